"""Pages by the million: what is read, how it runs, what is written. Needs the extra ``article-extract[batch]``.

rows      what goes in and comes out: one InputPage, one OutputRow
readers   files, archives, WARC, tables, standard input, object stores  ->  InputPage
run       InputPage  ->  OutputRow, in worker processes that no page can take down
arrow     the same for engines: Arrow batches  ->  Arrow batches
learning  what the pages of each site have in common, learned before the run
output    OutputRow  ->  JSON lines, Parquet, Markdown, in parts that survive a kill
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .arrow import Options, batch_schema, extract_batches
    from .arrow_sites import lesson_batches, profile_batches
    from .learning import learn_sites
    from .output import Output, arrow_schema, article_from_row, spark_ddl
    from .readers import passed_schema, read_pages
    from .rows import InputPage, OutputRow, Status
    from .sites import Sites, site_of

__all__ = [
    "InputPage",
    "Options",
    "Output",
    "OutputRow",
    "Sites",
    "Status",
    "arrow_schema",
    "article_from_row",
    "batch_schema",
    "extract_batches",
    "learn_sites",
    "lesson_batches",
    "passed_schema",
    "profile_batches",
    "read_pages",
    "site_of",
    "spark_ddl",
]

_HOMES = {
    "arrow": ("Options", "batch_schema", "extract_batches"),
    "arrow_sites": ("lesson_batches", "profile_batches"),
    "learning": ("learn_sites",),
    "output": ("Output", "article_from_row", "arrow_schema", "spark_ddl"),
    "readers": ("passed_schema", "read_pages"),
    "rows": ("InputPage", "OutputRow", "Status"),
    "sites": ("Sites", "site_of"),
}


def __getattr__(name: str) -> Any:
    """Import what is asked for: a worker needs no readers, a reader no pool."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
