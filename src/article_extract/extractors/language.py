"""The language of the article, as a BCP 47 tag: as declared, held against what the text shows."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from .data.stop_words import SCRIPTS, STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..draft import Draft
    from ..page import Page

TAG = re.compile(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@].{0,40})?$")
SAMPLE = 3000
# Fewer words than this, or a smaller share of small words, tell nothing.
ENOUGH_WORDS, ENOUGH_SHARE = 20, 0.12
# Less is enough where no other language has any to speak of: few write in its script.
ALONE_SHARE, ALONE_TIMES = 0.04, 4.0
# This share of small words of the declared language in this much text settles it.
QUICK_SAMPLE, QUICK_SHARE = 800, 0.15
# A declared language is overruled where another's small words are this many times as common.
CLEARLY = 3.0
# Declared names that are one language to a reader, and codes that have gone out of use.
SAME = {
    "no": "nb",
    "nn": "nb",
    "iw": "he",
    "in": "id",
    "tl": "fil",
    "sh": "sr",
    "mo": "ro",
    "ji": "yi",
    "cn": "zh",
    "jp": "ja",
    "cz": "cs",
    "gr": "el",
    "ua": "uk",
}
CLOSE = ({"nb", "da"}, {"id", "ms"}, {"hr", "bs", "sr"}, {"cs", "sk"}, {"es", "gl", "pt", "ca"}, {"zu", "xh"}, {"hi", "mr", "ne"})
SMALL_WORDS = {language: frozenset(words.split()) for language, words in STOP_WORDS.items()}


class Language:
    """The declared language (``lang`` of the page, JSON-LD, meta tags) unless the text is clearly in another."""

    name = "language"
    requires = frozenset(("structured",))
    provides = frozenset(("language",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        declared = list(_declared(draft))
        if declared and _bears_out(_sample(page, QUICK_SAMPLE), declared[0]):
            return draft.but(language=declared[0])
        seen, shares = detect(_sample(page, SAMPLE))
        if seen is None:
            return draft.but(language=declared[0] if declared else None)
        for tag in declared:
            if _agree(tag, seen, shares):
                return draft.but(language=tag)
        return draft.but(language=seen)


def _bears_out(text: str, tag: str) -> bool:
    """Whether a text has the small words of a declared language: the quick answer for nearly every page."""
    language = tag.partition("-")[0]
    small = SMALL_WORDS.get(SAME.get(language, language))
    words = text.lower().split()
    return small is not None and len(words) >= ENOUGH_WORDS and sum(word in small for word in words) >= QUICK_SHARE * len(words)


def normalize(stated: str | None) -> str | None:
    """``en_us`` → ``en-US``; ``None`` for what is no language tag."""
    found = TAG.match(stated.strip()) if stated else None
    if not found:
        return None
    language, script, region = found.groups()
    language = language.lower()
    if language in ("und", "mul", "zxx", "xx"):
        return None
    return "-".join(filter(None, (language, script and script.title(), region and region.upper())))


def detect(text: str) -> tuple[str | None, dict[str, float]]:
    """The language that a text shows, and the share of small words of each language; ``None`` where it is too short to tell."""
    language = _by_script(text)
    if language is not None:
        return language, {language: 1.0}
    words = text.lower().split()
    if len(words) < ENOUGH_WORDS:
        return None, {}
    counts = Counter(words)
    shares = {
        language: sum(counts[word] for word in small if word in counts) / len(words) for language, small in SMALL_WORDS.items()
    }
    best, second = sorted(shares, key=lambda language: shares[language], reverse=True)[:2]
    enough = max(ALONE_SHARE, min(ENOUGH_SHARE, ALONE_TIMES * shares[second]))
    return (best if shares[best] >= enough else None), shares


def _by_script(text: str) -> str | None:
    """The language of a script that only one language writes, where most letters are of it."""
    letters = [ord(char) for char in text[:600] if char.isalpha()]
    found = Counter(language for code in letters if code > 0x36F for first, last, language in SCRIPTS if first <= code <= last)
    if not found:
        return None
    if found["ja"] * 20 > len(letters):
        return "ja"
    language, count = found.most_common(1)[0]
    return language if 2 * count > len(letters) else None


def _sample(page: Page, enough: int) -> str:
    """The page's running text, as far as it is ``enough`` (characters)."""
    parts, length = [], 0
    for block in page.blocks:
        text = block.text
        size = len(text)
        if size > 80 and block.link_chars * 2 < size:
            parts.append(text)
            length += size
            if length > enough:
                break
    return " ".join(parts)[:enough]


def _declared(draft: Draft) -> Iterator[str]:
    structured = draft.structured
    if structured is None:
        return
    stated = (
        structured.html_language,
        structured.text("inLanguage"),
        *(
            structured.first_meta(name)
            for name in ("og:locale", "content-language", "language", "dc.language", "dcterms.language")
        ),
    )
    yield from filter(None, map(normalize, stated))


def _agree(tag: str, seen: str, shares: dict[str, float]) -> bool:
    """Whether a declared language may be the one seen."""
    language = tag.partition("-")[0]
    language = SAME.get(language, language)
    if language == seen or any(language in group and seen in group for group in CLOSE):
        return True
    if language not in SMALL_WORDS and seen in SMALL_WORDS:
        # Written in a shared script, and no table of its own to hold against it: take its word.
        return language not in {known for _, _, known in SCRIPTS}
    return language in shares and shares[seen] < CLEARLY * shares[language]
