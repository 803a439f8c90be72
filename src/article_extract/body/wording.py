"""What the words of a block say: phrases that give boilerplate away, wording that repeats."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from ..blocks import PageBlock
from ..removals.phrases import phrases

LONGEST_READ: Final = 4000
"""Characters of a block that are compared with other blocks."""
TELLING_LENGTH: Final = 400
"""Characters from which single words prove nothing."""
REASONS: Final[dict[str, int]] = {
    reason: column
    for column, reason in enumerate(
        "advert author_bio byline caption comments consent headline legal media_promo navigation newsletter related share"
        " subscription tags widget".split()
    )
}
HEADED: Final = 25
"""Blocks that a heading may stand above what it heads."""
SHORT_HEADING: Final = 60
SHINGLE: Final = 4
LONGEST_WORD: Final = 12
"""Mean characters of a word from which a text has no spaces between its words."""


def said(blocks: list[PageBlock]) -> tuple[list[int], list[float], list[int]]:
    """Words by which newsletter prompts, related links, share rows … give themselves away, and headings.

    Of the (n · REASONS) table how much of each block is such words: the places that are not 0 and what stands there. And for
    each block how far above it the last heading stands; HEADED from there on.
    """
    find = phrases().find
    places: list[int] = []
    shares: list[float] = []
    distances: list[int] = []
    last = -HEADED
    for index, block in enumerate(blocks):
        text = block.text
        distances.append(min(index - last, HEADED))
        if len(text) < TELLING_LENGTH:
            found = find(text)
            if found:
                for reason, (share, _) in found.items():
                    column = REASONS.get(reason, -1)
                    if column >= 0:
                        places.append(index * len(REASONS) + column)
                        shares.append(0.3 + share)
            if len(text) < SHORT_HEADING and block.heading_level:
                last = index
    return places, shares, distances


def shingles(text: str) -> list[Hashable]:
    """Every four words that follow each other; where words run together, every eight characters."""
    words = text.lower().split()
    if len(text) > LONGEST_WORD * len(words) or (len(words) == 1 and not text.isascii()):
        return [text[at : at + 2 * SHINGLE] for at in range(len(text) - 2 * SHINGLE + 1)]
    return list(zip(words, words[1:], words[2:], words[3:], strict=False))


def repeats(blocks: list[PageBlock]) -> tuple[list[int], list[float]]:
    """How much of a block's wording stands in other blocks too: repeated captions, pull quotes, summaries.

    Of the (n · 2) table of shares, anywhere and earlier, the places that are not 0 and what stands there.
    """
    each: list[list[Hashable]] = []
    seen: set[Hashable] = set()
    again: set[Hashable] = set()
    for block in blocks:
        held = shingles(block.text[:LONGEST_READ])
        each.append(held)
        if held:
            own = set(held)
            if not seen.isdisjoint(own):
                again |= seen & own
            seen |= own
    places: list[int] = []
    shares: list[float] = []
    if again:
        met: set[Hashable] = set()
        for index, held in enumerate(each):
            if not again.isdisjoint(held):
                repeated = [shingle for shingle in held if shingle in again]
                earlier = [shingle for shingle in repeated if shingle in met]
                places += (2 * index, 2 * index + 1)
                shares += (len(repeated) / len(held), len(earlier) / len(held))
                met.update(repeated)
    return places, shares
