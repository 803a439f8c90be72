"""Arrow batches in, Arrow batches out, with every page isolated: what Spark, Ray and datatrove are thin adapters of."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..limits import Limits
from ..pipeline import Pipeline
from .errors import ColumnError, need
from .output import Encoder, arrow_schema
from .output.encode import encode_row
from .output.schema import EXTRA, HEARD, article_fields
from .output.tables import to_table
from .pool import Pool, Result
from .rows import InputPage
from .sites import profiled
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

    def job(self, extra: tuple[str, ...] = ()) -> Job:
        """What to do with each page; ``extra`` fields beside the others."""
        encoder = Encoder(tuple(dict.fromkeys((*article_fields(self.fields), *extra))))
        return Job(pipeline=self.pipeline, encoder=encoder, min_confidence=self.min_confidence, limits=self.limits)

    def pool(self, job: Job) -> Pool:
        """Worker processes that do it."""
        return Pool(job, workers=self.jobs, timeout=self.timeout, max_memory=self.max_memory)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Which columns say what of a page."""

    html: str = "html"
    url: str | None = "url"
    id: str | None = None
    profile: str | None = None

    @property
    def used(self) -> list[str]:
        """Their names: those of a page that are not passed through."""
        return [name for name in (self.html, self.url, self.id, self.profile) if name is not None]

    def pages(self, batch: Any, first: int = 0) -> Iterator[InputPage]:
        """The pages of a batch, of which the first is page ``first`` of the stream. Raises :class:`ColumnError`."""
        check_columns(self.used, batch.schema.names)
        given = {name: batch.column(name) for name in self.used}
        for index in range(batch.num_rows):
            values: dict[str | None, Any] = {name: column[index].as_py() for name, column in given.items()}
            address = values.get(self.url)
            key = values[self.id] if self.id is not None else address
            yield InputPage(
                id=str(first + index if key is None else key),
                html=_content(values[self.html], self.html),
                url=address,
                profile=values.get(self.profile),
            )


def check_columns(wanted: Iterable[str], there: Sequence[str]) -> None:
    """Raise :class:`ColumnError` for columns that are not there."""
    missing = [name for name in wanted if name not in there]
    if missing:
        raise ColumnError(f"there is no column {', '.join(map(repr, missing))}; the columns are {', '.join(there)}")


def extract_batches(
    batches: Iterable[Any],
    *,
    html: str = "html",
    url: str | None = "url",
    id: str | None = None,  # noqa: A002 - what the column is called in the output
    profile: str | None = None,
    options: Options | None = None,
) -> Iterator[Any]:
    """Every row of every :class:`pyarrow.RecordBatch` as a row of :func:`batch_schema`, in the same order.

    ``html``, ``url`` and ``id`` name columns; ``html`` holds bytes or text. A row's ``id`` is that of the column, else its address,
    else its number in this stream. ``profile``: a column with the profile of the page's site, as
    :func:`~article_extract.batch.arrow_sites.profile_batches` gives it; each page that has one is heard beside it. All other columns are
    passed through. A page that hangs, needs too much memory or kills its process has its row, with that status; nothing
    that a page does raises here.

    Raises :class:`ColumnError` for a column that is not there and :class:`PoolError` where no worker process can be had.
    """
    options = options or Options()
    columns = Columns(html=html, url=url, id=id, profile=profile)
    job = options.job() if profile is None else profiled(options.job())
    waiting: deque[Any] = deque()
    results: list[Result] = []
    with options.pool(job) as pool:
        for result in pool.run(_pages(batches, waiting, columns), ordered=True):
            results.append(result)
            if len(results) == waiting[0].num_rows:
                yield _batch(waiting.popleft(), results, columns, options.fields)
                results = []


def batch_schema(
    schema: Any,
    *,
    html: str = "html",
    url: str | None = "url",
    id: str | None = None,  # noqa: A002
    profile: str | None = None,
    options: Options | None = None,
) -> Any:
    """The :class:`pyarrow.Schema` of what :func:`extract_batches` gives for batches of ``schema``."""
    columns = Columns(html=html, url=url, id=id, profile=profile)
    return _schema(schema, columns, (options or Options()).fields)


def _schema(schema: Any, columns: Columns, fields: tuple[str, ...] | None) -> Any:
    pa = need("pyarrow")
    passed = pa.schema([field for field in schema if field.name not in columns.used])
    made = arrow_schema(fields, passed)
    place = len(made) - len(passed) - 1
    made = made.remove(made.get_field_index(EXTRA))
    return made if columns.profile is None else made.insert(place, heard_field())


def heard_field() -> Any:
    """The column that says what the profile of its site has changed in a page; null for a page without."""
    pa = need("pyarrow")
    return pa.field(HEARD, pa.struct([pa.field("kept", pa.int32()), pa.field("left_out", pa.map_(pa.string(), pa.int32()))]))


def _pages(batches: Iterable[Any], waiting: deque[Any], columns: Columns) -> Iterator[InputPage]:
    number = 0
    for whole in batches:
        for start in range(0, whole.num_rows, ROWS):
            batch = whole.slice(start, ROWS)
            waiting.append(batch)
            yield from columns.pages(batch, number)
            number += batch.num_rows


def _content(value: object, name: str) -> bytes | str:
    if value is None:
        return b""
    if isinstance(value, (bytes, str)):
        return value
    raise ColumnError(f"column {name!r} holds {type(value).__name__}, not pages: bytes or text")


def _batch(batch: Any, results: list[Result], columns: Columns, fields: tuple[str, ...] | None) -> Any:
    pa = need("pyarrow")
    chosen = article_fields(fields)
    encoder = Encoder(chosen)
    table = to_table([(encode_row(result.row, encoder), {}) for result in results], chosen, None)
    table = table.drop_columns([EXTRA]).combine_chunks()
    arrays = [column.chunk(0) if column.num_chunks else column.combine_chunks() for column in table.columns]
    if columns.profile is not None:
        heard = [
            result.heard and {"kept": result.heard.kept, "left_out": list(result.heard.left_out.items())} for result in results
        ]
        arrays.append(pa.array(heard, heard_field().type))
    arrays += [batch.column(field.name) for field in batch.schema if field.name not in columns.used]
    return pa.record_batch(arrays, schema=_schema(batch.schema, columns, fields))
