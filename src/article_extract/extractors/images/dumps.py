"""Captions in a text dump: lines that end in a picture's credit. Their pictures have no address."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .credits import picture_credit

if TYPE_CHECKING:
    from ...page import Page

# A line longer than this is a paragraph, whatever it ends in (characters).
LONGEST = 450
# A shorter one describes no picture (characters).
SHORTEST_ALT = 20
# How many lines above and below the text a caption of the article may stand.
ABOVE, BELOW = 15, 2


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """A caption of a dump, by its first copy."""

    block: int
    """The page block that holds caption and credit."""
    caption: str | None
    credit: str
    alt: str | None
    """The alternative text, which stood on the line before; ``None`` where that line is none."""
    blocks: tuple[int, ...]
    """The blocks whose text the picture holds: that of the caption and, where there is one, that of the alternative text."""
    repeats: tuple[int, ...]
    """Further copies of these lines."""


def caption_lines(page: Page) -> tuple[CaptionLine, ...]:
    """The captions of a dump in page order.

    A line is a caption where it ends in a credit that is a picture's beyond doubt (``(Picture: X/Alamy)``, ``Foto: X``).
    The line before it is its alternative text where the dump has that line twice, each time before the caption.
    """
    texts = [block.text for block in page.blocks]
    times = Counter(texts)
    found: dict[str, CaptionLine] = {}
    for index, text in enumerate(texts):
        if len(text) > LONGEST or text in found:
            continue
        caption, credit = picture_credit(text)
        if credit is None:
            continue
        before = texts[index - 1] if index else None
        alt = (
            before if before and before != text and times[before] > 1 and before not in found and _may_describe(before) else None
        )
        copies = [at for at, other in enumerate(texts) if other == text or (alt is not None and other == alt)]
        own = (index,) if alt is None else (index - 1, index)
        repeats = tuple(at for at in copies if at not in own)
        found[text] = CaptionLine(index, caption, credit, alt, own, repeats)
    return tuple(found.values())


def _may_describe(line: str) -> bool:
    """Whether a line is long enough to say what a picture shows, unlike ``Video`` or ``2 min``."""
    return len(line) >= SHORTEST_ALT


def of_article(lines: tuple[CaptionLine, ...], body: Collection[int]) -> tuple[CaptionLine, ...]:
    """The captions near the article's text; those of teasers further up and down are not its pictures'. ``body``: its blocks."""
    if not body:
        return lines
    first, last = min(body) - ABOVE, max(body) + BELOW
    return tuple(line for line in lines if first <= line.block <= last)
