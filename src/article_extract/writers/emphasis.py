"""Which inline spans Markdown can show: its delimiters count only where the characters beside them allow it.

CommonMark calls the rule "flanking": a ``*`` between a letter and a punctuation mark, as in ``das*„Wort“*``, opens
nothing. Such a span is drawn in by the mark of punctuation; a span that no drawing in can save is left out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from string import punctuation

from ..model import Span, SpanKind
from .layout import safe_url

EMPHASIS = (SpanKind.EMPHASIS, SpanKind.STRONG)


def sound(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans that a CommonMark parser will read back, in order, without white space at their ends."""
    shown = (span for span in spans if span.kind is not SpanKind.LINK or safe_url(span.href))
    trimmed = sorted(filter(None, (_trim(text, span) for span in shown)), key=lambda span: (span.start, -span.end))
    starts = {span.start for span in trimmed if span.kind not in EMPHASIS}
    ends = {span.end for span in trimmed if span.kind not in EMPHASIS}
    drawn = (_draw_in(text, span, starts, ends) if span.kind in EMPHASIS else span for span in trimmed)
    return _apart(sorted(filter(None, drawn), key=lambda span: (span.start, -span.end)))


def _trim(text: str, span: Span) -> Span | None:
    start, end = max(0, span.start), min(span.end, len(text))
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    end -= len(inside) - len(inside.rstrip())
    return replace(span, start=start, end=end) if start < end else None


def _draw_in(text: str, span: Span, markup_starts: set[int], markup_ends: set[int]) -> Span | None:
    """The span with ends at which a delimiter counts; ``None`` where links or code beside them forbid it."""
    start, end = span.start, span.end
    while start < end and not _opens(text, start, start in markup_starts):
        if start in markup_starts:
            return None
        start += 1
    while start < end and not _closes(text, end, end in markup_ends):
        if end in markup_ends:
            return None
        end -= 1
    return replace(span, start=start, end=end) if start < end else None


def _opens(text: str, at: int, before_markup: bool) -> bool:
    if text[at].isspace():
        return False
    return at == 0 or _parts(text[at - 1]) or (not before_markup and _joins(text[at]))


def _closes(text: str, at: int, after_markup: bool) -> bool:
    if text[at - 1].isspace():
        return False
    return at == len(text) or _parts(text[at]) or (not after_markup and _joins(text[at - 1]))


def _parts(character: str) -> bool:
    """White space or punctuation, for every version of CommonMark (symbols count as punctuation since 0.31 only)."""
    return character.isspace() or character in punctuation or unicodedata.category(character)[0] == "P"


def _joins(character: str) -> bool:
    """Neither white space nor punctuation nor symbol."""
    return not character.isspace() and unicodedata.category(character)[0] not in "PS"


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Nothing inside code, no kind inside itself, no two delimiters back to back."""
    kept: list[Span] = []
    around: list[Span] = []
    ends: dict[bool, set[int]] = {True: set(), False: set()}
    for span in spans:
        while around and around[-1].end <= span.start:
            around.pop()
        if around and span.end > around[-1].end:
            span = replace(span, end=around[-1].end)
        kinds = {outer.kind for outer in around}
        touched = ends[span.kind in EMPHASIS]
        if SpanKind.CODE in kinds or span.kind in kinds or (span.kind is not SpanKind.LINK and span.start in touched):
            continue
        kept.append(span)
        around.append(span)
        if span.kind is not SpanKind.LINK:
            touched.add(span.end)
    return kept
