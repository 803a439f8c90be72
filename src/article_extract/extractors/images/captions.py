"""The words beside a picture: caption and credit, from the blocks of its figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .credits import clean_credit, looks_like_credit, split_credit

if TYPE_CHECKING:
    from ...page import Media, Node, Page, PageBlock

CREDIT_NAMES = re.compile(
    r"credit|crédit|copyright|(?<![a-z])copy(?![a-z])|(?<![a-z])source(?!s?et)|photographer|photo-?by|rights|agency|author|autor|byline|creator|"
    r"quelle|urheber|fotograf|attribution|provider|licen[cs]e|kilde|fuente|fonte|firma|courtesy|owner",
    re.I,
)
CAPTION_NAMES = re.compile(
    r"caption|legend|description|(?<![a-z])desc|untertitel|unterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|onderschrift|bildetekst|"
    r"figcaption|subtitle|cutline|(?<![a-z])text",
    re.I,
)
PICTURE_NAMES = re.compile(
    r"caption|image|picture|photo|media|figure|foto|bild|gallery|slide|cutline|(?<![a-z])img|thumb|imagem|imagen|zdjec", re.I
)
CONTROL_NAMES = re.compile(
    r"button|(?<![a-z])btn|counter|(?<![a-z])icon|expand|zoom|enlarge|lightbox-|toggle|sr-only|fullscreen|share|social", re.I
)
CONTROL_TAGS = frozenset(("button", "label", "nav"))
# A figure without a figure element reaches at most this far up and holds at most this much text.
LEVELS, BLOCKS, CHARACTERS = 5, 4, 700


@dataclass(slots=True)
class Words:
    """What stands beside a picture."""

    caption: str | None = None
    credit: str | None = None
    blocks: tuple[int, ...] = ()
    """The page blocks whose whole text caption and credit hold."""


def read(page: Page, media: Media, body: frozenset[int]) -> Words:
    """Caption and credit of a picture; ``body``: the page blocks that the body holds."""
    figure = _figure(page, media, body)
    if figure is not None:
        return _from_blocks([block for block in page.blocks[figure.start : figure.end] if not _is_control(block, figure)], figure)
    after = page.blocks[media.block] if media.block < len(page.blocks) else None
    if after is not None and after.index not in body and _named_caption(after.node):
        return _from_blocks([after], after.node.parent)
    return Words()


def _figure(page: Page, media: Media, body: frozenset[int]) -> Node | None:
    """The element that holds the picture and the words about it."""
    node: Node | None = media.node
    for _ in range(8):
        if node is None:
            break
        if node.tag == "figure":
            return node
        node = node.parent
    best = None
    node = media.node
    for _ in range(LEVELS):
        if node is None or node.end - node.start > BLOCKS or not body.isdisjoint(range(node.start, node.end)):
            break
        if node.end > node.start and (
            PICTURE_NAMES.search(node.names) or any(_named_caption(b.node) for b in page.blocks[node.start : node.end])
        ):
            best = node
        node = node.parent
    if best is not None and sum(len(block.text) for block in page.blocks[best.start : best.end]) > CHARACTERS:
        return None
    return best


def _named_caption(node: Node) -> bool:
    for _ in range(3):
        if node.tag == "figcaption" or CAPTION_NAMES.search(node.names) or CREDIT_NAMES.search(node.names):
            return True
        if node.parent is None:
            return False
        node = node.parent
    return False


def _is_control(block: PageBlock, figure: Node) -> bool:
    node: Node | None = block.node
    while node is not None and node is not figure:
        if node.tag in CONTROL_TAGS or (node.names and CONTROL_NAMES.search(node.names)):
            return True
        node = node.parent
    return not any(char.isalpha() for char in block.text)


def _from_blocks(blocks: list[PageBlock], figure: Node | None) -> Words:
    captions: list[str] = []
    credits: list[str] = []
    used: list[int] = []
    for block in blocks:
        text, credit = _roles(block, figure)
        if text and text not in captions:
            captions.append(text)
        if credit and credit not in credits:
            credits.append(credit)
        used.append(block.index)
    caption: str | None = " ".join(captions) or None
    credit = None
    if credits:
        credit = clean_credit(" ".join(credits))
        if caption:
            caption = split_credit(caption)[0] if credit is None else _without_repeat(caption, credit)
    elif caption:
        if looks_like_credit(caption):
            caption, credit = None, caption
        else:
            caption, credit = split_credit("\n".join(captions))
            caption = caption and " ".join(caption.split())
    return Words(caption, credit, tuple(used))


def _without_repeat(caption: str, credit: str) -> str | None:
    """A caption that ends with the credit which an element of its own gives too."""
    without, again = split_credit(caption)
    return without if again and (again in credit or credit in again) else caption


def _roles(block: PageBlock, figure: Node | None) -> tuple[str, str]:
    """Caption text and credit text of one block."""
    node: Node | None = block.node
    while node is not None and node is not figure and node.tag != "figure":
        credit = CREDIT_NAMES.search(node.names) if node.names else None
        caption = node.tag == "figcaption" or (node.names and CAPTION_NAMES.search(node.names))
        if credit and not caption:
            return "", block.text
        if caption:
            break
        node = node.parent
    return _by_marks(block)


def _by_marks(block: PageBlock) -> tuple[str, str]:
    """Inline elements whose class or itemprop says credit."""
    ranges: list[tuple[int, int]] = []
    for mark in block.marks:
        get = mark.element.get
        names = " ".join(filter(None, (get("class"), get("itemprop"), get("rel"))))
        if (
            names
            and CREDIT_NAMES.search(names)
            and not CAPTION_NAMES.search(names)
            and not any(a <= mark.start < b for a, b in ranges)
        ):
            ranges.append((mark.start, mark.end))
    if not ranges:
        return block.text, ""
    raw, at, rest, credit = block.raw, 0, [], []
    for start, end in ranges:
        rest.append(raw[at:start])
        credit.append(raw[start:end])
        at = end
    rest.append(raw[at:])
    return " ".join(" ".join(rest).split()), " ".join(" ".join(credit).split())
