"""What the address of a link says about where it leads."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ..page import PageBlock
from .names import BIT, KINDS, read

SOCIAL: Final = ("whatsapp", "telegram", "flipboard", "weibo")
SOCIAL_HOSTS: Final = (  # all with a dot
    *("facebook.", "twitter.", "//x.com", "//www.x.com", "linkedin.", "//t.me/", "instagram.", "reddit.", "pinterest."),
    *("tiktok.", "youtube.", "bsky.", "threads.", "line.me", "vk.com", "//ok.ru"),
)
LONGEST: Final = 200  # characters in which a social network is looked for
DEEP: Final = 40  # characters from which a path leads to a page and not to a section
PATH: Final = re.compile(r"(?:(?:[a-z]+:)?//[^/?#]*)?([^?#]*)")
SIMPLE: Final = ("/", "https://")
REMEMBERED: Final = 4096  # addresses whose bits are kept: two steps ask for them, and pages of a site share them
SHORT: Final = 300  # characters of such an address
MEDIA: Final = BIT["video"]

# The bits beside those of KINDS, in the order of rows.LINKS.
ANCHOR_BIT: Final = 1 << len(KINDS)
MAIL_BIT: Final = 2 << len(KINDS)
SOCIAL_BIT: Final = 4 << len(KINDS)
CLIP_BIT: Final = 8 << len(KINDS)
DEEP_BIT: Final = 16 << len(KINDS)


def first_href(block: PageBlock) -> str | None:
    """The address of the first link of a block; empty where the link has none."""
    if block.anchors:
        for mark in block.marks:
            if mark.tag == "a":
                return mark.href
    return None


def address(href: str) -> int:
    """Kinds of page that an address speaks for, as bits in the order of ``rows.LINKS``."""
    return _remembered(href) if len(href) < SHORT else _read(href)


def _read(href: str) -> int:
    social = SOCIAL_BIT if is_social(href) else 0
    if href.startswith("#"):
        return ANCHOR_BIT | social
    if href.startswith("mailto:"):
        return MAIL_BIT | social
    path = own_path(href)
    bits = read(path) | social
    if bits & MEDIA and read(path.rstrip("/").rpartition("/")[0]) & MEDIA:
        bits |= CLIP_BIT  # /video/old-harbour: the last part only repeats the title
    if len(path) > DEEP:
        bits |= DEEP_BIT
    return bits


_remembered: Final = lru_cache(maxsize=REMEMBERED)(_read)


def own_path(href: str) -> str:
    """An address without host, query and fragment."""
    if href.startswith(SIMPLE) and not href.startswith("//"):  # as most do; a search for the pattern takes longer
        if "#" in href:
            href = href[: href.index("#")]
        if "?" in href:
            href = href[: href.index("?")]
        if href.startswith("/"):
            return href
        at = href.find("/", 8)
        return href[at:] if at >= 0 else ""
    found = PATH.match(href)
    return found[1] if found is not None else ""


def is_social(href: str) -> bool:
    """Whether an address leads to a social network, or hands something on to one."""
    head = href[:LONGEST]
    for name in SOCIAL:
        if name in head:
            return True
    if "." in head:
        for name in SOCIAL_HOSTS:
            if name in head:
                return True
    return False
