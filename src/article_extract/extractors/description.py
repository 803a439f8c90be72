"""The standfirst, dek or summary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class Description:
    """The description that the page states; the block that shows the same text is claimed."""

    name = "description"
    requires = frozenset(("structured", "headline"))
    provides = frozenset(("description", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        stated = structured.first_meta("og:description", "description", "twitter:description") or structured.text("description")
        return replace(draft, description=stated) if stated else draft
