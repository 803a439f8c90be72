"""Of whom the text speaks before a quotation, in blocks that hold thousands of names and quotations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from article_extract import Block, BlockKind
from article_extract.quotes.focus import MENTIONS, Focus, Mention, _within
from article_extract.quotes.languages import words_of
from article_extract.quotes.names import Names
from article_extract.quotes.roles import Roles

HALVINGS = 20  # of a list with a million items


class Watched(list[Any]):
    """A list that counts how many of its items were looked at."""

    seen = 0

    def __getitem__(self, at: Any) -> Any:
        found = super().__getitem__(at)
        self.seen += len(found) if isinstance(at, slice) else 1
        return found

    def __iter__(self) -> Iterator[Any]:
        for at in range(len(self)):
            yield self[at]

    def __reversed__(self) -> Iterator[Any]:
        for at in range(len(self) - 1, -1, -1):
            yield self[at]


def test_a_bounded_number_of_names_is_looked_at_before_a_quotation() -> None:
    body = (Block(kind=BlockKind.PARAGRAPH, text="Ann Lee spoke."),)
    words = words_of("en")
    names = Names(body, words, "en")
    focus = Focus(body, [], words, names, Roles(body, words, names))
    mentions = Watched(Mention("Ann Lee", at, 0, False, False, []) for at in range(0, 75_000, 15))
    focus._mentions[0] = mentions
    assert focus.best(0, 60_000) == "Ann Lee"
    assert mentions.seen <= MENTIONS + HALVINGS


def test_whether_a_name_stands_in_a_quotation_is_found_by_halving() -> None:
    spans = Watched((at, at + 50) for at in range(0, 100_000, 100))
    assert [_within(at, spans) for at in (0, 49, 50, 90_000, 99_950, 200_000)] == [True, True, False, True, False, False]
    assert spans.seen <= 6 * HALVINGS
