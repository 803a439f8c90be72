"""Counts over pages in bounded memory, that can be merged in any grouping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(slots=True)
class Count:
    """What was seen of one thing, a text or a place."""

    pages: int = 0
    odds: float = 0.0
    """Sum over pages of the log-odds that it is body."""
    telling: int = 0
    """Blocks, over all pages, with text long enough to be known again."""
    within: int = 0
    """Pages on which an article has begun above it."""

    def add(self, other: Count) -> None:
        """Add what was seen elsewhere."""
        self.pages += other.pages
        self.odds += other.odds
        self.telling += other.telling
        self.within += other.within


class Tally:
    """Counts by key. Over twice its capacity the rarer half is dropped, of equals what was met first.

    So what stands on a fair share of a site's pages is counted, however many pages there are; what was dropped and comes again
    is counted from there, so that no count is too high.
    """

    __slots__ = ("capacity", "counts")

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.counts: dict[str, Count] = {}

    def merge(self, counts: Mapping[str, Count]) -> None:
        """Add counts of other pages."""
        for key, count in counts.items():
            before = self.counts.get(key)
            if before is None:
                self.counts[key] = replace(count)
            else:
                before.add(count)
        if len(self.counts) > 2 * self.capacity:
            self._shrink()

    def _shrink(self) -> None:
        rarest = sorted(self.counts, key=lambda key: self.counts[key].pages)  # stable: of equals the first met first
        for key in rarest[: len(rarest) - self.capacity]:
            del self.counts[key]
