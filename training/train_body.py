"""Train the body model: features, cross-validation by site, the table of measures, the weights.

    python training/train_body.py                  # all of it; writes src/article_extract/body/body.npz
    python training/train_body.py --folds 1        # the first fold only, no weights

Seeded: two runs on one machine give the same weights.
"""

from __future__ import annotations

import argparse
import math
import pickle
import time
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import binary_cross_entropy_with_logits

from batches import MIN_NAME_SITES, MIN_WORD_SITES, Item, Scale, augmented, collate, vocabulary
from dataset import Example, load
from measures import Prediction, calibrated, reliability, table
from network import BodyNetwork

WEIGHTS = Path(__file__).resolve().parent.parent / "src" / "article_extract" / "body" / "body.npz"
CACHE = Path(__file__).resolve().parent / "cache" / "examples.pickle"
FOLDS = 5
PAGES_PER_STEP = 8
LEARNING_RATE = 3e-3
HEADING_LOSS = 0.3
NEWS_REPEATS = 3
"""How often a news page of Fundus is seen in an epoch: its gold is the most careful, and there is the least of it."""
LONGEST_PAGE = 2500
"""Blocks; longer pages are left out of training (1 % of them), not of validation."""


def fold_of(site: str) -> int:
    """The fold in which a site is held out; the same in every run."""
    return zlib.crc32(site.encode()) % FOLDS


class Model:
    """A trained network with its vocabularies and scale."""

    def __init__(self, examples: Sequence[Example], seed: int) -> None:
        torch.manual_seed(seed)
        self.names = vocabulary(examples, "names", MIN_NAME_SITES)
        self.words = vocabulary(examples, "words", MIN_WORD_SITES)
        self.scale = Scale.of(examples)
        self.network = BodyNetwork(len(self.names), len(self.words), len(self.scale.mean))

    def items(self, examples: Sequence[Example]) -> list[Item]:
        return [Item.of(example, self.names, self.words) for example in examples]

    def train(self, examples: Sequence[Example], epochs: int, seed: int) -> None:
        items = self.items([example for example in examples if len(example.texts) <= LONGEST_PAGE])
        items += [item for item in items if item.example.corpus == "fundus"] * (NEWS_REPEATS - 1)
        random = np.random.default_rng(seed)
        steps = epochs * math.ceil(len(items) / PAGES_PER_STEP)
        optimizer = torch.optim.AdamW(self.network.parameters(), lr=LEARNING_RATE, weight_decay=1e-2)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps + 1)
        began = time.monotonic()
        self.network.train()
        for epoch in range(epochs):
            total = 0.0
            order = random.permutation(len(items))
            for at in range(0, len(order), PAGES_PER_STEP):
                batch = collate([augmented(items[n], random) for n in order[at : at + PAGES_PER_STEP]], self.scale)
                odds = self.network(batch)
                loss = binary_cross_entropy_with_logits(odds[:, 0], batch.label, weight=batch.weight, reduction="sum")
                loss = loss + HEADING_LOSS * binary_cross_entropy_with_logits(
                    odds[:, 1], batch.heading, weight=batch.heading_weight, reduction="sum"
                )
                optimizer.zero_grad()
                (loss / PAGES_PER_STEP).backward()  # type: ignore[no-untyped-call]
                torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                total += loss.item()
            print(f"  epoch {epoch + 1}/{epochs}  loss {total / len(items):.4f}  {time.monotonic() - began:.0f} s", flush=True)

    def predict(self, examples: Sequence[Example]) -> list[Prediction]:
        self.network.eval()
        predictions = []
        with torch.no_grad():
            for item in self.items(examples):
                odds = self.network(collate([item], self.scale))[: len(item.example.texts)].numpy()
                probability = 1 / (1 + np.exp(-odds))
                predictions.append(Prediction(item.example, probability[:, 0], probability[:, 1]))
        return predictions

    def save(self, path: Path, calibration: NDArray[np.float32]) -> None:
        """Half precision, matrices transposed for the row-major products of inference."""
        arrays = {"calibration": calibration}
        for name, tensor in self.network.state_dict().items():
            array = tensor.numpy()
            if name == "far":
                array = np.exp(array - array.max()) / np.exp(array - array.max()).sum()
            elif array.ndim == 2 and name not in ("names.weight", "words.weight"):
                array = np.ascontiguousarray(array.T)
            arrays[name] = array.astype(np.float16)
        arrays["mean"], arrays["deviation"] = self.scale.mean, self.scale.deviation
        for name, words in (("names", self.names), ("words", self.words)):
            arrays["vocabulary." + name] = np.frombuffer("\n".join(words).encode(), np.uint8)
        np.savez_compressed(path, allow_pickle=False, **arrays)


def examples_of_corpora(cached: bool) -> list[Example]:
    if cached and CACHE.exists():
        return pickle.loads(CACHE.read_bytes())  # type: ignore[no-any-return]
    examples = load()
    CACHE.parent.mkdir(exist_ok=True)
    CACHE.write_bytes(pickle.dumps(examples))
    return examples


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument(
        "--folds", type=int, default=FOLDS, help="how many folds to validate on; weights are written only with all or none"
    )
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--cached", action="store_true", help="take the features of the last run")
    options.add_argument("--predictions", type=Path, help="where to keep the predictions on held-out sites")
    given = options.parse_args()
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)
    examples = examples_of_corpora(given.cached)
    print(f"{len(examples)} pages, {sum(len(e.texts) for e in examples)} blocks, {len({e.site for e in examples})} sites")
    whole = given.folds in (0, FOLDS)
    if whole:
        print("all sites")
        final = Model(examples, seed=FOLDS)
        final.train(examples, given.epochs, seed=FOLDS)
        final.save(WEIGHTS, calibrated([]))
    held_out: list[Prediction] = []
    for fold in range(given.folds):
        print(f"fold {fold + 1}/{FOLDS}")
        model = Model([e for e in examples if fold_of(e.site) != fold], seed=fold)
        model.train([e for e in examples if fold_of(e.site) != fold], given.epochs, seed=fold)
        held_out += model.predict([e for e in examples if fold_of(e.site) == fold])
        print(table(held_out), flush=True)
        if given.predictions:
            given.predictions.write_bytes(pickle.dumps([(p.example.corpus, p.example.id, p.body, p.heading) for p in held_out]))
    if held_out:
        print(reliability(held_out))
    if whole:
        final.save(WEIGHTS, calibrated(held_out))
        print(f"wrote {WEIGHTS.name}: {WEIGHTS.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
