"""The body model: two looks at the blocks of a page. Trained by ``training/train_body.py``.

The first look is a network, which reads class names and words and carries its decision along the page and up the tree; the
second a forest of trees, which weighs more evidence and knows what the first made of each block's surroundings. Another forest
tells headings from paragraphs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .bags import bags
from .context import context
from .counts import Counts
from .features import GIVES_WAY, Features, features
from .forest import Forest, probability
from .network import Network

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..draft import Draft
    from ..page import Page

    Arrays = Mapping[str, npt.NDArray[np.generic]]

Floats = npt.NDArray[np.float32]

WEIGHTS = "body.npz"
ROWS = 4096
"""Blocks that take the second look together; of a large page all of them would take as much memory as the page's tree."""


@dataclass(frozen=True, slots=True)
class BodyModel:
    """Network and forests; read-only and shared by all pages."""

    network: Network
    second: Forest
    heading: Forest
    calibration: Floats
    """(2, k) points of a rising line from the F1 that is expected of a choice to the one that pages of unseen sites had."""

    def __call__(self, page: Page, draft: Draft) -> tuple[Floats, Floats]:
        """For each block of the page the probability that it is body, and that it is a heading if it is body."""
        counted = Counts(page, draft)
        held = bags(page, self.network.names, self.network.words, counted.ends)
        counted.ends = []  # of a large page they take more than all of its features
        seen = features(page, draft, counted)
        del counted
        judged = probability(self.network(seen, held))
        del held
        judged[[index for index, name in draft.claims.items() if name not in GIVES_WAY]] = 0
        around = context(judged, seen)
        odds = np.empty((2, len(judged)), np.float32)
        for at in range(0, len(judged), ROWS):
            rows = _joined(seen.dense[at : at + ROWS], around[at : at + ROWS])
            odds[0, at : at + ROWS] = self.second(rows)
            odds[1, at : at + ROWS] = self.heading(rows)
        body, heading = probability(odds)
        return body, heading

    def calibrated(self, expected: float) -> float:
        """The word F1 that pages of unseen sites had where the model expected this one."""
        xs, ys = self.calibration
        return float(np.interp(expected, xs, ys))


def second_rows(seen: Features, judged: Floats) -> Floats:
    """What the second look is given of each block; ``judged``: the probabilities of the first, 0 where another field holds it."""
    return _joined(seen.dense, context(judged, seen))


def _joined(dense: Floats, around: Floats) -> Floats:
    """Side by side, in memory column after column."""
    return np.concatenate([dense.T, around.T]).T


@lru_cache(maxsize=1)
def body_model() -> BodyModel:
    """The trained model of the package, read on first use."""
    with files(__package__).joinpath(WEIGHTS).open("rb") as stream, np.load(stream) as stored:
        return read_model({name: stored[name] for name in stored.files})


def read_model(arrays: Arrays) -> BodyModel:
    """The model that these arrays hold; ``training/weights.py`` writes them."""
    calibration = arrays["calibration"].astype(np.float32)
    calibration.setflags(write=False)
    return BodyModel(Network.of(arrays), Forest.of(arrays, "second"), Forest.of(arrays, "heading"), calibration)
