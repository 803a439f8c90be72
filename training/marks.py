"""What we marked ourselves: which blocks of pages are body, and why each other block is not.

A line of ``marks.jsonl`` is a page: its ``corpus`` and ``id``, ``like`` where another publisher's pages have the same make, whether
it is marked ``whole``, and its ``marks`` in page order: for each label the blocks by ``digest`` of their text, which the file does
not hold. Labels are ``body``, ``heading`` (one of the body), the reasons of removals, and ``unsure`` where readers would differ.
Of a run of many blocks of one reason only the first are in the file: forty teasers say little more than ten.
"""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MARKS = Path(__file__).with_name("marks.jsonl")
IN_BODY = ("body", "heading")


@dataclass(frozen=True)
class Marked:
    """One page's marks."""

    corpus: str
    id: str
    like: str | None
    whole: bool
    """Whether every block of the body is marked, so that all others are none."""
    marks: list[tuple[str, str]]
    """Digest and label, in page order."""

    def labels(self, texts: Sequence[str]) -> dict[int, str]:
        """The labels of a page's blocks, given their texts, by index; blocks without a mark have none."""
        return align(self.marks, [digest(text) for text in texts])


def marked_pages() -> Iterator[Marked]:
    """All pages that we marked."""
    for line in MARKS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        marks = [(key, label) for label, run in row["marks"] for key in run.split()]
        yield Marked(row["corpus"], row["id"], row.get("like"), row.get("whole", False), marks)


def folded(text: str) -> str:
    """Letters and digits alone."""
    return re.sub(r"\W+", "", text.casefold())


def digest(text: str) -> str:
    """By what a text is known again that is not to be stored."""
    return hashlib.sha256(folded(text).encode()).hexdigest()[:8]


def align(marked: Sequence[tuple[str, str]], keys: Sequence[str]) -> dict[int, str]:
    """Labels of page blocks of equal key: along the longest chain that keeps the order, and where the key is unique."""
    places = defaultdict(list)
    for index, key in enumerate(keys):
        places[key].append(index)
    chosen = _chain([places.get(key, []) for key, _ in marked])
    labels = {index: marked[number][1] for number, index in chosen.items()}
    for key, reason in marked:
        where = places.get(key, [])
        if len(where) == 1:
            labels.setdefault(where[0], reason)
    return labels


def _chain(candidates: list[list[int]]) -> dict[int, int]:
    """Longest strictly ascending choice of one candidate each: number of the list, candidate."""
    tails: list[int] = []
    ends: list[tuple[int, int, Any]] = []  # number, candidate, the link before
    for number, each in enumerate(candidates):
        for candidate in sorted(each, reverse=True):
            at = bisect_left(tails, candidate)
            found = (number, candidate, ends[at - 1] if at else None)
            tails[at : at + 1], ends[at : at + 1] = [candidate], [found]
    chosen = {}
    link: Any = ends[-1] if ends else None
    while link is not None:
        chosen[link[0]] = link[1]
        link = link[2]
    return chosen
