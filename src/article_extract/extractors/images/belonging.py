"""Which of the pictures in its stretch of the page are the article's."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from .credits import split_credit
from .names import holds_any
from .region import ABOVE
from .shots import IMAGES, Candidate, Shot, alternative
from .words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .region import Region

# Words beside a picture that are links by this share of their characters are a teaser's.
MOSTLY = 0.6
# A byline with role and date is no longer than this (characters).
LONGEST_BYLINE = 200
FOREIGN_WORDS = frozenset(
    "logo logos icon icons avatar avatars sprite sprites emoji badge badges favicon button buttons arrow pixel tracking beacon gravatar"
    " spinner loader qrcode svg".split()
)
FOREIGN_PARTS = tuple(
    "qr-code arc-authors default-image default_image default-share default_share default-social default_social default-og default_og"
    " default-thumb default_thumb og-image og_image og-default og_default doubleclick scorecardresearch facebook.com/tr google-analytics"
    " /plugins/ vgwort /theme/ /themes/ feedburner amazon-adsystem".split()
)
NOT_WORD = re.compile(r"[/_.\d?#-]+")
PARTED = bytes(0 if chr(n) in "/_.?#-0123456789" else n for n in range(256))  # of what is ASCII: no page holds a zero
# A link around a picture that leads to the picture itself, at large or in a gallery.
PICTURE_LINK = re.compile(
    r"\.(?:jpe?g|png|webp|gif|avif)|galer|gallery|lightbox|photo|image|bild|foto|picture|diaporama|slideshow|^#|^javascript", re.I
)


def belongs(region: Region, candidate: Candidate, wanted: Collection[str]) -> bool:
    """Whether a picture is the article's. ``wanted``: identities of pictures that structured data give to it."""
    if any(key in wanted for shot in candidate.shots for key in shot.keys):
        return True
    return any(_shown(region, shot, candidate.words) for shot in candidate.shots)


def all_foreign(candidate: Candidate) -> bool:
    """Whether no address of the picture is one that an article's picture may have."""
    return all(is_foreign(offer.url) for offer in candidate.offers)


def is_foreign(url: str) -> bool:
    """Whether an address is that of a logo, an icon, a tracker."""
    low = url.lower()
    words = low.encode().translate(PARTED).decode().split("\0") if low.isascii() else NOT_WORD.split(low)
    return not FOREIGN_WORDS.isdisjoint(words) or holds_any(low, FOREIGN_PARTS)


def _shown(region: Region, shot: Shot, words: Words) -> bool:
    frame = words.frame if words.caption or words.credit else None
    if frame is None and not region.start <= shot.block <= region.last + 1:
        return False
    if shot.block < region.start - ABOVE and words.credit is None:
        return False
    if shot.block > region.last + 1 and (frame is None or frame.tag != "figure"):
        return False
    if _is_portrait(region, shot, words):
        return False
    if frame is not None:
        figure = frame.tag == "figure"
        foreign = region.foreign(frame.parent if figure else frame, captioned=figure or words.caption is not None)
        return not foreign and not _is_link(words, region)
    if shot.element.tag not in IMAGES and "-" not in shot.element.tag and not _is_stage(region, shot):
        return False
    if region.foreign(shot.node, captioned=False) or (shot.block > region.first and region.within_video(shot.node)):
        return False
    return not _is_teaser(shot.element) and not any(block.heading_level or block.link_share > MOSTLY for block in words.nearby)


def _is_stage(region: Region, shot: Shot) -> bool:
    """Whether a background stands where the lead picture does, in a container that is called a picture's."""
    return shot.element.tag != "video" and shot.block <= region.first and region.names[shot.node.names].picture


def _is_link(words: Words, region: Region) -> bool:
    """Whether the words beside the picture, or a title among them, link to another page; a credit may link to its source."""
    if not words.caption:
        return False
    blocks = [region.page.blocks[index] for index in words.blocks]
    longest = max((len(block.text) for block in blocks), default=0)
    return any(
        block.link_share >= MOSTLY
        and (block.heading_level or len(block.text) == longest)
        and any(mark.tag == "a" and not PICTURE_LINK.search(mark.href or "#") for mark in block.marks)
        for block in blocks
    )


def _is_portrait(region: Region, shot: Shot, words: Words) -> bool:
    """Whether the picture shows a writer of the article beside the byline."""
    if not region.authors or (words.frame is not None and words.frame.tag == "figure" and words.credit):
        return False
    described = split_credit(alternative(shot.element) or "")[0]  # the author may have taken the picture
    texts = (described, words.caption or words.credit, *(block.text for block in words.nearby))
    around = " ".join(filter(None, texts)).casefold()
    return len(around) < LONGEST_BYLINE and any(name in around for name in region.authors)


def _is_teaser(element: _Element | None) -> bool:
    """Whether the picture is the face of a link to another page."""
    for _ in range(6):
        element = element.getparent() if element is not None else None
        if element is None:
            return False
        if element.tag == "a":
            href = element.get("href") or ""
            return bool(href) and not PICTURE_LINK.search(href)
    return False
