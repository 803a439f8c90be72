"""The first look at a page: a small network over its blocks, in numpy.

Convolutions carry the decision along the page, means over containers and over blocks of one make carry it through the tree.
Means are multiplied with their weights before the blocks look them up: a page has far fewer containers and makes than blocks.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .features import PLAIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .bags import Bags
    from .features import Features

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

DILATIONS = (1, 2, 4, 8)
"""How far the convolutions reach along the page, layer by layer."""
TREE_LEVELS = (1, 2, 3)
"""The containers above a block whose means each layer sees, besides the page's."""
SLICE = 262_144
"""Multiplications up to which OpenBLAS stays in one thread."""
BLOCKS = 3840
"""Blocks that are worked on at one time, where what lies between two steps is much larger than what is kept; a multiple of 16
and of the slices of ``product``, so that its sums are the same."""
COLUMNS = 16
"""Columns that are summed at one time where there are more blocks than those."""
TRIANGLE = np.tril(np.ones((16, 16), np.float32))
TRIANGLE.setflags(write=False)
ZEROS = np.zeros(16_384, np.float32)
ZEROS.setflags(write=False)


@dataclass(frozen=True, slots=True)
class Network:
    """Weights and vocabularies; read-only and shared by all pages."""

    names: dict[str, int]
    words: dict[str, int]
    w: Mapping[str, Floats]

    @classmethod
    def of(cls, arrays: Mapping[str, npt.NDArray[np.generic]]) -> Network:
        """The network stored in these arrays."""
        names, words = (_vocabulary(arrays["vocabulary." + name]) for name in ("names", "words"))
        weights = {
            name.removeprefix("network."): array.astype(np.float32) for name, array in arrays.items() if "network." in name
        }
        _scaled(weights)
        for n in range(len(DILATIONS)):
            for name in (f"along.{n}.weight", f"tree.{n}.weight"):  # one matrix for each of the parts that are seen
                weights[name] = weights[name].reshape(-1, *weights["enter.bias"].shape * 2)
            tree = weights[f"tree.{n}.weight"]
            tree[-2] = tree.sum(0)  # what differs from the page's mean is seen of all the others
        for array in weights.values():
            array.setflags(write=False)
        return cls(names, words, MappingProxyType(weights))

    def __call__(self, seen: Features, bags: Bags) -> Floats:
        """(n,) log-odds that a block is body."""
        w = self.w
        h = self._entered(seen, bags)
        h += w["enter.bias"]
        _rectify(h)
        company = Company(seen)
        for n, dilation in enumerate(DILATIONS):
            _add(h, along(h, w[f"along.{n}.weight"], dilation), w[f"along.{n}.bias"])
            _add(h, company(h, w[f"tree.{n}.weight"]), w[f"tree.{n}.bias"])
        odds: Floats = h @ w["leave.weight"] + w["leave.bias"]
        return odds[:, 0]

    def _entered(self, seen: Features, bags: Bags) -> Floats:
        """The first layer's products, of some blocks after others: of a large page what goes in is too large to be held."""
        makes, weight = _sums(self.w["names.weight"], bags.names, bags.name_offsets), self.w["enter.weight"]
        entered = np.empty((len(seen.make), weight.shape[1]), np.float32)
        for at in range(0, len(entered), BLOCKS):
            _multiply(self._inputs(seen, bags, makes, at), weight, entered[at : at + BLOCKS])
        return entered

    def _inputs(self, seen: Features, bags: Bags, makes: Floats, start: int) -> Floats:
        """(BLOCKS, columns) the dense features, the names of the containers and the words of each block from ``start``."""
        w, here = self.w, slice(start, start + BLOCKS)
        containers = bags.node[seen.ancestors[here]]
        far = np.einsum("nld,l->nd", makes.take(containers[:, 2:], axis=0), w["far"])
        own = makes.take(containers[:, 0], axis=0)
        own += makes.take(bags.lead[here], axis=0)
        offsets = bags.word_offsets[start : start + BLOCKS + 1]
        said = bags.words[offsets[0] : offsets[-1] if len(offsets) > BLOCKS else None]
        words = _sums(w["words.weight"], said, offsets[:BLOCKS] - offsets[0])
        return np.concatenate([seen.dense[here, :PLAIN], own, makes.take(containers[:, 1], axis=0), far, words], 1)


def _vocabulary(stored: npt.NDArray[np.generic]) -> dict[str, int]:
    words = stored.tobytes().decode().split("\n")
    return {word: number for number, word in enumerate(words, 1)}


def _scaled(weights: dict[str, Floats]) -> None:
    """Write what brings features to mean 0 and deviation 1 into the weights of the first layer."""
    enter = weights["enter.weight"]
    enter[:PLAIN] /= weights["deviation"][:, None]
    weights["enter.bias"] -= weights["mean"].astype(np.float64) @ enter[:PLAIN]


def _add(h: Floats, out: Floats, bias: Floats) -> None:
    """Add a layer's output to what went in."""
    out += bias
    _rectify(out)
    h += out


def _rectify(h: Floats) -> None:
    """Write 0 for what is below: numpy compares with many zeros at once, but with one zero value by value."""
    flat = h.reshape(-1)
    for at in range(0, len(flat), len(ZEROS)):
        part = flat[at : at + len(ZEROS)]
        np.maximum(part, ZEROS[: len(part)], out=part)


def product(a: Floats, b: Floats) -> Floats:
    """``a @ b`` in slices so small that BLAS does not wake its threads: they cost more than they save on a page, and on a
    machine that works on many pages at once they stand in each other's way."""
    out = np.empty((len(a), b.shape[1]), np.float32)
    _multiply(a, b, out)
    return out


def _multiply(a: Floats, b: Floats, out: Floats) -> None:
    """Write ``product(a, b)``."""
    rows = max(1, SLICE // b.size)
    for at in range(0, len(a), rows):
        np.dot(a[at : at + rows], b, out=out[at : at + rows])


def _sums(table: Floats, ids: Ints, offsets: Ints) -> Floats:
    """Sum of embeddings of each bag; no bag is empty."""
    sums: Floats = np.add.reduceat(table.take(ids, axis=0), offsets, axis=0)
    return sums


def neighbours(h: Floats, dilation: int) -> Floats:
    """Each row with the rows so far before and after it."""
    n, width = h.shape
    out = np.zeros((n, 3 * width), np.float32)
    out[dilation:, :width] = h[:-dilation]
    out[:, width : 2 * width] = h
    out[: max(0, n - dilation), 2 * width :] = h[dilation:]
    return out


def along(h: Floats, weight: Floats, dilation: int) -> Floats:
    """``neighbours(h) @ weight``, without copies of what stands beside: (3, width, width) weights."""
    out = product(h, weight[1])
    before, behind = h[:-dilation], h[dilation:]
    for at in range(0, len(before), BLOCKS):
        out[dilation:][at : at + BLOCKS] += product(before[at : at + BLOCKS], weight[0])
        out[:-dilation][at : at + BLOCKS] += product(behind[at : at + BLOCKS], weight[2])
    return out


class Company:
    """For each block the means over the containers above it, over the page, and over the blocks of its make.

    The blocks stand in two rows, one behind the other: as on the page, where containers are spans, and make by make.
    """

    def __init__(self, seen: Features) -> None:
        n, m, levels = len(seen.make), len(seen.spans), len(TREE_LEVELS)
        at = seen.ancestors.T.take(TREE_LEVELS, axis=0)  # (levels, n)
        at += np.arange(0, levels * m, m)[:, None]
        held = np.zeros(levels * m, np.bool_)
        held[at] = True
        number = held.cumsum()  # of the containers that are seen, from 1
        starts, ends = seen.spans.T.take(held.nonzero()[0] % m, axis=1)
        used, sizes = len(starts), np.bincount(seen.make)
        makes = n + sizes.cumsum()
        self.starts, self.ends = np.concatenate([starts, makes - sizes]), np.concatenate([ends, makes])
        self.share = 1 / (self.ends - self.starts).astype(np.float32)[:, None]
        """What a block counts in each mean."""
        self.parts = [0, *number[m - 1 :: m].tolist(), len(self.ends)]
        """Where the means of each level begin, and those of the makes."""
        self.mean_of = np.empty((levels + 1, n), np.int64)
        """The means that each block sees."""
        np.subtract(number.take(at), 1, out=self.mean_of[:-1])
        np.add(seen.make, used, out=self.mean_of[-1])
        order = np.zeros((2 * n // len(TRIANGLE) + 1) * len(TRIANGLE), np.int64)
        order[1 : n + 1] = np.arange(n)
        order[n + 1 : 2 * n + 1] = seen.make.argsort(kind="stable")
        self.order = order
        """The rows whose sums are taken, after one that stands for nothing; then some that nobody asks for."""

    def __call__(self, h: Floats, weight: Floats) -> Floats:
        """The means times their weights; those are (levels + 2, width, width): containers, the page, the make."""
        page = np.add.reduce(h) / np.float32(len(h))
        if len(h) <= BLOCKS:
            means = self._between(h, page)
        else:  # of a large page the sums would take more memory than the rest: a few columns at once
            columns = range(0, h.shape[1], COLUMNS)
            means = np.concatenate([self._between(h[:, at : at + COLUMNS], page[at : at + COLUMNS]) for at in columns], 1)
        means *= self.share
        said = np.empty_like(means)
        for part, (a, b) in enumerate(pairwise(self.parts)):
            _multiply(means[a:b], weight[part if part < len(TREE_LEVELS) else -1], said[a:b])
        out: Floats = said.take(self.mean_of[0], axis=0)
        for of in self.mean_of[1:]:
            for at in range(0, len(out), BLOCKS):
                out[at : at + BLOCKS] += said.take(of[at : at + BLOCKS], axis=0)
        out += page @ weight[-2]
        return out

    def _between(self, h: Floats, mean: Floats) -> Floats:
        """The sums over what each mean is made of."""
        sums = running_sums(h, self.order, mean)
        between = sums.take(self.ends, axis=0)
        between -= sums.take(self.starts, axis=0)
        return between


def running_sums(h: Floats, order: Ints, mean: Floats) -> Floats:
    """Of the rows of ``h`` in this order, less their mean, the sums of the rows after the first: up to each row.

    The first row counts for nothing, so that the sums begin with 0. ``order``: a multiple of the triangle's size long.
    numpy's own running sum goes value by value; a product with a triangle does many at once.
    """
    size, width = len(TRIANGLE), h.shape[1]
    sums = np.empty((len(order) // size, size, width), np.float32)
    for at in range(0, len(order), BLOCKS):  # of a large page nothing else may be as large as the sums
        rows = h.take(order[at : at + BLOCKS], axis=0)
        rows -= mean
        if not at:
            rows[0] = 0
        np.matmul(TRIANGLE, rows.reshape(-1, size, width), out=sums[at // size : (at + BLOCKS) // size])
    sums[1:] += np.add.accumulate(sums[:-1, -1])[:, None]
    return sums.reshape(-1, width)
