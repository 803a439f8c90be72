"""What the form of a block says: its length, its links, a time, a price, a full stop."""

from __future__ import annotations

import re
from typing import Final

from .phrases import RUN_TOGETHER

TITLE: Final = 28  # characters from which a link reads like a headline; half as many where words run together
LINKED: Final = 0.6  # share of the text from which a block is a link
CLOCK: Final = re.compile(  # 12:30, 1999, 2025年; it begins with a digit, which lets the search pass over the rest quickly
    r"\d(?:[:.h]\d\d|(?:(?<=\b1)9|(?<=\b2)0)\d\d\b|\d{3}年)"
)
PRICE: Final = re.compile(  # it begins with all first characters, for the same reason
    r"[$\u00a3\u20ac\u00a5\u20b9\u20a9\d](?:(?<!\d)\s?\d|(?<=\d)\s?(?:[$\u00a3\u20ac\u00a5\u20b9]|EUR|CHF|USD|kr|z\u0142|\u5186|\uc6d0)(?!\w))"
)
DURATION: Final = re.compile(r"\d{1,2}(?::\d\d){1,2}$")
DIGIT: Final = re.compile(r"\d")
ENDING: Final = frozenset(".!?\u2026\u3002\uff01\uff1f\u06d4\u0964")
CLOSING: Final = frozenset("\"'\u201d\u2019\u00bb)")

# The bits, in the order of rows.FORMS.
LINK_BIT: Final = 1 << 0
PLAIN_BIT: Final = 1 << 1
MIXED_BIT: Final = 1 << 2
SHORT_BIT: Final = 1 << 3
MIDDLE_BIT: Final = 1 << 4
LONG_BIT: Final = 1 << 5
VERY_LONG_BIT: Final = 1 << 6
TITLE_BIT: Final = 1 << 7
SENTENCE_BIT: Final = 1 << 8
CLOCK_BIT: Final = 1 << 9
DURATION_BIT: Final = 1 << 10
PRICE_BIT: Final = 1 << 11
COPYRIGHT_BIT: Final = 1 << 12
MANY_BIT: Final = 1 << 13
HEADING_BIT: Final = 1 << 14


def form(text: str, link_chars: int, anchors: int) -> int:
    """The form of a block of text, as bits in the order of ``rows.FORMS``; that it heads others is not told by it."""
    size = len(text)
    bits = SHORT_BIT if size < 20 else MIDDLE_BIT if size < 60 else LONG_BIT if size < 200 else VERY_LONG_BIT
    if link_chars == 0:
        bits |= PLAIN_BIT
    elif link_chars / size > LINKED:
        bits |= LINK_BIT
        if size >= TITLE or (size >= TITLE // 2 and not text.isascii() and RUN_TOGETHER.search(text) is not None):
            bits |= TITLE_BIT
    else:
        bits |= MIXED_BIT
    if size > 40 and (text[-1] in ENDING or (text[-1] in CLOSING and text[-2] in ENDING)):
        bits |= SENTENCE_BIT
    if size < 80 and DIGIT.search(text) is not None:
        if CLOCK.search(text) is not None:
            bits |= CLOCK_BIT
        if size < 10 and DURATION.match(text) is not None:
            bits |= DURATION_BIT
        if size < 24 and PRICE.search(text) is not None:
            bits |= PRICE_BIT
    if "\u00a9" in text:
        bits |= COPYRIGHT_BIT
    if anchors > 2:
        bits |= MANY_BIT
    return bits
