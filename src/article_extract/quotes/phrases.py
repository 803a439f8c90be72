"""The words beside a quotation that name its source: ``said Ann Lee``, ``erklärte sie``, ``according to the report``."""

from __future__ import annotations

import re

from .clauses import Source, Word
from .languages import RELATIVE, Words
from .names import Name, Names

_INVERTED = re.compile(r"[-‐](?:t[-‐])?(il|elle|ils|elles|on|je|nous)$")
_STARTS = frozenset(("", ".", "!", "?", ":", "“", "”", '"', "„", "«", "»", "‘", "’", "–", "—", "-", "•"))
_MARKS = frozenset('"„“«‘')
_TITLED = re.compile('([^\\W\\d_]{1,40})[ \\xa0]["„“«»‘‚]([^"”“»«’‘\\n.!?]{2,40})["”“»«’‘]')
# die „Bote“-Zeitung, der „Bote“ berichtet
_COMPOUND = re.compile('[ \\xa0]["„“«]([^"”“»«\\n.!?,]{2,40})["”“»«](?=-|[ \\xa0][^\\W\\d_])')
_BREAKS = frozenset(",;:()—–")
MAX_RUNS = 400
"""Names of a block: one with more is a list, no prose."""
REACH = 12
"""Words between a verb and its subject, at most."""


class Phrases:
    """Finds sources in the clauses of one block."""

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

    def _shown(self, tokens: list[Word], n: int) -> bool:
        """Whether a document stands beside a verb that only tells of speech with one, or people who write them before it."""
        words = self.words
        for token in reversed(tokens[max(0, n - 6) : n]):
            if token.text in _BREAKS:
                break
            if token.low in words.texts or token.low in words.groups:
                return True
        return self.contained(tokens, n) is not None

    def contained(self, tokens: list[Word], verb: int) -> Source | None:
        """``heißt es in einer Mitteilung``, ``peut-on lire dans le communiqué``: the document that a preposition beside the verb governs."""
        words = self.words
        for places in (range(verb + 1, min(len(tokens), verb + 7)), range(verb - 1, max(-1, verb - 7), -1)):
            for n in places:
                if tokens[n].text in _BREAKS:
                    break
                start = n
                while start and n - start < 3 and tokens[start].low not in words.of and not words.is_verb(tokens[start].low):
                    start -= 1
                if tokens[n].low in words.texts and start < n and tokens[start].low in words.of:
                    return self._phrase("someone", tokens[start + 1].start, tokens[self._belonging(tokens, n, words.written)].end)
        return None

    def _belonging(self, tokens: list[Word], n: int, links: frozenset[str]) -> int:
        """Where the phrase with this noun ends: ``einer Mitteilung der Stadt``, ``a spokesman for the council``."""
        if n + 2 > len(tokens) - 1 or tokens[n + 1].low not in links:
            return n
        words, end = self.words, n + 2
        if (tokens[end].low in words.the or tokens[end].low in words.a) and end + 1 < len(tokens):
            end += 1
        if tokens[end].text in _BREAKS or words.is_verb(tokens[end].low):
            return n
        run = self.cover.get(tokens[end].start)
        while run is not None and end + 1 < len(tokens) and self.cover.get(tokens[end + 1].start) is run:
            end += 1
        return end

    def inverted(self, token: Word) -> Source | None:
        """``dit-il``: the pronoun hangs on the verb."""
        m = _INVERTED.search(token.low)
        return Source("pronoun", m[1], token.start + m.start(1), token.end) if m else None

    def before(self, tokens: list[Word], verb: int) -> Source | None:
        """The subject that stands before the verb."""
        n, low_bound = verb - 1, max(0, verb - REACH)
        while n > low_bound and tokens[n].low in self.words.aux:
            n -= 1
        last, passed = n, False
        other: Source | None = None
        if n >= 0 and tokens[n].text in ",)—–":
            return self._over_aside(tokens, n)
        while n >= low_bound:
            token = tokens[n]
            if token.text in _BREAKS:
                return other or (self._over_aside(tokens, n) if token.text in ",)" and n < last else None)
            beside = n == last
            passed = passed or (other is not None and self.words.is_verb(token.low))
            source, n = self._source_ending(tokens, n, verb)
            if source is None or (source.weak and not beside) or (passed and not self._documents(source)):
                continue
            if source.kind != "role" or self._can_speak(source):
                return self._apposed(tokens, n, source)
            other = other or self._apposed(tokens, n, source)
        return other

    def _can_speak(self, source: Source) -> bool:
        """Whether a noun of the phrase is known to speak: ``the eviction`` is an object of what stands before the verb."""
        words = self.words
        return any(w in words.roles or w in words.groups or w in words.texts for w in source.text.lower().split())

    def _documents(self, source: Source) -> bool:
        return any(w in self.words.texts for w in source.text.lower().split()[:3])

    def speaking(self, tokens: list[Word], n: int) -> Source | None:
        """The phrase that ends with this word, if it is a noun that speaks."""
        return self._bare(tokens, n, n + 1) if n >= 0 and self._speaks(tokens[n]) else None

    def _around(self, tokens: list[Word], start: int, n: int, verb: int) -> Source | None:
        """``The Lee government had said``: the phrase around a name, as persons take no article."""
        end = verb
        while end > n + 1 and (tokens[end - 1].low in self.words.aux or self.words.is_verb(tokens[end - 1].low)):
            end -= 1
        if any(t.low in self.words.of or t.text in _BREAKS for t in tokens[n + 1 : end]):
            return None
        kind = "name" if end == n + 1 else "someone"
        return self._phrase(kind, tokens[start if end > n + 1 else start + 1].start, tokens[end - 1].end)

    def _apposed(self, tokens: list[Word], n: int, source: Source) -> Source:
        """``Ann Lee, a member of the council said``: the name before a role in apposition."""
        if source.kind in ("role", "someone") and n > 0 and tokens[n].text == ",":
            run = self.cover.get(tokens[n - 1].start)
            if run is not None and not self._weak(run) and " " in run.text:
                return self._named(run)
        return source

    def _over_aside(self, tokens: list[Word], n: int) -> Source | None:
        """``Ann Lee, the minister, said``, ``One of them, Ann Lee, 42, said``: the name in the parts before the verb."""
        head: Source | None = None
        start = 0
        for stop in [*(k for k in range(n) if tokens[k].text in ",(—–"), n]:
            source = self.first(tokens, start, stop)
            start = stop + 1
            if source and self._heads(source) and (head is None or " " in source.text):
                return source
            head = head or source
        return head

    def _heads(self, source: Source) -> bool:
        """Whether this is a surer subject than what stands in apposition to it: no role, no ``Minister of Finance, Ann Lee, said``."""
        if source.weak or source.kind not in ("name", "pronoun"):
            return False
        return source.text.partition(" ")[0].lower() not in self.words.titles

    def _source_ending(self, tokens: list[Word], n: int, verb: int) -> tuple[Source | None, int]:
        """The source whose last word is here, and where to look next if there is none."""
        token, words = tokens[n], self.words
        run = self.cover.get(token.start)
        if (run is None or run.text == token.text) and self._speaks(token) and (bare := self._bare(tokens, n, verb)):
            return bare, n - 1
        if run is not None:
            first = n
            while first > 0 and self.cover.get(tokens[first - 1].start) is run:
                first -= 1
            if first > 1 and self._governed(tokens, first) and not self._joined(run):
                return None, first - 2
            if first and (tokens[first - 1].low in words.a) and self._attributes(run, tokens):
                return self._source_ending(tokens, first - 1, verb)  # a Unicef spokeswoman
            if n < verb - 1 and first and tokens[first - 1].low in words.the and words.svo:
                return self._around(tokens, first - 1, n, verb), first - 2
            return self._named(run), first - 1
        if token.low in words.he:
            return Source("pronoun", token.low, token.start, token.end), n - 1
        if token.low == words.me:
            return Source("self", token.low, token.start, token.end), n - 1
        if (token.low in words.the or token.low in words.a) and n + 1 < len(tokens):
            if tokens[n + 1].low in words.aux or words.is_verb(tokens[n + 1].low):
                return None, n - 1  # Jeanne Blanc l’a dit
            if self._governed(tokens, n) or verb - n > (REACH if tokens[n + 1].low in words.texts else 6):
                return None, n - 2
            end = n + 1
            while end < len(tokens) and tokens[end].text not in _BREAKS and not words.is_verb(tokens[end].low) and end < n + 7:
                end += 1
            end = min(end, verb) if end > verb > n + 1 else end
            while end > n + 2 and tokens[end - 1].low in words.aux:
                end -= 1
            kind = "role" if token.low in words.the else "someone"
            return self._phrase(kind, tokens[n].start, tokens[end - 1].end), n - 1
        return None, n - 1

    def _speaks(self, token: Word) -> bool:
        """Whether a noun without an article may speak: ``police``, and in languages without articles ``minister``."""
        return token.low in self.words.groups or (self.words.bare and token.low in self.words.roles)

    def _bare(self, tokens: list[Word], n: int, verb: int) -> Source | None:
        """``Local residents told us``: the phrase around a noun that may speak, up to the verb."""
        words, start = self.words, n
        while start > 0 and n - start < 4:
            token = tokens[start - 1]
            low = token.low
            if low in words.the or low in words.a:
                start -= 1
                break
            if token.text in _BREAKS or low in words.of or low in words.opening or low in RELATIVE or words.is_verb(low):
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

    def after(self, tokens: list[Word], verb: int) -> Source | None:
        """The subject that stands after the verb."""
        while verb + 1 < len(tokens) and tokens[verb + 1].low in self.words.aux:
            verb += 1
        return self.first(tokens, verb + 1, min(len(tokens), verb + 1 + REACH), adjacent=True)

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

    def governed(self, tokens: list[Word], verb: int) -> Source | None:
        """``aus dem Ministerium heißt es``: the phrase after the preposition before an impersonal verb."""
        for n in range(verb - 1, max(-1, verb - REACH), -1):
            if tokens[n].text in _BREAKS:
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
        while end < len(tokens) and tokens[end].text not in _BREAKS and end < start + 8:
            low = tokens[end].low
            if low in RELATIVE or low in words.aux or (words.is_verb(low) and low not in words.groups):
                break
            end += 1
        return self._phrase("someone", tokens[start].start, tokens[end - 1].end) if end > start else None

    def first(self, tokens: list[Word], start: int, end: int, *, adjacent: bool = False, governed: bool = False) -> Source | None:
        """The first source from ``start`` on.

        ``adjacent``: it must follow directly, adverbs apart. ``governed``: a preposition before it does not matter, as it is
        the one that names the source.
        """
        words, n = self.words, start
        while n < end:
            token = tokens[n]
            if token.text in _BREAKS and adjacent:
                return None
            run = self.cover.get(token.start)
            free = (governed and n - start < 3) or not self._governed(tokens, n)
            if free and (run is None or run.text == token.text) and self._speaks(token):
                return self._role(tokens, start if adjacent else n, end)
            if run is not None:
                if free:
                    source = self._full_run(run, tokens, n, end)
                    if not source.weak or (adjacent and n - start < 2):
                        return source
                while n < end and self.cover.get(tokens[n].start) is run:
                    n += 1
                if adjacent and n - start > 3:
                    return None
                continue
            if token.low in words.he and not self._addresses(tokens, n) and free:
                return Source("pronoun", token.low, token.start, token.end)
            if token.low == words.me:
                return Source("self", token.low, token.start, token.end)
            if token.low in words.the or token.low in words.a:
                if (governed and n == start) or not self._governed(tokens, n):
                    return self._role(tokens, n, end)
            elif adjacent and n - start >= 3:
                return None
            n += 1
        return None

    def _addresses(self, tokens: list[Word], n: int) -> bool:
        """Whether a pronoun that is a form of address too stands before a name: ``ông Nguyễn Văn Nam``."""
        return tokens[n].low in self.words.titles and n + 1 < len(tokens) and tokens[n + 1].start in self.cover

    def _role(self, tokens: list[Word], n: int, end: int) -> Source:
        """``the minister``; a name in apposition wins (``der Minister Jan Bär``)."""
        stop, words = n + 1, self.words
        run = self.cover.get(tokens[n + 1].start) if n + 1 < end else None
        if run is not None and words.svo and tokens[n].low in words.the:
            return self._institution(tokens, n, run, end)
        first = n + (tokens[n].low in words.the or tokens[n].low in words.a)
        while stop < min(end, n + 9):
            token = tokens[stop]
            if token.text in _BREAKS or token.low in RELATIVE or words.is_verb(token.low):
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

    def _attributes(self, run: Name, tokens: list[Word]) -> bool:
        """``an Oldtown spokesperson``: a name directly before the noun that speaks."""
        following = next((token for token in tokens if token.start > run.start), None)
        return following is not None and following.start <= run.end + 1 and following.low in self.words.roles

    def _institution(self, tokens: list[Word], n: int, run: Name, end: int) -> Source:
        """``The Lee government``: persons take no article, so the word after the name belongs to it."""
        after = n + 1
        while after < end and self.cover.get(tokens[after].start) is run:
            after += 1
        words = self.words
        token = tokens[after] if after < end else None
        if (
            token is None
            or token.text in _BREAKS
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
            if token.text in _BREAKS or token.low in self.words.of:
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

    def _named(self, run: Name) -> Source:
        weak = self._weak(run)
        marked = not _MARKS.isdisjoint(self.text[max(0, run.start - 12) : run.start]) and self._marked(run)
        start, end = marked or (run.start, run.end)
        return Source("name", self.text[start:end] if marked else run.text, start, end, weak)

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

    def _weak(self, run: Name) -> bool:
        """One word that no full name holds: in German any noun, elsewhere one that only starts a sentence."""
        if self.text[max(0, run.start - 1) : run.start] in _MARKS and run.start:
            return True  # a party, a work: what is marked does not speak
        if self.names.is_known(run.text) or (not self.names.nouns_too and self.names.recurs(run.text)):
            return False
        return self.names.nouns_too or self.text[max(0, run.start - 2) : run.start].rstrip()[-1:] in _STARTS

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


def _word_starts(text: str, run: Name) -> list[int]:
    """Offsets at which the words of a name begin."""
    found, words, at = [run.start], text[run.start : run.end].replace("\xa0", " "), 0
    while (at := words.find(" ", at) + 1) > 0:
        found.append(run.start + at)
    return found
