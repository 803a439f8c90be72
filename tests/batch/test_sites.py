"""Sites in bulk: learned from their pages in a first pass, heard in a second one."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from lighthouses import CALLS, climb, row

from article_extract import PipelineError, SiteProfile, default_pipeline
from article_extract.batch import InputPage, Sites, Status, learn_sites, learning, lessons, site_of
from article_extract.batch.errors import OutputError
from article_extract.batch.learning import LESSONS
from article_extract.batch.output import DoneIds
from article_extract.batch.sites import FILE, check_asked, checked
from article_extract.body import TrafilaturaBody
from article_extract.cli.batch import command

PROGRAM = [sys.executable, "-m", "article_extract", "batch"]


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Six pages of each of two sites, on several hosts, in turn, two of a third, and one without an address."""
    pages = [
        page
        for number in range(6)
        for page in (
            {"url": f"https://{'www' if number % 2 else 'news'}.rowing.co.uk/{number}", "html": row(number)},
            {"url": f"https://climbing.example.de/{number}", "html": climb(number)},
        )
    ]
    pages += [{"url": f"https://other.co.uk/{number}", "html": row(number)} for number in (7, 8)]
    pages += [{"url": "", "html": row(9)}, {"url": "https://rowing.co.uk/empty", "html": ""}]
    path = tmp_path / "crawl.jsonl"
    path.write_text("".join(json.dumps(page) + "\n" for page in pages), encoding="utf-8")
    return path


def batch(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *map(str, arguments)], capture_output=True, text=True, check=False)


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def asking(path: Path) -> list[str | None]:
    """The addresses of pages that have a call in their text."""
    return [row["url"] for row in rows(path) if any(call in row.get("text", "") for call in CALLS.values())]


def test_what_stands_on_all_pages_of_a_site_goes_and_the_summary_says_so(crawl: Path, tmp_path: Path) -> None:
    with_, without, summary = (tmp_path / name for name in ("with.jsonl", "without.jsonl", "summary.json"))
    common = (crawl, "-j", 2, "--ordered", "--fields", "text,removals", "--timeout", 60)
    told = batch(*common, "-o", with_, "--profile-sites", "--summary", summary)
    assert told.returncode == 0, told.stderr
    assert batch(*common, "-o", without, "-q").returncode == 0
    assert [row["id"] for row in rows(with_)] == [row["id"] for row in rows(without)] == [f"{crawl}#{n}" for n in range(1, 17)]
    alone = asking(without)
    assert {None, "https://news.rowing.co.uk/0", "https://climbing.example.de/0"} <= set(alone)
    assert asking(with_) == [url for url in alone if url is None or "other" in url]
    profiles = json.loads(summary.read_text(encoding="utf-8"))["profiles"]
    left_out = profiles.pop("blocks_left_out")
    changed = len(alone) - len(asking(with_))
    assert profiles == {"sites": 2, "learned_from": 12, "pages_heard": 12, "pages_changed": changed, "blocks_kept": 0}
    assert sum(left_out.values()) == changed
    assert "profiles of 2 sites, learned from 12 pages: heard on 12 pages" in told.stderr


def page(number: int, **changes: Any) -> InputPage:
    """A page as a reader gives it."""
    values: dict[str, Any] = {"id": f"page-{number}", "html": row(number).encode(), "url": f"https://example.org/{number}"}
    return InputPage(**{**values, **changes})


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """Six good pages among pages that cannot be read: these teach nothing."""
    pages = [page(number) for number in range(6)]
    pages.insert(2, page(50, html=None, problem="damaged", problem_status=Status.DECODE_ERROR))
    pages.insert(3, page(51, html=b"%PDF-1.7"))
    sites = learn_sites(lambda: pages, tmp_path_factory.mktemp("sites"), jobs=2, timeout=60.0)
    assert sites is not None
    return sites


def test_bad_pages_teach_nothing_and_are_no_error(learned: Sites) -> None:
    assert learned.counts() == (1, 6)
    profile = learned.profile("http://www.example.org:8080/new")
    assert isinstance(profile, SiteProfile)
    assert [text.text for text in profile.texts.values() if text.standing] == [CALLS["row"]]
    assert learned.profile("https://example.com/") is None
    assert learned.profile(None) is None


def test_profile_does_not_depend_on_the_order_of_pages_or_workers(learned: Sites, tmp_path: Path) -> None:
    again = learn_sites(lambda: [page(number) for number in reversed(range(6))], tmp_path, jobs=1, timeout=60.0)
    assert again is not None
    assert again.profile("https://example.org/") == learned.profile("https://example.org/")
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_run_that_goes_on_hears_the_profiles_that_it_began_with(learned: Sites) -> None:
    def read() -> list[InputPage]:
        raise AssertionError("nothing is to be learned again")

    again = learn_sites(read, learned.path.parent)
    assert again is not None
    assert again.path == learned.path
    with pytest.raises(OutputError, match="begun with profiles"):
        check_asked(learned.path.parent, asked=False)


def test_learning_that_was_cut_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C after the first page."""
    monkeypatch.setattr(learning, "TOLD", 0.0)
    pages = [page(number) for number in range(30)]

    lines: list[str] = []

    def cut(line: str) -> None:
        lines.append(line)
        if len(lines) == 1:  # a second one would end it at once
            os.kill(os.getpid(), signal.SIGINT)

    assert learn_sites(lambda: pages, tmp_path, jobs=1, timeout=60.0, tell=cut) is None
    assert not (tmp_path / FILE).exists()
    with closing(sqlite3.connect(tmp_path / LESSONS)) as file:
        before = file.execute("SELECT count(*) FROM lessons").fetchone()[0]
    assert 0 < before < 30
    told: list[str] = []
    sites = learn_sites(lambda: pages, tmp_path, jobs=1, timeout=60.0, tell=told.append)
    assert sites is not None
    assert sites.counts()[0] == 1
    assert [told[0], told[-1]] == [f"learning sites: {before + 1} pages", "learning sites: 30 pages"]


def test_large_site_is_learned_from_an_even_share_of_its_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "MOST_PAGES", 10)
    pages = [page(number) for number in range(1000)] + [page(number, url=f"https://a.net/{number}") for number in range(4)]
    counts = learning._counted(pages)
    drawn = [int(taken.id.removeprefix("page-")) for taken in learning._worth_learning(pages, counts, DoneIds())]
    assert 3 < len(drawn) < 25
    assert min(drawn) < 400 < 600 < max(drawn)


@pytest.mark.parametrize("name", ["-", "pipe"])
def test_input_that_can_be_read_only_once_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe")
    result = CliRunner().invoke(command, [name, "-o", "out.jsonl", "--profile-sites"])
    assert result.exit_code == 1
    assert "can be read only once" in result.stderr
    assert not list(tmp_path.glob("out*"))


def test_pipeline_must_hear_profiles_and_have_none() -> None:
    other = default_pipeline().replace("body", TrafilaturaBody())
    with pytest.raises(PipelineError, match="heard by the default body step"):
        checked(other)
    with pytest.raises(PipelineError, match="has a profile already"):
        checked(default_pipeline(profile=SiteProfile()))
    assert checked(default_pipeline()).names == default_pipeline().names


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://news.bbc.co.uk/a?b", "bbc.co.uk"),
        ("https://www.Example.com.:8080/", "example.com"),
        ("https://someone.github.io/", "someone.github.io"),
        ("https://blog.münchen.de/", "münchen.de"),
        ("http://192.0.2.7/a", "192.0.2.7"),
        ("http://[2001:db8::1]/a", "2001:db8::1"),
        ("http://localhost:8000/", "localhost"),
        ("no address", None),
        ("http://[bad", None),
        (None, None),
    ],
)
def test_site_is_the_registered_domain(url: str | None, site: str | None) -> None:
    assert site_of(url) == site


def test_site_asks_no_network() -> None:
    program = (
        "import socket, sys\n"
        "socket.socket.connect = lambda *_: sys.exit('a socket was opened')\n"
        "from article_extract.batch.sites import site_of\n"
        "print(site_of('https://a.b.example.co.uk/'))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "example.co.uk\n"
