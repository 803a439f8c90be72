"""The first look at a page: a small network over its blocks, in numpy.

Convolutions carry the decision along the page, means over containers and over blocks of one make carry it through the tree.
"""

from __future__ import annotations

from dataclasses import dataclass
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

DILATIONS = (1, 2, 4, 8)
"""How far the convolutions reach along the page, layer by layer."""
TREE_LEVELS = (1, 2, 3)
"""The containers above a block whose means each layer sees, besides the page's."""
SLICE = 262_144
"""Multiplications up to which OpenBLAS stays in one thread."""


@dataclass(frozen=True, slots=True)
class Network:
    """Weights and vocabularies; read-only and shared by all pages."""

    names: Mapping[str, int]
    words: Mapping[str, int]
    w: Mapping[str, Floats]

    @classmethod
    def of(cls, arrays: Mapping[str, npt.NDArray[np.generic]]) -> Network:
        """The network stored in these arrays."""
        names, words = (_vocabulary(arrays["vocabulary." + name]) for name in ("names", "words"))
        weights = {
            name.removeprefix("network."): array.astype(np.float32) for name, array in arrays.items() if "network." in name
        }
        for array in weights.values():
            array.setflags(write=False)
        return cls(names, words, MappingProxyType(weights))

    def __call__(self, seen: Features, bags: Bags) -> Floats:
        """(n,) log-odds that a block is body."""
        w = self.w
        node = _sums(w["names.weight"], bags.node_names, bags.node_offsets)
        own = node[seen.ancestors[:, 0]] + _sums(w["names.weight"], bags.lead_names, bags.lead_offsets)
        above = node[seen.ancestors[:, 1]]
        far = np.einsum("nld,l->nd", node[seen.ancestors[:, 2:]], w["far"])
        words = _sums(w["words.weight"], bags.words, bags.word_offsets)
        inputs: Floats = np.concatenate([(seen.dense[:, :PLAIN] - w["mean"]) / w["deviation"], own, above, far, words], 1)
        h = _layer(w, "enter", inputs)
        order = np.argsort(seen.make, kind="stable")
        firsts = np.flatnonzero(np.diff(seen.make[order], prepend=-1))
        for n, dilation in enumerate(DILATIONS):
            h += _layer(w, f"along.{n}", neighbours(h, dilation))
            h += _layer(w, f"tree.{n}", _company(h, seen, order, firsts))
        odds: Floats = h @ w["leave.weight"] + w["leave.bias"]
        return odds[:, 0]


def _vocabulary(stored: npt.NDArray[np.generic]) -> Mapping[str, int]:
    words = stored.tobytes().decode().split("\n")
    return MappingProxyType({word: number for number, word in enumerate(words, 1)})


def _layer(w: Mapping[str, Floats], name: str, h: Floats) -> Floats:
    out: Floats = np.maximum(product(h, w[name + ".weight"]) + w[name + ".bias"], 0)
    return out


def product(a: Floats, b: Floats) -> Floats:
    """``a @ b`` in slices so small that BLAS does not wake its threads: they cost more than they save on a page, and on a
    machine that works on many pages at once they stand in each other's way."""
    rows = max(1, SLICE // b.size)
    whole = len(a) // rows * rows
    sliced: Floats = (a[:whole].reshape(-1, rows, a.shape[1]) @ b).reshape(whole, b.shape[1])
    return np.concatenate([sliced, a[whole:] @ b]) if whole < len(a) else sliced


def _sums(table: Floats, ids: npt.NDArray[np.int64], offsets: npt.NDArray[np.int64]) -> Floats:
    """Sum of embeddings of each bag; no bag is empty."""
    sums: Floats = np.add.reduceat(table[ids], offsets, axis=0)
    return sums


def neighbours(h: Floats, dilation: int) -> Floats:
    n, width = h.shape
    out = np.zeros((n, 3 * width), np.float32)
    out[dilation:, :width] = h[:-dilation]
    out[:, width : 2 * width] = h
    out[: max(0, n - dilation), 2 * width :] = h[dilation:]
    return out


def _company(h: Floats, seen: Features, order: npt.NDArray[np.intp], firsts: npt.NDArray[np.intp]) -> Floats:
    """For each block the means over the containers above it, over the page, and over the blocks of its make."""
    sums = np.concatenate([np.zeros((1, h.shape[1]), np.float32), np.cumsum(h, axis=0)])
    starts, ends = seen.spans[:, 0], seen.spans[:, 1]
    means = (sums[ends] - sums[starts]) / np.maximum(ends - starts, 1).astype(np.float32)[:, None]
    page = np.broadcast_to(means[0], h.shape)
    alike = np.add.reduceat(h[order], firsts) / np.diff(firsts, append=len(h)).astype(np.float32)[:, None]
    return np.concatenate([*(means[seen.ancestors[:, level]] for level in TREE_LEVELS), page, alike[seen.make]], 1)
