"""What process pools cost a page, and what each does when a page hangs or kills its worker.

    .venv/bin/pip install pebble loky && .venv/bin/python benchmarks/pools.py

A page is 200 kB in and 50 kB out and no work in between, so the time is the pool's own. "lost" counts the pages, of 63
innocent ones beside one that aborts (or hangs), that came back without their result.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from concurrent import futures

import psutil

from article_extract.batch.pool import Pool
from article_extract.batch.rows import InputPage, Status
from article_extract.batch.worker import Outcome, Work

PAGE = os.urandom(1000) * 200
ANSWER = bytearray(50_000)
CHUNK = 16
TIMEOUT = 2.0
WORKERS = 2


def answer(html: bytes) -> bytes:
    """What stands for the extraction of a page."""
    if html == b"abort":
        os.abort()
    if html == b"hang":
        sum(range(10**12))
    return bytes(ANSWER)


def answers(chunk: list[bytes]) -> list[bytes]:
    """The same for pages that travel together."""
    return [answer(html) for html in chunk]


class Echo:
    """The same as a job of our pool."""

    def __call__(self, work: Work) -> Outcome:
        assert isinstance(work.html, bytes)
        return Outcome(Status.OK, article=answer(work.html))


def ours(pages: list[bytes]) -> int:
    """Pages that came back well."""
    with Pool(Echo(), workers=WORKERS, timeout=TIMEOUT) as pool:  # type: ignore[arg-type]
        results = pool.run(InputPage(id=str(n), html=html) for n, html in enumerate(pages))
        return sum(result.row.status is Status.OK for result in results)


def steady(repeats: int = 7, number: int = 2000) -> Iterator[float]:
    """Milliseconds of processor time that our pool adds to a page once it runs, of all its processes, several times over."""
    given = pages(300)
    with Pool(Echo(), workers=WORKERS, timeout=TIMEOUT) as pool:  # type: ignore[arg-type]
        for turn in range(repeats + 1):
            before = _processor_seconds()
            for _ in pool.run(InputPage(id=str(n), html=given[n % len(given)]) for n in range(number)):
                pass
            if turn:  # the first one fills caches
                yield (_processor_seconds() - before) / number * 1000


def _processor_seconds() -> float:
    """Of this process and of all that it has running."""
    here = psutil.Process()
    return sum(sum(process.cpu_times()[:2]) for process in [here, *here.children(recursive=True)])


def executor(make: Callable[[], futures.Executor], size: int) -> Callable[[list[bytes]], int]:
    """For pools with the interface of the standard library: they have no deadline for a task."""

    def run(pages: list[bytes]) -> int:
        with make() as pool:
            running = [pool.submit(answers, chunk) for chunk in chunks(pages, size)]
            return count(future.result for future in running)

    return run


def pebble(size: int) -> Callable[[list[bytes]], int]:
    """It has deadlines for tasks, so for chunks."""

    def run(pages: list[bytes]) -> int:
        from pebble import ProcessPool

        with ProcessPool(max_workers=WORKERS) as pool:
            running = [pool.schedule(answers, args=[chunk], timeout=TIMEOUT) for chunk in chunks(pages, size)]
            return count(future.result for future in running)

    return run


def loky() -> futures.Executor:
    """An executor whose workers share nothing with this process."""
    from loky import ProcessPoolExecutor  # type: ignore[import-not-found,unused-ignore]

    made: futures.Executor = ProcessPoolExecutor(WORKERS)
    return made


def chunks(pages: list[bytes], size: int) -> Iterator[list[bytes]]:
    """Pages that travel together."""
    return (pages[at : at + size] for at in range(0, len(pages), size))


def count(results: Iterator[Callable[[], list[bytes]]]) -> int:
    """How many answers came; what a broken task held has none."""
    well = 0
    for result in results:
        try:
            well += len(result())
        except Exception:  # each library has its own for a worker that died
            continue
    return well


def main() -> None:
    """Print the table."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    standard = lambda: futures.ProcessPoolExecutor(WORKERS)  # noqa: E731
    pools = {
        "article_extract": (ours, True),
        f"pebble, chunks of {CHUNK}": (pebble(CHUNK), True),
        "pebble, page by page": (pebble(1), True),
        f"loky, chunks of {CHUNK}": (executor(loky, CHUNK), False),
        f"concurrent.futures, chunks of {CHUNK}": (executor(standard, CHUNK), False),
    }
    print("| pool | processor time, ms a page | lost beside an abort | lost beside a hang |\n|---|---|---|---|")
    for name, (run, has_deadline) in pools.items():
        try:
            run(pages(32))  # so that modules are loaded
        except ImportError as error:
            print(f"| {name} | {error} | | |", flush=True)
            continue
        few = taken(run, number // 10)
        cost = (taken(run, number) - few) / (number * 0.9) * 1000
        lost = [63 - run([*pages(31), deed, *pages(32)]) for deed in (b"abort", b"hang")[: 1 + has_deadline]]
        told = " | ".join(map(str, lost)) + ("" if has_deadline else " | hangs for ever")
        print(f"| {name} | {cost:.2f} | {told} |", flush=True)


def pages(number: int) -> list[bytes]:
    """Each an object of its own, or pickle would send it once for all."""
    return [PAGE + n.to_bytes(4) for n in range(number)]


def taken(run: Callable[[list[bytes]], int], number: int) -> float:
    """Seconds of all processors together."""
    given = pages(number)
    before = os.times()
    assert run(given) == number
    after = os.times()
    return sum(after[:4]) - sum(before[:4])


if __name__ == "__main__":
    import pools  # what workers are to run must have a module of its own

    pools.main()
