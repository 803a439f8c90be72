"""What is written, in every format, and that a run which ends at any moment neither loses nor repeats a row."""

from __future__ import annotations

import json
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import polars
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article_extract import Article, Block, BlockKind, Person, extract
from article_extract.batch.errors import OutputError
from article_extract.batch.output import FORMATS, Output, arrow_schema, article_from_row
from article_extract.batch.rows import OutputRow, Status
from articles import articles

ARTICLE = Article(
    url="https://example.org/a",
    headline="Storm over the coast",
    language="de-AT",
    authors=(Person(name="Ann Lee"),),
    body=(Block(kind=BlockKind.PARAGRAPH, text="Rain fell."),),
    confidence=0.9,
)


def row(number: int, **changes: Any) -> OutputRow:
    plain = OutputRow(
        id=f"pages/{number}.html",
        url=f"https://example.org/news/{number}-storm.html",
        status=Status.OK,
        milliseconds=1.5,
        article=replace(ARTICLE, headline=f"Storm {number}"),
    )
    return replace(plain, **changes)


def failed(number: int) -> OutputRow:
    return row(number, status=Status.TIMEOUT, error="over 5 s", article=None)


def written(path: Path, rows: list[OutputRow], **options: Any) -> Path:
    with Output(path, **options) as output:
        for one in rows:
            output.write(one)
        output.finish()
    return path


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and "_batch" not in path.parts)


def ids(path: Path) -> list[str]:
    """The ids of the rows of any output, in order."""
    found: list[str] = []
    for file in [path] if path.is_file() else [path / name for name in files(path)]:
        if file.suffix == ".parquet":
            found += pq.ParquetFile(file).read(columns=["id"]).column("id").to_pylist()
        elif ".jsonl" in file.name:
            found += polars.scan_ndjson(file, infer_schema_length=None).select("id").collect()["id"].to_list()
    return found


SINGLE = ("out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet")


@pytest.mark.parametrize("name", SINGLE)
def test_one_file_has_all_rows_in_order_and_nothing_lies_beside_it(name: str, tmp_path: Path) -> None:
    written(tmp_path / name, [row(n) for n in range(7)], part_rows=3)
    assert files(tmp_path) == [name]
    assert ids(tmp_path / name) == [f"pages/{n}.html" for n in range(7)]


@pytest.mark.parametrize("name", SINGLE)
def test_one_file_is_not_there_before_it_is_done(name: str, tmp_path: Path) -> None:
    with Output(tmp_path / name, part_rows=1) as output:
        output.write(row(1))
        assert not (tmp_path / name).exists()
        output.finish()
    assert (tmp_path / name).exists()


@pytest.mark.parametrize("format_", [name for name in FORMATS if name != "markdown"])
def test_a_folder_has_its_rows_in_parts(format_: str, tmp_path: Path) -> None:
    written(tmp_path, [row(n) for n in range(5)], format=format_, part_rows=2)
    assert files(tmp_path) == [f"part-0000{n}.{format_}" for n in range(3)]
    assert ids(tmp_path) == [f"pages/{n}.html" for n in range(5)]


def test_a_part_ends_where_it_has_enough_bytes(tmp_path: Path) -> None:
    written(tmp_path, [row(n, columns={"more": "x" * 600}) for n in range(4)], part_bytes=1500)
    assert len(files(tmp_path)) == 2


def test_a_line_is_its_row_and_reads_as_its_article(tmp_path: Path) -> None:
    written(tmp_path / "out.jsonl", [row(1, columns={"n": 7, "language": "x"}), failed(2)])
    first, second = (tmp_path / "out.jsonl").read_text().splitlines()
    assert json.loads(first).items() >= {"id": "pages/1.html", "status": "ok", "error": None, "milliseconds": 1.5, "n": 7}.items()
    assert (json.loads(first)["language"], json.loads(first)["input_language"]) == ("de-AT", "x")
    assert Article.from_json(first) == replace(ARTICLE, headline="Storm 1", url=row(1).url)
    assert json.loads(second) == {
        "id": "pages/2.html",
        "url": row(2).url,
        "status": "timeout",
        "error": "over 5 s",
        "milliseconds": 1.5,
    }


def test_workers_encode_what_the_writer_takes(tmp_path: Path) -> None:
    for name in ("out.jsonl", "out.parquet"):
        whole, sent = tmp_path / f"1-{name}", tmp_path / f"2-{name}"
        written(whole, [row(1)])
        with Output(sent) as output:
            encoder = pickle.loads(pickle.dumps(output.encoder))
            output.write(row(1, article=encoder(row(1).article)))
            output.finish()
        assert whole.read_bytes() == sent.read_bytes()


@given(st.lists(articles, min_size=1, max_size=5))
@settings(max_examples=15)
def test_parquet_gives_every_article_back(found: list[Article]) -> None:
    from article_extract.batch.output.encode import Encoder, encode_row
    from article_extract.batch.output.tables import Row, to_table

    rows: list[Row] = [(encode_row(row(0, url=one.url, article=one), Encoder()) + b"\n", {}) for one in found]
    table = to_table(rows, Encoder().fields, None)
    assert table.schema == arrow_schema()
    assert [article_from_row(one) for one in table.to_pylist()] == found


def test_parquet_rows_without_an_article_are_null(tmp_path: Path) -> None:
    (one,) = pq.read_table(written(tmp_path / "out.parquet", [failed(1)])).to_pylist()
    assert {name for name, value in one.items() if value is not None} == {"id", "url", "status", "error", "milliseconds"}


def test_parquet_keeps_the_types_of_the_columns_of_the_input(tmp_path: Path) -> None:
    columns = pa.schema([("n", pa.int16()), ("when", pa.timestamp("ns")), ("language", pa.string())])
    rows = [row(1, columns={"n": 1, "language": "x"}), row(2, columns={"n": "many", "odd": [1, {"a": None}]}), row(3)]
    table = pq.read_table(written(tmp_path / "out.parquet", rows, columns=columns))
    assert [table.schema.field(name).type for name in ("n", "when", "input_language")] == columns.types
    assert table.column("n").to_pylist() == [1, None, None]
    assert table.column("extra").to_pylist() == [None, '{"odd":[1,{"a":null}],"n":"many"}', None]


def test_what_json_does_not_have_is_its_text(tmp_path: Path) -> None:
    written(tmp_path / "out.jsonl", [row(1, columns={"half": "\ud83d!", "odd": 1j, "raw": b"\0"})])
    line = json.loads((tmp_path / "out.jsonl").read_bytes())
    assert (line["half"], line["odd"], line["raw"]) == ("!", "1j", "AA==")


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
def test_fields_may_be_chosen(name: str, tmp_path: Path) -> None:
    written(tmp_path / name, [row(1)], fields=["headline", "text"])
    read = polars.read_ndjson if name.endswith("jsonl") else polars.read_parquet
    assert read(tmp_path / name).drop("extra", strict=False).columns == [
        *("id", "url", "status", "error", "milliseconds"),
        "headline",
        "text",
    ]


def test_markdown_is_a_file_an_article_and_an_index_of_all_rows(tmp_path: Path) -> None:
    written(tmp_path, [row(1), failed(2)], format="markdown")
    assert files(tmp_path) == ["part-00000.jsonl", "part-00000/00000-1-storm.md"]
    assert "# Storm 1" in (tmp_path / "part-00000/00000-1-storm.md").read_text()
    lines = [json.loads(line) for line in (tmp_path / "part-00000.jsonl").read_text().splitlines()]
    assert [line["file"] for line in lines] == ["part-00000/00000-1-storm.md", None]


@pytest.mark.parametrize("format_", FORMATS)
def test_partitions_are_folders(format_: str, tmp_path: Path) -> None:
    rows = [row(1, columns={"k": "a/b=c"}), row(2), failed(3)]
    written(tmp_path, rows, format=format_, partition_by=["language", "k"])
    null = "__HIVE_DEFAULT_PARTITION__"
    places = {
        str(Path(name).parent) for name in files(tmp_path) if f".{format_}" in name or (format_ == "markdown" and "jsonl" in name)
    }
    assert places == {f"language=de-AT/k={'a%2Fb%3Dc'}", f"language=de-AT/k={null}", f"language={null}/k={null}"}
    assert sorted(ids(tmp_path)) == [one.id for one in rows]


def test_dates_make_partitions_by_day_and_stay_in_the_rows(tmp_path: Path) -> None:
    page = (
        b'<title>A</title><meta property="article:published_time" content="2024-05-01T23:30:00+02:00"><article><h1>A</h1><p>Text.'
    )
    written(tmp_path, [row(1, article=extract(page))], format="parquet", partition_by=["date_published"])
    assert files(tmp_path) == ["date_published_day=2024-05-01/part-00000.parquet"]
    found = polars.read_parquet(tmp_path / files(tmp_path)[0])
    assert (str(found["date_published"][0]), found["date_published_offset"][0]) == ("2024-05-01 21:30:00+00:00", 120)


@pytest.mark.parametrize("format_", ["parquet", "jsonl.zst"])
def test_duckdb_and_polars_read_partitions(format_: str, tmp_path: Path) -> None:
    written(tmp_path, [row(1), row(2), failed(3)], format=format_, partition_by=["language", "status"], part_rows=2)
    if format_ == "parquet":
        lazy = polars.scan_parquet(f"{tmp_path}/**/*.parquet", hive_partitioning=True)
        counted = lazy.group_by("language").len().sort("len").collect().rows()
        assert counted == [(None, 1), ("de-AT", 2)]
    read = "read_parquet" if format_ == "parquet" else "read_json"
    query = f"select status, count(*) from {read}('{tmp_path}/**/*.{format_}', hive_partitioning = true) group by 1 order by 1"
    assert duckdb.execute(query).fetchall() == [("ok", 2), ("timeout", 1)]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"format": "csv"}, "no format is called 'csv'"),
        ({"fields": ["headlines"]}, "no field headlines"),
        ({"partition_by": ["body"]}, "body cannot make partitions"),
    ],
)
def test_settings_that_make_no_sense_are_errors(options: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=message):
        Output(tmp_path, **options)


def test_one_file_has_no_partitions(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="need a folder"):
        Output(tmp_path / "out.parquet", partition_by=["language"])


@pytest.mark.parametrize("name", ["out.jsonl", "out"])
def test_an_output_that_is_there_is_not_touched(name: str, tmp_path: Path) -> None:
    written(tmp_path / name, [row(1)])
    with pytest.raises(OutputError, match="is there already"):
        Output(tmp_path / name)
    assert ids(tmp_path / name) == [row(1).id]


@pytest.mark.parametrize("name", ["out.jsonl", "out"])
def test_an_output_may_be_replaced(name: str, tmp_path: Path) -> None:
    written(tmp_path / name, [row(1), row(2)], part_rows=1)
    written(tmp_path / name, [row(3)], overwrite=True)
    assert ids(tmp_path / name) == [row(3).id]


def test_a_folder_of_others_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match="was not written by this"):
        Output(tmp_path, overwrite=True)
    assert (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize("name", [*SINGLE, "out"])
def test_a_finished_output_can_be_added_to(name: str, tmp_path: Path) -> None:
    path = written(tmp_path / name, [row(1), row(2)])
    with Output(path, resume=True) as output:
        done = output.done_ids()
        assert [row(n).id in done for n in (1, 2, 3)] == [True, True, False]
        output.write(row(3))
        output.finish()
    assert ids(path) == [row(n).id for n in (1, 2, 3)]


def test_a_run_goes_on_only_with_the_settings_that_it_began_with(tmp_path: Path) -> None:
    written(tmp_path / "out", [row(1)])
    with pytest.raises(OutputError, match=r"begun with another fields: .*, now headline"):
        Output(tmp_path / "out", fields=["headline"], resume=True)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")
def test_two_runs_cannot_write_one_output(tmp_path: Path) -> None:
    program = "import sys; from article_extract.batch.output import Output; Output(sys.argv[1], resume=True)"
    with Output(tmp_path / "out"):
        other = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "out")], capture_output=True, text=True, check=False
        )
    assert "another run is writing" in other.stderr


class KilledError(BaseException):
    """The process ends here."""


def operations(monkeypatch: pytest.MonkeyPatch, step: Callable[[], None]) -> None:
    """Call ``step`` before everything that changes the disk."""

    def watched(change: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*args: Any, **kwargs: Any) -> Any:
            step()
            return change(*args, **kwargs)

        return stepped

    for name in ("replace", "rename", "unlink", "mkdir", "write_text"):
        monkeypatch.setattr(Path, name, watched(getattr(Path, name)))
    monkeypatch.setattr(shutil, "rmtree", half_done(shutil.rmtree, step))
    monkeypatch.setattr("article_extract.batch.output.formats.sync", watched(lambda stream: stream.flush()))
    monkeypatch.setattr("article_extract.batch.output.journal.sync", watched(lambda stream: stream.flush()))


def half_done(remove: Callable[..., Any], step: Callable[[], None]) -> Callable[..., Any]:
    """A folder is removed file by file: a kill may come between two."""

    def stepped(path: Path, ignore_errors: bool = False) -> None:
        step()
        for file in sorted(Path(path).rglob("*")):
            if file.is_file():
                file.unlink()
        step()
        remove(path, ignore_errors=ignore_errors)

    return stepped


def runs(path: Path | str, **options: Any) -> None:
    """A run over six pages, from wherever the last one ended."""
    with Output(path, part_rows=3, resume=True, **options) as output:
        done = output.done_ids()
        for number in range(6):
            if row(number).id not in done:
                output.write(row(number) if number % 2 else failed(number))
        output.finish()


CASES: list[tuple[str, dict[str, Any]]] = [
    ("out.jsonl", {}),
    ("out.jsonl.zst", {}),
    ("out.parquet", {}),
    ("out", {}),
    ("out", {"format": "parquet", "partition_by": ["status"]}),
    ("out", {"format": "markdown"}),
]


def moments(name: str, options: dict[str, Any], folder: Path) -> Iterator[None]:
    """Kill a run before its first, second, third … change of the disk, until one ends by itself."""
    for moment in range(1, 500):
        left = moment

        def step() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise KilledError

        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            operations(patch, step)
            try:
                runs(folder / name, **options)
            except KilledError:
                yield
            else:
                return


@pytest.mark.parametrize(("name", "options"), CASES, ids=str)
def test_a_run_killed_at_any_moment_loses_and_repeats_nothing(name: str, options: dict[str, Any], tmp_path: Path) -> None:
    killed = 0
    for _ in moments(name, options, tmp_path / "x"):
        killed += 1
        runs(tmp_path / "x" / name, **options)
        assert sorted(ids(tmp_path / "x" / name)) == sorted(row(n).id for n in range(6)), f"killed at change {killed}"
        markdown = [file for file in files(tmp_path / "x") if file.endswith(".md")]
        assert len(markdown) == (3 if options.get("format") == "markdown" else 0)
        assert not list((tmp_path / "x").glob("*.partial*"))
    assert killed > 15
