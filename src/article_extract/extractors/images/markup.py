"""What the markup calls a block of words beside a picture: a caption, a credit, a control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...removals.phrases import phrases

if TYPE_CHECKING:
    from ...blocks import Node, PageBlock
    from .names import NameBook

CONTROL_TAGS = frozenset(("button", "label", "nav", "time"))
# What the words of a control speak for, and how long they are (characters).
PROMPTS = frozenset(("advert", "media_promo", "newsletter", "related", "share", "subscription"))
SHORTEST_PROMPT, LONGEST_PROMPT = 3, 30
# A block's own container and this many around it may name it.
LEVELS = 3


def is_named(names: NameBook, block: PageBlock, top: Node | None, *, of_picture: bool = False) -> bool:
    """Whether the markup below ``top`` calls the block a caption or credit; ``of_picture``: and a picture's (no mere description)."""
    node: Node | None = block.node
    for _ in range(LEVELS):
        if node is None or node is top:
            break
        if node.tag == "figcaption":
            return True
        flags = names[node.names]
        if (flags.caption or flags.credit) and (flags.picture or not of_picture):
            return True
        node = node.parent
    return _is_wholly_named(names, block)


def names_picture(names: NameBook, block: PageBlock) -> bool:
    """Whether the markup calls the block itself a picture's caption: enough for one that was taken for text."""
    flags = names[block.node.names]
    named = block.tag == "figcaption" or (flags.picture and (flags.caption or flags.credit))
    return named or _is_wholly_named(names, block)


def _is_wholly_named(names: NameBook, block: PageBlock) -> bool:
    """Whether one inline element around the whole text is called a caption or credit."""
    if not block.marks or block.marks[0].tag == "a" or block.marks[0].end < len(block.raw.rstrip()):
        return False
    flags = names[block.marks[0].element.get("class") or ""]
    return flags.caption or flags.credit


def is_control(names: NameBook, block: PageBlock, top: Node) -> bool:
    """Whether a block is a button, a counter, the length of a video, a prompt, or has no letters."""
    node: Node | None = block.node
    while node is not None and node is not top and node.tag != "figcaption":
        if node.tag in CONTROL_TAGS or (node.names and names[node.names].control):
            return True
        node = node.parent
    return not any(char.isalpha() for char in block.text) or _is_prompt(block.text)


def _is_prompt(text: str) -> bool:
    """Whether a few words are those of a control or of a notice over a picture: ``View photos``, ``Reklama``."""
    if not SHORTEST_PROMPT < len(text) <= LONGEST_PROMPT:
        return False
    found = phrases().find(text)
    return "caption" not in found and any(share == 1 for reason, (share, _) in found.items() if reason in PROMPTS)
