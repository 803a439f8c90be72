"""schema.org JSON-LD: ``NewsArticle`` with ``ImageObject`` and ``Quotation``."""

from __future__ import annotations

from typing import Any

from ..model import Article, Image, Person, Quote


def to_jsonld(article: Article) -> dict[str, Any]:
    """A node ready for ``json.dumps``; properties that the article lacks are left out."""
    authors = [_person(author) for author in article.authors]
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        **_filled(
            url=article.canonical_url or article.url,
            headline=article.headline,
            description=article.description,
            articleSection=article.section,
            author=authors,
            datePublished=article.date_published and article.date_published.isoformat(),
            dateModified=article.date_modified and article.date_modified.isoformat(),
            publisher=article.publisher and {"@type": "Organization", "name": article.publisher},
            inLanguage=article.language,
            keywords=list(article.keywords),
            isAccessibleForFree=article.is_accessible_for_free,
            image=[_image(image) for image in article.images],
            hasPart=[_quotation(quote) for quote in article.quotes],
            articleBody=article.text,
        ),
    }


def _person(person: Person) -> dict[str, Any]:
    return {"@type": "Person", **_filled(name=person.name, url=person.url)}


# schema.org's IPTCDigitalSourceEnumeration.
SOURCE_TYPES = {
    "screenshot": "https://schema.org/ScreenCaptureDigitalSource",
    "ai_generated": "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
}


def _image(image: Image) -> dict[str, Any]:
    credit = image.credit
    return {
        "@type": "ImageObject",
        **_filled(
            contentUrl=image.url,
            caption=image.caption,
            description=image.alt,
            creditText=credit and credit.text,
            digitalSourceType=[SOURCE_TYPES[note] for note in (credit.notes if credit else ()) if note in SOURCE_TYPES],
            creator=[{"@type": "Person", "name": name} for name in (credit.creators if credit else ())],
            provider=[{"@type": "Organization", "name": name} for name in (credit.agencies if credit else ())],
            width=image.width,
            height=image.height,
            representativeOfPage=image.lead or None,
        ),
    }


def _quotation(quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker and {"@type": "Person", "name": quote.speaker}
    return {"@type": "Quotation", **_filled(text=quote.text, spokenByCharacter=speaker)}


def _filled(**properties: Any) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value not in (None, [], "")}
