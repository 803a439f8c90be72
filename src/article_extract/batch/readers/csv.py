"""CSV and TSV with a header line; any separator of ``, ; tab |``. Ids count records from 1."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from ..errors import ProblemError
from ..rows import InputPage, Status
from ..sources import Options, SourceFile
from .columns import Columns, as_read, choose, clean, row_page, text_of
from .common import open_unpacked, problem
from .lines import bounded_lines

SEPARATORS = ",;\t|"


class _Lines:
    """The lines of a file as the csv module wants them."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._lines = bounded_lines(stream, limit)
        self.strange = False
        """Whether a line was not UTF-8."""
        self.header = self._text(next(self._lines, b"")).removeprefix("\ufeff")
        self._first = True

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self._first:
            self._first = False
            return self.header
        return self._text(next(self._lines))

    def _text(self, line: bytes | None) -> str:
        if line is None:
            raise ProblemError("a line is longer than a page may be", Status.TOO_LARGE)
        try:
            return line.decode()
        except UnicodeDecodeError:
            self.strange = True
            return line.decode("utf-8", "surrogateescape")


def read(file: SourceFile, options: Options) -> Iterator[InputPage]:
    """The records, in order."""
    stream, _ = open_unpacked(file)
    csv.field_size_limit(max(csv.field_size_limit(), options.max_bytes))  # the module's own is 128 KiB, for all of the process
    with stream:
        lines = _Lines(stream, options.max_bytes)
        separator = max(SEPARATORS, key=lines.header.count)
        records = csv.reader(lines, delimiter=separator)
        names = next(records, [])
        columns = choose(names, options, file.name)
        number = 0
        while True:
            number += 1
            page_id = f"{file.name}#{number}"
            try:
                record = next(records, None)
            except (csv.Error, ProblemError) as error:
                status = error.status if isinstance(error, ProblemError) else Status.READ_ERROR
                yield problem(page_id, ProblemError(f"{page_id}: {error}", status))
                continue
            if record is None:
                return
            if not record:
                number -= 1
            elif page_id not in options.done:
                yield _page(page_id, names, list(map(as_read, record)) if lines.strange else record, columns, options)


def _page(page_id: str, names: list[str], record: Sequence[str | bytes], columns: Columns, options: Options) -> InputPage:
    row = dict(zip(names, record, strict=False))
    passed: dict[str, object] = {name: clean(value) for name, value in row.items() if name not in columns.used}
    if len(record) != len(names):
        text = f"{page_id} has {len(record)} values for {len(names)} columns"
        return problem(page_id, ProblemError(text), text_of(row.get(columns.url or "")), passed)
    return row_page(page_id, row[columns.html] or None, row.get(columns.url or ""), None, passed, options)
