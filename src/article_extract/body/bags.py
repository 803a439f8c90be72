"""Class names and words of a page's blocks as numbers of the network's vocabularies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..page import Page, PageBlock

Ints = npt.NDArray[np.int64]

NAME_PART = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
# Class names an element that are read; what has more is dressed in utility classes, which say little.
MOST_NAMES = 12
# How many words of a block's start the network reads; longer blocks tell themselves by their form.
FIRST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Bags:
    """The numbers, bag after bag; no bag is empty: 0 stands for what the vocabulary lacks."""

    node_names: Ints
    """Tags and class names of the m containers."""
    node_offsets: Ints
    """(m,) where each container's numbers begin."""
    lead_names: Ints
    """The same of the inline element that each of the n blocks starts with."""
    lead_offsets: Ints
    words: Ints
    """The first and last words of each block."""
    word_offsets: Ints


def bags(page: Page, names: Mapping[str, int], words: Mapping[str, int]) -> Bags:
    """The bags of a page. ``names`` and ``words``: the vocabularies, numbered from 1."""
    return Bags(
        *_flat(_node_bags(page, names)),
        *_flat(_lead_bag(block, names) for block in page.blocks),
        *_flat([words.get(word, 0) for word in words_of(block.text)] for block in page.blocks),
    )


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[str, ...]:
    """The words in one class name or id, lower case: ``articleBody__text-2`` → ``article body text``."""
    return tuple(part.lower() for part in NAME_PART.findall(name[:60]) if len(part) > 1)


def name_parts(names: str) -> list[str]:
    """The words in the class names and ids of an element."""
    return [part for name in names.split(None, MOST_NAMES)[:MOST_NAMES] for part in _parts(name)]


def words_of(text: str) -> list[str]:
    """The words by which a short block shows what it is: its first few and its last."""
    words = text[:120].lower().split()
    if len(words) <= FIRST_WORDS + 1:
        return words
    return [*words[:FIRST_WORDS], "$" + text[-24:].lower().split()[-1]]


def _flat(bags: Iterable[list[int]]) -> tuple[Ints, Ints]:
    flat: list[int] = []
    offsets: list[int] = []
    for bag in bags:
        offsets.append(len(flat))
        flat.extend(bag or (0,))
    return np.array(flat, dtype=np.int64), np.array(offsets, dtype=np.int64)


def _node_bags(page: Page, vocabulary: Mapping[str, int]) -> Iterator[list[int]]:
    """The numbers of each container's tag and class names; of those that hold no block nobody asks."""
    read: dict[tuple[str, str], list[int]] = {}
    number = vocabulary.get
    for node in page.nodes:
        if node.start == node.end:
            yield []
            continue
        made = (node.tag, node.names)
        bag = read.get(made)
        if bag is None:
            bag = read[made] = [number("<" + node.tag, 0), *(number(part, 0) for part in name_parts(node.names))]
        yield bag


def _lead_bag(block: PageBlock, vocabulary: Mapping[str, int]) -> list[int]:
    for mark in block.marks:
        if mark.end - mark.start >= 0.8 * len(block.text):
            names = (mark.element.get("class") or "") + " " + (mark.element.get("rel") or "")
            return [vocabulary.get("<" + mark.tag, 0), *(vocabulary.get(part, 0) for part in name_parts(names))]
    return []
