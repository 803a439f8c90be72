"""Where on the page the article stands, as far as its pictures are concerned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .names import NameBook

if TYPE_CHECKING:
    from ...draft import Draft
    from ...page import Node, Page

# How many blocks above the headline and below the last paragraph a picture of the article may stand; further up with a credit.
ABOVE, BELOW, ABOVE_CREDITED = 6, 3, 14
FOREIGN_TAGS = frozenset("nav footer form dialog select".split())


class Region:
    """The stretch of the page that the article takes, and what in it is foreign."""

    def __init__(self, page: Page, draft: Draft) -> None:
        self.page = page
        self.base = page.absolute("/") or ""
        self._foreign: dict[int, bool] = {}
        self._foreign_to_captioned: dict[int, bool] = {}
        self.names = NameBook()
        self.body = frozenset(index for source in draft.body_sources for index in source)
        self.first, self.last = min(self.body), max(self.body)
        above = [index for index, name in draft.claims.items() if name == "headline" and index < self.first]
        self.start = max(above) if above else self._heading_above()
        self.authors = [person.name.casefold() for person in draft.authors]
        self.spoken_for = frozenset(index for index, name in draft.claims.items() if name != "body")

    def _heading_above(self) -> int:
        for index in range(self.first - 1, max(-1, self.first - 40), -1):
            if self.page.blocks[index].heading_level == 1:
                return index
        return self.first

    @property
    def start_of_pictures(self) -> int:
        """The first block that a picture of the article may stand before."""
        return self.start - ABOVE_CREDITED

    @property
    def end_of_pictures(self) -> int:
        """The last block that a picture of the article may stand before."""
        return self.last + BELOW

    def absolute(self, url: str) -> str | None:
        """As ``page.absolute``, without taking apart the addresses that are absolute already or begin with a path."""
        if url.startswith("http"):
            return url
        if url[:1] == "/" and url[1:2] != "/" and "/." not in url and self.base:
            return self.base + url[1:]
        return self.page.absolute(url)

    def foreign(self, node: Node | None, *, captioned: bool) -> bool:
        """Whether a container between the place and the article's own is one of teasers, authors, adverts …"""
        known = self._foreign_to_captioned if captioned else self._foreign
        climbed: list[int] = []
        answer = False
        while node is not None and not (node.start <= self.first and node.end > self.last):
            if node.index in known:
                answer = known[node.index]
                break
            climbed.append(node.index)
            names = self.names[node.names]
            if node.tag in FOREIGN_TAGS or (names.foreign_to_captioned if captioned else names.foreign):
                answer = True
                break
            node = node.parent
        for index in climbed:
            known[index] = answer
        return answer

    def within_video(self, node: Node | None) -> bool:
        """Whether the place is in a player between the article's paragraphs."""
        for _ in range(4):
            if node is None or (node.start <= self.first and node.end > self.last):
                return False
            if "video" in node.names.lower():
                return True
            node = node.parent
        return False
