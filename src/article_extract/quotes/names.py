"""Names by form and by repetition in the article: no list of persons.

A name is a run of capitalised words. The fullest run that holds a shorter one is its full form: ``Lee`` and ``Ms Lee`` are
``Ann Lee`` where the article has her. Scripts without capitals are left to their particles (see :mod:`phrases`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from ..model import Block, BlockKind
from .languages import Words


def _capitals() -> str:
    """A character class of the capital letters of Latin, Greek, Cyrillic, Armenian and Georgian."""
    spans: list[str] = []
    for low, high in ((0x41, 0x5B), (0xC0, 0x590), (0x1E00, 0x2000)):
        start = None
        for code in range(low, high + 1):
            if code < high and chr(code).isupper():
                start = code if start is None else start
            elif start is not None:
                spans.append(chr(start) if start == code - 1 else f"{chr(start)}-{chr(code - 1)}")
                start = None
    return "".join(spans)


_CAP = f"[{_capitals()}]"
_ABBREVIATED = r"(?:Dr|Mr|Mrs|Ms|St|Lt|Gen|Gov|Sen|Rep|Col|Prof|Rev|Sgt|Capt|Maj|Brig|Hon|Jr|Sr|Adv|Ing|Mag|Sra|Srta|Mme)\."
# with a small prefix: d’Arc, McLee, and the Bantu languages' uZungu
_WORD = rf"(?:{_ABBREVIATED}|(?:{_CAP}\.){{1,3}}|(?:’|[a-zßáéíóú]{{1,3}}[’'-]?)?{_CAP}[\w’'\-]*)"
_LINK = r"(?:d[aeiou]s?|del|della|dell[ao]|du|la|le|van|von|der|den|bin|bint|ibn|abu|al|el|zu|ter|ten|af|of|ben)"
# German writes nouns like names: `von` and `zu` link nouns as often as names.
_LINK_NOUNS = r"(?:von der|van|van der|van den|de|de la|del|bin|ibn|al|el|of)"
_HEAD, _SPACES = rf"(?<![\w’']){_WORD}", r"[ \xa0]+"
RUN = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK}{_SPACES}){{0,2}}{_WORD}){{0,9}}")
MANY = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK}{_SPACES}){{0,2}}{_WORD}){{1,9}}")
RUN_NOUNS = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK_NOUNS}{_SPACES})?{_WORD}){{0,9}}")
MANY_NOUNS = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK_NOUNS}{_SPACES})?{_WORD}){{1,9}}")
_ACRONYM = re.compile(
    rf"({_CAP}[\w’'\-]+(?: (?:(?:of|for|and|the|de|des|del|du|für|und|y|et|e|van|voor|za|i) ){{0,2}}{_CAP}[\w’'\-]+){{0,7}}) \(({_CAP}{{2,8}})\)"
)
_ENDING = re.compile(r"(?<=\w\w)[’'](?:[a-zçğıöşü]{1,6}|S)?$")  # Lee’s, Ankara'nın, but O’Brien
_POSSESSIVE = re.compile(r"[’'](?:s|S)?$")
_SMALL_PREFIX = re.compile(rf"[a-z]{{1,3}}[’'-]?(?={_CAP})")
_PART = re.compile(r"[^\s\xa0]+")
# Days and months stand beside names as if they were part of them.
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz mai juni juli oktober dezember i a""".split()
)
_STARTS = frozenset(("", ".", "!", "?", ":", "“", "”", '"', "„", "«", "»", "‘", "–", "—", "-", "•"))
_PLACES = frozenset("in at im en em i w v ve в у na на aan nel nella à au ins".split())
_AGE = re.compile(r",? \(?(?:aged )?\d\d\b(?![:.,%]\d| %)")
_CAPITAL_NOUNS = frozenset(("de", "lb", "gsw", "nds"))  # every noun is capitalised: a run begins with roles


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words in a block."""

    start: int
    end: int
    text: str


class Names:
    """The names of an article and their full forms."""

    def __init__(self, body: Sequence[Block], words: Words, language: str | None) -> None:
        self.words = words
        self.nouns_too = (language or "").lower()[:2] in _CAPITAL_NOUNS
        self.text = [block.text for block in body]
        self._runs: dict[int, list[Name]] = {}
        self.small = frozenset(" ".join(self.text).split())
        """All words as the article writes them: what it also writes small is no name at the start of a sentence."""
        self.full: dict[str, list[str]] = {}
        """Part of a name, folded -> full names that hold it, in order of appearance."""
        self.aliases: dict[str, str] = {}
        self.count: Counter[str] = Counter()
        """How often each full name stands in full."""
        self._resolved: dict[tuple[str, bool], str] = {}
        self._recurs: dict[str, bool] = {}
        self._person: dict[str, int] = {}
        self._gender: dict[str, str] = {}
        self.run = RUN_NOUNS if self.nouns_too else RUN
        many = MANY_NOUNS if self.nouns_too else MANY
        found: list[tuple[str, bool]] = []
        for block in body:
            if block.kind is BlockKind.HEADING:
                continue  # where every word may be capitalised
            text = block.text
            for m in many.finditer(text):
                before = text[max(0, m.start() - 16) : m.start()]
                if " " in (name := self.clean(m[0], before)):
                    found.append((name, before.rstrip()[-1:] in _STARTS and m[0].startswith(name)))
            if "(" in text:
                self._learn_acronyms(text)
        inner = {name for name, initial in found if not initial}
        ends: dict[str, set[str]] = {}
        for name in inner:
            ends.setdefault(fold(name.rpartition(" ")[2]), set()).add(name)
        for name, initial in found:
            if not initial or name in inner or not _merely_initial(name, ends):
                self._learn(name)
        self._drop_joined()

    def runs(self, index: int) -> list[Name]:
        """The names in a block, in order."""
        cached = self._runs.get(index)
        if cached is None:
            text = self.text[index]
            cached = self._runs[index] = [run for m in self.run.finditer(text) if (run := self._run(text, m.start(), m.end()))]
        return cached

    def _run(self, text: str, start: int, end: int) -> Name | None:
        run = text[start:end]
        if " " not in run and "\xa0" not in run:
            return self._single(run, text, start)
        cleaned = self.clean(run, text[max(0, start - 16) : start])
        at = start + run.replace("\xa0", " ").find(cleaned)
        if not cleaned or at < start:
            return None
        return Name(at, at + len(cleaned), cleaned)

    def _single(self, run: str, text: str, start: int) -> Name | None:
        """The same for one word, which most are."""
        low, words = run.lower(), self.words
        if low in words.skipped or low in _CALENDAR or len(run) < 2:
            return None
        if (low in words.opening or low in self.small) and text[max(0, start - 2) : start].rstrip()[-1:] in _STARTS:
            return None
        if "’" in run or "'" in run:
            run = _ENDING.sub("", run)
        return Name(start, start + len(run), run)

    def clean(self, text: str, before: str = "") -> str:
        """The run without words before and after that are no part of the name. ``before``: the text that leads up to it."""
        parts = text.replace("\xa0", " ").split(" ") if len(text) < 200 else []
        words = self.words
        initial = before.rstrip()[-1:] in _STARTS
        previous = before.split()[-1:] or [""]
        if self.nouns_too and len(parts) > 1 and not initial and _determines(previous[0], words):
            del parts[0]  # der Tessiner Jan Bär: persons take no article
        for n in range(len(parts) - 1, 0, -1):
            last = parts[n - 1]
            if (n < len(parts) - 1 and last.lower().rstrip(".") in words.titles) or (n == 1 and last.endswith(("’s", "'s"))):
                del parts[:n]  # US President Ann Lee, Kenya’s Ann Lee
                initial = False
                break
        while parts:
            word = parts[0].lower().rstrip(".,")
            if (
                word not in words.skipped
                and word not in _CALENDAR
                and not (initial and (word in words.opening or word in self.small))
            ):
                break
            del parts[0]
        while parts and (parts[-1].lower() in _CALENDAR or parts[-1].islower()):
            del parts[-1]
        if parts and ("’" in parts[-1] or "'" in parts[-1]):
            parts[-1] = _ENDING.sub("", parts[-1])
        while self.nouns_too and len(parts) > 2 and self._role(parts[0]):
            del parts[0]
        joined = " ".join(parts)
        if " of " in joined and joined.index(" of ") > len(parts[0]):
            joined = joined[: joined.index(" of ")]  # Ann Lee of Exeter, but University of Exeter
        if self.nouns_too and joined.endswith(_NOUN_ENDS) and " " in joined:
            return ""
        return joined if len(joined) > 1 else ""

    def _role(self, word: str) -> bool:
        """Whether a capitalised German word before a name is a role: it is compound, or has a role's ending."""
        return ("-" in word and word.partition("-")[0].isupper()) or word.endswith(_ROLE_ENDS)

    def _learn(self, name: str) -> None:
        parts = name.split(" ")
        if not 2 <= len(parts) <= 6:
            return
        self.count[name] += 1
        if self.count[name] > 1:
            return
        for part in parts:
            if len(part) > 1 and not part.islower():
                self.full.setdefault(fold(part), []).append(name)

    def _drop_joined(self) -> None:
        """``the Daily News Lee``: two names beside each other, once, are not one where the second is known by another first name."""
        order = {name: place for place, name in enumerate(self.count)}
        for name in [n for n, count in self.count.items() if count == 1 and n.count(" ") > 1]:
            last = fold(name.rpartition(" ")[2])
            rivals = [o for o in self.full.get(last, ()) if o != name and fold(o.rpartition(" ")[2]) == last]
            own = set(name.split(" "))
            if any(order[o] < order[name] and not set(o.split(" ")) <= own and o.count(" ") < name.count(" ") for o in rivals):
                del self.count[name]
                for part in name.split(" "):
                    if name in self.full.get(fold(part), ()):
                        self.full[fold(part)].remove(name)

    def _learn_acronyms(self, text: str) -> None:
        for m in _ACRONYM.finditer(text):
            self.aliases.setdefault(m[2], m[1])

    def resolve(self, name: str, *, last: bool = True) -> str:
        """The fullest form of a name. ``last``: where the run holds more than the name, the name is at its end."""
        key = (name, last)
        if key not in self._resolved:
            self._resolved[key] = self.aliases.get(name) or self._resolve(name, last)
        return self._resolved[key]

    def _resolve(self, name: str, last: bool) -> str:
        parts = name.split(" ")
        order = range(len(parts)) if last else range(len(parts), 0, -1)
        for cut in order:
            piece = parts[cut:] if last else parts[:cut]
            found = self._fuller(piece)
            if found:
                return found
        return name

    def _fuller(self, parts: list[str]) -> str | None:
        """The full name that ends with these words; or begins with, or holds them."""
        options = self.full.get(fold(parts[-1])) or self.full.get(fold(_inflected(parts[-1]))) or self._stemmed(parts[-1])
        if not options:
            return None
        text = " ".join(parts)
        wanted = [fold(p) for p in parts]
        if len(parts) == 1:
            ending = [o for o in options if fold(o.rpartition(" ")[2]) == wanted[0]]
            return max(ending or options, key=self.count.__getitem__)
        fuller = [o for o in options if len(o) >= len(text) and set(wanted) <= {fold(p) for p in o.split(" ")}]
        longer = [o for o in fuller if o.endswith(text) and o.count(" ") == len(parts)]
        return max(longer or fuller, key=self.count.__getitem__) if fuller else None

    def _stemmed(self, part: str) -> list[str] | None:
        """Inflected languages change the ends of names: the same beginning, a few letters more or fewer."""
        key = fold(part)
        if len(key) < 6 or (key.isascii() and not self.words.dash):
            return None
        stem = key[:-3] if len(key) > 7 else key[:-2]
        return next(
            (names for other, names in self.full.items() if other.startswith(stem) and abs(len(other) - len(key)) <= 3), None
        )

    def is_known(self, name: str) -> bool:
        """Whether a single word is part of a full name of the article, or stands for one."""
        return " " in name or bool(self.full.get(fold(name))) or name in self.aliases

    def stands_alone(self, word: str, text: str, run: Name) -> bool:
        """Whether a single word that no full name holds may be one who speaks: no noun, and no first word of a sentence."""
        return not self.nouns_too and text[max(0, run.start - 2) : run.start].rstrip()[-1:] not in _STARTS

    def recurs(self, word: str) -> bool:
        """Whether the article writes this capitalised word more than once."""
        if word not in self._recurs:
            self._recurs[word] = sum(text.count(word) for text in self.text) > 1
        return self._recurs[word]

    def introduced(self, name: str, index: int, end: int) -> bool:
        """Whether the article has not mentioned this name before the block's offset."""
        last = name.rpartition(" ")[2]
        return self.text[index].find(last) + len(last) >= end and not any(last in text for text in self.text[:index])

    def person(self, name: str) -> int:
        """How much the article treats a full name as a person or another that can speak: above 0 likely, below 0 hardly."""
        if name not in self._person:
            self._person[name] = self._evidence(name)
        return self._person[name]

    def gender(self, name: str) -> str:
        """``f``, ``m``, or empty where the words near the name do not tell."""
        if name not in self._gender:
            self._gender[name] = self._gendered(name)
        return self._gender[name]

    def _places(self, name: str) -> Iterator[tuple[str, int, int]]:
        """Where the last word of a name stands: the block's text, start of the whole name there, end."""
        last = name.rpartition(" ")[2]
        for text in self.text:
            at = text.find(last)
            while at >= 0:
                start = at - (len(name) - len(last))
                yield text, start if start >= 0 and text.startswith(name, start) else at, at + len(last)
                at = text.find(last, at + 1)

    def _evidence(self, name: str) -> int:
        words, score, alone = self.words, 0, 0
        for text, start, end in islice(self._places(name), 8):
            before = text[max(0, start - 30) : start].lower().split()
            after = text[end : end + 30].lower().split()
            previous = before[-1].strip('“”"„«»(,') if before else ""
            if end - start < len(name) and start and alone < 2 and previous not in words.the:
                alone += 1
                score += 1
            if previous in words.titles:
                score += 2
            elif previous in words.the or previous in _PLACES:
                score -= 1
            if words.is_verb(previous) or (after and words.is_verb(after[0].strip(",.:") or after[-1 if len(after) < 2 else 1])):
                score += 2
            if _AGE.match(text, end):
                score += 2
        return score - (2 if name.count(" ") > 3 or " of " in name else 0)

    def _gendered(self, name: str) -> str:
        counts = Counter[str]()
        for text, start, end in islice(self._places(name), 8):
            before = text[max(0, start - 12) : start].lower().split()
            if before and before[-1] in self.words.m | self.words.f:
                counts["m" if before[-1] in self.words.m else "f"] += 3
            elif before and self.nouns_too and len(before[-1]) > 5:
                counts["f"] += 3 * before[-1].endswith("in")  # Ministerin Ann Lee
                counts["m"] += 2 * before[-1].endswith(_ROLE_ENDS)
            for word in re.findall(r"[^\W\d_]+", text[end : end + 160].lower()):
                if word in self.words.m:
                    counts["m"] += 1
                elif word in self.words.f:
                    counts["f"] += 1
        male, female = counts["m"], counts["f"]
        return "m" if male >= 2 and male >= 3 * female else "f" if female >= 2 and female >= 3 * male else ""


def _merely_initial(name: str, ends: Mapping[str, set[str]]) -> bool:
    """``Among Lee``: at the start of a sentence the first word may be no part of the name that follows."""
    first, _, rest = name.partition(" ")
    others = [other for other in ends.get(fold(rest.rpartition(" ")[2]), ()) if other.count(" ") == 1]
    return bool(others) and all(fold(first) not in map(fold, other.split(" ")) for other in others)


def _determines(word: str, words: Words) -> bool:
    """Whether this German word before a noun is an article, or an adjective by its ending."""
    return (
        word.lower() in words.the
        or word.lower() in words.a
        or (word.islower() and word.endswith(("es", "em", "ten", "chen", "sche")))
    )


_NOUN_ENDS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "schaften",
    "ion",
    "ionen",
    "tät",
    "ismus",
    "nis",
    "nisse",
    "ment",
    "euro",
    "Euro",
    "Prozent",
    "-",
)
_ROLE_ENDS = (
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "chef", "chefin", "leiter", "leiterin", "direktor", "direktorin",
    "meister", "meisterin", "forscher", "forscherin", "experte", "expertin", "anwalt", "anwältin", "führer", "führerin", "kanzler", "kanzlerin",
    "trainer", "trainerin", "lehrer", "lehrerin", "rat", "rätin", "wissenschaftler", "wissenschaftlerin", "loge", "login", "vorsitzende", "vorsitzender",
    "kommissar", "kommissarin", "händler", "händlerin", "geordnete", "geordneter", "gouverneur", "general", "schaffer", "steller", "stellerin", "ler", "er",
)  # fmt: skip


def fold(part: str) -> str:
    """A word of a name without case, possessive, stop and small prefix."""
    if part.isalpha() and part[0].isupper():
        return part.lower()
    small = _SMALL_PREFIX.match(part)
    part = part[small.end() :] if small and len(part) > small.end() + 2 else part
    return _POSSESSIVE.sub("", part.lower()).rstrip(".,")


def _inflected(part: str) -> str:
    """Without a genitive s, or what a Turkish apostrophe adds."""
    base = re.split("[’']", part, maxsplit=1)[0]
    return base[:-1] if base == part and base.endswith("s") else base
