"""Train what is a quotation and of whom the text speaks: ``python training/quotes.py [CORPUS]`` writes ``quotes/weights.py``.

``python training/quotes.py --measure [CORPUS]`` writes nothing and prints the table by language of ``docs/quotes.md``: each
tenth of the publishers is measured with weights fitted on the others.

Pages are grouped by publisher; the figures printed are of publishers that were left out (ten folds, seeded). The weights that
are written come from all pages.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from article_extract import Block, BlockKind, Draft, extract
from article_extract.extractors.quotes import Quotes
from article_extract.quotes import decide
from article_extract.quotes.focus import Focus
from article_extract.quotes.languages import words_of
from article_extract.quotes.names import Names
from article_extract.quotes.spans import find_spans, surround
from article_extract.quotes.speakers import Speakers
from article_extract.quotes.spoken import Spoken
from article_extract.quotes.weights import DECIDE, FOCUS
from article_extract.text_page import cut_text

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src/article_extract/quotes/weights.py"
PENALTY, FOLDS, STEPS, SEED = 1.0, 10, 3000, 5
FOCUS_PENALTY = 3.0
"""A few hundred questions must not set fifty weights freely: of 1, 2, 3, 4 and 8 the best on publishers left out, by a little."""
# What is known of marked spans in general: the corpus has few that are no quotations, so the fit starts from here.
PRIOR = {
    "named": -2.0,
    "named_bare": -2.0,
    "determined_bare": -0.5,
    "unusual_short": -1.0,
    "capital_inside": -1.0,
    "title_case": -1.5,
    "all_capitals": -1.5,
    "bracketed": -1.0,
    "bare_short": -1.0,
    "repeated": -1.0,
}
FOCUS_PRIOR = {"stale": -1.5, "gender_differs": -1.5}
Sample = tuple[str, list[str], bool]


def pages(corpus: Path) -> Iterator[dict[str, Any]]:
    """Gold pages with marked quotations; ``language`` as an earlier step of the pipeline tells it, where the corpus has it."""
    quotes = {row["id"]: row["quotes"] for row in map(json.loads, (corpus / "quotes.jsonl").open(encoding="utf-8"))}
    for row in map(json.loads, (corpus / "gold.jsonl").open(encoding="utf-8")):
        if row["id"] in quotes:
            yield row | {"quotes": quotes[row["id"]]}


@cache
def _languages(corpus: Path) -> dict[str, str | None]:
    """The language of every page with marked quotations, as the library tells it."""
    found = {}
    for row in pages(corpus):
        with gzip.open(corpus / "pages" / f"{row['id']}.html.gz") as page:
            found[row["id"]] = extract(page.read()).language
    return found


def language_of(corpus: Path, row: dict[str, Any]) -> str | None:
    """The language of a page, as the library tells it."""
    return _languages(corpus)[row["id"]]


def samples(corpus: Path) -> Iterator[Sample]:
    """Publisher, features and truth of every candidate span."""
    for row in pages(corpus):
        body = [Block(kind=BlockKind(block["kind"]), text=block["text"]) for block in row["body"]]
        words = words_of(language_of(corpus, row))
        spans = [s for s in find_spans(body, words) if decide.long_enough(body[s.block].text[s.start : s.end], s.words)]
        surround(body, spans)
        usual = decide.usual_family(spans)
        texts = Counter(body[s.block].text[s.start : s.end].lower().strip(".,!?") for s in spans)
        gold = {(quote["block"], _key(quote["text"])) for quote in row["quotes"]}
        for span in spans:
            text = body[span.block].text[span.start : span.end]
            seen = texts[text.lower().strip(".,!?")]
            truth = (span.block, _key(text)) in gold
            yield row["id"].partition("_")[0], decide.features(span, body[span.block], words, usual, seen), truth


def _key(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def fit(chosen: list[Sample], names: list[str]) -> tuple[float, dict[str, float]]:
    """Logistic regression with an L2 penalty, by gradient descent."""
    place = {name: n for n, name in enumerate(names)}
    x = np.zeros((len(chosen), len(names)))
    for row, (_, features, _) in enumerate(chosen):
        x[row, [place[f] for f in features if f in place]] = 1.0
    y = np.array([truth for _, _, truth in chosen], float)
    prior = np.array([PRIOR.get(name, 0.0) for name in names])
    weights, bias = prior.copy(), 0.0
    for _ in range(STEPS):
        error = 1 / (1 + np.exp(-(x @ weights + bias))) - y
        weights -= 0.5 * (x.T @ error + PENALTY * (weights - prior)) / len(chosen)
        bias -= 0.5 * float(error.mean())
    return bias, {name: round(float(w), 2) for name, w in zip(names, weights, strict=True) if abs(w) >= 0.05}


class Lesson(Focus):
    """Notes every question with its candidates."""

    asked: list[list[tuple[str, list[str]]]]

    def best(self, block: int, at: int, gender: str = "", kind: str = "none") -> str | None:
        """Note the question; leave it unanswered."""
        self.asked.append(self.candidates(block, at, gender, kind))
        return None


class Taught(Speakers):
    """Is told the truth after every quotation, so that each question stands alone."""

    truth: dict[int, str | None]

    def _attribute(self, item: Spoken) -> None:
        super()._attribute(item)
        item.speaker = self.truth[id(item.span)]


Question = tuple[str, list[tuple[list[str], bool]]]


def questions(corpus: Path) -> Iterator[Question]:
    """Publisher, and candidates with features and truth, of every quotation whose speaker no name beside it tells."""
    for row in pages(corpus):
        body = tuple(Block(kind=BlockKind(block["kind"]), text=block["text"]) for block in row["body"])
        language = language_of(corpus, row)
        words = words_of(language)
        gold = {(q["block"], _key(q["text"])): q["speaker"] for q in row["quotes"]}
        spans = [s for s in find_spans(body, words) if (s.block, _key(body[s.block].text[s.start : s.end])) in gold]
        surround(body, spans)
        names = Names(body, words, language)
        speakers = Taught(body, spans, words, names)
        speakers.focus = lesson = Lesson(body, spans, words, names, speakers.roles)
        speakers.truth = {}
        for span in spans:
            told = gold[span.block, _key(body[span.block].text[span.start : span.end])]
            speakers.truth[id(span)] = names.resolve(told) if told else None
        for item in speakers.spoken:
            lesson.asked = []
            speakers._attribute(item)
            if item.speaker:
                lesson.add(item.span, item.speaker)
            for asked in lesson.asked[:1]:
                marked = [(features, same(name, item.speaker)) for name, features in asked]
                if any(truth for _, truth in marked) and len(marked) > 1:
                    yield row["id"].partition("_")[0], marked


def same(name: str, gold: str | None) -> bool:
    """Whether two forms name the same speaker: the words of one are words of the other."""
    a, b = set(name.lower().split()), set((gold or "").lower().split())
    return bool(b) and (a <= b or b <= a)


def fit_focus(chosen: list[Question], names: list[str]) -> dict[str, float]:
    """Softmax over the candidates of each question, with an L2 penalty."""
    place = {name: n for n, name in enumerate(names)}
    sizes = np.array([len(marked) for _, marked in chosen])
    starts = np.cumsum(sizes) - sizes
    x = np.zeros((int(sizes.sum()), len(names)))
    y = np.zeros(len(x))
    for start, (_, marked) in zip(starts, chosen, strict=True):
        for row, (features, truth) in enumerate(marked, int(start)):
            x[row, [place[f] for f in features if f in place]] = 1.0
            y[row] = truth / sum(right for _, right in marked)
    prior = np.array([FOCUS_PRIOR.get(name, 0.0) for name in names])
    weights = prior.copy()
    for _ in range(400):
        z = np.exp(x @ weights)  # a score is a sum of a dozen small weights
        z /= np.repeat(np.add.reduceat(z, starts), sizes)
        weights -= 2.0 * (FOCUS_PENALTY * (weights - prior) + x.T @ (z - y)) / len(sizes)
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True) if abs(w) >= 0.05}


def focus_weights(data: list[Question], publishers: list[str]) -> dict[str, float]:
    """Cross-validate by publisher, print, fit on everything."""
    names = sorted({f for _, marked in data for features, _ in marked for f in features})
    right = 0
    for fold in range(FOLDS):
        out = set(publishers[fold::FOLDS])
        weights = fit_focus([q for q in data if q[0] not in out], names)
        for publisher, marked in data:
            if publisher in out:
                best = max(marked, key=lambda pair: sum(weights.get(f, 0.0) for f in pair[0]))
                right += best[1]
    print(f"left-out publishers: the right one of the candidates in {right} of {len(data)} ({right / len(data):.3f})")
    return fit_focus(data, names)


def main(corpus: Path) -> None:
    """Cross-validate, print, fit on everything, write."""
    data = list(samples(corpus))
    names = sorted({f for _, features, _ in data for f in features})
    publishers = sorted({publisher for publisher, _, _ in data})
    np.random.default_rng(SEED).shuffle(publishers)
    hits = chosen = 0
    for fold in range(FOLDS):
        out = set(publishers[fold::FOLDS])
        bias, weights = fit([s for s in data if s[0] not in out], names)
        for publisher, features, truth in data:
            if publisher in out and bias + sum(weights.get(f, 0.0) for f in features) > 0:
                chosen += 1
                hits += truth
    real = sum(truth for _, _, truth in data)
    print(f"left-out publishers: precision {hits / chosen:.3f}, recall {hits / real:.3f} of {real} in {len(data)} candidates")
    bias, weights = fit(data, names)
    focus = focus_weights(list(questions(corpus)), publishers)
    TARGET.write_text(
        '"""Weights of the two decisions; written by ``training/quotes.py``."""\n\nfrom __future__ import annotations\n\n'
        f"{table('DECIDE', {'bias': round(bias, 2), **weights})}{table('FOCUS', focus)}",
        encoding="utf-8",
    )


def table(name: str, weights: dict[str, float]) -> str:
    """A dictionary as source text."""
    lines = "".join(f'    "{feature}": {weight},\n' for feature, weight in sorted(weights.items()))
    return f"{name}: dict[str, float] = {{\n{lines}}}\n"


def measure(corpus: Path) -> None:
    """Quotations and speakers by language, on the gold bodies of publishers that the weights were not fitted on."""
    data, asked = list(samples(corpus)), list(questions(corpus))
    names = sorted({f for _, features, _ in data for f in features})
    focus_names = sorted({f for _, marked in asked for features, _ in marked for f in features})
    publishers = sorted({row["id"].partition("_")[0] for row in pages(corpus)})
    np.random.default_rng(SEED).shuffle(publishers)
    rows: dict[str, Counter[str]] = {}
    for fold in range(FOLDS):
        out = set(publishers[fold::FOLDS])
        bias, weights = fit([s for s in data if s[0] not in out], names)
        DECIDE.clear()
        DECIDE.update({"bias": bias, **weights})
        FOCUS.clear()
        FOCUS.update(fit_focus([q for q in asked if q[0] not in out], focus_names))
        for row in pages(corpus):
            if row["id"].partition("_")[0] in out:
                language = (language_of(corpus, row) or "?").partition("-")[0].lower()
                rows.setdefault(language, Counter()).update(_counted(row, language))
    rows["all"] = sum(rows.values(), Counter())
    for language, c in sorted(rows.items()):
        if not c["marked"]:
            continue
        marked, found, right, spoken = c["marked"], c["found"], c["right"], c["spoken"]
        print(
            f"| {language} | {marked} | {right / max(found, 1):.3f} | {right / max(marked, 1):.3f} | {spoken / max(right, 1):.3f} |"
        )


def _counted(row: dict[str, Any], language: str) -> Counter[str]:
    body = tuple(Block(kind=BlockKind(block["kind"]), text=block["text"]) for block in row["body"])
    found = Quotes()(cut_text("."), Draft(body=body, language=language)).quotes
    gold = {(quote["block"], _key(quote["text"])): quote["speaker"] for quote in row["quotes"]}
    right = [q for q in found if (q.block, _key(q.text)) in gold]
    spoken = [q for q in right if _agree(q.speaker, gold[q.block, _key(q.text)])]
    return Counter(marked=len(gold), found=len(found), right=len(right), spoken=len(spoken))


def _agree(found: str | None, gold: str | None) -> bool:
    return same(found or "", gold) if gold else not found


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--measure"]
    chosen = Path(arguments[0]) if arguments else ROOT.parent / "shared/corpora/fundus"
    (measure if "--measure" in sys.argv else main)(chosen)
