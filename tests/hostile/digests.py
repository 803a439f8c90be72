"""The digest of each page's article, as a line of JSON: run as a program by the tests of determinism.

Arguments: ``reversed`` or ``threads`` change the order, ``corpora`` adds pages of the corpora.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import locale
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from article_extract import ArticleExtractError, extract, extract_text

ROOT = Path(__file__).parents[2]
SAMPLE = 25
"""Pages of the corpora, taken evenly."""


def pages(corpora: bool) -> list[Path]:
    fixtures = sorted(path for path in (ROOT / "fixtures").rglob("*") if path.suffix in (".html", ".txt"))
    files = sorted((ROOT.parent / "shared" / "corpora").glob("*/pages/*.html.gz")) if corpora else []
    return fixtures + files[:: max(1, len(files) // SAMPLE)]


def digest(path: Path) -> str:
    data = path.read_bytes()
    try:
        if path.suffix == ".txt":
            article = extract_text(data.decode(), url="https://example.org/a")
        else:
            article = extract(gzip.decompress(data) if path.suffix == ".gz" else data, url="https://example.org/a")
    except ArticleExtractError as error:
        return str(error)
    return hashlib.sha256("\0".join((article.to_json(), article.to_html(), article.to_markdown())).encode()).hexdigest()


def main() -> None:
    with suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, "")
    names = pages("corpora" in sys.argv)
    order = names[::-1] if "reversed" in sys.argv else names
    if "threads" in sys.argv:
        with ThreadPoolExecutor(4) as pool:
            found = dict(zip(order, pool.map(digest, order), strict=True))
    else:
        found = {path: digest(path) for path in order}
    print(json.dumps({str(path): found[path] for path in names}))


if __name__ == "__main__":
    main()
