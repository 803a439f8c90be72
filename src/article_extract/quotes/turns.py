"""Interviews: questions that stand out by form, answers in quotation marks, and the two who take turns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..model import Block, BlockKind, SpanKind
from .names import Names
from .spans import Span

_ASKS = re.compile(r"[?？؟;]\s*[\"”»“」』’]?$")
_LED = re.compile(r"(?:―|─|—{2}|–{2}|-{2,3}(?=\s)|[QFPВΕ问問문質][:：])")
_LEADS = frozenset("―─—–-QFPВΕ问問문질")
_HAN_NAME = re.compile("[㐀-鿿ァ-ヶー]{2,6}$")
_LEAST = 2
"""Questions with answers that make an interview."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Blocks of an interview."""

    questions: frozenset[int]
    answers: frozenset[int]
    """Blocks that open with a quotation, from a question to the next or to a heading."""


def turns(body: Sequence[Block], spans: Sequence[Span]) -> Turns | None:
    """The turns of an interview whose answers are marked, or ``None`` if the article is not one.

    A question stands on a line of its own, set off by a long dash, as a heading or in bold.
    """
    opened = {span.block for span in spans if span.outer_start <= 1}
    questions = [index for index, block in enumerate(body) if _is_question(block)]
    answered = [index for index in questions if index + 1 in opened]
    if len(answered) < _LEAST:
        return None
    answers = set()
    for index in answered:
        for after in range(index + 1, len(body)):
            if after in questions or body[after].kind is BlockKind.HEADING:
                break
            if after in opened:
                answers.add(after)
    return Turns(frozenset(questions), frozenset(answers))


def _is_question(block: Block) -> bool:
    text = block.text
    if text[:1] in _LEADS and _LED.match(text):
        return True
    if len(text) > 600 or not _ASKS.search(text, max(0, len(text) - 5)):
        return False
    return block.kind is BlockKind.HEADING or any(
        span.kind is SpanKind.STRONG and span.end - span.start > 0.9 * len(text) for span in block.spans
    )


def interviewee(found: Turns, body: Sequence[Block], known: Sequence[str], names: Names, authors: Collection[str]) -> str | None:
    """Who answers: whom the article quotes by name elsewhere, or whom it names most before the first question.

    ``known``: the speakers of quotations outside the turns that something beside them names.
    """
    quoted = Counter(name for name in known if name not in authors)
    if quoted:
        return quoted.most_common(1)[0][0]
    first = min(found.questions)
    named = Counter(
        full
        for index in range(first)
        for run in names.runs(index)
        if " " in (full := names.resolve(run.text)) and full not in authors and names.persons.evidence(full) >= 0
    )
    return named.most_common(1)[0][0] if named else _titled("\n".join(block.text for block in body[:first]), names.words.titles)


def _titled(text: str, titles: Collection[str]) -> str | None:
    """In Chinese and Japanese: the first name before a form of address (``三浦和子さん``)."""
    places = sorted((at, title) for title in titles if not title.isascii() and (at := text.find(title)) > 0)
    return next((m[0] for at, _ in places if (m := _HAN_NAME.search(text, max(0, at - 6), at))), None)
