"""The default body step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .assemble import assemble

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page


class LearnedBody:
    """Body step: the container with the most running text, its prose, headings and lists."""

    name = "body"
    requires = frozenset[str]()
    provides = frozenset({"body", "body_sources", "claims", "confidence", "warnings"})

    def __call__(self, page: Page, draft: Draft) -> Draft:
        weight = [
            len(b.text) * (1 - b.link_share) if len(b.text) > 60 and b.index not in draft.claims else 0.0 for b in page.blocks
        ]
        total = sum(weight) or 1.0
        best = max(page.nodes, key=lambda n: (sum(weight[n.start : n.end]) > 0.6 * total, n.depth))
        chosen = [
            b.index
            for b in page.blocks[best.start : best.end]
            if b.index not in draft.claims
            and b.link_share < 0.5
            and (weight[b.index] or b.heading_level)
            and not b.within("figcaption", "aside", "footer", "nav")
        ]
        body, sources = assemble(page, chosen)
        warnings = draft.warnings if body else (*draft.warnings, "no_article")
        return replace(draft, body=body, body_sources=sources, confidence=0.5 if body else 0.0, warnings=warnings).claim(
            "body", chosen
        )
