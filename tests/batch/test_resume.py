"""A run that is killed at any moment is gone on with: no row is lost, none comes twice.

`KILLS=100 pytest tests/batch/test_resume.py` kills a hundred times; by itself it does so four times.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import poison
import pytest
import zstandard

from article_extract.batch import learn_sites, read_pages
from article_extract.batch.output.journal import DoneIds, digest
from article_extract.batch.sites import FILE

KILLS = int(os.environ.get("KILLS", "4")) // 2
PAGES = 100 + 60 * KILLS
SCRIPT = """
import sys
from article_extract.batch import Output, learn_sites, learning, read_pages
from article_extract.batch.run import run

pages, out, profiled = sys.argv[1:]
learning.KEPT, learning.TOLD = 7, 0.0

def told(*what):
    print("row", flush=True)

with Output(out, part_rows=20, resume=True) as output:
    sites = learn_sites(lambda: read_pages([pages]), output.folder, jobs=2, tell=told) if profiled == "yes" else None
    summary = run(read_pages([pages], done=output.done_ids()), output, jobs=2, sites=sites, watch=told)
    print("finished" if summary.finished else "interrupted", summary.pages, summary.resumed, flush=True)
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JSON lines, so that no time goes into opening files."""
    path = tmp_path_factory.mktemp("pages") / "pages.jsonl"
    rows = [{"n": n, "html": poison.html(n).decode(), "url": f"https://example.org/{n}"} for n in range(PAGES)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def start(pages: Path, out: Path, profiled: str = "no") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SCRIPT, str(pages), str(out), profiled]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def rows(out: Path) -> list[dict[str, object]]:
    """All that an output holds."""
    files = sorted(out.glob("part-*")) if out.is_dir() else [out]
    data = [file.read_bytes() for file in files]
    opened = [gzip.decompress(part) if out.suffix == ".gz" else _unzstd(part) for part in data]
    return [json.loads(line) for part in opened for line in part.splitlines()]


def _unzstd(data: bytes) -> bytes:
    return zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data), read_across_frames=True).read()


def test_every_id_that_is_done_is_known_to_be() -> None:
    """One in 256 digests ends in a zero byte, which arrays of bytes do not give back."""
    ids = [f"page-{n}" for n in range(2000)]
    done = DoneIds(b"".join(map(digest, ids)))
    assert [page_id for page_id in ids if page_id not in done] == []
    assert "page-2000" not in done


def profiles(file: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as opened:
        return opened.execute("SELECT * FROM sites").fetchall()


@pytest.mark.parametrize(("name", "profiled"), [("out", "yes"), ("out.jsonl.gz", "no")])
def test_killed_run_neither_loses_nor_repeats_a_row(pages: Path, tmp_path: Path, name: str, profiled: str) -> None:
    """With profiles of sites the kills fall into the pass that learns them too."""
    dice = random.Random(name)
    out = tmp_path / name
    for _ in range(KILLS):
        process = start(pages, out, profiled)
        assert process.stdout
        for _ in range(dice.randrange(60)):  # so that it is between two parts, within one, or at the very start
            process.stdout.readline()
        time.sleep(dice.uniform(0, 0.02))
        process.kill()
        told = process.stdout.read()
        process.stdout.close()
        assert process.wait() == -signal.SIGKILL, told
    last = start(pages, out, profiled)
    told, _ = last.communicate()
    *_, state, done, resumed = told.split()
    assert (last.returncode, state, int(done) + int(resumed)) == (0, "finished", PAGES)
    written = rows(out)
    assert sorted(str(row["n"]) for row in written) == sorted(map(str, range(PAGES)))
    assert {row["status"] for row in written} == {"ok"}
    if profiled == "yes":
        learn_sites(lambda: read_pages([pages]), tmp_path / "at once", jobs=2)
        assert len(profiles(out / "_batch" / FILE)) == 1
        assert profiles(out / "_batch" / FILE) == profiles(tmp_path / "at once" / FILE)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_lets_pages_in_flight_end_and_leaves_what_can_be_gone_on_with(
    pages: Path, tmp_path: Path, number: signal.Signals
) -> None:
    process = start(pages, tmp_path / "out")
    assert process.stdout
    process.stdout.readline()
    process.send_signal(number)
    *_, state, done, _ = process.stdout.read().split()
    process.stdout.close()
    assert (process.wait(), state) == (0, "interrupted")
    assert len(rows(tmp_path / "out")) == int(done) < PAGES
    second = start(pages, tmp_path / "out")
    told, _ = second.communicate()
    assert told.split()[-3:] == ["finished", str(PAGES - int(done)), done]
    assert len({row["id"] for row in rows(tmp_path / "out")}) == PAGES
