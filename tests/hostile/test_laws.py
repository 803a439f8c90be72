"""Laws on pages that are made from pages, and on the way of an article through its own HTML."""

from __future__ import annotations

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from article_extract import Article, ArticleExtractError, extract
from article_extract.parse import parse
from conftest import FIXTURES, ROOT, fixture

sys.path.insert(0, str(ROOT / "fuzz"))
from laws import check
from mutator import mutate, seeds

ADDRESS = "https://example.org/news/1"
PAGES = sorted(path.name for path in FIXTURES.glob("*.html"))
POOL = seeds()
EXECUTIONS = 48
NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x80-\x9f]")


@pytest.mark.parametrize("seed", range(4))
def test_mutated_pages_keep_the_laws(seed: int) -> None:
    """A short run of the fuzzer, the same every time. ``make fuzz`` is the long one."""
    random = Random(seed)
    for _ in range(EXECUTIONS // 4):
        check(mutate(random, POOL))


def taken(source: object) -> Article | str:
    try:
        return extract(source, url=ADDRESS)
    except ArticleExtractError as error:
        return type(error).__name__


@pytest.mark.parametrize("seed", range(4))
def test_mutated_pages_give_the_same_from_every_kind_of_source(seed: int) -> None:
    """Bytes may differ where they hold what is no text: they may have been encoded twice, or be in an encoding of escapes."""
    random = Random(100 + seed)
    for _ in range(5):
        text = mutate(random, POOL).decode("utf-8", "replace")
        article = taken(text)
        if isinstance(article, Article):
            assert taken(parse(text)) == article
            if NO_TEXT.search(text) is None:
                assert taken(text.encode()) == article


def test_mutated_pages_give_the_same_in_threads() -> None:
    random = Random(7)
    pages = [mutate(random, POOL) for _ in range(12)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(taken, pages)) == [taken(page) for page in pages]


def test_an_article_is_found_in_its_own_html() -> None:
    """Nothing is added by much, little is lost; the bodies of most are the same to the letter."""
    same = 0
    for name in PAGES:
        article = extract(fixture(name), url=ADDRESS)
        again = extract(article.to_html(), url=ADDRESS)
        texts, found = ([block.text for block in one.body] for one in (article, again))
        kept = sum(len(text) for text in texts if text in found)
        assert kept > 0.8 * sum(map(len, texts)), name
        assert again.headline == article.headline
        same += texts == found
    assert same >= 0.7 * len(PAGES)
