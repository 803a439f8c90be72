"""The words of a clause, and what they say of a source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W_](?:[\w'’\-.]*\w)?|[,;:()—–]")


class Word(NamedTuple):
    """A word of a clause; ``start`` and ``end`` are offsets in the block."""

    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """What a clause says of the source: a name, a pronoun, a role that the article knows, or one that it does not."""

    kind: str
    """``name``, ``pronoun``, ``self`` (``I``), ``role`` (definite), ``group`` (it speaks for itself), ``someone`` (indefinite)."""
    text: str
    start: int
    end: int
    weak: bool = False
    """A capitalised word that may be no name."""


def clause(text: str, start: int, end: int) -> list[Word]:
    """The words and breaks of ``text[start:end]``."""
    return [
        Word(m[0], m[0].lower(), m.start(), m.end())
        for m in _TOKEN.finditer(text, start, end)
        if m[0] != "," or text[m.start() - 1] != "-"  # Innen-, Sport- und Kulturminister
    ]
