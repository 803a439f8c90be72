"""From chosen page blocks to the blocks of the article: kinds, levels, tables, inline markup."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from ..model import Block, BlockKind, Span, SpanKind
from ..page import HEADINGS, LISTS, Node, Page, PageBlock

if TYPE_CHECKING:
    from lxml.etree import _Element

SPAN_KINDS = {
    "a": SpanKind.LINK,
    "b": SpanKind.STRONG,
    "strong": SpanKind.STRONG,
    "em": SpanKind.EMPHASIS,
    "i": SpanKind.EMPHASIS,
    "cite": SpanKind.EMPHASIS,
    "code": SpanKind.CODE,
    "kbd": SpanKind.CODE,
    "samp": SpanKind.CODE,
    "tt": SpanKind.CODE,
}
# Elements that decide what a block within them is; the innermost wins.
TELLING = frozenset(("blockquote", "dd", "dt", "li", "pre", "table", *HEADINGS))
# Class names by which the platforms' own embed code marks the quoted post.
POSTS = frozenset(
    "twitter-tweet twitter-video instagram-media tiktok-embed fb-post bluesky-embed mastodon-embed reddit-embed-bq reddit-card"
    " telegram-post text-post-media threads-post".split()
)
# A table with blocks longer than this, or several blocks a cell, arranges a page rather than data.
LONGEST_CELL = 300


def assemble(
    page: Page, chosen: Sequence[int], headings: Collection[int] = ()
) -> tuple[tuple[Block, ...], tuple[tuple[int, ...], ...]]:
    """The article's body and, for each of its blocks, the page blocks that it was made of.

    ``chosen``: indices into ``page.blocks``, ascending. ``headings``: those among them that are headings although the
    markup does not say so.
    """
    body: list[Block] = []
    sources: list[tuple[int, ...]] = []
    post_url = cache(partial(_post_url, page))  # another post within one tears it into many groups
    for group, whole in _groups(page, chosen):
        blocks = [page.blocks[index] for index in group]
        if whole is None:
            body.append(_block(page, blocks[0], blocks[0].index in headings))
        else:
            body.append(_table(blocks) if whole.tag == "table" else _post(page, blocks, post_url(whole)))
        sources.append(tuple(group))
    return tuple(body), tuple(sources)


def _groups(page: Page, chosen: Sequence[int]) -> Iterator[tuple[list[int], Node | None]]:
    """Chosen blocks, those of one data table or one embedded post together, with its element."""
    group: list[int] = []
    current: Node | None = None
    short: dict[Node, bool] = {}
    for index in chosen:
        block = page.blocks[index]
        whole = embedded_post(block) or data_table(page, block, short)
        if group and whole is not current:
            yield group, current
            group = []
        current = whole
        if whole is None:
            yield [index], None
        else:
            group.append(index)
    if group:
        yield group, current


def data_table(page: Page, block: PageBlock, short: dict[Node, bool] | None = None) -> Node | None:
    """The table of data that the block is a cell of; None outside tables and in tables that only arrange a page.

    ``short`` remembers from cell to cell of which tables all blocks are short.
    """
    cell = block.within("td", "th")
    if cell is None or cell.end - cell.start > 1 or block.heading_level:
        return None
    row = _above(cell, "tr")
    table = _above(cell, "table")
    if row is None or table is None or row.end - row.start < 2:
        return None
    short = {} if short is None else short
    if table not in short:
        short[table] = all(len(b.text) <= LONGEST_CELL for b in page.blocks[table.start : table.end])
    return table if short[table] else None


def _above(node: Node, tag: str) -> Node | None:
    above = node.parent
    while above is not None and above.tag != tag:
        above = above.parent
    return above


def _table(blocks: Sequence[PageBlock]) -> Block:
    rows: list[list[str]] = []
    current: Node | None = None
    for block in blocks:
        cell = block.within("td", "th")
        row = _above(cell, "tr") if cell is not None else None
        if row is not current or not rows:
            rows.append([])
            current = row
        rows[-1].append(block.text)
    text = "\n".join("\t".join(row) for row in rows)
    return Block(kind=BlockKind.TABLE, text=text, rows=tuple(map(tuple, rows)))


def _post(page: Page, blocks: Sequence[PageBlock], url: str | None) -> Block:
    spans: list[Span] = []
    start = 0
    for block in blocks:
        spans += [replace(span, start=start + span.start, end=start + span.end) for span in spans_of(page, block)]
        start += len(block.text) + 1
    text = "\n".join(block.text for block in blocks)
    return Block(kind=BlockKind.EMBED, text=text, spans=tuple(spans), url=url)


def _block(page: Page, block: PageBlock, heading: bool) -> Block:
    kind, level = kind_of(block)
    if heading and kind is BlockKind.PARAGRAPH:
        kind, level = BlockKind.HEADING, 2
    return Block(kind=kind, text=block.text, level=level, spans=spans_of(page, block))


def embedded_post(block: PageBlock) -> Node | None:
    """The quoted social-media post that the block is a part of."""
    node = block.within("blockquote")
    return node if node is not None and not POSTS.isdisjoint(node.names.lower().split()) else None


def _post_url(page: Page, post: Node) -> str | None:
    """The post's address: its last link, where the embed code puts the date."""
    marks = [mark for block in page.blocks[post.start : post.end] for mark in block.marks if mark.tag == "a"]
    return _href(page, marks[-1].element) if marks else None


def kind_of(block: PageBlock) -> tuple[BlockKind, int | None]:
    """What the markup says that a block is, and the level of headings and list items."""
    node: Node | None = block.node
    while node is not None and node.tag not in TELLING:
        node = node.parent
    if node is None or node.tag == "table":
        return BlockKind.PARAGRAPH, None
    if node.tag in HEADINGS:
        return BlockKind.HEADING, HEADINGS[node.tag]
    if node.tag == "pre":
        return BlockKind.CODE, None
    if node.tag == "blockquote":
        return BlockKind.BLOCKQUOTE, None
    if node.start != block.index:  # a further paragraph of a list item
        return BlockKind.PARAGRAPH, None
    depth = sum(above.tag in LISTS or above.tag == "dl" for above in node.ancestors())
    return BlockKind.LIST_ITEM, max(1, depth)


def spans_of(page: Page, block: PageBlock) -> tuple[Span, ...]:
    """Links, emphasis and code of a block as offsets into its text."""
    if not block.marks:
        return ()
    spans = []
    for start, end, tag, element in block.text_marks():
        kind = SPAN_KINDS.get(tag)
        if kind is None or start >= end:
            continue
        if kind is SpanKind.LINK:
            href = _href(page, element)
            if href:
                spans.append(Span(start=start, end=end, kind=kind, href=href))
        else:
            spans.append(Span(start=start, end=end, kind=kind))
    return tuple(spans)


def _href(page: Page, element: _Element) -> str | None:
    return page.absolute(element.get("href"))
