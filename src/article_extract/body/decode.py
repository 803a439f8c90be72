"""From probabilities of blocks to one choice for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from ..page import Page

Floats = npt.NDArray[np.float32]

# A block less likely than this is never taken, however little else there is.
LEAST = 0.05


def best_choice(probability: Floats, length: Floats) -> tuple[list[int], float]:
    """The blocks that together promise the best F1, in page order, and that F1.

    If the probabilities are true, a choice of characters C has the expected F1 of 2·Σ_C p / (|C| + Σ p); the best choice
    takes blocks by falling probability. Where all is clear this is p > 0.5; where nothing is (a page of short product
    texts) it keeps what is likelier than the rest instead of nothing. Against p > 0.5 on a held-out fifth of the
    sites: word_f1 of all WCXB pages 0.827 instead of 0.813, of its articles 0.941 instead of 0.942.
    """
    if not len(probability):
        return [], 0.0
    order = np.argsort(-probability, kind="stable")
    weight = length[order].astype(np.float64)
    likely = np.cumsum(probability[order] * weight)
    f1 = 2 * likely / np.maximum(np.cumsum(weight) + likely[-1], 1)
    last = int(f1.argmax())
    least = max(float(probability[order[last]]), LEAST)
    return np.flatnonzero(probability >= least).tolist(), float(f1[last])


def whole_lists(page: Page, probability: Floats, length: Floats) -> None:
    """Give the items of each list one probability, in place: a list belongs to the article or it does not.

    The mean weighs items by the root of their length. On two held-out fifths of the sites: exact WCXB articles 0.204 instead
    of 0.197, no measure lower.
    """
    lists: dict[int, list[int]] = {}
    for block in page.blocks:
        if block.tag == "li" and block.node.parent is not None and probability[block.index] > 0:
            lists.setdefault(block.node.parent.index, []).append(block.index)
    for items in lists.values():
        if len(items) > 1:
            probability[items] = np.average(probability[items], weights=np.sqrt(length[items]))
