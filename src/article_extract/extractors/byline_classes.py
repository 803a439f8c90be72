"""What the class names around a block say of authors; their words are English nearly everywhere."""

from __future__ import annotations

import re
from functools import lru_cache

# Class names and addresses by which templates mark authors; their words are English nearly everywhere.
AUTHOR_NAMES = re.compile(
    "|".join(
        "author byline by-line writer contributor columnist journalist reporter autor auteur redakteur verfasser penulis signature".split()
    )
)
# The line in which content systems tell date, author and topics together.
META_NAMES = re.compile(r"\b(?:entry|post|article)[-_]?(?:meta|info)\b", re.I)
OTHERS_NAMES = re.compile(
    "|".join(
        "comment related recommend teaser most-read mostread popular trending promo(?!ted) newsletter caption credit -bio _bio biography"
        " testimonial blogroll breadcrumb menu-item main-menu nav-menu".split()
    )
)
# The business card of the house, lists of topics, and who took a picture.
NO_AUTHOR_NAMES = re.compile(
    r"\b(?:adr|address|street|contact|org)\b|categor|topic|taxonom|keyword|\btags\b"
    r"|(?:img|image|photo|foto|picture)[-_]{0,2}author|licen[cs]e"
)
# Such a box right below the headline may hold the byline itself.
OWN_BOX = re.compile("credit|-bio|_bio|biography")
# A box about the author.
AUTHOR_BOX = re.compile(r"author|\bbio\b|about-?me")


@lru_cache(maxsize=4096)
def role_of(names: str) -> tuple[bool, bool]:
    """Whether class names are those of authors, and of what is not the article's."""
    lowered = names.lower()
    author = AUTHOR_NAMES.search(lowered) is not None and NO_AUTHOR_NAMES.search(lowered) is None
    return author, OTHERS_NAMES.search(lowered) is not None


@lru_cache(maxsize=4096)
def is_author_box(names: str) -> bool:
    """Whether class names are those of a box about the author."""
    return AUTHOR_BOX.search(names.lower()) is not None
