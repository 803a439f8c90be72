"""Files that are not what they seem, and pages in ways of writing that hardly anybody uses: read, or refused with a reason."""

from __future__ import annotations

import base64
import quopri

import pytest

from article_extract import ArticleExtractError, Limits, NotHTMLError, OutOfTimeError, extract, extract_text
from article_extract.page import cut
from article_extract.parse import parse

SENTENCE = "The harbour will stay closed until Monday because of the storm, the office said on Tuesday morning — “café”, “naïve”."
BODY = f"<article><h1>Harbour closed</h1><p>First: {SENTENCE}</p><p>Second: {SENTENCE}</p><p>Third: {SENTENCE}</p></article>"
PAGE = f"<!doctype html><html><head><title>Harbour closed</title></head><body>{BODY}</body></html>"


def is_read(source: bytes | str) -> bool:
    made = extract(source)
    return made.headline == "Harbour closed" and made.text.count(SENTENCE) == 3


@pytest.mark.parametrize(
    "source",
    [
        PAGE.encode("utf-16-le"),
        PAGE.encode("utf-16-be"),
        PAGE.encode("utf-16"),
        PAGE.encode("utf-32"),
        PAGE.encode("cp1252"),
        b"\xef\xbb\xbf" + PAGE.encode(),
        b'<?xml version="1.0" encoding="utf-16"?>\n' + PAGE.encode(),
        b'<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><!-- x -->' + PAGE.encode(),
        PAGE.replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" xmlns:og="http://ogp.me/ns#">'),
        PAGE.replace("<html>", '<html amp lang="en">'),
        PAGE.replace("<html>", '<html ⚡ lang="en">'),
        PAGE.replace("<body>", "<?php echo 1 ?><body><?x y?>"),
        PAGE.replace("<body>", "<body><svg><title>x</title><text>drawn</text></svg><math><mi>x</mi></math>"),
        PAGE.replace("<!doctype html>", '<!DOCTYPE html [<!ENTITY a "aaa"><!ENTITY b "&a;&a;&a;">]>'),
        PAGE.replace(
            "<!doctype html>", '<!DOCTYPE html SYSTEM "file:///etc/passwd" [<!ENTITY % x SYSTEM "http://127.0.0.1/x">%x;]>'
        ),
        PAGE.replace("</p>", "").replace("</article></body></html>", ""),
        PAGE.replace("</body></html>", ""),
        f"<title>Harbour closed</title>{BODY}",
        BODY,
        PAGE.replace("</body>", "<plaintext><p>x</body>"),
    ],
)
def test_unusual_pages_are_read(source: bytes | str) -> None:
    assert is_read(source)


def test_null_bytes_and_surrogates_are_nothing() -> None:
    assert is_read(PAGE.replace("Monday", "Mon\x00day").encode())
    assert extract(b"<title>Harbour closed</title><h1>Harbour closed</h1><p>x" + bytes(1000)).headline == "Harbour closed"
    assert is_read(PAGE.replace("Monday", "Mon\udc80day"))


def test_a_page_of_several_encodings() -> None:
    first, second = (f"<p>{name}: {SENTENCE}</p>" for name in ("One", "Two"))
    made = extract(b"<h1>Harbour closed</h1>" + (first * 5).encode() + second.encode("cp1252") + (first * 5).encode())
    assert f"Two: {SENTENCE}" in made.text
    assert f"One: {SENTENCE}" in made.text


@pytest.mark.parametrize(
    "bad", [b"\xc0\xbcscript\xc0\xbe", b"\xe0\x80\xbcscript\xe0\x80\xbe", b"+ADw-script+AD4-x()+ADw-/script+AD4-"]
)
def test_no_markup_comes_from_overlong_bytes_or_utf_7(bad: bytes) -> None:
    """A page that asks for UTF-7 is not heard, and nothing but "<" is read as one."""
    page = b"<meta charset=utf-7>" + PAGE.encode().replace(b"Second: ", b"Second: " + bad)
    made = extract(page)
    assert "script" in made.text
    assert "<" not in made.text


def web_archive(encoding: str, part: str, content: bytes) -> bytes:
    return (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Boundary--x----"\r\n\r\n\r\n'
        b"------Boundary--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBOR\r\n"
        b"------Boundary--x----\r\nContent-Type: "
        + part.encode()
        + b"\r\nContent-Transfer-Encoding: "
        + encoding.encode()
        + b"\r\n\r\n"
        + content
        + b"\r\n------Boundary--x------\r\n"
    )


def test_a_web_archive_is_read() -> None:
    assert is_read(web_archive("quoted-printable", "text/html; charset=utf-8", quopri.encodestring(PAGE.encode())))
    assert is_read(web_archive("base64", 'text/html; charset="windows-1252"', base64.encodebytes(PAGE.encode("cp1252"))))
    assert is_read(web_archive("8bit", "text/html", PAGE.encode()))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (web_archive("8bit", "text/plain", b"x"), "MHTML"),
        (web_archive("8bit", "text/html", b"x").replace(b"boundary=", b"bound="), "MHTML"),
        (b'<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>x</title></item></channel></rss>', "XML rss"),
        (b'<?xml version="1.0"?><?xml-stylesheet href="/x.xsl"?><!-- made by x --><rss version="2.0"/>', "XML rss"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>', "XML feed"),
        (b'<?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom"/>', "XML feed"),
        (b'<rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>', "XML RDF"),
        (b'<?xml version="1.0"?><urlset><url><loc>https://example.org/</loc></url></urlset>', "XML urlset"),
        (b"<!-- " + b"made by a plugin > " * 100 + b"--><sitemapindex></sitemapindex>", "XML sitemapindex"),
        ('<?xml version="1.0" encoding="utf-16"?><rss version="2.0"></rss>'.encode("utf-16"), "XML rss"),
        (b'<?xml version="1.0"?><!DOCTYPE opml><opml version="2.0"><body/></opml>', "XML opml"),
    ],
)
def test_what_is_no_page_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(NotHTMLError) as caught:
        extract(data)
    assert caught.value.kind == kind


def test_a_page_of_frames_is_no_article() -> None:
    made = extract(
        "<html><frameset cols='*,*'><frame src=/a.html><frame src=/b.html><noframes>Frames are needed</noframes></frameset></html>"
    )
    assert "no_article" in made.warnings


@pytest.mark.parametrize("step", ["parse", "cut", "body", "quotes"])
def test_a_page_over_time_says_at_which_step(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Time is made to pass at that step."""
    from article_extract import limits

    check = limits.Clock.check

    def passing(self: limits.Clock, at: str) -> None:
        if at == step:
            self.left, self.enough = self.left - 60, 0
        check(self, at)

    monkeypatch.setattr(limits.Clock, "check", passing)
    with pytest.raises(OutOfTimeError, match=f"'{step}'") as caught:
        extract(PAGE, limits=Limits(seconds=59))
    assert caught.value.step == step


def test_no_time_at_all() -> None:
    with pytest.raises(OutOfTimeError):
        extract(PAGE, limits=Limits(seconds=0))
    with pytest.raises(OutOfTimeError):
        extract_text(SENTENCE, limits=Limits(seconds=0))


def test_what_is_nested_too_deep_is_read_as_less_deep() -> None:
    deep = "<div>" * 40 + BODY + "<section>" * 40 + "<p>last</p>"
    shallow, whole = (cut(parse(deep), limits=Limits(depth=depth)) for depth in (20, 250))
    assert [block.text for block in shallow.blocks] == [block.text for block in whole.blocks]
    assert max(node.depth for node in shallow.nodes) == 20
    assert not shallow.truncated


def test_errors_of_limits_are_input_errors() -> None:
    assert issubclass(OutOfTimeError, ArticleExtractError)
