"""What a line of a text dump looks like, as numbers: its form, its words, its place and its repetition."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..removals.phrases import phrases

Floats = npt.NDArray[np.float32]

SENTENCE_END = re.compile(
    r"[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u0589][\"'\u201d\u2019\u00bb\u201c)\]\u300d\u300f\uff09]{0,3}$"
)
SENTENCES = re.compile(r"[.!?](?=\s)|[\u3002\uff01\uff1f\u061f\u06d4\u0964]")
QUOTES = frozenset("\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300e\u2039")
BULLETS = frozenset("\u2022-*\u2013\u2014\u00b7\u25cf\u25aa\u25ba\u25a0\u203a>+")
CLOCK = re.compile(r"\d[:.h]\d\d|\b(?:19|20)\d\d\b")
ADDRESS = re.compile(r"https?:|www\.|@|#\w|\.com\b")
CREDITED = re.compile(r"[.!?\u2026\u3002][\"'\u201d\u2019\u00bb)]{0,2}\s{1,2}\(?[^.!?\u3002]{2,45}$")
"""Ends in a few words after its last full stop, as captions do in a credit: ``The old pier. Jane Doe``."""
POINTED = re.compile(r"\(\w{1,8}\.?\)")
"""``Jane Doe (left)``, ``(l.)``, ``(AP)``."""
WIDE = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
WORD = re.compile(r"[^\W\d_]+")
REASONS = (
    "newsletter subscription media_promo related share advert comments author_bio tags navigation consent legal widget"
    " byline headline caption"
).split()
FORM = 29
PLACE = 8
COMPANY = 3
WIDTH = FORM + len(REASONS) + PLACE + COMPANY
BEGINNING = 24  # characters by which a teaser or caption is known again
LONG = 100  # characters from which a line counts as prose, where it ends as a sentence does
COMMON_TIMES = 3  # a word that often on the page is taken for one of the language's small words, or the story's own


def features(lines: Sequence[str]) -> Floats:
    """One row a line, ``WIDTH`` numbers each, of order one."""
    out = np.zeros((len(lines), WIDTH), np.float32)
    words = [WORD.findall(line.lower()) for line in lines]
    prose = [len(line) >= LONG and SENTENCE_END.search(line) is not None for line in lines]
    times = Counter(lines)
    count = Counter(word for own in words for word in own)
    told = Counter(word for own, is_prose in zip(words, prose, strict=True) if is_prose for word in own)
    find = phrases().find
    for row, line, own, is_prose in zip(out, lines, words, prose, strict=True):
        row[:FORM] = _form(line, own, times[line], count, told, is_prose)
        if len(line) < 400:
            for reason, (share, _) in find(line).items():
                row[FORM + REASONS.index(reason)] = share
    _place(out[:, -PLACE - COMPANY : -COMPANY], lines, prose)
    _company(out[:, -COMPANY:], lines, words)
    return out


def _form(line: str, words: list[str], times: int, count: Counter[str], told: Counter[str], is_prose: bool) -> list[float]:
    size = len(line)
    units = len(words) + len(WIDE.findall(line)) / 2
    ends = SENTENCE_END.search(line) is not None
    last, first = line[-1], line[0]
    upper = sum(map(str.isupper, line[:200]))
    letters = sum(map(len, words)) or 1
    titled = sum(word[:1].isupper() for word in line[:200].split())
    mine = 1 if is_prose else 0
    longer = [word for word in words if len(word) > 3]
    return [
        math.log1p(size) / 4,
        math.log1p(units) / 3,
        min(size, 60) / 60,
        min(size, 250) / 250,
        ends,
        ends and size >= LONG,
        last == ":" or last == "\uff1a",
        last == "," or last == ";",
        line.endswith(("...", "\u2026")),
        last == ")" or last == "\uff09",
        last in QUOTES,
        first.islower(),
        first.isdigit(),
        first in QUOTES,
        first in BULLETS,
        upper / min(200, letters),
        titled / max(1, min(len(words), 40)),
        sum(map(str.isdigit, line[:200])) / min(200, size),
        min(3, len(SENTENCES.findall(line))) / 3,
        line.count(",") / (1 + units) * 5,
        "|" in line or "\u203a" in line,
        "\u00a9" in line,
        ADDRESS.search(line) is not None,
        size < 120 and CLOCK.search(line) is not None,
        CREDITED.search(line, max(0, size - 60)) is not None,
        size < 250 and POINTED.search(line) is not None,
        min(3, times - 1) / 3,
        sum(count[word] >= COMMON_TIMES for word in words) / (len(words) or 1),
        sum(told[word] > mine for word in longer) / (len(longer) or 1),
    ]


def _place(out: Floats, lines: Sequence[str], prose: list[bool]) -> None:
    """Where the line stands: among all lines and, more tellingly, among the lines of prose."""
    number = len(lines)
    at = np.arange(number, dtype=np.float32)
    weight = np.array([len(line) if is_prose else 0 for line, is_prose in zip(lines, prose, strict=True)], np.float32)
    before = np.cumsum(weight) - weight
    total = max(1.0, float(weight.sum()))
    size = np.array([min(len(line), 300) for line in lines], np.float32)
    near = np.convolve(size, np.ones(7) / 7, "same")[:number] if number >= 7 else np.full(number, size.mean())
    out[:, 0] = at / number
    out[:, 1] = np.log1p(at) / 5
    out[:, 2] = np.log1p(number - 1 - at) / 5
    out[:, 3] = before / total
    out[:, 4] = (total - before - weight) / total
    out[:, 5] = before == 0
    out[:, 6] = near / 100
    out[:, 7] = math.log1p(total) / 10


def _company(out: Floats, lines: Sequence[str], words: list[list[str]]) -> None:
    """What it shares with the lines beside it, as captions do with alternative texts, and whether another begins alike."""
    sets = [frozenset(word for word in own if len(word) > 3) for own in words]
    begins = Counter(line[:BEGINNING].lower() for line in lines)
    for number in range(1, len(lines)):
        shared = len(sets[number] & sets[number - 1])
        if shared:
            out[number, 0] = shared / len(sets[number])
            out[number - 1, 1] = shared / len(sets[number - 1])
    out[:, 2] = [len(line) >= BEGINNING and begins[line[:BEGINNING].lower()] > 1 for line in lines]
