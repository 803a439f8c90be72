"""Forests of oblivious trees, in numpy.

Every level of an oblivious tree asks all its nodes the same question, so that a row's leaf is the number whose bits are the
answers: a forest is one comparison, one packing of bits and one look-up for all rows and trees together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Mapping

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

ROWS = 512
"""Rows that are looked at together: what lies between two steps stays in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Forest:
    """T trees of depth D; read-only."""

    column: Ints
    """(T·D,) which feature each question is about."""
    border: Floats
    """(T·D,) the answer is yes above it."""
    leaf: Floats
    """(T, 2^D) what each leaf adds to the log-odds; the first question is the lowest bit."""
    bias: float

    @classmethod
    def of(cls, arrays: Mapping[str, npt.NDArray[np.generic]], name: str) -> Forest:
        """The forest stored under this name."""
        column, border, leaf, bias = (arrays[f"{name}.{part}"] for part in ("column", "border", "leaf", "bias"))
        parts = column.astype(np.int64), border.astype(np.float32), leaf.astype(np.float32)
        for array in parts:
            array.setflags(write=False)
        return cls(*parts, float(bias))

    def __call__(self, rows: Floats) -> Floats:
        """(n,) log-odds."""
        slices = [self._odds(rows[at : at + ROWS]) for at in range(0, len(rows), ROWS)]
        return np.concatenate(slices) if slices else np.zeros(0, np.float32)

    def _odds(self, rows: Floats) -> Floats:
        trees, leaves = self.leaf.shape
        answers = np.take(rows, self.column, axis=1) > self.border
        number = np.packbits(answers.reshape(len(rows), trees, -1), axis=2, bitorder="little")[:, :, 0]
        at = number + np.arange(0, trees * leaves, leaves)
        odds: Floats = self.leaf.ravel()[at].sum(1, dtype=np.float32) + np.float32(self.bias)
        return odds


def probability(odds: Floats) -> Floats:
    """The probability that log-odds stand for."""
    return (1 / (1 + np.exp(-np.clip(odds, -30, 30)))).astype(np.float32)
