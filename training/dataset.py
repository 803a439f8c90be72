"""The corpora as training examples: features of every page, labels of its blocks, and the site it is from.

Pages come from four corpora, used and credited under their licences: WCXB (CC BY 4.0), the parser tests of Fundus (MIT),
trafilatura's and htmldate's evaluation data (Apache 2.0). Of the last two we marked most pages ourselves, of the first most articles (``marks``).
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from article_extract import default_pipeline
from article_extract.body.bags import Bags, bags
from article_extract.body.features import GIVES_WAY, Features, features
from article_extract.draft import Draft
from article_extract.page import Page, cut
from article_extract.parse import parse
from labels import label_blocks, tokens
from marks import IN_BODY, Marked, marked_pages

CORPORA = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora"
# Second-level labels under which registries sell names, as in example.co.uk.
REGISTRY = frozenset("ac co com edu gob gov gv mil ne net nom or org sch".split())


class Strings(dict[str, int]):
    """A vocabulary that grows: strings as they are met; 0 stays free for "unknown"."""

    def get(self, key: str, default: int = 0) -> int:  # type: ignore[override]
        return self.setdefault(key, len(self) + 1)


PARSED, MARKED = 3, 2
"""How much more than another page one of Fundus counts, whose gold is the most careful, and one whose body we alone marked whole."""


@dataclass
class Example:
    """One page."""

    corpus: str
    id: str
    site: str
    page_type: str
    texts: list[str]
    features: Features
    bags: Bags
    """Numbered by ``names`` and ``words``."""
    names: list[str]
    words: list[str]
    labels: np.ndarray
    """Share of each block's words that the gold holds, 0..1."""
    weights: np.ndarray
    """0 for blocks whose label is not known."""
    gold: dict[str, Any]
    claimed: np.ndarray
    """Blocks that an earlier step gave to another field."""
    headings: np.ndarray
    """1 where the gold calls the block a heading, 0 where a paragraph, -1 where nothing is known."""
    care: int
    """How often the first look sees the page in an epoch, by how careful its gold is."""


def site_of(corpus: str, row: dict[str, Any]) -> str:
    """The publisher's name in Fundus, the registered domain elsewhere: what splits are made by. Pages of one publisher have one
    site in all corpora."""
    if corpus == "fundus":
        return re.sub(r"[^a-z0-9]", "", row["publisher"].lower())
    domain = _domain(row)
    return _publishers().get(domain, domain)


@cache
def _publishers() -> dict[str, str]:
    """The publishers of Fundus by domain."""
    return {_domain(row): site_of("fundus", row) for row in gold("fundus")}


def _domain(row: dict[str, Any]) -> str:
    """The registered domain, without what it is registered under."""
    url = row.get("url") or row["id"]
    host = urlsplit(url).hostname or re.split(r"::", url)[-1].split("-")[0]
    labels = host.removeprefix("www.").split(".")
    size = 3 if len(labels) > 2 and labels[-2] in REGISTRY and len(labels[-1]) == 2 else 2
    return labels[-size] if len(labels) >= size else host


def gold(corpus: str) -> Iterator[dict[str, Any]]:
    """What a corpus states of its pages."""
    with (CORPORA / corpus / "gold.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def html_of(corpus: str, row: dict[str, Any]) -> bytes:
    """A page as served."""
    return gzip.decompress((CORPORA / corpus / "pages" / f"{row['id']}.html.gz").read_bytes())


def read_pages(corpus: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The pages of a corpus with what it states of them."""
    for row in gold(corpus):
        yield row, html_of(corpus, row)


def prepared(html: bytes, url: str | None) -> tuple[Page, Draft]:
    """A page and its draft as the body step meets them."""
    page = cut(parse(html), url)
    draft = Draft(url=url)
    for step in default_pipeline().steps:
        if step.name == "body":
            break
        draft = step(page, draft)
    return page, draft


def example(corpus: str, row: dict[str, Any], html: bytes, marked: Marked | None) -> Example | None:
    page, draft = prepared(html, row.get("url"))
    if not page.blocks:
        return None
    texts = [block.text for block in page.blocks]
    labels, weights = _labels(corpus, row, texts, marked)
    if marked:
        row = with_body(row, texts, marked)
    names, words = Strings(), Strings()
    held = bags(page, names, words)
    claimed = np.array([draft.claims.get(index) not in (None, *GIVES_WAY) for index in range(len(texts))])
    return Example(
        corpus=corpus,
        id=row["id"],
        site=site_of(corpus, row),
        page_type=row.get("page_type", "article"),
        texts=texts,
        features=features(page, draft),
        bags=held,
        names=list(names),
        words=list(words),
        labels=labels,
        weights=weights,
        gold=row,
        claimed=claimed,
        headings=_heading_labels(texts, labels, row),
        care=PARSED if corpus == "fundus" else MARKED if marked and corpus != "wcxb" else 1,
    )


def with_body(row: dict[str, Any], texts: Sequence[str], marked: Marked) -> dict[str, Any]:
    """What a corpus states of a page, with the body as we marked it where the corpus has none; its text stays."""
    if "body" in row or not marked.whole:
        return row
    kinds = {"body": "paragraph", "heading": "heading"}
    of_body = [(index, label) for index, label in sorted(marked.labels(texts).items()) if label in IN_BODY]
    body = [{"kind": kinds[label], "text": texts[index]} for index, label in of_body]
    return {"text": "\n\n".join(block["text"] for block in body), **row, "body": body}


def _labels(corpus: str, row: dict[str, Any], texts: list[str], marked: Marked | None) -> tuple[np.ndarray, np.ndarray]:
    """What share of each block is body, and whether that is known."""
    labels, weights = np.zeros(len(texts), dtype=np.float32), np.ones(len(texts), dtype=np.float32)
    if marked:
        for index, label in marked.labels(texts).items():
            labels[index] = label in IN_BODY
            weights[index] = label != "unsure"
    told, known = _told(corpus, row, texts)
    if not marked:
        return told, known
    weights[(known > 0) & ((told > 0.5) != (labels > 0.5))] = 0  # we and the corpus differ, mostly over a standfirst
    return labels, weights


def _told(corpus: str, row: dict[str, Any], texts: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """What share of each block is body by what the corpus states, and whether it states that."""
    if corpus == "segments":
        return _segment_labels(texts, row)
    known = float("text" in row) * np.ones(len(texts), dtype=np.float32)
    return np.array(label_blocks(texts, row.get("text", "")), dtype=np.float32), known


def _segment_labels(texts: list[str], row: dict[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    """Only the blocks that hold a marked segment, or are held by one, have a label."""
    labels = np.zeros(len(texts), dtype=np.float32)
    weights = np.zeros(len(texts), dtype=np.float32)
    squeezed = [" ".join(text.split()) for text in texts]
    for key, value in (("with", 1.0), ("without", 0.0)):
        for segment in row.get(key) or []:
            wanted = " ".join(segment.split())
            for index, text in enumerate(squeezed):
                if wanted in text or (len(text) > 30 and text in wanted):
                    labels[index], weights[index] = value, 1.0
    return labels, weights


def _heading_labels(texts: list[str], labels: np.ndarray, row: dict[str, Any]) -> np.ndarray:
    known = np.full(len(texts), -1.0, dtype=np.float32)
    if row.get("body"):
        kinds = {tuple(tokens(block["text"])): block["kind"] for block in row["body"]}
        for index, text in enumerate(texts):
            kind = kinds.get(tuple(tokens(text)))
            if kind and labels[index] > 0.5:
                known[index] = float(kind == "heading")
    return known


def weights_of(example: Example) -> np.ndarray:
    """What each block counts in training: pages weigh alike whatever their length, short blocks a little less than long ones;
    blocks that another field holds nothing."""
    chars = example.features.length
    weight = example.weights * np.clip(np.log1p(chars) / 4, 0.4, 1.5) * ~example.claimed
    return weight / ((example.labels * example.weights).sum() + 8)


def _make(job: tuple[str, dict[str, Any], Marked | None]) -> Example | None:
    corpus, row, marked = job
    return example(corpus, row, html_of(corpus, row), marked)


def load(corpora: tuple[str, ...] = ("fundus", "wcxb", "segments", "dates"), jobs: int = 2) -> list[Example]:
    """All examples, in the corpora's order; of dates, which has no bodies, the pages that we marked."""
    marked = {(own.corpus, own.id): own for own in marked_pages() if own.whole}
    work = [(corpus, row, marked.get((corpus, row["id"]))) for corpus in corpora for row in gold(corpus)]
    work = [job for job in work if job[0] != "dates" or job[2]]
    with ProcessPoolExecutor(jobs) as pool:
        return [made for made in pool.map(_make, work, chunksize=16) if made is not None]
