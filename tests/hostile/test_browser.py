"""What the writers give is safe to embed: a real browser is shown it, and nothing in it runs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from html import escape, unescape
from itertools import islice
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from article_extract import Article, Block, BlockKind, Credit, Image, Person, Span, SpanKind, extract
from vectors import ADDRESSES, TEXTS

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
needs_browser = pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed (apt-get install chromium)")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-extensions --virtual-time-budget=3000"
)
NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND"

# What may not stand within a section.
DOCUMENT = re.compile(r"</?(?:html|head|body)[^>]*>|<!DOCTYPE html>|<(?:meta|link) [^>]*>|<title>.*?</title>", re.S)
# The page that is shown: ``fired`` notes who called it; then everything that could run is looked for.
PAGE = """<!doctype html><meta charset=utf-8><title>x</title>
<script>var seen = [], current = "?"; function fired(who) {{ seen.push(who || "code ran") }}</script>
{parts}
<pre id=report></pre>
<script>
addEventListener("DOMContentLoaded", () => setTimeout(() => {{
  for (const part of document.querySelectorAll("section")) {{
    for (const element of part.querySelectorAll("*")) {{
      const name = element.localName, where = part.id + " " + name
      if (["script", "iframe", "object", "embed", "svg", "math", "style", "link", "base", "meta", "form", "input", "video"].includes(name))
        seen.push(where)
      for (const attribute of element.attributes)
        if (attribute.name.startsWith("on") || ["srcdoc", "formaction", "style"].includes(attribute.name)) seen.push(where + " " + attribute.name)
      for (const address of [element.protocol, element.src && new URL(element.src, "http://x/").protocol])
        if (address && !["http:", "https:", "mailto:", "tel:", "file:"].includes(address)) seen.push(where + " " + address)
    }}
    for (const link of part.querySelectorAll("a")) if (link.protocol == "javascript:") link.click()
  }}
  document.getElementById("report").textContent = JSON.stringify(seen)
}}, 300))
</script>"""


def article(text: str, address: str) -> Article:
    """The same hostile text and address in every field that has a place for them."""
    link = Span(start=0, end=len(text), kind=SpanKind.LINK, href=address)
    code = Span(start=0, end=len(text), kind=SpanKind.CODE)
    block = Block(kind=BlockKind.PARAGRAPH, text=text)
    return Article(
        url=address,
        canonical_url=address,
        headline=text,
        description=text,
        section=text,
        authors=(Person(name=text, url=address),),
        publisher=text,
        language=text,
        keywords=(text,),
        body=(
            block,
            Block(kind=BlockKind.PARAGRAPH, text=text, spans=(link,)),
            Block(kind=BlockKind.PARAGRAPH, text=text, spans=(code,)),
            Block(kind=BlockKind.HEADING, text=text, level=2),
            Block(kind=BlockKind.LIST_ITEM, text=text, level=1, spans=(link,)),
            Block(kind=BlockKind.BLOCKQUOTE, text=text),
            Block(kind=BlockKind.CODE, text=text),
            Block(kind=BlockKind.TABLE, text=f"{text}\t{text}", rows=((text, text),)),
            Block(kind=BlockKind.EMBED, text=text, url=address),
        ),
        images=(Image(url=address, caption=text, alt=text, credit=Credit(text=text)),),
    )


def page(text: str, address: str) -> str:
    """A page that shows a hostile text, as those do that write about such things, and links to a hostile address."""
    shown, target = escape(text), escape(address)
    sentence = "The harbour will stay closed until Monday because of the storm, the office said on Tuesday morning."
    paragraph = f"<p>{sentence} {shown} {sentence} <a href='{target}'>{shown}</a></p>"
    return (
        f"<title>{shown}</title><article><h1>{shown}</h1><p class=byline>By <a rel=author href='{target}'>Ann Lee</a></p>{paragraph * 3}"
        f"<figure><img src='{target}' alt='{shown}' width=800 height=500><figcaption>{shown} Photo: Jan/dpa</figcaption></figure>"
        f"<pre>{shown}</pre><ul><li>{sentence} {shown}</ul></article>"
    )


def shown(made: Article) -> Iterator[str]:
    """Everything that is to be embedded, as HTML. The Markdown is read by a renderer that lets all through."""
    credulous = MarkdownIt("commonmark", {"html": True}).enable("table")
    credulous.validateLink = lambda url: True  # type: ignore[method-assign]
    yield DOCUMENT.sub("", made.to_html())
    yield made._repr_html_()
    yield credulous.render(made.to_markdown())
    yield MarkdownIt("commonmark", {"html": True}).render(made.to_markdown(front_matter=True))


def pairs() -> Iterator[tuple[str, str]]:
    """Each text with an address, each address with a text."""
    for index in range(max(len(TEXTS), len(ADDRESSES))):
        yield TEXTS[index % len(TEXTS)], ADDRESSES[index % len(ADDRESSES)]


def report(parts: list[str], folder: Path) -> list[str]:
    """What a browser finds running, or able to run, in these parts of a page."""
    file = folder / "page.html"
    sections = "".join(f"<section id=part-{number}>{part}</section>" for number, part in enumerate(parts))
    file.write_text(PAGE.format(parts=sections), encoding="utf-8", errors="replace")
    command = [str(BROWSER), *FLAGS.split(), NO_NETWORK, f"--user-data-dir={folder / 'profile'}", "--dump-dom", file.as_uri()]
    dom = subprocess.run(
        command, capture_output=True, text=True, timeout=240, check=True, env={**os.environ, "HOME": str(folder)}
    ).stdout
    found = re.search(r'<pre id="report">(.*?)</pre>', dom, re.S)
    assert found, "the page's own script did not come to its end"
    return [str(line) for line in json.loads(unescape(found[1]))]


@needs_browser
def test_the_browser_reports_what_runs(tmp_path: Path) -> None:
    """Unescaped, the same texts and addresses do run: without this the other test could not fail."""
    raw = ["<img src=x onerror=fired('image')>", "<a href='java\nscript:fired(1)'>x</a>", "<svg onload=fired('svg')></svg>"]
    seen = report(raw, tmp_path)
    assert {"image", "svg", "part-1 a javascript:", "part-0 img onerror", "part-2 svg"} <= set(seen)


@needs_browser
def test_nothing_in_the_outputs_runs(tmp_path: Path) -> None:
    made = [article(text, address) for text, address in pairs()]
    made += [extract(page(text, address), url="https://example.org/a") for text, address in pairs()]
    assert report([part for one in made for part in shown(one)], tmp_path) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_dangerous_address_leaves_a_page(address: str) -> None:
    """Whatever the writer: links and pictures of an extracted article are of the web, mail or phone."""
    made = extract(page("x", address), url="https://example.org/a")
    spans = [span.href for block in made.body for span in block.spans]
    addresses = [*spans, *(image.url for image in made.images), *(author.url for author in made.authors), made.canonical_url]
    for found in filter(None, addresses):
        assert re.match(r"(?:https?|mailto|tel):", found), found


def test_the_pages_of_hostile_texts_are_read() -> None:
    """They are articles, whose text is kept to the letter."""
    text = next(islice(TEXTS, 4, None))
    made = extract(page(text, "https://example.org/b"), url="https://example.org/a")
    assert text in made.text
