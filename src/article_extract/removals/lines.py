"""The reason of each line of a text dump, where only words, order and repetition speak."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..model import RemovalReason
from ..page import Page, PageBlock
from .classify import Verdict
from .phrases import phrases

LABEL = 60  # characters of a line that can head others
SPOKEN = 0.3  # share of a line that its phrase must make for the line to be what the phrase says
TITLE = 28  # characters from which a line reads like another story's headline
REACH = 40  # lines that one label can head
NEAR = 6  # lines above the body in which kickers, standfirsts and bylines stand
CLOCK = re.compile(r"\d[:.h]\d\d|\b(?:19|20)\d\d\b")
HEADS = {
    RemovalReason.RELATED,
    RemovalReason.MEDIA_PROMO,
    RemovalReason.COMMENTS,
    RemovalReason.TAGS,
    RemovalReason.SHARE,
    RemovalReason.WIDGET,
    RemovalReason.AUTHOR_BIO,
    RemovalReason.LEGAL,
    RemovalReason.NAVIGATION,
}
"""Reasons whose label speaks for the lines beneath it. A newsletter's or an advert's call stands for itself."""


def classify_lines(page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> list[Verdict]:
    """Why each of these lines is not in the article."""
    body = [index for index, name in claims.items() if name == "body"]
    first, last = (min(body), max(body)) if body else (len(page.blocks), -1)
    find = phrases().find
    label: Verdict | None = None
    since = before = -1
    out = []
    for block in blocks:
        if block.index != before + 1 or block.index - since > REACH:
            label = None
        before = block.index
        own = _own(block.text, find(block.text))
        if own is not None:
            if own.reason in HEADS and len(block.text) <= LABEL and own.part == "whole":
                label, since = Verdict(own.reason, "heading"), block.index
            elif label is not None and own.reason is RemovalReason.BYLINE:
                own = label  # the date of a teaser
            out.append(own)
        elif label is not None:
            out.append(label)
        else:
            out.append(_by_place(block, first, last))
    return out


def _own(text: str, found: Mapping[str, tuple[float, str]]) -> Verdict | None:
    """What a line says of itself."""
    best = max(((share, reason) for reason, (share, _) in found.items()), default=(0.0, ""))
    if best[0] >= SPOKEN:
        return Verdict(RemovalReason(best[1]), "whole" if best[0] > 0.8 else "words")
    if "\u00a9" in text:
        return Verdict(RemovalReason.LEGAL, "form")
    return None


def _by_place(block: PageBlock, first: int, last: int) -> Verdict:
    text = block.text
    if first - NEAR <= block.index < first:
        if len(text) < 80 and CLOCK.search(text):
            return Verdict(RemovalReason.BYLINE, "place")
        return Verdict(RemovalReason.HEADLINE, "place")
    if len(text) >= TITLE:
        inside = first <= block.index <= last
        return Verdict(RemovalReason.CAPTION if inside and text.endswith((")", "\uff09")) else RemovalReason.RELATED, "place")
    return Verdict(RemovalReason.NAVIGATION, "place")
