"""Calls between paragraphs whose markup says nothing: told by their words, or by words and where they lead."""

from __future__ import annotations

from ..page import PageBlock
from .evidence import LINKED, OWN_PATH
from .names import BIT, kinds
from .phrases import RUN_TOGETHER, normal, phrases

LONGEST = 160  # characters of a call
TELLING = 12  # characters of a phrase that a paragraph hardly ever holds; half as many where words run together
STRONG = 0.3  # share of the text that a phrase makes
OFFER = 0.25  # the same of an offer, whose phrase has two words or more: single ones (``subscription``) are subjects too
MEDIA = BIT["video"]


def calls_away(block: PageBlock) -> bool:
    """Whether a short block asks its reader to sign up, to pay, or to watch something else.

    On 132 news pages and the first 200 of WCXB, of 366 blocks that ask to sign up one was body, of 115 offers one.
    """
    text = block.text
    if len(text) >= LONGEST:
        return False
    found = phrases().find(text)
    if not found:
        return False
    words = normal(text)
    share, phrase = found.get("newsletter", (0.0, ""))
    if phrase and (share >= STRONG or words.startswith(phrase) or _telling(phrase)):
        return True
    share, phrase = found.get("subscription", (0.0, ""))
    if (share >= OFFER or words.startswith(phrase)) and _telling(phrase) and (" " in phrase or RUN_TOGETHER.search(phrase)):
        return True
    _, phrase = found.get("media_promo", (0.0, ""))
    return bool(phrase) and block.link_share > LINKED and words.startswith(phrase) and _leads_to_media(block)


def _telling(phrase: str) -> bool:
    return len(phrase) >= TELLING or (len(phrase) >= TELLING // 2 and RUN_TOGETHER.search(phrase) is not None)


def _leads_to_media(block: PageBlock) -> bool:
    href = next((mark.element.get("href") or "" for mark in block.marks if mark.tag == "a"), "")
    return bool(kinds(OWN_PATH.sub("", href)) & MEDIA)
