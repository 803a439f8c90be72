"""``--timings``: how long each step takes, as medians over the pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from statistics import median
from time import thread_time
from typing import IO

from ..decode import decode
from ..draft import Draft, Extractor
from ..page import Page, cut
from ..parse import parse
from ..pipeline import Pipeline
from ..text_page import cut_text
from .formats import print_rich
from .inputs import Input

RUNS = 4
"""Times that a page is taken through; the fastest run of each step counts, so that loading modules and weights does not."""
BARE, ALL = "bare lxml parse", "all"


class Timings:
    """Shows nothing of a page; what its steps took is told by :meth:`report`."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = defaultdict(list)
        """Milliseconds of processor time by step, one value a page."""
        self.parses: list[float] = []
        """All steps together, as a multiple of a bare parse of the same page."""

    def __call__(self, source: Input, pipeline: Pipeline, stream: IO[str]) -> None:
        """Take a page through ``pipeline``."""
        data = source.data()
        runs = [_run(data, source, pipeline) for _ in range(RUNS)]
        times = {name: min(run[name] for run in runs) for name in runs[0]}
        bare = times.pop(BARE, 0.0)
        times[ALL] = sum(times.values())
        if bare:
            self.parses.append(times[ALL] / bare)
        for name, time in times.items():
            self.taken[name].append(time)

    def report(self, stream: IO[str]) -> None:
        """A table of the steps; nothing where no page could be read."""
        from rich.table import Table

        if not self.taken:
            return
        table = Table("step", box=None, pad_edge=False)
        for heading in ("ms", "share"):
            table.add_column(heading, justify="right")
        for name, times in self.taken.items():
            table.add_row(name, f"{median(times):.2f}", f"{sum(times) / sum(self.taken[ALL]):.0%}")
        print_rich(table, stream)
        ratio = f"{median(self.parses):.1f} times a bare lxml parse; " if self.parses else ""
        stream.write(f"\n{ratio}medians of {len(self.taken[ALL])} pages, milliseconds of processor time\n")


def _run(data: bytes, source: Input, pipeline: Pipeline) -> dict[str, float]:
    """Milliseconds by step."""
    from lxml import etree, html

    watch = _Stopwatch()
    if source.is_dump:
        with watch.timed("cut"):
            page = cut_text(decode(data, source.encoding), source.url)
    else:
        with watch.timed(BARE), suppress(etree.LxmlError, ValueError):
            html.document_fromstring(data)
        with watch.timed("parse"):
            root = parse(data, encoding=source.encoding)
        with watch.timed("cut"):
            page = cut(root, source.url)
    Pipeline([_Timed(step, watch) for step in pipeline.steps])(page)
    return watch.times


class _Stopwatch:
    def __init__(self) -> None:
        self.times: dict[str, float] = {}

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        start = thread_time()
        yield
        self.times[name] = (thread_time() - start) * 1000


class _Timed:
    """A step that is timed."""

    def __init__(self, step: Extractor, watch: _Stopwatch) -> None:
        self.step, self.watch = step, watch
        self.name, self.requires, self.provides = step.name, step.requires, step.provides

    def __call__(self, page: Page, draft: Draft) -> Draft:
        with self.watch.timed(self.name):
            return self.step(page, draft)
