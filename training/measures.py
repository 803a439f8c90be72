"""The measures of the body on held-out pages, computed as the benchmark computes them."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

import numpy as np
from numpy.typing import NDArray

from dataset import CORPORA, Example

sys.path.insert(0, str(CORPORA.parent / "bench"))
import score


@dataclass
class Prediction:
    """The model's probabilities for the blocks of one page."""

    example: Example
    body: NDArray[np.float32]
    heading: NDArray[np.float32]

    def chosen(self) -> list[int]:
        """The blocks that the model takes for body, those of other fields left out."""
        return [n for n, p in enumerate(self.body) if p > 0.5 and not self.example.claimed[n]]

    def as_prediction(self) -> dict[str, object]:
        """As the benchmark reads it."""
        texts, dense = self.example.texts, self.example.features.dense
        chosen = self.chosen()
        kinds = ["heading" if dense[n, HEADING_COLUMNS].any() or self.heading[n] > 0.5 else "paragraph" for n in chosen]
        return {
            "id": self.example.id,
            "text": "\n\n".join(texts[n] for n in chosen),
            "body": [{"kind": kind, "text": texts[n]} for kind, n in zip(kinds, chosen, strict=True)],
        }


HEADING_COLUMNS = slice(13, 19)
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
            found["below_half"] = mean(page["word_f1"] < 0.5 for page in pages)
        lines.append(f"  {name:13s}" + "  ".join(f"{key}={found[key]:.4f}" for key in SHOWN if key in found))
    return "\n".join(lines)
