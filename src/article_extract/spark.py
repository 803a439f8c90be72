"""Articles from a Spark DataFrame of pages. Needs ``article-extract[batch]`` on every executor, and Spark 3.4 or later.

    from article_extract.spark import extract

    articles = extract(spark.read.parquet("s3://pages/"), html="html", url="url")
    articles.write.partitionBy("language").parquet("s3://articles/")

A page that hangs, needs too much memory or kills its process is a row with that status: it fails no task, let alone the job.
What the pages of each site have in common is learned by :func:`learn_sites` and heard by ``extract(…, profiles=…)``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .batch.arrow import ROWS, Options, check_columns, extract_batches, heard_field
from .batch.arrow_sites import lesson_batches, lesson_schema, profile_batches, profile_schema
from .batch.errors import ColumnError
from .batch.lessons import drawn
from .batch.output import spark_ddl
from .batch.output.schema import EXTRA, ddl, passed_name
from .batch.sites import site_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["Options", "extract", "learn_sites", "schema"]

BATCH = "spark.sql.execution.arrow.maxRecordsPerBatch"
MOST_ROWS = 256
SITE, PROFILE, COUNT = "__site", "__profile", "__count"
"""Columns that are there between two steps."""


def extract(
    df: DataFrame,
    html: str = "html",
    url: str | None = "url",
    *,
    id: str | None = None,  # noqa: A002 - what the column is called in the output
    profiles: DataFrame | None = None,
    options: Options | None = None,
) -> DataFrame:
    """One row for each page of ``df``: its status and its article; columns as in :func:`schema`.

    ``html``, ``url`` and ``id`` name columns; ``html`` holds bytes or text. A row's ``id`` is that of the column, else its address.
    ``profiles``: what :func:`learn_sites` has given; it is joined to the pages, and each is heard beside the profile of its site.
    Spark Connect will do too. Where the session gives Arrow batches of more than 256 rows,
    which pages make very large, this sets ``spark.sql.execution.arrow.maxRecordsPerBatch`` to 128 in it. Raises
    :class:`ColumnError` for a column that is not there.
    """
    _bound_batches(df)
    columns = schema(df, html, url, id=id, profiled=profiles is not None, options=options)
    names: dict[str, Any] = {"html": html, "url": url, "id": id, "options": options}
    if profiles is not None:
        from pyspark.sql import functions

        known = profiles.select(functions.col("site").alias(SITE), functions.col("profile").alias(PROFILE))
        df = _with_site(df, url).join(known, on=SITE, how="left").drop(SITE)
        names["profile"] = PROFILE
    work: Any = partial(extract_batches, **names)
    return df.mapInArrow(work, columns)


def learn_sites(
    df: DataFrame,
    html: str = "html",
    url: str = "url",
    *,
    id: str | None = None,  # noqa: A002
    options: Options | None = None,
) -> DataFrame:
    """``site``, ``pages`` that taught something and ``profile`` of each site with enough pages, for ``extract(…, profiles=…)``.

    Reads ``df`` twice: the addresses, to count the pages of each site; then the pages of sites that have enough, of large ones a
    hundred or so, drawn evenly. Nothing but lessons of some kilobytes is shuffled, if the counts are few enough to be sent to all. It
    is computed when it is used, so write it and read it back. Of ``options`` the pipeline and the fields do not matter here.
    """
    from pyspark.sql import functions

    _bound_batches(df)
    names = list(dict.fromkeys(name for name in (html, url, id) if name is not None))
    check_columns(names, df.columns)
    pages = _with_site(df.select(*names), url).where(functions.col(SITE).isNotNull())
    counts = pages.groupBy(SITE).agg(functions.count("*").cast("int").alias(COUNT))
    key = functions.coalesce(functions.col(id or url).cast("string"), functions.lit(""))
    chosen = pages.join(counts, on=SITE).where(
        functions.udf(lambda page, count: drawn(page, count), "boolean")(key, functions.col(COUNT))
    )
    learn: Any = partial(lesson_batches, html=html, url=url, id=id, options=options)
    lessons = chosen.select(*names).mapInArrow(learn, ddl(lesson_schema()))
    together = lessons.repartition("site").sortWithinPartitions("site", "page")
    join: Any = profile_batches
    return together.mapInArrow(join, ddl(profile_schema()))


def schema(
    df: DataFrame,
    html: str = "html",
    url: str | None = "url",
    *,
    id: str | None = None,  # noqa: A002
    profiled: bool = False,
    options: Options | None = None,
) -> str:
    """The DDL of what :func:`extract` gives: the page, its status, its article, where it is ``profiled`` what that has changed, then
    the other columns of ``df``."""
    used = [name for name in (html, url, id) if name is not None]
    check_columns(used, df.columns)
    own = spark_ddl((options or Options()).fields).removesuffix(f", {EXTRA} STRING")
    heard = [ddl([heard_field()])] if profiled else []
    passed = [
        f"{_quoted(passed_name(field.name))} {field.dataType.simpleString()}" for field in df.schema if field.name not in used
    ]
    return ", ".join([own, *heard, *passed])


def _with_site(df: DataFrame, url: str | None) -> DataFrame:
    if url is None:
        raise ColumnError("sites are told by the addresses of pages: name their column (url)")
    from pyspark.sql import functions

    # a lambda, because of functions with type hints Spark 4 would make another kind of UDF, if it can
    return df.withColumn(SITE, functions.udf(lambda address: site_of(address), "string")(functions.col(url)))


def _bound_batches(df: DataFrame) -> None:
    if int(df.sparkSession.conf.get(BATCH) or 0) not in range(1, MOST_ROWS + 1):
        df.sparkSession.conf.set(BATCH, str(ROWS))


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
