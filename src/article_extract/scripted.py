"""Pages that show next to nothing because a script builds them: the text in the data that those scripts work on.

Frameworks send a page's content as JSON: whole articles as one string of HTML or plain text (``articleBody`` of JSON-LD,
React's flight rows), a string for each paragraph, or trees of typed nodes (rich-text editors). The data is not parsed but
read string by string, which takes linear time and passes over whatever is no JSON.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from lxml import etree

from .blocks import HEADINGS
from .elements import ENDS
from .parse import parse

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .blocks import PageBlock

# A page that shows no more than this (characters) may be built by scripts.
SHOWS_LITTLE = 1500
# What the scripts hold must be text of this length, and this many times the paragraphs that the page shows.
LEAST_TEXT = 500
HOLDS_MORE = 2
PARAGRAPH = 80
NEARLY = 0.5

SOURCE_LENGTH = 500  # shorter scripts hold no article
SOURCES_LENGTH = 20_000_000  # characters read of all scripts together
LEVELS = 3  # JSON in strings of JSON
STRING = re.compile(r'"([^"\\]*+(?:\\.[^"\\]*+)*+)(?:"(\s{0,9}:)?|\\?\Z)', re.S)
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|.?)", re.S)
LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": " ", "\n": ""}
FLIGHT_START = "self.__next_f"
FLIGHT_PUSH = re.compile(r'self\.__next_f\.push\(\[1,\s*"')
FLIGHT_TEXT = re.compile(rb"(?:^|\n)[0-9a-f]{1,6}:T([0-9a-f]{1,7}),")
TAG = re.compile(r"<(?:/?[a-zA-Z]|!--)[^<>]{0,3000}>")
LINK = re.compile(r"<a\b[^<>]{0,3000}>[^<]{0,3000}</a>", re.I)
BREAKS = re.compile(r"</p>|<br|\n\s{0,99}\S", re.I)
BLOCK_MARKUP = re.compile(r"<(?:p|div|h[2-6]|ul|ol|blockquote|figure|table|section)\b", re.I)
MARKUP = re.compile(r"<(?:p|br|div|h[2-6]|ul|li|span|a|img|figure|strong|em|b|i)\b", re.I)
CODE = re.compile(r"[{}=;\\]|//|\$\$|_")
MOST_CODE = 0.02  # share of such characters in what is text and no code

# What trees of typed nodes call their paragraphs, headings and so on. Their leaves of text follow one another.
TYPES = {
    **dict.fromkeys(("p", "paragraph", "unstyled", "block", "text-block", "normal"), "p"),
    **dict.fromkeys(("h2", "heading", "heading-2", "header-two", "header", "subheading"), "h2"),
    **dict.fromkeys(("h3", "h4", "heading-3", "heading-4", "header-three", "header-four"), "h3"),
    **dict.fromkeys(("li", "list-item", "listItem", "list_item", "unordered-list-item", "ordered-list-item"), "li"),
    **dict.fromkeys(("blockquote", "quote", "pullquote"), "blockquote"),
}
# Keys whose strings tell what a thing is, unless they are markup.
ABOUT = frozenset(("alt", "caption", "description", "excerpt", "summary"))
# Strings of one key further apart than this (characters of the source) are not one text.
GAP = 10_000
WHOLE_TEXT = 1500  # a string of this length and several paragraphs is a whole article, not a part of one
LEAST_PART = 40
TREE_PROSE = 0.7
LONG_PART = 150  # strings that are no markup are paragraphs where they are this long on average


class Piece(NamedTuple):
    """A string of the data."""

    text: str
    length: int
    """Characters of prose in it."""
    start: int
    """Where it stands in its source."""
    type: str | None
    """The element that the typed node around it stands for, where one began since the string before."""


def shows_little(blocks: list[PageBlock], little: int = SHOWS_LITTLE) -> bool:
    """Whether a page shows so little (characters) that its text may be missing. Cheap: asked of every page."""
    shown = 0
    for block in blocks:
        shown += len(block.text)
        if shown > little:
            return False
    return True


def scripted_article(root: _Element, blocks: list[PageBlock]) -> _Element | None:
    """The text in the page's data as an ``<article>``; None where there is none, or little more than what the page shows.

    Of several texts, such as the articles that come next, it is the first that is not much shorter than the longest.
    """
    shown = sum(len(block.text) for block in blocks if len(block.text) >= PARAGRAPH)
    least = max(LEAST_TEXT, HOLDS_MORE * shown)
    found = [(kind, _length(run), run) for source in _sources(root) for run, kind in _texts(source)]
    for wanted in (True, False):  # texts that say where paragraphs begin go first: other strings may be of any kind
        longest = max((length for sure, length, _ in found if sure is wanted), default=0)
        if longest >= least:
            best = next(run for sure, length, run in found if sure is wanted and length >= NEARLY * longest)
            article = parse("<body>" + _markup(best)).find("body")
            if article is not None:
                article.tag = "article"
                article.set("class", "article-body from-script")
            return article
    return None


def _length(run: list[Piece]) -> int:
    return sum(piece.length for piece in run)


def _sources(root: _Element) -> Iterator[str]:
    """The page's data: scripts without address, attributes that hold JSON, the rows of React's flight format."""
    left = SOURCES_LENGTH
    flight = []
    for element in root.iter(etree.Element):
        for text in [element.text or ""] if element.tag == "script" else map(str, element.values()):
            if len(text) > left:
                continue
            if text.startswith(FLIGHT_START) and FLIGHT_PUSH.match(text):
                left -= len(text)
                flight.append("".join(_decoded(found[1]) for found in STRING.finditer(text)))
            elif len(text) >= SOURCE_LENGTH and (element.tag == "script" or _is_data(text)):
                left -= len(text)
                yield _unquoted(text)
    if flight:
        yield from _flight_rows("".join(flight))


def _flight_rows(stream: str) -> Iterator[str]:
    """The texts of React's flight format (``1a:T7b,`` and so many bytes), each as JSON, and then all the rest."""
    data = stream.encode("utf-8", "replace")
    rest, at = [], 0
    while found := FLIGHT_TEXT.search(data, at):
        end = found.end() + int(found[1], 16)
        rest.append(data[at : found.start()])
        yield json.dumps(data[found.end() : end].decode("utf-8", "replace"))
        at = end
    rest.append(data[at:])
    yield b"\n".join(rest).decode("utf-8", "replace")


def _texts(source: str) -> Iterator[tuple[list[Piece], bool]]:
    """The texts in a source, in its order, and whether each is surely one: articles, threads, trees of typed nodes."""
    for run in sorted(_runs(source), key=lambda run: run[0].start):
        prose = [index for index, piece in enumerate(run) if piece.length]
        if not prose:
            continue
        first = prose[0]
        while first and run[first - 1].type in HEADINGS:
            first -= 1
        inner = run[first : prose[-1] + 1]
        if _is_tree(inner):
            yield inner, True
            continue
        parts = list({piece.text: piece for piece in inner if piece.length and _is_paragraph(piece.text)}.values())
        if not parts:
            continue
        if all(_is_whole(piece) for piece in parts):
            yield parts[:1], True
        elif sum(BLOCK_MARKUP.search(piece.text) is not None for piece in parts) * 2 >= len(parts):
            yield parts, True
        elif _length(parts) >= len(parts) * LONG_PART:
            yield parts, False


def _is_whole(piece: Piece) -> bool:
    return piece.length >= WHOLE_TEXT and len(BREAKS.findall(piece.text)) >= 2


def _is_paragraph(text: str) -> bool:
    """Whether a string is markup or ends as sentences do."""
    return text.rstrip()[-1:] in ENDS or MARKUP.search(text) is not None


def _runs(source: str, level: int = 1) -> Iterator[list[Piece]]:
    """The strings of one key without wide gaps: they may be one text."""
    runs: dict[str, list[Piece]] = {}
    ends: dict[str, int] = {}
    key, type_, type_at = "", None, -1
    for found in STRING.finditer(source):
        raw = found[1]
        if found[2] is not None:
            key = raw
        elif raw in TYPES:
            type_, type_at = TYPES[raw], found.start()
        elif raw:
            text = _decoded(raw) if "\\" in raw else raw
            if len(text) >= SOURCE_LENGTH and _is_data(text):
                if level < LEVELS:
                    yield from _runs(_unquoted(text), level + 1)
                continue
            run = runs.setdefault(key, [])
            if run and found.start() - ends[key] > GAP:
                yield run
                run = runs[key] = []
            begins = type_ if not run or type_at > run[-1].start else None
            about = key in ABOUT and not BLOCK_MARKUP.search(text)
            run.append(Piece(text, 0 if about else _prose_length(text), found.start(), begins))
            ends[key] = found.end()
    yield from runs.values()


def _is_tree(run: list[Piece]) -> bool:
    """Whether pieces are the leaves of typed nodes and prose for the most part."""
    return any(piece.type for piece in run[1:]) and _length(run) > TREE_PROSE * sum(len(piece.text) for piece in run)


def _prose_length(text: str) -> int:
    """Characters of a text that a reader would see; 0 where it is short, an address, an identifier or code."""
    if len(text) < LEAST_PART:
        return 0
    if "<" in text:
        text = TAG.sub("", LINK.sub("", text))
    if "&" in text:
        text = html.unescape(text)
    if (text.isascii() and " " not in text) or len(CODE.findall(text)) > MOST_CODE * len(text):
        return 0
    return len(text)


def _markup(run: list[Piece]) -> str:
    """The text as HTML."""
    if not _is_tree(run):
        return "\n".join(_paragraphs(piece.text) for piece in run)
    parts = []
    for piece in run:
        if piece.type:  # some formats name the type after the text: what is long is no heading
            name = "p" if piece.type in HEADINGS and len(piece.text) > LONG_PART else piece.type
            parts.append(f"<{name}>")  # which ends the element before
        parts.append(piece.text if MARKUP.search(piece.text) else html.escape(piece.text, quote=False))
    return "".join(parts)


def _paragraphs(text: str) -> str:
    if not MARKUP.search(text):
        plain = html.unescape(text)
        if not MARKUP.search(plain):
            return "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in plain.split("\n") if line.strip())
        text = plain
    return f"<div>{text}</div>" if BLOCK_MARKUP.search(text) else f"<p>{text}</p>"


def _is_data(text: str) -> bool:
    return text.lstrip()[:1] in ("{", "[") or text[:3] in ("%7B", "%5B")


def _unquoted(text: str) -> str:
    return unquote(text) if text[:3] in ("%7B", "%5B") else text


def _decoded(raw: str) -> str:
    """A JSON or JavaScript string without its escapes."""
    try:
        return str(json.loads(f'"{raw}"', strict=False))
    except ValueError:
        return ESCAPE.sub(_unescape, raw)


def _unescape(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else LETTERS.get(found[0][1:], found[0][1:])
