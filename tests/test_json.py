"""JSON out and in."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from article_extract import Article, ArticleJSONError
from articles import articles
from conftest import ROOT

validator = Draft202012Validator(Article.json_schema())


@given(articles)
def test_round_trip_loses_nothing(article: Article) -> None:
    assert Article.from_json(article.to_json()) == article
    assert Article.from_json(article.to_json(indent=2).encode()) == article


@given(articles)
def test_output_follows_the_schema(article: Article) -> None:
    validator.validate(article.to_dict())


@given(articles)
def test_dict_is_what_the_json_says(article: Article) -> None:
    assert article.to_dict() == json.loads(article.to_json())


def test_schema_is_a_json_schema() -> None:
    Draft202012Validator.check_schema(Article.json_schema())


def test_schema_tells_what_the_fields_mean() -> None:
    properties = Article.json_schema()["$defs"]["Article"]["properties"]
    assert properties["headline"]["description"] == "What a reader sees as the headline, without the site's name."


def test_published_schema_is_current() -> None:
    """``docs/article.schema.json`` is what the code says; ``make schema`` writes it anew."""
    published = json.loads((ROOT / "docs" / "article.schema.json").read_text(encoding="utf-8"))
    assert published == Article.json_schema()


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ('{"headline": 3}', "$.headline"),
        ('{"body": [{"kind": "paragraph", "text": "a"}, {"kind": "poem", "text": "b"}]}', "$.body[1].kind"),
        ('{"quotes": [{"text": "a", "speaker": null, "block": "first", "start": 0, "end": 1}]}', "$.quotes[0].block"),
        ('{"removals": [{"text": "a"}]}', "$.removals[0]"),
        ('{"date_published": "yesterday"}', "$.date_published"),
    ],
)
def test_error_names_the_place(wrong: str, place: str) -> None:
    with pytest.raises(ArticleJSONError) as raised:
        Article.from_json(wrong)
    assert f"`{place}`" in str(raised.value)


@pytest.mark.parametrize("wrong", ["", "{", "[]", "null", b"\xff", '{"new": ' + "[" * 100_000 + "]" * 100_000 + "}"])
def test_what_is_no_article_json_is_refused(wrong: str | bytes) -> None:
    with pytest.raises(ArticleJSONError):
        Article.from_json(wrong)


def test_fields_of_a_later_version_are_passed_over() -> None:
    assert Article.from_json('{"headline": "One", "mood": "calm"}') == Article(headline="One")


def test_naive_date_stays_naive() -> None:
    article = Article(date_published=datetime(2025, 3, 10))
    assert json.loads(article.to_json())["date_published"] == "2025-03-10T00:00:00"
    assert Article.from_json(article.to_json()) == article
