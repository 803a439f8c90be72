"""The headline as a reader sees it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class Headline:
    """The visible ``<h1>``, else what the page states."""

    name = "headline"
    requires = frozenset(("structured",))
    provides = frozenset(("headline", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        stated = (
            []
            if structured is None
            else [structured.text("headline"), structured.first_meta("og:title", "twitter:title"), structured.title]
        )
        known = [text.casefold() for text in stated if text]
        tops = [block for block in page.blocks if block.heading_level == 1]
        for block in tops:
            text = " ".join(block.text.split())
            if len(tops) == 1 or any(text.casefold() in other for other in known):
                return draft.claim("headline", [block.index], headline=text)
        for text in stated:
            if text:
                return replace(draft, headline=text)
        return draft
