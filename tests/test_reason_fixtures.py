"""Every reason in eleven languages and as many makes of page: prompts, promos, links and appeals stand between the paragraphs."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from article_extract import Article, RemovalReason, default_pipeline, extract
from article_extract.parse import parse
from conftest import FIXTURES, fixture

LANGUAGES = sorted(path.stem for path in (FIXTURES / "reasons").glob("*.json"))
BEGINNING = 60
"""Characters of each text that an expectation holds."""
CHECKED = default_pipeline(check=True)

# What is still wrong. Strict: what comes right must leave this list.
KNOWN = {
    ("de", "body"): "the last paragraph, which alone stands behind a request for donations",
    ("de", "caption"): "below a player, whose names speak for a promoted video",
    ("fr", "body"): "likewise",
    ("fr", "byline"): "in the header whose class is named for the title",
    ("ja", "caption"): "day, photographer and no picture: read as a byline",
    ("ko", "newsletter"): "between two paragraphs, with words of three reasons",
    ("ru", "headline"): "the first key point is taken for the standfirst, and the second stays",
}


@cache
def expected(language: str) -> dict[str, Any]:
    result: dict[str, Any] = json.loads((FIXTURES / "reasons" / f"{language}.json").read_text(encoding="utf-8"))
    return result


@cache
def article(language: str) -> Article:
    """The article of a page, taken with every law of the pipeline checked."""
    return extract(fixture(f"reasons/{language}.html"), url=expected(language)["url"], pipeline=CHECKED)


def cases() -> list[Any]:
    """The reasons that each page shows; ``body`` for what stays."""
    return [
        pytest.param(
            language,
            reason,
            marks=[pytest.mark.xfail(reason=KNOWN[language, reason], strict=True)] if (language, reason) in KNOWN else [],
        )
        for language in LANGUAGES
        for reason in dict.fromkeys(reason for _, reason in expected(language)["blocks"])
    ]


@pytest.mark.parametrize(("language", "reason"), cases())
def test_what_goes_and_what_stays(language: str, reason: str) -> None:
    """Each text is among the removals under its reason, or in the body."""
    page = article(language)
    found = {removal.text[:BEGINNING] for removal in page.removals if removal.reason == reason}
    if reason == "body":
        found = {block.text[:BEGINNING] for block in page.body}
    assert [text for text, why in expected(language)["blocks"] if why == reason and text not in found] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_else_stays(language: str) -> None:
    wanted = {text for text, why in expected(language)["blocks"] if why == "body"}
    if any(key[0] == language and "stays" in cause for key, cause in KNOWN.items()):
        pytest.skip("told above")
    assert {block.text[:BEGINNING] for block in article(language).body} <= wanted


def test_every_reason_is_shown_in_six_languages() -> None:
    shown = [{reason for _, reason in expected(language)["blocks"]} for language in LANGUAGES]
    reasons = set(map(str, RemovalReason)) - {"other"}
    assert {reason for reason in reasons if sum(reason in page for page in shown) < 6} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_path_of_each_removal_finds_its_text(language: str) -> None:
    root: Any = parse(fixture(f"reasons/{language}.html"))
    for removal in article(language).removals:
        assert folded(removal.text) in folded("".join(root.xpath(removal.path)[0].itertext()))


def folded(text: str) -> str:
    return "".join(text.split())
