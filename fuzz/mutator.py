"""Pages made from pages: cut, spliced, nested, truncated, re-encoded, salted with what parsers stumble over.

Everything comes from the random generator that is passed in: the same seed makes the same pages.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
CORPORA = ROOT.parent / "shared" / "corpora"
TAG = re.compile(rb"<[^<>]{1,300}>")
ELEMENT = re.compile(rb"<([a-z][a-z0-9]{0,10})\b[^<>]{0,300}>")
LONGEST = 60_000
NAMES = (
    "div p span a b em h1 h2 ul li table tr td blockquote pre figure figcaption article section aside nav header footer form"
    " select option button time details noscript template svg math script style title head body html frameset plaintext x-card q"
    " textarea iframe object picture video source wbr br"
).split()
SALT = [
    b"<", b">", b"&", b'"', b"'", b"\x00", b"\xff", b"\xc3", b"\xe2\x80", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"\x1b$B", b"\xa0",
    b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?xml ", b"?>", b"<!DOCTYPE html [", b"</", b"/>", b"<p", b"<a href='", b"<script>", b"</script>",
    b"<template id='B:1'></template>", b"<div hidden id='S:1'>", b"<div style='display:none'>", b"<template shadowrootmode=open>",
    b"<script type='application/ld+json'>{\"@graph\":[", b'{"@type":"NewsArticle","author":', b'","articleBody":"', b"]}}</script>",
    b'self.__next_f.push([1,"1a:T7b,', b"<meta property=article:published_time content='2025-13-45T99:99:99+99:99'>",
    b"<time datetime='-0001-00-00'>", b"<time>0000</time>", b"99999999999999999999 Mar 2025", b"<img src='//[' srcset='a 1w, b 2x, c'>",
    b"<a href='http://[::1'>x</a>", b"<base href='javascript:x'>", b"<html lang='\xff'>", b"&#0;&#xD800;&#x110000;&nbsp;&shy;&bogus;",
    "“„«‹「『”»›」』—–‒".encode(), "By Foto: Photo © (Picture: )/Reuters".encode(), "\u200b\u00ad\u2028\u2029\u202e\ufeff".encode(),
    "ا‌ب".encode(), "東京".encode(), "İıſẞŉ".encode(), "🏳️‍🌈".encode(), b"\r", b"\x0b\x0c", b"\t" * 50, b"<br>" * 60, b"<b>" * 60, b"1" * 400,
]  # fmt: skip
ENCODINGS = "utf-16 utf-16-le utf-16-be utf-32 utf-7 cp1252 cp1251 gb18030 shift_jis euc_kr iso2022_jp koi8-r cp037".split()


def seeds(*, corpora: int = 0) -> list[bytes]:
    """The fixtures and, where they are at hand, so many pages of the corpora."""
    pages = [path.read_bytes() for path in sorted((ROOT / "fixtures").rglob("*")) if path.suffix in (".html", ".txt")]
    files = sorted(CORPORA.glob("*/pages/*.html.gz"))
    step = max(1, len(files) // corpora) if corpora else 0
    return pages + [gzip.decompress(file.read_bytes()) for file in files[::step][:corpora]] if corpora else pages


def mutate(random: Random, pool: Sequence[bytes]) -> bytes:
    """A page of the pool after one to six changes."""
    page = random.choice(pool)
    if len(page) > LONGEST:
        start = random.randrange(len(page) - LONGEST)
        page = page[start : start + LONGEST]
    for _ in range(random.randint(1, 6)):
        page = random.choice(CHANGES)(random, page, pool)
    return page[: 4 * LONGEST]


def _cut(random: Random, page: bytes) -> tuple[int, int]:
    """The ends of a part of a page: from tag to tag, for the most part."""
    tags = [found.start() for found in TAG.finditer(page)]
    if len(tags) < 2 or random.random() < 0.1:
        first, second = random.randint(0, len(page)), random.randint(0, len(page))
    else:
        at = random.randrange(len(tags))
        first, second = tags[at], tags[min(len(tags) - 1, at + random.randint(0, 30))]
    return min(first, second), max(first, second)


def _splice(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    other = random.choice(pool)
    start, end = _cut(random, other)
    at, after = _cut(random, page)
    return page[:at] + other[start:end] + page[random.choice((at, after)) :]


def _delete(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    start, end = _cut(random, page)
    return page[:start] + page[end:]


def _repeat(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    start, end = _cut(random, page)
    return page[:end] + page[start:end][:2000] * random.randint(1, 20) + page[end:]


def _nest(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    start, end = _cut(random, page)
    name, depth = random.choice(NAMES).encode(), random.choice((1, 1, 2, 3, 300))
    close = b"</%b>" % name * depth if random.random() < 0.7 else b""
    return page[:start] + b"<%b>" % name * depth + page[start:end] + close + page[end:]


def _rename(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    tags = list(ELEMENT.finditer(page))
    if not tags:
        return page
    found = random.choice(tags)
    return page[: found.start(1)] + random.choice(NAMES).encode() + page[found.end(1) :]


def _salt(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    at, _ = _cut(random, page)
    at += random.choice((0, 0, 1, 5))
    return page[:at] + random.choice(SALT) + page[at:]


def _truncate(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    at = random.randint(0, len(page))
    return page[:at] if random.random() < 0.7 else page[at:]


def _flip(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    changed = bytearray(page)
    for _ in range(random.randint(1, 30) if page else 0):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _reencode(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    return page.decode("utf-8", "replace").encode(random.choice(ENCODINGS), "replace")


def _in_part(random: Random, page: bytes, pool: Sequence[bytes]) -> bytes:
    """One part in another encoding than the rest."""
    start, end = _cut(random, page)
    return page[:start] + _reencode(random, page[start:end], pool) + page[end:]


Change = Callable[[Random, bytes, Sequence[bytes]], bytes]
CHANGES: tuple[Change, ...] = (
    _splice, _splice, _delete, _repeat, _nest, _nest, _rename, _salt, _salt, _salt, _truncate, _flip, _reencode, _in_part,
)  # fmt: skip
