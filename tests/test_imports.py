"""What ``import article_extract`` costs: what only some pages need is loaded when one does."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "bs4 click dateparser htmldate importlib.metadata msgspec numpy pyarrow rich socket trafilatura unittest"
    " article_extract.body.network article_extract.cli article_extract.extractors"
).split()


def loaded_after(code: str) -> set[str]:
    """Modules that a fresh interpreter has loaded when it has run this."""
    call = [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"]
    return set(subprocess.run(call, check=True, capture_output=True, text=True).stdout.split())


def test_import_loads_nothing_heavy() -> None:
    assert loaded_after("import article_extract").intersection(HEAVY) == set()


def test_a_page_with_a_date_in_its_data_loads_neither_dateparser_nor_trafilatura() -> None:
    page = "<html lang=en><meta property=article:published_time content=2024-05-01T10:00:00Z><p>Rain is expected in the north."
    loaded = loaded_after(f"import article_extract; article_extract.extract({page!r})")
    assert "article_extract.body.network" in loaded
    assert loaded.intersection(("bs4", "click", "dateparser", "htmldate", "rich", "trafilatura")) == set()
