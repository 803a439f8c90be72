"""Class names and words of a page's blocks as numbers of the network's vocabularies."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from ..blocks import PageBlock

if TYPE_CHECKING:
    from ..page import Page

Ints = npt.NDArray[np.int64]

NAME_PART: Final = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
# What stands between the words of a name that is all ASCII and in lower case.
NO_LETTERS: Final = str.maketrans({chr(n): " " for n in range(128) if not chr(n).islower()})
# Class names an element that are read; what has more is dressed in utility classes, which say little.
MOST_NAMES: Final = 12
LONGEST_NAME: Final = 60
# How many words of a block's start the network reads; longer blocks tell themselves by their form.
FIRST_WORDS: Final = 4
HEAD: Final = 120
TAIL: Final = 24


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

    def __init__(self, number: Callable[[str, int], int]) -> None:
        self.number = number
        self.flat: list[int] = [0]
        self.offsets: list[int] = [0]
        self.met: dict[tuple[str, str], int] = {}

    def bag(self, tag: str, names: str) -> int:
        """The bag of these names."""
        made = (tag, names)
        bag = self.met.get(made, -1)
        if bag < 0:
            bag = self.met[made] = len(self.offsets)
            self.offsets.append(len(self.flat))
            number = self.number
            self.flat.append(number("<" + tag, 0))
            for part in name_parts(names):
                self.flat.append(number(part, 0))
        return bag

    def lead(self, block: PageBlock) -> int:
        """The bag of the first inline element that makes nearly all of the block."""
        least = 0.8 * len(block.text)
        for mark in block.marks:
            if mark.end - mark.start >= least:
                element = mark.element
                return self.bag(mark.tag, (element.get("class") or "") + " " + (element.get("rel") or ""))
        return 0


def bags(page: Page, names: Mapping[str, int], vocabulary: Mapping[str, int]) -> Bags:
    """The bags of a page. ``names`` and ``vocabulary``: what is known, numbered from 1."""
    made = _Names(names.get)
    # Of containers that hold no block nobody asks.
    node = [made.bag(node.tag, node.names) if node.start < node.end else 0 for node in page.nodes]
    lead = [made.lead(block) if block.marks else 0 for block in page.blocks]
    number: Callable[[str, int], int] = vocabulary.get
    flat: list[int] = []
    offsets: list[int] = []
    for block in page.blocks:
        offsets.append(len(flat))
        words = words_of(block.text)
        if not words:
            flat.append(0)
        flat.extend([number(word, 0) for word in words])
    return Bags(*(np.array(part, dtype=np.int64) for part in (made.flat, made.offsets, node, lead, flat, offsets)))


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[str, ...]:
    """The words in one class name or id, lower case: ``articleBody__text-2`` → ``article body text``."""
    name = name[:LONGEST_NAME]
    if name.isascii() and name.islower():
        return tuple([part for part in name.translate(NO_LETTERS).split() if len(part) > 1])
    return tuple([part.lower() for part in NAME_PART.findall(name) if len(part) > 1])


def name_parts(names: str) -> list[str]:
    """The words in the class names and ids of an element."""
    parts: list[str] = []
    for name in names.split(None, MOST_NAMES)[:MOST_NAMES]:
        parts.extend(_parts(name))
    return parts


def words_of(text: str) -> list[str]:
    """The words by which a short block shows what it is: its first few and its last."""
    words = text[:HEAD].lower().split()
    if len(words) <= FIRST_WORDS + 1:
        return words
    return [*words[:FIRST_WORDS], "$" + text[-TAIL:].lower().split()[-1]]
