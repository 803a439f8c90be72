"""What several pages of one site tell of each other."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from article_extract import (
    Article,
    PipelineError,
    ProfileError,
    ProfileLearner,
    SiteProfile,
    default_pipeline,
    extract,
    extract_text,
)
from article_extract.text_page import cut_text

PROMPT = "The harbour museum keeps the lamps of four of them, and shows them from April to October."
INTRODUCTION = "In this series we visit the lighthouses of the coast, one each month, and those who kept them."
QUESTION = "What would you take with you if you had to go back to the rock?"


def page(number: int, *, first: str = "", second: str = "", below: str = "", keeper: str = "") -> str:
    """A page of its own story, with the same markup put in at three places."""
    story = [
        f"<p>Lighthouse number {number} was built of stone in the year {1800 + 7 * number + line}, and its keeper, who was "
        f"{number + line} years old then, has told us how the winters were on the rock before the cable came.{keeper}</p>"
        for line in range(5)
    ]
    return (
        f"<html><body><nav><a href='/'>Home</a></nav><article><h1>The lighthouse of island {number}</h1>"
        f"<div class='story'>{first}{story[0]}{story[1]}{second}{''.join(story[2:])}</div>{below}</article></body></html>"
    )


def learned(count: int = 8, /, **markup: str) -> SiteProfile:
    return SiteProfile.learn(page(number, **markup) for number in range(count))


def texts(article: Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize(
    "markup",
    [
        {"below": f"<div class='z'><p>{PROMPT}</p></div>"},
        {"below": f"<p class='z'>{PROMPT}</p>"},
        {"second": f"<div class='z'><p>{PROMPT}</p></div>"},
        {"second": f"<p class='z'>{PROMPT}</p>"},
    ],
    ids=["box below", "paragraph below", "box within", "paragraph of another make within"],
)
def test_the_sites_own_text_leaves_the_body(markup: dict[str, str]) -> None:
    alone = extract(page(99, **markup))
    assert PROMPT in texts(alone)
    article = extract(page(99, **markup), profile=learned(**markup))
    assert texts(article) == [text for text in texts(alone) if text != PROMPT]
    assert PROMPT in [removal.text for removal in article.removals]


@pytest.mark.parametrize(
    "markup",
    [
        {"first": f"<p>{INTRODUCTION}</p>"},
        {"first": f"<p class='z'>{INTRODUCTION}</p>"},
        {"second": f"<p>{INTRODUCTION}</p>"},
        {"second": f"<p><b>{QUESTION}</b></p>"},
    ],
    ids=["introduction", "introduction of another make", "paragraph", "question"],
)
def test_an_articles_text_that_repeats_stays(markup: dict[str, str]) -> None:
    alone = extract(page(99, **markup))
    article = extract(page(99, **markup), profile=learned(**markup))
    assert texts(article) == texts(alone)


def test_a_box_on_few_of_the_pages_stays() -> None:
    box = f"<div class='z'><p>{INTRODUCTION}</p></div>"
    profile = SiteProfile.learn(page(number, second=box if number % 3 == 0 else "") for number in range(9))
    assert INTRODUCTION in texts(extract(page(99, second=box), profile=profile))


def test_copies_of_one_story_are_one_page() -> None:
    """A syndicated story, a page fetched twice, a newer version: its text does not become the site's."""
    learner = ProfileLearner()
    assert [learner.add(page(1)), learner.add(page(1)), learner.add(page(1, keeper=" So he said."))] == [True, False, True]
    assert learner.add(page(1, below="<p>This version was corrected.</p>")) is False


def test_a_page_of_nothing_but_repeated_text_is_not_emptied() -> None:
    """Learners that were merged could not see that they had read copies."""
    whole = ProfileLearner()
    for _ in range(6):
        part = ProfileLearner()
        part.add(page(1))
        whole.merge(part)
    assert texts(extract(page(1), profile=whole.profile())) == texts(extract(page(1)))


def test_fewer_than_five_pages_say_nothing() -> None:
    below = f"<p class='z'>{PROMPT}</p>"
    assert PROMPT in texts(extract(page(99, below=below), profile=learned(4, below=below)))
    assert PROMPT not in texts(extract(page(99, below=below), profile=learned(5, below=below)))


@pytest.mark.parametrize(
    "source", ["<ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li></ul>", "<html><img src='a.png'></html>"]
)
def test_pages_without_an_article_teach_nothing(source: str) -> None:
    assert ProfileLearner().add(source) is False


def test_merged_learners_know_what_one_knows() -> None:
    below = f"<p class='z'>{PROMPT}</p>"
    whole, first, second = ProfileLearner(), ProfileLearner(), ProfileLearner()
    for number in range(10):
        whole.add(page(number, below=below))
        (first if number % 2 else second).add(page(number, below=below))
    first = pickle.loads(pickle.dumps(first))
    first.merge(second)
    assert set(first.profile().places) == set(whole.profile().places)
    assert first.profile().texts.keys() == whole.profile().texts.keys()
    assert first.profile().pages == 10


def test_what_a_learner_holds_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("article_extract.profiles.learner.TEXTS", 8)
    below = f"<p class='z'>{PROMPT}</p>"
    learner = ProfileLearner()
    for number in range(30):
        learner.add(page(number, below=below))
    assert len(learner.texts.counts) <= 16
    assert [text.text for text in learner.profile().texts.values()] == [PROMPT]


def dump(number: int) -> str:
    return "\n".join(
        [
            "Home",
            f"Ferry talks on island {number} go on",
            f"The council of island {number} met on Tuesday to talk about the ferry, and agreed that the pier must be repaired soon.",
            f"Work is to begin in April, when the storms are over, and will take {number} months, said the harbour master.",
            f"Until then the {number} boats will land at the fish market, where a wooden jetty has been built over the past weeks.",
            f"Buses will wait for every crossing to the {number}th island, and tickets stay valid on both routes until the end of May.",
            f"For {number} years there has been talk of a bridge, but nobody has found the money for it, the mayor said on Friday.",
            PROMPT,
        ]
    )


def test_a_line_beneath_the_articles_of_most_dumps_leaves_the_body() -> None:
    profile = SiteProfile.learn(cut_text(dump(number)) for number in range(20, 28))
    assert PROMPT in texts(extract_text(dump(99)))
    assert texts(extract_text(dump(99), profile=profile)) == [text for text in texts(extract_text(dump(99))) if text != PROMPT]


def test_a_profile_is_read_as_it_was_written(tmp_path: Path) -> None:
    profile = learned(below=f"<p class='z'>{PROMPT}</p>")
    profile.save(tmp_path / "site.json")
    assert SiteProfile.load(tmp_path / "site.json") == profile
    assert PROMPT in (tmp_path / "site.json").read_text(encoding="utf-8")


def test_profiles_pickle_within_a_pipeline() -> None:
    pipeline = default_pipeline(profile=learned())
    assert pickle.loads(pickle.dumps(pipeline)).names == pipeline.names


def test_another_version_is_named(tmp_path: Path) -> None:
    (tmp_path / "site.json").write_text('{"version": 99, "pages": "many"}', encoding="utf-8")
    with pytest.raises(ProfileError, match=r"version 99.*reads version 1"):
        SiteProfile.load(tmp_path / "site.json")


HOSTILE = [
    "",
    "[]",
    "{}",
    "null",
    "[" * 100_000,
    '{"version": 1, "pages": "five"}',
    '{"version": 1, "pages": -1}',
    '{"version": 1, "pages": 1' + "0" * 5000 + "}",
    '{"version": 1, "texts": 3}',
    '{"version": 1, "places": {"p": {"pages": 5, "odds": 1e999}}}',
    '{"version": 1, "places": {"p": {"pages": 5, "odds": NaN}}}',
    '{"version": 1, "places": {"p": {"pages": 5, "odds": 99}}}',
    '{"version": 1, "x": ' + "[" * 100_000 + "]" * 100_000 + "}",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_no_profile_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "site.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError, match=r"site\.json"):
        SiteProfile.load(path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "site.json").write_bytes(b'{"version": 1, "places": {"\xff\xfe": null}}')
    with pytest.raises(ProfileError):
        SiteProfile.load(tmp_path / "site.json")


def test_a_file_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        SiteProfile.load(tmp_path / "none.json")


def test_a_profile_that_knows_nothing_of_a_page_changes_nothing() -> None:
    strange = (
        "<main><h1>Ferry</h1>"
        + "".join(f"<p>The ferry of line {n} leaves the pier at noon, they say.</p>" for n in range(6))
        + "</main>"
    )
    assert extract(strange, profile=learned()) == extract(strange)


def test_files_of_one_profile_are_equal(tmp_path: Path) -> None:
    for name in "ab":
        learned().save(tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert json.loads((tmp_path / "a").read_bytes())["version"] == 1


def test_a_profile_goes_into_the_pipeline_that_one_builds() -> None:
    with pytest.raises(PipelineError, match="default_pipeline"):
        extract(page(1), pipeline=default_pipeline(), profile=learned())
