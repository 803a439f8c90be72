"""Reading ahead and writing behind, so that both overlap with extraction; what waits in between is bounded."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Self

from .rows import InputPage, OutputRow

PAGES = 64
BYTES = 32_000_000
"""Pages that are read ahead are at most this many and, but for the last, this large together."""
ROWS = 256
"""Rows that wait to be written."""
PATIENCE = 0.02
"""Seconds to wait for a page before saying that there is none right now: results that are there must not wait longer."""


class ReadAhead:
    """The pages of an iterator that runs in a thread of its own; ``None`` where there is none right now.

    What the iterator raises is raised here. A context manager: on leaving, no more is read.
    """

    def __init__(self, pages: Iterable[InputPage]) -> None:
        self._source = pages
        self._pages: deque[InputPage] = deque()
        self._bytes = 0
        self._changed = threading.Condition()
        self._ended = False
        self._left = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._read, name="article_extract-reader", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with self._changed:
            self._left = True
            self._changed.notify_all()
        self._thread.join(PATIENCE)  # it may be waiting for an input that gives nothing, such as a terminal

    def __iter__(self) -> Iterator[InputPage | None]:
        while True:
            with self._changed:
                if not self._pages and not self._ended:
                    self._changed.wait(PATIENCE)
                page = self._pages.popleft() if self._pages else None
                if page is None and self._ended:
                    break
                if page is not None:
                    self._bytes -= len(page.html or "")
                    self._changed.notify_all()
            yield page
        if self._error is not None:
            raise self._error

    def _read(self) -> None:
        try:
            for page in self._source:
                with self._changed:
                    self._pages.append(page)
                    self._bytes += len(page.html or "")
                    self._changed.notify_all()
                    self._changed.wait_for(self._has_room)
                    if self._left:
                        return
        except BaseException as error:  # raised again in the thread that asked for the pages
            self._error = error
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()

    def _has_room(self) -> bool:
        return self._left or (len(self._pages) < PAGES and self._bytes < BYTES)


class WriteBehind:
    """Calls ``write`` with row after row in a thread of its own. A context manager: on leaving well, all is written.

    What ``write`` raises is raised by the next ``put`` or on leaving.
    """

    def __init__(self, write: Callable[[OutputRow], None]) -> None:
        self._write = write
        self._rows: queue.Queue[OutputRow | None] = queue.Queue(ROWS)
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="article_extract-writer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._rows.put(None)
        self._thread.join()
        if error is None and self._error is not None:
            raise self._error

    def put(self, row: OutputRow) -> None:
        """Have it written; waits where too many wait already."""
        if self._error is not None:
            raise self._error
        self._rows.put(row)

    def _run(self) -> None:
        while (row := self._rows.get()) is not None:
            if self._error is None:
                try:
                    self._write(row)
                except BaseException as error:
                    self._error = error
