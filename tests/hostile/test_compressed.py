"""The command line reads compressed files, and of those that blow up no more than a page may have."""

from __future__ import annotations

import bz2
import gzip
import resource
from pathlib import Path

import pytest
from click.testing import CliRunner

from article_extract.cli.command import command
from conftest import fixture

PAGE = fixture("forcesnews-kursk.html")


@pytest.mark.parametrize(("name", "pack"), [("page.html.gz", gzip.compress), ("page.html.bz2", bz2.compress)])
def test_a_compressed_page_is_the_page(name: str, pack: object, tmp_path: Path) -> None:
    plain, packed = tmp_path / "page.html", tmp_path / name
    plain.write_bytes(PAGE)
    packed.write_bytes(pack(PAGE))  # type: ignore[operator]
    outputs = [CliRunner().invoke(command, ["--format", "json", str(path)]) for path in (plain, packed)]
    assert [output.exit_code for output in outputs] == [0, 0]
    assert outputs[0].stdout == outputs[1].stdout


def test_a_compressed_dump_is_a_dump(tmp_path: Path) -> None:
    packed = tmp_path / "page.TXT.gz"
    packed.write_bytes(gzip.compress(fixture("forcesnews-kursk.txt")))
    assert CliRunner().invoke(command, ["--format", "json", str(packed)]).exit_code == 0


def bomb() -> bytes:
    """A few kilobytes that unpack to 400 MB."""
    return gzip.compress(bytes(20_000_000), 9) * 20


def test_a_bomb_is_refused_before_it_has_gone_off(tmp_path: Path) -> None:
    packed = tmp_path / "page.html.gz"
    packed.write_bytes(bomb())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    output = CliRunner().invoke(command, [str(packed)])
    assert output.exit_code == 1
    assert "over the limit of 50,000,000" in output.stderr
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # kilobytes


def test_standard_input_may_be_compressed() -> None:
    output = CliRunner().invoke(command, ["--format", "json"], input=gzip.compress(PAGE))
    assert output.exit_code == 0
    assert "Kursk" in output.stdout


def test_damage_is_named(tmp_path: Path) -> None:
    packed = tmp_path / "page.html.gz"
    packed.write_bytes(gzip.compress(PAGE)[:500])
    output = CliRunner().invoke(command, [str(packed)])
    assert output.exit_code == 1
    assert "ends in the middle of its compressed data" in output.stderr
