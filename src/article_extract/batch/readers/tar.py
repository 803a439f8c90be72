"""Tar archives, read in one pass, compressed or not: every member whose name says that it is a page."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator

from ..errors import ProblemError
from ..rows import InputPage, Status
from ..sources import Options, SourceFile
from ..unpack import unpacked
from .common import file_page, is_page, member_id, open_unpacked, problem, read_bounded


class StrictTarInfo(tarfile.TarInfo):
    """tarfile takes a damaged header behind the first for the end of the archive; this says that it is damaged."""

    @classmethod
    def fromtarfile(cls, tar: tarfile.TarFile) -> StrictTarInfo:
        at = tar.offset
        try:
            return super().fromtarfile(tar)
        except (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError) as error:  # type: ignore[attr-defined]  # not in typeshed
            raise ProblemError(f"the header of the member at byte {at:,} is damaged: {error}") from None


def read(file: SourceFile, options: Options) -> Iterator[InputPage]:
    """The members, in order."""
    stream, _ = open_unpacked(file)
    seen: set[str] = set()
    with stream, tarfile.open(fileobj=stream, mode="r|", tarinfo=StrictTarInfo) as archive:
        while (info := archive.next()) is not None:
            archive.members.clear()  # type: ignore[attr-defined]  # else it keeps them all
            if not (info.isreg() or info.islnk() or info.issym()) or not is_page(info.name):
                continue
            page_id = member_id(file, info.name, info.offset, seen)
            if page_id not in options.done:
                yield _member(archive, info, page_id, options)


def _member(archive: tarfile.TarFile, info: tarfile.TarInfo, page_id: str, options: Options) -> InputPage:
    if not info.isreg():
        return problem(page_id, ProblemError(f"{page_id} is a link to {info.linkname}, which one pass cannot follow"))
    if info.size > options.max_bytes:
        return problem(page_id, ProblemError(f"{page_id} has {info.size:,} bytes, over {options.max_bytes:,}", Status.TOO_LARGE))
    member = archive.extractfile(info)
    data = member.read() if member else b""
    try:
        stream, _ = unpacked(io.BytesIO(data), page_id)
        return file_page(page_id, info.name, read_bounded(stream, page_id, options), options)
    except ProblemError as error:
        return problem(page_id, error)
