"""Who speaks, by language and construction: sentences of our own in ``quotes_by_language.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from article_extract import Block, BlockKind, Draft
from article_extract.extractors.quotes import Quotes
from article_extract.text_page import cut_text

ROWS = [
    tuple(part.strip() for part in line.split(" | "))
    for line in (Path(__file__).parent / "quotes_by_language.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "page", "speakers"), ROWS)
def test_every_quotation_has_its_speaker(language: str, page: str, speakers: str) -> None:
    body = tuple(Block(kind=BlockKind.PARAGRAPH, text=text.strip()) for text in page.split("¶"))
    found = [quote.speaker for quote in Quotes()(cut_text("."), Draft(body=body, language=language)).quotes]
    assert found == ([] if speakers == "-" else speakers.split(" ; "))
