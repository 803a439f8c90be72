"""Which parts of an output are done: the one place that says so.

A part is committed by one rename: of the entry that lists its files and the ids of its rows. Before it, the files lie in a
folder that the next run empties; after it, whoever opens the output moves what has not been moved yet. Nothing is between the two.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import blake2b
from io import UnsupportedOperation
from pathlib import Path
from typing import IO, Any

import msgspec
import numpy as np

from ..errors import OutputError
from .remote import remote, remove_tree

FOLDER = "_batch"
"""Beside the parts. Spark, DuckDB, polars and Arrow read no file whose name begins so."""
DIGEST = 16
"""Bytes of an id's hash: two of ten billion ids are alike with a probability below 1e-18."""


class Settings(msgspec.Struct, frozen=True):
    """What a run that goes on must have in common with the one that was cut."""

    format: str
    fields: tuple[str, ...]
    partition_by: tuple[str, ...] = ()
    base: bool = False
    """Whether the single file of an earlier run is part of the output."""


class Entry(msgspec.Struct, frozen=True):
    """The head of a part's entry; behind it stand the digests of its ids."""

    rows: int
    files: list[tuple[str, str]]
    """Under which temporary name each was written, and its name."""


class DoneIds:
    """The ids of all rows that are done, in 16 bytes each."""

    def __init__(self, digests: bytes = b"") -> None:
        self._digests = np.sort(np.frombuffer(digests, dtype=f"S{DIGEST}"))

    def __contains__(self, page_id: object) -> bool:
        if not len(self._digests) or not isinstance(page_id, str):
            return False
        wanted = digest(page_id).rstrip(b"\0")  # as numpy gives back the elements of an array of bytes
        at = int(np.searchsorted(self._digests, np.bytes_(wanted)))
        return at < len(self._digests) and bool(self._digests[at] == wanted)

    def __len__(self) -> int:
        return len(self._digests)


def digest(page_id: str) -> bytes:
    """What the journal keeps of an id."""
    return blake2b(page_id.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


class Journal:
    """The parts of an output in ``root``. Holds a lock as long as it is open."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / FOLDER
        self.temporary = self.folder / "tmp"
        self._lock: IO[str] | None = None

    def open(self, settings: Settings) -> Settings:
        """Take the output, put right what a killed run left; the settings that hold. Raises :class:`OutputError`."""
        self.lock()
        for number, entry, _ in list(self._entries())[-1:]:
            self._move(number, entry)
        self.empty()
        path = self.folder / "settings.json"
        if not path.exists():
            replace_file(path, msgspec.json.encode(settings))
            return settings
        stored = msgspec.json.decode(path.read_bytes(), type=Settings)
        for name in ("format", "fields", "partition_by"):
            then, now = getattr(stored, name), getattr(settings, name)
            if then != now:
                raise OutputError(f"{self.root} was begun with another {name}: {_said(then)}, now {_said(now)}")
        return stored

    def empty(self) -> None:
        """Remove what was written under temporary names and belongs to no part."""
        remove_tree(self.temporary)
        self.temporary.mkdir()

    def lock(self) -> None:
        """Take the output: a lock that the system lets go when the process ends, however it ends, and that worker processes do not inherit."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if remote(self.folder):
            return
        try:
            import fcntl
        except ImportError:  # Windows
            return
        if self._lock is not None:
            return
        self._lock = (self.folder / "lock").open("w")
        try:
            fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise OutputError(f"another run is writing {self.root}") from None

    def close(self) -> None:
        """Let the output go."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @property
    def parts(self) -> int:
        """How many there are."""
        return len(list(self.folder.glob("part-*.done")))

    def files(self) -> list[Path]:
        """The files of all parts, in order."""
        return [self.root / final for _, entry, _ in self._entries() for _, final in entry.files]

    def digests(self) -> bytes:
        """Of the ids of all rows."""
        return b"".join(digests for _, _, digests in self._entries())

    def commit(self, files: list[tuple[str, str]], ids: Iterable[bytes]) -> None:
        """Make a part of files that were written in ``temporary``. After this, and only after this, its rows are done."""
        number = self.parts
        digests = b"".join(ids)
        entry = Entry(rows=len(digests) // DIGEST, files=files)
        replace_file(self.folder / f"part-{number:05d}.done", msgspec.json.encode(entry) + b"\n" + digests)
        self._move(number, entry)

    def remove(self) -> None:
        """Remove the parts, and nothing else that lies beside them."""
        for path in self.files():
            if path.is_dir():
                remove_tree(path)
            else:
                path.unlink(missing_ok=True)
        self.close()
        remove_tree(self.folder)

    def _entries(self) -> Iterator[tuple[int, Entry, bytes]]:
        for number, path in enumerate(sorted(self.folder.glob("part-*.done"))):
            head, _, digests = path.read_bytes().partition(b"\n")
            yield number, msgspec.json.decode(head, type=Entry), digests

    def _move(self, number: int, entry: Entry) -> None:
        for temporary, final in entry.files:
            source, target = self.temporary / temporary, self.root / final
            if source.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                source.replace(target)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that it is there as a whole or not at all, even where the machine loses power."""
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("wb") as stream:
        stream.write(data)
        sync(stream)
    temporary.replace(path)


def sync(stream: IO[Any]) -> None:
    """Have what was written on the disk."""
    stream.flush()
    with suppress(UnsupportedOperation):  # elsewhere closing it does that
        os.fsync(stream.fileno())


def _said(value: object) -> str:
    return ", ".join(map(str, value)) or "none" if isinstance(value, tuple) else str(value)
