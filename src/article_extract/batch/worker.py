"""What one worker process does: pages in, outcomes out, one after the other.

Nothing here knows of deadlines or memory: the warden kills a worker
whose page takes too much of either, so a worker that hangs inside C code is stopped as well as any other.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from mmap import mmap
from typing import Any, NamedTuple

from .. import extract, extract_text
from ..decode import decode
from ..errors import EmptyInputError, InputError, InputTooLargeError, NotHTMLError, OutOfTimeError
from ..limits import Limits
from ..model import Article
from ..pipeline import Pipeline
from .rows import InputPage, Status
from .wire import receive, send

CLOCK = struct.Struct("d")
OUT_OF_MEMORY = 77
"""Exit status of a worker in which a page raised MemoryError: what memory is like after that is anyone's guess."""

REFUSED: dict[type[Exception], Status] = {
    EmptyInputError: Status.EMPTY,
    NotHTMLError: Status.NOT_HTML,
    InputTooLargeError: Status.TOO_LARGE,
    OutOfTimeError: Status.TIMEOUT,
    UnicodeError: Status.DECODE_ERROR,
}


class Work(NamedTuple):
    """What travels to a worker: the parts of an :class:`InputPage` that extraction needs."""

    html: bytes | str
    url: str | None
    encoding: str | None
    dump: bool
    profile: bytes | None = None

    @classmethod
    def of(cls, page: InputPage) -> Work:
        """The work that a page is; it must have no ``problem``."""
        return cls(page.html or b"", page.url, page.encoding, page.dump, page.profile)

    def packed(self) -> tuple[Any, bytes]:
        """As it travels."""
        html, *rest = self
        if isinstance(html, str):
            return (True, *rest), html.encode("utf-8", "surrogatepass")
        return (False, *rest), html

    @classmethod
    def unpacked(cls, small: Any, large: bytes) -> Work:
        """What :meth:`packed` packed."""
        is_text, *rest = small
        return cls(large.decode("utf-8", "surrogatepass") if is_text else large, *rest)


class Heard(NamedTuple):
    """What the other pages of its site have changed in a page."""

    kept: int
    """Blocks that the page alone would have left out."""
    left_out: Mapping[str, int]
    """Blocks that the page alone would have kept, by the reason for which they are left out."""


class Outcome(NamedTuple):
    """What travels back."""

    status: Status
    error: str | None = None
    milliseconds: float = 0.0
    article: Article | bytes | None = None
    confidence: float | None = None
    """``None`` where there was no article to be confident of."""
    reasons: Mapping[str, int] = {}
    """How many blocks of the page were left out, by reason."""
    heard: Heard | None = None
    """``None`` for pages without a profile."""

    def packed(self) -> tuple[Any, bytes]:
        """As it travels."""
        status, error, milliseconds, article, *rest = self
        large = article if isinstance(article, bytes) else b""
        return (status.value, error, milliseconds, None if large else article, *rest), large

    @classmethod
    def unpacked(cls, small: Any, large: bytes) -> Outcome:
        """What :meth:`packed` packed."""
        status, error, milliseconds, article, *rest = small
        return cls(Status(status), error, milliseconds, large or article, *rest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to do with each page. It pickles, so steps of a pipeline must come from modules that a new process can import."""

    pipeline: Pipeline | None = None
    """``None``: the default one."""
    encoder: Callable[[Article], bytes] | None = None
    """Turns the article into what is written, in the worker. ``None``: the article itself travels, at six times the cost."""
    min_confidence: float = 0.0
    """A page below it is ``not_article`` and its article is left out of its row."""
    limits: Limits | None = None

    def __call__(self, work: Work) -> Outcome:
        """Take a page through; whatever it raises is in the outcome."""
        began = time.perf_counter()
        try:
            outcome = self._outcome(work)
        except MemoryError:
            raise
        except BaseException as error:  # a step may raise anything, SystemExit too; its page has a row all the same
            status = next((status for kind, status in REFUSED.items() if isinstance(error, kind)), Status.CRASH)
            told = str(error) if isinstance(error, InputError) else f"{type(error).__name__}: {error}"
            outcome = Outcome(status, told)
        return outcome._replace(milliseconds=round((time.perf_counter() - began) * 1000, 3))

    def _outcome(self, work: Work) -> Outcome:
        return self._told(self._article(work, self.pipeline))

    def _article(self, work: Work, pipeline: Pipeline | None) -> Article:
        if work.dump:
            text = work.html if isinstance(work.html, str) else decode(work.html, work.encoding)
            return extract_text(text, url=work.url, pipeline=pipeline, limits=self.limits)
        return extract(work.html, url=work.url, pipeline=pipeline, encoding=work.encoding, limits=self.limits)

    def _told(self, article: Article) -> Outcome:
        kept = article.confidence >= self.min_confidence
        status = Status.OK if kept and "no_article" not in article.warnings else Status.NOT_ARTICLE
        written: Article | bytes | None = None
        if kept:
            written = article if self.encoder is None else self.encoder(article)
        reasons = dict(Counter(str(removal.reason) for removal in article.removals))
        return Outcome(status, article=written, confidence=article.confidence, reasons=reasons)


def serve(connection: socket.socket, clock: mmap, job: Job) -> None:
    """Answer frame after frame, until the other end closes. ``clock`` tells the warden since when a page has been running."""
    while (frame := receive(connection)) is not None:
        CLOCK.pack_into(clock, 0, time.monotonic())
        try:
            outcome = job(Work.unpacked(*frame))
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        CLOCK.pack_into(clock, 0, 0.0)  # before sending, which may wait for a reader that is in no hurry
        send(connection, *outcome.packed())
