"""Train the reasons of lines of text dumps: pages flattened, cross-validation by publisher, weights.

    python training/line_reasons.py       # prints the measures and writes src/article_extract/removals/line_weights.json

A line has no markup, but the page that it came from has. So 500 pages without labels are taken through the library and
flattened, and the reason that the markup gave a block is taught to its line; the labelled pages join in with less weight.
Taught so, lines of publishers without a labelled page have the right reason more often than by the labelled pages alone
(``reason_acc`` 0.79 against 0.73).
"""

from __future__ import annotations

import gzip
import json
import random
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from article_extract import ArticleExtractError, default_pipeline
from article_extract.page import Page, cut
from article_extract.parse import parse
from article_extract.removals.line_evidence import FEATURES, Lines
from article_extract.removals.lines import heard
from article_extract.text_page import cut_text
from marks import align, folded
from reasons import CORPUS, FOLDS, REASONS, ROOT, Row, as_scored, balance, confusion, fit

WEIGHTS = ROOT / "src" / "article_extract" / "removals" / "line_weights.json"
OWN_WORD = {"words": 1.5, "whole": 1.5, "opens": 1.0, "label": 0.7, "close": 0.7, "near": 0.5, "above": 0.3}
"""How much a feature that bears a reason's name speaks for it."""
PRIOR: dict[str, dict[str, float]] = {
    "form.copyright": {"legal": 2},
    "form.title": {"related": 1},
    "form.clock": {"byline": 0.7},
    "form.duration": {"media_promo": 2},
    "form.price": {"advert": 1.5},
    "near.titles": {"related": 1},
    "near.short": {"navigation": 0.7},
    "place.just_before": {"headline": 0.5},
    "place.just_after": {"tags": 0.5, "author_bio": 0.3, "share": 0.3},
    "place.before": {"navigation": 0.5},
    "place.far_before": {"navigation": 0.5},
    "place.inside": {"related": 0.3, "caption": 0.3},
    "place.end": {"navigation": 0.5, "legal": 0.5},
    "words.consent": {"consent": 4},
    "words.newsletter": {"newsletter": 2.5},
    "words.subscription": {"subscription": 2.2},
    "words.author_bio": {"author_bio": 2.5},
    "words.widget": {"widget": 2.5},
}


TEACHING = {"dates": 2, "segments": 3, "wcxb": 8}
"""Every how manieth page of a corpus teaches; none of the publishers of the labelled pages are among them."""
TAUGHT, SHARE = 20_000, 0.15
"""Lines that are taught, and the weight of all labelled ones beside them."""
STEPS, PULL = 120, 0.001


def flattened(raw: bytes) -> Page:
    sys.path.insert(0, str(CORPUS.parent.parent / "bench"))
    from flatten import flatten

    return cut_text(flatten(raw))


def taught() -> tuple[list[Row], np.ndarray[Any, Any]]:
    """Lines whose reason is what the library makes of their block where it sees the page's markup."""
    rows: list[Row] = []
    seen: list[np.ndarray[Any, Any]] = []
    for corpus, every in TEACHING.items():
        for own, features in _pages(corpus, every):
            rows += own
            seen += features
    kept = sorted(random.Random(0).sample(range(len(rows)), min(TAUGHT, len(rows))))
    return [rows[n] for n in kept], np.array([seen[n] for n in kept])


def _pages(corpus: str, every: int) -> Iterator[tuple[list[Row], list[np.ndarray[Any, Any]]]]:
    pipeline = default_pipeline().without("quotes")
    folder = CORPUS.parent / corpus
    pages = list(map(json.loads, (folder / "gold.jsonl").open(encoding="utf-8")))
    for row in [row for row in pages if row.get("page_type", "article") == "article"][::every]:
        raw = gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes())
        try:
            article, page = pipeline(cut(parse(raw), row.get("url"))), flattened(raw)
        except ArticleExtractError:
            continue
        reasons: defaultdict[str, set[str]] = defaultdict(set)
        for removal in article.removals:
            reasons[folded(removal.text)].add(str(removal.reason))
        body = {folded(block.text) for block in article.body}
        claims = {block.index: "body" for block in page.blocks if folded(block.text) in body}
        blocks = [block for block in page.blocks if block.index not in claims]
        told = [" ".join(reasons[folded(block.text)]) for block in blocks]  # two reasons are none
        count = Counter(told)
        lines = Lines(page, claims, blocks)
        known = [n for n, reason in enumerate(told) if reason in REASONS and claims]
        yield (
            [Row(row["id"], row["id"], blocks[n].text, told[n], count[told[n]] ** -0.5, {}, 0, 0) for n in known],
            [lines.rows[n] for n in known],
        )


def load() -> tuple[list[Row], list[np.ndarray[Any, Any]]]:
    """The lines that are no body with their labels, and a row of features each; ``group`` is the stretch they stand in."""
    gold = {row["id"]: row for row in map(json.loads, (CORPUS / "gold.jsonl").open(encoding="utf-8"))}
    rows: list[Row] = []
    seen = []
    for marked in map(json.loads, (CORPUS / "boilerplate.jsonl").open(encoding="utf-8")):
        page = flattened(gzip.decompress((CORPUS / "pages" / f"{marked['id']}.html.gz").read_bytes()))
        labels = align(
            [(folded(block["text"]), block["reason"]) for block in marked["blocks"]],
            [folded(block.text) for block in page.blocks],
        )
        body = {folded(block["text"]) for block in gold[marked["id"]]["body"]}
        claims = {block.index: "body" for block in page.blocks if folded(block.text) in body and block.index not in labels}
        claims |= {index: "body" for index, reason in labels.items() if reason == "body"}
        blocks = [block for block in page.blocks if block.index not in claims]
        lines = Lines(page, claims, blocks)
        count = Counter(labels.values())
        for number, run in enumerate(lines.runs):
            for block in blocks[run]:
                reason = labels.get(block.index, "")
                reason = reason if reason in REASONS else ""
                weight = count[reason] ** -0.5 if reason else 0.0
                rows.append(Row(marked["id"], marked["id"].split("_")[0], block.text, reason, weight, {}, number, 0))
        seen.append(lines.rows)
    return rows, seen


def prior() -> np.ndarray[Any, Any]:
    out = np.zeros((len(FEATURES), len(REASONS)))
    for number, feature in enumerate(FEATURES):
        part, _, name = feature.partition(".")
        if name in REASONS and part in OWN_WORD:
            out[number, REASONS.index(name)] = OWN_WORD[part]
        for reason, value in PRIOR.get(feature, {}).items():
            out[number, REASONS.index(reason)] = value
    return out


class Lesson:
    """The taught lines, and any labelled ones beside them."""

    def __init__(self) -> None:
        self.rows, self.x = taught()
        balance(self.rows)
        self.total = sum(row.weight for row in self.rows)

    def weights(self, rows: list[Row], x: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        share = SHARE * self.total / sum(row.weight for row in rows)
        labelled = [replace(row, weight=row.weight * share) for row in rows]
        return fit(np.concatenate([x, self.x]), labelled + self.rows, prior(), STEPS, PULL)


def validate(lesson: Lesson, rows: list[Row], x: np.ndarray[Any, Any]) -> list[str]:
    """The reason of each line by a model that saw no label of its publisher."""
    fold = np.array([zlib.crc32(row.site.encode()) % FOLDS for row in rows])
    labelled = np.array([bool(row.reason) for row in rows])
    own = np.zeros((len(rows), len(REASONS)))
    for number in range(FOLDS):
        seen = np.flatnonzero((fold != number) & labelled)
        own[fold == number] = x[fold == number] @ lesson.weights([rows[n] for n in seen], x[seen])
    return [REASONS[reason] for reason in _heard(rows, own).argmax(1)]


def _heard(rows: list[Row], own: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    key = [(row.page, row.group) for row in rows]
    starts = [at for at in range(len(key)) if at == 0 or key[at] != key[at - 1]]
    return heard(own, [slice(start, stop) for start, stop in zip(starts, [*starts[1:], len(key)], strict=True)])


def main() -> None:
    rows, seen = load()
    balance(rows)
    x, lesson = np.concatenate(seen), Lesson()
    labelled = [number for number, row in enumerate(rows) if row.reason]
    guessed = validate(lesson, rows, x)
    print(f"{len(labelled)} labelled lines, {len(lesson.rows)} taught, {len(FEATURES)} features")
    print(f"lines right across publishers: {np.mean([rows[n].reason == guessed[n] for n in labelled]):.4f}")
    print(f"reason_acc across publishers: {as_scored(rows, guessed):.4f}")
    print(confusion([rows[n] for n in labelled], [guessed[n] for n in labelled]))
    weights = lesson.weights([rows[n] for n in labelled], x[labelled])
    kept = {name: np.round(row, 2).tolist() for name, row in zip(FEATURES, weights, strict=True) if abs(row).max() > 0.02}
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in kept.items())
    WEIGHTS.write_text(f'{{"reasons": {json.dumps(REASONS)},\n"weights": {{\n{lines}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
