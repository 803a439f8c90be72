"""The pass over the input in which the sites are learned, before the one in which pages are extracted.

    count   pages of each site, a number in a table of fixed size: sites of few pages are told from others, without their names
    learn   in the workers, each page of the others: what it teaches its site goes to a file, some kilobytes
    join    site by site, one in memory at a time: lessons -> profile

So memory grows neither with pages nor with sites, and a profile does not depend on which worker was first.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Any

import numpy as np

from ..limits import Limits
from .errors import OutputError, SourceError
from .lessons import LearnJob, drawn, profiles_of
from .output.journal import DoneIds, digest
from .output.remote import remote
from .pool import Pool
from .rows import InputPage
from .run import interruptible
from .sites import FILE, Sites, site_of
from .sources import GLOB, REMOTE, STANDARD_INPUT
from .threads import ReadAhead

BUCKETS = 1 << 24
"""Of the table of counts, 4 bytes each. Sites that share one are taken for larger than they are, which costs time and nothing else."""
LESSONS = "lessons.sqlite"
KEPT = 500
"""Pages after which their lessons are made safe."""
TOLD = 10.0
"""Seconds between two lines that tell how far it is."""
Read = Callable[[], Iterable[InputPage]]


def learn_sites(
    read: Read,
    folder: Path,
    *,
    jobs: int | None = None,
    timeout: float = 5.0,
    max_memory: int = 1_000_000_000,
    limits: Limits | None = None,
    tell: Callable[[str], None] = lambda line: None,
) -> Sites | None:
    """Learn the sites of the pages that ``read()`` gives, which is called twice; ``None`` where it was interrupted.

    ``folder``: where the profiles are kept, and the lessons until all are learned; where profiles are there already, they are
    taken as they are, and what an interrupted call has learned is gone on with. A page that fails, in any way, teaches nothing.
    """
    if remote(folder):
        raise OutputError("what is learned of sites is kept beside the output, which has to be local for that")
    done = folder / FILE
    if done.exists():
        return Sites(done)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        counts = _counted(read())
    except KeyboardInterrupt:
        return None
    with closing(_lessons(folder / LESSONS)) as lessons:
        learned = DoneIds(b"".join(row[0] for row in lessons.execute("SELECT page FROM lessons")))
        pages = _worth_learning(read(), counts, learned)
        with (
            Pool(LearnJob(limits=limits), workers=jobs, timeout=timeout, max_memory=max_memory) as pool,
            interruptible(pool),
            ReadAhead(pages) as source,
        ):
            told = time.monotonic()
            for number, result in enumerate(pool.run(source), 1):
                row = result.row
                lessons.execute("INSERT OR IGNORE INTO lessons VALUES (?, ?, ?)", (site_of(row.url), digest(row.id), row.article))
                if number % KEPT == 0:
                    lessons.commit()
                if time.monotonic() - told > TOLD:
                    tell(f"learning sites: {number + len(learned):,} pages")
                    told = time.monotonic()
            lessons.commit()
            if pool.stopped:
                return None
        _join(lessons, done)
    for name in (LESSONS, f"{LESSONS}-wal", f"{LESSONS}-shm"):
        (folder / name).unlink(missing_ok=True)
    return Sites(done)


def check_twice(inputs: Iterable[str | os.PathLike[str]]) -> None:
    """Raise :class:`SourceError` for an input that cannot be read more than once, such as standard input or a pipe."""
    for source in inputs:
        name = os.fspath(source)
        kind = None if name == STANDARD_INPUT else _kind(name)
        if name == STANDARD_INPUT or (kind is not None and not (S_ISREG(kind) or S_ISDIR(kind))):
            what = "standard input" if name == STANDARD_INPUT else name
            raise SourceError(
                f"{what} can be read only once, and sites are learned before their pages are read: write it to a file first"
            )


def _kind(name: str) -> int | None:
    if REMOTE.match(name) or GLOB.search(name):
        return None
    try:
        return Path(name).stat().st_mode
    except OSError:  # told by whoever reads it
        return None


def _bucket(site: str) -> int:
    return int.from_bytes(blake2b(site.encode("utf-8", "replace"), digest_size=4).digest()) % BUCKETS


def _counted(pages: Iterable[InputPage]) -> Any:
    counts = np.zeros(BUCKETS, np.uint32)
    for page in pages:
        if page.problem is None and (site := site_of(page.url)):
            counts[_bucket(site)] += 1
    return counts


def _worth_learning(pages: Iterable[InputPage], counts: Any, learned: DoneIds) -> Iterator[InputPage]:
    """Pages to learn from that have not been learned from yet."""
    for page in pages:
        site = site_of(page.url) if page.problem is None else None
        if site is not None and page.id not in learned and drawn(page.id, int(counts[_bucket(site)])):
            yield page


def _lessons(path: Path) -> sqlite3.Connection:
    lessons = sqlite3.connect(path)
    lessons.execute("PRAGMA journal_mode = WAL")
    lessons.execute("PRAGMA synchronous = NORMAL")
    lessons.execute("CREATE TABLE IF NOT EXISTS lessons (site TEXT, page BLOB, lesson BLOB, UNIQUE (site, page))")
    return lessons


def _join(lessons: sqlite3.Connection, done: Path) -> None:
    """Make profiles of all lessons; the file is there as a whole or not at all."""
    temporary = done.with_name(done.name + ".tmp")
    temporary.unlink(missing_ok=True)
    with closing(sqlite3.connect(temporary)) as file, file:
        file.execute("CREATE TABLE sites (site TEXT PRIMARY KEY, pages INTEGER, profile BLOB) WITHOUT ROWID")
        told = lessons.execute("SELECT site, lesson FROM lessons WHERE lesson IS NOT NULL ORDER BY site, page")
        file.executemany("INSERT INTO sites VALUES (?, ?, ?)", profiles_of(told))
    temporary.replace(done)
