"""Marked spans of a whole body: quotations that run over blocks, dash dialogue, and what stands beside each span."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import final

from ..model import Block, BlockKind
from . import marks
from .languages import Words

SPOKEN_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE))
MAX_RUN = 12  # blocks: quotations that run on without any mark are not longer
_DASHES = frozenset("–—-")

WORD = re.compile(r"[^\W\d_](?:[\w'’\-]*\w)?")
_NO_WORD = frozenset('.,;:!?…"”»)')  # what mostly stands behind a word
# The end of a sentence; what stands after it decides too (see `ends`). It begins with all first characters, which lets the
# search pass over the rest quickly.
_STOP = re.compile(r"[.!?…。！？।](?:(?<=[。！？।])|(?<![.!?…][.!?…])[.!?…]*+[)\]”\"»’']*(?=\s|$))")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(.])(?:\w|[a-z]\.[a-z]|Mrs?|Ms|Dr|St|Jr|Lt|Co|Gen|Gov|Sen|Rep|Col|Inc|Ltd|Prof|Capt|Sgt|Mme|Sra?|Frau|Hrn?|Nr|[Ss]og|bzw|etc|vs|ул|им)$"
)


@final
class Span:
    """A span that may be a quotation, with the narrative beside it.

    ``family``: of the marks, or ``dash``, ``block``. ``before``: narrative from the start of the sentence, or from the span
    before in it, up to the span. ``after``: narrative from the span to the end of the sentence or the next span in it.
    ``opening``: offset of ``before`` in the block's text; ``after`` begins at ``outer_end``. ``stops`` and ``rest``: where
    sentences end between the span before and this one, and between this one and the next.
    """

    __slots__ = (
        "after", "before", "block", "closed", "continues", "end", "family", "opening", "outer_end", "outer_start", "rest", "start",
        "stops", "words",
    )  # fmt: skip

    def __init__(
        self,
        block: int,
        start: int,
        end: int,
        outer_start: int,
        outer_end: int,
        family: str,
        continues: bool = False,
        closed: bool = True,
    ) -> None:
        self.block = block
        self.start = start
        self.end = end
        self.outer_start = outer_start
        self.outer_end = outer_end
        self.family = family
        self.continues = continues
        self.closed = closed
        self.before = ""
        self.after = ""
        self.opening = 0
        self.words: list[str] = []
        self.stops: list[int] = []
        self.rest: list[int] = []


def find_spans(body: Sequence[Block], words: Words) -> list[Span]:
    """All spans of the body that may be quotations, in reading order; what stands beside them is left to :func:`surround`."""
    found: list[Span] = []
    family, since, left = "", 0, marks.MAX_MARKS
    for index, block in enumerate(body):
        text = block.text
        if block.kind not in SPOKEN_KINDS:
            family = ""
            continue
        if not family and text[:1] not in _DASHES and not marks.has_mark(text):
            continue
        spans = _dialogue(index, text, words) if words.dash and not family else []
        if not spans:
            carried = family if family and index - since < MAX_RUN and _carries(body, index, family) else ""
            tokens = marks.tokens_of(text)
            left -= len(tokens)
            if left < 0:
                break
            marked = marks.find(text, continued=carried, tokens=tokens)
            if marked and marked[-1].recovered and _carries(body, index + 1, marked[-1].recovered):
                marked = marks.find(text, continued=carried, keep_open=True, tokens=tokens)
            spans = [
                Span(index, m.start, m.end, m.outer_start, m.outer_end, m.family, closed=m.closed)
                for m in marked
                if m.family != "title"
            ]
            if spans and family and (carried or _reopens(text, spans[0])):
                spans[0].continues = True
        last = spans[-1] if spans else None
        if last and not last.closed:
            family, since = last.family, since if family and last.continues else index
        else:
            family = ""
        for span in spans:
            span.words = words_in(text[span.start : span.end])
        found += spans
    return found


def words_in(text: str) -> list[str]:
    """The same as ``WORD.findall``, in a third of the time: most words stand between white space as they are."""
    found: list[str] = []
    for token in text.split():
        if token.isalpha():
            found.append(token)
        elif token[-1] in _NO_WORD and token[:-1].isalpha():
            found.append(token[:-1])
        else:
            found += WORD.findall(token)
    return found


def _carries(body: Sequence[Block], index: int, family: str) -> bool:
    """Whether the open quotation is closed in this block or a later one, without being opened anew before."""
    for block in body[index : index + MAX_RUN]:
        if block.kind not in SPOKEN_KINDS or block.kind is BlockKind.HEADING:
            return False
        spans = marks.find(block.text, continued=family)
        if not spans or spans[0].opened:
            return False
        if spans[0].closed:
            return True
    return False


def _reopens(text: str, span: Span) -> bool:
    return not text[: span.outer_start].strip()


# --- dash dialogue -----------------------------------------------------------------------------------------------------------

MAX_SPEECH = 6000  # characters of a block that may be dash dialogue
_DASH = re.compile(r"\s*([–—―]|-(?=\s))\s*")
# After speech: a comma, stop or dash, then the words that report it.
_TURN = re.compile(r"(?<=\w)(,|[!?….»”]|,?\s+[–—―-]|[!?…]\s*[–—―-])\s*(?=([^\W\d_]+)(?:\s+([^\W\d_]+))?(?:\s+([^\W\d_]+))?)")
# the verb that ends the sentence after a name: `– On myöhä, Salo sanoo.`
_REPORTED = re.compile(r"[^\W\d_]+[.,](?:\s|$)")
_RESUME = re.compile(r"[.,:;!?]?\s{0,9}[–—―](?:[.,:;](?=\s))?\s{0,9}(?=[^\W\d_…\"«“¿¡])|[.:]\s{1,9}-\s(?=\w)")


def _dialogue(index: int, text: str, words: Words) -> list[Span]:
    """Speech opened by a dash: up to the reporting clause, and what follows a second dash after it."""
    opening = _DASH.match(text)
    if not opening or opening.end() >= len(text) or len(text) > MAX_SPEECH:
        return []
    spans: list[Span] = []
    at = opening.end()
    while at < len(text) and len(spans) < 8:
        end, resume = _speech_end(text, at, words)
        if end > at:
            spans.append(Span(index, at, end, at, end, "dash"))
        if resume is None:
            break
        at = resume
    hyphen = opening[1] == "-"
    reported = len(spans) > 1 or (spans and spans[0].end < len(text.rstrip()))
    return spans if reported or not hyphen else []


def _speech_end(text: str, start: int, words: Words) -> tuple[int, int | None]:
    """Where the speech from ``start`` ends, and where it goes on after the reporting clause."""
    for m in _TURN.finditer(text, start):
        dashed = m[1][-1] in "–—―-"
        candidates = [w.lower() for w in m.groups()[1:] if w]
        verb = next((n for n, w in enumerate(candidates) if words.is_verb(w)), -1)
        if verb < 0 or not (m[2][0].islower() or verb > 0):
            continue
        if verb > 0 and not dashed and not (m[2][0].isupper() and _REPORTED.match(text, m.start(verb + 2))):
            continue
        end = m.start(1) if m[1][0] in ",–—―- \n" else m.end(1)
        end = len(text[:end].rstrip(" ,–—―-"))
        resume = _RESUME.search(text, m.end(), m.end() + 400)
        return end, resume.end() if resume else None
    return len(text.rstrip()), None


# --- what stands beside ------------------------------------------------------------------------------------------------------


def ends(text: str, start: int, end: int) -> list[int]:
    """Offsets after the sentences that end in ``text[start:end]``."""
    found = []
    for m in _STOP.finditer(text, start, end):
        stop = m.start()
        if text[stop] == "." and m.end() - stop == 1:
            word = text[max(start, stop - 8) : stop]
            short = len(word) < 5 or not word[-5:].isalpha()  # no abbreviation has five letters
            if (short and _ABBREVIATION.search(word)) or (word[-1:].isdigit() and text[m.end() + 1 : m.end() + 2].islower()):
                continue
        after = m.end()
        if text[after : after + 3].lstrip()[:1].islower():
            continue
        found.append(after)
    return found


def surround(body: Sequence[Block], spans: Sequence[Span]) -> None:
    """Read what stands beside these spans; to be read again once some of them were found to be no quotations."""
    for index, group in groupby(spans, key=lambda span: span.block):
        _surround(body[index].text, list(group))


def _surround(text: str, spans: list[Span]) -> None:
    edge, stops = 0, ends(text, 0, spans[0].outer_start)
    for number, span in enumerate(spans):
        # the stop may belong to the marks before: `he said. “…”`
        opening = stops[-1] if stops else edge
        span.stops, span.opening, span.before = stops, opening, text[opening : span.outer_start]
        limit = spans[number + 1].outer_start if number + 1 < len(spans) else len(text)
        edge = span.outer_end
        stops = span.rest = ends(text, edge, limit)
        span.after = text[edge : stops[0] if stops else limit]
