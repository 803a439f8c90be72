"""Names by form and by repetition in the article: no list of persons.

A name is a run of capitalised words. The fullest run that holds a shorter one is its full form: ``Lee`` and ``Ms Lee`` are
``Ann Lee`` where the article has her. Scripts without capitals are left to their particles (see :mod:`phrases`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import final

from ..model import Block, BlockKind
from .languages import Words
from .name_forms import (
    ACRONYM,
    CALENDAR,
    ENDING,
    NOUN_ENDS,
    ROLE_ENDS,
    STARTS,
    bare,
    determines,
    fold,
    inflected,
    is_agency,
    merely_initial,
)
from .name_forms import runs as raw_runs
from .persons import GAP, Persons

_CAPITAL_NOUNS = frozenset(("de", "lb", "gsw", "nds"))  # every noun is capitalised: a run begins with roles

_SHORTEST_STEM = 4
_OPENS = STARTS | {GAP}


@final
class Name:
    """A run of capitalised words in a block."""

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text


class Names:
    """The names of an article and their full forms."""

    def __init__(self, body: Sequence[Block], words: Words, language: str | None) -> None:
        self.words = words
        self.nouns_too = (language or "").lower()[:2] in _CAPITAL_NOUNS
        self.text = [block.text for block in body]
        self._runs: dict[int, list[Name]] = {}
        self.whole = GAP.join(self.text)
        self.small = frozenset(self.whole.split())
        """All words as the article writes them: what it also writes small is no name at the start of a sentence."""
        self.full: dict[str, list[str]] = {}
        """Part of a name, folded -> full names that hold it, in order of appearance."""
        self.aliases: dict[str, str] = {}
        self.count: Counter[str] = Counter()
        """How often each full name stands in full."""
        self._folded: dict[str, tuple[str, ...]] = {}
        """Full name -> its parts, folded."""
        self._resolved: dict[str, str] = {}
        self._begun: dict[str, list[str]] = {}
        """Beginnings of the keys of ``full``."""
        self._recurs: dict[str, bool] = {}
        self.persons = Persons(self.whole, words, self.nouns_too)
        self._raw: dict[int, list[tuple[int, int]]] = {}
        self._joined: dict[int, dict[int, Name | None]] = {}
        self._learn_all([index for index, block in enumerate(body) if block.kind is not BlockKind.HEADING])
        self._drop_joined()

    def _learn_all(self, indices: Sequence[int]) -> None:
        """Full names and acronyms of all blocks but headings, where every word may be capitalised."""
        found: list[tuple[str, bool]] = []
        for index in indices:
            text = self.text[index]
            for start, name in self._read_joined(index).items():
                if name is not None and " " in name.text:
                    initial = name.start == start and text[max(0, start - 16) : start].rstrip()[-1:] in STARTS
                    found.append((name.text, initial))
            if "(" in text:
                for m in ACRONYM.finditer(text):
                    self.aliases.setdefault(m[2], m[1])
        inner = {full for full, initial in found if not initial}
        ends: dict[str, set[str]] = {}
        for full in inner:
            ends.setdefault(fold(full.rpartition(" ")[2]), set()).add(full)
        if self.nouns_too:
            found = [(self._without_noun(full), initial) for full, initial in found]
        for full, initial in found:
            if not initial or full in inner or not merely_initial(full, ends):
                self._learn(full)

    def _without_noun(self, full: str) -> str:
        """``Jan Bär Bezug``: a German noun behind a name whose surname also stands alone, as the noun does not."""
        head, _, last = full.rpartition(" ")
        surname = head.rpartition(" ")[2]
        if " " not in head:
            return full
        both = self.whole.count(f"{surname} {last}")
        return head if self.whole.count(surname) > both == self.whole.count(last) else full

    def runs(self, index: int) -> list[Name]:
        """The names in a block, in order."""
        cached = self._runs.get(index)
        if cached is None:
            cached = self._runs[index] = self._read(index)
        return cached

    def _read(self, index: int) -> list[Name]:
        text, found = self.text[index], []
        if index not in self._joined:
            self._read_joined(index)
        joined = self._joined[index]
        for start, end in self._raw[index]:
            run = joined[start] if start in joined else self._single(text[start:end], text, start)
            if run is not None:
                found.append(run)
        return found

    def _read_joined(self, index: int) -> dict[int, Name | None]:
        """The runs of several words of a block by where they start, ``None`` for those that are no names."""
        text, joined = self.text[index], dict[int, Name | None]()
        raw = self._raw[index] = raw_runs(text, self.nouns_too)
        for start, end in raw:
            if text.find(" ", start, end) >= 0 or text.find("\xa0", start, end) >= 0:
                joined[start] = self._several(text, start, end)
        self._joined[index] = joined
        return joined

    def _several(self, text: str, start: int, end: int) -> Name | None:
        run = text[start:end]
        cleaned = self.clean(run, text[max(0, start - 16) : start])
        at = start + run.replace("\xa0", " ").find(cleaned)
        if not cleaned or at < start:
            return None
        return Name(at, at + len(cleaned), cleaned)

    def _single(self, run: str, text: str, start: int) -> Name | None:
        """The same for one word, which most are."""
        low, words = run.lower(), self.words
        if low in CALENDAR or len(run) < 2 or (low in words.skipped and not self._titled(low, text, start)):
            return None
        if len(run) < 5 and run.isupper() and text[max(0, start - 2) : start - 1].isdigit():
            return None  # 500 MW, 80 AD
        if (low in words.opening or low in self.small) and text[max(0, start - 2) : start].rstrip()[-1:] in STARTS:
            return None
        if "’" in run or "'" in run:
            article, _, rest = low.replace("'", "’").partition("’")
            if f"{article}’" in words.elided and rest and run.endswith(rest):
                return None  # L’entreprise
            run = ENDING.sub("", run)
        return Name(start, start + len(run), run)

    def _titled(self, low: str, text: str, start: int) -> bool:
        """Whether a word for a title is a surname here, as ``King`` where the article has ``Ann King``."""
        previous = text[max(0, start - 16) : start].lower().split()[-1:]
        if previous and previous[0] in self.words.skipped:
            return False
        return any(self._folded[full][0] != low and self.persons.evidence(full) >= 0 for full in self.full.get(low, ()))

    def clean(self, text: str, before: str = "") -> str:
        """The run without words before and after that are no part of the name. ``before``: the text that leads up to it."""
        parts = text.replace("\xa0", " ").split(" ") if len(text) < 200 else []
        words = self.words
        initial = before.rstrip()[-1:] in STARTS
        if len(parts) == 2 and not self.nouns_too and self._is_plain(parts[0], parts[1], initial):
            return " ".join(parts)
        previous = before.split()[-1:] or [""]
        if self.nouns_too and len(parts) > 1 and not initial and (previous[0][-1:].isdigit() or determines(previous[0], words)):
            del parts[0]  # der Tessiner Jan Bär: persons take no article; 500 Euro Schulgeld
        for n in range(len(parts) - 1, 0, -1):
            last = parts[n - 1]
            if (n < len(parts) - 1 and last.lower().rstrip(".") in words.titles and not parts[n].islower()) or (
                n == 1 and last.endswith(("’s", "'s"))
            ):
                del parts[:n]  # US President Ann Lee, Kenya’s Ann Lee
                initial = False
                break
        if len(parts) > 2:
            self._part_bodies(parts, before)
        while parts:
            word = parts[0].lower().rstrip(".,")
            if (
                word not in words.skipped
                and word not in CALENDAR
                and not (initial and (word in words.opening or word in self.small))
            ):
                break
            del parts[0]
        while parts and (parts[-1].lower() in CALENDAR or parts[-1].islower()):
            del parts[-1]
        if parts and ("’" in parts[-1] or "'" in parts[-1]):
            parts[-1] = ENDING.sub("", parts[-1])
        while not words.svo and len(parts) > 2 and bare(parts[0]) in words.roles:
            del parts[0]  # Ingenieur Jan Bär, L’ingegnere Jan Bär
        while self.nouns_too and len(parts) > 1 and self._role(parts[0], len(parts)):
            del parts[0]
        joined = " ".join(parts)
        if " of " in joined and joined.index(" of ") > len(parts[0]):
            joined = joined[: joined.index(" of ")]  # Ann Lee of Exeter, but University of Exeter
        if self.nouns_too and joined.endswith(NOUN_ENDS) and " " in joined:
            return ""
        return joined if len(joined) > 1 else ""

    def _part_bodies(self, parts: list[str], before: str) -> None:
        """Take off agencies and offices that stand directly before or behind a name."""
        ahead = before.lower().split()
        previous = ahead[-1] if ahead else ""
        if not parts[0][0].isupper() and parts[0][2:].isupper():
            del parts[0]  # à l’AFP Jeanne Blanc
        elif is_agency(parts[-1]) and not any(is_agency(part) for part in parts[:-1]):
            del parts[-1]  # sanoi Jaan Tamm ERR-ile
        elif is_agency(parts[0]) and previous in self.words.roles and not is_agency(parts[1]):
            del parts[0]  # голова ОВА Андрій Коваль
        elif previous in self.words.of and len(ahead) > 1 and ahead[-2] in self.words.roles:
            del parts[0]  # ministre de Santé Paul Noir

    def _is_plain(self, first: str, last: str, initial: bool) -> bool:
        """Whether two words are a name as they stand, which most are."""
        if not (first.isalpha() and last.isalpha()) or last.islower():
            return False
        low = first.lower()
        if low in self.words.skipped or low in CALENDAR or last.lower() in CALENDAR:
            return False
        return not (initial and (low in self.words.opening or low in self.small))

    def _role(self, word: str, count: int) -> bool:
        """Whether a capitalised German word before a name is a role: it is compound, or has a role's ending."""
        if "-" in word:
            return word.partition("-")[0].isupper() or word.rpartition("-")[2].lower() in self.words.roles
        return count > 2 and word.endswith(ROLE_ENDS)

    def _learn(self, name: str) -> None:
        parts = name.split(" ")
        if not 2 <= len(parts) <= 6:
            return
        self.count[name] += 1
        if self.count[name] > 1:
            return
        folded = self._folded[name] = tuple(map(fold, parts))
        for part, key in zip(parts, folded, strict=True):
            if len(part) > 1 and not part.islower():
                self.full.setdefault(key, []).append(name)

    def _drop_joined(self) -> None:
        """``the Daily News Lee``: two names beside each other, once, are not one where the second is known by another first name."""
        order = {name: place for place, name in enumerate(self.count)}
        for name in [n for n, count in self.count.items() if count == 1 and n.count(" ") > 1]:
            last = fold(name.rpartition(" ")[2])
            rivals = [o for o in self.full.get(last, ()) if o != name and self._folded[o][-1] == last]
            own = set(name.split(" "))
            if any(order[o] < order[name] and not set(o.split(" ")) <= own and o.count(" ") < name.count(" ") for o in rivals):
                del self.count[name]
                for part in name.split(" "):
                    if name in self.full.get(fold(part), ()):
                        self.full[fold(part)].remove(name)

    def resolve(self, name: str) -> str:
        """The fullest form of a name; where the run holds more than the name, the name is at its end."""
        known = self._resolved.get(name)
        if known is None:
            known = self._resolved[name] = self.aliases.get(name) or self._resolve(name)
        return known

    def _resolve(self, name: str) -> str:
        parts = name.split(" ")
        for cut in range(len(parts)):
            found = self._fuller(parts[cut:])
            if found:
                return found
        return name

    def _fuller(self, parts: list[str]) -> str | None:
        """The full name that ends with these words; or begins with, or holds them."""
        last = fold(parts[-1])
        options = self.full.get(last) or self.full.get(fold(inflected(parts[-1]))) or self._stemmed(last)
        if not options:
            return None
        wanted = [fold(p) for p in parts[:-1]]
        wanted.append(last)
        text = " ".join(parts)
        if len(parts) == 1:
            ending = [o for o in options if self._folded[o][-1] == wanted[0]]
            return max(ending or options, key=self.count.__getitem__)
        fuller = [o for o in options if len(o) >= len(text) and all(w in self._folded[o] for w in wanted)]
        longer = [o for o in fuller if o.endswith(text) and o.count(" ") == len(parts)]
        return max(longer or fuller, key=self.count.__getitem__) if fuller else None

    def _stemmed(self, key: str) -> list[str] | None:
        """Inflected languages change the ends of names: the same beginning, a few letters more or fewer."""
        if len(key) < 6 or (key.isascii() and not self.words.dash):
            return None
        if not self._begun:
            for other in self.full:
                self._begun.setdefault(other[:_SHORTEST_STEM], []).append(other)
        stem = key[:-3] if len(key) > 7 else key[:-2]
        for other in self._begun.get(key[:_SHORTEST_STEM], ()):
            if other.startswith(stem) and abs(len(other) - len(key)) <= 3:
                return self.full[other]
        return None

    def is_known(self, name: str) -> bool:
        """Whether a single word is part of a full name of the article, or stands for one."""
        return " " in name or bool(self.full.get(fold(name))) or name in self.aliases

    def is_surname(self, name: str) -> bool:
        """Whether a run has several words, or is the last word of a full name."""
        return " " in name or any(self._folded[full][-1] == fold(name) for full in self.full.get(fold(name), ()))

    def stands_alone(self, word: str, text: str, run: Name) -> bool:
        """Whether a single word that no full name holds may be one who speaks: no noun, and no first word of a sentence."""
        return not self.nouns_too and text[max(0, run.start - 2) : run.start].rstrip()[-1:] not in STARTS

    def recurs(self, word: str) -> bool:
        """Whether the article writes this capitalised word more than once, and not only at the start of sentences."""
        if word not in self._recurs:
            whole, at, times, inside = self.whole, self.whole.find(word), 0, False
            while at >= 0 and not (times > 1 and inside):
                times += 1
                inside = inside or whole[max(0, at - 2) : at].rstrip()[-1:] not in _OPENS
                at = whole.find(word, at + 1)
            self._recurs[word] = times > 1 and inside
        return self._recurs[word]
