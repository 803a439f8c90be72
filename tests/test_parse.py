"""From what a caller holds to one tree."""

from __future__ import annotations

from contextlib import suppress

import pytest
from bs4 import BeautifulSoup
from lxml import etree
from lxml import html as lxml_html

from article_extract import (
    ArticleExtractError,
    EmptyInputError,
    InputError,
    InputTooLargeError,
    Limits,
    NotHTMLError,
)
from article_extract.page import cut
from article_extract.parse import parse

PAGE = "<html><head><title>T</title></head><body><h1>Head</h1><p>One <b>two</b> three.</p><p>Four.</p></body></html>"
TEXTS = ["Head", "One two three.", "Four."]


def texts(source: object) -> list[str]:
    return [block.text for block in cut(parse(source)).blocks]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG image"),
        (b"\x89PNG\r\n\x1a\n", "PNG image"),
        (b"GIF89a\x01", "GIF image"),
        (b"\x1f\x8b\x08\x00", "gzip data"),
        (b"PK\x03\x04\x14", "ZIP archive"),
        (b"\x00\x00\x00\x18ftypmp42", "MP4/AVIF media"),
        (b'{"headline": "x"}', "JSON"),
        (b'[{"a": 1}, 2]', "JSON"),
        (b'<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', "XML rss"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom"/>', "XML feed"),
        (b"<!-- x --><urlset><url/></urlset>", "XML urlset"),
        (b"Just some words.", "plain text"),
    ],
)
def test_what_is_not_html_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(NotHTMLError) as caught:
        parse(data)
    assert kind in caught.value.kind
    assert "HTML" in str(caught.value)


@pytest.mark.parametrize("source", [b"", b" \n\t ", "", "  \n", "\ufeff ", BeautifulSoup("", "html.parser")])
def test_empty(source: object) -> None:
    with pytest.raises(EmptyInputError):
        parse(source)


@pytest.mark.parametrize("source", [b"<p>" + b"x" * 100, "<p>" + "x" * 100])
def test_over_the_size_limit(source: object) -> None:
    with pytest.raises(InputTooLargeError, match="limit of 50"):
        parse(source, limits=Limits(bytes=50))


@pytest.mark.parametrize("source", [None, 3, ["<p>x"], etree.Comment("x"), object()])
def test_what_cannot_be_a_page(source: object) -> None:
    with pytest.raises(InputError, match="give"):
        parse(source)


@pytest.mark.parametrize(
    "source",
    [
        PAGE,
        PAGE.encode(),
        bytearray(PAGE.encode()),
        memoryview(PAGE.encode()),
        etree.fromstring(PAGE),
        etree.fromstring(PAGE).getroottree(),
        lxml_html.fromstring(PAGE),
        BeautifulSoup(PAGE, "html.parser"),
        BeautifulSoup(PAGE, "lxml"),
        BeautifulSoup(PAGE, "lxml").html,
        etree.fromstring(PAGE.replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')),
        '<?xml version="1.0" encoding="utf-16"?>' + PAGE,
        "\ufeff" + PAGE,
    ],
)
def test_every_kind_of_source_gives_the_same(source: object) -> None:
    assert texts(source) == TEXTS


def test_a_callers_tree_is_not_changed() -> None:
    for markup in (PAGE, PAGE + "<p>more", '<html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>'):
        tree = etree.fromstring(markup, None if "xmlns" in markup else etree.HTMLParser())
        before = etree.tostring(tree.getroottree())
        texts(tree)
        assert etree.tostring(tree.getroottree()) == before


def test_a_callers_soup_is_not_changed() -> None:
    soup = BeautifulSoup(PAGE, "html.parser")
    before = str(soup)
    texts(soup)
    assert str(soup) == before


def test_an_element_within_a_tree_keeps_to_its_bounds() -> None:
    tree = etree.fromstring("<body><p>before</p><article>in<p>side</p></article>tail<p>after</p></body>")
    article = tree.find("article")
    assert texts(article) == ["in", "side"]


def test_a_tag_within_a_soup_keeps_to_its_bounds() -> None:
    soup = BeautifulSoup("<p>before</p><article>in<p>side</p></article>tail<p>after</p>", "html.parser")
    assert texts(soup.article) == ["in", "side"]


def test_an_attribute_of_many_values_in_a_soup() -> None:
    root = parse(BeautifulSoup('<p class="a  b" data-x="1">x', "html.parser"))
    paragraph = root.find(".//p")
    assert paragraph is not None
    assert sorted(paragraph.items()) == [("class", "a b"), ("data-x", "1")]


@pytest.mark.parametrize("markup", ["<p>a</p></body></html>b<p>c", "<p>a</p></body>b<p>c", "<html><p>a</html><html>b<p>c</html>"])
def test_what_stands_after_the_end_of_the_page_is_read(markup: str) -> None:
    assert texts(markup) == ["a", "b", "c"]
    assert texts(etree.fromstring(markup, etree.HTMLParser())) == ["a", "b", "c"]


@pytest.mark.parametrize("depth", [300, 3000, 6000])
@pytest.mark.parametrize("tag", ["div", "span", "b", "ul><li"])
def test_deep_nesting_loses_nothing(depth: int, tag: str) -> None:
    outer = tag.partition(">")[0]
    found = texts(f"<p>before</p>{f'<{tag}>' * depth}deep{f'</{outer}>' * depth}<p>after</p>")
    assert found == ["before", "deep", "after"]


def test_void_elements_that_libxml2_nests_are_no_depth() -> None:
    assert texts("<p>" + "a<wbr>" * 5000) == ["a" * 5000]


def test_a_flood_of_attributes() -> None:
    """libxml2 would take a minute."""
    flood = " ".join(f"a{n}=1" for n in range(100_000))
    assert texts(f"<p {flood}>x</p><p id=y>y</p><p {flood}") == ["x", "y"]


def test_a_long_attribute_is_kept() -> None:
    value = "a = b " * 5000
    root = parse(f'<p title="{value}">x</p><script>if (a < b) {{{"x = y; " * 3000}}}</script>')
    assert root.findtext(".//script", "").count("x = y") == 3000
    assert root.xpath("string(//p/@title)") == value


def test_depth_in_a_callers_soup() -> None:
    soup = BeautifulSoup("<div>" * 3000 + "deep", "html.parser")
    assert texts(soup) == ["deep"]


def test_control_characters_and_null_bytes_vanish() -> None:
    assert texts(b"<p>a\x00b\x01c\x1fd</p>") == ["abcd"]


def test_form_feed_is_white_space() -> None:
    assert texts("<p>a\x0cb\x0bc") == ["a b c"]


def test_surrogates_in_a_str() -> None:
    """Pairs are the character that they stand for, single ones are nothing."""
    assert texts("<p>\ud83d\ude00 \ud800x") == ["😀 x"]


def test_entities_of_a_doctype_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><p>x&b;y</p>'
    assert "aaaa" not in "".join(texts(bomb))


@pytest.mark.parametrize(
    "markup", ["<", "<>x", "<p", "</p>x", "<p a=>", "<!doctype html>", "<![CDATA[x]]>", "<?php x", "<p>&#0;&#xD800;&#x110000;"]
)
def test_broken_markup_is_read_or_refused_in_order(markup: str) -> None:
    with suppress(ArticleExtractError):
        texts(markup)
