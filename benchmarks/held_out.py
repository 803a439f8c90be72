"""The library with the body model as it was trained without the page's site, in the place of the released weights.

    python benchmarks/held_out.py PREDICTIONS [CORPUS ...]      # every measure of the benchmark, page by page to the end

PREDICTIONS is what ``python training/train_body.py --predictions PREDICTIONS`` keeps.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pickle
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from article_extract import Draft, Page, default_pipeline, extract
from article_extract.body import LearnedBody

SHARED = Path(__file__).resolve().parents[2] / "shared"
MARKED = {"quotes.jsonl": "quotes", "boilerplate.jsonl": "blocks"}


class HeldOutBody(LearnedBody):
    """Decides over kept probabilities; everything after the network is as released."""

    def __init__(self, kept: Mapping[str, tuple[Any, Any]]) -> None:
        super().__init__()
        self.kept = kept
        self.page_id = ""
        """Of the page that comes next."""

    def judged(self, page: Page, draft: Draft) -> tuple[Any, Any]:
        """Raises :class:`LookupError` where a page has no prediction, or one of other blocks: nothing in-sample slips in."""
        body, heading = self.kept[self.page_id]
        if len(body) != len(page.blocks):
            raise LookupError(f"the prediction is of {len(body)} blocks, the page has {len(page.blocks)}: make predictions anew")
        return body, heading


def held_out(predictions: Path, corpus: str, pages: Mapping[str, bytes]) -> Callable[..., Any]:
    """As :func:`article_extract.extract`, for these pages. ``predictions`` as ``training/train_body.py`` keeps them."""
    kept = {page: (body, heading) for name, page, body, heading in pickle.loads(predictions.read_bytes()) if name == corpus}
    body = HeldOutBody(kept)
    pipeline = default_pipeline().replace("body", body)
    ids = {html: page for page, html in pages.items()}

    def run(html: bytes, *, url: str | None) -> Any:
        body.page_id = ids[html]
        return extract(html, url=url, pipeline=pipeline)

    return run


def main() -> None:
    """Print the measures of each corpus."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("predictions", type=Path)
    options.add_argument("corpora", nargs="*", default=["fundus", "wcxb", "segments"], metavar="CORPUS")
    given = options.parse_args()
    sys.path.insert(0, str(SHARED / "bench"))
    score: Any = import_module("score")
    as_prediction = import_module("adapter").as_prediction
    for corpus in given.corpora:
        rows = _gold(SHARED / "corpora" / corpus)
        pages = {
            row["id"]: gzip.decompress((SHARED / "corpora" / corpus / "pages" / f"{row['id']}.html.gz").read_bytes())
            for row in rows
        }
        run = held_out(given.predictions, corpus, pages)
        answers = {row["id"]: as_prediction(run(pages[row["id"]], url=row.get("url"))) for row in rows}
        articles = [row for row in rows if row.get("page_type") == "article"]
        parts = {corpus: rows} if len(articles) in (0, len(rows)) else {corpus: rows, f"{corpus}@article": articles}
        for name, part in parts.items():
            found, _ = score.score(part, answers)
            shown = [f"{measure}={found[measure]:.4f}" for measure in score.HEADLINE_MEASURES if measure in found]
            print(f"{name:12s}", *shown, flush=True)


def _gold(corpus: Path) -> list[dict[str, Any]]:
    """The gold answers, with the quotations and reasons that are marked."""
    rows = {row["id"]: row for row in _objects(corpus / "gold.jsonl")}
    for name, field in MARKED.items():
        if (corpus / name).exists():
            for row in _objects(corpus / name):
                if row["id"] in rows:
                    rows[row["id"]][field] = row[field]
    return list(rows.values())


def _objects(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines; strings may hold characters that end lines elsewhere."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


if __name__ == "__main__":
    main()
