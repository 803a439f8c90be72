"""From inputs to pages, one format a file; what they share is in :mod:`.common`."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from ..errors import ColumnError, MissingPackageError, ProblemError, need
from ..rows import InputPage, Status
from ..sources import MAX_BYTES, STANDARD_INPUT, Options, SourceFile, find
from . import csv, jsonl, pages, parquet, tar, warc
from . import zip as zips
from .common import broken, sniffed

LOOK_AT = 200
"""Files, and rows of each kind of file, that tell the columns."""

Reader = Callable[[SourceFile, Options], Iterator[InputPage]]

READERS: dict[str, Reader] = {
    "page": pages.read,
    "zip": zips.read,
    "tar": tar.read,
    "warc": warc.read,
    "jsonl": jsonl.read,
    "csv": csv.read,
    "parquet": parquet.read,
}


def read_pages(
    sources: Iterable[str | os.PathLike[str]],
    *,
    html_column: str | None = None,
    url_column: str | None = None,
    kind: str | None = None,
    dump: bool | None = None,
    done: Container[str] = frozenset(),
    max_bytes: int = MAX_BYTES,
    storage_options: Mapping[str, Any] | None = None,
) -> Iterator[InputPage]:
    """The pages of all sources, in order, one at a time; memory does not grow with the input.

    A source is a file, folder, glob, address that fsspec reaches (``s3://…``), or ``-`` for standard input. ``html_column`` and
    ``url_column`` name columns of tables (by default guessed); ``kind`` says what the files are where their names and first bytes
    do not: page, zip, tar, warc, jsonl, csv or parquet. ``dump``: whether pages are text dumps (default: those named ``.txt``).
    ``done``: ids that are passed over. ``max_bytes``: of one page, unpacked.

    Raises :class:`SourceError` where a source is not there, and :class:`ColumnError` where the first
    table has no column that holds pages. All else that is wrong is a page with a ``problem``.
    """
    options = Options(
        html_column=html_column,
        url_column=url_column,
        kind=kind,
        dump=dump,
        done=done,
        max_bytes=max_bytes,
        storage_options=storage_options or {},
    )
    return _read(find(sources, options), options)


def passed_schema(
    sources: Iterable[str | os.PathLike[str]],
    *,
    html_column: str | None = None,
    url_column: str | None = None,
    kind: str | None = None,
    storage_options: Mapping[str, Any] | None = None,
) -> Any:
    """Which columns the sources pass through, as a :class:`pyarrow.Schema` for the Parquet output.

    Of Parquet as the first file states it, of other inputs from the first rows of the first file of each kind; lists and objects
    are left out, and standard input is not looked at: what the schema lacks is JSON in the column ``extra``.
    """
    pa = need("pyarrow")
    options = Options(html_column=html_column, url_column=url_column, kind=kind, storage_options=storage_options or {})
    found: dict[str, Any] = {}
    seen: set[str | None] = set()
    for file in islice(find(sources, options), LOOK_AT):
        if file.kind not in seen and file.name != STANDARD_INPUT:
            seen.add(file.kind)
            rows = [page.columns for page in islice(_read_file(file, options, first=False), LOOK_AT)]
            found |= {name: type_ for name, type_ in _types(rows).items() if name not in found}
    return pa.schema(list(found.items()))


def _types(rows: list[Mapping[str, object]]) -> dict[str, Any]:
    pa = need("pyarrow")
    known = {field.name: field.type for row in rows[:1] if isinstance(row, parquet.ArrowRow) for field in row.schema}
    for name in dict.fromkeys(name for row in rows for name in row if name not in known):
        try:
            kind = pa.array([row.get(name) for row in rows]).type
        except (ValueError, TypeError, OverflowError):  # values of several types
            kind = pa.string()
        if not pa.types.is_nested(kind):
            known[name] = pa.string() if pa.types.is_null(kind) else kind
    return known


def _read(files: Iterator[SourceFile], options: Options) -> Iterator[InputPage]:
    any_page = False
    for file in files:
        for page in _read_file(file, options, first=not any_page):
            any_page = True
            if page.id not in options.done:
                yield page


def _read_file(file: SourceFile, options: Options, *, first: bool) -> Iterator[InputPage]:
    """The pages of a file; what breaks its reader for good is its last page's problem."""
    last: str | None = None
    try:
        kind = options.kind or file.kind
        if kind is None:
            file, kind = sniffed(file)
        for page in READERS[kind](file, replace(options, strict=first)):
            last = page.id
            keys = file.keys if not isinstance(page.columns, parquet.ArrowRow) else None
            yield replace(page, columns={**keys, **page.columns}) if keys else page
    except MemoryError:
        yield broken(file, last, ProblemError("reading needs more memory than there is", Status.OOM))
    except ColumnError as error:
        if first and last is None:
            raise
        yield broken(file, last, error)
    except MissingPackageError:
        raise
    except Exception as error:  # whatever a damaged file does to a library
        yield broken(file, last, error)
