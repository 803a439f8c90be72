"""What a run has done, counted as it goes; of a size that does not grow with the run."""

from __future__ import annotations

import heapq
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from .pool import Result
from .rows import Status
from .sites import SiteCounts

LISTED = 20
"""Pages in the lists of the slowest and the least certain."""
SITES = 10_000
"""Sites that are counted one by one; pages of further ones are counted together, under ``OTHER_SITES``."""
OTHER_SITES = "other sites"
BINS = 10

Ranked = list[tuple[float, str, str | None]]


@dataclass(slots=True)
class Summary:
    """Counts of a run and of nothing before it: a resumed one says in ``resumed`` what it found done."""

    resumed: int = 0
    """Pages that an earlier run had done."""
    finished: bool = False
    """Whether the input came to its end; ``False`` for a run that was interrupted."""
    seconds: float = 0.0
    statuses: Counter[str] = field(default_factory=Counter)
    retried: int = 0
    """Pages that had a second try, alone in a fresh worker."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Blocks of pages that were left out of articles, by reason."""
    confidence: list[int] = field(default_factory=lambda: [0] * BINS)
    """Pages by confidence, in tenths: the first number is of those below 0.1."""
    sites: Counter[str] = field(default_factory=Counter)
    workers: Counter[int] = field(default_factory=Counter)
    profiles: SiteCounts | None = None
    """What profiles of the sites have changed; ``None`` for a run without."""
    _slowest: Ranked = field(default_factory=list)
    _least_certain: Ranked = field(default_factory=list)
    _began: float = field(default_factory=time.monotonic)

    def add(self, result: Result) -> None:
        """Count a page."""
        row = result.row
        self.seconds = time.monotonic() - self._began
        self.statuses[row.status.value] += 1
        self.retried += result.retried
        self.reasons.update(result.reasons)
        self.sites[self._site(row.url)] += 1
        if result.worker is not None:
            self.workers[result.worker] += 1
        if self.profiles is not None and result.heard is not None:
            self.profiles.add(result.heard)
        if result.confidence is not None:
            self.confidence[min(int(result.confidence * BINS), BINS - 1)] += 1
        if row.status is Status.OK and result.confidence is not None:
            _rank(self._least_certain, -result.confidence, row.id, row.url)
        if row.milliseconds:
            _rank(self._slowest, row.milliseconds, row.id, row.url)

    @property
    def pages(self) -> int:
        """Pages of this run."""
        return self.statuses.total()

    @property
    def pages_per_second(self) -> float:
        """The rate of this run, its start left aside."""
        return self.pages / self.seconds if self.seconds else 0.0

    @property
    def slowest(self) -> list[tuple[float, str, str | None]]:
        """Milliseconds, id and address of the pages that took longest, the slowest first."""
        return sorted(self._slowest, reverse=True)

    @property
    def least_certain(self) -> list[tuple[float, str, str | None]]:
        """Confidence, id and address of the articles that are least certain to be right, the least first."""
        return sorted((-value, page_id, url) for value, page_id, url in self._least_certain)

    def to_dict(self) -> dict[str, Any]:
        """Ready for ``json.dumps``."""
        return {
            "pages": self.pages,
            "resumed": self.resumed,
            "finished": self.finished,
            "seconds": round(self.seconds, 3),
            "pages_per_second": round(self.pages_per_second, 1),
            "statuses": dict(self.statuses.most_common()),
            "retried": self.retried,
            "reasons": dict(self.reasons.most_common()),
            "confidence": self.confidence,
            "slowest": [{"milliseconds": value, "id": page_id, "url": url} for value, page_id, url in self.slowest],
            "least_certain": [{"confidence": value, "id": page_id, "url": url} for value, page_id, url in self.least_certain],
            "sites": dict(self.sites.most_common()),
            **({"profiles": self.profiles.to_dict()} if self.profiles else {}),
        }

    def _site(self, url: str | None) -> str:
        site = site_of(url)
        return site if site in self.sites or len(self.sites) < SITES else OTHER_SITES


def site_of(url: str | None) -> str:
    """The host of an address, without ``www.``; empty where there is none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:  # such as a port that is no number
        return ""
    return host.removeprefix("www.")


def _rank(ranked: Ranked, value: float, page_id: str, url: str | None) -> None:
    entry = (value, page_id, url or "")
    if len(ranked) < LISTED:
        heapq.heappush(ranked, entry)
    elif entry > ranked[0]:
        heapq.heapreplace(ranked, entry)
