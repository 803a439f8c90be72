"""What speaks for a reason: words, names, form, address, place and company of a block.

Each of these is a part of the evidence, and what it says is a statement: numbers of features with their values. Blocks
of which a part says the same share the statement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ..page import CONTAINERS, HEADINGS, Node, Page, PageBlock
from .address import ANCHOR_BIT, CLIP_BIT, MAIL_BIT, SOCIAL_BIT, address, first_href
from .form import HEADING_BIT, LINKED, TITLE, TITLE_BIT, form
from .names import KINDS, kinds_of
from .phrases import RUN_TOGETHER, Said, said_in
from .rows import (
    BIAS,
    COMPANY,
    FEATURES,
    FORM,
    GROUP,
    HEADING,
    LINK,
    NAMES,
    NUMBER,
    OPENS,
    PLACE,
    TAG_BIT,
    TAGS,
    WHOLE,
    WITHIN,
    WORDS,
)

PARTS: Final = ("words", "names", "form", "address", "place", "group", "company", "heading")
BOOST: Final = 2  # how many speaking blocks make a container speak: all of a card, a few of a menu
LOOKED_AT: Final = 40  # blocks of a container that are looked at
SPEAKING: Final = 120  # characters of a block of which a container is told what it says
HEADED: Final = 25  # blocks that a heading may stand above what it heads
LONGEST_HEADING: Final = 60
LONGEST_FIRST: Final = 40  # characters of what a company begins with, where it stands for a heading
TELLING: Final = 20  # characters of a phrase that says in any sentence what it says
CLOSE: Final = 6  # blocks that are just before or just after the body
FAR: Final = 25  # blocks from which they are far from it
END: Final = 15  # the last blocks of a page

# The bits of a place, in the order of rows.PLACES.
BEFORE: Final = 1
JUST_BEFORE: Final = 2
FAR_BEFORE: Final = 4
AFTER: Final = 8
JUST_AFTER: Final = 16
FAR_AFTER: Final = 32
AT_END: Final = 64
INSIDE: Final = 128

NOTHING_SAID: Final = 0  # the statement that says nothing
BIAS_ALONE: Final = 1  # that of words of which none is known


class Evidence:
    """The evidence of one page; made for it and thrown away."""

    def __init__(self, page: Page, claims: Mapping[int, str]) -> None:
        self.blocks = page.blocks
        self.nodes = page.nodes
        self.rows: list[int] = [BIAS, BIAS]
        """Statement ``n`` has the features ``rows[starts[n]:starts[n + 1]]`` with their ``values``."""
        self.values: list[float] = [0.0, 1.0]
        self.starts: list[int] = [0, 1]
        # Statements that were made, by what they were made from.
        self._names: dict[int, int] = {}
        self._forms: dict[int, int] = {}
        self._addresses: dict[int, int] = {}
        self._places: dict[int, int] = {}
        self._groups = [NOTHING_SAID] * len(page.nodes)
        self._companies = [NOTHING_SAID] * len(page.nodes)
        self._heads: dict[int, int] = {}
        body = [index for index, name in claims.items() if name == "body"]
        self.first, self.last = (min(body), max(body)) if body else (len(page.blocks), -1)
        self.near, self.far = kinds_of(page)
        self.groups: list[int] = []
        """By container the smallest one around it that holds several blocks and no body text, as an index into ``page.nodes``."""
        self.companies: list[int] = []
        """The same of the widest one without body text."""
        self._place_nodes(page, body)
        self.said = said_in(page)
        """By block what its words say, and up to it: how many links, links like headlines, and speaking blocks there were."""
        self.links: list[int] = [0]
        self.titles: list[int] = [0]
        self.spoken: list[int] = [0]
        self.speaking: list[Said] = []
        """What the blocks say that speak, and are short."""
        self.headings: list[int] = []
        """By block the heading last seen above it; -1 for none."""
        self._read_blocks()

    def _place_nodes(self, page: Page, body: list[int]) -> None:
        """The company that a container keeps: containers free of body text."""
        held = [0] * (len(page.blocks) + 1)
        for index in body:
            held[index + 1] = 1
        count = 0
        for index, more in enumerate(held):
            count += more
            held[index] = count
        groups, companies = self.groups, self.companies
        for node in page.nodes:
            index = node.index
            parent = node.parent
            if parent is None or parent.parent is None or parent.tag == "body" or held[parent.end] > held[parent.start]:
                groups.append(index)
                companies.append(index)
            else:
                groups.append(index if node.end - node.start > 1 else groups[parent.index])
                companies.append(companies[parent.index])

    def _read_blocks(self) -> None:
        said = self.said
        last = -1
        links = titles = 0
        for block in self.blocks:
            text = block.text
            size = len(text)
            self.headings.append(last)
            if size < LONGEST_HEADING and _heads(block.node):
                last = block.index
            if block.link_chars / size > LINKED:
                links += 1
                titles += size >= TITLE
            self.links.append(links)
            self.titles.append(titles)
            says = said[block.index]
            if says is not None and size < SPEAKING:
                self.speaking.append(says)
            self.spoken.append(len(self.speaking))

    def statements(self, blocks: Sequence[PageBlock]) -> list[int]:
        """The statements of the parts, in the order of ``PARTS``, of one block after the other."""
        out: list[int] = []
        headings = self.headings
        for block in blocks:
            index, container = block.index, block.node.index
            group, company = self.groups[container], self.companies[container]
            shape = form(block.text, block.link_chars, block.anchors)
            if index + 1 < len(headings) and headings[index + 1] == index:
                shape |= HEADING_BIT
            href = first_href(block)
            leads = 0 if href is None else address(href)
            if not shape & TITLE_BIT:
                leads &= ~CLIP_BIT
            if leads & (ANCHOR_BIT | MAIL_BIT):
                leads &= ~SOCIAL_BIT
            said = self.said[index]
            out.append(BIAS_ALONE if said is None else self._words(said))
            out.append(self._of_names(self.near[container], self.far[container]))
            out.append(self._of_bits(self._forms, shape << len(TAGS) | TAG_BIT.get(block.tag, 0), FORM))
            out.append(self._of_bits(self._addresses, leads, LINK))
            out.append(self._of_bits(self._places, self._place(index), PLACE))
            out.append(self._groups[group] or self._of_container(self._groups, group, GROUP))
            out.append(self._companies[company] or self._of_container(self._companies, company, COMPANY))
            out.append(self._heading(index, self.nodes[company].start))
        return out

    def features(self, block: PageBlock) -> dict[str, float]:
        """All that the parts say of a block, by the features' names."""
        said = self.statements([block])
        ends = [*self.starts[1:], len(self.rows)]
        found: dict[str, float] = {}
        for number in said:
            for at in range(self.starts[number], ends[number]):
                feature = FEATURES[self.rows[at]]
                found[feature] = found.get(feature, 0.0) + self.values[at]
        return found

    def _begin(self) -> int:
        """Open a statement, which is never empty; its number."""
        self.starts.append(len(self.rows))
        self._add(BIAS, 0.0)
        return len(self.starts) - 1

    def _add(self, row: int, value: float) -> None:
        self.rows.append(row)
        self.values.append(value)

    def _of_bits(self, told: dict[int, int], bits: int, first: int) -> int:
        """The statement that the features of these bits hold, the lowest of which is that in row ``first``."""
        if not bits:
            return NOTHING_SAID
        number = told.get(bits, NOTHING_SAID)
        if number == NOTHING_SAID:
            number = told[bits] = self._begin()
            rows, values = self.rows, self.values
            while bits:
                lowest = bits & -bits
                rows.append(first + lowest.bit_length() - 1)
                values.append(1.0)
                bits ^= lowest
        return number

    def _of_names(self, near: int, far: int) -> int:
        far &= ~near
        key = far << len(KINDS) | near
        number = self._names.get(key, NOTHING_SAID)
        if number == NOTHING_SAID and key:
            number = self._names[key] = self._begin()
            rows, values = self.rows, self.values
            left = near | far
            while left:
                lowest = left & -left
                rows.append((NAMES if near & lowest else WITHIN) + lowest.bit_length() - 1)
                values.append(1.0)
                left ^= lowest
        return number

    def _words(self, said: Said) -> int:
        number = self._begin()
        self._add(BIAS, 1.0)
        for reason, (share, phrase) in said.found.items():
            size = len(phrase)
            if not phrase.isascii() and RUN_TOGETHER.search(phrase) is not None:
                size *= 2
            at = NUMBER[reason]
            self._add(WORDS + at, 0.5 + max(share, min(1.0, size / TELLING)) / 2)
            if share == 1:
                self._add(WHOLE + at, 1.0)
            elif said.words.startswith(phrase):
                self._add(OPENS + at, 1.0)
        return number

    def _place(self, index: int) -> int:
        """Where a block stands to the body, as bits in the order of ``rows.PLACES``."""
        if index < self.first:
            away = self.first - index
            return BEFORE | (JUST_BEFORE if away <= CLOSE else FAR_BEFORE if away > FAR else 0)
        if index > self.last:
            away = index - self.last
            bits = AFTER | (JUST_AFTER if away <= CLOSE else FAR_AFTER if away > FAR else 0)
            return bits | AT_END if len(self.blocks) - index < END else bits
        return INSIDE

    def _of_container(self, told: list[int], index: int, first: int) -> int:
        """What the blocks of a container are, and what they say, in the rows of ``rows.SHARES`` from ``first``."""
        number = told[index] = self._begin()
        start = self.nodes[index].start
        end = min(self.nodes[index].end, start + LOOKED_AT)
        size = max(1, end - start)
        titles, links = self.titles[end] - self.titles[start], self.links[end] - self.links[start]
        if titles:
            self._add(first, titles / size)
        if links:
            self._add(first + 1, links / size)
        self._add(first + 2, size / LOOKED_AT)
        if size == 1:
            self._add(first + 3, 1.0)
        weight = BOOST / (size + BOOST)
        for at in range(self.spoken[start], self.spoken[end]):
            for reason, (share, _) in self.speaking[at].found.items():
                self._add(first + 4 + NUMBER[reason], share * weight)
        return number

    def _heading(self, index: int, start: int) -> int:
        """What the heading says under which a block stands within its company; without one, what the company begins with."""
        above = self.headings[index]
        if above < max(start, index - HEADED):
            if start >= index or len(self.blocks[start].text) >= LONGEST_FIRST:
                return NOTHING_SAID
            above = start
        said = self.said[above]
        if said is None:
            return NOTHING_SAID
        number = self._heads.get(above, NOTHING_SAID)
        if number == NOTHING_SAID:
            number = self._heads[above] = self._begin()
            for reason, (share, _) in said.found.items():
                self._add(HEADING + NUMBER[reason], 0.5 + share / 2)
        return number


def _heads(node: Node | None) -> bool:
    """Whether a block of this container stands in a heading element."""
    while node is not None and node.tag not in CONTAINERS:
        if node.tag in HEADINGS:
            return True
        node = node.parent
    return False
