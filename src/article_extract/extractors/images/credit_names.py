"""Whom a credit line names: creators and organisations, told apart by the table of agencies and by form."""

from __future__ import annotations

import re

from ...model import Credit
from .credit_notes import credit_notes
from .credit_text import EDGES, PHOTO_WORDS, WINDOW, is_label, without_closer
from .lexicon import LINKS, PROVENANCE, is_agency, names_organisation

SPLIT = re.compile(r"\s{0,9}[/|;,•·／、，｜\n]\s{0,9}|\s[–—+-]\s|(?<!-)\s&\s(?!Co\b)|\s{1,9}(?=\()|[()（）\[\]]")
SEPARATOR = re.compile(r"[/|;,•·／、，｜\n()（）\[\]–—&+-]")  # one of them is in all that is cut out; a look for them is faster
CASELESS = re.compile(
    "[\u0590-\u07ff\u0900-\u0dff\u0e00-\u0e7f\u10a0-\u10ff\u1200-\u137f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
DOMAIN = re.compile(r"\w\.[a-z]{2,}")
LICENCE_NAME = re.compile(
    r"(?:\bli[cz]en[cszq]\w{0,4}:?\s{0,2})?\b(?:cc[ -](?:by|0)|cc0)(?:[ -](?:sa|nc|nd)){0,3}(?:[ -]?\d(?:\.\d)?)?\b", re.I
)
# "IBU", "ADAC" beside a name are no account's.
ACRONYM_FORM = re.compile(r"[A-Z]{2,6}")
LICENCE = re.compile(r"(?:li[cz]en[cszq]\w{0,4}:?\s{0,2})?\(?cc[ -](?:by|0)|cc0|creative commons", re.I)
PARTICLES = frozenset(
    "de da do dos das del della di du des la le el al bin ibn ben van von der den ter te zu zur vom of y e i af av and jr jr. sr sr. ii iii".split()
)


def parse_credit(text: str | None, publisher: str | None = None, beside: str = "") -> Credit | None:
    """Creators and agencies of a credit line whose label is gone already, and what it says of the picture.

    ``publisher``: the page's, no person either. ``beside``: the text in which the credit stood, with label and caption.
    """
    if not text:
        return None
    text = text[:WINDOW]
    creators: list[str] = []
    agencies: list[str] = []
    parts = _parts(LICENCE_NAME.sub(" ", text))
    for part in parts:
        name = without_closer(_without_photo_word(part))
        if not any(map(str.isalpha, name)) or LICENCE.match(name):
            continue
        if not name or name.casefold().strip(". ") in PROVENANCE or is_label(name):
            continue
        if _is_remark(name):
            continue
        if names_organisation(name) or ACRONYM_FORM.fullmatch(name) or (publisher and name.casefold() == publisher.casefold()):
            _add(agencies, name)
        elif _is_person(name) and (" " in name or len(parts) > 1 or CASELESS.search(name)):
            _add(creators, name)
        elif len(parts) > 1 and " " not in name and not DOMAIN.search(name):
            _add(creators, name)  # the name of an account
        else:
            _add(agencies, name)
    return Credit(text=text, creators=tuple(creators), agencies=tuple(agencies), notes=credit_notes(text, beside))


def _add(names: list[str], name: str) -> None:
    if name not in names:
        names.append(name)


def _parts(text: str) -> list[str]:
    """The names of a credit line: cut at separators and at linking words."""
    parts: list[str] = []
    for piece in SPLIT.split(text) if SEPARATOR.search(text) else [text]:
        if not piece.strip(EDGES):
            continue
        if is_agency(piece.strip(EDGES)):
            parts.append(piece.strip(EDGES))
            continue
        words = piece.split()
        if len(words) > 1 and words[0] in LINKS and words[0] not in PARTICLES:
            words = words[1:]
        start = 0
        for at, word in enumerate(words):
            if (
                word in LINKS
                and 0 < at < len(words) - 1
                and not (word in PARTICLES and word not in ("and", "und", "y", "e", "i"))
            ) or (at and word.islower() and is_agency(" ".join(words[at + 1 :]))):  # "X on Unsplash", "X von Pexels"
                parts.append(" ".join(words[start:at]).strip(EDGES))
                start = at + 1
        parts.append(" ".join(words[start:]).strip(EDGES))
    return [part for part in parts if part]


def _without_photo_word(name: str) -> str:
    """``AP Photo`` is the AP, ``Screenshot TikTok`` TikTok."""
    words = name.split()
    if len(words) > 1 and words[0].casefold() in PROVENANCE and is_agency(" ".join(words[1:])):
        return " ".join(words[1:])
    if len(words) > 1 and words[-1].casefold() in PHOTO_WORDS and is_agency(" ".join(words[:-1])):
        if words[-1].casefold() == "images":
            return name
        return " ".join(words[:-1])
    return name


def _is_person(name: str) -> bool:
    """Whether a name has the form of a person's."""
    words = name.split()
    if len(words) > 5 or DOMAIN.search(name) or any(char.isdigit() or char in "#:" for char in name):
        return False
    if CASELESS.search(name):
        return True
    if len(words) == 1 and name.isupper() and len(name) <= 6:
        return False
    return all(
        word[0].isupper()
        or word[0] == "@"
        or word.casefold() in PARTICLES
        or word[0] in "'’"
        or word[:2].casefold() in ("d'", "d’")
        for word in words
    )


def _is_remark(name: str) -> bool:
    """Whether words in brackets tell of the picture and name nobody: ``(a view of the old bridge)``."""
    small = sum(1 for word in name.split() if word.islower() and word not in PARTICLES and word not in LINKS)
    return small > 2 and not is_agency(name)


def names_someone(text: str) -> bool:
    """Whether every part is a person, an organisation or a word of provenance."""
    parts = _parts(text)
    return bool(parts) and all(
        _is_person(part) or names_organisation(part) or part.casefold().strip(". ") in PROVENANCE for part in parts
    )


def is_name(text: str) -> bool:
    """Whether a short text in brackets after a sentence is a name: ``(Ann Lee)``, ``(KTLA)``, ``(Christie's)``."""
    words = text.split()
    if len(words) > 5 or text.casefold().strip(". ") in PROVENANCE:
        return False
    if len(words) == 1:  # no noun, as German captions have them: "(Luftaufnahme)"
        return text.isupper() or "'" in text or "’" in text or is_agency(text)
    return names_someone(text)


def all_names(text: str) -> bool:
    """As :func:`names_someone`, with at least one agency of the table, and short."""
    if len(text.split()) > 12:
        return False
    parts = _parts(text)
    known = False
    for part in parts:
        name = _without_photo_word(part)
        if is_agency(name) or is_agency(part) or all(map(is_agency, name.split() or [""])):
            known = True
        elif not (_is_person(part) or part.casefold().strip(". ") in PROVENANCE):
            return False
    return known


def reads_as_sentence(text: str) -> bool:
    """Whether a text is no list of names: six words or more, most of them without a capital."""
    words = [word for word in text.split() if word[0].isalpha()]
    small = sum(1 for word in words if word[0].islower() and word not in PARTICLES and word not in LINKS)
    return len(words) > 5 and small >= max(4, len(words) // 2 - 1)
