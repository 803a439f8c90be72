"""Bounds on what one page may cost, and the clock that holds it to the one on time."""

from __future__ import annotations

from dataclasses import dataclass
from threading import get_ident
from time import monotonic, thread_time

from .errors import InputTooLargeError, OutOfTimeError


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on what one page may cost. The defaults are far beyond what articles need: in brackets the most that any of
    2,600 real pages has.

    What is over the bound on nodes or blocks is left out, with the warning ``truncated_input``; what is nested deeper is
    read as if it were less deep; the bounds on bytes and seconds raise.
    """

    bytes: int = 50_000_000
    """Input longer than this (bytes, or characters of a str) raises :class:`InputTooLargeError`. [5 million]"""
    nodes: int = 250_000
    """Elements that are read. [16,000]"""
    depth: int = 250
    """Containers within containers that are told apart. [47]"""
    blocks: int = 20_000
    """Pieces of text that are read. [2,700]"""
    seconds: float = 60.0
    """Time of the processor that one page may take; what takes longer raises :class:`OutOfTimeError`. It is asked for
    between the steps and inside the long ones, so that a page may go over it by a little. ``math.inf`` for no bound."""

    def check_size(self, size: int, kind: str = "input") -> None:
        """Raise :class:`InputTooLargeError` where input is larger than ``bytes``."""
        if size > self.bytes:
            unit = "bytes" if kind == "input" else "characters"
            raise InputTooLargeError(
                f"{kind} of {size:,} {unit} is over the limit of {self.bytes:,}; raise it with Limits(bytes=…)"
            )


class Clock:
    """What is left of ``Limits.seconds``. It counts time of the processor: that others keep it busy is no page's fault."""

    __slots__ = ("enough", "last", "left", "seconds", "thread")

    def __init__(self, seconds: float, left: float | None = None) -> None:
        self.seconds = seconds
        self.left = seconds if left is None else left
        """As it was measured last."""
        self.thread, self.last = get_ident(), thread_time()
        self.enough = monotonic() + self.left
        """Until when it cannot be used up: no more time of the processor passes than time."""

    def check(self, step: str) -> None:
        """Raise :class:`OutOfTimeError`, which names the step, where nothing is left."""
        if monotonic() >= self.enough:  # most of the time it is not, and the time of the processor need not be asked for
            self.measure(step)

    def measure(self, step: str) -> None:
        """The same, with what is left measured: whoever passes the clock on calls it last."""
        now, thread = thread_time(), get_ident()
        if thread == self.thread:
            self.left -= now - self.last
        self.thread, self.last = thread, now  # each thread has a time of its own
        self.enough = monotonic() + self.left
        if self.left < 0:
            raise OutOfTimeError(
                f"the page took more than {self.seconds:g} s, and was at the step {step!r}; raise it with Limits(seconds=…)", step
            )

    def again(self) -> Clock:
        """A clock with as much left, for one of several runs over a page."""
        return Clock(self.seconds, self.left)
