"""Dates that the page shows its readers, and which of them are the article's."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from .byline_classes import holds_any
from .compare import fold
from .data.date_labels import PUBLISHED, UPDATED
from .datetext import Found, find_dates, parse_machine
from .shown_zone import in_shown_zone

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page, PageBlock


@dataclass(frozen=True, slots=True)
class Shown:
    """A date that the page shows, and what its label calls it."""

    date: datetime
    label: str | None
    """``published``, ``updated`` or None."""
    distance: int = 0
    """How many blocks behind the headline it stands; before it, twice as many."""


# A shown date stands near the headline: before it in a kicker line, mostly behind it in the byline.
BEFORE, BEHIND = 6, 30
# What stands beside an unlabelled date in a byline or a kicker line; more is a sentence that mentions a date.
BESIDE = 90
LONG = 400
# In what is long enough for a sentence, a label stands this close to its date.
SENTENCE, CLOSE = 150, 30
# A label behind its date (``am 3. März 2025 um 10:00 Uhr veröffentlicht``) follows within so many characters.
AFTER, NEXT_DATE = 25, 45
# No more dated blocks than this are read to learn the order of day and month.
MANY = 200
UTC = dt.timedelta(0)
# What holds more blocks than this is no teaser and no comment, whatever it is called.
LARGE = 150
LABELS = {
    word: kind for kind, table in (("published", PUBLISHED), ("updated", UPDATED)) for names in table.values() for word in names
}
LABEL = re.compile("|".join(map(re.escape, sorted(LABELS, key=lambda word: (-len(word), word)))))
# In the same clause: no sign but a full stop between.
LABEL_BEHIND = re.compile(rf"[\w .]{{0,14}}?({LABEL.pattern})")
# What a text must hold to be searched for dates: a year, or days and months as two digits each. It begins with a digit, so that
# all else is passed by at once.
DATED = re.compile(r"\d(?:(?<=1)[39]\d\d|(?<=2)[05]\d\d|(?<=[٢۱۲१२๒])[٠۰٤۳۴९०५]\d\d|\d[./-]\d\d[./-]\d\d)")
OTHERS = re.compile(
    r"(?:^|[\s_-])(?:comment|kommentar|disqus|repl(?:y|ies)|related|recommend|teaser|most-?read|popular|trending|weather|calendar)",
    re.I,
)
ASIDE = re.compile(r"(?:^|[\s_-])(?:sidebar|aside|widget|copyright|event)", re.I)
# What names must hold to be searched with these two.
OTHERS_SIGNS = tuple("comment kommentar disqus repl related recommend teaser most popular trending weather calendar".split())
ASIDE_SIGNS = ("sidebar", "aside", "widget", "copyright", "event")
# Names of the elements in which templates put an article's date, when it stands far from the headline.
DATE_NAMES = re.compile(r"date|publish|posted|byline|meta|article-info|post-footer|timestamp|author", re.I)


def near_headline(page: Page, draft: Draft, address: datetime | None, reach: int = BEHIND) -> list[Shown]:
    """The dates around the headline, nearest first; what stands before it counts as twice as far."""
    at = _headline_block(draft)
    first, last = (0, reach) if at is None else (max(0, at - BEFORE), at + reach)
    nearby = page.blocks[first:last]
    if at is not None:
        nearby.sort(key=lambda block: _distance(block, at))
    read = _Reader(page, draft.language, address)
    return [
        replace(one, distance=_distance(block, at))
        for block in nearby
        if _dated(block) and not _is_others(block, at, _is_named_others)
        for one in read.dates(block)
    ]


def _distance(block: PageBlock, at: int | None) -> int:
    away = block.index - (at or 0)
    return away if away >= 0 else -2 * away


def anywhere(page: Page, draft: Draft) -> Shown | None:
    """The first date of the whole page that is called published, else the best of the others (``_rank``)."""
    at = _headline_block(draft)
    read = _Reader(page, draft.language, None)
    best: Shown | None = None
    best_rank = len(RANKS)
    for block in page.blocks:
        if len(block.text) > LONG or not _dated(block) or _is_others(block, at, _is_named_others):
            continue
        aside = _is_others(block, at, _is_named_aside)
        for one in read.dates(block):
            if one.label == "published" and not aside:
                return one
            rank = _rank(block, one, aside=aside)
            if rank < best_rank:
                best, best_rank = one, rank
    return best


RANKS = (
    "in an element named for dates",
    "alone",
    "called an update",
    "called published, aside",
    "in an element named for dates, aside",
    "alone, aside",
)


def _rank(block: PageBlock, one: Shown, *, aside: bool) -> int:
    """How likely a date far from the headline is the article's: an index of ``RANKS``, or more for not at all."""
    if one.label == "updated":
        return len(RANKS) if aside else 2
    if one.label == "published":
        return 3
    if any(DATE_NAMES.search(node.names) for node in block.node.ancestors()[:2]):
        return 4 if aside else 0
    if len(block.text) < BESIDE and block.link_share < 0.8:
        return 5 if aside else 1
    return len(RANKS)


def _headline_block(draft: Draft) -> int | None:
    return next((index for index, field in draft.claims.items() if field == "headline"), None)


def _dated(block: PageBlock) -> bool:
    for mark in block.marks:
        if mark.tag == "time":
            return True
    return DATED.search(block.text) is not None


class _Reader:
    """Reads the dates of blocks; learns from the page's other dates how it orders day and month."""

    def __init__(self, page: Page, language: str | None, address: datetime | None) -> None:
        self.page, self.language, self.address = page, language, address

    def dates(self, block: PageBlock) -> Iterator[Shown]:
        """The dates of a block with their labels: those of its ``<time>`` elements, else those of its text."""
        last = 0
        for mark in block.marks:
            stamp = mark.element.get("datetime") if mark.tag == "time" else None
            date = parse_machine(stamp) if stamp else None
            if date is not None:
                if date.utcoffset() == UTC:
                    written = block.raw[mark.start : mark.end][:BESIDE]
                    date = in_shown_zone(date, (found.date for found in find_dates(written, self.language)))
                yield Shown(date, _label(block.raw[last : mark.end]))
                last = mark.end
        if last:
            return
        for found in find_dates(block.text[:LONG], self.language):
            before = block.text[last : found.start]
            label = _label(before[-CLOSE:] if len(block.text) > SENTENCE else before) or _label_behind(block.text, found.end)
            if label or len(block.text) - (found.end - found.start) <= BESIDE or _is_dateline(block.text, found):
                yield Shown(self._disambiguated(found.date) if found.ambiguous else found.date, label)
            last = found.end

    def _disambiguated(self, date: datetime) -> datetime:
        """An ambiguous date in the order of day and month that another date of the page bears out."""
        swapped = date.replace(month=date.day, day=date.month)
        return swapped if swapped.date() in self._sure and date.date() not in self._sure else date

    @cached_property
    def _sure(self) -> frozenset[dt.date]:
        """The unambiguous days that the page shows, and that of its address."""
        dated = [block.text for block in self.page.blocks if len(block.text) < LONG and DATED.search(block.text)]
        found = {one.date.date() for text in dated[:MANY] for one in find_dates(text, self.language) if not one.ambiguous}
        return frozenset(found | {self.address.date()} if self.address else found)


def _is_dateline(text: str, found: Found) -> bool:
    """Whether a date stands before the first sentence: ``(Rome, 3 March 2025) – The ferry …``."""
    return (
        found.start <= PLACE
        and BEFORE_DATE.match(text, 0, found.start) is not None
        and BEHIND_DATE.match(text, found.end) is not None
    )


# A place before the date is shorter than this.
PLACE = 30
BEFORE_DATE = re.compile(r"[(\[]?(?:[^.!?:;–—]{2,26},\s)?$")
BEHIND_DATE = re.compile(r"[.,]?[)\]]?\s?(?:[–—-]{1,2}\s|[„“”\"«])")


def _label(before: str) -> str | None:
    """What the words before a date call it: the nearest label."""
    found = list(LABEL.finditer(fold(before[-60:])))
    return LABELS[found[-1].group()] if found else None


def _label_behind(text: str, end: int) -> str | None:
    """What the words right behind a date call it, unless they belong to another date."""
    if end >= len(text) or DATED.search(text, end, end + NEXT_DATE):
        return None
    found = LABEL_BEHIND.match(fold(text[end : end + AFTER]))
    return LABELS[found[1]] if found else None


@lru_cache(maxsize=4096)
def _is_named_others(names: str) -> bool:
    return holds_any(names.lower(), OTHERS_SIGNS) and OTHERS.search(names) is not None


@lru_cache(maxsize=4096)
def _is_named_aside(names: str) -> bool:
    return holds_any(names.lower(), ASIDE_SIGNS) and ASIDE.search(names) is not None


def _is_others(block: PageBlock, headline: int | None, is_named: Callable[[str], bool]) -> bool:
    """Whether the block stands among comments or teasers of other articles, apart from the headline."""
    for node in block.node.ancestors()[:8]:
        if node.end - node.start > LARGE or (headline is not None and node.start <= headline < node.end):
            return False
        if node.names and is_named(node.names):
            return True
    return False
