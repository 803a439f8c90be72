"""The elements of the article's stretch that show pictures, those of the same picture together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from lxml.etree import _Element

from ...blocks import Media, Node
from .addresses import PICTURE_FILE, Offer, identity, names_a_file, offers, width_in
from .words import Words

if TYPE_CHECKING:
    from ...page import Page
    from .region import Region

IMAGES = frozenset(("img", "amp-img"))
# A picture declared smaller than this in either direction is an icon, an avatar or a tracker (pixels).
SMALLEST = 90
# Unless they are a ratio: width="16" height="9".
LARGEST_RATIO = 21
# The same where the page tells at which width it shows or offers it (avatars, thumbnails of lists).
SMALL_SIZES, SMALL_OFFERED = 121, 160
# A picture is known by this many of its addresses; further ones are other formats of the same.
MOST_KEYS = 4
# A tracker that says so only in its style: "width:1px;height:1px".
TRACKER = re.compile(r"(?:^|[;\s])width\s?:\s?[01]px\s?;\s?height\s?:\s?[01]px", re.I)
NUMBER = re.compile(r"\d{6}")
LONGEST_FOLDER = 86
BACKGROUND = re.compile(r"background(?:-image)?\s{0,9}:[^;]{0,200}?url\(\s{0,9}['\"]?([^'\")]{8,900})", re.I)


class Shot:
    """One element that shows a picture."""

    __slots__ = ("block", "element", "keys", "node", "offers", "places")

    def __init__(
        self, node: Node, block: int, element: _Element, offers: list[Offer], keys: list[str], places: frozenset[str]
    ) -> None:
        self.node = node
        """The container that it stands in."""
        self.block = block
        """The page block that it stands before."""
        self.element = element
        self.offers = offers
        self.keys = keys
        """The identities of its addresses."""
        self.places = places
        """What looks like a number of the picture in the folders of its addresses."""


class Candidate:
    """A picture with all elements that show it."""

    __slots__ = ("shots", "words")

    def __init__(self, shots: list[Shot]) -> None:
        self.shots = shots
        self.words = Words()

    @property
    def offers(self) -> list[Offer]:
        """Everything that its elements offer."""
        return [offer for shot in self.shots for offer in shot.offers]

    @property
    def keys(self) -> set[str]:
        """All identities of its addresses."""
        return {key for shot in self.shots for key in shot.keys}


def candidates(page: Page, region: Region, wanted: Collection[str]) -> list[Candidate]:
    """The pictures in the article's stretch in page order, and one of ``wanted`` (identities) above it where none is in it."""
    first, last = region.start_of_pictures, region.end_of_pictures
    begin = bisect_left(page.media, first, key=lambda media: media.block)
    end = bisect_right(page.media, last, key=lambda media: media.block)
    found = [*_media(page.media[begin:end], region, wanted), *_styled(page, region)]
    if wanted and all(key not in wanted for shot in found for key in shot.keys):
        above = _media(page.media[:begin], region, wanted)
        found += [shot for shot in above if any(key in wanted for key in shot.keys)]
    found.sort(key=lambda shot: shot.block)
    return _grouped(_without_stand_ins(found))


def _media(media: Iterable[Media], region: Region, wanted: Collection[str]) -> Iterator[Shot]:
    for item in media:
        element = item.element
        if item.tag not in IMAGES and not (item.tag == "video" and element.get("poster")):
            continue
        if (item.hidden and not _in_noscript(element)) or _declared_small(element):
            continue
        if region.foreign(item.node, captioned=True) and not _mentions(element, wanted):
            continue
        found = [Offer(element.get("poster") or "", 0)] if item.tag == "video" else offers(_versions(element))
        shot = _shot(region, item.node, item.block, element, found)
        if shot is not None and not _offered_small(shot):
            yield shot


def _mentions(element: _Element, wanted: Collection[str]) -> bool:
    return any(key in value for name, value in element.items() if "src" in name for key in wanted)


def _styled(page: Page, region: Region) -> Iterator[Shot]:
    """Pictures of custom elements (``<x-image data-src=…>``), and backgrounds between headline and text."""
    begin = bisect_left(page.nodes, region.start_of_pictures, key=lambda node: node.start)
    end = bisect_right(page.nodes, region.end_of_pictures, key=lambda node: node.start)
    found: list[tuple[Node, list[Offer]]] = []
    for node in page.nodes[begin:end]:
        element = node.element
        if element is None:
            continue
        stated = element.keys()
        if "-" in node.tag or ("data-src" in stated and element.get("data-src")):
            found.append((node, [offer for offer in offers([element]) if PICTURE_FILE.search(offer.url)]))
        style = element.get("style") if "style" in stated else None
        if style and "url(" in style:
            found.append((node, [Offer(match[1], 0) for match in BACKGROUND.finditer(style)][:1]))
    for node, offered in found:
        shot = _shot(region, node, node.start, node.element, offered) if node.element is not None else None
        if shot is not None:
            yield shot


def _shot(region: Region, node: Node, block: int, element: _Element, found: list[Offer]) -> Shot | None:
    absolute = [
        Offer(url, offer.width)
        for offer in found
        if (url := region.absolute(offer.url)) and url.startswith(("http", "/")) and names_a_file(url)
    ]
    if not absolute:
        return None
    keys = list(dict.fromkeys(identity(offer.url) for offer in absolute[:MOST_KEYS]))
    return Shot(node, block, element, absolute, keys, _places(absolute[0].url))


def _places(url: str) -> frozenset[str]:
    folders = url.partition("?")[0].rpartition("/")[0]
    if NUMBER.search(folders) is None:
        return frozenset()
    return frozenset(folder for folder in folders.split("/")[1:] if len(folder) < LONGEST_FOLDER and NUMBER.search(folder))


def _versions(element: _Element) -> list[_Element]:
    """The elements that offer one picture: the ``img`` and the ``source`` elements of its ``picture``."""
    parent = element.getparent()
    while parent is not None and parent.tag == "source":  # libxml2 does not know that it is void
        parent = parent.getparent()
    if parent is None or parent.tag != "picture":
        return [element]
    return [element, *parent.iter("source")]


def _in_noscript(element: _Element | None) -> bool:
    """Whether the element is what shows without scripts: the real picture, where scripts load it late."""
    for _ in range(4):
        element = element.getparent() if element is not None else None
        if element is None or element.tag == "noscript":
            break
    return element is not None and element.tag == "noscript"


def _declared_small(element: _Element) -> bool:
    width, height = size(element)
    if width and height and width != height and max(width, height) <= LARGEST_RATIO:
        return False
    shown = _pixels(element.get("sizes"))
    style = element.get("style")
    return (
        (style is not None and TRACKER.search(style) is not None)
        or (width is not None and width < SMALLEST)
        or (height is not None and height < SMALLEST)
        or (shown is not None and shown < SMALL_SIZES)
    )


def _offered_small(shot: Shot) -> bool:
    """Whether every address tells a small width."""
    if any(offer.width >= SMALL_OFFERED for offer in shot.offers):
        return False
    return all(0 < (offer.width or width_in(offer.url)) < SMALL_OFFERED for offer in shot.offers)


def _without_stand_ins(found: list[Shot]) -> list[Shot]:
    """Without the addresses that several elements share beside one of their own: what is shown until that is loaded."""
    times = Counter(key for shot in found if len(shot.keys) > 1 for key in shot.keys)
    shared = {key for key, count in times.items() if count > 2}
    for shot in found if shared else ():
        own = [key for key in shot.keys if key not in shared]
        if own and len(own) < len(shot.keys):
            shot.offers = [offer for offer in shot.offers if identity(offer.url) not in shared]
            shot.keys = own
    return found


def _grouped(found: list[Shot]) -> list[Candidate]:
    """The same picture at several sizes, or shown twice, is one candidate; in order of the first.

    Two files of one name in folders of different numbers (``/3265003/harbour.jpg``, ``/3265005/harbour.jpg``) are two.
    """
    by_key: dict[str, list[Candidate]] = {}
    grouped: list[Candidate] = []
    for shot in found:
        alike = (candidate for key in shot.keys for candidate in by_key.get(key, ()))
        known = next((c for c in alike if not (shot.places and c.shots[0].places) or shot.places & c.shots[0].places), None)
        if known is None:
            known = Candidate([shot])
            grouped.append(known)
        else:
            known.shots.append(shot)
        for key in shot.keys:
            by_key.setdefault(key, []).append(known)
    return grouped


def size(element: _Element) -> tuple[int | None, int | None]:
    """Declared width and height of a picture."""
    return _pixels(element.get("width")), _pixels(element.get("height"))


def _pixels(value: str | None) -> int | None:
    if not value:
        return None
    digits = value.strip().removesuffix("px").strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 and int(digits) else None


def alternative(element: _Element) -> str | None:
    """The alternative text."""
    return " ".join((element.get("alt") or "").split()) or None
