"""Calls between paragraphs whose markup says nothing: told by their words, or by words and where they lead."""

from __future__ import annotations

from typing import Final

from ..page import PageBlock
from .address import MEDIA, first_href, own_path
from .form import LINKED
from .names import read
from .phrases import RUN_TOGETHER, Said

LONGEST: Final = 160  # characters of a call
LONGEST_TITLE: Final = 250  # characters of a call to read another article, which holds its title
TELLING: Final = 12  # characters of a phrase that a paragraph hardly ever holds; half as many where words run together
STRONG: Final = 0.3  # share of the text that a phrase makes
WHOLE: Final = 0.4  # share of a link's text that words of furniture make
FURNITURE: Final = ("share", "consent", "comments", "legal", "newsletter")
OFFER: Final = 0.25  # the same of an offer, whose phrase has two words or more: single ones (``subscription``) are subjects too
NONE: Final = (0.0, "")


def calls_away(block: PageBlock, said: Said) -> bool:
    """Whether a short block, whose words say this, asks its reader to sign up, to pay, or to read, watch or do something else.

    On 132 news pages and the first 200 of WCXB, of 366 blocks that ask to sign up one was body, of 115 offers one.
    """
    found, words = said.found, said.words
    if block.link_share > LINKED and len(block.text) < LONGEST_TITLE and _link_away(said):
        return True
    if len(block.text) >= LONGEST:
        return False
    share, phrase = found.get("newsletter", NONE)
    if phrase and (share >= STRONG or words.startswith(phrase) or _telling(phrase)):
        return True
    share, phrase = found.get("subscription", NONE)
    if phrase and (share >= OFFER or words.startswith(phrase)) and _telling(phrase) and _of_several_words(phrase):
        return True
    share, phrase = found.get("media_promo", NONE)
    return bool(phrase) and block.link_share > LINKED and words.startswith(phrase) and _leads_to_media(block)


def _link_away(said: Said) -> bool:
    """Whether these words of a link call to another article (``Read also``) or are those of a share row, a footer, a dialog.

    On 132 news pages and 1,218 pages that we marked, one of 1,368 such calls was body, and one of 8,343 links of furniture.
    """
    phrase = said.found.get("related", NONE)[1]
    if phrase and said.words.startswith(phrase):
        return True
    return any(reason in said.found and said.found[reason][0] >= WHOLE for reason in FURNITURE)


def _telling(phrase: str) -> bool:
    return len(phrase) >= TELLING or (len(phrase) >= TELLING // 2 and RUN_TOGETHER.search(phrase) is not None)


def _of_several_words(phrase: str) -> bool:
    return " " in phrase or RUN_TOGETHER.search(phrase) is not None


def _leads_to_media(block: PageBlock) -> bool:
    return read(own_path(first_href(block) or "")) & MEDIA != 0
