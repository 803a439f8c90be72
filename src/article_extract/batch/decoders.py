"""The decompressors of gzip, zstd, xz and bzip2, with one surface, that of :mod:`bz2` and :mod:`lzma`."""

from __future__ import annotations

import bz2
import lzma
from typing import Any, Protocol

try:  # half the time of Python's own zlib, measured on the pages of a WARC file
    from zlib_ng import zlib_ng as zlib
except ImportError:
    import zlib  # type: ignore[no-redef]  # of the same surface

from .errors import need

ZSTD_SLICE = 1 << 10
"""Compressed bytes that zstd gets at once: a block of 4 bytes can stand for 128 KiB, so that a slice unpacks to 32 MiB at most."""
DICTIONARY = b"\x5d\x2a\x4d\x18"
"""The skippable frame with which a ``.warc.zst`` brings the dictionary of its other frames."""
MAGIC = {b"\x1f\x8b\x08": "gzip", b"\x28\xb5\x2f\xfd": "zstd", DICTIONARY: "zstd", b"\xfd7zXZ\x00": "xz", b"BZh": "bzip2"}
LONGEST_MAGIC = max(map(len, MAGIC))
ZLIB_ERROR: Any = zlib.error  # zlib_ng says that it is no class
ERRORS = (lzma.LZMAError, OSError, EOFError, ValueError)
"""What decoders raise for data that is damaged."""


class Decoder(Protocol):
    """One member being unpacked, as in :mod:`bz2` and :mod:`lzma`."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class GzipDecoder:
    """zlib's decompressor with the surface of the others. ``wbits`` as zlib's: 31 gzip, 15 zlib, -15 bare deflate."""

    def __init__(self, wbits: int = 31) -> None:
        self._zlib = zlib.decompressobj(wbits)
        self._full = False

    @property
    def eof(self) -> bool:
        return self._zlib.eof

    @property
    def unused_data(self) -> bytes:
        return self._zlib.unused_data

    @property
    def needs_input(self) -> bool:
        return not (self._full or self._zlib.unconsumed_tail or self._zlib.eof)

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """What these bytes unpack to, about ``max_length`` at most; the rest waits. Raises ValueError for what is no zstd."""
        try:
            unpacked = self._zlib.decompress(self._zlib.unconsumed_tail + data, max(max_length, 0))
        except ZLIB_ERROR as error:
            raise ValueError(str(error)) from None
        self._full = max_length > 0 and len(unpacked) >= max_length
        return unpacked


class ZstdDecoder:
    """A frame of zstd. It may give more than ``max_length``, by what one slice unpacks to."""

    def __init__(self, dictionary: Any = None) -> None:
        zstandard = need("zstandard")
        self._zstd = zstandard.ZstdDecompressor(dict_data=dictionary).decompressobj()
        self._error: type[Exception] = zstandard.ZstdError
        self._rest = b""

    @property
    def eof(self) -> bool:
        return bool(self._zstd.eof)

    @property
    def unused_data(self) -> bytes:
        return bytes(self._zstd.unused_data) + self._rest

    @property
    def needs_input(self) -> bool:
        return not self._rest and not self._zstd.eof

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """What these bytes and those kept before give; if ``max_length`` is not negative, up to the slice that reaches it."""
        data = self._rest + data
        parts, size, at = [], 0, 0
        while at < len(data) and not self._zstd.eof and (max_length < 0 or size < max_length):
            try:
                parts.append(self._zstd.decompress(data[at : at + ZSTD_SLICE]))
            except self._error as error:
                raise ValueError(str(error)) from None
            size += len(parts[-1])
            at += ZSTD_SLICE
        self._rest = data[at:]
        return b"".join(parts)


def pack_gzip(data: bytes, level: int) -> bytes:
    """One member of gzip, the same for the same data."""
    return zlib.compress(data, level, wbits=31)


def compression(head: bytes) -> str | None:
    """How data that begins with these bytes is compressed."""
    return next((name for magic, name in MAGIC.items() if head.startswith(magic)), None)


def new_decoder(kind: str, dictionary: Any = None) -> Decoder:
    """A decoder for a member; ``dictionary`` is of zstd."""
    match kind:
        case "gzip":
            return GzipDecoder()
        case "zstd":
            return ZstdDecoder(dictionary)
        case "xz":
            return lzma.LZMADecompressor()
        case _:
            return bz2.BZ2Decompressor()
