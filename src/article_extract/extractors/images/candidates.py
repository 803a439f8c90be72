"""Which pictures of the page belong to the article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .addresses import Offer, identity, largest, offers

if TYPE_CHECKING:
    from lxml.etree import _Element

    from ...draft import Draft
    from ...page import Media, Node, Page

PICTURES = frozenset(("img", "amp-img", "picture"))
# A picture declared smaller than this in either direction is an icon, an avatar or a tracker (pixels).
SMALLEST = 90
# How many blocks above the headline and below the last paragraph a picture of the article may stand.
ABOVE, BELOW = 4, 2

# Containers of what is not the article, as pages name them.
FOREIGN_NAMES = re.compile(
    r"related|recommend|teaser|promo|newsletter|author|avatar|profile|byline|logo|icon(?![a-z]*-?sports)|share|social|comment|sponsor|"
    r"advert|(?:^|[\s_-])ads?(?:$|[\s_-])|banner|sidebar|footer|(?:^|[\s_-])nav|menu|most-?read|trending|popular|read-?more|read-?next|"
    r"more-?(?:from|stories|news|on|articles)|outbrain|taboola|subscri|paywall|(?:^|[\s_-])bio(?:$|[\s_-])|mehr-zum|auch-interessant|"
    r"leggi-anche|see-?also|product-?card|affiliate|emoji|gravatar|signature|breadcrumb|tag-?list|playlist|podcast|weather|"
    r"in-?depth-?links|link-?list|story-?list|article-?list|card-?list|cookie|consent|up-?next|zergnet|revcontent|dianomi",
    re.I,
)
FOREIGN_TAGS = frozenset("nav footer aside form button dialog select".split())
FOREIGN_URL = re.compile(
    r"(?:^|[/_.-])(?:logos?|icons?|avatars?|sprites?|emoji|badges?|favicon|buttons?|arrow|pixel|tracking|beacon|gravatar|placeholder|"
    r"spinner|loader|qr-?code)(?:[/_.-]|\d|$)|\.svg(?:[?#]|$)|gravatar\.com|doubleclick|scorecardresearch|facebook\.com/tr|"
    r"google-analytics|/wp-content/plugins/|/themes?/|feedburner|amazon-adsystem",
    re.I,
)
PICTURE_LINK = re.compile(
    r"\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|galer|gallery|lightbox|/photo|/image|/bild|/foto|diaporama|slideshow|#", re.I
)


@dataclass(slots=True)
class Candidate:
    """A picture of the article, with everything that its media elements offer."""

    key: str
    media: Media
    offers: list[Offer]
    alt: str | None
    width: int | None
    height: int | None
    twins: list[Media] = field(default_factory=list)
    """Further elements that show the same picture."""

    @property
    def url(self) -> str:
        best = largest(self.offers)
        assert best is not None
        return best.url


class Region:
    """The stretch of the page that the article takes, and what in it is foreign."""

    def __init__(self, page: Page, draft: Draft) -> None:
        self.page = page
        self.body = sorted(index for source in draft.body_sources for index in source)
        headline = [index for index, name in draft.claims.items() if name == "headline"]
        first, last = self.body[0], self.body[-1]
        above = [index for index in headline if index < first]
        self.start = max(above) if above else self._heading_above(first)
        self.first, self.last = first, last
        self.container = _common(page, self.body)
        self._foreign: dict[int, bool] = {}

    def _heading_above(self, first: int) -> int:
        for index in range(first - 1, max(-1, first - 40), -1):
            if self.page.blocks[index].heading_level == 1:
                return index
        return first

    def holds(self, media: Media) -> bool:
        """Whether the picture stands between headline and the article's end."""
        return self.start - ABOVE <= media.block <= self.last + 1 or (
            media.block <= self.last + BELOW and self.container.start <= media.block < self.container.end
        )

    def foreign(self, node: Node | None) -> bool:
        """Whether a container between the picture and the article's own is one of teasers, authors, adverts …"""
        if node is None or node.index <= self.container.index and node.end >= self.container.end:
            return False
        known = self._foreign.get(node.index)
        if known is None:
            known = node.tag in FOREIGN_TAGS or bool(node.names and FOREIGN_NAMES.search(node.names)) or self.foreign(node.parent)
            self._foreign[node.index] = known
        return known


def _common(page: Page, indexes: list[int]) -> Node:
    """The innermost container of all these blocks."""
    first, last = indexes[0], indexes[-1]
    node = page.blocks[first].node
    while node.parent is not None and not (node.start <= first and last < node.end):
        node = node.parent
    return node


def candidates(page: Page, draft: Draft, wanted: frozenset[str]) -> list[Candidate]:
    """The article's pictures in page order. ``wanted``: identities of pictures that structured data give to the article."""
    if not draft.body_sources:
        return []
    region = Region(page, draft)
    found: dict[str, Candidate] = {}
    for media in page.media:
        if media.tag not in PICTURES or not region.holds(media):
            continue
        offered = _offers(page, media)
        if not offered:
            continue
        keys = [identity(offer.url) for offer in offered]
        known = next((found[key] for key in keys if key in found), None)
        if known is not None:
            _merge(known, media, offered)
            continue
        if wanted.isdisjoint(keys) and not _belongs(region, media, offered):
            continue
        candidate = Candidate(keys[0], media, offered, _alt(media.element), *_size(media.element))
        for key in keys:
            found.setdefault(key, candidate)
    return list(dict.fromkeys(found.values())) if False else _unique(found)


def _unique(found: dict[str, Candidate]) -> list[Candidate]:
    seen: set[int] = set()
    unique = []
    for candidate in found.values():
        if id(candidate) not in seen:
            seen.add(id(candidate))
            unique.append(candidate)
    return unique


def _merge(known: Candidate, media: Media, offered: list[Offer]) -> None:
    known.twins.append(media)
    known.offers += offered
    known.alt = known.alt or _alt(media.element)


def _offers(page: Page, media: Media) -> list[Offer]:
    if media.tag != "picture":
        return offers(page, media.element)
    return [offer for child in media.element if isinstance(child.tag, str) for offer in offers(page, child)]


def _belongs(region: Region, media: Media, offered: list[Offer]) -> bool:
    if media.block < region.start and media.block < region.first:
        return False
    width, height = _size(media.element)
    if (width and width < SMALLEST) or (height and height < SMALLEST):
        return False
    if any(FOREIGN_URL.search(offer.url) for offer in offered[:2]) or region.foreign(media.node):
        return False
    return not _is_teaser(media)


def _is_teaser(media: Media) -> bool:
    """Whether the picture is the face of a link to another page."""
    element: _Element | None = media.element
    in_figure = False
    for _ in range(6):
        element = element.getparent() if element is not None else None
        if element is None:
            return False
        if element.tag == "figure":
            in_figure = True
        if element.tag == "a":
            href = element.get("href") or ""
            return bool(href) and not in_figure and not PICTURE_LINK.search(href)
    return False


def _size(element: _Element) -> tuple[int | None, int | None]:
    return _pixels(element.get("width")), _pixels(element.get("height"))


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px").strip()
    return int(digits) if digits.isdecimal() and 0 < len(digits) < 6 and int(digits) else None


def _alt(element: _Element) -> str | None:
    if element.tag == "picture":
        for child in element:
            if child.tag == "img":
                return _alt(child)
        return None
    return " ".join((element.get("alt") or "").split()) or None
