"""The article's pictures: every one of them and none of the page's, each once, with caption, credit, place and size."""

from __future__ import annotations

import time

import pytest

from article_extract import Draft, Image
from article_extract.body.assemble import assemble
from article_extract.extractors.images import Images, caption_lines
from article_extract.extractors.images.addresses import identity, largest, offers
from article_extract.extractors.statements import ReadStructuredData
from article_extract.model import Person
from article_extract.page import cut
from article_extract.parse import parse
from article_extract.text_page import cut_text

TEXT = "The harbour of Port Ellen was closed on Monday after a crane fell into the water, the police said in the evening."
URL = "https://news.example/a/1"


def draft_of(inside: str, head: str = "", authors: tuple[str, ...] = ()) -> Draft:
    """The draft after the step, for a page whose article holds this between its first and its other paragraphs."""
    html = (
        f"<html><head>{head}</head><body><nav><img src=/logo.png></nav><article><h1>Harbour closed</h1>"
        f"<p>{TEXT}</p>{inside}<p>{TEXT} Again.</p><p>{TEXT} And again.</p></article></body></html>"
    )
    page = cut(parse(html), URL)
    chosen = [b.index for b in page.blocks if b.tag == "p" and TEXT[:20] in b.text]
    body, sources = assemble(page, chosen)
    people = tuple(Person(name=name) for name in authors)
    draft = ReadStructuredData()(page, Draft(url=URL, authors=people)).claim("body", chosen, body=body, body_sources=sources)
    return Images()(page, draft)


def images(inside: str, head: str = "", authors: tuple[str, ...] = ()) -> tuple[Image, ...]:
    return draft_of(inside, head, authors).images


def one(inside: str, head: str = "") -> Image:
    """The only picture."""
    (image,) = images(inside, head)
    return image


def words(inside: str) -> tuple[str | None, str | None]:
    """Caption and credit of the only picture."""
    image = one(inside)
    return image.caption, image.credit.text if image.credit else None


def test_figure() -> None:
    image = one(
        "<figure><img src=/i/crane.jpg alt='A crane' width=1200 height=800>"
        "<figcaption>The crane in the water. Photo: Ann Lee/Reuters</figcaption></figure>"
    )
    assert image.url == "https://news.example/i/crane.jpg"
    assert (image.caption, image.alt) == ("The crane in the water.", "A crane")
    assert image.credit is not None
    assert (image.credit.creators, image.credit.agencies) == (("Ann Lee",), ("Reuters",))
    assert (image.width, image.height, image.position, image.lead) == (1200, 800, 1, True)


LAZY = [
    "<img src=data:image/gif;base64,R0lGOD data-src=/i/crane.jpg>",
    "<img src=/i/blank.gif data-original=/i/crane.jpg>",
    "<img data-lazy-src=/i/crane.jpg>",
    "<img data-srcset='/i/crane.jpg 640w'>",
    "<img src=/i/placeholder.png data-lazy-srcset='/i/crane.jpg 2x'>",
    "<img src=/i/spacer.gif><noscript><img src=/i/crane.jpg></noscript>",
    '<img data-src=\'{"url": "https:\\/\\/news.example\\/i\\/crane.jpg"}\'>',
    "<amp-img src=/i/crane.jpg layout=responsive></amp-img>",
    "<x-picture data-src=/i/crane.jpg></x-picture>",
]


@pytest.mark.parametrize("markup", LAZY)
def test_lazy_loading(markup: str) -> None:
    assert one(f"<figure>{markup}</figure>").url == "https://news.example/i/crane.jpg"


def test_largest_of_a_srcset() -> None:
    assert one("<img src=/s.jpg srcset='/crane-320.jpg 320w,/crane-1600.jpg 1600w, /crane-800.jpg 800w'>").url == (
        "https://news.example/crane-1600.jpg"
    )


def test_commas_in_the_addresses_of_a_srcset() -> None:
    assert one("<img srcset='/w_320,c_fit/crane.jpg 320w, /w_960,c_fit/crane.jpg 960w'>").url == (
        "https://news.example/w_960,c_fit/crane.jpg"
    )


def test_template_in_a_data_attribute_is_no_address() -> None:
    assert one("<img src=/crane.jpg data-src='/crane-{width}.jpg'>").url == "https://news.example/crane.jpg"


def test_sources_of_a_picture_element() -> None:
    image = one(
        "<picture><source srcset='/crane-1200.webp 1200w'><source srcset='/crane-600.jpg 600w'><img src=/crane-300.jpg></picture>"
    )
    assert image.url == "https://news.example/crane-1200.webp"


def test_same_picture_at_several_sizes_is_one() -> None:
    found = images(
        "<figure><img src=/2026/crane-1024x768.jpg><figcaption>The crane.</figcaption></figure>"
        "<figure><img src=/2026/crane-300x200.jpg></figure>"
    )
    assert [image.caption for image in found] == ["The crane."]


@pytest.mark.parametrize(
    ("one_size", "other"),
    [
        ("https://x.example/a/crane-harbour-300x200.jpg", "https://x.example/a/crane-harbour-1024x768.webp"),
        ("https://x.example/crane_harbour.jpg?w=300", "https://x.example/crane_harbour.jpg?w=1200&q=80"),
        (
            "https://x.example/_next/image?url=https%3A%2F%2Fcdn.example%2Fcrane-harbour.jpg&w=64",
            "https://cdn.example/crane-harbour.jpg",
        ),
        ("https://x.example/w_320,c_fit/2026/crane-harbour.jpg", "https://x.example/w_960,c_fit/2026/crane-harbour.jpg"),
    ],
)
def test_identity_does_not_know_sizes(one_size: str, other: str) -> None:
    assert identity(one_size) == identity(other)


def test_identity_tells_pictures_apart() -> None:
    assert identity("https://x.example/wp-content/uploads/1.jpg") != identity("https://x.example/wp-content/uploads/2.jpg")
    assert identity("https://x.example/image?id=1") != identity("https://x.example/image?id=2")


FOREIGN = [
    "<img src=/i/pixel.jpg width=1 height=1>",
    "<img src=/i/ann.jpg width=48 height=48>",
    "<img src=/i/ann.jpg sizes=48px>",
    "<img src=/i/share.svg>",
    "<img src=/icons/print.png>",
    "<div class='related-stories'><img src=/i/other-story.jpg></div>",
    "<div class=newsletterBox><img src=/i/letter.jpg></div>",
    "<div><img src=/i/other-story.jpg><h3><a href=/a/2>Another story of the day</a></h3></div>",
    "<div><a href=/a/2><img src=/i/other-story.jpg></a></div>",
    "<a href=/a/2><figure><img src=/i/other-story.jpg></figure><h3>Another story of the day</h3></a>",
    "<form><img src=/i/search-field.jpg></form>",
    "<div class=video-player><img src=/i/clip-of-the-day.jpg></div>",
    "<div style='display:none'><img src=/i/hidden-one.jpg></div>",
    "<video poster=/i/clip-of-the-day.jpg></video>",
]


@pytest.mark.parametrize("markup", FOREIGN)
def test_not_of_the_article(markup: str) -> None:
    assert images(markup) == ()


def test_portrait_of_the_author_is_left_out() -> None:
    byline = "<div><img src=/i/portrait-large.jpg alt='Ann Lee'><span>By Ann Lee, our reporter</span></div>"
    assert images(byline, authors=("Ann Lee",)) == ()


def test_width_and_height_may_be_a_ratio() -> None:
    assert one("<img src=/i/crane.jpg width=16 height=9>").url == "https://news.example/i/crane.jpg"


CAPTIONS = [
    ("<figure><img src=/crane.jpg><figcaption>The crane. <span class=credit>Ann Lee</span></figcaption></figure>", "The crane.", "Ann Lee"),
    ("<figure><img src=/crane.jpg><figcaption><p>The crane.</p><p class=copyright>© Ann Lee</p></figcaption></figure>", "The crane.", "Ann Lee"),
    ("<figure><img src=/crane.jpg><figcaption><span>The crane at dusk</span><span>Ann Lee (REUTERS)</span></figcaption></figure>", "The crane at dusk", "Ann Lee (REUTERS)"),
    ("<figure><img src=/crane.jpg><figcaption><span>The crane. </span>Foto: Ann Lee</figcaption></figure>", "The crane.", "Ann Lee"),
    ("<figure><img src=/crane.jpg><figcaption><span class=caption>The crane. </span>@ann.lee via harbour watch</figcaption></figure>", "The crane.", "@ann.lee via harbour watch"),
    ("<figure><img src=/crane.jpg><figcaption>The crane <cite>AP Photo/Ann Lee</cite></figcaption></figure>", "The crane", "AP Photo/Ann Lee"),
    ("<figure><img src=/crane.jpg><figcaption>The crane.</figcaption><footer>Imago/Eva Mann</footer></figure>", "The crane.", "Imago/Eva Mann"),
    ("<figure><img src=/crane.jpg></figure><figcaption>The crane.</figcaption>", "The crane.", None),
    ("<div class=wp-caption><img src=/crane.jpg><p class=wp-caption-text>The crane. (Ann Lee/AP)</p></div>", "The crane.", "Ann Lee/AP"),
    ("<div class=image-widget><span><img src=/crane.jpg></span><p>The crane.</p><p>Image: Ann Lee</p></div>", "The crane.", "Ann Lee"),
    ("<figure itemscope><img src=/crane.jpg><figcaption><span itemprop=description>The crane.</span> <span itemprop=author>Ann Lee</span></figcaption></figure>", "The crane.", "Ann Lee"),
    ("<figure><img src=/crane.jpg><button>Enlarge</button><figcaption>1/4 The crane.</figcaption></figure>", "The crane.", None),
    ("<figure><img src=/crane.jpg title='The crane. | Foto: Ann Lee'></figure>", None, "Ann Lee"),
    ("<table><tr><td><img src=/crane.jpg></td></tr><tr><td>The crane. Foto: Ann Lee</td></tr></table>", "The crane.", "Ann Lee"),
    ("<figure><img src=/crane.jpg alt='A crane'><figcaption><div>A crane</div><div>The crane of Port Ellen.</div></figcaption></figure>", "The crane of Port Ellen.", None),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "caption", "credit"), CAPTIONS)
def test_caption_and_credit(markup: str, caption: str | None, credit: str | None) -> None:
    assert words(markup) == (caption, credit)


FIGURES = [
    "<figure><div><img src=/crane.jpg><img src=/icons/zoom.png></div><figcaption>The crane.</figcaption></figure>",
    "<button><img src=/icons/chain.png></button><figure><img src=/crane.jpg><figcaption>The crane.</figcaption></figure>",
    "<figure><div class=player><div><img src=/crane.jpg><p>Play</p><p>Unmute the sound</p><p>Share</p></div></div>"
    "<figcaption>The crane.</figcaption></figure>",
]


@pytest.mark.parametrize("markup", FIGURES)
def test_caption_of_a_figure_with_icons_and_buttons(markup: str) -> None:
    assert words(markup) == ("The crane.", None)


def test_caption_in_an_element_that_is_called_copyright() -> None:
    whole = "The goats on the island before they were flown to the mainland. Photograph by Ann Lee"
    assert words(f"<figure><img src=/crane.jpg><div class=copyright>{whole}</div></figure>") == (
        whole.partition(" Photograph")[0],
        "Ann Lee",
    )


def test_words_of_the_picture_are_claimed_and_the_button_is_not() -> None:
    draft = draft_of("<figure><img src=/crane.jpg><button>Enlarge</button><figcaption>The crane.</figcaption></figure>")
    assert [name for _, name in sorted(draft.claims.items())] == ["body", "images", "body", "body"]


def test_caption_that_the_body_took_is_taken_back() -> None:
    draft = draft_of(f"<figure><img src=/crane.jpg><figcaption><p>{TEXT} Foto: Ann Lee</p></figcaption></figure>")
    assert len(draft.body) == len(draft.body_sources) == 3
    assert draft.images[0].caption == TEXT


def test_gallery_keeps_each_caption_with_its_picture() -> None:
    found = images(
        "<ul class=gallery><li><figure><img src=/crane-one.jpg><figcaption>The crane.</figcaption></figure></li>"
        "<li><figure><img src=/crane-two.jpg><figcaption>The quay.</figcaption></figure></li></ul>"
    )
    assert [(image.caption, image.lead) for image in found] == [("The crane.", True), ("The quay.", False)]


def test_picture_that_two_figures_caption_differently_comes_twice() -> None:
    figure = "<figure><img src=/crane-large.jpg><figcaption>{}</figcaption></figure>"
    found = images(figure.format("The crane.") + f"<p>{TEXT}</p>" + figure.format("The quay on Monday."))
    assert [image.caption for image in found] == ["The crane.", "The quay on Monday."]
    assert len(images(figure.format("The crane.") + f"<p>{TEXT}</p>" + figure.format("The crane."))) == 1


def test_lead_is_the_picture_that_the_page_states() -> None:
    found = images(
        "<figure><img src=/crane-one.jpg></figure><figure><img src=/crane-two.jpg></figure>",
        head="<meta property=og:image content=https://cdn.example/1200x630/crane-two.jpg>",
    )
    assert [image.lead for image in found] == [False, True]


def test_stated_picture_in_the_background() -> None:
    hero = "<div class=stage style=\"background-image: url('/crane-large.jpg')\"></div>"
    assert images(hero) == ()
    assert one(hero, head="<meta property=og:image content=/crane-large.jpg>").url == "https://news.example/crane-large.jpg"


def test_stated_poster_of_a_video() -> None:
    video = "<video poster=/crane-large.jpg></video>"
    assert one(video, head="<meta property=og:image content=/crane-large.jpg>").lead


def test_lead_that_only_the_page_states() -> None:
    """Where a player stands in the lead picture's place, the page still states one; a stated logo is none."""
    image = one("", head="<meta property=og:image content=https://cdn.example/crane-by-night.jpg>")
    assert (image.url, image.lead, image.position) == ("https://cdn.example/crane-by-night.jpg", True, 0)
    assert images("", head="<meta property=og:image content=https://cdn.example/site/logo.png>") == ()


@pytest.mark.parametrize("stated", ["https://cdn.example", "https://cdn.example/i/blank.jpg"])
def test_stated_address_that_is_no_picture(stated: str) -> None:
    assert images("", head=f"<meta property=og:image content={stated}>") == ()


def test_caption_after_two_pictures_is_the_second_ones() -> None:
    found = images("<div><img src=/crane-one.jpg></div><div><img src=/crane-two.jpg></div><p class=caption>The quay.</p>")
    assert [image.caption for image in found] == [None, "The quay."]


def test_credit_of_structured_data() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour closed", "image": '
        '{"@type": "ImageObject", "url": "https://news.example/crane-large.jpg", "creditText": "Ann Lee/AP"}}</script>'
    )
    image = one("<img src=/crane-large.jpg>", head=head)
    assert image.credit is not None
    assert image.credit.agencies == ("AP",)


IN_ATTRIBUTES = [
    ("<img src=/crane.jpg data-credit='Ann Lee/Reuters'>", None, "Ann Lee/Reuters"),
    ("<img src=/crane.jpg data-copyright='© Ann Lee'>", None, "Ann Lee"),
    ("<x-image src=/crane.jpg image-credit='Foto: Ann Lee' caption='The crane.'></x-image>", "The crane.", "Ann Lee"),
    ("<a href=/crane-large.jpg data-caption='The crane. Photo: Ann Lee'><img src=/crane.jpg></a>", "The crane.", "Ann Lee"),
    ("<img src=/crane.jpg data-image-caption='&lt;p&gt;The crane at dusk&lt;/p&gt;'>", "The crane at dusk", None),
    ("<img src=/crane.jpg title='The crane. Photo: Ann Lee'>", None, "Ann Lee"),
    ("<img src=/crane.jpg data-credit=true data-caption=crane-harbour-01>", None, None),
    ("<img src=/crane.jpg data-caption='{&quot;text&quot;: &quot;The crane&quot;}'>", None, None),
    ("<figure data-caption='Other words'><img src=/crane.jpg><figcaption>The crane.</figcaption></figure>", "The crane.", None),
]


@pytest.mark.parametrize(("markup", "caption", "credit"), IN_ATTRIBUTES)
def test_words_in_attributes(markup: str, caption: str | None, credit: str | None) -> None:
    """They count where nothing is shown beside the picture."""
    assert words(markup) == (caption, credit)


def test_stated_picture_is_not_added_to_those_shown() -> None:
    head = "<meta property=og:image content=https://cdn.example/crane-by-night.jpg>"
    below = draft_of(f"<p>{TEXT} Once more.</p><img src=/crane-large.jpg>", head=head)
    assert [image.url for image in below.images] == ["https://news.example/crane-large.jpg"]


def test_position_counts_the_blocks_of_the_body() -> None:
    assert [image.position for image in images("<img src=/crane-one.jpg>")] == [1]


DUMP = """A crane lies in the water
The crane fell on Monday (Picture: Ann Lee/Reuters)
Harbour closed
A crane lies in the water
The crane fell on Monday (Picture: Ann Lee/Reuters)
The harbour will stay closed, the police said. (Reuters)"""


def test_captions_of_a_dump() -> None:
    (line,) = caption_lines(cut_text(DUMP))
    assert (line.caption, line.credit, line.alt) == ("The crane fell on Monday", "Ann Lee/Reuters", "A crane lies in the water")
    assert (line.blocks, line.repeats) == ((0, 1), (3, 4))


def test_picture_of_a_dump_has_no_address_and_its_copies_stay_unclaimed() -> None:
    draft = Images()(cut_text(DUMP), Draft())
    assert [(image.url, image.lead) for image in draft.images] == [(None, True)]
    assert dict(draft.claims) == {0: "images", 1: "images"}


def test_caption_of_a_teaser_far_from_the_text_is_no_picture() -> None:
    lines = [TEXT, *(f"Another story of the day, number {n}" for n in range(20)), "Somewhere else (Photo: Bob Ray/AP)"]
    page = cut_text("\n".join(lines))
    body, sources = assemble(page, [0])
    assert Images()(page, Draft(body=body, body_sources=sources)).images == ()


def test_page_without_article_has_no_pictures() -> None:
    page = cut(parse("<body><p>Hello</p><img src=/crane.jpg></body>"), URL)
    assert Images()(page, Draft()).images == ()


@pytest.mark.parametrize("value", ["a" * 100_000, "{" * 100_000, "/a.jpg 1w, " * 20_000, "http://" * 20_000, "%2F" * 30_000])
def test_hostile_attributes_take_linear_time(value: str) -> None:
    element = parse("<img>").find(".//img")
    assert element is not None
    for name in ("src", "srcset", "data-src", "data-lazy-srcset"):
        element.set(name, value)
    start = time.perf_counter()
    for offer in offers([element]):
        identity(offer.url)
        largest([offer])
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize("line", ["© Ann Lee", "Foto: Ann Lee", "[Photo/Ann Lee]", "写真：李安"])
def test_a_credit_line_after_the_picture_needs_no_name(line: str) -> None:
    image = one(f"<p><img src=/i/crane.jpg width=800></p><p>{line}</p>")
    assert image.credit is not None
    assert image.credit.text in ("Ann Lee", "李安")


def after_the_text(inside: str, line: str) -> tuple[str | None, ...]:
    """The credits of the pictures in the text, where this line ends the page."""
    html = f"<article><h1>Harbour closed</h1><p>{TEXT}</p>{inside}<p>{TEXT} Again.</p><p>{line}</p></article>"
    page = cut(parse(html), URL)
    chosen = [b.index for b in page.blocks if b.text.startswith(TEXT[:20])]
    body, sources = assemble(page, chosen)
    draft = Images()(page, Draft(url=URL).claim("body", chosen, body=body, body_sources=sources))
    return tuple(image.credit.text if image.credit else None for image in draft.images)


def test_a_credit_line_after_the_text_is_that_of_the_lead() -> None:
    assert after_the_text("<img src=/i/crane.jpg><img src=/i/quay.jpg>", "Titelbild: Ann Lee/dpa") == ("Ann Lee/dpa", None)


def test_a_credit_line_after_the_text_is_that_of_the_only_picture_without() -> None:
    figure = "<figure><img src=/i/crane.jpg><figcaption>The crane. Photo: Tom Ray</figcaption></figure>"
    assert after_the_text(f"{figure}<img src=/i/quay.jpg>", "Crédit photo : Ann Lee") == ("Tom Ray", "Ann Lee")
    assert after_the_text(figure, "Crédit photo : Ann Lee") == ("Tom Ray",)


def test_the_source_of_a_fact_after_the_text_is_no_credit() -> None:
    assert after_the_text("<img src=/i/crane.jpg>", "Source: Ann Lee") == (None,)


def test_a_picture_by_the_author_is_no_portrait() -> None:
    figure = (
        "<figure><img src=/i/club.jpg alt='The club (Foto: Ann Lee)'><figcaption>The club from outside.</figcaption></figure>"
    )
    assert [image.caption for image in images(figure, authors=("Ann Lee",))] == ["The club from outside."]


def test_a_credit_may_link_to_its_source() -> None:
    box = "<div class=photo><img src=/i/club.jpg><div class=img-copyright><a href=//pix.example/lee>Foto von Ann Lee</a></div></div>"
    assert words(box) == (None, "Ann Lee")


def test_an_element_called_copyright_and_label_is_no_control() -> None:
    box = (
        "<div class=photo><img src=/i/club.jpg><p class=caption>The club.</p><p class='copyright label-hidden'>Ann Lee</p></div>"
    )
    assert words(box) == ("The club.", "Ann Lee")


def test_what_follows_the_file_in_an_address_is_done_to_the_picture() -> None:
    assert identity("https://i.example/a/harbour_1.jpg/revision/latest/scale-to-width/180?cb=1") == "harbour_1"
    assert identity("https://i.example/a/harbour_1.jpg/revision/latest/scale-to-width/640") == "harbour_1"


def test_the_copy_for_large_screens_is_known_by_its_limit() -> None:
    assert one("<img src=/max/60/1*a1b2c3d4.png><noscript><img src=/max/2880/1*a1b2c3d4.png></noscript>").url == (
        "https://news.example/max/2880/1*a1b2c3d4.png"
    )


def test_prompts_beside_a_picture_are_no_caption() -> None:
    box = "<div class=photo><img src=/i/club.jpg><p>Watch video</p><p class=caption>The club from outside.</p></div>"
    assert words(box) == ("The club from outside.", None)


def test_a_picture_with_a_title_is_a_teaser() -> None:
    assert (
        images("<div class=media><img src=/i/club.jpg><h2>Our video of the night</h2><p>See it now, it is free.</p></div>") == ()
    )


def test_a_title_with_the_credit_below_is_a_caption() -> None:
    assert words("<div class=box><img src=/i/club.jpg><h1>The club from outside on Monday.</h1><p>Photo: AFP</p></div>") == (
        "The club from outside on Monday.",
        "AFP",
    )


def test_what_only_screen_readers_say_is_no_caption() -> None:
    figure = (
        "<figure><img src=/i/club.jpg><span class=off-screen>Image copyright</span><span class=image-copyright>Reuters</span>"
        "<figcaption><span class=off-screen>Image caption</span> The club.</figcaption></figure>"
    )
    assert words(figure) == ("The club.", "Reuters")


def test_a_lazy_picture_in_a_box_of_its_own() -> None:
    figure = "<figure><div class=lazy data-src=/i/club.jpg></div><figcaption>The club.</figcaption></figure>"
    assert (one(figure).url, one(figure).caption) == ("https://news.example/i/club.jpg", "The club.")


def test_the_alternative_text_may_name_the_photographer() -> None:
    assert words("<img src=/i/club.jpg alt='The club at night (Foto: Ann Lee)'>") == (None, "Ann Lee")


def test_a_line_after_the_text_is_the_credit_of_a_picture_that_is_only_stated() -> None:
    head = "<meta property=og:image content=https://news.example/i/lead.jpg>"
    (image,) = images("", head)
    assert image.credit is None
    (image,) = images("<p>Crédits photos : Ann Lee</p>", head)
    assert image.credit is not None
    assert image.credit.text == "Ann Lee"


SMALL_PRINT = "<p><img src=/i/crane.jpg></p><p><em>The crane in the water</em></p><p><img src=/i/quay.jpg></p><p><em>The quay at dusk</em></p>"


def test_lines_in_italics_after_pictures_are_their_captions() -> None:
    assert [image.caption for image in images(SMALL_PRINT)] == ["The crane in the water", "The quay at dusk"]


def test_lines_in_italics_that_stand_elsewhere_too_are_text() -> None:
    verses = "<p><em>The sea was grey that day,</em></p><p><em>and nobody was there to say.</em></p>"
    assert [image.caption for image in images(SMALL_PRINT + verses)] == [None, None]


def test_a_paragraph_in_a_box_called_description_stays_text() -> None:
    draft = draft_of(f"<div><img src=/i/crane.jpg><div class=description><p>{TEXT} The end.</p></div></div>")
    assert [image.caption for image in draft.images] == [None]
    assert len(draft.body) == 4


def test_a_tracker_that_says_so_in_its_style_is_no_picture() -> None:
    assert not images("<img src=https://count.example/70c8fc80 alt='' style='position:absolute;width:1px;height:1px'>")


def test_a_picture_whose_title_is_a_link_is_a_teaser() -> None:
    assert not images(
        "<div class='caption teaser'><img src=/i/crane.jpg><h4 class=caption><a href=/a/2>Cranes</a></h4>"
        "<div class=caption>What they lift, where they stand and who is allowed to drive one</div></div>"
    )
