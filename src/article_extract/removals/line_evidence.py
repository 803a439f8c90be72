"""What speaks for the reason of a line of a text dump: its words and form, its place, the label above it, the lines beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from ..page import Page, PageBlock
from .evidence import AFTER, AT_END, BEFORE, BOOST, FAR_AFTER, FAR_BEFORE, INSIDE, JUST_AFTER, JUST_BEFORE, TELLING
from .form import TITLE, form
from .phrases import RUN_TOGETHER, Said, phrases
from .rows import FORMS, PLACES, SPOKEN

Floats = npt.NDArray[np.float64]

PARTS: Final = ("words", "heading", "company", "form", "place")
LABEL: Final = 60  # characters of a line that can head others
REACH: Final = 40  # lines that one label can head
CLOSE: Final = 4  # lines that stand right under their label
BESIDE: Final = 5  # lines to either side that are a line's company
ADDRESS: Final = re.compile(r"https?:|www\.|@|\.com\b")
SHAPES: Final = ("address", "again", "name", "digits", "divided", "colon", "bullet")
FIRST: Final = 12  # the lines with which a dump starts

_FORM: Final = [name for name in FORMS if name not in ("link", "plain", "mixed", "many", "heading")]
FEATURES: Final = (
    "bias",
    *(f"{part}.{reason}" for part in ("words", "whole", "opens") for reason in SPOKEN),
    *(f"{part}.{reason}" for part in ("label", "close") for reason in SPOKEN),
    *(f"{part}.{reason}" for part in ("near", "above") for reason in SPOKEN),
    *("near.titles", "near.short"),
    *(f"form.{name}" for name in (*_FORM, *SHAPES, "start")),
    *(f"place.{name}" for name in PLACES),
)
_OF: Final = {"words": 0, "whole": 0, "opens": 0, "label": 1, "close": 1, "near": 2, "above": 2, "form": 3, "place": 4, "bias": 4}
PART: Final = np.array([_OF[feature.partition(".")[0]] for feature in FEATURES])
"""By feature the number of its part."""
_AT: Final = {feature: number for number, feature in enumerate(FEATURES)}
_REASON: Final = {reason: number for number, reason in enumerate(SPOKEN)}
_WORDS, _WHOLE, _OPENS, _LABEL, _UNDER, _NEAR, _ABOVE = (
    _AT[f"{part}.{SPOKEN[0]}"] for part in ("words", "whole", "opens", "label", "close", "near", "above")
)
_FORM_BITS: Final = np.array([FORMS.index(name) for name in _FORM])
_FORMS: Final = np.array([_AT[f"form.{name}"] for name in _FORM])
_SHAPES: Final = [_AT[f"form.{name}"] for name in ("title", *SHAPES)]
_PLACES: Final = [_AT[f"place.{name}"] for name in PLACES]


class Lines:
    """The evidence of those lines of a dump that no field of the article holds."""

    def __init__(self, page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> None:
        body = [index for index, name in claims.items() if name == "body"]
        self.first, self.last = (min(body), max(body)) if body else (len(page.blocks), -1)
        self.size = len(page.blocks)
        self.runs = _runs(blocks, set(body))
        """Stretches of lines without body between them, as slices of the lines."""
        times = Counter(block.text for block in page.blocks)
        self.rows = np.zeros((len(blocks), len(FEATURES)))
        self.rows[:, 0] = 1
        forms = np.array([form(block.text, 0, 0) for block in blocks])
        self.rows[:, _FORMS] = forms[:, None] >> _FORM_BITS & 1
        self.rows[:, _SHAPES] = [_shape(block.text, times[block.text] > 1) for block in blocks]
        places = np.array([self._place(block.index) for block in blocks])
        self.rows[:, _PLACES] = places[:, None] >> np.arange(len(PLACES)) & 1
        for row, block in zip(self.rows, blocks, strict=True):
            said = phrases().said(block.text)
            if said is not None:
                _words(row, said)
            row[_AT["form.start"]] = block.index < FIRST
        for run in self.runs:
            _under(self.rows[run], blocks[run])
            _beside(self.rows[run])

    def _place(self, index: int) -> int:
        """Where a line stands to the body, as bits in the order of ``rows.PLACES``; nowhere in a dump without one."""
        if self.last < 0:
            return 0
        if index < self.first:
            away = self.first - index
            return BEFORE | (JUST_BEFORE if away <= 6 else FAR_BEFORE if away > 25 else 0)
        if index > self.last:
            away = index - self.last
            bits = AFTER | (JUST_AFTER if away <= 6 else FAR_AFTER if away > 25 else 0)
            return bits | AT_END if self.size - index < 15 else bits
        return INSIDE


def _shape(text: str, again: bool) -> tuple[bool, ...]:
    wide = not text.isascii() and RUN_TOGETHER.search(text) is not None
    return (
        len(text) >= (TITLE // 2 if wide else TITLE) and "\u00a9" not in text,
        ADDRESS.search(text) is not None,
        again,
        text.istitle() and len(text) < TITLE,
        text.isdigit(),
        "|" in text or "\u203a" in text or " > " in text,
        text[-1] in ":\uff1a",
        text[0] in "\u2022-*\u00b7#",
    )


def _runs(blocks: Sequence[PageBlock], body: set[int]) -> list[slice]:
    starts = [
        at for at, block in enumerate(blocks) if at == 0 or not body.isdisjoint(range(blocks[at - 1].index + 1, block.index))
    ]
    return [slice(start, stop) for start, stop in zip(starts, [*starts[1:], len(blocks)], strict=True)]


def _words(row: Floats, said: Said) -> None:
    for reason, (share, phrase) in said.found.items():
        at = _REASON[reason]
        size = len(phrase) * (2 if RUN_TOGETHER.search(phrase) else 1)
        row[_WORDS + at] = 0.5 + max(share, min(1.0, size / TELLING)) / 2
        if share == 1:
            row[_WHOLE + at] = 1
        elif said.words.startswith(phrase):
            row[_OPENS + at] = 1


def _under(rows: Floats, blocks: Sequence[PageBlock]) -> None:
    """Which label each line stands under: the last line above it that is nothing but a phrase."""
    count = len(SPOKEN)
    whole = rows[:, _WHOLE : _WHOLE + count]
    labels = [at for at in np.flatnonzero(whole.any(axis=1)).tolist() if len(blocks[at].text) <= LABEL]
    for at, until in zip(labels, [*labels, len(rows) - 1][1:], strict=True):
        stop = until + 1  # a label stands under the one before it
        rows[at + 1 : min(stop, at + REACH + 1), _LABEL : _LABEL + count] = whole[at]
        rows[at + 1 : min(stop, at + CLOSE + 1), _UNDER : _UNDER + count] = whole[at]


def _beside(rows: Floats) -> None:
    """What the lines around a line say, and look like."""
    count = len(SPOKEN)
    said = rows[:, _WORDS : _WORDS + count] * (rows[:, _AT["form.very_long"]] == 0)[:, None]
    rows[1:, _ABOVE : _ABOVE + count] = said[:-1]
    size = np.minimum(np.arange(len(rows)) + BESIDE + 1, len(rows)) - np.maximum(np.arange(len(rows)) - BESIDE, 0)
    rows[:, _NEAR : _NEAR + count] = window(said) * (BOOST / (size + BOOST))[:, None]
    shape = rows[:, [_AT["form.title"], _AT["form.short"]]]
    rows[:, [_AT["near.titles"], _AT["near.short"]]] = window(shape) / size[:, None]


def window(values: Floats, beside: int = BESIDE) -> Floats:
    """The sums over each line and those beside it."""
    total = np.vstack([np.zeros(values.shape[1]), np.cumsum(values, axis=0)])
    at = np.arange(len(values))
    sums: Floats = total[np.minimum(at + beside + 1, len(values))] - total[np.maximum(at - beside, 0)]
    return sums
