"""Topics and tags of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .values import text_of

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page

LONGEST = 60
IDENTIFIER = re.compile(r"^(?:[0-9a-f]{8}-[0-9a-f-]{20,40}|[\d._-]+|https?:.*)$", re.I)
SEPARATOR = re.compile(r"\s{0,9}[,;|、，]\s{0,9}")


class Keywords:
    """JSON-LD ``keywords``, else ``article:tag`` and the keyword meta tags."""

    name = "keywords"
    requires = frozenset(("structured",))
    provides = frozenset(("keywords",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        stated = [text for value in structured.values("keywords") if (text := text_of(value))]
        for name in ("article:tag", "news_keywords", "parsely-tags", "keywords"):
            stated = stated or structured.contents((name,))
        words = (word.strip(" #") for value in stated for word in SEPARATOR.split(value))
        return draft.but(keywords=tuple(dict.fromkeys(word for word in words if _is_topic(word))))


def _is_topic(word: str) -> bool:
    """Whether a keyword was meant for readers: no identifier, no ``field: value`` of a content system, no sentence."""
    return 1 < len(word) <= LONGEST and ": " not in word and not IDENTIFIER.match(word)
