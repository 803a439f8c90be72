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
FIRST_WORDS: Final = 4
"""How many words of a block's start the network reads; longer blocks tell themselves by their form."""
HEAD: Final = 120
TAIL: Final = 24
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


def add_shingles(text: str, words: list[str], hashes: array[int]) -> None:
    """Every four words that follow each other; where words run together, every eight characters. ``words``: of ``lower_words``.

    Of each its hash: the texts of all would be the most that a page of some megabytes needs.
    """
    number = len(words)
    head = text[:LONGEST_READ]
    if len(head) > LONGEST_WORD * number or (number == 1 and not head.isascii()):
        hashes.extend([hash(head[at : at + 2 * SHINGLE]) for at in range(len(head) - 2 * SHINGLE + 1)])
    elif number >= SHINGLE:
        hashes.extend(map(hash, zip(words, words[1:], words[2:], words[3:], strict=False)))


def lower_words(text: str) -> list[str]:
    """The words of as much of a text as is compared with other blocks, in lower case."""
    return text[:LONGEST_READ].lower().split()


def ends(text: str, words: list[str]) -> list[str]:
    """The words by which a short block shows what it is: its first few and its last. ``words``: of ``lower_words``."""
    plain = len(text) <= HEAD and text.isascii()  # what is lower case in other scripts depends on where they are cut off
    if not plain:
        words = text[:HEAD].lower().split()
    if len(words) <= FIRST_WORDS + 1:
        return words
    last = words[-1][-TAIL:] if plain else text[-TAIL:].lower().split()[-1]
    return [*words[:FIRST_WORDS], "$" + last]
