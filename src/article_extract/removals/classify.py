"""The reason of each block: a linear model over its evidence, heard together with its company."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..model import RemovalReason
from ..page import Page, PageBlock
from .evidence import PARTS, Evidence
from .rows import FEATURES

Floats = npt.NDArray[np.float64]

GROUP = 0.5
"""Weight of the mean of a block's group beside its own voice; that of its company has half. By cross-validation."""


class Verdict(NamedTuple):
    """A reason and the part of the evidence that spoke for it most."""

    reason: RemovalReason
    part: str


class Model(NamedTuple):
    """Weights as ``training/reasons.py`` writes them."""

    verdicts: tuple[tuple[Verdict, ...], ...]
    """By reason and part."""
    weights: Floats
    """By feature, in the order of ``rows.FEATURES``, and reason."""


@lru_cache(maxsize=1)
def model() -> Model:
    """The trained model of the package, read on first use."""
    data = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    silent = [0.0] * len(data["reasons"])
    weights = np.array([data["weights"].get(feature, silent) for feature in FEATURES])
    weights.setflags(write=False)
    return Model(tuple(tuple(Verdict(RemovalReason(reason), part) for part in PARTS) for reason in data["reasons"]), weights)


def classify(page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> list[Verdict]:
    """Why each of these blocks is not in the article."""
    if not blocks:
        return []
    verdicts, weights = model()
    evidence = Evidence(page, claims)
    index = np.array(evidence.statements(blocks)).reshape(-1, len(PARTS))
    said = np.add.reduceat(weights[evidence.rows] * np.array(evidence.values)[:, None], evidence.starts)
    voices = said[index]
    containers = [block.node.index for block in blocks]
    groups = [evidence.groups[container] for container in containers]
    companies = [evidence.companies[container] for container in containers]
    chosen = heard(voices.sum(axis=1), groups, companies).argmax(axis=1)
    parts = voices[np.arange(len(blocks)), :, chosen].argmax(axis=1)
    return [verdicts[reason][part] for reason, part in zip(chosen.tolist(), parts.tolist(), strict=True)]


def heard(own: Floats, groups: Sequence[int], companies: Sequence[int]) -> Floats:
    """A block's voice together with those of its group and company: a rail, a form, a card has one reason for its parts."""
    return own + GROUP * _means(own, groups) + GROUP / 2 * _means(own, companies)


def _means(own: Floats, membership: Sequence[int]) -> Floats:
    """Of each block the mean over the blocks that are members of the same."""
    of = np.array(membership)
    order = of.argsort(kind="stable")
    inside = of[order]
    first = np.flatnonzero(np.diff(inside, prepend=-1))
    sizes = np.diff(first, append=len(of))
    means = np.empty_like(own)
    means[order] = np.repeat(np.add.reduceat(own[order], first) / sizes[:, None], sizes, axis=0)
    return means
