"""The page: its tree, parsed once, and its visible text, cut once into blocks in page order.

A block is what a reader sees as one piece of text: a paragraph, a heading, a list item, a table cell, a line of
navigation. Everything later steps decide, they decide over ``page.blocks``; nobody walks the tree for text again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements that stand in a line of text. Every other element starts and ends a block, as unknown ones mostly do.
INLINE = frozenset(
    "a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i ins kbd label mark math mi mn mo mrow"
    " msub msup mtext nobr output q rb ruby s samp semantics small span strike strong sub sup time tt u var".split()
)
# Elements whose content is no text of the page. Pictures and players among them are kept as media.
SILENT = frozenset(
    "annotation annotation-xml applet area audio base canvas col colgroup datalist embed frame head iframe img input"
    " link map meta meter object optgroup option param progress rp rt rtc script select source style svg template"
    " textarea title track video wbr".split()
)
MEDIA = frozenset("amp-img amp-video amp-iframe amp-youtube audio embed iframe img object picture svg video".split())
LISTS = frozenset(("ul", "ol", "menu", "dir"))
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

# Class names by which the common CSS frameworks hide text from sight but not from screen readers, or altogether.
HIDING_CLASSES = frozenset(
    "a11y-hidden a11y-text assistive-text d-none element-invisible hidden hide-visually is-hidden-visually"
    " is-visually-hidden offscreen screen-reader screen-reader-only screen-reader-text screenreader screenreader-only"
    " screenreader-text show-for-sr show-for-sr-only sr-only srt u-hiddenvisually u-visually-hidden uk-hidden"
    " visually-hidden visuallyhidden vh wp-block-hidden".split()
)
HIDING_STYLE = re.compile(r"(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.I)

BREAK = "\u2028"  # stands for <br> until the block is cut; as a character of the page it means the same
PARAGRAPH_BREAK = re.compile(rf"{BREAK}\s*{BREAK}\s*")
ZERO_WIDTH = re.compile("[\u00ad\u200b\u2060\ufeff]")
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


@dataclass(frozen=True, slots=True)
class Mark:
    """An inline element within a block's raw text."""

    start: int
    end: int
    element: _Element
    tag: str


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


CONTAINERS = frozenset(("body", "article", "main", "section", "div", "td", "li"))


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, player or frame, and where it stands."""

    element: _Element
    tag: str
    node: Node
    block: int
    """It stands before ``page.blocks[block]``, or inside it where ``inline``."""
    inline: bool
    hidden: bool
    """Inside ``<noscript>`` or something hidden."""


@dataclass(slots=True)
class Page:
    """A page, cut into blocks. Steps read it and never change it."""

    root: _Element | None
    """The root of the tree; ``None`` for a text dump."""
    url: str | None
    blocks: list[PageBlock] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    base: str | None = None
    """What relative addresses are relative to: ``<base href>``, else ``url``."""

    @property
    def is_dump(self) -> bool:
        """Whether the page was already flattened to text."""
        return self.root is None

    def absolute(self, href: str | None) -> str | None:
        """A link or picture address made absolute; None for what is empty, broken or not http(s), mail or phone."""
        href = (href or "").strip()
        if not href:
            return None
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


def _leading_newlines(raw: str) -> int:
    return len(raw) - len(raw.lstrip("\n" + BREAK))


def collapse(raw: str) -> str:
    """Text as a reader sees it: runs of white space are one space, a line break (BREAK) is a newline."""
    if BREAK in raw:
        return "\n".join(filter(None, (" ".join(line.split()) for line in raw.split(BREAK))))
    return " ".join(raw.split())


def cut(root: _Element, url: str | None = None) -> Page:
    """Cut a parsed page into its blocks: one walk over the tree."""
    page = Page(root, url)
    base = root.find(".//base[@href]")
    page.base = url
    page.base = page.absolute(base.get("href")) if base is not None else url
    _Cutter(page).walk(root)
    return page


class _Cutter:
    """The walk's state: the containers that are open, and the block being filled."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.node = self._open_node(None, "document", None)
        self.hidden_by_class: dict[str, bool] = {}
        self.parts: list[str] = []
        self.length = 0
        self.open_marks: list[tuple[int, _Element, str]] = []
        self.marks: list[Mark] = []
        self.link_depth = 0
        self.link_chars = 0
        self.anchors = 0
        self.preformatted = 0
        self.text_from: Node | None = None

    def walk(self, root: _Element) -> None:
        body = root.find("body")
        start = root if body is None else body
        walker = etree.iterwalk(start, events=("start", "end", "comment", "pi"))
        inline, silent, silenced = INLINE, SILENT, False
        for event, element in walker:
            if event == "start":
                tag = element.tag
                if tag in inline:
                    if self._hides(element):
                        silenced = True
                        walker.skip_subtree()
                    else:
                        self._open_inline(element, tag)
                        if element.text:
                            self._add(element.text)
                elif tag == "br":
                    self._add(BREAK)
                elif tag in silent and not (tag == "template" and element.get("shadowrootmode")):
                    silenced = True
                    walker.skip_subtree()
                    if tag in MEDIA:
                        self._add_media(element, tag, hidden=False)
                elif tag == "noscript" or (element is not start and self._hides(element)):
                    silenced = True
                    walker.skip_subtree()
                    self._add_hidden_media(element)
                else:
                    self._open_block(element, tag)
                    if element.text:
                        self._add(element.text)
                continue
            if event == "end":
                tag = element.tag
                if silenced:
                    silenced = False
                elif tag in inline:
                    self._close_inline(element, tag)
                elif tag != "br":
                    self._close_block(tag)
            if element.tail and element is not start:
                self._add(element.tail)
        self._flush()
        self.node.end = len(self.page.blocks)

    def _hides(self, element: _Element) -> bool:
        """Whether an attribute takes the element out of sight."""
        get = element.get
        style = get("style")
        if style and HIDING_STYLE.search(style):
            return True
        names = get("class")
        if names:
            hides = self.hidden_by_class.get(names)
            if hides is None:
                hides = self.hidden_by_class[names] = not HIDING_CLASSES.isdisjoint(names.lower().split())
            if hides:
                return True
        return get("hidden") is not None or (element.tag == "dialog" and get("open") is None)

    def _open_node(self, element: _Element | None, tag: str, parent: Node | None) -> Node:
        names = ""
        if element is not None:
            get = element.get
            names = " ".join(filter(None, (get("class"), get("id"), get("role"), get("itemprop"))))
        node = Node(element, tag, parent, len(self.page.nodes), len(self.page.blocks), names)
        self.page.nodes.append(node)
        return node

    def _open_block(self, element: _Element, tag: str) -> None:
        self._flush()
        self.node = self._open_node(element, tag, self.node)
        if tag == "pre":
            self.preformatted += 1
        elif tag == "picture":
            self._add_media(element, tag, hidden=False)

    def _close_block(self, tag: str) -> None:
        self._flush()
        self.node.end = len(self.page.blocks)
        if tag == "pre":
            self.preformatted -= 1
        assert self.node.parent is not None
        self.node = self.node.parent

    def _open_inline(self, element: _Element, tag: str) -> None:
        if tag == "q":
            self._add("“")
        elif tag == "a":
            self.link_depth += 1
        self.open_marks.append((self.length, element, tag))

    def _close_inline(self, element: _Element, tag: str) -> None:
        start, _, _ = self.open_marks.pop()
        if self.length > start:
            self.marks.append(Mark(start, self.length, element, tag))
        if tag == "a":
            self.link_depth -= 1
            self.anchors += 1
        elif tag == "q":
            self._add("”")

    def _add(self, text: str) -> None:
        if not text.isascii() and ZERO_WIDTH.search(text):
            text = ZERO_WIDTH.sub("", text)
        self.parts.append(text)
        self.length += len(text)
        if self.link_depth:
            self.link_chars += len(text.strip())

    def _add_media(self, element: _Element, tag: str, *, hidden: bool) -> None:
        inline = any(not part.isspace() for part in self.parts)
        self.page.media.append(Media(element, tag, self.node, len(self.page.blocks), inline, hidden))

    def _add_hidden_media(self, element: _Element) -> None:
        for child in element.iter("img", "iframe", "video"):
            self._add_media(child, child.tag, hidden=True)

    def _flush(self) -> None:
        """End the block being filled; open inline elements go on in the next."""
        if not self.parts:
            return
        raw = "".join(self.parts)
        if raw and not raw.isspace():
            marks = self.marks + [
                Mark(start, self.length, element, tag) for start, element, tag in self.open_marks if self.length > start
            ]
            marks.sort(key=lambda mark: (mark.start, -mark.end))
            anchors = self.anchors + (self.link_depth > 0)
            if self.preformatted:
                text = raw.replace(BREAK, "\n").strip("\n").rstrip()
                self._append(text, raw, marks, self.link_chars, anchors)
                self.page.blocks[-1].preformatted = True
            else:
                self._split(raw, marks, anchors)
        self.parts = []
        self.marks = []
        self.length = self.link_chars = self.anchors = 0
        self.open_marks = [(0, element, tag) for _, element, tag in self.open_marks]

    def _split(self, raw: str, marks: list[Mark], anchors: int) -> None:
        """Cut at double line breaks, which stand for paragraphs."""
        breaks = list(PARAGRAPH_BREAK.finditer(raw)) if BREAK in raw else ()
        if not breaks:
            self._append(collapse(raw), raw, marks, self.link_chars, anchors)
            return
        starts = [0, *(found.end() for found in breaks)]
        ends = [*(found.start() for found in breaks), len(raw)]
        for start, end in zip(starts, ends, strict=True):
            piece = raw[start:end]
            text = collapse(piece)
            if text:
                inside = [
                    Mark(max(m.start, start) - start, min(m.end, end) - start, m.element, m.tag)
                    for m in marks
                    if m.start < end and m.end > start
                ]
                links = [piece[m.start : m.end].strip() for m in inside if m.tag == "a"]
                self._append(text, piece, inside, sum(map(len, links)), len(links))

    def _append(self, text: str, raw: str, marks: list[Mark], link_chars: int, anchors: int) -> None:
        blocks = self.page.blocks
        blocks.append(PageBlock(len(blocks), self.node, text, raw, marks, link_chars, anchors))
