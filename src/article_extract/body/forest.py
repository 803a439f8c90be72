"""Forests of oblivious trees, in numpy.

Every level of an oblivious tree asks all its nodes the same question, so that a row's leaf is the number whose bits are the
answers. Many trees ask the same: each question is put once to all rows, and the trees look up the answers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
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
    asked: tuple[Ints, Floats] = field(init=False, repr=False)
    """(Q,) column and (Q, 1) border of the different questions."""
    question: Ints = field(init=False, repr=False)
    """(D·T,) the questions of the trees, level by level, as positions in ``asked``."""
    first: Ints = field(init=False, repr=False)
    """(T, 1) where the leaves of each tree begin in ``leaf`` laid flat."""

    def __post_init__(self) -> None:
        trees, leaves = self.leaf.shape
        kinds, question = np.unique(np.stack([self.column, self.border.astype(np.float64)]), axis=1, return_inverse=True)
        set_once = object.__setattr__  # the way into a frozen dataclass
        set_once(self, "asked", (kinds[0].astype(np.int64), kinds[1].astype(np.float32)[:, None]))
        set_once(self, "question", np.ascontiguousarray(question.reshape(trees, -1).T).ravel())
        set_once(self, "first", np.arange(0, trees * leaves, leaves)[:, None])
        for array in (self.column, self.border, self.leaf, *self.asked, self.question, self.first):
            array.setflags(write=False)

    @classmethod
    def of(cls, arrays: Mapping[str, npt.NDArray[np.generic]], name: str) -> Forest:
        """The forest stored under this name."""
        column, border, leaf, bias = (arrays[f"{name}.{part}"] for part in ("column", "border", "leaf", "bias"))
        return cls(column.astype(np.int64), border.astype(np.float32), leaf.astype(np.float32), float(bias))

    def __call__(self, rows: Floats) -> Floats:
        """(n,) log-odds. Quickest where ``rows`` lie in memory column after column."""
        columns = np.ascontiguousarray(rows.T)
        slices = [self._odds(columns[:, at : at + ROWS]) for at in range(0, len(rows), ROWS)]
        return np.concatenate(slices) if slices else np.zeros(0, np.float32)

    def _odds(self, columns: Floats) -> Floats:
        of, borders = self.asked
        answers = (columns.take(of, axis=0) > borders).view(np.uint8)
        levels = answers.take(self.question, axis=0).reshape(-1, *self.first.shape[:1], columns.shape[1])  # (D, T, rows)
        number = levels[-1].copy()  # in bytes: no tree is deeper than 8
        for level in levels[-2::-1]:
            number += number  # a ninth of the time of a shift, which numpy does byte by byte
            number += level
        # No number is too large; "clip" takes without the copy that numpy makes to be sure of that.
        leaves = self.leaf.ravel().take(number + self.first, mode="clip")
        odds: Floats = leaves.sum(0, dtype=np.float32) + np.float32(self.bias)
        return odds


def probability(odds: Floats) -> Floats:
    """The probability that log-odds stand for."""
    return (1 / (1 + np.exp(-np.clip(odds, -30, 30)))).astype(np.float32)
