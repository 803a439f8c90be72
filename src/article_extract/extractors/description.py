"""The standfirst: what stands between headline and text and sums the article up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .compare import name_words, words
from .dump_lines import ENDED
from .names import site_names, strip_site
from .shown_dates import DATED

if TYPE_CHECKING:
    from ..blocks import Node, PageBlock
    from ..draft import Draft
    from ..page import Page

STATED_METAS = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "sailthru.description",
    "dcterms.abstract",
)
# A standfirst stands this near to the headline, and is this long.
BEFORE, BEHIND = 3, 18
SHORTEST, LONGEST = 20, 700
# A subheading this long right under the headline is a standfirst and no heading of a section.
LONG_SUBHEADING = 60
# The words of class names by which templates mark standfirsts, in the languages that newsrooms use for them.
STANDFIRST_WORDS = frozenset(
    "standfirst leader dek deck subdek lead leadin leadtext lede intro introtext subtitle subheadline subhead subheading excerpt summary"
    " abstract vorspann anriss chapeau chapo sommario catenaccio occhiello entradilla bajada ingress spot strapline tagline"
    " manchet perex lid gancho linhafina sutia preamble stand speakable description".split()
)
OTHER_WORDS = frozenset(
    "caption figcaption figure image photo media author authors byline comment comments related recommended share newsletter promo"
    " nav menu breadcrumb breadcrumbs tags bio modal dialog embed".split()
)
# Behind ``sub``: ``post-sub-title``.
TITLE_WORDS = frozenset(("title", "headline", "head", "heading"))
ELLIPSIS = re.compile(r"\s{0,9}\[?(?:\.{3}|…)\]?\s{0,9}$")
LONGEST_END = 30  # characters that it may take


class Description:
    """The standfirst shown near the headline, told by its class or by agreement with the stated summary; else what is stated."""

    name = "description"
    requires = frozenset(("structured", "publisher", "canonical_url", "headline"))
    provides = frozenset(("description", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        stated = _stated(draft, page)
        shown = _shown(page, draft, stated)
        if shown:
            text = " ".join(" ".join(block.text.split()) for block in shown)
            return draft.claim("description", [block.index for block in shown], description=text)
        return draft.but(description=_fullest(stated)) if stated else draft


def _stated(draft: Draft, page: Page) -> list[str]:
    """The summaries that the page states, without the site's name and slogans, best first."""
    structured = draft.structured
    if structured is None:
        return []
    names = site_names(draft, page.url)
    texts = [
        structured.first_meta("og:description"),
        structured.text("description"),
        *(structured.first_meta(m) for m in STATED_METAS[1:]),
    ]
    headline = words(draft.headline or "")
    found = [strip_site(text, names).strip() for text in texts if text and len(text) < 2000]
    return list(dict.fromkeys(text for text in found if text and words(text) != headline))


def _fullest(stated: Sequence[str]) -> str:
    """The first statement; where it is cut off, the one that carries on."""
    first = stated[0]
    stem = _uncut(first)
    if stem != first:
        return next((other for other in stated[1:] if other.startswith(stem) and len(other) > len(first)), first)
    return first


def _uncut(text: str) -> str:
    """Without the ellipsis at its end."""
    end = text[-LONGEST_END:]
    return ELLIPSIS.sub("", text) if "…" in end or "..." in end else text


def _shown(page: Page, draft: Draft, stated: Sequence[str]) -> list[PageBlock]:
    """The blocks of the standfirst, or none."""
    at = next((index for index, field in draft.claims.items() if field == "headline"), None)
    if at is None:
        return []
    nearby = [*page.blocks[at + 1 : at + BEHIND], *page.blocks[max(0, at - BEFORE) : at]]
    possible = [block for block in nearby if SHORTEST <= len(block.text) <= LONGEST and block.index not in draft.claims]
    summaries = [words(_uncut(text)) for text in stated]
    marked: PageBlock | None = None
    for block in possible:
        by_class = _named_standfirst(block, at)
        if by_class is None or block.link_share > 0.5:
            continue
        if not by_class and not any(0.6 < len(block.text) / len(text) < 1.7 for text in stated):
            continue
        own = words(block.text)
        if marked is not None and not by_class:
            continue
        if (by_class or not _is_paragraph_of_text(block, page)) and any(_same(own, summary) for summary in summaries):
            if not by_class and not _is_followed(block, page):
                continue
            return _row(block, page) if by_class else [block]
        if by_class and marked is None:
            marked = block
    if marked is not None and not (stated and _is_label(marked)):
        found = _whole(marked, page, at)
        return _row(marked, page) if found == [marked] else found
    below = page.blocks[at + 1 : at + 2]
    if (
        below
        and (below[0].heading_level or 0) > 1
        and len(below[0].text) >= LONG_SUBHEADING
        and below[0].index not in draft.claims
    ):
        return below
    return []


def _is_followed(block: PageBlock, page: Page) -> bool:
    """Whether text follows that is made otherwise: of a text of one paragraph that paragraph is no standfirst."""
    behind = page.blocks[block.index + 1 : block.index + 12]
    return any(len(other.text) > 80 and other.link_share < 0.5 for other in behind)


def _row(block: PageBlock, page: Page) -> list[PageBlock]:
    """A block with those behind it that are made alike: sentences or points."""
    found = [block]
    length = len(block.text)
    for other in page.blocks[block.index + 1 : block.index + 6]:
        alike = (
            other.tag == block.tag
            and other.node.names == block.node.names
            and (other.node is block.node or other.node.parent is block.node.parent)
        )
        length += len(other.text)
        if not alike or length > LONGEST or len(other.text) < SHORTEST or other.link_share > 0.5:
            break
        found.append(other)
    return found


def _is_label(block: PageBlock) -> bool:
    """Whether it is too short for a summary and no sentence: a kicker, the title of a dossier or of a teaser."""
    return len(block.text) < LONG_SUBHEADING and not ENDED.search(block.text)


def _same(own: tuple[str, ...], summary: tuple[str, ...]) -> bool:
    """Whether a block says what a summary says: the same, begun and cut off, or with a place name before."""
    few, many = sorted((own, summary), key=len)
    if len(few) < 5 or 3 * len(few) < 2 * len(many):
        return False
    return many[: len(few)] == few or many[-len(few) :] == few


def _named_standfirst(block: PageBlock, headline: int) -> bool | None:
    """Whether the elements around a block are named for standfirsts; ``None`` where they are named for something else."""
    named = False
    node: Node | None = block.node
    for _ in range(3):
        if node is None or node.start <= headline < node.end or node.end - node.start > 8:
            break
        if node.names:
            around = name_words(node.names)
            if "site" in around and block.index < headline:  # what the site says of itself
                return None
            if not OTHER_WORDS.isdisjoint(around):
                return None
            named = named or not STANDFIRST_WORDS.isdisjoint(around) or ("sub" in around and not TITLE_WORDS.isdisjoint(around))
        node = node.parent
    return named


def _is_paragraph_of_text(block: PageBlock, page: Page) -> bool:
    """Whether it is made like the long paragraphs around it."""
    around = page.blocks[max(0, block.index - 3) : block.index + 8]
    return any(
        other is not block
        and other.tag == block.tag
        and other.node.names == block.node.names
        and other.node.parent is block.node.parent
        and len(other.text) > 80
        for other in around
    )


def _whole(block: PageBlock, page: Page, headline: int) -> list[PageBlock]:
    """All blocks of the standfirst that a block belongs to: sentences or points in blocks of their own."""
    node = block.node
    while (
        node.parent is not None
        and not node.parent.start <= headline < node.parent.end
        and not STANDFIRST_WORDS.isdisjoint(name_words(node.parent.names))
    ):
        node = node.parent
    blocks = page.blocks[node.start : node.end]
    if sum(len(other.text) for other in blocks) > LONGEST or any(
        DATED.search(other.text) and len(other.text) < 40 for other in blocks
    ):
        return [block]
    return [other for other in blocks if other.heading_level is None or other is block]
