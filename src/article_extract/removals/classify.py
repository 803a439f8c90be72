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
    row: Mapping[str, int]
    """Which row of ``weights`` a feature has."""
    weights: Floats


@lru_cache(maxsize=1)
def model() -> Model:
    """The trained model of the package, read on first use."""
    data = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    row = {feature: number for number, feature in enumerate(data["weights"])}
    weights = np.array(list(data["weights"].values()))
    weights.setflags(write=False)
    return Model(tuple(map(RemovalReason, data["reasons"])), MappingProxyType(row), weights)


def classify(page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> list[Verdict]:
    """Why each of these blocks is not in the article."""
    if not blocks:
        return []
    reasons = model().reasons
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
    said: dict[tuple[str, Hashable], int] = {}
    index = np.array([[said.setdefault(pair, len(said)) for pair in zip(PARTS, key, strict=True)] for key in keys])
    _, row, weights = model()
    rows: list[int] = []
    values: list[float] = []
    starts: list[int] = []
    for part, key in said:
        starts.append(len(rows))
        rows.append(0)  # so that no part is empty
        values.append(0.0)
        for feature, value in evidence.features(part, key).items():
            number = row.get(feature)
            if number is not None and value:
                rows.append(number)
                values.append(value)
    return np.asarray(np.add.reduceat(weights[rows] * np.array(values)[:, None], starts, axis=0)[index])


def heard(own: Floats, groups: Sequence[int], companies: Sequence[int]) -> Floats:
    """A block's voice together with those of its group and company: a rail, a form, a card has one reason for its parts."""
    return own + GROUP * _means(own, groups) + GROUP / 2 * _means(own, companies)


def _means(own: Floats, membership: Sequence[int]) -> Floats:
    _, member = np.unique(membership, return_inverse=True)
    sums = np.zeros((int(member.max()) + 1, own.shape[1]))
    np.add.at(sums, member, own)
    return np.asarray(sums[member] / np.bincount(member)[member, None])
