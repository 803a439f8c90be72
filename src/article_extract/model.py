"""The result: what an article is made of, as plain data.

Every class here is frozen, hashable, comparable and picklable, and knows nothing of how it came to be. Field names are
schema.org's in snake_case where schema.org has the term (``headline``, ``date_published``, ``keywords`` …) and IPTC's for
picture credits. Text is Unicode as a reader sees it: white space collapsed, soft hyphens and zero-width characters gone.
Absence is ``None`` for single values and an empty tuple for lists; nothing is ever an empty string.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class BlockKind(StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    BLOCKQUOTE = "blockquote"
    CODE = "code"
    TABLE = "table"
    EMBED = "embed"


class SpanKind(StrEnum):
    """What an inline span marks."""

    LINK = "link"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"


class QuoteKind(StrEnum):
    """Where a quotation stands: in running text, in a block quote, in an embedded social-media post."""

    DIRECT = "direct"
    BLOCK = "block"
    SOCIAL = "social"


class CueKind(StrEnum):
    """How the speaker of a quotation was found.

    ``verb``: a reporting verb beside it (``said Ann Lee``); ``connector``: ``according to``, ``laut``, ``selon``;
    ``colon``: ``Ann Lee: "…"``; ``running``: the speaker of the quotation before; ``turn``: alternating turns of an
    interview; ``noun``: ``Ann Lee's words``; ``account``: the account of an embedded post; ``none``: no speaker found.
    """

    VERB = "verb"
    CONNECTOR = "connector"
    COLON = "colon"
    NOUN = "noun"
    RUNNING = "running"
    TURN = "turn"
    ACCOUNT = "account"
    NONE = "none"


class RemovalReason(StrEnum):
    """Why a block of the page is not part of the article."""

    NEWSLETTER = "newsletter"
    SUBSCRIPTION = "subscription"
    MEDIA_PROMO = "media_promo"
    RELATED = "related"
    SHARE = "share"
    ADVERT = "advert"
    COMMENTS = "comments"
    CAPTION = "caption"
    BYLINE = "byline"
    AUTHOR_BIO = "author_bio"
    HEADLINE = "headline"
    TAGS = "tags"
    NAVIGATION = "navigation"
    CONSENT = "consent"
    LEGAL = "legal"
    WIDGET = "widget"
    EMBED = "embed"
    DUPLICATE = "duplicate"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An author: a person or a bylined organisation."""

    name: str
    """The name alone: no ``By``, no role, no date, no mail address."""
    url: str | None = None
    """Absolute URL of the author's page, where the byline links to one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Inline markup of a block: ``text[start:end]`` is a link, emphasis or code. Offsets are in code points."""

    start: int
    end: int
    kind: SpanKind
    href: str | None = None
    """Absolute URL; of links only. Never a ``javascript:``, ``data:`` or ``vbscript:`` URL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading, list item … of the body."""

    kind: BlockKind
    text: str
    """The text as read. A line break within a block (``<br>``) is one ``\\n``; of a table, cells joined by tabs, rows by ``\\n``."""
    level: int | None = None
    """Of headings 1..6 as in HTML; of list items the depth of nesting, from 1. ``None`` for other kinds."""
    spans: tuple[Span, ...] = ()
    """Inline markup in order of ``start``; spans nest but never cross."""
    rows: tuple[tuple[str, ...], ...] | None = None
    """Of tables: the cells, row by row. ``None`` for other kinds."""
    url: str | None = None
    """Of embeds: the absolute URL of what is embedded. ``None`` for other kinds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A picture's credit line, as IPTC's Creator and Credit Line."""

    text: str
    """The whole credit without its label: ``Vladimir/Xinhua/Alamy``, not ``(Picture: Vladimir/Xinhua/Alamy)``."""
    creators: tuple[str, ...] = ()
    """Photographers and artists: people."""
    agencies: tuple[str, ...] = ()
    """Agencies, archives, libraries, publications: organisations."""
    notes: tuple[str, ...] = ()
    """What the credit says of the picture itself: ``handout``, ``archive`` (a file photo), ``screenshot``, ``ai_generated``
    (IPTC's Digital Source Type ``trainedAlgorithmicMedia``). Empty where it says nothing of the kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of the article."""

    url: str | None
    """Absolute URL of the largest version that the page offers; ``None`` only for a picture of a text dump."""
    caption: str | None = None
    """The caption without the credit."""
    alt: str | None = None
    """The alternative text as in the markup."""
    credit: Credit | None = None
    lead: bool = False
    """The article's main picture; at most one image has it."""
    position: int = 0
    """Index into ``Article.body`` of the block before which the picture stands; ``len(body)`` after the last."""
    width: int | None = None
    """In pixels, as declared."""
    height: int | None = None
    """In pixels, as declared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What told the speaker of a quotation."""

    kind: CueKind
    text: str | None = None
    """The words that told it (``said``, ``laut``), verbatim. ``None`` where there are none."""
    start: int | None = None
    """Offset of ``text`` in the text of the quotation's block."""
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A direct quotation: ``body[block].text[start:end] == text``. One record for each contiguous span; marks left out."""

    text: str
    speaker: str | None
    """The fullest form of the name that the article gives, titles left out; ``None`` where it cannot be told."""
    block: int
    """Index into ``Article.body``."""
    start: int
    end: int
    kind: QuoteKind = QuoteKind.DIRECT
    cue: Cue = Cue(kind=CueKind.NONE)
    continues: bool = False
    """True where it carries on the quotation before it, which ran over the end of its block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """A piece of the page that is not in the article, and why."""

    text: str
    reason: RemovalReason
    rule: str
    """The name of the rule that decided."""
    path: str | None = None
    """Where it stood: an XPath that finds the element in the parsed page; ``line N`` in a text dump."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article, and the record of everything on its page that was left out."""

    url: str | None = None
    """The address as the caller gave it."""
    canonical_url: str | None = None
    """The address that the page gives for itself, made absolute."""
    headline: str | None = None
    """What a reader sees as the headline, without the site's name."""
    description: str | None = None
    """Standfirst, dek or summary."""
    section: str | None = None
    """Kicker or section label."""
    authors: tuple[Person, ...] = ()
    date_published: datetime | None = None
    """First publication. Aware where the page tells a time zone, else naive; midnight where it tells only the day."""
    date_modified: datetime | None = None
    publisher: str | None = None
    """Name of the site or publication."""
    language: str | None = None
    """BCP 47 tag, such as ``en`` or ``pt-BR``."""
    keywords: tuple[str, ...] = ()
    is_accessible_for_free: bool | None = None
    """As the page states it (schema.org ``isAccessibleForFree``); ``None`` where it states nothing."""
    body: tuple[Block, ...] = ()
    """The article's text in reading order."""
    images: tuple[Image, ...] = ()
    """In page order."""
    quotes: tuple[Quote, ...] = ()
    """In reading order."""
    removals: tuple[Removal, ...] = ()
    """Everything else that the page shows, in page order."""
    confidence: float = 0.0
    """0..1: how likely the body is right; near 0 where the page holds no article."""
    warnings: tuple[str, ...] = field(default=())
    """Such as ``paywalled``, ``no_article``, ``truncated_input``."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the paragraphs, in order."""
        return tuple(block.text for block in self.body if block.kind is BlockKind.PARAGRAPH)

    @property
    def text(self) -> str:
        """The body's texts joined by blank lines; no headline, no captions."""
        return "\n\n".join(block.text for block in self.body)

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts, lists, strings and numbers; dates in ISO 8601."""
        from .writers import json

        return json.to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """JSON without loss: ``Article.from_json(a.to_json()) == a``."""
        from .writers import json

        return json.to_json(self, indent=indent)

    @classmethod
    def from_json(cls, data: str | bytes) -> Article:
        """Read what :meth:`to_json` wrote. Raises :class:`ArticleJSONError` with the place of what is wrong."""
        from .writers import json

        return json.from_json(data)

    @classmethod
    def json_schema(cls) -> dict[str, Any]:
        """JSON Schema (2020-12) of what :meth:`to_json` writes."""
        from .writers import json

        return json.schema()

    def to_markdown(self, *, front_matter: bool = False) -> str:
        """CommonMark with tables: headline, standfirst, byline, body with inline markup, pictures with caption and credit."""
        from .writers import markdown

        return markdown.to_markdown(self, front_matter=front_matter)

    def to_html(self) -> str:
        """A clean, safe HTML5 document of the article alone."""
        from .writers import html

        return html.to_html(self)

    def to_text(self) -> str:
        """Plain text: headline, standfirst and body, blank lines between."""
        return "\n\n".join(part for part in (self.headline, self.description, self.text) if part)

    def to_jsonld(self) -> dict[str, Any]:
        """schema.org ``NewsArticle`` with ``ImageObject`` and ``Quotation``, ready for ``json.dumps``."""
        from .writers import jsonld

        return jsonld.to_jsonld(self)

    def __rich__(self) -> Any:
        """The terminal rendering: ``rich.print(article)``."""
        from .writers import terminal

        return terminal.render(self)

    def _repr_html_(self) -> str:
        """The notebook rendering."""
        from .writers import html

        return html.fragment(self)
