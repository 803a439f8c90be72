"""The reason of each line of a text dump, where only words, order and repetition speak."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from ..model import RemovalReason
from ..page import Page, PageBlock
from .classify import Model, Verdict, read_model, verdict
from .line_evidence import FEATURES, PART, PARTS, Floats, Lines, window
from .phrases import normal

SPOKEN = 0.25  # share of a line that its phrase must make for the line to be what the phrase says
OPENING = 1.8  # ``Read also: …``: how much more a phrase counts where the line begins with it
COMPANY = 0.5
"""Weight of the mean of the lines around a line beside its own voice. By cross-validation."""
BESIDE = 3  # lines to either side that are heard


@lru_cache(maxsize=1)
def model() -> Model:
    """The trained model of lines, read on first use. Written by ``training/line_reasons.py``."""
    return read_model("line_weights.json", FEATURES, PARTS)


def classify_lines(page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> list[Verdict]:
    """Why each of these lines is not in the article."""
    if not blocks:
        return []
    verdicts, weights, _ = model()
    lines = Lines(page, claims, blocks)
    chosen = heard(lines.rows @ weights, lines.runs).argmax(axis=1)
    spoke = lines.rows * weights.T[chosen]
    parts = np.stack([spoke[:, part == PART].sum(axis=1) for part in range(len(PARTS))], axis=1).argmax(axis=1)
    return [verdicts[reason][part] for reason, part in zip(chosen.tolist(), parts.tolist(), strict=True)]


def heard(own: Floats, runs: Sequence[slice]) -> Floats:
    """A line's voice together with those of the lines around it, in the same stretch without body."""
    out = own.copy()
    for run in runs:
        size = window(np.ones((run.stop - run.start, 1)), BESIDE)
        out[run] += COMPANY * window(own[run], BESIDE) / size
    return out


def spoken(text: str, found: Mapping[str, tuple[float, str]]) -> Verdict | None:
    """What a line says of itself: what its longest phrase says, longer where the line begins with it."""
    best, part = (0.0, ""), ""
    words = normal(text)
    for reason, (share, phrase) in found.items():
        weight = share * OPENING if words.startswith(phrase) else share
        if weight >= SPOKEN and (weight, reason) > best:
            best, part = (weight, reason), "whole" if share > 0.8 else "words"
    if part:
        return verdict(best[1], part)
    return verdict(RemovalReason.LEGAL, "form") if "\u00a9" in text else None
