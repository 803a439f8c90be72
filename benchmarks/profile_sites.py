"""Sites of several pages to measure profiles on: found in the corpora, moved into real templates, made from own ones.

The corpora hold few sites with five pages. So pages of different sites that one system makes are taken for a site (`alike`),
real pages get the texts of other articles of their language (`moved`), and articles are poured into four templates of our own,
with prompts, standing introductions and one syndicated story (`made`).
"""

from __future__ import annotations

import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from lxml import etree
from profile_templates import MAKES, TEXTS, page_of

from article_extract import InputError, Page, cut, parse

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))
from dataset import CORPORA, prepared, read_pages, site_of
from labels import label_blocks

PAGES = 8
"""Pages of a site that is moved or made."""
RARE, LEAST_SHARED, ALIKE = 60, 3, 0.3
"""Pages that share this many class names which at most so many use, and this much of all by weight, have one template."""


@dataclass
class Case:
    """One page of a site with what is right."""

    page: Page
    gold: dict[str, Any]
    """``text``, or the segments ``with`` and ``without``."""
    out: list[str] = field(default_factory=list)
    """Texts that must not be in the body."""
    stay: list[str] = field(default_factory=list)
    """Texts that repeat and belong to the body all the same."""


@dataclass
class Site:
    """Pages of one site."""

    kind: str
    name: str
    cases: list[Case]


def found(least: int = 5) -> Iterator[Site]:
    """The corpora's sites by registered domain, those with enough pages."""
    sites = defaultdict(list)
    for corpus in ("fundus", "wcxb", "segments"):
        with (CORPORA / corpus / "gold.jsonl").open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                sites[site_of(corpus, row)].append(f"{corpus}:{row['id']}")
    large = {name: keys for name, keys in sorted(sites.items()) if len(keys) >= least}
    cases = _cases({key for keys in large.values() for key in keys})
    for name, keys in large.items():
        own = [cases[key] for key in keys if key in cases]
        shop = any(case.gold.get("page_type") in ("product", "collection") for case in own)
        yield Site("shops" if shop else "sites", name, own)


def alike(least: int = 5) -> Iterator[Site]:
    """Pages of different domains that one system makes: by the class names that few others use."""
    cases = _cases(None)
    names = {key: {re.sub("[0-9]+", "0", node.names) for node in case.page.nodes} - {""} for key, case in cases.items()}
    pages = Counter(name for own in names.values() for name in own)
    weight = {name: math.log(len(cases) / count) for name, count in pages.items()}
    using = defaultdict(list)
    for key, own in names.items():
        for name in own:
            if 2 <= pages[name] <= RARE:
                using[name].append(key)
    shared = Counter(pair for keys in using.values() for pair in combinations(keys, 2))
    head = {key: key for key in cases}
    for (one, other), count in shared.items():
        if count >= LEAST_SHARED:
            both, either = (sum(map(weight.__getitem__, part)) for part in (names[one] & names[other], names[one] | names[other]))
            if both > ALIKE * either:
                old, new = _head(head, one), _head(head, other)
                head[old] = new
    groups = defaultdict(list)
    for key in cases:
        groups[_head(head, key)].append(key)
    for keys in groups.values():
        if len(keys) >= least and len({site_of(key.partition(":")[0], cases[key].gold) for key in keys}) > 1:
            yield Site("alike", keys[0], [cases[key] for key in keys])


def _head(head: dict[str, str], key: str) -> str:
    while head[key] != key:
        key = head[key]
    return key


def _cases(wanted: set[str] | None) -> dict[str, Case]:
    """Pages of the corpora by name; all of them, or those wanted."""
    cases = {}
    for corpus in ("fundus", "wcxb", "segments"):
        for row, html in read_pages(corpus):
            key = f"{corpus}:{row['id']}"
            if wanted is None or key in wanted:
                try:
                    page = cut(parse(html), key)
                except InputError:
                    continue
                if page.blocks:
                    cases[key] = Case(page, row)
    return cases


@dataclass
class Story:
    """An article's text, to be poured into a template."""

    headline: str
    body: list[tuple[str, str]]
    """Kind and text."""
    language: str


def stories() -> dict[str, list[Story]]:
    """The articles of the news corpus by language."""
    told = defaultdict(list)
    for row, html in read_pages("fundus"):
        _, draft = prepared(html, row["url"])
        language = (draft.language or "und").partition("-")[0]
        body = [(block["kind"], " ".join(block["text"].split())) for block in row["body"] if block["text"].strip()]
        told[language].append(Story(row["headline"], body, language))
    return dict(told)


def moved(told: dict[str, list[Story]]) -> Iterator[Site]:
    """Each page of the news corpus as the template of a site: the texts of other articles in the place of its own."""
    for row, html in read_pages("fundus"):
        language = next(lang for lang, group in told.items() if any(s.headline == row["headline"] for s in group))
        donors = [story for story in told[language] if story.headline != row["headline"]]
        if len(donors) < PAGES:
            continue
        chance = random.Random(row["id"])
        chosen = chance.sample(donors, PAGES)
        cases = [case for story in chosen if (case := _pour(html, row, story, donors, chance)) is not None]
        if len(cases) == PAGES:
            yield Site("moved", row["id"], cases)


def _pour(html: bytes, row: dict[str, Any], story: Story, donors: list[Story], chance: random.Random) -> Case | None:
    """The page with another article's text; None where its text cannot be taken out."""
    root = parse(html)
    page = cut(root, row["url"])
    labels = label_blocks([block.text for block in page.blocks], row["text"])
    slots = [
        block.node.element
        for block, label in zip(page.blocks, labels, strict=True)
        if label > 0.8 and block.node.end - block.node.start == 1 and block.tag in ("p", "h2", "h3", "h4", "div")
    ]
    if sum(label > 0.8 for label in labels) > len(slots) + 1 or len(slots) < 3:
        return None
    for script in list(root.iter("script", "meta")):  # they tell of the article that was here
        if script.getparent() is not None:
            script.getparent().remove(script)
    for block in page.blocks:
        element = block.node.element
        if element in slots or block.node.end - block.node.start != 1 or element is None:
            continue
        if block.tag == "h1":
            _write(element, story.headline)
        elif block.link_share > 0.8 and len(block.text) > 30 and block.marks:
            link = next((mark.element for mark in block.marks if mark.tag == "a"), None)
            if link is not None:
                _write(link, chance.choice(donors).headline)
    texts = story.body[: max(3, round(len(slots) * chance.uniform(0.3, 1.2)))]
    gold = []
    for element, (_, text) in zip(slots, texts, strict=False):
        _write(element, text)
        gold.append(text)
    for element in slots[len(texts) :]:
        element.getparent().remove(element)
    filled = cut(etree.fromstring(etree.tostring(root), etree.HTMLParser(huge_tree=True)), row["url"])
    return Case(filled, {"text": "\n\n".join(gold)})


def _write(element: Any, text: str) -> None:
    """Put a text in the place of all that the element holds."""
    tail = element.tail
    for child in list(element):
        element.remove(child)
    element.text, element.tail = text, tail


def made(told: dict[str, list[Story]]) -> Iterator[Site]:
    """Articles in our own templates. On each site one story is syndicated: it stands there twice, under two headlines."""
    for language in TEXTS:
        parts = [
            (s.headline, [text for _, text in s.body[at : at + 7]]) for s in told[language] for at in range(0, len(s.body), 7)
        ]
        parts = [(headline, texts) for headline, texts in parts if sum(map(len, texts)) > 60 * len(texts) > 180]
        for make in MAKES:
            chance = random.Random(make + language)
            chosen = chance.sample(parts, min(PAGES, len(parts)))
            chosen[-1] = (chosen[-1][0], chosen[0][1])
            cases = []
            for number, (headline, texts) in enumerate(chosen):
                others = [other for other, _ in chance.sample(parts, 5)]
                html, text, out, stay = page_of(make, language, headline, texts, others, number)
                cases.append(Case(cut(parse(html), f"{make}:{language}:{number}"), {"text": text}, out, stay))
            yield Site("made", f"{make} {language}", cases)
