"""``article-extract learn`` and ``--profile``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click import Command
from click.testing import CliRunner, Result

from article_extract.cli.command import command
from article_extract.cli.learn import command as learn
from test_profile import PROMPT, page

BELOW = f"<p class='z'>{PROMPT}</p>"


def run(what: Command, *args: str | Path) -> Result:
    return CliRunner().invoke(what, [str(arg) for arg in args])


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.html" for number in range(7)]
    for number, path in enumerate(paths):
        path.write_text(page(number, below=BELOW), encoding="utf-8")
    return paths


def test_what_was_learned_is_heard(pages: list[Path], tmp_path: Path) -> None:
    site = tmp_path / "site.json"
    learned = run(learn, *pages, "-o", site)
    assert learned.exit_code == 0
    assert "learned from 7 of 7 pages" in learned.stderr
    assert "texts of the site's own 1" in learned.stderr
    alone, heard = (json.loads(run(command, *args, "-f", "json", pages[0]).stdout) for args in ((), ("--profile", site)))
    assert PROMPT in [block["text"] for block in alone["body"]]
    assert PROMPT not in [block["text"] for block in heard["body"]]


def test_too_few_pages_are_told(pages: list[Path], tmp_path: Path) -> None:
    learned = run(learn, *pages[:3], "-o", tmp_path / "site.json")
    assert (learned.exit_code, "fewer than 5 says nothing" in learned.stderr) == (0, True)


def test_a_page_that_cannot_be_read_is_named(pages: list[Path], tmp_path: Path) -> None:
    learned = run(learn, *pages, tmp_path / "none.html", "-o", tmp_path / "site.json")
    assert learned.exit_code == 1
    assert "none.html: No such file" in learned.stderr
    assert (tmp_path / "site.json").exists()


def test_a_profile_that_cannot_be_written_is_told(pages: list[Path], tmp_path: Path) -> None:
    learned = run(learn, pages[0], "-o", tmp_path / "no" / "site.json")
    assert learned.exit_code == 1
    assert "cannot write" in learned.stderr


@pytest.mark.parametrize(("content", "told"), [("{}", "not a site profile"), (None, "No such file")])
def test_a_profile_that_cannot_be_read_is_wrong_usage(content: str | None, told: str, pages: list[Path], tmp_path: Path) -> None:
    site = tmp_path / "site.json"
    if content is not None:
        site.write_text(content, encoding="utf-8")
    result = run(command, "--profile", site, pages[0])
    assert result.exit_code == 2
    assert told in result.stderr.replace("\n", " ")
