"""The arithmetic of ``benchmarks/``: what it prints is what its rows say. The measurements themselves run by ``make bench``."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "benchmarks"))
environments, peer, peers, scale = (pytest.importorskip(name) for name in ("environments", "peer", "peers", "scale"))

GOLD = [
    {"id": "1", "text": "Rain is expected in the north", "headline": "Rain"},
    {"id": "2", "text": "The bridge is closed", "headline": "Bridge"},
]


def said(*texts: str, **fields: Any) -> list[dict[str, Any]]:
    """A library's answers to ``GOLD``, each page in 4 ms beside a parse of 2 ms."""
    return [{"id": str(n), "text": text, "milliseconds": 4.0, "parse": 2.0, **fields} for n, text in enumerate(texts, 1)]


needs_score = pytest.mark.skipif(not (peers.SHARED / "bench" / "score.py").exists(), reason="the measures are not here")


@needs_score
def test_measures_of_answers_that_are_right_and_lost() -> None:
    found = peers.measures(GOLD, said("Rain is expected in the north", ""))
    assert (found["word_f1"], found["exact"], found["below_half"], found["parses"]) == (0.5, 0.5, 0.5, 2.0)


@needs_score
def test_a_field_that_a_library_never_gives_is_not_measured() -> None:
    assert "headline" not in peers.measures(GOLD, said("Rain", "Bridge", title=None))
    assert peers.measures(GOLD, said("Rain", "Bridge", title="Rain"))["headline"] == 0.5


def test_the_table_has_the_best_library_first() -> None:
    results = {"a": {"word_f1": 0.5, "pages": 2, "ms": 1.0}, "b": {"word_f1": 0.75, "pages": 2, "ms": 2.0}}
    assert peers.table("fundus", results, {"word_f1": ".2f", "exact": ".2f", "ms": ".0f"}).splitlines() == [
        "| fundus, 2 pages | word_f1 | ms |",
        "|---|---|---|",
        "| b | 0.75 | 2 |",
        "| a | 0.50 | 1 |",
    ]


def test_every_library_that_is_compared_can_be_installed_or_is_ours() -> None:
    assert {name.partition(",")[0] for name in peer.EXTRACTORS} == environments.REQUIREMENTS.keys() - {"plot"} | {
        "article_extract"
    }


def test_the_slope_of_a_cost_that_grows_with_the_square() -> None:
    points = [{"bytes": size, "seconds": 3e-9 * size**2} for size in (1000, 5000, 100_000)]
    assert scale.slope(points) == pytest.approx(2.0)


@pytest.mark.parametrize("size", [10_000, 300_000])
def test_generated_pages_have_the_size_and_an_article(size: int) -> None:
    page = scale.generated(size)
    assert len(page) == pytest.approx(size, rel=0.1)
    assert page.count(b'<p class="story__text">') > size / 2000
