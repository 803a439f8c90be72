"""From gold text to labels of blocks.

Gold text and page agree in order but not to the letter: markup is read a little differently, gold leaves out or adds a
byline, the same sentence stands twice on the page. So each block gets the share of its words that the gold holds, and of
several places that could be meant, the one that keeps the order.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

WORD = re.compile(r"[^\W_]+")
SHINGLE = 4
# CJK text has no spaces: every character counts as a word there.
CJK = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f])")


def tokens(text: str) -> list[str]:
    """Words, lower case; single characters of scripts without spaces."""
    return WORD.findall(CJK.sub(r" \1 ", text.lower()))


def label_blocks(blocks: Sequence[str], gold: str) -> list[float]:
    """For each block 0..1: how much of it belongs to the gold text."""
    gold_tokens, edges = _lines(gold)
    block_tokens = [tokens(block) for block in blocks]
    places = _shingle_places(gold_tokens)
    candidates: list[tuple[int, int, int, float]] = []  # block, start in gold, words matched, share
    for index, words in enumerate(block_tokens):
        if len(words) >= SHINGLE:
            candidates += [(index, *found) for found in _find(words, places)]
    chain = _best_chain(candidates)
    labels = [0.0] * len(blocks)
    for index, _, _, share in chain:
        labels[index] = share
    _label_out_of_order(labels, candidates, block_tokens, chain)
    _label_short(labels, block_tokens, gold_tokens, edges, chain)
    return labels


def _lines(gold: str) -> tuple[list[str], frozenset[int]]:
    """The words, and the places where a line of the gold begins or the last one ends."""
    words: list[str] = []
    edges = {0}
    for line in gold.split("\n"):
        words += tokens(line)
        edges.add(len(words))
    return words, frozenset(edges)


def _shingle_places(words: Sequence[str]) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(words) - SHINGLE + 1):
        places[tuple(words[at : at + SHINGLE])].append(at)
    return places


def _find(words: Sequence[str], places: dict[tuple[str, ...], list[int]]) -> list[tuple[int, int, float]]:
    """Where in the gold the block stands: (start, words matched, share of its words), one for each diagonal."""
    diagonals: dict[int, set[int]] = defaultdict(set)
    for at in range(len(words) - SHINGLE + 1):
        for place in places.get(tuple(words[at : at + SHINGLE]), ())[:20]:
            # Small insertions shift the diagonal; blocks of 16 absorb them.
            diagonals[(place - at) // 16].update(range(at, at + SHINGLE))
    merged: list[tuple[int, int, float]] = []
    for diagonal in sorted(diagonals):
        covered = diagonals[diagonal] | diagonals.get(diagonal + 1, set())
        share = len(covered) / len(words)
        if share >= 0.3:
            merged.append((max(0, diagonal * 16), len(covered), share))
    return sorted(merged, key=lambda found: -found[1])[:4]


def _best_chain(candidates: list[tuple[int, int, int, float]]) -> list[tuple[int, int, int, float]]:
    """The heaviest sequence of matches that runs forward in page and gold."""
    best: list[tuple[float, int]] = []
    ordered = sorted(candidates, key=lambda c: (c[0], -c[1]))
    for at, (index, start, matched, _) in enumerate(ordered):
        weight, previous = float(matched), -1
        for before in range(max(0, at - 400), at):
            other = ordered[before]
            if other[0] < index and other[1] + other[2] // 2 <= start + 16 and best[before][0] + matched > weight:
                weight, previous = best[before][0] + matched, before
        best.append((weight, previous))
    if not best:
        return []
    at = max(range(len(best)), key=lambda k: best[k][0])
    chain = []
    while at >= 0:
        chain.append(ordered[at])
        at = best[at][1]
    return chain[::-1]


def _label_out_of_order(
    labels: list[float],
    candidates: list[tuple[int, int, int, float]],
    block_tokens: Sequence[Sequence[str]],
    chain: list[tuple[int, int, int, float]],
) -> None:
    """Long blocks that the gold holds elsewhere than the page, unless another block already stands for that place."""
    taken = {tuple(block_tokens[index]) for index, *_ in chain}
    covered = [(start, start + matched) for _, start, matched, _ in chain]
    for index, start, matched, share in candidates:
        words = tuple(block_tokens[index])
        overlaps = any(a < start + matched and start < b for a, b in covered)
        if labels[index] == 0 and share > 0.8 and len(words) >= 12 and words not in taken and not overlaps:
            labels[index] = share
            taken.add(words)


def _label_short(
    labels: list[float],
    block_tokens: Sequence[Sequence[str]],
    gold: Sequence[str],
    edges: frozenset[int],
    chain: list[tuple[int, int, int, float]],
) -> None:
    """Blocks of a few words: in the gold where it has them between the neighbours' places, as a line or following on in one."""
    anchors = [index for index, *_ in chain]
    if not anchors:
        return
    at = 0
    for index, words in enumerate(block_tokens):
        k = bisect_left(anchors, index)
        if k < len(anchors) and anchors[k] == index:
            at = max(at, chain[k][1] + chain[k][2])
            continue
        if not words or len(words) >= SHINGLE or (k == 0 and index < anchors[0] - 8):
            continue
        low = max(at, chain[k - 1][1] + chain[k - 1][2]) - 16 if k else 0
        high = chain[k][1] + 16 if k < len(chain) else len(gold)
        low = max(at, low, 0)
        for place in range(low, min(high, low + 400, len(gold) - len(words) + 1)):
            end = place + len(words)
            if list(gold[place:end]) == list(words) and _is_whole(gold, edges, place, end, block_tokens, index):
                labels[index] = 1.0
                at = place + len(words)
                break


NEIGHBOUR = 3
"""Words of the block before and after that must stand next to it."""


def _is_whole(
    gold: Sequence[str], edges: frozenset[int], start: int, end: int, block_tokens: Sequence[Sequence[str]], index: int
) -> bool:
    """Whether this place is a line of the gold, or follows on the block before and leads to the one after, as cells of a row do;
    a word in the middle of a sentence is none."""
    before = list(block_tokens[index - 1][-NEIGHBOUR:]) if index else []
    after = list(block_tokens[index + 1][:NEIGHBOUR]) if index + 1 < len(block_tokens) else []
    begins = start in edges or (before and list(gold[max(0, start - len(before)) : start]) == before)
    ends = end in edges or (after and list(gold[end : end + len(after)]) == after)
    return bool(begins and ends)
