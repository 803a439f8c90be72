"""The command `article-extract batch`, as a shell sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import poison
import pytest
from click.testing import CliRunner

from article_extract.batch.extent import Extent
from article_extract.batch.pool import Result
from article_extract.batch.rows import OutputRow, Status
from article_extract.batch.summary import Summary
from article_extract.cli import batch, live

PROGRAM = [sys.executable, "-m", "article_extract", "batch"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "in"
    pages.mkdir()
    for n in range(5):
        (pages / f"{n}.html").write_bytes(poison.html(n))
    (pages / "empty.html").touch()
    return pages


def test_writes_a_row_for_every_page_and_a_summary(folder: Path, tmp_path: Path) -> None:
    out, summary = tmp_path / "out.jsonl", tmp_path / "summary.json"
    options = ["-o", out, "-j", "2", "--ordered", "--fields", "headline,text", "--summary", summary]
    command = [*PROGRAM, str(folder), *map(str, options)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(Path(row["id"]).name, row["status"], row.get("headline")) for row in rows] == [
        *((f"{n}.html", "ok", f"Rain {n}") for n in range(5)),
        ("empty.html", "empty", None),
    ]
    assert json.loads(summary.read_text(encoding="utf-8"))["statuses"] == {"ok": 5, "empty": 1}
    assert done.stdout == ""
    assert done.stderr.startswith("6 pages, ")
    assert "\x1b" not in done.stderr
    again = subprocess.run([*PROGRAM, folder, "-o", out], capture_output=True, text=True, check=False)
    assert (again.returncode, again.stderr) == (
        1,
        f"Error: {out} is there already: go on with it (resume), replace it (overwrite), or name another output\n",
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nowhere", "-o", "out"], "there is no file or folder nowhere"),
        ([".", "-o", "out", "--fields", "headlines"], "an article has no field headlines"),
        ([".", "-o", "out", "--max-memory", "much"], "'much' is no size such as 800M, 1G or 1.5GiB"),
        ([".", "-o", "out", "--resume", "--overwrite"], "choose one"),
        ([".", "-o", "out", "--timeout", "0"], "not in the range"),
        ([".", "-o", "out", "--pipeline", "no-such"], "no installed package offers an extractor 'no-such'"),
    ],
)
def test_wrong_usage_is_told_and_leaves_nothing(
    arguments: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(batch.command, arguments)
    assert result.exit_code in (1, 2)
    assert told in result.stderr
    assert list(tmp_path.glob("out/part-*")) == []


@pytest.mark.parametrize(("text", "number"), [("800M", 800_000_000), ("1GiB", 2**30), ("1.5 g", 1_500_000_000), ("4096", 4096)])
def test_sizes(text: str, number: int) -> None:
    option = next(option for option in batch.command.params if option.name == "max_memory")
    assert option.process_value(batch.command.make_context("batch", ["x", "-o", "y"]), text) == number


def test_files_are_read_as_before_beside_other_commands(folder: Path) -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "article_extract", "-f", "text", folder / "1.html"], capture_output=True, text=True, check=True
    )
    assert shown.stdout.startswith("Rain 1\n")
    help_ = subprocess.run([sys.executable, "-m", "article_extract", "--help"], capture_output=True, text=True, check=True)
    assert "article-extract batch" in help_.stdout


def test_plain_line_says_how_far_and_how_fast() -> None:
    summary = Summary(resumed=100)
    for n in range(1200):
        summary.add(Result(OutputRow(id=str(n), status=Status.OK if n else Status.TIMEOUT, milliseconds=1.0), 0.9, {}, 0))
    summary.seconds = 10.0
    assert live.plain_line(summary, 3725.0) == (
        "1,200 pages (100 done before), 120.0 a second, 1:02:05 left: ok 1,199, timeout 1"
    )


def test_time_left_is_told_by_the_part_of_the_input_that_is_behind(folder: Path) -> None:
    behind = [Extent([str(folder)]).behind(f"{folder}/{n}.html") for n in range(5)]
    assert behind == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
