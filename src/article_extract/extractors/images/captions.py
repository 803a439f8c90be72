"""The words beside a picture: caption and credit, from the blocks around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...blocks import Mark, Node, PageBlock
from ...removals.phrases import phrases
from .credit_names import all_names, reads_as_sentence
from .credit_text import clean_credit, is_label, trim_label
from .credits import MOST_CHARACTERS, credit_alone, credit_beside, is_credit_line, picture_credit, split_credit

if TYPE_CHECKING:
    from ...page import Page
    from .names import NameBook
    from .region import Region

CONTROL_TAGS = frozenset(("button", "label", "nav", "time"))
# "3 of 12 |", "1/5": the picture's number in a gallery.
COUNTER = re.compile(r"^\W{0,3}(?:\w{1,8}\s)?\d{1,3}\s?(?:/|\w{1,4})\s?\d{1,3}\s?[|:·–—-]\s*|^\W{0,3}\d{1,3}\s?/\s?\d{1,3}\s+")
# No caption: nothing, or a figure with its unit ("2min", "4:11").
SCRAP = re.compile(r"\W{0,9}|\d{1,3}(?::\d\d)?\s?[^\W\d]{0,4}\W?")
# A picture's own container lies at most this far up and holds at most this much text (blocks, characters).
LEVELS, BLOCKS, CHARACTERS = 9, 8, 1500
# Headings down to this level are titles of something else; captions in galleries stand in smaller ones.
LEAST_TITLE = 3
# What the words of a control speak for, and how long they are (characters).
PROMPTS = frozenset(("advert", "media_promo", "newsletter", "related", "share", "subscription"))
SHORTEST_PROMPT, LONGEST_PROMPT = 3, 30
# Inline elements that may set a credit apart from the caption.
EDGE_TAGS = frozenset("span cite small i em strong b font address".split())


class Words:
    """What stands beside a picture."""

    __slots__ = ("blocks", "caption", "credit", "frame", "nearby")

    def __init__(
        self,
        caption: str | None = None,
        credit: str | None = None,
        blocks: tuple[int, ...] = (),
        frame: Node | None = None,
    ) -> None:
        self.caption = caption
        self.credit = credit
        self.blocks = blocks
        """The page blocks whose whole text caption and credit hold."""
        self.frame = frame
        """The container that holds the picture and these words alone."""
        self.nearby: tuple[PageBlock, ...] = ()
        """Where no words are the picture's: what its smallest container with any text holds, if little."""


class Reader:
    """Reads the words beside pictures of one page. ``pictures``: for each node's index the numbers of the pictures inside."""

    def __init__(self, page: Page, region: Region, pictures: Mapping[int, set[int]]) -> None:
        self.page = page
        self.body = region.body
        self.spoken_for = region.spoken_for
        self.names = region.names
        self.pictures = pictures
        self._known: dict[tuple[int, int, str | None], Words] = {}

    def read(self, node: Node, block: int, alt: str | None) -> Words:
        """Caption and credit of the picture in ``node`` that stands before ``page.blocks[block]``."""
        place = (node.index, block, alt)
        words = self._known.get(place)
        if words is None:
            words = self._known[place] = self._read(node, block, alt)
        return words

    def _read(self, node: Node, block: int, alt: str | None) -> Words:
        frame = self._frame(node)
        if frame is not None:
            return self._words(self._texts(frame), frame, alt)
        words = self._after(block, alt)
        if words.frame is None:
            words.nearby = self._nearby(node)
        return words

    def _frame(self, node: Node | None) -> Node | None:
        """The smallest container that holds this picture and words about it, and nothing else.

        Inside a figure, a container of more (a player with its buttons) does not end the search, for the figure has the caption.
        """
        around = _figure(node)
        frame: Node | None = None
        held = 0
        for _ in range(LEVELS):
            if node is None:
                break
            if not self._alone(node):
                if frame is not None or around is None or node is around:
                    break
                node = around
                continue
            figure = node.tag == "figure"
            if node.end - node.start > held:
                if not figure and any(index in self.spoken_for for index in range(node.start, node.end)):
                    break
                texts = self._texts(node)
                if texts:
                    outside = [b for b in texts if frame is not None and not frame.start <= b.index < frame.end]
                    if not self._about_picture(node, texts) or not all(self._named(block, node) for block in outside):
                        if frame is not None or around is None or node is around:
                            break
                        node = around
                        continue
                    frame = node
                held = node.end - node.start
            if frame is not None and figure:
                break
            node = node.parent
        return frame

    def _alone(self, node: Node) -> bool:
        """Whether a container holds little text and this picture only; a figure may hold more, say a button's."""
        return node.end - node.start <= BLOCKS and (node.tag == "figure" or len(self.pictures.get(node.index, ())) <= 1)

    def _nearby(self, node: Node | None) -> tuple[PageBlock, ...]:
        for _ in range(LEVELS):
            if node is None or not self._alone(node):
                break
            if node.end > node.start:
                blocks = self.page.blocks[node.start : node.end]
                return (
                    () if any(block.index in self.body or block.index in self.spoken_for for block in blocks) else tuple(blocks)
                )
            node = node.parent
        return ()

    def _texts(self, node: Node) -> list[PageBlock]:
        """The blocks inside that may be words about a picture."""
        return [
            block
            for block in self.page.blocks[node.start : node.end]
            if block.index not in self.spoken_for and not self._is_control(block, node)
        ]

    def _about_picture(self, node: Node, texts: list[PageBlock]) -> bool:
        """Whether the texts of a container are about the picture in it."""
        if sum(len(block.text) for block in texts) > CHARACTERS:
            return False
        named = [self._named(block, node) for block in texts]
        if any(block.index in self.body and not name for block, name in zip(texts, named, strict=True)):
            return len(texts) <= 3 and picture_credit(texts[-1].text)[1] is not None
        titled = any(0 < (block.heading_level or 0) <= LEAST_TITLE and not name for block, name in zip(texts, named, strict=True))
        if titled and node.tag != "figure" and not is_credit_line(texts[-1].text):
            return False  # a banner, a teaser
        if node.tag == "figure" or any(named) or self.names[node.names].picture:
            return True
        return len(texts) <= 2 and split_credit(texts[-1].text)[1] is not None

    def _after(self, block: int, alt: str | None) -> Words:
        """Words in blocks of their own right after the picture."""
        found: list[PageBlock] = []
        for following in self.page.blocks[block : block + 2]:
            if following.index in self.spoken_for:
                break
            if self.names_picture(following) if following.index in self.body else self._named(following, None):
                found.append(following)
            else:
                if following.index == block and is_credit_line(following.text):
                    found.append(following)
                break
        return self._words(found, found[0].node, alt) if found else Words()

    def _named(self, block: PageBlock, top: Node | None) -> bool:
        """Whether the markup calls the block a caption or credit."""
        node: Node | None = block.node
        for _ in range(3):
            if node is None or node is top:
                break
            if node.tag == "figcaption":
                return True
            flags = self.names[node.names]
            if flags.caption or flags.credit:
                return True
            node = node.parent
        return self._wholly_named(block)

    def names_picture(self, block: PageBlock) -> bool:
        """Whether the markup calls the block itself a picture's caption: enough for one that was taken for text."""
        flags = self.names[block.node.names]
        return block.tag == "figcaption" or (flags.picture and (flags.caption or flags.credit)) or self._wholly_named(block)

    def _wholly_named(self, block: PageBlock) -> bool:
        """Whether one inline element around the whole text is called a caption or credit."""
        if not block.marks or block.marks[0].tag == "a" or block.marks[0].end < len(block.raw.rstrip()):
            return False
        flags = self.names[block.marks[0].element.get("class") or ""]
        return flags.caption or flags.credit

    def _is_control(self, block: PageBlock, top: Node) -> bool:
        """Buttons, counters, lengths of videos; blocks without letters."""
        node: Node | None = block.node
        while node is not None and node is not top and node.tag != "figcaption":
            if node.tag in CONTROL_TAGS or (node.names and self.names[node.names].control):
                return True
            node = node.parent
        return not any(char.isalpha() for char in block.text) or _is_prompt(block.text)

    def _words(self, blocks: list[PageBlock], frame: Node, alt: str | None) -> Words:
        captions: list[str] = []
        given: list[str] = []
        held: list[int] = []
        captioned = any(block.within("figcaption") for block in blocks)
        for block in blocks:
            text, credit = self._roles(block, frame)
            if captioned and text and not block.within("figcaption") and not self._named(block, frame):
                text, credit = "", credit or credit_alone(text) or ""
                if not credit:
                    continue
            if credit and reads_as_sentence(credit):  # the whole caption in an element that is called copyright
                text, credit = " ".join(filter(None, (text, credit))), ""
            if text and not credit and len(blocks) > 1 and (alone := credit_alone(text)):
                text, credit = "", alone
            held.append(block.index)
            if text and text not in captions:
                captions.append(text)
            if credit and not any(credit in other for other in given):
                given = [*(other for other in given if other not in credit), credit]
        if len(captions) > 1 and alt in captions:  # shown as text, but not as the caption
            captions.remove(alt)
        caption, credit_text = _resolve(captions, given)
        return Words(caption, credit_text, tuple(held), frame)

    def _roles(self, block: PageBlock, frame: Node) -> tuple[str, str]:
        """Caption text and credit text of one block."""
        flags = self.names[frame.names]
        authors = frame.tag == "figure" or flags.picture or flags.caption
        node: Node | None = block.node
        while node is not None and node is not frame and node.tag != "figure":
            flags = self.names[node.names]
            if flags.credit or (authors and flags.author) or node.tag == "footer":
                return "", block.text
            if flags.caption or node.tag == "figcaption":
                break
            node = node.parent
        return self._by_marks(block, authors)

    def _by_marks(self, block: PageBlock, authors: bool) -> tuple[str, str]:
        """By inline elements: those that say credit, else one at the edge that holds nothing but a credit."""
        ranges: list[tuple[int, int, bool]] = []
        for mark in block.marks:
            is_credit, control = self._role(mark, authors)
            if (is_credit or control) and not any(start <= mark.start < end for start, end, _ in ranges):
                ranges.append((mark.start, mark.end, is_credit))
        if not ranges:
            return _by_edge(block, self.names)
        rest, credit, at = [], [], 0
        for start, end, is_credit in ranges:
            rest.append(block.raw[at:start])
            if is_credit:
                credit.append(_join([block.raw[start:end]]))
            at = end
        rest.append(block.raw[at:])
        return _join([part for part in rest if any(char.isalnum() for char in part)]), " / ".join(credit)

    def _role(self, mark: Mark, authors: bool) -> tuple[bool, bool]:
        """Whether an inline element says that it holds a credit; or that it is a control."""
        if mark.tag == "cite":
            return True, False
        get = mark.element.get
        names = self.names[" ".join(filter(None, (get("class"), get("itemprop"), get("rel"))))]
        if names.control:
            return False, mark.tag != "a"
        return mark.tag != "a" and (names.credit or (authors and names.author)), False


def _is_prompt(text: str) -> bool:
    """Whether a few words are those of a control or of a notice over a picture: ``View photos``, ``Reklama``."""
    if not SHORTEST_PROMPT < len(text) <= LONGEST_PROMPT:
        return False
    found = phrases().find(text)
    return "caption" not in found and any(share == 1 for reason, (share, _) in found.items() if reason in PROMPTS)


def _figure(node: Node | None) -> Node | None:
    """The figure around a place."""
    for _ in range(LEVELS):
        if node is None or node.tag == "figure":
            return node
        node = node.parent
    return None


def _join(parts: list[str]) -> str:
    return " ".join(" ".join(parts).split())


def _by_edge(block: PageBlock, names: NameBook) -> tuple[str, str]:
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


def _resolve(captions: list[str], given: list[str]) -> tuple[str | None, str | None]:
    """Caption and credit from the texts in those roles."""
    captions = [
        text for text in (COUNTER.sub("", caption) for caption in captions) if not SCRAP.fullmatch(text) and not is_label(text)
    ]
    if given:
        credit = clean_credit(" / ".join(given))
        caption = " ".join(captions)
        without, again = split_credit(caption) if caption else (None, None)
        if credit is not None and again and (again in credit or credit in again):
            caption = without or ""
        return trim_label(caption) or None, credit
    if not captions:
        return None, None
    if all_names(captions[-1]):
        return " ".join(captions[:-1]) or None, clean_credit(captions[-1])
    without, credit = split_credit(captions[-1])
    if credit is None and (alone := credit_alone(captions[-1])):
        without, credit = None, alone
    return " ".join(filter(None, (*captions[:-1], without))) or None, credit
