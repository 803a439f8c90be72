"""Sources in scripts without capital letters: told by particles, by titles and by their place beside the verb.

Korean and Japanese mark the subject (``이 후보는``, ``石破首相は``), Hindi the agent (``मंत्री ने``); Chinese and Thai set the source directly
before the verb of saying; Arabic, Hebrew and Persian directly after it.
"""

from __future__ import annotations

import re

from .clauses import Source
from .languages import Words

_UNCASED = re.compile("[\u0590-\u1cff\u2d00-\ud7ff\uf900-\uffef]")
_HANGUL = re.compile("[가-힣]")
_KOREAN_SUBJECT = re.compile(r"([가-힣A-Za-z0-9·()]{1,40}?)(은|는|이|가|께서|께서는)(?=[\s,]|$)")
# Words that end a phrase before its head: objects, places, attributes of the sentence before.
_KOREAN_EDGE = re.compile(
    r"(?:을|를|에서|에게|으로|로|에|와|과|며|고|면서|지만|던|(?<=.)한|은|는|했다|으나|도|대해|위해|따라|듯|이날)$|^(?:전날|앞서|이날|이어|특히)$"
)
_KANA_SUBJECT = re.compile(r"([^、。「」『』（）\s]{1,24}?)\s{0,22}(?:は|が)(?=[、\s「『]|$|[^、。]{0,30}。?$)")
_KANA_ASIDE = re.compile("（[^（）]{1,20}）")
_KANA_SO = re.compile("。([^。「」]{2,80}(?:そう|こう)[^。「」]{1,20})。?")
# What は and が follow without marking who acts: in that matter, towards, as for.
_KANA_OTHER = ("って", "して", "いて", "おいて", "に", "で", "と", "から", "まで", "こと", "ため", "の")
_HAN_TAIL = re.compile(r"[^，。；：、“”「」\s]{1,24}$")
_HAN_NOISE = re.compile(
    r"^(?:[0-9０-９]+[年月日时點点號号]?|今天|昨天|今日|昨日|对此|對此|此外|随后|隨後|同时|同時|而|但|并|並|则|則|也|还|還|又|再|曾|当天|當天|日前|近日|表示)+|(?:也|则|則|还|還|又|再|曾|随后|隨後|接着|今天|昨天|[0-9]+日|对此|對此|在.{0,12})+$"
)
# Where the name of a Chinese subject ends and when, where or to whom he speaks begins.
_HAN_CUT = re.compile(
    r"[0-9０-９在于於对對向就]|接受|受[访訪]|昨[天日]|今[天日]|日前|近日|晚[间間]|[上下]午|[同随隨][时時后後]|也|[则則还還又再曾]"
)
_HAN_TOWARDS = ("对", "對", "向")
_HEBREW_SHORT = r'(?<=[א-ת])"(?=[א-ת])'  # צה"ל
_TOKEN = re.compile(rf"(?:[^\s,.:;!?،؛؟।\"“”«»„]|{_HEBREW_SHORT})+")

_COMMAS = frozenset("،,")


def is_caseless(text: str) -> bool:
    """Whether this text is in a script that knows no capitals."""
    if _UNCASED.search(text, 0, 120) is None:
        return False
    sample = [c for c in text[:120] if c.isalpha()]
    # the capitals that Unicode has for Georgian stand in no running text
    return sum(1 for c in sample if c.lower() == c.upper() or "ა" <= c <= "ჿ") * 2 > len(sample) > 0


class Caseless:
    """Finds sources beside quotations."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.titles = words.glued
        self.offices = words.bodies + words.glued
        self.verbs = words.verbs

    def source(self, text: str, lead: tuple[int, int], tail: tuple[int, int]) -> Source | None:
        """The source in what stands before (``lead``) or after (``tail``) a quotation."""
        before, after = text[lead[0] : lead[1]], text[tail[0] : tail[1]]
        if _HANGUL.search(before + after) or _HANGUL.search(text[:80]):
            return self._korean(before, lead[0]) or self._korean(after, tail[0])
        if re.search("[぀-ヿ]", text):
            return self._japanese(before, lead[0]) or self._japanese(after, tail[0]) or self._so(text, tail[0])
        if re.search("[㐀-鿿]", text):
            return self._before_verb(before, lead[0]) or self._before_verb(after, tail[0])
        return self._spaced(after, tail[0], after=True) or self._spaced(before, lead[0], after=False)

    def _korean(self, text: str, offset: int) -> Source | None:
        weak: Source | None = None
        for m in reversed(list(_KOREAN_SUBJECT.finditer(text))):
            if m[0] in self.words.he:
                return Source("pronoun", m[0], offset + m.start(), offset + m.end())
            start = m.start(1)
            for token in reversed(text[:start].split(" ")[-5:-1]):
                if not token or _KOREAN_EDGE.search(token) or token.endswith((",", ".", '"', "”")):
                    break
                start -= len(token) + 1
            titled = m[1].endswith(self.titles) or m[1] in self.words.groups or m[1].endswith("들")
            source = Source("name", text[start : m.end(1)], offset + start, offset + m.end(1), not titled)
            if titled:
                return source
            weak = weak or (source if len(m[1]) == 3 else None)
        return weak

    def _so(self, text: str, at: int) -> Source | None:
        """``「…」。田中さん（67）はそう話す。``: the sentence after a Japanese quotation tells whose it was."""
        m = _KANA_SO.match(text, at)
        return self._japanese(_KANA_ASIDE.sub(_blank, m[1]), m.start(1)) if m else None

    def _japanese(self, text: str, offset: int) -> Source | None:
        found = None
        for m in _KANA_SUBJECT.finditer(text):
            if not m[1].endswith(_KANA_OTHER):
                found = m
        if found is None:
            return None
        if f"{found[1]}は" in self.words.he or found[1] in self.words.he:
            return Source("pronoun", found[1], offset + found.start(1), offset + found.end(1))
        start = found.start(1) + max(found[1].rfind(c) + 1 for c in "でにとをら")
        if start >= found.end(1):
            start = found.start(1)
        head = text.rfind("の", start, found.end(1)) + 1
        if head and text[head : found.end(1)] not in self.titles:
            start = head  # 町の田中市長, but 警視庁の担当者
        return Source("name", text[start : found.end(1)], offset + start, offset + found.end(1))

    def _before_verb(self, text: str, offset: int) -> Source | None:
        """Chinese: the words between the last break and the verb."""
        best: tuple[int, str] | None = None
        for verb in self.verbs:
            at = text.rfind(verb)
            if at > 0 and (best is None or at > best[0]):
                best = (at, verb)
        if best is None:
            return None
        m = _HAN_TAIL.search(text[: best[0]])
        if m is None:
            return None
        phrase, at = _HAN_NOISE.sub("", m[0]), m.start()
        if m[0].startswith(_HAN_TOWARDS) and at and text[at - 1] == "，" and (earlier := _HAN_TAIL.search(text[: at - 1])):
            phrase = earlier[0]  # 吴某在会上，对记者说
        phrase = self._subject(phrase)
        while verb := next((v for v in self.verbs if phrase.endswith(v) and len(phrase) > len(v)), ""):
            phrase = phrase[: -len(verb)]  # 他补充道
        if phrase in self.words.he:
            return Source("pronoun", phrase, offset + m.start(), offset + m.end())
        return Source("name", phrase, offset + m.start(), offset + m.end()) if phrase else None

    def _subject(self, phrase: str) -> str:
        """A Chinese phrase up to where its name ends: ``吴明12日晚间受访时`` is ``吴明``."""
        words = self.words
        for m in _HAN_CUT.finditer(phrase):
            head = phrase[: m.start()]
            if len(head) > 1 and (head[-2] in words.surnames or head[-3:-2] in words.surnames or head.endswith(self.offices)):
                return head
        return phrase

    def _spaced(self, text: str, offset: int, *, after: bool) -> Source | None:
        """Arabic, Hebrew, Persian, Hindi, Thai: the words beside the verb."""
        tokens = list(_TOKEN.finditer(text))[:60]
        places = [n for n, t in enumerate(tokens) if self.words.is_verb(t[0])]
        # nearest first, but where the verb opens the sentence its subject follows
        for n in places if after or places[:1] == [0] else reversed(places):
            marked = next((k for k, t in enumerate(tokens[:n]) if t[0] in self.words.subject), None)
            beside = tokens[max(0, marked - 4) : marked] if marked else self._run(text, tokens, n + 1)
            end = n
            while end and self.words.is_verb(tokens[end - 1][0]):
                end -= 1
            chosen = beside or tokens[max(0, end - 2) : end]
            if not beside and 1 < end < len(tokens) and text[tokens[end - 1].end() : tokens[end].start()].strip() in _COMMAS:
                chosen = self._opening(text, tokens) or chosen
            if chosen:
                phrase = text[chosen[0].start() : chosen[-1].end()]
                kind = "pronoun" if phrase in self.words.he else "name"
                return Source(kind, phrase, offset + chosen[0].start(), offset + chosen[-1].end())
        return self._connected(text, tokens, offset)

    def _opening(self, text: str, tokens: list[re.Match[str]]) -> list[re.Match[str]]:
        """The words up to the first comma: ``علی رضایی، وزیر راه، گفت`` has a role put in between name and verb."""
        first = next((n for n, t in enumerate(tokens[:5]) if text[t.end() : t.end() + 1] in _COMMAS), -1)
        return tokens[: first + 1] if not any(t[0] in self.words.of for t in tokens[: first + 1]) else []

    def _connected(self, text: str, tokens: list[re.Match[str]], offset: int) -> Source | None:
        """The words after ``according to``, or before it where it follows its source."""
        words = self.words
        for n, token in enumerate(tokens):
            length = 1 if token[0] in words.by else 0
            for phrase in words.by_phrases:
                if tuple(t[0] for t in tokens[n : n + len(phrase)]) == phrase:
                    length = max(length, len(phrase))
            chosen = self._run(text, tokens, n + length) if length else []
            if token[0] in words.after:
                end = n - 1 if n and tokens[n - 1][0] in words.of else n
                chosen = tokens[max(0, end - 3) : end]
            if chosen:
                phrase_text = text[chosen[0].start() : chosen[-1].end()]
                return Source("name", phrase_text, offset + chosen[0].start(), offset + chosen[-1].end())
        return None

    def _run(self, text: str, tokens: list[re.Match[str]], start: int) -> list[re.Match[str]]:
        """Up to four words that nothing breaks, from ``start``; six where they hold an office and of what."""
        chosen: list[re.Match[str]] = []
        links = self.words.belongs
        most = 6 if links and any(t[0] in links for t in tokens[start + 1 : start + 3]) else 4
        for token in tokens[start : start + most]:
            gap = text[chosen[-1].end() : token.start()] if chosen else ""
            if chosen and self.words.prefixed and token[0].startswith(self.words.prefixed):
                break
            linked = bool(chosen) and token[0] in links
            if (
                gap.strip()
                or (token[0] in self.words.of and not linked)
                or self.words.is_verb(token[0])
                or any(c.isdigit() for c in token[0])
            ):
                break
            chosen.append(token)
        return chosen


def _blank(m: re.Match[str]) -> str:
    """As many spaces as were matched."""
    return " " * (m.end() - m.start())
