"""Addresses of a picture: what its markup offers, the largest of it, and what tells two pictures apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, cast
from urllib.parse import unquote

from .names import holds_any

if TYPE_CHECKING:
    from lxml.etree import _Element

# No address is longer than this, and no attribute that lists addresses longer than the second (characters).
LONGEST, LONGEST_LIST = 2000, 20_000
# A width that nothing tells counts as this: more than thumbnails, less than what a srcset offers for large screens.
UNTOLD = 700

PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|jfif|heic)(?![a-z])", re.I)
IN_JSON = re.compile(r"https?:(?:\\?/){2}[^\s\"'\\]{4,900}(?:\\/[^\s\"'\\]{1,300}){0,20}")
DESCRIPTOR = re.compile(r"(\d{1,5})(?:\.\d{1,3})?([wx])(?:,|$)")
# Stand-ins until the real picture is loaded, and templates that only a script can fill.
STAND_INS = tuple(
    "placeholder fallback. blank. spacer. pixel. transparent. empty. dummy. 1x1. loading. default-image no-image noimage image-missing"
    " spaceball lazy-load lazyload index-transparent { %7b ** undefined about:blank".split()
)
# These begin with what few places of an address have, so that the search passes quickly over the rest.
STATED_WIDTH = re.compile(
    r"[?&;,/_-](?=[imwsr])(?:(?<=[?&;,/])(?:imwidth|width|max_?width|max|w|sw|imw|wid|size)[=_/-]|(?<=[_-])w[_-]?|(?<=/)resize/|(?<=/)w)(\d{2,4})(?!\d)",
    re.I,
)
PAIR = re.compile(r"(\d(?<!\d\d)\d{1,3})(?:x|,|%2c)(\d{2,4})(?!\d)", re.I)
NESTED = re.compile(r"https?(?::|%3a|%253a)(?:/|%2f|%252f){2}.{8,900}$", re.I)
NESTED_PARAMETER = re.compile(r"[?&](?:url|src|image|img|imageurl)=([^&]{6,900})", re.I)
SIZES = re.compile(
    r"[-_](?:\d{2,4}x\d{2,4}|scaled|\d{3,4}w|w\d{2,4}|[a-z]+-\d{3,4}w|large|small|medium|thumb|v\d{1,2}_\d{1,2}_\d{2,4}|x{0,3}[sl]|l2)(?=$|[-_.])",
    re.I,
)
_EXTENSION = r"\.(?:jpe?g|png|webp|gif|avif|svg|jfif|heic)"
EXTENSIONS = re.compile(rf"{_EXTENSION}(?:{_EXTENSION}){{0,3}}$", re.I)
SIZE_ALONE = re.compile(
    r"\d{2,4}(?:x\d{1,4})?|\d{1,2}x\d{1,2}|original|master|large|medium|small|crop|image|poster|default|resize", re.I
)
TELLING_STEM = re.compile(r"(?=.{6,})(?=.{9,}|.*[-_]|.*(?:\d.*){3})(?!\d{3,4}(?:x\d{3,4})?$)")

# Attributes whose value may look like a picture's address and is another's.
FOREIGN = frozenset(
    "alt title class id style href content data-href data-link data-share data-pin-url data-permalink data-poster-logo".split()
)


class Offer(NamedTuple):
    """One address of a picture as written, and its width in pixels (0: not told)."""

    url: str
    width: int


def offers(elements: Iterable[_Element]) -> list[Offer]:
    """What ``img``, ``source`` … elements of one picture offer: the largest of each attribute."""
    found: list[Offer] = []
    for element in elements:
        for name, value in cast("list[tuple[str, str]]", element.items()):
            if not value or name in FOREIGN:
                continue
            if name in ("src", "poster"):
                found.extend(_single(value))
            elif "srcset" in name:
                found.extend(_largest_of(_list(value)))
            elif name.startswith(("data-", "src", "lazy", "file")) and _may_be_picture(name, value):
                found.extend(
                    _largest_of(_list(value)) if " " in value.strip() and value.lstrip()[:1] not in "{[" else _single(value)
                )
    return [offer for offer in found if not is_stand_in(offer.url)]


def is_stand_in(url: str) -> bool:
    """Whether an address is that of what is shown until the picture is loaded, or a template."""
    return holds_any(url.lower(), STAND_INS)


def largest(found: list[Offer]) -> str:
    """The widest; the first of several."""
    if len(found) == 1:
        return found[0].url
    return max(found, key=lambda offer: (offer.width or width_in(offer.url) or UNTOLD, offer.width)).url


def width_in(url: str) -> int:
    """The width that an address tells; 0 where it tells none."""
    match = STATED_WIDTH.search(url)
    if match is None and ("x" in url or "," in url or "X" in url or "%2" in url):
        match = PAIR.search(url)
    return int(match[1]) if match else 0


def names_a_file(url: str) -> bool:
    """Whether an absolute address goes further than to a site."""
    return bool((url.partition("://")[2] or url).partition("/")[2])


def identity(url: str) -> str:
    """What names a picture whatever its size and format: the file name, or the path where the name says nothing."""
    path, _, query = _innermost(url).partition("#")[0].partition("?")
    segments = (path.partition("://")[2] or path).split("/")
    stem = ""
    if not PICTURE_FILE.search(segments[-1]) and PICTURE_FILE.search(path):
        # What follows the file is done to it: ".../harbour.jpg/revision/latest".
        file = next((at for at in range(len(segments) - 1, 0, -1) if PICTURE_FILE.search(segments[at])), None)
        del segments[len(segments) if file is None else file + 1 :]
    while len(segments) > 1:
        stem = SIZES.sub("", EXTENSIONS.sub("", segments.pop()))
        if TELLING_STEM.match(stem):
            return stem
        if not SIZE_ALONE.fullmatch(stem):
            break
    return f"{'/'.join(segments)}/{stem}?{query}"


def _innermost(url: str) -> str:
    """The address of the picture itself in that of a service that resizes it."""
    inner = NESTED.search(url, 8) if url.find("http", 8) > 0 else None
    if inner:
        found = inner[0].partition("&")[0] if "%2f" in inner[0].lower() else inner[0]
        return unquote(unquote(found))
    parameter = NESTED_PARAMETER.search(url) if "?" in url else None
    if parameter and "/" in (found := unquote(parameter[1])):
        return found
    return url


def _may_be_picture(name: str, value: str) -> bool:
    return len(value) <= LONGEST_LIST and "/" in value and ("src" in name or bool(PICTURE_FILE.search(value, 0, LONGEST)))


def _single(value: str) -> Iterator[Offer]:
    value = value.strip().rstrip(",")
    if value[:1] in "{[":
        yield from (Offer(url.replace("\\/", "/"), 0) for url in IN_JSON.findall(value[:LONGEST_LIST])[:10])
    elif len(value) <= LONGEST and not value.startswith(("data:", "blob:", "#", "javascript:")):
        yield Offer(value, 0)


def _list(value: str) -> list[Offer]:
    """The candidates of a ``srcset``."""
    tokens = value[:LONGEST_LIST].split()
    found: list[Offer] = []
    url = ""
    for token in tokens:
        told = DESCRIPTOR.match(token) if url else None
        if told is None:
            url = token.lstrip(",")
            continue
        if not url.startswith("data:"):
            found.append(Offer(url, int(told[1]) if told[2] == "w" else int(told[1]) * UNTOLD))
        url = token[told.end() :].lstrip(",")  # the next address, where no space parts them
    return found or [Offer(url, 0) for token in tokens[:1] if (url := token.strip(",")) and url[:5] != "data:"]


def _largest_of(found: list[Offer]) -> list[Offer]:
    """The widest of a list; one that alone bears another file name than the rest is not trusted."""
    if not found:
        return found
    best = max(found, key=lambda offer: offer.width)
    if len(found) > 2 and _file_name(best) != _file_name(found[0]):
        (name, times), *others = Counter(map(_file_name, found)).most_common(2)
        if times == len(found) - 1 and len(others) == 1:
            return [max((offer for offer in found if _file_name(offer) == name), key=lambda offer: offer.width)]
    return [best]


def _file_name(offer: Offer) -> str:
    return offer.url.rpartition("/")[2].partition("?")[0]
