"""Quotations of the article with their speakers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..draft import Draft
from ..model import Block, Quote
from ..page import Page
from ..quotes import decide
from ..quotes.languages import Words, words_of
from ..quotes.names import Names
from ..quotes.speakers import Speakers, Spoken
from ..quotes.spans import Span, find_spans, surround


class Quotes:
    """Fills ``quotes`` from the body."""

    name = "quotes"
    requires = frozenset(("body",))
    provides = frozenset(("quotes",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        words = words_of(draft.language)
        spans = quotations(draft.body, words)
        if not spans:
            return replace(draft, quotes=())
        names = Names(draft.body, words, draft.language)
        spoken = Speakers(draft.body, spans, words, names).find()
        return replace(draft, quotes=tuple(_quote(draft.body, item) for item in spoken))


def _quote(body: tuple[Block, ...], item: Spoken) -> Quote:
    span = item.span
    return Quote(
        text=body[span.block].text[span.start : span.end],
        speaker=item.speaker,
        block=span.block,
        start=span.start,
        end=span.end,
        cue=item.cue,
        continues=span.continues,
    )


def quotations(body: tuple[Block, ...], words: Words) -> list[Span]:
    """The spans of the body that are quotations."""
    spans = [s for s in find_spans(body, words) if decide.long_enough(body[s.block].text[s.start : s.end], s.words)]
    usual = decide.usual_family(spans)
    texts = [body[s.block].text[s.start : s.end].lower().strip(".,!?") for s in spans]
    seen = Counter(texts)
    chosen = [s for s, text in zip(spans, texts, strict=True) if decide.score(s, body[s.block], words, usual, seen[text]) > 0]
    if len(chosen) < len(spans):
        surround(body, chosen)
    return chosen
