"""Reads pages of one site, one by one, and counts what stands where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Any

from ..draft import Draft, Extractor
from ..page import Page, cut
from ..parse import parse
from .place import places, text_key
from .profile import SiteProfile
from .standing import profile_of
from .tally import Count, Tally

if TYPE_CHECKING:
    from ..body.network import Floats

SURE = 0.8
"""Confidence from which a page is believed. Shops and front pages, which a single page tells badly, stay below it."""
KNOWN = 0.5
"""Share of a body that was seen before at the same places, from which a page is a copy: a newer version, a syndicated story."""
PLAIN = 2.0
"""Log-odds from which a block surely is body …"""
PROSE = 60
"""… if it has this many characters."""
GOES_ON = 3
"""Lines of a dump that are such blocks, and make an article rather than what stands beneath it."""
TEXTS = 4096
PLACES = 2048
SHOWN = 100
"""Characters of a text that a profile shows to its reader."""


class ProfileLearner:
    """Learns a site from its pages, in any number: add pages, merge learners, ask for the profile at any time.

    Plain data that pickles; a few megabytes at most, however many pages there are.
    """

    def __init__(self) -> None:
        self.pages = 0
        self.places = Tally(PLACES)
        self.texts = Tally(TEXTS)
        self.shown: dict[str, tuple[str, str]] = {}
        """Of texts that came again: place and beginning."""

    def add(self, source: Any, *, url: str | None = None) -> bool:
        """Learn from a page: a :class:`Page`, or whatever :func:`extract` takes. Returns whether it taught anything.

        A page whose body is judged with less confidence than 0.8 teaches nothing. Nor does a copy, a page whose body was
        mostly there before: all of its text would look like the site's. Raises :class:`InputError` as :func:`extract` does.
        """
        lesson = lesson_of(source if isinstance(source, Page) else cut(parse(source), url))
        return lesson is not None and self.hear(lesson)

    def hear(self, lesson: Lesson) -> bool:
        """Learn from what :func:`lesson_of` has found on a page, here or in another process. Otherwise as :meth:`add`."""
        if self._is_copy(lesson):
            return False
        self.pages += 1
        for place, key, beginning in zip(lesson.places, lesson.keys, lesson.beginnings, strict=True):
            if key in self.texts.counts:
                self.shown[key] = (place, beginning)
        self.places.merge(_counted(lesson.places, lesson))
        self.texts.merge(_counted(lesson.keys, lesson))
        if len(self.shown) > 2 * TEXTS:
            self.shown = {key: shown for key, shown in self.shown.items() if key in self.texts.counts}
        return True

    def merge(self, other: ProfileLearner) -> None:
        """Take over what another learner of the same site has seen."""
        self.pages += other.pages
        self.shown |= other.shown
        self.places.merge(other.places.counts)
        self.texts.merge(other.texts.counts)

    def profile(self) -> SiteProfile:
        """What the pages tell so far."""
        return profile_of(self.pages, self.places.counts, self.texts.counts, self.shown)

    def _is_copy(self, lesson: Lesson) -> bool:
        known = sum(length for key, length in lesson.body if key in self.texts.counts)
        return known > KNOWN * sum(length for _, length in lesson.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What one page tells of its site, apart from the page and much smaller. The lists have a value for each block."""

    places: list[str]
    keys: list[str | None]
    """What tells each text; ``None`` of short ones."""
    beginnings: list[str]
    """Of the texts that have a key."""
    odds: list[float]
    within: list[bool]
    body: list[tuple[str, int]]
    """Key and characters of the texts that are body."""


def lesson_of(page: Page) -> Lesson | None:
    """What a page teaches; ``None`` where it is judged with too little confidence."""
    from .hearing import believed

    if not page.blocks:
        return None
    probability, draft = _judged(page)
    if draft.confidence < SURE:
        return None
    names = places(page)
    keys = [text_key(name, block.text) for name, block in zip(names, page.blocks, strict=True)]
    odds = believed(probability)
    body = [index for index, name in draft.claims.items() if name == "body"]
    return Lesson(
        places=names,
        keys=keys,
        beginnings=[block.text[:SHOWN] if key else "" for key, block in zip(keys, page.blocks, strict=True)],
        odds=odds,
        within=_within(page, names, odds),
        body=[(key, len(page.blocks[index].text)) for index in body if (key := keys[index]) is not None],
    )


def _within(page: Page, names: Sequence[str], odds: Sequence[float]) -> list[bool]:
    """For each block whether an article has begun above it: body text that stands at another place. For the lines of a dump,
    which have no places, whether it has ended there too."""
    prose = [value >= PLAIN and len(block.text) >= PROSE for block, value in zip(page.blocks, odds, strict=True)]
    if page.is_dump:
        above = list(accumulate(prose, initial=0))
        return [above[n] >= GOES_ON and above[-1] - above[n + 1] < GOES_ON for n in range(len(prose))]
    begun: list[str] = []  # two places are enough: at least one is another
    within = []
    for name, is_prose in zip(names, prose, strict=True):
        within.append(any(other != name for other in begun))
        if is_prose and len(begun) < 2 and name not in begun:
            begun.append(name)
    return within


def _counted(names: Sequence[str | None], lesson: Lesson) -> dict[str, Count]:
    """Blocks by name, as the count of one page."""
    counts: dict[str, Count] = {}
    blocks: dict[str, int] = {}
    for name, key, value, inside in zip(names, lesson.keys, lesson.odds, lesson.within, strict=True):
        if name is not None:
            blocks[name] = blocks.get(name, 0) + 1
            count = counts.setdefault(name, Count(pages=1))
            count.odds += value
            count.telling += key is not None
            count.within |= inside
    for name, count in counts.items():
        count.odds /= blocks[name]
    return counts


def _judged(page: Page) -> tuple[Floats, Draft]:
    """What the body step makes of a page by itself."""
    from ..body import LearnedBody

    draft = Draft(url=page.url)
    for step in _before_body():
        draft = step(page, draft)
    body = LearnedBody()
    probability, heading = body.judged(page, draft)
    return probability, body.decided(page, draft, probability, heading)


@lru_cache(maxsize=1)
def _before_body() -> tuple[Extractor, ...]:
    from ..pipeline import default_pipeline

    return tuple(takewhile(lambda step: step.name != "body", default_pipeline().steps))
