"""A page that was already flattened to lines of text, cut into blocks: one a line."""

from __future__ import annotations

from .errors import EmptyInputError, InputTooLargeError
from .page import Node, Page, PageBlock, collapse
from .parse import Limits


def cut_text(dump: str, url: str | None = None, *, limits: Limits | None = None) -> Page:
    """A dump as a :class:`Page` without a tree. Raises :class:`EmptyInputError`, :class:`InputTooLargeError`."""
    limit = (limits or Limits()).bytes
    if len(dump) > limit:
        raise InputTooLargeError(
            f"dump of {len(dump):,} characters is over the limit of {limit:,}; raise it with Limits(bytes=…)"
        )
    page = Page(None, url, base=url)
    node = Node(None, "document", None, 0, 0, "")
    page.nodes.append(node)
    for number, line in enumerate(dump.splitlines(), 1):
        text = collapse(line)
        if text:
            block = PageBlock(len(page.blocks), node, text, line, [], 0, 0)
            block.line = number
            page.blocks.append(block)
    node.end = len(page.blocks)
    if not page.blocks:
        raise EmptyInputError("dump is empty: no line holds text")
    return page
