"""One bad page never hurts another, and every page has its row."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import poison
import psutil
import pytest

from article_extract import Article, Limits
from article_extract.batch.errors import PoolError
from article_extract.batch.lane import AHEAD
from article_extract.batch.pool import Pool
from article_extract.batch.rows import InputPage, Status
from article_extract.batch.worker import Job

EXPECTED = {
    "raise": (Status.CRASH, "RuntimeError: this step does not like the page"),
    "exit": (Status.CRASH, "SystemExit: 3"),
    "quit": (Status.CRASH, "the process ended with exit status 3"),
    "abort": (Status.CRASH, "the process died of SIGABRT"),
    "segv": (Status.CRASH, "the process died of SIGSEGV"),
    "kill": (Status.CRASH, "the process died of SIGKILL"),
    "hang": (Status.TIMEOUT, "over 3 s"),
    "hang-in-c": (Status.TIMEOUT, "over 3 s"),
    "memory": (Status.OOM, "over 220 MB of memory"),
    "memory-error": (Status.OOM, "MemoryError: memory could not be had"),
    "close": (Status.CRASH, "the process ended with exit status 1"),
    "parent": (Status.CRASH, "the process that watches the workers died"),
}
PAGES = [poison.page(n, poison.DEEDS[n // 10] if n % 10 == 3 else None) for n in range(10 * len(poison.DEEDS))]


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(Job(min_confidence=0.2, limits=Limits(bytes=10_000)), workers=2) as made:
        yield made


def test_bad_pages_have_the_status_that_is_true_and_pages_beside_them_are_well() -> None:
    """Twelve bad pages, each among nine good ones."""
    with Pool(Job(pipeline=poison.pipeline()), workers=2, timeout=3.0, max_memory=220_000_000) as pool:
        results = list(pool.run(PAGES, ordered=True))
    assert [result.row.id for result in results] == [page.id for page in PAGES]
    for page, result in zip(PAGES, results, strict=True):
        row, n = result.row, int(str(page.columns["n"]))
        if n % 10 == 3:
            deed = poison.DEEDS[n // 10]
            assert (deed, row.status, (row.error or "")[: len(EXPECTED[deed][1])]) == (deed, *EXPECTED[deed])
            assert (deed, result.retried) == (deed, deed not in ("raise", "exit"))
        else:
            assert isinstance(row.article, Article)
            assert row.article.paragraphs[0].startswith(f"Sentence {n}.0 ")
            assert (row.columns, row.url) == (page.columns, page.url)


@pytest.mark.parametrize(
    ("page", "status"),
    [
        (InputPage(id="a", html=b""), Status.EMPTY),
        (InputPage(id="a", html=b"%PDF-1.7 and so on"), Status.NOT_HTML),
        (InputPage(id="a", html=b"<p>" + b"x" * 10_000), Status.TOO_LARGE),
        (InputPage(id="a", html=b"<html><body><a href=/>Home</a></body></html>"), Status.NOT_ARTICLE),
        (InputPage(id="a", html="Headline\n\nThe text of a dump.", dump=True), Status.NOT_ARTICLE),
        (InputPage(id="a", html=None, problem="no such file", problem_status=Status.READ_ERROR), Status.READ_ERROR),
        (poison.page(1), Status.OK),
    ],
)
def test_status(pool: Pool, page: InputPage, status: Status) -> None:
    (result,) = pool.run([page])
    assert (result.row.id, result.row.status) == (page.id, status)
    assert (result.row.error is None) == (status in (Status.OK, Status.NOT_ARTICLE))


def test_article_below_the_confidence_asked_for_is_left_out(pool: Pool) -> None:
    (result,) = pool.run([InputPage(id="a", html=b"<html><body><a href=/>Home</a></body></html>")])
    assert result.row.article is None
    assert result.confidence is not None
    assert result.confidence < 0.2


def test_pages_are_taken_only_as_workers_have_room(pool: Pool) -> None:
    taken = 0

    def pages() -> Iterator[InputPage]:
        nonlocal taken
        for taken in range(1, 201):
            yield poison.page(taken)

    most = 0
    for done, _ in enumerate(pool.run(pages())):
        most = max(most, taken - done)
    assert most <= 2 * 2 * AHEAD  # in hand, and answered but not yet asked for


def test_none_is_a_page_that_is_not_there_yet(pool: Pool) -> None:
    results = pool.run([None, poison.page(1), None, None, poison.page(2), None])
    assert sorted(result.row.id for result in results) == ["page-1", "page-2"]


def test_stopped_run_ends_what_is_in_flight_and_takes_no_more() -> None:
    taken = []

    def pages() -> Iterator[InputPage]:
        for n in range(1000):
            taken.append(f"page-{n}")
            if n == 20:
                stopped.stop()
            yield poison.page(n)

    with Pool(Job(), workers=2) as stopped:
        done = [result.row.id for result in stopped.run(pages())]
    assert sorted(done) == sorted(taken)
    assert len(taken) == 21


class Unloadable:
    """A job that no other process can load."""

    def __reduce__(self) -> tuple[object, ...]:
        return (_fail, ())


def _fail() -> None:
    raise RuntimeError("this cannot be loaded")


def test_job_that_cannot_be_loaded_is_told_at_once() -> None:
    with pytest.raises(PoolError, match="this cannot be loaded"), Pool(Unloadable()):  # type: ignore[arg-type]
        pass


SCRIPT = """
import poison
from article_extract.batch.pool import Pool
from article_extract.batch.worker import Job
with Pool(Job(pipeline=poison.pipeline()), workers=2, timeout=60.0) as pool:
    print(pool._warden.pid, flush=True)
    list(pool.run([poison.page(1, "hang"), poison.page(2, "hang-in-c")]))
"""


def test_no_process_outlives_a_killed_run() -> None:
    parent = subprocess.Popen([sys.executable, "-c", SCRIPT], stdout=subprocess.PIPE, cwd=Path(__file__).parent)
    assert parent.stdout
    warden = psutil.Process(int(parent.stdout.readline()))
    while len(workers := warden.children()) < 2:
        time.sleep(0.01)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    gone, alive = psutil.wait_procs([warden, *workers], timeout=10)
    assert (len(gone), alive) == (3, [])
