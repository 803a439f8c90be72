"""JSON lines: every line that is not blank is an object with the page in one of its values. Ids count lines from 1."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec

from ..errors import ColumnError, ProblemError
from ..rows import InputPage, Status
from ..sources import Options, SourceFile
from .columns import Columns, as_read, choose, clean, row_page
from .common import open_unpacked, problem
from .lines import bounded_lines

ESCAPED = 6
"""Bytes that a character can take in JSON (``\\u003c``)."""
GIVE_UP = 100
"""First rows without a page, after which the file is taken to have none."""
BOM = b"\xef\xbb\xbf"

_decoder = msgspec.json.Decoder(dict[str, object])


def read(file: SourceFile, options: Options) -> Iterator[InputPage]:
    """The rows, in order. The first that holds a page tells the columns of all."""
    stream, _ = open_unpacked(file)
    columns: Columns | None = None
    without: list[InputPage] = []
    with stream:
        for number, line in enumerate(bounded_lines(stream, ESCAPED * options.max_bytes), 1):
            page_id = f"{file.name}#{number}"
            if (line is not None and not line.strip()) or page_id in options.done:
                continue
            try:
                row = _row(line, page_id)
                columns = columns or _columns(row, options, file.name)
            except ProblemError as error:
                yield problem(page_id, error)
            except ColumnError as error:
                if not options.strict:
                    yield problem(page_id, error)
                    continue
                without.append(problem(page_id, error))
                if len(without) == GIVE_UP:
                    break
            else:
                yield from without
                without.clear()
                yield _page(page_id, row, columns, options)
    if without:
        raise ColumnError(str(without[0].problem))


def _columns(row: dict[str, object], options: Options, name: str) -> Columns:
    return choose(row, options, name, [key for key, value in row.items() if value is None or isinstance(value, (str, bytes))])


def _row(line: bytes | None, page_id: str) -> dict[str, object]:
    if line is None:
        raise ProblemError(f"{page_id} is longer than a page may be", Status.TOO_LARGE)
    line = line.removeprefix(BOM)
    try:
        return _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        try:  # bytes that are not UTF-8, NaN, single surrogates: what other writers leave
            row = json.loads(line.decode("utf-8", "surrogateescape"))
        except (ValueError, RecursionError):
            raise ProblemError(f"{page_id} is not a JSON object: {error}") from None
    if not isinstance(row, dict):
        raise ProblemError(f"{page_id} is not a JSON object")
    return {name: as_read(value) if isinstance(value, str) else value for name, value in row.items()}


def _page(page_id: str, row: dict[str, object], columns: Columns, options: Options) -> InputPage:
    passed = {name: clean(value) for name, value in row.items() if name not in columns.used}
    return row_page(page_id, row.get(columns.html), row.get(columns.url or ""), row.get(columns.encoding or ""), passed, options)
