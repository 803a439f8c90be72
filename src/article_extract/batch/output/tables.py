"""Rows as Arrow tables, by Arrow's own JSON reader: the article's JSON goes into columns without becoming Python objects."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from ..errors import need
from .encode import encode
from .schema import DATES, EXTRA, OFFSET, arrow_schema, passed_name, split_date

BLOCK = 1 << 22
"""Bytes of JSON that a thread reads at a time; a row must not be longer."""

Row = tuple[bytes, Mapping[str, object]]
"""The JSON line of a row, and its columns of the input."""


def to_table(rows: Sequence[Row], fields: Sequence[str], columns: Any) -> Any:
    """Rows as one table of :func:`arrow_schema`."""
    pa, json = need("pyarrow"), need("pyarrow.json")
    schema = arrow_schema(fields, columns)
    passed = {EXTRA, *(passed_name(field.name) for field in columns or ())}
    stated = pa.schema(
        [_as_json_has_it(field) for field in schema if field.name not in passed and not field.name.endswith(OFFSET)]
    )
    data = b"".join(line for line, _ in rows)
    table = json.read_json(
        io.BytesIO(data),
        read_options=json.ReadOptions(block_size=max(BLOCK, *(len(line) + 1 for line, _ in rows))),
        parse_options=json.ParseOptions(explicit_schema=stated, unexpected_field_behavior="ignore"),
    )
    arrays = {name: table.column(name) for name in table.column_names}
    for name in DATES:
        if name in arrays:
            dates = [split_date(text) for text in arrays[name].to_pylist()]
            arrays[name] = pa.array([date for date, _ in dates], schema.field(name).type)
            arrays[name + OFFSET] = pa.array([offset for _, offset in dates], pa.int32())
    arrays |= _passed([mapping for _, mapping in rows], columns or ())
    return pa.table([arrays[field.name] for field in schema], schema=schema)


def _as_json_has_it(field: Any) -> Any:
    return field.with_type(need("pyarrow").string()) if field.name in DATES else field.with_nullable(True)


def _passed(rows: Sequence[Mapping[str, object]], columns: Any) -> dict[str, Any]:
    """The columns of the input; what the schema does not know, or does not fit its type, is JSON in ``extra``."""
    pa = need("pyarrow")
    known = {field.name: field.type for field in columns}
    rest: list[dict[str, object]] = [
        {} if _all_known(row, known) else {k: v for k, v in row.items() if k not in known} for row in rows
    ]
    arrays = {}
    for name, kind in known.items():
        values = [_scalar(row, name) for row in rows]
        try:
            arrays[passed_name(name)] = pa.array(values, kind)
        except (ValueError, TypeError, OverflowError):  # pyarrow's errors are these
            arrays[passed_name(name)] = pa.array(
                [_fitting(value, kind, extra, name) for value, extra in zip(values, rest, strict=True)], kind
            )
    arrays[EXTRA] = pa.array([encode(extra).decode() if extra else None for extra in rest], pa.string())
    return arrays


def _all_known(row: Mapping[str, object], known: Mapping[str, Any]) -> bool:
    return all(name in known for name in row)


def _scalar(row: Mapping[str, object], name: str) -> object:
    if name not in row:
        return None
    scalar: Callable[[str], object] | None = getattr(row, "scalar", None)
    return scalar(name) if scalar else row[name]


def _fitting(value: object, kind: Any, extra: dict[str, object], name: str) -> object:
    pa = need("pyarrow")
    try:
        pa.array([value], kind)
    except (ValueError, TypeError, OverflowError):
        extra[name] = value.as_py() if isinstance(value, pa.Scalar) else value
        return None
    return value


def write_table(tables: Sequence[Any], stream: IO[bytes], left_out: frozenset[str]) -> None:
    """Write tables of one schema as a Parquet file."""
    table = need("pyarrow").concat_tables(tables)
    kept = [name for name in table.column_names if name not in left_out]
    need("pyarrow.parquet").write_table(table.select(kept), stream, compression="zstd")


def join_tables(parts: Sequence[Path], stream: IO[bytes], fields: Sequence[str], columns: Any) -> None:
    """Write the row groups of several files as one file; a column that some lack is null there."""
    pa, pq = need("pyarrow"), need("pyarrow.parquet")
    schema = arrow_schema(fields, columns)
    if parts:
        schema = pa.unify_schemas([_schema(part) for part in parts], promote_options="permissive")
    with pq.ParquetWriter(stream, schema, compression="zstd") as writer:
        for part in parts:
            with part.open("rb") as source, pq.ParquetFile(source) as table:
                for group in range(table.num_row_groups):
                    writer.write_table(_as(table.read_row_group(group), schema))


def _schema(part: Path) -> Any:
    with part.open("rb") as source:
        return need("pyarrow.parquet").read_schema(source)


def _as(table: Any, schema: Any) -> Any:
    pa = need("pyarrow")
    arrays = [
        table.column(field.name).cast(field.type) if field.name in table.column_names else pa.nulls(table.num_rows, field.type)
        for field in schema
    ]
    return pa.table(arrays, schema=schema)
