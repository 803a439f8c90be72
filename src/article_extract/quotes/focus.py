"""Of whom the text speaks: the antecedent of a pronoun, a role, or a quotation that nothing attributes.

Every name mentioned in the narrative shortly before, and every speaker so far, is a candidate. A linear score ranks them by how
near and how prominent they stand; the weights are learned (``training/quotes.py``), none of them knows a language.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import final

from ..model import Block, BlockKind
from .clauses import Source
from .languages import Words
from .names import Name, Names
from .roles import Roles
from .spans import Span, ends
from .weights import FOCUS

LOOK_BACK = 3
"""Blocks before a quotation whose names are candidates."""
MOST = 6
"""Candidates that are weighed, the nearest."""
MENTIONS = 400
"""Names before a quotation in its block that are looked at; a paragraph has a few."""
ENOUGH = 2
"""Likely persons after which no earlier block is read."""


# Ann Lee, mayor of Oldtown, said
_ASIDE = re.compile(r"(?:,[^,.;:]{1,90},| \([^()]{1,60}\),?)((?: [^\W\d_]+){1,3})")


_CITED = re.compile(r" \d{1,3}, \d")  # (John 3, 16)
_OPENING = re.compile(r"\s{0,3}([^\W\d_][\w’'\-]*(?: [^\W\d_][\w’'\-]*){1,3})")
_BREAK = re.compile(r"[,;:()–—]")


@final
class Mention:
    """A name in the narrative of a block.

    ``sentence``: counted from the start of the block. ``subject``: the first of its sentence that no preposition governs.
    ``reports``: a verb of saying stands beside it.
    """

    __slots__ = ("full", "reports", "sentence", "start", "subject", "traits")

    def __init__(self, full: str, start: int, sentence: int, subject: bool, reports: bool, traits: list[str]) -> None:
        self.full = full
        self.start = start
        self.sentence = sentence
        self.subject = subject
        self.reports = reports
        self.traits = traits


@final
class Turn:
    """A quotation whose speaker is known."""

    __slots__ = ("block", "speaker", "start")

    def __init__(self, block: int, start: int, speaker: str) -> None:
        self.block = block
        self.start = start
        self.speaker = speaker


class Focus:
    """Ranks the names of an article at a place in it."""

    def __init__(self, body: Sequence[Block], spans: Sequence[Span], words: Words, names: Names, roles: Roles) -> None:
        self.body = body
        self.words = words
        self.names = names
        self.spans: dict[int, list[Span]] = {}
        for span in spans:
            self.spans.setdefault(span.block, []).append(span)
        self.roles = roles
        self.turns: list[Turn] = []
        self._mentions: dict[int, list[Mention]] = {}
        self._stops: dict[int, list[int]] = {}

    def add(self, span: Span, speaker: str) -> None:
        """A speaker was found."""
        self.turns.append(Turn(span.block, span.outer_start, speaker))

    def best(self, block: int, at: int, gender: str = "", kind: str = "none") -> str | None:
        """Who is spoken of at this place. ``kind``: what stands there (``pronoun``, ``role``, ``none``)."""
        best, most = None, 0.0
        for name, features in self.candidates(block, at, gender, kind):
            score = 0.0
            for feature in features:
                score += FOCUS.get(feature, 0.0)
            if best is None or score > most:
                best, most = name, score
        return best

    def candidates(self, block: int, at: int, gender: str, kind: str) -> list[tuple[str, list[str]]]:
        """Names with the features of their nearest mention and of their last turn."""
        here = self.sentence(block, at)
        nearest: dict[str, tuple[int, int, Mention]] = {}
        order = likely = 0
        for index in range(block, max(-1, block - LOOK_BACK - 1), -1):
            if index != block and self.body[index].kind is BlockKind.HEADING:
                continue
            if likely >= ENOUGH or order >= MOST:
                break
            mentions = self.mentions(index)
            end = bisect_left(mentions, at, key=_start) if index == block else len(mentions)
            for mention in reversed(mentions[max(0, end - MENTIONS) : end]):
                known = nearest.get(mention.full)
                if known is None and order < MOST:
                    nearest[mention.full] = (index, order, mention)
                    order += 1
                    likely += self.names.persons.evidence(mention.full) > 1
                elif known and known[0] == index and mention.sentence == known[2].sentence and mention.subject:
                    nearest[mention.full] = (index, known[1], mention)
        last: dict[str, tuple[int, Turn]] = {}
        for number, turn in enumerate(reversed(self.turns[-8:])):
            last.setdefault(turn.speaker, (number, turn))
        latest = self.turns[-1] if self.turns else None
        since = {
            name
            for name, (index, _, mention) in nearest.items()
            if latest is None or (index, mention.start) > (latest.block, latest.start)
        }
        rivals = {name for name in since if nearest[name][2].subject and self.names.persons.evidence(name) >= 0}
        speaking = latest.speaker if latest else None
        rivals.discard(speaking or "")
        told = [name for name in since if nearest[name][2].reports and name != speaking]
        # the subject of the nearest sentence that has a person for one: a new paragraph's quotation is mostly its
        leading = next((name for name, (_, _, m) in nearest.items() if m.subject and self.names.persons.evidence(name) >= 0), "")
        ago = min(block - latest.block, 3) if latest else "never"
        return [
            (
                name,
                self._features(name, nearest.get(name), last.get(name), block, here, gender, kind)
                + _since(name, name == speaking, since, rivals)
                + (["told_since"] if name in told else ["others_told"] if told else [])
                + ([f"leading_{ago}"] if name == leading else []),
            )
            for name in dict.fromkeys((*nearest, *last))
        ]

    def _features(
        self,
        name: str,
        nearest: tuple[int, int, Mention] | None,
        last: tuple[int, Turn] | None,
        block: int,
        here: int,
        gender: str,
        kind: str,
    ) -> list[str]:
        found = []
        if nearest:
            index, order, mention = nearest
            distance = here - mention.sentence if index == block else 9
            place = f"in_{min(distance, 3)}" if index == block else f"back_{min(block - index, 4)}"
            found = [place, f"order_{min(order, 3)}", *mention.traits]
        else:
            found.append("not_mentioned")
        if last:
            number, turn = last
            ago = min(block - turn.block, 4)
            found += ["spoke_before"] if number else ["spoke_last", f"last_{ago}_{kind}"]
            if ago > 2 and nearest is None:
                found.append("stale")
        evidence = self.names.persons.evidence(name)
        found.append(f"person_{max(-1, min(evidence, 3))}")
        if " " not in name:
            found.append("one_word")
        elif name.count(" ") > 2:
            found.append("many_words")
        if gender and (known := self.names.persons.gender(name)):
            found.append("gender_fits" if known == gender else "gender_differs")
        return found

    def sentence(self, block: int, at: int) -> int:
        """The number of the sentence of a block in which this offset lies."""
        return bisect_right(self._ends(block), at)

    def _ends(self, block: int) -> list[int]:
        """Where the sentences of a block end."""
        stops = self._stops.get(block)
        if stops is None:
            text, spans = self.body[block].text, self.spans.get(block, [])
            stops = self._stops[block] = []
            for span in spans:
                stops += span.stops
                if text[span.end - 1] in ".!?…" and text[span.outer_end : span.outer_end + 2].strip()[:1].isupper():
                    stops.append(span.outer_end)
            stops += spans[-1].rest if spans else ends(text, 0, len(text))
        return stops

    def mentions(self, index: int) -> list[Mention]:
        """The names in the narrative of a block, in order."""
        cached = self._mentions.get(index)
        if cached is None:
            cached = self._mentions[index] = self._read(index)
        return cached

    def _read(self, index: int) -> list[Mention]:
        text, names, words = self.body[index].text, self.names, self.words
        spans = [(span.start, span.end) for span in self.spans.get(index, ())]
        found, seen = [], dict[int, int]()
        for run in names.runs(index):
            at = run.start
            if spans and _within(at, spans):
                continue
            if text[run.end + 1 : run.end + 2].isdigit() and _CITED.match(text, run.end):
                continue
            full = names.resolve(run.text)
            if " " not in full and not names.stands_alone(full, text, run):
                continue
            sentence = self.sentence(index, run.start)
            before = text[max(0, run.start - 24) : run.start].lower().split()
            previous = before[-1].strip('“"„«(,') if before else ""
            traits = []
            governed = previous in words.of or (
                len(before) > 1
                and before[-2] in words.of
                and (previous in words.the or previous in words.a or previous in words.titles)
            )
            subject = not governed and (
                sentence not in seen or (previous in words.roles and not _BREAK.search(text, seen[sentence], run.start))
            )
            if subject:
                opening = self._ends(index)[sentence - 1] if sentence else 0
                ahead = text[opening : run.start].lower().split()
                subject = words.he.isdisjoint(ahead)
                if subject and len(ahead) < 4:
                    traits.append("opens")
            if subject:
                seen[sentence] = run.end
            if previous in words.the:
                traits.append("determined")
            after = text[run.end : run.end + 30].lower()
            if after.startswith((",", " (")):
                traits.append("aside_follows")
            found.append(Mention(full, run.start, sentence, subject, self._reports(run, text, previous, after), traits))
        found += self._offices(index, spans)
        return sorted(found, key=lambda mention: mention.start)

    def _offices(self, index: int, spans: list[tuple[int, int]]) -> list[Mention]:
        """Sentences whose subject is an office or another role: ``The minister had tried …``."""
        found = []
        for sentence, stop in enumerate((0, *self._ends(index))):
            role = self._office(index, stop)
            if role is not None and not _within(role.start, spans):
                full = self.roles.holder(role, index) or role.text
                found.append(Mention(full, role.start, sentence, True, False, ["office"]))
        return found

    def _office(self, index: int, stop: int) -> Source | None:
        """The role without a name that opens the sentence from ``stop``."""
        text, words = self.body[index].text, self.words
        head = text[stop : stop + 12].split(None, 1)
        if not head or head[0].lower() not in words.the:
            return None
        m = _OPENING.match(text, stop)
        if m is None:
            return None
        parts = m[1].split(" ")
        n = next((n for n in range(1, len(parts)) if parts[n].lower() in words.roles), 0)
        if not n:
            return None
        phrase = " ".join(parts[: n + 1])
        start, end = m.start(1), m.start(1) + len(phrase)
        if any(start <= run.start <= end + 2 and run.text not in phrase for run in self.names.runs(index)):
            return None
        return Source("role", phrase, start, end)

    def _reports(self, run: Name, text: str, previous: str, after: str) -> bool:
        """Whether a verb of saying stands beside a name, or behind what is put in after it."""
        is_verb = self.words.is_verb
        following = after.split()
        if is_verb(previous) or any(is_verb(word.strip(",.:")) for word in following[:2]):
            return True
        aside = _ASIDE.match(text, run.end) if after.startswith((",", " (")) else None
        return aside is not None and any(is_verb(word) for word in aside[1].lower().split())


def _start(mention: Mention) -> int:
    return mention.start


def _end(span: tuple[int, int]) -> int:
    return span[1]


def _within(at: int, spans: list[tuple[int, int]]) -> bool:
    """Whether an offset lies in one of the spans, which stand in order and do not overlap."""
    index = bisect_right(spans, at, key=_end)
    return index < len(spans) and at >= spans[index][0]


def _since(name: str, spoke: bool, since: set[str], rivals: set[str]) -> list[str]:
    """What has happened since the last quotation: who was mentioned, and whether others were."""
    others = min(len(rivals - {name}), 2)
    return [f"stays_{others}"] if spoke else [f"since_{name in since}_{others}", *(["rival"] if name in rivals else [])]
