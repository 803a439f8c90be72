"""Addresses that fsspec reaches: an S3-compatible server that the tests start, and fsspec's own."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from archives import page, pages, read, record, response, zipped_bytes
from s3_server import served

from article_extract.batch.errors import SourceError
from article_extract.batch.readers import passed_schema


@pytest.fixture(scope="module")
def s3() -> Iterator[dict[str, Any]]:
    """A bucket with one input of each kind; what a reader needs to reach it."""
    with served() as options:
        system = fsspec.filesystem("s3", **options)
        system.pipe("bucket/site/a.html", page("a"))
        system.pipe("bucket/site/deep/b.html.gz", gzip.compress(page("b")))
        system.pipe("bucket/site/style.css", b"p {}")
        system.pipe("bucket/crawl.warc.gz", b"".join(gzip.compress(record(response(page(name)))) for name in "abc"))
        system.pipe("bucket/pages.zip", zipped_bytes({"1.html": page("zipped")}))
        sink = pa.BufferOutputStream()
        pq.write_table(pa.table({"html": [page("x").decode()], "n": [1]}), sink)
        system.pipe("bucket/table/day=1/part.parquet", sink.getvalue().to_pybytes())
        yield options


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("s3://bucket/site/a.html", "a"),
        ("s3://bucket/site", "ab"),
        ("s3://bucket/site/**/*.html", "a"),
        ("s3://bucket/crawl.warc.gz", "abc"),
        ("s3://bucket/*.warc.gz", "abc"),
    ],
)
def test_objects_folders_and_globs_of_s3_are_read(address: str, names: str, s3: dict[str, Any]) -> None:
    found = read(address, storage_options=s3)
    assert pages(found) == [page(name) for name in names]
    assert all(one.id.startswith("s3://bucket/") for one in found)


def test_archives_and_tables_of_s3_are_read(s3: dict[str, Any]) -> None:
    zipped, row = read("s3://bucket/pages.zip", "s3://bucket/table", storage_options=s3)
    assert zipped.html == page("zipped")
    assert (row.html, dict(row.columns)) == (page("x").decode(), {"n": 1, "day": "1"})
    assert passed_schema(["s3://bucket/table"], storage_options=s3) == pa.schema([("n", pa.int64()), ("day", pa.string())])


@pytest.mark.parametrize("address", ["s3://bucket/none.html", "s3://bucket/none*.html", "s3://no-such-bucket/", "s4://x/y"])
def test_an_address_that_gives_nothing_is_an_error(address: str, s3: dict[str, Any]) -> None:
    with pytest.raises(SourceError, match=address.partition(":")[2].strip("/*").split("*")[0]):
        read(address, storage_options=s3 if address.startswith("s3") else {})


def test_an_object_that_vanishes_is_a_row(s3: dict[str, Any]) -> None:
    system = fsspec.filesystem("s3", **s3)
    system.pipe("bucket/short/1.html", page("1"))
    system.pipe("bucket/short/2.html", page("2"))
    from article_extract.batch.readers import read_pages

    found = read_pages(["s3://bucket/short"], storage_options=s3)
    next(found)
    system.rm("bucket/short/2.html")
    (lost,) = found
    assert lost.id == "s3://bucket/short/2.html"
    assert lost.problem is not None


def test_addresses_may_be_chained(tmp_path: Path) -> None:
    (tmp_path / "pages.zip").write_bytes(zipped_bytes({"a/1.html": page("1"), "a/2.css": b""}))
    assert pages(read(f"zip://a::file://{tmp_path}/pages.zip")) == [page("1")]
