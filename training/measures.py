"""The measures of the body on held-out pages, computed as the benchmark computes them."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import mean

import numpy as np
from numpy.typing import NDArray

from article_extract.body.decode import LINKED, decide
from article_extract.body.learned import heads
from article_extract.body.repeats import repeats
from dataset import CORPORA, Example

sys.path.insert(0, str(CORPORA.parent / "bench"))
import score


@dataclass
class Prediction:
    """The model's probabilities for the blocks of one page."""

    example: Example
    body: NDArray[np.float32]
    heading: NDArray[np.float32]

    def decision(self) -> tuple[list[int], float]:
        """The blocks that are taken for body, and the F1 that is expected of them, as the library decides."""
        example = self.example
        seen = example.features
        tagged = seen.dense[:, HEADING_COLUMNS].any(1)
        headings = tagged & (seen.dense[:, LINKED_COLUMN] < LINKED)
        likely = np.where(example.claimed, 0, self.body)
        chosen, expected = decide(likely, seen.length, seen.standfirst, seen.lists, headings)
        again = repeats(example.texts, chosen, {n for n in chosen if seen.lists[n] < 0 and not tagged[n]})
        return [n for n in chosen if n not in again], expected

    def expected(self) -> float:
        """The F1 that the model expects of its choice."""
        return self.decision()[1]

    def as_prediction(self) -> dict[str, object]:
        """As the benchmark reads it."""
        texts, dense = self.example.texts, self.example.features.dense
        chosen, _ = self.decision()
        kinds = [
            "heading" if dense[n, HEADING_COLUMNS].any() or heads(texts[n], self.heading[n]) else "paragraph" for n in chosen
        ]
        return {
            "id": self.example.id,
            "text": "\n\n".join(texts[n] for n in chosen),
            "body": [{"kind": kind, "text": texts[n]} for kind, n in zip(kinds, chosen, strict=True)],
        }


def word_f1(prediction: Prediction) -> float:
    """The page's word_f1."""
    return _agreement(str(prediction.as_prediction()["text"]), prediction.example.gold["text"])


def _agreement(text: str, other: str) -> float:
    found: float = score.bag_prf(score.words(text), score.words(other))[2]
    return found


def against_marks(predictions: Iterable[Prediction]) -> str:
    """What can be expected of anybody: word_f1 between the gold of WCXB, our own marks of the same articles, and the model."""
    rows = []
    for p in predictions:
        if p.example.corpus == "wcxb" and "body" in p.example.gold:
            ours, gold = str(p.as_prediction()["text"]), p.example.gold["text"]
            marked = "\n\n".join(block["text"] for block in p.example.gold["body"])
            rows.append((_agreement(marked, gold), _agreement(ours, gold), _agreement(ours, marked)))
    if not rows:
        return "  no marked articles"
    marks, model, both = np.mean(rows, 0)
    return f"  marks and gold {marks:.4f}, model and gold {model:.4f}, model and marks {both:.4f}, pages {len(rows)}"


BINS = 10


def _binned(predictions: Iterable[Prediction]) -> list[tuple[float, float, int]]:
    """Pages in ten bins of equal size by expected F1: mean expected, mean true, how many."""
    pairs = sorted((p.expected(), word_f1(p)) for p in predictions if "text" in p.example.gold)
    parts = [part for part in np.array_split(np.array(pairs), BINS) if len(part)]
    return [(float(part[:, 0].mean()), float(part[:, 1].mean()), len(part)) for part in parts]


def calibrated(predictions: Iterable[Prediction]) -> NDArray[np.float32]:
    """(2, k) points of a rising line from expected to true F1; the identity where there are no predictions."""
    bins = _binned(predictions)
    xs = [0.0, *(x for x, _, _ in bins), 1.0]
    ys = list(np.maximum.accumulate([0.0, *(y for _, y, _ in bins)])) if bins else [0.0]
    return np.array([xs, [*ys, max(1.0 if not bins else 0.0, ys[-1])]], np.float32)


def reliability(predictions: Sequence[Prediction]) -> str:
    """The reliability table and the rank correlation of confidence with word_f1."""
    known = [p for p in predictions if "text" in p.example.gold]
    rank = [np.argsort(np.argsort(values)) for values in ([p.expected() for p in known], [word_f1(p) for p in known])]
    lines = [f"  expected {x:.3f}  word_f1 {y:.3f}  pages {n}" for x, y, n in _binned(known)]
    return "\n".join(["reliability", *lines, f"  rank correlation {np.corrcoef(*rank)[0, 1]:.3f}"])


LINKED_COLUMN, HEADING_COLUMNS = 7, slice(13, 19)
SHOWN = ("word_f1", "shingle_f1", "exact", "paragraph_f1", "heading_f1", "segment_f1", "below_half", "pages")


def table(predictions: Iterable[Prediction]) -> str:
    """One line a corpus."""
    groups: dict[str, list[Prediction]] = defaultdict(list)
    for prediction in predictions:
        groups[prediction.example.corpus].append(prediction)
        if prediction.example.corpus == "wcxb" and prediction.example.page_type == "article":
            groups["wcxb@article"].append(prediction)
    lines = []
    for name, group in sorted(groups.items()):
        answers = {p.example.id: p.as_prediction() for p in group}
        found, pages = score.score([p.example.gold for p in group], answers)
        if any("word_f1" in page for page in pages):
            found["below_half"] = mean(page["word_f1"] < 0.5 for page in pages if "word_f1" in page)
        lines.append(f"  {name:13s}" + "  ".join(f"{key}={found[key]:.4f}" for key in SHOWN if key in found))
    return "\n".join(lines)
