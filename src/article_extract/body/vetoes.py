"""What is certain without the network: blocks that two facts of the page keep out of the body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..page import HEADINGS
from ..removals.calls import calls_away
from ..removals.names import KINDS, kinds
from ..removals.phrases import said_in

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Node, Page

# Characters from which an alternative text is a sentence and not a name that a paragraph may be too.
LEAST_ALTERNATIVE = 40
# Characters up to which a block with an author's name and a date is a byline.
LONGEST_BYLINE = 120
DATED = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b(?:19|20)\d\d\b|\d{4}年")
# Reasons that words and class names can both tell, each by its bit among the kinds of names.
TOLD_TWICE = {
    reason: 1 << number
    for number, reason in enumerate(KINDS)
    if reason in ("newsletter", "subscription", "media_promo", "advert", "comments", "consent")
}
DIALOGS = ("dialog", "alertdialog")
# A box of more blocks than this may hold text of the article beside what its name tells; longer blocks prove nothing by words.
LARGEST_BOX = 3
LONGEST_TOLD = 300


def vetoed(page: Page, draft: Draft) -> set[int]:
    """Indices of the blocks that are not body, whatever the network makes of them."""
    calls = {
        block.index
        for block, said in zip(page.blocks, said_in(page), strict=True)
        if said is not None and calls_away(block, said)
    }
    return shown_alternatives(page) | dated_bylines(page, draft) | told_twice(page) | in_dialogs(page, draft) | calls


def in_dialogs(page: Page, draft: Draft) -> set[int]:
    """Blocks of windows that open over the page (WAI-ARIA's roles ``dialog`` and ``alertdialog``): terms, consent, enquiries.

    A window in which the headline stands is the article itself. On the pages of the corpora, no block of news pages and articles
    in one was body.
    """
    dialogs = [
        node
        for node in page.nodes
        if node.start < node.end and (node.tag == "dialog" or "dialog" in node.names) and _is_dialog(node)
    ]
    if not dialogs:
        return set()
    headlines = [n for n, field in draft.claims.items() if field == "headline"]
    headlines = headlines or [block.index for block in page.blocks if block.heading_level == 1]
    apart = [node for node in dialogs if not any(node.start <= n < node.end for n in headlines)]
    return {n for node in apart for n in range(node.start, node.end)}


def _is_dialog(node: Node) -> bool:
    element = node.element
    return element is not None and (element.tag == "dialog" or element.get("role") in DIALOGS)


def told_twice(page: Page) -> set[int]:
    """Short blocks whose words and whose box's class names tell the same: a newsletter prompt, an offer, a video's title.

    On 132 news pages and the first 300 of WCXB, of 978 such blocks one was body.
    """
    told = set()
    for block, said in zip(page.blocks, said_in(page), strict=True):
        if said is not None and len(block.text) < LONGEST_TOLD:
            words = 0
            for reason in said.found:
                words |= TOLD_TWICE.get(reason, 0)
            if words and words & _named(block.node):
                told.add(block.index)
    return told


def _named(node: Node | None) -> int:
    """The kinds that the class names of small boxes around a block tell; a heading's own id only repeats its words."""
    bits = 0
    while node is not None and node.end - node.start <= LARGEST_BOX:
        if node.names and node.tag not in HEADINGS:
            bits |= kinds(node.names)
        node = node.parent
    return bits


def shown_alternatives(page: Page) -> set[int]:
    """Blocks that show a picture's alternative text: captions, whatever they stand between."""
    alternatives = set()
    for media in page.media:
        if media.tag == "img":
            alternative = media.element.get("alt")
            if alternative and len(alternative) >= LEAST_ALTERNATIVE:
                alternatives.add(" ".join(alternative.split()))
    return {
        block.index
        for block in page.blocks
        if len(block.text) >= LEAST_ALTERNATIVE and block.text in alternatives and not block.heading_level
    }


def dated_bylines(page: Page, draft: Draft) -> set[int]:
    """Short blocks that hold an author's name and a date or time of day."""
    dated = set()
    for name in [person.name for person in draft.authors]:
        for block in page.blocks:
            if len(block.text) <= LONGEST_BYLINE and name in block.text and DATED.search(block.text) is not None:
                dated.add(block.index)
    return dated
