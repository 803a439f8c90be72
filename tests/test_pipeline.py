"""The pipeline: what is checked when it is built, what when it runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint, EntryPoints
from typing import Any

import pytest

from article_extract import (
    Block,
    BlockKind,
    ConservationError,
    Draft,
    Extractor,
    FirstOf,
    Page,
    Pipeline,
    PipelineError,
    Removal,
    RemovalReason,
    default_pipeline,
    extract,
    extract_text,
    installed_extractor,
    pipeline,
)


@dataclass(frozen=True)
class Step:
    """An extractor that sets what it is told to and claims the blocks that it is told to."""

    name: str
    requires: frozenset[str] = frozenset()
    provides: frozenset[str] = frozenset()
    claims: tuple[tuple[int, str], ...] = ()
    changes: tuple[tuple[str, Any], ...] = ()

    def __call__(self, page: Page, draft: Draft) -> Draft:
        for index, field in self.claims:
            draft = draft.claim(field, [index])
        return replace(draft, **dict(self.changes))


def step(name: str, *, requires: Iterable[str] = (), claims: dict[int, str] | None = None, **changes: Any) -> Step:
    """A step that declares what it does."""
    provides = frozenset(changes) | (frozenset({"claims"}) if claims else frozenset())
    return Step(name, frozenset(requires), provides, tuple((claims or {}).items()), tuple(changes.items()))


ONE = Block(kind=BlockKind.PARAGRAPH, text="One")
TWO = Removal(text="Two", reason=RemovalReason.OTHER, rule="toy")
body = step("body", claims={0: "body"}, body=(ONE,), body_sources=((0,),))
removals = step("removals", requires=["body"], claims={1: "removals"}, removals=(TWO,))


def run(*steps: Extractor) -> Any:
    return extract_text("One\nTwo", pipeline=Pipeline(steps, check=True))


def test_steps_run_in_order() -> None:
    article = run(body, removals)
    assert (article.body, article.removals) == ((ONE,), (TWO,))


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ((removals, body), "'removals' requires body, which no earlier step provides"),
        ((body, body), "two steps are called 'body'"),
        ((step("x", requires=["mood"]),), "'x' names unknown fields: mood"),
        ((step("x", requires=["x"]), "no step"), "unknown fields"),
        (("no step",), "'no step' is no Extractor"),
    ],
)
def test_what_does_not_fit_is_refused_when_built(steps: tuple[Any, ...], message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        Pipeline(steps)


def test_surgery_returns_new_pipelines() -> None:
    first = Pipeline([body, removals])
    extra = step("extra")
    assert first.before("removals", extra).names == ("body", "extra", "removals")
    assert first.after("removals", extra).names == ("body", "removals", "extra")
    assert first.replace("body", replace(body, name="other")).names == ("other", "removals")
    assert first.without("removals").names == ("body",)
    assert first.names == ("body", "removals")


def test_surgery_is_checked_like_building() -> None:
    with pytest.raises(PipelineError, match="requires body"):
        Pipeline([body, removals]).without("body")
    with pytest.raises(PipelineError, match="no step is called 'boby'; the steps are body, removals"):
        Pipeline([body, removals]).without("boby")


def test_check_travels_along() -> None:
    assert Pipeline([body], check=True).before("body", step("extra")).check
    assert Pipeline([body]).checked().check


def test_step_that_changes_what_it_does_not_provide_is_caught() -> None:
    liar = Step("liar", provides=frozenset({"section"}), changes=(("headline", "x"),))
    with pytest.raises(PipelineError, match="'liar' changed headline, which it does not provide"):
        run(liar, body, removals)


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ((body,), "1 blocks of the page are nowhere"),
        ((body, removals, step("more", claims={7: "headline"})), "blocks that the page does not have"),
        ((step("body", claims={0: "body"}, body=(ONE, ONE), body_sources=((0,),)), removals), "2 body blocks but 1 sources"),
        ((step("body", claims={0: "body"}, body=(ONE, ONE), body_sources=((0,), (0,))), removals), "used twice"),
        ((step("body", body=(ONE,), body_sources=((0,),)), step("all", claims={0: "headline", 1: "headline"})), "used unclaimed"),
        ((body, step("removals", claims={1: "removals"}, removals=())), "not exactly the blocks"),
        ((body, step("removals", claims={1: "removals"}, removals=(replace(TWO, text="Tw"),))), "not exactly the blocks"),
    ],
)
def test_block_lost_doubled_or_invented_is_caught(steps: tuple[Step, ...], message: str) -> None:
    with pytest.raises(ConservationError, match=message):
        run(*steps)


def test_first_claim_on_a_block_stands() -> None:
    assert Draft().claim("headline", [0]).claim("body", [0, 1]).claims == {0: "headline", 1: "body"}


def test_first_of_takes_the_first_that_fills_the_field() -> None:
    both = FirstOf(
        step("a", section=None, language="de"), step("b", section="World"), step("c", section="Sport"), field="section"
    )
    article = run(both, body, removals)
    assert (both.name, article.section, article.language) == ("a", "World", None)


def test_first_of_takes_the_declarations_of_all() -> None:
    both = FirstOf(
        step("a", section="x"), step("b", requires=["body"], section="y", language="de"), field="section", name="section"
    )
    assert (both.name, sorted(both.requires), sorted(both.provides)) == ("section", ["body"], ["language", "section"])


def test_first_of_extractors_that_do_not_provide_the_field_is_refused() -> None:
    with pytest.raises(PipelineError, match="b do not provide it"):
        FirstOf(step("a", section="x"), step("b", language="de"), field="section")
    with pytest.raises(PipelineError, match="at least one"):
        FirstOf(field="section")


def test_extractor_of_an_installed_package() -> None:
    """``trafilatura-body`` is the entry point that this package itself installs."""
    extractor = installed_extractor("trafilatura-body")
    assert default_pipeline().replace("body", extractor).names == default_pipeline().names


def test_extractor_that_nobody_offers() -> None:
    with pytest.raises(PipelineError, match=r"no installed package offers an extractor 'mine' .*trafilatura-body"):
        installed_extractor("mine")


@pytest.mark.parametrize(
    ("target", "fits"), [("test_pipeline:body", True), ("test_pipeline:Step", False), ("builtins:dict", False)]
)
def test_entry_point_is_an_extractor_or_makes_one(target: str, fits: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = EntryPoints([EntryPoint("mine", target, pipeline.ENTRY_POINTS)])
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: offered)
    if fits:
        assert installed_extractor("mine") == body
    else:
        with pytest.raises((PipelineError, TypeError)):
            installed_extractor("mine")


PAGE = (
    "<title>One | Post</title><article><h1>One</h1>"
    + "<p>A sentence of the article, long enough to be one.</p>" * 5
    + "</article>"
)


def test_default_pipeline_loses_nothing() -> None:
    checked = default_pipeline(check=True)
    assert extract(PAGE, pipeline=checked) == extract(PAGE)


def test_without_quotes_the_rest_is_the_same() -> None:
    page = PAGE + "<p>“We said so,” said Ann Lee.</p>"
    assert extract(page, pipeline=default_pipeline().without("quotes")) == replace(extract(page), quotes=())
