"""JSON-LD as pages really carry it: read, repaired where broken, and flattened to its objects."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

JsonObject = Mapping[str, Any]

# Editors wrap the script in these so that old XML tools leave it alone.
WRAPPERS = re.compile(
    r"^\s*(?:<!--|//\s{0,9}<!\[CDATA\[|/\*\s{0,9}<!\[CDATA\[\s{0,9}\*/|<!\[CDATA\[)|(?:-->|//\s{0,9}\]\]>|/\*\s{0,9}\]\]>\s{0,9}\*/|\]\]>)\s*+;?\s*+$"
)
TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
DOUBLE_COMMA = re.compile(r",\s{0,200}(?=,)")
BAD_ESCAPE = re.compile(r'\\(?![\\"/bfnrtu])')
MAX_OBJECTS = 5000
MOST_REPAIRED = 1_000_000  # characters: repairs go over a text several times


def parse_json(text: str) -> Any:
    """The value of a JSON-LD script, ``None`` where even the repairs leave it unreadable.

    Repaired: wrappers, raw control characters in strings, trailing and doubled commas, unknown escapes, unescaped quotes
    within strings, HTML-escaped JSON, text after the value, an end that is cut off.
    """
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        pass
    if len(text) > MOST_REPAIRED:
        return None
    text = WRAPPERS.sub("", text).strip()
    for repaired in _repairs(text):
        try:
            return _DECODER.raw_decode(repaired)[0]
        except (ValueError, RecursionError):
            continue
    return None


_DECODER = json.JSONDecoder(strict=False)


def _repairs(text: str) -> Iterator[str]:
    """From the least change to the greatest."""
    yield text
    if text.startswith(("&", "{&", "[&", "{ &")):
        text = html.unescape(text)
        yield text
    text = BAD_ESCAPE.sub(r"\\\\", DOUBLE_COMMA.sub("", TRAILING_COMMA.sub("", text)))
    yield text
    quoted = escape_inner_quotes(text)
    yield quoted
    yield quoted + _closing(quoted)


def escape_inner_quotes(text: str) -> str:
    """Escape the quotation marks that end no string: ``"headline": "He said "no" today",``.

    A quote ends its string only where JSON goes on behind it: before ``:``, ``}``, ``]``, the end, or a comma that
    another value or key follows.
    """
    out: list[str] = []
    inside = False
    at = 0
    for found in STRUCTURE.finditer(text):
        token = found.group()
        out.append(text[at : found.start()])
        at = found.end()
        if token != '"':
            out.append(token)
        elif not inside:
            inside = True
            out.append(token)
        elif AFTER_STRING.match(text, at):
            inside = False
            out.append(token)
        else:
            out.append('\\"')
    out.append(text[at:])
    return "".join(out)


STRUCTURE = re.compile(r'\\.|"', re.S)
AFTER_STRING = re.compile(r'\s{0,200}(?:[:}\]]|$|,\s{0,200}["{\[\d}\]tfn-])')


def _closing(text: str) -> str:
    """What a text that was cut off needs behind it."""
    open_brackets: list[str] = []
    inside = False
    for found in BRACKETS.finditer(text):
        token = found.group()
        if token == '"':
            inside = not inside
        elif inside or token[0] == "\\":
            continue
        elif token in "{[":
            open_brackets.append("}" if token == "{" else "]")
        elif open_brackets:
            open_brackets.pop()
    return ('"' if inside else "") + "".join(reversed(open_brackets))


BRACKETS = re.compile(r'\\.|["{}\[\]]', re.S)


def objects(value: Any) -> Iterator[JsonObject]:
    """All objects of a JSON value, outer before inner, in order. Not recursive, bounded."""
    stack = [value]
    for _ in range(MAX_OBJECTS):
        if not stack:
            return
        item = stack.pop()
        if isinstance(item, dict):
            yield item
            inner = [child for child in item.values() if isinstance(child, (dict, list))]
        else:
            inner = [child for child in item if isinstance(child, (dict, list))] if isinstance(item, list) else []
        inner.reverse()
        stack += inner


def types(item: JsonObject) -> tuple[str, ...]:
    """The schema.org types of an object without their namespace: ``NewsArticle``."""
    value = item.get("@type") or item.get("type") or ()
    if isinstance(value, str) and "/" not in value and ":" not in value:  # as on nearly every page
        return (value,)
    names = value if isinstance(value, list) else [value]
    return tuple(name.rstrip("/").rpartition("/")[2].rpartition(":")[2] for name in names if isinstance(name, str))


def as_list(value: Any) -> list[Any]:
    """A property's values, whether written alone or as a list (or as ``@list``)."""
    if isinstance(value, dict) and isinstance(value.get("@list"), list):
        value = value["@list"]
    if isinstance(value, list):
        return value
    return [] if value is None or value == "" else [value]
