"""Growing the forests of the second look with CatBoost."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier

from article_extract.body.forest import Floats, Forest, probability
from article_extract.body.model import second_rows
from dataset import PARSED, Example, weights_of
from measures import Prediction

TREES, DEPTH = 240, 8
HEADING_TREES, HEADING_DEPTH = 80, 6
RATE = 0.08
SETTINGS = {
    "rsm": 0.3,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "border_count": 64,
    "boosting_type": "Plain",
    "random_seed": 1,
    "thread_count": 2,
    "verbose": False,
    "allow_writing_files": False,
}


class SecondLook:
    """The forest that decides, and the one that tells headings."""

    def __init__(self, examples: Sequence[Example], judged: Sequence[Floats]) -> None:
        """``judged``: what a first look that has not seen a page's site makes of it; so the forest learns how far to trust it."""
        rows = [second_rows(example.features, by) for example, by in zip(examples, judged, strict=True)]
        weights = [weights_of(example) * (PARSED if example.corpus == "fundus" else 1) for example in examples]
        self.body = _grow(rows, [example.labels > 0.5 for example in examples], weights, TREES, DEPTH)
        told = [(example.headings >= 0) / (1.0 + (example.headings >= 0).sum()) for example in examples]
        self.heading = _grow(rows, [example.headings > 0.5 for example in examples], told, HEADING_TREES, HEADING_DEPTH)

    def __call__(self, example: Example, judged: Floats) -> Prediction:
        """What the model makes of the page."""
        rows = second_rows(example.features, judged)
        return Prediction(example, probability(self.body(rows)), probability(self.heading(rows)))

    def arrays(self) -> dict[str, np.ndarray]:
        """As ``article_extract.body.forest`` reads them."""
        arrays: dict[str, np.ndarray] = {}
        for name, forest in (("second", self.body), ("heading", self.heading)):
            arrays[f"{name}.column"] = forest.column.astype(np.uint16)
            arrays[f"{name}.border"] = forest.border
            arrays[f"{name}.leaf"] = forest.leaf.astype(np.float16)
            arrays[f"{name}.bias"] = np.array(forest.bias)
        return arrays


def _grow(
    rows: Sequence[np.ndarray], labels: Sequence[np.ndarray], weights: Sequence[np.ndarray], trees: int, depth: int
) -> Forest:
    """A forest that gives the log-odds of the label; blocks of no weight are left out."""
    weight = np.concatenate(weights)
    known = weight > 0
    weight = weight[known] / weight[known].mean()
    model = CatBoostClassifier(iterations=trees, depth=depth, learning_rate=RATE, l2_leaf_reg=2, **SETTINGS)
    model.fit(np.concatenate(rows)[known], np.concatenate(labels)[known].astype(int), sample_weight=weight)
    return _forest(model, depth)


def _forest(model: CatBoostClassifier, depth: int) -> Forest:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        stored = json.loads(path.read_text())
    scale, (bias,) = stored["scale_and_bias"]
    column, border, leaf = [], [], []
    for tree in stored["oblivious_trees"]:
        splits = tree["splits"] or []
        idle = depth - len(splits)
        column += [split["float_feature_index"] for split in splits] + [0] * idle
        border += [split["border"] for split in splits] + [np.inf] * idle
        leaf.append(tree["leaf_values"] + [0.0] * (2**depth - len(tree["leaf_values"])))
    values = (np.array(leaf) * scale).astype(np.float32)
    return Forest(np.array(column, np.int64), np.array(border, np.float32), values, float(bias))
