"""The step that lists every block which no other field holds, with the reason why it is not in the article."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import repeat
from typing import Final

from ..draft import Draft
from ..model import Removal
from ..page import Page
from .classify import classify
from .duplicates import duplicates
from .embeds import embeds
from .lines import classify_lines
from .paths import paths

# What is frozen sets each field through object.__setattr__; most of a page is removed, and its slots take a quarter of the time.
_SLOTS: Final = tuple(getattr(Removal, name).__set__ for name in ("text", "reason", "rule", "path"))


class Removals:
    """Takes whatever no earlier step claimed. Runs after the body and the images."""

    name = "removals"
    requires = frozenset(("body",))
    provides = frozenset(("removals", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        claims = draft.claims
        left = [block for block in page.blocks if block.index not in claims]
        verdicts = (classify_lines if page.is_dump else classify)(page, claims, left)
        surer = {**embeds(page, left, verdicts), **duplicates(page, draft, left)}
        chosen = [surer.get(block.index, verdict) for block, verdict in zip(left, verdicts, strict=True)]
        removals = _removals(
            [block.text for block in left],
            [verdict.reason for verdict in chosen],
            [verdict.rule for verdict in chosen],
            paths(page, left),
        )
        return draft.claim("removals", [block.index for block in left], removals=tuple(removals))


def _removals(*columns: Sequence[object]) -> list[Removal]:
    """Removals of which each field is given as one column, in the order of ``_SLOTS``."""
    removals: list[Removal] = list(map(Removal.__new__, repeat(Removal, len(columns[0]))))
    for slot, column in zip(_SLOTS, columns, strict=True):
        deque(map(slot, removals, column), maxlen=0)
    return removals
