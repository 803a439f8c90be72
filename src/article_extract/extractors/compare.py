"""When two texts are the same to a reader: folding, words, and how much of one lies in the other."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]+")
# ASCII with all but letters and digits as spaces: as a table of ``str.translate`` several times as fast as a search for words.
PLAIN_WORDS = "".join(char if char.isalnum() else " " for char in map(chr, range(128)))
# Scripts that put no space between words: each character counts as a word.
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


QUOTES = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("«", '"'), ("»", '"'), ("–", "-"), ("—", "-"))


# The steps ask again and again for the same titles and lines; longer texts are not kept.
REMEMBERED = 500


def fold(text: str) -> str:
    """Without differences of case, width, style of quotes and dashes, accents' encoding and white space."""
    return _fold(text) if len(text) < REMEMBERED else _fold.__wrapped__(text)


@lru_cache(maxsize=1024)
def _fold(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        for written, plain in QUOTES:  # ten times as fast as one ``translate``
            text = text.replace(written, plain)
    return " ".join(text.casefold().split())


def words(text: str) -> tuple[str, ...]:
    """The folded words, punctuation left out; of unspaced scripts the characters."""
    return _words(text) if len(text) < REMEMBERED else _words.__wrapped__(text)


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    found = _found(fold(text))
    if text.isascii() or not UNSPACED.search(text):
        return tuple(found)
    return tuple(part for word in found for part in (word if UNSPACED.search(word) else (word,)))


def squeeze(text: str) -> str:
    """The folded words without anything between: what two spellings of a site's name share."""
    return _squeeze(text) if len(text) < REMEMBERED else _squeeze.__wrapped__(text)


@lru_cache(maxsize=1024)
def _squeeze(text: str) -> str:
    return "".join(_found(fold(text)))


def _found(text: str) -> list[str]:
    """What ``WORD`` finds in a text, in a fraction of the time."""
    if text.isascii():
        return text.translate(PLAIN_WORDS).split()
    found: list[str] = []
    for part in text.split():
        if part.isalnum():
            found.append(part)
        else:
            found += WORD.findall(part)
    return found


NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# As ``PLAIN_WORDS``, with digits as spaces too.
LETTERS = "".join(char if char.isalpha() else " " for char in map(chr, range(128)))


@lru_cache(maxsize=4096)
def name_words(names: str) -> frozenset[str]:
    """The words of class names and the like, in lower case: ``ArticleHead_leadText`` → article, head, lead, text."""
    if names.islower() and names.isascii():  # as most are
        return frozenset(names.translate(LETTERS).split())
    return frozenset([word.lower() for word in NAME_WORD.findall(names)])


def shared(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """0..1: how much of the shorter of two word lists lies in the other."""
    few, many = set(a), set(b)
    if len(few) > len(many):
        few, many = many, few
    return len(few & many) / len(few) if few else 0.0
