"""What the body model sees of a page: arrays over its blocks.

Texts, tags and class names are looked at once a block or node, in plain Python; everything that follows from them
(containers, neighbours, siblings, positions) is computed for all blocks together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..page import HEADINGS, Page, PageBlock
from ..removals.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..draft import Draft

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

NAME_PART = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
NUMBER = re.compile(r"\d+")
TERMINAL = frozenset(".!?…。！？．｡؟۔।॥՞։፧።")
CLOSING = frozenset("\"'”’»)]）」』】›“")
COMMAS = (",", "，", "、", "،", "՝")
# Class names an element that are read; what has more is dressed in utility classes, which say little.
MOST_NAMES = 12
# How many words of a block's start the model reads; longer blocks tell themselves by their form.
FIRST_WORDS = 4
KEY = 40
"""Characters at its start that tell a text from others."""
TELLING_LENGTH = 400
"""Characters from which single words prove nothing."""
REASONS = {
    reason: column
    for column, reason in enumerate(
        "advert author_bio byline caption comments consent headline legal media_promo navigation newsletter related share"
        " subscription tags widget".split()
    )
}
MIN_STATED = 200
"""A shorter ``articleBody`` is a summary."""
LONGEST_STATED = 200_000
"""Characters of it that are read: every block is looked for in it. Of 2,600 real pages the longest has fewer."""
LEVELS = 3
"""Containers above a block whose totals are features of their own."""
FAR_LEVELS = 8
"""How far up class names are read."""


@dataclass(frozen=True, slots=True)
class Features:
    """The model's input for one page of n blocks and m containers."""

    dense: Floats
    """(n, DENSE)"""
    node_names: Ints
    """Vocabulary numbers of the containers' tags and class names, all containers one after the other."""
    node_offsets: Ints
    """(m,) where each container's numbers begin in ``node_names``; every container has at least one."""
    ancestors: Ints
    """(n, FAR_LEVELS) the containers of each block, innermost first; 0 (the document) where there are no more."""
    lead_names: Ints
    """Like ``node_names`` for the inline element that each block starts with."""
    lead_offsets: Ints
    words: Ints
    """Like ``node_names`` for the first and last words of each block."""
    word_offsets: Ints
    make: Ints
    """(n,) blocks of one make, by tag and class names of the block and its container, have one number; from 0."""
    spans: Ints
    """(m, 2) first and last-plus-one block of each container."""


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[str, ...]:
    """The words in one class name or id, lower case: ``articleBody__text-2`` → ``article body text``."""
    return tuple(part.lower() for part in NAME_PART.findall(name[:60]) if len(part) > 1)


def name_parts(names: str) -> list[str]:
    """The words in the class names and ids of an element."""
    return [part for name in names.split(None, MOST_NAMES)[:MOST_NAMES] for part in _parts(name)]


def words_of(text: str) -> list[str]:
    """The words by which a short block shows what it is: its first few and its last."""
    words = text[:120].lower().split()
    if len(words) <= FIRST_WORDS + 1:
        return words
    return [*words[:FIRST_WORDS], "$" + text[-24:].lower().split()[-1]]


def features(page: Page, draft: Draft, names: Mapping[str, int], words: Mapping[str, int]) -> Features:
    """The arrays of a page. ``names`` and ``words``: the model's vocabularies; number 0 stands for what they lack."""
    rows = np.array([_row(block) for block in page.blocks], dtype=np.float32)
    starts = np.array([node.start for node in page.nodes])
    ends = np.array([node.end for node in page.nodes])
    above = np.array([node.parent.index if node.parent else 0 for node in page.nodes])
    parent = np.array([block.node.index for block in page.blocks])
    ancestors = _ancestors(parent, above)
    siblings, make = _siblings(page, rows)
    dense = np.concatenate(
        [
            _form(rows),
            _containers(rows, ancestors, starts, ends),
            siblings,
            _place(page, draft, rows),
            _words(page),
        ],
        axis=1,
    )
    node_names, node_offsets = _bags(_node_bags(page, names))
    lead_names, lead_offsets = _bags(_lead_bag(block, names) for block in page.blocks)
    word_ids, word_offsets = _bags([words.get(w, 0) for w in words_of(block.text)] for block in page.blocks)
    return Features(
        dense=dense,
        node_names=node_names,
        node_offsets=node_offsets,
        ancestors=ancestors,
        lead_names=lead_names,
        lead_offsets=lead_offsets,
        words=word_ids,
        word_offsets=word_offsets,
        make=make,
        spans=np.stack([starts, ends], 1),
    )


def _bags(bags: Iterable[list[int]]) -> tuple[Ints, Ints]:
    flat: list[int] = []
    offsets: list[int] = []
    for bag in bags:
        offsets.append(len(flat))
        flat.extend(bag or (0,))
    return np.array(flat, dtype=np.int64), np.array(offsets, dtype=np.int64)


def _node_bags(page: Page, vocabulary: Mapping[str, int]) -> Iterator[list[int]]:
    """The numbers of each container's tag and class names; of those that hold no block nobody asks."""
    read: dict[tuple[str, str], list[int]] = {}
    number = vocabulary.get
    for node in page.nodes:
        if node.start == node.end:
            yield []
            continue
        made = (node.tag, node.names)
        bag = read.get(made)
        if bag is None:
            bag = read[made] = [number("<" + node.tag, 0), *(number(part, 0) for part in name_parts(node.names))]
        yield bag


def _lead_bag(block: PageBlock, vocabulary: Mapping[str, int]) -> list[int]:
    for mark in block.marks:
        if mark.end - mark.start >= 0.8 * len(block.text):
            names = (mark.element.get("class") or "") + " " + (mark.element.get("rel") or "")
            return [vocabulary.get("<" + mark.tag, 0), *(vocabulary.get(part, 0) for part in name_parts(names))]
    return []


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


def _words(page: Page) -> Floats:
    """Of each block how much of it is words by which newsletter prompts, related links, share rows … give themselves away."""
    find = phrases().find
    out = np.zeros((len(page.blocks), len(REASONS)), np.float32)
    for block in page.blocks:
        if len(block.text) < TELLING_LENGTH:
            for reason, (share, _) in find(block.text).items():
                column = REASONS.get(reason)
                if column is not None:
                    out[block.index, column] = 0.3 + share
    return out


def _headline_index(page: Page, draft: Draft) -> int:
    for index, name in draft.claims.items():
        if name == "headline":
            return index
    return next((block.index for block in page.blocks if block.tag == "h1"), -1)
