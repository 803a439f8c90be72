"""From what a caller holds to one lxml tree: bytes, str, lxml elements, BeautifulSoup objects."""

from __future__ import annotations

import codecs
import re
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lxml import etree

from .decode import to_utf8
from .errors import EmptyInputError, InputError, InputTooLargeError, NotHTMLError

if TYPE_CHECKING:
    from bs4 import Tag
    from lxml.etree import _Element

# libxml2 stops at this depth, dropping the rest of the page, even with huge_tree (measured with 2.14).
LIBXML_DEPTH = 2048
# The fallback parse hangs anything deeper than this on the element at this depth: order and text stay, memory stays bounded.
FALLBACK_DEPTH = 1000

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
FEED = re.compile(rb"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]")
TAG = re.compile(rb"<[a-zA-Z!/?]")
XML_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,200}\?>")

# Void elements that libxml2 does not know and takes for nested.
VOID = re.compile(rb"</?(?:source|track|wbr)(?:\s[^<>]{0,2000})?/?>", re.I)
LONG_TAG = 4096
MANY_ATTRIBUTES = 500
QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")

# Control characters, which libxml2 would turn into U+FFFD. Form feed is white space in HTML.
CONTROLS = tuple(bytes((code,)) for code in range(32) if code not in b"\t\n\r")
DROPPED = b"".join(CONTROLS).translate(None, b"\x0b\x0c")
SPACE_FOR_FEED = bytes.maketrans(b"\x0b\x0c", b"  ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on what one page may cost. Nested tags need none: what is nested too deep is read as if it were less so."""

    bytes: int = 50_000_000
    """Input longer than this (bytes, or characters of a str) raises :class:`InputTooLargeError`."""
    nodes: int = 1_000_000
    """Elements that are read; what comes after them is left out, with the warning ``truncated_input``."""
    blocks: int = 50_000
    """Pieces of text that are read, as ``nodes``. Of 2,600 real pages the longest has 2,700."""


def parse(source: Any, *, encoding: str | None = None, limits: Limits | None = None) -> _Element:
    """The tree of a page, its root element.

    ``encoding`` is the charset that the HTTP header gave, used for bytes only. Raises :class:`InputError` subclasses.
    A tree that the caller passed in is read, never changed.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
        _check_size(len(data), limits)
        _check_binary(data)
        return _parse_utf8(to_utf8(data, encoding))
    if isinstance(source, str):
        _check_size(len(source), limits)
        return _parse_utf8(_encode(source))
    if isinstance(source, etree._ElementTree):
        source = source.getroot()
    if isinstance(source, etree._Element):
        return _own_shape(source)
    if _is_soup(source):
        return soup_to_tree(source)
    raise InputError(
        f"cannot extract from {type(source).__name__!r}: give bytes (as served), str, an lxml element or a BeautifulSoup object"
    )


def _check_size(size: int, limits: Limits | None) -> None:
    limit = (limits or Limits()).bytes
    if size > limit:
        raise InputTooLargeError(f"input of {size:,} bytes is over the limit of {limit:,}; raise it with Limits(bytes=…)")


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
    feed = FEED.match(head)
    if feed:
        name = feed[1].decode()
        raise NotHTMLError(f"input is not an HTML page but an XML <{name}> (a feed or sitemap)", f"XML {name}")
    if not TAG.search(data):
        raise NotHTMLError("input holds no HTML tag; for a page flattened to text use extract_text()", "plain text")


def _parse_utf8(data: bytes) -> _Element:
    data = data.removeprefix(codecs.BOM_UTF8)
    _check_content(data)
    if any(control in data for control in CONTROLS):
        data = data.translate(SPACE_FOR_FEED, DROPPED)
    declaration = XML_DECLARATION.match(data)
    if declaration:
        data = data[declaration.end() :]
    data = _without_attribute_floods(data)
    root = _parse_html(data)
    if root is None and VOID.search(data):
        root = _parse_html(VOID.sub(b"", data))
    if root is None:
        from bs4 import BeautifulSoup

        return soup_to_tree(BeautifulSoup(data.decode("utf-8", "replace"), "html.parser"))
    root.extend(list(root.itersiblings()))  # libxml2 begins a second root after </html>
    return root


def _parse_html(data: bytes) -> _Element | None:
    """The tree as libxml2 reads it; None where it cannot, or not to the end of the page."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
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


def soup_to_tree(soup: Tag) -> _Element:
    """An lxml tree with the soup's elements, attributes and text. Not recursive, so any depth passes."""
    from bs4.element import NavigableString, PreformattedString, Tag

    root = etree.Element("html")
    chain = [_Open(soup, root)]
    if soup.name not in ("html", "[document]"):
        chain = [_Open(None, root), _Open(soup, chain[0].append(soup))]
    _copy_attributes(soup, chain[-1].element)
    for node in soup.descendants:
        while node.parent is not chain[-1].tag:
            chain.pop()
        # Elements deeper than FALLBACK_DEPTH become children of the one at that depth.
        parent = chain[min(len(chain) - 1, FALLBACK_DEPTH)]
        if isinstance(node, Tag):
            chain.append(_Open(node, root if node.name == "html" else parent.append(node)))
            _copy_attributes(node, chain[-1].element)
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            parent.append_text(NOT_XML.sub("", node))
    if next(root.itertext(), None) is None and root.find(".//*") is None:
        raise EmptyInputError("the parsed page is empty")
    return root


XML_NAME = re.compile(r"^[A-Za-z_][\w.-]*$")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class _Open:
    """An element being filled; ``len(element)`` is linear in lxml, hence the memory of the last child."""

    __slots__ = ("element", "last", "tag")

    def __init__(self, tag: Any, element: _Element) -> None:
        self.tag, self.element = tag, element
        self.last: _Element | None = None

    def append(self, tag: Any) -> _Element:
        self.last = etree.SubElement(self.element, tag.name if XML_NAME.match(tag.name) else "span")
        return self.last

    def append_text(self, text: str) -> None:
        if self.last is None:
            self.element.text = (self.element.text or "") + text
        else:
            self.last.tail = (self.last.tail or "") + text


def _copy_attributes(tag: Any, element: _Element) -> None:
    for name, value in tag.attrs.items():
        if XML_NAME.match(name):
            element.set(name, NOT_XML.sub("", " ".join(value) if isinstance(value, list) else str(value)))
