"""The one walk over a page's tree, which cuts its visible text into blocks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast

from lxml import etree

from .blocks import BREAK, Mark, Media, Node, PageBlock, collapse, single_spaced
from .elements import BLOCKS, ENDS, INLINE, MEDIA, PREFORMATTED, PROSE, SILENT, TELLING, TRANSPARENT, VERBATIM
from .limits import Clock, Limits
from .parse import CUT_OFF
from .visibility import STREAM_PLACES, attribute_hides, classes_hide, is_panel, is_streamed, streamed_parts, style_hides

if TYPE_CHECKING:
    from lxml.etree import _Element

PARAGRAPH_BREAK = re.compile(rf"{BREAK}\s*{BREAK}\s*")
# Lengths, selectors and names of variables within a class that states a style: ``mt-[var(--header-height)]`` names no header.
STYLE_VALUE = re.compile(r"\[[^\s\[\]]*\]")
ZERO_WIDTH = re.compile("[\u00ad\u200b\u2060\ufeff]")

# Inline markup deeper than this, and streamed parts within streamed parts, are not told apart: bounds on hostile pages.
MARKS_NESTED = 50
STREAMED_NESTED = 20
CLOCKED = 500  # blocks between two looks at the clock

# What an element is to the walk: what its tag says, and, as _TOO_DEEP and _PASSED_OVER, what becomes of it.
_INLINE: Final = 0
_BLOCK: Final = 1
_SILENT: Final = 2
_TRANSPARENT: Final = 3
_NOSCRIPT: Final = 4
_NO_ELEMENT: Final = 5
_UNKNOWN: Final = 6
_TOO_DEEP: Final = 7
_PASSED_OVER: Final = 8
_KINDS: Final[dict[str, int]] = {
    **dict.fromkeys(BLOCKS, _BLOCK),
    **dict.fromkeys(INLINE, _INLINE),
    **dict.fromkeys(SILENT, _SILENT),
    **dict.fromkeys(TRANSPARENT, _TRANSPARENT),
    "noscript": _NOSCRIPT,
}


class _Full(Exception):  # noqa: N818
    """As many blocks as the limit allows have been cut."""


class Cutter:
    """The walk and its state: the containers that are open, and the block being filled.

    ``revealed``: elements that are to be read although something hides them.
    """

    def __init__(
        self,
        root: _Element,
        revealed: Iterable[_Element] = (),
        *,
        limits: Limits | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.limits = limits or Limits()
        self.clock = clock or Clock(self.limits.seconds)
        self.truncated = False
        self.blocks: list[PageBlock] = []
        self.nodes: list[Node] = []
        self.media: list[Media] = []
        self.hidden: list[_Element] = []
        """The elements that were passed over because something hides them."""
        self.revealed = set(revealed)
        self.root = root
        self.streamed: dict[str, _Element] = {}
        """Parts that stand at the end of the source and have not been read at their place, by number."""
        self.has_streamed, self.streamed_depth = False, 0
        self.hidden_by_class: dict[str, bool] = {}
        self.node = Node(None, "document", None, 0, 0, "")
        self.nodes.append(self.node)
        self.parts: list[str] = []
        self.length = 0
        self.open_marks: list[tuple[int, _Element, str, str]] = []
        self.marks: list[Mark] = []
        self.closed_at, self.closed, self.apart = 0, cast("_Element | None", None), False
        """Where the last inline element ended, and whether the text that comes next is set apart from it."""
        self.link_depth = self.link_chars = self.anchors = self.preformatted = 0
        try:
            self._walk(root)
            for number in list(self.streamed):
                self._read_streamed(number)
            if self.parts:
                self._flush()
        except _Full:
            self.truncated = True
        for node in self.node.ancestors():
            node.end = len(self.blocks)

    def _walk(self, top: _Element) -> None:
        """Take in an element with all that it holds. Not recursive: pages nest as deep as they like.

        This loop and what it calls is where most of the time goes: it runs once for each element of a page. It takes the
        elements in the order of the source and counts the children of those that are open, for that is the fastest way
        through a tree that lxml has.
        """
        kind = self._open(top)
        waiting = len(top)
        if kind == _PASSED_OVER or not waiting:
            self._close(kind)
            return
        element = top  # the innermost open element; ``waiting``: how many of its children are still to come
        above: list[tuple[_Element, int, int]] = []
        left = self.limits.nodes
        elements = top.iter()
        next(elements)
        for child in elements:
            if not left:
                self.truncated = True
                above = [(outer, its, 1) for outer, its, _ in above]
                waiting = 0
            else:
                left -= 1
                entered = self._open(child)
                size = len(child)
                if entered != _PASSED_OVER:
                    if size:
                        above.append((element, kind, waiting))
                        element, kind, waiting = child, entered, size
                        continue
                    self._close(entered)
                elif size:
                    _pass_by(elements, size)
                tail = child.tail
                if tail and (self.parts or self.preformatted or not tail.isspace()):
                    self._add(tail)
                waiting -= 1
            while not waiting:
                self._close(kind)
                if not above:
                    return
                tail = element.tail
                if tail and (self.parts or self.preformatted or not tail.isspace()):
                    self._add(tail)
                element, kind, waiting = above.pop()
                waiting -= 1

    def _close(self, kind: int) -> None:
        if kind == _BLOCK:
            if self.parts:
                self._flush()
            node = self.node
            node.end = len(self.blocks)
            if self.preformatted and node.tag in PREFORMATTED:
                self.preformatted -= 1
            self.node = cast("Node", node.parent)
        elif kind == _INLINE:
            self._close_inline()
        elif kind == _TOO_DEEP and self.parts:
            self._flush()

    def _open(self, element: _Element) -> int:
        """Enter an element; its kind, or _PASSED_OVER where its content is not to be read."""
        tag: Any = cast("Any", element).tag  # comments have a function for a tag, of which lxml's types say nothing
        kind = _KINDS.get(tag, _UNKNOWN) if isinstance(tag, str) else _NO_ELEMENT
        if kind == _UNKNOWN:
            tag = tag.rpartition("}")[2]
            kind = _KINDS.get(tag, _INLINE if self.node.tag == "p" else _BLOCK)
        if kind == _BLOCK:
            names = self._visible_names(element, tag)
            if names is None:
                self._pass_over(element)
                return _PASSED_OVER
            if "-" in tag:  # an element of the page's own making: its tag names the part as class names do
                names = f"{tag} {names}" if names else tag
            kind = self._open_block(element, tag, names)
        elif kind == _INLINE:
            attributes = cast("list[tuple[str, str]]", element.items())  # as fast as to ask for two of them by name
            if self._hides_inline(element, attributes):
                self._pass_over(element)
                return _PASSED_OVER
            if len(self.open_marks) < MARKS_NESTED:
                self._open_inline(element, tag, attributes)
            else:
                kind = _TRANSPARENT
        else:
            kind = self._open_other(element, tag, kind)
            if kind == _PASSED_OVER:
                return kind
        text = element.text
        if text and (self.parts or self.preformatted or not text.isspace()):
            self._add(text)
        return kind

    def _open_other(self, element: _Element, tag: Any, kind: int) -> int:
        """Enter what starts neither a block nor a mark: most of it holds no text."""
        if kind == _SILENT:
            return self._open_silent(element, tag)
        if kind == _TRANSPARENT:
            if tag == "br":
                self._add(BREAK)
            return kind
        if kind == _NOSCRIPT:
            if element in self.revealed:
                return self._open_block(element, tag, "")
            self._pass_over(element)
        elif tag is etree.Entity:
            self._add(html.unescape(element.text or ""))
        elif getattr(element, "target", None) == CUT_OFF:
            self.truncated = True
        return _PASSED_OVER

    def _visible_names(self, element: _Element, tag: str) -> str | None:
        """``class``, ``id``, ``role`` and ``itemprop`` of a block-level element; None where it is out of sight."""
        classes = identifier = role = prop = ""
        hides = tag == "dialog" and element.get("open") is None
        for name, value in cast("list[tuple[str, str]]", element.items()):
            if name == "class":
                classes = value if "[" not in value else STYLE_VALUE.sub("", value)
                hides = hides or self._classes_hide(value)
            elif name in TELLING:
                if name == "style":
                    hides = hides or style_hides(value)
                elif name == "hidden":
                    hides = hides or attribute_hides(value)
                elif name == "id":
                    identifier = value
                elif name == "role":
                    role = value
                else:
                    prop = value
        if hides and not (element in self.revealed or tag == "body" or is_panel(element)):
            return None
        return " ".join(filter(None, (classes, identifier, role, prop))) if identifier or role or prop else classes

    def _hides_inline(self, element: _Element, attributes: list[tuple[str, str]]) -> bool:
        for name, value in attributes:
            if name == "class":
                if self._classes_hide(value):
                    return element not in self.revealed
            elif (name == "style" and style_hides(value)) or (name == "hidden" and attribute_hides(value)):
                return element not in self.revealed
        return False

    def _classes_hide(self, names: str) -> bool:
        hides = self.hidden_by_class.get(names)
        if hides is None:
            hides = self.hidden_by_class[names] = classes_hide(names)
        return hides

    def _pass_over(self, element: _Element) -> None:
        """Skip what is hidden, but for its pictures: a picture that loads late has its copy in ``<noscript>``."""
        if is_streamed(element):  # read where its place is, or at the end
            self._find_streamed()
            return
        self.hidden.append(element)
        for child in element.iter("img", "iframe", "video"):
            self._add_media(child, child.tag, hidden=True)

    def _open_silent(self, element: _Element, tag: str) -> int:
        if tag in MEDIA:
            self._add_media(element, tag, hidden=False)
        elif tag == "template":
            identifier = element.get("id", "")
            if element.get("shadowrootmode"):
                return self._open_block(element, tag, "")
            if identifier.startswith(STREAM_PLACES):
                self._read_streamed(identifier[2:])
        return _PASSED_OVER

    def _find_streamed(self) -> None:
        if not self.has_streamed:
            self.has_streamed, self.streamed = True, streamed_parts(self.root)

    def _read_streamed(self, number: str) -> None:
        """Take in a part that stands elsewhere in the source."""
        self._find_streamed()
        part = self.streamed.get(number)
        if part is not None and self.streamed_depth < STREAMED_NESTED:
            del self.streamed[number]
            self.revealed.add(part)
            self.streamed_depth += 1
            self._walk(part)
            self.streamed_depth -= 1
            self.revealed.remove(part)

    def _open_block(self, element: _Element, tag: str, names: str) -> int:
        if self.parts:
            self._flush()
        if self.node.depth >= self.limits.depth:
            return _TOO_DEEP
        self.node = node = Node(element, tag, self.node, len(self.nodes), len(self.blocks), names)
        self.nodes.append(node)
        if tag in PREFORMATTED:
            self.preformatted += 1
        return _BLOCK

    def _open_inline(self, element: _Element, tag: str, attributes: list[tuple[str, str]]) -> None:
        if self.closed_at == self.length and self.parts and self._stands_apart(element, tag):
            self.apart = True
        href = ""
        if tag == "q":
            self._add("“")
        elif tag == "a":
            self.link_depth += 1
            for name, value in attributes:
                if name == "href":
                    href = value
        elif tag == "picture":
            self._add_media(element, tag, hidden=False)
        self.open_marks.append((self.length, element, tag, href))

    def _stands_apart(self, element: _Element, tag: str) -> bool:
        """Whether styles set an element apart from the one that ends right before it, as in rows of names and dates.

        Of 900 such pairs in real pages, classed in boxes other than paragraphs, the gold texts have all apart; of
        links and times 700 apart and one joined. In paragraphs it may be a word with a letter in bold.
        """
        before = self.closed
        if self.preformatted or before is None or any(mark[2] in VERBATIM for mark in self.open_marks):
            return False
        if tag == "time" or before.tag == "time":
            return True
        if tag == "a" and before.tag == "a":
            return element.get("href") != before.get("href")
        return self.node.tag not in PROSE and element.get("class") is not None and before.get("class") is not None

    def _close_inline(self) -> None:
        start, element, tag, href = self.open_marks.pop()
        if self.length > start:
            self.marks.append(Mark(start, self.length, element, tag, href))
            if tag == "a":
                self.anchors += 1
            self.closed_at, self.closed = self.length, element
        if tag == "a":
            self.link_depth -= 1
        elif tag == "q":
            self._add("”")

    def _add(self, text: str) -> None:
        # A look for one character takes a fraction of a search for a pattern.
        if not text.isascii() and ("\u200b" in text or "\u00ad" in text or "\ufeff" in text or "\u2060" in text):
            text = ZERO_WIDTH.sub("", text)
            if not text:
                return
        if self.apart:
            self.apart = False
            if text[0].isalnum() and self.parts and (self.parts[-1][-1].isalnum() or self.parts[-1][-1] in ENDS):
                self.parts.append(" ")
                self.length += 1
        self.parts.append(text)
        self.length += len(text)
        if self.link_depth:
            self.link_chars += len(text.strip())

    def _add_media(self, element: _Element, tag: str, *, hidden: bool) -> None:
        inline = False
        for part in self.parts:
            if not part.isspace():
                inline = True
        self.media.append(Media(element, tag, self.node, len(self.blocks), inline, hidden))

    def _flush(self) -> None:
        """End the block being filled; open inline elements go on in the next."""
        raw = self.parts[0] if len(self.parts) == 1 else "".join(self.parts)
        if not raw.isspace():
            marks = self.marks
            if self.open_marks:
                for start, element, tag, href in reversed(self.open_marks):
                    if self.length > start:
                        marks.append(Mark(start, self.length, element, tag, href))
            if len(marks) > 1:
                marks.reverse()  # the inner ones were closed first
                marks.sort(key=_outermost_first)
            anchors = self.anchors + (self.link_depth > 0)
            if self.preformatted:
                text = raw.replace(BREAK, "\n").strip("\n").rstrip()
                self._append(text, raw, marks, self.link_chars, anchors)
            elif BREAK in raw:
                self._split(raw, marks, anchors)
            else:
                self._append(single_spaced(raw), raw, marks, self.link_chars, anchors)
        self.parts = []
        self.marks = []
        self.length = self.link_chars = self.anchors = self.closed_at = 0
        self.apart = False
        if self.open_marks:
            self.open_marks = [(0, element, tag, href) for _, element, tag, href in self.open_marks]

    def _split(self, raw: str, marks: list[Mark], anchors: int) -> None:
        """Cut at double line breaks, which stand for paragraphs."""
        breaks = list(PARAGRAPH_BREAK.finditer(raw))
        if not breaks:
            self._append(collapse(raw), raw, marks, self.link_chars, anchors)
            return
        starts = [0, *(found.end() for found in breaks)]
        ends = [*(found.start() for found in breaks), len(raw)]
        begun, upcoming = list[Mark](), 0  # marks are in order of their starts; those that ended are left behind
        for start, end in zip(starts, ends, strict=True):
            while upcoming < len(marks) and marks[upcoming].start < end:
                begun.append(marks[upcoming])
                upcoming += 1
            begun = [mark for mark in begun if mark.end > start]
            piece = raw[start:end]
            text = collapse(piece)
            if text:
                inside = [Mark(max(m.start, start) - start, min(m.end, end) - start, m.element, m.tag, m.href) for m in begun]
                links = [piece[m.start : m.end].strip() for m in inside if m.tag == "a"]
                self._append(text, piece, inside, sum(map(len, links)), len(links))

    def _append(self, text: str, raw: str, marks: list[Mark], link_chars: int, anchors: int) -> None:
        index = len(self.blocks)
        if index >= self.limits.blocks:
            raise _Full
        if not index % CLOCKED:
            self.clock.check("cut")
        block = PageBlock(index, self.node, text, raw, marks, link_chars, anchors)
        if self.preformatted:
            block.preformatted = True
        self.blocks.append(block)


def _outermost_first(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _pass_by(elements: Iterator[_Element], children: int) -> None:
    """Take what lies in an element with so many children from those that are still to come."""
    for element in elements:
        children += len(element) - 1
        if not children:
            return
