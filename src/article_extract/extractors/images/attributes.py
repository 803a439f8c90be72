"""Words about a picture that stand in attributes and not beside it: ``data-credit``, ``data-caption``, tooltips."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from .credit_names import names_someone
from .credit_text import WINDOW, clean_credit
from .credits import credit_alone, split_credit

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .names import NameBook

# A lightbox keeps the words on the picture, on the link around it or on the box around that.
LEVELS = 3
# Attributes that tell what others than the picture are called, however they are named.
OTHERS = frozenset("alt title class id style src href srcset sizes".split())
MARKUP = re.compile(r"<[^<>]{0,500}>")


def stated_words(element: _Element, names: NameBook) -> tuple[str | None, str | None]:
    """Caption and credit that attributes of the picture, or of what is right around it, state."""
    caption: str | None = None
    credit: str | None = None
    around: _Element | None = element
    for _ in range(LEVELS):
        if around is None or around.tag in ("figure", "article", "body"):
            break
        for name, value in cast("list[tuple[str, str]]", around.items()):
            if name in OTHERS or len(value) < 3:
                continue
            flags = names[name]
            if flags.credit and credit is None:
                credit = _credit(_plain(value))
            elif flags.caption and caption is None and "desc" not in name and "title" not in name:
                caption = _caption(_plain(value))
        around = around.getparent()
    if caption is not None:
        caption, within = split_credit(caption)
        credit = credit or within
    return caption, credit


def tooltip_credit(element: _Element) -> str | None:
    """The credit that the picture's tooltip ends in."""
    title = element.get("title")
    return split_credit(title)[1] if title else None


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
