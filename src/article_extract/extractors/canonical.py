"""The address that the page gives for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..draft import Draft
    from ..page import Page
    from .structured import StructuredData


class CanonicalURL:
    """``<link rel=canonical>``, else ``og:url``, else the JSON-LD article's ``url``, made absolute."""

    name = "canonical_url"
    requires = frozenset(("structured",))
    provides = frozenset(("canonical_url",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        for href in _stated(structured):
            url = page.absolute(href)
            if url and url.startswith(("http://", "https://")):
                return draft.but(canonical_url=url)
        return draft


def _stated(structured: StructuredData) -> Iterator[str | None]:
    yield from structured.links.get("canonical", ())
    yield structured.first_meta("og:url")
    yield structured.text("url")
