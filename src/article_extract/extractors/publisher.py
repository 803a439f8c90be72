"""The name of the site or publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .values import text_of

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class Publisher:
    """JSON-LD ``publisher``, else ``og:site_name`` and its like."""

    name = "publisher"
    requires = frozenset(("structured",))
    provides = frozenset(("publisher",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        stated = structured.first_meta("og:site_name") or structured.text("publisher")
        if not stated:
            stated = structured.first_meta(
                "application-name", "dc.publisher", "citation_journal_title", "twitter:app:name:iphone"
            )
        if not stated:
            site = next(
                (
                    item
                    for item in structured.objects
                    if item.get("@type") in ("WebSite", "NewsMediaOrganization", "Organization")
                ),
                None,
            )
            stated = text_of(site)
        return draft.but(publisher=stated) if stated else draft
