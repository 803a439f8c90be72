"""What the words of a block say: phrases that give boilerplate away, wording that repeats."""

from __future__ import annotations

from array import array
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


def shingles(blocks: list[PageBlock]) -> tuple[array[int], list[int]]:
    """Every four words that follow each other; where words run together, every eight characters. And how many each block has.

    Of each its hash: the texts of all would be the most that a page of some megabytes needs.
    """
    hashes = array("q")
    sizes: list[int] = []
    for block in blocks:
        before = len(hashes)
        text = block.text[:LONGEST_READ]
        words = text.lower().split()
        number = len(words)
        if len(text) > LONGEST_WORD * number or (number == 1 and not text.isascii()):
            hashes.extend([hash(text[at : at + 2 * SHINGLE]) for at in range(len(text) - 2 * SHINGLE + 1)])
        elif number >= SHINGLE:
            hashes.extend(map(hash, zip(words, words[1:], words[2:], words[3:], strict=False)))
        sizes.append(len(hashes) - before)
    return hashes, sizes
