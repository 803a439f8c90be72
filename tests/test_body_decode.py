"""From probabilities to a choice."""

from __future__ import annotations

import numpy as np

from article_extract.body.decode import (
    best_choice,
    decide,
    headings_of,
    lists_of,
    whole_lists,
    with_headings,
    without_afterthoughts,
    without_doubtful,
)
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


def test_the_items_of_a_list_share_one_probability() -> None:
    page = cut(parse("<ul><li>one</li><li>two</li></ul><p>text</p>"))
    probability = whole_lists(np.array([0.9, 0.3, 0.8], np.float32), np.array([9, 9, 9], np.float32), lists_of(page))
    assert np.allclose(probability, [0.6, 0.6, 0.8])


def test_a_standfirst_is_body_only_if_the_network_is_sure() -> None:
    length, no_lists = np.array([90, 90], np.float32), np.array([-1, -1])
    standfirst, headings = np.array([True, False]), np.array([False, False])
    assert decide(np.array([0.7, 0.9], np.float32), length, standfirst, no_lists, headings)[0] == [1]
    assert decide(np.array([0.9, 0.9], np.float32), length, standfirst, no_lists, headings)[0] == [0, 1]


def with_its_headings(probability: list[float], headings: list[int]) -> list[int]:
    chosen = [index for index, likely in enumerate(probability) if likely > 0.5]
    return with_headings(chosen, np.array(probability, np.float32), np.isin(np.arange(len(probability)), headings))


def test_a_heading_goes_with_the_paragraph_that_it_opens() -> None:
    assert with_its_headings([0.9, 0.3, 0.9], headings=[1]) == [0, 1, 2]
    assert with_its_headings([0.9, 0.3, 0.1, 0.9], headings=[1]) == [0, 1, 3]  # a picture between them


def test_what_opens_nothing_sure_or_stands_above_the_article_stays_out() -> None:
    assert with_its_headings([0.9, 0.3, 0.6], headings=[1]) == [0, 2]
    assert with_its_headings([0.3, 0.9, 0.9], headings=[0]) == [1, 2]
    assert with_its_headings([0.9, 0.3, 0.9], headings=[]) == [0, 2]


def test_a_doubtful_heading_does_not_end_an_article() -> None:
    assert with_its_headings([0.9, 0.9, 0.7], headings=[2]) == [0, 1]
    assert with_its_headings([0.9, 0.9, 0.9], headings=[2]) == [0, 1, 2]
    assert with_its_headings([0.7], headings=[0]) == []


def test_headings_that_are_links_lead_elsewhere() -> None:
    page = cut(parse("<h2>A section</h2><p>text</p><h3><a href=/b>Another article</a></h3>"))
    assert headings_of(page).tolist() == [True, False, False]


def without_doubtful_runs(probability: list[float]) -> list[int]:
    chosen = [index for index, likely in enumerate(probability) if likely > 0.5]
    return without_afterthoughts(chosen, np.array(probability, np.float32), np.full(len(probability), 100, np.float32))


def test_a_doubtful_run_far_behind_a_certain_text_is_another_text() -> None:
    assert without_doubtful_runs([0.99, 0.99, 0.99, 0, 0, 0, 0.55, 0.58]) == [0, 1, 2]


def test_what_is_near_or_sure_or_stands_before_or_behind_a_doubtful_text_stays() -> None:
    for probability in (
        [0.99, 0.99, 0.99, 0, 0, 0.55, 0.58],
        [0.99, 0.99, 0.99, 0, 0, 0, 0.7, 0.7],
        [0.55, 0, 0, 0, 0.99, 0.99, 0.99],
        [0.9, 0.9, 0.9, 0, 0, 0, 0.55, 0.58],
    ):
        assert without_doubtful_runs(probability) == [index for index, likely in enumerate(probability) if likely]


def without_doubtful_paragraphs(probability: list[float], length: int = 200, headings: tuple[int, ...] = ()) -> list[int]:
    blocks = np.arange(len(probability))
    lengths = np.where(np.array(probability) > 0.9, 5000, length).astype(np.float32)
    return without_doubtful(blocks.tolist(), np.array(probability, np.float32), lengths, np.isin(blocks, headings))


def test_within_a_sure_text_a_paragraph_must_be_surer() -> None:
    assert without_doubtful_paragraphs([0.99, 0.55, 0.99]) == [0, 2]
    assert without_doubtful_paragraphs([0.99, 0.65, 0.99]) == [0, 1, 2]


def test_short_lines_headings_ends_and_doubtful_texts_keep_their_measure() -> None:
    assert without_doubtful_paragraphs([0.99, 0.55, 0.99], length=40) == [0, 1, 2]
    assert without_doubtful_paragraphs([0.99, 0.55, 0.99], headings=(1,)) == [0, 1, 2]
    assert without_doubtful_paragraphs([0.55, 0.99, 0.99, 0.55]) == [0, 1, 2, 3]
    assert without_doubtful_paragraphs([0.8, 0.55, 0.8]) == [0, 1, 2]
