"""Bylines that neither a word nor a class marks: a name beside the date, alone on its line, in brackets, as a signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..model import Person
from .byline_classes import is_topic
from .byline_people import AUTHOR_LINK, PIECES, YEAR, leads_elsewhere, people_of, without_topics
from .bylines import ATTACHED_ENDS, REPORTERS, is_name, is_other_hand, split_names, tidy
from .compare import fold, squeeze

if TYPE_CHECKING:
    from ..blocks import PageBlock
    from ..draft import Draft
    from ..page import Page

# What is longer is no line of a byline.
SHORT = 120
# A single name with nothing to tell that it is one stands this near to the headline.
ALONE = 2
# A paragraph of the text is longer than this.
TEXT = 100
# A block that is mostly a link; a menu stands this far before the headline.
MOSTLY_LINK, MENU = 0.8, 6


def beside_date(blocks: list[PageBlock], page: Page, draft: Draft) -> list[Person]:
    """A name under the headline, or under its standfirst, on a line with a date or beside such a line."""
    standfirst = draft.claims.get(blocks[0].index) == "description" if blocks else False
    for at, block in enumerate(blocks[standfirst:]):
        text = block.text
        if fold(text) == fold(draft.headline or ""):
            continue
        if len(text) > SHORT or block.heading_level is not None or is_other_hand(text):
            return []
        after = blocks[at + standfirst + 1].text if at + standfirst + 1 < len(blocks) else ""
        if not (YEAR.search(text) or (len(after) < SHORT and YEAR.search(after))):
            continue
        if leads_elsewhere(block, strict=False) or "©" in text:
            continue
        for piece in PIECES.split(without_topics(block, draft.language)):
            name = tidy(piece)
            if _is_full(name, piece) and is_name(name) and fold(name) != fold(draft.section or ""):
                people = people_of(name, block, page, draft)
                return [person for person in people if person.url is None or AUTHOR_LINK.search(person.url)]
    return []


def _is_full(name: str, piece: str) -> bool:
    """Whether a piece is a first and a last name, or a name with a word such as *reporter* that is attached to it."""
    words = name.split()
    if len(words) == 1:
        return not name.isascii() and ATTACHED_ENDS.search(piece.rstrip()) is not None
    return 2 <= len(words) <= 3 and ":" not in name and not words[0].endswith(",")


def alone(blocks: list[PageBlock], page: Page, draft: Draft) -> list[Person]:
    """Full names and nothing else in a block of their own under the headline, before the text; one name right under it."""
    for at, block in enumerate(blocks):
        text = block.text
        if len(text) > SHORT or block.heading_level is not None or block.tag in ("li", "button", "figcaption"):
            return []
        named_topic = is_topic(block.node.names)
        names = split_names(text, draft.language) if ":" not in text and not named_topic else []
        if names and block.link_share > MOSTLY_LINK and _leads_on(block, page):
            continue
        squeezed = squeeze("".join(names))
        if (
            (len(names) > 1 or (names and at < ALONE))
            and len(squeezed) > len(squeeze(text)) - 4
            and all(2 <= len(name.split()) <= 3 for name in names)
        ):
            return people_of(text, block, page, draft)
    return []


def house_alone(blocks: list[PageBlock], site: frozenset[str]) -> list[Person]:
    """The name of the site as a line of its own right under the headline."""
    found = (
        block.text for block in blocks if len(block.text) < SHORT and block.heading_level is None and squeeze(block.text) in site
    )
    return [Person(name=text) for text in found][:1]


def _leads_on(block: PageBlock, page: Page) -> bool:
    """Whether a link is an entry of the menu, or a button."""
    if any(other.text == block.text for other in page.blocks[: max(0, block.index - MENU)]):
        return True
    return any(
        mark.href.startswith(("#", "javascript:")) or BUTTON.search(mark.element.get("class") or "") for mark in block.marks
    )


def signature(blocks: list[PageBlock], page: Page, draft: Draft) -> list[Person]:
    """Names in bold, or behind a dash, as the first or the last paragraph of the text, on a line of their own; no other line is like it."""
    found: list[Person] = []
    for at, block in enumerate(blocks):
        marks = block.marks
        bold = marks and marks[0].tag in ("strong", "b") and marks[0].end - marks[0].start >= len(block.text)
        if (
            block.tag != "p"
            or (block.node.parent is not None and block.node.parent.tag == "blockquote")
            or len(block.text) > 80
            or not (bold or block.text[0] in "–—")
        ):
            continue
        beside = [
            [other for other in side if other.node.parent is block.node.parent and len(other.text) > TEXT]
            for side in (blocks[:at], blocks[at + 1 :])
        ]
        if any(beside) and not all(beside):
            people = [person for person in people_of(block.text, block, page, draft) if " " in person.name]
            people = people if _covers(people, block.text) else []
            if people and found:
                return []
            found = people or found
    return found


BUTTON = re.compile(r"\b(?:btn|button)", re.I)

# What newsrooms write before the first sentence: 〔記者名前／町報導〕; a name in Chinese characters or kana.
BRACKETED = re.compile(
    rf"^[〔【（(［\[][^〕】）)］\]]{{0,12}}?(?:{REPORTERS})\s?([\u3040-\u30ff\u3400-\u9fff、 ]{{3,12}}?)\s?(?:[／/][^〕】）)］\]]{{1,12}})?[〕】）)］\]]"
)
# As Japanese correspondents sign: 【ローマ＝山田太郎】.
PLACE_AND_NAME = re.compile(r"^[【\[［（(][^】\]］）)＝=]{1,12}[＝=]([\u3040-\u30ff\u3400-\u9fff、・ ]{3,20})[】\]］）)]")


def bracketed(blocks: list[PageBlock], language: str | None) -> list[Person]:
    """The reporter named in brackets at the start of the text."""
    for block in blocks:
        found = BRACKETED.match(block.text) if len(block.text) > TEXT / 2 else None
        if found:
            return [Person(name=name) for name in split_names(found[1], language)]
        found = PLACE_AND_NAME.match(block.text) if len(block.text) > TEXT / 2 else None
        if found:
            return [Person(name=name) for name in split_names(found[1], language)]
    return []


def names_only(people: list[Person], page: Page) -> list[Person]:
    """Without those whose words the page also writes small, which are words and no names (``Online Course Approvals``)."""
    return [person for person in people if not _is_written_small(person.name, page)]


def _is_written_small(name: str, page: Page) -> bool:
    words = [word for word in name.split() if len(word) > 2 and word.lower() != word]
    if not words:
        return False
    small = [re.compile(rf"(?<!\w){re.escape(word.lower())}(?!\w)") for word in words]
    return all(any(word.search(block.text) for block in page.blocks) for word in small)


def _covers(people: list[Person], text: str) -> bool:
    """Whether the names are all but a few characters of a text."""
    return len(squeeze("".join(person.name for person in people))) > len(squeeze(text)) - 12
