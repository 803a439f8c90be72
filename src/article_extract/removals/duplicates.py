"""Text that the article already holds: a headline repeated above a share bar, a caption repeated as alternative text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ..draft import Draft
from ..model import RemovalReason
from ..page import Page, PageBlock
from .classify import Verdict, verdict

ASCII: Final = bytes(range(128))
NO_WORD: Final = bytes(n for n in ASCII if not (chr(n).isalnum() or chr(n) == "_"))  # what of it stands in no word
SHORTEST: Final = 16
"""Characters of a text that is known again; shorter ones (``Photo``, a section's name) repeat by chance."""
PULLED: Final = 40
"""Characters of a sentence between paragraphs that is known again as a part of one: a pull quote."""
SEARCHED: Final = 400_000_000
"""Characters that are searched for pull quotes, a tenth of a second: blocks times text, which grows with the square of a page."""
LINKED: Final = 0.6
"""A link with the headline's words is a teaser of this very article in a rail, not a repetition."""


def duplicates(page: Page, draft: Draft, blocks: Sequence[PageBlock]) -> Mapping[int, Verdict]:
    """Verdicts on those blocks that repeat what a field of the article holds, by block index."""
    where: dict[str, list[int]] = {}
    for block in blocks:
        size = len(block.text)
        if size >= SHORTEST and block.link_chars / size < LINKED:
            where.setdefault(_folded(block.text), []).append(block.index)
    begins = {folded.partition(" ")[0] for folded in where}
    found = {}
    for text, field in _held(page, draft):
        first = text.split(None, 1)[:1]  # few texts need to be looked at whole
        if first and first[0].casefold() in begins:
            for index in where.get(_folded(text), ()):
                found[index] = verdict(RemovalReason.DUPLICATE, field)
    for index in _pulled(draft, blocks):
        found.setdefault(index, verdict(RemovalReason.DUPLICATE, "body"))
    return found


def _pulled(draft: Draft, blocks: Sequence[PageBlock]) -> list[int]:
    """Blocks between those of the body whose words the body holds, one after the other."""
    sources = draft.body_sources
    if not sources:
        return []
    first, last = sources[0][0], sources[-1][-1]
    between = [
        block
        for block in blocks
        if first < block.index < last and len(block.text) >= PULLED and block.link_chars / len(block.text) < LINKED
    ]
    if not between:
        return []
    whole = "\n".join(_letters(block.text) for block in draft.body)
    searched = between[: SEARCHED // max(1, len(whole))]
    return [block.index for block in searched if (own := _letters(block.text)) and own in whole]


def _held(page: Page, draft: Draft) -> list[tuple[str, str]]:
    """The texts of the article and their fields; what comes later counts more."""
    held = [(block.text, "body") for block in draft.body]
    for image in draft.images:
        if image.alt:
            held.append((image.alt, "alt"))
        if image.caption:
            held.append((image.caption, "caption"))
    if draft.description:
        held.append((draft.description, "description"))
    if draft.headline:
        held.append((draft.headline, "headline"))
    held += [(page.blocks[index].text, "caption") for index, name in draft.claims.items() if name == "images"]
    return held


def _letters(text: str) -> str:
    """What of a text stands in words, without the rest between."""
    folded = text.casefold().encode("utf-8", "surrogatepass")
    letters = folded.translate(None, NO_WORD).decode("utf-8", "surrogatepass")
    if not letters.isascii():
        for character in set(folded.translate(None, ASCII).decode("utf-8", "surrogatepass")):
            if not character.isalnum():
                letters = letters.replace(character, "")
    return letters


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
