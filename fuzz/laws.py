"""What holds for every input: an article that keeps all laws, or a typed error."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable

from article_extract import Article, ArticleExtractError, default_pipeline, extract, extract_text

CHECKED = default_pipeline(check=True)
ADDRESS = "https://example.org/news/1"
SECONDS = 5.0
"""Of the processor, for an input of some ten thousand bytes."""


def check(data: bytes) -> None:
    """Raise where a page breaks a law: crashes, lost text, offsets that lie, JSON with loss, too much time."""
    start = time.process_time()
    text = data.decode("utf-8", "replace")
    takes: list[Callable[[], Article]] = [
        lambda: extract(data, url=ADDRESS, pipeline=CHECKED),
        lambda: extract(text, url=ADDRESS, pipeline=CHECKED),
        lambda: extract_text(text, url=ADDRESS, pipeline=CHECKED),
    ]
    for take in takes:
        try:
            article = take()
        except ArticleExtractError as error:
            if type(error).__name__ in ("ConservationError", "PipelineError"):
                raise
            pickle.loads(pickle.dumps(error))
            continue
        _check_article(article)
    taken = time.process_time() - start
    if taken > SECONDS:
        raise AssertionError(f"{taken:.1f} s for {len(data)} bytes")


def _check_article(article: Article) -> None:
    assert Article.from_json(article.to_json()) == article
    assert pickle.loads(pickle.dumps(article)) == article
    for block in article.body:
        assert block.text.strip(), block
        assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans), block
        for span in block.spans:
            assert span.href is None or span.href.lower().startswith(("http:", "https:", "mailto:", "tel:")), span
    for quote in article.quotes:
        assert article.body[quote.block].text[quote.start : quote.end] == quote.text, quote
    assert all(0 <= image.position <= len(article.body) for image in article.images)
    assert sum(image.lead for image in article.images) <= 1
    assert 0 <= article.confidence <= 1
    for text in (article.to_html(), article.to_markdown(front_matter=True), article.to_text()):
        text.encode()
    article.to_jsonld()
