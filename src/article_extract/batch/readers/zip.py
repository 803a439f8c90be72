"""Zip archives: every member whose name says that it is a page, which may be compressed by itself."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from lzma import LZMAError

from ..errors import ProblemError
from ..rows import InputPage, Status
from ..sources import Options, SourceFile
from ..unpack import unpacked
from .common import file_page, is_page, member_id, open_seekable, problem, read_bounded


def read(file: SourceFile, options: Options) -> Iterator[InputPage]:
    """The members, in the order of the archive's directory."""
    seen: set[str] = set()
    with open_seekable(file) as stream, zipfile.ZipFile(stream) as archive:
        for number, info in enumerate(archive.infolist(), 1):
            if info.is_dir() or not is_page(info.filename):
                continue
            page_id = member_id(file, info.filename, number, seen)
            if page_id not in options.done:
                yield _member(archive, info, page_id, options)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, page_id: str, options: Options) -> InputPage:
    try:
        with archive.open(info) as packed:
            stream, _ = unpacked(packed, page_id)  # type: ignore[arg-type]  # typeshed's IO[bytes] is a BinaryIO
            return file_page(page_id, info.filename, read_bounded(stream, page_id, options), options)
    except ProblemError as error:
        return problem(page_id, error)
    except (RuntimeError, NotImplementedError) as error:  # encrypted, or compressed as zipfile cannot
        return problem(page_id, error)
    except (zipfile.BadZipFile, zlib.error, LZMAError, OSError, EOFError, ValueError) as error:
        return problem(page_id, ProblemError(f"{page_id} is damaged: {error or type(error).__name__}", Status.DECODE_ERROR))
