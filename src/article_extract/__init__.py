"""Turn any web page that holds an article into a typed, clean :class:`Article`.

    from article_extract import extract

    article = extract(html, url="https://example.org/news/1")
    print(article.headline, article.paragraphs, article.quotes, article.removals)

This module is the whole public surface. Everything raised is an :class:`ArticleExtractError`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from .draft import Draft, Extractor
from .errors import (
    ArticleExtractError,
    ArticleJSONError,
    ConservationError,
    EmptyInputError,
    InputError,
    InputTooLargeError,
    NotHTMLError,
    OutOfTimeError,
    PipelineError,
    ProfileError,
)
from .limits import Clock, Limits
from .model import (
    Article,
    Block,
    BlockKind,
    Credit,
    Cue,
    CueKind,
    Image,
    Person,
    Quote,
    QuoteKind,
    Removal,
    RemovalReason,
    Span,
    SpanKind,
)
from .page import Page, PageBlock, cut
from .parse import parse
from .pipeline import FirstOf, Pipeline, default_pipeline, installed_extractor
from .profiles import ProfileLearner, SiteProfile
from .text_page import cut_text

__version__ = "0.1.0"

__all__ = [
    "Article",
    "ArticleExtractError",
    "ArticleJSONError",
    "Block",
    "BlockKind",
    "ConservationError",
    "Credit",
    "Cue",
    "CueKind",
    "Draft",
    "EmptyInputError",
    "Extractor",
    "FirstOf",
    "Image",
    "InputError",
    "InputTooLargeError",
    "Limits",
    "NotHTMLError",
    "OutOfTimeError",
    "Page",
    "PageBlock",
    "Person",
    "Pipeline",
    "PipelineError",
    "ProfileError",
    "ProfileLearner",
    "Quote",
    "QuoteKind",
    "Removal",
    "RemovalReason",
    "SiteProfile",
    "Span",
    "SpanKind",
    "default_pipeline",
    "extract",
    "extract_text",
    "installed_extractor",
]


def extract(
    source: Any,
    *,
    url: str | None = None,
    pipeline: Pipeline | None = None,
    profile: SiteProfile | None = None,
    encoding: str | None = None,
    limits: Limits | None = None,
) -> Article:
    """The article of a web page.

    ``source``: the page as bytes (preferred: the library finds the encoding), str, lxml element or tree, or BeautifulSoup
    object; it is read, never changed. ``url``: the page's address, which makes its links absolute. ``pipeline``: the steps
    to take, by default :func:`default_pipeline`. ``profile``: what the other pages of its site tell; with steps of your own,
    give it to :func:`default_pipeline`. ``encoding``: the charset that the HTTP header gave, for bytes.

    Same input, same output, in any order and from any thread; no network, no files. Raises :class:`InputError` where the
    input cannot hold an article: :class:`EmptyInputError`, :class:`NotHTMLError`; or costs more than ``limits`` allow:
    :class:`InputTooLargeError`, :class:`OutOfTimeError`. A page that is HTML but holds no article gives an Article with confidence near 0 and the warning ``no_article``.
    """
    clock = Clock((limits or Limits()).seconds)
    page = cut(parse(source, encoding=encoding, limits=limits, clock=clock), url, limits=limits, clock=clock)
    return _steps(pipeline, profile)(page)


def extract_text(
    dump: str,
    *,
    url: str | None = None,
    pipeline: Pipeline | None = None,
    profile: SiteProfile | None = None,
    limits: Limits | None = None,
) -> Article:
    """The article of a page that was already flattened to lines of text. Otherwise as :func:`extract`."""
    return _steps(pipeline, profile)(cut_text(dump, url, limits=limits))


def _steps(pipeline: Pipeline | None, profile: SiteProfile | None) -> Pipeline:
    if profile is None:
        return pipeline or _default()
    if pipeline is not None:
        raise PipelineError("a profile is heard by the body step: give it to default_pipeline(profile=…) and change that")
    return default_pipeline(profile=profile)


@lru_cache(maxsize=1)
def _default() -> Pipeline:
    """One default pipeline for all calls; it is immutable."""
    return default_pipeline()
