"""Articles from a Ray dataset of pages. Needs ``article-extract[batch]`` on every node.

    import ray.data
    from article_extract.ray import extract

    articles = extract(ray.data.read_parquet("s3://pages/"), html="html", url="url")
    articles.write_parquet("s3://articles/")

A page that hangs, needs too much memory or kills its process is a row with that status: Ray has nothing to try again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .batch.arrow import ROWS, Options, batch_schema, extract_batches

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

__all__ = ["Options", "extract"]


def extract(
    dataset: Dataset,
    html: str = "html",
    url: str | None = "url",
    *,
    id: str | None = None,  # noqa: A002 - what the column is called in the output
    options: Options | None = None,
    batch_size: int = 8 * ROWS,
    **map_options: Any,
) -> Dataset:
    """One row for each page of ``dataset``: its status, its article, and the other columns.

    ``html``, ``url`` and ``id`` name columns; ``html`` holds bytes or text. ``batch_size``: pages between two starts of a worker
    process, which costs about a second; all of them are in memory together. ``map_options`` go to ``Dataset.map_batches``:
    ``concurrency``, ``num_cpus`` (as many as ``options.jobs``), ``memory`` …
    """
    work = _Work(html, url, id, options)
    map_options.setdefault("num_cpus", (options or Options()).jobs)
    made: Dataset = dataset.map_batches(work, batch_format="pyarrow", batch_size=batch_size, **map_options)
    return made


class _Work:
    """What Ray calls with a table of pages."""

    def __init__(self, html: str, url: str | None, id_: str | None, options: Options | None) -> None:
        self.columns: dict[str, Any] = {"html": html, "url": url, "id": id_, "options": options}

    def __call__(self, table: pa.Table) -> pa.Table:
        import pyarrow as pa

        made = extract_batches(table.to_batches(), **self.columns)
        return pa.Table.from_batches(made, schema=batch_schema(table.schema, **self.columns))
