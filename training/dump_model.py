"""Train the model of dump lines: pages flattened to text, lines labelled by the gold text, the weights.

    python training/dump_model.py                  # cross-validation by site over three folds, then the weights
    python training/dump_model.py --no-folds       # the weights alone

Seeded: two runs on one machine give the same ``src/article_extract/body/dump.npz``.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import zlib
from bisect import bisect_right
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, dropout

from article_extract.body.dump import DILATIONS, KEEP, POOLED, forward
from article_extract.body.dump_features import features
from article_extract.page import cut
from article_extract.parse import parse
from dataset import gold, html_of, site_of, with_body
from marks import folded, marked_pages

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
WEIGHTS = ROOT / "src" / "article_extract" / "body" / "dump.npz"
FOLDS, NETWORKS, EPOCHS, WIDTH, PAGES_PER_STEP = 3, 3, 10, 32, 8
GRAM = 6  # characters; a line is body by the share of its runs of six that the gold text has
BODY_SHARE, UNSURE_SHARE = 0.6, 0.3


@dataclass
class Example:
    """A dump with its labels."""

    id: str
    corpus: str
    site: str
    lines: list[str]
    seen: np.ndarray[Any, Any]
    body: np.ndarray[Any, Any]
    weight: np.ndarray[Any, Any]
    heading: np.ndarray[Any, Any]
    heading_weight: np.ndarray[Any, Any]


def shares(lines: list[str], gold: list[str]) -> list[float]:
    """For each line what share of it the gold text has, along the longest chain of lines that keeps the gold's order."""
    blocks = [text for text in map(folded, gold) if text]
    whole = "".join(blocks)
    starts = {sum(map(len, blocks[:n])) for n in range(len(blocks))}
    grams = {whole[at : at + GRAM] for at in range(len(whole) - GRAM + 1)}
    places: list[tuple[int, int, int, float]] = []  # line, place in the gold, length, share
    exact = set(blocks)
    for number, line in enumerate(lines):
        text = folded(line)
        if text in exact:
            found = [start for start in sorted(starts, reverse=True) if whole.startswith(text, start)]
            places += [(number, start, len(text), 1.0) for start in found[:40]]
        elif len(text) >= 2 * GRAM and text in whole:
            places.append((number, whole.index(text), len(text), 1.0 if len(text) >= 30 else 0.5))
        elif len(text) >= 30:
            hits = [text[at : at + GRAM] in grams for at in range(len(text) - GRAM + 1)]
            share = sum(hits) / len(hits)
            if share >= BODY_SHARE:
                at = hits.index(True)
                places.append((number, max(0, whole.index(text[at : at + GRAM]) - at), len(text), share))
    return _chain(places, len(lines))


def _chain(places: list[tuple[int, int, int, float]], size: int) -> list[float]:
    """Heaviest chain of places that ascends in the dump and in the gold; the frontier holds (end in gold, weight, place)."""
    out = [0.0] * size
    frontier: list[tuple[int, float, int]] = [(-1, 0.0, -1)]
    before: list[int] = []
    last_line = -1
    waiting: list[tuple[int, float, int]] = []
    for number, (line, start, length, share) in enumerate(places):
        if line != last_line:
            for entry in waiting:
                _enter(frontier, entry)
            waiting, last_line = [], line
        _, weight, previous = frontier[bisect_right(frontier, (start + 2, float("inf"), 0)) - 1]
        before.append(previous)
        waiting.append((start + length, weight + length * share, number))
    for entry in waiting:
        _enter(frontier, entry)
    number = frontier[-1][2]
    while number >= 0:
        out[places[number][0]] = places[number][3]
        number = before[number]
    return out


def _enter(frontier: list[tuple[int, float, int]], entry: tuple[int, float, int]) -> None:
    """Keep the frontier ascending in both end and weight."""
    at = bisect_right(frontier, (entry[0], float("inf"), 0))
    if frontier[at - 1][1] >= entry[1]:
        return
    stop = at
    while stop < len(frontier) and frontier[stop][1] <= entry[1]:
        stop += 1
    frontier[at:stop] = [entry]


def load(corpus: str) -> list[Example]:
    """The articles of a corpus, flattened; of pages that only we marked, those that hold an article."""
    sys.path.insert(0, str(SHARED / "bench"))
    from flatten import flatten

    marked = {own.id: own for own in marked_pages() if own.corpus == corpus and own.whole}
    out = []
    for row in gold(corpus):
        html = html_of(corpus, row)
        if row["id"] in marked:
            row = with_body(row, [block.text for block in cut(parse(html)).blocks], marked[row["id"]])
        lines = [line for line in flatten(html).split("\n") if line.strip()]
        if row.get("page_type", "article") == "article" and row.get("text") and lines:
            out.append(label(row, corpus, lines))
    return out


def label(row: dict[str, Any], corpus: str, lines: list[str]) -> Example:
    wanted = [block["text"] for block in row["body"]] if row.get("body") else row["text"].split("\n")
    share = np.array(shares(lines, wanted), np.float32)
    body = (share >= BODY_SHARE).astype(np.float32)
    weight = np.array([np.sqrt(min(len(line), 600) / 60) + 0.7 for line in lines], np.float32)
    weight[(share > UNSURE_SHARE) & (share < BODY_SHARE)] = 0
    covered = sum(len(folded(line)) for line, kept in zip(lines, body, strict=True) if kept)
    if covered < 0.85 * len(folded("".join(wanted))):
        weight *= 0.3  # the dump lacks part of the gold text: its labels are doubtful
    weight *= 50 / max(1.0, weight.sum()) * (2 if corpus == "fundus" else 1)
    headings = {folded(block["text"]) for block in row.get("body") or () if block["kind"] == "heading"}
    heading = np.array([folded(line) in headings for line in lines], np.float32)
    told = body * ("body" in row)
    return Example(row["id"], corpus, site_of(corpus, row), lines, features(lines), body, weight, heading, told)


class Lines(torch.nn.Module):
    """The network of ``article_extract.body.dump``, with dropout."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.enter = torch.nn.Linear(width, WIDTH)
        self.along = torch.nn.ModuleList(torch.nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in DILATIONS)
        self.page = torch.nn.Linear(WIDTH, WIDTH)
        self.leave = torch.nn.Linear(WIDTH, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        h = dropout(torch.relu(self.enter(x)).transpose(1, 2), 0.15, self.training)
        for layer, convolution in enumerate(self.along):
            if layer == POOLED:
                h = h + self.page(h.mean(2))[:, :, None]
            h = h + dropout(torch.relu(convolution(h)), 0.1, self.training)
        odds: torch.Tensor = self.leave(h.transpose(1, 2))
        return odds

    def arrays(self) -> dict[str, np.ndarray[Any, Any]]:
        """Weights as (in, out) matrices; a convolution's taps one after the other."""
        out = {}
        for name, layer in self.named_modules():
            if isinstance(layer, torch.nn.Linear):
                out[name + ".weight"] = layer.weight.detach().numpy().T
            elif isinstance(layer, torch.nn.Conv1d):
                out[name + ".weight"] = layer.weight.detach().permute(2, 1, 0).reshape(3 * WIDTH, WIDTH).numpy()
            else:
                continue
            out[name + ".bias"] = layer.bias.detach().numpy()
        return out


def excerpt(example: Example, chance: random.Random) -> Example:
    """The article's neighbourhood, now and then with a shorter article: dumps do not always bring their menus along.

    Features are read anew, for place and repetition depend on what else the dump holds.
    """
    inside = np.flatnonzero(example.body)
    start = max(0, int(inside[0]) - chance.randint(0, 10))
    last = int(inside[min(len(inside) - 1, chance.randint(2, 30))])
    stop = min(len(example.lines), int(inside[-1]) + 1 + chance.randint(0, 10))
    kept = [*range(start, last + 1), *range(int(inside[-1]) + 1, stop)]
    weight = example.weight[kept]
    weight *= example.weight.sum() / max(1.0, weight.sum()) / 2
    lines = [example.lines[n] for n in kept]
    return replace(
        example,
        lines=lines,
        seen=features(lines),
        body=example.body[kept],
        weight=weight,
        heading=example.heading[kept],
        heading_weight=example.heading_weight[kept],
    )


def loss_of(network: Lines, example: Example, x: torch.Tensor) -> torch.Tensor:
    odds = network(x[None])[0]
    body, weight = torch.from_numpy(example.body), torch.from_numpy(example.weight)
    loss = binary_cross_entropy_with_logits(odds[:, 0], body, weight, reduction="sum") / 50
    heading_weight = torch.from_numpy(example.heading_weight)
    if heading_weight.sum() > 0:
        heading = binary_cross_entropy_with_logits(odds[:, 1], torch.from_numpy(example.heading), heading_weight, reduction="sum")
        loss = loss + 0.5 * heading / heading_weight.sum()
    return loss


def train(examples: list[Example], seed: int, mean: Any, deviation: Any) -> Lines:
    torch.manual_seed(seed)
    chance = random.Random(seed)
    network = Lines(len(mean))
    inputs = [torch.from_numpy((example.seen - mean) / deviation) for example in examples]
    order = list(range(len(examples)))
    optimizer = torch.optim.AdamW(network.parameters(), weight_decay=0.02)
    steps = EPOCHS * -(-len(order) // PAGES_PER_STEP)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 6e-3, total_steps=steps)
    network.train()
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for at in range(0, len(order), PAGES_PER_STEP):
            batch = order[at : at + PAGES_PER_STEP]
            loss = torch.zeros(())
            for n in batch:
                mask = (torch.rand(1, inputs[n].shape[1]) > 0.05).float()  # no feature may be relied on alone
                loss = loss + loss_of(network, examples[n], inputs[n] * mask) / PAGES_PER_STEP
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    return network.eval()


def ensemble(examples: list[Example]) -> dict[str, np.ndarray[Any, Any]]:
    chance = random.Random(0)
    examples = examples + [excerpt(example, chance) for example in examples if example.body.any()]
    rows = np.concatenate([example.seen for example in examples])
    mean, deviation = rows.mean(0), rows.std(0) + 0.05
    networks = [train(examples, seed, mean, deviation).arrays() for seed in range(NETWORKS)]
    out = {name: np.stack([arrays[name] for arrays in networks]).astype(np.float32) for name in networks[0]}
    return out | {"mean": mean, "deviation": deviation}


def predictions(examples: list[Example], weights: dict[str, np.ndarray[Any, Any]]) -> dict[str, Any]:
    """What the library makes of the dumps with these weights."""
    from adapter import predict_dump

    with patch("article_extract.body.dump.weights", lambda: weights):
        return {example.id: predict_dump("\n".join(example.lines)) for example in examples}


def validate(examples: list[Example]) -> None:
    """F1 of lines, weighted by their length, over the sites of each fold in turn; then what the benchmark says of Fundus."""
    import score

    scores: dict[str, list[float]] = {}
    unseen: dict[str, Any] = {}
    for fold in range(FOLDS):
        held = [example for example in examples if zlib.crc32(example.site.encode()) % FOLDS == fold]
        weights = ensemble([example for example in examples if zlib.crc32(example.site.encode()) % FOLDS != fold])
        for example in held:
            kept = forward(weights, example.seen)[:, 0] > np.log(KEEP / (1 - KEEP))
            size = np.array([len(line) for line in example.lines])
            right = (size * kept * example.body).sum()
            scores.setdefault(example.corpus, []).append(2 * right / max(1, (size * kept).sum() + (size * example.body).sum()))
        unseen |= predictions([example for example in held if example.corpus == "fundus"], weights)
        print(f"fold {fold}:", {corpus: round(float(np.mean(values)), 4) for corpus, values in scores.items()}, flush=True)
    rows = [row for row in gold("fundus") if row["id"] in unseen]
    for marked in map(json.loads, (SHARED / "corpora" / "fundus" / "boilerplate.jsonl").open(encoding="utf-8")):
        for row in rows:
            if row["id"] == marked["id"]:
                row["blocks"] = marked["blocks"]
    measures, _ = score.score(rows, unseen)
    print({name: round(measures[name], 4) for name in ("word_f1", "paragraph_f1", "heading_f1", "clean")})


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--no-folds", action="store_true")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    examples = [example for corpus in ("fundus", "wcxb", "segments", "dates") for example in load(corpus)]
    if not options.no_folds:
        validate(examples)
    arrays: dict[str, Any] = {name: array.astype(np.float16) for name, array in ensemble(examples).items()}
    np.savez(WEIGHTS, **arrays)
    print(f"{WEIGHTS.relative_to(ROOT)}: {WEIGHTS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
