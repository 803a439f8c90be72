"""JSON out and in, and its schema, straight from the dataclasses of the model."""

from __future__ import annotations

from typing import Any

import msgspec

from ..errors import ArticleJSONError
from ..model import Article

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_decoder = msgspec.json.Decoder(Article)


def to_dict(article: Article) -> dict[str, Any]:
    """Dicts, lists, strings, numbers; dates in ISO 8601."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(article))
    return plain


def to_json(article: Article, indent: int | None = None) -> str:
    """One line of JSON, or an indented text."""
    data = msgspec.json.encode(article)
    return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()


def from_json(data: str | bytes) -> Article:
    """The article that :func:`to_json` wrote. Fields that it does not know are passed over, so that newer JSON reads."""
    try:
        return _decoder.decode(data)
    except msgspec.ValidationError as error:
        raise ArticleJSONError(f"not the JSON of an Article: {error}") from None
    except (msgspec.DecodeError, UnicodeError) as error:
        raise ArticleJSONError(f"not JSON: {error}") from None
    except RecursionError:
        raise ArticleJSONError("not the JSON of an Article: nested too deep") from None


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of an article. Dates are strings in ISO 8601, without offset where the page tells no time zone."""
    (reference,), definitions = msgspec.json.schema_components([Article], ref_template="#/$defs/{name}")
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode({"$schema": DIALECT, **reference, "$defs": definitions}))
    return plain
