"""The page: its tree, parsed once, and its visible text, cut once into blocks in page order.

A block is what a reader sees as one piece of text: a paragraph, a heading, a list item, a table cell, a line of
navigation. Everything later steps decide, they decide over ``page.blocks``; nobody walks the tree for text again.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .blocks import CONTAINERS, HEADINGS, Mark, Media, Node, PageBlock, collapse
from .cutter import ZERO_WIDTH, Cutter
from .elements import LISTS
from .limits import Clock, Limits
from .scripted import scripted_article, shows_little

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .removals.phrases import Said

__all__ = [
    "CONTAINERS",
    "HEADINGS",
    "LISTS",
    "ZERO_WIDTH",
    "Mark",
    "Media",
    "Node",
    "Page",
    "PageBlock",
    "collapse",
    "cut",
]

# A page that shows this little (characters) may keep its text in a hidden part until a script has run. It is so where
# that part holds this many times what the page shows: of 2,600 real pages 26 are like that, all rightly found.
SHOWS_LITTLE = 1000
HIDES_MUCH = 4
LEAST_HIDDEN = 200

# An address that is absolute and would come back from urljoin as it is.
ABSOLUTE = re.compile(r"https?://[\w.-]+(?::\d{1,5})?/[\w./~%+,=@*:-]*(?:\?[\w./~%+,=@*:&-]+)?", re.ASCII)


@dataclass(slots=True)
class Page:
    """A page, cut into blocks. Steps read it and never change it."""

    root: _Element | None
    """The root of the tree, of a copy where the article was found in a script's data; ``None`` for a text dump."""
    url: str | None
    blocks: list[PageBlock] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    base: str | None = None
    """What relative addresses are relative to: ``<base href>``, else ``url``, else the page's canonical address."""
    truncated: bool = False
    """Whether the page goes on after its last block: a limit was reached."""
    clock: Clock = field(default_factory=lambda: Clock(Limits().seconds))
    """The time that the page may still take. Steps with long loops ask it."""
    kinds: tuple[list[int], list[int]] | None = field(default=None, repr=False, compare=False)
    """What the names of its containers speak for; ``removals.names.kinds_of`` keeps it here for the steps after the first."""
    said: list[Said | None] | None = field(default=None, repr=False, compare=False)
    """What the words of its blocks say; ``removals.phrases.said_in`` keeps it here."""

    @property
    def is_dump(self) -> bool:
        """Whether the page was already flattened to text."""
        return self.root is None

    def absolute(self, href: str | None) -> str | None:
        """A link or picture address made absolute; None for what is empty, broken or not http(s), mail or phone."""
        href = (href or "").strip()
        if not href:
            return None
        if ABSOLUTE.fullmatch(href) is not None:  # as most are: the way of urljoin takes twenty times as long
            return href
        try:
            full = urljoin(self.base or "", href)
            scheme = urlsplit(full).scheme.lower()
        except ValueError:
            return None
        return full if scheme in ("", "http", "https", "mailto", "tel") else None

    def path(self, block: PageBlock) -> str | None:
        """An XPath that finds the block's element in the parsed page; ``line N`` in a dump."""
        if self.root is None or block.node.element is None:
            return f"line {block.line}"
        return self.root.getroottree().getpath(block.node.element)


def cut(root: _Element, url: str | None = None, *, limits: Limits | None = None, clock: Clock | None = None) -> Page:
    """Cut a parsed page into its blocks: one walk over the tree."""
    limits = limits or Limits()
    clock = clock or Clock(limits.seconds)
    cutter = Cutter(root, limits=limits, clock=clock)
    if cutter.hidden and shows_little(cutter.blocks, SHOWS_LITTLE - 1):
        revealed = _waiting_for_scripts(cutter)
        if revealed:
            cutter = Cutter(root, revealed, limits=limits, clock=clock)
    if shows_little(cutter.blocks):
        article = scripted_article(root, cutter.blocks)
        if article is not None:
            root = deepcopy(root)
            body = root.find("body")
            (root if body is None else body).append(article)
            cutter = Cutter(root, limits=limits, clock=clock)
    clock.measure("cut")
    page = Page(root, url, cutter.blocks, cutter.nodes, cutter.media, base=url, truncated=cutter.truncated, clock=clock)
    # Without an address from the caller, the one that the page gives for itself makes its links absolute.
    bases = (element for element in root.iter("base") if element.get("href") is not None)
    stated = next(bases, None)
    if stated is None and not url:
        stated = root.find(".//link[@rel='canonical'][@href]")
    if stated is not None:
        page.base = page.absolute(stated.get("href")) or url
    return page


def _waiting_for_scripts(cutter: Cutter) -> list[_Element]:
    """The hidden parts which dwarf all that the page shows."""
    least = max(LEAST_HIDDEN, HIDES_MUCH * _length(cutter))
    return [element for element in cutter.hidden if _length(Cutter(element, [element])) > least]


def _length(cutter: Cutter) -> int:
    return sum(len(block.text) for block in cutter.blocks)
