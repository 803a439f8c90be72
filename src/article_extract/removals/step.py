"""The step that lists every block which no other field holds, with the reason why it is not in the article."""

from __future__ import annotations

from ..draft import Draft
from ..model import Removal
from ..page import Page
from .classify import classify
from .duplicates import duplicates
from .lines import classify_lines
from .paths import paths


class Removals:
    """Takes whatever no earlier step claimed. Runs after the body and the images."""

    name = "removals"
    requires = frozenset(("body",))
    provides = frozenset(("removals", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        claims = draft.claims
        left = [block for block in page.blocks if block.index not in claims]
        repeated = duplicates(page, draft, left)
        verdicts = (classify_lines if page.is_dump else classify)(page, claims, left)
        removals = []
        for block, verdict, path in zip(left, verdicts, paths(page, left), strict=True):
            reason, part = repeated.get(block.index, verdict)
            removals.append(Removal(text=block.text, reason=reason, rule=reason + "." + part, path=path))
        return draft.claim("removals", [block.index for block in left], removals=tuple(removals))
