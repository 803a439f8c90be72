"""Reads what the page states for machines, once for all steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from ..page import Page
from . import jsonld
from .jsonld import JsonObject
from .microdata import read_microdata
from .structured import MOST_VALUES, StructuredData
from .values import clean

if TYPE_CHECKING:
    from lxml.etree import _Element

    from ..draft import Draft

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
    metas = _Metas(root)
    title = _title(root)
    body = next(root.iterchildren("body"), None)
    in_jsonld = _read_jsonld(metas.misplaced + _scripts(root), page.url)
    found = StructuredData(
        **in_jsonld,
        meta=metas.found,
        links=_links(root),
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
    """The contents of the page's meta tags."""

    def __init__(self, root: _Element) -> None:
        self.found: dict[str, tuple[str, ...]] = {}
        """By name; each once, in the order of the page."""
        self.misplaced: list[str] = []
        """JSON-LD that should be a script."""
        self.several: dict[str, dict[str, None]] = {}
        """The values of names that come with more than one, as hardly any does."""
        for element in root.iter("meta"):
            self._read(cast("list[tuple[str, str]]", element.items()))
        for name, values in self.several.items():
            self.found[name] = tuple(islice(values, MOST_VALUES))

    def _read(self, attributes: list[tuple[str, str]]) -> None:
        content = other = ""
        names: list[str] = []
        for key, value in attributes:
            if key == "content":
                content = value
            elif key in NAMING:
                names.append(value)
            elif key == "value":
                other = value
        content = content or other
        value = clean(content)
        if not value:
            return
        for name in names:
            if name == MISPLACED:
                self.misplaced.append(content)
            self._take(name.strip().lower(), value)

    def _take(self, name: str, value: str) -> None:
        known = self.found.get(name) if name else ()
        if known is None:
            self.found[name] = (value,)
        elif known and known[0] != value:
            self.several.setdefault(name, {known[0]: None})[value] = None


NAMING = frozenset(("property", "name", "itemprop", "http-equiv"))


def _links(root: _Element) -> dict[str, tuple[str, ...]]:
    links: dict[str, list[str]] = {}
    for element in root.iter("link"):
        relations = element.get("rel")
        if relations:
            href = element.get("href", "")
            for relation in relations.lower().split():
                links.setdefault(relation, []).append(href)
    return {relation: tuple(hrefs) for relation, hrefs in links.items()}


def _scripts(root: _Element) -> list[str]:
    """The page's JSON-LD."""
    scripts: list[str] = []
    for element in root.iter("script"):
        kind = element.get("type")
        if kind and "ld+json" in kind.lower():
            text = element.text
            if text:
                scripts.append(text)
    return scripts


def _title(root: _Element) -> str | None:
    for element in root.iter("title"):
        text, parent = element.text, element.getparent()
        title = clean(text) if text and parent is not None and parent.tag != "svg" else ""
        if title:
            return title
    return None


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
