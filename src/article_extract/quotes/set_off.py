"""Quotations that the page sets off: block quotes, pull quotes that repeat the text, and embedded social-media posts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..model import Block, BlockKind
from .languages import Words
from .spans import WORD, Span, words_in

# `text — Ann Lee (@annlee) March 3, 2024`, `A post shared by Ann Lee (@annlee)`
_ACCOUNT = re.compile(r"(?:^|\s)(?:[—–-]|[^\n@]{0,40}\bby)\s?([^\n—–()]{1,60}?)\s?\((@\w{1,40})\)[^\n]{0,60}\s{0,9}$")
# …/annlee/status/1, …/@annlee/1, …/profile/ann.example/post/1
_OWNER = re.compile(r"//[^/]{1,80}/(?:@([\w.]{1,60})/|profile/([\w.\-]{1,60})/post|(\w{1,40})/(?:status|posts)/)")
# the last line of a block quote: `— Ann Lee`
_SIGNED = re.compile(r"[\s\n](?:[—–]|--)\s?([^\W\d_][^\n—–.!?]{1,60})$")


def posts(body: Sequence[Block], shown: Iterable[str]) -> list[tuple[Span, str | None]]:
    """The text of every embedded post with its account.

    ``shown``: the texts of the page, where the signature of a post stands when it is no part of the body.
    """
    found = []
    for index, block in enumerate(body):
        if block.kind is not BlockKind.EMBED:
            continue
        signed = _ACCOUNT.search(block.text)
        end = len(block.text[: signed.start()].rstrip()) if signed else len(block.text)
        if end and WORD.search(block.text, 0, end):
            account = signed[1].strip() or signed[2] if signed else _account(block.url or "", shown)
            found.append((_span(index, 0, end, "social"), account))
    return found


def _account(url: str, shown: Iterable[str]) -> str | None:
    """Whose post this is: the name beside the account on the page, or else the account."""
    address = _OWNER.search(url[:500])
    if address is None:
        return None
    handle = "@" + next(part for part in address.groups() if part)
    signatures = (m for text in shown if handle in text and (m := _ACCOUNT.search(text[-200:])) and m[2] == handle)
    return next((m[1].strip() for m in signatures), handle)


def block_quotes(body: Sequence[Block], spans: Sequence[Span], words: Words) -> tuple[list[Span], dict[int, str], set[int]]:
    """Block quotes without marks, those who signed them by block, and the blocks that only repeat the text (pull quotes).

    A block quote that nobody signs, nothing announces and that does not speak of itself as ``I`` is a motto or a sentence
    that the page shows larger, no one's words.
    """
    marked = {span.block for span in spans}
    blocks = [index for index, block in enumerate(body) if block.kind is BlockKind.BLOCKQUOTE]
    if not blocks:
        return [], {}, set()
    rest = "".join(_letters(block.text) for block in body if block.kind is not BlockKind.BLOCKQUOTE)
    found, signed, repeated = [], {}, set()
    for group in _neighbours(blocks):
        signature = _SIGNED.search(" " + body[group[-1]].text)
        own = [(index, body[index].text) for index in group]
        if signature:
            own[-1] = (group[-1], own[-1][1][: max(0, signature.start() - 1)].rstrip())
            signed.update(dict.fromkeys(group, signature[1].strip()))
        repeated |= {index for index, text in own if _letters(text) in rest}
        own = [(index, text) for index, text in own if text and index not in repeated and index not in marked]
        before = body[group[0] - 1].text if group[0] else ""
        if signature or before.endswith((":", "：")) or any(_first_person(text, words) for _, text in own):
            found += [_span(index, 0, len(text), "block", n > 0) for n, (index, text) in enumerate(own)]
    return found, signed, repeated


def _neighbours(blocks: Sequence[int]) -> list[list[int]]:
    """The paragraphs of one block quote stand side by side."""
    groups: list[list[int]] = []
    for index in blocks:
        if groups and groups[-1][-1] == index - 1:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _first_person(text: str, words: Words) -> bool:
    return any(word.lower() in words.i for word in words_in(text[:600]))


def _span(block: int, start: int, end: int, family: str, continues: bool = False) -> Span:
    return Span(block, start, end, start, end, family, continues)


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
