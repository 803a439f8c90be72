"""One pass over the blocks of a page: what their texts, marks and links look like, counted in plain Python.

Numbers come out as flat lists, block after block, and answers to yes-or-no questions as the bits of one number a block:
that is the cheapest form that ``features`` can make arrays of.
"""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING, Final

from ..blocks import HEADINGS, PageBlock
from ..removals.address import SOCIAL_BIT, address, first_href
from ..removals.form import CLOCK, PRICE
from .wording import SHINGLE, add_words, ends, lower_words

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page

NUMBER: Final = re.compile(r"\d+")
OTHER_DIGITS: Final = b"\xd9\xdb\xdf\xe0\xe1\xea\xef\xf0"
"""The bytes that digits beyond ASCII begin with in UTF-8; most letters of Europe and Han have others."""
# What becomes of each byte of a text, to count its numbers: what may begin a digit is told apart from all that is none.
DIGITS: Final = bytes(n if chr(n).isdigit() and n < 128 else 0 if n in OTHER_DIGITS else 32 for n in range(256))
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

# Columns of the rows, as counted one by one: first of each text, then of each block.
CHARS, WORDS, SENTENCES, COMMA, NUMBERS, LINES, LINKED, ANCHORS, STRONG, EMPHASIS, LEVEL = range(11)
OF_TEXT: Final = 6
OF_BLOCK: Final = 5
# Bits of the flags: of the form of the text, of what the page says elsewhere, of facts, of the first link.
FORM: Final = 15
AGREEMENT: Final = 5
FACTS: Final = 4
LINK: Final = 6


class Counts:
    """What was counted of n blocks, which hold k different texts."""

    def __init__(self, page: Page, draft: Draft) -> None:
        self.text: list[int] = []
        """(n,) the number of each block's text."""
        self.of_texts: list[int] = []
        """(k · OF_TEXT) numbers, in the order of ``CHARS`` … ``LINES``."""
        self.of_blocks: list[int] = []
        """(n · OF_BLOCK) numbers, in the order of ``LINKED`` … ``LEVEL``."""
        self.flags: list[int] = []
        """(k,) bits: FORM, then AGREEMENT and FACTS, the first question of each in the lowest."""
        self.links: list[int] = []
        """(n,) bits: LINK."""
        self.shared: list[int] = []
        """(2k) how many different words a short text has, and how many of them the headline has too."""
        self.ends: list[list[str]] = []
        """(n,) the first and last words of each block."""
        self.words: array[int] = array("q")
        """Hashes of the words of each block that has shingles, block after block."""
        self.sizes: list[int] = []
        """(n,) how many shingles each block has: so many words that follow each other (``wording.add_words``)."""
        self.headline_words: frozenset[str] = frozenset((draft.headline or "").lower().split())
        self.elsewhere = _Elsewhere(page, draft)
        self._leads: dict[str, int] = {}
        self._sizes: list[int] = []
        numbers: dict[str, int] = {}
        ends_of: list[list[str]] = []
        starts: list[int] = []  # where the words of each text were first written down
        blocks: list[PageBlock] = page.blocks
        for block in blocks:
            text = block.text
            number = numbers.get(text, -1)
            if number < 0:
                number = numbers[text] = len(numbers)
                starts.append(len(self.words))
                ends_of.append(self._count_text(text))
            elif self._sizes[number]:
                start = starts[number]
                self.words.extend(self.words[start : start + self._sizes[number] + SHINGLE - 1])
            self.text.append(number)
            self.sizes.append(self._sizes[number])
            self.ends.append(ends_of[number])
            self._count_block(block)

    def _count_block(self, block: PageBlock) -> None:
        strong = emphasis = 0
        for mark in block.marks:
            tag: str = mark.tag
            if tag == "b" or tag == "strong":
                strong += mark.end - mark.start
            elif tag == "i" or tag == "em":
                emphasis += mark.end - mark.start
        row = self.of_blocks
        row.append(block.link_chars)
        row.append(block.anchors)
        row.append(strong)
        row.append(emphasis)
        row.append(HEADINGS.get(block.tag, 0))
        link = 0
        if block.anchors:
            href = first_href(block)
            if href:
                link = self._leads.get(href, -1)
                if link < 0:
                    link = self._leads[href] = _link(href)
        self.links.append(link)

    def _count_text(self, text: str) -> list[str]:
        """Count a text that was not met before; its first and last words."""
        each = lower_words(text)
        self._sizes.append(add_words(text, each, self.words))
        commas = text.count(",")
        sentences = text.count(". ") + text.count("! ")
        if "?" in text:
            sentences += text.count("? ")
        if not text.isascii():
            sentences += text.count("。")
            for comma in COMMAS[1:]:
                commas += text.count(comma)
        size = len(text)
        numbers = _numbers(text[:NUMBERED])
        row = self.of_texts
        row.append(size)
        row.append(text.count(" ") + 1)
        row.append(sentences)
        row.append(commas)
        row.append(numbers)
        row.append(text.count("\n"))
        flags = _form(text) | self.elsewhere.agreement(text) << FORM
        words = held = 0
        if size < SHORT:
            flags |= self.elsewhere.facts(text, numbers > 0 or size > NUMBERED) << FORM + AGREEMENT
            if not self.headline_words.isdisjoint(each):
                different = set(each)
                words, held = len(different), len(different & self.headline_words)
        elif text in self.elsewhere.alternatives:
            flags |= 1 << FORM + AGREEMENT + FACTS - 1
        self.flags.append(flags)
        self.shared.append(words)
        self.shared.append(held)
        return ends(text, each)


def _numbers(head: str) -> int:
    """How many runs of digits a text holds."""
    digits = head.encode("utf-8", "surrogatepass").translate(DIGITS)
    # The search takes ten times as long.
    return len(digits.split()) if 0 not in digits else len(NUMBER.findall(head))


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


def _link(href: str) -> int:
    """Where a link leads."""
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
