"""Compressed streams: gzip, zstd, xz and bzip2, told by their first bytes, of one member or of many.

Unlike the modules that it is built on, :class:`Unpacked` bounds what one read unpacks, says where data is damaged or ends too
early, and can go on with the next member behind the damage: a WARC file is millions of them.
"""

from __future__ import annotations

import io
from collections import deque
from typing import Any, BinaryIO

from .decoders import DICTIONARY, ERRORS, LONGEST_MAGIC, MAGIC, Decoder, ZstdDecoder, compression, new_decoder
from .errors import DamageError, ProblemError, need
from .rows import Status

CHUNK = 1 << 16
"""Compressed bytes that are read at once."""
MAX_DICTIONARY = 1 << 27
MEMBERS = 4096
"""Members whose places are kept, more than any reader is behind."""
PROBE = 4096
"""Compressed bytes that must unpack to a good start where a member may begin behind damage."""


class Unpacked(io.RawIOBase):
    """What a compressed stream unpacks to, over all its members.

    Damage raises :class:`DamageError`. With ``resync``, bytes that every good member starts with (such as ``b"WARC/"``), the
    next read goes on with the next good member; without, it finds the end.
    """

    def __init__(self, packed: BinaryIO, name: str, resync: bytes | None = None) -> None:
        self._packed, self._name, self._resync = packed, name, resync
        self._waiting = b""  # compressed bytes that no decoder has got yet
        self._waiting_at = 0  # where they begin in the file
        self._fed, self._fed_at = b"", 0  # what the decoder got last
        self._decoder: Decoder | None = None
        self._dictionary: Any = None
        self._ready = memoryview(b"")
        self._given = 0
        self._members: deque[tuple[int, int]] = deque([(0, 0)], MEMBERS)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            piece = self._unpack(max(len(buffer), CHUNK))
            if piece is None:
                return 0
            self._ready = memoryview(piece)
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        self._given += size
        return size

    def close(self) -> None:
        self._packed.close()
        super().close()

    @property
    def position(self) -> int:
        """How many unpacked bytes were given."""
        return self._given

    @property
    def member(self) -> int:
        """The position at which the last member begins."""
        return self._members[-1][0]

    def address(self, position: int) -> str:
        """Where the unpacked ``position`` stands: the offset of its member, with ``+N`` where it is not the member's start.

        Of a WARC compressed by record this is the offset that its CDX index has.
        """
        unpacked, packed = next((m for m in reversed(self._members) if m[0] <= position), self._members[0])
        return str(packed) if position == unpacked else f"{packed}+{position - unpacked}"

    def _unpack(self, size: int) -> bytes | None:
        """The next piece; None at the end."""
        if self._decoder is None and not self._begin():
            return None
        decoder = self._decoder
        assert decoder is not None
        try:
            piece = decoder.decompress(self._feed() if decoder.needs_input else b"", size)
        except ERRORS as error:
            raise self._damage(
                f"is damaged in the compressed data that begin at byte {self._members[-1][1]:,}: {error}"
            ) from None
        if decoder.eof:
            self._waiting = decoder.unused_data
            self._waiting_at = self._fed_at + len(self._fed) - len(self._waiting)
            self._decoder = None
        return piece

    def _begin(self) -> bool:
        """Begin the next member; False at the end."""
        self._wait_for(LONGEST_MAGIC)
        while self._waiting and not self._waiting.strip(b"\0"):  # padding, as tapes leave it
            self._waiting_at += len(self._waiting)
            self._waiting = self._read()
        if not self._waiting:
            return False
        if self._waiting.startswith(DICTIONARY):
            self._read_dictionary()
        kind = compression(self._waiting)
        if kind is None:
            self._fed, self._fed_at = self._waiting, self._waiting_at
            raise self._damage(f"has something else than compressed data at byte {self._waiting_at:,}")
        self._members.append((self._given, self._waiting_at))
        self._decoder = new_decoder(kind, self._dictionary)
        return True

    def _feed(self) -> bytes:
        self._wait_for(1)
        if not self._waiting:
            self._decoder, self._fed = None, b""
            raise DamageError(f"{self._name} ends in the middle of its compressed data, after {self._waiting_at:,} bytes")
        self._fed, self._fed_at = self._waiting, self._waiting_at
        self._waiting, self._waiting_at = b"", self._fed_at + len(self._fed)
        return self._fed

    def _read(self) -> bytes:
        return self._packed.read(CHUNK) or b""

    def _wait_for(self, size: int) -> None:
        while len(self._waiting) < size and (more := self._read()):
            self._waiting += more

    def _read_dictionary(self) -> None:
        self._wait_for(8)
        size = int.from_bytes(self._waiting[4:8], "little")
        if size > MAX_DICTIONARY:
            raise ProblemError(f"{self._name} has a zstd dictionary of {size:,} bytes", Status.TOO_LARGE)
        self._wait_for(8 + size)
        raw = self._waiting[8 : 8 + size]
        zstandard = need("zstandard")
        if compression(raw) == "zstd":
            raw = ZstdDecoder().decompress(raw, MAX_DICTIONARY)
        self._dictionary = zstandard.ZstdCompressionDict(raw)
        self._waiting, self._waiting_at = self._waiting[8 + size :], self._waiting_at + 8 + size
        self._wait_for(LONGEST_MAGIC)

    def _damage(self, what: str) -> DamageError:
        """The error to raise; what waits is now the next good member, or nothing."""
        self._decoder = None
        skip = max(self._members[-1][1] + 1 - self._fed_at, 1)
        self._waiting, self._waiting_at = self._fed[skip:] + self._waiting, self._fed_at + min(skip, len(self._fed))
        while not self._good_start():
            at = min((i for magic in MAGIC if (i := self._waiting.find(magic, 1)) >= 0), default=-1)
            if at < 0:
                at = max(len(self._waiting) - LONGEST_MAGIC, 0)
                self._waiting += (more := self._read())
                if not more:
                    at = len(self._waiting)
            self._waiting, self._waiting_at = self._waiting[at:], self._waiting_at + at
            if not self._waiting:
                break
        return DamageError(f"{self._name} {what}")

    def _good_start(self) -> bool:
        """Whether what waits unpacks to the beginning that every good member has."""
        if self._resync is None:
            return False
        self._wait_for(PROBE)
        kind = compression(self._waiting)
        if kind is None:
            return False
        try:
            return new_decoder(kind, self._dictionary).decompress(self._waiting[:PROBE], 64).startswith(self._resync)
        except ERRORS:
            return False


def unpacked(stream: BinaryIO, name: str, resync: bytes | None = None) -> tuple[BinaryIO, Unpacked | None]:
    """A buffered stream of the contents, told by its first bytes to be compressed or not; with it the unpacker, where there is one."""
    head = stream.read(LONGEST_MAGIC)
    whole = Prefixed(head, stream)
    if compression(head) is None:
        return io.BufferedReader(whole, CHUNK), None
    raw = Unpacked(io.BufferedReader(whole, CHUNK), name, resync)
    return io.BufferedReader(raw, CHUNK), raw


class Prefixed(io.RawIOBase):
    """A stream that some bytes were read from, with these bytes in front again."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head, self._stream = head, stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._head[: len(buffer)] or self._stream.read(len(buffer)) or b""
        self._head = self._head[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()
