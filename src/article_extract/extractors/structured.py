"""What the page states for machines: JSON-LD, meta tags, microdata, ``<title>`` and ``<link>``, each value with its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..page import Page
from . import jsonld
from .jsonld import JsonObject
from .microdata import read_microdata
from .values import clean, pixels, text_of, unescape

if TYPE_CHECKING:
    from ..draft import Draft


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
        return next(filter(None, (text_of(value) for value in self.values(name))), None)

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


# schema.org's Article and its subtypes, with what sites use in its place.
ARTICLE_TYPES = frozenset(
    "Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle"
    " ReportageNewsArticle ReviewNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle TechArticle"
    " MedicalScholarlyArticle SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting Report Review"
    " CriticReview Recipe BlogPost".split()
)
PAGE_TYPES = frozenset("WebPage ItemPage AboutPage CollectionPage MedicalWebPage".split())
# Where an article's own object is found; what lies elsewhere (``itemListElement``, ``hasPart``, ``comment``) is others'.
OWN = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "about")


class ReadStructuredData:
    """Read the page's JSON-LD, meta tags, links and microdata once for all steps."""

    name = "structured"
    requires: frozenset[str] = frozenset()
    provides = frozenset(("structured", "is_accessible_for_free", "warnings"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        structured = read(page)
        free = _free(structured)
        warnings = (*draft.warnings, "paywalled") if free is False else draft.warnings
        return draft.but(structured=structured, is_accessible_for_free=free, warnings=warnings)


# Where a framework's users put JSON-LD that should be a script.
MISPLACED = "script:ld+json"


def read(page: Page) -> StructuredData:
    """The statements of a page; an empty record for a text dump."""
    root = page.root
    if root is None:
        return StructuredData()
    metas = _Metas()
    links: dict[str, list[str]] = {}
    scripts: list[str] = []
    title: str | None = None
    for element in root.iter("meta", "link", "script", "title"):
        tag = element.tag
        get = element.get
        if tag == "meta":
            content = get("content") or get("value")
            if content:
                metas.read(get, content)
                if get("name") == MISPLACED:
                    scripts.append(content)
        elif tag == "link":
            for rel in get("rel", "").lower().split():
                links.setdefault(rel, []).append(get("href", ""))
        elif tag == "script":
            type_ = get("type")
            if type_ and "ld+json" in type_.lower() and element.text:
                scripts.append(element.text)
        elif title is None and element.text and (parent := element.getparent()) is not None and parent.tag != "svg":
            title = clean(element.text) or None
    body = next(root.iterchildren("body"), None)
    in_jsonld = _read_jsonld(scripts, page.url)
    found = StructuredData(
        **in_jsonld,
        meta=metas.found(),
        links={name: tuple(values) for name, values in links.items()},
        microdata={} if body is None or _is_full(in_jsonld["article"]) else read_microdata(body),
        title=title,
        html_language=root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or (body.get("lang") if body is not None else None),
    )
    stated = [*(name for key in NAME_METAS for name in found.meta.get(key, ())), found.publisher]
    return replace(found, site_names=tuple(name for name in stated if name and name != title))


NAME_METAS = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "al:ios:app_name",
    "al:android:app_name",
    "twitter:site",
)


class _Metas:
    """The contents of meta tags by name; each once, in the order of the page."""

    def __init__(self) -> None:
        self.first: dict[str, tuple[str, ...]] = {}
        """Hardly a name comes twice, so its value is kept as it will be given."""
        self.several: dict[str, dict[str, None]] = {}

    def read(self, get: Callable[[str], str | None], content: str) -> None:
        """Take in one ``<meta>``."""
        value = clean(content)
        if not value:
            return
        for key in NAMING:
            name = get(key)
            if name:
                name = name.strip().lower()
                known = self.first.get(name)
                if known is None:
                    self.first[name] = (value,)
                elif known[0] != value:
                    self.several.setdefault(name, {known[0]: None})[value] = None

    def found(self) -> dict[str, tuple[str, ...]]:
        """All of them, as far as they are not too many."""
        found = self.first
        for name, values in self.several.items():
            found[name] = tuple(islice(values, MOST_VALUES))
        return found


NAMING = ("property", "name", "itemprop", "http-equiv")


def _read_jsonld(scripts: list[str], url: str | None) -> dict[str, Any]:
    values = [value for value in map(jsonld.parse_json, scripts) if isinstance(value, (dict, list))]
    everything = tuple(jsonld.objects(values))
    by_id: dict[str, JsonObject] = {}
    for item in everything:
        identity = item.get("@id")
        if isinstance(identity, str) and len(item) > len(by_id.get(identity, {})):
            by_id[identity] = item
    own = list(_own_objects(values))
    return {
        "objects": everything,
        "by_id": by_id,
        "article": _main(own, ARTICLE_TYPES, url) or _main(list(everything), ARTICLE_TYPES, url),
        "webpage": _main(own, PAGE_TYPES, url),
    }


def _own_objects(values: list[Any]) -> Iterable[JsonObject]:
    queue = list(values)
    for item in queue:
        if len(queue) > jsonld.MAX_OBJECTS:
            return
        if isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, dict):
            yield item
            queue.extend(item[key] for key in OWN if isinstance(item.get(key), (dict, list)))


def _main(items: list[JsonObject], wanted: frozenset[str], url: str | None) -> JsonObject | None:
    """The object of the wanted types that says most about itself; the first of equals."""
    best, best_score = None, 0
    for item in items:
        if wanted.isdisjoint(jsonld.types(item)):
            continue
        score = sum(2 for name in ("headline", "datePublished", "author", "articleBody") if item.get(name)) + 1
        if score > best_score:
            best, best_score = item, score
    return best


MOST_VALUES = 1000  # of one property of JSON-LD, or one meta tag: a bound on hostile pages


def _is_full(article: JsonObject | None) -> bool:
    """Whether JSON-LD says all that microdata could."""
    return article is not None and all(article.get(name) for name in ("headline", "author", "datePublished"))


def _free(structured: StructuredData) -> bool | None:
    """schema.org ``isAccessibleForFree`` of the article, else of its page."""
    for item in (structured.article, structured.webpage):
        value = item.get("isAccessibleForFree") if item else None
        if isinstance(value, bool):
            return value
        if isinstance(value, str):
            word = value.strip().lower().rpartition("/")[2]
            if word in ("true", "false"):
                return word == "true"
    return None
