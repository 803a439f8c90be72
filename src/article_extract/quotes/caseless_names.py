"""Full forms of names in scripts without capital letters: roles and titles off, a surname filled up from elsewhere in the article.

What tells a name from the role that is glued to it is language data: surnames are a closed class in Chinese and Korean, a definite
article is no part of a person's first name in Arabic and Hebrew, titles follow or precede.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .languages import Words

HANGUL = re.compile("[가-힣]")
_UNSPACED = re.compile("[\u0e00-\u0eff]")
_HAN = re.compile("[㐀-鿿]+")
_KANJI_NAME = re.compile("[ぁ-ゖ]([㐀-鿿々ァ-ヶー]{2,})$")
_COUNTRY = re.compile("[米中露英仏独韓伊]$")  # 米大統領: the country before a Japanese title
_FORM_OF_ADDRESS = 3
"""Syllables of most Korean names, characters of most Chinese ones."""


class FullForms:
    """The fullest names of one article."""

    def __init__(self, texts: Sequence[str], words: Words) -> None:
        self.texts = texts
        self.words = words
        self.titles = words.glued
        self._full: dict[str, str] = {}

    def of(self, phrase: str) -> str:
        """The fullest name for a phrase: titles off, a surname with a title filled up from where the article introduces it."""
        if phrase not in self._full:
            self._full[phrase] = self._fill(phrase)
        return self._full[phrase]

    def _fill(self, phrase: str) -> str:
        parts = phrase.split(" ")
        if HANGUL.search(phrase):
            return self._korean(parts)
        if len(parts) > 1:
            return " ".join(self._without_roles(parts))
        for title in self.titles:
            if phrase.endswith(title) and len(phrase) == len(title) + 1:
                full = self._longest(phrase[0])
                return phrase if full == phrase[0] else full
            if phrase.endswith(title) and len(phrase) > len(title) + 1:
                return self._called(phrase[: -len(title)], title)
            at = phrase.rfind(title)
            if at >= 0 and len(phrase) - at - len(title) >= 2:
                return self._longest(phrase[at + len(title) :])
        return self._longest(self._at_end(phrase))

    def _called(self, name: str, title: str) -> str:
        """Who stands before a title: ``目击者李女士`` has a role, a surname and a form of address."""
        if name.endswith("の"):
            return name + title  # 警視庁の担当者
        if behind := _KANJI_NAME.search(name):
            name = behind[1]  # 近くに住む田中花子さん
        surname = name[-1]
        if surname in self.words.surnames and name[:-1].endswith(self.words.bodies):
            full = self._longest(surname)
            return surname + title if full == surname else full
        return self._longest(_COUNTRY.sub("", name) or name + title)

    def _without_roles(self, whole: list[str]) -> list[str]:
        """Titles before a name, and in languages with a definite article what bears it: ``الحرفي سالم الدوري``."""
        parts, definite = whole, self.words.definite or "\0"
        while len(parts) > 1 and parts[0] in self.words.titles:
            if len(parts) == 2 and not parts[0].startswith(definite) and parts[1].startswith(definite):
                return whole  # مدير المستشفى: the head of something, without a name
            parts = parts[1:]
        if parts[0] in self.words.belongs:
            return parts[2:] or whole  # المتحدث باسم الحكومة أحمد سالم
        for n in range(len(parts) - 2, 0, -1):
            if parts[n - 1] in self.words.titles:
                return parts[n:]  # स्वास्थ्य मंत्री राम लाल
        glued = next((t for t in self.titles if parts[0].startswith(t) and len(parts[0]) > len(t) + 1), "")
        if glued and _UNSPACED.match(parts[0]):
            parts = [parts[0][len(glued) :], *parts[1:]]  # Thai writes titles onto the name
        rest = parts
        while len(rest) > 2 and rest[0].startswith(definite):
            rest = rest[1:]
        named = rest[0] not in self.words.of and not rest[0].startswith(definite)
        return rest if named else parts

    def _at_end(self, phrase: str) -> str:
        """``茶馆掌柜周德福``: a role runs into the name, which begins with a surname."""
        surnames = self.words.surnames
        if len(phrase) <= _FORM_OF_ADDRESS or not surnames or phrase.endswith(self.words.bodies) or not _HAN.fullmatch(phrase):
            return phrase
        for length in (4, 3, 2):
            double = length == 4
            if len(phrase) > length and (phrase[-length : 2 - length] if double else phrase[-length]) in surnames:
                return phrase[-length:]
        return phrase

    def _longest(self, name: str) -> str:
        """In Chinese and Japanese: the surname alone, filled up to the name that a title follows elsewhere."""
        if not 1 <= len(name) <= 3 or not self.titles or (self.words.surnames and name not in self.words.surnames):
            return name
        title = "|".join(map(re.escape, self.titles))
        full = re.compile(rf"({re.escape(name)}[㐀-鿿々ァ-ヶー]{{1,3}}?)(?:{title})")
        found = next((m[1] for text in self.texts if (m := full.search(text)) and not m[1].endswith(self.titles)), None)
        return found or name

    def _korean(self, parts: list[str]) -> str:
        title = next((t for t in self.titles if parts[-1] == t or (len(parts[-1]) > len(t) + 1 and parts[-1].endswith(t))), None)
        if title is None:
            return " ".join(parts)
        if parts[-1] == title and len(parts) > 1:
            called = len(parts[-2]) == 1 and parts[-2] in self.words.surnames  # 실제 장 대표
            parts = parts[-2:] if called else parts
            first = self._korean_name(parts[:-1]) or (parts[-2] if parts[-2].endswith("모") else parts[0])
        else:
            first = parts[0] if parts[-1] == title else parts[-1][: -len(title)]
        if len(parts) > 1 and len(first) == 1:
            surname = first if parts[-1] == title or len(parts) == 1 else parts[0]
            full = re.compile(rf"(?<![가-힣])({re.escape(surname)}[가-힣]{{1,3}})\s(?:\S+\s){{0,3}}(?:\S*){re.escape(title)}")
            for text in self.texts:
                if m := full.search(text):
                    return m[1]
            return " ".join(parts)
        if any(p in ("한", "다른", "관계자") for p in parts):
            return " ".join(parts)
        return first if 2 <= len(first) <= 4 and HANGUL.match(first) else " ".join(parts)

    def _korean_name(self, parts: list[str]) -> str | None:
        """The word that has the form of a name; one that ends like an office or place only where nothing else has."""
        names = [p for p in parts if len(p) == _FORM_OF_ADDRESS and p[0] in self.words.surnames and HANGUL.match(p)]
        return next((p for p in names if not p.endswith(self.words.bodies)), names[0] if names else None)
