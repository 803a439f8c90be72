"""JSON lines, CSV and Parquet: the page's column is told or guessed, the others are passed through."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import pickle
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
import zstandard
from archives import page, pages, read

from article_extract import extract
from article_extract.batch.errors import ColumnError
from article_extract.batch.readers import passed_schema, read_pages
from article_extract.batch.rows import Status

HTML = [page(name).decode() for name in ("one", "two", "three")]


def json_lines(folder: Path, *rows: object, name: str = "pages.jsonl") -> Path:
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows))
    return folder / name


def test_json_lines_are_rows(tmp_path: Path) -> None:
    path = json_lines(tmp_path, *({"url": f"https://example.org/{n}", "html": html, "n": n} for n, html in enumerate(HTML)))
    found = read(path)
    assert pages(found) == HTML
    assert [one.url for one in found] == [f"https://example.org/{n}" for n in range(3)]
    assert [one.columns for one in found] == [{"n": 0}, {"n": 1}, {"n": 2}]
    assert [one.id for one in found] == [f"{path}#{n}" for n in (1, 2, 3)]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_json_lines_may_be_compressed(pack: Any, tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl.gz").write_bytes(pack(json_lines(tmp_path, {"html": HTML[0]}, name="plain").read_bytes()))
    assert pages(read(tmp_path)) == HTML[:1]


@pytest.mark.parametrize(
    ("names", "html", "url"),
    [
        (["url", "html", "text"], "html", "url"),
        (["link", "raw_html", "title"], "raw_html", "link"),
        (["WARC-Target-URI", "Content", "Date"], "Content", "WARC-Target-URI"),
        (["browserHtml", "canonical_url", "url"], "browserHtml", "url"),
        (["body", "content_html"], "content_html", None),
    ],
)
def test_columns_are_guessed_by_their_names(names: list[str], html: str, url: str | None, tmp_path: Path) -> None:
    (found,) = read(json_lines(tmp_path, {name: f"<p>{name}" for name in names}))
    assert found.html == f"<p>{html}"
    assert found.url == (url and f"<p>{url}")


def test_columns_may_be_named(tmp_path: Path) -> None:
    path = json_lines(tmp_path, {"html": "<p>not this", "mine": "<p>this", "place": "https://example.org/"})
    (found,) = read(path, html_column="mine", url_column="place")
    assert (found.html, found.url, found.columns) == ("<p>this", "https://example.org/", {"html": "<p>not this"})


@pytest.mark.parametrize("options", [{}, {"html_column": "page"}])
def test_a_table_without_pages_is_an_error_that_names_its_columns(options: dict[str, str], tmp_path: Path) -> None:
    path = json_lines(tmp_path, {"title": "x", "n": 1})
    with pytest.raises(ColumnError, match="it has"):
        read(path, **options)


def test_behind_other_pages_a_table_without_pages_is_rows(tmp_path: Path) -> None:
    first = json_lines(tmp_path, {"html": HTML[0]}, name="a.jsonl")
    second = json_lines(tmp_path, {"title": "x"}, {"title": "y"}, name="b.jsonl")
    third = tmp_path / "c.csv"
    third.write_text("title,n\nx,1\n")
    assert [one.problem_status for one in read(first, second, third)] == [None] + 3 * [Status.READ_ERROR]


def test_rows_without_a_page_are_rows(tmp_path: Path) -> None:
    path = json_lines(
        tmp_path, {"url": "u", "error": "404"}, {"url": "u", "html": HTML[0]}, {"url": "u", "html": None}, {"html": 5}
    )
    path.write_bytes(path.read_bytes() + b'{"html": "<p>cut\n\n[1]\n"text"\n' + b"[" * 5000 + b"\n")
    found = read(path)
    assert [one.problem_status for one in found if one.html is None] == [
        Status.READ_ERROR,
        Status.EMPTY,
        *[Status.READ_ERROR] * 5,
    ]
    assert found[4].id == f"{path}#5"
    assert found[5].id == f"{path}#7"


def test_a_line_over_the_limit_is_too_large_and_the_next_is_read(tmp_path: Path) -> None:
    path = json_lines(tmp_path, {"html": HTML[0]}, {"html": "x" * 100_000}, {"html": "x" * 1_000}, {"html": HTML[1]})
    assert [one.problem_status for one in read(path, max_bytes=900)] == [None, Status.TOO_LARGE, Status.TOO_LARGE, None]


def test_lines_that_are_not_utf_8_are_read_as_their_bytes(tmp_path: Path) -> None:
    (tmp_path / "pages.jsonl").write_bytes('{"html": "<p>Fähre", "name": "Bär"}\n'.encode("cp1252"))
    (found,) = read(tmp_path)
    assert found.html == "<p>Fähre".encode("cp1252")
    assert found.columns == {"name": "B\ufffdr"}


def test_csv_that_is_not_utf_8_is_read_as_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "pages.csv").write_bytes("html,name\n<p>Fähre,Bär\n".encode("cp1252"))
    (found,) = read(tmp_path)
    assert found.html == "<p>Fähre".encode("cp1252")
    assert found.columns == {"name": "B\ufffdr"}


def test_json_lines_that_are_cut_off_end_with_a_row(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl.gz"
    path.write_bytes(gzip.compress(json_lines(tmp_path, *({"html": html} for html in HTML), name="x").read_bytes() * 9)[:-30])
    found = read(path)
    assert found[-1].id == f"{path}#broken"
    assert found[-1].problem_status is Status.DECODE_ERROR
    assert "ends in the middle" in str(found[-1].problem)


def written_csv(path: Path, rows: list[list[str]], separator: str = ",") -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    path.write_text(text.getvalue(), newline="")
    return path


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_csv_has_any_separator_and_lines_within_values(separator: str, tmp_path: Path) -> None:
    html = '<p>One,\r\n\n"two"; three\tfour|five' + "x" * 200_000
    path = written_csv(tmp_path / "pages.csv", [["id", "html", "url"], ["7", html, "u"], ["8", "", "v"]], separator)
    first, second = read(path)
    assert (first.html, first.url, first.columns, first.id) == (html, "u", {"id": "7"}, f"{path}#1")
    assert second.problem_status is Status.EMPTY


def test_csv_records_that_do_not_fit_are_rows(tmp_path: Path) -> None:
    path = written_csv(tmp_path / "pages.csv", [["html", "n"], [HTML[0]], [HTML[1], "1"], ["x" * 3000, "2"], [HTML[2], "3"]])
    assert [one.problem_status for one in read(path, max_bytes=1000)] == [Status.READ_ERROR, None, Status.TOO_LARGE, None]


TYPES = [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.dictionary(pa.int32(), pa.string())]


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_parquet_has_pages_of_any_type(kind: pa.DataType, tmp_path: Path) -> None:
    values: list[Any] = [*HTML, None]
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        values = [value and value.encode() for value in values]
    column = pa.array(values).cast(kind) if not pa.types.is_dictionary(kind) else pa.array(values).dictionary_encode()
    pq.write_table(pa.table({"page": column, "url": ["a", "b", None, "d"]}), tmp_path / "pages.parquet")
    found = read(tmp_path)
    assert pages(found) == values
    assert [one.url for one in found] == ["a", "b", None, "d"]
    assert found[3].problem_status is Status.EMPTY


def test_parquet_columns_are_passed_through_with_their_types(tmp_path: Path) -> None:
    table = pa.table(
        {
            "html": HTML,
            "when": pa.array([1, 2, None], pa.timestamp("ns")),
            "tags": [["a"], [], None],
            "n": pa.array([1, 2, 3], pa.int16()),
        }
    )
    pq.write_table(table, tmp_path / "pages.parquet")
    first, second, third = read(tmp_path)
    assert (first.columns["tags"], first.columns["n"], third.columns["when"]) == (["a"], 1, None)
    assert passed_schema([tmp_path]) == table.schema.remove(0)
    assert pickle.loads(pickle.dumps(second)).columns == dict(second.columns)


def test_parquet_datasets_tell_columns_by_their_folders(tmp_path: Path) -> None:
    table = pa.table({"html": HTML, "lang": ["de", "en", None], "n": [1, 2, 3]})
    ds.write_dataset(table, tmp_path, format="parquet", partitioning=["lang"], partitioning_flavor="hive")
    (tmp_path / "_metadata.parquet").write_bytes(b"other")
    found = sorted(read(tmp_path), key=lambda one: str(one.columns["n"]))
    assert pages(found) == HTML
    assert [one.columns["lang"] for one in found] == ["de", "en", None]
    assert passed_schema([tmp_path]).names == ["n", "lang"]


def test_a_damaged_row_group_is_as_many_rows(tmp_path: Path) -> None:
    rows = [page(str(n)).decode() + os.urandom(3000).hex() for n in range(40)]
    path = tmp_path / "pages.parquet"
    pq.write_table(pa.table({"html": rows}), path, row_group_size=10, compression="gzip", use_dictionary=False)
    group = pq.ParquetFile(path).metadata.row_group(1).column(0)
    data = bytearray(path.read_bytes())
    data[group.data_page_offset : group.data_page_offset + 2000] = bytes(2000)
    path.write_bytes(data)
    found = read(path)
    assert pages(found) == rows[:10] + [None] * 10 + rows[20:]
    assert len({one.id for one in found}) == 40


@pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1 nothing of it PAR1"])
def test_a_broken_parquet_file_is_a_row(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page())
    (tmp_path / "b.parquet").write_bytes(data)
    assert [one.problem_status for one in read(tmp_path)] == [None, Status.READ_ERROR]


def test_rows_that_are_done_are_passed_over(tmp_path: Path) -> None:
    path = json_lines(tmp_path, *({"html": html} for html in HTML))
    pq.write_table(pa.table({"html": HTML}), tmp_path / "pages.parquet")
    written_csv(tmp_path / "pages.csv", [["html"], *([html] for html in HTML)])
    names = ("pages.csv", "pages.jsonl", "pages.parquet")
    done = {f"{path.with_name(name)}#{number}" for name in names for number in (1, 3)}
    assert [one.id for one in read_pages([tmp_path], done=done)] == [f"{path.with_name(name)}#2" for name in names]


def test_what_is_passed_through_is_told_from_the_first_rows(tmp_path: Path) -> None:
    json_lines(tmp_path, {"html": "<p>", "n": 1, "x": None, "o": {"a": 1}, "m": 1}, {"html": "<p>", "n": 2.5, "m": "two"})
    written_csv(tmp_path / "pages.csv", [["html", "k"], ["<p>", "1"]])
    told = {"k": pa.string(), "n": pa.float64(), "x": pa.string(), "m": pa.string()}
    assert passed_schema([tmp_path]) == pa.schema(list(told.items()))


def test_what_a_table_holds_can_be_extracted(tmp_path: Path) -> None:
    """Text that was read from bytes which are not UTF-8, and text with half of a surrogate pair."""
    (tmp_path / "pages.jsonl").write_bytes(b'{"html": "<p>\xe4rger mit dem Zug"}\n{"html": "<p>\\ud83d half a horse"}\n')
    articles = [extract(one.html) for one in read(tmp_path)]
    assert [len(article.body) + len(article.removals) for article in articles] == [1, 1]
