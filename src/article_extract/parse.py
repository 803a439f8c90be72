"""From what a caller holds to one lxml tree: bytes, str, lxml elements, BeautifulSoup objects."""

from __future__ import annotations

import codecs
import re
from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING, Any

from lxml import etree

from .decode import to_utf8
from .errors import EmptyInputError, InputError, NotHTMLError
from .limits import Clock, Limits
from .mhtml import html_part, is_mhtml
from .shallow import parse_deep, soup_to_tree

if TYPE_CHECKING:
    from lxml.etree import _Element

# Stands at the end of a tree that does not hold the whole page. No page can bring it: instructions in it are dropped.
CUT_OFF = "article-extract-cut-off"

SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"\x89PNG\r\n", "PNG image"),
    (b"GIF8", "GIF image"),
    (b"RIFF", "RIFF file (WebP, WAV or AVI)"),
    (b"PK\x03\x04", "ZIP archive (or an Office document)"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"OggS", "Ogg media"),
    (b"ID3", "MP3 audio"),
    (b"wOF", "web font"),
    (b"\x7fELF", "ELF program"),
    (b"{\\rtf", "RTF document"),
)
MEDIA_BRAND = re.compile(rb"^.{4}ftyp", re.S)
PROLOGUE = re.compile(rb"\s+|<\?[^>]{0,2000}>|<!--.*?-->|<!DOCTYPE[^>\[]{0,500}>", re.S | re.I)
FEED = re.compile(rb"<(?:[\w-]{1,20}:)?(rss|feed|RDF|urlset|sitemapindex|opml)[\s>]")
TAG = re.compile(rb"<[a-zA-Z!/?]")
XML_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,200}\?>")

OPENING = re.compile(rb"<[a-zA-Z]")
LONG_TAG = 4096
MANY_ATTRIBUTES = 500
QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")

# Control characters, which libxml2 would turn into U+FFFD. Form feed is white space in HTML.
CONTROLS = tuple(bytes((code,)) for code in range(32) if code not in b"\t\n\r")
DROPPED = b"".join(CONTROLS).translate(None, b"\x0b\x0c")
SPACE_FOR_FEED = bytes.maketrans(b"\x0b\x0c", b"  ")


def parse(source: Any, *, encoding: str | None = None, limits: Limits | None = None, clock: Clock | None = None) -> _Element:
    """The tree of a page, its root element.

    ``encoding`` is the charset that the HTTP header gave, used for bytes only. Raises :class:`InputError` subclasses.
    A tree that the caller passed in is read, never changed.
    """
    limits = limits or Limits()
    clock = clock or Clock(limits.seconds)
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
        limits.check_size(len(data))
        _check_binary(data)
        if is_mhtml(data):
            data, encoding = html_part(data)
        return _parse_utf8(to_utf8(data, encoding), limits, clock)
    if isinstance(source, str):
        limits.check_size(len(source))
        return _parse_utf8(_encode(source), limits, clock)
    if isinstance(source, etree._ElementTree):
        source = source.getroot()
    if isinstance(source, etree._Element):
        return _own_shape(source)
    if _is_soup(source):
        return soup_to_tree(source)
    raise InputError(
        f"cannot extract from {type(source).__name__!r}: give bytes (as served), str, an lxml element or a BeautifulSoup object"
    )


def _check_binary(data: bytes) -> None:
    start = data[:64].lstrip()
    if not start and not data.strip():
        raise EmptyInputError("input is empty: 0 bytes of content")
    for signature, kind in SIGNATURES:
        if start.startswith(signature):
            raise NotHTMLError(f"input is not HTML but {kind}", kind)
    if MEDIA_BRAND.match(data[:16]):
        raise NotHTMLError("input is not HTML but MP4/AVIF media", "MP4/AVIF media")


def _encode(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return without_surrogates(text).encode()


def without_surrogates(text: str) -> str:
    """The text with pairs of surrogates as the characters that they stand for, and single ones left out."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def _check_content(data: bytes) -> None:
    head = data[:2000].lstrip()
    if not head and not data.strip():
        raise EmptyInputError("input is empty: only white space")
    if head[:1] in (b"{", b"[") and not TAG.search(head[:200]):
        raise NotHTMLError("input is not HTML but JSON", "JSON")
    feed = FEED.match(data, _root(data))
    if feed:
        name = feed[1].decode()
        raise NotHTMLError(f"input is not an HTML page but an XML <{name}> (a feed or sitemap)", f"XML {name}")
    if not TAG.search(data):
        raise NotHTMLError("input holds no HTML tag; for a page flattened to text use extract_text()", "plain text")


def _root(data: bytes) -> int:
    """Where the first element of a page begins, after instructions, comments and the document type."""
    at = 0
    for _ in range(100):
        found = PROLOGUE.match(data, at)
        if found is None:
            break
        at = found.end()
    return at


def _parse_utf8(data: bytes, limits: Limits, clock: Clock) -> _Element:
    data = data.removeprefix(codecs.BOM_UTF8)
    _check_content(data)
    if any(control in data for control in CONTROLS):
        data = data.translate(SPACE_FOR_FEED, DROPPED)
    declaration = XML_DECLARATION.match(data)
    if declaration:
        data = data[declaration.end() :]
    clock.check("decode")
    end = _end(data, limits.nodes)
    root, whole = _parse_html(_without_attribute_floods(data[:end])), True
    clock.check("parse")
    if root is None:
        root, whole = parse_deep(_without_attribute_floods(data[:end]), clock)
    root.extend(list(root.itersiblings()))  # libxml2 begins a second root after </html>
    if end is not None or not whole:
        root.append(etree.ProcessingInstruction(CUT_OFF))
    return root


def _end(data: bytes, nodes: int) -> int | None:
    """Where a page that has more elements than this is cut off, so that their tree need not be built; None for others."""
    if len(data) <= 2 * nodes or data.count(b"<") <= nodes:
        return None
    tag = next(islice(OPENING.finditer(data), nodes, None), None)
    return tag.start() if tag else None


def _parse_html(data: bytes) -> _Element | None:
    """The tree as libxml2 reads it; None where it cannot, or not to the end of the page."""
    # Nobody looks an element up by its id: without that table a page is read and let go a tenth faster.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
    try:
        root: _Element | None = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return None if _depth_reached(parser) else root


def _without_attribute_floods(data: bytes) -> bytes:
    """Without the attributes of tags that have thousands: libxml2's time grows with their square."""
    at = 0
    while at < len(data):
        if data.find(b">", at, at + LONG_TAG) < 0:
            start, end = data.rfind(b"<", 0, at + 1), data.find(b">", at)
            if start > data.rfind(b">", 0, at + 1) and data[start + 1 : start + 2].isalpha():
                tag = data[start : end if end > 0 else len(data)]
                if len(QUOTED.sub(b"", tag).split()) > MANY_ATTRIBUTES:
                    data = data[:start] + tag.split(None, 1)[0] + data[start + len(tag) :]
                    at = start
            if end < 0:
                break
            at = max(at, end - LONG_TAG + 1)
        at += LONG_TAG
    return data


def _own_shape(root: _Element) -> _Element:
    """A caller's tree; a copy where it has a second root after </html>, or names with XHTML's namespace."""
    if not isinstance(root.tag, str):
        raise InputError(f"cannot extract from {root!r}: give the element of a page, not a comment or instruction")
    siblings = [] if root.getparent() is not None else [s for s in root.itersiblings() if isinstance(s.tag, str)]
    if not siblings and not root.tag.startswith("{"):
        return root
    copy = deepcopy(root)
    copy.extend(deepcopy(siblings))
    for element in copy.iter("{*}*"):
        element.tag = element.tag.rpartition("}")[2]
    return copy


def _depth_reached(parser: etree.HTMLParser) -> bool:
    """Whether libxml2 stopped before the end of the page. It says so in its last message only."""
    log = parser.error_log
    return bool(len(log)) and "Excessive depth" in (log.last_error.message if log.last_error is not None else "")


def _is_soup(source: object) -> bool:
    return any(cls.__name__ == "Tag" and cls.__module__.startswith("bs4") for cls in type(source).__mro__)
