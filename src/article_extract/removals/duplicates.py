"""Text that the article already holds: a headline repeated above a share bar, a caption repeated as alternative text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..draft import Draft
from ..model import RemovalReason
from ..page import Page, PageBlock
from .classify import Verdict

SHORTEST = 16
"""Characters of a text that is known again; shorter ones (``Photo``, a section's name) repeat by chance."""
LINKED = 0.6
"""A link with the headline's words is a teaser of this very article in a rail, not a repetition."""


def duplicates(page: Page, draft: Draft, blocks: Sequence[PageBlock]) -> Mapping[int, Verdict]:
    """Verdicts on those blocks that repeat what a field of the article holds, by block index."""
    held = {_folded(text): field for text, field in _held(draft)}
    claimed = {_folded(page.blocks[index].text): name for index, name in draft.claims.items() if name == "images"}
    held.update(dict.fromkeys(claimed, "caption"))
    found = {}
    for block in blocks:
        if len(block.text) >= SHORTEST and block.link_share < LINKED:
            field = held.get(_folded(block.text))
            if field is not None:
                found[block.index] = Verdict(RemovalReason.DUPLICATE, field)
    return found


def _held(draft: Draft) -> Iterator[tuple[str, str]]:
    for block in draft.body:
        yield block.text, "body"
    for image in draft.images:
        for text, field in ((image.alt, "alt"), (image.caption, "caption")):
            if text:
                yield text, field
    if draft.description:
        yield draft.description, "description"
    if draft.headline:
        yield draft.headline, "headline"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
