"""When the article was published and last changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .datetext import find_dates, parse_machine
from .shown_dates import BEHIND, Shown, anywhere, near_headline
from .shown_zone import in_shown_zone

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


LISTED = frozenset((*PUBLISHED_METAS, *VAGUE_METAS, *MODIFIED_METAS))
# Names that no list has: every content system invents its own.
OTHER_PUBLISHED = re.compile(
    r"publish(?!er)|publi[ck]a|\bpub[-_.]?(?:date|time|day)|date[-_.]?pub|first[-_.]?create|release[-_.]?date"
)
OTHER_MODIFIED = re.compile(r"modif|updat|revis|last[-_.]?(?:mod|change)")
NO_DATE = re.compile(r"expir|unpublish|republish|publication[-_.]?(?:type|name|title|id)")


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
        modified = statements.modified
        if statements.published:
            stated = self._stated(page, draft, statements, address)
            return draft.but(date_published=stated, date_modified=modified)
        shown = near_headline(page, draft, address)
        modified = modified or next((one.date for one in shown if one.label == "updated"), None)
        published = _choose(shown, address) or statements.vague or _embedded(page)
        if published is None:
            far = anywhere(page, draft)
            if far is not None and far.label == "updated":
                modified, far = modified or far.date, None
            published = far.date if far is not None else modified
        return draft.but(date_published=published, date_modified=modified)

    def _stated(self, page: Page, draft: Draft, statements: _Statements, address: datetime | None) -> datetime:
        """What the page states, held against what it shows where that may tell more.

        Statements that disagree are decided by the day shown. One that is the moment of the last change as well is
        the moment at which a system was filled; an earlier day shown, or in the address, is right.
        """
        published, modified = statements.published[0], statements.modified
        days = {one.date(): one for one in reversed(statements.published)}
        if modified is not None:
            days.pop(modified.date(), None)
        at_change = modified is not None and _same_moment(published, modified)
        if address is not None and address.date() < published.date() - DAY:
            return address
        reach = BEHIND if len(days) > 1 else ZONE_REACH
        shown = [one for one in near_headline(page, draft, address, reach=reach) if one.label != "updated"]
        if published.utcoffset() == timedelta(0):
            published = in_shown_zone(published, (one.date for one in shown))
        if any(one.date.date() == published.date() for one in shown):
            return published
        if len(days) > 1:
            agreed = next((days[one.date.date()] for one in shown if one.date.date() in days), None)
            if agreed is not None:
                return agreed
        beside = next((one.date for one in shown if one.distance <= BESIDE), None)
        # A day or two may be that of a zone, of print, or of an event.
        early = timedelta(0) if at_change or len(days) > 1 else FAR
        if beside is None and at_change:
            far = anywhere(page, draft)
            beside, early = (far.date, FAR) if far is not None and far.label == "published" else (None, early)
        return beside if beside is not None and beside.date() < published.date() - early else published


def _same_moment(one: datetime, other: datetime) -> bool:
    """Whether two moments are less than two minutes apart."""
    if (one.tzinfo is None) != (other.tzinfo is None):
        return False
    return abs(one - other) < timedelta(minutes=2)


DAY = timedelta(days=1)
# A day shown beside the headline that lies this long before the stated one was not written by a template.
FAR = timedelta(days=3)
# How far behind the headline the byline is looked at, to hold a statement against it.
ZONE_REACH = 12
# A date this near to the headline (in blocks; before it, counted twice) may gainsay a statement.
BESIDE = 5


class _Statements:
    """What the page states for machines."""

    def __init__(self, structured: StructuredData | None) -> None:
        self.published: list[datetime] = []
        """In the order in which their sources are trusted."""
        self.modified: datetime | None = None
        self.vague: datetime | None = None
        """Looked for where nothing else is found."""
        if structured is None:
            return
        webpage, microdata = structured.webpage or {}, structured.microdata
        in_text = microdata.get("datePublished", ())
        # Several days in the markup are those of several articles.
        others = in_text if len({value[:10] for value in in_text}) > 1 else ()
        metas = [value for value in structured.contents(PUBLISHED_METAS) if value not in others]
        values = [structured.text("datePublished"), *metas, webpage.get("datePublished"), *(() if others else in_text)]
        self.published = _dates(values)
        if not self.published:
            metas += _named(structured, OTHER_PUBLISHED, OTHER_MODIFIED)
            self.published = _dates(metas)
        changed = structured.contents(MODIFIED_METAS)
        if not changed:
            changed = _named(structured, OTHER_MODIFIED, OTHER_PUBLISHED)
        values = [structured.text("dateModified"), *changed, webpage.get("dateModified"), *microdata.get("dateModified", ())]
        self.modified = _first_date(values)
        if self.published:
            return
        # A date stated in a form for people is typed in or filled by a template.
        vague = [structured.text("datePublished"), *metas, *(structured.text(name) for name in ("dateCreated", "uploadDate"))]
        vague += structured.contents(VAGUE_METAS)
        self.vague = _first_date([*vague, *in_text, *microdata.get("dateCreated", ())])


def _named(structured: StructuredData, wanted: re.Pattern[str], other: re.Pattern[str]) -> list[str]:
    """The dates of the meta tags whose names speak for them, whoever invented the name."""
    if wanted.search("\n".join(structured.meta)) is None:  # none of them, as mostly
        return []
    return [
        value
        for name, values in structured.meta.items()
        if name not in LISTED and wanted.search(name) and not other.search(name) and not NO_DATE.search(name)
        for value in values
        if len(value) < LONGEST_DATE
    ]


# A date and time in words; what is longer only mentions one.
LONGEST_DATE = 50


def _dates(values: Iterable[object]) -> list[datetime]:
    return [date for value in values if isinstance(value, str) and value and (date := parse_machine(value)) is not None]


def _first_date(values: Iterable[object]) -> datetime | None:
    """The first that is a date, be it written for machines or in words."""
    for value in values:
        date = (
            (parse_machine(value) or next((found.date for found in find_dates(value)), None)) if isinstance(value, str) else None
        )
        if date is not None:
            return date
    return None


def _choose(shown: Sequence[Shown], address: datetime | None) -> datetime | None:
    """The date labelled so, else the one in the address, else the nearest that is not called an update."""
    labelled = next((one.date for one in shown if one.label == "published"), None)
    return labelled or address or next((one.date for one in shown if one.label is None), None)


# Also the first digits of a longer number that goes on with the time of day.
URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?:(?!\d)|(?=(?:[01]\d|2[0-3])[0-5]\d{3}))|/([1-9]|1[0-2])/([1-9]|[12]\d|3[01])(?=/))"
)


def from_url(url: str | None) -> datetime | None:
    """The day in an address such as ``/2025/03/10/…`` or ``/20250310-…``; of an archived page in the archived address."""
    url = url or ""
    found = URL_DATE.search(url, max(0, url.rfind("http")))
    return parse_machine("-".join(filter(None, found.groups()))) if found else None


# Pages that build themselves in the browser carry their date in the data they build from.
EMBEDDED = re.compile(
    r'"\w{0,20}(?:[pP]ubl(?:ish|ication)(?:ed|ing)?|[pP]ub)_?(?:[dD]ate|[tT]ime|[aA]t|[oO]n)\w{0,12}\\{0,3}"\s?:\s?\\{0,3}"?([0-9T:.+Z -]{10,35})'
    r'|"(?:date(?:time)?[pP]ublished|first[pP]ublished|date[pP]ublication)\\{0,3}"\s?:\s?\\{0,3}"?([0-9T:.+Z -]{10,35})'
)
MAX_SCRIPT = 2_000_000


def _embedded(page: Page) -> datetime | None:
    if page.root is None:
        return None
    for script in page.root.iter("script"):
        text = script.text
        if text and len(text) < MAX_SCRIPT and "ubl" in text:
            found = EMBEDDED.search(text)
            date = parse_machine((found[1] or found[2]).strip()) if found else None
            if date is not None:
                return date
    return None
