"""Text of material embedded from elsewhere that is not part of the story: what a post or a player shows besides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from ..model import RemovalReason
from ..page import Node, Page, PageBlock
from .classify import Verdict, verdict

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
    names = {node.names for node in nodes}
    everything = "\n".join(names).lower()
    parts = [part for part in PARTS if part in everything]
    if not parts and everything.isascii():
        return set()
    named = {name for name in names if _may_name(name, parts) and POSTS.search(name) is not None}
    return {node.index for node in nodes if node.names in named} if named else set()


def _may_name(name: str, parts: Sequence[str]) -> bool:
    """Whether a name is worth the search: only beyond ASCII are there characters that it takes for others."""
    low = name.lower()
    return not name.isascii() or any(part in low for part in parts)


def _inside(node: Node | None, named: set[int]) -> bool:
    for _ in range(NEAR):
        if node is None or node.tag == "body":
            return False
        if node.index in named:
            return True
        node = node.parent
    return False
