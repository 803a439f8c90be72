"""The body model in numpy."""

from __future__ import annotations

import numpy as np

from article_extract.body.features import FAR_LEVELS, features, name_parts, words_of
from article_extract.body.network import network, product
from article_extract.draft import Draft
from article_extract.page import cut
from article_extract.parse import parse

FIRST = "The council agreed on Tuesday to rebuild the old bridge, and the work is to begin in the spring of next year."
SECOND = "Ann Lee, who keeps the toll house, said that the town had waited for eleven years. “I had stopped asking,” she said."
THIRD = "The plans show two lanes and a path for walkers. The money comes from the region, which has put four million aside."
PAGE = f"""<html><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Bridge to be rebuilt</h1><p>{FIRST}</p><p>{SECOND}</p><h2>What comes next</h2><p>{THIRD}</p></article>
<aside class="newsletter"><h3>Sign up</h3><p>Get our newsletter</p></aside><footer><p>© Example News</p></footer></body></html>"""


def test_the_model_tells_article_from_navigation_and_footer() -> None:
    page = cut(parse(PAGE))
    body, _ = network()(page, Draft())
    by_text = {block.text[:20].strip(): float(p) for block, p in zip(page.blocks, body, strict=True)}
    assert by_text["The council agreed o"] > 0.5
    assert by_text["Home"] < 0.1
    assert by_text["Get our newsletter"] < 0.5


def test_the_model_is_read_once_and_read_only() -> None:
    assert network() is network()
    assert not any(array.flags.writeable for array in network().w.values())


def test_features_have_a_row_for_every_block() -> None:
    page, model = cut(parse(PAGE)), network()
    seen = features(page, Draft(), model.names, model.words)
    assert len(seen.dense) == len(page.blocks) == len(seen.word_offsets) == len(seen.lead_offsets)
    assert seen.ancestors.shape == (len(page.blocks), FAR_LEVELS)
    assert np.isfinite(seen.dense).all()


def test_a_page_of_one_block() -> None:
    body, heading = network()(cut(parse("<p>Hello</p>")), Draft())
    assert body.shape == heading.shape == (1,)


def testproducts_in_slices_areproducts() -> None:
    random = np.random.default_rng(0)
    a, b = random.random((103, 192), np.float32), random.random((192, 64), np.float32)
    assert np.allclose(product(a, b), a @ b, rtol=1e-4)


def test_name_parts_split_camel_case_and_drop_numbers() -> None:
    assert list(name_parts("articleBody__text-2 m-HTMLWidget x")) == ["article", "body", "text", "html", "widget"]


def test_words_of_long_blocks_are_the_first_few_and_the_last() -> None:
    assert words_of("Read more about our new Bridge Plan") == ["read", "more", "about", "our", "$plan"]
