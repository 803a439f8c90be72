"""When the article was published and last changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from .datetext import LAST_YEAR, find_dates, parse_machine
from .shown_dates import Shown, anywhere, days_of_others, near_headline

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page
    from .structured import StructuredData

PUBLISHED_METAS = (
    "article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished"
    " date_published rnews:datepublished article:post_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime"
    " cxenseparse:publishtime mediator_published_time bt:pubdate pubdate publishdate publish-date publish_date publish_time"
    " publication_date publication-date published_time published-date published_at article_date_original originalpublicationdate"
    " vr:published_time dc.date.issued dcterms.issued citation_publication_date citation_online_date citation_date"
    " article.published article:create_time displaydate pubtime ptime gentime weibo:article:create_at"
).split()
# These hold the day of the last change, or of the file, as often as that of publication: what the page shows goes first.
VAGUE_METAS = (
    "dc.date.created dcterms.created datecreated created dc.date dcterms.date dc:date date date.release eprints.date".split()
)
MODIFIED_METAS = (
    "article:modified_time article:modified og:updated_time og:modified_time og:article:modified_time datemodified"
    " date_modified dc.date.modified dcterms.modified cxenseparse:modifiedtime lastmod last-modified last_modified"
    " mediator_modified_time modified revised updated weibo:article:update_at article:update_time dateupdate"
).split()


class Dates:
    """Statements first (JSON-LD, meta, microdata), then what the page shows near its headline, the address, the page's data.

    A page that tells only when it was changed gives that as published too where nothing else is found: of a page that
    was never changed since, sites often keep only that date.
    """

    name = "dates"
    requires = frozenset(("structured", "language", "headline"))
    provides = frozenset(("date_published", "date_modified"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        statements = _Statements(draft.structured)
        address = from_url(page.url or draft.canonical_url)
        published, modified = statements.published, statements.modified
        if published is None:
            shown = near_headline(page, draft, address)
            modified = modified or next((one.date for one in shown if one.label == "updated"), None)
            published = _choose(shown, address) or statements.vague or _embedded(page)
            if published is None:
                far = anywhere(page, draft)
                if far is not None and far.label == "updated":
                    modified, far = modified or far.date, None
                published = far.date if far is not None else modified or _searched(page, draft)
        elif published.utcoffset() == timedelta(0):
            published = _in_shown_zone(published, near_headline(page, draft, address, reach=ZONE_REACH))
        return replace(draft, date_published=published, date_modified=modified)


# How far behind the headline the byline is looked at for the time zone of a moment that is stated in UTC.
ZONE_REACH = 12


class _Statements:
    """What the page states for machines."""

    def __init__(self, structured: StructuredData | None) -> None:
        self.published: datetime | None = None
        self.modified: datetime | None = None
        self.vague: datetime | None = None
        if structured is None:
            return
        webpage, microdata = structured.webpage or {}, structured.microdata
        metas = [stated.value for stated in structured.metas(*PUBLISHED_METAS)]
        self.published = _first(
            [structured.text("datePublished"), *metas, webpage.get("datePublished"), *microdata.get("datePublished", ())],
            parse_machine,
        )
        self.modified = _first(
            [
                structured.text("dateModified"),
                *(stated.value for stated in structured.metas(*MODIFIED_METAS)),
                webpage.get("dateModified"),
                *microdata.get("dateModified", ()),
            ],
            _lenient,
        )
        # A date stated in a form for people is typed in or filled by a template.
        vague = [structured.text("datePublished"), *metas, *(structured.text(name) for name in ("dateCreated", "uploadDate"))]
        vague += [stated.value for stated in structured.metas(*VAGUE_METAS)]
        self.vague = _first([*vague, *microdata.get("datePublished", ()), *microdata.get("dateCreated", ())], _lenient)


def _first(values: Iterable[object], read: Callable[[str], datetime | None]) -> datetime | None:
    for value in values:
        date = read(value) if isinstance(value, str) and value else None
        if date is not None:
            return date
    return None


def _lenient(value: str) -> datetime | None:
    return parse_machine(value) or next((found.date for found in find_dates(value)), None)


def _choose(shown: Sequence[Shown], address: datetime | None) -> datetime | None:
    """The date labelled so, else the one in the address, else the nearest that is not called an update."""
    labelled = next((one.date for one in shown if one.label == "published"), None)
    return labelled or address or next((one.date for one in shown if one.label is None), None)


def _in_shown_zone(published: datetime, shown: Sequence[Shown]) -> datetime:
    """A moment stated in UTC, in the time zone in which the page shows it.

    The zone is that of a shown date of the same moment, or the difference between the stated and the shown time where
    that is whole quarters of an hour. Where only the day before or behind is shown, it is the nearest zone in which it
    was that day. The moment itself never changes.
    """
    stated = published.replace(second=0, microsecond=0)
    for one in shown:
        if one.label == "updated":
            continue
        if one.date.time() == MIDNIGHT and one.date.tzinfo is None:
            offset = _offset_of_day(stated.replace(tzinfo=None), one.date)
            if offset is not None:
                return published.astimezone(timezone(offset))
            continue
        date = one.date.replace(second=0, microsecond=0)
        if date.utcoffset() is not None:
            if date == stated and date.utcoffset():
                return published.astimezone(date.tzinfo)
            continue
        offset = date - stated.replace(tzinfo=None)
        if offset and offset % QUARTER == timedelta(0) and -MAX_WEST <= offset <= MAX_EAST:
            return published.astimezone(timezone(offset))
    return published


def _offset_of_day(stated: datetime, day: datetime) -> timedelta | None:
    """The least offset in whole hours that puts a moment into a day; ``None`` where no inhabited zone does."""
    if stated < day:
        hours = -((stated - day) // HOUR)
        return hours * HOUR if hours <= 10 else None
    hours = (stated - day - DAY) // HOUR + 1
    return -hours * HOUR if 0 < hours <= 8 else None


MIDNIGHT = time()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
QUARTER = timedelta(minutes=15)
MAX_WEST, MAX_EAST = timedelta(hours=11), timedelta(hours=13)


URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?!\d)|/([1-9]|1[0-2])/([1-9]|[12]\d|3[01])(?=/))"
)


def from_url(url: str | None) -> datetime | None:
    """The day in an address such as ``/2025/03/10/…`` or ``/20250310-…``."""
    found = URL_DATE.search(url or "")
    return parse_machine("-".join(filter(None, found.groups()))) if found else None


# Pages that build themselves in the browser carry their date in the data they build from.
EMBEDDED = re.compile(
    r'"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|firstPublished|pubDate'
    r'|datetimePublished|publishTime|publishedDate)\\{0,3}"\s?:\s?\\{0,3}"?([0-9T:.+Z -]{10,35})'
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


def _searched(page: Page, draft: Draft) -> datetime | None:
    """The last resort: what htmldate finds, unless it is the day of a comment or a teaser."""
    if page.root is None:
        return None
    from htmldate import find_date
    from lxml import etree

    found = find_date(
        etree.tostring(page.root, encoding="unicode", method="html"),
        original_date=True,
        extensive_search=False,
        max_date=f"{LAST_YEAR}-12-31",
    )
    date = parse_machine(found) if found else None
    return None if date is None or date.date() in days_of_others(page, draft) else date
