"""What the first look at a page says about the surroundings of each block: input of the second look.

One article is one region, with a beginning and an end; what stands among likely body is likely body. The first look judges
every block by itself; here its judgements are gathered around each block, along the page and up the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
OUTSIDE = -9.0
"""Log-odds of what would stand before the first and after the last block."""


def context(probability: Floats, seen: Features) -> Floats:
    """(n, 42) the columns; ``probability`` is 0 for blocks that another field holds."""
    length = seen.length.astype(np.float64)
    n = len(length)
    clipped = np.clip(probability, 1e-4, 1 - 1e-4).astype(np.float64)
    odds = np.log(clipped / (1 - clipped))
    held = probability * length
    mass, chars, count = (np.concatenate([[0.0], np.cumsum(of, dtype=np.float64)]) for of in (held, length, probability))
    columns = [odds, *_along(odds)]
    within = _within(seen.spans, mass, chars, count)[:, seen.ancestors.T[:LEVELS]]  # (columns, levels, n)
    columns += [*within.swapaxes(0, 1).reshape(-1, n)]
    of_make = np.bincount(seen.make, held) / np.maximum(np.bincount(seen.make, length), 1)
    columns.append(of_make[seen.make])
    total = mass[-1]
    columns += [mass[:-1] / (total + 1), (total - mass[1:]) / (total + 1)]
    columns += [np.full(n, np.log1p(total)), np.full(n, total / max(chars[-1], 1))]
    columns += [*_region(probability), *_distances(probability), seen.standfirst, seen.lists >= 0]
    return np.array(columns, np.float32).T


def _along(odds: Wide) -> list[Wide]:
    columns = []
    for distance in range(1, NEIGHBOURS + 1):
        before, after = np.full(len(odds), OUTSIDE), np.full(len(odds), OUTSIDE)
        before[distance:] = odds[:-distance]
        after[: max(0, len(odds) - distance)] = odds[distance:]
        columns += [before, after]
    return columns


def _within(spans: npt.NDArray[np.int64], mass: Wide, chars: Wide, count: Wide) -> Wide:
    """(4, m) of each container how much likely body it holds."""
    starts, ends = spans.T
    held, size = mass[ends] - mass[starts], ends - starts
    return np.stack(
        [
            held / np.maximum(chars[ends] - chars[starts], 1),
            held / (mass[-1] + 1),
            np.log1p(size),
            (count[ends] - count[starts]) / np.maximum(size, 1),
        ]
    )


def _region(probability: Floats) -> list[Wide]:
    """How far behind the first and the last block that is surely body."""
    index = np.arange(len(probability))
    sure = np.flatnonzero(probability > SURE)
    first, last = (sure[0], sure[-1]) if len(sure) else (0, len(probability))
    return [np.clip(index - first, -EDGE, EDGE).astype(np.float64), np.clip(index - last, -EDGE, EDGE).astype(np.float64)]


def _distances(probability: Floats) -> list[Wide]:
    """How far the next likely blocks before and after stand."""
    likely = probability > LIKELY
    return [_since(likely), _since(likely[::-1])[::-1]]


def _since(likely: npt.NDArray[np.bool_]) -> Wide:
    index = np.arange(len(likely))
    last = np.maximum.accumulate(np.where(likely, index, -1))
    before = np.concatenate([[-1], last[:-1]])
    return np.where(before < 0, FARTHEST, np.minimum(index - before, FARTHEST)).astype(np.float64)
