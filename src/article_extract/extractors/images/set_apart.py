"""Captions that only their looks tell from text: lines in italics or small print right after pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...blocks import PageBlock
    from .region import Region

    Looks = tuple[str, str, frozenset[str]]

# Bold lines after pictures are titles.
SMALL_TAGS = frozenset(("em", "i", "small", "cite"))
# A page sets captions apart where this many lines of the same looks stand after pictures, and this share of all of them.
# On pages marked block by block 26 lines of 4 sites passed, all captions; of lines that stand after one picture only, 1 of 6 was.
LEAST, SHARE = 2, 0.75


def set_apart(region: Region, places: Iterable[int]) -> frozenset[int]:
    """The blocks between headline and end of text that are captions by their looks. ``places``: what stands right after a picture."""
    blocks = region.page.blocks
    stretch = [index for index in range(region.start, region.last + 1) if index not in region.spoken_for]
    after = {index: looks for index in set(places).intersection(stretch) if (looks := _looks(blocks[index])) is not None}
    times = Counter(after.values())
    if not times or max(times.values()) < LEAST:
        return frozenset()
    all_times = Counter(looks for index in stretch if (looks := _looks(blocks[index])) is not None)
    return frozenset(
        index for index, looks in after.items() if times[looks] >= LEAST and times[looks] >= SHARE * all_times[looks]
    )


def _looks(block: PageBlock) -> Looks | None:
    """What a reader sees of a line's form; None where no small print holds the whole of it, and of footnotes and figures."""
    raw = block.raw
    if block.heading_level or block.text.startswith("*") or not any(map(str.isalpha, block.text)):
        return None
    start, end = len(raw) - len(raw.lstrip()), len(raw.rstrip())
    tags = frozenset(mark.tag for mark in block.marks if mark.start <= start and mark.end >= end)
    return None if tags.isdisjoint(SMALL_TAGS) else (block.tag, block.node.names, tags - {"a"})
