"""``article-extract batch``: arguments, and a run with its display."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from functools import partial, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import ArticleExtractError
from ..batch.sources import SUFFIXES
from .command import pipeline_option

if TYPE_CHECKING:
    from ..batch.output import Output
    from ..batch.summary import Summary

UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12, "KI": 2**10, "MI": 2**20, "GI": 2**30, "TI": 2**40}
FORMATS = ("jsonl", "jsonl.gz", "jsonl.zst", "parquet", "markdown")


def _bytes(context: click.Context, option: click.Parameter, value: str) -> int:
    match = re.fullmatch(r"(\d{1,15}(?:\.\d{1,6})?)\s*([KMGT]?I?)B?", value.strip().upper())
    if match is None or match[2] not in UNITS:
        raise click.BadParameter(f"{value!r} is no size such as 800M, 1G or 1.5GiB")
    return int(float(match[1]) * UNITS[match[2]])


def _names(context: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(name.strip() for name in value.split(",") if name.strip())


Option = Callable[[Any], Any]

WRITING: tuple[Option, ...] = (
    click.option(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="A folder for parts, or one file (.jsonl[.gz|.zst], .parquet); local or s3://…",
    ),
    click.option("-f", "--format", type=click.Choice(FORMATS), help="Default: as OUT is named; of a folder jsonl.zst."),
    click.option("--fields", callback=_names, metavar="A,B,…", help="Only these fields of the article; text and paragraphs too."),
    click.option("--partition-by", callback=_names, metavar="A,B,…", help="Folders by the values of these, such as language."),
    click.option("--resume", is_flag=True, help="Go on with what a run that was cut has written, or add to a finished one."),
    click.option("--overwrite", is_flag=True, help="Replace what an earlier run has written."),
)
READING: tuple[Option, ...] = (
    click.option(
        "--html-column", metavar="NAME", help="Of tables: the column that holds the pages. Default: guessed by its name."
    ),
    click.option("--url-column", metavar="NAME", help="Of tables: the column that holds the addresses."),
    click.option("--kind", type=click.Choice(list(SUFFIXES)), help="What the inputs are, where their names do not say."),
)
WORKERS: tuple[Option, ...] = (
    click.option("-j", "--jobs", type=click.IntRange(1), help="Worker processes. Default: one for each core."),
    click.option(
        "--timeout", type=click.FloatRange(0, min_open=True), default=5.0, show_default=True, help="Seconds for a page."
    ),
    click.option(
        "--max-memory",
        callback=_bytes,
        metavar="SIZE",
        default="1G",
        show_default=True,
        help="Memory of a worker; a page that takes more is oom.",
    ),
)
EXTRACTING: tuple[Option, ...] = (
    click.option(
        "--where-confidence", type=click.FloatRange(0, 1), default=0.0, help="Pages below it have a row without an article."
    ),
    click.option("--ordered", is_flag=True, help="Rows in the order of the input."),
    click.option(
        "--profile-sites",
        is_flag=True,
        help="Learn each site from its pages first, then hear that on each; reads the input twice more.",
    ),
    pipeline_option,
)
TELLING: tuple[Option, ...] = (
    click.option("--summary", type=click.Path(dir_okay=False), metavar="FILE", help="Write the summary as JSON too."),
    click.option("-q", "--quiet", is_flag=True, help="No display, no summary; errors only."),
)


def _options(*groups: tuple[Option, ...]) -> Option:
    """All options of the groups, shown in this order."""
    every = [option for group in groups for option in group]
    return lambda command: reduce(lambda made, option: option(made), reversed(every), command)


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@_options(WRITING, WORKERS, EXTRACTING, READING, TELLING)
def command(inputs: tuple[str, ...], **asked: Any) -> None:
    """Extract every page of each INPUT and write one row for each, whatever becomes of it.

    INPUT is a file (.html, .txt, .warc, .jsonl, .csv, .parquet, .zip, .tar; also .gz, .zst, .xz), a folder, a glob, an address
    such as s3://bucket/folder, or - for standard input.

    Ctrl-C lets the pages in flight end; --resume goes on from there, as it does after any other end.
    Exit status: 0 all pages have their row, 1 the run could not be done, 2 wrong usage, 130 interrupted.
    """
    if asked["resume"] and asked["overwrite"]:
        raise click.UsageError("--resume goes on with what is there, --overwrite replaces it: choose one")
    try:
        counted = _run(inputs, asked)
    except ArticleExtractError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"cannot write {asked['output']}: {error}") from None
    if asked["summary"]:
        told = json.dumps(counted.to_dict(), ensure_ascii=False, indent=2)
        Path(asked["summary"]).write_text(told + "\n", encoding="utf-8")
    if not counted.finished:
        click.echo(f"article-extract: interrupted; go on with --resume -o {asked['output']}", err=True)
        sys.stderr.flush()
        os._exit(130)  # a reader that waits for standard input must not keep, or break, the end of the process


def _run(inputs: tuple[str, ...], asked: dict[str, Any]) -> Summary:
    """The run that was asked for, and its display."""
    from ..batch.learning import check_twice, learn_sites
    from ..batch.readers import read_pages
    from ..batch.run import run
    from ..batch.sites import check_asked, checked
    from ..batch.summary import Summary
    from .live import Display

    table = _of(asked, "html_column", "url_column", "kind")
    bounds = _of(asked, "jobs", "timeout", "max_memory")
    if asked["profile_sites"]:
        check_twice(inputs)
        checked(asked["pipeline"])
    with _output(inputs, table, asked) as target:
        check_asked(target.folder, asked["profile_sites"])
        sites = None
        if asked["profile_sites"]:
            tell = (lambda line: None) if asked["quiet"] else partial(click.echo, err=True)
            sites = learn_sites(partial(read_pages, inputs, **table), target.folder, tell=tell, **bounds)
            if sites is None:
                return Summary()  # interrupted
        pages = read_pages(inputs, done=target.done_ids(), **table)
        options = {**_of(asked, "ordered", "pipeline"), "min_confidence": asked["where_confidence"], "sites": sites, **bounds}
        if asked["quiet"]:
            return run(pages, target, **options)
        with Display(inputs, asked["kind"]) as display:
            counted = run(pages, target, watch=display, **options)
        display.show(counted)
        return counted


def _output(inputs: tuple[str, ...], table: dict[str, Any], asked: dict[str, Any]) -> Output:
    from ..batch.output import Output
    from ..batch.readers import passed_schema

    columns = passed_schema(inputs, **table) if (asked["format"] or asked["output"]).endswith("parquet") else None
    settings = _of(asked, "format", "fields", "resume", "overwrite")
    return Output(asked["output"], columns=columns, partition_by=asked["partition_by"] or (), **settings)


def _of(asked: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: asked[name] for name in names}
