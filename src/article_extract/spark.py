"""Articles from a Spark DataFrame of pages. Needs ``article-extract[batch]`` on every executor, and Spark 3.4 or later.

    from article_extract.spark import extract

    articles = extract(spark.read.parquet("s3://pages/"), html="html", url="url")
    articles.write.partitionBy("language").parquet("s3://articles/")

A page that hangs, needs too much memory or kills its process is a row with that status: it fails no task, let alone the job.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .batch.arrow import ROWS, Options, extract_batches
from .batch.errors import ColumnError
from .batch.output import spark_ddl
from .batch.output.schema import EXTRA, passed_name

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["Options", "extract", "schema"]

BATCH = "spark.sql.execution.arrow.maxRecordsPerBatch"
MOST_ROWS = 256


def extract(
    df: DataFrame,
    html: str = "html",
    url: str | None = "url",
    *,
    id: str | None = None,  # noqa: A002 - what the column is called in the output
    options: Options | None = None,
) -> DataFrame:
    """One row for each page of ``df``: its status and its article; columns as in :func:`schema`.

    ``html``, ``url`` and ``id`` name columns; ``html`` holds bytes or text. A row's ``id`` is that of the column, else its address.
    Uses only what Spark Connect has too, where it is not tested. Where the session gives Arrow batches of more than 256 rows,
    which pages make very large, this sets ``spark.sql.execution.arrow.maxRecordsPerBatch`` to 128 in it. Raises
    :class:`ColumnError` for a column that is not there.
    """
    if int(df.sparkSession.conf.get(BATCH) or 0) not in range(1, MOST_ROWS + 1):
        df.sparkSession.conf.set(BATCH, str(ROWS))
    columns = schema(df, html, url, id=id, options=options)
    work: Any = partial(extract_batches, html=html, url=url, id=id, options=options)
    return df.mapInArrow(work, columns)


def schema(
    df: DataFrame,
    html: str = "html",
    url: str | None = "url",
    *,
    id: str | None = None,  # noqa: A002
    options: Options | None = None,
) -> str:
    """The DDL of what :func:`extract` gives: the page, its status, its article, then the other columns of ``df``."""
    used = [name for name in (html, url, id) if name is not None]
    missing = [name for name in used if name not in df.columns]
    if missing:
        raise ColumnError(f"there is no column {', '.join(missing)}; the columns are {', '.join(df.columns)}")
    own = spark_ddl((options or Options()).fields).removesuffix(f", {EXTRA} STRING")
    passed = [
        f"{_quoted(passed_name(field.name))} {field.dataType.simpleString()}" for field in df.schema if field.name not in used
    ]
    return ", ".join([own, *passed])


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
