"""The schema of the output, from the model: Arrow's for Parquet, its DDL for Spark.

A row is the page (``id``, ``url``), what became of it (``status``, ``error``, ``milliseconds``) and the fields of its article, null where there
is none. Dates are instants in UTC; beside each stands ``…_offset``, minutes east of UTC, null where the page tells no time zone (then
the instant is the page's clock read as UTC). So nothing is lost: :func:`article_from_row` gives the article back.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import Any

import msgspec

from ...model import Article
from ..errors import OutputError, need

ROW_FIELDS = ("id", "url", "status", "error", "milliseconds")
"""What a row says of its page, before the article's fields."""
TEXT_FIELDS = ("text", "paragraphs")
"""What an article computes; written only where asked for."""
STATED = tuple(field.name for field in dataclasses.fields(Article) if field.name != "url")
DATES = ("date_published", "date_modified")
OFFSET = "_offset"
EXTRA = "extra"
"""Of Parquet: columns of the input that the schema does not know, as JSON."""
HEARD = "heard"
"""Of engines: what the profile of its site has changed in a page."""


def article_fields(fields: Iterable[str] | None) -> tuple[str, ...]:
    """The fields of the article that are written. Raises :class:`OutputError` for one that no article has."""
    if fields is None:
        return STATED
    chosen = tuple(dict.fromkeys(field for field in fields if field not in ROW_FIELDS))
    unknown = [field for field in chosen if field not in STATED + TEXT_FIELDS]
    if unknown:
        raise OutputError(f"an article has no field {', '.join(unknown)}; it has {', '.join(STATED + TEXT_FIELDS)}")
    return chosen


def arrow_schema(fields: Iterable[str] | None = None, columns: Any = None) -> Any:
    """The :class:`pyarrow.Schema` of the output.

    ``fields``: of the article, by default all that it states. ``columns``: the schema of what the input passes through
    (:func:`article_extract.batch.readers.passed_schema`).
    """
    pa = need("pyarrow")
    row = [
        pa.field("id", pa.string(), nullable=False),
        pa.field("url", pa.string()),
        pa.field("status", pa.string(), nullable=False),
        pa.field("error", pa.string()),
        pa.field("milliseconds", pa.float64()),
    ]
    for name in article_fields(fields):
        row.append(pa.field(name, _field_type(name)))
        if name in DATES:
            row.append(pa.field(name + OFFSET, pa.int32()))
    row += [field.with_name(passed_name(field.name)) for field in columns or ()]
    row.append(pa.field(EXTRA, pa.string()))
    return pa.schema(row)


def spark_ddl(fields: Iterable[str] | None = None, columns: Any = None) -> str:
    """:func:`arrow_schema` as Spark writes schemas: ``id STRING NOT NULL, url STRING, …``."""
    return ddl(arrow_schema(fields, columns))


def ddl(schema: Any) -> str:
    """Any :class:`pyarrow.Schema` as Spark writes schemas."""
    return ", ".join(f"{_quoted(field.name)} {_spark(field.type)}{'' if field.nullable else ' NOT NULL'}" for field in schema)


def passed_name(name: str) -> str:
    """The name in the output of a column of the input: another where it would hide one of the row's own."""
    return f"input_{name}" if name in _own_names() else name


def article_from_row(row: Mapping[str, Any]) -> Article:
    """The article of a row of the Parquet output, as ``to_pylist`` gives it. Of JSON lines ``Article.from_json`` reads it."""
    values = {name: row[name] for name in ("url", *STATED) if row.get(name) is not None}
    for name in DATES:
        if name in values:
            values[name] = _as_stated(values[name], row.get(name + OFFSET))
    return msgspec.convert(values, Article)


def split_date(text: str | None) -> tuple[datetime | None, int | None]:
    """A date as the JSON of an article has it: its instant, and its offset in minutes where it has one."""
    if not text:
        return None, None
    date = datetime.fromisoformat(text)
    offset = date.utcoffset()
    if offset is None:
        return date.replace(tzinfo=UTC), None
    try:
        return date.astimezone(UTC), int(offset.total_seconds() // 60)
    except OverflowError:  # the first or last day that there is
        return date.replace(tzinfo=UTC), None


def _as_stated(instant: datetime, offset: int | None) -> datetime:
    instant = instant.astimezone(UTC)
    if offset is None:
        return instant.replace(tzinfo=None)
    return instant.astimezone(timezone(timedelta(minutes=offset))) if offset else instant


@lru_cache(maxsize=1)
def _own_names() -> frozenset[str]:
    return frozenset((*ROW_FIELDS, *STATED, *TEXT_FIELDS, *(name + OFFSET for name in DATES), EXTRA, HEARD))


def _field_type(name: str) -> Any:
    pa = need("pyarrow")
    if name == "text":
        return pa.string()
    if name == "paragraphs":
        return pa.list_(pa.string())
    return _arrow(typing.get_type_hints(Article)[name])


def _arrow(hint: Any) -> Any:
    """The Arrow type of a type hint of the model."""
    pa = need("pyarrow")
    if isinstance(hint, types.UnionType):
        (hint,) = (part for part in typing.get_args(hint) if part is not type(None))
    if typing.get_origin(hint) is tuple:
        return pa.list_(_arrow(typing.get_args(hint)[0]))
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return pa.struct([pa.field(field.name, _arrow(hints[field.name])) for field in dataclasses.fields(hint)])
    if issubclass(hint, (str, StrEnum)):
        return pa.string()
    plain = {bool: pa.bool_(), int: pa.int32(), float: pa.float64(), datetime: pa.timestamp("us", tz="UTC")}
    return plain[hint]


def _spark(kind: Any) -> str:
    pa = need("pyarrow")
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return f"ARRAY<{_spark(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return f"STRUCT<{', '.join(f'{_quoted(field.name)}: {_spark(field.type)}' for field in kind)}>"
    if pa.types.is_map(kind):
        return f"MAP<{_spark(kind.key_type)}, {_spark(kind.item_type)}>"
    if pa.types.is_dictionary(kind):
        return _spark(kind.value_type)
    if pa.types.is_decimal(kind):
        return f"DECIMAL({kind.precision}, {kind.scale})"
    return _simple(pa, kind)


def _simple(pa: Any, kind: Any) -> str:
    tests: Sequence[tuple[Any, str]] = (
        (pa.types.is_boolean, "BOOLEAN"),
        (pa.types.is_int8, "TINYINT"),
        (pa.types.is_int16, "SMALLINT"),
        (pa.types.is_int32, "INT"),
        (pa.types.is_integer, "BIGINT"),
        (pa.types.is_float32, "FLOAT"),
        (pa.types.is_floating, "DOUBLE"),
        (pa.types.is_date, "DATE"),
        (pa.types.is_binary, "BINARY"),
        (pa.types.is_large_binary, "BINARY"),
    )
    if pa.types.is_timestamp(kind):
        return "TIMESTAMP" if kind.tz else "TIMESTAMP_NTZ"
    return next((name for test, name in tests if test(kind)), "STRING")


def _quoted(name: str) -> str:
    return (
        name if name.isidentifier() and name.isascii() and name not in ("start", "end") else "`" + name.replace("`", "``") + "`"
    )
