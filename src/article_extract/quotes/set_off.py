"""Quotations that the page sets off: block quotes, pull quotes that repeat the text, and embedded social-media posts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Block, BlockKind
from .spans import WORD, Span

# `text — Ann Lee (@annlee) March 3, 2024`, `A post shared by Ann Lee (@annlee)`
_ACCOUNT = re.compile(r"(?:^|\s)(?:[—–-]|[^\n@]{0,40}\bby)\s?([^\n—–()]{1,60}?)\s?\((@\w{1,40})\)[^\n]{0,60}\s*$")
# the last line of a block quote: `— Ann Lee`
_SIGNED = re.compile(r"[\s\n](?:[—–]|--)\s?([^\W\d_][^\n—–.!?]{1,60})$")


def posts(body: Sequence[Block]) -> list[tuple[Span, str | None]]:
    """The text of every embedded post with its account."""
    found = []
    for index, block in enumerate(body):
        if block.kind is not BlockKind.EMBED:
            continue
        signed = _ACCOUNT.search(block.text)
        end = len(block.text[: signed.start()].rstrip()) if signed else len(block.text)
        if end and WORD.search(block.text, 0, end):
            found.append((_span(index, 0, end, "social"), signed[1].strip() or signed[2] if signed else None))
    return found


def block_quotes(body: Sequence[Block], spans: Sequence[Span]) -> tuple[list[Span], dict[int, str], set[int]]:
    """Block quotes without marks, those who signed them by block, and the blocks that only repeat the text (pull quotes)."""
    marked = {span.block for span in spans}
    blocks = [index for index, block in enumerate(body) if block.kind is BlockKind.BLOCKQUOTE]
    if not blocks:
        return [], {}, set()
    rest = "".join(_letters(block.text) for block in body if block.kind is not BlockKind.BLOCKQUOTE)
    found, signed, repeated = [], {}, set()
    for index in blocks:
        text = body[index].text
        signature = _SIGNED.search(text)
        end = len(text[: signature.start()].rstrip()) if signature else len(text)
        if _letters(text[:end]) in rest:
            repeated.add(index)
        elif index not in marked:
            found.append(_span(index, 0, end, "block"))
            if signature:
                signed[index] = signature[1].strip()
    return found, signed, repeated


def _span(block: int, start: int, end: int, family: str) -> Span:
    return Span(block, start, end, start, end, family)


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
