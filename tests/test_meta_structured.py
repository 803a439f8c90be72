"""What the page states for machines."""

from __future__ import annotations

import pickle
import time

import pytest

from article_extract.extractors.jsonld import parse_json
from article_extract.extractors.structured import StructuredData
from meta_steps import article, jsonld, meta, metadata


def structured(body: str = "", head: str = "") -> StructuredData:
    found = metadata(body, head).structured
    assert found is not None
    return found


@pytest.mark.parametrize(
    "broken",
    [
        '{"headline": "Rain", }',
        '{"headline": "Rain",, "a": 1}',
        '{"headline": "Ra\tin\nfalls"}',
        '<!-- {"headline": "Rain"} -->',
        '//<![CDATA[\n{"headline": "Rain"}\n//]]>',
        '{"headline": "Rain"};',
        '{"headline": "Rain"} {"second": 1}',
        '{"headline": "\\Rain"}',
        '{"headline": "He said "rain" today", "a": 1}',
        "{&quot;headline&quot;: &quot;Rain&quot;}",
        '{"headline": "Rain", "author": [{"name": "Jane',
    ],
)
def test_broken_json_is_repaired(broken: str) -> None:
    """Trailing commas, control characters, comments, stray escapes and quotes, a cut-off end."""
    value = parse_json(broken)
    assert isinstance(value, dict)
    assert value["headline"].lower().replace("\t", "").replace("\n", "").replace("\\", "").startswith(("rain", "he said"))


def test_unreadable_json_is_nothing() -> None:
    assert parse_json("window.data = 1") is None


@pytest.mark.parametrize("hostile", ["[" * 10_000, '{"a":' * 10_000, '"' * 20_000, '{"a":"' + '",' * 20_000, "[" + "," * 20_000])
def test_hostile_json_ends_soon(hostile: str) -> None:
    """Deep nesting does not crash; every repair is linear."""
    start = time.perf_counter()
    parse_json(hostile)
    assert time.perf_counter() - start < 20


def test_article_is_found_in_a_graph() -> None:
    """WordPress plugins put the article beside its page and site in ``@graph`` and refer to the author by ``@id``."""
    graph = [
        {"@type": "WebSite", "name": "Site"},
        {"@type": "NewsArticle", "headline": "Rain", "author": {"@id": "#jane"}},
        {"@type": "Person", "@id": "#jane", "name": "Jane Roe"},
    ]
    found = structured(head=jsonld({"@context": "https://schema.org", "@graph": graph}))
    assert found.text("headline") == "Rain"
    assert found.text("author") == "Jane Roe"


def test_articles_of_a_list_are_others() -> None:
    """Teasers in an ``ItemList`` do not speak for the article."""
    teasers = {
        "@type": "ItemList",
        "itemListElement": [{"@type": "NewsArticle", "headline": "Other", "datePublished": "2020-01-01"}],
    }
    assert structured(head=jsonld([teasers, {"@type": "NewsArticle", "headline": "This"}])).text("headline") == "This"


def test_entities_and_markup_are_resolved() -> None:
    """Double escapes and tags in values are read as a reader would see them."""
    assert structured(head=article(headline="Rock &amp;amp; <b>Roll</b>")).text("headline") == "Rock & Roll"


def test_images_come_with_caption_credit_and_size() -> None:
    image = {
        "@type": "ImageObject",
        "url": "https://example.org/a.jpg",
        "caption": "A bridge",
        "creditText": "Ann Lee",
        "width": "1200px",
    }
    first, second = structured(head=article(image=[image]) + meta("og:image", "https://example.org/b.jpg")).images
    assert (first.url, first.caption, first.credit, first.width) == ("https://example.org/a.jpg", "A bridge", "Ann Lee", 1200)
    assert (second.url, second.caption) == ("https://example.org/b.jpg", None)


def test_article_body_keeps_its_line_breaks() -> None:
    assert structured(head=article(articleBody="One.\n\nTwo &amp; three.")).article_body == "One.\n\nTwo & three."


def test_microdata_is_read_where_there_is_no_jsonld() -> None:
    found = structured(
        '<div itemscope><h1 itemprop="headline">Rain</h1><meta itemprop="datePublished" content="2025-03-01"></div>'
    )
    assert found.microdata["headline"] == ("Rain",)
    assert found.microdata["datePublished"] == ("2025-03-01",)


def test_title_of_an_svg_is_not_the_pages() -> None:
    assert structured("<svg><title>Icon</title></svg>").title is None


@pytest.mark.parametrize(
    ("stated", "free"), [(True, True), ("False", False), ("http://schema.org/True", True), ("maybe", None), (None, None)]
)
def test_free_access_as_stated(stated: object, free: bool | None) -> None:
    """``isAccessibleForFree`` in its spellings; unstated is None."""
    assert metadata(head=article(headline="Rain", isAccessibleForFree=stated)).is_accessible_for_free is free


def test_weird_values_do_no_harm() -> None:
    """Numbers, nulls and lists in the place of objects."""
    found = metadata(
        head=article(headline=["Rain", 3], author=[[1], None, True], keywords=[1], image=[[["a"]]], publisher=[[]], url=[1])
    )
    assert found.headline == "Rain"
    assert found.authors == ()


def test_structured_data_pickles() -> None:
    found = structured(head=article(headline="Rain"))
    assert pickle.loads(pickle.dumps(found)) == found


def test_canonical_address_is_absolute() -> None:
    assert metadata(head='<link rel="canonical" href="/a/b">').canonical_url == "https://www.example.org/a/b"


def test_publisher_is_the_site_name() -> None:
    assert metadata(head=meta("og:site_name", "The Daily Example")).publisher == "The Daily Example"


def test_keywords_are_topics() -> None:
    """Identifiers and fields of the content system are left out."""
    head = article(keywords=["Bridges, Repairs", "8ae9ab2d-fe1b-4230-acb8-a59b52877682", "Category: Local"])
    assert metadata(head=head).keywords == ("Bridges", "Repairs")


@pytest.mark.parametrize(("free", "warnings"), [(True, ()), (False, ("paywalled",))])
def test_a_page_that_is_not_free_is_called_paywalled(free: bool, warnings: tuple[str, ...]) -> None:
    assert metadata(head=article(headline="Rain", isAccessibleForFree=free)).warnings == warnings


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("", article(headline="Rain falls again", author={"name": "Jane Roe"}, datePublished="2025-03-01")),
        (
            '<div itemscope itemtype="https://schema.org/Article"><p itemprop="headline">Rain falls again</p>'
            '<span itemprop="author" itemscope><b itemprop="name">Jane Roe</b></span><time itemprop="datePublished" datetime="2025-03-01">x</time></div>',
            meta("author", "Jane Roe"),
        ),
        (
            '<div vocab="https://schema.org/" typeof="Article"><p property="schema:headline">Rain falls again</p>'
            '<time property="schema:datePublished" content="2025-03-01">x</time></div>',
            meta("author", "Jane Roe") + meta("og:title", "Rain falls again"),
        ),
        (
            "",
            meta("og:title", "Rain falls again")
            + meta("article:author", "Jane Roe")
            + meta("article:published_time", "2025-03-01"),
        ),
        (
            "",
            meta("dc.title", "x")
            + meta("dc.creator", "Jane Roe")
            + meta("dc.date.issued", "2025-03-01")
            + meta("twitter:title", "Rain falls again"),
        ),
        (
            "",
            meta("parsely-title", "Rain falls again")
            + meta("parsely-author", "Jane Roe")
            + meta("parsely-pub-date", "2025-03-01"),
        ),
        (
            "",
            "<title>Rain falls again</title>"
            + meta("citation_author", "Roe, Jane")
            + meta("citation_publication_date", "2025/03/01"),
        ),
        ("", "<title>Rain falls again</title>" + meta("byl", "By Jane Roe") + meta("pubdate", "2025-03-01")),
    ],
    ids=["json-ld", "microdata", "rdfa", "opengraph", "dublin core", "parsely", "citation", "news"],
)
def test_syntaxes(body: str, head: str) -> None:
    """Headline, author and date of publication as each syntax states them."""
    draft = metadata(body, head)
    assert draft.headline == "Rain falls again"
    assert [person.name for person in draft.authors] == ["Jane Roe"]
    assert draft.date_published is not None
    assert draft.date_published.date().isoformat() == "2025-03-01"


def test_misplaced_json_ld_is_read() -> None:
    content = "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Rain&quot;}"
    assert structured(head=f'<meta name="script:ld+json" content="{content}">').text("headline") == "Rain"
