"""The byline that the page shows near its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Person
from .bylines import introduced, is_name, split_names, tidy
from .compare import fold

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Mark, Page, PageBlock

# A byline stands between headline and text, now and then above the headline.
BEFORE, BEHIND = 6, 30
LONG = 250
# Further names follow at once, in blocks of their own.
GAP = 5
# Class names and addresses by which templates mark authors; their words are English nearly everywhere.
AUTHOR_NAMES = re.compile(
    r"author|byline|by-line|writer|contributor|columnist|journalist|reporter|autor(?!iz)|auteur|redakteur|verfasser|penulis|vcard|signature",
    re.I,
)
NOT_AUTHOR_NAMES = re.compile(
    r"comment|related|recommend|teaser|most-?read|popular|trending|promo|newsletter|caption|credit|bio(?:$|[\s_-])", re.I
)
AUTHOR_LINK = re.compile(
    r"/(?:authors?|autor(?:es|en|i)?|auteurs?|by|profiles?|people|staff|contributors?|columnists?|journalist\w{0,3}|reporters?|writers?|redaktion|team|expert[os]?|u|user)/",
    re.I,
)


def shown_authors(page: Page, draft: Draft) -> list[Person]:
    """The authors of the byline nearest to the headline; an empty list where none is shown."""
    at = next((index for index, field in draft.claims.items() if field == "headline"), None)
    blocks = page.blocks
    behind = blocks[: BEHIND + 10] if at is None else blocks[at + 1 : at + BEHIND]
    before = [] if at is None else blocks[max(0, at - BEFORE) : at][::-1]
    return list(_read(behind, page, draft)) or list(_read(before, page, draft))


def _read(blocks: list[PageBlock], page: Page, draft: Draft) -> Iterator[Person]:
    headline = fold(draft.headline or "")
    last = None
    awaited = False
    for block in blocks:
        if last is not None and block.index > last + GAP:
            return
        if len(block.text) > LONG or block.heading_level == 1 or fold(block.text) == headline:
            awaited = False
            continue
        people = _of_block(block, page, draft, awaited, last is not None)
        awaited = introduced(block.text.strip(), draft.language) == ""
        if people:
            yield from people
            last = block.index


def _of_block(block: PageBlock, page: Page, draft: Draft, awaited: bool, following: bool) -> list[Person]:
    """The authors that a block names, if it is a byline."""
    node_names = " ".join(node.names for node in block.node.ancestors()[:4] if node.names)
    if NOT_AUTHOR_NAMES.search(node_names) and not awaited:
        return []
    linked = [mark for mark in block.marks if _is_author_mark(mark)]
    if linked:
        people = [
            Person(name=name, url=page.absolute(mark.element.get("href")))
            for mark in linked
            for name in split_names(tidy(block.raw[mark.start : mark.end]), draft.language)
        ]
        if people:
            return people
    rest = block.text if awaited else introduced(block.text.strip(), draft.language)
    if rest is not None and not following:
        return _people(rest, block, page, draft)
    if AUTHOR_NAMES.search(node_names):
        people = _people(block.text if rest is None else rest, block, page, draft)
        return [person for person in people if rest is not None or " " in person.name or not person.name.isascii()]
    return []


def _people(text: str, block: PageBlock, page: Page, draft: Draft) -> list[Person]:
    links = {fold(block.raw[m.start : m.end]): m.element.get("href") for m in block.marks if m.tag == "a"}
    names = split_names(_first_piece(text), draft.language)
    return [
        Person(name=name, url=page.absolute(links.get(fold(name))))
        for name in names
        if " " in name or not name.isascii() or len(names) == 1
    ]


# A date, a time or a bar ends the names.
END = re.compile(r"\d|\s[|•·–—]\s|\n")


def _first_piece(text: str) -> str:
    for piece in END.split(text):
        if is_name(tidy(piece)) or len(piece.split()) > 1:
            return piece
    return ""


def _is_author_mark(mark: Mark) -> bool:
    element = mark.element
    if element.get("rel") == "author" or element.get("itemprop") == "author":
        return True
    href = element.get("href") if mark.tag == "a" else None
    if href and AUTHOR_LINK.search(href):
        return True
    names = element.get("class")
    return bool(names) and AUTHOR_NAMES.search(names) is not None
