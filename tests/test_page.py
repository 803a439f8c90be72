"""The cut: a page's visible text in blocks, as a reader sees it."""

from __future__ import annotations

import pytest

from article_extract import Limits, extract
from article_extract.page import Page, cut
from article_extract.parse import parse


def page(body: str, head: str = "") -> Page:
    return cut(parse(f"<html><head>{head}</head><body>{body}</body></html>"), "https://example.org/a/b")


def texts(body: str) -> list[str]:
    return [block.text for block in page(body).blocks]


def tagged(body: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in page(body).blocks]


CUTS = {
    "paragraphs": ("<p>One</p><p>Two</p>", ["One", "Two"]),
    "text directly in a div": ("<div>One<p>Two</p>Three</div>Four", ["One", "Two", "Three", "Four"]),
    "double line breaks are paragraphs": (
        "<div>One<br>still<br> <br/>Two<br>&nbsp;<br><br>Three</div>",
        ["One\nstill", "Two", "Three"],
    ),
    "line breaks within markup": ("<p><b>One<br><br></b>Two</p>", ["One", "Two"]),
    "line breaks at the ends": ("<p><br>One<br></p><br><br><p>Two</p>", ["One", "Two"]),
    "p in li": ("<ul><li><p>One</p><p>Two</p></li><li>Three</li></ul>", ["One", "Two", "Three"]),
    "nested lists": ("<ul><li>One<ul><li>Two</li></ul>Three</li></ul>", ["One", "Two", "Three"]),
    "definition lists": ("<dl><dt>Term<dd>Meaning<dd>Other</dl>", ["Term", "Meaning", "Other"]),
    "details": ("<details><summary>More</summary><p>Text</p></details>", ["More", "Text"]),
    "inline markup": ("<p>a <b>b<i>c</i></b><em>d</em><span> e</span></p>", ["a bcd e"]),
    "links around blocks": ("<a href=x><h2>One</h2><p>Two</p></a><p>Three</p>", ["One", "Two", "Three"]),
    "white space": ("<p>  a\n\t b&nbsp;c&#8195;d&thinsp;e </p>", ["a b c d e"]),
    "soft hyphens and zero-width spaces": ("<p>Donau&shy;dampf&#8203;schiff&#xFEFF;fahrt&#8288;</p>", ["Donaudampfschifffahrt"]),
    "joiners stay": ("<p>می‌خواهم 👨‍👩‍👧</p>", ["می‌خواهم 👨‍👩‍👧"]),
    "a block of nothing visible": ("<p>&nbsp;&#8203;</p><p>&shy;</p><p> </p><p>x</p>", ["x"]),
    "void elements": ("<p>super<wbr>cali<wbr>fragi</p><p>b<source>c", ["supercalifragi", "bc"]),
    "ruby": ("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>を読む</p>", ["漢字を読む"]),
    "a row set apart by styles": (
        '<div><span class="by">Ann Lee</span><time>3 March</time><span class="n">12</span><span class="v">views</span></div>',
        ["Ann Lee 3 March 12 views"],
    ),
    "links in a row": ("<p><a href=1>One</a><a href=2>Two</a><a href=2>fold</a></p>", ["One Twofold"]),
    "a word of many elements": ('<p><b class="x">W</b><i class="y">ord</i></p><div><b>W</b><i>ord</i></div>', ["Word", "Word"]),
    "signs in a row": ('<div><span class="a">One</span><span class="b">, </span><span class="c">two</span></div>', ["One, two"]),
    "code of many elements": ('<div><code><span class="k">def</span><span class="n">x</span></code></div>', ["defx"]),
    "quote marks of q": ("<p>He said <q>no</q>.</p>", ["He said “no”."]),
    "MathML stays in its line": ("<p>so <math><mfrac><mi>a</mi><msqrt><mn>2</mn></msqrt></mfrac></math> is</p>", ["so a2 is"]),
    "notes of MathML": ("<p><math><semantics><mi>x</mi><annotation>\\x</annotation></semantics></math></p>", ["x"]),
    "unknown elements in a paragraph": ("<p>a <x-term>b</x-term> c</p>", ["a b c"]),
    "unknown elements elsewhere": ("<x-one>a</x-one><x-two>b</x-two>", ["a", "b"]),
    "scripts, styles, templates": ("a<script>x</script><style>x</style><template>x</template><svg><text>x</text></svg>b", ["ab"]),
    "controls": ("<p>a</p><select><option>x</select><textarea>x</textarea><input value=x><p>b</p>", ["a", "b"]),
    "what stands in for media": ("<video>No video</video><audio>No audio</audio><iframe>x</iframe><object>x</object>a", ["a"]),
    "noscript": ("<p>a</p><noscript><p>Turn on scripts</p></noscript>", ["a"]),
    "declarative shadow DOM": ("<x-a><template shadowrootmode=open><p>in</p></template>light</x-a>", ["in", "light"]),
    "comments within a line": ("<p>one<!-- x -->two</p>", ["onetwo"]),
    "bidirectional text": ("<p dir=rtl>שלום <bdo dir=ltr>abc</bdo></p>", ["שלום abc"]),
    "everything unclosed": (
        "<div><p>One<p>Two<ul><li>Three<li>Four<table><tr><td>Five<td>Six",
        ["One", "Two", "Three", "Four", "Five", "Six"],
    ),
    "plaintext": ("<p>a<xmp>b <i>c</xmp>", ["a", "b <i>c"]),
}


@pytest.mark.parametrize("case", CUTS)
def test_cut(case: str) -> None:
    body, expected = CUTS[case]
    assert texts(body) == expected


HIDDEN = [
    '<p style="display:none">x</p>',
    '<p style="color:red; DISPLAY : None">x</p>',
    '<p style="visibility:hidden">x</p>',
    "<p hidden>x</p>",
    '<p hidden="hidden">x</p>',
    "<dialog>x</dialog>",
    '<span style="display:none">x</span>',
    "<b hidden>x</b>",
    *(f'<span class="a {name}">x</span>' for name in ("sr-only", "visually-hidden", "screen-reader-text", "d-none", "Hidden")),
    '<div class="hidden hover:block group-focus:flex">x</div>',
]


@pytest.mark.parametrize("markup", HIDDEN)
def test_hidden_text_is_no_block(markup: str) -> None:
    assert texts(f"<div>a</div>{markup}<div>b</div>") == ["a", "b"]


SHOWN = [
    '<p aria-hidden="true">x</p>',
    '<p style="opacity:0">x</p>',
    '<p style="overflow:hidden;display:block">x</p>',
    '<p hidden="until-found">x</p>',
    '<p class="d-none d-md-block">x</p>',
    '<p class="hidden lg:flex">x</p>',
    '<p class="hidden-xs unhidden hidden-title">x</p>',
    "<dialog open>x</dialog>",
    '<p data-style="display:none">x</p>',
]


@pytest.mark.parametrize("markup", SHOWN)
def test_what_a_reader_can_see_is_a_block(markup: str) -> None:
    assert texts(f"<div>a</div>{markup}<div>b</div>") == ["a", "x", "b"]


@pytest.mark.parametrize("title", ["<h3>Title</h3>", "<dt>Title</dt>", '<div class="head"><h3><svg></svg>Title</h3></div>'])
def test_the_closed_panel_of_an_accordion_is_content(title: str) -> None:
    assert texts(f'{title}<div style="display:none"><p>Panel</p></div>') == ["Title", "Panel"]
    assert texts(f"<nav>{title}<div hidden><p>Menu</p></div></nav>") == ["Title"]


@pytest.mark.parametrize("role", ["region", "tabpanel"])
def test_a_hidden_panel_of_an_accordion_or_of_tabs_is_content(role: str) -> None:
    assert texts(f'<div>a</div><div role="{role}" aria-labelledby="x" style="display:none">b</div>') == ["a", "b"]


def test_the_body_cannot_be_hidden() -> None:
    """Pages hide it until their scripts have run."""
    root = parse('<html><body style="visibility:hidden" class="hidden"><p>x</p></body></html>')
    assert [block.text for block in cut(root).blocks] == ["x"]


@pytest.mark.parametrize("opening", ["<noscript>", '<div style="visibility:hidden">', '<div class="hidden">', "<div hidden>"])
def test_a_page_that_waits_for_its_scripts(opening: str) -> None:
    """Nearly all text is in one hidden part: that part is the page."""
    text = "The text of the story goes on here. " * 20
    closing = "</" + opening[1:].split()[0].rstrip(">") + ">"
    assert texts(f"<p>Loading</p>{opening}<p>{text}</p>{closing}") == ["Loading", text.strip()]


def test_a_long_hidden_part_of_a_full_page_stays_hidden() -> None:
    assert texts(f"<p>{'Shown. ' * 200}</p><div hidden>{'Menu. ' * 2000}</div>") == [("Shown. " * 200).strip()]


def test_streamed_parts_are_read_where_they_belong() -> None:
    """React sends late parts at the end, hidden, and a script moves them to their places."""
    body = (
        '<h1>Head</h1><template id="B:0"></template><p>Foot</p>'
        '<div hidden id="S:1"><p>inner</p></div>'
        '<div hidden id="S:0"><p>one</p><template id="P:1"></template><p>two</p></div>'
        '<div hidden id="S:7"><p>no place</p></div>'
    )
    assert texts(body) == ["Head", "one", "inner", "two", "Foot", "no place"]


def test_streamed_parts_within_each_other_end() -> None:
    body = "".join(f'<div hidden id="S:{n}"><template id="B:{(n + 1) % 500}"></template>t{n}</div>' for n in range(500))
    assert sorted(texts(body)) == sorted(f"t{n}" for n in range(500))


def test_cells_of_a_data_table_are_blocks_of_their_own() -> None:
    assert tagged("<table><caption>C</caption><tr><th>h<td>a <b>b</b><tr><td><p>x</p></table>") == [
        ("caption", "C"),
        ("th", "h"),
        ("td", "a b"),
        ("p", "x"),
    ]


def test_pre_keeps_its_white_space() -> None:
    block = page("<pre>\n\n  def f():\n    return <b>1</b>  \n\n</pre>").blocks[0]
    assert block.text == "  def f():\n    return 1"
    assert [(block.text[start:end], tag) for start, end, tag, _ in block.text_marks()] == [("1", "b")]


def test_a_block_knows_where_it_stands() -> None:
    block = page('<article id="a" class="b c" role="main"><h2><a href="/x">Link</a> text</h2></article>').blocks[0]
    assert (block.tag, block.heading_level, block.anchors, block.link_chars) == ("h2", 2, 1, 4)
    assert block.link_share == pytest.approx(4 / 9)
    article = block.within("article")
    assert article is not None
    assert article.names == "b c a main"
    assert [node.tag for node in block.node.ancestors()] == ["h2", "article", "body", "document"]


def test_nodes_hold_their_blocks() -> None:
    cut_page = page("<div><p>a</p><section><p>b</p><p>c</p></section></div><p>d</p>")
    inside = {node.tag: [block.text for block in cut_page.blocks[node.start : node.end]] for node in cut_page.nodes}
    assert inside["section"] == ["b", "c"]
    assert inside["div"] == ["a", "b", "c"]
    assert inside["body"] == inside["document"] == ["a", "b", "c", "d"]


def test_a_link_counts_only_where_it_has_text() -> None:
    first, second = page('<div><a href="/x"><p>one</p></a></div><p>two</p>').blocks
    assert (first.anchors, first.link_share) == (1, 1.0)
    assert (second.anchors, second.link_share) == (0, 0.0)


MARKS = {
    "plain": ("<p>a <b>bold</b> c</p>", [("b", "bold")]),
    "white space at the ends": ("<p>a<b> bold </b>c</p>", [("b", "bold")]),
    "collapsed before": ("<p>  a \n\n  b <i>x   y</i></p>", [("i", "x y")]),
    "outermost first": ("<p><b><i>x</i></b> <i><b>y</b></i></p>", [("b", "x"), ("i", "x"), ("i", "y"), ("b", "y")]),
    "after a line break": ("<p>a<br>  <em>b</em><br>c</p>", [("em", "b")]),
    "over a line break": ("<p><em>a<br>b</em> c</p>", [("em", "a\nb")]),
    "empty": ("<p>a<b></b><i> </i>b</p>", []),
    "soft hyphens": ("<p>A&shy;b <b>c&shy;d</b></p>", [("b", "cd")]),
    "beside text": ("<p>un<b>bel</b>ievable</p>", [("b", "bel")]),
    "beyond the first plane": ("<p>😀 <b>🐎🎖️</b></p>", [("b", "🐎🎖️")]),
}


@pytest.mark.parametrize("case", MARKS)
def test_marks_are_offsets_into_the_text(case: str) -> None:
    body, expected = MARKS[case]
    (block,) = page(body).blocks
    assert [(tag, block.text[start:end]) for start, end, tag, _ in block.text_marks()] == expected


def test_markup_goes_on_in_the_next_paragraph() -> None:
    blocks = page("<div><b>one<br><br>two</b> three</div>").blocks
    assert [[(m[2], b.text[m[0] : m[1]]) for m in b.text_marks()] for b in blocks] == [[("b", "one")], [("b", "two")]]


def test_offsets_of_the_source_in_the_text() -> None:
    (block,) = page("<p> a  b <br> c</p>").blocks
    assert block.text == "a b\nc"
    assert [block.text[block.offset(block.raw.index(letter))] for letter in "abc"] == ["a", "b", "c"]


def test_pictures_and_players_know_their_place() -> None:
    found = page("<p>a</p><img src=1><p>b <img src=2> c</p><noscript><img src=3></noscript><video src=4>x</video>").media
    assert [(m.tag, m.block, m.inline, m.hidden) for m in found] == [
        ("img", 1, False, False),
        ("img", 1, True, False),
        ("img", 2, False, True),
        ("video", 2, False, False),
    ]


@pytest.mark.parametrize(
    ("href", "absolute"),
    [
        ("c", "https://example.org/a/c"),
        ("//cdn.example/x", "https://cdn.example/x"),
        (" /x\n", "https://example.org/x"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", None),
        ("JavaScript:alert(1)", None),
        ("data:text/html,x", None),
        ("vbscript:x", None),
        ("http://[broken", None),
        ("", None),
        (None, None),
    ],
)
def test_addresses_are_absolute_and_safe(href: str | None, absolute: str | None) -> None:
    assert page("x").absolute(href) == absolute


def test_base_href_counts() -> None:
    assert page("x", '<base href="/elsewhere/">').absolute("c") == "https://example.org/elsewhere/c"
    assert page("x", '<base href="javascript:x">').absolute("c") == "https://example.org/a/c"


def test_the_path_of_a_block_finds_its_element() -> None:
    cut_page = page("<div><p>a</p><p>b</p></div>")
    assert cut_page.root is not None
    assert cut_page.root.xpath(f"string({cut_page.path(cut_page.blocks[1])})") == "b"


def test_deep_inline_markup_stays_cheap() -> None:
    """Open elements are carried into every block: their number is bounded."""
    cut_page = page("<i>" * 1500 + "<p>x</p>" * 1500)
    assert len(cut_page.blocks) == 1500
    assert max(len(block.marks) for block in cut_page.blocks) <= 50


LIMITS = [
    (Limits(nodes=4), ["One", "Two"], True),  # head, body, p, p
    (Limits(blocks=1), ["One"], True),
    (Limits(blocks=0), [], True),
    (Limits(nodes=6, blocks=3), ["One", "Two", "Three"], False),
]


@pytest.mark.parametrize(("limits", "found", "truncated"), LIMITS)
def test_what_is_over_a_limit_is_left_out(limits: Limits, found: list[str], truncated: bool) -> None:
    root = parse("<html><head></head><body><p>One</p><p>Two</p><pre>Three</pre></body></html>")
    cut_page = cut(root, limits=limits)
    assert ([block.text for block in cut_page.blocks], cut_page.truncated) == (found, truncated)


def test_the_article_of_a_part_says_so() -> None:
    markup = "<p>The bridge was closed to all traffic, said the mayor.</p>" * 30
    assert extract(markup, limits=Limits(blocks=20)).warnings[0] == "truncated_input"
    assert "truncated_input" not in extract(markup).warnings


def test_without_an_address_the_canonical_one_makes_links_absolute() -> None:
    html = '<html><head><link rel="canonical" href="https://example.org/a/b"></head><body><p>Text</p></body></html>'
    assert cut(parse(html)).absolute("/c.jpg") == "https://example.org/c.jpg"
    assert cut(parse(html), "https://mirror.example/x").absolute("/c.jpg") == "https://mirror.example/c.jpg"


def test_tag_of_a_custom_element_names_the_part() -> None:
    """``<site-navigation-item>``: web components need no class names to say what they are."""
    element = page("<site-navigation-item class='wide'><p>Contact</p></site-navigation-item>").blocks[0].node.parent
    assert element is not None
    assert element.names == "site-navigation-item wide"


def test_values_within_style_classes_name_no_part() -> None:
    """``mt-[var(--sticky-header)]`` is an offset, not a header."""
    page = cut(parse('<div class="prose mt-[var(--sticky-header)] [&>.share]:p-2"><p>text</p></div>'))
    parent = page.blocks[0].node.parent
    assert parent is not None
    assert parent.names == "prose mt- :p-2"
