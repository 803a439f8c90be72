"""JSON out and in, and its schema, straight from the dataclasses of the model."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from typing import Any

import msgspec

from .. import model
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
    for name, texts in _field_docstrings().items():
        for field, text in texts.items():
            plain["$defs"][name]["properties"][field]["description"] = text
    return plain


def _field_docstrings() -> dict[str, dict[str, str]]:
    """What stands under each field in the source of the model: Python keeps it nowhere else."""
    found: dict[str, dict[str, str]] = {}
    for cls in ast.parse(inspect.getsource(model)).body:
        if isinstance(cls, ast.ClassDef):
            for field, text in pairwise(cls.body):
                match field, text:
                    case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(description))):
                        found.setdefault(cls.name, {})[name] = " ".join(description.split())
    return found
