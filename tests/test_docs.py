"""What the documentation says runs, and comes out as it says."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
COMMAND = re.compile(r"^\$ (article-extract .*)\n((?:(?!\$ ).*\n)*)", re.M)


def blocks(language: str, pages: list[Path] = PAGES) -> Sequence[object]:
    """The code blocks of a language, each with the place where it stands."""
    found = []
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for block in BLOCK.finditer(text):
            if block[1] == language:
                line = text.count("\n", 0, block.start()) + 2
                found.append(pytest.param(block[2], id=f"{page.relative_to(ROOT)}:{line}"))
    return found


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("code", blocks("python"))
def test_python_runs(code: str, request: pytest.FixtureRequest) -> None:
    exec(compile(code, request.node.callspec.id, "exec"), {"__name__": "documentation"})


@pytest.mark.parametrize("session", blocks("pycon"))
def test_session_comes_out_as_it_stands(session: str, request: pytest.FixtureRequest) -> None:
    example = doctest.DocTestParser().get_doctest(session, {}, request.node.callspec.id, None, 0)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(example, out=report.append)
    assert not report, "".join(report)


@pytest.mark.parametrize("code", blocks("toml"))
def test_toml_is_toml(code: str) -> None:
    assert tomllib.loads(code)


@pytest.mark.parametrize("block", blocks("console", [ROOT / "README.md"]))
def test_command_comes_out_as_it_stands(block: str, tmp_path: Path) -> None:
    """Commands of other tools (make) are not run here."""
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for command, output in COMMAND.findall(block):
        result = subprocess.run(
            ["bash", "-c", command], cwd=tmp_path, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
        )
        assert (result.returncode, result.stderr) == (0, "")
        if output:
            assert result.stdout == output


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    targets = re.findall(r"\]\((?!\w+:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_read_me_names_exactly_two_set_up_commands() -> None:
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Set-up")[2].partition("\n## ")[0]
    assert re.findall(r"^\$ (.*)$", section, re.M) == ["make run", "make test"]


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert [page.name for page in PAGES[1:] if f" {page.name}\n" not in navigation] == []
