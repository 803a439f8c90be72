"""From probabilities to a choice."""

from __future__ import annotations

import numpy as np

from article_extract.body.decode import best_choice, decide, lists_of, whole_lists
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
    standfirst = np.array([True, False])
    assert decide(np.array([0.7, 0.9], np.float32), length, standfirst, no_lists)[0] == [1]
    assert decide(np.array([0.9, 0.9], np.float32), length, standfirst, no_lists)[0] == [0, 1]
