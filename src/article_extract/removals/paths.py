"""Where removed blocks stood: an XPath for each, worked out in time linear in the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from ..elements import BLOCKS
from ..page import Page, PageBlock

if TYPE_CHECKING:
    from lxml.etree import _Element

PLAIN: Final = re.compile(r"[A-Za-z][\w-]*$")  # names that an XPath may hold; others are found by position alone


def paths(page: Page, blocks: Sequence[PageBlock]) -> list[str | None]:
    """For each block the XPath of its element in the parsed page; ``line N`` in a dump."""
    if page.root is None:
        return [page.path(block) for block in blocks]
    known = _Paths()
    out: list[str | None] = []
    for block in blocks:
        element = block.node.element
        out.append(page.path(block) if element is None else known.path(element))
    return out


class _Paths:
    """The paths of the elements that were asked for, and of those above them."""

    def __init__(self) -> None:
        self.known: dict[_Element, str] = {}
        self.nth: dict[_Element, int] = {}
        """Which one of its name an element is among its parent's children, from 1; of all children of some parents."""
        self.nth_of_all: dict[_Element, int] = {}

    def path(self, element: _Element) -> str:
        """The XPath of an element, made from that of its nearest known ancestor."""
        chain: list[_Element] = []
        current: _Element | None = element
        while current is not None and current not in self.known:
            chain.append(current)
            current = current.getparent()
        path = "" if current is None else self.known[current]
        for step in reversed(chain):
            path = "/*" if current is None else f"{path}/{self._step(current, step)}"
            self.known[step] = path
            current = step
        return path

    def _step(self, parent: _Element, child: _Element) -> str:
        """The last step of the path of a child."""
        tag = child.tag
        if tag not in BLOCKS and not _is_plain(tag):
            if child not in self.nth_of_all:
                elements = [other for other in cast("Iterable[Any]", parent) if isinstance(other.tag, str)]
                self.nth_of_all.update((other, number) for number, other in enumerate(elements, 1))
            return f"*[{self.nth_of_all[child]}]"
        number = self.nth.get(child, 0)
        if not number:
            if child.getprevious() is None:
                return f"{tag}[1]"
            self._count(parent)
            number = self.nth[child]
        return f"{tag}[{number}]"

    def _count(self, parent: _Element) -> None:
        count: dict[object, int] = {}
        for child in cast("Any", parent)[:]:  # a list is made faster than lxml's iterator; the tags of comments are no str
            tag = child.tag
            self.nth[child] = count[tag] = count.get(tag, 0) + 1


@lru_cache(maxsize=256)
def _is_plain(tag: str) -> bool:
    return PLAIN.match(tag) is not None
