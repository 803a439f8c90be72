"""From a byline to names: ``By JANE ROE and John Doe, political correspondents | 3 March`` → ``JANE ROE``, ``John Doe``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Set
from functools import lru_cache

from .compare import UNSPACED, fold
from .data.bylines import (
    AGENCIES,
    ATTACHED,
    CONJUNCTIONS,
    CREDENTIALS,
    FOR,
    INTRODUCTIONS,
    NO_NAMES,
    OTHER_HANDS,
    PARTICLES,
    TEAMS,
    TEAMS_BEFORE,
)
from .datetext import is_day_or_month


def alternatives(words: Set[str]) -> str:
    """A pattern of these words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def in_any_case(words: Set[str]) -> str:
    """The same for words in any case: of those with one first letter a branch of its own, which other letters pass by at once.

    With ``re.I`` over the whole, every word would be tried at every place.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"[{re.escape(_cases(first))}](?i:{'|'.join(rest)})" for first, rest in rests.items())


def _cases(letter: str) -> str:
    """The letters that ``re.I`` takes for one."""
    cases = dict.fromkeys(letter + letter.upper() + FURTHER_CASES.get(letter, ""))
    return "".join(cases) if len(letter.upper()) == 1 else letter


FURTHER_CASES = {"i": "ıİ", "k": "\u212a", "s": "ſ"}


def _all(table: dict[str, tuple[str, ...]]) -> set[str]:
    return {word for words in table.values() for word in words}


def _introductions(language: str | None) -> set[str]:
    """A byline's first words in a language and in English; of all languages where it is unknown to the table."""
    known = INTRODUCTIONS.get((language or "").partition("-")[0])
    return _all(INTRODUCTIONS) if known is None else {*known, *INTRODUCTIONS["en"]}


def _words(language: str | None) -> str:
    return in_any_case(_introductions(language))


# Behind them a colon, a space, or at once a capital where an element ends between (``<span>By</span>Jane``, but no ``BYTE``).
_BEHIND = r"(?:\s{0,3}[:：/／]\s{0,3}|\s{1,3}|$|(?<![A-ZÀ-ÞА-Я])(?=[A-ZÀ-ÞА-Я]))"


@lru_cache(maxsize=256)
def _introduction(language: str | None) -> re.Pattern[str]:
    return re.compile(rf"^\W{{0,3}}(?:{_words(language)}){_BEHIND}")


@lru_cache(maxsize=256)
def _introduction_inside(language: str | None) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?<!-)(?:{_words(language)}){_BEHIND}")


# Within a line only what ends in a preposition: ``The Team, edited by Walter``.
OTHER_HAND_INSIDE = re.compile(
    rf"[\s,.;|(]\s{{0,3}}(?:{in_any_case({words for words in _all(OTHER_HANDS) if ' ' in words})})(?:\W|$)"
)
OTHER_HAND = re.compile(rf"^\W{{0,3}}(?:{in_any_case(_all(OTHER_HANDS))})(?:\W|$)")


OTHER_LETTERS = frozenset(word[0] for word in _all(OTHER_HANDS))
# In text whose white space is single spaces.
CONJUNCTION = re.compile(
    rf" (?:{alternatives(_all(CONJUNCTIONS))}) | ?[,;&、，;；/／|｜•·▪●] ?| [-–—] | ?[()（）\[\]【】] ?|(?<=[\u3040-\u9fff]{2})[と和](?=[\u3040-\u9fff]{2})",
    re.I,
)
MAIL = re.compile(r"\S{1,80}@\S{1,80}")
HANDLE = re.compile(r"(?:^|\s)@\w{1,40}")
ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,300}")
NO_NAME_WORDS = frozenset(fold(word) for word in _all(NO_NAMES))
ATTACHED_ENDS = re.compile(rf"\s{{0,9}}(?:{alternatives(set(ATTACHED))}){{1,3}}\s{{0,9}}$")
REPORTERS = alternatives(set(ATTACHED))
ATTACHED_STARTS = re.compile(rf"^\s*(?:{alternatives(set(ATTACHED))})+\s+")
# A second name in brackets between first and last name.
NICKNAME = re.compile(r"^([^\W\d_][\w.'’-]{1,20}) [(“\"]([^\W\d_][\w.'’-]{1,20})[)”\"] [^\W\d_][\w.'’-]{1,20}$")
TEAM_WORDS = frozenset(fold(word) for word in _all(TEAMS))
TEAM_FIRST_WORDS = frozenset(fold(word) for word in _all(TEAMS_BEFORE))
DIGIT = re.compile(r"\d")
MAX_WORDS, MAX_CHARS = 6, 60
LONGEST_BYLINE = 500


def introduced(text: str, language: str | None) -> str | None:
    """What follows a byline's first words (``By``, ``Von``, ``Par`` …); ``None`` where the text begins with none."""
    first = text[:1]
    if first.isalnum() and first.lower() not in _first_letters(language):
        return None
    found = _introduction(language).match(text)
    return text[found.end() :] if found else None


@lru_cache(maxsize=256)
def _first_letters(language: str | None) -> frozenset[str]:
    return frozenset(word[0] for word in _introductions(language))


def is_other_hand(text: str) -> bool:
    """Whether a line names others who had a hand in the text: ``Photos by Max Foe``."""
    first = text[:1]
    return (not first.isalnum() or first.lower() in OTHER_LETTERS) and OTHER_HAND.match(text) is not None


def introduced_inside(text: str, language: str | None) -> str | None:
    """What follows a byline's words within a line: ``3 March 2025 · 5 min read · By Jane Roe``."""
    found = _introduction_inside(language).search(text)
    return text[found.end() :] if found else None


def split_names(text: str, language: str | None) -> list[str]:
    """The names that a byline without its first word holds; roles, places, dates, mail addresses and handles left out."""
    return list(_split(text[:LONGEST_BYLINE], language))


@lru_cache(maxsize=128)
def _split(text: str, language: str | None) -> tuple[str, ...]:
    """What a page states of its authors, and what it shows of them, is mostly the same."""
    text = text.replace("\n", ", ")
    if "@" in text:
        text = HANDLE.sub(" ", MAIL.sub(" ", text))
    if "://" in text or "www." in text:
        text = ADDRESS.sub(" ", text)
    text = " ".join(text.split())
    other = OTHER_HAND_INSIDE.search(text)
    text = text[: other.start()] if other else text
    nickname = NICKNAME.match(text)
    if nickname and is_name(nickname[1]):
        return (text,)
    names: list[str] = []
    role = False
    joined = 0  # behind the first name, names that a comma set off and a word for *and* may make a role
    for part, bond in _parts(text):
        name = _name_in(part, language)
        if not name or (names and _is_credential(name)) or is_day_or_month(name, language):
            continue
        if not is_name(name):
            role = bool(names) or _ends_in_role(name)
            if bond == AND and joined == len(names) > 1:  # ``Ann Lee, Master Gardener & Educator``
                names.pop()
        elif not role or " " in name or UNSPACED_OR_HANGUL.search(name) or fold(name) in AGENCIES:
            names.append(name)
            joined = len(names) if bond == COMMA else 0
    return tuple(dict.fromkeys(names))


COMMA, AND = "comma", "and"


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The parts of a byline, and what stands before each: a comma, a word for *and*, something else (empty)."""
    start, bond = 0, ""
    for found in CONJUNCTION.finditer(text):
        yield text[start : found.start()], bond
        mark = found[0].strip()
        start, bond = found.end(), COMMA if mark == "," else AND if mark == "&" or mark.isalpha() else ""
    yield text[start:], bond


def _name_in(part: str, language: str | None) -> str:
    """A part of a byline without what stands around the name in it."""
    again = introduced(part.strip(), language)
    name = tidy(part if again is None else again)
    label = LABEL_END.match(name) if ": " in name or "：" in name else None
    if label:  # the word before is a label that no table has
        name = "" if is_other_hand(name) else name[label.end() :]
    return _without_employer(name)


def _ends_in_role(name: str) -> bool:
    """Whether a name and a role stand side by side: ``Ann Lee Gardener``."""
    words = name.split()
    return len(words) > 2 and fold(words[-1]) in NO_NAME_WORDS


def _without_employer(name: str) -> str:
    """The name alone where it says for whom somebody writes: ``Jane Roe for The Example``."""
    found = FOR_WHOM.search(name) if " " in name else None
    before = name[: found.start()] if found else ""
    return before if " " in before and is_name(before) else name


def _is_credential(name: str) -> bool:
    """Whether what follows a name are letters like MD or PhD and no agency."""
    word = fold(name).replace(".", "")
    return word in CREDENTIALS or (" " not in name and name.rstrip("®").isupper() and len(word) <= 6 and word not in AGENCIES)


def tidy(name: str) -> str:
    """A name without what sticks to it: punctuation, a role written without a space."""
    name = bare(name)
    if not name.isascii() and UNSPACED_OR_HANGUL.search(name):
        name = ATTACHED_STARTS.sub("", ATTACHED_ENDS.sub("", name)).strip()
    return name


def bare(name: str) -> str:
    """A name without punctuation around it; the full stop of an abbreviation stays (``Jr.``, ``e.V.``)."""
    name = " ".join(name.split()).strip(" ,:;|-–—*\"'“”„«»‹›")
    stripped = name.strip(" .,:;|-–—*\"'“”„«»‹›")
    return stripped + "." if name.endswith(stripped + ".") and ABBREVIATED.search(stripped) else stripped


LABEL_END = re.compile(r".*(?:: |：)\s{0,3}")
FOR_WHOM = re.compile(rf"\s(?:{in_any_case(set(FOR))})\s")
ABBREVIATED = re.compile(r"(?:\s(?:[JS]r|[A-Z])|\b[^\W\d_](?:\.[^\W\d_]){1,8})$")
HANGUL = re.compile("[\uac00-\ud7af]")
UNSPACED_OR_HANGUL = re.compile(UNSPACED.pattern[:-1] + "\uac00-\ud7af]")


@lru_cache(maxsize=256)
def is_name(text: str) -> bool:
    """Whether a text is written like a name: few words, capitalised but for particles, no digits, no role."""
    if not text or len(text) > MAX_CHARS or DIGIT.search(text):
        return False
    if not text.isascii() and UNSPACED_OR_HANGUL.search(text):
        return 2 <= len(text.replace(" ", "")) <= 12 and (text.count(" ") < 2 or HANGUL.search(text) is not None)
    words = text.split()
    if len(words) > MAX_WORDS:
        return False
    if text[-1] in "?!？！" or words[0] in ("AM", "PM"):
        return False
    if is_team(words):
        return True
    if any(fold(word.strip(".,")) in NO_NAME_WORDS for word in words):
        return False
    # ``Md`` is also short for a first name.
    if fold(words[0]).replace(".", "") in CREDENTIALS and (len(words) == 1 or words[0] != "Md"):
        return False
    return all(_in_name(word) for word in words) and any(starts_big(word) for word in words) and len(text) > 1


def is_team(words: list[str]) -> bool:
    """Whether words are what a newsroom calls itself: ``The Example Team``, ``BR Redaktion``; a role has no name before."""
    if fold(words[0]) in TEAM_FIRST_WORDS:
        return 1 < len(words) < 5 and not NO_NAME_WORDS.intersection(map(fold, words[1:]))
    last = fold(words[-1])
    named = words[1:-1] if fold(words[0]) == "the" else words[:-1]
    return last in TEAM_WORDS and bool(named) and all(starts_big(word) or word == "&" or "." in word for word in named)


def _in_name(word: str) -> bool:
    return starts_big(word) or fold(word) in PARTICLES or fold(word)[:2] in ("d'", "l'", "o'", "al")


def starts_big(word: str) -> bool:
    """Whether the first letter is a capital, or of a script without capitals."""
    first = word.lstrip("('\"“‘")[:1]
    return unicodedata.category(first) in ("Lu", "Lt", "Lo") if first else False
