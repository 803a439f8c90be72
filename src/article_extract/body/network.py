"""The body model: a small network over the blocks of a page, in numpy. Trained by ``training/train_body.py``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .features import Features, features

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..draft import Draft
    from ..page import Page

Floats = npt.NDArray[np.float32]

DILATIONS = (1, 2, 4, 8)
"""How far the convolutions reach along the page, layer by layer."""
TREE_LEVELS = (1, 2, 3)
"""The containers above a block whose means each layer sees, besides the page's."""
WEIGHTS = "body.npz"
SLICE = 262_144
"""Multiplications up to which OpenBLAS stays in one thread."""


@dataclass(frozen=True, slots=True)
class Network:
    """Weights and vocabularies; read-only and shared by all pages."""

    names: Mapping[str, int]
    words: Mapping[str, int]
    w: Mapping[str, Floats]

    def __call__(self, page: Page, draft: Draft) -> tuple[Floats, Floats]:
        """For each block of the page the probability that it is body, and that it is a heading if it is body."""
        odds = self.forward(features(page, draft, self.names, self.words))
        probability = (1 / (1 + np.exp(-np.clip(odds, -30, 30)))).astype(np.float32)
        return probability[:, 0], probability[:, 1]

    def calibrated(self, expected: float) -> float:
        """The word F1 that pages of unseen sites had where the model expected this one."""
        xs, ys = self.w["calibration"]
        return float(np.interp(expected, xs, ys))

    def forward(self, seen: Features) -> Floats:
        """(n, 2) log-odds."""
        w = self.w
        node = _sums(w["names.weight"], seen.node_names, seen.node_offsets)
        own = node[seen.ancestors[:, 0]] + _sums(w["names.weight"], seen.lead_names, seen.lead_offsets)
        above = node[seen.ancestors[:, 1]]
        far = np.einsum("nld,l->nd", node[seen.ancestors[:, 2:]], w["far"])
        words = _sums(w["words.weight"], seen.words, seen.word_offsets)
        inputs: Floats = np.concatenate([(seen.dense - w["mean"]) / w["deviation"], own, above, far, words], 1)
        h = _layer(w, "enter", inputs)
        order = np.argsort(seen.make, kind="stable")
        firsts = np.flatnonzero(np.diff(seen.make[order], prepend=-1))
        for n, dilation in enumerate(DILATIONS):
            h += _layer(w, f"along.{n}", neighbours(h, dilation))
            h += _layer(w, f"tree.{n}", _company(h, seen, order, firsts))
        odds: Floats = h @ w["leave.weight"] + w["leave.bias"]
        return odds


@lru_cache(maxsize=1)
def network() -> Network:
    """The trained model of the package, read on first use."""
    with files(__package__).joinpath(WEIGHTS).open("rb") as stream, np.load(stream) as stored:
        arrays = {name: stored[name] for name in stored.files}
    names, words = (_vocabulary(arrays.pop("vocabulary." + name)) for name in ("names", "words"))
    weights = {name: array.astype(np.float32) for name, array in arrays.items()}
    for array in weights.values():
        array.setflags(write=False)
    return Network(names, words, MappingProxyType(weights))


def _vocabulary(stored: npt.NDArray[np.uint8]) -> Mapping[str, int]:
    words = stored.tobytes().decode().split("\n")
    return {word: number for number, word in enumerate(words, 1)}


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
