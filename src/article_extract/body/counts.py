"""One pass over the blocks of a page: what their texts, marks and links look like, counted in plain Python.

Numbers come out as flat lists, block after block, and answers to yes-or-no questions as the bits of one number a block:
that is the cheapest form that ``features`` can make arrays of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..blocks import HEADINGS, PageBlock
from ..removals.address import SOCIAL_BIT, address, first_href
from ..removals.form import CLOCK, PRICE

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page

NUMBER: Final = re.compile(r"\d+")
NUMBERED: Final = 100
"""Characters in which numbers are counted."""
TERMINAL: Final = frozenset(".!?…。！？．｡؟۔।॥՞։፧።")
CLOSING: Final = frozenset("\"'”’»)）]」』】›“")
COMMAS: Final = (",", "，", "、", "،", "՝")
KEY: Final = 40
"""Characters at its start that tell a text from others."""
LEAST_KEY: Final = 20
MIN_STATED: Final = 200
"""A shorter ``articleBody`` is a summary."""
LONGEST_STATED: Final = 200_000
"""Characters of it that are read: every block is looked for in it. Of 2,600 real pages the longest has fewer."""
SHORT: Final = 160
"""Characters of a block that may be a byline or a repeated headline."""
MOST_NAMES: Final = 20
"""Authors that are looked for in every short block."""

# Columns of the rows, as counted one by one.
CHARS, WORDS, LINKED, ANCHORS, SENTENCES, COMMA, NUMBERS, LINES, STRONG, EMPHASIS, LEVEL = range(11)
COUNTS: Final = 11
# Bits of the flags: of the form of the text, of what the page says elsewhere, of the first link, of facts.
FORM: Final = 15
AGREEMENT: Final = 5
LINK: Final = 6
FACTS: Final = 4


class Counts:
    """What was counted of n blocks."""

    def __init__(self, page: Page, draft: Draft) -> None:
        self.rows: list[int] = []
        """(n · COUNTS) numbers, in the order of ``CHARS`` … ``LEVEL``."""
        self.flags: list[int] = []
        """(n,) bits: FORM, then AGREEMENT, LINK and FACTS, the first question of each in the lowest."""
        self.shared: list[int] = []
        """(2n) how many different words a short block has, and how many of them the headline has too."""
        self.again: list[int] = []
        """(n,) how many other blocks have the same text."""
        self.headline_words: frozenset[str] = frozenset((draft.headline or "").lower().split())
        self.elsewhere = _Elsewhere(page, draft)
        blocks = page.blocks
        times: dict[str, int] = {}
        for block in blocks:
            times[block.text] = times.get(block.text, 0) + 1
        for block in blocks:
            self._count(block)
            self.again.append(times[block.text] - 1)

    def _count(self, block: PageBlock) -> None:
        text = block.text
        strong = emphasis = 0
        for mark in block.marks:
            tag: str = mark.tag
            if tag == "b" or tag == "strong":
                strong += mark.end - mark.start
            elif tag == "i" or tag == "em":
                emphasis += mark.end - mark.start
        commas = text.count(",")
        sentences = text.count(". ") + text.count("! ")
        if "?" in text:
            sentences += text.count("? ")
        if not text.isascii():
            sentences += text.count("。")
            for comma in COMMAS[1:]:
                commas += text.count(comma)
        size = len(text)
        numbers = len(NUMBER.findall(text[:NUMBERED]))
        level = HEADINGS.get(block.tag, 0)
        spaces = text.count(" ") + 1
        row = (
            size,
            spaces,
            block.link_chars,
            block.anchors,
            sentences,
            commas,
            numbers,
            text.count("\n"),
            strong,
            emphasis,
            level,
        )
        self.rows.extend(row)
        flags = _form(text) | self.elsewhere.agreement(text) << FORM
        if block.anchors:
            flags |= _link(block) << FORM + AGREEMENT
        words = held = 0
        if size < SHORT:
            flags |= self.elsewhere.facts(text, numbers > 0 or size > NUMBERED) << FORM + AGREEMENT + LINK
            each = text.lower().split()
            if not self.headline_words.isdisjoint(each):
                different = set(each)
                words, held = len(different), len(different & self.headline_words)
        elif text in self.elsewhere.alternatives:
            flags |= 1 << FORM + AGREEMENT + LINK + FACTS - 1
        self.flags.append(flags)
        self.shared.append(words)
        self.shared.append(held)


def _form(text: str) -> int:
    end, start = text[-1], text[0]
    flags = 0
    inner = end
    if end in CLOSING and len(text) > 1:
        inner = text[-2]
        flags = 1 << 1
    if inner in TERMINAL:
        flags |= 1
    if end == ":":
        flags |= 1 << 2
    elif end == "…" or text.endswith("..."):
        flags |= 1 << 3
    if start.isupper():
        flags |= 1 << 4
    elif start.islower():
        flags |= 1 << 5
    elif start.isdigit():
        flags |= 1 << 6
    if not start.isalnum():
        flags |= 1 << 7
    if text.isupper():
        flags |= 1 << 8
    if "|" in text:
        flags |= 1 << 9
    if "@" in text:
        flags |= 1 << 11
    if "http" in text or "www." in text:
        flags |= 1 << 12
    if "?" in text:
        flags |= 1 << 14
    if '"' in text:
        flags |= 1 << 13
    if not text.isascii():
        if "©" in text:
            flags |= 1 << 10
        if "“" in text or "«" in text or "„" in text or "「" in text:
            flags |= 1 << 13
    return flags


def _link(block: PageBlock) -> int:
    """Where the first link of a block leads."""
    href = first_href(block)
    if not href:
        return 0
    flags = 0
    if href[0] == "#":
        flags = 1
    elif href.startswith(("mailto:", "tel:")):
        flags = 1 << 1
    elif href.startswith(("http", "//")):
        flags = 1 << 3
    if address(href) & SOCIAL_BIT:
        flags |= 1 << 2
    if len(href) > 60:
        flags |= 1 << 4
    if href.count("/") > 3:
        flags |= 1 << 5
    return flags


class _Elsewhere:
    """What the page states besides its blocks, to compare them with."""

    def __init__(self, page: Page, draft: Draft) -> None:
        self.description: str | None = draft.description
        self.headline_key = _key(draft.headline or "")
        self.description_key = _key(draft.description or "")
        stated: str = (draft.structured.article_body if draft.structured else None) or ""
        self.stated: str = " ".join(stated.split())[:LONGEST_STATED]
        self.known: bool = len(self.stated) > MIN_STATED
        self.names: list[str] = [person.name for person in draft.authors[:MOST_NAMES] if len(person.name) > 3]
        self.alternatives: set[str] = set()
        for media in page.media:
            if media.tag == "img":
                self.alternatives.add(" ".join((media.element.get("alt") or "").split()))

    def agreement(self, text: str) -> int:
        """Is a text the headline, the description, the standfirst, a part of the text that the page states for machines."""
        key = _key(text)
        flags = 0
        if key == self.headline_key:
            flags = 1
        if len(key) > LEAST_KEY and key == self.description_key:
            flags |= 1 << 1
        if text == self.description:
            flags |= 1 << 2
        if self.known:
            flags |= 1 << 4
            if len(key) > LEAST_KEY and " ".join(text[:KEY].split())[:-1] in self.stated:
                flags |= 1 << 3
        return flags

    def facts(self, text: str, digits: bool) -> int:
        """Does a short text show an author, a time, a price, a picture's alternative text. ``digits``: whether it may hold one."""
        flags = 0
        for name in self.names:
            if name in text:
                flags = 1
                break
        if digits:
            if CLOCK.search(text) is not None:
                flags |= 1 << 1
            if len(text) < 40 and PRICE.search(text) is not None:
                flags |= 1 << 2
        if text in self.alternatives:
            flags |= 1 << 3
        return flags


def _key(text: str) -> str:
    """What two versions of one text have in common: descriptions are cut short and lose their marks."""
    return text[:KEY].casefold()
