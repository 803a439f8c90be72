"""What beside a quotation tells its source: a verb of saying, a connector or a colon, and the phrase that it leads to."""

from __future__ import annotations

import re
from itertools import islice

from ..model import Cue, CueKind
from .clauses import Source, Word, clause
from .languages import Words
from .nouns import REACH
from .phrases import Phrases
from .spans import Span

# a comma or dash within the marks, and the word after it
_INSERTED = re.compile(r"(?:,|[?!…»]|,?\s[–—-])\s+([^\W\d_][\w’'\-]*)(?=\s|[,.])")
_THUS = re.compile(r"[.!?…]?\s([^\W\d_]{2,9})\s")
_HYPHENED = re.compile(r"\w-\w")

CUES = ("thus", "announced", "inserted", "tailed", "led", "connected")
"""The kinds of cues, the surest first."""


class Cues:
    """Reads the clauses around quotations, in one language."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def read(self, kind: str, phrases: Phrases, span: Span, lead: list[Word], tail: list[Word]) -> tuple[Source, Cue] | None:
        """What the cue of this kind, one of ``CUES``, tells. ``lead`` and ``tail``: the clauses beside the quotation."""
        if kind == "thus":
            return self.thus(phrases, span)
        if kind == "announced":
            return self.announced(phrases, lead)
        if kind == "inserted":
            return self.inserted(phrases, span)
        if kind == "tailed":
            return self.tailed(phrases, tail)
        if kind == "led":
            return self.led(phrases, lead)
        return self.connected(phrases, lead) or self.connected(phrases, tail)

    def announced(self, phrases: Phrases, lead: list[Word]) -> tuple[Source, Cue] | None:
        """``Ann Lee said: “…”``: a colon, or a verb directly before, leaves no doubt."""
        if self.words.sov:
            source = phrases.verb_final(lead)
            return (source, Cue(kind=CueKind.VERB)) if source else None
        if lead and (
            lead[-1].text == ":"
            or self.words.is_verb(lead[-1].low)
            or (lead[-1].text == "," and self.words.is_verb(lead[max(0, len(lead) - 2)].low))
        ):
            found = self.led(phrases, lead)
            if found:
                return found
            if lead[-1].text == ":":
                source = phrases.first(lead, 0, len(lead))
                if source is None or source.weak:
                    source = phrases.speaking(lead, len(lead) - 2) or source
                elif source.kind in ("role", "someone"):
                    source = phrases.apposition(lead, source) or source
                if source:
                    return source, Cue(kind=CueKind.COLON, text=":", start=lead[-1].start, end=lead[-1].end)
        return None

    def inserted(self, phrases: Phrases, span: Span) -> tuple[Source, Cue] | None:
        """``« Nous, explique Jeanne Blanc, avons attendu »``: the words that report stand within the marks."""
        if not self.words.dash:
            return None
        for m in islice(_INSERTED.finditer(phrases.text, span.start, span.end), 40):
            inverted = _HYPHENED.search(m[1])
            if not inverted and not self.words.is_verb(m[1].lower()):
                continue
            words = clause(phrases.text, m.start(1), min(span.end, m.end() + 80), self.words.elided)
            source = phrases.inverted(words[0]) or (phrases.after(words, 0) if phrases.verbs(words[:1]) else None)
            if source and not source.weak and source.kind in ("name", "pronoun"):
                return source, _verb(words[0])
        return None

    def thus(self, phrases: Phrases, span: Span) -> tuple[Source, Cue] | None:
        """``“…” So beschreibt es Ann Lee.``: the sentence after the quotation says whose it was."""
        opening = _THUS.match(phrases.text, span.outer_end)
        if opening is None or opening[1].lower() not in self.words.thus:
            return None
        tokens = clause(phrases.text, opening.start(1), opening.end() + 80)
        n = next((n for n in phrases.verbs(tokens[:3]) if n), 0)
        start = n + 1
        while n and start < len(tokens) and tokens[start].low in self.words.it:
            start += 1
        source = phrases.first(tokens, start, min(len(tokens), start + REACH), adjacent=True) if n else None
        return (source, _verb(tokens[n])) if source else None

    def tailed(self, phrases: Phrases, tail: list[Word]) -> tuple[Source, Cue] | None:
        """``“…”, said Ann Lee`` and ``“…”, Ann Lee said``."""
        places = [n for n in phrases.verbs(tail) if n < 25]
        for n in places[:2]:
            verb = tail[n]
            inverted = phrases.inverted(verb)
            starts = all(t.text in ",–—:" or not t.text[0].isalpha() or t.low in self.words.aux for t in tail[:n])
            source = inverted or (phrases.after(tail, n) if starts else self._subject_of(phrases, tail, n))
            source = source or phrases.contained(tail, n)
            if source and source.kind in ("role", "someone") and not starts and source.start > verb.start:
                continue  # “…” and showed a picture
            if source:
                return self._personal(phrases, tail, n, source), _verb(verb)
        return None

    def led(self, phrases: Phrases, lead: list[Word]) -> tuple[Source, Cue] | None:
        """``Ann Lee said that “…”``: the verb nearest to the quotation that has a subject."""
        weak: tuple[Source, Cue] | None = None
        for n in reversed(phrases.verbs(lead)):
            verb = lead[n]
            source = phrases.inverted(verb) or self._subject_of(phrases, lead, n) or phrases.contained(lead, n)
            if source and not source.weak:
                return self._personal(phrases, lead, n, source), _verb(verb)
            if source and weak is None:
                weak = source, _verb(verb)
        if weak and (source := self.subject(phrases, lead)):
            return source, weak[1]
        return weak

    def connected(self, phrases: Phrases, tokens: list[Word]) -> tuple[Source, Cue] | None:
        """``according to Ann Lee``, ``Ann Lee zufolge``."""
        words = self.words
        for n, token in enumerate(tokens):
            length = 1 if token.low in words.by else 0
            for phrase in words.by_first.get(token.low, ()):
                if tuple(t.low for t in tokens[n : n + len(phrase)]) == phrase:
                    length = max(length, len(phrase))
            if length:
                source = phrases.first(tokens, n + length, min(len(tokens), n + length + 8), adjacent=True, governed=True)
                if source is None and n + length < len(tokens):
                    source = phrases.rest(tokens, n + length)
            elif token.low in words.after:
                source, length = phrases.before(tokens, n), 1
            else:
                continue
            if source:
                end = tokens[min(n + length, len(tokens)) - 1]
                text = phrases.text[token.start : end.end]
                return source, Cue(kind=CueKind.CONNECTOR, text=text, start=token.start, end=end.end)
        return None

    def subject(self, phrases: Phrases, lead: list[Word]) -> Source | None:
        """The subject of a sentence into which the quotation is woven without a verb of saying."""
        source = phrases.first(lead, 0, len(lead)) if lead else None
        return source if source and source.kind in ("name", "pronoun") else None

    def _personal(self, phrases: Phrases, tokens: list[Word], n: int, source: Source) -> Source:
        """``heißt es``: the source stands after a preposition, if anywhere."""
        if source.kind != "pronoun" or source.text not in self.words.it:
            return source
        return phrases.contained(tokens, n) or phrases.governed(tokens, n) or phrases.origin(tokens, n) or source

    def _subject_of(self, phrases: Phrases, tokens: list[Word], n: int) -> Source | None:
        """The subject of a verb with words on both sides: before it, unless what follows is the surer one."""
        before, after = phrases.before(tokens, n), phrases.after(tokens, n)
        if before is not None and not before.weak and tokens[n].low in self.words.dubs:
            return before
        if after is not None and not self.words.svo and before is not None and self._apart(tokens, before, n):
            return after
        if after is None or after.kind not in ("name", "pronoun") or after.weak:
            return before or (None if self.words.svo else after)
        if before is None or before.weak:
            return after
        if not self.words.svo and before.kind in ("role", "someone"):
            return after
        return before

    def _apart(self, tokens: list[Word], source: Source, verb: int) -> bool:
        """Whether a comma or other break stands between a source and the verb."""
        return any(token.text in ",;:()—–" and token.start > source.end for token in tokens[:verb])


def _verb(word: Word) -> Cue:
    return Cue(kind=CueKind.VERB, text=word.text, start=word.start, end=word.end)
