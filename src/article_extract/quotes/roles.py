"""Who holds a role: ``the minister`` is the person beside whom the article mentions a minister before."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import islice

from ..model import Block
from .clauses import Source, clause
from .languages import Words
from .names import Names
from .spans import Span

MAX_PLACES = 40
MAX_RUNS = 300
"""Names before a group among which its own is looked for."""
REACH = 600
"""Characters before a pronoun in which the group or document that it stands for is looked for."""


_TITLE = re.compile('[ \\xa0]["„“«»‘‚]([^"”“»«’\\n.!?]{2,40})["”“»«’‘]')


class Roles:
    """Ties the roles of an article to its names."""

    def __init__(self, body: Sequence[Block], words: Words, names: Names) -> None:
        self.body = body
        self.words = words
        self.names = names

    def institution(self, role: Source, block: int) -> str | None:
        """The full name that an article gives to a group before: ``the ministry`` is the ``Ministry of Health``."""
        words = self.words
        wanted = [w for w in role.text.lower().split() if w not in words.the and w not in words.a][:6]
        if len(wanted) > 2 or not wanted:
            return None
        runs = (
            run
            for index in range(block, -1, -1)
            for run in reversed(self.names.runs(index))
            if index < block or run.start < role.start
        )
        for run in islice(runs, MAX_RUNS):
            low = run.text.lower()
            if low not in wanted and (all(w in low for w in wanted) if " " in low else low.endswith(wanted[-1])):
                return run.text
        return None

    def titled(self, block: int, at: int, spans: Sequence[Span]) -> str | None:
        """The name in marks after its noun: ``die Zeitung „Der Bote“``, ``компания «Север»``."""
        m = _TITLE.match(self.body[block].text, at)
        if m is None or any(span.start == m.start(1) for span in spans):
            return None
        return m[1] if m[1][0].isupper() or m[1][0].isdigit() else None

    def several(self, block: int, at: int) -> str | None:
        """Whom ``they`` stands for: the nearest group before."""
        return self._nearest(block, at, self.words.groups)

    def document(self, block: int, at: int) -> str | None:
        """What ``it`` stands for where it speaks: the nearest document before."""
        return self._nearest(block, at, self.words.texts)

    def _nearest(self, block: int, at: int, wanted: Container[str]) -> str | None:
        """The phrase around the last of the wanted words in this block or the one before, up to an offset."""
        words = self.words
        for index in range(block, max(-1, block - 2), -1):
            text = self.body[index].text
            tokens = clause(text, max(0, (at if index == block else len(text)) - REACH), at if index == block else len(text))
            n = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].low in wanted), -1)
            if n >= 0:
                start = n
                while (
                    start
                    and n - start < 3
                    and tokens[start - 1].text[0].isalnum()
                    and tokens[start - 1].end + 1 == tokens[start].start
                ):
                    low = tokens[start - 1].low
                    if words.is_verb(low) or (low in words.of and (start < 2 or tokens[start - 2].low not in words.many)):
                        break
                    start -= 1
                    if low in words.the or low in words.a or low in words.many:
                        break
                return text[tokens[start].start : tokens[n].end]
        return None

    def holder(self, role: Source, block: int) -> str | None:
        """The name that stands in apposition to a word of the role, looking back from where the role stands in ``block``."""
        wanted = self._heads(role)
        places: list[tuple[int, int, int]] = []
        for index in range(block, -1, -1):
            text = self.body[index].text.lower()
            for word in wanted:
                at = text.rfind(word, 0, role.start if index == block else len(text))
                while at >= 0 and len(places) < MAX_PLACES:
                    places.append((index, at, at + len(word)))
                    at = text.rfind(word, 0, at)
        for test in (self._followed, self._aside, self._resumed):
            for place in places:
                if name := test(*place):
                    return name
        return None

    def _heads(self, role: Source) -> list[str]:
        """What a role is looked for by: all of it where it says of what (``ministre de la Santé``), then its head's words."""
        words, parts = self.words, role.text.lower().split()
        if parts and (parts[0] in words.the or parts[0] in words.a):
            del parts[0]
        head = next((n for n, part in enumerate(parts) if n and part in words.of), len(parts))
        whole = [" ".join(parts)] if head < len(parts) else []
        return whole + [part for part in parts[:head] if len(part) > 3 and part not in words.the][:3]

    def _followed(self, index: int, start: int, end: int) -> str | None:
        """A full name directly after the role, or around it."""
        for run in self.names.runs(index):
            if (0 <= run.start - end <= 2 or (run.start <= start and end <= run.end)) and self.names.is_known(run.text):
                return self.names.resolve(run.text)
        return None

    def _aside(self, index: int, start: int, end: int) -> str | None:
        """A full name before the role with one comma between: ``Ann Lee, the minister``."""
        text = self.body[index].text
        for run in self.names.runs(index):
            if 0 < start - run.end <= 40 and text[run.end] == "," and "," not in text[run.end + 1 : start]:
                full = self.names.resolve(run.text)
                if " " in full and self.names.persons.evidence(full) >= 0:
                    return full
        return None

    def _resumed(self, index: int, start: int, end: int) -> str | None:
        """The full name that opens the sentence before one that the role opens: ``Ann Lee resigned. The minister …``."""
        text = self.body[index].text
        stop = text.rfind(". ", 0, start)
        if stop < 0 or text[stop + 2 : start].strip().lower() not in self.words.the:
            return None
        opening = text.rfind(". ", 0, stop) + 1
        first = next((run for run in self.names.runs(index) if run.start >= opening), None)
        if first is None or first.start - opening > 1:
            return None
        full = self.names.resolve(first.text)
        return full if " " in full and self.names.persons.evidence(full) >= 1 else None
