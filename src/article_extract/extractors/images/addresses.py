"""Addresses of a picture: all that its markup offers, the largest of them, and what tells two pictures apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

if TYPE_CHECKING:
    from lxml.etree import _Element

    from ...page import Page

# No address is longer than this; inline data are not addresses.
LONGEST = 2000
SRCSET_ITEM = re.compile(r"(\S{1,2000}?)(?:\s+([\d.]{1,8})([wx])(?:\s+\d{1,6}h)?)?\s*(?:,\s+|,(?=https?:|//|/)|,?$)")
PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|jfif|heic|tiff?)(?:[?#&/!;:]|$)", re.I)
IN_JSON = re.compile(r"https?:(?:\\?/){2}[^\s\"'\\]{4,900}(?:\\/[^\s\"'\\]{1,300}){0,20}")
PLACEHOLDER = re.compile(
    r"placeholder|blank\.(?:gif|png)|spacer\.|pixel\.(?:gif|png)|transparent\.|1x1\.|lazy[_-]?load|loading\.(?:gif|svg)|/dummy\.|"
    r"\{|%7b|\[\w+\]|undefined|about:blank|/null$",
    re.I,
)
WIDTH_IN_URL = re.compile(
    r"(?:[?&;](?:imwidth|width|maxwidth|max_width|w|sw|imw|wid|tr=w-|size)=|[/,_-](?:w|width)[_/=-]?|[/_=,-])(\d{2,4})"
    r"(?:x\d{2,4})?(?=[&,/_.;!-]|$|px)",
    re.I,
)
EXACT_WIDTH = re.compile(
    r"(?:[?&;](?:imwidth|width|maxwidth|max_width|w|sw|imw|wid)=|[/,](?:w|width)[_/=-]?|w-)(\d{2,4})(?!\d)", re.I
)
PAIR = re.compile(r"(?<!\d)(\d{2,4})x(\d{2,4})(?!\d)")
RESIZE = re.compile(r"[?&](?:resize|fit|size|resizew?h?)=(\d{2,4})(?:,|%2c|x)(\d{2,4})", re.I)
NESTED = re.compile(r"https?(?::|%3a)(?:/|%2f){2}.{8,900}$", re.I)
NESTED_PARAMETER = re.compile(r"[?&](?:url|src|image|img|imageurl|u)=([^&]{6,900})", re.I)
STEM = re.compile(r"[\w.%~-]{6,}")
EXTENSIONS = re.compile(r"(?:\.(?:jpe?g|png|webp|gif|avif|svg))+$", re.I)
SIZE_IN_STEM = re.compile(r"[-_](?:\d{2,4}x\d{2,4}|scaled|\d{3,4}w?|large|small|medium|thumb|rotated)(?=$|[-_.])", re.I)

# Attributes that never hold the picture's own address, though their value may look like one.
FOREIGN = frozenset(
    "alt title class id style href data-href data-link data-share data-pin-url data-permalink data-page-url".split()
)


class Offer(NamedTuple):
    """One address of a picture, and its width in pixels (0: not told)."""

    url: str
    width: int


def offers(page: Page, element: _Element) -> list[Offer]:
    """What an ``img``, ``amp-img``, ``picture`` or ``video`` element offers, made absolute."""
    found: list[Offer] = []
    for name, value in element.items():
        if not value or name in FOREIGN:
            continue
        if "srcset" in name:
            _from_srcset(value, found)
        elif name == "src" or name == "poster":
            _from_address(value, 0, found)
        elif name.startswith("data-") or name.startswith("src") or name.startswith("lazy") or name.startswith("file"):
            _from_data(name, value, found)
    seen: dict[str, int] = {}
    for url, width in found:
        if PLACEHOLDER.search(url):
            continue
        full = page.absolute(url)
        if full is not None and full.startswith(("http", "/")):
            seen[full] = max(seen.get(full, 0), width)
    return [Offer(url, width or width_in(url)) for url, width in seen.items()]


def _from_srcset(value: str, found: list[Offer]) -> None:
    if len(value) > 20_000:
        return
    for match in SRCSET_ITEM.finditer(value):
        url, size, unit = match.groups()
        if len(url) > 3 and not url.startswith("data:"):
            found.append(Offer(url.strip(","), _pixels(size, unit)))


def _pixels(size: str | None, unit: str | None) -> int:
    if not size or unit != "w":
        return 0
    try:
        return min(20_000, int(float(size)))
    except ValueError:
        return 0


def _from_address(value: str, width: int, found: list[Offer]) -> None:
    value = value.strip()
    if len(value) <= LONGEST and not value.startswith(("data:", "blob:", "#", "javascript:")):
        if value[:1] in "{[":
            found.extend(Offer(url.replace("\\/", "/"), 0) for url in IN_JSON.findall(value)[:10])
        else:
            found.append(Offer(value, width))


def _from_data(name: str, value: str, found: list[Offer]) -> None:
    if len(value) > LONGEST * 4 or not (PICTURE_FILE.search(value) or ("src" in name and "/" in value)):
        return
    if value.lstrip()[:1] in "{[":
        found.extend(Offer(url.replace("\\/", "/"), 0) for url in IN_JSON.findall(value)[:10])
    elif " " in value.strip():
        if "//" in value or value.lstrip().startswith("/"):
            _from_srcset(value, found)
    else:
        _from_address(value, 0, found)


def width_in(url: str) -> int:
    """The width that an address tells, 0 where it tells none."""
    for pattern in (EXACT_WIDTH, RESIZE, PAIR):
        match = pattern.search(url)
        if match:
            return int(match[1])
    return 0


def largest(found: list[Offer]) -> Offer | None:
    """The widest; among those whose width nothing tells, the first. An untold width counts as a middling one."""
    return max(found, key=lambda offer: offer.width or 700, default=None)


def identity(url: str) -> str:
    """What names a picture whatever its size: the longest stem of the innermost address, without sizes."""
    inner = NESTED.search(url, 8)
    if inner:
        url = unquote(inner[0])
    else:
        parameter = NESTED_PARAMETER.search(url)
        if parameter and ("/" in unquote(parameter[1])):
            url = unquote(parameter[1])
    path = re.split(r"[?#]", url, maxsplit=1)[0]
    stems = STEM.findall(path.partition("://")[2].partition("/")[2] if "://" in path else path)
    stem = max((SIZE_IN_STEM.sub("", EXTENSIONS.sub("", s)) for s in stems), key=len, default="")
    return stem if len(stem) >= 6 else url
