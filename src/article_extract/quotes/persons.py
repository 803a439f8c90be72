"""Whether a name is a person's, and a man's or a woman's, by what stands beside it in the article."""

from __future__ import annotations

import re

from .languages import Words
from .name_forms import ROLE_ENDS

GAP = "\x1f"
"""Between blocks; no text holds it, and it parts words."""
MOST_PLACES = 5
"""Mentions of a name that are read: the first ones introduce it, and more tell no more."""
_PLACES = frozenset("in at im en em i w v ve в у na на aan nel nella à au ins".split())
_AGE = re.compile(r",? \(?(?:aged )?\d\d\b(?![:.,%]\d| %)")
_WORD = re.compile(r"[^\W\d_]+")


class Persons:
    """What an article says of its names."""

    def __init__(self, whole: str, words: Words, nouns_too: bool) -> None:
        self.whole = whole
        """The texts of the blocks with a gap between them."""
        self.words = words
        self.nouns_too = nouns_too
        self._known: dict[str, int] = {}
        self._gender: dict[str, str] = {}

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

    def _places(self, name: str) -> list[tuple[int, int]]:
        """Where the last word of a name stands the first times: start of the whole name there, end."""
        last, text = name.rpartition(" ")[2], self.whole
        found: list[tuple[int, int]] = []
        at = text.find(last)
        while at >= 0 and len(found) < MOST_PLACES:
            start = at - (len(name) - len(last))
            found.append((start if start >= 0 and text.startswith(name, start) else at, at + len(last)))
            at = text.find(last, at + 1)
        return found

    def _before(self, start: int, length: int) -> list[str]:
        """The words before an offset, in small letters."""
        return self.whole[max(0, start - length) : start].rpartition(GAP)[2].lower().split()

    def _after(self, end: int, length: int) -> str:
        return self.whole[end : end + length].partition(GAP)[0].lower()

    def _weigh(self, name: str) -> int:
        words, score, alone = self.words, 0, 0
        text = self.whole
        for start, end in self._places(name):
            before, after = self._before(start, 30), self._after(end, 30).split()
            previous = before[-1].strip('“”"„«»(,') if before else ""
            if end - start < len(name) and alone < 2 and start and text[start - 1] != GAP and previous not in words.the:
                alone += 1
                score += 1
            if previous in words.titles or (previous and previous in words.roles):
                score += 2
            elif previous in words.the or previous in _PLACES:
                score -= 1
            if words.is_verb(previous) or (after and words.is_verb(after[0].strip(",.:") or after[-1 if len(after) < 2 else 1])):
                score += 2
            if text[end : end + 1] in ", (" and _AGE.match(text, end):
                score += 2
        return score - (2 if name.count(" ") > 3 or " of " in name else 0)

    def _gendered(self, name: str) -> str:
        male = female = 0
        m, f = self.words.m, self.words.f
        for start, end in self._places(name):
            before = self._before(start, 12)
            previous = before[-1] if before else ""
            if previous in m:
                male += 3
            elif previous in f:
                female += 3
            elif self.nouns_too and len(previous) > 5:
                female += 3 if previous.endswith("in") else 0  # Ministerin Ann Lee
                male += 2 if previous.endswith(ROLE_ENDS) else 0
            for word in _words(self._after(end, 160)):
                if word in m:
                    male += 1
                elif word in f:
                    female += 1
        return "m" if male >= 2 and male >= 3 * female else "f" if female >= 2 and female >= 3 * male else ""


def _words(text: str) -> list[str]:
    """The same as ``_WORD.findall``, in a third of the time: most words stand between white space as they are."""
    found: list[str] = []
    for token in text.split():
        if token.isalpha():
            found.append(token)
        elif not token[-1].isalnum() and token[:-1].isalpha():
            found.append(token[:-1])
        else:
            found += _WORD.findall(token)
    return found
