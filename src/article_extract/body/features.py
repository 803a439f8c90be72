"""What the body model sees of a page: arrays over its blocks.

Texts, tags and class names are looked at once a block or node, in plain Python; everything that follows from them
(containers, neighbours, siblings, positions) is computed for all blocks together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..page import HEADINGS, Page, PageBlock
from ..removals.names import KINDS, kinds_of
from .decode import lists_of
from .wording import facts, links, repeats, said

if TYPE_CHECKING:
    from ..draft import Draft

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

# What looks like a standfirst may be the first paragraph: the model, which sees the whole page, has the last word.
GIVES_WAY = frozenset({"description"})

NUMBER = re.compile(r"\d+")
TERMINAL = frozenset(".!?…。！？．｡؟۔।॥՞։፧።")
CLOSING = frozenset("\"'”’»)]）」』】›“")
COMMAS = (",", "，", "、", "،", "՝")
KEY = 40
"""Characters at its start that tell a text from others."""
MIN_STATED = 200
"""A shorter ``articleBody`` is a summary."""
LONGEST_STATED = 200_000
"""Characters of it that are read: every block is looked for in it. Of 2,600 real pages the longest has fewer."""
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
    """(n, columns) numbers of many kinds"""
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


def features(page: Page, draft: Draft) -> Features:
    """The arrays of a page."""
    blocks = page.blocks
    rows = np.array([_row(block) for block in blocks], dtype=np.float32)
    starts = np.array([node.start for node in page.nodes])
    ends = np.array([node.end for node in page.nodes])
    above = np.array([node.parent.index if node.parent else 0 for node in page.nodes])
    parent = np.array([block.node.index for block in blocks])
    ancestors = _ancestors(parent, above)
    siblings, make = _siblings(page, rows)
    dense = [
        _form(rows),
        _containers(rows, ancestors, starts, ends),
        siblings,
        _place(page, draft, rows),
        *said(blocks),
        _named(page, parent),
        links(blocks),
        repeats(blocks),
        facts(page, draft),
    ]
    return Features(
        dense=np.concatenate(dense, axis=1),
        length=rows[:, CHARS],
        ancestors=ancestors,
        make=make,
        spans=np.stack([starts, ends], 1),
        standfirst=np.array([draft.claims.get(block.index) in GIVES_WAY for block in blocks]),
        lists=lists_of(page),
    )


# Columns of the rows, as counted one by one.
CHARS, WORDS, LINKED, ANCHORS, SENTENCES, COMMA, NUMBERS, LINES, STRONG, EMPHASIS, LEVEL = range(11)


def _row(block: PageBlock) -> tuple[float, ...]:
    text = block.text
    end, start = text[-1], text[0]
    if end in CLOSING and len(text) > 1:
        inner = text[-2]
        closed = 1.0
    else:
        inner, closed = end, 0.0
    strong = emphasis = 0
    for mark in block.marks:
        if mark.tag in ("b", "strong"):
            strong += mark.end - mark.start
        elif mark.tag in ("i", "em"):
            emphasis += mark.end - mark.start
    commas = text.count(",") if text.isascii() else sum(map(text.count, COMMAS))
    sentences = text.count(". ") + text.count("? ") + text.count("! ") + text.count("。")
    return (
        len(text),
        text.count(" ") + 1,
        block.link_chars,
        block.anchors,
        sentences,
        commas,
        len(NUMBER.findall(text[:100])),
        text.count("\n"),
        strong,
        emphasis,
        HEADINGS.get(block.tag, 0),
        inner in TERMINAL,
        closed,
        end == ":",
        end == "…" or text.endswith("..."),
        start.isupper(),
        start.islower(),
        start.isdigit(),
        not start.isalnum(),
        text.isupper(),
        "|" in text,
        "©" in text,
        "@" in text,
        "http" in text or "www." in text,
        "“" in text or '"' in text or "«" in text or "„" in text or "「" in text,
        "?" in text,
    )


def _form(rows: Floats) -> Floats:
    chars = rows[:, CHARS]
    counts = np.log1p(rows[:, [CHARS, WORDS, ANCHORS, SENTENCES, COMMA, NUMBERS, LINES]])
    shares = np.minimum(rows[:, [LINKED, STRONG, EMPHASIS]] / chars[:, None], 1.0)
    per_char = rows[:, [WORDS, COMMA, SENTENCES]] / chars[:, None] * 10
    level = (rows[:, [LEVEL]] == np.arange(1, 7)).astype(np.float32)
    lengths = (chars[:, None] > np.array([25, 60, 120, 250])).astype(np.float32)
    return np.concatenate([counts, shares, per_char, level, lengths, rows[:, LEVEL + 1 :]], axis=1)


def prose(rows: Floats) -> Floats:
    """How much running text a block holds: its characters outside links, where it is long enough to be a sentence."""
    chars = rows[:, CHARS]
    return np.where((chars > 50) & (rows[:, LINKED] < 0.4 * chars), chars - rows[:, LINKED], 0).astype(np.float32)


def _ancestors(parent: Ints, above: Ints) -> Ints:
    levels = [parent]
    for _ in range(FAR_LEVELS - 1):
        levels.append(above[levels[-1]])
    return np.stack(levels, 1)


def _containers(rows: Floats, ancestors: Ints, starts: Ints, ends: Ints) -> Floats:
    """Of the containers above: how much text, prose and links, how many blocks and headings they hold."""
    running = prose(rows)
    columns = np.stack(
        [rows[:, CHARS], running, rows[:, LINKED], np.ones_like(running), (running > 0).astype(np.float32), rows[:, LEVEL] > 0], 1
    )
    sums = np.concatenate([np.zeros((1, columns.shape[1]), np.float64), np.cumsum(columns, axis=0, dtype=np.float64)])
    totals = (sums[ends] - sums[starts])[ancestors[:, : LEVELS + 2]]  # (n, levels, columns)
    page = sums[-1]
    logs = np.log1p(totals[:, :LEVELS])
    share = totals[:, :, 1] / (page[1] + 1)
    link_share = totals[:, :LEVELS, 2] / (totals[:, :LEVELS, 0] + 1)
    prose_share = totals[:, :LEVELS, 1] / (totals[:, :LEVELS, 0] + 1)
    n = len(rows)
    return np.concatenate([logs.reshape(n, -1), share, link_share, prose_share], axis=1).astype(np.float32)


def _siblings(page: Page, rows: Floats) -> tuple[Floats, Ints]:
    """Of the blocks of the same make (tag and class names, the container's too): how many, how long, how much linked;
    and which blocks are of one make."""
    kinds: dict[tuple[str, str, str, int], int] = {}
    broad: dict[tuple[str, str], int] = {}
    kind_of, broad_of = [], []
    for block in page.blocks:
        node = block.node
        outer = node.parent or node
        kind_of.append(kinds.setdefault((node.tag, node.names, outer.names, outer.depth), len(kinds)))
        broad_of.append(broad.setdefault((node.tag, node.names), len(broad)))
    running = prose(rows)
    out = []
    for of in (np.array(kind_of), np.array(broad_of)):
        size = np.bincount(of)
        chars = np.bincount(of, rows[:, CHARS])
        out += [
            np.log1p(size)[of],
            np.log1p(chars / size)[of],
            (np.bincount(of, rows[:, LINKED]) / (chars + 1))[of],
            (np.bincount(of, running) / (running.sum() + 1))[of],
        ]
    return np.stack(out, 1).astype(np.float32), np.array(kind_of)


def _place(page: Page, draft: Draft, rows: Floats) -> Floats:
    """Where a block stands: in the page, against the headline, beside pictures; whether its text stands elsewhere too."""
    n = len(rows)
    index = np.arange(n)
    chars = np.cumsum(rows[:, CHARS], dtype=np.float64)
    running = np.cumsum(prose(rows), dtype=np.float64)
    seen: dict[str, int] = {}
    for block in page.blocks:
        seen[block.text] = seen.get(block.text, 0) + 1
    again = np.array([min(3, seen[block.text] - 1) for block in page.blocks], dtype=np.float32)
    pictures = np.bincount(
        [m.block for m in page.media if m.tag in ("img", "picture", "video", "iframe") and m.block < n], minlength=n
    )
    headline = _headline_index(page, draft)
    after = (index > headline).astype(np.float32) if headline >= 0 else np.full(n, 0.5, np.float32)
    distance = np.log1p(np.abs(index - headline)) if headline >= 0 else np.zeros(n)
    agreement = np.array(_agreement(page, draft), dtype=np.float32)
    depth = np.array([block.node.depth for block in page.blocks])
    place = np.stack(
        [
            index / n,
            chars / (chars[-1] + 1),
            running / (running[-1] + 1),
            again,
            np.minimum(pictures, 3),
            after,
            distance,
            np.full(n, headline >= 0),
            np.log1p(depth),
            np.full(n, np.log1p(n)),
            np.full(n, np.log1p(running[-1])),
            np.full(n, running[-1] / (chars[-1] + 1)),
        ],
        1,
    ).astype(np.float32)
    return np.concatenate([place, agreement], 1)


def _agreement(page: Page, draft: Draft) -> list[tuple[float, ...]]:
    """Of each block: is it the headline, the description, the standfirst, a part of the text that the page states for machines."""
    headline = _key(draft.headline or "")
    description = _key(draft.description or "")
    stated = (draft.structured.article_body if draft.structured else None) or ""
    stated = " ".join(stated.split())[:LONGEST_STATED]
    known = float(len(stated) > MIN_STATED)
    rows: list[tuple[float, ...]] = []
    for block in page.blocks:
        key = _key(block.text)
        in_stated = known and len(key) > 20 and " ".join(block.text[:KEY].split())[:-1] in stated
        rows.append(
            (key == headline, len(key) > 20 and key == description, block.text == draft.description, float(in_stated), known)
        )
    return rows


def _key(text: str) -> str:
    """What two versions of one text have in common: descriptions are cut short and lose their marks."""
    return text[:KEY].casefold()


def _named(page: Page, parent: Ints) -> Floats:
    """What kinds of part the class names near and far around each block speak for."""
    near, far = kinds_of(page)
    bits = np.stack([np.array(near)[parent], np.array(far)[parent]], 1)
    spread = bits[:, :, None] >> np.arange(len(KINDS)) & 1
    return spread.reshape(len(parent), -1).astype(np.float32)


def _headline_index(page: Page, draft: Draft) -> int:
    for index, name in draft.claims.items():
        if name == "headline":
            return index
    return next((block.index for block in page.blocks if block.tag == "h1"), -1)
