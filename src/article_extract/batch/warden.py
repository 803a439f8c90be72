"""The process that workers are forked from, and that kills those whose page takes too long or too much memory.

It imports everything once, before any fork: a new worker costs some milliseconds and shares the memory of the library. It is
the workers' parent, so it learns how each one died; and it does nothing else, so no page and no slow writer keeps it from
watching. Memory is resident memory, looked at every ``TICK``: a limit on the address space (``RLIMIT_AS``) would count memory that
is never touched, is not enforced on macOS, and lets C code carry on after a failed allocation with half a page, unnoticed.
"""

from __future__ import annotations

import ctypes
import gc
import os
import pickle
import resource
import select
import signal
import socket
import struct
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass
from mmap import mmap
from typing import NamedTuple

import psutil

from .rows import Status
from .wire import receive, send
from .worker import CLOCK, OUT_OF_MEMORY, Job, Work, serve

TICK = 0.02
"""Seconds between two looks at the workers: a runaway page writes some 30 MB in this time (measured: 1.5 GB a second)."""
SLOT = struct.Struct(">I")
PAGE = os.sysconf("SC_PAGE_SIZE")
LINE = 200
"""Bytes that hold all that Linux tells in one file of a process."""
WARM_UP = (
    b"<html><body><article><h1>A headline</h1><p>Some words of a first page, so that all is loaded.</p></article></body></html>"
)


class Bounds(NamedTuple):
    """What a page may take."""

    seconds: float
    """By the clock; time that it waits for a processor is left aside where the system tells it."""
    memory: int
    """Bytes of resident memory of the whole worker; some 80 MB of it are the library."""


class Death(NamedTuple):
    """How a worker ended."""

    slot: int
    status: Status
    error: str
    running: bool
    """Whether it was at a page."""
    outside: bool
    """Whether something else than its page may have killed it, such as the kernel when the machine is out of memory."""
    milliseconds: float
    """Time that its page had been running."""


@dataclass(slots=True)
class _Child:
    slot: int
    clock: mmap
    process: psutil.Process
    memory: _Told
    schedule: _Told
    began: float = 0.0
    """When its page began, as last seen."""
    waited: float = 0.0
    """How long it had waited for a processor by then."""
    sentence: tuple[Status, str] | None = None


def main(fd: int) -> None:
    """Serve the pool at the other end of the socket ``fd``."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the pool, which lets pages in flight end
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    control = socket.socket(fileno=fd)
    order = receive(control)
    if order is None:
        return
    try:
        job, bounds = pickle.loads(order[1])
        job(Work(WARM_UP, None, None, False))
    except BaseException:
        send(control, traceback.format_exc())
        return
    send(control, None)
    gc.collect()
    gc.freeze()  # a collection in a worker would write to, and so copy, memory that all of them share
    _Warden(control, job, bounds).watch()


class _Warden:
    def __init__(self, control: socket.socket, job: Job, bounds: Bounds) -> None:
        self.control = control
        self.job = job
        self.bounds = bounds
        self.children: dict[int, _Child] = {}

    def watch(self) -> None:
        """Until the pool is gone; then no worker outlives it."""
        while True:
            ready, _, _ = select.select([self.control], [], [], TICK if self.children else None)
            if ready and not self._take_order():
                break
            self._judge()
            self._reap()
        for pid, child in self.children.items():
            child.process.kill()
            os.waitpid(pid, 0)

    def _take_order(self) -> bool:
        data, fds, _, _ = socket.recv_fds(self.control, SLOT.size, 1)
        if not data:
            return False
        self._fork(SLOT.unpack(data)[0], socket.socket(fileno=fds[0]))
        return True

    def _fork(self, slot: int, connection: socket.socket) -> None:
        clock = mmap(-1, CLOCK.size)
        warden = os.getpid()
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                _die_with(warden)
                self.control.close()
                serve(connection, clock, self.job)
                status = 0
            finally:
                os._exit(status)
        connection.close()
        self.children[pid] = _Child(slot, clock, psutil.Process(pid), _Told(pid, "statm"), _Told(pid, "schedstat"))

    def _judge(self) -> None:
        now = time.monotonic()
        for child in self.children.values():
            began: float = CLOCK.unpack_from(child.clock)[0]
            if not began or child.sentence:
                continue
            if began != child.began:
                child.began, child.waited = began, _waited(child)
            if (memory := _resident(child)) > self.bounds.memory:
                child.sentence = Status.OOM, f"over {self.bounds.memory / 1e6:,.0f} MB of memory: {memory / 1e6:,.0f} MB"
            elif now - began > self.bounds.seconds and now - began > self.bounds.seconds + _waited(child) - child.waited:
                child.sentence = Status.TIMEOUT, f"over {self.bounds.seconds:g} s"
            if child.sentence:
                child.process.kill()

    def _reap(self) -> None:
        while self.children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            child = self.children.pop(pid)
            child.memory.close()
            child.schedule.close()
            began: float = CLOCK.unpack_from(child.clock)[0]
            took = round((time.monotonic() - began) * 1000, 3) if began else 0.0
            code = os.waitstatus_to_exitcode(status)
            verdict, error = child.sentence or _cause(code)
            outside = child.sentence is None and code == -signal.SIGKILL
            death = Death(child.slot, verdict, error, bool(began), outside, took)
            with suppress(OSError):  # the pool is gone, and so are we in a moment
                send(self.control, death)


def _cause(code: int) -> tuple[Status, str]:
    if code == OUT_OF_MEMORY:
        return Status.OOM, "MemoryError: memory could not be had"
    if code < 0:
        name = signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
        return Status.CRASH, f"the process died of {name}"
    return Status.CRASH, f"the process ended with exit status {code}"


def _resident(child: _Child) -> int:
    """Bytes of memory that a process has."""
    if told := child.memory.second():
        return told * PAGE
    try:
        return int(child.process.memory_info().rss)
    except psutil.Error:  # it has died by itself and is about to be reaped
        return 0


def _waited(child: _Child) -> float:
    """Seconds that a process has been ready to run while others did. They do not count: on a busy machine no page is late
    for that. Zero where the system does not tell (Linux does)."""
    return child.schedule.second() / 1e9


class _Told:
    """A file in which Linux tells numbers of a process. It is read fifty times a second, and so kept open."""

    def __init__(self, pid: int, name: str) -> None:
        self._file = -1
        with suppress(OSError):
            self._file = os.open(f"/proc/{pid}/{name}", os.O_RDONLY)

    def second(self) -> int:
        """The second number; 0 where there is none, because there is no such file or the process has ended."""
        try:
            return int(os.pread(self._file, LINE, 0).split()[1])
        except (OSError, IndexError, ValueError):
            return 0

    def close(self) -> None:
        """Read it no more."""
        if self._file >= 0:
            os.close(self._file)


def _die_with(parent: int) -> None:
    """Let the kernel end this process when its parent ends, however that ends. Linux only."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(0)
