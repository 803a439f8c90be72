"""Reasons of what is left out of the article."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest
from lxml import etree

from article_extract import Block, BlockKind, Draft, Removal, RemovalReason
from article_extract.page import cut
from article_extract.parse import parse
from article_extract.removals import Removals
from article_extract.removals.address import CLIP_BIT, MEDIA, SOCIAL_BIT, address
from article_extract.removals.classify import in_sequence
from article_extract.removals.duplicates import SEARCHED, duplicates
from article_extract.removals.evidence import Evidence
from article_extract.removals.form import CLOCK_BIT, LINK_BIT, PRICE_BIT, TITLE_BIT, form
from article_extract.removals.names import kinds
from article_extract.removals.paths import paths
from article_extract.removals.phrases import Phrases, normal, phrases
from conftest import ROOT

STORY = "".join(
    f"<p>The council of the harbour town met on Tuesday for the {word} time to talk about the new ferry, and it agreed that"
    " the old pier must be repaired before the winter storms return to the coast.</p>"
    for word in ("first", "second", "third", "fourth", "fifth")
)


def page(inside: str = "", after: str = "") -> Draft:
    """The draft of a page whose body is the story, whatever a body step would say."""
    half = STORY.index("</p>") + 4
    story = f"<article><h1>Ferry talks go on</h1>{STORY[:half]}{inside}{STORY[half:]}</article>"
    tree = cut(parse(f"<html><body>{story}{after}</body></html>"))
    body = [block.index for block in tree.blocks if block.text.startswith("The council of the harbour town")]
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, text=tree.blocks[index].text) for index in body)
    draft = Draft().claim("body", body, body=blocks, body_sources=tuple((index,) for index in body))
    return Removals()(tree, draft.claim("headline", [0], headline="Ferry talks go on"))


def reason_of(article: Draft, text: str) -> str:
    return next(str(removal.reason) for removal in article.removals if removal.text == text)


NEWSLETTER = [
    "Sign up for our newsletter",
    "Jetzt für unseren Newsletter anmelden",
    "Inscrivez-vous à notre newsletter",
    "Suscríbete a nuestro boletín",
    "Iscriviti alla newsletter",
    "Подпишитесь на рассылку",
    "ニュースレターに登録",
]
RELATED = [
    "Read also",
    "Lesen Sie auch",
    "À lire aussi",
    "Te puede interesar",
    "Czytaj także",
    "Читайте также",
    "関連記事",
    "اقرأ أيضا",
]
COMMENTS = ["Comments", "Kommentare", "Commentaires", "Comentarios", "Комментарии", "コメント", "댓글", "Yorumlar"]
SHARE = ["Share this article", "Artikel teilen", "Partager", "Compartir", "Поделиться", "シェア", "Dela artikeln"]
LEGAL = [
    "Privacy policy",
    "Datenschutz",
    "Mentions légales",
    "Aviso legal",
    "Политика конфиденциальности",
    "利用規約",
    "개인정보처리방침",
]


@pytest.mark.parametrize("text", NEWSLETTER)
def test_newsletter_prompts_between_paragraphs(text: str) -> None:
    assert reason_of(page(inside=f'<div class="newsletter-box"><form><p>{text}</p></form></div>'), text) == "newsletter"


@pytest.mark.parametrize("text", RELATED)
def test_a_rail_has_one_reason_its_heading_included(text: str) -> None:
    rail = page(
        after=f'<aside class="related"><h3>{text}</h3><ul>'
        '<li><a href="/2025/03/old-lighthouse-opens-its-doors">Old lighthouse opens its doors to visitors</a></li>'
        '<li><a href="/2025/03/fishing-fleet-returns-early">Fishing fleet returns early from the north</a></li></ul></aside>'
    )
    assert reason_of(rail, text) == "related"
    assert reason_of(rail, "Old lighthouse opens its doors to visitors") == "related"


VIDEOS = [
    "Watch: the ferry at dawn",
    "Vídeo: el ferri al amanecer",
    "Regarder la vidéo : le bac à l’aube",
    "動画：夜明けのフェリー",
]


@pytest.mark.parametrize("text", VIDEOS)
def test_a_promo_of_a_video_between_paragraphs(text: str) -> None:
    promo = page(inside=f'<div class="promo"><h3><a href="/video/ferry">{text}</a></h3></div>')
    assert reason_of(promo, text) == "media_promo"


def test_titles_that_lead_to_videos_are_promos_of_them_without_a_word_that_says_so() -> None:
    titles = ("Mountain rescue at dawn, step by step", "How the old harbour crane was saved")
    slides = "".join(
        f'<div class="slide"><a href="/video/{n}"><h3 class="title">{text}</h3></a></div>' for n, text in enumerate(titles)
    )
    rail = page(after=f'<section class="carousel">{slides}</section>')
    assert [reason_of(rail, text) for text in titles] == ["media_promo"] * 2


def test_the_phrase_that_a_text_begins_with_counts_more() -> None:
    """``生まれ`` and the like stand in any headline; what comes first says what the block is."""
    text = "【関連記事】港の鐘の記者日誌、図書館で公開"
    assert reason_of(page(inside=f'<div class="kanren"><a href="/a/1.html">{text}</a></div>'), text) == "related"


def test_a_pull_quote_is_a_duplicate_of_the_text() -> None:
    quote = "“The old pier must be repaired before the winter storms return”"
    removals = page(inside=f'<aside class="pull"><p>{quote}</p></aside>').removals
    assert [(r.text, r.rule) for r in removals] == [(quote, "duplicate.body")]


def test_pull_quotes_are_looked_for_in_so_much_text_only() -> None:
    """Blocks times text would grow with the square of a page."""
    quote = "The old pier must be repaired before the winter storms return"
    between = cut(parse("<p>First.</p>" + f"<aside>{quote}</aside>" * 30 + "<p>Last.</p>"))
    body = (Block(kind=BlockKind.PARAGRAPH, text=quote + "a" * (SEARCHED // 20)),)
    draft = Draft(body=body, body_sources=((0, 31),))
    assert len(duplicates(between, draft, between.blocks[1:31])) == 19


@pytest.mark.parametrize("names", ["tweet-embed", "wp-block-embed", "social-embed__post"])
def test_what_an_embedded_post_shows_besides(names: str) -> None:
    text = "Harbour Office, five in the morning at the pier"
    assert reason_of(page(inside=f'<div class="{names}"><div><p>{text}</p></div></div>'), text) == "embed"


def test_a_cookie_notice_in_place_of_a_post_is_a_cookie_notice() -> None:
    text = "To show this post we need your consent to cookies"
    assert reason_of(page(inside=f'<div class="embed"><p>{text}</p></div>'), text) == "consent"


@pytest.mark.parametrize("text", COMMENTS)
def test_comments(text: str) -> None:
    assert reason_of(page(after=f'<section id="comments"><h2>{text}</h2></section>'), text) == "comments"


@pytest.mark.parametrize("text", SHARE)
def test_share_rows(text: str) -> None:
    row = f'<div class="social-share"><span>{text}</span> <a href="https://www.facebook.com/sharer?u=x">Facebook</a></div>'
    assert {str(r.reason) for r in page(after=row).removals if text in r.text} == {"share"}


@pytest.mark.parametrize("text", LEGAL)
def test_legal_links_of_the_footer(text: str) -> None:
    assert reason_of(page(after=f'<footer><ul><li><a href="/x">{text}</a></li></ul></footer>'), text) == "legal"


def test_text_that_the_article_holds_is_a_duplicate() -> None:
    """A headline repeated above a share bar."""
    removals = page(after="<div><p>Ferry talks go on</p></div>").removals
    assert [(r.reason, r.rule) for r in removals] == [(RemovalReason.DUPLICATE, "duplicate.headline")]


def test_what_stands_between_two_teasers_is_heard_as_one() -> None:
    related, byline = 0, 1
    follows = np.array([[1.5, 0.8], [0.8, 1.2]])
    voices = np.array([[2.0, 0.0], [0.0, 0.3], [2.0, 0.0]])
    assert in_sequence(voices, np.array([4, 4, 4]), follows)[1].argmax() == related
    assert in_sequence(voices, np.array([4, 5, 6]), follows)[1].argmax() == byline


def test_rules_name_reason_and_evidence() -> None:
    for removal in page(after='<nav><a href="/a">Home</a></nav>', inside="<p class='advert'>Advertisement</p>").removals:
        reason, _, part = removal.rule.partition(".")
        assert reason == removal.reason
        assert part


def element(root: etree._Element, path: str | None) -> etree._Element:
    found = root.getroottree().xpath(path or "")
    assert isinstance(found, list)
    assert isinstance(found[0], etree._Element)
    return found[0]


def test_every_path_finds_its_element() -> None:
    """Also past inline wrappers, comments, and elements whose names an XPath cannot hold."""
    root = parse("<body><!-- c --><span><div>One</div></span><o:p>Two</o:p><p>Three<p>Four <b>bold</b></body>")
    tree = cut(root)
    assert [element(root, path) for path in paths(tree, tree.blocks)] == [block.node.element for block in tree.blocks]


def test_paths_in_a_tree_with_comments() -> None:
    root = etree.fromstring("<html><body><!-- a --><p>One</p><?pi b?><p>Two</p></body></html>")
    tree = cut(root)
    assert [element(root, path).text for path in paths(tree, tree.blocks)] == ["One", "Two"]


def test_claimed_blocks_are_left_alone() -> None:
    tree = cut(parse("<p>One</p><p>Two</p>"))
    draft = Removals()(tree, Draft().claim("headline", [0], headline="One"))
    assert [removal.text for removal in draft.removals] == ["Two"]


def test_wide_pages_take_linear_time() -> None:
    tree = cut(parse("<body>" + "<p>x</p><div class='a-b'>y</div>" * 20_000 + "</body>"))
    start = time.perf_counter()
    Removals()(tree, Draft())
    assert time.perf_counter() - start < 20


def test_class_names_are_read_word_by_word() -> None:
    assert kinds("article-newsletter__form") & kinds("newsletter")
    assert kinds("RelatedArticles") & kinds("related")
    assert not kinds("trelated")


def test_phrases_of_scripts_without_spaces_count_within_words() -> None:
    assert "comments" in phrases().find("댓글을 남겨주세요")


def test_the_phrase_file_is_written_as_it_is_read() -> None:
    """Entries that the normal form of a text never equals would never be found."""
    data = json.loads((ROOT / "src/article_extract/removals/phrases.json").read_text(encoding="utf-8"))
    entries = {entry.strip("=*") for table in data.values() for row in table.values() for entry in row.split(" | ")}
    assert len(data) >= 25
    assert {entry for entry in entries if normal(entry) != entry} == set()
    assert {reason for table in data.values() for reason in table} <= set(RemovalReason)


def test_finding_phrases_does_not_depend_on_order() -> None:
    assert Phrases().find("Read more in our newsletter") == phrases().find("Read more in our newsletter")


def test_removals_are_whole() -> None:
    """The step fills their slots itself."""
    removal = page(after="<footer><p>\u00a9 The Harbour Post</p></footer>").removals[-1]
    made = Removal(text=removal.text, reason=removal.reason, rule=removal.rule, path=removal.path)
    assert removal == made
    assert repr(removal) == repr(made)


def test_what_an_address_says() -> None:
    assert address("https://www.facebook.com/sharer?u=x") & SOCIAL_BIT
    assert address("//post.example/video/old-harbour?from=rail") & MEDIA
    assert address("/video/old-harbour") & CLIP_BIT
    assert not address("/a/video") & CLIP_BIT  # its own name, not where it lies
    assert not address("https://video.example/harbour#video") & MEDIA


def test_what_the_form_of_a_block_says() -> None:
    assert form("Old lighthouse opens its doors", 30, 1) & TITLE_BIT
    assert form("Opening hours", 13, 1) & (LINK_BIT | TITLE_BIT) == LINK_BIT
    assert form("12:30", 0, 0) & CLOCK_BIT
    assert form("only \u20ac 12", 0, 0) & PRICE_BIT


def test_evidence_by_name() -> None:
    tree = cut(parse("<nav class='menu'><a href='/tag/harbour'>Newsletter</a></nav>"))
    said = Evidence(tree, {}).features(tree.blocks[0])
    assert {"bias", "whole.newsletter", "names.navigation", "form.tag.nav", "form.link", "link.tags", "group.alone"} <= set(said)
