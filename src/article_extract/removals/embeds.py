"""Text of material embedded from elsewhere that is not part of the story: what a post or a player shows besides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from ..model import RemovalReason
from ..page import Node, Page, PageBlock
from .classify import Verdict, verdict
from .names import LONGEST, REMEMBERED

POSTS: Final = re.compile(
    r"(?<![a-z])(?:o?embed(?:s|ded)?|tweet|toot|twitter-(?:tweet|video)|instagram-media|(?:fb|threads|telegram)-post)(?![a-z])",
    re.I,
)
"""Words by which publishers and the platforms' own code name what is embedded."""
PARTS: Final = ("embed", "tweet", "toot", "twitter-video", "instagram-media", "fb-post", "threads-post", "telegram-post")
"""One of them is in each of those words. The names of most pages hold none, and a look for these is much faster."""
NEAR: Final = 4  # containers around a block that are looked at
UNSURE: Final = frozenset(map(RemovalReason, ("related", "headline", "byline", "share", "caption", "other")))
"""Reasons that place and form give for want of better ones; a cookie notice in place of a post is a cookie notice."""


def embeds(page: Page, blocks: Sequence[PageBlock], verdicts: Sequence[Verdict]) -> Mapping[int, Verdict]:
    """Verdicts on those blocks that stand in embedded material, by block index."""
    named = _named(page.nodes)
    if not named:
        return {}
    found = verdict(RemovalReason.EMBED, "names")
    return {
        block.index: found
        for block, given in zip(blocks, verdicts, strict=True)
        if _inside(block.node, named) and given.reason in UNSURE and block.within("figcaption") is None
    }


def _named(nodes: Sequence[Node]) -> set[int]:
    """The containers whose names say that they hold embedded material."""
    told: dict[str, bool] = {"": False}
    named: set[int] = set()
    for node in nodes:
        names = node.names
        says = told.get(names)
        if says is None:
            says = told[names] = _remembered(names) if len(names) < LONGEST else _says_embedded(names)
        if says:
            named.add(node.index)
    return named


def _says_embedded(names: str) -> bool:
    if names.isascii():  # only beyond ASCII are there characters that the search takes for others
        low = names.lower()
        for part in PARTS:
            if part in low:
                break
        else:
            return False
    return POSTS.search(names) is not None


_remembered: Final = lru_cache(maxsize=REMEMBERED)(_says_embedded)


def _inside(node: Node | None, named: set[int]) -> bool:
    for _ in range(NEAR):
        if node is None or node.tag == "body":
            return False
        if node.index in named:
            return True
        node = node.parent
    return False
