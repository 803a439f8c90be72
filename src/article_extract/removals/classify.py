"""The reason of each block: a linear model over its evidence, heard together with its company and with its neighbours in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..arrays import Ints, floats, ints
from ..model import RemovalReason
from ..page import Page, PageBlock
from .evidence import PARTS, Evidence
from .rows import FEATURES

Floats = npt.NDArray[np.float64]

GROUP = 0.35
"""Weight of the mean of a block's group beside its own voice; that of its company has half. By cross-validation."""
REACH = 3
"""Blocks to either side whose reasons are heard through those between them. As many as there are do hardly better."""
STATEMENTS = 10_000
"""Statements that are weighed together: what they are made of takes several times their memory."""
IN_GROUP, IN_COMPANY = PARTS.index("group"), PARTS.index("company")


class Verdict(NamedTuple):
    """A reason and the part of the evidence that spoke for it most."""

    reason: RemovalReason
    part: str
    rule: str
    """Both, as in ``Removal.rule``."""


def verdict(reason: str, part: str) -> Verdict:
    """A verdict by its reason's name and its part."""
    return Verdict(RemovalReason(reason), part, f"{reason}.{part}")


class Model(NamedTuple):
    """Weights as ``training/reasons.py`` writes them."""

    verdicts: tuple[tuple[Verdict, ...], ...]
    """By reason and part."""
    weights: Floats
    """By feature, in the order of ``rows.FEATURES``, and reason."""
    follows: Floats
    """By two reasons how much likelier than by chance they stand side by side in one company; symmetric."""


@lru_cache(maxsize=1)
def model() -> Model:
    """The trained model of the package, read on first use."""
    return read_model("weights.json", FEATURES, PARTS)


def read_model(name: str, features: Sequence[str], parts: Sequence[str]) -> Model:
    """The model in a file of the package; rows of its weights in the order of ``features``, of which it may lack some."""
    data = json.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
    silent = [0.0] * len(data["reasons"])
    weights = np.array([data["weights"].get(feature, silent) for feature in features])
    follows = np.exp(data.get("follows", np.zeros((len(silent), len(silent)))))
    for array in (weights, follows):
        array.setflags(write=False)
    verdicts = tuple(tuple(verdict(reason, part) for part in parts) for reason in data["reasons"])
    return Model(verdicts, weights, follows)


def classify(page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> list[Verdict]:
    """Why each of these blocks is not in the article."""
    if not blocks:
        return []
    verdicts, weights, follows = model()
    evidence = Evidence(page, claims)
    statements = ints(evidence.statements(blocks)).reshape(len(blocks), len(PARTS))
    said = _said(evidence, weights)
    # Blocks of one container share what is said of it.
    groups, companies = statements[:, IN_GROUP], statements[:, IN_COMPANY]
    own = said.take(statements[:, 0], 0)
    for part in range(1, len(PARTS)):
        own += said.take(statements[:, part], 0)
    chosen = in_sequence(heard(own, groups, companies), companies, follows).argmax(axis=1)
    parts = said[statements, chosen[:, None]].argmax(axis=1)
    return [verdicts[reason][part] for reason, part in zip(chosen.tolist(), parts.tolist(), strict=True)]


def _said(evidence: Evidence, weights: Floats) -> Floats:
    """(statements, reasons) what each statement adds to each reason."""
    rows, values, starts = ints(evidence.rows), floats(evidence.values)[:, None], ints(evidence.starts)
    said = np.empty((len(starts), weights.shape[1]))
    for at in range(0, len(starts), STATEMENTS):
        here = starts[at : at + STATEMENTS]
        start, end = here[0], starts[at + STATEMENTS] if at + STATEMENTS < len(starts) else len(rows)
        np.add.reduceat(weights.take(rows[start:end], 0) * values[start:end], here - start, out=said[at : at + STATEMENTS])
    return said


def heard(own: Floats, groups: Ints, companies: Ints) -> Floats:
    """A block's voice together with those of its group and company: a rail, a form, a card has one reason for its parts."""
    return own + GROUP * _means(own, groups) + GROUP / 2 * _means(own, companies)


def in_sequence(voices: Floats, companies: Ints, follows: Floats) -> Floats:
    """How likely each reason is, after the blocks before and behind have been heard as far as they keep the same company.

    Sum-product over the chain, cut off after ``REACH`` steps: a date between two teasers is one teaser's.
    """
    likely: Floats = np.exp(voices - voices.max(axis=1, keepdims=True))
    breaks = np.flatnonzero(companies[1:] != companies[:-1])
    before, behind = np.ones_like(likely), np.ones_like(likely)
    from_before = from_behind = likely
    for _ in range(REACH):
        np.matmul(from_before[:-1], follows, out=before[1:])
        np.matmul(from_behind[1:], follows, out=behind[:-1])
        before[breaks + 1] = behind[breaks] = 1.0
        from_before, from_behind = before * likely, behind * likely
    return from_before * behind


def _means(own: Floats, membership: Ints) -> Floats:
    """Of each block the mean over the blocks that are members of the same; memberships are small numbers."""
    reasons = own.shape[1]
    sizes = np.bincount(membership)
    places = membership[:, None] * reasons + np.arange(reasons)
    sums = np.bincount(places.ravel(), own.ravel(), sizes.size * reasons).reshape(-1, reasons)
    return np.asarray(sums.take(membership, 0) / sizes.take(membership)[:, None])
