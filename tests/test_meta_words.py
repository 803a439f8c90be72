"""Quick ways to look at words give what the patterns give that they stand for."""

from __future__ import annotations

import re

import pytest

from article_extract.extractors.bylines import in_any_case
from article_extract.extractors.compare import NAME_WORD, WORD, fold, name_words, squeeze, words
from article_extract.extractors.values import clean

TEXTS = ["Rock ’n’ roll_band, 2nd act", "naïve—really? 3½ km²", "يوم 3 مارس، الساعة", "e-mail\tme@example.org", "", "_ -"]


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_what_the_pattern_finds(text: str) -> None:
    assert words(text) == tuple(WORD.findall(fold(text)))
    assert squeeze(text) == "".join(words(text))


@pytest.mark.parametrize("names", ["post-meta h2x entry_title", "ArticleHead_leadText", "XMLHead up2date", "größe-l", "123 -"])
def test_words_of_class_names_are_what_the_pattern_finds(names: str) -> None:
    assert name_words(names) == {word.lower() for word in NAME_WORD.findall(names)}


@pytest.mark.parametrize("value", ["a\u00a0b", "a  b", " a\n b ", "a\u200bb", "a\x1fb", "caf&eacute; <b>x</b>"])
def test_values_have_single_spaces_and_nothing_invisible(value: str) -> None:
    assert clean(value) in ("a b", "ab", "café x")


@pytest.mark.parametrize("text", ["by", "BY", "By Line", "ÜBER", "über", "ıD", "id", "story", "x"])
def test_words_in_any_case_are_those_of_a_pattern_that_ignores_case(text: str) -> None:
    table = {"by", "by line", "über", "id", "story"}
    longest_first = "|".join(sorted(table, key=len, reverse=True))
    quick, plain = re.match(in_any_case(table), text), re.match(longest_first, text, re.I)
    assert (quick and quick.group()) == (plain and plain.group())
