"""The words of a clause, and what they say of a source."""

from __future__ import annotations

import re
from typing import final

_TOKEN = re.compile(r"[^\W_](?:[\w'’\-.]*\w)?|[,;:()—–]")


@final
class Word:
    """A word of a clause; ``start`` and ``end`` are offsets in the block, ``low`` is the word in small letters.

    Plain classes here and beside: they are made by the thousand, and compiled they are quicker than tuples and dataclasses.
    """

    __slots__ = ("end", "low", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.low = text.lower()
        self.start = start
        self.end = end


@final
class Source:
    """What a clause says of the source: a name, a pronoun, a role that the article knows, or one that it does not.

    ``kind``: ``name``, ``pronoun``, ``self`` (``I``), ``role`` (definite), ``group`` (it speaks for itself), ``someone``
    (indefinite). ``weak``: a capitalised word that may be no name.
    """

    __slots__ = ("end", "kind", "start", "text", "weak")

    def __init__(self, kind: str, text: str, start: int, end: int, weak: bool = False) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end
        self.weak = weak


def clause(text: str, start: int, end: int, elided: frozenset[str] = frozenset()) -> list[Word]:
    """The words and breaks of ``text[start:end]``; ``elided``: what is a word of its own before a small letter (``l’école``)."""
    found = []
    for m in _TOKEN.finditer(text, start, end):
        first, last = m.span()
        if elided:
            cut = text.find("’", first, first + 7) + 1 or text.find("'", first, first + 7) + 1
            if first < cut < last and text[cut].islower() and text[first:cut].lower() in elided:
                found.append(Word(text[first:cut], first, cut))
                first = cut
        if text[first] != "," or text[first - 1] != "-":  # Innen-, Sport- und Kulturminister
            found.append(Word(text[first:last], first, last))
    return found
