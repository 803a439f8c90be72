"""The byline that the page shows near its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Person
from .bylines import OTHER_HAND, introduced, introduced_inside, is_name, split_names, tidy
from .compare import fold

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Mark, Page, PageBlock

# A byline stands between headline and text, now and then above the headline.
BEFORE, BEHIND = 6, 30
LONG = 250
# A line with a name and a date.
SHORT = 120
BESIDE = 4
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
    return (
        list(_bylines(behind, page, draft))
        or list(_bylines(before, page, draft))
        or ([] if at is None else _beside_date(behind[:BESIDE], page, draft))
        or list(_bylines(blocks[0 if at is None else at + BEHIND :], page, draft, strict=True))
    )


def _bylines(blocks: list[PageBlock], page: Page, draft: Draft, *, strict: bool = False) -> Iterator[Person]:
    """The authors of the first byline among these blocks, which may go on over some blocks."""
    headline = fold(draft.headline or "")
    last: int | None = None
    awaited = False
    for block in blocks:
        text = block.text.strip()
        if last is not None and (block.index > last + GAP or OTHER_HAND.match(text)):
            return
        if len(text) > LONG or block.heading_level == 1 or OTHER_HAND.match(text) or fold(text) == headline:
            awaited = False
            continue
        people = _of_block(block, page, draft, awaited=awaited, following=last is not None, strict=strict)
        awaited = introduced(text, draft.language) == ""
        if people:
            yield from people
            last = block.index


def _of_block(block: PageBlock, page: Page, draft: Draft, *, awaited: bool, following: bool, strict: bool) -> list[Person]:
    """The authors that a block names, if it is a byline. ``strict``: only where it says so in words or by its class."""
    node_names = " ".join(node.names for node in block.node.ancestors()[:4] if node.names)
    if NOT_AUTHOR_NAMES.search(node_names) and not awaited:
        return []
    by_class = AUTHOR_NAMES.search(node_names) is not None
    linked = [mark for mark in block.marks if _is_author_mark(mark)]
    if linked and (by_class or not strict):
        people = [
            Person(name=name, url=page.absolute(mark.element.get("href")))
            for mark in linked
            for name in split_names(tidy(block.raw[mark.start : mark.end]), draft.language)
        ]
        if people:
            return people
    text = block.text.strip()
    rest = text if awaited else introduced(text, draft.language)
    if rest is None and len(text) < SHORT and (by_class or DIGIT.search(text)):
        rest = introduced_inside(text, draft.language)
    if rest is not None and not following and (by_class or not strict or len(text) < 60):
        return _people(rest, block, page, draft)
    if by_class:
        people = _people(text if rest is None else rest, block, page, draft)
        return [person for person in people if rest is not None or " " in person.name or not person.name.isascii()]
    return []


def _beside_date(blocks: list[PageBlock], page: Page, draft: Draft) -> list[Person]:
    """A name right under the headline on a line with a date, or between the headline and a line with a date."""
    for at, block in enumerate(blocks):
        text = block.text
        if len(text) > SHORT or block.heading_level is not None or OTHER_HAND.match(text):
            return []
        after = blocks[at + 1].text if at + 1 < len(blocks) else ""
        if not (YEAR.search(text) or (len(after) < SHORT and YEAR.search(after))):
            continue
        for piece in PIECES.split(text):
            name = tidy(piece)
            if 2 <= len(name.split()) <= 3 and ":" not in name and is_name(name) and fold(name) != fold(draft.section or ""):
                people = _people(name, block, page, draft)
                return [person for person in people if person.url is None or AUTHOR_LINK.search(person.url)]
    return []


def _people(text: str, block: PageBlock, page: Page, draft: Draft) -> list[Person]:
    links = {fold(block.raw[m.start : m.end]): m.element.get("href") for m in block.marks if m.tag == "a"}
    names = split_names(_first_piece(text), draft.language)
    return [Person(name=name, url=page.absolute(links.get(fold(name)))) for name in names]


# A date, a time or a bar ends the names.
PIECES = re.compile(r"\d[\d./:,-]{0,20}|\s[|•·–—-]\s|\s?[|•·]\s?|\n|\s(?:on|in)\s")
DIGIT = re.compile(r"\d")
YEAR = re.compile(r"(?:19|20)\d\d")


def _first_piece(text: str) -> str:
    for piece in PIECES.split(text):
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
