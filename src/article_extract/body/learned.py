"""The default body step: a trained network over the blocks of the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..arrays import ints
from .assemble import assemble
from .decode import decide, headings_of, lists_of
from .features import GIVES_WAY, standfirst
from .repeats import repeats
from .vetoes import vetoed

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page
    from ..profiles import SiteProfile
    from .forest import Floats

# How sure the model must be that a block without a heading's tag is one. On held-out news sites 0.7 gave heading_f1 0.772, 0.5
# 0.766, no such headings 0.764.
HEADING = 0.7
SENTENCE_ENDS = frozenset(".。…,;:।")
# Below this confidence the page most likely holds no article.
NO_ARTICLE = 0.2


class LearnedBody:
    """Body step that asks the trained model for every block. On text dumps a model of lines decides.

    With a ``profile`` the other pages of the site are heard too.
    """

    name = "body"
    requires = frozenset[str]()
    provides = frozenset({"body", "body_sources", "claims", "confidence", "warnings"})

    def __init__(self, profile: SiteProfile | None = None) -> None:
        self.profile = profile

    def __call__(self, page: Page, draft: Draft) -> Draft:
        if not page.blocks:
            return replace(draft, warnings=(*draft.warnings, "no_article"))
        probability, heading = self.judged(page, draft)
        if self.profile is not None:
            probability = self.profile.revised(page, probability)
        return self.decided(page, draft, probability, heading)

    def judged(self, page: Page, draft: Draft) -> tuple[Floats, Floats]:
        """For each block the probability that it is body, and that it is a heading if it is body; the page by itself."""
        if page.is_dump:
            from .dump import judged

            return judged(page)
        from .model import body_model

        return body_model()(page, draft)

    def decided(self, page: Page, draft: Draft, probability: Floats, heading: Floats) -> Draft:
        """The draft with the body that these probabilities give."""
        if page.is_dump:
            from .dump import decided

            return decided(page, draft, probability)
        from .model import body_model

        probability = probability.copy()
        taken = [index for index, name in draft.claims.items() if name not in GIVES_WAY]
        probability[[*taken, *vetoed(page, draft)]] = 0
        length = ints([len(block.text) for block in page.blocks]).astype(np.float32)
        lists = lists_of(page)
        chosen, expected = decide(probability, length, standfirst(draft, len(page.blocks)), lists, headings_of(page))
        prose = {index for index in chosen if lists[index] < 0 and not page.blocks[index].heading_level}
        again = repeats([block.text for block in page.blocks], chosen, prose)
        chosen = [index for index in chosen if index not in again]
        body, sources = assemble(page, chosen, {index for index in chosen if heads(page.blocks[index].text, heading[index])})
        confidence = body_model().calibrated(expected)
        warnings = draft.warnings if confidence >= NO_ARTICLE else (*draft.warnings, "no_article")
        draft = replace(draft, body=body, body_sources=sources, confidence=confidence, warnings=warnings)
        return draft.claim("body", chosen, over=GIVES_WAY)


def heads(text: str, probability: float) -> bool:
    """Whether a block of the body that is not tagged as one is a heading."""
    return bool(probability > HEADING) and text[-1] not in SENTENCE_ENDS
