"""The headline as a reader sees it, without the site's name."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..blocks import BREAK
from .compare import WORD, fold, name_words, shared, words
from .dump_lines import headline_line
from .names import is_site_name, separators, site_names, strip_site

if TYPE_CHECKING:
    from ..blocks import Mark
    from ..draft import Draft
    from ..page import Page, PageBlock

# Statements that weigh little but often have the headline alone.
FURTHER_TITLES = ("headline", "sailthru.title", "cxenseparse:title", "citation_title", "dcterms.title", "dc.title")
# How much a source counts when the sources disagree: what the reader sees outweighs what the page states for machines
# (measured where they disagree: the reader's is right 2 times in 3). Twitter's title is mostly a copy of OpenGraph's.
WEIGHTS = {
    "visible": 3.0,
    "jsonld": 1.0,
    "og:title": 0.9,
    "itemprop": 0.5,
    "title": 0.4,
    "parsely-title": 0.3,
    "twitter:title": 0.3,
    **dict.fromkeys(FURTHER_TITLES, 0.2),
}
# Which spelling of the chosen headline: here two statements outweigh an <h1> whose parts stand without punctuation.
SPELLING = WEIGHTS | {"visible": 1.1}
META_TITLES = ("og:title", "twitter:title", "parsely-title", *FURTHER_TITLES)
# What templates set between a headline and a section without white space; a hyphen alone proves nothing, words have them too.
UNSPACED = ("-", "–", "—", "_")
MAX_CHARS = 400
# An <h1> that shares less than this part of its words with every statement is no headline while there are others.
KINSHIP = 0.34
# The only <h1> of so many words is what readers see as the headline, whatever is stated.
LONG_HEADING = 6
# Blocks below an <h1> that are looked at for what readers see in its place, and words that a statement of it has.
BELOW = 3
LEAST_WORDS = 4
# Words of class names by which templates mark the kicker.
KICKER_WORDS = frozenset(
    "kicker eyebrow section category rubric rubrik rubrique overline topline label topic strap dachzeile ressort channel pretitle"
    " antetitulo occhiello hat".split()
)
KICKER_LENGTH = 4
# More elements than this no kicker, date or counter needs.
MANY_MARKS = 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may be the headline, who says so, and its words for comparison."""

    text: str
    source: str
    words: tuple[str, ...]


class Headline:
    """The text on which the ``<h1>``, JSON-LD, OpenGraph and ``<title>`` agree best; in a dump the line that stands like one."""

    name = "headline"
    requires = frozenset(("structured", "publisher", "canonical_url"))
    provides = frozenset(("headline", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        if page.is_dump:
            line = headline_line(page)
            return draft if line is None else draft.claim("headline", [line.index], headline=line.text)
        names = site_names(draft, page.url)
        stated = _stated(draft, names)
        visible = _visible(page, stated, names)
        shown = [_candidate(_heading_text(visible, stated), "visible")] if visible is not None else []
        candidates = _agreed(stated + shown) or _named_like_the_site(page, draft)
        if not candidates:
            return draft
        text = _elect(candidates)
        block = visible if any(c.words == words(text) for c in shown) else _shown(page, text)
        return draft.but(headline=text) if block is None else draft.claim("headline", [block.index], headline=text)


def _candidate(text: str, source: str) -> Candidate:
    text = " ".join(text.split())
    return Candidate(text, source, words(text))


def _stated(draft: Draft, names: frozenset[str]) -> list[Candidate]:
    """What the page says to machines, without the site's name."""
    structured = draft.structured
    if structured is None:
        return []
    found = [(structured.text("headline") or structured.text("name"), "jsonld")]
    found += [(structured.first_meta(name), name) for name in META_TITLES]
    found.append((next(iter(structured.microdata.get("headline", ())), None), "itemprop"))
    found.append((structured.title, "title"))
    candidates = [_candidate(strip_site(text, names), source) for text, source in found if text and len(text) < MAX_CHARS]
    return [c for c in candidates if c.words and not is_site_name(c.text, names)]


def _named_like_the_site(page: Page, draft: Draft) -> list[Candidate]:
    """Where nothing but the site's name is told: the ``<title>``, as of a page about the site itself."""
    title = draft.structured.title if draft.structured else None
    return [_candidate(title, "title")] if title and words(title) and len(title) < MAX_CHARS else []


def _visible(page: Page, stated: list[Candidate], names: frozenset[str]) -> PageBlock | None:
    """The ``<h1>`` most akin to what the page states, else another block that a statement begins or ends with.

    With nothing stated, the first ``<h1>`` that is not the site's name.
    """
    best, best_kinship = None, 0.0
    strangers: list[PageBlock] = []
    for block in _in_first_headings(page):
        if len(block.text) > MAX_CHARS or is_site_name(block.text, names):
            continue
        if not stated:
            return block
        own = words(block.text)
        kinship = max(shared(own, c.words) * min(1.0, len(own) / len(c.words) + 0.25) for c in stated)
        if kinship > best_kinship:
            best, best_kinship = block, kinship
        if kinship < KINSHIP and len(own) >= LONG_HEADING:
            strangers.append(block)
    if best is not None and best_kinship >= KINSHIP:
        return _told_below(page, best, stated) or best
    return _part_of_statement(page, stated) or (strangers[0] if len(strangers) == 1 else None)


def _in_first_headings(page: Page) -> list[PageBlock]:
    found: list[PageBlock] = []
    for node in page.nodes:
        if node.tag == "h1":
            found += page.blocks[node.start : node.end]
    return found


def _told_below(page: Page, heading: PageBlock, stated: list[Candidate]) -> PageBlock | None:
    """The block close below the ``<h1>`` that a statement repeats, in other words than the ``<h1>``.

    Templates that write the ``<h1>`` for search engines set it small, as the last step of a breadcrumb trail, and what readers
    see as the headline below it; a kicker may stand before it, and in the statement too.
    """
    own = words(heading.text)
    told = {c.words for c in stated if c.words != own}
    kicker: tuple[str, ...] = ()
    for block in page.blocks[heading.index + 1 : heading.index + 1 + BELOW] if told else ():
        found = words(block.text) if len(block.text) < MAX_CHARS else ()
        known = len(found) >= LEAST_WORDS and (found in told or kicker + found in told)
        if known and found[: len(own)] != own:  # what begins with the whole of it goes on with something else, such as a summary
            return block
        kicker = found
    return None


def _heading_text(block: PageBlock, stated: list[Candidate]) -> str:
    """A heading without the anchor that links to itself (``API¶``), and without a kicker, date or counter within it.

    What has an element of its own at its beginning or end goes where a statement has the rest alone. Where no statement
    tells, a few words named for a kicker go.
    """
    anchors = [mark for mark in block.marks if mark.tag == "a" and "#" in (mark.element.get("href") or "")]
    raw = block.raw
    for mark in reversed(anchors):
        if not WORD.search(block.raw, mark.start, mark.end):
            raw = raw[: mark.start] + raw[mark.end :]
    if raw is not block.raw:
        return raw.replace(BREAK, " ")
    known = {c.words for c in stated}
    if not block.marks or words(raw) in known:
        return block.text
    parts = {
        part for mark in block.marks[:MANY_MARKS] for part in (raw[: mark.start], raw[mark.start : mark.end], raw[mark.end :])
    }
    alone = next((part for part in sorted(parts, key=len, reverse=True) if words(part) in known), None)
    if alone is None:
        kicker = kicker_within(block)
        alone = raw if kicker is None else raw[kicker.end :]
    return alone.replace(BREAK, " ")


def kicker_within(block: PageBlock) -> Mark | None:
    """The element with a few words, named for a kicker, with which a heading begins."""
    for mark in block.marks[:MANY_MARKS]:
        if block.raw[: mark.start].strip():
            return None
        text, rest = block.raw[mark.start : mark.end], block.raw[mark.end :]
        named = not KICKER_WORDS.isdisjoint(name_words(mark.element.get("class") or ""))
        if named and len(text.split()) <= KICKER_LENGTH < len(words(rest)):
            return mark
    return None


def _part_of_statement(page: Page, stated: list[Candidate]) -> PageBlock | None:
    """The block that one of the statements shows with decoration around it: ``Headline-Politics`` for ``Headline``."""
    best = None
    for text in dict.fromkeys(c.text for c in stated):
        for block in page.blocks:
            own = block.text
            if len(text) >= len(own) > max(10, len(text) // 2, len(best.text) if best else 0):
                before, found, behind = text.partition(own)
                if found and not before.rstrip()[-1:].isalnum() and not behind.lstrip()[:1].isalnum():
                    best = block
    return best


def _agreed(candidates: list[Candidate]) -> list[Candidate]:
    """Candidates cut to what another says alone: where ``Headline - Section`` meets ``Headline``, the rest is decoration."""
    told = {c.text: c.words for c in candidates if len(c.words) > 2}  # most sources say the same
    agreed = {c.text: _cut(c, told) for c in candidates}
    return [c if agreed[c.text] == c.text else _candidate(agreed[c.text], c.source) for c in candidates]


def _cut(candidate: Candidate, told: dict[str, tuple[str, ...]]) -> str:
    text = candidate.text
    for start, end in separators(text):
        for part in (text[:start], text[end:]):
            part_words = words(part)
            if len(part_words) > 2 and part_words in told.values():
                return part
    for other in told:
        if text.startswith(other) and text[len(other) :].startswith(UNSPACED):
            return other
    return text


def _elect(candidates: list[Candidate]) -> str:
    """The text whose sources weigh most, in the spelling whose sources weigh most."""
    best = _heaviest([(c.words, WEIGHTS[c.source]) for c in candidates])
    same = [c for c in candidates if c.words == best]
    spelling = _heaviest([(fold(c.text), SPELLING[c.source]) for c in same])
    return max((c for c in same if fold(c.text) == spelling), key=lambda c: WEIGHTS[c.source]).text


def _heaviest(votes: list[tuple[Hashable, float]]) -> Hashable:
    weight: dict[Hashable, float] = {}
    for value, vote in votes:
        weight[value] = weight.get(value, 0.0) + vote
    return max(weight, key=lambda value: weight[value])


def _shown(page: Page, headline: str) -> PageBlock | None:
    """The block that shows the headline: the highest heading with its text, else the first such block."""
    folded, wanted = fold(headline), words(headline)
    best, best_level = None, 9
    for block in page.blocks:
        if abs(len(block.text) - len(headline)) > 8 or not (fold(block.text) == folded or words(block.text) == wanted):
            continue
        level = block.heading_level or 8
        if level < best_level:
            best, best_level = block, level
    return best
