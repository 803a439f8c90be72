"""Pages as tensors: vocabularies, standardisation, and several pages in one batch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from article_extract.body.features import PLAIN
from dataset import Example, weights_of
from network import GAP, Batch

# A class name or word says something of pages in general only if several sites use it.
MIN_NAME_SITES = 6
MIN_WORD_SITES = 8


@dataclass(frozen=True)
class Scale:
    """Mean and deviation of the dense features."""

    mean: NDArray[np.float32]
    deviation: NDArray[np.float32]

    @classmethod
    def of(cls, examples: Iterable[Example]) -> Scale:
        every = np.concatenate([example.features.dense[:, :PLAIN] for example in examples])
        return cls(every.mean(0), every.std(0) + 1e-3)


def vocabulary(examples: Iterable[Example], attribute: str, min_sites: int) -> dict[str, int]:
    """The strings that enough sites use, numbered from 1."""
    sites = defaultdict(set)
    for example in examples:
        for string in getattr(example, attribute):
            sites[string].add(example.site)
    return {string: n for n, string in enumerate(sorted(s for s, of in sites.items() if len(of) >= min_sites), 1)}


@dataclass
class Item:
    """An example with its strings as numbers of the model's vocabularies."""

    example: Example
    bag_names: NDArray[np.int64]
    words: NDArray[np.int64]

    @classmethod
    def of(cls, example: Example, names: dict[str, int], words: dict[str, int]) -> Item:
        name_map = np.array([0, *(names.get(string, 0) for string in example.names)])
        word_map = np.array([0, *(words.get(string, 0) for string in example.words)])
        held = example.bags
        return cls(example, name_map[held.names], word_map[held.words])


def augmented(item: Item, random: np.random.Generator) -> Item:
    """The page as another site might have made it: some class names, now and then all of them, and some words unknown."""
    share = random.choice([0.05, 0.15, 0.4, 1.0], p=[0.3, 0.3, 0.3, 0.1])
    used = np.unique(item.bag_names)
    lost = used[random.random(len(used)) < share]
    return Item(
        item.example,
        np.where(np.isin(item.bag_names, lost), 0, item.bag_names),
        np.where(random.random(len(item.words)) < 0.1, 0, item.words),
    )


def collate(items: Sequence[Item], scale: Scale) -> Batch:
    """Pages one after the other, each followed by a gap."""
    parts: dict[str, list[NDArray[np.generic]]] = defaultdict(list)
    blocks = nodes = makes = names = 0
    at = {"name": 0, "word": 0}

    def add_bag(kind: str, ids: NDArray[np.int64], offsets: NDArray[np.int64], gap: int) -> None:
        parts[kind + "_ids"].append(np.concatenate([ids, np.zeros(gap, np.int64)]))
        parts[kind + "_offsets"].append(np.concatenate([offsets, len(ids) + np.arange(gap)]) + at[kind])
        at[kind] += len(ids) + gap

    for item in items:
        example, seen, held = item.example, item.example.features, item.example.bags
        size = len(seen.dense)
        parts["dense"].append(_padded((seen.dense[:, :PLAIN] - scale.mean) / scale.deviation))
        parts["mask"].append(_padded(np.ones((size, 1), np.float32)))
        parts["ancestors"].append(_padded(seen.ancestors) + nodes)
        parts["page_node"].append(np.full(size + GAP, nodes))
        parts["spans"].append(seen.spans + blocks)
        own = int(seen.make.max()) + 1
        parts["make"].append(np.concatenate([seen.make, np.full(GAP, own)]) + makes)
        makes += own + 1
        add_bag("name", item.bag_names, held.name_offsets, 0)
        parts["node"].append(held.node + names)
        parts["lead"].append(_padded(held.lead) + names)
        add_bag("word", item.words, held.word_offsets, GAP)
        label = np.where(example.labels > 0.8, 1, np.where(example.labels < 0.2, 0, example.labels))
        parts["label"].append(_padded(label.astype(np.float32)))
        parts["weight"].append(_padded(weights_of(example).astype(np.float32)))
        blocks += size + GAP
        nodes += len(held.node)
        names += len(held.name_offsets)
    return Batch(**{name: torch.from_numpy(np.concatenate(arrays)) for name, arrays in parts.items()})


def _padded(array: NDArray[np.generic]) -> NDArray[np.generic]:
    return np.concatenate([array, np.zeros((GAP, *array.shape[1:]), array.dtype)])
