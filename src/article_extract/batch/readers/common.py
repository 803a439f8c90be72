"""What readers share."""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from typing import BinaryIO, cast

from ..decoders import compression
from ..errors import ProblemError
from ..rows import InputPage, Status
from ..sources import Options, SourceFile, kind_of
from ..unpack import Prefixed, Unpacked, unpacked

HEAD = 4096
"""Bytes by which a file without a telling name is known."""
SPOOL = 1 << 24
"""Bytes that are kept in memory of a stream that must be a file."""


def problem(page_id: str, error: BaseException, url: str | None = None, columns: Mapping[str, object] | None = None) -> InputPage:
    """A page that cannot be read."""
    status = error.status if isinstance(error, ProblemError) else Status.READ_ERROR
    text = str(error) or type(error).__name__
    return InputPage(id=page_id, html=None, url=url, problem=text, problem_status=status, columns=columns or {})


def broken(file: SourceFile, last: str | None, error: BaseException) -> InputPage:
    """A file that cannot be read, or no further than behind the page ``last``."""
    said = str(error) or type(error).__name__
    text = said if file.name in said else f"{file.name}: {said}"
    if last is not None:
        text += f" (reading stopped after {last})"
    status = error.status if isinstance(error, ProblemError) else Status.READ_ERROR
    return problem(f"{file.name}#broken", ProblemError(text, status))


def sniff(head: bytes) -> str:
    """What a file is by its first bytes; a page where nothing else is plain."""
    kind = compression(head)
    if kind is not None:
        stream = Unpacked(io.BytesIO(head), "")
        try:
            head = stream.read(512) or b""
        except ProblemError:
            head = b""
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(b"WARC/"):
        return "warc"
    if head[257:262] == b"ustar":
        return "tar"
    return "jsonl" if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b'{"') else "page"


def sniffed(file: SourceFile) -> tuple[SourceFile, str]:
    """The file, to be read from its start, and its kind."""
    stream = file.open()
    head = b""
    while len(head) < HEAD and (more := stream.read(HEAD - len(head))):
        head += more
    if stream.seekable():
        stream.close()
        return file, sniff(head)
    whole = cast(BinaryIO, io.BufferedReader(Prefixed(head, stream)))
    return replace(file, open=lambda: whole), sniff(head)


def open_unpacked(file: SourceFile, resync: bytes | None = None) -> tuple[BinaryIO, Unpacked | None]:
    """The contents of a file, compressed or not, as a buffered stream."""
    return unpacked(file.open(), file.name, resync)


def open_seekable(file: SourceFile) -> BinaryIO:
    """The contents as a stream that can go back; what cannot is copied, to disk where it is large."""
    stream = file.open()
    if stream.seekable():
        return stream
    spool = tempfile.SpooledTemporaryFile(SPOOL)  # noqa: SIM115 - the reader closes it
    shutil.copyfileobj(stream, spool)
    spool.seek(0)
    return cast(BinaryIO, spool)


def read_bounded(stream: BinaryIO, name: str, options: Options) -> bytes:
    """All of a page. Raises :class:`ProblemError` where it is too long."""
    data = stream.read(options.max_bytes + 1)
    if len(data) > options.max_bytes:
        raise ProblemError(f"{name} is longer than {options.max_bytes:,} bytes", Status.TOO_LARGE)
    return data


def is_page(name: str) -> bool:
    """Whether a member of an archive is a page, by its name."""
    return kind_of(name) == "page"


def member_id(file: SourceFile, name: str, place: int, seen: set[str]) -> str:
    """The id of a member of an archive: its name, with its place where the archive has the name twice. Noted in ``seen``."""
    page_id = f"{file.name}#{name}"
    if page_id in seen:
        page_id += f"@{place}"
    seen.add(page_id)
    return page_id


def is_dump(name: str, options: Options) -> bool:
    """Whether a page is flattened text."""
    if options.dump is not None:
        return options.dump
    return any(part == "txt" for part in name.lower().rsplit(".", 2)[1:])


def file_page(page_id: str, name: str, html: bytes, options: Options) -> InputPage:
    """A page that is a file by itself, or a member of an archive."""
    return InputPage(id=page_id, html=html, dump=is_dump(name, options))
