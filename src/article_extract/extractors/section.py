"""The section label."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class Section:
    """``articleSection`` of JSON-LD, ``article:section`` and its like."""

    name = "section"
    requires = frozenset(("structured", "headline"))
    provides = frozenset(("section", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        stated = structured.text("articleSection") or structured.first_meta(
            "article:section", "og:section", "parsely-section", "section"
        )
        return replace(draft, section=stated) if stated else draft
