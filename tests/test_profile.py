"""What several pages of one site tell about each."""

from __future__ import annotations

from pathlib import Path

import pytest

from article_extract import Block, BlockKind, Draft, InputError
from article_extract.page import Page, cut
from article_extract.parse import parse
from article_extract.profile import Foreign, SiteProfile

PROMPT = "Our morning letter tells you what the harbour talks about, every day at seven."
INTRODUCTION = "In this series we visit the lighthouses of the coast, one each month."


def page(number: int, *, series: bool = False) -> Page:
    introduction = f"<p>{INTRODUCTION}</p>" if series else ""
    story = f"<p>Lighthouse number {number} was built of stone.</p><p>Its keeper, the {number}th, has left.</p>"
    return cut(parse(f'<article><div class="story">{introduction}{story}</div><p class="prompt">{PROMPT}</p></article>'))


def body_after(profile: SiteProfile, page: Page) -> list[str]:
    """What is left of a body that took every block of the page."""
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, text=block.text) for block in page.blocks)
    everything = range(len(blocks))
    draft = Draft().claim("body", everything, body=blocks, body_sources=tuple((n,) for n in everything))
    after = Foreign(profile)(page, draft)
    assert sorted(after.claims) == sorted(index for sources in after.body_sources for index in sources)
    return [block.text for block in after.body]


def test_text_that_repeats_where_no_page_has_its_own_leaves_the_body() -> None:
    profile = SiteProfile.learn(page(n) for n in range(5))
    left = body_after(profile, page(9))
    assert PROMPT not in left
    assert len(left) == 2


def test_a_series_introduction_among_the_paragraphs_stays() -> None:
    profile = SiteProfile.learn(page(n, series=True) for n in range(5))
    assert INTRODUCTION in body_after(profile, page(9, series=True))


def test_one_story_on_all_pages_is_not_emptied() -> None:
    profile = SiteProfile.learn(page(1) for _ in range(5))
    assert body_after(profile, page(1))


def test_fewer_than_five_pages_say_nothing() -> None:
    profile = SiteProfile.learn(page(n) for n in range(4))
    assert PROMPT in body_after(profile, page(9))


def test_a_profile_is_read_as_it_was_written(tmp_path: Path) -> None:
    profile = SiteProfile.learn(page(n) for n in range(5))
    profile.save(tmp_path / "site.json")
    assert SiteProfile.load(tmp_path / "site.json") == profile


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 99}', '{"version": 1, "pages": 1, "texts": 3}', "[" * 20_000])
def test_what_is_no_profile_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "site.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError):
        SiteProfile.load(tmp_path / "site.json")
