"""Values of structured data as a reader would see them."""

from __future__ import annotations

import html
import re
from typing import Any

from ..page import ZERO_WIDTH

TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")


def unescape(value: str) -> str:
    """Entities (even doubled) resolved, markup gone, line breaks kept."""
    if "&" in value:
        value = html.unescape(html.unescape(value))
    if "<" in value:
        value = TAG.sub(" ", value)
    return value


def clean(value: str) -> str:
    """A value as a reader would see it: entities (even doubled) and markup resolved, white space collapsed."""
    value = unescape(value).strip()
    if value.isprintable() and "  " not in value:  # as most are: no white space but the space, no zero-width characters
        return value
    return " ".join((value if value.isascii() else ZERO_WIDTH.sub("", value)).split())


def text_of(value: Any) -> str | None:
    """The text of a JSON-LD value: a string, a language map, or the ``name`` of an object; ``None`` where it has none."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
        if isinstance(value, list):
            value = value[0] if value else None
    return (clean(value) or None) if isinstance(value, str) else None


def pixels(value: Any) -> int | None:
    """A size as a number, a string (``1200px``) or a schema.org ``QuantitativeValue``; ``None`` for what is none."""
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, str):
        value = value.strip().removesuffix("px")
        value = int(value) if value.isdecimal() and len(value) < 6 else None
    return int(value) if isinstance(value, (int, float)) and 0 < value < 100_000 else None
