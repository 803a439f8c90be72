"""What the class names around a block say of authors; their words are English nearly everywhere."""

from __future__ import annotations

import re
from functools import lru_cache

# Class names and addresses by which templates mark authors; their words are English nearly everywhere.
# Looked for one by one: several times as fast as one pattern of all.
AUTHOR_NAMES = tuple(
    "author byline by-line writer contributor columnist journalist reporter autor auteur redakteur verfasser penulis signature".split()
)
# The line in which content systems tell date, author and topics together.
META_NAMES = re.compile(r"\b(?:entry|post|article)[-_]?(?:meta|info)\b", re.I)
OTHERS_NAMES = tuple(
    "comment related recommend teaser most-read mostread popular trending newsletter caption credit -bio _bio biography"
    " testimonial blogroll breadcrumb menu-item main-menu nav-menu".split()
)
PROMOTION = re.compile("promo(?!ted)")
# The business card of the house, lists of topics, and who took a picture.
NO_AUTHOR_NAMES = re.compile(
    r"\b(?:adr|address|street|contact|org)\b|categor|topic|taxonom|keyword|\btags\b"
    r"|(?:img|image|photo|foto|picture)[-_]{0,2}author|licen[cs]e"
)
# Such a box right below the headline may hold the byline itself.
OWN_BOX = re.compile("credit|-bio|_bio|biography")
# A box about the author.
AUTHOR_BOX = re.compile(r"author|\bbio\b|about-?me")
# What the templates of an article's topics call them.
TOPIC_NAMES = re.compile(r"categor|topic|kicker|eyebrow|taxonom|\btags?\b|\bterms?\b", re.I)
# What names must hold to be searched with these patterns.
BOX_SIGNS = ("author", "bio", "about")
META_SIGNS = ("meta", "info")
TOPIC_SIGNS = ("categor", "topic", "kicker", "eyebrow", "taxonom", "tag", "term")


@lru_cache(maxsize=4096)
def role_of(names: str) -> tuple[bool, bool]:
    """Whether class names are those of authors, and of what is not the article's."""
    lowered = names.lower()
    author = holds_any(lowered, AUTHOR_NAMES) and NO_AUTHOR_NAMES.search(lowered) is None
    return author, holds_any(lowered, OTHERS_NAMES) or ("promo" in lowered and PROMOTION.search(lowered) is not None)


@lru_cache(maxsize=4096)
def is_author_box(names: str) -> bool:
    """Whether class names are those of a box about the author."""
    lowered = names.lower()
    return holds_any(lowered, BOX_SIGNS) and AUTHOR_BOX.search(lowered) is not None


@lru_cache(maxsize=4096)
def is_meta_line(names: str) -> bool:
    """Whether class names are those of the line in which content systems tell date, author and topics together."""
    return holds_any(names.lower(), META_SIGNS) and META_NAMES.search(names) is not None


@lru_cache(maxsize=4096)
def is_topic(names: str) -> bool:
    """Whether class names are those of an article's topics."""
    return holds_any(names.lower(), TOPIC_SIGNS) and TOPIC_NAMES.search(names) is not None


def holds_any(text: str, parts: tuple[str, ...]) -> bool:
    """Whether one of the parts stands in a text."""
    for part in parts:  # noqa: SIM110  (many times a page, and twice as fast as ``any``)
        if part in text:
            return True
    return False
