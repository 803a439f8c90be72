"""The form of a name: a run of capitalised words, the links between them, and what belongs to none."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .languages import Words


def _capitals() -> str:
    """A character class of the capital letters of Latin, Greek, Cyrillic, Armenian and Georgian."""
    spans: list[str] = []
    for low, high in ((0x41, 0x5B), (0xC0, 0x590), (0x1E00, 0x2000)):
        start = None
        for code in range(low, high + 1):
            if code < high and chr(code).isupper():
                start = code if start is None else start
            elif start is not None:
                spans.append(chr(start) if start == code - 1 else f"{chr(start)}-{chr(code - 1)}")
                start = None
    return "".join(spans)


_CAP = f"[{_capitals()}]"
_CAPITAL = re.compile(_CAP)
_ABBREVIATED = "Dr Mr Mrs Ms St Lt Gen Gov Sen Rep Col Prof Rev Sgt Capt Maj Brig Hon Jr Sr Adv Ing Mag Sra Srta Mme".split()
_INITIALS = sorted({word[0] for word in _ABBREVIATED})
_LINK = r"(?:d[aeiou]s?|del|della|dell[ao]|du|la|le|van|von|der|den|bin|bint|ibn|abu|al|el|zu|ter|ten|af|of|ben)"
# German writes nouns like names: `von` and `zu` link nouns as often as names.
_LINK_NOUNS = r"(?:von der|van|van der|van den|de|de la|del|bin|ibn|al|el|of)"


def _run(link: str, links: int) -> re.Pattern[str]:
    """Words of names with spaces between them, and up to so many links.

    What a word goes on with is told by what it begins with, nothing that was read is read again, and only links repeat what
    stands behind them: a third faster than the plain form of the same.
    """
    rest = "|".join(f"(?<={first})(?:{'|'.join(w[1:] for w in _ABBREVIATED if w[0] == first)})" for first in _INITIALS)
    capital = rf"{_CAP}(?:\.(?:{_CAP}\.){{0,2}}|(?=[a-z]{{1,4}}\.)(?:{rest})\.|[\w’'\-]*+)"
    # with a small prefix: d’Arc, McLee, and the Bantu languages' uZungu
    word = following = rf"(?:{capital}|(?:’|[a-zßáéíóú]{{1,3}}[’'-]?){_CAP}[\w’'\-]*+)"
    spaces = r"[ \xa0]++"
    for _ in range(links):
        following = f"(?:{word}|{link}{spaces}{following})"
    return re.compile(rf"(?<![\w’']){word}(?:{spaces}{following}){{0,9}}+")


_RUN = _run(_LINK, 2)
_RUN_NOUNS = _run(_LINK_NOUNS, 1)
ACRONYM = re.compile(
    rf"({_CAP}[\w’'\-]{{1,40}}(?: (?:(?:of|for|and|the|de|des|del|du|für|und|y|et|e|van|voor|za|i) ){{0,2}}{_CAP}[\w’'\-]{{1,40}}){{0,7}})"
    rf" \(({_CAP}{{2,8}})\)"
)
ENDING = re.compile(r"(?<=\w\w)[’'](?:[a-zçğıöşü]{1,6}|S)?$")
_POSSESSIVE = re.compile(r"[’'](?:s|S)?$")
_SMALL_PREFIX = re.compile(rf"[a-z]{{1,3}}[’'-]?(?={_CAP})")
_BEFORE = frozenset("abcdefghijklmnopqrstuvwxyzßáéíóú’'-")  # signs of a small prefix
# Days and months stand beside names as if they were part of them.
CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz mai juni juli oktober dezember i a""".split()
)
STARTS = frozenset(("", ".", "!", "?", ":", "“", "”", '"', "„", "«", "»", "‘", "–", "—", "-", "•"))
"""What stands before the first word of a sentence."""
NOUN_ENDS = tuple("ung ungen heit keit schaft schaften ion ionen tät ismus nis nisse ment euro Euro Prozent -".split())
ROLE_ENDS = (
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "chef", "chefin", "leiter", "leiterin", "direktor", "direktorin",
    "meister", "meisterin", "forscher", "forscherin", "experte", "expertin", "anwalt", "anwältin", "führer", "führerin", "kanzler", "kanzlerin",
    "trainer", "trainerin", "lehrer", "lehrerin", "rat", "rätin", "wissenschaftler", "wissenschaftlerin", "loge", "login", "vorsitzende", "vorsitzender",
    "kommissar", "kommissarin", "händler", "händlerin", "geordnete", "geordneter", "gouverneur", "general", "schaffer", "steller", "stellerin", "ler", "er",
)  # fmt: skip


def runs(text: str, nouns_too: bool) -> list[tuple[int, int]]:
    """Start and end of every run of capitalised words; the same as ``finditer`` over the run's pattern, at a third of the time."""
    match, search = (_RUN_NOUNS if nouns_too else _RUN).match, _CAPITAL.search
    found, at = [], 0
    while m := search(text, at):
        first = start = m.start()
        while first > at and first > start - 4 and text[first - 1] in _BEFORE:
            first -= 1
        run = match(text, first)
        while run is None and first < start:
            first += 1
            run = match(text, first)
        at = run.end() if run else start + 1
        if run:
            found.append(run.span())
    return found


def fold(part: str) -> str:
    """A word of a name without case, possessive, stop and small prefix."""
    if part.isalpha() and part[0].isupper():
        return part.lower()
    small = _SMALL_PREFIX.match(part)
    part = part[small.end() :] if small and len(part) > small.end() + 2 else part
    return _POSSESSIVE.sub("", part.lower()).rstrip(".,")


def inflected(part: str) -> str:
    """Without a genitive s, or what a Turkish apostrophe adds."""
    if "’" in part or "'" in part:
        return part.replace("’", "'").partition("'")[0]
    return part[:-1] if part.endswith("s") else part


def merely_initial(name: str, ends: Mapping[str, set[str]]) -> bool:
    """``Among Lee``: at the start of a sentence the first word may be no part of the name that follows."""
    first, _, rest = name.partition(" ")
    others = [other for other in ends.get(fold(rest.rpartition(" ")[2]), ()) if other.count(" ") == 1]
    return bool(others) and all(fold(first) not in map(fold, other.split(" ")) for other in others)


def is_agency(word: str) -> bool:
    """Whether a word is an abbreviation in capitals, with or without what a language hangs on it (``STT:lle``)."""
    return len(word) > 2 and word[:3].isupper() and word[0].isalpha()


def bare(word: str) -> str:
    """A word in small letters, without an article that is written onto it."""
    return word.lower().replace("’", "'").rpartition("'")[2]


def determines(word: str, words: Words) -> bool:
    """Whether this German word before a noun is an article, or an adjective by its ending."""
    return (
        word.lower() in words.the
        or word.lower() in words.a
        or (len(word) > 3 and word.islower() and word.endswith(("es", "em", "ten", "chen", "sche")))
    )
