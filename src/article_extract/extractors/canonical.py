"""The address that the page gives for itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class CanonicalURL:
    """``<link rel=canonical>``, else ``og:url``, else the JSON-LD article's ``url``, made absolute."""

    name = "canonical_url"
    requires = frozenset(("structured",))
    provides = frozenset(("canonical_url",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        stated = [*structured.links.get("canonical", ()), structured.first_meta("og:url"), structured.text("url")]
        for href in stated:
            url = page.absolute(href)
            if url and url.startswith(("http://", "https://")):
                return replace(draft, canonical_url=url)
        return draft
