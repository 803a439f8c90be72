"""Which marked spans are quotations, and which are titles, terms, nicknames or scare quotes.

A logistic score over what the span looks like and what stands beside it; no feature knows a language or a site.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Block, BlockKind
from .languages import Words
from .spans import Span, words_in
from .weights import DECIDE

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
MIN_WORDS, MIN_CHARACTERS = 3, 6
"""A quotation has at least three words, or six characters in Chinese, Japanese, Korean and other unspaced scripts."""
_APOSTROPHE = re.compile("[’']")
_EVIDENCE = frozenset(
    "colon comma_before comma_after comma_inside opens_sentence verb_before verb_just_before verb_after verb_just_after connector first_person".split()
)
_FINAL = frozenset(".!?…。！？।")


def long_enough(text: str, words: Sequence[str]) -> bool:
    """Whether the span has the length of a quotation."""
    if len(words) >= MIN_WORDS:
        return True
    unspaced = sum(1 for _ in _UNSPACED.finditer(text))
    return (unspaced >= MIN_CHARACTERS and unspaced * 2 > len(text)) or (len(text.split()) >= MIN_WORDS and bool(words))


def score(span: Span, block: Block, words: Words, usual: str, seen: int) -> float:
    """Log odds that the span is a quotation; ``usual``: the family most used in the article; ``seen``: how often its text is marked."""
    total = DECIDE["bias"]
    for name in features(span, block, words, usual, seen):
        total += DECIDE.get(name, 0.0)
    return total


def features(span: Span, block: Block, words: Words, usual: str, seen: int) -> list[str]:
    """The names of what holds for this span."""
    text = block.text[span.start : span.end]
    before = [w.lower() for w in words_in(span.before[-160:])]
    after = [w.lower() for w in words_in(span.after[:120])]
    found = _form(span, text, words)
    found += _beside(span, block, before, after, words)
    found += _reported(span, before, after, words)
    if not _EVIDENCE.intersection(found):
        found.append("bare_short" if len(span.words) < 6 else "bare")
        found += [f"{name}_bare" for name in ("named", "determined") if name in found]
    if span.family != usual and span.family in ("single", "angle", "white corner"):
        found.append("unusual" if len(span.words) > 5 else "unusual_short")
    if span.family == "dash":
        found.append("dash")
    if seen > 1 and len(span.words) < 6:
        found.append("repeated")
    if span.continues or not span.closed:
        found.append("runs_on")
    if block.kind is BlockKind.HEADING:
        found.append("heading")
        if not span.before.strip() and not span.after.strip(" .:"):
            found.append("heading_whole")
        if not span.before.strip() and span.after.strip().startswith(":"):
            found.append("heading_colon")
    return found


def _form(span: Span, text: str, words: Words) -> list[str]:
    count = len(span.words)
    if _UNSPACED.search(text[:8]):
        count = max(count, len(text) // 3)
    found = [f"length_{next((n for n in (3, 4, 5, 6, 8, 11, 16) if count <= n), 99)}"]
    if text[-1] in _FINAL:
        found.append("final")
    elif text[-1] in ",，、":
        found.append("comma_inside")
    if any(c in text[:-1] for c in ",;:?!.…，。、"):
        found.append("punctuated")
    if text[0].islower():
        found.append("small")
    capitals = sum(1 for w in span.words if w[0].isupper())
    if count >= 3 and capitals == len(span.words):
        found.append("all_capitals")
    elif count >= 3 and capitals * 2 > len(span.words) and sum(w[0].islower() and len(w) > 4 for w in span.words) == 0:
        found.append("title_case")
    lower = [w.lower() for w in span.words[:40]]
    if not words.i.isdisjoint(lower) or (("’" in text or "'" in text) and not words.i.isdisjoint(map(_stem, lower))):
        found.append("first_person")
    return found


def _has_verb(found: list[str], words: Words) -> bool:
    """Whether one of these words reports."""
    for word in found:  # noqa: SIM110 - compiled, a generator costs more than what it does
        if words.is_verb(word):
            return True
    return False


def _stem(word: str) -> str:
    """A word up to its apostrophe: ``we`` of ``we’ve``."""
    return _APOSTROPHE.split(word, maxsplit=1)[0]


def _beside(span: Span, block: Block, before: list[str], after: list[str], words: Words) -> list[str]:
    lead, rest = span.before.rstrip(), span.after.lstrip()
    found = ["bracketed"] if lead[-1:] in "([" and lead else []
    if lead[-1:] in (":", "："):
        found.append("colon")
    elif lead[-1:] in (",", "，"):
        found.append("comma_before")
    if not lead:
        found.append("opens_sentence")
    elif before and lead[-1:].isalnum():
        if any(words.is_naming(w) for w in before[-2:]):
            found.append("named")
        if block.text[span.start].isupper() and not _has_verb(before[-3:], words):
            found.append("capital_inside")
        if before[-1] in words.a or before[-1] in words.the:
            found.append("determined")
        if before[-1] in words.of:
            found.append("governed")
    if not rest:
        found.append("ends_block")
    elif rest[0] in ",，":
        found.append("comma_after")
    elif rest[0] in ".!?。":
        found.append("stop_after")
    elif rest[0].islower() and span.after[:1].isspace():
        found.append("runs_into")
    elif rest[0] in "(":
        found.append("bracket_after")
    if not lead and not rest:
        found.append("alone")
    return found


def _reported(span: Span, before: list[str], after: list[str], words: Words) -> list[str]:
    found = []
    if before and _has_verb(before[-2:], words):
        found.append("verb_just_before")
    elif _has_verb(before, words):
        found.append("verb_before")
    if _has_verb(after[:3], words):
        found.append("verb_just_after")
    elif _has_verb(after, words):
        found.append("verb_after")
    if any(w in words.by for w in before[:3]) or any(w in words.by for w in after[:8]):
        found.append("connector")
    if any(after_word in words.after for after_word in (*before[:6], *after[:6])):
        found.append("connector")
    return found


def usual_family(spans: Sequence[Span]) -> str:
    """The family of marks that the article's longer spans use most."""
    counts: dict[str, int] = {}
    for span in spans:
        if len(span.words) > 2:
            counts[span.family] = counts.get(span.family, 0) + 1
    return max(counts, key=lambda family: counts[family], default="")
