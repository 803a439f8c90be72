"""Twice the page costs twice the time: each step and writer, on each family of hostile pages."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

import pytest

from article_extract import ArticleExtractError, Draft, default_pipeline
from article_extract.page import cut
from article_extract.parse import parse
from article_extract.text_page import cut_text
from families import DUMPS, FAMILIES, Family

PART = 16
"""The families' own numbers are for measuring by hand; here the pages are so many times smaller."""
FLOOR = 0.15
"""Seconds: a step that takes less for the larger page is not looked at; a quadratic one takes a second."""
GROWTH = 3.2
PIPELINE = default_pipeline()
WRITERS = ("to_json", "to_markdown", "to_html", "to_jsonld", "to_text")
CASES = [pytest.param(family, n // PART, False, id=name) for name, (family, n) in FAMILIES.items()]
CASES += [pytest.param(family, n // PART, True, id=f"dump of {name}") for name, (family, n) in DUMPS.items()]


def seconds(source: str, dump: bool) -> dict[str, float]:
    """By step, the time of the processor that it takes."""
    found: dict[str, float] = {}
    last = process_time()

    def lap(step: str) -> None:
        nonlocal last
        now = process_time()
        found[step], last = now - last, now

    if dump:
        page = cut_text(source)
    else:
        root = parse(source)
        lap("parse")
        page = cut(root, "https://example.org/a")
    lap("cut")
    draft = Draft(url=page.url)
    for step in PIPELINE.steps:
        draft = step(page, draft)
        lap(step.name)
    article = draft.article()
    for writer in WRITERS:
        getattr(article, writer)()
        lap(writer)
    return found


@contextmanager
def no_collection() -> Iterator[None]:
    """Collections of garbage would fall into one measurement and not into the other."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(("family", "n", "dump"), CASES)
def test_cost_grows_no_faster_than_the_page(family: Family, n: int, dump: bool) -> None:
    for _ in range(2):  # once more: a busy machine slows one of two measurements
        with no_collection():
            try:
                large = seconds(family(2 * n), dump)
                if max(large.values()) < FLOOR:
                    return
                small = seconds(family(n), dump)
            except ArticleExtractError:
                return  # refused at once
        slow = {step: (small[step], time) for step, time in large.items() if time > FLOOR and time > GROWTH * small[step]}
        if not slow:
            return
    assert slow == {}
