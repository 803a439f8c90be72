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
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..page import Page

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
REMEMBERED: Final = 4096  # texts whose phrases are kept: pages of a site share them
SHORT: Final = 400  # characters of such a text; from there on single words prove nothing

Found = Mapping[str, tuple[float, str]]


class Said:
    """What the words of a text say, if they say anything."""

    __slots__ = ("found", "words")

    def __init__(self, words: str, found: dict[str, tuple[float, str]]) -> None:
        self.words = words
        """The text in normal form."""
        self.found = found
        """For each reason that the words speak for: what share of the text its longest phrase makes (0..1), and the phrase."""


class Phrases:
    """The phrases, arranged for look-up by their beginning.

    In tuples of texts, of which there are tens of thousands: Python's garbage collector passes those over, and would come
    back to as many lists and objects again and again.
    """

    def __init__(self) -> None:
        whole: dict[str, list[str]] = {}
        words: dict[str, list[str]] = {}
        pairs: dict[str, list[tuple[str, str]]] = {}
        stems: dict[str, list[tuple[str, str]]] = {}
        characters: dict[str, list[tuple[str, str]]] = {}
        data: dict[str, dict[str, str]] = json.loads(files(__package__).joinpath("phrases.json").read_text(encoding="utf-8"))
        for language in data.values():
            for reason, phrases in language.items():
                for entry in phrases.split(" | "):
                    phrase = entry.strip("=*")
                    whole.setdefault(phrase, []).append(reason)
                    if entry.startswith("="):
                        continue
                    if entry.endswith("*"):
                        stems.setdefault(phrase[:STEM], []).append((phrase, reason))
                    elif RUN_TOGETHER.search(phrase):
                        characters.setdefault(phrase[0], []).append((phrase, reason))
                    else:
                        each = phrase.split(" ", 2)
                        alone = words.setdefault(each[0], [])
                        if len(each) == 1:
                            alone.append(reason)
                        else:
                            pairs.setdefault(f"{each[0]} {each[1]}", []).append((phrase, reason))
        self.whole: dict[str, tuple[str, ...]] = {key: tuple(reasons) for key, reasons in whole.items()}
        """The reasons of each that may be a whole text."""
        self.by_word: dict[str, tuple[str, ...]] = {key: tuple(reasons) for key, reasons in words.items()}
        """By the first word of a phrase the reasons for which that word alone speaks."""
        self.by_words: dict[str, tuple[tuple[str, str], ...]] = {key: tuple(entries) for key, entries in pairs.items()}
        """By the first two words of longer phrases: phrase and reason."""
        self.by_stem: dict[str, tuple[tuple[str, str], ...]] = {key: tuple(entries) for key, entries in stems.items()}
        self.by_character: dict[str, tuple[tuple[str, str], ...]] = {key: tuple(entries) for key, entries in characters.items()}
        self.starts = {word[:STEM] for word in words} | stems.keys()
        """The first letters of what is looked for in longer texts; most words of a page begin with none of them."""
        self._remembered: Callable[[str], Said | None] = lru_cache(maxsize=REMEMBERED)(self._said)

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
            alone = self.by_word.get(word)
            if alone is not None:
                for reason in alone:
                    _longest(found, reason, word, size)
                longer = self.by_words.get(f"{word} {each[at + 1]}") if at + 1 < len(each) else None
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


def said_in(page: Page) -> list[Said | None]:
    """For each block what its words say, worked out once a page; None also for long ones, of which words prove nothing."""
    if page.said is None:
        said = phrases().said
        page.said = [said(block.text) if len(block.text) < SHORT else None for block in page.blocks]
    return page.said


def normal(text: str) -> str:
    """Words in lower case, one space between; digits and punctuation gone."""
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    head = text[:HEAD]
    if head.isascii():
        return head.encode().translate(ASCII).decode().split()
    return WORD.findall(head.casefold().replace("\u0307", ""))  # the dot that a Turkish capital I leaves behind
