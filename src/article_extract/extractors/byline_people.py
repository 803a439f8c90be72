"""From a piece of a byline to people: names up to the date that follows, with the addresses that they link to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..model import Person
from .byline_classes import is_topic
from .bylines import introduced, split_names, starts_big
from .compare import fold
from .datetext import is_day_or_month

if TYPE_CHECKING:
    from ..blocks import PageBlock
    from ..draft import Draft
    from ..page import Page

# A block that is a link and hardly anything else (white space between inner elements does not count).
WHOLE = 0.9
# Addresses by which templates mark authors; their words are English nearly everywhere.
AUTHOR_LINK = re.compile(
    r"/(?:authors?|autor(?:es|en|i)?|auteurs?|by|profiles?|people|staff|contributors?|columnists?|journalist\w{0,3}|reporters?|writers?|redaktion|team|expert[os]?|u|user(?!/(?:register|log|sign|pass)))/(?=[^/?#])",
    re.I,
)
# A date, a time or a bar ends the names; the digit of ``3i Global`` is none of these.
PIECES = re.compile(r"(?<![^\W\d_])(?!\d[a-z] [A-Z])\d[\d./:,-]{0,20}|\s[|•·–—-]\s|\s?[|•·]\s?|\n|\s(?:on|in)\s")
AUTHOR_QUERY = re.compile(r"[?]_?author=", re.I)
# Where topics of an article lead.
TOPIC_LINK = re.compile(
    r"/(?:tags?|categor(?:y|ies|ia|ias|ie|ias)|kategorien?|topics?|search|rubri\w{1,4})/|[?&](?:tag|cat|category|search)=", re.I
)
YEAR = re.compile(r"(?:19|20)\d\d")


def leads_elsewhere(block: PageBlock, *, strict: bool) -> bool:
    """Whether a block is a link to something else than an author: an entry of a menu, the teaser of another article."""
    if block.link_share < WHOLE:
        return False
    links = [mark.element.get("href") or "" for mark in block.marks if mark.tag == "a"]
    if any(AUTHOR_LINK.search(link) for link in links):
        return False
    return (strict and block.tag == "li") or (len(links) == 1 and YEAR.search(block.text) is not None)


def people_of(text: str, block: PageBlock, page: Page, draft: Draft) -> list[Person]:
    """The people that the first piece with a name names."""
    links = {fold(block.raw[m.start : m.end]): m.element.get("href") for m in block.marks if m.tag == "a"}
    pieces = PIECES.split(text)
    for at, piece in enumerate(pieces):
        dated = at + 1 < len(pieces)
        names = split_names(_without_month(piece, draft.language) if dated else piece, draft.language)
        if names or len(piece.split()) > 1:
            return [Person(name=name, url=page.absolute(links.get(fold(name)))) for name in names]
    return []


def _without_month(piece: str, language: str | None) -> str:
    """Without the beginning of a date that the piece ends with: ``Jane Roe at March``, ``Jane Roe am Dienstag``."""
    words = piece.split()
    while len(words) > 1 and (words[-1].islower() or is_day_or_month(words[-1].strip(".,"), language)):
        words.pop()
    return " ".join(words)


def without_topics(block: PageBlock, language: str | None) -> str:
    """The text of a byline without the topics that it names as well: ``3 March | Wellness & Prevention``."""
    raw = block.raw
    for mark in block.marks:
        names = mark.element.get("class") or ""
        topic = (names and is_topic(names)) or (mark.href and TOPIC_LINK.search(mark.href))
        if topic and introduced(raw[mark.start : mark.end].strip(), language) is None:
            raw = raw[: mark.start] + " " * (mark.end - mark.start) + raw[mark.end :]
    return block.text if raw is block.raw else " ".join(raw.split())


def starts_with_name(text: str) -> bool:
    """Whether what follows the word for *by* may be a name and not a sentence (``By fax, send it to Jane Roe``)."""
    return starts_big(text.lstrip())
