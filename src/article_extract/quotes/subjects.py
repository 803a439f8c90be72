"""The subject of a verb: before it or after it, next to it or with words between."""

from __future__ import annotations

from .clauses import Source, Word
from .nouns import BREAKS, REACH, Nouns


class Subjects(Nouns):
    """Finds subjects in the clauses of one block."""

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
            if token.text in BREAKS:
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

    def after(self, tokens: list[Word], verb: int) -> Source | None:
        """The subject that stands after the verb."""
        while verb + 1 < len(tokens) and tokens[verb + 1].low in self.words.aux:
            verb += 1
        return self.first(tokens, verb + 1, min(len(tokens), verb + 1 + REACH), adjacent=True)

    def first(self, tokens: list[Word], start: int, end: int, *, adjacent: bool = False, governed: bool = False) -> Source | None:
        """The first source from ``start`` on.

        ``adjacent``: it must follow directly, adverbs apart. ``governed``: a preposition before it does not matter, as it is
        the one that names the source.
        """
        words, n = self.words, start
        while n < end:
            token = tokens[n]
            if token.text in BREAKS and adjacent:
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

    def speaking(self, tokens: list[Word], n: int) -> Source | None:
        """The phrase that ends with this word, if it is a noun that speaks."""
        return self._bare(tokens, n, n + 1) if n >= 0 and self._speaks(tokens[n]) else None

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
            while end < len(tokens) and tokens[end].text not in BREAKS and not words.is_verb(tokens[end].low) and end < n + 7:
                end += 1
            end = min(end, verb) if end > verb > n + 1 else end
            while end > n + 2 and tokens[end - 1].low in words.aux:
                end -= 1
            kind = "role" if token.low in words.the else "someone"
            return self._phrase(kind, tokens[n].start, tokens[end - 1].end), n - 1
        return None, n - 1

    def _around(self, tokens: list[Word], start: int, n: int, verb: int) -> Source | None:
        """``The Lee government had said``: the phrase around a name, as persons take no article."""
        end = verb
        while end > n + 1 and (tokens[end - 1].low in self.words.aux or self.words.is_verb(tokens[end - 1].low)):
            end -= 1
        if any(t.low in self.words.of or t.text in BREAKS for t in tokens[n + 1 : end]):
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
