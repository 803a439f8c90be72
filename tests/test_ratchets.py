"""What was measured once may not fall: ``tests/ratchets.json`` holds the figures of the benchmark on parts of the corpora.

After a change for the better, ``python tests/test_ratchets.py`` writes them anew. A figure is missed by more than 0.005 or
the test passes: ties fall the other way on another machine, and in the benchmark with another hash seed.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from article_extract import extract
from conftest import CORPORA, corpus_page, gold, needs_corpora

sys.path.insert(0, str(CORPORA.parent / "bench"))

RATCHETS = Path(__file__).with_name("ratchets.json")
SLACK = 0.005
# Of each corpus every so manieth page.
STEPS = {"fundus": 1, "wcxb": 12, "segments": 6, "dates": 6}
TIMES = ("ms_mean", "ms_median", "ms_p99")


def measured(corpus: str) -> dict[str, float]:
    """The benchmark's headline measures on our part of a corpus."""
    score: Any = import_module("score")
    as_prediction = import_module("adapter").as_prediction
    marked: dict[str, dict[str, Any]] = {}
    for name, key in (("quotes.jsonl", "quotes"), ("boilerplate.jsonl", "blocks")):
        if (CORPORA / corpus / name).exists():
            for line in (CORPORA / corpus / name).read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                marked.setdefault(row["id"], {})[key] = row[key]
    rows = [row | marked.get(row["id"], {}) for row in list(gold(corpus))[:: STEPS[corpus]]]
    answers = {row["id"]: as_prediction(extract(corpus_page(corpus, row["id"]), url=row.get("url"))) for row in rows}
    found, _ = score.score(rows, answers)
    return {name: round(found[name], 4) for name in score.HEADLINE_MEASURES if name in found and name not in TIMES}


@needs_corpora
@pytest.mark.parametrize("corpus", sorted(STEPS))
def test_no_figure_falls(corpus: str) -> None:
    reached = measured(corpus)
    fallen = {
        name: (value, reached.get(name))
        for name, value in json.loads(RATCHETS.read_text(encoding="utf-8"))[corpus].items()
        if reached.get(name, 0.0) < value - SLACK
    }
    assert not fallen


if __name__ == "__main__":
    RATCHETS.write_text(json.dumps({corpus: measured(corpus) for corpus in sorted(STEPS)}, indent=1) + "\n", encoding="utf-8")
