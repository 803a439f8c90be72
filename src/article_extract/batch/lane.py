"""A worker as the pool sees it: the pages that it has in hand, in order, and the socket to it."""

from __future__ import annotations

import pickle
import socket
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from .rows import InputPage
from .worker import LENGTH, Outcome, Work, framed

AHEAD = 8
"""Pages that a worker may have in hand. At 10 ms a page it has work for 80 ms, whatever else the parent has to do."""
AHEAD_BYTES = 4_000_000
"""… unless they are this large together."""


@dataclass(slots=True)
class Task:
    """A page on its way."""

    number: int
    page: InputPage
    tried: bool = False
    hushed: bool = False
    """Whether nothing else may run beside it."""

    @property
    def size(self) -> int:
        return len(self.page.html or "")


class Lane:
    """One worker. Nothing here waits: what cannot be sent or read now is left for later."""

    def __init__(self, slot: int, connection: socket.socket) -> None:
        self.slot = slot
        self.connection = connection
        self.tasks: deque[Task] = deque()
        self.outgoing: deque[memoryview] = deque()
        self.incoming = bytearray()

    def has_room(self) -> bool:
        """Whether it may be given another page."""
        if not self.tasks:
            return True
        return len(self.tasks) < AHEAD and not self.tasks[0].tried and sum(task.size for task in self.tasks) < AHEAD_BYTES

    def give(self, task: Task) -> None:
        """Put a page behind those that it has."""
        self.tasks.append(task)
        self.outgoing.extend(map(memoryview, framed(pickle.dumps(Work.of(task.page), 5))))

    def write(self) -> bool:
        """Send what can be sent now; whether all has been."""
        try:
            while self.outgoing:
                sent = self.connection.send(self.outgoing[0])
                if sent == len(self.outgoing[0]):
                    self.outgoing.popleft()
                else:
                    self.outgoing[0] = self.outgoing[0][sent:]
        except BlockingIOError:
            return False
        except OSError:  # it has died; the warden will say of what
            self.outgoing.clear()
        return True

    def read(self) -> tuple[list[Outcome], bool]:
        """The outcomes that have come, and whether more may come."""
        is_open = True
        try:
            while data := self.connection.recv(1 << 18):
                self.incoming += data
            is_open = False
        except BlockingIOError:
            pass
        except OSError:
            is_open = False
        return list(self._frames()), is_open

    def _frames(self) -> Iterator[Outcome]:
        at = 0
        while len(self.incoming) - at >= LENGTH.size:
            start = at + LENGTH.size
            end = start + LENGTH.unpack_from(self.incoming, at)[0]
            if len(self.incoming) < end:
                break
            yield pickle.loads(self.incoming[start:end])
            at = end
        del self.incoming[:at]
