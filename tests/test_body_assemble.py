"""Chosen page blocks become blocks of the article."""

from __future__ import annotations

from article_extract.body.assemble import assemble, data_table, spans_of
from article_extract.model import Block, BlockKind, SpanKind
from article_extract.page import Page, cut
from article_extract.parse import parse


def page_of(html: str) -> Page:
    return cut(parse(f"<html><body>{html}</body></html>"), "https://example.org/news/1")


def body_of(html: str) -> tuple[Block, ...]:
    page = page_of(html)
    return assemble(page, range(len(page.blocks)))[0]


def test_paragraphs_and_headings_keep_kind_and_level() -> None:
    first, second = body_of("<h3>Title</h3><p>Text.</p>")
    assert (first.kind, first.level, first.text) == (BlockKind.HEADING, 3, "Title")
    assert (second.kind, second.level) == (BlockKind.PARAGRAPH, None)


def test_list_items_know_their_depth() -> None:
    body = body_of("<ul><li>one<ul><li>two</li></ul></li></ul>")
    assert [(b.kind, b.level) for b in body] == [(BlockKind.LIST_ITEM, 1), (BlockKind.LIST_ITEM, 2)]


def test_a_second_paragraph_of_a_list_item_is_a_paragraph() -> None:
    assert [b.kind for b in body_of("<ul><li><p>one</p><p>more</p></li></ul>")] == [BlockKind.LIST_ITEM, BlockKind.PARAGRAPH]


def test_block_quotes_and_code() -> None:
    body = body_of("<blockquote><p>said</p></blockquote><pre>a\n  b</pre>")
    assert [(b.kind, b.text) for b in body] == [(BlockKind.BLOCKQUOTE, "said"), (BlockKind.CODE, "a\n  b")]


def test_a_data_table_is_one_block_with_rows() -> None:
    page = page_of("<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2024</td><td>7</td></tr></table>")
    body, sources = assemble(page, [0, 1, 2, 3])
    assert body == (Block(kind=BlockKind.TABLE, text="Year\tSum\n2024\t7", rows=(("Year", "Sum"), ("2024", "7"))),)
    assert sources == ((0, 1, 2, 3),)


def test_a_table_that_arranges_the_page_is_no_data_table() -> None:
    page = page_of(f"<table><tr><td>Menu</td><td><p>{'word ' * 100}</p><p>More.</p></td></tr></table>")
    assert all(data_table(page, block) is None for block in page.blocks)


def test_headings_that_only_look_like_paragraphs() -> None:
    page = page_of("<p><b>Looks like one</b></p><p>Text.</p>")
    body, _ = assemble(page, [0, 1], headings={0})
    assert [b.kind for b in body] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_spans_are_offsets_into_the_text_with_absolute_links() -> None:
    page = page_of('<p>See  <a href="/a">the <b>bold</b> one</a>.</p>')
    text = page.blocks[0].text
    spans = spans_of(page, page.blocks[0])
    assert [(text[s.start : s.end], s.kind, s.href) for s in spans] == [
        ("the bold one", SpanKind.LINK, "https://example.org/a"),
        ("bold", SpanKind.STRONG, None),
    ]


def test_script_links_leave_no_span() -> None:
    page = page_of('<p>Go <a href="javascript:alert(1)">there</a>.</p>')
    assert spans_of(page, page.blocks[0]) == ()


def test_an_embedded_post_is_one_block_with_its_address() -> None:
    page = page_of(
        '<blockquote class="twitter-tweet"><p>Rain again.</p>&mdash; Ann (@ann) '
        '<a href="https://twitter.com/ann/status/1">May 1</a></blockquote><p>It rained.</p>'
    )
    body, sources = assemble(page, [0, 1, 2])
    post = body[0]
    assert (post.kind, post.url) == (BlockKind.EMBED, "https://twitter.com/ann/status/1")
    assert post.text == "Rain again.\n— Ann (@ann) May 1"
    assert [post.text[span.start : span.end] for span in post.spans] == ["May 1"]
    assert sources == ((0, 1), (2,))


def test_a_list_item_never_becomes_a_heading() -> None:
    page = page_of("<ul><li><b>Point</b></li></ul>")
    assert assemble(page, [0], headings={0})[0][0].kind is BlockKind.LIST_ITEM
