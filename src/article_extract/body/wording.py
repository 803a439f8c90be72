"""What the words of a block say: phrases that give boilerplate away, wording that repeats, facts that the page states elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..removals.evidence import CLOCK, PRICE, SOCIAL
from ..removals.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from ..draft import Draft
    from ..page import Page, PageBlock

Floats = npt.NDArray[np.float32]

LONGEST_READ = 4000
"""Characters of a block that are compared with other blocks."""
TELLING_LENGTH = 400
"""Characters from which single words prove nothing."""
REASONS = {
    reason: column
    for column, reason in enumerate(
        "advert author_bio byline caption comments consent headline legal media_promo navigation newsletter related share"
        " subscription tags widget".split()
    )
}
MOST_NAMES = 20
"""Authors that are looked for in every short block."""
HEADED = 25
"""Blocks that a heading may stand above what it heads."""
SHINGLE = 4
LONGEST_WORD = 12
"""Mean characters of a word from which a text has no spaces between its words."""


def said(blocks: Sequence[PageBlock]) -> tuple[Floats, Floats]:
    """Of each block how much of it is words by which newsletter prompts, related links, share rows … give themselves away;
    and the same of the heading above it."""
    find = phrases().find
    n = len(blocks)
    out = np.zeros((n, len(REASONS)), np.float32)
    heading = np.zeros(n, np.int64)
    distance = np.full(n, HEADED)
    last = -HEADED
    for block in blocks:
        index = block.index
        if index - last < HEADED:
            heading[index], distance[index] = last, index - last
        else:
            heading[index] = index
        if len(block.text) < TELLING_LENGTH:
            for reason, (share, _) in find(block.text).items():
                column = REASONS.get(reason)
                if column is not None:
                    out[index, column] = 0.3 + share
        if block.heading_level and len(block.text) < 60:
            last = index
    headed = distance < HEADED
    above = out[heading] * headed[:, None]
    return out, np.concatenate([above, np.log1p(distance)[:, None], headed[:, None]], 1).astype(np.float32)


def links(blocks: Sequence[PageBlock]) -> Floats:
    """Where the first link of a block leads."""
    rows = []
    for block in blocks:
        href = next((mark.element.get("href") or "" for mark in block.marks if mark.tag == "a"), None) if block.anchors else None
        if href is None:
            rows.append((0, 0, 0, 0, 0, 0))
        else:
            rows.append(
                (
                    href[:1] == "#",
                    href.startswith(("mailto:", "tel:")),
                    SOCIAL.search(href[:200]) is not None,
                    href.startswith(("http", "//")),
                    len(href) > 60,
                    href.count("/") > 3,
                )
            )
    return np.array(rows, np.float32)


def _shingles(text: str) -> list[Hashable]:
    words = text.lower().split()
    if len(text) > LONGEST_WORD * len(words) or (len(words) == 1 and not text.isascii()):
        return [text[at : at + 2 * SHINGLE] for at in range(len(text) - 2 * SHINGLE + 1)]
    return list(zip(words, words[1:], words[2:], words[3:], strict=False))


def repeats(blocks: Sequence[PageBlock]) -> Floats:
    """How much of each block's wording stands in other blocks too, earlier and anywhere: repeated captions, pull quotes, summaries."""
    where: dict[Hashable, int] = {}
    each = []
    for block in blocks:
        held = _shingles(block.text[:LONGEST_READ])
        each.append(held)
        for shingle in held:
            first = where.setdefault(shingle, block.index)
            if first != block.index and first >= 0:
                where[shingle] = -1 - first
    rows = []
    for index, held in enumerate(each):
        size = len(held)
        if not size:
            rows.append((0.0, 0.0))
            continue
        again = earlier = 0
        for shingle in held:
            first = where[shingle]
            if first < 0:
                again += 1
                earlier += -1 - first < index
        rows.append((again / size, earlier / size))
    return np.array(rows, np.float32)


def facts(page: Page, draft: Draft) -> Floats:
    """Whether a block shows an author, a time, a price, a picture's alternative text; how much of it is words of the headline."""
    names = [person.name for person in draft.authors[:MOST_NAMES] if len(person.name) > 3]
    alternatives = {" ".join((media.element.get("alt") or "").split()) for media in page.media if media.tag == "img"} - {""}
    headline = frozenset((draft.headline or "").lower().split())
    rows = []
    for block in page.blocks:
        text = block.text
        short = len(text) < 160
        words = frozenset(text.lower().split()) if short else frozenset()
        rows.append(
            (
                short and any(name in text for name in names),
                short and CLOCK.search(text) is not None,
                len(text) < 40 and PRICE.search(text) is not None,
                text in alternatives,
                len(words & headline) / (len(words) + 1),
                len(words & headline) / (len(headline) + 1),
            )
        )
    return np.array(rows, np.float32)
