"""The command line, as a shell sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from article_extract.cli.command import command

PAGE = (
    "<html lang=en><head><title>Rain expected</title></head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav>"
    "<article><h1>Rain expected</h1>"
    + "".join(
        f"<p>Sentence {n} tells of the rain that is expected in the north from Monday on, and of the wind.</p>" for n in range(6)
    )
    + "<p><a href=/more>Read on</a></p></article></body></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


def run(*args: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(command, args, input=stdin)


def test_prints_the_article(page: str) -> None:
    result = run(page)
    assert result.exit_code == 0
    assert "Rain expected\n" in result.stdout
    assert "\x1b" not in result.stdout
    assert all(line == line.rstrip() for line in result.stdout.splitlines())


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("json", '{\n  "url"'),
        ("jsonl", '{"url":'),
        ("markdown", '---\ntitle: "Rain expected"'),
        ("text", "Rain expected\n\n"),
        ("html", "<!DOCTYPE html>"),
        ("jsonld", '{\n  "@context"'),
    ],
)
def test_formats(page: str, name: str, start: str) -> None:
    assert run("--format", name, page).stdout.startswith(start)


@pytest.mark.parametrize("args", [(), ("-",)])
def test_reads_standard_input(args: tuple[str, ...]) -> None:
    assert json.loads(run("-f", "jsonl", *args, stdin=PAGE).stdout)["headline"] == "Rain expected"


def test_url_makes_links_absolute(page: str) -> None:
    article = json.loads(run("-f", "json", "--url", "https://example.org/a", page).stdout)
    assert article["url"] == "https://example.org/a"


def test_encoding_is_taken_as_the_http_header() -> None:
    result = run("--encoding", "cp1251", "-f", "text", stdin=PAGE.replace("rain", "дождь").encode("cp1251"))
    assert "дождь" in result.stdout


def test_txt_file_is_a_dump(tmp_path: Path) -> None:
    dump = tmp_path / "page.txt"
    dump.write_text("Home\n\nRain expected\n", encoding="utf-8")
    assert run("-f", "jsonl", str(dump)).exit_code == 0
    assert run("-f", "jsonl", "--dump", stdin="Home\n").exit_code == 0


def test_fields(page: str) -> None:
    result = run("--fields", "source,headline,paragraphs", page)
    found = json.loads(result.stdout)
    assert list(found) == ["source", "headline", "paragraphs"]
    assert found["source"] == page


def test_fields_of_many_are_lines(page: str) -> None:
    assert run("--fields", "headline", page, page).stdout == '{"headline": "Rain expected"}\n' * 2


def test_output_file_is_written_whole(page: str, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    result = run("-f", "text", "-o", str(out), page)
    assert (result.exit_code, result.stdout) == (0, "")
    assert out.read_text(encoding="utf-8").startswith("Rain expected")


def test_why_shows_every_block_with_its_place_or_reason(page: str) -> None:
    shown = " ".join(run("--why", page).stdout.split())
    assert "+ headline Rain expected" in shown
    assert "- navigation Home News" in shown
    assert all(f"Sentence {n}" in shown for n in range(6))
    assert "+ kept" in shown


def test_timings_tell_each_step_and_the_whole(page: str, tmp_path: Path) -> None:
    dump = tmp_path / "dump.txt"
    dump.write_text("Rain expected\nRain is expected in the north from Monday on.\n", encoding="utf-8")
    shown = run("--timings", "--pipeline", "quotes=none", page, str(dump)).stdout
    steps = [line.split()[0] for line in shown.splitlines() if line]
    assert steps[1:5] == ["parse", "cut", "structured", "canonical_url"]
    assert "quotes" not in steps
    assert " times a bare lxml parse; medians of 2 pages" in shown


def test_step_is_exchanged_or_left_out(page: str) -> None:
    assert run("--pipeline", "body=trafilatura-body", "--pipeline", "quotes=none", page).exit_code == 0
    assert run("--pipeline", "trafilatura-body,quotes=none", page).exit_code == 0


def test_broken_pages_are_told_at_the_end_and_the_others_come(page: str, tmp_path: Path) -> None:
    pdf, missing = tmp_path / "a.pdf", tmp_path / "missing.html"
    pdf.write_bytes(b"%PDF-1.7")
    result = run("-f", "jsonl", str(pdf), str(missing), page)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr.splitlines() == [
        f"article-extract: {pdf}: input is not HTML but PDF",
        f"article-extract: {missing}: No such file or directory",
    ]


def test_step_that_breaks_costs_one_page_only(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise FileNotFoundError(2, "No such file or directory", "weights")

    monkeypatch.setattr("article_extract.extractors.quotes.Quotes.__call__", broken)
    result = run(page, page)
    assert result.exit_code == 1
    assert result.stderr.count("this is a bug") == 2


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--format", "poem"], "'poem' is not one of"),
        (["--fields", "mood"], "mood: no such field; the fields are url, "),
        (["--fields", "headline", "--format", "text"], "--fields goes with"),
        (["--why", "--format", "json"], "--why is a report of its own"),
        (["--timings", "--why"], "--timings is a report of its own"),
        (["--encoding", "latin-99"], "no known encoding"),
        (["--pipeline", "mine"], "no installed package offers"),
        (["--pipeline", "boby=none"], "no step is called 'boby'"),
        (["--url", "https://example.org/", "a", "b"], "--url is the address of one page"),
        (["--format", "html", "a", "b"], "one FILE at a time"),
    ],
)
def test_wrong_usage(args: list[str], message: str) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())


def shell(line: str) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).with_name("article-extract")
    return subprocess.run(["bash", "-c", line.replace("article-extract", str(tool))], capture_output=True, text=True, check=False)


def test_closed_pipe_is_quiet(page: str) -> None:
    result = shell(f"article-extract -f jsonl {' '.join([page] * 30)} | head -c 10")
    assert (len(result.stdout), result.stderr) == (10, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_full_disk_is_told() -> None:
    result = shell(f"echo '{PAGE}' | article-extract > /dev/full")
    assert (result.returncode, result.stderr) == (1, "Error: cannot write standard output: No space left on device\n")


def test_help_imports_nothing_heavy() -> None:
    code = "import sys; from article_extract.cli.command import command; command(['--help'], standalone_mode=False); "
    heavy = "print([m for m in ('rich', 'numpy', 'trafilatura', 'dateparser', 'bs4') if m in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code + heavy], capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[-1] == "[]"
