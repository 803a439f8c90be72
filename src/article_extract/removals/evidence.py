"""What speaks for a reason: words, names, form, address, place and company of a block.

Each of these is a part with a key; blocks with equal keys share what the part says, so that it is worked out once a page.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from functools import cache

from ..page import Node, Page, PageBlock
from .names import BIT, KINDS, kinds, kinds_of
from .phrases import RUN_TOGETHER, normal, phrases

PARTS = ("words", "names", "form", "address", "place", "group", "company", "heading")
TITLE = 28  # characters from which a link reads like a headline; half as many where words run together
LINKED = 0.6  # share of the text from which a block is a link
BOOST = 2  # how many speaking blocks make a container speak: all of a card, a few of a menu
LOOKED_AT = 40  # blocks of a container that are looked at
HEADED = 25  # blocks that a heading may stand above what it heads
TELLING = 20  # characters of a phrase that says in any sentence what it says
LONG = 400  # characters from which words prove nothing
CLOCK = re.compile(r"\d[:.h]\d\d|\b(?:19|20)\d\d\b|\d{4}年")
PRICE = re.compile(
    r"[$\u00a3\u20ac\u00a5\u20b9\u20a9]\s?\d|\d\s?(?:[$\u00a3\u20ac\u00a5\u20b9]|EUR|CHF|USD|kr|z\u0142|\u5186|\uc6d0)(?!\w)"
)
DURATION = re.compile(r"\d{1,2}(?::\d\d){1,2}$")
OWN_PATH = re.compile(r"^(?:[a-z]+:)?//[^/?#]*|[?#].*", re.S)
ENDS = re.compile(r"[.!?\u2026\u3002\uff01\uff1f\u06d4\u0964][\"'\u201d\u2019\u00bb)]?$")
SOCIAL = re.compile(
    r"facebook\.|twitter\.|//(?:www\.)?x\.com|whatsapp|linkedin\.|//t\.me/|telegram|instagram\.|reddit\.|pinterest\.|tiktok\."
    r"|youtube\.|bsky\.|threads\.|flipboard|line\.me|weibo|vk\.com|//ok\.ru"
)
VIDEO = BIT["video"]
Features = dict[str, float]


class Evidence:
    """The evidence of one page; made for it and thrown away."""

    def __init__(self, page: Page, claims: Mapping[int, str]) -> None:
        self.page = page
        self.find = cache(phrases().find)
        body = sorted(index for index, name in claims.items() if name == "body")
        self.first, self.last = (body[0], body[-1]) if body else (len(page.blocks), -1)
        self.before = _running_count(body, len(page.blocks))
        self.groups: list[int] = []
        self.companies: list[int] = []
        self.near, self.far = kinds_of(page)
        for node in page.nodes:
            self._place_node(node)
        self.heading_above = self._headings()

    def _place_node(self, node: Node) -> None:
        """The company that a container keeps: containers free of body text."""
        parent = node.parent
        free = parent is not None and parent.parent is not None and parent.tag != "body" and not self._has_body(parent)
        up = parent.index if parent is not None and free else node.index
        self.companies.append(self.companies[up] if free else node.index)
        self.groups.append(node.index if node.end - node.start > 1 or not free else self.groups[up])

    def _has_body(self, node: Node) -> bool:
        return self.before[node.end] > self.before[node.start]

    def _headings(self) -> list[int]:
        """For each block the heading last seen above it; -1 for none."""
        out: list[int] = []
        seen: dict[int, int | None] = {}
        last = -1
        for block in self.page.blocks:
            out.append(last)
            level = seen.get(block.node.index, -1)
            if level == -1:
                level = seen[block.node.index] = block.heading_level
            if level is not None and len(block.text) < 60:
                last = block.index
        return out

    def group(self, block: PageBlock) -> int:
        """The smallest container around it that holds other blocks too and no body text, as an index into ``page.nodes``."""
        return self.groups[block.node.index]

    def company(self, block: PageBlock) -> int:
        """The widest container around it that holds no body text."""
        return self.companies[block.node.index]

    def keys(self, block: PageBlock) -> tuple[Hashable, ...]:
        """The key of each part, in the order of ``PARTS``."""
        form = _form(block, self.heading_above)
        href = next((mark.element.get("href") or "" for mark in block.marks if mark.tag == "a"), None)
        return (
            block.text if len(block.text) < LONG else "",
            (self.near[block.node.index], self.far[block.node.index]),
            form,
            (href, "title" in form),
            self._zone(block.index),
            self.group(block),
            self.company(block),
            self._heading(block),
        )

    def features(self, part: str, key: Hashable) -> Features:
        """What a part says, as numbers with names."""
        made: Features = getattr(self, f"_{part}_features")(key)
        return made

    def _words_features(self, text: str) -> Features:
        found: Features = {"bias": 1.0}
        said = self.find(text)
        begin = normal(text) if said else ""
        for reason, (share, phrase) in said.items():
            size = 2 * len(phrase) if RUN_TOGETHER.search(phrase) else len(phrase)
            found[f"words.{reason}"] = 0.5 + max(share, min(1.0, size / TELLING)) / 2
            if share == 1:
                found[f"whole.{reason}"] = 1.0
            elif begin.startswith(phrase):
                found[f"opens.{reason}"] = 1.0
        return found

    def _heading_features(self, text: str) -> Features:
        return {f"heading.{reason}": 0.5 + share / 2 for reason, (share, _) in self.find(text).items()} if text else {}

    def _names_features(self, bits: tuple[int, int]) -> Features:
        near, far = bits
        found: Features = {}
        for number, kind in enumerate(KINDS):
            if near >> number & 1:
                found[f"names.{kind}"] = 1.0
            elif far >> number & 1:
                found[f"within.{kind}"] = 1.0
        return found

    def _form_features(self, form: tuple[str, ...]) -> Features:
        return {f"form.{name}": 1.0 for name in form}

    def _address_features(self, target: tuple[str | None, bool]) -> Features:
        return _address(*target)

    def _place_features(self, zone: tuple[str, ...]) -> Features:
        return {f"place.{name}": 1.0 for name in zone}

    def _group_features(self, index: int) -> Features:
        return self._container("group", self.page.nodes[index])

    def _company_features(self, index: int) -> Features:
        return self._container("company", self.page.nodes[index])

    def _container(self, name: str, node: Node) -> Features:
        inside = self.page.blocks[node.start : min(node.end, node.start + LOOKED_AT)]
        links = [other for other in inside if other.link_share > LINKED]
        size = max(1, len(inside))
        found = {
            f"{name}.titles": sum(len(other.text) >= TITLE for other in links) / size,
            f"{name}.links": len(links) / size,
            f"{name}.size": size / LOOKED_AT,
            f"{name}.alone": float(size == 1),
        }
        for other in inside:
            if len(other.text) < 120:
                for reason, (share, _) in self.find(other.text).items():
                    key = f"{name}.{reason}"
                    found[key] = found.get(key, 0.0) + share * BOOST / (size + BOOST)
        return found

    def _zone(self, index: int) -> tuple[str, ...]:
        if index < self.first:
            away = self.first - index
            return ("before", "just_before") if away <= 6 else ("before", "far_before") if away > 25 else ("before",)
        if index > self.last:
            away, left = index - self.last, len(self.page.blocks) - index
            zone = ("after", "just_after") if away <= 6 else ("after", "far_after") if away > 25 else ("after",)
            return (*zone, "end") if left < 15 else zone
        return ("inside",)

    def _heading(self, block: PageBlock) -> str:
        """The heading under which a block stands within its company; without one, what the company begins with."""
        company = self.page.nodes[self.company(block)]
        above = self.heading_above[block.index]
        if above >= max(company.start, block.index - HEADED):
            return self.page.blocks[above].text
        first = self.page.blocks[company.start]
        return first.text if company.start < block.index and len(first.text) < 40 else ""


def _running_count(body: list[int], size: int) -> list[int]:
    """``count[end] - count[start]`` blocks of the body lie in ``start:end``."""
    held, count = set(body), [0]
    for index in range(size):
        count.append(count[-1] + (index in held))
    return count


def _form(block: PageBlock, heading_above: list[int]) -> tuple[str, ...]:
    text, share = block.text, block.link_share
    size = len(text)
    link = share > LINKED
    said = [
        "tag." + block.tag,
        "link" if link else "plain" if share == 0 else "mixed",
        "short" if size < 20 else "middle" if size < 60 else "long" if size < 200 else "very_long",
    ]
    if link and (size >= TITLE or (size >= TITLE // 2 and RUN_TOGETHER.search(text))):
        said.append("title")
    if size > 40 and ENDS.search(text):
        said.append("sentence")
    if size < 80 and CLOCK.search(text):
        said.append("clock")
    if size < 10 and DURATION.match(text):
        said.append("duration")
    if size < 24 and PRICE.search(text):
        said.append("price")
    if "\u00a9" in text:
        said.append("copyright")
    if block.anchors > 2:
        said.append("many")
    if block.index + 1 < len(heading_above) and heading_above[block.index + 1] == block.index:
        said.append("heading")
    return tuple(said)


def _address(href: str | None, title: bool) -> Features:
    if href is None:
        return {}
    if href.startswith("#"):
        return {"link.anchor": 1.0}
    if href.startswith("mailto:"):
        return {"link.mail": 1.0}
    found: Features = {"link.social": 1.0} if SOCIAL.search(href[:200]) else {}
    path = OWN_PATH.sub("", href)
    bits = kinds(path)
    for number, kind in enumerate(KINDS):
        if bits >> number & 1:
            found[f"link.{kind}"] = 1.0
    if title and "link.media_promo" in found and kinds(path.rstrip("/").rpartition("/")[0]) & VIDEO:
        found["link.clip"] = 1.0  # /video/old-harbour: the last part only repeats the title
    if len(path) > 40:
        found["link.deep"] = 1.0
    return found
