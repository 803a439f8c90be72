"""Headline, section and standfirst."""

from __future__ import annotations

import time

import pytest

from article_extract.extractors.names import strip_site
from meta_steps import TEXT, article, dump, jsonld, meta, metadata


def test_heading_is_the_headline_and_claimed() -> None:
    draft = metadata(
        "<nav>Home</nav><h1>Bridge closes for repairs</h1>" + TEXT, meta("og:title", "Bridge closes for repairs | Daily")
    )
    assert draft.headline == "Bridge closes for repairs"
    assert draft.claims[1] == "headline"


def test_site_name_in_a_heading_is_no_headline() -> None:
    """Templates that put their logo into the first ``<h1>``."""
    draft = metadata("<h1>Daily Example</h1><h1>Bridge closes for repairs</h1>" + TEXT, meta("og:site_name", "Daily Example"))
    assert draft.headline == "Bridge closes for repairs"


def test_heading_of_another_part_is_no_headline() -> None:
    """A lone ``<h1>`` that shares no word with what the page states."""
    draft = metadata("<h1>Newsletter</h1><h2>Bridge closes</h2>" + TEXT, meta("og:title", "Bridge closes for repairs"))
    assert draft.headline == "Bridge closes for repairs"


@pytest.mark.parametrize(
    "title",
    [
        "Bridge closes for repairs | Politics | Daily Example",
        "Bridge closes for repairs - Daily Example",
        "Daily Example: Bridge closes for repairs".replace(": ", " | "),
        "Bridge closes for repairs – dailyexample.org",
        "Bridge closes for repairs｜Daily Example",
    ],
)
def test_site_name_is_cut_off(title: str) -> None:
    """Before or behind, with the sections between."""
    assert strip_site(title, frozenset(("dailyexample", "dailyexampleorg"))) == "Bridge closes for repairs"


def test_section_without_white_space_is_cut_off_where_a_source_has_the_headline_alone() -> None:
    """``Headline-Politics`` in ``<title>`` and OpenGraph, the headline alone in a tag that few read."""
    decorated = "<title>Bridge closes for two-week repairs-Politics</title>"
    head = decorated + meta("og:title", "Bridge closes for two-week repairs-Politics")
    assert metadata(TEXT, head).headline == "Bridge closes for two-week repairs-Politics"
    assert (
        metadata(TEXT, head + meta("headline", "Bridge closes for two-week repairs")).headline
        == "Bridge closes for two-week repairs"
    )


def test_dashes_of_the_headline_stay() -> None:
    """What stands behind a dash goes only where it names the site."""
    assert strip_site("Two resign - many questions open", frozenset(("daily",))) == "Two resign - many questions open"


def test_section_behind_the_headline_goes_by_agreement() -> None:
    """No source but one has it: ``-Politics`` is decoration although no list knows it."""
    head = meta("og:title", "다리 보수로 통행 금지된다-정치") + meta("og:site_name", "일간")
    draft = metadata("<div>다리 보수로 통행 금지된다</div>" + TEXT, head)
    assert draft.headline == "다리 보수로 통행 금지된다"


def test_kicker_in_the_heading_goes_by_agreement() -> None:
    head = article(headline="Who pays for the bridge?") + meta("og:title", "Who pays for the bridge?")
    assert metadata("<h1>Culture : Who pays for the bridge?</h1>" + TEXT, head).headline == "Who pays for the bridge?"


def test_spelling_on_which_statements_agree() -> None:
    """Two spans of an ``<h1>`` lose the colon between them; the statements have it."""
    head = article(headline="Flood inquiry: Two resign") + meta("og:title", "Flood inquiry: Two resign")
    assert (
        metadata("<h1><span>Flood inquiry</span> <span>Two resign</span></h1>" + TEXT, head).headline
        == "Flood inquiry: Two resign"
    )


def test_page_without_a_heading_takes_the_statement() -> None:
    assert metadata(TEXT, "<title>Bridge closes for repairs</title>").headline == "Bridge closes for repairs"


def test_hostile_title_ends_soon() -> None:
    start = time.perf_counter()
    metadata("<h1>a</h1>", f"<title>{' - ' * 20_000}</title>" + meta("og:title", "|" * 20_000))
    assert time.perf_counter() - start < 20


def test_headline_and_kicker_of_a_dump() -> None:
    """The line before the text that is about the same things; one or two words before it are the kicker."""
    paragraph = (
        "The old bridge will close for repairs until the summer, the council said, and traffic will be led over the new bridge."
    )
    draft = dump("Picture of a bridge", "Europe", "", "Old bridge closes for repairs until summer", "", paragraph, "", paragraph)
    assert (draft.headline, draft.section) == ("Old bridge closes for repairs until summer", "Europe")
    assert {draft.claims[1], draft.claims[2]} == {"section", "headline"}


def test_dump_without_text_has_no_headline() -> None:
    assert dump("Home", "News", "Sport").headline is None


def test_kicker_is_the_section_and_claimed() -> None:
    draft = metadata('<div class="article-kicker">Local News</div><h1>Bridge closes for repairs</h1>' + TEXT)
    assert draft.section == "Local News"
    assert draft.claims[0] == "section"


def test_shown_spelling_of_a_stated_section() -> None:
    draft = metadata("<p>Public Service</p><h1>Bridge closes for repairs</h1>" + TEXT, article(articleSection="public service"))
    assert draft.section == "Public Service"


def test_section_from_breadcrumbs() -> None:
    """The last crumb that is neither the site nor the article."""
    crumbs = [{"name": "Start"}, {"name": "Politik"}, {"name": "Bridge closes for repairs"}]
    head = jsonld({"@type": "BreadcrumbList", "itemListElement": crumbs})
    assert metadata("<h1>Bridge closes for repairs</h1>" + TEXT, head).section == "Politik"


def test_menu_item_before_the_headline_is_no_section() -> None:
    assert metadata('<ul class="sections"><li>Deals</li></ul><h1>Bridge closes for repairs</h1>' + TEXT).section is None


STANDFIRST = "It will stay closed until summer, and nobody knows who will pay for the work."


def test_standfirst_by_its_class() -> None:
    draft = metadata(
        f'<h1>Bridge closes</h1><p class="article__standfirst">{STANDFIRST}</p>' + TEXT, meta("og:description", "Other words")
    )
    assert draft.description == STANDFIRST
    assert draft.claims[1] == "description"


def test_standfirst_by_agreement_with_a_cut_off_statement() -> None:
    """The shown text is whole where the statement is cut off or carries the site's name."""
    draft = metadata(
        f"<h1>Bridge closes</h1><div><b>{STANDFIRST}</b></div>" + TEXT, meta("og:description", STANDFIRST[:60] + "…")
    )
    assert draft.description == STANDFIRST


def test_first_paragraph_is_not_taken_from_the_text() -> None:
    """Content systems state the first paragraph as the summary; it stays a paragraph of the text."""
    first = (
        "The council voted on Tuesday evening to close the old bridge for repairs that will last until the summer of next year."
    )
    draft = metadata("<h1>Bridge closes</h1>" + TEXT, meta("og:description", first))
    assert draft.description == first
    assert "description" not in draft.claims.values()


def test_page_without_a_standfirst_has_none() -> None:
    assert metadata("<h1>Bridge closes</h1>" + TEXT).description is None


def test_anchor_of_a_heading_to_itself_is_no_part_of_the_headline() -> None:
    draft = metadata('<h1>Bridge API<a class="headerlink" href="#bridge-api" title="Link to this heading">¶</a></h1>' + TEXT)
    assert draft.headline == "Bridge API"


@pytest.mark.parametrize(
    "path",
    [
        '<div>You are here: <a href="/">Start</a> &gt; <a href="/city">City</a> &gt; Text</div>',
        '<ol class="breadcrumbs"><li><a href="/">Start</a></li><li><a href="/city">City</a></li><li>Bridge closes</li></ol>',
    ],
)
def test_section_from_a_shown_path(path: str) -> None:
    """The last link of the path is the section."""
    assert metadata(path + "<h1>Bridge closes for repairs</h1>" + TEXT).section == "City"


def test_label_that_the_menu_links_to_is_the_section() -> None:
    menu = '<ul><li><a href="/city">City</a></li><li><a href="/sport">Sport</a></li></ul>'
    draft = metadata(menu + "<p>City</p><h1>Bridge closes for repairs</h1>" + TEXT)
    assert draft.section == "City"
    assert draft.claims[2] == "section"


@pytest.mark.parametrize(
    "heading",
    [
        "<span>Roads</span> Bridge closes for repairs",
        "<time>3 March 2025</time>Bridge closes for repairs",
        'Bridge closes for repairs <a href="/comments">12</a>',
    ],
)
def test_kicker_date_and_counter_within_the_heading_are_no_part_of_the_headline(heading: str) -> None:
    """What has its own element goes where a statement has the rest alone."""
    draft = metadata(f"<h1>{heading}</h1>" + TEXT, meta("og:title", "Bridge closes for repairs"))
    assert draft.headline == "Bridge closes for repairs"
    assert draft.claims[0] == "headline"


def test_headline_may_begin_with_the_sites_name() -> None:
    head = meta("og:site_name", "Corti") + meta("og:title", "Corti introduces a new method for reading old letters")
    assert metadata(TEXT, head).headline == "Corti introduces a new method for reading old letters"


def test_label_named_like_a_standfirst_gives_way_to_a_stated_summary() -> None:
    """What is short and no sentence is a kicker or the title of a teaser."""
    summary = "After three weeks in the dock the ferry took its first passengers."
    draft = metadata(
        '<h1>Ferry runs again</h1><p class="subtitle">The harbour dossier</p>' + TEXT, meta("og:description", summary)
    )
    assert draft.description == summary


def test_kicker_within_the_heading_is_the_section() -> None:
    """Where no statement tells: a few words named for a kicker."""
    draft = metadata('<h1><span class="kicker">Roads:</span> <span>Bridge closes for repairs until summer</span></h1>' + TEXT)
    assert (draft.headline, draft.section) == ("Bridge closes for repairs until summer", "Roads")


@pytest.mark.parametrize("kicker", ["", "kicker"])
def test_words_of_the_headline_with_an_element_of_their_own_stay(kicker: str) -> None:
    """What a statement has too, or what is named for no kicker, is part of the headline."""
    head = meta("og:title", "Floods: Two resign after the inquiry in spring") if kicker else ""
    draft = metadata(f'<h1><em class="{kicker}">Floods:</em> Two resign after the inquiry in spring</h1>' + TEXT, head)
    assert draft.headline == "Floods: Two resign after the inquiry in spring"


def test_only_long_heading_goes_before_statements_with_other_words() -> None:
    head = "<title>Heat: old trams at risk</title>" + meta("og:title", "Heat: old trams at risk")
    assert metadata("<h1>How the city makes its rails ready for summer</h1>" + TEXT, head).headline == (
        "How the city makes its rails ready for summer"
    )


def test_title_in_the_place_of_the_sites_name() -> None:
    """Some templates state the page's title as ``og:site_name``."""
    head = "<title>How to mend a bridge | Clay</title>" + meta("og:site_name", "How to mend a bridge | Clay")
    assert metadata("<h1>How to mend a bridge</h1>" + TEXT, head).headline == "How to mend a bridge"


def test_page_about_the_site_itself_is_headed_by_its_title() -> None:
    assert metadata("<h1>Example</h1>" + TEXT, "<title>Example</title>").headline == "Example"


BELOW_THE_TRAIL = (
    "<ol><li><a href='/'>Home</a></li><li><h1>Ferry chaos: what commuters must know now</h1></li></ol>"
    "<h3>Strike on the coast</h3><h2>Ferry crews walk out at dawn</h2>"
)


@pytest.mark.parametrize("stated", ["Ferry crews walk out at dawn", "Strike on the coast: Ferry crews walk out at dawn"])
def test_headline_below_a_heading_written_for_search_engines(stated: str) -> None:
    """The ``<h1>`` is the last step of the trail; what is shown below it, a statement repeats, with or without the kicker."""
    head = "<title>Ferry chaos: what commuters must know now</title>" + meta("og:title", stated)
    draft = metadata(BELOW_THE_TRAIL + TEXT, head)
    assert draft.headline == "Ferry crews walk out at dawn"


def test_standfirst_that_nothing_states_as_a_title_is_no_headline() -> None:
    draft = metadata(BELOW_THE_TRAIL + TEXT, meta("og:title", "Ferry chaos: what commuters must know now"))
    assert draft.headline == "Ferry chaos: what commuters must know now"


def test_standfirst_in_points_is_given_whole() -> None:
    points = ["The ferry runs again from Monday.", "It was three weeks in the dock.", "The old fares stay as they were."]
    items = "".join(f'<p class="teaser-lead">{point}</p>' for point in points)
    assert metadata(f"<h1>Ferry runs again</h1>{items}" + TEXT, meta("og:description", points[0])).description == " ".join(points)


def test_only_paragraph_is_text_though_the_page_states_it_as_its_summary() -> None:
    post = "I took the first ferry this morning, and the harbour was as empty as on the day it stopped."
    draft = metadata(f"<h1>Ferry runs again</h1><p>{post}</p><p>More soon.</p>", meta("og:description", post))
    assert draft.description == post
    assert "description" not in draft.claims.values()


@pytest.mark.parametrize("name", ["site-description", "modal-subtitle"])
def test_what_the_site_and_its_dialogs_say_is_no_standfirst(name: str) -> None:
    slogan = "News from the harbour and the islands, every morning before the first ferry."
    assert metadata(f'<h2 class="{name}">{slogan}</h2><h1>Ferry runs again</h1>' + TEXT).description is None


def test_standfirst_by_a_hyphenated_class() -> None:
    assert metadata(f'<h1>Ferry runs again</h1><p class="post-sub-title">{STANDFIRST}</p>' + TEXT).description == STANDFIRST


def test_headline_with_a_summary_behind_it_below_the_heading_does_not_replace_it() -> None:
    stated = "Ferry crews walk out: what commuters must know"
    draft = metadata(f"<h1>Ferry crews walk out</h1><p>{stated}</p>" + TEXT, meta("og:title", stated))
    assert draft.headline == "Ferry crews walk out"
