"""From probabilities to a choice."""

from __future__ import annotations

import numpy as np

from article_extract.body.decode import best_choice, dated_bylines, player_titles, shown_alternatives
from article_extract.draft import Draft
from article_extract.model import Person
from article_extract.page import cut
from article_extract.parse import parse


def choice(probability: list[float], length: list[float]) -> tuple[list[int], float]:
    return best_choice(np.array(probability, np.float32), np.array(length, np.float32))


def test_clear_blocks_are_taken_and_the_rest_is_not() -> None:
    chosen, expected = choice([0.01, 0.99, 0.98, 0.02], [50, 100, 100, 50])
    assert chosen == [1, 2]
    assert expected > 0.95


def test_where_nothing_is_clear_the_likelier_blocks_are_taken() -> None:
    chosen, expected = choice([0.4, 0.05, 0.45], [100, 100, 100])
    assert chosen == [0, 2]
    assert expected < 0.7


def test_no_blocks_no_choice() -> None:
    assert choice([], []) == ([], 0.0)


def test_hopeless_blocks_are_not_taken() -> None:
    assert choice([0.001, 0.002], [100, 100])[0] == []


def test_a_heading_alone_with_a_player_is_its_title() -> None:
    page = cut(parse("<div><h2>Watch: the flood</h2><div><video src=v.mp4></video></div></div><h2>The flood</h2><p>Text.</p>"))
    assert player_titles(page) == {0}


def test_a_heading_with_text_beside_the_player_is_none() -> None:
    page = cut(parse("<div><h2>The flood</h2><p>Text.</p><video src=v.mp4></video></div>"))
    assert player_titles(page) == set()


def test_a_pictures_alternative_text_shown_is_no_paragraph() -> None:
    text = "A man clears stones from the road below the old bridge"
    page = cut(parse(f'<div><img src=a.jpg alt="{text}"><div>{text}</div></div><h2>{text}</h2><p>Other.</p>'))
    assert shown_alternatives(page) == {0}


def test_a_short_block_with_an_authors_name_and_a_date_is_a_byline() -> None:
    page = cut(parse("<p>Ann Lee, 12.04.2009 - 08:15</p><p>Ann Lee was there.</p><p>In 2009 it rained.</p>"))
    assert dated_bylines(page, Draft(authors=(Person(name="Ann Lee"),))) == {0}
