"""A run: what it counts, in which order it writes, how it ends."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import poison
import pytest

from article_extract.batch.output import Output
from article_extract.batch.pool import Result
from article_extract.batch.rows import InputPage, OutputRow, Status
from article_extract.batch.run import run
from article_extract.batch.summary import LISTED, OTHER_SITES, SITES, Summary, site_of
from article_extract.batch.threads import BYTES, PAGES, ReadAhead, WriteBehind


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_rows_in_are_rows_out_in_order_with_what_the_pages_brought(tmp_path: Path) -> None:
    pages = [poison.page(n, "abort" if n == 5 else None) for n in range(40)]
    pages.insert(3, InputPage(id="gone", html=None, problem="no such file", problem_status=Status.READ_ERROR))
    with Output(tmp_path / "out.jsonl") as output:
        summary = run(pages, output, jobs=2, ordered=True, pipeline=poison.pipeline())
    rows = lines(tmp_path / "out.jsonl")
    assert [row["id"] for row in rows] == [page.id for page in pages]
    assert [row["status"] for row in rows] == ["ok"] * 3 + ["read_error"] + ["ok"] * 2 + ["crash"] + ["ok"] * 34
    assert [row["n"] for row in rows if "n" in row] == list(range(40))
    assert (summary.pages, summary.finished, summary.retried) == (41, True, 1)
    assert summary.statuses == {"ok": 39, "crash": 1, "read_error": 1}
    assert summary.sites == {"example.org": 40, "": 1}
    assert summary.workers.total() == 40


def result(n: int, *, status: Status = Status.OK, confidence: float | None = 0.5, url: str | None = None) -> Result:
    row = OutputRow(id=f"page-{n}", url=url, status=status, milliseconds=float(n))
    return Result(row, confidence, {"related": 2}, 0)


def test_summary_ranks_pages_and_counts_by_tenths() -> None:
    summary = Summary()
    for n in range(1, 101):
        summary.add(result(n, confidence=n / 100))
    assert [page_id for _, page_id, _ in summary.slowest] == [f"page-{n}" for n in range(100, 100 - LISTED, -1)]
    assert [page_id for _, page_id, _ in summary.least_certain] == [f"page-{n}" for n in range(1, LISTED + 1)]
    assert summary.confidence == [9, 10, 10, 10, 10, 10, 10, 10, 10, 11]
    assert summary.reasons == {"related": 200}
    assert json.loads(json.dumps(summary.to_dict()))["least_certain"][0] == {"confidence": 0.01, "id": "page-1", "url": ""}


def test_summary_does_not_grow_with_the_number_of_sites() -> None:
    summary = Summary()
    for n in range(SITES + 50):
        summary.add(result(n, url=f"https://site{n}.example/"))
    assert len(summary.sites) == SITES + 1
    assert summary.sites[OTHER_SITES] == 50


@pytest.mark.parametrize(
    ("url", "site"),
    [("https://www.example.org/a", "example.org"), ("http://[bad", ""), (None, ""), ("no address", "")],
)
def test_site_of(url: str | None, site: str) -> None:
    assert site_of(url) == site


def test_reading_ahead_is_bounded_in_pages_and_bytes() -> None:
    for size, most in ((0, PAGES), (BYTES // 4, 4)):
        read = 0

        def pages(size: int = size) -> Iterator[InputPage]:
            nonlocal read
            for read in range(1, 1000):
                yield InputPage(id=str(read), html=b"x" * size)

        with ReadAhead(pages()) as ahead:
            taken = iter(ahead)
            for _ in range(10):
                while next(taken) is None:
                    pass
        assert 10 <= read <= 10 + most + 1


def test_what_reading_raises_is_raised_where_pages_are_asked_for() -> None:
    def pages() -> Iterator[InputPage]:
        yield poison.page(1)
        raise RuntimeError("the disk is gone")

    with pytest.raises(RuntimeError, match="the disk is gone"), ReadAhead(pages()) as ahead:
        list(ahead)


def test_what_writing_raises_ends_the_run() -> None:
    def write(row: OutputRow) -> None:
        raise OSError("no space left")

    def put_many() -> None:
        with WriteBehind(write) as writer:
            for n in range(1000):
                writer.put(result(n).row)

    with pytest.raises(OSError, match="no space left"):
        put_many()


def test_run_in_another_thread_leaves_signals_alone(tmp_path: Path) -> None:
    counted: list[Summary] = []

    def work() -> None:
        with Output(tmp_path / "out.jsonl") as output:
            counted.append(run([poison.page(1)], output, jobs=1))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert counted[0].finished
