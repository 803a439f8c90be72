"""What stands beside a picture, as the steps of its reading hand it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...blocks import Node, PageBlock


class Words:
    """Caption and credit of a picture, and where they stand."""

    __slots__ = ("blocks", "caption", "credit", "frame", "nearby")

    def __init__(
        self,
        caption: str | None = None,
        credit: str | None = None,
        blocks: tuple[int, ...] = (),
        frame: Node | None = None,
    ) -> None:
        self.caption = caption
        self.credit = credit
        self.blocks = blocks
        """The page blocks whose whole text caption and credit hold."""
        self.frame = frame
        """The container that holds the picture and these words alone."""
        self.nearby: tuple[PageBlock, ...] = ()
        """Where no words are the picture's: what its smallest container with any text holds, if little."""
