"""Places that fsspec reaches (``s3://bucket/folder``), with what writing needs of :class:`pathlib.Path`.

Object stores know no rename: a file is moved by copying it, which the store does by itself and as a whole, and removing the first.
A kill in between leaves both, and whoever opens the output moves once more. There are no locks either.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Any, cast

from ..errors import OutputError, need


def place(address: str, storage_options: Mapping[str, Any]) -> Path:
    """The place of an address; used as a path. Raises :class:`OutputError` where it cannot be reached."""
    fsspec = need("fsspec")
    try:
        system, path = fsspec.core.url_to_fs(address, **storage_options)
        bucket = path.partition("/")[0]
        if bucket and not system.exists(bucket):
            raise OutputError(f"{address}: there is no {bucket}")
    except (ImportError, OSError, ValueError) as error:
        raise OutputError(f"cannot reach {address}: {error}") from None
    return cast(Path, RemotePath(system, path.rstrip("/")))


def remove_tree(path: Path, last: str | None = None) -> None:
    """Remove a folder with all that is in it, where it is there; the file called ``last`` after all others."""
    there = remote(path)
    if there is None:
        shutil.rmtree(path, ignore_errors=True)
        return
    for file in sorted(there.all(), key=lambda file: file.name == last):
        file.unlink()
    if there.exists():  # where folders are there by themselves
        there.system.rm(str(there), recursive=True)


def remote(path: object) -> RemotePath | None:
    """The path as what it is where it is no local one."""
    return path if isinstance(path, RemotePath) else None


class RemotePath:
    """A file or folder of a file system of fsspec."""

    def __init__(self, system: Any, path: str) -> None:
        self.system = system
        self._path = PurePosixPath(path)

    def __str__(self) -> str:
        return str(self._path)

    def __truediv__(self, name: str) -> RemotePath:
        return RemotePath(self.system, str(self._path / name))

    def __lt__(self, other: RemotePath) -> bool:
        return self._path < other._path

    @property
    def name(self) -> str:
        return self._path.name

    @property
    def parent(self) -> RemotePath:
        return RemotePath(self.system, str(self._path.parent))

    def with_name(self, name: str) -> RemotePath:
        return RemotePath(self.system, str(self._path.with_name(name)))

    def exists(self) -> bool:
        self.system.invalidate_cache()
        return bool(self.system.exists(str(self)))

    def is_file(self) -> bool:
        self.system.invalidate_cache()
        return bool(self.system.isfile(str(self)))

    def is_dir(self) -> bool:
        self.system.invalidate_cache()
        return bool(self.system.isdir(str(self)))

    def iterdir(self) -> Iterator[RemotePath]:
        self.system.invalidate_cache()
        for name in self.system.ls(str(self), detail=False):
            yield RemotePath(self.system, name)

    def glob(self, pattern: str) -> Iterator[RemotePath]:
        """Of what lies in this folder itself."""
        return (path for path in (self.iterdir() if self.exists() else ()) if fnmatchcase(path.name, pattern))

    def all(self) -> Iterator[RemotePath]:
        """Every file below."""
        self.system.invalidate_cache()
        for name in self.system.find(str(self)):
            yield RemotePath(self.system, name)

    def mkdir(self, parents: bool = False, exist_ok: bool = False) -> None:
        """Folders of object stores are there when something is in them."""
        self.system.makedirs(str(self), exist_ok=True)

    def open(self, mode: str) -> Any:
        return self.system.open(str(self), mode)

    def read_bytes(self) -> bytes:
        return bytes(self.system.cat_file(str(self)))

    def replace(self, target: RemotePath) -> None:
        self.system.cp_file(str(self), str(target))
        self.system.rm_file(str(self))

    def unlink(self, missing_ok: bool = False) -> None:
        if not missing_ok or self.exists():
            self.system.rm_file(str(self))
