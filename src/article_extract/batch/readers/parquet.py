"""Parquet: rows in small batches, however large the file; any type of text or bytes for the page. Ids count rows from 1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import ProblemError, need
from ..rows import InputPage, Status
from ..sources import Options, SourceFile
from .columns import Columns, choose, row_page
from .common import open_seekable, problem

BATCH_ROWS = 32
"""Rows in memory at a time."""
BUFFER = 1 << 20
"""Bytes that are read ahead of each column."""


class ArrowRow(Mapping[str, object]):
    """A row of a record batch, and what the file's folders say; values become Python objects only when asked for."""

    __slots__ = ("_batch", "_index", "_keys")

    def __init__(self, batch: Any, index: int, keys: Mapping[str, str | None]) -> None:
        self._batch, self._index, self._keys = batch, index, keys

    @property
    def schema(self) -> Any:
        """Names and types."""
        pa = need("pyarrow")
        names = self._batch.schema.names
        return pa.schema([*self._batch.schema, *(pa.field(key, pa.string()) for key in self._keys if key not in names)])

    def scalar(self, name: str) -> Any:
        """The value as an Arrow scalar, which loses nothing."""
        if name in self._batch.schema.names:
            return self._batch.column(name)[self._index]
        return need("pyarrow").scalar(self._keys[name], "string")

    def __getitem__(self, name: str) -> object:
        scalar = self.scalar(name)
        try:
            return scalar.as_py()
        except ValueError:  # nanoseconds, which Python's dates have not
            return scalar.cast(need("pyarrow").string()).as_py()

    def __iter__(self) -> Iterator[str]:
        return iter(self.schema.names)

    def __len__(self) -> int:
        return len(self.schema.names)

    def __reduce__(self) -> tuple[type[dict[str, object]], tuple[dict[str, object]]]:
        return dict, (dict(self),)


def read(file: SourceFile, options: Options) -> Iterator[InputPage]:
    """The rows, in order."""
    pq = need("pyarrow.parquet")
    with open_seekable(file) as stream, pq.ParquetFile(stream, pre_buffer=False, buffer_size=BUFFER) as table:
        schema = table.schema_arrow
        columns = choose(schema.names, options, file.name, [field.name for field in schema if _holds_text(field.type)])
        number = 1
        for group in range(table.num_row_groups):
            rows = range(number, number + table.metadata.row_group(group).num_rows)
            yield from _group(table, group, rows, file, columns, options)
            number = rows.stop


def _group(table: Any, group: int, rows: range, file: SourceFile, columns: Columns, options: Options) -> Iterator[InputPage]:
    """The rows of a row group; where it is damaged, each that is left is a problem."""
    name, number = file.name, rows.start
    if all(f"{name}#{row}" in options.done for row in rows):
        return
    try:
        for batch in table.iter_batches(BATCH_ROWS, row_groups=[group], use_threads=False):
            yield from _batch_pages(batch, number, file, columns, options)
            number += batch.num_rows
    except (OSError, ValueError) as error:  # pyarrow's errors are these
        for row in range(number, rows.stop):
            page_id = f"{name}#{row}"
            yield problem(page_id, ProblemError(f"{page_id}: row group {group} is damaged: {error}", Status.DECODE_ERROR))


def _batch_pages(batch: Any, number: int, file: SourceFile, columns: Columns, options: Options) -> Iterator[InputPage]:
    rest = batch.drop_columns(list(columns.used))
    html = batch.column(columns.html)
    url = batch.column(columns.url) if columns.url else None
    encoding = batch.column(columns.encoding) if columns.encoding else None
    for index in range(batch.num_rows):
        page_id = f"{file.name}#{number + index}"
        if page_id not in options.done:
            yield row_page(
                page_id,
                html[index].as_py(),
                url[index].as_py() if url is not None else None,
                encoding[index].as_py() if encoding is not None else None,
                ArrowRow(rest, index, file.keys),
                options,
            )


def _holds_text(kind: Any) -> bool:
    """Whether a column of this type can hold pages or addresses."""
    pa = need("pyarrow")
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    tests = (
        pa.types.is_string,
        pa.types.is_large_string,
        pa.types.is_string_view,
        pa.types.is_binary,
        pa.types.is_large_binary,
        pa.types.is_binary_view,
        pa.types.is_fixed_size_binary,
    )
    return any(test(kind) for test in tests)
