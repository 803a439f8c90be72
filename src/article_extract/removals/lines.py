"""The reason of each line of a text dump, where only words, order and repetition speak."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..model import RemovalReason
from ..page import Page, PageBlock
from .classify import Verdict
from .phrases import normal, phrases

LABEL = 60  # characters of a line that can head others
SPOKEN = 0.25  # share of a line that its phrase must make for the line to be what the phrase says
OPENING = 1.8  # ``Read also: …``: how much more a phrase counts where the line begins with it
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
}
"""Reasons whose label speaks for the lines beneath it. A newsletter's or an advert's call stands for itself."""


SHORT = {RemovalReason.TAGS, RemovalReason.SHARE, RemovalReason.NAVIGATION, RemovalReason.LEGAL}
"""Reasons whose lines are short: the first line that reads like a headline belongs to something else."""
SECTIONS = {RemovalReason.MEDIA_PROMO, RemovalReason.WIDGET, RemovalReason.TAGS, RemovalReason.RELATED, RemovalReason.COMMENTS}
"""What a menu leads to: above the article, ``Video`` and ``Quiz`` are its entries."""


def classify_lines(page: Page, claims: Mapping[int, str], blocks: Sequence[PageBlock]) -> list[Verdict]:
    """Why each of these lines is not in the article."""
    body = [index for index, name in claims.items() if name == "body"]
    place = _Place(min(body), max(body)) if body else _Place(len(page.blocks), len(page.blocks))
    find = phrases().find
    label: Verdict | None = None
    since = before = -1
    out = []
    for block in blocks:
        if block.index != before + 1 or block.index - since > REACH:
            label = None
        before = block.index
        own = _in_place(spoken(block.text, find(block.text)), block, place)
        if own is not None and own.reason in HEADS and own.part == "whole" and len(block.text) <= LABEL:
            label, since = Verdict(own.reason, "heading"), block.index
        elif label is not None and label.reason in SHORT and len(block.text) >= TITLE:
            label = None
        if own is not None and not (label is not None and own.reason is RemovalReason.BYLINE):
            out.append(own)
        else:
            out.append(label or _by_place(block, place))
    return out


class _Place(NamedTuple):
    """The lines between which the body stands."""

    first: int
    last: int


def _in_place(own: Verdict | None, block: PageBlock, place: _Place) -> Verdict | None:
    """What a line says of itself, as it is meant where it stands."""
    if own is None:
        return None
    if block.index < place.first - NEAR and own.part == "whole" and own.reason in SECTIONS:
        return Verdict(RemovalReason.NAVIGATION, "place")
    if block.index > place.last + NEAR and own.reason is RemovalReason.BYLINE:
        return Verdict(RemovalReason.RELATED, "place")  # the date of a teaser
    return own


def spoken(text: str, found: Mapping[str, tuple[float, str]]) -> Verdict | None:
    """What a line says of itself: what its longest phrase says, longer where the line begins with it."""
    best, part = (0.0, ""), ""
    words = normal(text)
    for reason, (share, phrase) in found.items():
        weight = share * OPENING if words.startswith(phrase) else share
        if weight >= SPOKEN and (weight, reason) > best:
            best, part = (weight, reason), "whole" if share > 0.8 else "words"
    if part:
        return Verdict(RemovalReason(best[1]), part)
    return Verdict(RemovalReason.LEGAL, "form") if "\u00a9" in text else None


def _by_place(block: PageBlock, place: _Place) -> Verdict:
    text = block.text
    if place.first - NEAR <= block.index < place.first:
        byline = len(text) < 80 and CLOCK.search(text) is not None
        return Verdict(RemovalReason.BYLINE if byline else RemovalReason.HEADLINE, "place")
    if len(text) >= TITLE:
        inside = place.first <= block.index <= place.last
        credited = inside and text.endswith((")", "\uff09"))
        return Verdict(RemovalReason.CAPTION if credited else RemovalReason.RELATED, "place")
    if place.last < block.index <= place.last + NEAR:
        return Verdict(RemovalReason.TAGS, "place")
    return Verdict(RemovalReason.NAVIGATION, "place")
