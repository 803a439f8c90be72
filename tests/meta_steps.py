"""The metadata steps alone, on a small page."""

from __future__ import annotations

import json
from typing import Any

from article_extract import Draft, Pipeline
from article_extract.extractors.authors import Authors
from article_extract.extractors.canonical import CanonicalURL
from article_extract.extractors.dates import Dates
from article_extract.extractors.description import Description
from article_extract.extractors.headline import Headline
from article_extract.extractors.keywords import Keywords
from article_extract.extractors.language import Language
from article_extract.extractors.publisher import Publisher
from article_extract.extractors.section import Section
from article_extract.extractors.statements import ReadStructuredData
from article_extract.page import cut
from article_extract.parse import parse
from article_extract.text_page import cut_text

STEPS = Pipeline(
    [
        ReadStructuredData(),
        CanonicalURL(),
        Language(),
        Publisher(),
        Headline(),
        Section(),
        Description(),
        Authors(),
        Dates(),
        Keywords(),
    ],
)


def metadata(body: str = "", head: str = "", url: str | None = "https://www.example.org/story", lang: str | None = None) -> Draft:
    """The draft after the metadata steps on a page with this head and body."""
    attribute = f' lang="{lang}"' if lang else ""
    return STEPS.run(cut(parse(f"<!doctype html><html{attribute}><head>{head}</head><body>{body}</body></html>"), url))


def dump(*lines: str) -> Draft:
    """The same on lines of text."""
    return STEPS.run(cut_text("\n".join(lines)))


def jsonld(value: Any) -> str:
    """A JSON-LD script."""
    return f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}</script>'


def article(**properties: Any) -> str:
    """A JSON-LD script with a NewsArticle."""
    return jsonld({"@context": "https://schema.org", "@type": "NewsArticle", **properties})


def meta(name: str, content: str) -> str:
    """A meta tag."""
    return f'<meta property="{name}" content="{content}">'


TEXT = (
    "<p>The council voted on Tuesday evening to close the old bridge for repairs that will last until the summer of next year.</p>"
    * 3
)
