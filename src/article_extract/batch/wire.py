"""What travels between the pool and its processes: frames over Unix sockets.

A frame is a head with two lengths, something small that is pickled, and something large that is not: the page on its way to a
worker, the article on its way back. Pickling the large part too would copy it twice, into memory that the kernel must clear first
(measured on a busy machine with pages of 20 to 600 kB: 0.60 instead of 0.43 ms of processor time a page).
"""

from __future__ import annotations

import pickle
import socket
import struct
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Any

HEAD = struct.Struct(">IQ")
BUFFERS = 16
"""Pieces that go to the kernel in one call."""

ROOM = 1 << 17
LARGEST = 1 << 22
"""Bytes that an inbox has, and that it may keep once it has grown."""

Frame = tuple[Any, bytes]
"""What was pickled, and what was not."""


def frame(small: Any, large: bytes = b"") -> list[bytes]:
    """A frame, in pieces: nothing large is copied."""
    told = pickle.dumps(small, 5)
    return [HEAD.pack(len(told), len(large)), told, large]


def send(connection: socket.socket, small: Any, large: bytes = b"") -> None:
    """Write a frame, however long that takes."""
    outbox = Outbox(connection)
    outbox.put(small, large)
    outbox.send()


def receive(connection: socket.socket) -> Frame | None:
    """Wait for a frame; ``None`` where the other end has closed."""
    head = _exactly(connection, HEAD.size)
    if head is None:
        return None
    short, long = HEAD.unpack(head)
    told, large = _exactly(connection, short), _exactly(connection, long)
    return None if told is None or large is None else (pickle.loads(told), large)


def _exactly(connection: socket.socket, size: int) -> bytes | None:
    if not size:
        return b""
    try:
        data = connection.recv(size, socket.MSG_WAITALL)
        while len(data) < size:  # a signal came, or a system that gives no more at once
            more = connection.recv(size - len(data), socket.MSG_WAITALL)
            if not more:
                return None
            data += more
    except ConnectionResetError:  # closed, with something unread
        return None
    return data


class Outbox:
    """Frames that wait to be sent, for a socket that may not take all at once."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._waiting: deque[memoryview] = deque()

    def put(self, small: Any, large: bytes = b"") -> None:
        """Add a frame."""
        self._waiting.extend(memoryview(piece) for piece in frame(small, large) if piece)

    def send(self) -> bool:
        """Send what can be sent now; whether all has been. Raises :class:`OSError` where nobody reads any more."""
        try:
            while self._waiting:
                self._drop(self._connection.sendmsg(islice(self._waiting, BUFFERS)))
        except BlockingIOError:
            return False
        return True

    def clear(self) -> None:
        """Send none of it."""
        self._waiting.clear()

    def _drop(self, sent: int) -> None:
        while sent:
            first = self._waiting[0]
            if sent < len(first):
                self._waiting[0] = first[sent:]
                return
            sent -= len(first)
            self._waiting.popleft()


class Inbox:
    """Frames that come in pieces, from a socket that does not wait."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._data = bytearray(ROOM)
        self._filled = 0

    def read(self) -> tuple[list[Frame], bool]:
        """The frames that have come as a whole, and whether more may come."""
        found: list[Frame] = []
        try:
            while True:
                room = len(self._data) - self._filled
                count = self._connection.recv_into(memoryview(self._data)[self._filled :])
                self._filled += count
                found += self._frames()
                if count < room:  # that was all
                    return found, count > 0
        except BlockingIOError:
            return found, True
        except OSError:
            return found, False

    def _frames(self) -> Iterator[Frame]:
        at, size = 0, HEAD.size
        with memoryview(self._data) as view:
            while self._filled - at >= HEAD.size:
                short, long = HEAD.unpack_from(view, at)
                middle = at + HEAD.size + short
                size = HEAD.size + short + long
                if self._filled - at < size:
                    break
                yield pickle.loads(view[middle - short : middle]), bytes(view[middle : at + size])
                at, size = at + size, HEAD.size
            if at:
                self._filled -= at
                view[: self._filled] = view[at : at + self._filled]
        if size > len(self._data):
            self._data.extend(bytes(size - len(self._data)))
        elif not self._filled and len(self._data) > LARGEST:
            self._data = bytearray(ROOM)
