"""Who said it: the cue beside a quotation, then the full form of the source, then the running speaker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Block, Cue, CueKind
from .caseless import Caseless, is_caseless
from .caseless_names import FullForms
from .clauses import Source, Word, clause
from .cues import CUES, Cues
from .focus import Focus
from .languages import Words
from .names import Names
from .phrases import Phrases
from .roles import Roles
from .spans import Span, ends
from .spoken import NO_CUE, Spoken, look_ahead
from .turns import interviewee, turns

CLAUSE = 400
"""Characters beside a quotation that are read for a cue."""


class Speakers:
    """Finds the speakers of an article's quotations, in reading order."""

    def __init__(
        self,
        body: Sequence[Block],
        spans: Sequence[Span],
        words: Words,
        names: Names,
        signed: Mapping[int, str] | None = None,
        authors: Sequence[str] = (),
    ) -> None:
        self.body = body
        self.words = words
        self.names = names
        self.signed = signed or {}
        """Block -> who signed the block quote."""
        self.authors = authors
        self.spoken = [Spoken(span) for span in spans]
        self.cues = Cues(words)
        self.roles = Roles(body, words, names)
        self.focus = Focus(body, spans, words, names, self.roles)
        self._phrases: dict[int, Phrases] = {}
        sample = next((body[s.block].text for s in spans), "")
        self.caseless = Caseless(words) if is_caseless(sample) else None
        self.heads = (("group", words.groups), ("role", words.roles), ("text", words.texts))
        self.forms = FullForms([block.text for block in body] if self.caseless else (), words)

    def find(self) -> list[Spoken]:
        """Every quotation with its speaker."""
        for number, item in enumerate(self.spoken):
            previous = self.spoken[number - 1] if number else None
            if item.span.continues and previous:
                item.speaker, item.cue = previous.speaker, Cue(kind=CueKind.RUNNING)
            elif item.span.block in self.signed:
                item.speaker, item.cue = self.names.resolve(self.signed[item.span.block]), Cue(kind=CueKind.NOUN)
            else:
                self._attribute(item)
            if item.speaker and item.speaker not in self.authors:  # no pronoun but I stands for the author
                self.focus.add(item.span, item.speaker)
        self._take_turns()
        look_ahead(self.spoken, self.body)
        return self.spoken

    def _take_turns(self) -> None:
        """In an interview the answers are the interviewee's, quoted questions the author's."""
        found = turns(self.body, [item.span for item in self.spoken])
        if found is None:
            return
        known = [item.speaker for item in self.spoken if item.speaker and item.cue.kind not in (CueKind.NONE, CueKind.RUNNING)]
        answering = interviewee(found, self.body, known, self.names, self.authors)
        for item in self.spoken:
            if item.cue.kind in (CueKind.NONE, CueKind.RUNNING):
                block = item.span.block
                speaker = self._author() if block in found.questions else answering if block in found.answers else None
                if speaker:
                    item.speaker, item.cue = speaker, Cue(kind=CueKind.TURN)

    def _author(self) -> str | None:
        """Who says ``I`` in the narrative."""
        return self.authors[0] if len(self.authors) == 1 else None

    def phrases(self, index: int) -> Phrases:
        """The phrases of a block."""
        if index not in self._phrases:
            self._phrases[index] = Phrases(self.body[index].text, index, self.names, self.words)
        return self._phrases[index]

    # --- cues ----------------------------------------------------------------------------------------------------------------

    def _attribute(self, item: Spoken) -> None:
        span = item.span
        if self.caseless:
            self._attribute_caseless(item, self.caseless)
            return
        phrases, text = self.phrases(span.block), self.body[span.block].text
        lead = clause(text, max(span.opening, span.outer_start - CLAUSE), span.outer_start, self.words.elided)
        tail = clause(text, span.outer_end, span.outer_end + min(len(span.after), CLAUSE), self.words.elided)
        if self._new_sentence(span, tail, lead):
            tail = []
        if not lead and not tail and self._introduced(item):
            return
        for kind in CUES:
            found = self.cues.read(kind, phrases, span, lead, tail)
            if found:
                item.speaker, item.cue = self._name_of(found[0], span), found[1]
                if item.speaker:
                    return
        at = span.outer_start
        if self.words.indirect and any(token.low in self.words.indirect for token in (*lead, *tail)):
            at = span.opening
        else:
            subject = self.cues.subject(phrases, lead) or self.cues.subject(phrases, tail[:8])
            item.speaker = self._name_of(subject, span) if subject else None
        if item.speaker is None:
            item.speaker = self._focus(span, at, "", "none")
        item.cue = Cue(kind=CueKind.RUNNING) if item.speaker else NO_CUE

    def _introduced(self, item: Spoken) -> bool:
        """``Ann Lee said:`` as the end of the block before."""
        index = item.span.block - 1
        if index < 0 or not self.body[index].text.endswith((":", "：")) or item.span.start > 3:
            return False
        text = self.body[index].text
        stops = ends(text, max(0, len(text) - CLAUSE), len(text) - 1)
        phrases, lead = self.phrases(index), clause(text, stops[-1] if stops else max(0, len(text) - CLAUSE), len(text))
        found = self.cues.announced(phrases, lead)
        if found:
            item.speaker = self._name_of(found[0], Span(index, len(text), len(text), len(text), len(text), ""))
            item.cue = Cue(kind=found[1].kind if found[1].kind is CueKind.VERB else CueKind.COLON)
        return bool(item.speaker)

    def _attribute_caseless(self, item: Spoken, caseless: Caseless) -> None:
        span, text = item.span, self.body[item.span.block].text
        end = span.outer_end + min(len(span.after), CLAUSE)
        source = caseless.source(text, (max(span.opening, span.outer_start - CLAUSE), span.outer_start), (span.outer_end, end))
        if source and source.kind == "name" and not (source.weak and self.focus.turns):
            item.speaker = self.forms.of(source.text)
            item.cue = Cue(kind=CueKind.VERB)
        elif self.focus.turns:
            item.speaker, item.cue = self.focus.turns[-1].speaker, Cue(kind=CueKind.RUNNING)
        elif source is None:
            before = text[: span.opening] if span.opening else self.body[span.block - 1].text if span.block else ""
            source = caseless.source(before, (0, len(before)), (0, 0))
            if source and source.kind == "name":
                item.speaker, item.cue = self.forms.of(source.text), Cue(kind=CueKind.RUNNING)

    def _new_sentence(self, span: Span, tail: list[Word], lead: list[Word]) -> bool:
        """Whether what follows the closing mark is a sentence of its own."""
        text = self.body[span.block].text
        if not tail or tail[0].text in ",:;–—" or tail[0].text[0].islower():
            return False
        last = text[span.start : span.end].rstrip("’'”»“\"")[-1:]
        if last not in ".!?…" and span.after[:1] not in ".!?":
            return False
        if tail[-1].text == ":" or (lead and (lead[-1].text in ":," or self.words.is_verb(lead[-1].low))):
            return True
        place = next((n for n, t in enumerate(tail) if self.words.is_verb(t.low)), 99)
        return place > 4 or (last == "." and len(tail) > 9)

    # --- full forms ----------------------------------------------------------------------------------------------------------

    def _name_of(self, source: Source, span: Span) -> str | None:
        if source.kind == "name":
            return self.names.resolve(source.text)
        if source.kind == "self":
            return self._author()
        head = "" if source.kind == "pronoun" else self._head(source.text)
        if head and (title := self.roles.titled(span.block, source.end, self.focus.spans.get(span.block, ()))):
            return title
        if head == "text" and (author := self._author_of(source, span)):
            return author
        if source.kind == "someone":
            return source.text
        if head == "group":
            return self.roles.institution(source, span.block) or source.text
        if source.kind == "pronoun" and (
            antecedent := self.roles.several(span.block, source.start)
            if source.text in self.words.they
            else self.roles.document(span.block, source.start)
            if source.text in self.words.it
            else None
        ):
            return antecedent
        gender = "m" if source.text in self.words.m else "f" if source.text in self.words.f else ""
        pronoun = source.kind == "pronoun" or source.text.partition(" ")[0].lower() in self.words.his
        if not pronoun:
            if holder := self.roles.holder(source, span.block):
                return holder
            if head == "text":
                return source.text
        focus = self._focus(span, min(source.start, span.outer_start), gender, source.kind)
        return focus if pronoun else focus or source.text

    def _author_of(self, document: Source, span: Span) -> str | None:
        """``a statement by the mayor``: who speaks in a document."""
        tokens = clause(self.body[span.block].text, document.start, document.end, self.words.elided)
        n = next((n for n, token in enumerate(tokens) if n and token.low in self.words.written), 0)
        if not n or n + 1 >= len(tokens):
            return None
        source = self.phrases(span.block).first(tokens, n + 1, len(tokens), adjacent=True, governed=True)
        if source is None or source.kind not in ("name", "role", "someone"):
            return None
        if source.kind != "name" and self._head(source.text) in ("", "text"):
            return None
        return self._name_of(source, span)

    def _head(self, phrase: str) -> str:
        """Whether the head of a phrase is a ``group``, a ``role`` or a ``text``: the last such word before what hangs on it."""
        found = ""
        for n, word in enumerate(phrase.lower().split()):
            if n and (word in self.words.of or word in self.words.the):
                break
            found = next((name for name, words in self.heads if word in words), found)
        return found

    def _focus(self, span: Span, at: int, gender: str, kind: str) -> str | None:
        return self.focus.best(span.block, at, gender, kind)
