"""Quotations of the article with their speakers."""

from __future__ import annotations

import re
from dataclasses import replace

from ..draft import Draft
from ..model import Quote
from ..page import Page

_PAIR = re.compile(r"[“„]([^“”„]{2,4000})[”“]|\"([^\"]{2,4000})\"|«([^«»]{2,4000})»|「([^「」]{2,4000})」")


class Quotes:
    """Fills ``quotes`` from the body."""

    name = "quotes"
    requires = frozenset(("body",))
    provides = frozenset(("quotes",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        found = [
            Quote(text=m[m.lastindex or 0], speaker=None, block=index, start=m.start(m.lastindex or 0), end=m.end(m.lastindex or 0))
            for index, block in enumerate(draft.body)
            for m in _PAIR.finditer(block.text)
            if len(m[0].split()) >= 3
        ]
        return replace(draft, quotes=tuple(found))
