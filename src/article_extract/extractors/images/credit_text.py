"""The text of a credit line by itself: without label, sign, brackets and notice of rights."""

from __future__ import annotations

import re

from .lexicon import LABELS, LONGEST_OPENER, OPENERS, PROVENANCE, SPACELESS_CLOSERS, is_agency

# Only the end of a very long text is looked at.
WINDOW = 1200
OPEN, CLOSE = "([{（［【〔", ")]}）］】〕"
ENDS = tuple(".!?…。！？")
EDGES = " \t\r\n\u00a0|/·•–—-,;:：*_~\u3000"
MARKS = re.compile(r"[:：=＝…]|\.{3}")
SIGN = re.compile(r"[©ⓒⒸ℗®]|\(c\)|（[cCｃＣ]）|\b[Cc]opyright\b:?", re.I)
LONGEST_SIGN = 24
TRAILING_SIGN = re.compile(r"(?:[-–—|/·,]\s{0,3})(?:copyright|credits?|©)\s{0,3}:?\s{0,3}$|©\s{0,3}$", re.I)
# A dated notice of rights after the name: no credit.
NOTICE = re.compile(
    r"\s{0,3}[/|,;.-]?\s{0,3}(?:copyright|©|\(c\))\s{0,3}(?:©|\(c\))?\s{0,3}(?:19|20)\d\d\b.{0,80}$"
    r"|[.,;|]?\s{0,3}all rights reserved\.?$",
    re.I,
)
NOTICE_WORDS = ("copyright", "©", "(c)", "all rights")
YEAR = re.compile(r"^(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[\s,]+(?=\D)")
# Where the picture was taken, before the agency: "인천=연합뉴스".
DATELINE = re.compile(r"[^\s=]{1,12}=(?=\S)")
PHOTO_WORDS = frozenset("photo photos photograph foto fotos bild bilder image images picture pictures video".split())


def clean_credit(text: str) -> str | None:
    """The text of an element that holds nothing but a credit, without label, sign and brackets."""
    text = " ".join(text[:WINDOW].split())
    if any(word in text.casefold() for word in NOTICE_WORDS):
        text = NOTICE.sub("", text) or text
    for _ in range(3):
        before = text
        text = without_label(without_brackets(text.strip(EDGES)))
        if SIGN.match(text):
            text = YEAR.sub("", SIGN.sub("", text, count=1).strip(EDGES))
        if text == before:
            break
    text = without_closer(text)
    return balanced(text.strip(EDGES).rstrip(".")) or None if not is_label(text) else None


def trim_label(text: str) -> str:
    """A caption without a label that is left alone at its end."""
    rest, _, word = text.rpartition(" ")
    if (
        rest[-1:] in ENDS and (low := word.lower()) in LABELS and low not in PROVENANCE
    ):  # "… on Monday. Photo", whose name stands elsewhere
        return rest
    sign = TRAILING_SIGN.search(text, max(0, len(text) - LONGEST_SIGN))
    return text[: sign.start()].rstrip(EDGES) if sign else text


def without_ending(caption: str, credit: str) -> str | None:
    """A caption without the credit that stands at its end too, without a label: ``… on Monday. Ann Lee``."""
    rest = caption.removesuffix(credit)
    if rest == caption or rest[-1:].isalnum():
        return caption
    return rest.rstrip(EDGES) or None


def balanced(text: str) -> str:
    """Without closing brackets that nothing opened and opening ones that nothing closes."""
    text = text.strip()
    while text and text[-1] in CLOSE and text.count(text[-1]) > text.count(OPEN[CLOSE.index(text[-1])]):
        text = text[:-1].rstrip(" .,;")
    while text and text[0] in OPEN and text.count(text[0]) > text.count(CLOSE[OPEN.index(text[0])]):
        text = text[1:].lstrip()
    return text


def without_brackets(text: str) -> str:
    """Without a pair of brackets around the whole."""
    if len(text) > 2 and text[0] in OPEN and text[-1] == CLOSE[OPEN.index(text[0])] and text[0] not in text[1:]:
        return text[1:-1].strip()
    return balanced(text)


def without_label(text: str) -> str:
    """Without a label or opening phrase at the start."""
    mark = MARKS.search(text[:60])
    if mark and text[: mark.start()].strip().casefold() in LABELS:
        return text[mark.end() :].strip(EDGES)
    words = text.split(" ", LONGEST_OPENER + 1)
    for size in range(min(LONGEST_OPENER, len(words) - 1), 0, -1):
        if " ".join(words[:size]).casefold() in OPENERS:
            return text[len(" ".join(words[:size])) :].strip(EDGES)
    first, slash, rest = text.partition("/")
    if slash and first.strip().casefold() in PHOTO_WORDS:
        return rest.strip()
    first, _, rest = text.partition(" ")
    if rest and first.casefold() in LABELS and (not rest[0].islower() or is_agency(rest)) and not is_agency(text):
        return rest.strip(EDGES)
    return text


def without_closer(text: str) -> str:
    """Without a phrase that ends credits, in the scripts without spaces: ``山田太郎撮影``."""
    if text.endswith(SPACELESS_CLOSERS):
        closer = next(closer for closer in SPACELESS_CLOSERS if text.endswith(closer))
        return text[: -len(closer)].rstrip() or text
    return text


def is_label(text: str) -> bool:
    return text.strip(EDGES + ".").casefold() in LABELS
