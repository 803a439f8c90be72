"""The body model in numpy: a network's first look, the trees' second."""

from __future__ import annotations

import numpy as np
import pytest

from article_extract.body.bags import bags, name_parts
from article_extract.body.context import context
from article_extract.body.counts import Counts
from article_extract.body.features import FAR_LEVELS, PLAIN, Floats, features, repeats
from article_extract.body.forest import ROWS, Forest, probability
from article_extract.body.model import body_model
from article_extract.body.network import along, neighbours, product, running_sums
from article_extract.body.wording import ends
from article_extract.draft import Draft
from article_extract.page import Page, cut
from article_extract.parse import parse

FIRST = "The council agreed on Tuesday to rebuild the old bridge, and the work is to begin in the spring of next year."
SECOND = "Ann Lee, who keeps the toll house, said that the town had waited for eleven years. “I had stopped asking,” she said."
THIRD = "The plans show two lanes and a path for walkers. The money comes from the region, which has put four million aside."
PAGE = f"""<html><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Bridge to be rebuilt</h1><p>{FIRST}</p><p>{SECOND}</p><h2>What comes next</h2><p>{THIRD}</p></article>
<aside class="newsletter"><h3>Sign up</h3><p>Get our newsletter</p></aside><footer><p>© Example News</p></footer></body></html>"""


def page_of(*paragraphs: str) -> Page:
    return cut(parse("<body>" + "".join(f"<p>{text}</p>" for text in paragraphs)))


def test_the_model_tells_article_from_navigation_and_footer() -> None:
    page = cut(parse(PAGE))
    body, _ = body_model()(page, Draft())
    by_text = {block.text[:20].strip(): float(p) for block, p in zip(page.blocks, body, strict=True)}
    assert by_text["The council agreed o"] > 0.5
    assert by_text["Home"] < 0.1
    assert by_text["Get our newsletter"] < 0.5


def test_the_model_is_read_once_and_read_only() -> None:
    model = body_model()
    assert model is body_model()
    assert not any(array.flags.writeable for array in model.network.w.values())
    assert not any(array.flags.writeable for array in (model.second.leaf, model.heading.border, model.calibration))


def test_features_have_a_row_for_every_block() -> None:
    page, network = cut(parse(PAGE)), body_model().network
    seen, held = features(page, Draft()), bags(page, network.names, network.words)
    assert len(seen.dense) == len(page.blocks) == len(held.word_offsets) == len(held.lead)
    assert seen.dense.shape[1] > PLAIN
    assert seen.ancestors.shape == (len(page.blocks), FAR_LEVELS)
    assert np.isfinite(seen.dense).all()


def test_a_page_of_one_block() -> None:
    body, heading = body_model()(cut(parse("<p>Hello</p>")), Draft())
    assert body.shape == heading.shape == (1,)


def test_a_tree_adds_the_leaf_that_the_answers_number() -> None:
    """Two questions: is column 0 above 1 (lowest bit), is column 1 above 5."""
    tree = Forest(np.array([0, 1]), np.array([1, 5], np.float32), np.array([[10, 20, 30, 40]], np.float32), 0.5)
    rows = np.array([[0, 0], [2, 0], [0, 6], [2, 6]], np.float32)
    assert tree(rows).tolist() == [10.5, 20.5, 30.5, 40.5]


def test_forests_read_long_pages_in_slices() -> None:
    random = np.random.default_rng(0)
    column, border = random.integers(0, 9, 60), random.random(60, np.float32)
    forest = Forest(column, border, random.random((10, 64), np.float32), 0.0)
    rows = random.random((ROWS + 7, 9), np.float32)
    assert np.allclose(forest(rows)[-7:], forest(rows[-7:]))
    assert forest(rows[:0]).shape == (0,)


def test_context_knows_what_stands_around() -> None:
    page = page_of(FIRST, SECOND, THIRD)
    seen = features(page, Draft())
    before, after = (context(np.array(judged, np.float32), seen)[0] for judged in ([0.5, 0.1, 0.1], [0.5, 0.9, 0.9]))
    assert (before != after).any()
    assert np.isfinite(context(np.zeros(3, np.float32), seen)).all()


def test_probabilities_of_any_odds() -> None:
    assert probability(np.array([-1e9, 0, 1e9], np.float32)).round(3).tolist() == [0, 0.5, 1]


def repeats_of(page: Page) -> Floats:
    counted = Counts(page, Draft())
    return repeats(counted.words, counted.sizes)


def test_wording_that_repeats() -> None:
    pull_quote = "I had stopped asking for a bridge"
    page = page_of(f"“{pull_quote} by then,” she said.", pull_quote, "Nothing of this stands anywhere else.")
    anywhere, earlier = repeats_of(page).tolist()
    assert 0 < anywhere[0] < 0.5 < anywhere[1]
    assert earlier == [0, anywhere[1], 0]
    assert anywhere[2] == 0


def test_wording_that_repeats_without_spaces() -> None:
    page = page_of("市議会は火曜日に古い橋を建て直すことを決めた。", "古い橋を建て直すこと")
    assert repeats_of(page).tolist() == [[pytest.approx(3 / 16), 1], [0, 1]]


def test_wording_of_short_blocks_does_not_repeat() -> None:
    assert repeats_of(page_of("Home", "Home")).tolist() == [[0, 0], [0, 0]]


def test_products_in_slices_are_products() -> None:
    random = np.random.default_rng(0)
    a, b = random.random((103, 192), np.float32), random.random((192, 64), np.float32)
    assert np.allclose(product(a, b), a @ b, rtol=1e-4)


def test_running_sums_begin_with_nothing_and_end_with_all() -> None:
    rows, mean = np.random.default_rng(0).random((50, 3), np.float32), np.full(3, 0.5, np.float32)
    sums = np.concatenate([np.zeros((1, 3)), np.cumsum(rows[:0:-1] - mean, axis=0)])
    order = np.concatenate([[0], np.arange(49, 0, -1), np.zeros(14, np.int64)])
    assert np.allclose(running_sums(rows, order, mean)[:50], sums, atol=1e-5)


def test_what_stands_beside_a_block_weighs_the_same_without_copies() -> None:
    random = np.random.default_rng(0)
    h, weight = random.random((9, 4), np.float32), random.random((3, 4, 4), np.float32)
    for dilation in (1, 8, 16):
        assert np.allclose(along(h, weight, dilation), neighbours(h, dilation) @ weight.reshape(12, 4), rtol=1e-5)


def test_name_parts_split_camel_case_and_drop_numbers() -> None:
    assert list(name_parts("articleBody__text-2 m-HTMLWidget x")) == ["article", "body", "text", "html", "widget"]


def test_words_of_long_blocks_are_the_first_few_and_the_last() -> None:
    for end in ("Plan", "Café"):
        text = "Read more about our new Bridge " + end
        assert ends(text, text.lower().split()) == ["read", "more", "about", "our", "$" + end.lower()]
