"""Reads what the page states for machines, once for all steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..page import Page
from . import jsonld
from .jsonld import JsonObject
from .microdata import read_microdata
from .structured import MOST_VALUES, StructuredData
from .values import clean

if TYPE_CHECKING:
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
