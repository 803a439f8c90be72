"""``--why``: the whole page in reading order, each block with the field that holds it or the reason why none does."""

from __future__ import annotations

from collections import Counter
from typing import IO, TYPE_CHECKING

from ..draft import Draft
from ..page import Page
from ..pipeline import Pipeline
from .formats import print_rich
from .inputs import Input

if TYPE_CHECKING:
    from rich.console import RenderableType


def show_why(source: Input, pipeline: Pipeline, stream: IO[str]) -> None:
    """Read a page and report on every block of it."""
    from rich.console import Group
    from rich.rule import Rule
    from rich.text import Text

    page = source.page()
    draft = pipeline.run(page)
    report = Group(Rule(str(source), align="left", style="dim"), _blocks(page, draft), Text(), _summary(draft))
    print_rich(report, stream)


def _blocks(page: Page, draft: Draft) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 1))
    grid.add_column()
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1)
    removals = iter(draft.removals)
    for block in page.blocks:
        field = draft.claims.get(block.index)
        if field is None:  # of a pipeline without a removals step
            grid.add_row("?", "nowhere", Text(block.text), style="yellow")
        elif field == "removals":
            removal = next(removals)
            text = Text.assemble(block.text, (f"  [{removal.rule}]", "dim"))
            grid.add_row("-", str(removal.reason), text, style="red")
        else:
            style = "green" if field == "body" else "cyan"
            grid.add_row("+", Text(field, style=style), Text(block.text, style="" if field == "body" else style), style=style)
    return grid


def _summary(draft: Draft) -> RenderableType:
    from rich.text import Text

    kept = Counter(field for field in draft.claims.values() if field != "removals")
    gone = Counter(str(removal.reason) for removal in draft.removals)
    lines = [("+ kept", kept, "green"), ("- left out", gone, "red")]
    return Text("\n").join(Text(f"{label} {counts.total()}: {_counts(counts)}", style=style) for label, counts, style in lines)


def _counts(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common()) or "nothing"
