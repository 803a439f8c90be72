"""The Markdown writer, read back by a CommonMark parser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from article_extract import Article, Block, BlockKind, Credit, Image, Person, Span, SpanKind
from articles import articles, lines, spans, texts

parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def paragraph(text: str, *marks: tuple[int, int, SpanKind]) -> Article:
    return Article(
        body=(Block(kind=BlockKind.PARAGRAPH, text=text, spans=tuple(Span(start=s, end=e, kind=k) for s, e, k in marks)),)
    )


def tokens(markdown: str) -> Iterator[Token]:
    for token in parser.parse(markdown):
        yield token
        yield from token.children or ()


def read(markdown: str) -> list[str]:
    """The texts of what a CommonMark parser finds, one for each paragraph, heading, cell or fence."""
    return [_plain(t) if t.type == "inline" else t.content for t in parser.parse(markdown) if t.type in ("inline", "fence")]


def _plain(inline: Token) -> str:
    return "".join("\n" if t.type == "hardbreak" else t.content for t in inline.children or ())


@given(
    st.sampled_from((BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE, BlockKind.LIST_ITEM)),
    texts.flatmap(lambda t: st.tuples(st.just(t), spans(t))),
)
def test_text_reads_back_as_it_was(kind: BlockKind, marked: tuple[str, tuple[Span, ...]]) -> None:
    text, inline = marked
    found = read(Article(body=(Block(kind=kind, text=text, spans=inline),)).to_markdown())
    code = any(span.kind is SpanKind.CODE for span in inline)
    assert ([one.replace("\n", " ") for one in found],) == ([text.replace("\n", " ")],) if code else found == [text]


@given(texts)
def test_heading_reads_back_on_one_line(text: str) -> None:
    article = Article(body=(Block(kind=BlockKind.HEADING, level=3, text=text),))
    assert read(article.to_markdown()) == [" ".join(text.split())]


@given(texts)
def test_code_reads_back_verbatim(text: str) -> None:
    assert read(Article(body=(Block(kind=BlockKind.CODE, text=text),)).to_markdown()) == [text + "\n"]


@given(st.lists(st.lists(lines, min_size=2, max_size=2), min_size=1, max_size=4))
def test_cells_read_back_as_they_were(rows: list[list[str]]) -> None:
    text = "\n".join("\t".join(row) for row in rows)
    block = Block(kind=BlockKind.TABLE, text=text, rows=tuple(map(tuple, rows)))
    assert read(Article(body=(block,)).to_markdown()) == [cell for row in rows for cell in row]


@given(articles)
def test_no_html_comes_out(article: Article) -> None:
    """So that Markdown may be put into any page: the parser, told to let HTML through, finds none."""
    assert not [token for token in tokens(article.to_markdown()) if token.type.startswith("html")]


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("so very good", (3, 7, SpanKind.STRONG), "so **very** good"),
        ("see `x` now", (4, 7, SpanKind.CODE), "see `` `x` `` now"),
        ("a word, more", (1, 7, SpanKind.EMPHASIS), "a *word,* more"),
        ("das„Wort“gilt", (3, 9, SpanKind.EMPHASIS), "das„*Wort*“gilt"),
    ],
)
def test_inline_markup(text: str, mark: tuple[int, int, SpanKind], expected: str) -> None:
    assert paragraph(text, mark).to_markdown() == expected + "\n"


def test_link_keeps_its_emphasis() -> None:
    link = Span(start=0, end=8, kind=SpanKind.LINK, href="https://example.org/a_(b)")
    block = Block(kind=BlockKind.PARAGRAPH, text="read all", spans=(link, Span(start=5, end=8, kind=SpanKind.STRONG)))
    assert Article(body=(block,)).to_markdown() == "[read **all**](<https://example.org/a_(b)>)\n"


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "java\nscript:alert(1)", " JavaScript:x", "data:text/html,x", "vbscript:x"]
)
def test_script_address_is_no_link(href: str) -> None:
    block = Block(kind=BlockKind.PARAGRAPH, text="click", spans=(Span(start=0, end=5, kind=SpanKind.LINK, href=href),))
    assert Article(body=(block,)).to_markdown() == "click\n"


@given(texts.flatmap(lambda t: st.tuples(st.just(t), spans(t))))
def test_every_delimiter_written_is_read_as_markup(marked: tuple[str, tuple[Span, ...]]) -> None:
    """The writer leaves out what Markdown cannot show; whatever it writes, the parser sees."""
    text, inline = marked
    markdown = Article(body=(Block(kind=BlockKind.PARAGRAPH, text=text, spans=inline),)).to_markdown()
    bare = Article(body=(Block(kind=BlockKind.PARAGRAPH, text=text),)).to_markdown()
    opened = sum(token.type in ("em_open", "strong_open", "code_inline", "link_open") for token in tokens(markdown))
    assert (opened > 0) == (markdown != bare)


def test_nested_list() -> None:
    items = [("one", 1), ("two", 1), ("two a", 2), ("three", 1)]
    article = Article(body=tuple(Block(kind=BlockKind.LIST_ITEM, text=text, level=level) for text, level in items))
    assert article.to_markdown() == "- one\n- two\n  - two a\n- three\n"


def test_fence_is_longer_than_any_inside() -> None:
    article = Article(body=(Block(kind=BlockKind.CODE, text="```\nx\n````"),))
    assert article.to_markdown() == "`````\n```\nx\n````\n`````\n"


def test_quotation_of_several_paragraphs_is_one() -> None:
    article = Article(body=tuple(Block(kind=BlockKind.BLOCKQUOTE, text=text) for text in ("one", "two")))
    assert article.to_markdown() == "> one\n>\n> two\n"


def test_table_has_a_head() -> None:
    article = Article(body=(Block(kind=BlockKind.TABLE, text="a\tb\n1\t|", rows=(("a", "b"), ("1", "|"))),))
    assert article.to_markdown() == "| a | b |\n| --- | --- |\n| 1 | \\| |\n"


def test_marks_of_a_cell_stay_in_it() -> None:
    bold = Span(start=2, end=3, kind=SpanKind.STRONG)
    article = Article(body=(Block(kind=BlockKind.TABLE, text="a\tb", rows=(("a", "b"),), spans=(bold,)),))
    assert article.to_markdown().startswith("| a | **b** |\n")


def test_picture_stands_in_its_place_with_caption_and_credit() -> None:
    image = Image(url="https://example.org/a.jpg", alt="A [dog]", caption="The dog", credit=Credit(text="Ann Lee"), position=1)
    article = replace(paragraph("one"), images=(image,), body=(*paragraph("one").body, *paragraph("two").body))
    assert article.to_markdown() == "one\n\n![A \\[dog\\]](https://example.org/a.jpg)\\\n*The dog* (Ann Lee)\n\ntwo\n"


def test_head_of_the_article() -> None:
    article = Article(
        headline="One # two #", description="Why", authors=(Person(name="A_ B"), Person(name="C", url="https://example.org/c"))
    )
    assert article.to_markdown() == "# One # two \\#\n\n*Why*\n\nA\\_ B, [C](https://example.org/c)\n"


@given(articles)
def test_front_matter_is_quoted_line_by_line(article: Article) -> None:
    """Each value is JSON in ASCII-safe quotes, so YAML reads it as the text that it is."""
    markdown = article.to_markdown(front_matter=True)
    head, _, rest = markdown.removeprefix("---\n").partition("---\n\n")
    values = dict(line.split(": ", 1) for line in head.splitlines())
    assert json.loads(values.get("title", "null")) == article.headline
    assert json.loads(values.get("tags", "[]")) == list(article.keywords)
    assert rest == article.to_markdown()


def test_hostile_text_takes_linear_time() -> None:
    """A hundred thousand characters at which no delimiter counts, and as many spans: seconds would mean quadratic time."""
    text = "a" + "🐎" * 100_000 + "b"
    marks = [Span(start=1, end=100_001, kind=SpanKind.STRONG)]
    marks += [Span(start=at, end=at + 1, kind=SpanKind.EMPHASIS) for at in range(1, 100_000, 4)]
    article = Article(body=(Block(kind=BlockKind.PARAGRAPH, text=text, spans=tuple(marks)),))
    started = process_time()
    article.to_markdown()
    assert process_time() - started < 5
