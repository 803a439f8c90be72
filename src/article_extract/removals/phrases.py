"""Words by which a page's furniture gives itself away: ``phrases.json`` has them by language and reason.

An entry is words in lower case without digits and punctuation; entries are separated by `` | ``. ``=word`` counts only
where it is the whole text, ``word*`` also where the word goes on (``newsletter*``: ``Newsletteranmeldung``). Entries in
scripts that are written without spaces count anywhere in the text. A new language is a new key in that file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

HEAD: Final = 160  # characters that are looked at: furniture says what it is at once
WORD: Final = re.compile(
    r"[^\s\d!-/:-@\[-`{-~\u00a0-\u00bf\u2010-\u2027\u2030-\u205e\u060c\u061b\u061f\u0964\u3000-\u3004\u3008-\u301f\uff00-\uff20]+"
)
# What becomes of each ASCII character: lower case, and a space for what stands in no word.
ASCII: Final = "".join(chr(n).lower() if WORD.match(chr(n)) else " " for n in range(128)).encode() + bytes(128)
# Thai, Lao, Khmer, kana, Han and Hangul: words run together or carry their particles with them.
RUN_TOGETHER: Final = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
STEM: Final = 5  # stems are looked up by so many letters
SHORTEST_STEM: Final = 4
REMEMBERED: Final = 4096  # texts whose phrases are kept: several steps look at the same blocks, and pages of a site share them
SHORT: Final = 400  # characters of such a text

Found = Mapping[str, tuple[float, str]]


class Said:
    """What the words of a text say, if they say anything."""

    __slots__ = ("found", "words")

    def __init__(self, words: str, found: dict[str, tuple[float, str]]) -> None:
        self.words = words
        """The text in normal form."""
        self.found = found
        """For each reason that the words speak for: what share of the text its longest phrase makes (0..1), and the phrase."""


class Begun:
    """The phrases that begin with one word."""

    __slots__ = ("alone", "longer")

    def __init__(self) -> None:
        self.alone: list[str] = []
        """The reasons for which that word alone speaks."""
        self.longer: dict[str, list[tuple[str, str]]] = {}
        """By the second word: phrase and reason."""


class Phrases:
    """The phrases, arranged for look-up by their beginning."""

    def __init__(self) -> None:
        self.whole: dict[str, list[str]] = {}
        """The reasons of each that may be a whole text."""
        self.starts: set[str] = set()
        """The first letters of what is looked for in longer texts; most words of a page begin with none of them."""
        self.by_word: dict[str, Begun] = {}
        self.by_stem: dict[str, list[tuple[str, str]]] = {}
        self.by_character: dict[str, list[tuple[str, str]]] = {}
        self._remembered: Callable[[str], Said | None] = lru_cache(maxsize=REMEMBERED)(self._said)
        data: dict[str, dict[str, str]] = json.loads(files(__package__).joinpath("phrases.json").read_text(encoding="utf-8"))
        for language in data.values():
            for reason, phrases in language.items():
                for phrase in phrases.split(" | "):
                    self._add(reason, phrase)

    def _add(self, reason: str, phrase: str) -> None:
        words = phrase.strip("=*")
        each = words.split(" ")
        self.whole.setdefault(words, []).append(reason)
        if phrase.startswith("="):
            return
        if phrase.endswith("*"):
            self.starts.add(words[:STEM])
            self.by_stem.setdefault(words[:STEM], []).append((words, reason))
        elif RUN_TOGETHER.search(words):
            self.by_character.setdefault(words[0], []).append((words, reason))
        else:
            self.starts.add(each[0][:STEM])
            begun = self.by_word.setdefault(each[0], Begun())
            if len(each) == 1:
                begun.alone.append(reason)
            else:
                begun.longer.setdefault(each[1], []).append((words, reason))

    def said(self, text: str) -> Said | None:
        """What the words of a text say; None where they say nothing."""
        return self._remembered(text) if len(text) < SHORT else self._said(text)

    def find(self, text: str) -> Found:
        """For each reason that the words speak for: what share of the text its longest phrase makes (0..1), and the phrase."""
        said = self.said(text)
        return NOTHING if said is None else said.found

    def _said(self, text: str) -> Said | None:
        each = _words(text)
        if not each:
            return None
        found: dict[str, tuple[float, str]] = {}
        words = " ".join(each)
        size = len(text) if len(text) > HEAD else len(words)
        wholly = self.whole.get(words)
        if wholly is not None:
            for reason in wholly:
                found[reason] = (1.0, words)
        self._begun(each, words, size, found)
        if not words.isascii() and RUN_TOGETHER.search(words) is not None:
            self._anywhere(words, size, found)
        return Said(words, found) if found else None

    def _begun(self, each: list[str], words: str, size: int, found: dict[str, tuple[float, str]]) -> None:
        """Phrases that begin with one of the words. Most texts of a page are looked at, and few hold one."""
        starts = self.starts
        padded = ""
        for at, word in enumerate(each):
            start = word[:STEM]
            if start not in starts:
                continue
            begun = self.by_word.get(word)
            if begun is not None:
                for reason in begun.alone:
                    _longest(found, reason, word, size)
                longer = begun.longer.get(each[at + 1]) if begun.longer and at + 1 < len(each) else None
                if longer is not None:
                    padded = padded or f" {words} "
                    for phrase, reason in longer:
                        if f" {phrase} " in padded:
                            _longest(found, reason, phrase, size)
            stems = self.by_stem.get(start) if len(word) >= SHORTEST_STEM else None
            if stems is not None:
                for stem, reason in stems:
                    if word.startswith(stem):
                        _longest(found, reason, word, size)

    def _anywhere(self, words: str, size: int, found: dict[str, tuple[float, str]]) -> None:
        """Phrases of scripts without spaces."""
        for at, character in enumerate(words):
            entries = self.by_character.get(character)
            if entries is not None:
                for phrase, reason in entries:
                    if words.startswith(phrase, at):
                        _longest(found, reason, phrase, size)


NOTHING: Final[Found] = MappingProxyType({})


def _longest(found: dict[str, tuple[float, str]], reason: str, phrase: str, size: int) -> None:
    """Keep the phrase if it is the longest for its reason; of equals the last in the alphabet."""
    entry = (len(phrase) / size, phrase)
    before = found.get(reason)
    if before is None or entry > before:
        found[reason] = entry


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """The tables; read once, at the first page (about 15 ms)."""
    return Phrases()


def normal(text: str) -> str:
    """Words in lower case, one space between; digits and punctuation gone."""
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    head = text[:HEAD]
    if head.isascii():
        return head.encode().translate(ASCII).decode().split()
    return WORD.findall(head.casefold().replace("\u0307", ""))  # the dot that a Turkish capital I leaves behind
