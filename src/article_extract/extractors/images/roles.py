"""Which part of a block beside a picture is caption and which is credit, by the elements that the block is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .credit_forms import MOST_CHARACTERS
from .credit_names import reads_as_sentence
from .credit_text import clean_credit
from .credits import credit_beside

if TYPE_CHECKING:
    from ...blocks import Mark, Node, PageBlock
    from .names import NameBook

# Inline elements that may set a credit apart from the caption.
EDGE_TAGS = frozenset("span cite small i em strong b font address".split())


def roles(names: NameBook, block: PageBlock, frame: Node) -> tuple[str, str]:
    """Caption text and credit text of one block, as far as elements tell them apart; empty where there is none."""
    flags = names[frame.names]
    authors = frame.tag == "figure" or flags.picture or flags.caption
    node: Node | None = block.node
    while node is not None and node is not frame and node.tag != "figure":
        flags = names[node.names]
        if flags.credit or (authors and flags.author) or node.tag == "footer":
            return "", block.text
        if flags.caption or node.tag == "figcaption":
            break
        node = node.parent
    return _by_marks(names, block, authors)


def _by_marks(names: NameBook, block: PageBlock, authors: bool) -> tuple[str, str]:
    """By inline elements: those that say credit, else one at the edge that holds nothing but a credit."""
    ranges: list[tuple[int, int, bool]] = []
    for mark in block.marks:
        is_credit, control = _role(names, mark, authors)
        if (is_credit or control) and not any(start <= mark.start < end for start, end, _ in ranges):
            ranges.append((mark.start, mark.end, is_credit))
    if not ranges:
        return _by_edge(names, block)
    rest, credit, at = [], [], 0
    for start, end, is_credit in ranges:
        rest.append(block.raw[at:start])
        if is_credit:
            credit.append(_join([block.raw[start:end]]))
        at = end
    rest.append(block.raw[at:])
    return _join([part for part in rest if any(char.isalnum() for char in part)]), " / ".join(credit)


def _role(names: NameBook, mark: Mark, authors: bool) -> tuple[bool, bool]:
    """Whether an inline element says that it holds a credit; or that it is a control."""
    if mark.tag == "cite":
        return True, False
    get = mark.element.get
    flags = names[" ".join(filter(None, (get("class"), get("itemprop"), get("rel"))))]
    if flags.control:
        return False, mark.tag != "a"
    return mark.tag != "a" and (flags.credit or (authors and flags.author)), False


def _by_edge(names: NameBook, block: PageBlock) -> tuple[str, str]:
    """A caption whose end, or all but whose start, stands in an element of its own.

    Behind an element that is called a caption stands the credit, whatever it looks like (so on 15 of 15 makes of pages).
    """
    raw = block.raw
    start, end = len(raw) - len(raw.lstrip()), len(raw.rstrip())
    for mark in block.marks:
        if mark.tag not in EDGE_TAGS:
            continue
        if mark.end >= end and mark.start > 0:
            cut = mark.start
        elif mark.start <= start and mark.end < end:
            cut = mark.end
        else:
            continue
        head, tail = _join([raw[:cut]]), _join([raw[cut:]])
        credit = credit_beside(head, tail) if head else None
        if head and credit is None and cut == mark.end and len(tail) <= MOST_CHARACTERS and not reads_as_sentence(tail):
            called = names[mark.element.get("class") or ""]
            credit = clean_credit(tail) if called.caption and not called.credit else None
        if credit:
            return head.rstrip(" |/·"), credit
    return block.text, ""


def _join(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())
