"""What the first look at a page says about the surroundings of each block: input of the second look.

One article is one region, with a beginning and an end; what stands among likely body is likely body. The first look judges
every block by itself; here its judgements are gathered around each block, along the page and up the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from .features import Features, Floats

Wide = npt.NDArray[np.float64]

NEIGHBOURS = 4
"""Blocks before and after whose judgements are seen singly."""
LEVELS = 5
"""Containers above whose share of likely body is seen."""
SURE = 0.8
"""From here a block counts when the region's first and last block are looked for."""
LIKELY = 0.6
FARTHEST = 99.0
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
    mass, chars, count = (_sums(of) for of in (held, length, probability))
    total = mass[-1]
    columns = np.empty((COLUMNS, n), np.float32)
    columns[0] = odds
    at = _along(odds, columns[1:]) + 1
    within = _within(seen.spans, mass, chars, count)[:, seen.ancestors.T[:LEVELS]]  # (4, levels, n)
    columns[at : at + 4 * LEVELS].reshape(LEVELS, 4, n)[:] = within.swapaxes(0, 1)
    at += 4 * LEVELS
    of_make = np.bincount(seen.make, held) / np.maximum(np.bincount(seen.make, length), 1)
    columns[at] = of_make[seen.make]
    columns[at + 1] = mass[:-1] / (total + 1)
    columns[at + 2] = (total - mass[1:]) / (total + 1)
    columns[at + 3] = np.log1p(total)
    columns[at + 4] = total / max(chars[-1], 1)
    _region(probability, columns[at + 5 : at + 7])
    likely = probability > LIKELY
    columns[at + 7] = _since(likely)
    columns[at + 8] = _since(likely[::-1])[::-1]
    columns[at + 9] = seen.standfirst
    columns[at + 10] = seen.lists >= 0
    return columns.T


def _sums(of: npt.NDArray[np.floating[Any]]) -> Wide:
    """The sums of what comes before each block and, at last, of all."""
    sums = np.zeros(len(of) + 1)
    np.cumsum(of, dtype=np.float64, out=sums[1:])
    return sums


def _along(odds: Wide, columns: Floats) -> int:
    """Write what stands before and after each block; how many columns that are."""
    columns[: 2 * NEIGHBOURS] = OUTSIDE
    for distance in range(1, min(NEIGHBOURS, len(odds) - 1) + 1):
        columns[2 * distance - 2, distance:] = odds[:-distance]
        columns[2 * distance - 1, :-distance] = odds[distance:]
    return 2 * NEIGHBOURS


def _within(spans: npt.NDArray[np.int64], mass: Wide, chars: Wide, count: Wide) -> Wide:
    """(4, m) of each container how much likely body it holds."""
    starts, ends = spans.T
    held, size = mass.take(ends) - mass.take(starts), ends - starts
    within = np.empty((4, len(spans)))
    within[0] = held / np.maximum(chars.take(ends) - chars.take(starts), 1)
    within[1] = held / (mass[-1] + 1)
    within[2] = np.log1p(size)
    within[3] = (count.take(ends) - count.take(starts)) / np.maximum(size, 1)
    return within


def _region(probability: Floats, columns: Floats) -> None:
    """Write how far behind the first and the last block that is surely body each block stands."""
    index = np.arange(len(probability))
    sure = np.flatnonzero(probability > SURE)
    for column, edge in zip(columns, (sure[0], sure[-1]) if len(sure) else (0, len(probability)), strict=True):
        np.minimum(np.maximum(index - edge, -EDGE), EDGE, out=column, casting="unsafe")


def _since(likely: npt.NDArray[np.bool_]) -> Wide:
    index = np.arange(len(likely))
    before = np.full(len(likely), -1)
    np.maximum.accumulate(np.where(likely, index, -1)[:-1], out=before[1:])
    return np.where(before < 0, FARTHEST, np.minimum(index - before, FARTHEST))
