"""When the article was published and last changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from .compare import fold
from .data.date_labels import PUBLISHED, UPDATED
from .datetext import date_order, find_dates, parse_machine

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page, PageBlock
    from .structured import StructuredData

PUBLISHED_METAS = (
    "article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished"
    " date_published rnews:datepublished article:post_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime"
    " cxenseparse:publishtime mediator_published_time bt:pubdate pubdate publishdate publish-date publish_date publish_time"
    " publication_date publication-date published_time published-date published_at article_date_original originalpublicationdate"
    " vr:published_time dc.date.issued dcterms.issued dc.date.created dcterms.created citation_publication_date"
    " citation_online_date citation_date article.published article:create_time displaydate pubtime ptime gentime"
    " dc.date dcterms.date dc:date date datecreated date.release eprints.date weibo:article:create_at created"
).split()
MODIFIED_METAS = (
    "article:modified_time article:modified og:updated_time og:modified_time og:article:modified_time datemodified"
    " date_modified dc.date.modified dcterms.modified cxenseparse:modifiedtime lastmod last-modified last_modified"
    " mediator_modified_time modified revised updated weibo:article:update_at article:update_time"
).split()
ARTICLE_PUBLISHED = ("datePublished", "dateCreated", "uploadDate")


@dataclass(frozen=True, slots=True)
class Seen:
    """A date that the page shows, and what its label calls it."""

    date: datetime
    label: str | None
    """``published``, ``updated`` or None."""
    block: int
    ambiguous: bool = False


class Dates:
    """Statements first (JSON-LD, meta, microdata), then ``<time>``, the address, and the dates shown near the headline."""

    name = "dates"
    requires = frozenset(("structured", "language", "headline"))
    provides = frozenset(("date_published", "date_modified", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        published, modified = (None, None) if structured is None else _stated(structured)
        if published is None:
            seen = list(_seen(page, draft))
            published = _first_published(page, draft, seen)
            modified = modified or next((s.date for s in seen if s.label == "updated"), None)
            if published is None:
                published = _embedded(page) or modified
        return replace(draft, date_published=published, date_modified=modified)


def _stated(structured: StructuredData) -> tuple[datetime | None, datetime | None]:
    """What the page states for machines."""
    page_object = structured.webpage or {}
    published = _first(
        [structured.text(name) for name in ARTICLE_PUBLISHED]
        + [stated.value for stated in structured.metas(*PUBLISHED_METAS)]
        + [_string(page_object.get("datePublished"))]
        + [*structured.microdata.get("datePublished", ()), *structured.microdata.get("dateCreated", ())]
    )
    modified = _first(
        [structured.text("dateModified")]
        + [stated.value for stated in structured.metas(*MODIFIED_METAS)]
        + [_string(page_object.get("dateModified"))]
        + [*structured.microdata.get("dateModified", ())]
    )
    return published, modified


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _first(values: Iterable[str | None]) -> datetime | None:
    for value in values:
        if value:
            date = parse_machine(value) or next((found.date for found in find_dates(value)), None)
            if date is not None:
                return date
    return None


# A shown date stands near the headline: before it in a kicker line, mostly behind it in the byline.
BEFORE, BEHIND = 6, 30
LONG = 400
LABELS = {
    word: kind for kind, table in (("published", PUBLISHED), ("updated", UPDATED)) for names in table.values() for word in names
}
LABEL = re.compile("|".join(map(re.escape, sorted(LABELS, key=lambda word: (-len(word), word)))))
HAS_DIGITS = re.compile(r"\d")
OTHERS = re.compile(
    r"comment|related|recommend|teaser|sidebar|footer|most-read|popular|trending|disqus|reply|widget|carousel", re.I
)


def _seen(page: Page, draft: Draft) -> Iterator[Seen]:
    """The dates that the page shows around its headline, nearest first."""
    at = next((index for index, field in draft.claims.items() if field == "headline"), 0)
    blocks = page.blocks
    nearby = [*blocks[at : at + BEHIND], *reversed(blocks[max(0, at - BEFORE) : at])]
    order = _order(page, draft)
    for block in nearby:
        if len(block.text) < LONG and (HAS_DIGITS.search(block.text) or block.marks) and not _is_others(block):
            yield from _in_block(block, draft.language, order)


def _in_block(block: PageBlock, language: str | None, order: str) -> Iterator[Seen]:
    for mark in block.marks:
        stamp = mark.element.get("datetime") if mark.tag == "time" else None
        date = parse_machine(stamp) if stamp else None
        if date is not None:
            yield Seen(date, _label(block.raw[: mark.start]), block.index)
    last = 0
    for found in find_dates(block.text, language, order):
        yield Seen(found.date, _label(block.text[last : found.start]), block.index, found.ambiguous)
        last = found.end


def _label(before: str) -> str | None:
    """What the words before a date call it."""
    found = list(LABEL.finditer(fold(before[-60:])))
    return LABELS[found[-1].group()] if found else None


def _is_others(block: PageBlock) -> bool:
    """Whether the block stands among comments or teasers of other articles."""
    return any(OTHERS.search(node.names) for node in block.node.ancestors()[:6] if node.names)


def _order(page: Page, draft: Draft) -> str:
    """How the page writes ``03/04/2025``: as its language and, for English, its country."""
    return date_order(draft.language)


def _first_published(page: Page, draft: Draft, seen: list[Seen]) -> datetime | None:
    """The date labelled so, else the one in the address, else the nearest that is not called an update."""
    for wanted in ("published", None):
        for one in seen:
            if one.label == wanted:
                return one.date
        if wanted == "published":
            date = from_url(page.url or draft.canonical_url)
            if date is not None:
                return date
    return None


URL_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?!\d)")


def from_url(url: str | None) -> datetime | None:
    """The day in an address such as ``/2025/03/10/…`` or ``/20250310-…``."""
    found = URL_DATE.search(url or "")
    return parse_machine("-".join(found.groups())) if found else None


# Pages that build themselves in the browser carry their date in the data they build from.
EMBEDDED = re.compile(
    r'"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|firstPublished|pubDate|datetimePublished|publishTime)\\?"\s?:\s?\\?"?([0-9T:.+Z -]{10,35})'
)
MAX_SCRIPT = 2_000_000


def _embedded(page: Page) -> datetime | None:
    if page.root is None:
        return None
    for script in page.root.iter("script"):
        text = script.text
        if text and len(text) < MAX_SCRIPT and "ubl" in text:
            found = EMBEDDED.search(text)
            date = parse_machine(found[1].strip()) if found else None
            if date is not None:
                return date
    return None
