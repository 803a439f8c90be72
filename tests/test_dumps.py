"""Text dumps of many makes and languages: what is body, and why some lines are not."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from article_extract import Article, default_pipeline, extract_text
from conftest import FIXTURES

DUMPS = sorted(path.stem for path in (FIXTURES / "dumps").glob("*.txt"))
CHECKED = default_pipeline(check=True)


@cache
def article(name: str) -> Article:
    return extract_text((FIXTURES / "dumps" / f"{name}.txt").read_text(encoding="utf-8"), pipeline=CHECKED)


def expected(name: str) -> dict[str, Any]:
    result: dict[str, Any] = json.loads((FIXTURES / "dumps" / f"{name}.json").read_text(encoding="utf-8"))
    return result


# What is still wrong. Strict: what comes right must leave this list.
KNOWN = {"plain-german": "a subheading of three words between two paragraphs is taken for a caption"}


def known(name: str) -> Any:
    """A dump as a test's parameter, which must fail where it is known to."""
    return pytest.param(name, marks=[pytest.mark.xfail(reason=KNOWN[name], strict=True)] if name in KNOWN else [])


@pytest.mark.parametrize("name", [known(name) for name in DUMPS])
def test_body(name: str) -> None:
    assert [[str(block.kind), block.text] for block in article(name).body] == expected(name)["body"]


@pytest.mark.parametrize("name", DUMPS)
def test_reasons(name: str) -> None:
    given = {removal.text: str(removal.reason) for removal in article(name).removals}
    assert {text: given.get(text) for text in expected(name)["removals"]} == expected(name)["removals"]


def test_a_dump_without_article_says_so() -> None:
    """Menus alone are no article, and every line of them is accounted for."""
    menu = extract_text("Home\nNews\nSport\nLogin\nPrivacy policy", pipeline=CHECKED)
    assert menu.body == ()
    assert menu.warnings == ("no_article",)
    assert len(menu.removals) == 5


def test_paths_of_a_dump_are_line_numbers() -> None:
    assert [removal.path for removal in extract_text("Home\n\nNews").removals] == ["line 1", "line 3"]


def test_a_label_speaks_for_the_lines_under_it() -> None:
    """Titles of videos under ``Watch now`` are promotion of videos, though nothing in them says so."""
    removals = extract_text("Watch now\nMountain rescue at dawn\nThe last whaling station").removals
    assert {str(removal.reason) for removal in removals} == {"media_promo"}


@pytest.mark.parametrize(
    "call",
    ["Les også: Fiskerne vender tidlig hjem fra nord, og havnen venter på dem", "READ MORE: The old lighthouse opens its doors"],
)
def test_a_label_before_another_storys_headline_leads_away(call: str) -> None:
    """The label makes little of so long a line, but it stands before a colon."""
    lines = [
        "Ferry talks go on",
        "The council met on Tuesday to talk about the new ferry, and agreed that the old pier must be repaired before winter.",
        "Work is to begin in April, when the storms are over, and will take about five months, said the harbour master.",
        call,
        "Until then the boats will land at the fish market, where a wooden jetty has been built, and buses will wait for them.",
        "Tickets that were bought in advance stay valid on both routes until the end of the year, the company said on its page.",
    ]
    article = extract_text("\n".join(lines))
    assert [str(removal.reason) for removal in article.removals if removal.text == call] == ["related"]
    assert len(article.body) == 4
