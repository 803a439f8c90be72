"""A worker as the pool sees it: the pages that it has in hand, in order, and the socket to it."""

from __future__ import annotations

import socket
from collections import deque
from dataclasses import dataclass

from .rows import InputPage
from .wire import Inbox, Outbox
from .worker import Outcome, Work

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
        self.waits = False
        """Whether something could not be sent yet."""
        self._bytes = 0
        self._outbox = Outbox(connection)
        self._inbox = Inbox(connection)

    def has_room(self) -> bool:
        """Whether it may be given another page."""
        if not self.tasks:
            return True
        return len(self.tasks) < AHEAD and self._bytes < AHEAD_BYTES and not self.tasks[0].tried

    def give(self, task: Task) -> None:
        """Put a page behind those that it has."""
        self.tasks.append(task)
        self._bytes += task.size
        self._outbox.put(*Work.of(task.page).packed())

    def taken(self) -> Task:
        """The page that it has had longest; it has it no more."""
        task = self.tasks.popleft()
        self._bytes -= task.size
        return task

    def write(self) -> bool:
        """Send what can be sent now; whether all has been."""
        try:
            return self._outbox.send()
        except OSError:  # it has died; the warden will say of what
            self._outbox.clear()
            return True

    def read(self) -> tuple[list[Outcome], bool]:
        """The outcomes that have come, and whether more may come."""
        frames, is_open = self._inbox.read()
        return [Outcome.unpacked(*frame) for frame in frames], is_open
