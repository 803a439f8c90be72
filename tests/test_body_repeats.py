"""What the body says twice."""

from __future__ import annotations

from article_extract.body.repeats import repeats

SENTENCE = "Nobody in the valley had expected the river to rise so fast"
STORY = [f"{SENTENCE}, said the mayor, who had been up all night {day}." for day in ("on Monday", "on Tuesday")]


def test_a_text_laid_out_twice_is_said_once() -> None:
    texts = [*STORY, *STORY]
    assert repeats(texts, range(4), range(4)) == {2, 3}


def test_a_refrain_of_a_long_text_stays() -> None:
    refrain = "Please note that the museum and its garden remain closed on every Monday of the year."
    texts = [refrain, *(f"{n}. {SENTENCE}, said neighbour number {n} to the paper." for n in range(40)), refrain]
    assert repeats(texts, range(42), range(42)) == set()


def test_a_sentence_set_off_beside_its_paragraph_is_a_pull_quote() -> None:
    texts = [f"“{SENTENCE}.”", f"The mayor was tired. “{SENTENCE},” she said on Monday."]
    assert repeats(texts, [0, 1], [0, 1]) == {0}


def test_a_sentence_far_from_its_paragraph_is_none() -> None:
    texts = [f"“{SENTENCE}.”", *(f"Paragraph {n}." for n in range(20)), f"The mayor was tired. “{SENTENCE},” she said."]
    assert repeats(texts, range(22), range(22)) == set()


def test_headings_and_list_items_are_no_pull_quotes() -> None:
    texts = [SENTENCE, f"The mayor was tired. {SENTENCE}, she said."]
    assert repeats(texts, [0, 1], [1]) == set()


def test_blocks_that_were_not_chosen_prove_nothing() -> None:
    assert repeats([*STORY, *STORY], [2, 3], [2, 3]) == set()
