"""Families of hostile pages: each grows with a number, so that cost at n and at 2n can be compared."""

from __future__ import annotations

from collections.abc import Callable

Family = Callable[[int], str]

SENTENCE = "The minister said on Tuesday that the harbour would stay closed until the storm had passed. "
ARTICLE = f"<h1>Harbour closed</h1><p class=byline>By Ann Lee</p><p>{SENTENCE * 3}</p><p>“We wait,” said Ann Lee. {SENTENCE}</p>"


def page(body: str, head: str = "") -> str:
    """A page with an article in it and something hostile behind."""
    return f"<!doctype html><html><head><title>Harbour closed</title>{head}</head><body><article>{ARTICLE}{body}</article></body></html>"


def repeated(unit: str) -> Family:
    """The unit n times, ``#`` standing for the number."""
    if "#" in unit:
        return lambda n: page("".join(unit.replace("#", str(i)) for i in range(n)))
    return lambda n: page(unit * n)


def nested(tag: str) -> Family:
    """An element in itself, n deep."""
    return lambda n: page(f"<{tag}>x" * n + f"</{tag.split()[0]}>" * n)


def headed(unit: str) -> Family:
    """The unit n times in the head."""
    return lambda n: page("", "".join(unit.replace("#", str(i)) for i in range(n)))


def around(start: str, unit: str, end: str) -> Family:
    """The unit n times between two others."""
    return lambda n: page(start + "".join(unit.replace("#", str(i)) for i in range(n)) + end)


def script(start: str, unit: str, end: str) -> Family:
    """JSON-LD with n units."""
    return lambda n: page(
        "", f'<script type="application/ld+json">{start}{"".join(unit.replace("#", str(i)) for i in range(n))}{end}</script>'
    )


def data(start: str, unit: str, end: str) -> Family:
    """A page that shows nothing, its text in a script."""
    return lambda n: f"<title>x</title><body><script>{start}{''.join(unit.replace('#', str(i)) for i in range(n))}{end}</script>"


PARAGRAPH = f"<p>{SENTENCE}</p>"
FAMILIES: dict[str, tuple[Family, int]] = {
    # Elements without end
    "nested div": (nested("div"), 4000),
    "nested span": (nested("span"), 4000),
    "nested b": (nested("b"), 4000),
    "nested a": (nested("a href=/x"), 4000),
    "nested ul li": (lambda n: page("<ul><li>x" * n), 3000),
    "nested table": (lambda n: page("<table><tr><td>x" * n), 1000),
    "nested blockquote": (nested("blockquote"), 4000),
    "nested figure": (lambda n: page("<figure><img src=/a.jpg><figcaption>Photo: Jan/dpa" * n), 2000),
    "nested itemprop": (nested("div itemprop=articleBody"), 3000),
    "nested hidden": (nested("div hidden"), 3000),
    "nested form": (nested("form"), 3000),
    "nested unknown": (nested("x-a"), 3000),
    "deep then broad": (lambda n: page("<div>" * 1500 + PARAGRAPH * n), 2000),
    "deep figures": (
        lambda n: page("<div>" * 1500 + "<figure><img src=/a.jpg><figcaption>Photo: Jan/dpa</figcaption></figure>" * n),
        1000,
    ),
    "unclosed p": (repeated("<p>x"), 10_000),
    "unclosed b in p": (repeated("<p><b>x"), 1500),
    "unclosed a in p": (repeated("<p><a href=/x>x"), 1500),
    "unclosed font": (repeated("<font color=red>x"), 1500),
    "misnested": (repeated("<b><i>x</b></i>"), 5000),
    "closing tags": (repeated("</p>"), 20_000),
    "closing tables": (repeated("</table></div>"), 20_000),
    "alternating table": (repeated("<table><p>x"), 1500),
    "select": (repeated("<select><option>x"), 5000),
    "svg": (lambda n: page("<svg>" + "<g><path d='M0 0'/><text>x</text></g>" * n + "</svg>"), 5000),
    "math": (lambda n: page("<math>" + "<mrow><mi>x</mi><mo>=</mo></mrow>" * n + "</math>"), 5000),
    # Broad
    "siblings p": (repeated("<p>x</p>"), 10_000),
    "siblings numbered": (repeated("<p>x#</p>"), 10_000),
    "siblings paragraphs": (repeated(f"<p>#{SENTENCE}</p>"), 3000),
    "siblings same paragraph": (repeated(PARAGRAPH), 3000),
    "siblings empty": (repeated("<div></div>"), 20_000),
    "siblings span": (repeated("<span>x</span>"), 10_000),
    "siblings classed span": (repeated("<span class=a#>x</span>"), 10_000),
    "siblings classed div": (repeated("<div class='c# related-#'>x#</div>"), 8000),
    "siblings li": (around("<ul>", "<li>item # of the list</li>", "</ul>"), 10_000),
    "siblings headings": (repeated("<h2>Heading #</h2>"), 5000),
    "headings and text": (repeated(f"<h2>Heading #</h2><p>{SENTENCE}#</p>"), 2000),
    "headlines again": (repeated("<h1>Harbour closed</h1>"), 5000),
    "headlines many": (repeated("<h1>Harbour closed for day #</h1>"), 5000),
    "br": (repeated("x<br>"), 20_000),
    "br br": (repeated("x<br><br>"), 10_000),
    "br br marked": (lambda n: page("<p><b>" + "<i>x</i><br><br>" * n + "</b></p>"), 5000),
    "table row": (lambda n: page("<table><tr>" + "<td>x</td>" * n + "</tr></table>"), 10_000),
    "table rows": (lambda n: page("<table>" + "<tr><td>one</td><td>2</td></tr>" * n + "</table>"), 5000),
    "table links": (lambda n: page("<table>" + "<tr><td><a href=/x>one</a></td><td><b>2</b></td></tr>" * n + "</table>"), 4000),
    "definition list": (around("<dl>", "<dt>t#</dt><dd>d#</dd>", "</dl>"), 5000),
    "pre": (lambda n: page("<pre>" + "line of code <b>b</b>\n" * n + "</pre>"), 5000),
    "panels": (repeated("<div role=tabpanel hidden id=p#><p>text #</p></div>"), 5000),
    "noscript": (repeated("<noscript><img src=/a#.jpg></noscript>"), 5000),
    "streamed": (repeated("<template id='B:#'></template><div hidden id='S:#'><p>x#</p></div>"), 2000),
    "hidden siblings": (repeated("<div style='display:none'><p>hidden #</p></div>"), 5000),
    "frames": (lambda n: f"<html><frameset>{'<frame src=/a.html>' * n}</frameset><noframes>x</noframes></html>", 10_000),
    "comments": (repeated("<!-- x -->"), 20_000),
    "unclosed comments": (repeated("<!-- x --"), 20_000),
    "instructions": (repeated("<?php echo 1 ?>"), 20_000),
    "cdata": (repeated("<![CDATA[x]]>"), 20_000),
    "entities": (repeated("&amp;&nbsp;&#8220;&bogus;"), 10_000),
    "ampersands": (repeated("&"), 100_000),
    "less than": (repeated("<"), 100_000),
    "tag starts": (repeated("<a "), 30_000),
    "quotes in tag": (around("<a ", "='", ">"), 50_000),
    "doctypes": (repeated("<!DOCTYPE html>"), 10_000),
    "second roots": (repeated("</body></html><p>x"), 5000),
    "custom void": (repeated("<wbr>x"), 4000),
    # Text
    "one word": (around("<p>", "x", "</p>"), 300_000),
    "words": (around("<p>", "word ", "</p>"), 100_000),
    "sentences": (around("<p>", SENTENCE, "</p>"), 3000),
    "spaces": (around("<p>x", " \n", "x</p>"), 200_000),
    "nbsp": (around("<p>x", "\u00a0", "x</p>"), 100_000),
    "soft hyphens": (around("<p>x", "\u00ad", "x</p>"), 100_000),
    "newlines": (around("<pre>x", "\n", "x</pre>"), 200_000),
    "straight quotes": (around("<p>", '"', "</p>"), 50_000),
    "straight quoted words": (around("<p>", '"word" ', "</p>"), 20_000),
    "opening quotes": (around("<p>", "“word ", "</p>"), 20_000),
    "closing quotes": (around("<p>", "word” ", "</p>"), 20_000),
    "single quotes": (around("<p>", "'word' ", "</p>"), 20_000),
    "nested guillemets": (around("<p>", "« ‹ “ „ 「 『 ", "</p>"), 10_000),
    "dashes": (around("<p>", "— word ", "</p>"), 20_000),
    "dash paragraphs": (repeated("<p>— We wait, said Ann Lee#, and go.</p>"), 3000),
    "quotations": (around("<p>", "“We wait here #,” said Ann Lee. ", "</p>"), 3000),
    "quotation paragraphs": (repeated("<p>“We wait here #,” said Ann Lee.</p>"), 3000),
    "quotations of many": (repeated("<p>“We wait here #,” said Annabc# Leeabc#. He left.</p>"), 3000),
    "quotations running on": (repeated("<p>“We wait here # and go on"), 3000),
    "unnamed quotations": (repeated("<p>“We wait here # and go on,” he said.</p>"), 3000),
    "interview": (repeated("<p><b>Question #?</b></p><p>Answer # is long enough to be one.</p>"), 2500),
    "interview turns": (repeated("<p>ANN LEE: Question number #?</p><p>BOB RAY: Answer number # it is.</p>"), 2500),
    "colons": (around("<p>", "Ann Lee: “x” ", "</p>"), 10_000),
    "capitals": (around("<p>“We wait,” said ", "Ann Lee ", "</p>"), 20_000),
    "names of letters": (around("<p>“We wait,” said ", "A. B. C. ", "</p>"), 20_000),
    "name in parentheses": (around("<p>“We wait,” said Ann Lee ", "(", "</p>"), 50_000),
    "commas": (around("<p>“We wait,” said Ann, ", ",", " Lee</p>"), 50_000),
    "digits": (around("<p>", "1", "</p>"), 100_000),
    "dates": (repeated("<p>3 March 2025</p>"), 3000),
    "dates in one": (around("<p>", "3 March 2025 14:05 ", "</p>"), 10_000),
    "japanese": (around("<p>", "東京で雨が降った。「待つ」と田中氏は述べた。", "</p>"), 4000),
    "arabic": (repeated("<p>قال علي أحمد إن «الانتظار واجب» في المدينة</p>"), 3000),
    "surrogate": (around("<p>", "🐎", "</p>"), 50_000),
    "combining": (around("<p>e", "\u0301", "</p>"), 100_000),
    "mixed scripts": (around("<p>", "нетя no 東京 ไทย ", "</p>"), 10_000),
    # Attributes
    "attributes": (lambda n: page("<p " + " ".join(f"a{i}=1" for i in range(n)) + ">x</p>"), 20_000),
    "attributes each": (repeated("<p " + " ".join(f"a{i}=1" for i in range(100)) + ">x</p>"), 300),
    "attribute without end": (around("<p title='", "x ", ""), 100_000),
    "long class": (around("<div class='", "c# ", "'>x</div>"), 20_000),
    "long id": (around("<div id='", "caption-", "'>x</div>"), 30_000),
    "long style": (around("<div style='", "color : red ; ", "'>x</div>"), 20_000),
    "style of spaces": (around("<div style='display", " ", "none'>x</div>"), 200_000),
    "long href": (around("<p><a href='/", "a/../", "'>x</a></p>"), 30_000),
    "srcset": (around("<img src=/a.jpg srcset='", "/a#.jpg #w, ", "'>"), 20_000),
    "srcset of commas": (around("<img src=/a.jpg srcset='", ",", "'>"), 200_000),
    "srcset of spaces": (around("<img src=/a.jpg srcset='/a.jpg", " ", "'>"), 200_000),
    "alt": (around("<img src=/a.jpg width=800 alt='", SENTENCE, "'>"), 2000),
    # Links and pictures
    "links": (repeated("<a href=/news/#>Link #</a> "), 10_000),
    "link items": (around("<ul>", "<li><a href=/news/#>Harbour closed for day #</a></li>", "</ul>"), 5000),
    "tag links": (repeated("<a rel=tag href=/tag/#>Tag #</a>"), 5000),
    "author links": (repeated("<a rel=author href=/author/#>Ann Lee#</a>"), 5000),
    "bylines": (repeated("<p class=byline>By Ann Lee#</p>"), 5000),
    "byline of many": (around("<p class=byline>By ", "Ann Lee#, ", "and Bob Ray</p>"), 10_000),
    "times": (repeated("<time datetime=2025-03-10T0#>10 March</time>"), 5000),
    "images": (repeated("<img src=/a#.jpg width=800 height=500 alt='Picture #'>"), 5000),
    "images same": (repeated("<img src=/a.jpg width=800 height=500>"), 5000),
    "figures": (
        repeated("<figure><img src=/a#.jpg width=800><figcaption>A man # cleans. Photo: Jan/dpa</figcaption></figure>"),
        3000,
    ),
    "captions without": (repeated("<p class=caption>A man # cleans. Photo: Jan/dpa</p>"), 4000),
    "pictures": (
        around("<picture>", "<source srcset='/a#.jpg #w' media='(min-width:#px)'>", "<img src=/a.jpg></picture>"),
        5000,
    ),
    "credit": (around("<figure><img src=/a.jpg width=800><figcaption>Photo: ", "Jan/", "</figcaption></figure>"), 20_000),
    "credit words": (around("<figure><img src=/a.jpg width=800><figcaption>", "Photo: Jan, ", "</figcaption></figure>"), 20_000),
    "credit parentheses": (
        around("<figure><img src=/a.jpg width=800><figcaption>x ", "(Photo ", "</figcaption></figure>"),
        20_000,
    ),
    "embeds": (
        repeated("<blockquote class=twitter-tweet><p>Post #</p>— Ann (@ann) <a href=https://x.example/#>1</a></blockquote>"),
        2000,
    ),
    "iframes": (repeated("<iframe src='https://video.example/embed/#'></iframe>"), 5000),
    # What the page states
    "metas": (headed("<meta name=author content='Ann Lee#'>"), 8000),
    "article tags": (headed("<meta property='article:tag' content='Tag #'>"), 8000),
    "keywords": (lambda n: page("", "<meta name=keywords content='" + "".join(f"k{i}, " for i in range(n)) + "'>"), 20_000),
    "titles": (headed("<title>Harbour # | Site</title>"), 8000),
    "title of bars": (lambda n: page("").replace("<title>", "<title>" + "x | - " * n), 20_000),
    "description": (lambda n: page("", f"<meta name=description content='{SENTENCE * n}'>"), 3000),
    "canonicals": (headed("<link rel=canonical href=/news/#>"), 8000),
    "rels": (lambda n: page("", "<link rel='" + "".join(f"r{i} " for i in range(n)) + "' href=/x>"), 20_000),
    "itemprops": (repeated("<span itemprop=name>Name #</span>"), 8000),
    "JSON-LD graph": (
        script('{"@graph":[', '{"@type":"NewsArticle","@id":"#","author":{"@id":"#"},"headline":"x"},', "{}]}"),
        5000,
    ),
    "JSON-LD nested": (script("", '{"@graph":[', ""), 10_000),
    "JSON-LD nested closed": (lambda n: page("", f'<script type="application/ld+json">{"[" * n + "]" * n}</script>'), 50_000),
    "JSON-LD authors": (
        script('{"@type":"NewsArticle","headline":"x","author":[', '{"name":"Ann Lee#"},', '{"name":"x"}]}'),
        8000,
    ),
    "JSON-LD broken": (script('{"@type":"NewsArticle","headline":"', 'He said "no" ', '",}'), 20_000),
    "JSON-LD commas": (script('{"@type":"NewsArticle"', ", ", "}"), 50_000),
    "JSON-LD backslashes": (script('{"@type":"NewsArticle","headline":"', "\\", '"}'), 50_000),
    "JSON-LD body": (script('{"@type":"NewsArticle","articleBody":"', SENTENCE, '"}'), 3000),
    "JSON-LD images": (script('{"@type":"NewsArticle","image":[', '{"url":"/a#.jpg","width":"#"},', '"x"]}'), 8000),
    "JSON-LD scripts": (headed('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x#"}</script>'), 3000),
    "JSON-LD escaped": (script("&quot;", "&quot;{", "&quot;"), 20_000),
    # Text in scripts
    "script of strings": (data("x={", '"text":"' + SENTENCE + '#",', "}"), 3000),
    "script of quotes": (data("x=", '"', ""), 100_000),
    "script of backslashes": (data('x="', "\\", ""), 100_000),
    "script of markup": (data('x={"html":"', "<p>" + SENTENCE + "</p>", '"}'), 3000),
    "script of tags": (data('x={"html":"' + SENTENCE * 10, "<a ", '"}'), 50_000),
    "script of links": (data('x={"html":"' + SENTENCE * 10, "<a>x", '"}'), 50_000),
    "script of flight": (data('self.__next_f.push([1,"', "1a:T7b,", '"])'), 20_000),
    "scripts of flight": (
        lambda n: "<title>x</title><body>" + f'<script>self.__next_f.push([1,"1a:T7b,{SENTENCE}"])</script>' * n,
        2000,
    ),
    "script of spaces": (data('x="a"', " ", ":"), 100_000),
    "scripts": (repeated("<script>var x = {a: 1};</script>"), 5000),
}
DUMPS: dict[str, tuple[Family, int]] = {
    "lines": (lambda n: "".join(f"line {i}\n" for i in range(n)), 10_000),
    "paragraphs": (lambda n: "".join(f"{i} {SENTENCE}\n" for i in range(n)), 3000),
    "same lines": (lambda n: f"{SENTENCE}\n" * n, 3000),
    "one line": (lambda n: SENTENCE * n, 3000),
    "one word": (lambda n: "x" * n, 300_000),
    "blank lines": (lambda n: "x" + "\n" * n + "x", 200_000),
    "spaces": (lambda n: "x" + " " * n + "x", 200_000),
    "wrapped": (lambda n: ("word " * 14 + "\n") * n, 3000),
    "brackets": (lambda n: "[" * n, 100_000),
    "links": (lambda n: "[x](y " * n, 30_000),
    "stars": (lambda n: "x" + "*" * n, 100_000),
    "strong": (lambda n: "**x" * n, 50_000),
    "hashes": (lambda n: "# x\n" * n, 10_000),
    "equals": (lambda n: "== x " * n, 50_000),
    "rules": (lambda n: "-" * n, 100_000),
    "quotations": (lambda n: "".join(f"“We wait here {i},” said Ann Lee.\n" for i in range(n)), 3000),
    "bylines": (lambda n: "".join(f"By Ann Lee{i}\n" for i in range(n)), 5000),
    "dates": (lambda n: "3 March 2025\n" * n, 5000),
    "credits": (lambda n: "".join(f"A man {i} cleans. (Photo: Jan/dpa)\n" for i in range(n)), 5000),
    "turns": (lambda n: "ANN LEE: Question number one?\nBOB RAY: Answer number it is.\n" * n, 2500),
}
