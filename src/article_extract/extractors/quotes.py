"""Quotations of the article with their speakers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..draft import Draft
from ..model import Block, Quote
from ..page import Page
from ..quotes import decide
from ..quotes.languages import Words, words_of
from ..quotes.spans import Span, find_spans


class Quotes:
    """Fills ``quotes`` from the body."""

    name = "quotes"
    requires = frozenset(("body",))
    provides = frozenset(("quotes",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        words = words_of(draft.language)
        found = [
            Quote(
                text=draft.body[s.block].text[s.start : s.end],
                speaker=None,
                block=s.block,
                start=s.start,
                end=s.end,
                continues=s.continues,
            )
            for s in quotations(draft.body, words)
        ]
        return replace(draft, quotes=tuple(found))


def quotations(body: tuple[Block, ...], words: Words) -> list[Span]:
    """The spans of the body that are quotations."""
    spans = [s for s in find_spans(body, words) if decide.long_enough(body[s.block].text[s.start : s.end], s.words)]
    usual = decide.usual_family(spans)
    texts = [body[s.block].text[s.start : s.end].lower().strip(".,!?") for s in spans]
    seen = Counter(texts)
    return [s for s, text in zip(spans, texts, strict=True) if decide.score(s, body[s.block], words, usual, seen[text]) > 0]
