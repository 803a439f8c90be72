"""Who holds a role: ``the minister`` is the person beside whom the article mentions a minister before."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Block
from .clauses import Source
from .languages import Words
from .names import Names

MAX_PLACES = 40


class Roles:
    """Ties the roles of an article to its names."""

    def __init__(self, body: Sequence[Block], words: Words, names: Names) -> None:
        self.body = body
        self.words = words
        self.names = names

    def holder(self, role: Source, block: int) -> str | None:
        """The name that stands in apposition to a word of the role, looking back from where the role stands in ``block``."""
        words = self.words
        wanted = [w for w in role.text.lower().split() if len(w) > 3 and w not in words.the and w not in words.of][:3]
        places: list[tuple[int, int, int]] = []
        for index in range(block, -1, -1):
            text = self.body[index].text.lower()
            for word in wanted:
                at = text.rfind(word, 0, role.start if index == block else len(text))
                while at >= 0 and len(places) < MAX_PLACES:
                    places.append((index, at, at + len(word)))
                    at = text.rfind(word, 0, at)
        for test in (self._followed, self._aside):
            for place in places:
                if name := test(*place):
                    return name
        return None

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
