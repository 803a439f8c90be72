"""The formats: how the rows of a part become files, and files of parts one file."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, Protocol, cast

import msgspec

from ..decoders import pack_gzip
from ..errors import need
from ..rows import OutputRow
from ..unpack import unpacked
from .encode import MARKDOWN, Encoder, encode, encode_row
from .journal import sync
from .tables import Row, join_tables, to_table, write_table

LEVEL = {"gz": 4, "zst": 3}
SLUG = re.compile(r"[^\w]+")


class Format(Protocol):
    """A way to write rows."""

    name: str
    encoder: Encoder

    def add(self, row: OutputRow) -> tuple[Any, int]:
        """The row as it waits for others, and how many bytes it holds."""
        ...

    def pack(self, rows: list[Any]) -> Any:
        """Some rows as they wait for their part: most of the work, so that a full part is soon written."""
        ...

    def write(self, packs: Sequence[Any], folder: Path, stem: str) -> list[str]:
        """Write a part; the names of what was written in the folder."""
        ...

    def join(self, parts: Sequence[Path], target: Path) -> None:
        """One file of several."""
        ...

    def ids(self, path: Path) -> Iterator[str]:
        """The ids of the rows of a file."""
        ...


class JsonLines(Format):
    """One line a row. ``compression``: gz, zst or empty."""

    def __init__(self, encoder: Encoder, compression: str) -> None:
        self.encoder = encoder
        self.compression = compression
        self.name = f"jsonl.{compression}" if compression else "jsonl"

    def add(self, row: OutputRow) -> tuple[bytes, int]:
        line = encode_row(row, self.encoder, row.columns) + b"\n"
        return line, len(line)

    def pack(self, rows: list[bytes]) -> bytes:
        data = b"".join(rows)
        if self.compression == "gz":
            return pack_gzip(data, LEVEL["gz"])
        if self.compression == "zst":
            return bytes(need("zstandard").ZstdCompressor(level=LEVEL["zst"]).compress(data))
        return data

    def write(self, packs: Sequence[bytes], folder: Path, stem: str) -> list[str]:
        name = f"{stem}.{self.name}"
        with (folder / name).open("wb") as stream:
            stream.writelines(packs)
            sync(stream)
        return [name]

    def join(self, parts: Sequence[Path], target: Path) -> None:
        """Members of gzip and frames of zstd may follow each other, so that files do too."""
        with target.open("wb") as stream:
            for part in parts:
                with part.open("rb") as source:
                    shutil.copyfileobj(source, stream, 1 << 20)
            if not parts:
                stream.write(self.pack([]))
            sync(stream)

    def ids(self, path: Path) -> Iterator[str]:
        decoder = msgspec.json.Decoder(_OnlyId)
        with path.open("rb") as source:
            lines, _ = unpacked(cast(BinaryIO, source), str(path))
            for line in lines:
                yield decoder.decode(line).id


class _OnlyId(msgspec.Struct):
    id: str


class Parquet(Format):
    """Tables with nested columns, zstd inside."""

    name = "parquet"

    def __init__(self, encoder: Encoder, columns: Any, left_out: Sequence[str]) -> None:
        self.encoder, self._columns, self._left_out = encoder, columns, frozenset(left_out)

    def add(self, row: OutputRow) -> tuple[Row, int]:
        line = encode_row(row, self.encoder) + b"\n"
        return (line, row.columns), len(line)

    def pack(self, rows: list[Row]) -> Any:
        return to_table(rows, self.encoder.fields, self._columns)

    def write(self, packs: Sequence[Any], folder: Path, stem: str) -> list[str]:
        name = f"{stem}.parquet"
        with (folder / name).open("wb") as stream:
            write_table(packs, stream, self._left_out)
            sync(stream)
        return [name]

    def join(self, parts: Sequence[Path], target: Path) -> None:
        with target.open("wb") as stream:
            join_tables(parts, stream, self.encoder.fields, self._columns)
            sync(stream)

    def ids(self, path: Path) -> Iterator[str]:
        with path.open("rb") as stream, need("pyarrow.parquet").ParquetFile(stream) as table:
            for batch in table.iter_batches(columns=["id"]):
                yield from batch.column("id").to_pylist()


class Markdown(Format):
    """A file an article with YAML front matter, in a folder a part; beside it an index with a line for every row."""

    name = "markdown"

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = Encoder((*(field for field in encoder.fields if field != MARKDOWN), MARKDOWN))

    def add(self, row: OutputRow) -> tuple[tuple[OutputRow, bytes], int]:
        article = self.encoder(row.article) if row.article is not None and not isinstance(row.article, bytes) else row.article
        return (row, article or b""), len(article or b"")

    def pack(self, rows: list[tuple[OutputRow, bytes]]) -> list[tuple[OutputRow, bytes]]:
        return rows

    def write(self, packs: Sequence[list[tuple[OutputRow, bytes]]], folder: Path, stem: str) -> list[str]:
        pages = folder / stem
        pages.mkdir()
        with (folder / f"{stem}.jsonl").open("wb") as index:
            for number, (row, article) in enumerate(chain.from_iterable(packs)):
                text = msgspec.json.decode(article, type=_OnlyMarkdown).markdown if article else ""
                name = f"{number:05d}-{slug(row.url or row.id)}.md" if text else None
                if name is not None:
                    (pages / name).write_text(text, encoding="utf-8")
                index.write(_index_line(row, name and f"{stem}/{name}"))
            sync(index)
        return [stem, f"{stem}.jsonl"]

    def join(self, parts: Sequence[Path], target: Path) -> None:
        raise NotImplementedError("Markdown is written as a folder")

    def ids(self, path: Path) -> Iterator[str]:
        raise NotImplementedError("Markdown is written as a folder")


class _OnlyMarkdown(msgspec.Struct):
    markdown: str


def _index_line(row: OutputRow, file: str | None) -> bytes:
    return (
        encode(
            {
                **row.columns,
                "id": row.id,
                "url": row.url,
                "status": row.status,
                "error": row.error,
                "milliseconds": round(row.milliseconds, 3),
                "file": file,
            }
        )
        + b"\n"
    )


def slug(address: str) -> str:
    """The last words of an address, as the name of a file."""
    last = next((part for part in reversed(re.split(r"[/#?]", address)) if any(map(str.isalnum, part))), "page")
    words = SLUG.sub("-", last.partition(".")[0].lower()).strip("-_")
    return words.encode()[:80].decode("utf-8", "ignore") or "page"
