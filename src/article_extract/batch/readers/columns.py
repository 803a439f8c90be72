"""Which column of a table holds the pages and which their addresses, and a row of a table as a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..errors import ColumnError, ProblemError
from ..rows import InputPage, Status
from ..sources import Options
from .common import problem

# In order of preference; compared without case and without anything but letters.
HTML_NAMES = (
    "html rawhtml htmlcontent pagehtml htmlsource sourcehtml fullhtml contenthtml browserhtml htmlbody bodyhtml rawcontent rawbody"
    " pagecontent pagesource webpage page content body responsebody response payload document raw source data"
).split()
URL_NAMES = (
    "url uri pageurl pageuri warctargeturi targeturi targeturl requesturl documenturl articleurl finalurl sourceurl link href"
    " permalink canonicalurl address location"
).split()
ENCODING_NAMES = ("encoding", "charset", "contentcharset", "httpcharset", "contentencoding")
NOT_LETTERS = re.compile(r"[^a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """What columns of a table mean."""

    html: str
    url: str | None
    encoding: str | None

    @property
    def used(self) -> frozenset[str]:
        """Columns that are not passed through, because the page has them."""
        return frozenset(name for name in (self.html, self.url) if name is not None)


def choose(names: Iterable[str], options: Options, place: str, texts: Iterable[str] | None = None) -> Columns:
    """The columns by the caller's names or by guess; ``texts`` are those that can hold a page. Raises :class:`ColumnError`."""
    names = list(names)
    texts = names if texts is None else list(texts)
    html = options.html_column or _named(HTML_NAMES, texts)
    if html is None or html not in names:
        wanted = "that looks like the pages" if html is None else repr(html)
        raise ColumnError(f"{place} has no column {wanted}; it has {', '.join(names) or 'none'}. Name it with html_column")
    if options.url_column is not None and options.url_column not in names:
        raise ColumnError(f"{place} has no column {options.url_column!r} for addresses; it has {', '.join(names)}")
    rest = [name for name in texts if name != html]
    return Columns(html=html, url=options.url_column or _named(URL_NAMES, rest), encoding=_named(ENCODING_NAMES, rest))


def _named(wanted: Iterable[str], names: list[str]) -> str | None:
    plain = {NOT_LETTERS.sub("", name.lower()): name for name in reversed(names)}
    return next((plain[name] for name in wanted if name in plain), None)


def row_page(
    page_id: str, html: object, url: object, encoding: object, passed: Mapping[str, object], options: Options
) -> InputPage:
    """A row as a page."""
    address = text_of(url)
    if html is None:
        return problem(page_id, ProblemError(f"{page_id} holds no page", Status.EMPTY), address, passed)
    if not isinstance(html, (str, bytes)):
        return problem(page_id, ProblemError(f"{page_id} holds no page but {type(html).__name__}"), address, passed)
    if len(html) > options.max_bytes:
        return problem(page_id, ProblemError(f"{page_id} has {len(html):,} bytes", Status.TOO_LARGE), address, passed)
    return InputPage(
        id=page_id,
        html=html,
        url=address,
        encoding=text_of(encoding) if isinstance(html, bytes) else None,
        dump=bool(options.dump),
        columns=passed,
    )


def text_of(value: object) -> str | None:
    """A cell as text; ``None`` where it is empty."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return str(value) if value else None


def as_read(text: str) -> str | bytes:
    """Text that was read with ``surrogateescape`` from bytes that are not UTF-8 is these bytes again."""
    try:
        text.encode()
    except UnicodeEncodeError:
        try:
            return text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:  # surrogates that a JSON string spelled out
            return text
    return text


def clean(value: object) -> object:
    """A value to be passed through: text, where :func:`as_read` gave bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
