"""Class names and words of a page's blocks as numbers of the network's vocabularies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ..arrays import Ints, ints
from ..blocks import Node, PageBlock
from ..removals.names import LETTERS
from .wording import ends, lower_words

if TYPE_CHECKING:
    from ..page import Page

NAME_PART: Final = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
# Class names an element that are read; what has more is dressed in utility classes, which say little.
MOST_NAMES: Final = 12
LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Bags:
    """The numbers, bag after bag; no bag is empty: 0 stands for what the vocabulary lacks."""

    names: Ints
    """Tag and class names of the elements, those that have the same once; the first bag is of what nobody asks about."""
    name_offsets: Ints
    """Where the numbers of each bag begin."""
    node: Ints
    """(m,) the bag of each container."""
    lead: Ints
    """(n,) the bag of the inline element that each block consists of; 0 for none."""
    words: Ints
    """The first and last words of each block."""
    word_offsets: Ints
    """(n,) where each block's numbers begin."""


class _Names:
    """Bags of tag and class names as they are met."""

    def __init__(self, numbers: dict[str, int]) -> None:
        self.numbers = numbers
        self.flat: list[int] = [0]
        self.offsets: list[int] = [0]
        self.met: dict[str, dict[str, int]] = {}
        self.tags: dict[str, int] = {}

    def bag(self, tag: str, names: str) -> int:
        """The bag of these names."""
        met = self.met.get(tag)
        if met is None:
            met = self.met[tag] = {}
            self.tags[tag] = self.numbers.get("<" + tag, 0)
        bag = met.get(names, -1)
        if bag < 0:
            bag = met[names] = len(self.offsets)
            numbers, flat = self.numbers, self.flat
            self.offsets.append(len(flat))
            flat.append(self.tags[tag])
            for part in name_parts(names):
                flat.append(numbers.get(part, 0))
        return bag

    def lead(self, block: PageBlock) -> int:
        """The bag of the first inline element that makes nearly all of the block."""
        size = len(block.text)
        for mark in block.marks:
            if 5 * (mark.end - mark.start) >= 4 * size:
                element = mark.element
                return self.bag(mark.tag, (element.get("class") or "") + " " + (element.get("rel") or ""))
        return 0


def bags(page: Page, names: dict[str, int], vocabulary: dict[str, int], said: list[list[str]] | None = None) -> Bags:
    """The bags of a page.

    ``names`` and ``vocabulary``: what is known, numbered from 1. ``said``: of each block the words of ``wording.ends``, where they
    are at hand.
    """
    made = _Names(names)
    blocks: list[PageBlock] = page.blocks
    nodes: list[Node] = page.nodes
    # Of containers that hold no block nobody asks.
    node = [made.bag(node.tag, node.names) if node.start < node.end else 0 for node in nodes]
    lead = [made.lead(block) if block.marks else 0 for block in blocks]
    flat: list[int] = []
    offsets: list[int] = []
    for words in [ends(block.text, lower_words(block.text)) for block in blocks] if said is None else said:
        offsets.append(len(flat))
        if not words:
            flat.append(0)
        flat.extend([vocabulary.get(word, 0) for word in words])
    return Bags(ints(made.flat), ints(made.offsets), ints(node), ints(lead), ints(flat), ints(offsets))


@lru_cache(maxsize=16384)
def _parts(names: str) -> tuple[str, ...]:
    """The words in names that are not too long, lower case: ``articleBody__text-2 wide`` → ``article body text wide``."""
    if names.isascii() and names.islower():  # as most are, and it takes a third of the time
        return tuple([part for part in names.encode().translate(LETTERS).decode().split() if len(part) > 1])
    return tuple([part.lower() for part in NAME_PART.findall(names) if len(part) > 1])


def name_parts(names: str) -> tuple[str, ...]:
    """The words in the class names and ids of an element."""
    # Of white space only the space is printable: most names are few and short, and need not be taken apart.
    if len(names) <= LONGEST_NAME and names.isprintable() and names.count(" ") < MOST_NAMES:
        return _parts(names)
    parts: list[str] = []
    for name in names.split(None, MOST_NAMES)[:MOST_NAMES]:
        parts.extend(_parts(name[:LONGEST_NAME]))
    return tuple(parts)
