"""Quotation marks of every convention, paired within a block in one pass.

Which way a mark faces is told by what stands beside it (``word“ `` closes, `` “word`` opens), and only where that is open by the
mark itself: ``“`` closes in German and opens in English, ``»`` opens in Danish and closes in French. A stack of open marks
keeps nested quotations inside the outer one.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import final

_MARK = re.compile("[\"“”„‟«»‹›「」『』《》〝〞〟＂״'‘’‚‛`]")
_ASCII_MARK = re.compile(_MARK.pattern + "|,,(?=\\w)|<<|>>")  # marks made of two signs; rare, and slow to look for
_APOSTROPHES = frozenset("'‘’‚‛`")
_SUFFIXED = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")  # scripts that append particles to a closing mark

_FAMILY = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "＂", "״", "〝", "〞", "〟", "''", "‘‘", "’’", "``", "‚‚", ",,"), "double"),
    **dict.fromkeys(("«", "»", "<<", ">>"), "guillemet"),
    **dict.fromkeys(("‘", "’", "‚", "‛", "'", "`"), "single"),
    **dict.fromkeys(("‹", "›"), "angle"),
    **dict.fromkeys(("「", "」"), "corner"),
    **dict.fromkeys(("『", "』"), "white corner"),
    **dict.fromkeys(("《", "》"), "title"),
}
_OPENS = frozenset("“„‟«‹‘‚‛「『《〝`") | {"‘‘", "``", "‚‚", ",,", "<<"}
_CLOSES = frozenset("”»›’」』》〞〟") | {"’’", ">>", "''"}
_CERTAIN = frozenset("„「」『』《》〝〞〟‚") | {",,", "‚‚"}  # marks that face one way in every language

_SPACE = frozenset(" \n\t\xa0\u202f\u3000")
_BEFORE_OPEN = _SPACE | frozenset("([{<–—-/:¿¡：（|•“„«»\"'‘’‹>")
_AT_END = frozenset(".,!?…;。，！？")  # before a mark these speak for closing, but a space may have been forgotten
_NOT_FIRST = _SPACE | frozenset(",;:!?)]，。：；、）")
_AFTER_CLOSE = _SPACE | frozenset(")]}>–—-/:;,.!?…，。：；、）！？|”“»«\"'’‘›·")
# Letters of scripts without spaces between words: beside them a mark's place says nothing.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")

OPEN, CLOSE, EITHER, NEITHER = 1, 2, 3, 0
MAX_MARKS = 2000  # of a block or article: more is no prose, and the pass stays within a page's time
Token = tuple[int, str]  # where a mark stands, and the mark


@final
class Marked:
    """A marked span of a block: ``text[start:end]`` is what stands between the marks, white space trimmed.

    ``outer_start``: where the opening mark stands; ``start`` where there is none. ``outer_end``: after the closing mark; ``end``
    where there is none. ``opened``: false where it carries on from the block before and is only closed here. ``closed``: false
    where the block ends first. ``recovered``: the family of an outer mark that was given up because nothing closed it here.
    """

    __slots__ = ("closed", "end", "family", "opened", "outer_end", "outer_start", "recovered", "start")

    def __init__(self, start: int, end: int, outer_start: int, outer_end: int, family: str, opened: bool, closed: bool) -> None:
        self.start = start
        self.end = end
        self.outer_start = outer_start
        self.outer_end = outer_end
        self.family = family
        self.opened = opened
        self.closed = closed
        self.recovered = ""


def find(text: str, *, continued: str = "", keep_open: bool = False, tokens: list[Token] | None = None) -> list[Marked]:
    """The outermost marked spans of a block, in order.

    ``continued`` is the family of a quotation that the block before left open: then the text up to its closing mark, or all
    of it, belongs to that quotation, unless the block opens it anew.
    """
    if tokens is None:
        tokens = tokens_of(text)
    if not tokens and not continued:
        return []
    return _Pairing(text, tokens, continued, keep_open).spans()


def tokens_of(text: str) -> list[Token]:
    """Where marks stand; a mark between two letters is an apostrophe, and two single marks make a double one."""
    pattern = _ASCII_MARK if ",," in text or "<<" in text or ">>" in text else _MARK
    found: list[Token] = []
    for m in islice(pattern.finditer(text), MAX_MARKS + 1):
        at, mark = m.start(), m[0]
        if mark in _APOSTROPHES:
            right = text[at + 1 : at + 2]
            if right.isalnum() and at and text[at - 1].isalnum() and not (mark in "'’" and _SUFFIXED.match(right)):
                continue
            if found and found[-1] == (at - 1, mark) and mark * 2 in _FAMILY:
                found[-1] = (at - 1, mark * 2)
                continue
        found.append((at, mark))
    return found if len(found) <= MAX_MARKS else []


def has_mark(text: str) -> bool:
    """Whether any mark stands in the text."""
    if text.isascii():  # a search for each of the few signs takes a fifth of the time
        return '"' in text or "'" in text or "`" in text or ",," in text or "<<" in text
    return bool(_MARK.search(text)) or ",," in text or "<<" in text


class _Pairing:
    """The state of the one pass over the marks of a block."""

    def __init__(self, text: str, tokens: list[Token], continued: str, keep_open: bool) -> None:
        self.text = text
        self.tokens = tokens
        self.continued = continued
        self.keep_open = keep_open
        self.stack: list[tuple[str, int, int]] = []  # family, place of the mark, its length
        self.children: list[Marked] = []  # closed spans inside the open ones, should the outer never close
        self.found: list[Marked] = []
        straight = [at for at, mark in tokens if mark == '"']
        # an odd one out after a digit is an inch sign
        self.inches = {at for at in straight if len(straight) % 2 and at and text[at - 1].isdigit()}

    def spans(self) -> list[Marked]:
        """The marked spans of the text, from one pass over its marks with a stack of those that are open."""
        if self.continued and not self._reopened():
            self.stack.append((self.continued, -1, 0))
        for number, (at, mark) in enumerate(self.tokens):
            if at in self.inches:
                continue
            family = _FAMILY[mark]
            role = self._role(at, mark)
            top = self.stack[-1][0] if self.stack else ""
            if role == EITHER:
                role = CLOSE if family == top else OPEN
            if role == CLOSE and family == "single" and top == "single" and self._possessive(number, at):
                continue
            if role == CLOSE:
                self._close(family, at, len(mark))
            elif role == OPEN:
                self.stack.append((family, at, len(mark)))
        return self._unclosed()

    def _reopened(self) -> bool:
        """Each paragraph of a long quotation may begin with an opening mark again."""
        return bool(self.tokens) and not self.text[: self.tokens[0][0]].strip() and self._role(*self.tokens[0]) & OPEN == OPEN

    def _role(self, at: int, mark: str) -> int:
        if mark in _CERTAIN:
            return OPEN if mark in _OPENS else CLOSE
        text, after = self.text, at + len(mark)
        left, right = text[at - 1] if at else " ", text[after] if after < len(text) else " "
        if mark == "'" and right.isdigit():
            return CLOSE if left != " " else NEITHER  # '90s
        may_open = right not in _NOT_FIRST and (left in _BEFORE_OPEN or left in _AT_END)
        may_open = may_open and (right != "." or text[after + 1 : after + 2] == ".")  # “… and so on”
        if left in "’'([" and mark in _OPENS:
            return OPEN  # qu’« il », where the space stands inside the marks
        may_close = left not in _SPACE and (right in _AFTER_CLOSE or left in _AT_END)
        if may_open != may_close:
            role = OPEN if may_open else CLOSE
            return NEITHER if mark == "’" and role == OPEN and right.isalpha() and not self._swedish() else role
        if mark in _OPENS:
            return OPEN
        if mark in _CLOSES:
            return CLOSE
        if left.isalpha() and right.isalpha() and not _UNSPACED.match(left):
            return self._hebrew(at, after) if "\u0590" <= left <= "\u05ff" else CLOSE
        return EITHER

    def _hebrew(self, at: int, after: int) -> int:
        """Hebrew writes ``"`` before the last letter of abbreviations, and prepositions onto the mark (``ב"צעד``)."""
        begins = at < 2 or not self.text[at - 2].isalpha()
        return OPEN if begins and self.text[after + 1 : after + 2].isalpha() else NEITHER

    def _swedish(self) -> bool:
        """’…’ opens and closes alike only where nothing else does: elsewhere it is an apostrophe before a word."""
        return not any(mark == "‘" for _, mark in self.tokens)

    def _possessive(self, number: int, at: int) -> bool:
        """``the players’ union’``: an s, a small letter after, and a better closing mark to come."""
        text = self.text
        if text[at - 1 : at] not in ("s", "n", "x", "z") or text[at + 1 : at + 2] != " " or not text[at + 2 : at + 3].islower():
            return False
        for at, mark in self.tokens[number + 1 : number + 9]:
            if _FAMILY[mark] == "single":
                return self._role(at, mark) == CLOSE
        return False

    def _close(self, family: str, at: int, length: int) -> None:
        stack = self.stack
        depth = len(stack) - 1
        if family != "single":
            while depth >= 0 and stack[depth][0] != family and stack[depth][0] in ("single", "angle"):
                depth -= 1
        if depth < 0 or stack[depth][0] != family:
            return
        _, start, width = stack[depth]
        del stack[depth:]
        span = self._span(start, width, at, length, family)
        if span is None:
            return
        if not stack:
            self.children.clear()
            self.found.append(span)
        else:
            self.children.append(span)

    def _span(self, at: int, width: int, close: int, length: int, family: str) -> Marked | None:
        opened = at >= 0
        start, end = (at + width if opened else 0), close
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            return None
        return Marked(start, end, at if opened else start, close + length, family, opened, length > 0)

    def _unclosed(self) -> list[Marked]:
        if not self.stack:
            return self.found
        family, at, width = self.stack[0]
        inner = [child for child in self.children if child.family == family]
        if inner and at >= 0 and not self.keep_open:
            # the first mark was never closed, but later ones were: they are the quotations
            for child in self.children:
                child.recovered = family
            return self.found + self.children
        if family == "single" and at >= 0 and not self.text[:at].rstrip().endswith(":"):
            return self.found + self.children  # an apostrophe before a word
        span = self._span(at, width, len(self.text), 0, family)
        return [*self.found, span] if span else self.found
