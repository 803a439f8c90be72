"""When the article was published and last changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class Dates:
    """JSON-LD ``datePublished``/``dateModified``, else the meta tags."""

    name = "dates"
    requires = frozenset(("structured", "language"))
    provides = frozenset(("date_published", "date_modified", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        published = _iso(structured.text("datePublished")) or _iso(
            structured.first_meta("article:published_time", "datepublished")
        )
        modified = _iso(structured.text("dateModified")) or _iso(
            structured.first_meta("article:modified_time", "og:updated_time")
        )
        return replace(draft, date_published=published, date_modified=modified)


def _iso(value: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if value else None
    except ValueError:
        return None
