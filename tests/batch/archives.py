"""Files that the tests of the batch path read: made here, by other libraries than the readers use."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from article_extract.batch.readers import read_pages
from article_extract.batch.rows import InputPage


def page(name: str = "one", size: int = 0) -> bytes:
    """A small page; ``size`` bytes more of it."""
    return f"<html><head><title>{name}</title></head><body><p>Text of {name}.</p>{'x' * size}</body></html>".encode()


def response(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An HTTP response."""
    head = "\r\n".join((f"HTTP/1.1 {status}", *(headers or ("Content-Type: text/html; charset=utf-8",))))
    return head.encode("latin-1") + b"\r\n\r\n" + body


def record(block: bytes, url: str = "https://example.org/1", kind: str = "response") -> bytes:
    """A WARC record, as the standard writes it."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        f"WARC-Date: 2024-05-01T12:00:00Z\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def read(*sources: Path | str, **options: object) -> list[InputPage]:
    """All pages of the sources."""
    return list(read_pages(sources, **options))  # type: ignore[arg-type]  # the tests name them right


def pages(found: Sequence[InputPage]) -> list[bytes | str | None]:
    """What the pages hold."""
    return [page.html for page in found]


class Pipe(io.RawIOBase):
    """A stream that cannot go back, as standard input of a pipe."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    @classmethod
    def buffered(cls, data: bytes) -> io.BufferedReader:
        return io.BufferedReader(cast(io.RawIOBase, cls(data)))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]  # a RawIOBase may
        return self._data.readinto(buffer)


def zipped_bytes(members: dict[str, bytes]) -> bytes:
    """A zip archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()
