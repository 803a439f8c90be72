"""Throughput of the batch path: pages a second and core, from WARC and from Parquet, beside the same loop over trafilatura.

    .venv/bin/python benchmarks/batch.py [PAGES]            # default 10,000; needs ../shared/corpora

Pages of the corpora, repeated under changed addresses. "one process": a plain loop in this process over pages in memory, without
reading and writing. "N workers": the whole of `article-extract batch`: reading, extracting, writing Parquet; one worker has a tenth of
the pages. "of N x" sets pages a second in relation to N loops. "processor ms": time of all processes together for a page, which a
busy machine changes little. "overhead": what the pool adds to a page, with 200 kB in and 50 kB out and no work in between. Memory: the
most that was seen, what processes share counted in parts, the parent's beyond what it had before. The parent reads and writes,
the watcher watches. Two cores need some four minutes for 2,000 pages, a quarter of an hour for 10,000.
"""

from __future__ import annotations

import gzip
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pools
import psutil
import pyarrow as pa
import pyarrow.parquet as pq

from article_extract import ArticleExtractError, extract
from article_extract.batch.output import Output
from article_extract.batch.pool import Result, available_cores
from article_extract.batch.readers import read_pages
from article_extract.batch.run import run
from article_extract.batch.summary import Summary

CORPORA = Path("../shared/corpora")
SAMPLE = 600
"""Pages of the corpora that are taken, by chance; the loops in one process run over them once."""

PEER = 200
"""Of these, pages for trafilatura."""
LOOK = 250

Page = tuple[str, bytes]


def sample() -> list[Page]:
    """Real pages."""
    paths = sorted(CORPORA.glob("*/pages/*.html.gz"))
    chosen = random.Random(0).sample(paths, min(SAMPLE, len(paths)))
    return [(path.name.removesuffix(".html.gz"), gzip.decompress(path.read_bytes())) for path in chosen]


def repeated(pages: list[Page], number: int) -> Iterator[Page]:
    """The same under changed addresses."""
    for n in range(number):
        name, html = pages[n % len(pages)]
        yield f"https://site{n % 97}.example/{n // len(pages)}/{name}", html


def write_parquet(pages: Iterator[Page], path: Path) -> None:
    """In row groups of 500."""
    schema = pa.schema({"url": pa.string(), "html": pa.binary()})
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        while rows := [page for _, page in zip(range(500), pages, strict=False)]:
            urls, htmls = zip(*rows, strict=True)
            writer.write_table(pa.table({"url": urls, "html": htmls}, schema=schema))


def write_warc(pages: Iterator[Page], path: Path) -> None:
    """As Common Crawl writes them: gzip by record."""
    with path.open("wb") as stream:
        for url, html in pages:
            body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(html) + html
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
            )
            stream.write(gzip.compress(head.encode() + body + b"\r\n\r\n", 1))


class Rate(NamedTuple):
    """What a run took."""

    pages_a_second: float
    processor_ms: float
    """For a page, of all processes together."""


def processor_seconds() -> float:
    """Of this process and of those that it has started and that have ended."""
    return sum(os.times()[:4])


def loop(pages: list[Page], work: Callable[[bytes], object]) -> Rate:
    """In this process."""
    start, processors = time.perf_counter(), processor_seconds()
    for _, html in pages:
        with suppress(ArticleExtractError):
            work(html)
    took, processors = time.perf_counter() - start, processor_seconds() - processors
    return Rate(len(pages) / took, processors / len(pages) * 1000)


def trafilatura(html: bytes) -> object:
    """With metadata, as the library's own command does it."""
    from trafilatura import bare_extraction

    return bare_extraction(html, with_metadata=True)


class Processes:
    """The most memory that each kind of process was seen to have, and what each took of the processor in the last run."""

    def __init__(self) -> None:
        self.most: dict[str, int] = {}
        self.took: dict[str, float] = {}
        self._looks = 0
        self._own = 0
        self._took = 0.0

    def begin(self) -> None:
        """Leave aside what this process has, and has taken, by now."""
        self._looks, self._own, self._took = 0, _memory(psutil.Process()), _seconds(psutil.Process())

    def __call__(self, result: Result, summary: Summary) -> None:
        """Look at the processes of a run, every few hundred pages."""
        self._looks += 1
        if self._looks % LOOK:
            return
        here = psutil.Process()
        for watcher in here.children():
            kinds = {"parent": [here], "watcher": [watcher], "worker": watcher.children()}
            for kind, processes in kinds.items():
                own = self._own if kind == "parent" else 0
                self.most[kind] = max(self.most.get(kind, 0), *(_memory(process) - own for process in processes), 0)
                took = sum(map(_seconds, processes)) - (self._took if kind == "parent" else 0)
                self.took[kind] = took / self._looks * 1000

    def __str__(self) -> str:
        return (
            ", ".join(f"{kind} {most / 1e6:.0f} MB, {self.took[kind]:.2f} ms" for kind, most in self.most.items())
            or "not looked at"
        )


def _memory(process: psutil.Process) -> int:
    try:
        told = process.memory_full_info()
    except psutil.Error:  # it has just ended
        return 0
    return int(getattr(told, "pss", told.uss))


def _seconds(process: psutil.Process) -> float:
    try:
        return sum(process.cpu_times()[:2])
    except psutil.Error:
        return 0.0


def batch(source: Path, jobs: int, seen: Processes) -> Rate:
    """A whole run; of pages a second its start is left aside."""
    before = processor_seconds()
    seen.begin()
    with tempfile.TemporaryDirectory() as folder, Output(Path(folder) / "out", format="parquet") as output:
        summary = run(read_pages([source]), output, jobs=jobs, timeout=60.0, watch=seen)
    return Rate(summary.pages_per_second, (processor_seconds() - before) / summary.pages * 1000)


def main() -> None:
    """Print the table."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    began, seen, pages = time.perf_counter(), Processes(), sample()
    loop(pages[:20], extract)
    loop(pages[:20], trafilatura)
    alone, peer = loop(pages, extract), loop(pages[:PEER], trafilatura)
    print("| run | pages a second | a core | of N x one process | processor ms a page |\n|---|---|---|---|---|")
    print(f"| one process, article_extract | {alone[0]:.1f} | {alone[0]:.1f} | | {alone[1]:.1f} |")
    print(f"| one process, trafilatura | {peer[0]:.1f} | {peer[0]:.1f} | | {peer[1]:.1f} |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for jobs in range(1, min(available_cores(), 2) + 1):
            given = number if jobs > 1 else number // 10
            for name, write in {"pages.parquet": write_parquet, "pages.warc.gz": write_warc}.items():
                write(repeated(pages, given), Path(folder) / name)
                rate, cost = batch(Path(folder) / name, jobs, seen)
                told = f"{rate:.1f} | {rate / jobs:.1f} | {rate / jobs / alone[0]:.0%} | {cost:.1f}"
                print(f"| {jobs} worker{'s' * (jobs > 1)}, {given:,} {name} | {told} |", flush=True)
    cost = statistics.median(pools.steady())
    print(f"\noverhead: {cost:.2f} ms of processor time a page; {os.cpu_count()} cores")
    print(f"most memory, and processor time a page of the last run: {seen}")
    print(f"took {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
