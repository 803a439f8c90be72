"""Workers that pages cannot break: each page has a deadline and a memory bound, and gets its row whatever it does.

    pool (here) ── one socket each ──> workers: pages in, outcomes out
        └── control socket ──> warden: forks workers, kills those that exceed a bound, tells how each one died

A few pages travel ahead to each worker, so that it never waits; it answers them in order, so the first without an answer is the
one it died of. That page is tried once more, alone in a fresh worker; the pages behind it go to whoever is free. Where
something else may have killed the worker (the kernel, when the machine is out of memory), the second try waits until
nothing else is running either.
"""

from __future__ import annotations

import os
import pickle
import selectors
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from types import TracebackType
from typing import NamedTuple, Self

from .errors import PoolError
from .lane import Lane, Task
from .rows import InputPage, OutputRow, Status
from .warden import SLOT, Bounds, Death
from .wire import receive, send
from .worker import Heard, Job, Outcome

BUFFER = 1 << 20
"""Bytes of pages that the kernel holds for a worker, so that most are sent in one call."""
SPREAD = 2048
"""In order, pages this far behind the oldest unfinished one wait: a page that hangs must not pile up all those after it."""
END = InputPage(id="", html=None)
IDLE_DEATHS = 100
"""Workers that die in a row without any page having been answered, after which the pool gives up."""
ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")


class Result(NamedTuple):
    """The row of a page, and what the row does not tell."""

    row: OutputRow
    confidence: float | None = None
    reasons: Mapping[str, int] = {}
    worker: int | None = None
    """Which worker answered; ``None`` for a page that went to none."""
    retried: bool = False
    heard: Heard | None = None
    """What a profile of its site has changed."""


class Pool:
    """``workers`` processes that take pages through a :class:`Job`. A context manager; one ``run`` at a time.

    ``timeout``: seconds for a page. ``max_memory``: bytes of resident memory for the worker that has it, of which the
    library takes some 80 MB. Raises :class:`PoolError` where no worker can be had. Linux and macOS.
    """

    def __init__(self, job: Job, *, workers: int | None = None, timeout: float = 5.0, max_memory: int = 1_000_000_000) -> None:
        self.size = workers or available_cores()
        self._order = pickle.dumps((job, Bounds(timeout, max_memory)))
        self._workers: list[Lane] = []
        self._pending: deque[Task] = deque()
        self._suspects: deque[tuple[int, Task]] = deque()
        self._hushed = 0
        """Pages beside which nothing else may run."""
        self._done: deque[tuple[int, Result]] = deque()
        self._expected = 0
        self._idle_deaths = 0
        self.stopped = False

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._end()

    def stop(self) -> None:
        """Take no more pages; those in flight end. May be called from a signal handler."""
        self.stopped = True

    def run(self, pages: Iterable[InputPage | None], *, ordered: bool = False) -> Iterator[Result]:
        """One result for every page; in the order of the pages where ``ordered``.

        Pages are taken as workers have room for them. ``None`` among them means that there is none right now.
        """
        if not ordered:
            for _, result in self._run(pages, spread=sys.maxsize):
                yield result
            return
        early: dict[int, Result] = {}
        for number, result in self._run(pages, spread=SPREAD):
            early[number] = result
            while self._expected in early:
                yield early.pop(self._expected)
                self._expected += 1

    def _run(self, pages: Iterable[InputPage | None], spread: int) -> Iterator[tuple[int, Result]]:
        source = iter(pages)
        number = self._expected = 0
        more = True
        while more or self._in_flight() or self._done:
            hungry = False
            while more and not self._done and number - self._expected < spread and self._has_room():
                page = END if self.stopped else next(source, END)
                if page is None:
                    hungry = True
                    break
                if page is END:
                    more = False
                    break
                self._take(Task(number, page))
                number += 1
            if not self._done and self._in_flight():
                self._step(0.0 if hungry else 0.1)
            while self._done:
                yield self._done.popleft()

    def _in_flight(self) -> bool:
        return bool(self._pending or self._suspects) or any(worker.tasks for worker in self._workers)

    def _has_room(self) -> bool:
        return not self._pending and not self._hushed and any(worker.has_room() for worker in self._workers)

    def _take(self, task: Task) -> None:
        if task.page.problem is None:
            self._pending.append(task)
            self._deal()
        else:
            self._finish(task, Outcome(task.page.problem_status or Status.READ_ERROR, task.page.problem), None)

    def _deal(self) -> None:
        """Give pages to workers, the least busy first; a page that must run alone when all are idle."""
        if self._suspects:
            if not any(worker.tasks for worker in self._workers):
                slot, task = self._suspects.popleft()
                self._give(self._workers[slot], task)
            return
        while self._pending and not self._hushed:
            free = [worker for worker in self._workers if worker.has_room()]
            if not free:
                return
            self._give(min(free, key=lambda worker: len(worker.tasks)), self._pending.popleft())

    def _give(self, worker: Lane, task: Task) -> None:
        worker.give(task)
        self._write(worker)

    def _write(self, worker: Lane) -> None:
        before, worker.waits = worker.waits, not worker.write()
        if worker.waits != before and self._selector.get_map().get(worker.connection):
            events = selectors.EVENT_READ | selectors.EVENT_WRITE if worker.waits else selectors.EVENT_READ
            self._selector.modify(worker.connection, events, worker)

    def _step(self, seconds: float) -> None:
        """Wait for something to happen, and deal with it."""
        for key, events in self._selector.select(seconds):
            worker: Lane | None = key.data
            if worker is None:
                self._hear()
            elif worker is self._workers[worker.slot]:  # and not one that has just been replaced
                if events & selectors.EVENT_WRITE:
                    self._write(worker)
                if events & selectors.EVENT_READ:
                    self._read(worker)
        self._deal()

    def _read(self, worker: Lane) -> None:
        outcomes, is_open = worker.read()
        for outcome in outcomes:
            self._idle_deaths = 0
            self._finish(worker.taken(), outcome, worker.slot)
        if not is_open:
            self._forget(worker)

    def _finish(self, task: Task, outcome: Outcome, slot: int | None) -> None:
        page = task.page
        self._hushed -= task.hushed
        row = OutputRow(
            id=page.id,
            url=page.url,
            status=outcome.status,
            error=outcome.error,
            milliseconds=outcome.milliseconds,
            article=outcome.article,
            columns=page.columns,
        )
        self._done.append((task.number, Result(row, outcome.confidence, outcome.reasons, slot, task.tried, outcome.heard)))

    def _hear(self) -> None:
        """Of the death of a worker, or of the warden itself."""
        message = receive(self._control)
        if message is None:
            self._replace_warden()
            return
        death: Death = message[0]
        worker = self._workers[death.slot]
        self._read(worker)  # what it answered before it died
        self._forget(worker)
        worker.connection.close()
        self._fork(death.slot)
        tasks = worker.tasks
        if tasks and (death.running or not death.outside):
            self._judge(tasks.popleft(), death)
        else:
            self._count_idle_death()
        self._pending.extendleft(reversed(tasks))

    def _judge(self, suspect: Task, death: Death) -> None:
        if suspect.tried and (suspect.hushed or not death.outside):
            self._finish(suspect, Outcome(death.status, death.error, death.milliseconds), death.slot)
            return
        suspect.tried = True
        if death.outside:
            suspect.hushed = True
            self._hushed += 1
            self._suspects.append((death.slot, suspect))
        else:
            self._give(self._workers[death.slot], suspect)

    def _replace_warden(self) -> None:
        """Something killed it; perhaps a page. With it went all workers: what each was at is tried again alone."""
        workers = self._workers
        for worker in workers:
            self._read(worker)
        self._end()
        self._start()
        dead = Death(0, Status.CRASH, "the process that watches the workers died", True, True, 0.0)
        for worker in workers:
            if worker.tasks:
                self._judge(worker.taken(), dead._replace(slot=worker.slot))
            self._pending.extendleft(reversed(worker.tasks))
        self._count_idle_death()

    def _count_idle_death(self) -> None:
        self._idle_deaths += 1
        if self._idle_deaths > IDLE_DEATHS:
            raise PoolError(f"{IDLE_DEATHS} workers in a row were killed before they had answered a page")

    def _start(self) -> None:
        self._control, theirs = socket.socketpair()
        start = (
            f"import sys; sys.path[:] = {sys.path!r}; from article_extract.batch import warden; warden.main({theirs.fileno()})"
        )
        self._warden = subprocess.Popen(
            [sys.executable, "-c", start],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=2,  # what a step prints must not run into the output
            env={**os.environ, **ONE_THREAD},
        )
        theirs.close()
        send(self._control, None, self._order)
        answer = receive(self._control)
        failure: str | None = "see standard error" if answer is None else answer[0]
        if failure is not None:
            self._control.close()
            self._warden.wait()
            raise PoolError(
                "the job cannot be run in a new process (steps of a pipeline must come from a module that can be imported, not"
                f" from a notebook or the main script): {failure}"
            )
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._control, selectors.EVENT_READ, None)
        self._workers = []
        for slot in range(self.size):
            self._fork(slot)

    def _fork(self, slot: int) -> None:
        """A new worker in the slot."""
        ours, theirs = socket.socketpair()
        with theirs, suppress(OSError):  # without a warden: its end is about to be heard of
            socket.send_fds(self._control, [SLOT.pack(slot)], [theirs.fileno()])
        ours.setblocking(False)
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)  # the kernel gives what it allows
        worker = Lane(slot, ours)
        self._workers[slot : slot + 1] = [worker]
        self._selector.register(ours, selectors.EVENT_READ, worker)

    def _forget(self, worker: Lane) -> None:
        if self._selector.get_map().get(worker.connection):
            self._selector.unregister(worker.connection)

    def _end(self) -> None:
        self._control.close()  # the warden ends, and before it every worker
        for worker in self._workers:
            worker.connection.close()
        self._selector.close()
        try:
            self._warden.wait(2.0)
        except subprocess.TimeoutExpired:
            self._warden.kill()
            self._warden.wait()


def available_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
