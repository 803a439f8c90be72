"""The HTML writer, read back by an HTML parser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from article_extract import Article, Block, BlockKind, Credit, Image, Person, Span, SpanKind
from articles import articles, spans, texts

ALLOWED = frozenset(
    "html head meta title link body article header h1 h2 h3 h4 h5 h6 p a em strong code time ul li blockquote pre table tr td"
    " tbody figure img figcaption small br".split()
)
ADDRESSES = frozenset(("href", "src", "content", "charset", "name", "rel", "alt", "width", "height", "datetime", "class", "lang"))


def block(kind: BlockKind, text: str, level: int | None = None) -> Block:
    return Block(kind=kind, text=text, level=level)


@given(articles)
def test_only_known_elements_and_attributes_come_out(article: Article) -> None:
    tree = html.document_fromstring(article.to_html())
    assert {element.tag for element in tree.iter()} <= ALLOWED
    assert {name for element in tree.iter() for name in element.keys()} <= ADDRESSES  # noqa: SIM118


@given(texts.flatmap(lambda text: st.tuples(st.just(text), spans(text))))
def test_text_reads_back_as_it_was(marked: tuple[str, tuple[Span, ...]]) -> None:
    text, inline = marked
    article = Article(body=(Block(kind=BlockKind.PARAGRAPH, text=text, spans=inline),))
    paragraph = html.fragment_fromstring(article.to_html().partition("<article>")[2].partition("</article>")[0].strip())
    assert "".join(paragraph.itertext()) == text


@given(st.lists(st.integers(1, 5), min_size=1, max_size=12))
def test_lists_nest_soundly(levels: list[int]) -> None:
    """An XML parser, which forgives nothing, finds every item once and as deep as the levels rise."""
    items = tuple(block(BlockKind.LIST_ITEM, str(index), level) for index, level in enumerate(levels))
    tree = etree.fromstring(Article(body=items)._repr_html_())
    found = list(tree.iter("li"))
    assert [(item.text or "").strip() for item in found] == [str(index) for index in range(len(levels))]
    assert all(parent.tag == "ul" for parent in (item.getparent() for item in found) if parent is not None)


def test_figure() -> None:
    image = Image(url="https://example.org/a.jpg", alt='"A"', caption="A <b>", credit=Credit(text="Ann & Co"), width=3)
    assert Article(images=(image,))._repr_html_() == (
        '<article>\n<figure>\n<img src="https://example.org/a.jpg" alt="&quot;A&quot;" width="3">\n'
        "<figcaption>A &lt;b&gt; <small>Ann &amp; Co</small></figcaption>\n</figure>\n</article>"
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (block(BlockKind.HEADING, "One", 1), "<h2>One</h2>"),
        (block(BlockKind.CODE, "a < b\n"), "<pre><code>a &lt; b\n</code></pre>"),
        (block(BlockKind.BLOCKQUOTE, "One"), "<blockquote>\n<p>One</p>\n</blockquote>"),
        (Block(kind=BlockKind.TABLE, text="1\t2", rows=(("1", "2"),)), "<table>\n<tr><td>1</td><td>2</td></tr>\n</table>"),
        (block(BlockKind.PARAGRAPH, "a\nb"), "<p>a<br>\nb</p>"),
    ],
)
def test_block(body: Block, expected: str) -> None:
    assert Article(body=(body,))._repr_html_() == f"<article>\n{expected}\n</article>"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "\x01java\tscript:alert(1)", "data:text/html,<script>", "VBSCRIPT:x"])
def test_address_that_runs_code_is_left_out(address: str) -> None:
    link = Span(start=0, end=1, kind=SpanKind.LINK, href=address)
    paragraph = Block(kind=BlockKind.PARAGRAPH, text="x", spans=(link,))
    embed = Block(kind=BlockKind.EMBED, text="post", url=address)
    article = Article(
        canonical_url=address, authors=(Person(name="A", url=address),), images=(Image(url=address),), body=(paragraph, embed)
    )
    tree = html.document_fromstring(article.to_html())
    assert not tree.xpath("//@href | //@src")


def test_head_of_the_document() -> None:
    article = Article(headline="A & B", language="pt-BR", canonical_url="https://example.org/?a&b")
    document = article.to_html()
    assert document.startswith('<!DOCTYPE html>\n<html lang="pt-BR">')
    assert "<title>A &amp; B</title>" in document
    assert '<link rel="canonical" href="https://example.org/?a&amp;b">' in document
