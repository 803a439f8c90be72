"""What the writers of Markdown, HTML and terminal text share: reading order, inline markup, safe addresses."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from urllib.parse import quote

from ..model import Article, Block, Image, Span

# Addresses that a reader may be sent to; a script or data address is none of them.
SAFE_SCHEMES = frozenset(("http", "https", "mailto", "tel"))
SCHEME = re.compile(r"([^/?#:]*):")
# Browsers drop these before they look at the scheme: "java\nscript:" is a script to them.
IGNORED_IN_URLS = re.compile(r"[\x00-\x1f\x7f]")
# These end an address in Markdown or HTML.
UNSAFE_IN_URLS = re.compile(r"[\s<>\"`{}|\\^]")


def safe_url(url: str | None) -> str | None:
    """The address with white space and characters that need it percent-encoded; ``None`` for scripts, data and nothing."""
    url = IGNORED_IN_URLS.sub("", url or "").strip()
    if not url:
        return None
    scheme = SCHEME.match(url)
    if scheme and scheme[1].lower() not in SAFE_SCHEMES:
        return None
    return UNSAFE_IN_URLS.sub(lambda found: quote(found[0]), url)


def pieces(article: Article) -> Iterator[Block | Image]:
    """The body with its pictures in their places."""
    images = sorted(article.images, key=lambda image: image.position)
    at = 0
    for index, block in enumerate(article.body):
        while at < len(images) and images[at].position <= index:
            yield images[at]
            at += 1
        yield block
    yield from images[at:]


def weave(text: str, spans: Iterable[Span], leaf: Callable[[str], str], wrap: Callable[[Span, str, str], str]) -> str:
    """Text with its inline markup: ``leaf`` escapes a run of plain text, ``wrap`` marks what a span encloses.

    ``wrap`` is given the span, the finished markup inside and the plain text inside.

    Spans that reach over the end of the text or of the span around them are cut there, so the output always nests.
    """
    parts: list[str] = []
    open_spans: list[tuple[Span, int, int, list[str]]] = []  # span, its start and end, the parts around it
    at = 0

    def advance(to: int) -> None:
        """Write the text up to here, and close the spans that end on the way."""
        nonlocal at, parts
        while open_spans and open_spans[-1][2] <= to:
            span, start, end, around = open_spans.pop()
            if end > at:
                parts.append(leaf(text[at:end]))
            at, inside, parts = end, parts, around
            parts.append(wrap(span, "".join(inside), text[start:end]))
        if to > at:
            parts.append(leaf(text[at:to]))
            at = to

    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        start = max(0, span.start)
        advance(min(start, len(text)))
        end = min(span.end, open_spans[-1][2] if open_spans else len(text))
        if start < end:
            open_spans.append((span, start, end, parts))
            parts = []
    advance(len(text))
    return "".join(parts)


def depths(levels: Iterable[int]) -> Iterator[int]:
    """Depths of nesting from 0 for the items of one list, without the gaps that levels may have."""
    chain: list[int] = []
    for level in levels:
        while chain and chain[-1] >= level:
            chain.pop()
        chain.append(level)
        yield len(chain) - 1


def cells(block: Block) -> list[list[tuple[str, tuple[Span, ...]]]]:
    """The cells of a table, each with the spans that fall into it, offsets moved to the cell's start."""
    rows: Sequence[Sequence[str]] = block.rows or ()
    aligned = "\n".join("\t".join(row) for row in rows) == block.text
    at, table = 0, []
    coming = deque(sorted(block.spans, key=lambda span: span.start) if aligned else ())
    begun: list[Span] = []
    for row in rows:
        line = []
        for cell in row:
            end = at + len(cell)
            while coming and coming[0].start < end:
                begun.append(coming.popleft())
            inside = begun = [span for span in begun if span.end > at]
            moved = tuple(Span(start=max(s.start, at) - at, end=min(s.end, end) - at, kind=s.kind, href=s.href) for s in inside)
            line.append((cell, moved))
            at = end + 1
        table.append(line)
    return table


def one_line(text: str) -> str:
    """Runs of white space as one space."""
    return " ".join(text.split())


def date_text(date: datetime) -> str:
    """``2025-03-10`` where only the day is known, else ``2025-03-10 14:05 +01:00``."""
    if (date.hour, date.minute, date.second) == (0, 0, 0):
        return date.date().isoformat()
    offset = date.isoformat()[len(date.replace(tzinfo=None).isoformat()) :]
    return f"{date:%Y-%m-%d %H:%M} {offset}".strip()
