"""The step that lists every block which no other field holds, with the reason why it is not in the article."""

from __future__ import annotations

from ..draft import Draft
from ..model import Removal, RemovalReason
from ..page import Page


class Removals:
    """Takes whatever no earlier step claimed. Runs after the body and the images."""

    name = "removals"
    requires = frozenset(("body",))
    provides = frozenset(("removals", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        left = [block for block in page.blocks if block.index not in draft.claims]
        removals = tuple(
            Removal(
                text=block.text,
                reason=RemovalReason.NAVIGATION if block.link_share > 0.5 else RemovalReason.OTHER,
                rule="form.links" if block.link_share > 0.5 else "none",
                path=page.path(block),
            )
            for block in left
        )
        return draft.claim("removals", [block.index for block in left], removals=removals)
