"""The credit tables, folded once into the sets that look-ups need."""

from __future__ import annotations

import re

from .agencies import AGENCIES, ORGANISATION_WORDS
from .credit_words import CREDIT_WORDS, UNSPECIFIC

# Up to this length a name is an acronym, which only its capitals tell from a word ("AP", "PA", "SID").
ACRONYM = 4


def _column(name: str) -> frozenset[str]:
    return frozenset(phrase for row in CREDIT_WORDS.values() for phrase in getattr(row, name).split("|") if phrase)


LABELS = _column("labels")
OPENERS = _column("openers")
CLOSERS = tuple(sorted(_column("closers"), key=lambda phrase: (-len(phrase), phrase)))
NO_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts that set no spaces between words, or none before such a phrase."""
SPACELESS_CLOSERS = tuple(filter(NO_SPACES.search, CLOSERS))
LINKS = _column("links")
SOURCES = _column("sources")
"""Words that stand for a credit: whoever supplied the picture is not named."""
PROVENANCE = _column("provenance") | SOURCES

PICTURE_LABELS = tuple(sorted((_column("labels") | _column("openers")) - UNSPECIFIC))
"""Labels that only pictures have."""
LABEL_ENDINGS = tuple(LABELS)
"""For ``str.endswith``, which takes a tuple and is the fastest search there is."""
LABEL_TAILS = frozenset(label[-2:] for label in LABELS)
"""What they end in: two characters, or one; most texts end in none of these."""
OPENER_STARTS = frozenset(phrase.split()[0] for phrase in OPENERS)
LONGEST_OPENER = max(len(phrase.split()) for phrase in OPENERS)

_ACRONYMS = frozenset(form for name in AGENCIES if len(name) <= ACRONYM for form in (name, name.upper()))
_NAMES = frozenset(name.casefold() for name in AGENCIES if len(name) > ACRONYM)
LONGEST_AGENCY = 5
"""In words."""


def is_agency(name: str) -> bool:
    """Whether the table has this name."""
    return name in _ACRONYMS or name.casefold() in _NAMES


def names_organisation(name: str) -> bool:
    """Whether the name is, or holds, an organisation's: by the table, or by words such as ``Images`` or ``Ministry``."""
    if is_agency(name):
        return True
    words = name.split()
    if any(word.strip(".,'’\"()").casefold() in ORGANISATION_WORDS for word in words):
        return True
    return any(
        is_agency(" ".join(words[at : at + size]))
        for size in range(1, min(LONGEST_AGENCY, len(words)) + 1)
        for at in range(len(words) - size + 1)
    )
