"""The output formats: how a page is shown on a stream."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from typing import IO, TYPE_CHECKING, Any

from ..model import Article
from ..pipeline import Pipeline
from .inputs import Input

if TYPE_CHECKING:
    from rich.console import RenderableType

Show = Callable[[Input, Pipeline, IO[str]], None]
"""Reads a page, takes it through the pipeline and writes it to the stream."""

FIELDS = (*(field.name for field in fields(Article)), "text", "paragraphs", "source")


def show_fields(names: tuple[str, ...], *, lines: bool) -> Show:
    """JSON of some fields; ``source`` is the file's name."""

    def as_json(article: Article, source: Input) -> str:
        """The fields that were asked for."""
        values: dict[str, Any] = {
            **article.to_dict(),
            "text": article.text,
            "paragraphs": article.paragraphs,
            "source": source.name,
        }
        return _dumps({name: values[name] for name in names}, indent=None if lines else 2)

    return _written(as_json)


def print_rich(renderable: RenderableType, stream: IO[str]) -> None:
    """In colour and as wide as the terminal; elsewhere plain, 80 wide or ``$COLUMNS``, without blanks at line ends."""
    from io import StringIO

    from rich.console import Console

    if stream.isatty():
        Console(file=stream, highlight=False).print(renderable)
        return
    plain = Console(file=StringIO(), highlight=False)
    with plain.capture() as captured:
        plain.print(renderable)
    stream.writelines(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _written(text: Callable[[Article, Input], str]) -> Show:
    def show(source: Input, pipeline: Pipeline, stream: IO[str]) -> None:
        written = text(pipeline(source.page()), source)
        stream.write(written if written.endswith("\n") else written + "\n")
        stream.flush()

    return show


def _dumps(value: Any, indent: int | None = 2) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _terminal(source: Input, pipeline: Pipeline, stream: IO[str]) -> None:
    from rich.rule import Rule

    article = pipeline(source.page())
    print_rich(Rule(str(source), align="left", style="dim"), stream)
    print_rich(article, stream)


FORMATS: dict[str, Show] = {
    "terminal": _terminal,
    "json": _written(lambda article, _: article.to_json(indent=2)),
    "jsonl": _written(lambda article, _: article.to_json()),
    "markdown": _written(lambda article, _: article.to_markdown(front_matter=True)),
    "text": _written(lambda article, _: article.to_text()),
    "html": _written(lambda article, _: article.to_html()),
    "jsonld": _written(lambda article, _: _dumps(article.to_jsonld())),
}
