"""What must hold on every page there is, over all real pages at hand."""

from __future__ import annotations

import gzip
import os
from itertools import pairwise
from pathlib import Path

import pytest

from article_extract import Article, BlockKind, EmptyInputError, default_pipeline, extract
from conftest import CORPORA, needs_corpora

pytestmark = needs_corpora

# Every fifth page of each corpus keeps the tests quick; ARTICLE_EXTRACT_FULL=1 takes them all.
PAGES = sorted(CORPORA.glob("*/pages/*.html.gz"))[:: 1 if os.environ.get("ARTICLE_EXTRACT_FULL") else 5]
CHUNK = 25
CHUNKS = [pytest.param(PAGES[at : at + CHUNK], id=PAGES[at].name) for at in range(0, len(PAGES), CHUNK)]
PIPELINE = default_pipeline(check=True)


def faults(article: Article) -> list[str]:
    """What contradicts the meaning of the fields as the model states it."""
    found = [
        f"quote {quote}" for quote in article.quotes if article.body[quote.block].text[quote.start : quote.end] != quote.text
    ]
    for block in article.body:
        found += [f"no text {block}"] if not block.text.strip() else []
        found += [f"span {span}" for span in block.spans if not 0 <= span.start < span.end <= len(block.text)]
        found += [
            f"spans cross {a} {b}" for a, b in pairwise(block.spans) if a.start > b.start or a.start < b.start < a.end < b.end
        ]
        found += (
            [f"level {block}"] if (block.kind in (BlockKind.HEADING, BlockKind.LIST_ITEM)) != (block.level is not None) else []
        )
        found += [f"rows {block}"] if (block.kind is BlockKind.TABLE) != (block.rows is not None) else []
    found += [f"position {image}" for image in article.images if not 0 <= image.position <= len(article.body)]
    found += ["two lead pictures"] if sum(image.lead for image in article.images) > 1 else []
    found += [f"confidence {article.confidence}"] if not 0 <= article.confidence <= 1 else []
    texts = (article.headline, article.description, article.section, article.publisher, article.language, *article.keywords)
    found += [f"blank text {text!r}" for text in texts if text is not None and not text.strip()]
    found += ["other after JSON"] if Article.from_json(article.to_json()) != article else []
    return found


@pytest.mark.parametrize("pages", CHUNKS)
def test_every_block_has_its_place_and_every_field_means_what_it_says(pages: list[Path]) -> None:
    wrong = {}
    for path in pages:
        try:
            article = extract(gzip.decompress(path.read_bytes()), url="https://example.org/", pipeline=PIPELINE)
            found = faults(article)[:3]
        except EmptyInputError:
            continue
        except Exception as error:  # told with the page's name, and the other pages are looked at too
            found = [repr(error)]
        if found:
            wrong[path.name] = found
    assert not wrong
