"""Where in a site's template a block stands, as a string that is the same on all its pages."""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import blake2b

from ..page import Node, Page, PageBlock

LEVELS = 5
"""Containers that make up a place, the innermost first. With 2 more pages are mistaken for each other; all of them are no better."""
MOST_NAMES = 6
LONGEST_NAMES = 400
"""Class names of an element that are read, and characters of them; what has more is dressed in utility classes."""
NUMBER = re.compile(r"[0-9]+")
WHOLE = 0.8
"""Share of a block that an inline element must hold to be a part of its place: a paragraph that is one link, or all bold."""
MARKS = frozenset(("a", "b", "em", "i", "strong"))
BELOW = " < "
SHORTEST = 25
"""Characters of a text that is known again; shorter ones (``Ingredients``, ``Verdict``) head parts of articles everywhere."""


def places(page: Page) -> list[str]:
    """The place of each block: ``p.promo a < div.story < article``. Lines of a dump have none: an empty string."""
    if page.is_dump:
        return [""] * len(page.blocks)
    steps: dict[int, str] = {}
    chains: dict[int, str] = {}
    return [_marked(block, chains.get(block.node.index) or _chain(block.node, steps, chains)) for block in page.blocks]


def container(place: str) -> str:
    """The place of what a block stands in; of a place without one, an empty string."""
    return _element(place).partition(BELOW)[2]


def bare(place: str) -> bool:
    """Whether a block's own element has no class name."""
    return "." not in _element(place).partition(BELOW)[0]


def _element(place: str) -> str:
    """The place without the inline elements."""
    first, _, rest = place.partition(BELOW)
    return rest if set(first.split()) <= MARKS and "." not in first and rest else place


def text_key(place: str, text: str) -> str | None:
    """What tells that two blocks hold the same text at the same place; None for texts too short to tell."""
    if len(text) < SHORTEST:
        return None
    return blake2b(f"{place}\n{text}".encode("utf-8", "replace"), digest_size=8).hexdigest()


def _chain(node: Node, steps: dict[int, str], chains: dict[int, str]) -> str:
    parts: list[str] = []
    above: Node | None = node
    while above is not None and len(parts) < LEVELS:
        step = steps.get(above.index)
        if step is None:
            step = steps[above.index] = _step(above.tag, above.names[:LONGEST_NAMES])
        parts.append(step)
        above = above.parent
    chain = chains[node.index] = BELOW.join(parts)
    return chain


@lru_cache(maxsize=16384)
def _step(tag: str, names: str) -> str:
    """An element with its class names, as in CSS; numbers differ from page to page and are all one."""
    parts = NUMBER.sub("0", names).split(None, MOST_NAMES)[:MOST_NAMES]
    return ".".join((tag, *parts))


def _marked(block: PageBlock, chain: str) -> str:
    if block.marks:
        least = WHOLE * len(block.text)
        whole = {mark.tag for mark in block.marks if mark.end - mark.start >= least and mark.tag in MARKS}
        if whole:
            return " ".join(sorted(whole)) + BELOW + chain
    return chain
