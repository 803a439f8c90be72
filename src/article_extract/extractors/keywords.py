"""Topics and tags of the article."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .structured import clean

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page

SEPARATOR = re.compile(r"\s*[,;|、，]\s*")


class Keywords:
    """JSON-LD ``keywords``, else ``article:tag`` and the keyword meta tags."""

    name = "keywords"
    requires = frozenset(("structured",))
    provides = frozenset(("keywords",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        stated = [clean(value) for value in structured.values("keywords") if isinstance(value, str)]
        for name in ("article:tag", "news_keywords", "parsely-tags", "keywords"):
            stated = stated or [item.value for item in structured.metas(name)]
        words = [word for value in stated for word in SEPARATOR.split(value) if word]
        return replace(draft, keywords=tuple(dict.fromkeys(words)))
