"""A run: pages in, rows out, reading and writing beside the workers."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType

from ..limits import Limits
from ..pipeline import Pipeline
from .output import Output
from .pool import Pool, Result
from .rows import InputPage
from .sites import SiteCounts, Sites
from .summary import Summary
from .threads import ReadAhead, WriteBehind
from .worker import Job

STOPPING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM") if hasattr(signal, name))


def run(
    pages: Iterable[InputPage],
    output: Output,
    *,
    jobs: int | None = None,
    timeout: float = 5.0,
    max_memory: int = 1_000_000_000,
    ordered: bool = False,
    pipeline: Pipeline | None = None,
    min_confidence: float = 0.0,
    limits: Limits | None = None,
    sites: Sites | None = None,
    watch: Callable[[Result, Summary], None] | None = None,
) -> Summary:
    """Take all pages through the pipeline in ``jobs`` processes (default: one a core) and write a row for each.

    ``pages``: :func:`~article_extract.batch.readers.read_pages`, with ``done=output.done_ids()`` to go on with a run that was cut.
    ``timeout`` in seconds and ``max_memory`` in bytes are for each page. ``ordered``: rows in the order of the pages. A page below
    ``min_confidence`` has a row without an article, ``not_article``. ``sites``: what :func:`~article_extract.batch.learning.learn_sites`
    has found, heard on the pages of each site. ``watch`` is called for each result, in this thread.

    Ctrl-C or SIGTERM: pages in flight end, their rows are made safe, ``Summary.finished`` is false and the next run can go on
    with the rest. A second one ends it at once. The steps of a pipeline must come from a module that can be imported.
    """
    job = Job(pipeline=pipeline, encoder=output.encoder, min_confidence=min_confidence, limits=limits)
    summary = Summary(resumed=len(output.done_ids()))
    if sites is not None:
        job, summary.profiles = sites.job(job), SiteCounts(*sites.counts())
    with (
        Pool(job, workers=jobs, timeout=timeout, max_memory=max_memory) as pool,
        interruptible(pool),
        ReadAhead(pages) as source,
        WriteBehind(output.write) as writer,
    ):
        for result in pool.run(source, ordered=ordered):
            summary.add(result)
            writer.put(result.row)
            if watch is not None:
                watch(result, summary)
        summary.finished = not pool.stopped
    if summary.finished:
        output.finish()
    else:
        output.flush_part()
    return summary


@contextmanager
def interruptible(pool: Pool) -> Iterator[None]:
    """The first signal lets the pool end well; a second one does what it would have done."""
    if threading.current_thread() is not threading.main_thread():  # only it may have handlers
        yield
        return
    before = {number: signal.getsignal(number) for number in STOPPING}

    def stop(number: int, frame: FrameType | None) -> None:
        pool.stop()
        for number, handler in before.items():
            signal.signal(number, handler)

    for number in STOPPING:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
