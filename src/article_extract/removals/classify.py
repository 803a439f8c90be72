"""The reason of each block: a linear model over its evidence, heard together with its company."""

from __future__ import annotations

import json
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..model import RemovalReason
from ..page import Page, PageBlock
from .evidence import PARTS, Evidence

Floats = npt.NDArray[np.float64]

GROUP = 0.5
"""Weight of the mean of a block's group beside its own voice; that of its company has half. By cross-validation."""


class Verdict(NamedTuple):
    """A reason and the part of the evidence that spoke for it most."""

    reason: RemovalReason
    part: str


class Model(NamedTuple):
    """Weights as ``training/reasons.py`` writes them."""

    reasons: tuple[RemovalReason, ...]
    weights: Mapping[str, Floats]


@lru_cache(maxsize=1)
def model() -> Model:
    """The trained model of the package, read on first use."""
    data = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    weights = {feature: np.array(row) for feature, row in data["weights"].items()}
    return Model(tuple(map(RemovalReason, data["reasons"])), MappingProxyType(weights))


def classify(page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> list[Verdict]:
    """Why each of these blocks is not in the article."""
    if not blocks:
        return []
    reasons, _ = model()
    evidence = Evidence(page, claims)
    voices = spoken(evidence, [evidence.keys(block) for block in blocks])
    own = voices.sum(axis=1)
    groups = [evidence.group(block) for block in blocks]
    companies = [evidence.company(block) for block in blocks]
    chosen = heard(own, groups, companies).argmax(axis=1)
    parts = voices[np.arange(len(blocks)), :, chosen].argmax(axis=1)
    return [Verdict(reasons[reason], PARTS[part]) for reason, part in zip(chosen.tolist(), parts.tolist(), strict=True)]


def spoken(evidence: Evidence, keys: Sequence[tuple[Hashable, ...]]) -> Floats:
    """(blocks, parts, reasons): what each part of a block's evidence adds to each reason."""
    reasons, weights = model()
    rows: list[Floats] = []
    row_of: dict[tuple[str, Hashable], int] = {}
    index = np.empty((len(keys), len(PARTS)), np.int64)
    for number, key in enumerate(keys):
        for column, (part, value) in enumerate(zip(PARTS, key, strict=True)):
            row = row_of.get((part, value))
            if row is None:
                row = row_of[part, value] = len(rows)
                rows.append(_sum(weights, evidence.features(part, value), len(reasons)))
            index[number, column] = row
    return np.array(rows)[index]


def _sum(weights: Mapping[str, Floats], features: Mapping[str, float], size: int) -> Floats:
    total = np.zeros(size)
    for name, value in features.items():
        row = weights.get(name)
        if row is not None:
            total += value * row
    return total


def heard(own: Floats, groups: Sequence[int], companies: Sequence[int]) -> Floats:
    """A block's voice together with those of its group and company: a rail, a form, a card has one reason for its parts."""
    return own + GROUP * _means(own, groups) + GROUP / 2 * _means(own, companies)


def _means(own: Floats, membership: Sequence[int]) -> Floats:
    _, member = np.unique(membership, return_inverse=True)
    sums = np.zeros((int(member.max()) + 1, own.shape[1]))
    np.add.at(sums, member, own)
    return np.asarray(sums[member] / np.bincount(member)[member, None])
