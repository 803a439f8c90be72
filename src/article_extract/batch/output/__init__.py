"""Where rows go: a folder of parts or one file, so written that a run killed at any moment loses and repeats nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

import msgspec

from ...model import Article
from ..errors import OutputError
from ..rows import OutputRow
from ..sources import REMOTE
from .encode import Encoder
from .formats import Format, JsonLines, Markdown, Parquet
from .journal import FOLDER, DoneIds, Journal, Settings, digest, replace_file
from .remote import place, remove_tree
from .schema import DATES, ROW_FIELDS, STATED, arrow_schema, article_fields, article_from_row, spark_ddl

__all__ = ["FORMATS", "PART_BYTES", "PART_ROWS", "DoneIds", "Encoder", "Output", "arrow_schema", "article_from_row", "spark_ddl"]

FORMATS = ("jsonl", "jsonl.gz", "jsonl.zst", "parquet", "markdown")
SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonl.gz": "jsonl.gz",
    ".ndjson.gz": "jsonl.gz",
    ".jsonl.zst": "jsonl.zst",
    ".ndjson.zst": "jsonl.zst",
    ".parquet": "parquet",
}
FOLDER_FORMAT = "jsonl.zst"
PART_ROWS = 5000
"""Rows of a part: what a kill costs at most."""
PART_BYTES = 1 << 26
"""Bytes of a part, as JSON: what waits in memory at most."""
PACK_BYTES = 1 << 22
"""Bytes of JSON that are compressed or made columns at once, while the part grows."""
NULL = "__HIVE_DEFAULT_PARTITION__"
DAY = "_day"
"""What a partition by a date is called: the date itself stays in the rows."""
NO_PARTITION = frozenset(("body", "images", "quotes", "removals", "authors", "keywords", "warnings", "text", "paragraphs"))
LONGEST_VALUE = 60
JOINED = "joined"
READY = "ready"


class Output:
    """Takes rows, gives files.

    ``path``: local, or an address that fsspec reaches (``s3://bucket/folder``). With a suffix (``.jsonl``, ``.jsonl.gz``, ``.jsonl.zst``, ``.parquet``) one file, which is there when :meth:`finish` is done
    and not before; else a folder of parts, each there as a whole or not at all. ``format``: one of :data:`FORMATS`, by default as
    the suffix says, of a folder ``jsonl.zst``. ``fields``: of the article, by default all that it states; ``text`` and ``paragraphs``
    too. ``columns``: the :class:`pyarrow.Schema` of what the input passes through, for Parquet. ``partition_by``: columns whose
    values make folders, ``language=de/part-00000.parquet``, as Hive and Spark do it; of dates the day. ``part_rows`` and
    ``part_bytes``: when a part is full.

    ``resume``: go on with what a run that was cut has left, or add to what a finished one has written. ``overwrite``: replace it.
    With neither an output that is there is an :class:`OutputError`, as are settings that do not fit together. ``storage_options``:
    for fsspec.

    For one thread at a time, one process at a time.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        format: str | None = None,  # noqa: A002 - what it is called everywhere
        fields: Iterable[str] | None = None,
        columns: Any = None,
        partition_by: Iterable[str] = (),
        part_rows: int = PART_ROWS,
        part_bytes: int = PART_BYTES,
        resume: bool = False,
        overwrite: bool = False,
        storage_options: Mapping[str, Any] | None = None,
    ) -> None:
        self._remote = REMOTE.match(os.fspath(path)) is not None
        self.path = place(os.fspath(path), storage_options or {}) if self._remote else Path(path)
        self._partition_by = tuple(partition_by)
        chosen = article_fields(fields)
        self._format = _format(self.path, format, chosen, columns, self._partition_by)
        self._single = _is_single(self.path, format)
        if self._single and self._partition_by:
            raise OutputError(f"{self.path} is one file; partitions need a folder")
        if self._remote and self._format.name == "markdown":
            raise OutputError("Markdown is written to a local folder only")
        self._part_rows, self._part_bytes = part_rows, part_bytes
        self._journal = Journal(self.path.with_name(self.path.name + ".partial") if self._single else self.path)
        try:
            self._prepare(resume, overwrite)
            base = self._single and resume and self.path.exists()
            wanted = Settings(format=self._format.name, fields=chosen, partition_by=self._partition_by, base=base)
            self._base = self._journal.open(wanted).base
        except BaseException:
            self._journal.close()
            raise
        self._done: DoneIds | None = None
        """Read once: of a hundred million rows they are 1.6 GB."""
        self._waiting: dict[str, _Waiting] = {}
        self._ids: list[bytes] = []
        self._bytes = 0

    @property
    def encoder(self) -> Encoder:
        """What workers make of an article, for :class:`OutputRow`."""
        return self._format.encoder

    @property
    def folder(self) -> Path:
        """The journal's: what a run that goes on must find again. Of one file it is gone when all is done."""
        return self._journal.folder

    def done_ids(self) -> DoneIds:
        """The ids of the rows that were done when this was called."""
        if self._done is None:
            digests = self._journal.digests()
            if self._base:
                digests += b"".join(map(digest, self._format.ids(self.path)))
            self._done = DoneIds(digests)
        return self._done

    def write(self, row: OutputRow) -> None:
        """Take a row; it is done when its part is."""
        stored, size = self._format.add(row)
        folder = self._partition(row) if self._partition_by else ""
        waiting = self._waiting.setdefault(folder, _Waiting())
        waiting.rows.append(stored)
        waiting.size += size
        if waiting.size >= PACK_BYTES:
            waiting.pack(self._format)
        self._count(row.id, size)

    def flush_part(self) -> None:
        """Make a part of what waits. When this returns, a kill can take nothing of it."""
        if not self._ids:
            return
        stem = f"part-{self._journal.parts:05d}"
        files: list[tuple[str, str]] = []
        for number, (folder, waiting) in enumerate(self._waiting.items()):
            waiting.pack(self._format)
            written = self._journal.temporary / str(number)
            written.mkdir()
            files += [(f"{number}/{name}", f"{folder}{name}") for name in self._format.write(waiting.packs, written, stem)]
        self._journal.commit(files, self._ids)
        self._done = None
        self._journal.empty()
        self._waiting, self._ids, self._bytes = {}, [], 0

    def finish(self) -> None:
        """The last part. Of one file: all parts joined, moved to its name, the parts removed."""
        self.flush_part()
        if not self._single:
            self._journal.close()
            return
        parts = [self.path] if self._base else []
        parts += self._journal.files()
        joined = self._journal.folder / JOINED
        self._format.join(parts, joined)
        replace_file(self._journal.folder / READY, b"")
        joined.replace(self.path)
        self._discard()

    def close(self) -> None:
        """Let the output go as it stands; what waits is lost, and done again when the run is resumed."""
        self._journal.close()

    def __enter__(self) -> Output:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _count(self, page_id: str, size: int) -> None:
        self._ids.append(digest(page_id))
        self._bytes += size
        if len(self._ids) >= self._part_rows or self._bytes >= self._part_bytes:
            self.flush_part()

    def _prepare(self, resume: bool, overwrite: bool) -> None:
        """Make room for a new run, or put right the end of the last one."""
        root, folder = self._journal.root, self._journal.folder
        if self._single:
            remove_tree(self._old)
        if folder.is_dir():
            self._journal.lock()
        if not resume:
            there = [path for path in (self.path, root) if path.is_file() or (path.is_dir() and any(path.iterdir()))]
            if there and not overwrite:
                raise OutputError(
                    f"{there[0]} is there already: go on with it (resume), replace it (overwrite), or name another output"
                )
            if there:
                self._remove()
        elif self._single and (folder / READY).exists():  # killed while the parts were being joined
            if (folder / JOINED).exists():
                (folder / READY).unlink()
            else:
                self._discard()

    @property
    def _old(self) -> Path:
        return self._journal.root.with_name(self._journal.root.name + ".old")

    def _remove(self) -> None:
        """Remove what an earlier run wrote. The single file itself stays until there is another."""
        if self._single:
            if self._journal.root.exists():
                self._discard()
        elif self._journal.folder.is_dir():
            self._journal.remove()
        else:
            raise OutputError(f"{self.path} was not written by this: it has no {FOLDER}; remove it or name another folder")

    def _discard(self) -> None:
        """Remove the parts of one file so that no half of them is ever taken for a run to go on with: by a rename first, or with
        the file that says so last."""
        self._journal.close()
        if self._remote:
            remove_tree(self._journal.root, last=READY)
        else:
            self._journal.root.rename(self._old)
            remove_tree(self._old)

    def _partition(self, row: OutputRow) -> str:
        """The folder of a row, with a slash at its end."""
        article: dict[str, Any] = {}
        if row.article is not None:
            data = self.encoder(row.article) if isinstance(row.article, Article) else row.article
            raw = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            article = {name: msgspec.json.decode(raw[name]) for name in self._partition_by if name in raw}
        own = {name: getattr(row, name) for name in ROW_FIELDS}
        values = {**row.columns, **own, **article}
        return "".join(
            f"{quote(_partition_name(name))}={_partition_value(name, values.get(name))}/" for name in self._partition_by
        )


class _Waiting:
    """Rows of a part, of one partition."""

    __slots__ = ("packs", "rows", "size")

    def __init__(self) -> None:
        self.rows: list[Any] = []
        self.packs: list[Any] = []
        self.size = 0

    def pack(self, format_: Format) -> None:
        """Have all rows in packs."""
        if self.rows:
            self.packs.append(format_.pack(self.rows))
            self.rows, self.size = [], 0


def _is_single(path: Path, name: str | None) -> bool:
    return name != "markdown" and _suffix(path) is not None and not path.is_dir()


def _suffix(path: Path) -> str | None:
    return next((suffix for suffix in sorted(SUFFIXES, key=len, reverse=True) if path.name.lower().endswith(suffix)), None)


def _format(path: Path, name: str | None, fields: tuple[str, ...], columns: Any, partition_by: tuple[str, ...]) -> Format:
    said = SUFFIXES.get(_suffix(path) or "")
    name = name or said or FOLDER_FORMAT
    if name not in FORMATS:
        raise OutputError(f"no format is called {name!r}; there are {', '.join(FORMATS)}")
    if said is not None and said != name and not path.is_dir():
        raise OutputError(f"{path.name} is named as {said}, but the format is {name}")
    never = [column for column in partition_by if column in NO_PARTITION]
    if never:
        raise OutputError(f"{', '.join(never)} cannot make partitions: it has many values in a row")
    needed = tuple(column for column in partition_by if column in STATED and column not in fields)
    if name == "markdown":
        return Markdown(Encoder((*needed, *(field for field in partition_by if field in STATED and field not in needed))))
    if name == "parquet":
        left_out = [column for column in partition_by if column not in DATES]
        return Parquet(Encoder((*fields, *needed)), columns, left_out)
    return JsonLines(Encoder((*fields, *needed)), name.partition(".")[2])


def _partition_name(name: str) -> str:
    return name + DAY if name in DATES else name


def _partition_value(name: str, value: object) -> str:
    if value is None or value == "":
        return NULL
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if name in DATES:
        text = text[:10]
    if len(text) > LONGEST_VALUE:
        text = f"{text[:LONGEST_VALUE]}-{digest(text).hex()[:8]}"
    return quote(text, safe=" ,+@'()!~")
