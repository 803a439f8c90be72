"""Which pictures of the page belong to the article."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .addresses import Offer, identity, largest, offers, width_in
from .captions import Words
from .region import Region

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lxml.etree import _Element

    from ...page import Media, Node, Page

PICTURES = frozenset(("img", "amp-img"))
# A picture declared smaller than this in either direction is an icon, an avatar or a tracker (pixels).
SMALLEST = 90
# The same where the page tells at which width it shows or offers it (avatars and thumbnails of lists).
SMALL_SIZES, SMALL_OFFERED = 121, 160
# Words beside a picture that are links by this share of their characters are a teaser's.
MOSTLY = 0.6
# A byline with role and date is no longer than this (characters).
LONGEST_BYLINE = 200

FOREIGN_URL = re.compile(
    r"(?:^|[/_.-])(?:logos?|icons?|avatars?|sprites?|emoji|badges?|favicon|buttons?|arrow|pixel|tracking|beacon|gravatar|spinner|loader|"
    r"qr-?code|arc-authors)(?:[/_.-]|\d|$)|\.svg(?:[?#]|$)|gravatar\.com|doubleclick|scorecardresearch|facebook\.com/tr|"
    r"google-analytics|/wp-content/plugins/|/themes?/|feedburner|amazon-adsystem",
    re.I,
)
PICTURE_LINK = re.compile(
    r"\.(?:jpe?g|png|webp|gif|avif)|galer|gallery|lightbox|photo|image|bild|foto|picture|diaporama|slideshow|^#|^javascript", re.I
)
BACKGROUND = re.compile(r"background(?:-image)?\s{0,9}:[^;]{0,200}?url\(\s{0,9}['\"]?([^'\")]{8,900})", re.I)


@dataclass(slots=True)
class Shot:
    """One element that shows a picture."""

    media_node: Node
    block: int
    element: _Element
    offers: list[Offer]
    keys: list[str]
    hidden: bool = False


@dataclass(slots=True)
class Candidate:
    """A picture with all elements that show it."""

    shots: list[Shot]
    words: Words = field(default_factory=Words)

    @property
    def offers(self) -> list[Offer]:
        """Everything that its elements offer."""
        return [offer for shot in self.shots for offer in shot.offers]

    @property
    def keys(self) -> set[str]:
        """All identities of its addresses."""
        return {key for shot in self.shots for key in shot.keys}


def shots(page: Page, region: Region) -> Iterator[Shot]:
    """Every element in the article's stretch that shows a picture, in page order."""
    for media in page.media:
        if media.tag not in PICTURES or not region.holds(media.block):
            continue
        if media.hidden and not _in_noscript(media):
            continue
        shot = _shot(page, media.node, media.block, media.element, offers(_versions(media.element)))
        if shot is not None:
            yield shot
    for node in page.nodes:
        if "-" in node.tag and node.element is not None and region.holds(node.start):
            shot = _shot(page, node, node.start, node.element, offers([node.element]))
            if shot is not None:
                yield shot


def _versions(element: _Element) -> list[_Element]:
    """The elements that offer one picture: the ``img`` and the ``source`` elements of its ``picture``."""
    parent = element.getparent()
    while parent is not None and parent.tag == "source":  # libxml2 does not know that it is void
        parent = parent.getparent()
    if parent is None or parent.tag != "picture":
        return [element]
    return [element, *parent.iter("source")]


def _shot(page: Page, node: Node, block: int, element: _Element, found: list[Offer]) -> Shot | None:
    absolute = [
        Offer(url, offer.width)
        for offer in found
        if (url := offer.url if offer.url.startswith("http") else page.absolute(offer.url)) and url.startswith(("http", "/"))
    ]
    if not absolute:
        return None
    return Shot(node, block, element, absolute, list(dict.fromkeys(identity(offer.url) for offer in absolute)))


def group(found: list[Shot]) -> list[Candidate]:
    """The same picture at several sizes, or shown twice, is one candidate; in order of the first."""
    by_key: dict[str, Candidate] = {}
    candidates: list[Candidate] = []
    for shot in _without_stand_ins(found):
        known = next((by_key[key] for key in shot.keys if key in by_key), None)
        if known is None:
            known = Candidate([shot])
            candidates.append(known)
        else:
            known.shots.append(shot)
        for key in shot.keys:
            by_key.setdefault(key, known)
    return candidates


def _without_stand_ins(found: list[Shot]) -> Iterator[Shot]:
    """Without the addresses that several elements share beside one of their own: what is shown until that is loaded."""
    times = Counter(key for shot in found for key in shot.keys if len(shot.keys) > 1)
    shared = {key for key, count in times.items() if count > 2}
    for shot in found:
        own = [key for key in shot.keys if key not in shared]
        if own and len(own) < len(shot.keys):
            shot.offers = [offer for offer in shot.offers if identity(offer.url) not in shared]
            shot.keys = own
        yield shot


def belongs(region: Region, candidate: Candidate, wanted: Collection[str]) -> bool:
    """Whether a picture is the article's. ``wanted``: identities of pictures that structured data give to it."""
    shown = any(_shown(region, shot, candidate.words) for shot in candidate.shots)
    if shown or (wanted and not candidate.keys.isdisjoint(wanted)):
        return not all(FOREIGN_URL.search(offer.url) for offer in candidate.offers)
    return False


def _shown(region: Region, shot: Shot, words: Words) -> bool:
    captioned = words.frame is not None and bool(words.caption or words.credit)
    if not captioned and not min(region.start, region.first) <= shot.block <= region.last + 1:
        return False
    width, height = size(shot.element)
    if (width and width < SMALLEST) or (height and height < SMALLEST) or _shown_small(shot) or _is_portrait(region, shot, words):
        return False
    if captioned and words.frame is not None:
        framed = words.frame.tag == "figure"
        return not region.foreign(words.frame.parent if framed else words.frame, captioned=True) and not _is_link(words, region)
    if region.foreign(shot.media_node, captioned=False) or (shot.block > region.first and region.within_video(shot.media_node)):
        return False
    return not _is_teaser(shot.element) and not any(block.heading_level or block.link_share > MOSTLY for block in words.nearby)


def _shown_small(shot: Shot) -> bool:
    """Whether a responsive picture is shown at one small width (``sizes="48px"``), or offered at none but small ones."""
    shown = _pixels(shot.element.get("sizes"))
    told = [offer.width or width_in(offer.url) for offer in shot.offers]
    return (shown is not None and shown < SMALL_SIZES) or (0 < max(told) < SMALL_OFFERED and min(told) > 0)


def _is_link(words: Words, region: Region) -> bool:
    """Whether the words beside the picture are the text of a link to another page."""
    blocks = [region.page.blocks[index] for index in words.blocks]
    longest = max(blocks, key=lambda block: len(block.text), default=None)
    if longest is None or longest.link_share < MOSTLY:
        return False
    return any(mark.tag == "a" and not PICTURE_LINK.search(mark.element.get("href") or "#") for mark in longest.marks)


def _is_portrait(region: Region, shot: Shot, words: Words) -> bool:
    """Whether the picture shows a writer of the article beside the byline."""
    if words.frame is not None and words.frame.tag == "figure" and words.credit:
        return False
    texts = (alternative(shot.element), words.caption or words.credit, *(block.text for block in words.nearby))
    around = " ".join(filter(None, texts)).casefold()
    return len(around) < LONGEST_BYLINE and any(name in around for name in region.authors)


def _in_noscript(media: Media) -> bool:
    element: _Element | None = media.element
    for _ in range(4):
        element = element.getparent() if element is not None else None
        if element is None:
            return False
        if element.tag == "noscript":
            return True
    return False


def _is_teaser(element: _Element | None) -> bool:
    """Whether the picture is the face of a link to another page."""
    for _ in range(6):
        element = element.getparent() if element is not None else None
        if element is None or element.tag == "figure":
            return False
        if element.tag == "a":
            href = element.get("href") or ""
            return bool(href) and not PICTURE_LINK.search(href)
    return False


def size(element: _Element) -> tuple[int | None, int | None]:
    """Declared width and height of a picture."""
    return _pixels(element.get("width")), _pixels(element.get("height"))


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px").strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and 0 < len(digits) < 6 and int(digits) else None


def alternative(element: _Element) -> str | None:
    """The alternative text."""
    return " ".join((element.get("alt") or "").split()) or None


__all__ = ["Candidate", "Region", "Shot", "alternative", "belongs", "group", "largest", "shots", "size"]
