"""The second body extractor."""

from __future__ import annotations

from article_extract import default_pipeline, extract
from article_extract.body import TrafilaturaBody

SENTENCE = "The council agreed on Tuesday to rebuild the old bridge, and the work is to begin in the spring of next year. "
PAGE = f"""<html><body><nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>First. {SENTENCE * 3}</p>
<p>Second. {SENTENCE * 3}</p></article><footer><p>Imprint and contact</p></footer></body></html>"""


def test_it_takes_the_place_of_the_body_step() -> None:
    pipeline = default_pipeline(check=True).replace("body", TrafilaturaBody())
    article = extract(PAGE, pipeline=pipeline)
    assert [text.split(".")[0] for text in article.paragraphs] == ["First", "Second"]


def test_it_leaves_the_callers_tree_alone() -> None:
    from lxml import html

    tree = html.document_fromstring(PAGE)
    before = html.tostring(tree)
    extract(tree, pipeline=default_pipeline().replace("body", TrafilaturaBody()))
    assert html.tostring(tree) == before
