"""The second body extractor: trafilatura decides, our blocks carry the result."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .assemble import assemble

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page

# trafilatura says nothing of how sure it is; on pages where its text is at least this long it is nearly always near the article.
SURE_LENGTH = 1000


class TrafilaturaBody:
    """Body step that keeps the blocks whose text stands in trafilatura's output. ``favor_precision`` as in trafilatura."""

    name = "body"
    requires = frozenset[str]()
    provides = frozenset({"body", "body_sources", "claims", "confidence", "warnings"})

    def __init__(self, *, favor_precision: bool = False) -> None:
        self.favor_precision = favor_precision

    def __call__(self, page: Page, draft: Draft) -> Draft:
        chosen = self.choose(page, draft)
        body, sources = assemble(page, chosen)
        length = sum(len(page.blocks[index].text) for index in chosen)
        warnings = draft.warnings if body else (*draft.warnings, "no_article")
        draft = replace(
            draft, body=body, body_sources=sources, confidence=min(1.0, length / SURE_LENGTH) * 0.9, warnings=warnings
        )
        return draft.claim("body", chosen)

    def choose(self, page: Page, draft: Draft) -> list[int]:
        """Indices of the blocks whose text trafilatura keeps."""
        if page.root is None:
            return []
        import trafilatura
        from lxml import etree

        source = etree.tostring(page.root, encoding="unicode", method="html")  # it takes no plain lxml elements
        text = trafilatura.extract(source, favor_precision=self.favor_precision, include_comments=False) or ""
        kept = " ".join(text.split())
        chosen, at = [], 0
        for block in page.blocks:
            if block.index in draft.claims:
                continue
            found = kept.find(" ".join(block.text.split()), at)
            if found >= 0:
                chosen.append(block.index)
                at = found
        return chosen
