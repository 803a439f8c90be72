"""What the tests share: the fixtures and, where it is at hand, the folder of real pages."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
FIXTURES = ROOT / "fixtures"
CORPORA = ROOT.parent / "shared" / "corpora"

# The same examples every time, and no clock: a busy machine fails no test.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora of real pages are not here")


def fixture(name: str) -> bytes:
    """A file of ``fixtures/`` as bytes."""
    return (FIXTURES / name).read_bytes()


def gold(corpus: str) -> Iterator[dict[str, Any]]:
    """The gold records of a corpus, one a page."""
    with (CORPORA / corpus / "gold.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def corpus_page(corpus: str, page_id: str) -> bytes:
    """A page of a corpus as it was served."""
    return gzip.decompress((CORPORA / corpus / "pages" / f"{page_id}.html.gz").read_bytes())
