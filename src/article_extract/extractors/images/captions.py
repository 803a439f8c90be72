"""The words beside a picture: caption and credit, from the blocks around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .credits import clean_credit, credit_alone, credit_beside, split_credit

if TYPE_CHECKING:
    from ...page import Mark, Node, Page, PageBlock

HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
CREDIT_NAMES = re.compile(
    r"(?<![a-z])(?:\w{0,12}-)?(?:credits?|crédits?|credito|credit(?:text|line|s)|copyright|copyrightholder|copyrightnotice|copy|sources?|photographers?|photo-?by|"
    r"rights|agency|agencies|authors?|autore?|autoria|byline|creators?|quelle|urheber|fotograf(?:e|o|af)?|attribution|provider|licen[cs]e|kilde|"
    r"fuente|fonte|firma|courtesy|owner|distributor|bildautor|bildquelle|contributor)(?![a-z])"
)
CAPTION_NAMES = re.compile(
    r"caption|legend(?![a-z])|description|(?<![a-z])desc(?![a-z])|untertitel|unterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|onderschrift|"
    r"bildetekst|subtitle|cutline|zoomtitle|image-?text|photo-?text|img-?text"
)
PICTURE_NAMES = re.compile(
    r"caption|image|picture|photo|media|figure|foto|bild|galler|slide|cutline|(?<![a-z])img|thumb|imagem|imagen|zdjec|lead-?art|hero|visual"
)
CONTROL_NAMES = re.compile(
    r"button|(?<![a-z])(?:btn|counter|count|icons?|expand|zoom|enlarge|toggle|sr-only|fullscreen|share|social|duration|badge|label|hint)(?![a-z])"
)
CONTROL_TAGS = frozenset(("button", "label", "nav", "script"))
# "3 of 12 |", "1/5": the picture's number in a gallery; "4:11": a video's length.
COUNTER = re.compile(r"^\W{0,3}(?:\w{1,8}\s)?\d{1,3}\s?(?:/|\w{1,4})\s?\d{1,3}\s?[|:·–—-]\s*|^\W{0,3}\d{1,3}\s?/\s?\d{1,3}\s+")
LEVELS, BLOCKS, CHARACTERS = 9, 8, 1500
EDGE_TAGS = frozenset("span cite small i em strong b font time address".split())


@dataclass(slots=True)
class Words:
    """What stands beside a picture."""

    caption: str | None = None
    credit: str | None = None
    blocks: tuple[int, ...] = ()
    """The page blocks whose whole text caption and credit hold."""
    frame: Node | None = None
    """The container that holds the picture and these words alone."""


class Reader:
    """Reads the words beside pictures of one page."""

    def __init__(self, page: Page, body: frozenset[int], spoken_for: frozenset[int], pictures: Mapping[int, set[int]]) -> None:
        self.page = page
        self.body = body
        self.spoken_for = spoken_for
        self.pictures = pictures
        """For each node's index the pictures inside it."""
        self._names: dict[str, tuple[bool, bool, bool, bool]] = {}

    def read(self, node: Node, block: int) -> Words:
        """Caption and credit of the picture in ``node`` that stands before ``page.blocks[block]``."""
        frame = self._frame(node)
        if frame is not None:
            return self._words(self._texts(frame), frame)
        return self._after(block)

    def _frame(self, node: Node | None) -> Node | None:
        """The smallest container that holds this picture and words about it, and nothing else."""
        frame: Node | None = None
        for _ in range(LEVELS):
            if node is None or len(self.pictures.get(node.index, ())) > 1 or node.end - node.start > BLOCKS:
                break
            texts = self._texts(node)
            if texts:
                if not self._about_picture(node, texts):
                    break
                if frame is not None and not all(
                    self._named(block, node) for block in texts if block.index >= frame.end or block.index < frame.start
                ):
                    break
                if frame is None or len(texts) > len(self._texts(frame)):
                    frame = node
            if frame is not None and (
                node.tag == "figure" or node.parent is not None and node.parent.tag in ("article", "main", "body")
            ):
                break
            node = node.parent
        return frame

    def _texts(self, node: Node) -> list[PageBlock]:
        """The blocks inside that may be words about a picture."""
        return [
            block
            for block in self.page.blocks[node.start : node.end]
            if block.index not in self.spoken_for and not self._is_control(block, node)
        ]

    def _about_picture(self, node: Node, texts: list[PageBlock]) -> bool:
        if sum(len(block.text) for block in texts) > CHARACTERS:
            return False
        named = [self._named(block, node) for block in texts]
        if any(block.index in self.body and not (name and len(texts) <= 3) for block, name in zip(texts, named, strict=True)):
            return len(texts) <= 3 and credit_alone(texts[-1].text) is not None
        return (
            node.tag == "figure"
            or any(named)
            or self._flags(node.names)[2]
            or (len(texts) <= 2 and split_credit(texts[-1].text)[1] is not None)
        )

    def _after(self, block: int) -> Words:
        """Words in a block of their own right after the picture."""
        found: list[PageBlock] = []
        for candidate in self.page.blocks[block : block + 2]:
            if candidate.index in self.spoken_for or candidate.index in self.body or not self._named(candidate, None):
                break
            found.append(candidate)
        return self._words(found, found[0].node) if found else Words()

    def _flags(self, names: str) -> tuple[bool, bool, bool, bool]:
        """Whether names say credit, caption, picture, control."""
        flags = self._names.get(names)
        if flags is None:
            low = HUMP.sub("-", names).lower()
            patterns = (CREDIT_NAMES, CAPTION_NAMES, PICTURE_NAMES, CONTROL_NAMES)
            found = [bool(pattern.search(low)) for pattern in patterns]
            flags = self._names[names] = (found[0], found[1], found[2], found[3] and not found[1])
        return flags

    def _named(self, block: PageBlock, top: Node | None) -> bool:
        """Whether the markup calls the block a caption or credit."""
        node: Node | None = block.node
        for _ in range(3):
            if node is None or node is top:
                return False
            if node.tag == "figcaption" or any(self._flags(node.names)[:2]):
                return True
            node = node.parent
        return False

    def _is_control(self, block: PageBlock, top: Node) -> bool:
        """Buttons, counters, lengths of videos; blocks without letters."""
        node: Node | None = block.node
        while node is not None and node is not top:
            if node.tag in CONTROL_TAGS or (node.names and self._flags(node.names)[3]):
                return True
            node = node.parent
        return not any(char.isalpha() for char in block.text)

    def _words(self, blocks: list[PageBlock], frame: Node) -> Words:
        captions: list[str] = []
        credits: list[str] = []
        figcaption = [block for block in blocks if block.within("figcaption")]
        for block in (
            figcaption if figcaption and not any(self._named(b, frame) for b in blocks if b not in figcaption) else blocks
        ):
            text, credit = self._roles(block, frame)
            if text and text not in captions:
                captions.append(text)
            if credit and credit not in credits:
                credits.append(credit)
        caption, credit_text = _resolve(captions, credits)
        return Words(caption, credit_text, tuple(block.index for block in blocks), frame)

    def _roles(self, block: PageBlock, frame: Node) -> tuple[str, str]:
        """Caption text and credit text of one block."""
        node: Node | None = block.node
        while node is not None and node is not frame and node.tag != "figure":
            credit, caption, _, _ = self._flags(node.names)
            if credit and not caption:
                return "", block.text
            if caption or node.tag == "figcaption":
                break
            node = node.parent
        return self._by_marks(block)

    def _by_marks(self, block: PageBlock) -> tuple[str, str]:
        """By inline elements: those that say credit, else one at the end that holds nothing but a credit."""
        ranges: list[tuple[int, int]] = []
        for mark in block.marks:
            if self._credits(mark) and not any(start <= mark.start < end for start, end in ranges):
                ranges.append((mark.start, mark.end))
        if not ranges:
            return _by_edge(block)
        rest, credit, at = [], [], 0
        for start, end in ranges:
            rest.append(block.raw[at:start])
            credit.append(block.raw[start:end])
            at = end
        tail = block.raw[at:]
        if tail.strip()[:1] in ("/", "|") and len(tail) < 60:
            credit.append(tail)
            tail = ""
        return _join([*rest, tail]), _join(credit)

    def _credits(self, mark: Mark) -> bool:
        get = mark.element.get
        names = " ".join(filter(None, (get("class"), get("itemprop"), get("rel"))))
        if not names or mark.tag == "a":
            return False
        credit, caption, _, _ = self._flags(names)
        return credit and (not caption or names.lower().rfind("credit") > names.lower().rfind("caption") >= 0)


def _join(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())


def _by_edge(block: PageBlock) -> tuple[str, str]:
    """A caption whose end, or all but whose start, stands in an element of its own."""
    raw = block.raw
    end = len(raw.rstrip())
    for mark in block.marks:
        if mark.tag not in EDGE_TAGS:
            continue
        if mark.end >= end and mark.start > 0:
            cut = mark.start
        elif mark.start <= len(raw) - len(raw.lstrip()) and mark.end < end:
            cut = mark.end
        else:
            continue
        head, tail = _join([raw[:cut]]), _join([raw[cut:]])
        credit = credit_beside(head, tail)
        if head and credit:
            return head.rstrip(" |/·"), credit
    return block.text, ""


def _resolve(captions: list[str], credits: list[str]) -> tuple[str | None, str | None]:
    """Caption and credit from the texts in those roles."""
    captions = [text for text in (COUNTER.sub("", caption) for caption in captions) if text]
    if credits:
        credit = clean_credit(" / ".join(credits) if len(credits) > 1 else credits[0])
        caption = " ".join(captions) or None
        if caption and credit is not None:
            without, again = split_credit(caption)
            if again and (again in credit or credit in again):
                caption = without
            elif caption.endswith(credits[0]):
                caption = caption[: -len(credits[0])].strip() or None
        return caption, credit
    if not captions:
        return None, None
    alone = credit_alone(captions[-1])
    if alone is not None:
        return " ".join(captions[:-1]) or None, alone
    without, credit = split_credit(captions[-1])
    return " ".join(filter(None, (*captions[:-1], without))) or None, credit
