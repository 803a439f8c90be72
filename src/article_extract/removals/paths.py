"""Where removed blocks stood: an XPath for each, worked out in time linear in the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..page import Page, PageBlock

if TYPE_CHECKING:
    from lxml.etree import _Element

PLAIN = re.compile(r"[A-Za-z][\w-]*$")  # names that an XPath may hold; others are found by position alone


def paths(page: Page, blocks: Sequence[PageBlock]) -> list[str | None]:
    """For each block the XPath of its element in the parsed page; ``line N`` in a dump."""
    steps: dict[_Element, dict[_Element, str]] = {}
    known: dict[_Element, str] = {}
    out: list[str | None] = []
    for block in blocks:
        element = block.node.element
        out.append(page.path(block) if page.root is None or element is None else _path(element, known, steps))
    return out


def _path(element: _Element, known: dict[_Element, str], steps: dict[_Element, dict[_Element, str]]) -> str:
    chain = []
    current: _Element | None = element
    while current is not None and current not in known:
        chain.append(current)
        current = current.getparent()
    path = known[current] if current is not None else ""
    for step in reversed(chain):
        parent = step.getparent()
        if parent is None:
            path = "/*"
        else:
            if parent not in steps:
                steps[parent] = _steps(parent)
            path = f"{path}/{steps[parent][step]}"
        known[step] = path
    return path


def _steps(parent: _Element) -> dict[_Element, str]:
    """The last step of the path of each child."""
    count: dict[str, int] = {}
    out = {}
    children = [child for child in parent if isinstance(child.tag, str)]
    for number, child in enumerate(children, 1):
        tag = child.tag
        count[tag] = count.get(tag, 0) + 1
        out[child] = f"{tag}[{count[tag]}]" if PLAIN.match(tag) else f"*[{number}]"
    return out
