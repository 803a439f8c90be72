"""Credit lines that stand apart from their picture: ``Titelbild: X`` at the end of the text, ``© X`` between headline and text."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from .credit_forms import MOST_CHARACTERS
from .credits import credit_alone, picture_credit
from .markup import names_picture
from .words import Words

if TYPE_CHECKING:
    from ...blocks import PageBlock
    from .region import Region
    from .shots import Candidate

# A credit line is among the last blocks of the text, or this many below it.
WITHIN, BELOW = 2, 4


def give_loose_credit(region: Region, chosen: list[Candidate], wanted: Collection[str]) -> None:
    """Give the line to the lead where that has no credit, else to the only picture without one. ``wanted``: keys of the lead."""
    picture = _uncredited(chosen, wanted)
    if picture is None:
        return
    line = loose_credit(region, region.spoken_for.union(*(candidate.words.blocks for candidate in chosen)))
    if line is not None:
        words, (index, credit) = picture.words, line
        frame = words.frame or region.page.blocks[index].node
        picture.words = Words(words.caption, credit, (*words.blocks, index), frame)


def loose_credit(region: Region, taken: frozenset[int]) -> tuple[int, str] | None:
    """The line, as the index of its block, and the credit in it. ``taken``: blocks that have found their place."""
    blocks = region.page.blocks
    for index in (*range(region.start + 1, region.first), *range(max(region.first, region.last - WITHIN), region.last + BELOW)):
        if index < len(blocks) and index not in taken and not region.foreign(blocks[index].node, captioned=True):
            credit = _credit(region, blocks[index], above=index < region.first)
            if credit is not None:
                return index, credit
    return None


def _credit(region: Region, block: PageBlock, *, above: bool) -> str | None:
    """The credit, where a line names who took a picture; above the text a sign is enough (``© X``) where markup calls it credit."""
    if len(block.text) > MOST_CHARACTERS:
        return None
    if above and names_picture(region.names, block):
        return credit_alone(block.text)
    caption, credit = picture_credit(block.text)
    return None if caption else credit


def _uncredited(chosen: list[Candidate], wanted: Collection[str]) -> Candidate | None:
    without = [candidate for candidate in chosen if not candidate.words.credit]
    if not without:
        return None
    lead = next((candidate for candidate in chosen if any(key in wanted for key in candidate.keys)), chosen[0])
    return lead if lead in without else without[0] if len(without) == 1 else None
