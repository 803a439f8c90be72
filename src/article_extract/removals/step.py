"""The step that lists every block which no other field holds, with the reason why it is not in the article."""

from __future__ import annotations

from typing import Final

from ..draft import Draft
from ..model import Removal, RemovalReason
from ..page import Page
from .classify import classify
from .duplicates import duplicates
from .embeds import embeds
from .lines import classify_lines
from .paths import paths

# What is frozen sets each field through object.__setattr__; most of a page is removed, and its slots take a third of the time.
_NEW: Final = Removal.__new__
_TEXT, _REASON, _RULE, _PATH = (getattr(Removal, name).__set__ for name in ("text", "reason", "rule", "path"))


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
        removals = []
        for block, verdict, path in zip(left, verdicts, paths(page, left), strict=True):
            reason, part = surer.get(block.index, verdict)
            removals.append(_removal(block.text, reason, reason + "." + part, path))
        return draft.claim("removals", [block.index for block in left], removals=tuple(removals))


def _removal(text: str, reason: RemovalReason, rule: str, path: str | None) -> Removal:
    removal = _NEW(Removal)
    _TEXT(removal, text)
    _REASON(removal, reason)
    _RULE(removal, rule)
    _PATH(removal, path)
    return removal
