"""Cutting text dumps into blocks."""

from __future__ import annotations

import textwrap
import time

import pytest

from article_extract import EmptyInputError, InputTooLargeError, Limits
from article_extract.text_page import cut_text

LONG = "The harbour was quiet that morning and nobody expected the boats before noon at the earliest, said the pilot. " * 4


def texts(dump: str) -> list[str]:
    return [block.text for block in cut_text(dump).blocks]


def test_a_line_is_a_block() -> None:
    assert texts("One\n\n  Two  words \nThree") == ["One", "Two words", "Three"]


def test_lines_keep_their_numbers() -> None:
    assert [block.line for block in cut_text("One\n\nTwo").blocks] == [1, 3]


def test_wrapped_paragraphs_are_joined() -> None:
    """A line that ended only because the next word did not fit goes on in the next."""
    dump = "Title\n\n" + "\n\n".join(textwrap.fill(LONG, 72) for _ in range(2))
    assert texts(dump) == ["Title", LONG.strip(), LONG.strip()]


def test_short_lines_are_not_joined() -> None:
    assert texts("Home\nNews\nSport") == ["Home", "News", "Sport"]


@pytest.mark.parametrize(("line", "level"), [("## Access", 2), ("=== Access ===", 3), ("# Access #", 1)])
def test_marked_headings(line: str, level: int) -> None:
    block = cut_text(f"Intro\n{line}").blocks[1]
    assert (block.text, block.heading_level) == ("Access", level)


def test_markdown_links_and_pictures_leave_their_text() -> None:
    assert texts('See [the plan](https://example.org/plan "Plan") and **more**.\n![A pier](pier.jpg)') == [
        "See the plan and more.",
        "A pier",
    ]


def test_ruled_lines_are_no_text() -> None:
    assert texts("One\n-----\nTwo") == ["One", "Two"]


def test_an_empty_dump_is_an_error() -> None:
    with pytest.raises(EmptyInputError):
        cut_text(" \n\u200b\n")


def test_the_limit_is_in_characters() -> None:
    with pytest.raises(InputTooLargeError):
        cut_text("12345", limits=Limits(bytes=4))


def test_lines_over_the_limit_of_blocks_are_left_out() -> None:
    page = cut_text("One\nTwo\nThree", limits=Limits(blocks=2))
    assert ([block.text for block in page.blocks], page.truncated) == (["One", "Two"], True)
    assert not cut_text("One\nTwo", limits=Limits(blocks=2)).truncated


def test_single_surrogates_are_nothing() -> None:
    assert texts("One \ud800word \ud83d\ude00") == ["One word 😀"]


@pytest.mark.parametrize("unit", ["[", "](", "**", "==", "# ", "[a](", "a "])
def test_hostile_lines_take_linear_time(unit: str) -> None:
    start = time.perf_counter()
    cut_text("x" + unit * 100_000)
    assert time.perf_counter() - start < 5
