"""Pages by the million: what is read, how it runs, what is written. Needs the extra ``article-extract[batch]``.

rows      what goes in and comes out: one InputPage, one OutputRow
readers   files, archives, WARC, tables, standard input, object stores  ->  InputPage
run       InputPage  ->  OutputRow, in worker processes that no page can take down
arrow     the same for engines: Arrow batches  ->  Arrow batches
output    OutputRow  ->  JSON lines, Parquet, Markdown, in parts that survive a kill
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .arrow import Options, batch_schema, extract_batches
    from .output import Output, arrow_schema, article_from_row, spark_ddl
    from .readers import passed_schema, read_pages
    from .rows import InputPage, OutputRow, Status

__all__ = [
    "InputPage",
    "Options",
    "Output",
    "OutputRow",
    "Status",
    "arrow_schema",
    "article_from_row",
    "batch_schema",
    "extract_batches",
    "passed_schema",
    "read_pages",
    "spark_ddl",
]

_HOMES = {
    "arrow": ("Options", "batch_schema", "extract_batches"),
    "output": ("Output", "article_from_row", "arrow_schema", "spark_ddl"),
    "readers": ("passed_schema", "read_pages"),
    "rows": ("InputPage", "OutputRow", "Status"),
}


def __getattr__(name: str) -> Any:
    """Import what is asked for: a worker needs no readers, a reader no pool."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
