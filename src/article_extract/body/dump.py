"""The body of a text dump: a small network over its lines, in numpy. Trained by ``training/dump_model.py``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from ..model import Block, BlockKind, RemovalReason
from ..removals.lines import spoken
from ..removals.phrases import phrases
from .dump_features import SENTENCE_END, WIDE, Floats, features
from .network import neighbours, product

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page, PageBlock

DILATIONS = (1, 2, 4, 8)
"""How far the convolutions look along the dump, layer by layer; the mean of the page joins in before the third."""
POOLED = 2
KEEP = 0.55
"""Probability from which a line is body. Above a half: half a teaser kept costs more than half a paragraph lost."""
KEEP_HEADING = 0.65
"""The same for a line that is no prose but stands right above some."""
KEEP_MARKED = 0.25
"""The same for a line that is marked as a heading and stands right above prose of the body."""
KEEP_SHORT = 0.9
"""The same for what neither is prose nor stands above some, as credits, labels and buttons do. Over three folds of publishers
word_f1 was 0.938 and clean 0.978 with these three, 0.934 and 0.978 with 0.7 for every line."""
LONGEST_HEADING = 100
PROSE = 80
"""Characters from which the line under a heading counts as prose."""
QUESTION = "?!\uff1f\uff01\u061f"
UNFINISHED = ":,;\uff1a\u3001\uff0c"
KEEP_BESIDE = 0.45
"""The same for a sentence that stands beside body, at most ``REACH`` lines away."""
REACH = 2
NO_ARTICLE = 0.2
CALLS = {RemovalReason.NEWSLETTER, RemovalReason.MEDIA_PROMO, RemovalReason.RELATED}
LONGEST_CALL = 120
LABELLED = re.compile(r"[^:\uff1a]{3,40}[:\uff1a](?=.{20,180}$)")
"""``Read also: …`` before another story's headline, however long that is."""
LIST_MARKS = ("- ", "* ", "\u2022 ", "\u00b7 ", "\u25aa ", "\u25cf ", "\u2013 ")


def decided(page: Page, draft: Draft, probability: Floats) -> Draft:
    """Fill the body from the lines of a dump that no other field holds."""
    blocks = page.blocks
    probability = probability.copy()
    probability[list(draft.claims)] = 0
    chosen = [index for index in _chosen(blocks, probability) if not _calls_away(blocks[index].text)]
    chosen = _without_repeats(blocks, chosen, probability)
    kinds = _kinds([blocks[index] for index in chosen])
    body = tuple(
        Block(kind=kind, text=_text(blocks[index], kind), level=_level(kind, blocks[index]))
        for index, kind in zip(chosen, kinds, strict=True)
    )
    size = np.array([len(block.text) for block in blocks], np.float32)
    right = float((probability * size)[chosen].sum())
    confidence = 2 * right / max(1.0, float(size[chosen].sum() + (probability * size).sum()))
    warnings = draft.warnings if confidence >= NO_ARTICLE else (*draft.warnings, "no_article")
    draft = draft.claim("body", chosen, body=body, body_sources=tuple((index,) for index in chosen))
    return replace(draft, confidence=confidence, warnings=warnings)


def _chosen(blocks: list[PageBlock], probability: Floats) -> list[int]:
    """Likely lines, and likely enough sentences and marked headings beside them; what is no prose must be likelier."""
    likely = {int(index) for index in np.flatnonzero(probability >= KEEP)}
    beside = [
        index
        for index in np.flatnonzero((probability >= KEEP_BESIDE) & (probability < KEEP)).tolist()
        if (_is_prose(blocks[index].text) or blocks[index].heading_level is not None)
        and not likely.isdisjoint(range(index - REACH, index + REACH + 1))
    ]
    kept = {*likely, *beside}
    prose = {index for index in kept if _is_prose(blocks[index].text)}
    heads = {index for index in kept - prose if index + 1 in prose and probability[index] >= KEEP_HEADING}
    told = {index for index in kept if blocks[index].heading_level is not None or probability[index] >= KEEP_SHORT}
    marked = {index - 1 for index in prose if index and blocks[index - 1].heading_level is not None}
    return sorted(prose | heads | told | {index for index in marked if probability[index] >= KEEP_MARKED})


def _is_prose(text: str) -> bool:
    return SENTENCE_END.search(text) is not None and (len(text) >= PROSE or len(text) + len(WIDE.findall(text)) >= PROSE)


def _calls_away(text: str) -> bool:
    """Whether a short line says itself that it leads elsewhere: ``Read also: …`` between two paragraphs."""
    label = LABELLED.match(text)
    if label is not None and text[-1] not in ".\u3002" and phrases().find(label[0]).get(RemovalReason.RELATED, (0.0, ""))[0] == 1:
        return True
    if len(text) > LONGEST_CALL:
        return False
    verdict = spoken(text, phrases().find(text))
    return verdict is not None and verdict.reason in CALLS


def _without_repeats(blocks: list[PageBlock], chosen: list[int], probability: Floats) -> list[int]:
    """A text stands in an article once: of equal lines the likeliest is kept."""
    best: dict[str, int] = {}
    for index in chosen:
        text = blocks[index].text
        if text not in best or probability[index] > probability[best[text]]:
            best[text] = index
    return sorted(best.values())


def _kinds(blocks: list[PageBlock]) -> list[BlockKind]:
    kinds = []
    under = [*(block.text for block in blocks[1:]), ""][: len(blocks)]
    for block, below in zip(blocks, under, strict=True):
        text = block.text
        if block.heading_level is not None:
            kinds.append(BlockKind.HEADING)
        elif text.startswith(LIST_MARKS):
            kinds.append(BlockKind.LIST_ITEM)
        else:
            kinds.append(BlockKind.HEADING if _is_heading(text, below) else BlockKind.PARAGRAPH)
    return kinds


def _is_heading(text: str, under: str) -> bool:
    """A short line that is no statement, above prose. The network's opinion adds nothing to this (F1 0.65 against 0.71)."""
    statement = SENTENCE_END.search(text) is not None and text[-1] not in QUESTION
    return len(text) <= LONGEST_HEADING and not statement and text[-1] not in UNFINISHED and len(under) > PROSE


def _text(block: PageBlock, kind: BlockKind) -> str:
    return block.text[2:].lstrip() or block.text if kind is BlockKind.LIST_ITEM else block.text


def _level(kind: BlockKind, block: PageBlock) -> int | None:
    """Most dumps do not tell levels: headings of an article are mostly the second."""
    if kind is BlockKind.HEADING:
        return block.heading_level or 2
    return 1 if kind is BlockKind.LIST_ITEM else None


def judged(page: Page) -> tuple[Floats, Floats]:
    """For each line how likely it is body, and how likely it is a heading if it is body."""
    odds = forward(weights(), features([block.text for block in page.blocks]))
    probability = np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))), np.float32)
    return probability[:, 0], probability[:, 1]


def forward(w: Mapping[str, Floats], x: Floats) -> Floats:
    """(lines, 2) log-odds of body, and of heading where it is body: the mean of networks trained from different beginnings."""
    return np.asarray(np.mean([_odds(w, network, x) for network in range(len(w["leave.bias"]))], axis=0))


def _odds(w: Mapping[str, Floats], network: int, x: Floats) -> Floats:
    def layer(name: str, h: Floats) -> Floats:
        return np.asarray(product(h, w[name + ".weight"][network]) + w[name + ".bias"][network])

    h = np.maximum(layer("enter", x), 0)
    for number, dilation in enumerate(DILATIONS):
        if number == POOLED:
            h = h + layer("page", h.mean(axis=0, keepdims=True))
        h = h + np.maximum(layer(f"along.{number}", neighbours(h, dilation)), 0)
    return layer("leave", h)


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Floats]:
    """The trained networks of the package, read on first use."""
    with files(__package__).joinpath("dump.npz").open("rb") as file, np.load(file) as stored:
        arrays = {name: stored[name].astype(np.float32) for name in stored.files}
    for array in arrays.values():
        array.setflags(write=False)
    return MappingProxyType(arrays)
