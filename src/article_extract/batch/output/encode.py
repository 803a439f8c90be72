"""An article and its row as JSON, in one pass each: what workers send, and what the writers put into lines and tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from ...model import Article
from ...parse import without_surrogates
from ..rows import OutputRow
from .schema import STATED, passed_name

MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True)
class Encoder:
    """``Article -> bytes``: a JSON object of some fields. It pickles; workers call it, so that no Article crosses to the writer."""

    fields: tuple[str, ...] = STATED
    """Names of fields, ``text``, ``paragraphs``, ``markdown``."""

    def __call__(self, article: Article) -> bytes:
        values = {
            name: article.to_markdown(front_matter=True) if name == MARKDOWN else getattr(article, name) for name in self.fields
        }
        return msgspec.json.encode(values)


def encode_row(row: OutputRow, encoder: Encoder, columns: Mapping[str, object] | None = None) -> bytes:
    """The row as one JSON object: of its page, its article, its columns."""
    own: dict[str, object] = {
        "id": row.id,
        "url": row.url,
        "status": row.status,
        "error": row.error,
        "milliseconds": round(row.milliseconds, 3),
    }
    parts = [encode(own)]
    if row.article is not None:
        parts.append(encoder(row.article) if isinstance(row.article, Article) else row.article)
    if columns:
        parts.append(encode({passed_name(name): value for name, value in columns.items()}))
    return b"{" + b",".join(part[1:-1] for part in parts if len(part) > 2) + b"}"


def encode(value: Any) -> bytes:
    """JSON of anything: what JSON does not have is its text."""
    try:
        return msgspec.json.encode(value, enc_hook=str)
    except UnicodeEncodeError:
        return msgspec.json.encode(_without_surrogates(value), enc_hook=str)


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return without_surrogates(value)
    if isinstance(value, Mapping):
        return {_without_surrogates(str(key)): _without_surrogates(item) for key, item in value.items()}
    return [_without_surrogates(item) for item in value] if isinstance(value, (list, tuple)) else value
