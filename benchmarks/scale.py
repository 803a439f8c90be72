"""What a page costs by its size, and whether a process grows with the number of pages.

    python benchmarks/scale.py [--largest BYTES] [--pages N] [--plot FILE.svg]

Sizes from 1 kB to ``--largest`` (10 MB), each in a process of its own: generated pages, and pages of the corpora one after
another in one body. Prints processor time, peak memory beyond that of the idle process, and the slope of time over size on
logarithmic scales (1 is linear). ``--pages`` (20,000; 0 for none): pages through one process, no two alike.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import random
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import process_time
from typing import Any

import environments
import psutil

from article_extract import ArticleExtractError, Limits, extract

HERE = Path(__file__).resolve().parent
PAGES = HERE.parent.parent / "shared" / "corpora"
STEPS = (1, 3)
PER_BYTE, FREE = 12, 60_000_000
"""The bound on memory: bytes for each byte of the page, and bytes for any."""
LARGE = 100_000
"""Bytes from which the cost of a page is told from what every page costs."""
NO_LIMITS = Limits(bytes=1 << 31, nodes=1 << 31, blocks=1 << 31, seconds=math.inf)
"""So that large pages are read whole: with the default ones time stops growing at 20,000 blocks."""
SETTLED = 2000
"""Pages after which caches are full."""
WORDS = (
    "harbour council vote bridge minister river price engine school winter report island budget ferry storm market village"
    " tunnel court museum railway election garden doctor train forest union film planet teacher summer border factory"
).split()


def sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(6, 22))).capitalize() + "."


def generated(size: int) -> bytes:
    """A news page: menu, article with links, subheadings and quotations, teasers, footer."""
    chance = random.Random(size)
    menu = "".join(f'<li class="nav-item"><a href="/{word}">{word.title()}</a></li>' for word in WORDS[:12])
    parts = [
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{sentence(chance)} | The Post</title></head><body>"
        f'<header class="site-header"><nav><ul>{menu[: size // 4]}</ul></nav></header><main><article class="story">'
        f"<h1>{sentence(chance)}</h1><p class=byline>By Ann Example</p>"
    ]
    length = len(parts[0])
    while length < size * 0.8:
        text = " ".join(sentence(chance) for _ in range(chance.randint(1, 5)))
        if chance.random() < 0.1:
            part = f"<h2>{sentence(chance)}</h2>"
        elif chance.random() < 0.2:
            part = f'<p>“{text}” said <a href="/people/{chance.randint(1, 999)}">Ann Example</a>, a {chance.choice(WORDS)} worker.</p>'
        else:
            part = f'<p class="story__text">{text}</p>\n'
        parts.append(part)
        length += len(part)
    parts.append('</article><aside class="related"><h3>More stories</h3>')
    while length < size - 100:
        card = f'<div class="card"><a href="/{chance.random()}"><img src="/{chance.random()}.jpg" alt=""><h4>{sentence(chance)}</h4></a></div>\n'
        parts.append(card)
        length += len(card)
    return "".join([*parts, "</aside></main><footer><p>© The Post</p></footer></body></html>"]).encode()


def joined(size: int) -> bytes:
    """The bodies of real pages, one after another."""
    paths = sorted(PAGES.glob("fundus/pages/*.html.gz"))
    random.Random(0).shuffle(paths)
    parts, length = [b"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"], 0
    while length < size:
        for path in paths:
            body = re.search(rb"<body[^>]{0,5000}>(.*)</body>", gzip.decompress(path.read_bytes()), re.S)
            if body and length < size:
                parts.append(b"<div>" + body[1] + b"</div>")
                length += len(body[1])
    return b"".join([*parts, b"</body></html>"])


KINDS = {"generated pages": generated, "pages of the corpora, joined": joined}


def one(kind: str, size: int) -> dict[str, float]:
    """In a fresh process: seconds of the fastest of a few runs, and the rise of the peak of resident memory."""
    page = KINDS[kind](size)
    extract(generated(2000))  # loads modules and weights
    idle = psutil.Process().memory_info().rss
    times = []
    for _ in range(max(1, min(20, 2_000_000 // len(page)))):
        start = process_time()
        article = extract(page, limits=NO_LIMITS)
        times.append(process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {"bytes": len(page), "seconds": min(times), "memory": max(0, peak - idle), "idle": idle, "body": len(article.body)}


def measured(kind: str, size: int) -> dict[str, float]:
    call = [sys.executable, __file__, "--one", kind, str(size)]
    found: dict[str, float] = json.loads(subprocess.run(call, check=True, capture_output=True, text=True).stdout)
    return found


def slope(points: list[dict[str, float]]) -> float:
    """Of the line through the logarithms of size and time, by least squares."""
    xs, ys = ([math.log(point[name]) for point in points] for name in ("bytes", "seconds"))
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


def sizes(largest: int) -> list[int]:
    return [step * 10**power for power in range(3, 9) for step in STEPS if step * 10**power <= largest]


def varied() -> Iterator[bytes]:
    """Pages without end, no two alike: real ones of up to 100 kB in turn, each time with other words, names and links."""
    paths = sorted(PAGES.glob("*/pages/*.html.gz"))
    random.Random(1).shuffle(paths)
    pages = [page for page in (gzip.decompress(path.read_bytes()) for path in paths[:400]) if len(page) < LARGE]
    pages = pages or [generated(size) for size in range(5000, 50_000, 1000)]
    turn = 0
    while True:
        turn += 1
        for page in pages:
            mark = b"%d" % turn
            yield (
                page.replace(b'class="', b'class="n' + mark + b" ")
                .replace(b" the ", b" the" + mark + b" ")
                .replace(b'href="', b'href="/' + mark)
            )


def growth(number: int) -> Iterator[tuple[int, int]]:
    """Pages read so far and bytes of resident memory, every two thousand pages."""
    process = psutil.Process()
    for count, page in enumerate(varied(), 1):
        with suppress(ArticleExtractError):
            extract(page)
        if count % SETTLED == 0:
            yield count, process.memory_info().rss
        if count >= number:
            return


def by_size(largest: int) -> dict[str, list[dict[str, float]]]:
    """Print the table of sizes."""
    results: dict[str, list[dict[str, float]]] = {}
    kinds = [kind for kind in KINDS if kind != "pages of the corpora, joined" or PAGES.exists()]
    print("| page | bytes | ms | µs a kB | memory, MB | of the bound |\n|---|---|---|---|---|---|")
    for kind in kinds:
        points = results[kind] = []
        for size in sizes(largest):
            point = measured(kind, size)
            if points and point["bytes"] == points[-1]["bytes"]:  # one real page is as large as both sizes
                continue
            points.append(point)
            bound = PER_BYTE * point["bytes"] + FREE
            ms = point["seconds"] * 1000
            row = [f"{point['bytes']:,.0f}", f"{ms:.1f}", f"{ms * 1e6 / point['bytes']:.0f}", f"{point['memory'] / 1e6:.1f}"]
            print(f"| {kind} | {' | '.join(row)} | {point['memory'] / bound:.0%} |", flush=True)
    for kind, points in results.items():
        large = [point for point in points if point["bytes"] >= LARGE]
        told = f", from {LARGE // 1000} kB {slope(large):.3f}" if len(large) > 1 else ""
        print(f"\nslope, {kind}: {slope(points):.3f}{told}")
    return results


def main() -> None:
    """Print tables and slopes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--largest", type=int, default=10_000_000)
    options.add_argument("--pages", type=int, default=20_000)
    options.add_argument("--plot", type=Path, metavar="FILE.svg")
    options.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    given: Any = options.parse_args()
    if given.one:
        print(json.dumps(one(given.one[0], int(given.one[1]))))
        return
    results = by_size(given.largest) if given.largest else {}
    seen = []
    for count, memory in growth(given.pages) if given.pages else ():
        seen.append(memory)
        print(f"after {count:,} pages: {memory / 1e6:.1f} MB, {(memory - seen[0]) / 1e6:+.1f} since page {SETTLED:,}", flush=True)
    if given.plot and results:
        out = HERE / ".out" / "scale.json"
        out.parent.mkdir(exist_ok=True)
        out.write_text(json.dumps(results))
        subprocess.run([environments.interpreter("plot"), HERE / "plot.py", "scale", out, given.plot], check=True)


if __name__ == "__main__":
    main()
