"""How much of the input lies behind a page, for the time that is left."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from .errors import SourceError
from .sources import Options, SourceFile, find

MOST_FILES = 100_000
"""With more, nothing is said: listing them all would take long, and memory."""


class Extent:
    """The files of an input, and where each begins, in bytes of them all."""

    def __init__(self, inputs: Iterable[str], kind: str | None = None) -> None:
        try:
            files = list(islice(find(inputs, Options(kind=kind)), MOST_FILES + 1))
        except SourceError:  # told by whoever reads it
            files = []
        known = len(files) <= MOST_FILES and all(file.size is not None for file in files)
        self._files: dict[str, tuple[int, int, SourceFile]] = {}
        self._rows: dict[str, int | None] = {}
        self._total = 0
        for file in files if known else ():
            size = file.size or 0
            self._files[file.name] = self._total, size, file
            self._total += size

    def behind(self, page_id: str) -> float | None:
        """The part of the input, 0 to 1, that has been read when this page has; ``None`` where that cannot be told.

        Within a file it is told by the offset of a WARC record and the row of a Parquet file.
        """
        if not self._total:
            return None
        if page_id in self._files:
            start, size, _ = self._files[page_id]
            return (start + size) / self._total
        name, _, place = page_id.rpartition("#")
        if name not in self._files or not place.isdecimal():
            return None
        start, size, file = self._files[name]
        if file.kind == "warc":
            return (start + min(int(place), size)) / self._total
        if file.kind == "parquet" and (rows := self._rows_of(file)):
            return (start + size * min(int(place) / rows, 1.0)) / self._total
        return start / self._total if len(self._files) > 1 else None

    def _rows_of(self, file: SourceFile) -> int | None:
        if file.name not in self._rows:
            self._rows[file.name] = _parquet_rows(file)
        return self._rows[file.name]


def _parquet_rows(file: SourceFile) -> int | None:
    import pyarrow.parquet as pq

    try:
        with file.open() as stream:
            metadata: Any = pq.read_metadata(stream)
            return int(metadata.num_rows)
    except (OSError, ValueError):  # a damaged file: its row says so
        return None
