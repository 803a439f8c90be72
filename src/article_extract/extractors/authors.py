"""Who wrote the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Person
from .structured import text_of

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class Authors:
    """JSON-LD ``author``, else the author meta tags."""

    name = "authors"
    requires = frozenset(("structured",))
    provides = frozenset(("authors", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        names = [name for value in structured.values("author") if (name := text_of(value))]
        names = names or [
            stated.value for stated in structured.metas("author", "dc.creator", "citation_author", "parsely-author")
        ]
        return replace(draft, authors=tuple(Person(name=name) for name in dict.fromkeys(names)))
