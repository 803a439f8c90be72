"""What a page is cut into: blocks of text, the containers around them, the inline markup within, the pictures between."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from lxml.etree import _Element

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
CONTAINERS = frozenset(("body", "article", "main", "section", "div", "td", "li"))

BREAK = "\u2028"  # stands for <br> until the block is cut; as a character of the page it means the same
WORD = re.compile(r"\S+")


class Node:
    """A block-level element above the blocks: they form the tree of containers."""

    __slots__ = ("depth", "element", "end", "index", "names", "parent", "start", "tag")

    def __init__(self, element: _Element | None, tag: str, parent: Node | None, index: int, start: int, names: str) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.index = index
        """Position in ``page.nodes`` (document order)."""
        self.start = self.end = start
        """``page.blocks[start:end]`` are the blocks inside."""
        self.names = names
        """``class``, ``id``, ``role`` and ``itemprop`` as written, joined by spaces."""

    def ancestors(self) -> list[Node]:
        """This node and those above it, innermost first."""
        chain, node = [], self
        while True:
            chain.append(node)
            if node.parent is None:
                return chain
            node = node.parent

    def __repr__(self) -> str:
        return f"<Node {self.tag} {self.names!r} blocks {self.start}:{self.end}>"


class Mark:
    """An inline element within a block's raw text."""

    __slots__ = ("element", "end", "href", "start", "tag")

    def __init__(self, start: int, end: int, element: _Element, tag: str, href: str) -> None:
        self.start = start
        self.end = end
        self.element = element
        self.tag = tag
        self.href = href
        """Where a link leads, as written; empty where it says nothing of it, and on other elements."""


class PageBlock:
    """One piece of visible text."""

    __slots__ = ("anchors", "index", "line", "link_chars", "marks", "node", "preformatted", "raw", "tag", "text")

    def __init__(self, index: int, node: Node, text: str, raw: str, marks: list[Mark], link_chars: int, anchors: int) -> None:
        self.index = index
        """Position in ``page.blocks``."""
        self.node = node
        """The innermost block-level element around it."""
        self.tag = node.tag
        self.text = text
        """As a reader sees it; a single ``<br>`` is ``\\n``."""
        self.raw = raw
        """As in the source, before white space was collapsed; ``marks`` are offsets into it."""
        self.marks = marks
        """The inline elements, outermost first."""
        self.link_chars = link_chars
        """Characters of ``text`` that stand in links (white space at their ends not counted)."""
        self.anchors = anchors
        """How many links it holds."""
        self.line = 0
        """Line number in a text dump, from 1; 0 on an HTML page."""
        self.preformatted = False
        """Whether ``text`` keeps the white space of the source, as in ``<pre>``."""

    @property
    def link_share(self) -> float:
        """0..1: the part of the text that is links."""
        return min(1.0, self.link_chars / len(self.text))

    @property
    def heading_level(self) -> int | None:
        """1..6 where it stands in a heading element."""
        node: Node | None = self.node
        while node is not None and node.tag not in CONTAINERS:
            if node.tag in HEADINGS:
                return HEADINGS[node.tag]
            node = node.parent
        return None

    def within(self, *tags: str) -> Node | None:
        """The innermost container with one of these tags."""
        node: Node | None = self.node
        while node is not None and node.tag not in tags:
            node = node.parent
        return node

    def offset(self, raw_offset: int) -> int:
        """Where a position of ``raw`` stands in ``text``; within white space, the start of the word after."""
        if self.preformatted:
            return min(len(self.text), max(0, raw_offset - _leading_newlines(self.raw)))
        return min(len(self.text), len(" ".join((self.raw[:raw_offset] + "x").split())) - 1)

    def text_marks(self) -> list[tuple[int, int, str, _Element]]:
        """The inline elements as ``(start, end, tag, element)``: offsets into ``text``, outermost first.

        White space at the ends of an element is left out, elements that hold nothing else are too.
        """
        if not self.marks:
            return []
        if self.preformatted:
            lead, length = _leading_newlines(self.raw), len(self.text)
            moved = ((max(0, m.start - lead), min(length, m.end - lead), m.tag, m.element) for m in self.marks)
            return [mark for mark in moved if mark[0] < mark[1]]
        bare = self.raw.strip()
        if bare == self.text:  # as most are
            return _within_text(self.marks, bare, len(self.raw) - len(self.raw.lstrip()))
        # The text is the words of raw with one character between each two, be it a space or a newline.
        words = [found.span() for found in WORD.finditer(self.raw)]
        starts, ends = [start for start, _ in words], [end for _, end in words]
        in_text = list(accumulate((end - start + 1 for start, end in words), initial=0))
        result = []
        for mark in self.marks:
            first, last = bisect_right(ends, mark.start), bisect_left(starts, mark.end) - 1
            if first <= last:
                start = in_text[first] + max(0, mark.start - starts[first])
                end = in_text[last] + min(mark.end, ends[last]) - starts[last]
                result.append((start, end, mark.tag, mark.element))
        return result

    def __repr__(self) -> str:
        return f"<PageBlock {self.index} {self.tag} {self.text[:40]!r}>"


class Media:
    """A picture, player or frame, and where it stands."""

    __slots__ = ("block", "element", "hidden", "inline", "node", "tag")

    def __init__(self, element: _Element, tag: str, node: Node, block: int, inline: bool, hidden: bool) -> None:
        self.element = element
        self.tag = tag
        self.node = node
        self.block = block
        """It stands before ``page.blocks[block]``, or inside it where ``inline``."""
        self.inline = inline
        self.hidden = hidden
        """Inside ``<noscript>`` or something hidden."""


def collapse(raw: str) -> str:
    """Text as a reader sees it: runs of white space are one space, a line break (BREAK) is a newline."""
    if BREAK in raw:
        return "\n".join(filter(None, map(single_spaced, raw.split(BREAK))))
    return single_spaced(raw)


def single_spaced(raw: str) -> str:
    """The words of a text with one space between them."""
    text = raw.strip()
    # Of white space only the space is printable; most texts have no other and need not be taken apart.
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def _leading_newlines(raw: str) -> int:
    return len(raw) - len(raw.lstrip("\n" + BREAK))


def _within_text(marks: list[Mark], text: str, lead: int) -> list[tuple[int, int, str, _Element]]:
    """``text_marks`` of a text that was collapsed before: only white space before it, ``lead`` characters, is gone."""
    result: list[tuple[int, int, str, _Element]] = []
    for mark in marks:
        start, end = max(0, mark.start - lead), min(len(text), mark.end - lead)
        if start < end and text[start] == " ":
            start += 1
        if start < end and text[end - 1] == " ":
            end -= 1
        if start < end:
            result.append((start, end, mark.tag, mark.element))
    return result
