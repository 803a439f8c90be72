"""Trees of bounded depth, from pages and soups that nest as deep as they like. Order and text stay, memory stays bounded."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from lxml import etree

from .errors import EmptyInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bs4 import Tag
    from lxml.etree import _Element

    from .limits import Clock

# What is nested deeper than this hangs on the element at this depth.
DEPTH = 1000
# libxml2 looks through all open elements for the one that an end tag ends. These many looks take two seconds; a page
# with so many end tags that it may need more is left out from where more elements are open than that allows.
LOOKS = 300_000_000
LEAST_OPEN, MOST_OPEN = 2500, 20_000
CHUNK = 1 << 16
"""Bytes that are read between two looks at the clock."""
VOID = frozenset(("source", "track", "wbr"))
XML_NAME = re.compile(r"^[A-Za-z_][\w.-]*$")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class _Open:
    """An element being filled; ``len(element)`` is linear in lxml, hence the memory of the last child."""

    __slots__ = ("element", "last", "texts")

    def __init__(self, element: _Element) -> None:
        self.element = element
        self.last: _Element | None = None
        self.texts: list[str] = []

    def append(self, name: str) -> _Element:
        self.set_text()
        self.last = etree.SubElement(self.element, name if XML_NAME.match(name) else "span")
        return self.last

    def set_text(self) -> None:
        """Text that came in many parts is put into the tree at once: one by one takes time with their square."""
        if self.texts:
            text = "".join(self.texts)
            self.texts.clear()
            if self.last is None:
                self.element.text = (self.element.text or "") + text
            else:
                self.last.tail = (self.last.tail or "") + text


class _TooDeep(Exception):  # noqa: N818
    """More elements are open than can be kept track of in time."""


class _Builder:
    """Makes the tree from what a parser finds (lxml's interface of parser targets)."""

    def __init__(self, most_open: float = math.inf) -> None:
        self.most_open = most_open
        self.root = etree.Element("html")
        self.chain = [_Open(self.root)]

    def start(self, tag: str, attributes: Mapping[str, object]) -> None:
        """Open an element; raises _TooDeep where more are open than a tree may have."""
        if len(self.chain) > self.most_open:
            raise _TooDeep
        above = self.chain[-1]
        if tag == "html":
            element, opened = self.root, self.chain[0]
        else:
            element = above.append(tag)
            # What stands in a void element, or too deep, stands behind it instead.
            opened = above if tag in VOID or len(self.chain) > DEPTH else _Open(element)
        for name, value in attributes.items():
            if XML_NAME.match(name):
                element.set(name, NOT_XML.sub("", " ".join(value) if isinstance(value, list) else str(value)))
        self.chain.append(opened)

    def end(self, tag: str) -> None:
        opened = self.chain.pop()
        if opened is not self.chain[-1]:
            opened.set_text()

    def data(self, text: str) -> None:
        self.chain[-1].texts.append(text)

    def close(self) -> _Element:
        """The tree. Raises :class:`EmptyInputError` where nothing was put into it."""
        for opened in self.chain:
            opened.set_text()
        if self.root.text is None and not len(self.root):
            raise EmptyInputError("the parsed page is empty")
        return self.root


def parse_deep(data: bytes, clock: Clock) -> tuple[_Element, bool]:
    """The tree of a page in UTF-8, and whether it holds the whole page.

    libxml2 ends a tree at a depth of 2,048, dropping the rest of the page; it has no such bound where it builds no tree.
    """
    builder = _Builder(min(MOST_OPEN, max(LEAST_OPEN, LOOKS // (1 + data.count(b"</")))))
    target: Any = builder  # the stubs want str | bytes
    parser = etree.HTMLParser(target=target, encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        for at in range(0, len(data), CHUNK):
            parser.feed(data[at : at + CHUNK])
            clock.check("parse")
        return parser.close(), True
    except _TooDeep:
        return builder.close(), False
    except etree.XMLSyntaxError:
        return builder.close(), True


def soup_to_tree(soup: Tag) -> _Element:
    """An lxml tree with the soup's elements, attributes and text. Not recursive, so any depth passes."""
    from bs4.element import NavigableString, PreformattedString, Tag

    builder = _Builder()
    open_tags: list[Tag] = [soup]
    if soup.name != "[document]":
        builder.start(soup.name, soup.attrs)
    for node in soup.descendants:
        while node.parent is not open_tags[-1]:
            builder.end(open_tags.pop().name)
        if isinstance(node, Tag):
            builder.start(node.name, node.attrs)
            open_tags.append(node)
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            builder.data(NOT_XML.sub("", node))
    return builder.close()
