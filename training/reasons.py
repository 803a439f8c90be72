"""Train the reasons of removals: evidence of labelled blocks, cross-validation by publisher, confusion table, weights.

    python training/reasons.py            # prints the measures and writes src/article_extract/removals/weights.json
    python training/reasons.py --errors   # also every seventh wrong block

The corpus has the reasons of some 1,600 blocks of 40 pages; ``reason_marks.jsonl`` adds ours of blocks of pages of other
publishers, which count half. That is little for 250 features and 18 reasons. So the weights start from a prior that is written
down here (words of the newsletter table speak for newsletters), and are pulled back to it rather than to zero.

A line of ``reason_marks.jsonl`` is a page: its ``id``, the ``corpus`` where that is another, ``like`` where another publisher's
pages have the same make, and its ``marks``: for each reason the blocks by ``digest`` of their text, which the file does not hold, in page order.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import unicodedata
import zlib
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from article_extract import default_pipeline
from article_extract.page import Page, cut
from article_extract.parse import parse
from article_extract.removals.classify import heard, in_sequence
from article_extract.removals.evidence import Evidence
from article_extract.removals.names import KINDS

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "fundus"
MARKS_OF_OURS = Path(__file__).with_name("reason_marks.jsonl")
WEIGHTS = ROOT / "src" / "article_extract" / "removals" / "weights.json"
REASONS = (
    "newsletter subscription media_promo related share advert comments author_bio tags navigation consent legal widget"
    " byline headline caption other"
).split()
PROPER = set(REASONS[:13])
"""Boilerplate proper: what ``reason_acc`` is measured over."""
MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
FOLDS, STEPS, PULL = 8, 300, 0.005
OURS = 0.5
"""Weight of the blocks that we marked beside those of the corpus."""
FOLLOWS, DOUBT = 0.3, 3.0
"""How much of what stands side by side is believed, and how many pairs by chance are added to those counted, by reason."""

OWN_WORD = {
    "words": 1.5,
    "opens": 1.0,
    "whole": 1.5,
    "heading": 1.5,
    "names": 1.2,
    "within": 0.8,
    "link": 0.7,
    "group": 0.5,
    "company": 0.4,
}
"""How much a feature that bears a reason's name speaks for it."""
PRIOR: dict[str, dict[str, float]] = {
    "names.footer": {"navigation": 0.6, "legal": 0.6},
    "within.footer": {"navigation": 0.6, "legal": 0.6},
    "link.social": {"share": 2},
    "form.copyright": {"legal": 2},
    "form.title": {"related": 1.5},
    "form.clock": {"byline": 0.7},
    "group.titles": {"related": 1},
    "company.titles": {"related": 1},
    "place.just_before": {"headline": 0.3},
    "place.just_after": {"tags": 0.5, "author_bio": 0.3, "share": 0.3},
    "form.duration": {"media_promo": 2},
    "names.gallery": {"media_promo": 0.6},
    # The labelled pages hold few of these, and most markup does not name them: what they say must do.
    "words.consent": {"consent": 4},
    "words.newsletter": {"newsletter": 2.5},
    "words.subscription": {"subscription": 2.2},
    "words.author_bio": {"author_bio": 3},
    "words.widget": {"widget": 2.5},
    "company.consent": {"consent": 1.5},
    "group.widget": {"widget": 1.2},
    "company.widget": {"widget": 1},
    "names.widget": {"widget": 1.8},
    "names.author_bio": {"author_bio": 1.8},
    "names.media_promo": {"media_promo": 2.5},
    "link.media_promo": {"media_promo": 2},
    "link.clip": {"media_promo": 4},  # few pages show it, but what else would lead to a video?
    "words.navigation": {"navigation": 0.8},  # names of sections are kickers and tags too
    "whole.navigation": {"navigation": 0.5},
    "form.price": {"advert": 1.5},
    "link.tags": {"tags": 1.2},
    "names.newsletter": {"newsletter": 1.8},
    "names.comments": {"comments": 1.8},
    "names.tags": {"tags": 1.6},
    "names.share": {"share": 1.6},
    "names.consent": {"consent": 1.8},
    "within.comments": {"comments": 1.2},
    "within.newsletter": {"newsletter": 1.2},
    "place.before": {"navigation": 0.5},
    "place.far_before": {"navigation": 0.5},
    "place.end": {"navigation": 0.5, "legal": 0.5},
}


@dataclass
class Row:
    """A labelled block."""

    page: str
    site: str
    text: str
    reason: str
    weight: float
    features: dict[str, float]
    group: int
    company: int


def folded(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def plain(text: str) -> str:
    """White space, widths and quotation marks folded."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(MARKS).split())


def load() -> tuple[list[Row], list[Row]]:
    """The blocks beside the body of the corpus's labelled pages, and of those that we marked."""
    gold = _articles(CORPUS)
    others = {name: _articles(CORPUS.parent / name) for name in ("dates", "segments")}
    pipeline = default_pipeline().without("quotes")
    rows, ours = [], []
    for marked in map(json.loads, (CORPUS / "boilerplate.jsonl").open(encoding="utf-8")):
        page = _page(CORPUS, gold[marked["id"]])
        labels = align([(folded(block["text"]), block["reason"]) for block in marked["blocks"]], _keys(page))
        rows += _rows(marked["id"], marked["id"].split("_")[0], gold[marked["id"]], page, labels)
    for marked in map(json.loads, MARKS_OF_OURS.open(encoding="utf-8")):
        name = marked.get("corpus", CORPUS.name)
        page = _page(CORPUS.parent / name, gold[marked["id"]] if name == CORPUS.name else others[name][marked["id"]])
        article = gold.get(marked["id"]) or {"body": [{"text": block.text} for block in pipeline(page).body]}
        labels = align([(key, why) for why, run in marked["marks"] for key in run.split()], [digest(b.text) for b in page.blocks])
        ours += _rows(marked["id"], marked.get("like") or marked["id"].split("_")[0], article, page, labels)
    return rows, ours


def _articles(corpus: Path) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in map(json.loads, (corpus / "gold.jsonl").open(encoding="utf-8"))}


def _page(corpus: Path, article: dict[str, Any]) -> Page:
    return cut(parse(gzip.decompress((corpus / "pages" / f"{article['id']}.html.gz").read_bytes())), article["url"])


def _keys(page: Page) -> list[str]:
    return [folded(block.text) for block in page.blocks]


def digest(text: str) -> str:
    """By what a text is known again that is not to be stored."""
    return hashlib.sha256(folded(text).encode()).hexdigest()[:8]


def _rows(name: str, site: str, article: dict[str, Any], page: Page, labels: dict[int, str]) -> list[Row]:
    body = {folded(block["text"]) for block in article["body"]}
    claims = {block.index: "body" for block in page.blocks if folded(block.text) in body and block.index not in labels}
    claims |= {index: "body" for index, reason in labels.items() if reason == "body"}
    evidence = Evidence(page, claims)
    count = Counter(labels.values())
    rows = []
    for block in page.blocks:
        if block.index not in claims:
            reason = labels.get(block.index, "")
            reason = reason if reason in REASONS else ""
            weight = count[reason] ** -0.5 if reason else 0.0  # forty teasers of one rail are hardly more than one
            own = (evidence.groups[block.node.index], evidence.companies[block.node.index])
            rows.append(Row(name, site, block.text, reason, weight, evidence.features(block), *own))
    return rows


def align(marked: Sequence[tuple[str, str]], keys: Sequence[str]) -> dict[int, str]:
    """Labels of page blocks of equal key: along the longest chain that keeps the order, and where the key is unique."""
    places = defaultdict(list)
    for index, key in enumerate(keys):
        places[key].append(index)
    chosen = _chain([places.get(key, []) for key, _ in marked])
    labels = {index: marked[number][1] for number, index in chosen.items()}
    for key, reason in marked:
        where = places.get(key, [])
        if len(where) == 1:
            labels.setdefault(where[0], reason)
    return labels


def _chain(candidates: list[list[int]]) -> dict[int, int]:
    """Longest strictly ascending choice of one candidate each: number of the list, candidate."""
    tails: list[int] = []
    ends: list[tuple[int, int, Any]] = []  # number, candidate, the link before
    for number, each in enumerate(candidates):
        for candidate in sorted(each, reverse=True):
            at = bisect_left(tails, candidate)
            found = (number, candidate, ends[at - 1] if at else None)
            tails[at : at + 1], ends[at : at + 1] = [candidate], [found]
    chosen = {}
    link: Any = ends[-1] if ends else None
    while link is not None:
        chosen[link[0]] = link[1]
        link = link[2]
    return chosen


def prior(features: list[str]) -> np.ndarray[Any, Any]:
    out = np.zeros((len(features), len(REASONS)))
    for number, feature in enumerate(features):
        part, _, name = feature.partition(".")
        if name in REASONS and part in OWN_WORD:
            out[number, REASONS.index(name)] = OWN_WORD[part]
        for reason, value in PRIOR.get(feature, {}).items():
            out[number, REASONS.index(reason)] = value
    return out


def balance(rows: list[Row]) -> None:
    """Raise the weight of rare reasons a little: a third of the labelled blocks are teasers."""
    total: defaultdict[str, float] = defaultdict(float)
    for row in rows:
        total[row.reason] += row.weight
    for row in rows:
        if row.weight:
            row.weight *= total[row.reason] ** -0.3


def feature_names(rows: list[Row]) -> list[str]:
    """Those of the prior, and those seen at two publishers or more."""
    sites = defaultdict(set)
    for row in rows:
        for feature in row.features:
            sites[feature].add(row.site)
    seen = {feature for feature, where in sites.items() if len(where) > 1}
    named = {f"{part}.{name}" for part in OWN_WORD for name in {*REASONS, *KINDS} if name in REASONS}
    return sorted(seen | named | set(PRIOR))


def matrix(rows: list[Row], features: list[str]) -> np.ndarray[Any, Any]:
    column = {feature: number for number, feature in enumerate(features)}
    out = np.zeros((len(rows), len(features)))
    for number, row in enumerate(rows):
        for feature, value in row.features.items():
            if feature in column:
                out[number, column[feature]] = value
    return out


def fit(
    x: np.ndarray[Any, Any], rows: list[Row], start: np.ndarray[Any, Any], steps: int = STEPS, pull: float = PULL
) -> np.ndarray[Any, Any]:
    """Multinomial logistic regression by Adam, pulled to ``start``."""
    w, mean, square = start.copy(), np.zeros_like(start), np.zeros_like(start)
    gold = np.eye(len(REASONS))[[REASONS.index(row.reason) for row in rows]]
    weight = np.array([row.weight for row in rows])[:, None] / sum(row.weight for row in rows)
    for step in range(steps):
        odds = x @ w
        guess = np.exp(odds - odds.max(1, keepdims=True))
        guess /= guess.sum(1, keepdims=True)
        slope = x.T @ ((guess - gold) * weight) + pull * (w - start)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        w -= 0.05 * (1 - step / steps) * mean / (np.sqrt(square) + 1e-8)
    return w


def follows(rows: list[Row], told: set[int]) -> np.ndarray[Any, Any]:
    """Logarithms of how much likelier than by chance two reasons stand side by side in a company, weakened by ``FOLLOWS``."""
    size = len(REASONS)
    pairs = np.full((size, size), 0.02)
    for number in told:
        row, other = rows[number], rows[number - 1]
        if number - 1 in told and (row.page, row.company) == (other.page, other.company):
            at = REASONS.index(row.reason), REASONS.index(other.reason)
            pairs[at] += (row.weight * other.weight) ** 0.5
            pairs[at[::-1]] += (row.weight * other.weight) ** 0.5
    share = pairs.sum(0) / pairs.sum()
    pairs += DOUBT * size * np.outer(share, share)
    likelier = pairs / pairs.sum() / np.outer(share, share)
    return np.asarray(FOLLOWS * np.log(likelier + 0.001))


def validate(rows: list[Row], x: np.ndarray[Any, Any], start: np.ndarray[Any, Any]) -> list[str]:
    """The reason of each block by a model that saw nothing of its publisher."""
    fold = np.array([zlib.crc32(row.site.encode()) % FOLDS for row in rows])
    labelled = np.array([bool(row.reason) for row in rows])
    guessed = np.empty(len(rows), object)
    places = defaultdict(list)
    for number, row in enumerate(rows):
        places[row.page].append(number)
    for number in range(FOLDS):
        seen = np.flatnonzero((fold != number) & labelled)
        weights, beside = fit(x[seen], [rows[n] for n in seen], start), np.exp(follows(rows, set(seen.tolist())))
        for at in places.values():
            if fold[at[0]] == number:
                companies = np.array([rows[n].company for n in at])
                voices = heard(x[at] @ weights, np.array([rows[n].group for n in at]), companies)
                guessed[at] = [REASONS[reason] for reason in in_sequence(voices, companies, beside).argmax(1)]
    return list(guessed)


def confusion(rows: list[Row], guessed: list[str]) -> str:
    """A Markdown table: a row for each true reason, a column for each given one."""
    count = Counter((row.reason, guess) for row, guess in zip(rows, guessed, strict=True))
    lines = ["| true \\ given | " + " | ".join(REASONS) + " |", "|---" * (len(REASONS) + 1) + "|"]
    rows_ = (f"| **{true}** | " + " | ".join(str(count[true, given] or "") for given in REASONS) + " |" for true in REASONS)
    return "\n".join([*lines, *rows_])


def as_scored(rows: list[Row], guessed: list[str]) -> float:
    """``reason_acc`` as the bench has it: marked texts found within a removal of the right reason."""
    given = defaultdict(list)
    for row, guess in zip(rows, guessed, strict=True):
        given[row.page, guess].append(plain(row.text))
    right = []
    for marked in map(json.loads, (CORPUS / "boilerplate.jsonl").open(encoding="utf-8")):
        for block in marked["blocks"]:
            if block["reason"] in PROPER:
                text = plain(block["text"])[:200]
                right.append(any(text in other for other in given[marked["id"], block["reason"]]))
    return float(np.mean(right))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--errors", action="store_true")
    options = arguments.parse_args()
    corpus, ours = load()
    rows = corpus + ours
    balance(rows)
    for row in ours:
        row.weight *= OURS
    labelled = [number for number, row in enumerate(rows) if row.reason]
    features = feature_names([rows[n] for n in labelled])
    x, start = matrix(rows, features), prior(features)
    guessed = validate(rows, x, start)
    print(f"{len(labelled)} labelled blocks, {len(features)} features")
    for name, numbers in (("the corpus", range(len(corpus))), ("our own", range(len(corpus), len(rows)))):
        right = [rows[n].reason == guessed[n] for n in numbers if rows[n].reason]
        print(f"blocks right across publishers, of {len(right)} of {name}: {np.mean(right):.4f}")
    print(f"reason_acc across publishers: {as_scored(corpus, guessed[: len(corpus)]):.4f}")
    told = [(rows[n], guessed[n]) for n in labelled if n < len(corpus)]
    print(confusion([row for row, _ in told], [guess for _, guess in told]))
    if options.errors:
        for row, guess in told:
            if row.reason != guess:
                print(f"{row.page} {row.reason} -> {guess}: {row.text[:70]!r} {sorted(row.features)}")
    weights = fit(x[labelled], [rows[n] for n in labelled], start)
    kept = {name: np.round(row, 2).tolist() for name, row in zip(features, weights, strict=True) if abs(row).max() > 0.02}
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in kept.items())
    beside = ",\n".join(map(json.dumps, np.round(follows(rows, set(labelled)), 2).tolist()))
    WEIGHTS.write_text(
        f'{{"reasons": {json.dumps(REASONS)},\n"follows": [\n{beside}\n],\n"weights": {{\n{lines}\n}}}}\n', encoding="utf-8"
    )


if __name__ == "__main__":
    main()
