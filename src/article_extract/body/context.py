"""What the first look at a page says about the surroundings of each block: input of the second look.

One article is one region, with a beginning and an end; what stands among likely body is likely body. The first look judges
every block by itself; here its judgements are gathered around each block, along the page and up the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from ..arrays import Ints
    from .features import Features, Floats

Wide = npt.NDArray[np.float64]

NEIGHBOURS = 4
"""Blocks before and after whose judgements are seen singly."""
LEVELS = 5
"""Containers above whose share of likely body is seen."""
SURE = 0.8
"""From here a block counts when the region's first and last block are looked for."""
LIKELY = 0.6
FARTHEST = 99
EDGE = 50
COLUMNS = 1 + 2 * NEIGHBOURS + 4 * LEVELS + 11
OUTSIDE = -9.0
"""Log-odds of what would stand before the first and after the last block."""


def context(probability: Floats, seen: Features) -> Floats:
    """(n, COLUMNS) the columns; ``probability`` is 0 for blocks that another field holds. In memory column after column."""
    length = seen.length.astype(np.float64)
    n = len(length)
    clipped = np.minimum(np.maximum(probability, 1e-4), 1 - 1e-4).astype(np.float64)
    odds = np.log(clipped / (1 - clipped))
    held = probability * length
    sums = np.zeros((3, n + 1))  # of what comes before each block and, at last, of all
    sums[0, 1:], sums[1, 1:], sums[2, 1:] = held, length, probability
    np.add.accumulate(sums, axis=1, out=sums)
    mass, total, chars = sums[0], float(sums[0, -1]), float(sums[1, -1])
    columns = np.empty((COLUMNS, n), np.float32)
    columns[0] = odds
    at = _along(odds, columns[1:]) + 1
    within = _within(seen.spans, sums).take(seen.ancestors.T[:LEVELS], axis=1)  # (4, levels, n)
    columns[at : at + 4 * LEVELS].reshape(LEVELS, 4, n)[:] = within.swapaxes(0, 1)
    at += 4 * LEVELS
    of_make = np.bincount(seen.make, held) / np.maximum(np.bincount(seen.make, length), 1)
    columns[at] = of_make.take(seen.make)
    columns[at + 1] = mass[:-1] / (total + 1)
    columns[at + 2] = (total - mass[1:]) / (total + 1)
    columns[at + 3] = np.log1p(total)
    columns[at + 4] = total / max(chars, 1)
    columns[at + 5 : at + 7] = _region(probability)
    likely = probability > LIKELY
    columns[at + 7], columns[at + 8, ::-1] = _since(np.array([likely, likely[::-1]]))
    columns[at + 9] = seen.standfirst
    columns[at + 10] = seen.lists >= 0
    return columns.T


def _along(odds: Wide, columns: Floats) -> int:
    """Write what stands before and after each block; how many columns that are."""
    columns[: 2 * NEIGHBOURS] = OUTSIDE
    for distance in range(1, min(NEIGHBOURS, len(odds) - 1) + 1):
        columns[2 * distance - 2, distance:] = odds[:-distance]
        columns[2 * distance - 1, :-distance] = odds[distance:]
    return 2 * NEIGHBOURS


def _within(spans: Ints, sums: Wide) -> Wide:
    """(4, m) of each container how much likely body it holds. ``sums``: likely characters, characters, and likely blocks."""
    starts, ends = spans.T
    inside, size = sums.take(ends, axis=1), ends - starts
    inside -= sums.take(starts, axis=1)
    held, chars, count = inside
    within = np.empty((4, len(spans)))
    np.divide(held, np.maximum(chars, 1), out=within[0])
    np.divide(held, sums[0, -1] + 1, out=within[1])
    np.log1p(size, out=within[2])
    np.divide(count, np.maximum(size, 1), out=within[3])
    return within


def _region(probability: Floats) -> Ints:
    """(2, n) how far behind the first and the last block that is surely body each block stands."""
    sure = (probability > SURE).nonzero()[0]
    edges = sure[[0, -1]] if len(sure) else np.array([0, len(probability)])
    away: Ints = np.arange(len(probability)) - edges[:, None]
    return np.minimum(np.maximum(away, -EDGE), EDGE)


def _since(likely: npt.NDArray[np.bool_]) -> Ints:
    """(k, n) in each row how many blocks ago the last likely one was."""
    k, n = likely.shape
    index = np.arange(n)
    last = np.full((k, n), -FARTHEST)
    np.maximum.accumulate(np.where(likely, index, -FARTHEST)[:, :-1], axis=1, out=last[:, 1:])
    since: Ints = index - last
    return np.minimum(since, FARTHEST)
