"""Whether a name is a person's, and a man's or a woman's, by what stands beside it in the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from .languages import Words
from .name_forms import ROLE_ENDS

_PLACES = frozenset("in at im en em i w v ve в у na на aan nel nella à au ins".split())
_AGE = re.compile(r",? \(?(?:aged )?\d\d\b(?![:.,%]\d| %)")
_WORD = re.compile(r"[^\W\d_]+")


class Persons:
    """What an article says of its names."""

    def __init__(self, texts: Sequence[str], words: Words, nouns_too: bool) -> None:
        self.text = texts
        self.words = words
        self.nouns_too = nouns_too
        self._known: dict[str, int] = {}
        self._gender: dict[str, str] = {}
        self._first: dict[str, tuple[int, int]] = {}

    def introduced(self, name: str, index: int, end: int) -> bool:
        """Whether the article has not mentioned this name before the block's offset."""
        last = name.rpartition(" ")[2]
        if last not in self._first:
            self._first[last] = next(((n, at) for n, text in enumerate(self.text) if (at := text.find(last)) >= 0), (-1, -1))
        block, at = self._first[last]
        return block == index and at + len(last) >= end

    def evidence(self, name: str) -> int:
        """How much the article treats a full name as a person or another that can speak: above 0 likely, below 0 hardly."""
        if name not in self._known:
            self._known[name] = self._weigh(name)
        return self._known[name]

    def gender(self, name: str) -> str:
        """``f``, ``m``, or empty where the words near the name do not tell."""
        if name not in self._gender:
            self._gender[name] = self._gendered(name)
        return self._gender[name]

    def _places(self, name: str) -> Iterator[tuple[str, int, int]]:
        """Where the last word of a name stands: the block's text, start of the whole name there, end."""
        last = name.rpartition(" ")[2]
        for text in self.text:
            at = text.find(last)
            while at >= 0:
                start = at - (len(name) - len(last))
                yield text, start if start >= 0 and text.startswith(name, start) else at, at + len(last)
                at = text.find(last, at + 1)

    def _weigh(self, name: str) -> int:
        words, score, alone = self.words, 0, 0
        for text, start, end in islice(self._places(name), 8):
            before = text[max(0, start - 30) : start].lower().split()
            after = text[end : end + 30].lower().split()
            previous = before[-1].strip('“”"„«»(,') if before else ""
            if end - start < len(name) and start and alone < 2 and previous not in words.the:
                alone += 1
                score += 1
            if previous in words.titles:
                score += 2
            elif previous in words.the or previous in _PLACES:
                score -= 1
            if words.is_verb(previous) or (after and words.is_verb(after[0].strip(",.:") or after[-1 if len(after) < 2 else 1])):
                score += 2
            if _AGE.match(text, end):
                score += 2
        return score - (2 if name.count(" ") > 3 or " of " in name else 0)

    def _gendered(self, name: str) -> str:
        counts = Counter[str]()
        for text, start, end in islice(self._places(name), 8):
            before = text[max(0, start - 12) : start].lower().split()
            if before and (before[-1] in self.words.m or before[-1] in self.words.f):
                counts["m" if before[-1] in self.words.m else "f"] += 3
            elif before and self.nouns_too and len(before[-1]) > 5:
                counts["f"] += 3 * before[-1].endswith("in")  # Ministerin Ann Lee
                counts["m"] += 2 * before[-1].endswith(ROLE_ENDS)
            for word in _WORD.findall(text[end : end + 160].lower()):
                if word in self.words.m:
                    counts["m"] += 1
                elif word in self.words.f:
                    counts["f"] += 1
        male, female = counts["m"], counts["f"]
        return "m" if male >= 2 and male >= 3 * female else "f" if female >= 2 and female >= 3 * male else ""
