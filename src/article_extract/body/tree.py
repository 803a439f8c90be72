"""Where the blocks of a page stand in its tree, as lists: containers, spans, and which blocks are of one make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..blocks import Node, PageBlock

if TYPE_CHECKING:
    from ..page import Page


class Tree:
    """The tree of n blocks and m containers."""

    def __init__(self, page: Page) -> None:
        self.starts: list[int] = []
        """(m,) the first block of each container."""
        self.ends: list[int] = []
        """(m,) the block after its last."""
        self.above: list[int] = []
        """(m,) the container around it; 0, the document, is its own."""
        self.parent: list[int] = []
        """(n,) the container of each block."""
        self.depth: list[int] = []
        """(n,) how deep it stands."""
        self.lists: list[int] = []
        """(n,) the container of the list that a block is an item of; -1 for none."""
        self.make: list[int] = []
        """(n,) blocks of one make, by tag and class names of the container and by the class names around, have one number."""
        self.broad: list[int] = []
        """(n,) the same by tag and class names alone."""
        self._makes: dict[tuple[str, str, str, int], int] = {}
        self._broad: dict[tuple[str, str], int] = {}
        nodes: list[Node] = page.nodes
        for node in nodes:
            self.starts.append(node.start)
            self.ends.append(node.end)
            self.above.append(0 if node.parent is None else node.parent.index)
        blocks: list[PageBlock] = page.blocks
        for block in blocks:
            self._place(block)

    def _place(self, block: PageBlock) -> None:
        node = block.node
        outer = node.parent
        self.parent.append(node.index)
        self.depth.append(node.depth)
        self.lists.append(outer.index if outer is not None and block.tag == "li" else -1)
        if outer is None:
            outer = node
        make = (node.tag, node.names, outer.names, outer.depth)
        number = self._makes.get(make, -1)
        if number < 0:
            number = self._makes[make] = len(self._makes)
        self.make.append(number)
        broad = (node.tag, node.names)
        number = self._broad.get(broad, -1)
        if number < 0:
            number = self._broad[broad] = len(self._broad)
        self.broad.append(number)
