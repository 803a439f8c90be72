"""Throughput of the batch path: pages a second and core, from WARC and from Parquet, beside the same loop over trafilatura.

    .venv/bin/python benchmarks/batch.py [PAGES]            # default 10,000; needs ../shared/corpora

Pages of the corpora, repeated under changed addresses. "one process": a plain loop in this process over pages in memory, without
reading and writing. "N workers": the whole of `article-extract batch`: reading, extracting, writing Parquet. "of N x" sets the
two in relation. "overhead": what the pool adds to a page, with 200 kB in and 50 kB out and no work in between.
"""

from __future__ import annotations

import gzip
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pools
import pyarrow as pa
import pyarrow.parquet as pq

from article_extract import ArticleExtractError, extract
from article_extract.batch.output import Output
from article_extract.batch.pool import available_cores
from article_extract.batch.readers import read_pages
from article_extract.batch.run import run

CORPORA = Path("../shared/corpora")
SAMPLE = 600
"""Pages of the corpora that are taken, by chance; the loops in one process run over them once."""

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
            stream.write(gzip.compress(head.encode() + body + b"\r\n\r\n", 6))


def loop(pages: list[Page], work: Callable[[bytes], object]) -> float:
    """Pages a second in this process."""
    start = time.perf_counter()
    for _, html in pages:
        with suppress(ArticleExtractError):
            work(html)
    return len(pages) / (time.perf_counter() - start)


def trafilatura(html: bytes) -> object:
    """With metadata, as the library's own command does it."""
    from trafilatura import bare_extraction

    return bare_extraction(html, with_metadata=True)


def batch(source: Path, jobs: int) -> float:
    """Pages a second of a whole run, its start left aside."""
    with tempfile.TemporaryDirectory() as folder, Output(Path(folder) / "out", format="parquet") as output:
        summary = run(read_pages([source]), output, jobs=jobs, timeout=60.0)
    return summary.pages_per_second


def main() -> None:
    """Print the table."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    pages = sample()
    loop(pages[:20], extract)
    loop(pages[:20], trafilatura)
    alone, peer = loop(pages, extract), loop(pages, trafilatura)
    print("| run | pages a second | a core | of N x one process |\n|---|---|---|---|")
    print(f"| one process, article_extract | {alone:.1f} | {alone:.1f} | |")
    print(f"| one process, trafilatura | {peer:.1f} | {peer:.1f} | |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        write_parquet(repeated(pages, number), Path(folder) / "pages.parquet")
        write_warc(repeated(pages, number), Path(folder) / "pages.warc.gz")
        for name in ("pages.parquet", "pages.warc.gz"):
            for jobs in range(1, min(available_cores(), 2) + 1):
                rate = batch(Path(folder) / name, jobs)
                told = f"{rate:.1f} | {rate / jobs:.1f} | {rate / jobs / alone:.0%}"
                print(f"| {jobs} workers, {name} | {told} |", flush=True)
    blank = pools.pages(4000)
    few, many = pools.taken(pools.ours, 400), pools.taken(pools.ours, len(blank))
    clock, processors = ((b - a) / (len(blank) - 400) * 1000 for a, b in zip(few, many, strict=True))
    print(f"overhead: {clock:.2f} ms a page by the clock, {processors:.2f} ms of processor time; {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
