"""Train the model of dump lines: pages flattened to text (``dump_pages``), cross-validation by site, the weights.

    python training/dump_model.py

The first network of each fold is released: each has seen two thirds of the sites, the three together all of them.
While it learns the network also has to say why a line is no body: so it learns what captions, promotions and the like look
like, of which a page has few. Nothing of that is in the weights.

Seeded: two runs on one machine give the same ``src/article_extract/body/dump.npz``.
"""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Sequence
from typing import Any
from unittest.mock import patch

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, dropout, pad

from article_extract.body.dump import DILATIONS, KEEP, POOLED, forward
from dataset import gold
from dump_pages import ROOT, SHARED, Example, excerpt, load
from reasons import REASONS

WEIGHTS = ROOT / "src" / "article_extract" / "body" / "dump.npz"
FOLDS, NETWORKS, EPOCHS, WIDTH, PAGES_PER_STEP = 3, 2, 7, 32, 8
SORTED = 40 * PAGES_PER_STEP
"""So many pages are sorted by length, that those of a step be alike."""
HEADINGS, WHY = 0.5, 0.3
"""What headings, and the reasons of other lines, count beside the body."""
LONGEST = 3000
"""Lines of a dump that is trained on: a few have readers' comments by the thousand."""


class Lines(torch.nn.Module):
    """The network of ``article_extract.body.dump``, with dropout, and with reasons for the lines that are no body."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.enter = torch.nn.Linear(width, WIDTH)
        self.along = torch.nn.ModuleList(torch.nn.Linear(3 * WIDTH, WIDTH) for _ in DILATIONS)
        self.page = torch.nn.Linear(WIDTH, WIDTH)
        self.leave = torch.nn.Linear(WIDTH, 2)
        self.why = torch.nn.Linear(WIDTH, len(REASONS))

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Pages of equal length by lines and features; ``mask`` is 0 for the lines that fill a page up."""
        lines = mask[:, :, None]
        h = dropout(torch.relu(self.enter(x)), 0.15, self.training) * lines
        for layer, (along, dilation) in enumerate(zip(self.along, DILATIONS, strict=True)):
            if layer == POOLED:
                h = (h + self.page(h.sum(1, keepdim=True) / lines.sum(1, keepdim=True))) * lines
            h = (h + dropout(torch.relu(along(beside(h, dilation))), 0.1, self.training)) * lines
        return self.leave(h), self.why(h)

    def arrays(self, mean: Any, deviation: Any) -> dict[str, np.ndarray[Any, Any]]:
        """Weights as (in, out) matrices, for features as they are; without those of the reasons."""
        out = {}
        for name, layer in self.named_modules():
            if isinstance(layer, torch.nn.Linear) and layer is not self.why:
                out[name + ".weight"], out[name + ".bias"] = layer.weight.detach().numpy().T, layer.bias.detach().numpy()
        out["enter.weight"] = out["enter.weight"] / deviation[:, None]
        out["enter.bias"] = out["enter.bias"] - mean @ out["enter.weight"]
        return out


def beside(h: torch.Tensor, dilation: int) -> torch.Tensor:
    """Each line with the lines so far before and after it."""
    padded, size = pad(h, (0, 0, dilation, dilation)), h.shape[1]
    return torch.cat((padded[:, :size], h, padded[:, 2 * dilation : 2 * dilation + size]), 2)


def together(arrays: Sequence[np.ndarray[Any, Any]], fill: int = 0) -> torch.Tensor:
    """Arrays of a page each as one, filled up to the longest page."""
    out = np.full((len(arrays), max(map(len, arrays)), *arrays[0].shape[1:]), fill, arrays[0].dtype)
    for row, array in zip(out, arrays, strict=True):
        row[: len(array)] = array
    return torch.from_numpy(out)


def loss_of(network: Lines, pages: list[Example], inputs: list[np.ndarray[Any, Any]]) -> torch.Tensor:
    x = together(inputs)
    mask = together([np.ones(len(own), np.float32) for own in inputs])
    odds, reasons = network(x * (torch.rand(len(x), 1, x.shape[2]) > 0.05), mask)  # no feature may be relied on alone
    body, weight = together([page.body for page in pages]), together([page.weight for page in pages])
    loss = binary_cross_entropy_with_logits(odds[:, :, 0], body, weight, reduction="sum") / 50
    shares = together([page.heading_weight / max(1.0, page.heading_weight.sum()) for page in pages])
    headings = together([page.heading for page in pages])
    loss = loss + HEADINGS * binary_cross_entropy_with_logits(odds[:, :, 1], headings, shares, reduction="sum")
    why, weight = together([page.why for page in pages], -1), together([page.why_weight for page in pages])
    told = why >= 0
    return (loss + WHY * (cross_entropy(reasons[told], why[told], reduction="none") * weight[told]).sum()) / PAGES_PER_STEP


def train(examples: list[Example], seed: int, mean: Any, deviation: Any) -> Lines:
    torch.manual_seed(seed)
    chance = random.Random(seed)
    network = Lines(len(mean))
    inputs = [((example.seen - mean) / deviation).astype(np.float32) for example in examples]
    optimizer = torch.optim.AdamW(network.parameters(), weight_decay=0.02)
    epochs = [steps(examples, chance) for _ in range(EPOCHS)]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 6e-3, total_steps=sum(map(len, epochs)))
    network.train()
    for step in (step for epoch in epochs for step in epoch):
        loss = loss_of(network, [examples[n] for n in step], [inputs[n] for n in step])
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()
    return network.eval()


def steps(examples: list[Example], chance: random.Random) -> list[list[int]]:
    """The pages of an epoch by steps: in any order, those of one step of about one length."""
    order = list(range(len(examples)))
    chance.shuffle(order)
    out = []
    for at in range(0, len(order), SORTED):
        part = sorted(order[at : at + SORTED], key=lambda n: len(examples[n].lines))
        out += [part[n : n + PAGES_PER_STEP] for n in range(0, len(part), PAGES_PER_STEP)]
    chance.shuffle(out)
    return out


def ensemble(examples: list[Example]) -> dict[str, np.ndarray[Any, Any]]:
    chance = random.Random(0)
    examples = [example for example in examples if len(example.lines) < LONGEST]
    examples += [excerpt(example, chance) for example in examples if example.body.any()]
    rows = np.concatenate([example.seen for example in examples])
    mean, deviation = rows.mean(0), rows.std(0) + 0.05
    networks = [train(examples, seed, mean, deviation).arrays(mean, deviation) for seed in range(NETWORKS)]
    return {name: np.stack([arrays[name] for arrays in networks]).astype(np.float32) for name in networks[0]}


def predictions(examples: list[Example], weights: dict[str, np.ndarray[Any, Any]]) -> dict[str, Any]:
    """What the library makes of the dumps with these weights."""
    from adapter import predict_dump

    with patch("article_extract.body.dump.weights", lambda: weights):
        return {example.id: predict_dump("\n".join(example.lines)) for example in examples}


def validate(examples: list[Example]) -> list[dict[str, np.ndarray[Any, Any]]]:
    """F1 of lines, weighted by their length, over the sites of each fold in turn; then what the benchmark says of Fundus.

    Returns the networks of each fold.
    """
    import score

    scores: dict[str, list[float]] = {}
    unseen: dict[str, Any] = {}
    folds = []
    for fold in range(FOLDS):
        held = [example for example in examples if zlib.crc32(example.site.encode()) % FOLDS == fold]
        weights = ensemble([example for example in examples if zlib.crc32(example.site.encode()) % FOLDS != fold])
        folds.append(weights)
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
    return folds


def main() -> None:
    torch.set_num_threads(1)
    examples = [example for corpus in ("fundus", "wcxb", "segments", "dates") for example in load(corpus)]
    folds = validate(examples)
    arrays: dict[str, Any] = {name: np.stack([of[name][0] for of in folds]).astype(np.float16) for name in folds[0]}
    np.savez(WEIGHTS, **arrays)
    print(f"{WEIGHTS.relative_to(ROOT)}: {WEIGHTS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
