"""What the words of a block say: phrases that give boilerplate away, wording that repeats."""

from __future__ import annotations

from array import array
from typing import Final

from ..blocks import PageBlock
from ..removals.phrases import Said

LONGEST_READ: Final = 4000
"""Characters of a block that are compared with other blocks."""
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
RUN: Final = 5
"""Characters that stand for a word: four such runs, each a character after the one before, are eight characters."""
FIRST_WORDS: Final = 4
"""How many words of a block's start the network reads; longer blocks tell themselves by their form."""
HEAD: Final = 120
TAIL: Final = 24
LONGEST_WORD: Final = 12
"""Mean characters of a word from which a text has no spaces between its words."""


def said(blocks: list[PageBlock], says: list[Said | None]) -> tuple[list[int], list[float], list[int]]:
    """Words by which newsletter prompts, related links, share rows … give themselves away, and headings.

    ``says``: of ``phrases.said_in``. Of the (n · REASONS) table how much of each block is such words: the places that are not 0 and what stands there. And for
    each block how far above it the last heading stands; HEADED from there on.
    """
    places: list[int] = []
    shares: list[float] = []
    distances: list[int] = []
    last = -HEADED
    for index, block in enumerate(blocks):
        distances.append(min(index - last, HEADED))
        told = says[index]
        if told is not None:
            for reason, (share, _) in told.found.items():
                column = REASONS.get(reason, -1)
                if column >= 0:
                    places.append(index * len(REASONS) + column)
                    shares.append(0.3 + share)
        if len(block.text) < SHORT_HEADING and block.heading_level:
            last = index
    return places, shares, distances


def add_words(text: str, words: list[str], hashes: array[int]) -> int:
    """Add the hashes of what of a text is compared with other texts; how many shingles they make.

    A shingle is ``SHINGLE`` words that follow each other, ``words`` those of ``lower_words``. Where words run together, every few
    characters stand for one, so that a shingle is of eight. Shorter texts have none and add nothing.
    """
    number = len(words)
    head = text[:LONGEST_READ]
    if len(head) > LONGEST_WORD * number or (number == 1 and not head.isascii()):
        words = [head[at : at + RUN] for at in range(len(head) - RUN + 1)]
        number = len(words)
    if number < SHINGLE:
        return 0
    hashes.fromlist(list(map(hash, words)))  # in two thirds of the time of ``extend``
    return number - SHINGLE + 1


def lower_words(text: str) -> list[str]:
    """The words of as much of a text as is compared with other blocks, in lower case."""
    return text[:LONGEST_READ].lower().split()


def ends(text: str, words: list[str]) -> list[str]:
    """The words by which a short block shows what it is: its first few and its last. ``words``: of ``lower_words``."""
    plain = len(text) <= HEAD and text.isascii()  # what is lower case in other scripts depends on where they are cut off
    if not plain:
        words = text[:HEAD].lower().split(None, FIRST_WORDS + 1)
    if len(words) <= FIRST_WORDS + 1:
        return words
    last = words[-1][-TAIL:] if plain else text[-TAIL:].lower().rsplit(None, 1)[-1]
    return [*words[:FIRST_WORDS], "$" + last]
