"""Arguments, and the loop over the files."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import IO, Any, TypeVar

import click

from .. import (
    ArticleExtractError,
    Pipeline,
    PipelineError,
    ProfileError,
    SiteProfile,
    __version__,
    default_pipeline,
    installed_extractor,
)
from . import COMMANDS
from .formats import FIELDS, FORMATS, Show, show_fields
from .inputs import Input
from .timings import Timings
from .why import show_why

Command = TypeVar("Command", bound=Callable[..., Any])
PROFILE = "article_extract.profile"
SINGLE = frozenset(("html",))
"""Formats that hold one page only."""


def _encoding(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    try:
        return value and codecs.lookup(value).name
    except LookupError:
        raise click.BadParameter(f"{value!r} is no known encoding") from None


def _profile(context: click.Context, option: click.Parameter, path: str | None) -> None:
    """Kept for the pipeline, which is built when all of its options are known."""
    try:
        context.meta[PROFILE] = SiteProfile.load(path) if path else None
    except ProfileError as error:
        raise click.BadParameter(str(error)) from None
    except OSError as error:
        raise click.BadParameter(f"cannot read {path}: {error.strerror}") from None


def _pipeline(context: click.Context, option: click.Parameter, specs: tuple[str, ...]) -> Pipeline:
    pipeline = default_pipeline(profile=context.meta[PROFILE])
    try:
        for spec in (part.strip() for value in specs for part in value.split(",")):
            step, _, name = spec.rpartition("=")
            if step and name == "none":
                pipeline = pipeline.without(step)
            else:
                extractor = installed_extractor(name)
                pipeline = pipeline.replace(step or extractor.name, extractor)
    except PipelineError as error:
        raise click.BadParameter(str(error)) from None
    return pipeline


def _fields(context: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    names = tuple(name.strip() for name in value.split(","))
    unknown = [name for name in names if name not in FIELDS]
    if unknown:
        raise click.BadParameter(f"{', '.join(unknown)}: no such field; the fields are {', '.join(FIELDS)}")
    return names


def pipeline_option(command: Command) -> Command:
    """The options that say which steps a page goes through: the argument ``pipeline``."""
    steps = click.option(
        "--pipeline",
        callback=_pipeline,
        multiple=True,
        metavar="[STEP=]NAME",
        help="Put the installed extractor NAME in the place of a step; STEP=none leaves the step out. Repeatable.",
    )
    profile = click.option(
        "--profile",
        callback=_profile,
        is_eager=True,
        expose_value=False,
        metavar="FILE",
        help="What article-extract learn has found on other pages of the same site.",
    )
    return steps(profile(command))


@click.command(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Other commands: " + "; ".join(f"article-extract {name}, {purpose}" for name, purpose in COMMANDS.items()) + ".",
)
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "-f", "--format", "format_", type=click.Choice(list(FORMATS)), help="What to write. Default: terminal, for reading."
)
@click.option(
    "--fields",
    callback=_fields,
    metavar="A,B,…",
    help="Only these fields, as json or jsonl. Beside those of an Article: text, paragraphs, source.",
)
@click.option("--why", is_flag=True, help="Show the whole page in reading order: what was kept, what was left out and why.")
@click.option(
    "--timings", is_flag=True, help="Show how long each step takes, as medians over the pages, in the place of articles."
)
@click.option("-u", "--url", help="Address of the page, which makes its links absolute. With one FILE only.")
@click.option("--encoding", callback=_encoding, help="Charset that the HTTP header gave. Default: found from the page.")
@click.option("--dump", is_flag=True, help="Input is a page flattened to text. Files named *.txt always are.")
@pipeline_option
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="Write to this file, which is replaced when all is done.")
@click.version_option(__version__, "-V", "--version", prog_name="article-extract", message="%(prog)s %(version)s")
def command(
    files: tuple[str, ...],
    format_: str | None,
    fields: tuple[str, ...] | None,
    why: bool,
    timings: bool,
    url: str | None,
    encoding: str | None,
    dump: bool,
    pipeline: Pipeline,
    output: str | None,
) -> None:
    """Extract the article of each web page FILE; "-" or no FILE reads standard input.

    Exit status: 0 all went well, 1 some pages failed (each named on standard error at the end), 2 wrong usage.
    """
    if not files and sys.stdin.isatty():
        raise click.UsageError("no FILE given, and standard input is a terminal")
    files = files or ("-",)
    if url and len(files) > 1:
        raise click.UsageError("--url is the address of one page, but several files are given")
    if timings and (why or fields or format_):
        raise click.UsageError("--timings is a report of its own: it takes no --format, no --fields and no --why")
    show = Timings() if timings else _choose(format_, fields, why, len(files))
    inputs = [Input(name, url=url, encoding=encoding, dump=dump) for name in files]
    try:
        with click.open_file(output or "-", "w", encoding="utf-8", errors="replace", atomic=output is not None) as stream:
            failures = _run(inputs, pipeline, show, stream)
            if isinstance(show, Timings):
                show.report(stream)
    except OSError as error:
        raise click.ClickException(f"cannot write {output or 'standard output'}: {error.strerror}") from None
    for failure in failures:
        click.echo(f"article-extract: {failure}", err=True)
    if failures:
        sys.exit(1)


def _choose(format_: str | None, fields: tuple[str, ...] | None, why: bool, count: int) -> Show:
    """What to do with each page, from options that may contradict each other."""
    if why and (fields or format_ not in (None, "terminal")):
        raise click.UsageError("--why is a report of its own: it takes no --format and no --fields")
    if why:
        return show_why
    if fields:
        if format_ not in (None, "json", "jsonl"):
            raise click.UsageError("--fields goes with --format json or jsonl")
        return show_fields(fields, lines=format_ == "jsonl" or (format_ is None and count > 1))
    if format_ in SINGLE and count > 1:
        raise click.UsageError(f"--format {format_} is one document; give one FILE at a time")
    return FORMATS[format_ or "terminal"]


def _run(inputs: list[Input], pipeline: Pipeline, show: Show, stream: IO[str]) -> list[str]:
    """Show page after page; the failures, to be told at the end."""
    failures = []
    with progress(inputs, "Extracting", quiet=stream.isatty()) as turns:
        for source in turns:
            try:
                show(source, pipeline, stream)
            except ArticleExtractError as error:
                failures.append(f"{source}: {error}")
            except Exception as error:  # a step of somebody's broke on this page; the others shall not pay for it
                if isinstance(error, OSError) and error.filename is None:  # the output cannot be written: no page will help
                    raise
                failures.append(f"{source}: {type(error).__name__}: {error} (this is a bug: please report it with the page)")
    return failures


@contextmanager
def progress(inputs: list[Input], doing: str, *, quiet: bool = False) -> Iterator[Iterable[Input]]:
    """A bar on standard error for many files; ``quiet`` where it would run into the output."""
    if len(inputs) < 2 or quiet or not sys.stderr.isatty():
        yield inputs
        return
    from rich.console import Console
    from rich.progress import track

    yield track(inputs, description=doing, console=Console(stderr=True), transient=True)
