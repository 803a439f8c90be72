"""The headline and the kicker of a page that was flattened to lines of text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from .compare import UNSPACED, words

if TYPE_CHECKING:
    from ..blocks import PageBlock
    from ..page import Page

# A paragraph of the text: long, and ended like a sentence.
PARAGRAPH = 90
ENDED = re.compile(r"[.!?。！？…؟।][\"'”’»)\]」』]{0,2}$")
# How far before the text its headline may stand, and how many paragraphs tell what the text is about.
BEFORE, ABOUT = 40, 10
# Within a text no more lines than this stand between two paragraphs.
STRETCH = 8
SHORTEST, LONGEST = 15, 220
NOT_HEADLINE = re.compile(r"https?://|@|©|\([^)]{0,40}:|^\W*$|\d\d?[:.]\d\d|[:：]$")


def headline_line(page: Page) -> PageBlock | None:
    """The line that stands before the text like a headline and is about the same things; ``None`` where there is none."""
    text = _text(page)
    if not text:
        return None
    start = text[0]
    seen = Counter(block.text for block in page.blocks)
    about = {word for index in text[:ABOUT] for word in words(page.blocks[index].text)}
    best, best_score = None, 0.0
    for block in page.blocks[max(0, start - BEFORE) : start]:
        if not SHORTEST <= len(block.text) <= LONGEST or NOT_HEADLINE.search(block.text):
            continue
        own = [word for word in words(block.text) if len(word) > 3 or UNSPACED.match(word)]
        if len(own) < 3:
            continue
        score = sum(word in about for word in own) / len(own)
        score += 0.2 * (seen[block.text] > 1)
        score += 0.3 * _stands_alone(block, page)
        score -= 0.5 * bool(ENDED.search(block.text) and not block.text.endswith(("?", "!", "？", "！")))
        score -= 0.01 * (start - block.index)
        if score > best_score:
            best, best_score = block, score
    return best


def kicker_line(page: Page, headline: PageBlock) -> PageBlock | None:
    """The few words on the line before the headline (``Russia``)."""
    if headline.index == 0:
        return None
    block = page.blocks[headline.index - 1]
    text = block.text
    few = len(text.split()) <= 3 and 2 < len(text) <= 30
    return block if few and text[0].isalpha() and not ENDED.search(text) and not any(map(str.isdigit, text)) else None


def _text(page: Page) -> list[int]:
    """The paragraphs of the longest stretch of text."""
    chains: list[list[int]] = []
    for block in page.blocks:
        if len(block.text) >= PARAGRAPH and ENDED.search(block.text):
            if chains and block.index - chains[-1][-1] <= STRETCH:
                chains[-1].append(block.index)
            else:
                chains.append([block.index])
    return max(chains, key=lambda chain: sum(len(page.blocks[index].text) for index in chain), default=[])


def _stands_alone(block: PageBlock, page: Page) -> bool:
    """Whether empty lines stand around it."""
    at = block.index
    before = at == 0 or block.line - page.blocks[at - 1].line > 1
    behind = at + 1 >= len(page.blocks) or page.blocks[at + 1].line - block.line > 1
    return before and behind
