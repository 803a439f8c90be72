"""Pages flattened to text as training examples: which lines are body, and why each other line is not.

The gold text tells the body, our marks (``marks``) and the labelled pages of Fundus the reasons. What neither tells, the library
does, which sees the page's markup; of pages without any gold it tells the body too, where it is confident.
"""

from __future__ import annotations

import json
import random
import sys
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from article_extract import Article, ArticleExtractError, default_pipeline
from article_extract.body.dump_features import features
from article_extract.page import cut
from article_extract.parse import parse
from dataset import gold, html_of, site_of, with_body
from marks import Marked, align, folded, marked_pages
from reasons import REASONS

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
GRAM = 6  # characters; a line is body by the share of its runs of six that the gold text has
BODY_SHARE, UNSURE_SHARE = 0.6, 0.3
CONFIDENT, TAUGHT = 0.6, 0.5
"""How confident the library must be of a page without gold, and what such a page counts."""
TOLD, MARKED, LABELLED = 0.5, 1.0, 2.0
"""What a reason counts that the library tells, that we marked, that Fundus has."""


@dataclass
class Example:
    """A dump with its labels."""

    id: str
    corpus: str
    site: str
    lines: list[str]
    seen: np.ndarray[Any, Any]
    body: np.ndarray[Any, Any]
    weight: np.ndarray[Any, Any]
    heading: np.ndarray[Any, Any]
    heading_weight: np.ndarray[Any, Any]
    why: np.ndarray[Any, Any]
    """Numbers of ``REASONS``, -1 where no reason is known."""
    why_weight: np.ndarray[Any, Any]


def shares(lines: list[str], gold: list[str]) -> list[float]:
    """For each line what share of it the gold text has, along the longest chain of lines that keeps the gold's order."""
    blocks = [text for text in map(folded, gold) if text]
    whole = "".join(blocks)
    starts = {sum(map(len, blocks[:n])) for n in range(len(blocks))}
    grams = {whole[at : at + GRAM] for at in range(len(whole) - GRAM + 1)}
    places: list[tuple[int, int, int, float]] = []  # line, place in the gold, length, share
    exact = set(blocks)
    for number, line in enumerate(lines):
        text = folded(line)
        if text in exact:
            found = [start for start in sorted(starts, reverse=True) if whole.startswith(text, start)]
            places += [(number, start, len(text), 1.0) for start in found[:40]]
        elif len(text) >= 2 * GRAM and text in whole:
            places.append((number, whole.index(text), len(text), 1.0 if len(text) >= 30 else 0.5))
        elif len(text) >= 30:
            hits = [text[at : at + GRAM] in grams for at in range(len(text) - GRAM + 1)]
            share = sum(hits) / len(hits)
            if share >= BODY_SHARE:
                at = hits.index(True)
                places.append((number, max(0, whole.index(text[at : at + GRAM]) - at), len(text), share))
    return _chain(places, len(lines))


def _chain(places: list[tuple[int, int, int, float]], size: int) -> list[float]:
    """Heaviest chain of places that ascends in the dump and in the gold; the frontier holds (end in gold, weight, place)."""
    out = [0.0] * size
    frontier: list[tuple[int, float, int]] = [(-1, 0.0, -1)]
    before: list[int] = []
    last_line = -1
    waiting: list[tuple[int, float, int]] = []
    for number, (line, start, length, share) in enumerate(places):
        if line != last_line:
            for entry in waiting:
                _enter(frontier, entry)
            waiting, last_line = [], line
        _, weight, previous = frontier[bisect_right(frontier, (start + 2, float("inf"), 0)) - 1]
        before.append(previous)
        waiting.append((start + length, weight + length * share, number))
    for entry in waiting:
        _enter(frontier, entry)
    number = frontier[-1][2]
    while number >= 0:
        out[places[number][0]] = places[number][3]
        number = before[number]
    return out


def _enter(frontier: list[tuple[int, float, int]], entry: tuple[int, float, int]) -> None:
    """Keep the frontier ascending in both end and weight."""
    at = bisect_right(frontier, (entry[0], float("inf"), 0))
    if frontier[at - 1][1] >= entry[1]:
        return
    stop = at
    while stop < len(frontier) and frontier[stop][1] <= entry[1]:
        stop += 1
    frontier[at:stop] = [entry]


def load(corpus: str) -> list[Example]:
    """The articles of a corpus, flattened."""
    sys.path.insert(0, str(SHARED / "bench"))
    from flatten import flatten

    marked = {own.id: own for own in marked_pages() if own.corpus == corpus}
    labelled = _labelled() if corpus == "fundus" else {}
    pipeline = default_pipeline().without("quotes")
    out = []
    for row in gold(corpus):
        html = html_of(corpus, row)
        lines = [line for line in flatten(html).split("\n") if line.strip()]
        if row.get("page_type", "article") != "article" or not lines:
            continue
        try:
            page = cut(parse(html), row.get("url"))
            article = pipeline(page)
        except ArticleExtractError:
            continue
        own = marked.get(row["id"])
        if own:
            row = with_body(row, [block.text for block in page.blocks], own)
        if not row.get("text"):
            if article.confidence < CONFIDENT or not article.body:
                continue
            row = {**row, "text": article.text, "body": [{"kind": str(block.kind), "text": block.text} for block in article.body]}
            row["counts"] = TAUGHT
        made = label(row, corpus, lines)
        explain(made, article, own, labelled.get(row["id"], []))
        out.append(made)
    return out


def _labelled() -> dict[str, list[tuple[str, str]]]:
    """Of the labelled pages the texts, folded, and reasons of their blocks."""
    with (SHARED / "corpora" / "fundus" / "boilerplate.jsonl").open(encoding="utf-8") as lines:
        return {
            row["id"]: [(folded(block["text"]), block["reason"]) for block in row["blocks"]] for row in map(json.loads, lines)
        }


def explain(example: Example, article: Article, own: Marked | None, labelled: list[tuple[str, str]]) -> None:
    """Give the lines their reasons: those that the library tells, over them our marks, over them the labels of Fundus."""
    reasons = defaultdict(set)
    for removal in article.removals:
        reasons[folded(removal.text)].add(str(removal.reason))
    keys = [folded(line) for line in example.lines]
    told = [(at, next(iter(reasons[key])), TOLD) for at, key in enumerate(keys) if len(reasons.get(key, ())) == 1]
    told += [(at, reason, MARKED) for at, reason in (own.labels(example.lines) if own else {}).items()]
    told += [(at, reason, LABELLED) for at, reason in align(labelled, keys).items()]
    for at, reason, weight in told:
        if reason in REASONS and not example.body[at]:
            example.why[at], example.why_weight[at] = REASONS.index(reason), weight
    count = Counter(example.why.tolist())
    example.why_weight *= np.array([count[why] ** -0.5 for why in example.why.tolist()], np.float32)
    example.why_weight /= max(1.0, float(example.why_weight.sum()))


def label(row: dict[str, Any], corpus: str, lines: list[str]) -> Example:
    wanted = [block["text"] for block in row["body"]] if row.get("body") else row["text"].split("\n")
    share = np.array(shares(lines, wanted), np.float32)
    body = (share >= BODY_SHARE).astype(np.float32)
    weight = np.array([np.sqrt(min(len(line), 600) / 60) + 0.7 for line in lines], np.float32)
    weight[(share > UNSURE_SHARE) & (share < BODY_SHARE)] = 0
    covered = sum(len(folded(line)) for line, kept in zip(lines, body, strict=True) if kept)
    if covered < 0.85 * len(folded("".join(wanted))):
        weight *= 0.3  # the dump lacks part of the gold text: its labels are doubtful
    weight *= 50 / max(1.0, weight.sum()) * (2 if corpus == "fundus" else row.get("counts", 1))
    headings = {folded(block["text"]) for block in row.get("body") or () if block["kind"] == "heading"}
    heading = np.array([folded(line) in headings for line in lines], np.float32)
    told = body * ("body" in row)
    why, why_weight = np.full(len(lines), -1, np.int64), np.zeros(len(lines), np.float32)
    site = site_of(corpus, row)
    return Example(row["id"], corpus, site, lines, features(lines), body, weight, heading, told, why, why_weight)


def excerpt(example: Example, chance: random.Random) -> Example:
    """The article's neighbourhood, now and then with a shorter article: dumps do not always bring their menus along.

    Features are read anew, for place and repetition depend on what else the dump holds.
    """
    inside = np.flatnonzero(example.body)
    start = max(0, int(inside[0]) - chance.randint(0, 10))
    last = int(inside[min(len(inside) - 1, chance.randint(2, 30))])
    stop = min(len(example.lines), int(inside[-1]) + 1 + chance.randint(0, 10))
    kept = [*range(start, last + 1), *range(int(inside[-1]) + 1, stop)]
    weight = example.weight[kept]
    weight *= example.weight.sum() / max(1.0, weight.sum()) / 2
    lines = [example.lines[n] for n in kept]
    return replace(
        example,
        lines=lines,
        seen=features(lines),
        body=example.body[kept],
        weight=weight,
        heading=example.heading[kept],
        heading_weight=example.heading_weight[kept],
        why=example.why[kept],
        why_weight=example.why_weight[kept],
    )
