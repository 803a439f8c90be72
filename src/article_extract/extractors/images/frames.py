"""The container around a picture that holds its words and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .credits import is_credit_line, picture_credit, split_credit
from .markup import is_control, is_named, names_picture

if TYPE_CHECKING:
    from ...blocks import Node, PageBlock
    from .region import Region

# A picture's own container lies at most this far up and holds at most this much text (blocks, characters).
LEVELS, BLOCKS, CHARACTERS = 9, 8, 1500
# Headings down to this level are titles of something else; captions in galleries stand in smaller ones.
LEAST_TITLE = 3


class Frames:
    """Finds the frames of one page's pictures.

    ``pictures``: for each node's index the numbers of the pictures inside. ``set_apart``: blocks that are captions
    by their looks.
    """

    def __init__(self, region: Region, pictures: Mapping[int, set[int]], set_apart: frozenset[int]) -> None:
        self.blocks = region.page.blocks
        self.body = region.body
        self.spoken_for = region.spoken_for
        self.names = region.names
        self.pictures = pictures
        self.set_apart = set_apart

    def around(self, node: Node | None) -> Node | None:
        """The smallest container that holds the picture in ``node`` and words about it, and nothing else.

        Inside a figure, a container of more (a player with its buttons) does not end the search, for the figure has the caption.
        """
        figure = _figure(node)
        frame: Node | None = None
        held = 0
        for _ in range(LEVELS):
            if node is None:
                break
            if not self._alone(node):
                if frame is not None or figure is None or node is figure:
                    break
                node = figure
                continue
            if node.end - node.start > held:
                if node.tag != "figure" and any(index in self.spoken_for for index in range(node.start, node.end)):
                    break
                texts = self.texts(node)
                if texts:
                    if not self._is_frame(node, texts, frame):
                        if frame is not None or figure is None or node is figure:
                            break
                        node = figure
                        continue
                    frame = node
                held = node.end - node.start
            if frame is not None and node.tag == "figure":
                break
            node = node.parent
        return frame

    def texts(self, node: Node) -> list[PageBlock]:
        """The blocks inside that may be words about a picture."""
        return [
            block
            for block in self.blocks[node.start : node.end]
            if block.index not in self.spoken_for and not is_control(self.names, block, node)
        ]

    def after(self, block: int) -> list[PageBlock]:
        """The words in blocks of their own right after the picture that stands before ``page.blocks[block]``."""
        found: list[PageBlock] = []
        for following in self.blocks[block : block + 2]:
            if following.index in self.spoken_for or (found and following.index in self.set_apart):
                break  # the second of two lines in italics is the next picture's
            if self._named_after(following):
                found.append(following)
            else:
                if following.index == block and is_credit_line(following.text):
                    found.append(following)
                break
        return found

    def _named_after(self, block: PageBlock) -> bool:
        """Whether markup or looks make a block outside of the picture's container a caption; of the text they must say so plainly."""
        if block.index in self.set_apart:
            return True
        return names_picture(self.names, block) if block.index in self.body else is_named(self.names, block, None)

    def nearby(self, node: Node | None) -> tuple[PageBlock, ...]:
        """All text of the smallest container around a picture that has any; nothing where that is much or has found its place."""
        for _ in range(LEVELS):
            if node is None or not self._alone(node):
                break
            if node.end > node.start:
                blocks = self.blocks[node.start : node.end]
                placed = any(block.index in self.body or block.index in self.spoken_for for block in blocks)
                return () if placed else tuple(blocks)
            node = node.parent
        return ()

    def _alone(self, node: Node) -> bool:
        """Whether a container holds little text and this picture only; a figure may hold more, say a button's."""
        return node.end - node.start <= BLOCKS and (node.tag == "figure" or len(self.pictures.get(node.index, ())) <= 1)

    def _is_frame(self, node: Node, texts: list[PageBlock], within: Node | None) -> bool:
        """Whether a container's texts are about the picture; around a frame that is found already, only what markup names is."""
        outside = [b for b in texts if within is not None and not within.start <= b.index < within.end]
        return self._about_picture(node, texts) and all(is_named(self.names, block, node) for block in outside)

    def _about_picture(self, node: Node, texts: list[PageBlock]) -> bool:
        """Whether the texts of a container are about the picture in it."""
        if sum(len(block.text) for block in texts) > CHARACTERS:
            return False
        named = [is_named(self.names, block, node, of_picture=block.index in self.body) for block in texts]
        if any(block.index in self.body and not name for block, name in zip(texts, named, strict=True)):
            return len(texts) <= 3 and picture_credit(texts[-1].text)[1] is not None
        titled = any(0 < (block.heading_level or 0) <= LEAST_TITLE and not name for block, name in zip(texts, named, strict=True))
        if titled and node.tag != "figure" and not is_credit_line(texts[-1].text):
            return False  # a banner, a teaser
        if node.tag == "figure" or any(named) or self.names[node.names].picture:
            return True
        return len(texts) <= 2 and split_credit(texts[-1].text)[1] is not None


def _figure(node: Node | None) -> Node | None:
    """The figure around a place."""
    for _ in range(LEVELS):
        if node is None or node.tag == "figure":
            return node
        node = node.parent
    return None
