"""What a page teaches its site, and what the lessons of a site come to: the same on one machine and on many.

drawn        which pages are worth a lesson
LearnJob     in a worker: page -> lesson, some kilobytes
profiles_of  the lessons of all sites, site by site -> profiles
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import msgspec

from ..decode import decode
from ..limits import Clock, Limits
from ..page import Page, cut
from ..parse import parse
from ..profiles import ProfileLearner
from ..profiles.learner import Lesson, lesson_of
from ..profiles.profile import FEWEST
from ..text_page import cut_text
from .output.journal import digest
from .rows import Status
from .sites import packed
from .worker import Job, Outcome, Work

MOST_PAGES = 100
"""Pages that a site is learned from, drawn evenly from all that it has."""


def drawn(page_id: str, count: int) -> bool:
    """Whether a page of a site with ``count`` pages is learned from: of sites with few none, of large ones an even share, the
    same whenever it is drawn."""
    share = int.from_bytes(digest(page_id)[:8]) / 2**64
    return count >= FEWEST and share * count < MOST_PAGES


@dataclass(frozen=True, kw_only=True)
class LearnJob(Job):
    """What a page teaches its site, packed, in the place of an article. A page that fails, in any way, teaches nothing."""

    def _outcome(self, work: Work) -> Outcome:
        lesson = lesson_of(self._page(work))
        return Outcome(Status.OK, article=None if lesson is None else zlib.compress(msgspec.msgpack.encode(lesson), 1))

    def _page(self, work: Work) -> Page:
        if work.dump:
            text = work.html if isinstance(work.html, str) else decode(work.html, work.encoding)
            return cut_text(text, work.url, limits=self.limits)
        clock = Clock((self.limits or Limits()).seconds)
        tree = parse(work.html, encoding=work.encoding, limits=self.limits, clock=clock)
        return cut(tree, work.url, limits=self.limits, clock=clock)


class Learned(NamedTuple):
    """A site that its pages have told enough of."""

    site: str
    pages: int
    """That taught something."""
    profile: bytes


def profiles_of(lessons: Iterable[tuple[str, bytes]]) -> Iterator[Learned]:
    """The profiles of sites whose lessons stand together, one site in memory at a time. Their order matters: of two copies the
    second teaches nothing."""
    for site, told in groupby(lessons, key=lambda lesson: lesson[0]):
        learner = ProfileLearner()
        for _, lesson in told:
            learner.hear(msgspec.msgpack.decode(zlib.decompress(lesson), type=Lesson))
        if learner.pages >= FEWEST:
            yield Learned(site, learner.pages, packed(learner.profile()))
