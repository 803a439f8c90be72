"""The model: plain, frozen data."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass
from inspect import signature

import pytest
from hypothesis import given

from article_extract import Article, Block, BlockKind, Credit, Cue, Image, Person, Quote, Removal, RemovalReason, Span, model
from articles import articles

CLASSES = [Article, Block, Credit, Cue, Image, Person, Quote, Removal, Span]


@pytest.mark.parametrize("cls", CLASSES)
def test_class_is_frozen_slotted_and_keyword_only(cls: type) -> None:
    assert is_dataclass(cls)
    assert not hasattr(cls, "__dict__") or "__slots__" in vars(cls)
    assert {parameter.kind.name for parameter in signature(cls).parameters.values()} == {"KEYWORD_ONLY"}


def test_no_class_of_the_model_is_forgotten_here() -> None:
    assert {cls for cls in vars(model).values() if is_dataclass(cls)} == set(CLASSES)


def test_field_cannot_be_set() -> None:
    with pytest.raises(FrozenInstanceError):
        Article().headline = "x"  # type: ignore[misc]


@given(articles)
def test_article_pickles_and_hashes(article: Article) -> None:
    copy = pickle.loads(pickle.dumps(article))
    assert copy == article
    assert hash(copy) == hash(article)


def test_absence_is_none_or_an_empty_tuple() -> None:
    empty = Article()
    assert {getattr(empty, field.name) for field in fields(Article)} == {None, (), 0.0}
    assert (empty.text, empty.paragraphs) == ("", ())


def test_text_is_the_body_alone() -> None:
    body = (Block(kind=BlockKind.HEADING, level=2, text="One"), Block(kind=BlockKind.PARAGRAPH, text="Two."))
    article = Article(headline="Head", description="Why", body=body)
    assert article.text == "One\n\nTwo."
    assert article.paragraphs == ("Two.",)
    assert article.to_text() == "Head\n\nWhy\n\nOne\n\nTwo."


def test_reasons_are_strings() -> None:
    assert RemovalReason("newsletter") == "newsletter"
    assert f"{RemovalReason.MEDIA_PROMO}" == "media_promo"
