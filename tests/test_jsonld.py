"""The schema.org writer."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import given

from article_extract import Article, Block, BlockKind, Credit, Image, Person, Quote
from articles import articles


def test_article() -> None:
    article = Article(
        url="https://example.org/1?from=feed",
        canonical_url="https://example.org/1",
        headline="One",
        section="World",
        authors=(Person(name="Ann Lee", url="https://example.org/ann"),),
        date_published=datetime(2025, 3, 10, 12, tzinfo=UTC),
        publisher="The Post",
        is_accessible_for_free=False,
        body=(Block(kind=BlockKind.PARAGRAPH, text="Text."),),
    )
    assert article.to_jsonld() == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": "https://example.org/1",
        "headline": "One",
        "articleSection": "World",
        "author": [{"@type": "Person", "name": "Ann Lee", "url": "https://example.org/ann"}],
        "datePublished": "2025-03-10T12:00:00+00:00",
        "publisher": {"@type": "Organization", "name": "The Post"},
        "isAccessibleForFree": False,
        "articleBody": "Text.",
    }


def test_image() -> None:
    credit = Credit(text="Vladimir/Xinhua", creators=("Vladimir",), agencies=("Xinhua",))
    image = Image(url="https://example.org/a.jpg", caption="A", alt="B", credit=credit, lead=True, width=640)
    assert Article(images=(image,)).to_jsonld()["image"] == [
        {
            "@type": "ImageObject",
            "contentUrl": "https://example.org/a.jpg",
            "caption": "A",
            "description": "B",
            "creditText": "Vladimir/Xinhua",
            "creator": [{"@type": "Person", "name": "Vladimir"}],
            "provider": [{"@type": "Organization", "name": "Xinhua"}],
            "width": 640,
            "representativeOfPage": True,
        }
    ]


def test_quotation() -> None:
    quotes = (
        Quote(text="Yes", speaker="Ann Lee", block=0, start=0, end=3),
        Quote(text="No", speaker=None, block=0, start=5, end=7),
    )
    assert Article(quotes=quotes).to_jsonld()["hasPart"] == [
        {"@type": "Quotation", "text": "Yes", "spokenByCharacter": {"@type": "Person", "name": "Ann Lee"}},
        {"@type": "Quotation", "text": "No"},
    ]


@given(articles)
def test_is_json(article: Article) -> None:
    node = article.to_jsonld()
    assert json.loads(json.dumps(node)) == node
