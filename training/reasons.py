"""Train the reasons of removals: evidence of labelled blocks, cross-validation by publisher, confusion table, weights.

    python training/reasons.py            # prints the measures and writes src/article_extract/removals/weights.json
    python training/reasons.py --errors   # also every wrong block

The corpus has the reasons of some 1,600 blocks of 40 pages; ``marks.jsonl`` adds ours of blocks of pages of other publishers,
which count an eighth. The weights start from a prior that is written down here (words of the newsletter table speak for
newsletters), and are pulled back to it rather than to zero.
"""

from __future__ import annotations

import argparse
import json
import unicodedata
import zlib
from collections import Counter, defaultdict
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
from dataset import gold, html_of, site_of
from marks import IN_BODY, align, folded, marked_pages

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "fundus"
WEIGHTS = ROOT / "src" / "article_extract" / "removals" / "weights.json"
REASONS = (
    "newsletter subscription media_promo related share advert comments author_bio tags navigation consent legal widget"
    " byline headline caption other"
).split()
PROPER = set(REASONS[:13])
"""Boilerplate proper: what ``reason_acc`` is measured over."""
MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
FOLDS, STEPS, PULL = 8, 300, 0.005
OURS = 0.12
"""Weight of the blocks that we marked beside those of the corpus."""
NEWS = ("fundus", "dates", "segments")
"""The corpora whose marks count. Blogs and shops call other things related, adverts and navigation: with the 52,400 marks of
WCXB's pages ``reason_acc`` across publishers is 0.833 instead of 0.847."""
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


def plain(text: str) -> str:
    """White space, widths and quotation marks folded."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(MARKS).split())


def load() -> tuple[list[Row], list[Row]]:
    """The blocks beside the body of the corpus's labelled pages, and of those that we marked."""
    articles = {corpus: {row["id"]: row for row in gold(corpus)} for corpus in NEWS}
    rows, ours = [], []
    for marked in map(json.loads, (CORPUS / "boilerplate.jsonl").open(encoding="utf-8")):
        article = articles["fundus"][marked["id"]]
        page = _page("fundus", article)
        labels = align([(folded(block["text"]), block["reason"]) for block in marked["blocks"]], _keys(page))
        rows += _rows(marked["id"], site_of("fundus", article), article, page, labels)
    for own in marked_pages():
        if own.corpus not in NEWS:
            continue
        article = articles[own.corpus][own.id]
        page = _page(own.corpus, article)
        labels = own.labels([block.text for block in page.blocks])
        site = own.like or site_of(own.corpus, article)
        if "body" not in article:
            body = [page.blocks[n].text for n, label in labels.items() if label in IN_BODY] if own.whole else _body(page)
            article = {"body": [{"text": text} for text in body]}
        ours += _rows(f"{own.corpus}/{own.id}", site, article, page, labels)
    return rows, ours


def _body(page: Page) -> list[str]:
    """What the library takes for the body, where no mark says more."""
    return [block.text for block in default_pipeline().without("quotes")(page).body]


def _page(corpus: str, article: dict[str, Any]) -> Page:
    return cut(parse(html_of(corpus, article)), article["url"])


def _keys(page: Page) -> list[str]:
    return [folded(block.text) for block in page.blocks]


def _rows(name: str, site: str, article: dict[str, Any], page: Page, labels: dict[int, str]) -> list[Row]:
    body = {folded(block["text"]) for block in article["body"]}
    claims = {block.index: "body" for block in page.blocks if folded(block.text) in body and block.index not in labels}
    claims |= {index: "body" for index, label in labels.items() if label in IN_BODY}
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
