"""How the body step hears a site's other pages: in the log-odds of each block."""

from __future__ import annotations

import numpy as np

from ..body.network import Floats
from ..page import Page
from .place import places, text_key
from .profile import MOST_ODDS, Place, Repeated, SiteProfile

WEIGHT = 0.5
"""Of what other pages say, beside what the page itself says. With 0.5 instead of 0.25 and 1, of 326 pages of 38 sites and
templates 29, 22 and 31 gained more than 0.005 word_f1, and 2, 2 and 9 lost."""
DOUBT = 3
"""Pages at which half of that weight is given."""
MOST_LOST = 0.5
"""Share of a page's text that a profile may take away as the site's; a page that has more of it is a copy of another."""


def revised(profile: SiteProfile, page: Page, probability: Floats) -> Floats:
    """For each block how likely it is body. The other pages are heard on its text if they know it, else on its place."""
    shift = np.zeros(len(page.blocks), np.float32)
    standing = np.zeros(len(page.blocks), np.bool_)
    for block, name in zip(page.blocks, places(page), strict=True):
        text = profile.texts.get(text_key(name, block.text) or "")
        shift[block.index] = _heard(text or profile.places.get(name))
        standing[block.index] = text is not None and text.standing
    after = np.asarray(1 / (1 + np.exp(-log_odds(probability) - shift)), np.float32)
    likely = after * np.array([len(block.text) for block in page.blocks], np.float32)
    if likely[standing].sum() < MOST_LOST * likely.sum():
        after[standing] = 0
    return after


def _heard(seen: Place | Repeated | None) -> float:
    """What other pages add to a block's log-odds: the more, the more pages there are."""
    return WEIGHT * seen.odds * seen.pages / (seen.pages + DOUBT) if seen is not None else 0.0


def log_odds(probability: Floats) -> Floats:
    """Log-odds of probabilities, those of 0 and 1 within what single precision can tell."""
    likely = np.clip(probability, 1e-7, 1 - 1e-7)
    return np.asarray(np.log(likely / (1 - likely)), np.float32)


def believed(probability: Floats) -> list[float]:
    """Log-odds as far as one page is believed."""
    odds: list[float] = np.clip(log_odds(probability), -MOST_ODDS, MOST_ODDS).tolist()
    return odds
