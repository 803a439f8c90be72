"""Pages whose text stands only in the data of their scripts."""

from __future__ import annotations

import html
import json
import time

import pytest
from lxml import etree

from article_extract.page import Page, cut
from article_extract.parse import parse

SENTENCE = "The river rose by half a metre in the night, and the old bridge was closed to all traffic. "
PARAGRAPHS = [f"{number} {SENTENCE * 3}".strip() for number in ("One.", "Two.", "Three.")]
MARKUP = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
SHELL = "<html><head><title>The bridge</title></head><body><h1>The bridge</h1><div id=app></div>{}</body></html>"


def page(script: str) -> Page:
    return cut(parse(SHELL.format(script)))


def texts(script: str) -> list[str]:
    return [block.text for block in page(script).blocks]


def data(value: object) -> str:
    return f"<script type=application/json>{json.dumps(value)}</script>"


def rows(stream: str) -> str:
    """React's flight format, sent in two pushes that break anywhere."""
    middle = len(stream) // 2
    parts = (stream[:middle], stream[middle:])
    return "".join(f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>".replace("</p", "\\u003c/p") for part in parts)


TREE = [
    {"type": "h2", "children": [{"type": "text", "data": "How it began"}]},
    *(
        {"type": "p", "children": [{"data": text[:50]}, {"type": "a", "href": "/x", "children": [{"data": text[50:]}]}]}
        for text in PARAGRAPHS
    ),
]
NEXT = {"teaser": {"body": "<p>" + SENTENCE * 2}, "story": {"body": MARKUP}}
SOURCES = {
    "HTML in a state": f"<script>window.__STATE__ = {json.dumps(NEXT['story'])};</script>",
    "plain text": data({"@type": "NewsArticle", "articleBody": "\n\n".join(PARAGRAPHS)}),
    "HTML with entities": data({"articleBody": html.escape(MARKUP)}),
    "a string a paragraph": data({"elements": [{"type": "text", "content": text} for text in PARAGRAPHS * 1]}),
    "JSON in a string": data({"state": json.dumps({"body": MARKUP})}),
    "JSON in an attribute": f"<div data-props='{html.escape(json.dumps({'body': MARKUP}))}'></div>",
    "rows of React": rows(f'1:["$","div"]\n2:T{len(MARKUP):x},{MARKUP}3:{{"url":"/static/chunk.js"}}\n'),
    "JSON in rows of React": rows("1:" + json.dumps({"post": {"body": MARKUP}})),
    "keys that are no JSON": f"<script>window.__NUXT__=(function(a,b){{return {{id:a,body:{json.dumps(MARKUP)}}}}}(1,2))</script>",
}


@pytest.mark.parametrize("kind", SOURCES)
def test_the_text_is_found(kind: str) -> None:
    assert texts(SOURCES[kind]) == ["The bridge", *PARAGRAPHS]


def test_trees_of_typed_nodes() -> None:
    blocks = page(data(TREE)).blocks
    assert [(block.tag, block.text) for block in blocks[1:]] == [("h2", "How it began"), *(("p", text) for text in PARAGRAPHS)]


def test_long_text_is_no_heading_where_types_follow_texts() -> None:
    blocks = [{"text": "How it began", "type": "header-two"}, *({"text": text, "type": "unstyled"} for text in PARAGRAPHS)]
    assert [(block.tag, block.text) for block in page(data(blocks)).blocks[1:]] == [("p", text) for text in PARAGRAPHS]


def test_it_stands_in_an_article_of_the_body() -> None:
    article = page(data({"body": MARKUP})).blocks[-1].within("article")
    assert article is not None
    assert article.parent is not None
    assert (article.names, article.parent.tag) == ("article-body from-script", "body")


def test_pictures_come_along() -> None:
    assert [media.tag for media in page(data({"body": MARKUP + "<img src=/a.jpg>"})).media] == ["img"]


def test_of_several_articles_the_first_is_taken() -> None:
    long = MARKUP * 3
    assert texts(data([{"body": long}, {"body": long.replace("river", "sea")}]))[1:] == PARAGRAPHS * 3


def test_the_posts_of_a_thread_belong_together() -> None:
    assert len(texts(data([{"cooked": MARKUP}, {"cooked": "<p>I was there and saw it with my own eyes.</p>"}]))) == 5


NOTHING = {
    "labels": {f"label{n}": f"You have no permission to do this, see section {n}." for n in range(200)},
    "product names": [{"title": f"Percale sheet set, solid white, size {n}, with two pillow cases"} for n in range(200)],
    "addresses": [{"content": f"https://example.org/{'a-long-path/' * 9}{n}"} for n in range(200)],
    "code": {"body": "function(a){if(a){return b[a]}else{c=a;}};" * 100},
    "descriptions of things": [{"description": f"Course {n} teaches how to build bridges. {SENTENCE}"} for n in range(30)],
    "a teaser": {"body": "<p>" + SENTENCE * 2},
}


@pytest.mark.parametrize("kind", NOTHING)
def test_what_is_no_text_stays_out(kind: str) -> None:
    assert texts(data(NOTHING[kind])) == ["The bridge"]


def test_a_page_that_shows_its_text_is_left_alone() -> None:
    shown = "".join(f"<p>{number} {SENTENCE * 3}</p>" for number in range(8))
    assert len(texts(shown + data({"body": MARKUP * 5}))) == 9


def test_a_callers_tree_is_not_changed() -> None:
    tree = parse(SHELL.format(data({"body": MARKUP})))
    before = etree.tostring(tree)
    assert len(cut(tree).blocks) == 4
    assert etree.tostring(tree) == before


@pytest.mark.parametrize("unit", ['"', '\\"', '"\\', "[", '{"a":', '"<a ', '"a":"%7B', "&amp;&lt;", '"<p>x.","', "\\u12"])
def test_hostile_data_is_read_in_linear_time(unit: str) -> None:
    start = time.perf_counter()
    texts(f"<script>window.x = {unit * (1_000_000 // len(unit))}</script>")
    texts(f'<script>self.__next_f.push([1,"1:T2,{unit * (300_000 // len(unit))}</script>')
    assert time.perf_counter() - start < 10
