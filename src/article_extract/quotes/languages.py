"""Words by language that tell of speech. Adding a language is adding an entry; no code knows any of them.

``says``: verbs of saying, in the forms that news uses; a trailing ``*`` stands for any ending. ``by``: words before a source
(``according to``). ``after``: words or endings after a source (``zufolge``). ``he``: third-person subjects that stand for a name.
``i``: first-person words, which seldom stand outside quotations; the first of them is the subject (``I``). ``the`` and ``a``: definite and indefinite determiners. ``of``: prepositions
after which a name is no speaker. ``called``: words after which a marked span is a name or a term. ``titles``: forms of address and
titles left out of names. ``dash``: whether news opens speech with a dash. ``subject``: particles that follow a subject. ``m`` and ``f``: words that
stand for a man or a woman. ``svo``: the subject always comes first; ``sov``: the
verb comes last.
``written``: prepositions before the author of a document. ``belongs``: what stands between a role and its body, if not
the same. ``absolute``: prepositions before a subject with its participle.
``shows``: verbs that report where a document is their subject. ``thus``: what opens a sentence that tells whose the quotation before was.
``openers``: words that open sentences and are no names. ``texts``: documents that speak.
``it``: subjects of impersonal saying. ``his``: possessives.
Where names are not capitalised: ``surnames`` (a closed class in Chinese and Korean), ``bodies`` (ends of the names of offices, places and
roles, which no personal name has), ``definite`` (an article written onto a word, which no first name bears).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .tables import TABLES

RELATIVE = frozenset(
    """who whom whose which that qui que quien che chi cui som die welche który która что который яка який att at dass daß dat że že hogy
    како дека че ότι yang bahwa bahawa rằng että""".split()
)
"""What opens a subordinate clause, in any language: a noun phrase ends before it."""


class Forms:
    """Words, some of them given by how they begin (``polic*``) or end (``*ministerium``)."""

    __slots__ = ("ends", "stems", "whole")

    def __init__(self, text: str) -> None:
        forms = text.split()
        self.whole = frozenset(w for w in forms if "*" not in w)
        self.stems = tuple(w[:-1] for w in forms if w.endswith("*"))
        self.ends = tuple(w[1:] for w in forms if w.startswith("*"))

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and (word in self.whole or word.startswith(self.stems) or word.endswith(self.ends))


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, ready for look-up: lower case, tuples for ``str.startswith``."""

    says: frozenset[str]
    stems: tuple[str, ...]
    stem_starts: frozenset[str]
    """What the stems begin with, as long as the shortest of them: most words begin with none."""
    shortest_stem: int
    verbs: tuple[str, ...]
    """All of them as they are written, the longest first."""
    by: frozenset[str]
    by_phrases: tuple[tuple[str, ...], ...]
    by_first: Mapping[str, tuple[tuple[str, ...], ...]]
    """The same by their first word."""
    after: frozenset[str]
    he: frozenset[str]
    i: frozenset[str]
    me: str
    """The first-person subject."""
    it: frozenset[str]
    """Subjects of impersonal saying, and what stands for a document: ``heißt es``, ``it reads``."""
    they: frozenset[str]
    """Pronouns for several people."""
    many: frozenset[str]
    """Words of number before people: ``hundreds of``, ``some``."""
    roles: Forms
    """Nouns for one person who may speak, whose name the article may tell: ``minister``, ``mother``."""
    groups: Forms
    """Nouns for several people or a body that speaks for itself: ``police``, ``residents``, ``ministry``."""
    bare: bool
    """Whether nouns for people stand without a determiner."""
    prefixed: tuple[str, ...]
    """Prepositions written onto the word that they govern."""
    indirect: frozenset[str]
    """Verbs in a mood that tells of another's words (``sei``): the subject of their sentence does not speak."""
    dubs: frozenset[str]
    """Verbs of saying with an object: who is called something does not speak."""
    his: frozenset[str]
    """Possessives: what they determine belongs to whom the text speaks of."""
    openers: frozenset[str]
    """Adverbs and conjunctions that open sentences and would look like names there."""
    written: frozenset[str]
    """Prepositions between a document and who speaks in it: ``a statement by``."""
    belongs: frozenset[str]
    """What stands between a role and its body: ``a spokesman for the council``."""
    absolute: frozenset[str]
    """Prepositions before a subject with its participle: ``with some saying``."""
    shows: frozenset[str]
    """Verbs that report only where a document or its authors are the subject: ``the study found``."""
    thus: frozenset[str]
    """Openings of a sentence that tells whose the quotation before was: ``So beschreibt es …``."""
    texts: frozenset[str]
    """Documents that are quoted as sources: report, statement, study."""
    elided: frozenset[str]
    """Articles, and prepositions with one, that lose their vowel: ``l’``, ``all’``."""
    the: frozenset[str]
    a: frozenset[str]
    of: frozenset[str]
    called: frozenset[str]
    called_stems: tuple[str, ...]
    called_ends: tuple[str, ...]
    """Ends of compounds (``Kultserie``)."""
    titles: frozenset[str]
    glued: tuple[str, ...]
    """Titles that may be written onto a name, the longest first."""
    skipped: frozenset[str]
    """What stands before a name and is no part of it: titles, determiners."""
    opening: frozenset[str]
    """What opens sentences and is no name."""
    subject: tuple[str, ...]
    dash: bool
    m: frozenset[str]
    """Words that stand for a man: pronouns, possessives, forms of address."""
    f: frozenset[str]
    """Words that stand for a woman."""
    surnames: frozenset[str]
    bodies: tuple[str, ...]
    """Ends of words for offices, places and roles, where names have no capitals."""
    definite: str
    """A definite article that is written onto the word; empty if there is none."""
    aux: frozenset[str]
    """Words between a subject and its verb."""
    sov: bool
    """The verb ends the sentence, far from its subject."""
    svo: bool
    """The subject stands before the verb even where a name follows (``the minister told Reuters``)."""

    def is_verb(self, word: str) -> bool:
        """Whether this lower-case word is a verb of saying."""
        if word in self.says:
            return True
        if word[: self.shortest_stem] not in self.stem_starts or not word.startswith(self.stems):
            return False
        return word not in self.texts and word not in self.groups and word not in self.roles  # rapporte, but le rapport

    def is_naming(self, word: str) -> bool:
        """Whether this lower-case word announces a name or term."""
        return word in self.called or word.startswith(self.called_stems) or word.endswith(self.called_ends)


def words_of(language: str | None) -> Words:
    """The words of a language (BCP 47; only the primary subtag counts); for one without a table only what languages share."""
    primary = (language or "").lower().replace("_", "-").partition("-")[0]
    return _words(_ALIASES.get(primary, primary) if primary else "")


@lru_cache(maxsize=64)
def _words(primary: str) -> Words:
    table = TABLES.get(primary, {}) if primary else _union()
    forms = table.get("says", "").split()
    stems = tuple(w[:-1] for w in forms if w.endswith("*"))
    shortest = min(map(len, stems), default=0)
    called = table.get("called", "").split()
    by = [tuple(phrase.split()) for phrase in table.get("by", "").split(",") if phrase.strip()]
    titles = _TITLES | frozenset(table.get("titles", "").split())
    opening = " ".join(table.get(key, "") for key in ("openers", "of", "he", "i", "many"))
    return Words(
        says=frozenset(w for w in forms if not w.endswith("*")),
        stems=stems,
        stem_starts=frozenset(stem[:shortest] for stem in stems),
        shortest_stem=shortest,
        verbs=tuple(sorted({w.rstrip("*") for w in forms}, key=lambda v: (-len(v), v))),
        by=frozenset(phrase[0] for phrase in by if len(phrase) == 1),
        by_phrases=tuple(phrase for phrase in by if len(phrase) > 1),
        by_first={first: tuple(p for p in by if len(p) > 1 and p[0] == first) for first in {p[0] for p in by if len(p) > 1}},
        after=frozenset(table.get("after", "").split()),
        he=frozenset(table.get("he", "").split()),
        i=frozenset(table.get("i", "").split()),
        me=table.get("i", "").partition(" ")[0] if primary else "",
        it=frozenset(table.get("it", "").split()),
        they=frozenset(table.get("they", "").split()),
        many=frozenset(table.get("many", "").split()),
        roles=Forms(table.get("roles", "")),
        groups=Forms(table.get("groups", "")),
        bare=bool(table.get("bare")),
        prefixed=tuple(table.get("prefixed", "").split()),
        indirect=frozenset(table.get("indirect", "").split()),
        dubs=frozenset(table.get("dubs", "").split()),
        his=frozenset(table.get("his", "").split()),
        openers=frozenset(table.get("openers", "").split()),
        **{key: frozenset(table.get(key, "").split()) for key in ("written", "absolute", "shows", "thus")},
        belongs=frozenset(table.get("belongs", table.get("written", "")).split()),
        texts=frozenset(table.get("texts", "").split()),
        elided=frozenset(w for key in ("the", "a", "of") for w in table.get(key, "").split() if w[-1] in "'’" and w[0] != "d"),
        the=frozenset(table.get("the", "").split()),
        a=frozenset(table.get("a", "").split()),
        of=frozenset(table.get("of", "").split()),
        called=frozenset(w for w in called if "*" not in w),
        called_stems=tuple(w[:-1] for w in called if w.endswith("*")),
        called_ends=tuple(w.lstrip("*") for w in sorted(called) if w.startswith("*") or (len(w) > 3 and w.isalpha())),
        titles=titles,
        glued=tuple(sorted((t for t in titles if not t.isascii()), key=lambda t: (-len(t), t))),
        skipped=titles | {t.rstrip(".") for t in titles} | frozenset(f"{table.get('the', '')} {table.get('a', '')}".split()),
        opening=frozenset(opening.split()) | {phrase[0] for phrase in by},
        subject=tuple(table.get("subject", "").split()),
        m=frozenset(table.get("m", "").split()),
        f=frozenset(table.get("f", "").split()),
        surnames=frozenset(table.get("surnames", "").split()),
        bodies=tuple(table.get("bodies", "").split()),
        definite=table.get("definite", ""),
        aux=frozenset(table.get("aux", "").split()),
        sov=bool(table.get("sov")),
        svo=bool(table.get("svo")),
        dash=bool(table.get("dash", not table)),
    )


def _union() -> Mapping[str, Any]:
    """A page that does not tell its language: the verbs of all languages that are long enough to mean nothing else elsewhere."""
    return {
        key: " ".join(sorted({w for t in TABLES.values() for w in t.get(key, "").split() if len(w) > 3 or not w.isascii()}))
        for key in ("says", "called", "he", "i")
    } | {"dash": True}


_ALIASES = {
    "nb": "no",
    "nn": "no",
    "hr": "sr",
    "bs": "sr",
    "sh": "sr",
    "me": "sr",
    "ms": "id",
    "in": "id",
    "iw": "he",
    "be": "be",
    "zz": "",
}

_TITLES = frozenset(
    """mr mrs ms miss mx dr dr. prof prof. mr. mrs. ms. sir dame lord lady st rev rev. fr. gen gen. lt lt. col col. maj maj. sgt sgt. capt capt. sen sen.
    rep rep. gov gov. hon hon. adv adv. ing ing. mag. m. mme mme. mlle herr frau herrn hr fru sr sr. sra sra. srta. don doña dott. dott.ssa sig. sig.ra
    dhr. mevr. pan pani""".split()
)
