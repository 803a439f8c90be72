"""Blocks that are no body whatever the network says."""

from __future__ import annotations

from article_extract.body.vetoes import dated_bylines, in_dialogs, shown_alternatives, told_twice, vetoed
from article_extract.draft import Draft
from article_extract.model import Person
from article_extract.page import cut
from article_extract.parse import parse


def test_a_pictures_alternative_text_shown_is_no_paragraph() -> None:
    text = "A man clears stones from the road below the old bridge"
    page = cut(parse(f'<div><img src=a.jpg alt="{text}"><div>{text}</div></div><h2>{text}</h2><p>Other.</p>'))
    assert shown_alternatives(page) == {0}


def test_a_short_block_with_an_authors_name_and_a_date_is_a_byline() -> None:
    page = cut(parse("<p>Ann Lee, 12.04.2009 - 08:15</p><p>Ann Lee was there.</p><p>In 2009 it rained.</p>"))
    assert dated_bylines(page, Draft(authors=(Person(name="Ann Lee"),))) == {0}


def test_words_and_class_names_that_tell_the_same() -> None:
    page = cut(parse("<p>Text.</p><div class=newsletter-box><p>Sign up for our newsletter</p></div><p>The newsletter grew.</p>"))
    assert told_twice(page) == {1}


def test_words_alone_or_names_alone_tell_nothing() -> None:
    page = cut(parse("<p>Sign up for our newsletter</p><div class=newsletter-box><p>The river rose again.</p></div>"))
    assert told_twice(page) == set()


def test_windows_over_the_page_are_no_part_of_the_article() -> None:
    page = cut(
        parse("<h1>Rain</h1><p>Text.</p><div role=dialog><h2>Terms</h2><p>We deliver.</p></div><dialog><p>Hello.</p></dialog>")
    )
    assert in_dialogs(page, Draft()) == {2, 3, 4}


def test_an_article_that_opens_as_a_window_stays() -> None:
    page = cut(parse("<div role=dialog><h1>Rain</h1><p>Text.</p></div><div class=dialog><p>She spoke.</p></div>"))
    assert in_dialogs(page, Draft()) == set()


def test_the_id_of_a_heading_repeats_its_words() -> None:
    page = cut(parse("<h2 id=our-newsletter>Our newsletter</h2><p>One.</p><p>Two.</p><p>Three.</p>"))
    assert told_twice(page) == set()


def test_a_line_that_leads_to_another_article_is_none_of_this_one() -> None:
    page = cut(
        parse(
            "<p>Les også: <a href=/b>Ferja går igjen etter tre uker i havn</a></p>"
            "<p>Baca juga: <a href=/c>Jembatan baru dibuka untuk umum</a></p>"
            "<p>Read also what the mayor <a href=/d>wrote</a> to the council in spring, which nobody answered.</p>"
        )
    )
    assert vetoed(page, Draft()) == {0, 1}


def test_links_with_words_of_furniture_are_no_text() -> None:
    page = cut(parse("<p><a href=/p>Enviar por e-mail</a> | <a href=/i>Imprimir</a></p><p>Enviar por e-mail custa nada.</p>"))
    assert vetoed(page, Draft()) == {0}
