"""Arrow batches in, Arrow batches out, with every page isolated: what Spark, Ray and datatrove are thin adapters of."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..limits import Limits
from ..pipeline import Pipeline
from .errors import ColumnError, need
from .output import Encoder, arrow_schema
from .output.encode import encode_row
from .output.schema import EXTRA, article_fields
from .output.tables import to_table
from .pool import Pool, Result
from .rows import InputPage
from .worker import Job

ROWS = 128
"""Of a batch that is given back. A page with its article is some 300 kB, so a batch is some 40 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How pages are extracted; it pickles."""

    fields: tuple[str, ...] | None = None
    """Of the article, and ``text`` and ``paragraphs``. ``None``: all that it states."""
    jobs: int = 1
    """Worker processes for one stream of batches. An engine that gives each task a core needs one."""
    timeout: float = 5.0
    """Seconds for a page."""
    max_memory: int = 1_000_000_000
    """Bytes of resident memory of the worker that has the page."""
    min_confidence: float = 0.0
    """A page below it is ``not_article``, without an article."""
    pipeline: Pipeline | None = None
    limits: Limits | None = None

    def pool(self, extra: tuple[str, ...] = ()) -> Pool:
        """Worker processes that do this; ``extra`` fields beside the others."""
        encoder = Encoder(tuple(dict.fromkeys((*article_fields(self.fields), *extra))))
        job = Job(pipeline=self.pipeline, encoder=encoder, min_confidence=self.min_confidence, limits=self.limits)
        return Pool(job, workers=self.jobs, timeout=self.timeout, max_memory=self.max_memory)


def extract_batches(
    batches: Iterable[Any],
    *,
    html: str = "html",
    url: str | None = "url",
    id: str | None = None,  # noqa: A002 - what the column is called in the output
    options: Options | None = None,
) -> Iterator[Any]:
    """Every row of every :class:`pyarrow.RecordBatch` as a row of :func:`batch_schema`, in the same order.

    ``html``, ``url`` and ``id`` name columns; ``html`` holds bytes or text. A row's ``id`` is that of the column, else its address,
    else its number in this stream. All other columns are passed through. A page that hangs, needs too much memory or
    kills its process has its row, with that status; nothing that a page does raises here.

    Raises :class:`ColumnError` for a column that is not there and :class:`PoolError` where no worker process can be had.
    """
    options = options or Options()
    waiting: deque[Any] = deque()
    results: list[Result] = []
    with options.pool() as pool:
        pages = _pages(batches, waiting, html, url, id)
        for result in pool.run(pages, ordered=True):
            results.append(result)
            if len(results) == waiting[0].num_rows:
                yield _batch(waiting.popleft(), results, {html, url, id}, options.fields)
                results = []


def batch_schema(
    schema: Any,
    *,
    html: str = "html",
    url: str | None = "url",
    id: str | None = None,  # noqa: A002
    options: Options | None = None,
) -> Any:
    """The :class:`pyarrow.Schema` of what :func:`extract_batches` gives for batches of ``schema``."""
    pa = need("pyarrow")
    passed = [field for field in schema if field.name not in (html, url, id)]
    made = arrow_schema((options or Options()).fields, pa.schema(passed))
    return made.remove(made.get_field_index(EXTRA))


def _pages(batches: Iterable[Any], waiting: deque[Any], html: str, url: str | None, id_: str | None) -> Iterator[InputPage]:
    number = 0
    for whole in batches:
        for name in (html, url, id_):
            if name is not None and name not in whole.schema.names:
                raise ColumnError(f"there is no column {name!r}; the columns are {', '.join(whole.schema.names)}")
        for start in range(0, whole.num_rows, ROWS):
            batch = whole.slice(start, ROWS)
            waiting.append(batch)
            given = {name: batch.column(name) for name in (html, url, id_) if name is not None}
            for index in range(batch.num_rows):
                values = {name: column[index].as_py() for name, column in given.items()}
                address = values[url] if url is not None else None
                key = values[id_] if id_ is not None else address
                yield InputPage(id=str(number if key is None else key), html=_content(values[html], html), url=address)
                number += 1


def _content(value: object, name: str) -> bytes | str:
    if value is None:
        return b""
    if isinstance(value, (bytes, str)):
        return value
    raise ColumnError(f"column {name!r} holds {type(value).__name__}, not pages: bytes or text")


def _batch(batch: Any, results: list[Result], used: set[str | None], fields: tuple[str, ...] | None) -> Any:
    pa = need("pyarrow")
    chosen = article_fields(fields)
    encoder = Encoder(chosen)
    table = to_table([(encode_row(result.row, encoder), {}) for result in results], chosen, None)
    table = table.drop_columns([EXTRA]).combine_chunks()
    passed = [field for field in batch.schema if field.name not in used]
    columns = [column.chunk(0) if column.num_chunks else column.combine_chunks() for column in table.columns]
    columns += [batch.column(field.name) for field in passed]
    schema = arrow_schema(fields, pa.schema(passed))
    return pa.record_batch(columns, schema=schema.remove(schema.get_field_index(EXTRA)))
