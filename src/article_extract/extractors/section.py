"""The section label or kicker above the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from . import jsonld
from .compare import fold, name_words, words
from .dump_lines import kicker_line
from .headline import KICKER_LENGTH, KICKER_WORDS, kicker_within
from .names import is_site_name, site_names
from .values import text_of

if TYPE_CHECKING:
    from ..blocks import PageBlock
    from ..draft import Draft
    from ..page import Page

METAS = (
    "article:section",
    "og:section",
    "parsely-section",
    "sailthru.section",
    "cxenseparse:section",
    "dc.subject.section",
    "section",
    "category",
)
BEFORE = 3
# The path to the page may stand in blocks of its own, and a date or a share bar between it and the headline.
PATH_BEFORE = 8
PATH_SEPARATOR = re.compile(r"\s{0,9}[>›»→＞❯▸]")
LONGEST = 50
# What content systems file everything under that nobody filed.
NO_SECTIONS = frozenset(
    "uncategorized uncategorised allgemein general home start startseite article articles post posts default main blog".split()
)
SLUG = re.compile(r"^[a-z0-9]+(?:[-_/][a-z0-9]+)*$")


class Section:
    """A label that stands above the headline and that the page states too, or that is named for it; else what is stated."""

    name = "section"
    requires = frozenset(("structured", "publisher", "canonical_url", "headline"))
    provides = frozenset(("section", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        names = site_names(draft, page.url)
        stated = [text for text in _stated(draft) if _is_section(text, draft, names)]
        shown = _shown(page, draft, names, {fold(text) for text in stated})
        if shown is not None:
            return draft.claim("section", [shown.index], section=" ".join(shown.text.split()))
        within = _within_headline(page, draft)
        if within is not None and _is_section(within, draft, names):
            return draft.but(section=within)
        readable = [text for text in stated if not SLUG.match(text)]
        return draft.but(section=next(iter(readable or stated), None) or _of_path(page, draft, names))


def _stated(draft: Draft) -> Iterator[str]:
    structured = draft.structured
    if structured is None:
        return
    for value in structured.values("articleSection"):
        text = text_of(value)
        if text:
            yield text
    yield from structured.contents(METAS)
    for item in structured.objects:
        if "BreadcrumbList" in jsonld.types(item):
            yield from reversed([name for name in map(_crumb, jsonld.as_list(item.get("itemListElement"))) if name])


def _crumb(element: Any) -> str | None:
    if not isinstance(element, dict):
        return None
    return text_of(element.get("name")) or text_of(element.get("item"))


def _is_section(text: str, draft: Draft, names: frozenset[str]) -> bool:
    return (
        0 < len(text) <= LONGEST
        and text[0].isalnum()
        and fold(text) not in NO_SECTIONS
        and any(char.isalpha() for char in text)
        and not is_site_name(text, names)
        and words(text) != words(draft.headline or "")
    )


def _shown(page: Page, draft: Draft, names: frozenset[str], stated: set[str]) -> PageBlock | None:
    """The label right above the headline."""
    at = next((index for index, field in draft.claims.items() if field == "headline"), None)
    if at is None:
        return None
    if page.is_dump:
        return kicker_line(page, page.blocks[at])
    for block in reversed(page.blocks[max(0, at - BEFORE) : at]):
        text = " ".join(block.text.split())
        if block.index in draft.claims or block.anchors > 1 or not _is_section(text, draft, names):
            continue
        if fold(text) in stated:
            return block
        if block.index == at - 1 and (_named_kicker(block) or (not stated and _in_menu(block, page))):
            return block
    return None


def _within_headline(page: Page, draft: Draft) -> str | None:
    """The kicker that stands in the heading itself and is no part of the headline."""
    at = next((index for index, field in draft.claims.items() if field == "headline"), None)
    kicker = kicker_within(page.blocks[at]) if at is not None and page.blocks[at].text != draft.headline else None
    if at is None or kicker is None:
        return None
    text = " ".join(page.blocks[at].raw[kicker.start : kicker.end].split()).strip(" :|-–—•·")
    return text if not (draft.headline or "").startswith(text) else None


def _in_menu(block: PageBlock, page: Page) -> bool:
    """Whether a label that is no link itself bears the name of a link further up."""
    if block.anchors or block.heading_level or len(block.text.split()) > 4:
        return False
    label = fold(block.text)
    return any(other.link_share == 1 and fold(other.text) == label for other in page.blocks[: block.index])


def _of_path(page: Page, draft: Draft, names: frozenset[str]) -> str | None:
    """The last link of the path shown above the headline (``Home > City > Article``), the first left out."""
    at = next((index for index, field in draft.claims.items() if field == "headline"), 0)
    path: list[str] = []
    for block in page.blocks[max(0, at - PATH_BEFORE) : at]:
        links = [mark for mark in block.marks if mark.tag == "a"]
        if any("breadcrumb" in node.names.lower() for node in block.node.ancestors()[:3]) or (
            len(links) > 1 and all(PATH_SEPARATOR.match(block.raw, link.end) for link in links[:-1])
        ):
            path += [block.raw[link.start : link.end].strip() for link in links]
    return next((name for name in reversed(path[1:]) if _is_section(name, draft, names)), None)


def _named_kicker(block: PageBlock) -> bool:
    """Whether it is short and its elements are named for kickers."""
    if block.tag == "li" or len(block.text.split()) > KICKER_LENGTH:
        return False
    node = block.node
    around = name_words(node.names) | (name_words(node.parent.names) if node.parent else frozenset())
    return not KICKER_WORDS.isdisjoint(around)
