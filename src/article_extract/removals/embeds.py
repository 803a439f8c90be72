"""Text of material embedded from elsewhere that is not part of the story: what a post or a player shows besides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from ..model import RemovalReason
from ..page import Node, Page, PageBlock
from .classify import Verdict

POSTS: Final = re.compile(
    r"(?<![a-z])(?:o?embed(?:s|ded)?|tweet|toot|twitter-(?:tweet|video)|instagram-media|(?:fb|threads|telegram)-post)(?![a-z])",
    re.I,
)
"""Words by which publishers and the platforms' own code name what is embedded."""
NEAR: Final = 4  # containers around a block that are looked at
UNSURE: Final = frozenset(map(RemovalReason, ("related", "headline", "byline", "share", "caption", "other")))
"""Reasons that place and form give for want of better ones; a cookie notice in place of a post is a cookie notice."""


def embeds(page: Page, blocks: Sequence[PageBlock], verdicts: Sequence[Verdict]) -> Mapping[int, Verdict]:
    """Verdicts on those blocks that stand in embedded material, by block index."""
    named = {node.index for node in page.nodes if node.names and POSTS.search(node.names) is not None}
    if not named:
        return {}
    found = Verdict(RemovalReason.EMBED, "names")
    return {
        block.index: found
        for block, verdict in zip(blocks, verdicts, strict=True)
        if verdict.reason in UNSURE and _inside(block.node, named) and block.within("figcaption") is None
    }


def _inside(node: Node | None, named: set[int]) -> bool:
    for _ in range(NEAR):
        if node is None or node.tag == "body":
            return False
        if node.index in named:
            return True
        node = node.parent
    return False
