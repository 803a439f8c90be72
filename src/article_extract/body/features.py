"""What the body model sees of a page: arrays over its blocks.

Texts, tags and class names are looked at once a block or node, in plain Python; everything that follows from them
(containers, neighbours, siblings, positions) is computed for all blocks together, column by column: every table here is
(columns, n) in memory.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..page import Page
from ..removals.names import KINDS, kinds_of
from . import counts
from .counts import ANCHORS, CHARS, COMMA, EMPHASIS, LEVEL, LINES, LINKED, NUMBERS, SENTENCES, STRONG, WORDS, Counts
from .tree import Tree
from .wording import HEADED, REASONS, said

if TYPE_CHECKING:
    from ..draft import Draft

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

# What looks like a standfirst may be the first paragraph: the model, which sees the whole page, has the last word.
GIVES_WAY = frozenset({"description"})

LEVELS = 3
"""Containers above a block whose totals are features of their own."""
FAR_LEVELS = 8
"""How far up class names are read."""
PLAIN = 108
"""The first columns, which the network reads; the trees read all."""


@dataclass(frozen=True, slots=True)
class Features:
    """What is seen of one page of n blocks and m containers."""

    dense: Floats
    """(n, columns) numbers of many kinds; in memory column after column."""
    length: Floats
    """(n,) characters of each block."""
    ancestors: Ints
    """(n, FAR_LEVELS) the containers of each block, innermost first; 0 (the document) where there are no more."""
    make: Ints
    """(n,) blocks of one make, by tag and class names of the block and its container, have one number; from 0."""
    spans: Ints
    """(m, 2) first and last-plus-one block of each container."""
    standfirst: Bools
    """(n,) blocks that look like the standfirst."""
    lists: Ints
    """(n,) for each block the container of the list that it is an item of; -1 for blocks that are no list items."""


def features(page: Page, draft: Draft, counted: Counts | None = None) -> Features:
    """The arrays of a page; ``counted``: what was counted of it, where it is at hand."""
    blocks = page.blocks
    counted, tree = Counts(page, draft) if counted is None else counted, Tree(page)
    text = np.array(counted.text)
    rows = _rows(counted, text)
    form, agreement, link, facts = _answers(counted, text)
    spans, above, parent = np.array([tree.starts, tree.ends]), np.array(tree.above), np.array(tree.parent)
    ancestors, make = _ancestors(parent, above), np.array(tree.make)
    running = prose(rows)
    dense = [
        *_form(rows),
        form,
        *_containers(rows, running, ancestors, *spans),
        *(_siblings(of, rows, running) for of in (make, np.array(tree.broad))),
        _place(page, draft, rows, running, np.bincount(text)[text] - 1, tree.depth),
        agreement,
        *_said(page),
        _named(page, parent),
        link,
        repeats(counted.shingles, counted.sizes),
        facts,
        *_shared(counted, text),
    ]
    return Features(
        dense=np.concatenate(dense, dtype=np.float32, casting="same_kind").T,
        length=rows[CHARS],
        ancestors=ancestors,
        make=make,
        spans=spans.T,
        standfirst=np.array([draft.claims.get(block.index) in GIVES_WAY for block in blocks]),
        lists=np.array(tree.lists),
    )


def prose(rows: Floats) -> Floats:
    """How much running text a block holds: its characters outside links, where it is long enough to be a sentence."""
    chars = rows[CHARS]
    return np.where((chars > 50) & (rows[LINKED] < 0.4 * chars), chars - rows[LINKED], 0).astype(np.float32)


def _rows(counted: Counts, text: Ints) -> Floats:
    """(11, n) the numbers that were counted, in the order of ``CHARS`` … ``LEVEL``."""
    rows = np.empty((counts.OF_TEXT + counts.OF_BLOCK, len(text)), np.float32)
    rows[: counts.OF_TEXT] = np.array(counted.of_texts).reshape(-1, counts.OF_TEXT).T[:, text]
    rows[counts.OF_TEXT :] = np.array(counted.of_blocks).reshape(-1, counts.OF_BLOCK).T
    return rows


def _answers(counted: Counts, text: Ints) -> tuple[Bools, Bools, Bools, Bools]:
    """Yes and no from the flags: of the form of the text, of what the page says elsewhere, of the link, of facts."""
    sizes = (counts.FORM, counts.AGREEMENT, counts.FACTS)
    flags = np.array(counted.flags) & (1 << np.arange(sum(sizes)))[:, None] != 0
    form, agreement, facts = np.split(flags[:, text], np.cumsum(sizes)[:-1])
    link = np.array(counted.links) & (1 << np.arange(counts.LINK))[:, None] != 0
    return form, agreement, link, facts


def _table(places: list[int], values: list[float], n: int, columns: int) -> Floats:
    """(columns, n) a table of which only what is not 0 was written down, block after block."""
    table = np.zeros(n * columns, np.float32)
    table[places] = values
    return table.reshape(n, columns).T


def _form(rows: Floats) -> list[Floats]:
    chars = rows[CHARS]
    return [
        np.log1p(rows[[CHARS, WORDS, ANCHORS, SENTENCES, COMMA, NUMBERS, LINES]]),
        np.minimum(rows[[LINKED, STRONG, EMPHASIS]] / chars, 1),
        rows[[WORDS, COMMA, SENTENCES]] / chars * 10,
        (rows[LEVEL] == np.arange(1, 7)[:, None]).astype(np.float32),
        (chars > np.array([[25], [60], [120], [250]])).astype(np.float32),
    ]


def _ancestors(parent: Ints, above: Ints) -> Ints:
    levels = [parent]
    for _ in range(FAR_LEVELS - 1):
        levels.append(above[levels[-1]])
    return np.stack(levels).T


def _containers(rows: Floats, running: Floats, ancestors: Ints, starts: Ints, ends: Ints) -> list[Floats]:
    """Of the containers above: how much text, prose and links, how many blocks and headings they hold."""
    n = len(running)
    columns = np.stack([rows[CHARS], running, rows[LINKED], np.ones_like(running), running > 0, rows[LEVEL] > 0])
    sums = np.zeros((len(columns), n + 1), np.float64)
    np.cumsum(columns, axis=1, dtype=np.float64, out=sums[:, 1:])
    totals = sums.take(ends, axis=1) - sums.take(starts, axis=1)
    chars, prosaic, linked = totals[:3]
    near, far = ancestors.T[:LEVELS], ancestors.T[: LEVELS + 2]
    logs = np.log1p(totals).astype(np.float32)[:, near]  # (columns, levels, n)
    shares = (prosaic / (sums[1, -1] + 1), linked / (chars + 1), prosaic / (chars + 1))
    levels = zip(shares, (far, near, near), strict=True)
    return [logs.swapaxes(0, 1).reshape(-1, n), *(share.astype(np.float32)[of] for share, of in levels)]


def _siblings(make: Ints, rows: Floats, running: Floats) -> Floats:
    """Of the blocks of the same make: how many, how long, how much linked."""
    size = np.bincount(make)
    chars = np.bincount(make, rows[CHARS])
    linked, prosaic = np.bincount(make, rows[LINKED]), np.bincount(make, running)
    table = np.stack([np.log1p(size), np.log1p(chars / size), linked / (chars + 1), prosaic / (running.sum() + 1)])
    return table.astype(np.float32).take(make, axis=1)


def _place(page: Page, draft: Draft, rows: Floats, running: Floats, again: Ints, depth: list[int]) -> Floats:
    """Where a block stands: in the page, against the headline, beside pictures; whether its text stands elsewhere too."""
    n = len(running)
    index = np.arange(n)
    chars = np.cumsum(rows[CHARS], dtype=np.float64)
    prosaic = np.cumsum(running, dtype=np.float64)
    pictures = np.bincount(
        [m.block for m in page.media if m.tag in ("img", "picture", "video", "iframe") and m.block < n], minlength=n
    )
    headline = _headline_index(page, draft)
    place = np.empty((12, n), np.float32)
    place[0] = index / n
    place[1] = chars / (chars[-1] + 1)
    place[2] = prosaic / (prosaic[-1] + 1)
    place[3] = np.minimum(again, 3)
    place[4] = np.minimum(pictures, 3)
    place[5] = index > headline if headline >= 0 else 0.5
    place[6] = np.log1p(np.abs(index - headline)) if headline >= 0 else 0
    place[7] = headline >= 0
    place[8] = np.log1p(depth)
    place[9] = np.log1p(n)
    place[10] = np.log1p(prosaic[-1])
    place[11] = prosaic[-1] / (chars[-1] + 1)
    return place


def _said(page: Page) -> list[Floats]:
    """How much of a block is words by which boilerplate gives itself away, and the same of the heading above it."""
    n = len(page.blocks)
    places, shares, distances = said(page.blocks)
    distance = np.array(distances)
    headed = distance < HEADED
    out = _table(places, shares, n, len(REASONS))
    above = out[:, np.where(headed, np.arange(n) - distance, 0)] * headed
    return [out, above, np.log1p(distance).astype(np.float32)[None], headed.astype(np.float32)[None]]


def repeats(shingles: array[int], sizes: list[int]) -> Floats:
    """How much of a block's wording stands in other blocks too, anywhere and earlier: repeated captions, pull quotes, summaries."""
    n, made, size = len(sizes), np.asarray(shingles), np.array(sizes)
    order = made.argsort(kind="stable")  # those of one kind together, block after block
    made = made[order]
    same = made[1:] == made[:-1]
    several = np.flatnonzero(np.append(same, False) | np.append(False, same))  # most are the only ones of their kind
    made, of = made[several], np.searchsorted(np.cumsum(size), order[several], side="right")
    starts = np.flatnonzero(np.diff(made, prepend=~made[:1]))
    ends = np.append(starts[1:], len(made))[: len(starts)]
    first, last = (of[at].repeat(ends - starts) for at in (starts, ends - 1))
    counted = np.array([np.bincount(of[held], minlength=n) for held in (first != last, first < of)], np.float32)
    shares: Floats = counted / np.maximum(size, 1).astype(np.float32)
    return shares


def _named(page: Page, parent: Ints) -> Bools:
    """What kinds of part the class names near and far around each block speak for."""
    bits = np.array(kinds_of(page)).take(parent, axis=1)[:, None]  # (near and far, 1, n)
    spread: Bools = bits & (1 << np.arange(len(KINDS)))[:, None] != 0
    return spread.reshape(-1, len(parent))


def _shared(counted: Counts, text: Ints) -> list[Floats]:
    """How many of a block's words the headline has, and how many of its words the block."""
    words, held = np.array(counted.shared, np.float32).reshape(-1, 2)[text].T
    return [(held / (words + 1))[None], (held / (len(counted.headline_words) + 1))[None]]


def _headline_index(page: Page, draft: Draft) -> int:
    for index, name in draft.claims.items():
        if name == "headline":
            return index
    return next((block.index for block in page.blocks if block.tag == "h1"), -1)
