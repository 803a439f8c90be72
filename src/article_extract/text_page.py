"""A page that was already flattened to text, cut into blocks: a line each, wrapped lines joined again.

Dumps come from many makes: one piece of text a line (BeautifulSoup's ``get_text``, scrapers), Markdown (html2text,
newspapers' feeds), lines wrapped at a width with blank lines between paragraphs (lynx, w3m, mail), wiki text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .errors import EmptyInputError
from .limits import Clock, Limits
from .page import Node, Page, PageBlock, collapse
from .parse import without_surrogates

WIDEST = 120
"""Columns: a dump with longer lines was not wrapped."""
WRAPPED = 6
"""Lines that must have been broken at the width before any are joined."""
ZERO_WIDTH = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff\x00]")
MARKDOWN_LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,600}(?:\s\"[^\"\n]{0,200}\")?\)")
MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
WIKI_HEADING = re.compile(r"(={2,6})\s?([^=\n]{1,200}?)\s?\1$")
STRONG = re.compile(r"(\*\*|__)([^*_\n]{1,300})\1")
RULE = re.compile(r"[-=_*~\u2014\u2500#+]{3,}$")
NEW_ITEM = re.compile(r"(?:[-*+\u2022\u00b7\u25aa\u25cf\u2013]|\d{1,3}[.)])\s")


def cut_text(dump: str, url: str | None = None, *, limits: Limits | None = None) -> Page:
    """A dump as a :class:`Page` without a tree. Raises :class:`EmptyInputError`, :class:`InputTooLargeError`."""
    limits = limits or Limits()
    clock = Clock(limits.seconds)
    limits.check_size(len(dump), "dump")
    dump = without_surrogates(dump)
    page = Page(None, url, base=url, clock=clock)
    document = Node(None, "document", None, 0, 0, "")
    page.nodes.append(document)
    for number, raw in _joined([ZERO_WIDTH.sub("", line) for line in dump.splitlines()]):
        text, level = _plain(collapse(raw))
        if text:
            if len(page.blocks) >= limits.blocks:
                page.truncated = True
                break
            block = PageBlock(len(page.blocks), _node(page, document, level), text, raw, [], 0, 0)
            block.line = number
            page.blocks.append(block)
    document.end = len(page.blocks)
    clock.measure("cut")
    if not page.blocks:
        raise EmptyInputError("dump is empty: no line holds text")
    return page


def _node(page: Page, document: Node, level: int | None) -> Node:
    """A marked heading stands in a node of its own, so that ``heading_level`` knows it."""
    if level is None:
        return document
    node = Node(None, f"h{level}", document, len(page.nodes), len(page.blocks), "")
    node.end = node.start + 1
    page.nodes.append(node)
    return node


def _joined(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Lines with their numbers from 1; those broken at the width of the page are one again."""
    width = _width(lines)
    start, parts = 1, list[str]()
    for number, line in enumerate(lines, 1):
        if parts and not (width and _broken(parts[-1], line, width)):
            yield start, " ".join(parts)
            parts = []
        if not parts:
            start = number
        if line.strip():
            parts.append(line.rstrip())
        elif parts:
            yield start, " ".join(parts)
            parts = []
    if parts:
        yield start, " ".join(parts)


def _width(lines: list[str]) -> int:
    """The column at which a dump was wrapped; 0 where it was not."""
    width = max((len(line.rstrip()) for line in lines), default=0)
    if width > WIDEST:
        return 0
    broken = sum(_broken(line, under, width) for line, under in pairwise(lines))
    return width if broken >= WRAPPED else 0


def _broken(line: str, under: str, width: int) -> bool:
    """Whether the line ended only because the first word under it did not fit any more."""
    rest = under.strip()
    if not rest or not line.strip() or NEW_ITEM.match(rest) or MARKDOWN_HEADING.match(rest):
        return False
    return len(line.rstrip()) + 1 + len(rest.split(None, 1)[0]) > width


def _plain(text: str) -> tuple[str, int | None]:
    """The text without Markdown and wiki marks, and its level where they make it a heading."""
    if RULE.match(text):
        return "", None
    level = None
    if text.startswith("#") and (marked := MARKDOWN_HEADING.match(text)):
        text, level = text[marked.end() :].rstrip("# "), len(marked[1])
    elif text.startswith("==") and (marked := WIKI_HEADING.match(text)):
        text, level = marked[2].strip(), len(marked[1])
    if "](" in text:
        text = MARKDOWN_LINK.sub(r"\1", text)
    if "**" in text or "__" in text:
        text = STRONG.sub(r"\2", text)
    return " ".join(text.split()), level
