"""The default body step: a trained network over the blocks of the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from .assemble import assemble

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page
    from .network import Floats

# Below this confidence the page most likely holds no article.
NO_ARTICLE = 0.2


class LearnedBody:
    """Body step that asks the trained network for every block. On text dumps a model of lines decides."""

    name = "body"
    requires = frozenset[str]()
    provides = frozenset({"body", "body_sources", "claims", "confidence", "warnings"})

    def __call__(self, page: Page, draft: Draft) -> Draft:
        if page.is_dump:
            from .dump import dump_body

            return dump_body(page, draft)
        if not page.blocks:
            return replace(draft, warnings=(*draft.warnings, "no_article"))
        from .network import network

        probability, heading = network()(page, draft)
        probability[list(draft.claims)] = 0
        chosen = np.flatnonzero(probability > 0.5).tolist()
        body, sources = assemble(page, chosen, {index for index in chosen if heading[index] > 0.5})
        confidence = expected_f1(probability, np.array([len(block.text) for block in page.blocks], np.float32))
        warnings = draft.warnings if confidence >= NO_ARTICLE else (*draft.warnings, "no_article")
        return replace(draft, body=body, body_sources=sources, confidence=confidence, warnings=warnings).claim("body", chosen)


def expected_f1(probability: Floats, length: Floats) -> float:
    """The F1 that the choice has if the probabilities are true: how sure the network is of the page as a whole."""
    chosen = probability > 0.5
    right = float((probability * length)[chosen].sum())
    return 2 * right / max(1.0, float(length[chosen].sum() + (probability * length).sum()))
