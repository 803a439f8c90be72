"""What hostile pages cost: run as a program with their names, prints a line of JSON for each.

Each is made and read in a process of its own, which may not take more than ``SECONDS``.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable

from article_extract import Article, ArticleExtractError, extract, extract_text

SECONDS = 30
STORY = "<title>Harbour closed</title><h1>Harbour closed</h1><p>“We wait,” said Ann Lee. The harbour would stay closed until Monday, she said.</p>"
SENTENCE = "“We wait until Monday,” said Ann Lee of the harbour office. "
TEN_MB, MB = 10_000_000, 1_000_000


def _json_ld(value: str) -> str:
    return f'{STORY}<script type="application/ld+json">{value}</script>'


def _authors(count: int) -> str:
    return ",".join(f'{{"@type":"Person","name":"Ann Lee {number}"}}' for number in range(count))


PAGES: dict[str, Callable[[], str | bytes]] = {
    "100,000 nested div": lambda: STORY + "<div>" * 100_000 + "deep" + "</div>" * 100_000,
    "100,000 nested b": lambda: STORY + "<p>" + "<b>x" * 100_000,
    "100,000 nested lists": lambda: STORY + "<ul><li>x" * 50_000,
    "100,000 nested tables": lambda: STORY + "<table><tr><td>" * 33_000,
    "100,000 end tags that end nothing": lambda: STORY + "<div>" * 19_000 + "</i>" * 100_000,
    "1,000,000 siblings": lambda: STORY + "<p>x</p>" * MB,
    "1,000,000 empty siblings": lambda: STORY + "<i></i>" * MB,
    "400,000 line breaks": lambda: STORY + "<p>" + "x<br>" * 400_000,
    "a text of 10 MB": lambda: STORY + "<p>" + SENTENCE * (TEN_MB // len(SENTENCE)),
    "a word of 4 MB": lambda: STORY + "<p>" + "x" * 4 * MB,
    "4 MB of spaces": lambda: STORY + "<p>" + " " * 4 * MB + "x",
    "1 MB of quotation marks": lambda: STORY + "<p>" + "“" * MB + '"' * MB,
    "100,000 attributes": lambda: STORY + "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">x</p>",
    "100,000 class names": lambda: STORY + "<p class='" + " ".join(f"c{number}" for number in range(100_000)) + "'>x</p>",
    "50,000 links": lambda: STORY + "".join(f"<a href=/news/{number}>Link {number}</a> " for number in range(50_000)),
    "srcset of 1 MB": lambda: STORY + "<img src=/a.jpg width=800 srcset='" + "/a.jpg 800w, " * (MB // 13) + "'>",
    "JSON-LD of 20 MB": lambda: _json_ld('{"@type":"NewsArticle","headline":"x","author":[' + _authors(450_000) + "]}"),
    "broken JSON-LD of 4 MB": lambda: _json_ld('{"@type":"NewsArticle","headline":"' + 'He said "no" ' * 300_000),
    "JSON-LD 10,000 deep": lambda: _json_ld('{"@graph":[' * 10_000 + "]}" * 10_000),
    "JSON-LD 1,000,000 deep": lambda: _json_ld("[" * MB),
    "a script of 3 MB": lambda: "<title>x</title><script>x={" + '"text":"' + SENTENCE * 50_000 + '"}</script>',
    "quadratic blow-up": lambda: f'<!DOCTYPE html [<!ENTITY a "{"a" * 50_000}">]>{STORY}<p>{"&a;" * 50_000}',
    "1,000,000 instructions": lambda: STORY + "<?x y?>" * MB,
    "1,000,000 comments": lambda: STORY + "<!--x-->" * MB,
    "100,000 things unclosed": lambda: STORY + "<p><b><i><a href=/x><table><ul><li>x" * 12_500,
    "plaintext": lambda: STORY + "<plaintext>" + "<p>x</p>" * 100_000,
    "a drawing of 100,000 parts": lambda: STORY + "<svg>" + "<g><path d='M0 0'/><text>x</text></g>" * 33_000 + "</svg>",
    "a formula of 100,000 parts": lambda: STORY + "<math>" + "<mrow><mi>x</mi><mo>+</mo></mrow>" * 33_000 + "</math>",
    "3 MB of stray bytes": lambda: STORY.encode() + b"<p>" + b"caf\xe9 \xff\xc3\xa9 " * 300_000,
    "4 MB of null bytes": lambda: STORY.encode() + b"<p>x" + bytes(4 * MB),
}
DUMPS: dict[str, Callable[[], str]] = {
    "a dump of 200,000 lines": lambda: "line\n" * 200_000,
    "a dump of one line of 3 MB": lambda: SENTENCE * 50_000,
    "a dump of 1 MB of brackets": lambda: "[" * MB,
}


def outcome(name: str) -> dict[str, object]:
    """What becomes of a page: an article or the name of an error, and what it cost above what the process had."""
    source = PAGES[name]() if name in PAGES else DUMPS[name]()
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    try:
        article: Article | None = extract(source) if name in PAGES else extract_text(str(source))
        error = None
    except ArticleExtractError as raised:
        article, error = None, type(raised).__name__
    seconds = time.process_time() - start
    if article is not None:
        article.to_json(), article.to_html(), article.to_markdown()
    return {
        "name": name,
        "error": error,
        "warnings": article.warnings if article else (),
        "headline": article.headline if article else None,
        "bytes": len(source),
        "seconds": round(seconds, 2),
        "writing": round(time.process_time() - start - seconds, 2),
        "memory": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024,
    }


def main() -> None:
    extract(STORY)  # the models are read before the first page is measured
    for name in sys.argv[1:] or (*PAGES, *DUMPS):
        child = os.fork()
        if child == 0:
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            print(json.dumps(outcome(name)), flush=True)
            os._exit(0)
        status = os.waitpid(child, 0)[1]
        if status:
            print(json.dumps({"name": name, "error": f"died: {status}"}), flush=True)


if __name__ == "__main__":
    main()
