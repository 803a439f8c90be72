"""Output to object stores: an S3-compatible server that the tests start, and fsspec's own in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import polars
import pytest
from click.testing import CliRunner
from s3_server import served
from test_output import KilledError, row, runs

from article_extract.batch import learn_sites
from article_extract.batch.errors import OutputError
from article_extract.batch.output import Output
from article_extract.batch.output.remote import RemotePath
from article_extract.cli import batch
from conftest import fixture

ALL = sorted(row(number).id for number in range(6))
PARTITIONED: dict[str, Any] = {"format": "jsonl", "partition_by": ["status"]}


@pytest.fixture(scope="module")
def s3() -> Iterator[dict[str, Any]]:
    """What fsspec needs to reach a bucket."""
    with served() as options:
        yield options


def ids(system: Any, path: str) -> list[str]:
    """The ids of all rows of an output, and nothing else may lie there but its journal."""
    system.invalidate_cache()
    found: list[str] = []
    for name in system.find(path):
        if "/_batch/" not in name:
            with system.open(name, "rb") as stream:
                table = polars.read_parquet(stream) if name.endswith(".parquet") else polars.read_ndjson(stream)
            found += table["id"].to_list()
    return sorted(found)


def test_s3_is_written_and_gone_on_with(s3: dict[str, Any]) -> None:
    address = "s3://bucket/out"
    with Output(address, part_rows=2, storage_options=s3, **PARTITIONED) as output:
        for number in (1, 3, 5):
            output.write(row(number))  # two are a part, the third is lost: nobody has finished
    runs(address, storage_options=s3, **PARTITIONED)
    assert ids(fsspec.filesystem("s3", **s3), "bucket/out") == ALL
    with pytest.raises(OutputError, match="is there already"):
        Output(address, storage_options=s3, **PARTITIONED)


@pytest.mark.parametrize("name", ["out", "out.jsonl"])
def test_what_is_there_may_be_replaced(name: str) -> None:
    fsspec.filesystem("memory").store.clear()
    for number in (1, 2):
        with Output(f"memory://replaced/{name}", overwrite=number > 1) as output:
            output.write(row(number))
            output.finish()
    assert ids(fsspec.filesystem("memory"), "/replaced") == [row(2).id]


def test_a_bucket_that_is_not_there_is_an_error(s3: dict[str, Any]) -> None:
    with pytest.raises(OutputError, match="there is no other"):
        Output("s3://other/out", storage_options=s3)


def test_markdown_and_what_is_learned_of_sites_stay_local() -> None:
    with pytest.raises(OutputError, match="local folder"):
        Output("memory://out", format="markdown")
    with Output("memory://out") as output, pytest.raises(OutputError, match="has to be local"):
        learn_sites(list, output.folder)


def test_the_command_writes_to_s3(s3: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "AWS_ENDPOINT_URL": "endpoint_url",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
    }.items():
        monkeypatch.setenv(name, s3[value])
    (tmp_path / "a.html").write_bytes(fixture("forcesnews-kursk.html"))
    asked = [str(tmp_path), "-o", "s3://bucket/made.parquet", "--jobs", "1", "--timeout", "60", "--quiet"]
    assert CliRunner().invoke(batch.command, asked).exit_code == 0
    assert ids(fsspec.filesystem("s3", **s3), "bucket/made.parquet") == [str(tmp_path / "a.html")]


@pytest.mark.parametrize(("name", "options"), [("out.jsonl", {}), ("out", PARTITIONED)], ids=str)
def test_a_run_killed_at_any_moment_loses_and_repeats_nothing(
    name: str, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before each change of a store that copies and removes, and knows no rename."""
    system, left = fsspec.filesystem("memory"), 0

    def watched(change: Any) -> Any:
        def stepped(*args: Any, **kwargs: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                raise KilledError
            return change(*args, **kwargs)

        return stepped

    for change in ("cp_file", "rm_file", "rm", "makedirs"):
        monkeypatch.setattr(type(system), change, watched(getattr(type(system), change)))
    monkeypatch.setattr(RemotePath, "open", watched(RemotePath.open))
    for moment in range(1, 500):
        system.store.clear()
        system.pseudo_dirs[:] = [""]
        left = moment
        try:
            runs(f"memory://{name}", **options)
        except KilledError:
            left = 0
            runs(f"memory://{name}", **options)
        else:
            break
        assert ids(system, f"/{name}") == ALL, f"killed at change {moment}"
        assert not system.exists(f"/{name}.partial")
    assert moment > 15
