"""Noun phrases that can speak: where they begin and end, and which name within or beside them is the source."""

from __future__ import annotations

import re

from .clauses import Source, Word
from .languages import RELATIVE, Words
from .name_forms import STARTS
from .names import Name, Names

BREAKS = frozenset(",;:()—–")
"""What ends a phrase."""
REACH = 12
"""Words between a verb and its subject, at most."""
MAX_RUNS = 400
"""Names of a block: one with more is a list, no prose."""
_STARTS = STARTS | {"’"}
_MARKS = frozenset('"„“«‘')
_TITLED = re.compile('([^\\W\\d_]{1,40})[ \\xa0]["„“«»‘‚]([^"”“»«’‘\\n.!?]{2,40})["”“»«’‘]')
# die „Bote“-Zeitung, der „Bote“ berichtet
_COMPOUND = re.compile('[ \\xa0]["„“«]([^"”“»«\\n.!?,]{2,40})["”“»«](?=-|[ \\xa0][^\\W\\d_])')


class Nouns:
    """The noun phrases of one block."""

    def __init__(self, text: str, index: int, names: Names, words: Words) -> None:
        self.text = text
        self.names = names
        self.words = words
        self.runs = names.runs(index)
        self.cover: dict[int, Name] = {}
        """Where a word of a name begins -> the name."""
        if len(self.runs) < MAX_RUNS:
            for run in self.runs:
                self.cover[run.start] = run
                if " " in run.text:
                    for place in _word_starts(text, run):
                        self.cover[place] = run

    def _bare(self, tokens: list[Word], n: int, verb: int) -> Source | None:
        """``Local residents told us``: the phrase around a noun that may speak, up to the verb."""
        words, start = self.words, n
        while start > 0 and n - start < 4:
            token = tokens[start - 1]
            low = token.low
            if low in words.the or low in words.a:
                start -= 1
                break
            if token.text in BREAKS or low in words.of or low in words.opening or low in RELATIVE or words.is_verb(low):
                break
            start -= 1
        alone = verb == n + 1 and start > 0 and tokens[start - 1].low in words.absolute
        if (
            (self._governed(tokens, start) and not alone)
            or verb - n > 6
            or any(token.low in words.roles for token in tokens[n + 1 : verb])
        ):
            return None
        end = verb
        while end > n + 1 and (tokens[end - 1].low in words.aux or words.is_verb(tokens[end - 1].low)):
            end -= 1
        return self._phrase("role", tokens[start].start, tokens[end - 1].end)

    def _role(self, tokens: list[Word], n: int, end: int) -> Source:
        """``the minister``; a name in apposition wins (``der Minister Jan Bär``)."""
        stop, words = n + 1, self.words
        run = self.cover.get(tokens[n + 1].start) if n + 1 < end else None
        if run is not None and words.svo and tokens[n].low in words.the:
            return self._institution(tokens, n, run, end)
        first = n + (tokens[n].low in words.the or tokens[n].low in words.a)
        while stop < min(end, n + 9):
            token = tokens[stop]
            if token.text in BREAKS or token.low in RELATIVE or words.is_verb(token.low):
                break
            if stop > first and (
                token.low in words.of or token.low in words.the or token.low in words.a or token.low in words.aux
            ):
                break
            stop += 1
        inside = [
            run for t in tokens[n:stop] if (run := self.cover.get(t.start)) and not (run.text == t.text and self._speaks(t))
        ]
        full = [run for run in inside if " " in run.text or (self.names.is_known(run.text) and not self._attributes(run, tokens))]
        if full:
            return self._named(full[-1])
        while stop > n + 2 and tokens[stop - 1].low in words.aux:
            stop -= 1
        last = self._belonging(tokens, max(n, stop - 1), words.belongs)
        if name := self._introduced(tokens, last):
            return self._named(name)
        kind = "someone" if tokens[n].low in words.a else "role"
        return self._phrase(kind, tokens[n].start, tokens[last].end)

    def _introduced(self, tokens: list[Word], last: int) -> Name | None:
        """The name behind a role that ends here: ``said the mayor of Oldtown, Ann Lee``, ``le ministre de la Santé Paul Noir``."""
        comma = last + 2 < len(tokens) and tokens[last + 1].text == ","
        place = last + 2 if comma else last + 1
        run = self.cover.get(tokens[place].start) if place < len(tokens) else None
        if run is None or run.start < tokens[last].end:
            return None
        return run if self.names.is_known(run.text) and (comma or " " in run.text) else None

    def _belonging(self, tokens: list[Word], n: int, links: frozenset[str]) -> int:
        """Where the phrase with this noun ends: ``einer Mitteilung der Stadt``, ``a spokesman for the council``."""
        if n + 2 > len(tokens) - 1 or tokens[n + 1].low not in links:
            return n
        words, end = self.words, n + 2
        if (tokens[end].low in words.the or tokens[end].low in words.a) and end + 1 < len(tokens):
            end += 1
        if tokens[end].text in BREAKS or words.is_verb(tokens[end].low):
            return n
        run = self.cover.get(tokens[end].start)
        while run is not None and end + 1 < len(tokens) and self.cover.get(tokens[end + 1].start) is run:
            end += 1
        return end

    def _institution(self, tokens: list[Word], n: int, run: Name, end: int) -> Source:
        """``The Lee government``: persons take no article, so the word after the name belongs to it."""
        after = n + 1
        while after < end and self.cover.get(tokens[after].start) is run:
            after += 1
        words = self.words
        token = tokens[after] if after < end else None
        if (
            token is None
            or token.text in BREAKS
            or not token.text.islower()
            or token.low in words.aux
            or token.low in words.of
            or words.is_verb(token.low)
        ):
            return self._named(run)
        return self._phrase("name", tokens[n].start, token.end)

    def _full_run(self, run: Name, tokens: list[Word], n: int, end: int) -> Source:
        """``said Kyiv resident Ann Lee``: a longer name in the same phrase wins over a single word."""
        if run.text.partition(" ")[0].lower() in self.words.titles and (aside := self._after_comma(run, tokens, n, end)):
            return self._named(aside)  # Minister of Finance, Ann Lee,
        surname, role = self.names.is_surname(run.text), False
        for token in tokens[n:end]:
            if token.text in BREAKS or token.low in self.words.of:
                break
            other = self.cover.get(token.start)
            if other is not None and other is not run and " " in other.text:
                if not surname or role:
                    return self._named(other)
                break
            role = role or token.low in self.words.roles
        return self._named(run)

    def _after_comma(self, run: Name, tokens: list[Word], n: int, end: int) -> Name | None:
        """The full name that stands after the comma after a run."""
        while n < end and self.cover.get(tokens[n].start) is run:
            n += 1
        other = self.cover.get(tokens[n + 1].start) if n + 1 < end and tokens[n].text == "," else None
        return other if other is not None and " " in other.text else None

    def _named(self, run: Name) -> Source:
        weak = self._weak(run)
        marked = not _MARKS.isdisjoint(self.text[max(0, run.start - 12) : run.start]) and self._marked(run)
        start, end = marked or (run.start, run.end)
        return Source("name", self.text[start:end] if marked else run.text, start, end, weak)

    def _weak(self, run: Name) -> bool:
        """One word that no full name holds: in German any noun, elsewhere one that only starts a sentence."""
        if self.text[max(0, run.start - 1) : run.start] in _MARKS and run.start:
            return True  # a party, a work: what is marked does not speak
        if self.names.is_known(run.text) or (not self.names.nouns_too and self.names.recurs(run.text)):
            return False
        return self.names.nouns_too or self.text[max(0, run.start - 2) : run.start].rstrip()[-1:] in _STARTS

    def _marked(self, run: Name) -> tuple[int, int] | None:
        """``the newspaper “The Herald”``: a name in marks speaks behind the noun that says what it is."""
        text = self.text
        m = next(
            (m for m in _TITLED.finditer(text, max(0, run.start - 60), run.end + 40) if m.start(2) <= run.start < m.end(2)), None
        )
        if m is None or not self._heads_title(m[1].lower()):
            return None
        return m.span(2)

    def _heads_title(self, noun: str) -> bool:
        words = self.words
        return noun in words.groups or noun in words.roles or noun in words.texts

    def _phrase(self, kind: str, start: int, end: int) -> Source:
        """The words from ``start`` to ``end`` but for a relative pronoun, preposition or article at their end."""
        mark = _TITLED.search(self.text, start, min(end + 40, len(self.text)))
        if mark is not None and mark.start(2) - 1 < end:
            end = mark.end(1)
        words = self.words
        if self.text[start:end].lower() in words.the and (paper := _COMPOUND.match(self.text, end)):
            return Source("name", paper[1], paper.start(1), paper.end(1))
        while (at := self.text.rfind(" ", start, end)) > 0:
            last = self.text[at + 1 : end].lower()
            if last not in RELATIVE and last not in words.of and last not in words.the:
                break
            end = at
        return Source(kind, self.text[start:end], start, end)

    def _governed(self, tokens: list[Word], n: int) -> bool:
        """Whether a preposition stands before the phrase that begins here."""
        words, k = self.words, n - 1
        while k > 0 and (
            tokens[k].low in words.the
            or tokens[k].low in words.a
            or tokens[k].low in words.titles
            or tokens[k].low.endswith(("’s", "'s"))
        ):
            k -= 1
        return k >= 0 and tokens[k].low in words.of

    def _joined(self, run: Name) -> bool:
        """``Speaking to the Daily News Lee said``: the run ends with a name that the article has with another first word."""
        return " " in run.text and self.names.resolve(run.text).partition(" ")[0] != run.text.partition(" ")[0]

    def _attributes(self, run: Name, tokens: list[Word]) -> bool:
        """``an Oldtown spokesperson``: a name directly before the noun that speaks."""
        following = next((token for token in tokens if token.start > run.start), None)
        return following is not None and following.start <= run.end + 1 and following.low in self.words.roles

    def _addresses(self, tokens: list[Word], n: int) -> bool:
        """Whether a pronoun that is a form of address too stands before a name: ``ông Nguyễn Văn Nam``."""
        return tokens[n].low in self.words.titles and n + 1 < len(tokens) and tokens[n + 1].start in self.cover

    def _speaks(self, token: Word) -> bool:
        """Whether a noun without an article may speak: ``police``, and in languages without articles ``minister``."""
        return token.low in self.words.groups or (self.words.bare and token.low in self.words.roles)

    def _can_speak(self, source: Source) -> bool:
        """Whether a noun of the phrase is known to speak: ``the eviction`` is an object of what stands before the verb."""
        words = self.words
        return any(w in words.roles or w in words.groups or w in words.texts for w in source.text.lower().split())

    def _documents(self, source: Source) -> bool:
        return any(w in self.words.texts for w in source.text.lower().split()[:3])

    def _heads(self, source: Source) -> bool:
        """Whether this is a surer subject than what stands in apposition to it: no role, no ``Minister of Finance, Ann Lee, said``."""
        if source.weak or source.kind not in ("name", "pronoun"):
            return False
        return source.text.partition(" ")[0].lower() not in self.words.titles


def _word_starts(text: str, run: Name) -> list[int]:
    """Offsets at which the words of a name begin."""
    found, words, at = [run.start], text[run.start : run.end].replace("\xa0", " "), 0
    while (at := words.find(" ", at) + 1) > 0:
        found.append(run.start + at)
    return found
