"""Who wrote the article."""

from __future__ import annotations

import time

import pytest

from article_extract import Person
from article_extract.extractors.bylines import is_name, split_names
from meta_steps import TEXT, article, dump, meta, metadata


def names(body: str = "", head: str = "", lang: str | None = None) -> list[str]:
    return [person.name for person in metadata(body, head, lang=lang).authors]


@pytest.mark.parametrize(
    ("byline", "language", "expected"),
    [
        ("Jane Roe, John Doe and Ann Lee", "en", ["Jane Roe", "John Doe", "Ann Lee"]),
        ("Anna Weiß und Jörg Groß", "de", ["Anna Weiß", "Jörg Groß"]),
        ("Zoé Petit avec Luc Martin", "fr", ["Zoé Petit", "Luc Martin"]),
        ("Ana Pérez y Luis Gómez", "es", ["Ana Pérez", "Luis Gómez"]),
        ("Олена Коваль та Іван Бондар", "uk", ["Олена Коваль", "Іван Бондар"]),
        ("김민수 기자, 이영희 기자", "ko", ["김민수", "이영희"]),
        ("山田太郎、佐藤花子", "ja", ["山田太郎", "佐藤花子"]),
        ("记者 王小明", "zh", ["王小明"]),
        ("Ludwig van den Berg", "nl", ["Ludwig van den Berg"]),
        ("Jane Roe, MD, PhD", "en", ["Jane Roe"]),
        ("Jane Roe, AFP", "en", ["Jane Roe", "AFP"]),
        ("Jane Roe, political correspondent", "en", ["Jane Roe"]),
        ("Jane Roe jane.roe@example.org", "en", ["Jane Roe"]),
        ("Jane Roe @janeroe", "en", ["Jane Roe"]),
        ("Jane Roe (London)", "en", ["Jane Roe", "London"]),
        ("Eva Kovač, 3. ožujka 2024.", "hr", ["Eva Kovač"]),
        ("Ann Lee, founder & lead reviewer", "en", ["Ann Lee"]),
        ("Ann Lee, Gardener & Educator", "en", ["Ann Lee"]),
        ("Ann Lee, edited by Max Foe", "en", ["Ann Lee"]),
        ("Ann (Nan) Lee", "en", ["Ann (Nan) Lee"]),
        ("The Example Team", "en", ["The Example Team"]),
        ("Beispiel Redaktion", "de", ["Beispiel Redaktion"]),
        ("example.org Redaktion", "de", ["example.org Redaktion"]),
        ("Jane Roe For The Example", "en", ["Jane Roe"]),
        ("Jane Roe Jr.", "en", ["Jane Roe Jr."]),
        ("Jane R.", "de", ["Jane R."]),
        ("Ann Lee, Institute for the coast, Oldport", "en", ["Ann Lee"]),
        ("Donnerstag, Jane Roe", "de", ["Jane Roe"]),
        ("AM EDT", "en", []),
        ("来源： 日报", "zh", []),
        ("王太和樹", "zh", ["王太和樹"]),
        ("Jane Roe; editing by Max Foe", "en", ["Jane Roe"]),
    ],
)
def test_bylines_are_split(byline: str, language: str, expected: list[str]) -> None:
    """By commas and by each language's words for `and`; without roles, letters, addresses and dates."""
    assert split_names(byline, language) == expected


@pytest.mark.parametrize(
    "text", ["", "read more", "Senior Reporter", "5 min", "12 March", "the latest from our newsroom in the capital city today"]
)
def test_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "hostile", [" " * 50_000, "@" * 50_000, "a" * 50_000 + "@", "and " * 20_000, "," * 50_000, "www." * 20_000]
)
def test_hostile_bylines_end_soon(hostile: str) -> None:
    start = time.perf_counter()
    split_names(hostile, "en")
    assert time.perf_counter() - start < 20


def test_stated_authors_keep_their_address() -> None:
    head = article(author=[{"@type": "Person", "name": "Jane Roe", "url": "/people/jane"}])
    assert metadata(head=head).authors == (Person(name="Jane Roe", url="https://www.example.org/people/jane"),)


def test_names_in_parts() -> None:
    assert names(head=article(author={"@type": "Person", "givenName": "Jane", "familyName": "Roe"})) == ["Jane Roe"]


def test_several_names_in_one_statement() -> None:
    assert names(head=article(author="Jane Roe and John Doe")) == ["Jane Roe", "John Doe"]


def test_organisation_with_a_conjunction_stays_whole() -> None:
    assert names(head=article(author={"@type": "Organization", "name": "Roe & Doe"})) == ["Roe & Doe"]


def test_library_order_is_turned() -> None:
    assert names(head='<meta name="citation_author" content="Roe, Jane T.">') == ["Jane T. Roe"]


def test_name_replaces_the_account() -> None:
    """Content systems state ``jane-roe`` in one place and the name in another."""
    assert names(head=article(author={"name": "jane-roe"}) + '<meta name="author" content="Jane Roe">') == ["Jane Roe"]


def test_addresses_are_no_authors() -> None:
    assert names(head=meta("article:author", "https://social.example/newspaper")) == []


def test_shown_person_goes_before_the_stated_site() -> None:
    """Newsrooms state themselves as author of everything; readers see who wrote."""
    body = '<h1>Bridge closes</h1><div class="byline">By <a href="/author/jane">Jane Roe</a></div>' + TEXT
    head = article(author={"@type": "Organization", "name": "Daily Example"}) + meta("og:site_name", "Daily Example")
    assert metadata(body, head).authors == (Person(name="Jane Roe", url="https://www.example.org/author/jane"),)


def test_site_is_the_author_where_nobody_else_is_named() -> None:
    head = article(author={"name": "Daily Example"}) + meta("og:site_name", "Daily Example")
    assert names("<h1>Bridge closes</h1>" + TEXT, head) == ["Daily Example"]


@pytest.mark.parametrize(
    ("byline", "language"),
    [
        ("<p>By Jane Roe</p>", "en"),
        ("<p>By <b>Jane Roe</b> | 3 March 2025</p>", "en"),
        ("<p><span>By</span><span>Jane Roe</span></p>", "en"),
        ("<div>Written by</div><div>Jane Roe</div>", "en"),
        ("<p>3 March 2025 · 5 min read · By Jane Roe</p>", "en"),
        ("<p>Von Jane Roe</p>", "de"),
        ("<p>Ein Kommentar von Jane Roe</p>", "de"),
        ("<p>Par Jane Roe</p>", "fr"),
        ("<p>Por Jane Roe</p>", "pt"),
        ("<p>Автор: Jane Roe</p>", "ru"),
        ("<p>Oleh Jane Roe</p>", "id"),
        ('<p class="author-name">Jane Roe</p>', "en"),
        ('<a rel="author" href="/x">Jane Roe</a>', "en"),
        ("<div>Jane Roe</div><div>March 3, 2025</div>", "en"),
        ("<p>March 3, 2025 • Jane Roe • 3 minutes</p>", "en"),
    ],
)
def test_shown_bylines(byline: str, language: str) -> None:
    """By their first word, by class, by relation, beside a date."""
    assert names(f"<h1>Bridge closes for repairs</h1>{byline}", lang=language) == ["Jane Roe"]


def test_byline_that_links_one_of_two() -> None:
    body = '<h1>Bridge closes</h1><p>By <a href="/author/jane">Jane Roe</a> and John Doe, correspondents | 3 March 2025</p>'
    people = metadata(body).authors
    assert people == (Person(name="Jane Roe", url="https://www.example.org/author/jane"), Person(name="John Doe"))


def test_signature_in_bold_before_the_text() -> None:
    assert names("<h1>Bridge closes</h1><div><p><strong>Jane Roe</strong></p>" + TEXT + "</div>") == ["Jane Roe"]


def test_bold_name_within_the_text_is_no_signature() -> None:
    """A subheading that is a name."""
    assert names("<h1>Bridge closes</h1><div>" + TEXT + "<p><strong>Jane Roe</strong></p>" + TEXT + "</div>") == []


def test_reviewers_and_photographers_are_no_authors() -> None:
    body = '<h1>Bridge closes</h1><p class="byline">By Jane Roe</p><p class="byline">Reviewed by Ann Lee</p><p class="byline">Photos by Max Foe</p>'
    assert names(body + TEXT) == ["Jane Roe"]


def test_authors_of_teasers_and_comments_are_others() -> None:
    body = (
        "<h1>Bridge closes</h1>"
        + TEXT
        + '<div class="related-stories"><p class="byline">By Ann Lee</p></div><div class="comment">By Max Foe</div>'
    )
    assert names(body) == []


def test_byline_of_a_dump() -> None:
    paragraph = (
        "The old bridge will close for repairs until the summer, the council said, and traffic will be led over the new bridge."
    )
    draft = dump("Old bridge closes for repairs until summer", "By Jane Roe", paragraph, paragraph)
    assert [person.name for person in draft.authors] == ["Jane Roe"]


def test_unknown_word_for_by_goes_where_an_inner_element_marks_the_name() -> None:
    body = "<h1>Bridge closes for repairs</h1><div>{}</div>".format(
        '<span class="post-author vcard">Gesposta <a rel="author" href="/u/ann">Ann Lee</a></span>'
    )
    assert [author.name for author in metadata(body + TEXT).authors] == ["Ann Lee"]


def test_explicit_byline_outdoes_whoever_put_the_page_online() -> None:
    head = article(headline="Bridge closes for repairs", author={"@type": "Person", "name": "Max Foe"})
    draft = metadata("<h1>Bridge closes for repairs</h1><p>By Ann Lee</p>" + TEXT, head, lang="en")
    assert [author.name for author in draft.authors] == ["Ann Lee"]


def test_byline_of_a_newsletters_article() -> None:
    """A container that holds the headline too is the article, whatever it is called."""
    draft = metadata('<div class="newsletter"><h1>Bridge closes</h1><p class="byline">By Ann Lee</p></div>' + TEXT, lang="en")
    assert [author.name for author in draft.authors] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ann Lee December 2, 2025", ["Ann Lee"]),
        ("Dec 17, 2025 Ann Lee", ["Ann Lee"]),
        ("Posted by Ann at December 16, 2025", ["Ann"]),
        ("By Md Aynal Haque", ["Md Aynal Haque"]),
        ("by jroe77 | 3 March 2025", ["jroe77"]),
        ("by Roe2man at 3 March 2025", ["Roe2man"]),
        ("Posted by Ann on Monday 3 March 2025", ["Ann"]),
    ],
)
def test_names_beside_dates(byline: str, names: list[str]) -> None:
    draft = metadata(f'<h1>Bridge closes for repairs</h1><p class="author-line">{byline}</p>' + TEXT, lang="en")
    assert [author.name for author in draft.authors] == names


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Jane Roe</p><p>Updated by Ann Lee</p>",
        "<p>By Jane Roe</p><p>Contributor, Example Weekly</p>",
        '<p>By <a href="/author/jane">Jane Roe</a>. Reviewed by <a href="/author/ann">Ann Lee</a></p>',
        "<p>Medically reviewed by Ann Lee — Written by Jane Roe</p>",
        '<p class="author">Jane Roe</p><p class="author">Roe</p>',
    ],
)
def test_other_hands_roles_and_repeats_beside_the_author(byline: str) -> None:
    assert names("<h1>Bridge closes for repairs</h1>" + byline + TEXT, lang="en") == ["Jane Roe"]


def test_account_signs_right_under_the_headline() -> None:
    assert names("<h1>Bridge closes for repairs</h1><p>by jroe | 3 March 2025</p>" + TEXT, lang="en") == ["jroe"]


@pytest.mark.parametrize("line", ["Jane Roe", "Jane Roe/Ann Lee"])
def test_full_names_alone_under_the_headline(line: str) -> None:
    assert names(f"<h1>Bridge closes for repairs</h1><div>{line}</div>" + TEXT, lang="en") == line.split("/")


def test_menu_above_the_headline_holds_no_byline() -> None:
    menu = '<ul><li><a href="/user/videos">Video Library</a></li></ul>'
    assert names(menu + "<h1>Bridge closes for repairs</h1>" + TEXT, lang="en") == []


def test_signature_outdoes_the_account_of_the_house() -> None:
    """Whoever puts the text online signs with the paper's name; the writer stands in bold above the text."""
    body = '<h1>Bridge closes</h1><p class="byline">By Daily Example</p><div><p><b>Jane Roe/Ann Lee</b></p>' + TEXT + "</div>"
    head = article(author={"name": "Daily Example"}) + meta("og:site_name", "Daily Example")
    assert names(body, head, lang="en") == ["Jane Roe", "Ann Lee"]


def test_byline_of_three_completes_the_first_who_is_stated() -> None:
    head = article(author={"@type": "Person", "name": "Jane Roe"})
    body = "<h1>Bridge closes for repairs</h1><p>By Jane Roe, Ann Lee and Max Foe</p>" + TEXT
    assert names(body, head, lang="en") == ["Jane Roe", "Ann Lee", "Max Foe"]


def test_byline_by_class_outdoes_the_stated_editor() -> None:
    head = article(author={"@type": "Person", "name": "Max Foe"})
    assert names('<h1>Bridge closes</h1><div class="author">Jane Roe</div>' + TEXT, head, lang="en") == ["Jane Roe"]


def test_title_of_another_page_is_no_byline() -> None:
    more = "<p>Short.</p>" * 40 + '<h6><a href="/2">By Ann Lee and Max Foe</a></h6>'
    assert names("<h1>Bridge closes</h1>" + TEXT + more, lang="en") == []


def test_single_name_that_links_to_its_author_goes_before_the_stated_site() -> None:
    head = article(author={"name": "Daily Example"}) + meta("og:site_name", "Daily Example")
    assert names('<h1>Bridge closes</h1><p>By <a rel="author" href="/member/Mixer">Mixer</a></p>', head, lang="en") == ["Mixer"]


@pytest.mark.parametrize(
    "line",
    [
        '<p class="author-list">Topics:</p>' + "<p>Bridge</p>" * 30 + "<p>Short</p>",
        "<p>Filed Under:Old Bridges</p>",
        "<p>3 March 2025 in Rome, Italy</p>",
        '<p><a href="/old-bridges"><span class="date">3 March 2025</span> <span class="author">Jane Roe</span></a></p>',
        "<p>More</p>" * 30 + '<p>Authors</p><ul><li><a href="/editions/">Editions</a></li></ul>',
        "<p>More</p>" * 30
        + '<p class="user"><a href="/user/register">Register</a> <a href="https://tube.example/user/roe">Tube</a></p>',
        "<p>AUSSEHEN</p>",
        "<p>3 March 2025 · licence CC-BY 4.0 · Downloads</p>",
    ],
)
def test_what_is_called_like_a_byline_and_is_none(line: str) -> None:
    """Containers, labels, places, teasers, menus, links to other sites, words that begin like *by*."""
    assert names(f"<h1>Bridge closes for repairs</h1>{line}", lang="de") == []


def test_entry_of_the_menu_is_no_name_alone() -> None:
    link = '<div><a href="/south/">Old South</a></div>'
    assert names(link + "<p>x</p>" * 8 + "<h1>Bridge closes for repairs</h1>" + link + TEXT, lang="en") == []


def test_reporter_in_brackets_before_the_text() -> None:
    text = "〔記者王小明／台北報導〕" + "舊橋將於下月關閉整修，市府表示車輛須改道行駛新橋。" * 4
    assert names(f"<h1>舊橋下月關閉整修 車輛改道</h1><p>{text}</p>", lang="zh") == ["王小明"]


def test_reporter_and_date_on_a_line() -> None:
    assert names("<h1>다리 보수 공사로 폐쇄</h1><p>이영희 기자 | 2025-03-03 16:52</p>", lang="ko") == ["이영희"]


def test_agency_credits_at_the_end() -> None:
    body = "<h1>Bridge closes for repairs</h1>" + TEXT + "<p>(Reporting by Jane Roe and Ann Lee; Editing by Max Foe)</p>"
    assert names(body, lang="en") == ["Jane Roe", "Ann Lee"]


def test_signature_behind_a_dash_ends_the_text() -> None:
    assert names("<h1>Bridge closes for repairs</h1><div>" + TEXT + "<p>– Jane Roe</p></div>", lang="en") == ["Jane Roe"]


def test_full_name_shown_goes_before_the_first_name_stated() -> None:
    head = '<meta name="author" content="Jane">'
    assert names("<h1>Bridge closes for repairs</h1><p>By Jane Roe</p>" + TEXT, head, lang="en") == ["Jane Roe"]


def test_word_for_by_and_name_in_blocks_of_their_own_outdo_the_first_name_stated() -> None:
    head = '<meta name="author" content="Jane">'
    assert names("<h1>Bridge closes for repairs</h1><p>By</p><p>Jane Roe</p>" + TEXT, head, lang="en") == ["Jane Roe"]


def test_author_among_topics_in_the_line_below_the_text() -> None:
    line = 'Filed in <a href="/c/old">Old</a>, <a href="/c/new">New</a> on 3 March by <a href="/author/ann">Ann</a>'
    body = "<h1>Bridge closes for repairs</h1>" + TEXT * 30 + f'<footer class="entry-meta">{line}</footer>'
    assert names(body, lang="en") == ["Ann"]


def test_blogger_called_like_the_blog() -> None:
    body = '<h1>Bridge closes for repairs</h1><p><a href="https://www.example.org/author/example">example</a> | 3 March 2025</p>'
    assert names(body + TEXT, lang="en") == ["example"]


def test_byline_right_below_the_headline_may_stand_in_a_box_about_the_author() -> None:
    line = '<div class="author-bio"><a href="#box">by Jane Roe, Dietitian</a></div>'
    assert names("<h1>Bridge closes for repairs</h1>" + line + TEXT, lang="en") == ["Jane Roe"]


def test_account_of_whoever_was_logged_in_is_nobody() -> None:
    assert names(head=article(author={"name": "Admin"})) == []


def test_account_that_links_to_its_author() -> None:
    body = '<h1>Bridge closes for repairs</h1><p><a href="/author/jane">jroe</a> — <a href="/story">March 3, 2025</a></p>'
    assert names(body + TEXT, lang="en") == ["jroe"]


def test_author_that_is_an_object_in_a_string() -> None:
    assert names(head=article(author='{"@type": "Person", "name": "Jane Roe"}')) == ["Jane Roe"]


def test_stated_byline_with_its_first_word_and_the_employer() -> None:
    assert names(head=article(author="By Jane Roe For Exampleonline"), lang="en") == ["Jane Roe"]


def test_label_that_no_table_has() -> None:
    assert split_names("Research: Jane Roe", "en") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("byline", "language", "expected"),
    [
        ("Ann Lee, Master Gardener & Coastal Educator", "en", ["Ann Lee"]),
        ("Ann Lee, Privacy and Security Expert & Max Foe, Harbour Expert", "en", ["Ann Lee", "Max Foe"]),
        ("Certified Guide, M.A. Journalism", "en", []),
        ("By Category By Maker", "en", []),
        ("编辑 锁定 讨论", "zh", []),
        ("Redacción Ejemplo", "es", ["Redacción Ejemplo"]),
        ("Redaktion Beispiel.org", "de", ["Redaktion Beispiel.org"]),
    ],
)
def test_roles_and_teams(byline: str, language: str, expected: list[str]) -> None:
    """A role that a word for `and` divides, degrees, menus and buttons are no names; what a newsroom calls itself is."""
    assert split_names(byline, language) == expected


@pytest.mark.parametrize("account", ["undefined", "site_admin", "ann-x7k2", "Super User"])
def test_accounts_that_no_reader_sees_are_nobody(account: str) -> None:
    assert names("<h1>Bridge closes</h1>" + TEXT, article(author={"name": account})) == []


def test_credits_of_several_hands_in_one_statement_are_no_name() -> None:
    head = '<meta name="author" content="content: CoastHouse, design: Max Foe, code: Ann Lee">'
    assert names("<h1>Bridge closes</h1>" + TEXT, head, lang="en") == []


def test_statement_of_the_sites_long_name_stays_whole() -> None:
    """And gives way to the person shown."""
    name = "News of the Coast - Daily Example | Learn more"
    head = article(author={"name": name}) + meta("og:site_name", name)
    assert names("<h1>Bridge closes</h1><p>By Jane Roe / Ann Lee</p>" + TEXT, head, lang="en") == ["Jane Roe", "Ann Lee"]


@pytest.mark.parametrize(
    "line",
    [
        '<address class="vcard">1 Harbour Place, Oldport</address>',
        '<p class="byline">3 March 2025 | <a href="/category/health">Health & Wellness</a></p>',
        '<nav class="byline category"><ul><li><a href="/search?q=1">Old Bridges</a></li></ul></nav>',
        '<h2><a href="/2">By Ann Lee and Max Foe</a></h2>',
        "<p>Contact: <a href='/people/ann'>Ann Lee</a></p>",
        "<p>More</p>" * 30 + '<div class="testimonial-author">Ann Lee</div>',
        "<p>More</p>" * 30 + '<div class="img-author">Max Foe</div>',
        '<div><a class="button" href="#side">Show Sidebar</a></div>',
        '<p class="kicker">Night Sky</p>',
        '<ul><li class="main-menu-link"><a href="/people/faculty/all">Program Faculty</a></li></ul>',
        "<p>More</p>" * 30 + "<p>By fax, you may send the form to the State Records</p>",
        "<p>More</p>" * 30 + "<footer><p>By Coast Collective</p>" + "<p>x</p>" * 9 + "</footer>",
    ],
)
def test_what_stands_where_bylines_stand(line: str) -> None:
    """Addresses, topics, titles of other pages, contacts, customers, photographers, buttons, kickers, sentences, footers."""
    assert names(f"<h1>Bridge closes for repairs</h1>{line}" + TEXT, lang="en") == []


def test_words_that_the_page_writes_small_are_no_name() -> None:
    text = "<p>The council tells its best practices for work on bridges, and those best practices are old.</p>" + TEXT
    assert names(f"<h1>Bridge closes for repairs</h1><div>Best Practices</div>{text}", lang="en") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<p class="author-name">Newsdesk</p>', ["Newsdesk"]),
        ('<div><span class="post-author">Redaktion</span> - 3. März 2025</div>', ["Redaktion"]),
        ('<div class="blog-author teaser"><h5><a href="/blog/author/team">Example Team</a></h5></div>', ["Example Team"]),
        ("<p>More</p>" * 30 + "<div>Written by</div><div>JR</div><div>Jane Roe</div>", ["Jane Roe"]),
        ("<p>More</p>" * 30 + '<div class="author-bio"><p><a href="/author/ann/">Ann</a></p></div>', ["Ann"]),
        ("<p>More</p>" * 12 + '<ul><li><a href="/library/?author=jane">Jane Roe</a></li></ul>', ["Jane Roe"]),
    ],
)
def test_bylines_seldom_met(line: str, expected: list[str]) -> None:
    """Teams alone, a team in a teaser's box, initials of an avatar, the box about the author, an author's query."""
    assert names(f"<h1>Bridge closes for repairs</h1>{line}" + TEXT, lang="en") == expected


def test_house_alone_under_the_headline() -> None:
    assert names("<h1>Bridge closes for repairs</h1><p>Example</p><p>3 March 2025</p>" + TEXT, lang="en") == ["Example"]


def test_byline_that_names_the_house_stands_against_whoever_is_stated() -> None:
    head = article(author={"@type": "Person", "name": "Max Foe"}) + meta("og:site_name", "Coast Daily")
    assert names("<h1>Bridge closes</h1><p>Written by Coast Daily</p>" + TEXT, head, lang="en") == ["Coast Daily"]


def test_correspondent_in_brackets_before_the_text() -> None:
    text = "【ローマ＝山田太郎】" + "古い橋は来月から補修のため閉鎖され、車は新しい橋を通ることになると市は発表した。" * 3
    assert names(f"<h1>古い橋、来月から補修のため閉鎖へ</h1><p>{text}</p>", lang="ja") == ["山田太郎"]


def test_digit_of_a_firms_name_divides_nothing() -> None:
    assert names("<h1>Bridge closes for repairs</h1><p>By 3i Coast</p>" + TEXT, lang="en") == []
