"""Quotations of the article with their speakers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ..draft import Draft
from ..model import Block, BlockKind, Cue, CueKind, Quote, QuoteKind
from ..page import Page
from ..quotes import decide, set_off
from ..quotes.languages import Words, words_of
from ..quotes.names import Names
from ..quotes.spans import Span, find_spans, surround
from ..quotes.speakers import Speakers
from ..quotes.spoken import Spoken

KINDS = {"block": QuoteKind.BLOCK, "social": QuoteKind.SOCIAL}


class Quotes:
    """Fills ``quotes`` from the body: what is said, by whom, and how that was found."""

    name = "quotes"
    requires = frozenset(("body",))
    provides = frozenset(("quotes",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        body, words = draft.body, words_of(draft.language)
        posts = [
            Spoken(span, account, Cue(kind=CueKind.ACCOUNT) if account else Cue(kind=CueKind.NONE))
            for span, account in set_off.posts(
                body, [block.text for block in page.blocks] if any(b.kind is BlockKind.EMBED for b in body) else []
            )
        ]
        spans, signed = quotations(body, words)
        authors = [author.name for author in draft.authors]
        spoken = Speakers(body, spans, words, Names(body, words, draft.language), signed, authors).find() if spans else []
        found = sorted((*spoken, *posts), key=lambda item: (item.span.block, item.span.start))
        return replace(draft, quotes=tuple(_quote(body, item) for item in found))


def quotations(body: Sequence[Block], words: Words) -> tuple[list[Span], dict[int, str]]:
    """The spans of the body that are quotations, in reading order, and who signed the block quotes among them."""
    spans = [s for s in find_spans(body, words) if decide.long_enough(body[s.block].text[s.start : s.end], s.words)]
    surround(body, spans)
    blocks, signed, repeated = set_off.block_quotes(body, spans, words)
    usual = decide.usual_family(spans)
    texts = [body[s.block].text[s.start : s.end].lower().strip(".,!?") for s in spans]
    seen = Counter(texts)
    chosen = [
        span
        for span, text in zip(spans, texts, strict=True)
        if span.block not in repeated and decide.score(span, body[span.block], words, usual, seen[text]) > 0
    ]
    if len(chosen) < len(spans):
        left = {id(span) for span in chosen}
        changed = {span.block for span in spans if id(span) not in left}
        surround(body, [span for span in chosen if span.block in changed])
    return sorted((*chosen, *blocks), key=lambda span: (span.block, span.start)), signed


def _quote(body: Sequence[Block], item: Spoken) -> Quote:
    span = item.span
    return Quote(
        text=body[span.block].text[span.start : span.end],
        speaker=item.speaker,
        block=span.block,
        start=span.start,
        end=span.end,
        kind=KINDS.get(span.family, QuoteKind.DIRECT),
        cue=item.cue,
        continues=span.continues,
    )
