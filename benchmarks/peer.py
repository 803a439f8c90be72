"""One library over the pages of one corpus; run by ``peers.py`` in the library's own environment.

    python peer.py LIBRARY CORPUS ID,ID,… OUT.jsonl [--held-out PREDICTIONS]

One JSON object a page: ``id, text, title, authors, date, milliseconds, parse`` (the last two of processor time, which other
work on the machine changes less than the clock; ``parse`` is that of a bare lxml parse of the page, taken right before) and
``error`` where the library raised.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

Found = dict[str, Any]
Extractor = Callable[[bytes, str | None], Found]
WARM_UP = 5
"""Pages that are read once before, so that modules and tables are loaded."""
BLOCK_TAGS = frozenset("p div li h1 h2 h3 h4 h5 h6 td th tr br blockquote pre figure figcaption section article dd dt".split())


def decoded(html: bytes) -> str:
    """For libraries that take str only: by the charset that the page declares, else UTF-8. Its time is not counted."""
    declared = re.search(rb"charset=[\"']?([\w-]{3,20})", html[:4096])
    try:
        return html.decode(declared[1].decode() if declared else "utf-8", "replace")
    except LookupError:
        return html.decode("utf-8", "replace")


def article_extract(extract: Callable[..., Any] | None = None) -> Extractor:
    if extract is None:
        from article_extract import extract
    assert extract is not None

    def run(html: bytes, url: str | None) -> Found:
        article = extract(html, url=url)
        authors = [person.name for person in article.authors]
        return found(article.text, article.headline, authors, article.date_published)

    return run


def trafilatura(**options: bool) -> Extractor:
    from trafilatura import bare_extraction

    def run(html: bytes, url: str | None) -> Found:
        document = bare_extraction(html, url=url, with_metadata=True, **options)
        if document is None:
            return {}
        authors = (document.author or "").split("; ")
        return found(document.text, document.title, authors, document.date)

    return run


def newspaper4k() -> Extractor:
    from newspaper import Article

    def run(html: str, url: str | None) -> Found:
        article = Article(url or "https://example.org/", fetch_images=False)
        article.download(input_html=html)
        article.parse()
        return found(article.text, article.title, article.authors, article.publish_date)

    return of_str(run)


def readability() -> Extractor:
    import lxml.html
    from readability import Document

    def run(html: str, url: str | None) -> Found:
        document = Document(html, url=url)
        tree = lxml.html.fragment_fromstring(document.summary(html_partial=True), create_parent=True)
        return found(text_of(tree), document.short_title(), None, None)

    return of_str(run)


def goose3() -> Extractor:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})

    def run(html: str, url: str | None) -> Found:
        article = goose.extract(raw_html=html)
        return found(article.cleaned_text, article.title, article.authors, article.publish_date)

    return of_str(run)


def justext() -> Extractor:
    from justext import get_stoplist, get_stoplists, justext

    lists = dict.fromkeys(get_stoplists())
    names = dict(zip(ISO_639, STOP_LISTS, strict=True))

    def run(html: bytes, url: str | None) -> Found:
        declared = re.search(rb"<html[^>]{0,500}?\slang=[\"']?([a-zA-Z]{2})", html[:4096])
        name = names.get(declared[1].decode().lower() if declared else "en")
        if name in lists:
            lists[name] = lists[name] or get_stoplist(name)
            paragraphs = justext(html, lists[name])
        else:  # as its documentation has it for languages without a list
            paragraphs = justext(html, frozenset(), stopwords_low=0, stopwords_high=0)
        return found("\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate), None, None, None)

    return run


ISO_639 = "en de fr es it pt nl pl ru uk cs sv da no nb fi hu ro bg el tr ar fa he hi bn ta te ml ko vi id ms sk sl hr sr lt lv et".split()
STOP_LISTS = (
    "English German French Spanish Italian Portuguese Dutch Polish Russian Ukrainian Czech Swedish Danish Norwegian_Bokmal"
    " Norwegian_Bokmal Finnish Hungarian Romanian Bulgarian Greek Turkish Arabic Persian Hebrew Hindi Bengali Tamil Telugu"
    " Malayalam Korean Vietnamese Indonesian Malay Slovak Slovenian Croatian Serbian Lithuanian Latvian Estonian"
).split()


def boilerpy3() -> Extractor:
    from boilerpy3.extractors import ArticleExtractor

    extractor = ArticleExtractor(raise_on_failure=False)

    def run(html: str, url: str | None) -> Found:
        document = extractor.get_doc(html)
        return found(document.content, document.title, None, None)

    return of_str(run)


def resiliparse() -> Extractor:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    def run(html: bytes, url: str | None) -> Found:
        tree = HTMLTree.parse_from_bytes(html, detect_encoding(html))
        text = extract_plain_text(tree, main_content=True, alt_texts=False, links=False, list_bullets=False)
        return found(text, tree.title, None, None)

    return run


def newsplease() -> Extractor:
    from newsplease import NewsPlease

    def run(html: str, url: str | None) -> Found:
        article = NewsPlease.from_html(html, url=url or "https://example.org/", fetch_images=False)
        return found(article.maintext, article.title, article.authors, article.date_publish)

    return of_str(run)


EXTRACTORS: dict[str, Callable[[], Extractor]] = {
    "article_extract": article_extract,
    "trafilatura": trafilatura,
    "trafilatura, precision": lambda: trafilatura(favor_precision=True),
    "newspaper4k": newspaper4k,
    "readability-lxml": readability,
    "goose3": goose3,
    "jusText": justext,
    "boilerpy3": boilerpy3,
    "resiliparse": resiliparse,
    "news-please": newsplease,
}


def found(text: str | None, title: str | None, authors: Any, date: Any) -> Found:
    """What a library found, as JSON. Values None are what it does not look for, or did not find."""
    names = [name for name in authors if isinstance(name, str) and name] if authors is not None else None
    return {"text": text or "", "title": title, "authors": names, "date": str(date) if date else None}


def of_str(run: Callable[[str, str | None], Found]) -> Extractor:
    """For libraries that take str: the same page is decoded once, before the clock runs."""
    run.takes_str = True  # type: ignore[attr-defined]
    return run  # type: ignore[return-value]


def text_of(tree: Any) -> str:
    """The text of a tree with a line for each block."""
    for element in tree.iter(*BLOCK_TAGS):
        element.text, element.tail = "\n" + (element.text or ""), "\n" + (element.tail or "")
    return str(tree.text_content())


def measured(extractor: Extractor, html: bytes, url: str | None) -> Found:
    """What an extractor finds in a page, and how long it takes, beside a bare parse."""
    import lxml.html

    given: Any = decoded(html) if getattr(extractor, "takes_str", False) else html
    start = process_time()
    lxml.html.document_fromstring(html)
    parsed = process_time()
    try:
        result = extractor(given, url)
    except Exception as error:
        result = {"error": f"{type(error).__name__}: {error}"[:300]}
    return result | {"milliseconds": (process_time() - parsed) * 1000, "parse": (parsed - start) * 1000}


def no_network(*_: object) -> None:
    """Stands in for a connection: some libraries fetch pictures, or lists of domains, unasked."""
    raise OSError("no network in this measurement")


def main() -> None:
    """Read the pages, write the answers."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("library", choices=EXTRACTORS)
    options.add_argument("corpus", type=Path)
    options.add_argument("ids", type=lambda value: value.split(","))
    options.add_argument("out", type=Path)
    options.add_argument("--held-out", type=Path)
    given = options.parse_args()
    socket.socket.connect = no_network  # type: ignore[assignment,method-assign]
    lines = (given.corpus / "gold.jsonl").read_text(encoding="utf-8").rstrip().split("\n")  # not by splitlines: see peers.py
    urls = {row["id"]: row.get("url") for row in map(json.loads, lines)}
    pages = {name: gzip.decompress((given.corpus / "pages" / f"{name}.html.gz").read_bytes()) for name in given.ids}
    if given.held_out:
        from held_out import held_out  # beside this file

        extractor = article_extract(held_out(given.held_out, given.corpus.name, pages))
    else:
        extractor = EXTRACTORS[given.library]()
    for name in given.ids[:WARM_UP]:
        measured(extractor, pages[name], urls[name])
    with given.out.open("w", encoding="utf-8") as out:
        for name in given.ids:
            row = {"id": name, **measured(extractor, pages[name], urls[name])}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())
