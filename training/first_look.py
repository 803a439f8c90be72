"""Training the network of the first look."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Sequence

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from article_extract.body.forest import Floats, probability
from batches import MIN_NAME_SITES, MIN_WORD_SITES, Item, Scale, augmented, collate, vocabulary
from dataset import Example
from network import BodyNetwork

EPOCHS = 6
"""With more the network knows the pages that it learns from better and those of other sites no better."""
PAGES_PER_STEP = 8
LEARNING_RATE = 3e-3
WEIGHT_DECAY = 0.05
AVERAGED = 0.998
"""The weights that are kept are a running mean: what single steps add by chance falls out."""


class FirstLook:
    """A trained network with its vocabularies and scale."""

    def __init__(self, examples: Sequence[Example], seed: int) -> None:
        torch.manual_seed(seed)
        torch.set_num_threads(1)
        torch.use_deterministic_algorithms(True)
        self.names = vocabulary(examples, "names", MIN_NAME_SITES)
        self.words = vocabulary(examples, "words", MIN_WORD_SITES)
        self.scale = Scale.of(examples)
        self.network = BodyNetwork(len(self.names), len(self.words), len(self.scale.mean))
        self._train(examples, np.random.default_rng(seed))

    def _train(self, examples: Sequence[Example], random: np.random.Generator) -> None:
        items = self._items(examples)
        items = [item for item in items for _ in range(item.example.care)]
        steps = EPOCHS * math.ceil(len(items) / PAGES_PER_STEP)
        optimizer = torch.optim.AdamW(self.network.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps + 1)
        averaged, step, began = copy.deepcopy(self.network), 0, time.monotonic()
        self.network.train()
        for epoch in range(EPOCHS):
            total = 0.0
            order = random.permutation(len(items))
            for at in range(0, len(order), PAGES_PER_STEP):
                batch = collate([augmented(items[n], random) for n in order[at : at + PAGES_PER_STEP]], self.scale)
                loss = binary_cross_entropy_with_logits(self.network(batch), batch.label, weight=batch.weight, reduction="sum")
                optimizer.zero_grad()
                (loss / PAGES_PER_STEP).backward()  # type: ignore[no-untyped-call]
                torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                total += loss.item()
                step += 1
                keep = min(AVERAGED, step / (step + 10))
                with torch.no_grad():
                    for mean, value in zip(averaged.parameters(), self.network.parameters(), strict=True):
                        mean.lerp_(value, 1 - keep)
            print(f"  epoch {epoch + 1}/{EPOCHS}  loss {total / len(items):.4f}  {time.monotonic() - began:.0f} s", flush=True)
        self.network = averaged

    def _items(self, examples: Sequence[Example]) -> list[Item]:
        return [Item.of(example, self.names, self.words) for example in examples]

    def __call__(self, examples: Sequence[Example]) -> list[Floats]:
        """For each page the probability of each block; 0 for those that another field holds."""
        self.network.eval()
        judged = []
        with torch.no_grad():
            for item in self._items(examples):
                odds = self.network(collate([item], self.scale))[: len(item.example.texts)].numpy()
                judged.append(np.where(item.example.claimed, 0, probability(odds)).astype(np.float32))
        return judged

    def arrays(self) -> dict[str, np.ndarray]:
        """As ``article_extract.body.network`` reads them: half precision, matrices transposed for row-major products."""
        arrays: dict[str, np.ndarray] = {"network.mean": self.scale.mean, "network.deviation": self.scale.deviation}
        for name, tensor in self.network.state_dict().items():
            array = tensor.numpy()
            if name == "far":
                array = np.exp(array - array.max()) / np.exp(array - array.max()).sum()
            elif array.ndim == 2 and name not in ("names.weight", "words.weight"):
                array = np.ascontiguousarray(array.T)
            arrays["network." + name] = array.astype(np.float16)
        for name, words in (("names", self.names), ("words", self.words)):
            arrays["vocabulary." + name] = np.frombuffer("\n".join(words).encode(), np.uint8)
        return arrays
