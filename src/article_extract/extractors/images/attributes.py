"""Words about a picture that stand in attributes and not beside it: ``data-credit``, ``data-caption``, tooltips."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from .credit_names import names_someone
from .credit_text import WINDOW, clean_credit
from .credits import credit_alone, picture_credit, split_credit

if TYPE_CHECKING:
    from lxml.etree import _Element

# A lightbox keeps the words on the picture, on the link around it or on the box around that.
LEVELS = 3
# What the names of such attributes hold; the first group is that of credits.
ROLES = re.compile(r"(credit|copyright|photogra|fotogra|rights|quelle|kilde)|caption|legend")
SHORTEST = 3
MARKUP = re.compile(r"<[^<>]{0,500}>")


def stated_words(element: _Element) -> tuple[str | None, str | None]:
    """Caption and credit that attributes of the picture, or of what is right around it, state."""
    caption: str | None = None
    credit: str | None = None
    around: _Element | None = element
    for _ in range(LEVELS):
        if around is None or around.tag in ("figure", "article", "body"):
            break
        for name, value in cast("list[tuple[str, str]]", around.items()):
            role = ROLES.search(name)
            if role is None or len(value) < SHORTEST:
                continue
            if role[1]:
                credit = credit or _credit(_plain(value))
            else:
                caption = caption or _caption(_plain(value))
        around = around.getparent()
    if caption is not None:
        caption, within = split_credit(caption)
        credit = credit or within
    return caption, credit


def tooltip_credit(element: _Element) -> str | None:
    """The credit that the picture's tooltip ends in."""
    title = element.get("title")
    alt = element.get("alt")
    return (split_credit(title)[1] if title else None) or (picture_credit(alt)[1] if alt else None)


def _plain(value: str) -> str:
    """An attribute's text; some hold a piece of HTML."""
    text = MARKUP.sub(" ", value[: 2 * WINDOW]) if "<" in value else value[:WINDOW]
    return " ".join(text.split())


def _credit(text: str) -> str | None:
    """A credit, and no switch (``data-credit="true"``)."""
    return credit_alone(text) or (clean_credit(text) if names_someone(text) else None)


def _caption(text: str) -> str | None:
    """A caption, and no file's name, number, address or JSON."""
    return text if any(map(str.isalpha, text)) and text[0] not in "{[#/" and (" " in text or not text.isascii()) else None
