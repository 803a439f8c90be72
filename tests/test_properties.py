"""Laws that hold for every page, however it is written."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from article_extract import (
    Article,
    ArticleExtractError,
    default_pipeline,
    extract,
    extract_text,
)
from article_extract.page import cut
from article_extract.parse import parse
from conftest import FIXTURES, fixture

CHECKED = default_pipeline(check=True)
PAGES = sorted(path.name for path in FIXTURES.glob("*.html"))
ADDRESS = "https://example.org/news/1"

WORDS = st.sampled_from(
    'The minister said on Tuesday that “we will wait” , and "no" . Нет да 東京で 「はい」 قال إن Jetzt anmelden © 2025 By Ann Lee'
    " Foto: Jan/dpa \u00ad \u200b &nbsp; &amp; &lt;b&gt; 🐎 3 March 2025 Share Advertisement Read more: Sign up".split(" ")
)
TEXT = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
TAGS = st.sampled_from(
    "p div span a b em h1 h2 h3 ul ol li table tr td th blockquote pre figure figcaption article section aside nav header"
    " footer form button time dl dt dd details summary noscript template q ruby rt x-card main center font".split()
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' class="caption"',
        ' class="byline author"',
        ' class="sr-only"',
        ' class="related newsletter"',
        ' id="S:1" hidden',
        ' style="display:none"',
        ' href="/a/b"',
        ' href="javascript:alert(1)"',
        " itemprop=articleBody",
        ' itemscope itemtype="https://schema.org/NewsArticle"',
        " datetime=2025-03-10",
        " lang=xx",
        ' class="',
    ]
)
LEAVES = st.sampled_from(
    [
        "<br>",
        "<br><br>",
        "<hr>",
        "<wbr>",
        '<img src="/a.jpg" width=800 height=500 alt="A man cleans">',
        '<img src="data:image/gif;base64,R0">',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The minister said","author":{"name":"Ann Lee"}}</script>',
        '<script type="application/ld+json">{"@graph":[[[{}]],null,"x"],</script>',
        '<meta property="og:title" content="The minister">',
        '<iframe src="https://video.example/embed/1"></iframe>',
        "<!-- comment -->",
        "</div>",
        "</p></body></html>",
        "<![CDATA[x]]>",
        "<?php echo 1 ?>",
    ]
)
MARKUP = st.recursive(
    st.one_of(TEXT, LEAVES),
    lambda inner: st.builds(
        lambda tag, attributes, parts, closed: f"<{tag}{attributes}>{''.join(parts)}" + (f"</{tag}>" if closed else ""),
        TAGS,
        ATTRIBUTES,
        st.lists(inner, max_size=4),
        st.booleans(),
    ),
    max_leaves=25,
).map(lambda markup: f"<!doctype html><title>The minister said | Site</title>{markup}")


def taken(source: object) -> Article | str:
    """The article, or the name of the error that says why there is none."""
    try:
        return extract(source, url=ADDRESS, pipeline=CHECKED)
    except ArticleExtractError as error:
        return type(error).__name__


@given(MARKUP)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_nothing_is_lost_and_nothing_breaks(markup: str) -> None:
    """The pipeline checks that each block has exactly one place; what it raises is of our own tree of errors."""
    result = taken(markup)
    if isinstance(result, Article):
        assert Article.from_json(result.to_json()) == result
        for image in result.images:
            assert 0 <= image.position <= len(result.body)
        for quote in result.quotes:
            assert result.body[quote.block].text[quote.start : quote.end] == quote.text
        for block in result.body:
            assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)


@given(MARKUP)
def test_bytes_and_str_give_the_same(markup: str) -> None:
    assert taken(markup) == taken(markup.encode())
    assert taken(markup) == taken(b"\xef\xbb\xbf" + markup.encode())
    assert taken(markup) == taken(b"\xff\xfe" + markup.encode("utf-16-le"))


@given(MARKUP)
def test_the_same_twice(markup: str) -> None:
    assert taken(markup) == taken(markup)


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    taken(data)
    taken(b"<html><p>" + data)


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    taken(text)
    taken("<p>" + text)
    try:
        extract_text(text, pipeline=CHECKED)
    except ArticleExtractError as error:
        assert str(error)  # noqa: PT017


@given(MARKUP)
def test_marks_keep_within_their_blocks(markup: str) -> None:
    for block in cut(parse(markup)).blocks:
        assert block.text
        for start, end, _, _ in block.text_marks():
            assert 0 <= start < end <= len(block.text)


@given(MARKUP)
def test_nodes_hold_the_blocks_below_them(markup: str) -> None:
    page = cut(parse(markup))
    for block in page.blocks:
        assert all(node.start <= block.index < node.end for node in block.node.ancestors())
    assert [node.index for node in page.nodes] == list(range(len(page.nodes)))


@given(MARKUP, st.integers(0, 400))
def test_a_page_that_breaks_off(markup: str, length: int) -> None:
    taken(markup[:length])


@pytest.mark.parametrize("name", PAGES)
def test_every_kind_of_source_gives_the_same_article(name: str) -> None:
    data = fixture(name)
    article = extract(data, url=ADDRESS)
    root = parse(data)
    text = etree.tostring(root, encoding="unicode", method="html")
    assert extract(root, url=ADDRESS) == article
    assert extract(root.getroottree(), url=ADDRESS) == article
    assert extract(text, url=ADDRESS) == article
    assert extract(BeautifulSoup(text, "lxml"), url=ADDRESS) == article


@pytest.mark.parametrize("name", PAGES)
def test_articles_are_plain_data(name: str) -> None:
    article = extract(fixture(name), url=ADDRESS)
    assert pickle.loads(pickle.dumps(article)) == article
    assert hash(article) == hash(pickle.loads(pickle.dumps(article)))
    assert Article.from_json(article.to_json()) == article


def test_threads_do_not_disturb_each_other() -> None:
    pages = [fixture(name) for name in PAGES] * 3
    alone = [extract(page, url=ADDRESS) for page in pages]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda page: extract(page, url=ADDRESS), pages)) == alone
