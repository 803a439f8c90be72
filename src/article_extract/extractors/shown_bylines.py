"""The byline that the page shows near its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Person
from .byline_classes import OWN_BOX, is_author_box, is_meta_line, role_of
from .byline_people import AUTHOR_LINK, AUTHOR_QUERY, YEAR, leads_elsewhere, people_of, starts_with_name, without_topics
from .bylines import (
    NO_NAME_WORDS,
    OTHER_HAND_INSIDE,
    TEAM_WORDS,
    introduced,
    introduced_inside,
    is_name,
    is_other_hand,
    split_names,
    tidy,
)
from .compare import fold, squeeze
from .names import host_of, is_site_name, site_names
from .unmarked_bylines import ALONE, alone, beside_date, bracketed, house_alone, names_only, signature

if TYPE_CHECKING:
    from ..blocks import Mark, Node, PageBlock
    from ..draft import Draft
    from ..page import Page

# More of class names (characters) is not looked at.
MANY_NAMES = 400
# A list or a column that holds more blocks is no byline, whatever it is called.
MANY_BLOCKS = 20
# A heading that is a link throughout leads to another page.
MOSTLY_LINK = 0.8
# The account under which a newsroom posts what others wrote.
ACCOUNT_LINK = re.compile(r"/(?:admin|administrator|webmaster|editor|redaktion|newsroom|online|news)/?$", re.I)
# A byline stands between headline and text, now and then above the headline.
BEFORE, BEHIND = 6, 30
LONG = 250
EXPLICIT = 6
# An account that signs above the headline stands right there.
ABOVE = 2
# A line with a name and a date.
SHORT = 120
BESIDE = 4
# Far from the headline a byline without a class is shorter than this.
STRICT = 60
# The word for *by* alone is shorter than this.
SHORTEST = 12
# The footer of an article holds no more blocks than this.
FOOTER = 8
# Further names follow at once, in blocks of their own.
GAP = 5


def shown_authors(page: Page, draft: Draft) -> list[Person]:
    """The authors of the byline nearest to the headline; an empty list where none is shown."""
    at = _headline_block(draft)
    blocks = page.blocks
    behind = blocks[: BEHIND + 10] if at is None else blocks[at + 1 : at + BEHIND]
    before = [] if at is None else [block for block in blocks[max(0, at - BEFORE) : at][::-1] if block.tag != "li"]
    read = _Reader(page, draft)
    near = list(read.bylines(behind)) or list(read.bylines(before))
    if near and all(read.is_house(person) for person in near):
        # The account of the house signs whatever comes in; the writer's name then stands in the text.
        return signature(behind, page, draft) or near
    return (
        near
        or ([] if at is None else names_only(beside_date(behind[:BESIDE], page, draft), page))
        or names_only(signature(behind, page, draft), page)
        or bracketed(behind, draft.language)
        or list(read.bylines(blocks[0 if at is None else at + BEHIND :], strict=True))
        or ([] if at is None else names_only(alone(behind[:EXPLICIT], page, draft), page))
        or ([] if at is None else read.boxed(at))
        or ([] if at is None else house_alone(behind[:ALONE], site_names(draft, page.url)))
    )


def explicit_authors(page: Page, draft: Draft) -> list[Person]:
    """The people of a byline that says so in words (``By Jane Roe``) right at the headline."""
    at = _headline_block(draft)
    if at is None:
        return []
    read = _Reader(page, draft)
    for block in [*page.blocks[at + 1 : at + EXPLICIT], *page.blocks[max(0, at - 2) : at]]:
        if len(block.text) < LONG and (
            introduced(block.text, draft.language) is not None or (block.index > at and read.is_by_class(block))
        ):
            people = list(read.bylines(page.blocks[block.index : block.index + 4]))
            if people and all(" " in person.name or not person.name.isascii() for person in people):
                return people
    return []


def _headline_block(draft: Draft) -> int | None:
    return next((index for index, field in draft.claims.items() if field == "headline"), None)


class _Reader:
    """Reads blocks as bylines."""

    def __init__(self, page: Page, draft: Draft) -> None:
        self.page, self.draft = page, draft
        self.headline = fold(draft.headline or "")
        self.at = _headline_block(draft)
        self.language = draft.language

    def bylines(self, blocks: list[PageBlock], *, strict: bool = False) -> Iterator[Person]:
        """The authors of the first byline among these blocks, which may go on over some blocks.

        ``strict``: only where it says so in words or by its class.
        """
        last: int | None = None
        awaited = False
        previous = -1
        for block in blocks:
            text = block.text
            awaited = awaited and block.index > previous
            previous = block.index
            if last is not None and (block.index > last + GAP or self._is_title(block)):
                return
            awaited = awaited and not (strict and leads_elsewhere(block, strict=True))
            if len(text) > LONG or (strict and not (awaited or self._may_be_strict(block))):
                awaited = False
                continue
            if is_other_hand(text) or block.heading_level == 1 or fold(text) == self.headline:
                if last is not None:
                    return
                awaited = False
                own = _own_clause(text, self.language)
                if own:
                    yield from people_of(own, block, self.page, self.draft)
                    last = block.index
                continue
            if awaited and INITIALS.fullmatch(text):
                previous = block.index
                continue
            people = self._of_block(block, awaited=awaited, following=last is not None, strict=strict)
            awaited = len(text) < 30 and introduced(text, self.language) == ""
            if people:
                yield from people
                last = block.index

    def boxed(self, start: int) -> list[Person]:
        """Who has the only box about an author below the text, where nothing else names anybody."""
        found: dict[str, Person] = {}
        inside = {
            index
            for node in self.page.nodes
            if node.names and node.start > start and node.end - node.start <= MANY_BLOCKS and is_author_box(node.names)
            for index in range(node.start, node.end)
        }
        for block in (self.page.blocks[index] for index in sorted(inside)):
            if len(block.text) > SHORT:
                continue
            people = [one for one in self._linked(block, strict=False) if self._is_boxed(one)]
            rest = introduced(block.text, self.language)
            if not people and rest:
                people = [one for one in people_of(rest, block, self.page, self.draft) if " " in one.name]
            for one in people:
                found.setdefault(one.name, one)
        return list(found.values()) if len(found) == 1 else []

    def is_house(self, person: Person) -> bool:
        """Whether this is the site itself, or the account under which a newsroom posts."""
        return is_site_name(person.name, site_names(self.draft, self.page.url)) or bool(ACCOUNT_LINK.search(person.url or ""))

    def is_by_class(self, block: PageBlock) -> bool:
        """Whether its elements are named for authors alone."""
        return self._role(block) == (True, False)

    def _is_title(self, block: PageBlock) -> bool:
        """Whether this is a heading that leads to another page, which is not an author's."""
        return (
            block.link_share > MOSTLY_LINK
            and block.heading_level is not None
            and not any(self._links_author(mark) for mark in block.marks)
        )

    def _may_be_strict(self, block: PageBlock) -> bool:
        signs = introduced(block.text, self.language) is not None or self._role(block)[0] or is_meta_line(block.node.names)
        return signs and not self._is_title(block) and not _is_in_page_footer(block)

    def _of_block(self, block: PageBlock, *, awaited: bool, following: bool, strict: bool) -> list[Person]:
        by_class, others = self._role(block)
        near = self.at is not None and 0 < block.index - self.at < EXPLICIT
        own_box = near and OWN_BOX.search(block.node.names.lower()) is not None and introduced(block.text, self.language)
        if others and not awaited and not own_box and not (near and by_class and self._is_author_link(block)):
            return []
        if leads_elsewhere(block, strict=strict or self.at is None) or (not by_class and self._is_title(block)):
            return []
        text = without_topics(block, self.language) if block.marks and (by_class or near) else block.text
        # Behind the names stand their roles and employers: ``Contributor, Example Weekly``.
        if following and not is_name(tidy(PIECE_END.split(text, maxsplit=1)[0])) and introduced(text, self.language) is None:
            return []
        rest = text if awaited else introduced(text, self.language)
        told = by_class or not strict or rest is not None or is_meta_line(block.node.names)
        linked = self._linked(block, strict=strict) if told else []
        if linked:
            # A byline may link only some of those it names.
            named = people_of(rest, block, self.page, self.draft) if rest else []
            return named if {one.name for one in linked} < {one.name for one in named} else linked
        if rest is None and len(text) < SHORT and (by_class or (near and not strict and YEAR.search(text))):
            rest = introduced_inside(text, self.language)
        if rest is not None and not (by_class or near or starts_with_name(rest)):
            return []
        if rest is not None and not following and (by_class or not strict or len(text) < STRICT):
            return people_of(rest, block, self.page, self.draft) or (self._account(rest) if by_class or near else [])
        if by_class:
            team = tidy(PIECE_END.split(text if rest is None else rest, maxsplit=1)[0])
            if near and fold(team) in TEAM_WORDS:  # ``Redaktion``
                return [Person(name=team)]
            people = people_of(text if rest is None else rest, block, self.page, self.draft)
            return [person for person in people if rest is not None or " " in person.name or not person.name.isascii()]
        return []

    def _account(self, rest: str) -> list[Person]:
        """Who signs with the name of an account: ``by jroe77``."""
        words = PIECES_BUT_DIGITS.split(rest.strip())[0].split()
        alone = len(words) == 1 or (len(words) > 2 and words[2][:1].isdigit())  # ``jroe77 on 3.4.2025``
        return [Person(name=words[0])] if alone and _is_account(words[0]) else []

    def _linked(self, block: PageBlock, *, strict: bool) -> list[Person]:
        """The authors whom the block links to, or marks by the class of an inline element.

        ``strict``: no single word that only a class name calls an author.
        """
        if not block.marks:
            return []
        other = OTHER_HAND_INSIDE.search(block.raw)
        end = other.start() if other else len(block.raw)
        people = [
            Person(name=name, url=self.page.absolute(mark.element.get("href")))
            for mark in block.marks
            if mark.start < end and self._marks_author(mark)
            for name in self._names_of(mark, block)
            if not self._is_host(name, mark)
            if not strict or " " in name or not name.isascii() or self._links_author(mark)
        ]
        # Of elements within each other the outer may begin with a word for *by* that no table knows, or lack the address.
        linked = {one.name for one in people if one.url is not None}
        people = [one for one in people if one.url is not None or one.name not in linked]
        return [one for one in people if not any(one.name.endswith(" " + other.name) for other in people)]

    def _names_of(self, mark: Mark, block: PageBlock) -> list[str]:
        text = tidy(block.raw[mark.start : mark.end])
        if fold(text) in TEAM_WORDS and self.at is not None and 0 < block.index - self.at < EXPLICIT:  # ``Redaktion``
            return [text]
        return split_names(text, self.language) or ([text] if self._links_account(mark, block) and _is_account(text) else [])

    def _links_account(self, mark: Mark, block: PageBlock) -> bool:
        """Whether a link close to the headline leads to an author on the same site."""
        near = self.at is not None and -ABOVE <= block.index - self.at < 2 * EXPLICIT
        return near and self._links_author(mark) and host_of(mark.element.get("href")) in ("", host_of(self.page.url))

    def _is_boxed(self, person: Person) -> bool:
        return person.url is not None and AUTHOR_LINK.search(person.url) is not None

    def _is_host(self, name: str, mark: Mark) -> bool:
        """Whether a link is called like the other site that it leads to."""
        host = host_of(mark.element.get("href")) if mark.tag == "a" else ""
        return squeeze(name) in host.split(".") and host != host_of(self.page.url)

    def _role(self, block: PageBlock) -> tuple[bool, bool]:
        """Whether the elements around a block are named for authors, and for what is not the article's."""
        author = others = False
        node: Node | None = block.node
        for _ in range(4):
            if node is None:
                break
            if node.names:
                role = role_of(node.names[:MANY_NAMES])
                # What holds the headline too is the article, whatever it is called (an article of a newsletter).
                holds_headline = self.at is not None and node.start <= self.at < node.end
                small = node.end - node.start <= MANY_BLOCKS
                author = author or (role[0] and small and not holds_headline)
                others = others or (role[1] and not holds_headline)
            node = node.parent
        return author, others

    def _is_author_link(self, block: PageBlock) -> bool:
        """Whether a block is a link to an author and nothing else."""
        return block.link_share > MOSTLY_LINK and any(self._links_author(mark) for mark in block.marks)

    def _marks_author(self, mark: Mark) -> bool:
        names = mark.element.get("class")
        return self._links_author(mark) or (names is not None and role_of(names[:MANY_NAMES])[0])

    def _links_author(self, mark: Mark) -> bool:
        get = mark.element.get
        if get("rel") == "author" or get("itemprop") == "author":
            return True
        href = get("href") if mark.tag == "a" else None
        if not href:
            return False
        # Shops and libraries search for authors of books by such a query.
        queried = "author=" in href and AUTHOR_QUERY.search(href) is not None
        return AUTHOR_LINK.search(href) is not None or (queried and host_of(href) in ("", host_of(self.page.url)))


def _is_in_page_footer(block: PageBlock) -> bool:
    """Whether a block stands in the footer of the page; that of an article holds a line or two."""
    footer = block.within("footer", "nav")
    return footer is not None and footer.end - footer.start > FOOTER


def _is_account(word: str) -> bool:
    """Whether a word may be the name of an account: in small letters, or with digits."""
    return ACCOUNT.fullmatch(word) is not None and not (word.isalpha() and word[0].isupper()) and fold(word) not in NO_NAME_WORDS


def _own_clause(text: str, language: str | None) -> str | None:
    """Behind another hand the author's: ``Reviewed by Ann Lee — Written by Max Foe``."""
    clauses = [introduced(clause, language) for clause in CLAUSE_END.split(text)[1:] if not is_other_hand(clause)]
    return next(filter(None, clauses), None)


CLAUSE_END = re.compile(r"\s[—–|•·-]\s|\.\s|\n|;")
PIECE_END = re.compile(r"[,|•·;\n]|\s[–—-]\s")
PIECES_BUT_DIGITS = re.compile(r"\s?[|•·–—]\s?|\n|\s(?:on|in)\s")
# What stands in place of a portrait.
INITIALS = re.compile(r"[A-ZÀ-Þ]{2,3}")
ACCOUNT = re.compile(r"[^\W\d_][\w.]{2,20}")
