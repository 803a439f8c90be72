"""``article-extract batch``: arguments, and a run with its display."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import click

from .. import ArticleExtractError, Pipeline
from ..batch.sources import SUFFIXES
from .command import pipeline_option

UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12, "KI": 2**10, "MI": 2**20, "GI": 2**30, "TI": 2**40}
FORMATS = ("jsonl", "jsonl.gz", "jsonl.zst", "parquet", "markdown")


def _bytes(context: click.Context, option: click.Parameter, value: str) -> int:
    match = re.fullmatch(r"(\d{1,15}(?:\.\d{1,6})?)\s*([KMGT]?I?)B?", value.strip().upper())
    if match is None or match[2] not in UNITS:
        raise click.BadParameter(f"{value!r} is no size such as 800M, 1G or 1.5GiB")
    return int(float(match[1]) * UNITS[match[2]])


def _names(context: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(name.strip() for name in value.split(",") if name.strip())


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, metavar="OUT", help="A folder for parts, or one file (.jsonl[.gz|.zst], .parquet)."
)
@click.option("-f", "--format", "format_", type=click.Choice(FORMATS), help="Default: as OUT is named; of a folder jsonl.zst.")
@click.option("--fields", callback=_names, metavar="A,B,…", help="Only these fields of the article; text and paragraphs too.")
@click.option("--partition-by", callback=_names, metavar="A,B,…", help="Folders by the values of these, such as language.")
@click.option("-j", "--jobs", type=click.IntRange(1), help="Worker processes. Default: one for each core.")
@click.option("--timeout", type=click.FloatRange(0, min_open=True), default=5.0, show_default=True, help="Seconds for a page.")
@click.option(
    "--max-memory",
    callback=_bytes,
    metavar="SIZE",
    default="1G",
    show_default=True,
    help="Memory of a worker; a page that takes more is oom.",
)
@click.option(
    "--where-confidence", type=click.FloatRange(0, 1), default=0.0, help="Pages below it have a row without an article."
)
@click.option("--ordered", is_flag=True, help="Rows in the order of the input.")
@click.option("--resume", is_flag=True, help="Go on with what a run that was cut has written, or add to a finished one.")
@click.option("--overwrite", is_flag=True, help="Replace what an earlier run has written.")
@click.option("--html-column", metavar="NAME", help="Of tables: the column that holds the pages. Default: guessed by its name.")
@click.option("--url-column", metavar="NAME", help="Of tables: the column that holds the addresses.")
@click.option("--kind", type=click.Choice(list(SUFFIXES)), help="What the inputs are, where their names do not say.")
@click.option(
    "--profile-sites",
    is_flag=True,
    help="Learn each site from its pages first, then hear that on each; reads the input twice more.",
)
@pipeline_option
@click.option("--summary", type=click.Path(dir_okay=False), metavar="FILE", help="Write the summary as JSON too.")
@click.option("-q", "--quiet", is_flag=True, help="No display, no summary; errors only.")
def command(
    inputs: tuple[str, ...],
    output: str,
    format_: str | None,
    fields: tuple[str, ...] | None,
    partition_by: tuple[str, ...] | None,
    jobs: int | None,
    timeout: float,
    max_memory: int,
    where_confidence: float,
    ordered: bool,
    resume: bool,
    overwrite: bool,
    html_column: str | None,
    url_column: str | None,
    kind: str | None,
    profile_sites: bool,
    pipeline: Pipeline,
    summary: str | None,
    quiet: bool,
) -> None:
    """Extract every page of each INPUT and write one row for each, whatever becomes of it.

    INPUT is a file (.html, .txt, .warc, .jsonl, .csv, .parquet, .zip, .tar; also .gz, .zst, .xz), a folder, a glob, an address
    such as s3://bucket/folder, or - for standard input.

    Ctrl-C lets the pages in flight end; --resume goes on from there, as it does after any other end.
    Exit status: 0 all pages have their row, 1 the run could not be done, 2 wrong usage, 130 interrupted.
    """
    if resume and overwrite:
        raise click.UsageError("--resume goes on with what is there, --overwrite replaces it: choose one")
    from ..batch.learning import check_twice, learn_sites
    from ..batch.output import Output
    from ..batch.readers import passed_schema, read_pages
    from ..batch.run import run
    from ..batch.sites import check_asked, checked
    from ..batch.summary import Summary
    from .live import Display

    table: dict[str, Any] = {"html_column": html_column, "url_column": url_column, "kind": kind}
    bounds: dict[str, Any] = {"jobs": jobs, "timeout": timeout, "max_memory": max_memory}
    try:
        if profile_sites:
            check_twice(inputs)
            checked(pipeline)
        columns = passed_schema(inputs, **table) if (format_ or output).endswith("parquet") else None
        with ExitStack() as stack:
            target = stack.enter_context(
                Output(
                    output,
                    format=format_,
                    fields=fields,
                    columns=columns,
                    partition_by=partition_by or (),
                    resume=resume,
                    overwrite=overwrite,
                )
            )
            done = target.done_ids() if resume else frozenset[str]()
            check_asked(target.folder, profile_sites)
            tell = (lambda line: None) if quiet else partial(click.echo, err=True)
            sites = (
                learn_sites(partial(read_pages, inputs, **table), target.folder, tell=tell, **bounds) if profile_sites else None
            )
            display = None if quiet else stack.enter_context(Display(inputs, kind))
            if profile_sites and sites is None:
                counted = Summary()  # interrupted
            else:
                counted = run(
                    read_pages(inputs, done=done, **table),
                    target,
                    ordered=ordered,
                    pipeline=pipeline,
                    min_confidence=where_confidence,
                    sites=sites,
                    watch=display,
                    **bounds,
                )
    except ArticleExtractError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"cannot write {output}: {error}") from None
    if summary:
        Path(summary).write_text(json.dumps(counted.to_dict(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    if display:
        display.show(counted)
    if not counted.finished:
        click.echo(f"article-extract: interrupted; go on with --resume -o {output}", err=True)
        sys.stderr.flush()
        os._exit(130)  # a reader that waits for standard input must not keep, or break, the end of the process
