"""Arrow batches in, Arrow batches out."""

from __future__ import annotations

from typing import Any

import lighthouses
import poison
import pyarrow as pa
import pytest

from article_extract.batch import lesson_batches, profile_batches
from article_extract.batch.arrow import ROWS, Options, batch_schema, extract_batches
from article_extract.batch.errors import ColumnError

OPTIONS = Options(fields=("headline", "body", "confidence"), pipeline=poison.pipeline(), timeout=3.0)


def batch(numbers: range, deeds: dict[int, str] | None = None, kind: pa.DataType | None = None) -> pa.RecordBatch:
    pages = [poison.html(n, (deeds or {}).get(n)) for n in numbers]
    html = pa.array([page.decode() for page in pages], kind) if kind else pa.array(pages)
    urls = [f"https://example.org/{n}" for n in numbers]
    return pa.record_batch({"n": list(numbers), "page": html, "url": urls, "status": ["new"] * len(urls)})


def test_rows_come_out_as_they_went_in_with_their_columns_whatever_pages_do() -> None:
    batches = [batch(range(5), {1: "abort"}), batch(range(5, 5)), batch(range(5, 9), {6: "hang", 8: "raise"})]
    made = list(extract_batches(iter(batches), html="page", options=OPTIONS))
    rows = pa.Table.from_batches(made).to_pylist()
    assert [row["n"] for row in rows] == list(range(9))
    assert [row["id"] for row in rows] == [row["url"] for row in rows] == [f"https://example.org/{n}" for n in range(9)]
    assert [row["status"] for row in rows] == ["ok", "crash", "ok", "ok", "ok", "ok", "timeout", "ok", "crash"]
    assert [row["headline"] for row in rows if row["status"] == "ok"] == [f"Rain {n}" for n in (0, 2, 3, 4, 5, 7)]
    assert {row["input_status"] for row in rows} == {"new"}
    assert made[0].schema == batch_schema(batches[0].schema, html="page", options=OPTIONS)


def test_pages_are_text_of_any_kind() -> None:
    batches = [batch(range(1), kind=kind) for kind in (pa.string(), pa.large_string(), pa.string_view())]
    made = extract_batches(batches, html="page", options=OPTIONS)
    assert [one.column("headline").to_pylist() for one in made] == [["Rain 0"]] * 3


def test_large_batches_come_back_in_pieces() -> None:
    sizes = [made.num_rows for made in extract_batches([batch(range(ROWS + 3))], html="page", options=OPTIONS)]
    assert sizes == [ROWS, 3]


def test_a_missing_page_is_empty_and_ids_are_those_of_a_column() -> None:
    given = pa.record_batch({"key": ["a", "b"], "html": pa.array([None, poison.html(1)], pa.binary())})
    (made,) = extract_batches([given], url=None, id="key", options=OPTIONS)
    assert made.select(["id", "url", "status"]).to_pylist() == [
        {"id": "a", "url": None, "status": "empty"},
        {"id": "b", "url": None, "status": "ok"},
    ]


@pytest.mark.parametrize(("column", "told"), [("pages", "no column 'pages'; the columns are n, page, url"), ("n", "holds int")])
def test_a_column_without_pages_is_told(column: str, told: str) -> None:
    with pytest.raises(ColumnError, match=told):
        list(extract_batches([batch(range(1))], html=column, options=OPTIONS))


def test_page_is_heard_beside_the_profile_that_it_brings() -> None:
    rows: list[dict[str, Any]] = [
        {"url": f"https://rowing.example.org/{n}", "html": lighthouses.row(n), "n": n} for n in range(6)
    ]
    rows += [
        {"url": "https://rowing.example.org/bad", "html": "%PDF-1.7", "n": 6},
        {"url": None, "html": lighthouses.row(7), "n": 7},
    ]
    pages = pa.RecordBatch.from_pylist(rows)
    lessons = pa.Table.from_batches(lesson_batches([pages], options=OPTIONS)).sort_by(
        [("site", "ascending"), ("page", "ascending")]
    )
    (told,) = profile_batches([*lessons.to_batches(), *lessons[-1:].to_batches()])  # a row that an engine has made twice
    (learned,) = told.to_pylist()
    assert (learned["site"], learned["pages"]) == ("example.org", 6)
    both = pa.RecordBatch.from_pylist([{**row, "site": learned["profile"] if row["n"] < 4 else None} for row in rows])
    options = Options(fields=("text",), timeout=60.0)
    made = pa.Table.from_batches(extract_batches([both], profile="site", options=options))
    assert made.schema == batch_schema(both.schema, profile="site", options=options)
    assert made.column_names[-3:] == ["text", "heard", "n"]
    assert [lighthouses.CALLS["row"] in (row["text"] or "") for row in made.to_pylist()] == [False] * 4 + [True] * 2 + [
        False,
        True,
    ]
    assert [bool(row["heard"] and row["heard"]["left_out"]) for row in made.to_pylist()] == [True] * 4 + [False] * 4
