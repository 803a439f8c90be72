"""The language of the article, as a BCP 47 tag."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page

TAG = re.compile(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_].{0,40})?$")


class Language:
    """What the page declares."""

    name = "language"
    requires = frozenset(("structured",))
    provides = frozenset(("language",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = draft.structured
        if structured is None:
            return draft
        for stated in (
            structured.html_language,
            structured.text("inLanguage"),
            structured.first_meta("og:locale", "content-language", "language", "dc.language"),
        ):
            tag = normalize(stated)
            if tag:
                return replace(draft, language=tag)
        return draft


def normalize(stated: str | None) -> str | None:
    """``en_us`` → ``en-US``; ``None`` for what is no language tag."""
    found = TAG.match((stated or "").strip())
    if not found:
        return None
    language, script, region = found.groups()
    return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))
