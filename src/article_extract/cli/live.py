"""What a run shows while it goes, and at its end: a table in a terminal, plain lines elsewhere; all on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ..batch.extent import Extent
from ..batch.pool import Result
from ..batch.summary import Summary

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

REFRESH = 0.25
PLAIN = 10.0
"""Seconds between two plain lines."""
SHOWN = 5
"""Of the slowest and the least certain; the summary as JSON has them all."""
LONGEST = 90


class Display:
    """Watches a run: to be called with each result."""

    def __init__(self, inputs: Iterable[str], kind: str | None = None) -> None:
        from rich.console import Console

        self._console: Console = Console(stderr=True, highlight=False)
        self._extent = Extent(inputs, kind)
        self._behind = 0.0
        self._first: tuple[float, float] | None = None
        self._next = 0.0

    def __enter__(self) -> Self:
        from rich.live import Live

        self._live = Live(console=self._console, auto_refresh=False, transient=True) if self._console.is_terminal else None
        self._next = time.monotonic() + (REFRESH if self._live else PLAIN)
        if self._live:
            self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._live:
            self._live.stop()

    def __call__(self, result: Result, summary: Summary) -> None:
        """Take note of a result, and show how things stand where it is time to."""
        now = time.monotonic()
        if now < self._next:
            return
        behind = self._extent.behind(result.row.id)
        if behind is not None:
            self._behind = max(self._behind, behind)
            self._first = self._first or (now, behind)
        if self._live:
            self._next = now + REFRESH
            self._live.update(_table(summary, self._time_left(now)), refresh=True)
        else:
            self._next = now + PLAIN
            print(plain_line(summary, self._time_left(now)), file=sys.stderr, flush=True)

    def _time_left(self, now: float) -> float | None:
        """Seconds, as the part of the input since the first look took."""
        if self._first is None or self._behind <= self._first[1]:
            return None
        began, at = self._first
        return (now - began) / (self._behind - at) * (1 - self._behind)

    def show(self, summary: Summary) -> None:
        """The summary of the run, when it has ended."""
        if self._console.is_terminal:
            self._console.print(_table(summary, None))
        else:
            print(plain_line(summary, None), file=sys.stderr)
        for line in closing_lines(summary):
            print(line, file=sys.stderr)


def plain_line(summary: Summary, left: float | None) -> str:
    """``12,000 pages, 183.2 a second, 0:03:10 left: ok 11,800, timeout 3``."""
    resumed = f" ({summary.resumed:,} done before)" if summary.resumed else ""
    time_left = "" if left is None else f", {_duration(left)} left"
    return f"{summary.pages:,} pages{resumed}, {summary.pages_per_second:.1f} a second{time_left}: {_counts(summary.statuses)}"


def closing_lines(summary: Summary) -> list[str]:
    """What the summary says beyond the counts by status."""
    lines = [f"confidence by tenths: {' '.join(f'{count:,}' for count in summary.confidence)}"]
    if summary.retried:
        lines.append(f"second tries: {summary.retried:,}")
    if summary.reasons:
        lines.append(f"blocks left out: {_counts(summary.reasons)}")
    if any(summary.sites):
        lines.append(f"sites: {_counts(dict(summary.sites.most_common(10)))}")
    if summary.profiles:
        lines.append(str(summary.profiles))
    lines += [f"slow: {value:,.0f} ms {_short(page_id)}" for value, page_id, _ in summary.slowest[:SHOWN]]
    lines += [f"uncertain: {value:.2f} {_short(page_id)}" for value, page_id, _ in summary.least_certain[:SHOWN]]
    return lines


def _table(summary: Summary, left: float | None) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim")
    grid.add_column()
    resumed = f", {summary.resumed:,} done before" if summary.resumed else ""
    grid.add_row("pages", Text(f"{summary.pages:,}{resumed}"))
    grid.add_row("rate", Text(f"{summary.pages_per_second:,.1f} a second"))
    grid.add_row("time", Text(_duration(summary.seconds) + ("" if left is None else f", {_duration(left)} left")))
    grid.add_row("status", Text(_counts(summary.statuses)))
    workers = sorted(summary.workers.items())
    grid.add_row("workers", Text(_counts({f"{worker + 1}:": count for worker, count in workers})))
    for value, page_id, _ in summary.slowest[:1]:
        grid.add_row("slowest", Text(f"{value:,.0f} ms {_short(page_id)}"))
    return grid


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name or 'none'} {count:,}" for name, count in sorted(counts.items(), key=lambda item: -item[1])) or "none"


def _short(text: str) -> str:
    text = "".join(char if char.isprintable() else "?" for char in text)
    return text if len(text) <= LONGEST else f"…{text[1 - LONGEST :]}"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
