"""Names by form and by repetition in the article: no list of persons.

A name is a run of capitalised words. The fullest run that holds a shorter one is its full form: ``Lee`` and ``Ms Lee`` are
``Ann Lee`` where the article has her. Scripts without capitals are left to their particles (see :mod:`phrases`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import Block
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
_ABBREVIATED = r"(?:Dr|Mr|Mrs|Ms|St|Lt|Gen|Gov|Sen|Rep|Col|Prof|Rev|Sgt|Capt|Maj|Brig|Hon|Jr|Sr|Adv|Ing|Mag|Sra|Srta|Mme)\\."
# with a small prefix: d’Arc, McLee, and the Bantu languages' uZungu
_WORD = rf"(?:{_ABBREVIATED}|(?:{_CAP}\.){{1,3}}|(?:’|[a-zßáéíóú]{{1,3}}[’'-]?)?{_CAP}[\w’'\-]*)"
_LINK = r"(?:d[aeiou]s?|del|della|dell[ao]|du|la|le|van|von|der|den|bin|bint|ibn|abu|al|el|zu|ter|ten|af|of|of the|ben)"
# German writes nouns like names: `von` links a name only where one word follows it.
_LINK_NOUNS = (
    rf"(?:von der|van|van der|van den|de|de la|del|bin|ibn|al|el|zu|of|of the|von(?=[ \xa0]{_CAP}[\w’'\-]*+(?![ \xa0]{_CAP})))"
)
_HEAD, _SPACES = rf"(?<![\w’']){_WORD}", r"[ \xa0]+"
RUN = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK}{_SPACES}){{0,2}}{_WORD}){{0,9}}")
MANY = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK}{_SPACES}){{0,2}}{_WORD}){{1,9}}")
RUN_NOUNS = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK_NOUNS}{_SPACES})?{_WORD}){{0,9}}")
MANY_NOUNS = re.compile(rf"{_HEAD}(?:{_SPACES}(?:{_LINK_NOUNS}{_SPACES})?{_WORD}){{1,9}}")
_ACRONYM = re.compile(rf"\(({_CAP}{{2,8}})\)")
_POSSESSIVE = re.compile(r"[’'](?:s|S)?$")
_SMALL_PREFIX = re.compile(rf"[a-z]{{1,3}}[’'-]?(?={_CAP})")
_PART = re.compile(r"[^\s\xa0]+")
# Days and months stand beside names as if they were part of them.
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz mai juni juli oktober dezember i a""".split()
)
_CAPITAL_NOUNS = frozenset(("de", "lb", "gsw", "nds"))  # every noun is capitalised: a run begins with roles


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words in a block."""

    start: int
    end: int
    text: str


class Names:
    """The names of an article and their full forms."""

    def __init__(self, body: Sequence[Block], words: Words, language: str | None, more: Iterable[str] = ()) -> None:
        self.words = words
        self.nouns_too = (language or "").lower()[:2] in _CAPITAL_NOUNS
        self.text = [block.text for block in body]
        self._runs: dict[int, list[Name]] = {}
        self._lower: frozenset[str] | None = None
        self.full: dict[str, list[str]] = {}
        """Part of a name, folded -> full names that hold it, in order of appearance."""
        self.aliases: dict[str, str] = {}
        self.known: set[str] = set()
        self.run = RUN_NOUNS if self.nouns_too else RUN
        many = MANY_NOUNS if self.nouns_too else MANY
        for text in (*self.text, *more):
            for m in many.finditer(text):
                self._learn(self.clean(m[0]))
            self._learn_acronyms(text)

    def runs(self, index: int) -> list[Name]:
        """The names in a block, in order."""
        cached = self._runs.get(index)
        if cached is None:
            text = self.text[index]
            cached = self._runs[index] = [run for m in self.run.finditer(text) if (run := self._run(m[0], m.start()))]
        return cached

    def _run(self, text: str, start: int) -> Name | None:
        cleaned = self.clean(text)
        if not cleaned:
            return None
        at = start + text.find(cleaned)
        return Name(at, at + len(cleaned), cleaned)

    @property
    def lower(self) -> frozenset[str]:
        """Words that the article also writes small: at the start of a sentence they are no names."""
        if self._lower is None:
            self._lower = frozenset(" ".join(self.text).split())
        return self._lower

    def clean(self, text: str) -> str:
        """The run without words before and after that are no part of the name."""
        parts = text.replace("\xa0", " ").split(" ") if len(text) < 200 else []
        words, lower = self.words, None
        while parts:
            word = parts[0].lower().rstrip(".,")
            if word in words.titles or f"{word}." in words.titles or word in _CALENDAR or word in words.the or word in words.a:
                del parts[0]
                continue
            lower = self.lower if lower is None else lower
            if word in words.of or word in words.by or word in words.he or word in lower or word in words.i:
                del parts[0]
                continue
            break
        while parts and (parts[-1].lower() in _CALENDAR or parts[-1].islower()):
            del parts[-1]
        if parts:
            parts[-1] = _POSSESSIVE.sub("", parts[-1])
        while self.nouns_too and len(parts) > 2 and self._role(parts[0]):
            del parts[0]
        joined = " ".join(parts)
        return joined if len(joined) > 1 else ""

    def _role(self, word: str) -> bool:
        """Whether a capitalised German word before a name is a role: it is compound, or has a role's ending."""
        return "-" in word and word.partition("-")[0].isupper() or word.endswith(_ROLE_ENDS)

    def _learn(self, name: str) -> None:
        parts = name.split(" ")
        if not 2 <= len(parts) <= 6 or name in self.known:
            return
        self.known.add(name)
        for part in parts:
            if len(part) > 1 and not part.islower():
                self.full.setdefault(fold(part), []).append(name)

    def _learn_acronyms(self, text: str) -> None:
        for m in _ACRONYM.finditer(text):
            before = _PART.findall(text[max(0, m.start() - 120) : m.start()])
            letters = m[1].lower()
            for count in range(len(letters), min(len(before), len(letters) + 4) + 1):
                chosen = before[-count:]
                initials = "".join(w[0] for w in chosen if w[0].isupper()).lower()
                if initials == letters or (initials[:1] == letters[0] and "".join(w[0] for w in chosen).lower() == letters):
                    self.aliases[m[1]] = " ".join(chosen)
                    break

    def resolve(self, name: str, *, last: bool = True) -> str:
        """The fullest form of a name. ``last``: where the run holds more than the name, the name is at its end."""
        if name in self.aliases:
            return self.aliases[name]
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
            return (ending or options)[0]
        fuller = [o for o in options if len(o) >= len(text) and set(wanted) <= {fold(p) for p in o.split(" ")}]
        return fuller[0] if fuller else None

    def _stemmed(self, part: str) -> list[str] | None:
        """Inflected languages change the ends of names: the same beginning, a few letters more or fewer."""
        key = fold(part)
        if len(key) < 6 or key.isascii() and not self.words.dash:
            return None
        stem = key[:-3] if len(key) > 7 else key[:-2]
        return next(
            (names for other, names in self.full.items() if other.startswith(stem) and abs(len(other) - len(key)) <= 3), None
        )


_ROLE_ENDS = (
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "chef", "chefin", "leiter", "leiterin", "direktor", "direktorin",
    "meister", "meisterin", "forscher", "forscherin", "experte", "expertin", "anwalt", "anwältin", "führer", "führerin", "kanzler", "kanzlerin",
    "trainer", "trainerin", "lehrer", "lehrerin", "rat", "rätin", "wissenschaftler", "wissenschaftlerin", "loge", "login", "vorsitzende", "vorsitzender",
    "kommissar", "kommissarin", "händler", "händlerin", "geordnete", "geordneter", "gouverneur", "general", "schaffer", "steller", "stellerin", "ler", "er",
)  # fmt: skip


def fold(part: str) -> str:
    """A word of a name without case, possessive, stop and small prefix."""
    small = _SMALL_PREFIX.match(part)
    part = part[small.end() :] if small and len(part) > small.end() + 2 else part
    return _POSSESSIVE.sub("", part.lower()).rstrip(".,")


def _inflected(part: str) -> str:
    """Without a genitive s, or what a Turkish apostrophe adds."""
    base = re.split("[’']", part, maxsplit=1)[0]
    return base[:-1] if base == part and base.endswith("s") else base
