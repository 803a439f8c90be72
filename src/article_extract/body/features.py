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

from ..arrays import Ints, ints
from ..page import Page
from ..removals.names import KINDS, kinds_of
from ..removals.phrases import said_in
from . import counts
from .counts import ANCHORS, CHARS, COMMA, EMPHASIS, LEVEL, LINES, LINKED, NUMBERS, SENTENCES, STRONG, WORDS, Counts
from .tree import Tree
from .wording import HEADED, REASONS, SHINGLE, said

if TYPE_CHECKING:
    from ..draft import Draft

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]

# What looks like a standfirst may be the first paragraph: the model, which sees the whole page, has the last word.
GIVES_WAY = frozenset({"description"})

LEVELS = 3
"""Containers above a block whose totals are features of their own."""
FAR_LEVELS = 8
"""How far up class names are read."""
MIXING = np.uint64(0x9E3779B97F4A7C15)
"""Makes one hash of several; any odd number of 64 bits with about as many ones as zeros."""
PART = 100_000
"""Shingles that are looked at together: of a long page they would take several times as much memory as its text."""
LEVELS_OF_HEADINGS = np.arange(1, 7)[:, None]
LEVELS_OF_HEADINGS.setflags(write=False)
LENGTHS = np.array([[25], [60], [120], [250]])
"""Characters that blocks are longer than or not."""
LENGTHS.setflags(write=False)
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
    counted = Counts(page, draft) if counted is None else counted
    again = repeats(counted.words, counted.sizes)
    counted.words = array("q")  # of a large page they take as much as its text; nobody asks for them again
    text, tree = ints(counted.text), Tree(page)
    rows = _rows(counted, text)
    form, agreement, link, facts = _answers(counted, text)
    spans, parent = ints(tree.starts + tree.ends).reshape(2, -1), ints(tree.parent)
    ancestors, make = _ancestors(parent, ints(tree.above)), ints(tree.make)
    running = prose(rows)
    sums = _sums(rows, running)
    dense = [
        *_form(rows),
        form,
        *_containers(sums, ancestors, *spans),
        *(_siblings(of, rows, running) for of in (make, ints(tree.broad))),
        _place(page, draft, sums[:2, 1:], np.bincount(text)[text] - 1, tree.depth),
        agreement,
        *_said(page),
        _named(page, parent),
        link,
        again,
        facts,
        *_shared(counted, text),
    ]
    return Features(
        dense=np.concatenate(dense, dtype=np.float32, casting="same_kind").T,
        length=rows[CHARS],
        ancestors=ancestors,
        make=make,
        spans=spans.T,
        standfirst=standfirst(draft, len(page.blocks)),
        lists=ints(tree.lists),
    )


def standfirst(draft: Draft, n: int) -> Bools:
    """(n,) which blocks look like the standfirst."""
    found = np.zeros(n, np.bool_)
    for index, name in draft.claims.items():
        if name in GIVES_WAY:
            found[index] = True
    return found


def prose(rows: Floats) -> Floats:
    """How much running text a block holds: its characters outside links, where it is long enough to be a sentence."""
    chars = rows[CHARS]
    return np.where((chars > 50) & (rows[LINKED] < 0.4 * chars), chars - rows[LINKED], 0).astype(np.float32)


def _rows(counted: Counts, text: Ints) -> Floats:
    """(11, n) the numbers that were counted, in the order of ``CHARS`` … ``LEVEL``."""
    rows = np.empty((counts.OF_TEXT + counts.OF_BLOCK, len(text)), np.float32)
    rows[: counts.OF_TEXT] = ints(counted.of_texts).reshape(-1, counts.OF_TEXT).take(text, axis=0).T
    rows[counts.OF_TEXT :] = ints(counted.of_blocks).reshape(-1, counts.OF_BLOCK).T
    return rows


def _answers(counted: Counts, text: Ints) -> tuple[Bools, Bools, Bools, Bools]:
    """Yes and no from the flags: of the form of the text, of what the page says elsewhere, of the link, of facts."""
    flags = _spread(ints(counted.flags).take(text), counts.FORM + counts.AGREEMENT + counts.FACTS)
    facts = counts.FORM + counts.AGREEMENT
    return flags[: counts.FORM], flags[counts.FORM : facts], _spread(ints(counted.links), counts.LINK), flags[facts:]


def _spread(numbers: Ints, bits: int) -> Bools:
    """(bits, n) the lowest bits of n numbers, the lowest first."""
    low_first = numbers.astype("<i8", copy=False).view(np.uint8).reshape(-1, 8)
    return np.unpackbits(low_first, axis=1, count=bits, bitorder="little").view(np.bool_).T


def _form(rows: Floats) -> list[Floats | Bools]:
    chars = rows[CHARS]
    return [
        np.log1p(rows[[CHARS, WORDS, ANCHORS, SENTENCES, COMMA, NUMBERS, LINES]]),
        np.minimum(rows[[LINKED, STRONG, EMPHASIS]] / chars, 1),
        rows[[WORDS, COMMA, SENTENCES]] / chars * 10,
        rows[LEVEL] == LEVELS_OF_HEADINGS,
        chars > LENGTHS,
    ]


def _ancestors(parent: Ints, above: Ints) -> Ints:
    levels = np.empty((FAR_LEVELS, len(parent)), np.int64)
    levels[0] = parent
    for level in range(1, FAR_LEVELS):
        levels[level] = above.take(levels[level - 1])
    return levels.T


def _sums(rows: Floats, running: Floats) -> npt.NDArray[np.float64]:
    """(6, n + 1) how much text, prose and links, how many blocks, prosaic ones and headings stand before each block, and in all."""
    n = len(running)
    columns = np.empty((6, n), np.float32)
    for column, of in zip(columns, (rows[CHARS], running, rows[LINKED], 1, running > 0, rows[LEVEL] > 0), strict=True):
        column[:] = of
    sums = np.zeros((len(columns), n + 1), np.float64)
    np.cumsum(columns, axis=1, dtype=np.float64, out=sums[:, 1:])
    return sums


def _containers(sums: npt.NDArray[np.float64], ancestors: Ints, starts: Ints, ends: Ints) -> list[Floats]:
    """Of the containers above: how much text, prose and links, how many blocks and headings they hold."""
    totals = sums.take(ends, axis=1)
    totals -= sums.take(starts, axis=1)
    chars, prosaic, linked = totals[:3]
    near, far = ancestors.T[:LEVELS], ancestors.T[: LEVELS + 2]
    logs = np.log1p(totals).astype(np.float32).take(near, axis=1)  # (columns, levels, n)
    text = chars + 1
    shares = (prosaic / (sums[1, -1] + 1), linked / text, prosaic / text)
    levels = zip(shares, (far, near, near), strict=True)
    return [logs.swapaxes(0, 1).reshape(-1, len(ancestors)), *(share.astype(np.float32).take(of) for share, of in levels)]


def _siblings(make: Ints, rows: Floats, running: Floats) -> Floats:
    """Of the blocks of the same make: how many, how long, how much linked."""
    size = np.bincount(make)
    chars = np.bincount(make, rows[CHARS])
    linked, prosaic = np.bincount(make, rows[LINKED]), np.bincount(make, running)
    table = np.empty((4, len(size)), np.float32)
    table[0] = np.log1p(size)
    table[1] = np.log1p(chars / size)
    table[2] = linked / (chars + 1)
    table[3] = prosaic / (running.sum() + 1)
    return table.take(make, axis=1)


def _place(page: Page, draft: Draft, sums: npt.NDArray[np.float64], again: Ints, depth: list[int]) -> Floats:
    """Where a block stands: in the page, against the headline, beside pictures; whether its text stands elsewhere too.

    ``sums``: (2, n) how much text and prose there is up to each block; ``again``: how many blocks have its text besides it.
    """
    chars, prosaic = sums
    n = len(chars)
    index = np.arange(n)
    pictures = np.bincount(
        [m.block for m in page.media if m.tag in ("img", "picture", "video", "iframe") and m.block < n], minlength=n
    )
    headline = _headline_index(page, draft)
    place = np.empty((12, n), np.float32)
    all_chars, all_prose = sums[:, -1].tolist()
    place[0] = index / n
    place[1] = chars / (all_chars + 1)
    place[2] = prosaic / (all_prose + 1)
    place[3] = np.minimum(again, 3)
    place[4] = np.minimum(pictures, 3)
    place[5] = index > headline if headline >= 0 else 0.5
    place[6] = np.log1p(np.abs(index - headline)) if headline >= 0 else 0
    place[7] = headline >= 0
    place[8] = np.log1p(ints(depth))
    place[9] = np.log1p(n)
    place[10] = np.log1p(all_prose)
    place[11] = all_prose / (all_chars + 1)
    return place


def _said(page: Page) -> list[Floats | Bools]:
    """How much of a block is words by which boilerplate gives itself away, and the same of the heading above it."""
    n = len(page.blocks)
    places, shares, distances = said(page.blocks, said_in(page))
    distance = ints(distances)
    headed = distance < HEADED
    table = np.zeros((n, len(REASONS)), np.float32)
    table.reshape(-1)[places] = shares  # of which only what is not 0 was written down
    above = table.take(np.where(headed, np.arange(n) - distance, 0), axis=0)
    above *= headed[:, None]
    return [table.T, above.T, np.log1p(distance).astype(np.float32)[None], headed[None]]


def repeats(words: array[int], sizes: list[int]) -> Floats:
    """How much of a block's wording stands in other blocks too, anywhere and earlier: repeated captions, pull quotes, summaries.

    ``words`` and ``sizes``: the hashes of ``Counts``.
    """
    n, size = len(sizes), ints(sizes)
    of = np.arange(n, dtype=np.int32).repeat(size)  # the block of each shingle
    before = (SHINGLE - 1) * (np.cumsum(size > 0) - 1)  # every block that has shingles has so many words more than shingles
    hashes, made = np.asarray(words).view(np.uint64), np.empty(len(of), np.uint64)
    for at in range(0, len(of), PART):
        first = before.take(of[at : at + PART])
        first += np.arange(at, at + len(first))
        part = hashes.take(first)
        for _ in range(1, SHINGLE):
            first += 1
            part *= MIXING
            part += hashes.take(first)
        made[at : at + PART] = part
    if len(of) <= PART:
        held = _again(made, of, n)
    else:
        held, low = np.zeros((2, n), np.int64), made.astype(np.uint8) & 15
        for kind in range(16):
            held += _again(made[low == kind], of[low == kind], n)
    shares = held.astype(np.float32)
    shares /= np.maximum(size, 1).astype(np.float32)
    return shares


def _again(made: npt.NDArray[np.uint64], of: npt.NDArray[np.int32], n: int) -> Ints:
    """(2, n) how many of each block's shingles stand in other blocks too, anywhere and earlier.

    The number of its block takes the place of a shingle's lowest bits, so that sorting (which takes a third of the time of
    ``argsort``) leaves those of one kind together in the order of their blocks.
    """
    bits = np.uint64(n.bit_length())
    made = made >> bits << bits
    made |= of.astype(np.uint64)
    made.sort()
    kind = made >> bits
    same = kind[1:] == kind[:-1]
    held = np.zeros((2, n), np.int64)
    if not same.any():
        return held
    several = np.zeros(len(made), np.bool_)  # most are the only ones of their kind
    several[1:] = same
    several[:-1] |= same
    made = made[several]
    kind = made >> bits
    blocks = (made - (kind << bits)).astype(np.int64)
    begins = np.ones(len(made) + 1, np.bool_)
    np.not_equal(kind[1:], kind[:-1], out=begins[1:-1])
    edges = begins.nonzero()[0]
    sizes = edges[1:] - edges[:-1]
    first, last = blocks[edges[:-1]].repeat(sizes), blocks[edges[1:] - 1].repeat(sizes)
    held[0] = np.bincount(blocks[first != last], minlength=n)
    held[1] = np.bincount(blocks[first < blocks], minlength=n)
    return held


def _named(page: Page, parent: Ints) -> Bools:
    """What kinds of part the class names near and far around each block speak for."""
    near, far = kinds_of(page)
    return np.concatenate([_spread(ints(bits).take(parent), len(KINDS)) for bits in (near, far)])


def _shared(counted: Counts, text: Ints) -> list[Floats]:
    """How many of a block's words the headline has, and how many of its words the block."""
    words, held = ints(counted.shared).astype(np.float32).reshape(-1, 2).take(text, axis=0).T
    return [(held / (words + 1))[None], (held / (len(counted.headline_words) + 1))[None]]


def _headline_index(page: Page, draft: Draft) -> int:
    for index, name in draft.claims.items():
        if name == "headline":
            return index
    return next((block.index for block in page.blocks if block.tag == "h1"), -1)
