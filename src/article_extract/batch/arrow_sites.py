"""Sites in bulk for engines: Arrow batches of pages -> lessons -> profiles. In between the engine brings together what is of one site.

pages     ──lesson_batches──>   site, page, lesson           on each machine, the pages that :func:`~.lessons.drawn` draws
lessons   ──profile_batches──>  site, pages, profile         of lessons in the order of site and page
pages with their site's profile  ──extract_batches(profile=…)──>  articles
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice
from typing import Any

from .arrow import ROWS, Columns, Options
from .errors import need
from .lessons import Learned, LearnJob, profiles_of
from .output.journal import digest
from .sites import site_of

SITES = 16
"""Profiles of a batch: each is a megabyte at most."""


def lesson_schema() -> Any:
    """Of :func:`lesson_batches`: the site, the page's number among those of all pages, what it teaches."""
    pa = need("pyarrow")
    return pa.schema({"site": pa.string(), "page": pa.binary(), "lesson": pa.binary()})


def profile_schema() -> Any:
    """Of :func:`profile_batches`: the site, the pages that it was learned from, its profile."""
    pa = need("pyarrow")
    return pa.schema({"site": pa.string(), "pages": pa.int32(), "profile": pa.binary()})


def lesson_batches(
    batches: Iterable[Any],
    *,
    html: str = "html",
    url: str = "url",
    id: str | None = None,  # noqa: A002 - what the column is called in the output
    options: Options | None = None,
) -> Iterator[Any]:
    """What the pages teach their sites; a page that fails, or belongs to no site, teaches nothing. Columns as for
    :func:`~article_extract.batch.arrow.extract_batches`."""
    pa = need("pyarrow")
    options = options or Options()
    columns = Columns(html=html, url=url, id=id)
    pages = chain.from_iterable(map(columns.pages, batches))
    with options.pool(LearnJob(limits=options.limits)) as pool:
        results = pool.run(page for page in pages if site_of(page.url))
        lessons = ((site_of(row.url), digest(row.id), row.article) for row, *_ in results if row.article is not None)
        while rows := list(islice(lessons, ROWS)):
            yield pa.record_batch(list(zip(*rows, strict=True)), schema=lesson_schema())


def profile_batches(batches: Iterable[Any]) -> Iterator[Any]:
    """The profiles of the sites of all lessons, which stand in the order of ``site`` and ``page``; one site is in memory at a time."""
    pa = need("pyarrow")
    rows = ((row["site"], row["page"], row["lesson"]) for batch in batches for row in batch.to_pylist())
    once = (next(same) for _, same in groupby(rows, key=lambda row: row[:2]))
    profiles: Iterator[Learned] = profiles_of((site, lesson) for site, _, lesson in once)
    while some := list(islice(profiles, SITES)):
        yield pa.record_batch(list(zip(*some, strict=True)), schema=profile_schema())
