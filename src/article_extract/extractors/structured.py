"""What the page states for machines: JSON-LD, meta tags, microdata, ``<title>`` and ``<link>``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import jsonld
from .jsonld import JsonObject
from .values import pixels, text_of, unescape

MOST_VALUES = 1000  # of one property of JSON-LD, or one meta tag: a bound on hostile pages


@dataclass(frozen=True, slots=True)
class StatedImage:
    """A picture as JSON-LD describes it (schema.org ``ImageObject``). Absent properties are ``None``."""

    url: str
    caption: str | None = None
    credit: str | None = None
    """``creditText``, else ``author``/``creator``/``copyrightHolder``, else ``copyrightNotice``."""
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StructuredData:
    """The page's statements, read once. Plain data: it pickles and holds nothing of the tree."""

    objects: tuple[JsonObject, ...] = ()
    """Every JSON-LD object of the page, outer before inner."""
    article: JsonObject | None = None
    """The JSON-LD object that describes the article; ``None`` where there is none."""
    webpage: JsonObject | None = None
    """The JSON-LD ``WebPage`` that the article is on."""
    by_id: Mapping[str, JsonObject] = field(default_factory=dict)
    """JSON-LD objects by their ``@id``, for references."""
    meta: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Contents of ``<meta>`` by lower-cased ``property``, ``name``, ``itemprop`` or ``http-equiv``."""
    links: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """``href`` of ``<link>`` by each ``rel``, as written."""
    microdata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Values of ``itemprop``/RDFa ``property`` attributes in the body by their local name, in page order."""
    title: str | None = None
    """The text of ``<title>``."""
    html_language: str | None = None
    """The ``lang`` of ``<html>`` or ``<body>``."""
    site_names: tuple[str, ...] = ()
    """What the site and its applications are called, the page's title left out."""

    def first_meta(self, *names: str) -> str | None:
        """The first content that one of these meta tags has, in the order of ``names``."""
        for name in names:
            for value in self.meta.get(name, ()):
                return value
        return None

    def contents(self, names: Iterable[str]) -> list[str]:
        """All contents of these meta tags, in the order of ``names``."""
        known = self.meta
        return [value for name in names if name in known for value in known[name]]

    def resolve(self, value: Any) -> Any:
        """What a JSON-LD reference (``{"@id": …}``) stands for; other values as they are."""
        if isinstance(value, dict) and "@id" in value and not value.get("name") and not value.get("url"):
            target = value["@id"]
            return self.by_id.get(target, value) if isinstance(target, str) else value
        return value

    def values(self, name: str) -> list[Any]:
        """The values of a property of the article's JSON-LD object, references resolved."""
        if self.article is None:
            return []
        return [self.resolve(value) for value in jsonld.as_list(self.article.get(name))[:MOST_VALUES]]

    def text(self, name: str) -> str | None:
        """The first text that a property of the article's JSON-LD object has, cleaned."""
        for value in self.values(name):
            text = text_of(value)
            if text:
                return text
        return None

    @property
    def publisher(self) -> str | None:
        """The name of the JSON-LD article's ``publisher``."""
        return self.text("publisher")

    @property
    def article_body(self) -> str | None:
        """``articleBody`` of the JSON-LD, markup and entities removed, line breaks kept."""
        for value in self.values("articleBody"):
            if isinstance(value, str) and value.strip():
                return unescape(value).strip()
        return None

    @property
    def images(self) -> tuple[StatedImage, ...]:
        """The article's pictures as JSON-LD names them (``image``, ``associatedMedia``), then ``og:image``."""
        found: dict[str, StatedImage] = {}
        for name in ("image", "associatedMedia", "thumbnailUrl"):
            for value in self.values(name):
                image = self._image(value)
                if image is not None:
                    found.setdefault(image.url, image)
        for url in self.contents(("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")):
            found.setdefault(url, StatedImage(url))
        return tuple(found.values())

    def _image(self, value: Any) -> StatedImage | None:
        if isinstance(value, str):
            return StatedImage(value.strip()) if value.strip() else None
        if not isinstance(value, dict) or jsonld.types(value) == ("VideoObject",):
            return None
        url = next(
            (u for name in ("url", "contentUrl", "@id") for u in jsonld.as_list(value.get(name)) if isinstance(u, str)), ""
        )
        if not url.strip():
            return None
        credit = next(
            (
                name
                for key in ("creditText", "author", "creator", "copyrightHolder", "copyrightNotice")
                for item in jsonld.as_list(value.get(key))
                if (name := text_of(self.resolve(item)))
            ),
            None,
        )
        return StatedImage(
            url=url.strip(),
            caption=text_of(value.get("caption")) or text_of(value.get("description")),
            credit=credit,
            width=pixels(value.get("width")),
            height=pixels(value.get("height")),
        )
