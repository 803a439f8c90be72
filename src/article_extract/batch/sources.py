"""From what a caller names to the files that are read: folders, globs, addresses, standard input."""

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

from ..limits import Limits
from .errors import SourceError, need

SUFFIXES = {
    "page": "html htm xhtml shtml txt",
    "zip": "zip",
    "tar": "tar tgz tbz2 txz tzst",
    "warc": "warc",
    "jsonl": "jsonl ndjson jsonlines",
    "csv": "csv tsv",
    "parquet": "parquet pq",
}
KINDS = {suffix: kind for kind, suffixes in SUFFIXES.items() for suffix in suffixes.split()}
COMPRESSED = frozenset(("gz", "zst", "xz", "bz2", "zstd"))
TABLES = frozenset(("jsonl", "csv", "parquet"))
MAX_BYTES = Limits().bytes
STANDARD_INPUT = "-"
GLOB = re.compile(r"[*?[]")
REMOTE = re.compile(r"^[a-zA-Z][\w+.-]+(?:::|://)")
HIVE_NULL = "__HIVE_DEFAULT_PARTITION__"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How inputs are read."""

    html_column: str | None = None
    """Of tables: the column that holds the pages; guessed by its name where it is ``None``."""
    url_column: str | None = None
    """Of tables: the column that holds the addresses."""
    kind: str | None = None
    """One of :data:`SUFFIXES`; told by the file's name or first bytes where it is ``None``."""
    dump: bool | None = None
    """Whether pages are text dumps; by the suffix ``.txt`` where it is ``None``."""
    done: Container[str] = frozenset()
    """Ids that are passed over."""
    strict: bool = False
    """Whether a table without pages ends the run: the first input may be named wrongly, a later one is a row."""
    max_bytes: int = MAX_BYTES
    """A page that is longer, unpacked, is a row ``too_large``; no more of it is read."""
    storage_options: Mapping[str, Any] = field(default_factory=dict)
    """For fsspec: credentials, ``endpoint_url`` …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file to read, wherever it lies."""

    name: str
    """Its address, as ids show it."""
    open: Callable[[], BinaryIO]
    size: int | None = None
    """In bytes; ``None`` where it cannot be told."""
    kind: str | None = None
    """As its name tells; ``None`` where it does not."""
    keys: Mapping[str, str | None] = field(default_factory=dict)
    """What the folders above say, as Hive and Spark name them: ``date=2024-05-01/``."""


def kind_of(name: str) -> str | None:
    """What a file is by its name, a suffix of compression left aside."""
    parts = PurePosixPath(name).name.lower().split(".")[1:]
    if parts and parts[-1] in COMPRESSED:
        parts.pop()
    return KINDS.get(parts[-1]) if parts else None


def find(sources: Iterable[str | os.PathLike[str]], options: Options) -> Iterator[SourceFile]:
    """The files of all sources, in the order of the sources, those of a folder by name.

    Raises :class:`SourceError` for a source that is not there or gives nothing, before anything is read.
    """
    names = list(dict.fromkeys(os.fspath(source) for source in sources))
    if not names:
        raise SourceError("no input: name files, folders, globs, addresses or - for standard input")
    for name in names:
        if name != STANDARD_INPUT and not REMOTE.match(name) and not Path(name).exists():
            if not GLOB.search(name):
                raise SourceError(f"there is no file or folder {name}")
            if next(glob.iglob(name, recursive=True), None) is None:  # noqa: PTH207 - pathlib takes no absolute pattern
                raise SourceError(f"no file matches {name}")
    remote = {name: list(_remote(name, options)) for name in names if REMOTE.match(name)}
    return (file for name in names for file in remote.get(name) or _find(name))


def _find(name: str) -> Iterator[SourceFile]:
    if name == STANDARD_INPUT:
        yield SourceFile(name=name, open=lambda: sys.stdin.buffer)
    elif Path(name).is_dir():
        yield from _folder(name)
    elif Path(name).exists():
        yield _local(name, "")
    else:
        for match in sorted(glob.iglob(name, recursive=True)):  # noqa: PTH207
            yield from _folder(match) if Path(match).is_dir() else iter((_local(match, ""),))


def _folder(folder: str) -> Iterator[SourceFile]:
    """What a folder holds that its name says can be read; in memory is one directory at a time.

    A link that leads nowhere is a row that says so; a named pipe or socket is none.
    """
    for path, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            name = os.path.join(path, file)  # noqa: PTH118 - ids are as the caller wrote the folder
            if _wanted(os.path.relpath(name, folder)) and (os.path.isfile(name) or not os.path.exists(name)):  # noqa: PTH110, PTH113
                yield _local(name, folder)


def _wanted(path: str) -> bool:
    """Whether a file of a folder is input. Engines hide their own files beside tables by a leading ``_`` or ``.``."""
    kind = kind_of(path)
    return kind is not None and not (kind in TABLES and any(part[0] in "_." for part in PurePosixPath(path).parts))


def _local(name: str, folder: str) -> SourceFile:
    path = Path(name)
    try:
        size = path.stat().st_size
    except OSError:
        size = None  # opening it will say why, in its row
    return SourceFile(
        name=name, open=lambda: path.open("rb"), size=size, kind=kind_of(name), keys=_keys(name[len(folder) :] if folder else "")
    )


def _remote(address: str, options: Options) -> Iterator[SourceFile]:
    fsspec = need("fsspec")
    web = urlsplit(address).scheme in ("http", "https")
    try:
        system, path = fsspec.core.url_to_fs(address, **options.storage_options)
        if GLOB.search(path) and not web:
            found = system.glob(path, detail=True)
        elif not web and system.isdir(path):
            found = {
                name: info for name, info in system.find(path, detail=True).items() if _wanted(name[len(path) :].lstrip("/"))
            }
        else:
            found = {path: system.info(path)}
    except ImportError as error:
        raise SourceError(f"cannot reach {address}: {error}") from None
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot read {address}: {error or type(error).__name__}") from None
    if not found:
        raise SourceError(f"nothing that can be read matches {address}")
    for name, info in sorted(found.items()):
        if info.get("type") != "directory":
            yield SourceFile(
                name=str(system.unstrip_protocol(name)),
                open=partial(system.open, name, "rb"),
                size=info.get("size"),
                kind=kind_of(urlsplit(name).path if web else name),
                keys=_keys(name[len(path) :] if name.startswith(path) else ""),
            )


def _keys(path: str) -> dict[str, str | None]:
    pairs = (part.partition("=") for part in PurePosixPath(path).parts[:-1] if "=" in part)
    return {unquote(key): None if value == HIVE_NULL else unquote(value) for key, _, value in pairs}
