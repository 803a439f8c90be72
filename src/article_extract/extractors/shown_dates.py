"""Dates that the page shows its readers, and which of them are the article's."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from .compare import fold
from .data.date_labels import PUBLISHED, UPDATED
from .datetext import find_dates, parse_machine

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page, PageBlock


@dataclass(frozen=True, slots=True)
class Shown:
    """A date that the page shows, and what its label calls it."""

    date: datetime
    label: str | None
    """``published``, ``updated`` or None."""


# A shown date stands near the headline: before it in a kicker line, mostly behind it in the byline.
BEFORE, BEHIND = 6, 30
# What stands beside an unlabelled date in a byline or a kicker line; more is a sentence that mentions a date.
BESIDE = 90
LONG = 400
LABELS = {
    word: kind for kind, table in (("published", PUBLISHED), ("updated", UPDATED)) for names in table.values() for word in names
}
LABEL = re.compile("|".join(map(re.escape, sorted(LABELS, key=lambda word: (-len(word), word)))))
# What a text must hold to be searched for dates: a year, or days and months as two digits each.
DATED = re.compile(r"(?:1[39]|2[05]|[٢۱۲१२๒][٠۰٤۳۴९०५])\d\d|\d\d[./-]\d\d[./-]\d\d")
OTHERS = re.compile(
    r"(?:^|[\s_-])(?:comment|kommentar|disqus|repl(?:y|ies)|related|recommend|teaser|most-?read|popular|trending|weather|calendar)",
    re.I,
)
FAR_OTHERS = re.compile(OTHERS.pattern + r"|(?:^|[\s_-])(?:sidebar|aside|widget|copyright|event)", re.I)
# Names of the elements in which templates put an article's date, when it stands far from the headline.
DATE_NAMES = re.compile(r"date|publish|posted|byline|meta|article-info|post-footer|timestamp|author", re.I)


def near_headline(page: Page, draft: Draft, address: datetime | None, reach: int = BEHIND) -> list[Shown]:
    """The dates around the headline, nearest first; what stands before it counts as twice as far."""
    at = _headline_block(draft)
    first, last = (0, reach) if at is None else (max(0, at - BEFORE), at + reach)
    nearby = page.blocks[first:last]
    if at is not None:
        nearby.sort(key=lambda block: block.index - at if block.index >= at else 2 * (at - block.index))
    return list(_of_blocks(page, draft, (block for block in nearby if not _is_others(block, at, OTHERS)), address))


def anywhere(page: Page, draft: Draft) -> datetime | None:
    """The first date of the whole page with a label, else within an element named for it, else the first that stands alone."""
    at = _headline_block(draft)
    named: datetime | None = None
    alone: datetime | None = None
    for block in page.blocks:
        if len(block.text) > LONG or not _dated(block) or _is_others(block, at, FAR_OTHERS):
            continue
        for one in _of_blocks(page, draft, [block], None):
            if one.label == "published":
                return one.date
            if one.label is None and named is None and any(DATE_NAMES.search(node.names) for node in block.node.ancestors()[:2]):
                named = one.date
            if one.label is None and alone is None and len(block.text) < BESIDE:
                alone = one.date
    return named or alone


def _headline_block(draft: Draft) -> int | None:
    return next((index for index, field in draft.claims.items() if field == "headline"), None)


def _dated(block: PageBlock) -> bool:
    return DATED.search(block.text) is not None or any(mark.tag == "time" for mark in block.marks)


def _of_blocks(page: Page, draft: Draft, blocks: Iterable[PageBlock], address: datetime | None) -> Iterator[Shown]:
    for block in blocks:
        if _dated(block):
            yield from _in_block(page, block, draft.language, address)


def _in_block(page: Page, block: PageBlock, language: str | None, address: datetime | None) -> Iterator[Shown]:
    last = 0
    for mark in block.marks:
        stamp = mark.element.get("datetime") if mark.tag == "time" else None
        date = parse_machine(stamp) if stamp else None
        if date is not None:
            yield Shown(date, _label(block.raw[last : mark.end]))
            last = mark.end
    if last:
        return
    for found in find_dates(block.text[:LONG], language):
        label = _label(block.text[last : found.start])
        if label or len(block.text) - (found.end - found.start) <= BESIDE:
            date = found.date
            if found.ambiguous:
                date = _disambiguated(date, page, language, address)
            yield Shown(date, label)
        last = found.end


def _disambiguated(date: datetime, page: Page, language: str | None, address: datetime | None) -> datetime:
    """An ambiguous date in the order of day and month that another date of the page bears out."""
    swapped = date.replace(month=date.day, day=date.month)
    sure = _unambiguous_days(page, language)
    if address is not None:
        sure.add(address.date())
    return swapped if swapped.date() in sure and date.date() not in sure else date


def _unambiguous_days(page: Page, language: str | None) -> set[dt.date]:
    dated = (block.text for block in page.blocks if len(block.text) < LONG and DATED.search(block.text))
    return {found.date.date() for text in dated for found in find_dates(text, language) if not found.ambiguous}


def _label(before: str) -> str | None:
    """What the words before a date call it: the nearest label."""
    found = list(LABEL.finditer(fold(before[-60:])))
    return LABELS[found[-1].group()] if found else None


def _is_others(block: PageBlock, headline: int | None, names: re.Pattern[str]) -> bool:
    """Whether the block stands among comments or teasers of other articles, apart from the headline."""
    for node in block.node.ancestors()[:8]:
        if headline is not None and node.start <= headline < node.end:
            return False
        if node.names and names.search(node.names):
            return True
    return False
