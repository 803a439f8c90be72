"""WARC files: every response record; plain, compressed by record or as a whole, with or without a zstd dictionary.

A record that is damaged is a row, and reading goes on with the next good one. Rows carry ``http_status``, ``content_type`` and
``warc_date``. The id ends in the record's offset: in the compressed file, where it is compressed by record, as CDX indexes have it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, cast

from ..errors import DamageError, ProblemError
from ..rows import InputPage, Status
from ..sources import Options, SourceFile
from ..unpack import CHUNK, Prefixed, Unpacked
from .common import open_unpacked, problem
from .http import MAX_HEADER, Response, decoded_body, parse_response

MAGIC = b"WARC/"
NEXT_RECORD = b"\r\nWARC/1."
MAX_LINE = 1 << 16
MAX_LINES = 1000
NO_PAGE = re.compile(r"^(?:image|audio|video|font)/|^text/css$|^(?:text|application)/(?:x-)?javascript$")
"""Content types that never hold an article, whatever servers get wrong: their bodies are not unpacked."""


@dataclass(slots=True)
class Record:
    """The header of a record, and where it stands."""

    id: str
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def is_response(self) -> bool:
        return self.headers.get("warc-type", "").lower() == "response"

    @property
    def url(self) -> str | None:
        return self.headers.get("warc-target-uri", "").strip("<>") or None

    @property
    def length(self) -> int:
        """Bytes of its content. Raises :class:`ProblemError`."""
        text = self.headers.get("content-length", "")
        if not text.isdecimal():
            raise ProblemError(f"{self.id} is a record without its length ({text!r})")
        return int(text)


class RecordStream:
    """The records of a file; keeps count of where it is."""

    def __init__(self, stream: BinaryIO, unpacker: Unpacked | None, name: str) -> None:
        self._stream, self._unpacker, self._name = stream, unpacker, name
        self.position = 0

    def address(self, position: int) -> str:
        """The id of what begins there. To be asked when some of it was read: only then is its member known."""
        return f"{self._name}#{self._unpacker.address(position) if self._unpacker else position}"

    def line(self) -> bytes:
        line = self._stream.readline(MAX_LINE)
        self.position += len(line)
        return line

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self.position += len(data)
        return data

    def skip(self, size: int) -> int:
        """Pass over bytes; how many there were."""
        left = size
        while left and (data := self.read(min(left, CHUNK))):
            left -= len(data)
        return size - left

    def push_back(self, data: bytes) -> None:
        """Have these bytes, which were read last, before the others again."""
        self._stream = cast(BinaryIO, io.BufferedReader(Prefixed(data, self._stream), CHUNK))
        self.position -= len(data)

    def recover(self, start: int) -> str:
        """After damage behind ``start`` the stream goes on with the next good member. The id of what is damaged."""
        if self._unpacker is None:
            return self.address(start)
        self.position = self._unpacker.position  # what was read ahead is gone
        return self.address(max(start, self._unpacker.member))

    def next(self) -> Record | None:
        """The next record with its header; None at the end. Raises :class:`ProblemError` where other bytes stand before it."""
        strange, at = 0, ""
        while True:
            start = self.position
            line = self.line()
            record = Record(self.address(start))
            if not line or line.startswith(MAGIC):
                break
            if line.strip():
                at = at or record.id
                strange += len(line)
        if line:
            self._read_header(record)
        if strange:
            raise StrangeBytesError(f"{at} begins {strange:,} bytes that are no WARC record", at, record if line else None)
        return record if line else None

    def _read_header(self, record: Record) -> None:
        name = ""
        for _ in range(MAX_LINES):
            line = self.line()
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            if not text:
                return
            if text[0] in " \t" and name:
                record.headers[name] += " " + text.strip()
                continue
            name, _, value = text.partition(":")
            name = name.strip().lower()
            record.headers[name] = value.strip()


class StrangeBytesError(ProblemError):
    """Bytes that are no record, and the record behind them."""

    def __init__(self, message: str, place: str, record: Record | None) -> None:
        super().__init__(message)
        self.place, self.record = place, record


def read(file: SourceFile, options: Options) -> Iterator[InputPage]:
    """The response records, in order."""
    stream, unpacker = open_unpacked(file, resync=MAGIC)
    records = RecordStream(stream, unpacker, file.name)
    with stream:
        while True:
            start = records.position
            try:
                record = records.next()
            except StrangeBytesError as error:
                yield problem(error.place, error)
                record = error.record
            except DamageError as error:
                yield problem(records.recover(start), error)
                continue
            if record is None:
                return
            try:
                page = _page(records, record, options)
            except DamageError as error:
                records.recover(start)
                page = problem(record.id, error, record.url)
            except ProblemError as error:
                page = problem(record.id, error, record.url)
            if page is not None:
                yield page


def _page(records: RecordStream, record: Record, options: Options) -> InputPage | None:
    """The page of a record; None where it is no response, or done."""
    length = record.length
    too_large = length > options.max_bytes + MAX_HEADER
    if not record.is_response or too_large or record.id in options.done:
        there = records.skip(length)
        data = b""
    else:
        data = records.read(length)
        there = len(data)
    if there < length:
        if (inner := data.find(NEXT_RECORD)) >= 0:  # the length is wrong
            records.push_back(data[inner + 2 :])
            raise ProblemError(f"{record.id} claims {length:,} bytes, more than there are before the next record")
        raise ProblemError(f"{record.id} ends after {there:,} of {length:,} bytes: the file is cut off", Status.DECODE_ERROR)
    if not record.is_response or record.id in options.done:
        return None
    if too_large:
        return problem(
            record.id, ProblemError(f"{record.id} has {length:,} bytes", Status.TOO_LARGE), record.url, _columns(record)
        )
    response = parse_response(data)
    try:
        return _from_response(record, response, options)
    except ProblemError as error:
        return problem(record.id, ProblemError(f"{record.id}: {error}", error.status), record.url, _columns(record, response))


def _from_response(record: Record, response: Response, options: Options) -> InputPage:
    kind = response.content_type
    if kind and NO_PAGE.match(kind):
        raise ProblemError(f"the response is {kind}", Status.NOT_HTML)
    return InputPage(
        id=record.id,
        html=decoded_body(response, options.max_bytes),
        url=record.url,
        encoding=response.charset,
        dump=bool(options.dump),
        columns=_columns(record, response),
    )


def _columns(record: Record, response: Response | None = None) -> dict[str, object]:
    return {
        "http_status": response.status if response else None,
        "content_type": response.content_type if response else None,
        "warc_date": record.headers.get("warc-date"),
    }
