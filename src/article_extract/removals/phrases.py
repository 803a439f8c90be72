"""Words by which a page's furniture gives itself away: ``phrases.json`` has them by language and reason.

An entry is words in lower case without digits and punctuation; entries are separated by `` | ``. ``=word`` counts only
where it is the whole text, ``word*`` also where the word goes on (``newsletter*``: ``Newsletteranmeldung``). Entries in
scripts that are written without spaces count anywhere in the text. A new language is a new key in that file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

HEAD = 160  # characters that are looked at: furniture says what it is at once
SEPARATORS = re.compile(
    r"[\s\d!-/:-@\[-`{-~\u00a0-\u00bf\u2010-\u2027\u2030-\u205e\u060c\u061b\u061f\u0964\u3000-\u3004\u3008-\u301f\uff00-\uff20]+"
)
# Thai, Lao, Khmer, kana, Han and Hangul: words run together or carry their particles with them.
RUN_TOGETHER = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
STEM = 5  # stems are looked up by so many letters
REMEMBERED = 4096  # short texts whose phrases are kept: several steps look at the same blocks, and pages of a site share them
SHORT = 120  # characters of such a text

NOTHING: Mapping[str, tuple[float, str]] = MappingProxyType({})
Entries = dict[str, list[tuple[str, str]]]  # by how a phrase begins: the phrase and its reason


class Phrases:
    """The phrases, arranged for look-up by their beginning."""

    def __init__(self) -> None:
        self.whole: dict[str, list[str]] = {}
        self.by_word: Entries = {}
        self.by_stem: Entries = {}
        self.by_character: Entries = {}
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._find)
        data = json.loads(files(__package__).joinpath("phrases.json").read_text(encoding="utf-8"))
        for language in data.values():
            for reason, phrases in language.items():
                for phrase in phrases.split(" | "):
                    self._add(reason, phrase)

    def _add(self, reason: str, phrase: str) -> None:
        words = phrase.strip("=*")
        self.whole.setdefault(words, []).append(reason)
        if phrase.startswith("="):
            return
        if phrase.endswith("*"):
            self.by_stem.setdefault(words[:STEM], []).append((words, reason))
        elif RUN_TOGETHER.search(words):
            self.by_character.setdefault(words[0], []).append((words, reason))
        else:
            self.by_word.setdefault(words.split(" ", 1)[0], []).append((words, reason))

    def find(self, text: str) -> Mapping[str, tuple[float, str]]:
        """For each reason that the words speak for: what share of the text its longest phrase makes (0..1), and the phrase."""
        return self._remembered(text) if len(text) < SHORT else self._find(text)

    def _find(self, text: str) -> Mapping[str, tuple[float, str]]:
        words = normal(text)
        if not words:
            return NOTHING
        found = dict.fromkeys(self.whole.get(words, ()), (1.0, words))
        size = len(text) if len(text) > HEAD else len(words)
        for phrase, reason in self._within(words):
            entry = (len(phrase) / size, phrase)
            if entry > found.get(reason, (0.0, "")):
                found[reason] = entry
        return MappingProxyType(found) if found else NOTHING

    def _within(self, words: str) -> Iterator[tuple[str, str]]:
        each = words.split(" ")
        padded = f" {words} "
        for word in sorted(self.by_word.keys() & each):  # sorted: the order of a set is another in every process
            for phrase, reason in self.by_word[word]:
                if f" {phrase} " in padded:
                    yield phrase, reason
        for key in sorted(self.by_stem.keys() & {word[:STEM] for word in each}):
            for stem, reason in self.by_stem[key]:
                for word in each:
                    if word.startswith(stem):
                        yield word, reason
        if not words.isascii() and RUN_TOGETHER.search(words):
            for at, character in enumerate(words):
                for phrase, reason in self.by_character.get(character, ()):
                    if words.startswith(phrase, at):
                        yield phrase, reason


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """The tables; read once, at the first page (about 15 ms)."""
    return Phrases()


def normal(text: str) -> str:
    """Words in lower case, one space between; digits and punctuation gone."""
    folded = text[:HEAD].casefold().replace("\u0307", "")  # the dot that a Turkish capital I leaves behind
    return SEPARATORS.sub(" ", folded).strip()
