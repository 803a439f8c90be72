"""Lines of a file, none of them longer than may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from ..unpack import CHUNK


def bounded_lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """The lines with their ends; ``None`` for one that is longer than ``limit``, of which no more is kept."""
    while line := stream.readline(limit):
        if len(line) < limit or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(CHUNK)) and not rest.endswith(b"\n"):
            pass
        yield None
