"""The terminal rendering, as a plain terminal shows it."""

from __future__ import annotations

from datetime import UTC, datetime
from io import StringIO

from hypothesis import given
from rich.console import Console

from article_extract import Article, Block, BlockKind, Credit, Image, Person, Quote, Removal, RemovalReason, Span, SpanKind
from articles import articles


def shown(article: Article, *, width: int = 80, colour: bool = False) -> str:
    console = Console(file=StringIO(), width=width, force_terminal=colour, color_system="truecolor" if colour else None)
    with console.capture() as captured:
        console.print(article)
    return "\n".join(line.rstrip() for line in captured.get().splitlines())


def test_reads_from_top_to_bottom() -> None:
    article = Article(
        section="World",
        headline="One",
        authors=(Person(name="Ann Lee"),),
        date_published=datetime(2025, 3, 10, 14, 5, tzinfo=UTC),
        body=(Block(kind=BlockKind.PARAGRAPH, text="Text."), Block(kind=BlockKind.LIST_ITEM, text="item", level=1)),
        images=(Image(url="https://example.org/a.jpg", caption="A dog", credit=Credit(text="B"), lead=True),),
        quotes=(Quote(text="Yes", speaker="Ann Lee", block=0, start=0, end=3),),
        removals=(Removal(text="Sign up", reason=RemovalReason.NEWSLETTER, rule="prompt"),),
        confidence=0.9,
    )
    assert shown(article) == (
        "World\nOne\nAnn Lee · 2025-03-10 14:05 +00:00\n\n"
        "Lead picture  A dog (B)\nhttps://example.org/a.jpg\n\n"
        "Text.\n\n• item\n\n"
        "Quotes\n• “Yes” — Ann Lee\n\n"
        "Left out\nnewsletter  1  Sign up\n\n"
        "Confidence  0.90"
    )


def test_removals_are_counted_by_reason_the_commonest_first() -> None:
    texts = [("a", "other"), ("b", "related"), ("c", "related"), ("d", "related")]
    removals = tuple(Removal(text=text, reason=RemovalReason(reason), rule="r") for text, reason in texts)
    assert "Left out\nrelated  3  b · c · …\nother    1  a\n" in shown(Article(removals=removals))


def test_long_address_is_folded_not_cut() -> None:
    url = "https://example.org/" + "x" * 100
    assert url in shown(Article(images=(Image(url=url),)), width=50).replace("\n", "")


def test_brackets_are_text_not_markup_of_rich() -> None:
    assert "[bold]x[/bold]" in shown(Article(headline="[bold]x[/bold]"))


def test_link_leads_to_a_safe_address_only() -> None:
    links = [Span(start=0, end=1, kind=SpanKind.LINK, href=href) for href in ("https://example.org/", "javascript:alert(1)")]
    body = tuple(Block(kind=BlockKind.PARAGRAPH, text="x", spans=(link,)) for link in links)
    coloured = shown(Article(body=body), colour=True)
    assert "https://example.org/" in coloured
    assert "javascript" not in coloured


@given(articles)
def test_any_article_is_shown(article: Article) -> None:
    assert f"{article.confidence:.2f}" in shown(article)
