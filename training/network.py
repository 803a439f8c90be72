"""The network of the first look as it is trained. Its twin for inference, in numpy, is ``article_extract.body.network``."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from article_extract.body.network import DILATIONS, TREE_LEVELS

NAME_WIDTH, WORD_WIDTH, WIDTH = 24, 16, 64
FAR = 6
# Between two pages of a batch: no convolution reaches across.
GAP = max(DILATIONS)
DROPOUT = 0.2


@dataclass
class Batch:
    """Several pages one after the other; see ``batches.collate``."""

    dense: Tensor
    mask: Tensor
    ancestors: Tensor
    page_node: Tensor
    spans: Tensor
    make: Tensor
    name_ids: Tensor
    name_offsets: Tensor
    node: Tensor
    lead: Tensor
    word_ids: Tensor
    word_offsets: Tensor
    label: Tensor
    weight: Tensor


class BodyNetwork(nn.Module):
    """Blocks in page order → for each the log-odds of body.

    Class names of the containers and words of the text are learned embeddings; convolutions carry the decision along the
    page, means over containers and over blocks of one make carry it through the tree.
    """

    def __init__(self, names: int, words: int, dense: int, width: int = WIDTH) -> None:
        super().__init__()
        self.names = nn.EmbeddingBag(names + 1, NAME_WIDTH, mode="sum")
        self.words = nn.EmbeddingBag(words + 1, WORD_WIDTH, mode="sum")
        nn.init.normal_(self.names.weight, std=0.1)
        nn.init.normal_(self.words.weight, std=0.1)
        self.far = nn.Parameter(torch.zeros(FAR))
        self.enter = nn.Linear(dense + 3 * NAME_WIDTH + WORD_WIDTH, width)
        self.along = nn.ModuleList(nn.Linear(3 * width, width) for _ in DILATIONS)
        self.tree = nn.ModuleList(nn.Linear((len(TREE_LEVELS) + 2) * width, width) for _ in DILATIONS)
        self.leave = nn.Linear(width, 1)

    def drop(self, h: Tensor) -> Tensor:
        """Dropout of whole columns: as good here as of single values, at a hundredth of the cost."""
        if not self.training:
            return h
        return h * (torch.rand(1, h.shape[1]) >= DROPOUT) / (1 - DROPOUT)

    def forward(self, b: Batch) -> Tensor:
        bag = self.names(b.name_ids, b.name_offsets)
        node = bag[b.node]
        own = node[b.ancestors[:, 0]] + bag[b.lead]
        above = node[b.ancestors[:, 1]]
        far = (node[b.ancestors[:, 2:]] * torch.softmax(self.far, 0)[:, None]).sum(1)
        words = self.words(b.word_ids, b.word_offsets)
        h = torch.cat([b.dense, own, above, far, words], 1)
        h = torch.relu(self.enter(self.drop(h))) * b.mask
        for dilation, along, tree in zip(DILATIONS, self.along, self.tree, strict=True):
            h = h + torch.relu(along(self.drop(_neighbours(h, dilation)))) * b.mask
            h = h + torch.relu(tree(self.drop(_company(h, b)))) * b.mask
        out: Tensor = self.leave(self.drop(h))[:, 0]
        return out


def _neighbours(h: Tensor, dilation: int) -> Tensor:
    gap = h.new_zeros(dilation, h.shape[1])
    return torch.cat([torch.cat([gap, h[:-dilation]]), h, torch.cat([h[dilation:], gap])], 1)


def _company(h: Tensor, b: Batch) -> Tensor:
    sums = torch.cat([h.new_zeros(1, h.shape[1]), h.cumsum(0)])
    size = (b.spans[:, 1] - b.spans[:, 0]).clamp(min=1)[:, None]
    means = (sums[b.spans[:, 1]] - sums[b.spans[:, 0]]) / size
    size = torch.bincount(b.make)[:, None]
    alike = h.new_zeros(len(size), h.shape[1]).index_add(0, b.make, h) / size
    return torch.cat([*(means[b.ancestors[:, level]] for level in TREE_LEVELS), means[b.page_node], alike[b.make]], 1)
