"""When the article was published and last changed."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from article_extract.extractors.datetext import find_dates, parse_machine
from article_extract.extractors.persian import gregorian
from meta_steps import TEXT, article, dump, meta, metadata

HEADLINE = "<h1>Bridge closes for repairs</h1>"


def published(body: str = "", head: str = "", url: str | None = None, lang: str | None = "en") -> str | None:
    date = metadata(body, head, url, lang).date_published
    return date.isoformat() if date else None


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2025-03-10T09:00:00Z", "2025-03-10T09:00:00+00:00"),
        ("2025-03-10T09:00:00+0200", "2025-03-10T09:00:00+02:00"),
        ("2025-3-1", "2025-03-01T00:00:00"),
        ("2025/03/10 09:00:00 +0900", "2025-03-10T09:00:00+09:00"),
        ("20250310", "2025-03-10T00:00:00"),
        ("1741597200", "2025-03-10T09:00:00+00:00"),
        ("Mon, 10 Mar 2025 09:00:00 GMT", "2025-03-10T09:00:00+00:00"),
        ("Mon Mar 10 09:00:00 CET 2025", "2025-03-10T09:00:00+01:00"),
        ("Mon Mar 10 2025 09:00:00 GMT+0100 (CET)", "2025-03-10T09:00:00+01:00"),
    ],
)
def test_machine_dates(written: str, iso: str) -> None:
    """ISO 8601 in its spellings, RFC 2822, Unix time, what Java and JavaScript print."""
    date = parse_machine(written)
    assert date is not None
    assert date.isoformat() == iso


@pytest.mark.parametrize("written", ["", "soon", "2025-13-45", "²²²²²²²²²²", "0001-01-01", "99999999999999"])
def test_no_machine_dates(written: str) -> None:
    assert parse_machine(written) is None


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("Published Mar. 10th, 2025 at 9:15 p.m. EST", "en", "2025-03-10T21:15:00-05:00"),
        ("Montag, 3. März 2025, 10:15 Uhr", "de", "2025-03-03T10:15:00"),
        ("8.Dezember 2010 um 09:43", "de", "2010-12-08T09:43:00"),
        ("1er mars 2024 à 10h15", "fr", "2024-03-01T10:15:00"),
        ("10 de marzo de 2025", "es", "2025-03-10T00:00:00"),
        ("5 марта 2024, 10:00 МСК", "ru", "2024-03-05T10:00:00+03:00"),
        ("2024. március 5. 12:30", "hu", "2024-03-05T12:30:00"),
        ("2024 m. kovo 5 d.", "lt", "2024-03-05T00:00:00"),
        ("10 มี.ค. 2568 เวลา 10:00", "th", "2025-03-10T10:00:00"),
        ("2025년 3월 10일", "ko", "2025-03-10T00:00:00"),
        ("2024年3月5日 12時30分", "ja", "2024-03-05T12:30:00"),
        ("٣ مارس ٢٠٢٤", "ar", "2024-03-03T00:00:00"),
        ("12 मार्च 2024", "hi", "2024-03-12T00:00:00"),
        ("Ngày 12 tháng 3 năm 2024", "vi", "2024-03-12T00:00:00"),
        ("12 Mart 2024 Salı 10:00", "tr", "2024-03-12T10:00:00"),
        ("24 نيسان / أبريل 2020", "ar", "2020-04-24T00:00:00"),
        ("12 تشرين الثاني 2020", "ar", "2020-11-12T00:00:00"),
        ("۲ تير ۱۳۹۹ - ۱۲:۰۹", "fa", "2020-06-22T12:09:00"),
        ("1399/12/30", "fa", "2021-03-20T00:00:00"),
        ("26 | 01 | 2022", "de", "2022-01-26T00:00:00"),
        ("on 04-ago-2021 5:11", "en", "2021-08-04T05:11:00"),
        ("05/03/2024", "en-GB", "2024-03-05T00:00:00"),
        ("05/03/2024", "en-US", "2024-05-03T00:00:00"),
        ("05.03.24", "de", "2024-03-05T00:00:00"),
    ],
)
def test_dates_written_for_people(text: str, language: str, iso: str) -> None:
    """In the languages' own words, orders, digits and eras, with time and zone."""
    assert [found.date.isoformat() for found in find_dates(text, language)] == [iso]


@pytest.mark.parametrize("text", ["version 1.2.13", "192.168.1.1", "in 2024", "12 items 2024", "© 2020-2024", "1399/04/02"])
def test_no_dates(text: str) -> None:
    assert list(find_dates(text, "en")) == []


@pytest.mark.parametrize("hostile", ["1 a " * 5000, "12.12." * 5000, "2024 " * 5000, " " * 50_000, "12 ab 2024 " * 5000])
def test_hostile_dates_end_soon(hostile: str) -> None:
    start = time.perf_counter()
    list(find_dates(hostile, "de"))
    assert time.perf_counter() - start < 20


def test_statements_tell_published_from_modified() -> None:
    draft = metadata(head=article(datePublished="2025-03-01T10:00:00+01:00", dateModified="2025-03-02T11:00:00+01:00"))
    zone = timezone(timedelta(hours=1))
    assert draft.date_published == datetime(2025, 3, 1, 10, tzinfo=zone)
    assert draft.date_modified == datetime(2025, 3, 2, 11, tzinfo=zone)


def test_shown_labels_tell_published_from_updated() -> None:
    draft = metadata(HEADLINE + "<p>Updated: 4 March 2025 | Published: 1 March 2025</p>" + TEXT, url=None, lang="en")
    assert draft.date_published == datetime(2025, 3, 1)
    assert draft.date_modified == datetime(2025, 3, 4)


def test_time_element_near_the_headline() -> None:
    assert (
        published(HEADLINE + '<time datetime="2025-03-01T10:00:00+02:00">Saturday</time>' + TEXT) == "2025-03-01T10:00:00+02:00"
    )


def test_day_in_the_address() -> None:
    assert published(HEADLINE + TEXT, url="https://example.org/2025/03/01/bridge.html") == "2025-03-01T00:00:00"


def test_vague_statement_gives_way_to_what_is_shown() -> None:
    """``dc.date`` often holds the last change."""
    assert published(HEADLINE + "<p>1 March 2025</p>" + TEXT, meta("dc.date", "2025-07-05")) == "2025-03-01T00:00:00"


def test_moment_is_given_in_the_shown_time_zone() -> None:
    """UTC is stated for machines; the zone of the byline is the page's own. The moment stays."""
    head = article(datePublished="2023-11-09T01:49:09Z")
    draft = metadata(HEADLINE + "<p>PUBLISHED: November 8, 2023 at 5:49 p.m.</p>" + TEXT, head, lang="en")
    assert draft.date_published == datetime(2023, 11, 9, 1, 49, 9, tzinfo=UTC)
    assert draft.date_published is not None
    assert draft.date_published.isoformat() == "2023-11-08T17:49:09-08:00"


def test_ambiguous_day_is_told_by_another_date() -> None:
    body = HEADLINE + "<p>02-12-2025</p>" + TEXT + "<footer><p>December 2, 2025</p></footer>"
    assert published(body, lang="en") == "2025-12-02T00:00:00"


def test_modified_alone_stands_for_both() -> None:
    draft = metadata(head=meta("article:modified_time", "2025-03-02"))
    assert draft.date_published == draft.date_modified == datetime(2025, 3, 2)


def test_date_in_the_pages_data() -> None:
    """Pages that build themselves in the browser."""
    assert published(HEADLINE + '<script>state = {"publishedAt": "2025-03-01T10:00:00Z"}</script>') == "2025-03-01T10:00:00+00:00"


@pytest.mark.parametrize(
    "other",
    [
        '<div class="comment-meta">3 March 2019 at 10:00</div>',
        '<div class="related"><p>Published 3 March 2019</p></div>',
        "<footer>© 1999-2019 Daily Example</footer>",
        "<p>The bridge was opened on 3 March 2019 by the queen, in front of thousands of people who had come from all over the country.</p>",
    ],
)
def test_other_dates_never_win(other: str) -> None:
    """Comments, teasers, copyright years, dates that the text tells about."""
    assert published(HEADLINE + TEXT + other) is None


def test_date_of_a_dump() -> None:
    paragraph = (
        "The old bridge will close for repairs until the summer, the council said, and traffic will be led over the new bridge."
    )
    assert dump("Old bridge closes for repairs until summer", "3 March 2025", paragraph, paragraph).date_published == datetime(
        2025, 3, 3
    )


def test_day_shown_tells_the_zone_of_a_moment_in_utc() -> None:
    """The moment stays; the day is the one that readers see."""
    head = meta("article:published_time", "2025-12-19T02:41:00+00:00")
    published = metadata("<h1>Bridge closes</h1><p>Posted on December 18, 2025</p>" + TEXT, head, lang="en").date_published
    assert published is not None
    assert published.isoformat() == "2025-12-18T23:41:00-03:00"


def test_day_that_no_zone_explains_changes_nothing() -> None:
    head = meta("article:published_time", "2025-12-19T12:41:00+00:00")
    published = metadata("<h1>Bridge closes</h1><p>Posted on December 18, 2025</p>" + TEXT, head, lang="en").date_published
    assert published is not None
    assert published.isoformat() == "2025-12-19T12:41:00+00:00"


def test_update_shown_at_the_end_is_all_there_is() -> None:
    draft = metadata("<h1>Bridge closes</h1>" + TEXT * 12 + "<p>Last updated: November 13, 2025</p>", lang="en")
    assert draft.date_published == draft.date_modified
    assert draft.date_modified is not None
    assert draft.date_modified.date().isoformat() == "2025-11-13"


def test_date_in_a_link_far_away_is_of_another_article() -> None:
    """One in a column beside the text goes first."""
    links = '<ul><li><a href="/old">Contract (ended 28.02.2017)</a></li></ul>'
    aside = '<div class="post-sidebar"><p>8 July 2025</p></div>'
    published = metadata("<h1>Bridge closes</h1>" + TEXT * 12 + links + aside, lang="en").date_published
    assert published is not None
    assert published.date().isoformat() == "2025-07-08"


def test_label_that_touches_its_date() -> None:
    draft = metadata("<h1>Brücke gesperrt</h1><ul><li><b>Datum:</b>26. Januar 2022</li></ul>" + TEXT, lang="de")
    assert draft.date_published is not None
    assert draft.date_published.date().isoformat() == "2022-01-26"


@pytest.mark.parametrize(
    ("day", "expected"), [((1400, 1, 1), (2021, 3, 21)), ((1399, 12, 30), (2021, 3, 20)), ((1375, 1, 1), (1996, 3, 20))]
)
def test_persian_calendar(day: tuple[int, int, int], expected: tuple[int, int, int]) -> None:
    """New Year's days, and the last day of a leap year."""
    assert gregorian(*day) == expected


@pytest.mark.parametrize("day", [(1400, 12, 30), (1400, 13, 1), (1200, 1, 1)])
def test_days_that_the_persian_calendar_lacks(day: tuple[int, int, int]) -> None:
    assert gregorian(*day) is None


def test_label_behind_its_date() -> None:
    body = "<h1>Brücke gesperrt</h1><p>Brücke gesperrt wurde am 19. Mai 2010 um 23:03 Uhr gepostet und unter Lokales, Verkehr und Wetter abgelegt, dazu drei Stichworte</p>"
    assert published(body + TEXT, lang="de") == "2010-05-19T23:03:00"


def test_label_of_another_clause_is_not_the_dates() -> None:
    assert published(HEADLINE + "<p>January 19, 2020 / 12:25 PM / Updated 8 hours ago</p>" + TEXT) == "2020-01-19T12:25:00"


def test_earlier_day_shown_where_published_and_changed_are_one_moment() -> None:
    """A system that was filled states the moment of the filling."""
    head = article(datePublished="2025-11-20T16:02:46Z", dateModified="2025-11-20T16:02:46Z")
    assert published(HEADLINE + "<p>May 14, 2025</p>" + TEXT, head) == "2025-05-14T00:00:00"


def test_day_shown_decides_between_statements() -> None:
    head = article(datePublished="2025-03-01T10:00:00+01:00") + meta("article:published_time", "2025-03-03T10:00:00+01:00")
    assert published(HEADLINE + "<p>3 March 2025</p>" + TEXT, head) == "2025-03-03T10:00:00+01:00"


def test_day_in_the_address_outdoes_a_much_later_statement() -> None:
    """Addresses stay when a site moves to another system."""
    head = article(datePublished="2019-06-17T18:28:00+02:00")
    assert published(HEADLINE + TEXT, head, "https://example.org/2017/7/12/bridge") == "2017-07-12T00:00:00"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/article/A2026012914320005196", "2026-01-29T00:00:00"),
        ("https://archive.example/web/20110106023242/http://example.org/bridge", None),
    ],
)
def test_numbers_in_addresses(url: str, expected: str | None) -> None:
    """A number that begins with day and time is dated; the moment of an archive's copy is not the article's."""
    assert published(HEADLINE + TEXT, url=url) == expected


def test_several_days_in_the_markup_are_of_several_articles() -> None:
    items = "".join(f'<div itemscope><meta itemprop="datePublished" content="2026-03-{day}"></div>' for day in (13, 12, 11))
    assert published(HEADLINE + TEXT + items, meta("date", "March 27, 2025")) == "2025-03-27T00:00:00"


def test_element_that_states_utc_and_shows_the_day_before() -> None:
    body = HEADLINE + '<time datetime="2026-02-24T04:13:00Z">February 23, 2026</time>' + TEXT
    assert published(body) == "2026-02-23T23:13:00-05:00"


@pytest.mark.parametrize("name", ["story-published", "x:publication_date", "site.pubdate", "first-created"])
def test_meta_tag_that_no_list_has(name: str) -> None:
    """A name that speaks of publication is believed, whoever invented it."""
    assert published(HEADLINE + TEXT, meta(name, "2025-03-10T09:00:00Z")) == "2025-03-10T09:00:00+00:00"


@pytest.mark.parametrize("name", ["publication-expires", "publisher-date", "unpublish_date"])
def test_meta_tag_of_another_date(name: str) -> None:
    assert published(HEADLINE + TEXT, meta(name, "2025-03-10T09:00:00Z")) is None


def test_much_earlier_day_beside_the_headline_outdoes_the_statement() -> None:
    """Of an old page that moved to a new system the system states the day of the move."""
    body = HEADLINE + "<p>30 December 2013</p>" + TEXT
    assert published(body, article(datePublished="2024-08-07T12:01:51+02:00")) == "2013-12-30T00:00:00"


@pytest.mark.parametrize("key", ["published_time", "publicationDate", "articlePublishedAt", "datePublished"])
def test_names_of_dates_in_the_pages_data(key: str) -> None:
    body = HEADLINE + TEXT + f'<script>var data = {{"{key}": "2025-03-10T09:00:00Z"}}</script>'
    assert published(body) == "2025-03-10T09:00:00+00:00"


@pytest.mark.parametrize("line", ["3 March 2025 – {}", "(Rome, 3 March 2025) – {}", "03.03.2025 „{}“"])
def test_date_before_the_first_sentence(line: str) -> None:
    """As press offices write it, and as long as the paragraph may be."""
    body = HEADLINE + "<p>" + line.format("The ferry to the island left the harbour again on Monday morning. " * 3) + "</p>"
    assert published(body, lang="de") == "2025-03-03T00:00:00"


def test_day_that_a_sentence_begins_with_is_no_dateline() -> None:
    body = (
        HEADLINE + "<p>3 March 2025 saw the ferry leave the harbour again. " + "It carried two hundred passengers. " * 4 + "</p>"
    )
    assert published(body) is None


def test_day_shown_farther_off_decides_between_statements() -> None:
    head = article(datePublished="2025-03-01T09:00:00Z") + meta("article:published_time", "2025-03-05T09:00:00Z")
    body = HEADLINE + "<p>Teaser</p>" * 16 + "<p>5 March 2025</p>" + TEXT
    assert published(body, head) == "2025-03-05T09:00:00+00:00"


def test_day_called_that_of_publication_wherever_it_stands_outdoes_the_moment_of_the_last_change() -> None:
    head = article(datePublished="2025-11-29T12:28:31Z", dateModified="2025-11-29T12:28:31Z")
    assert published(HEADLINE + TEXT * 15 + "<p>Published August 13, 2025</p>", head) == "2025-08-13T00:00:00"
