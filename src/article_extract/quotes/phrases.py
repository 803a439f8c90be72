"""The words beside a quotation that name its source: ``said Ann Lee``, ``erklärte sie``, ``according to the report``."""

from __future__ import annotations

import re

from .clauses import Source, Word
from .languages import RELATIVE
from .nouns import BREAKS, REACH
from .subjects import Subjects

_INVERTED = re.compile(r"[-‐](?:t[-‐])?(il|elle|ils|elles|on|je|nous)$")


class Phrases(Subjects):
    """Finds sources in the clauses of one block."""

    def verbs(self, tokens: list[Word]) -> list[int]:
        """Places of the verbs of saying, in order."""
        found, words, nouns_too = [], self.words, self.names.nouns_too
        for n, token in enumerate(tokens):
            low = token.low
            if (
                (words.is_verb(low) and (not n or nouns_too or token.start not in self.cover))
                or ("-" in low and _INVERTED.search(low))
                or (low in words.shows and self._shown(tokens, n))
            ):
                found.append(n)
        return found

    def inverted(self, token: Word) -> Source | None:
        """``dit-il``: the pronoun hangs on the verb."""
        m = _INVERTED.search(token.low)
        return Source("pronoun", m[1], token.start + m.start(1), token.end) if m else None

    def contained(self, tokens: list[Word], verb: int) -> Source | None:
        """``heißt es in einer Mitteilung``, ``peut-on lire dans le communiqué``: the document that a preposition beside the verb governs."""
        words = self.words
        for places in (range(verb + 1, min(len(tokens), verb + 7)), range(verb - 1, max(-1, verb - 7), -1)):
            for n in places:
                if tokens[n].text in BREAKS:
                    break
                start = n
                while start and n - start < 3 and tokens[start].low not in words.of and not words.is_verb(tokens[start].low):
                    start -= 1
                if tokens[n].low in words.texts and start < n and tokens[start].low in words.of:
                    return self._phrase("someone", tokens[start + 1].start, tokens[self._belonging(tokens, n, words.written)].end)
        return None

    def governed(self, tokens: list[Word], verb: int) -> Source | None:
        """``aus dem Ministerium heißt es``: the phrase after the preposition before an impersonal verb."""
        for n in range(verb - 1, max(-1, verb - REACH), -1):
            if tokens[n].text in BREAKS:
                return None
            if tokens[n].low in self.words.of and n + 1 < verb:
                run = self.cover.get(tokens[verb - 1].start)
                if run is not None and not self._weak(run):
                    return self._named(run)
                return self._phrase("someone", tokens[n + 1].start, tokens[verb - 1].end)
        return None

    def origin(self, tokens: list[Word], verb: int) -> Source | None:
        """``hieß es aus dem Rathaus``: what the preposition behind an impersonal verb governs."""
        n = verb + 2
        if n + 1 >= len(tokens) or tokens[n - 1].low not in self.words.it or tokens[n].low not in self.words.of:
            return None
        run = next((run for t in tokens[n + 1 : n + 4] if (run := self.cover.get(t.start)) and not self._weak(run)), None)
        return self._named(run) if run else self.rest(tokens, n + 1)

    def verb_final(self, tokens: list[Word]) -> Source | None:
        """In languages whose verb comes last: a name directly before the quotation, or the first of the sentence, without a case ending."""
        bare = [
            (n, run)
            for n, token in enumerate(tokens)
            if (run := self.cover.get(token.start))
            and self.text[run.end : run.end + 1] not in ("'", "’")
            and " " in self.names.resolve(run.text)
        ]
        if (
            not bare
            and (several := next((n for n, token in enumerate(tokens) if token.low in self.words.groups), None)) is not None
        ):
            return self._phrase("role", tokens[several].start, tokens[several].end)
        if not bare:
            pronoun = next((t for t in tokens[:3] if t.low in self.words.he), None)
            return Source("pronoun", pronoun.low, pronoun.start, pronoun.end) if pronoun else None
        return self._named(bare[-1][1] if len(tokens) - bare[-1][0] < 4 else bare[0][1])

    def apposition(self, tokens: list[Word], source: Source) -> Source | None:
        """``The head of the ferry company, Bob Ray:`` has the full name behind a comma."""
        for n in range(1, len(tokens)):
            run = self.cover.get(tokens[n].start) if tokens[n - 1].text == "," and tokens[n].start > source.end else None
            if run is not None and " " in run.text:
                return self._named(run)
        return None

    def rest(self, tokens: list[Word], start: int) -> Source | None:
        """The plain words up to the next break, as a source: ``laut Polizei``, ``according to documents``."""
        end, words = start, self.words
        while end < len(tokens) and tokens[end].text not in BREAKS and end < start + 8:
            low = tokens[end].low
            if low in RELATIVE or low in words.aux or (words.is_verb(low) and low not in words.groups):
                break
            end += 1
        return self._phrase("someone", tokens[start].start, tokens[end - 1].end) if end > start else None

    def _shown(self, tokens: list[Word], n: int) -> bool:
        """Whether a document stands beside a verb that only tells of speech with one, or people who write them before it."""
        words = self.words
        for token in reversed(tokens[max(0, n - 6) : n]):
            if token.text in BREAKS:
                break
            if token.low in words.texts or token.low in words.groups:
                return True
        return self.contained(tokens, n) is not None
