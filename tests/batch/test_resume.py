"""A run that is killed at any moment is gone on with: no row is lost, none comes twice.

`KILLS=100 pytest tests/batch/test_resume.py` kills a hundred times; by itself it does so ten times.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import poison
import pytest
import zstandard

from article_extract.batch.output.journal import DoneIds, digest

KILLS = int(os.environ.get("KILLS", "10")) // 2
PAGES = 100 + 60 * KILLS
SCRIPT = """
import sys
from article_extract.batch.output import Output
from article_extract.batch.readers import read_pages
from article_extract.batch.run import run

def told(result, summary):
    print("row", flush=True)

with Output(sys.argv[2], part_rows=20, resume=True) as output:
    summary = run(read_pages([sys.argv[1]], done=output.done_ids()), output, jobs=2, watch=told)
    print("finished" if summary.finished else "interrupted", summary.pages, summary.resumed, flush=True)
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JSON lines, so that no time goes into opening files."""
    path = tmp_path_factory.mktemp("pages") / "pages.jsonl"
    rows = [{"n": n, "html": poison.html(n).decode(), "url": f"https://example.org/{n}"} for n in range(PAGES)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def start(pages: Path, out: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", SCRIPT, str(pages), str(out)], stdout=subprocess.PIPE, text=True)


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


@pytest.mark.parametrize("name", ["out", "out.jsonl.gz"])
def test_killed_run_neither_loses_nor_repeats_a_row(pages: Path, tmp_path: Path, name: str) -> None:
    dice = random.Random(name)
    out = tmp_path / name
    for _ in range(KILLS):
        process = start(pages, out)
        assert process.stdout
        for _ in range(dice.randrange(60)):  # so that it is between two parts, within one, or at the very start
            process.stdout.readline()
        time.sleep(dice.uniform(0, 0.02))
        process.kill()
        told = process.stdout.read()
        process.stdout.close()
        assert process.wait() == -signal.SIGKILL, told
    last = start(pages, out)
    told, _ = last.communicate()
    *_, state, done, resumed = told.split()
    assert (last.returncode, state, int(done) + int(resumed)) == (0, "finished", PAGES)
    written = rows(out)
    assert sorted(str(row["n"]) for row in written) == sorted(map(str, range(PAGES)))
    assert {row["status"] for row in written} == {"ok"}


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
