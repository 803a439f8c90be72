"""Hypothesis strategies: any article that the model allows, its texts full of what could be taken for markup."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from article_extract import (
    Article,
    Block,
    BlockKind,
    Credit,
    Cue,
    CueKind,
    Image,
    Person,
    Quote,
    QuoteKind,
    Removal,
    RemovalReason,
    Span,
    SpanKind,
)

# Letters of several scripts, and every character that Markdown, HTML or YAML read as more than itself.
CHARACTERS = "abyz 019 äßя字が한ا ֿ  *_`~#>+-=|:.)(![]<&;\\/\"'“”«»—🐎\n{}%$@"
characters = st.sampled_from(CHARACTERS) | st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
words = st.text(characters, min_size=1, max_size=12) | st.sampled_from(
    [
        "---",
        "1. x",
        "&amp;",
        "<script>alert(1)</script>",
        "![x](y)",
        "- x",
        "    x",
        "===",
        "***",
        "a_b_c",
        "~~~",
        "```",
        "| a |",
        "#",
    ]
)


def _collapsed(text: str) -> str:
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))


texts = st.lists(words, min_size=1, max_size=6).map(lambda parts: _collapsed("".join(parts))).filter(bool)
lines = texts.map(lambda text: " ".join(text.split()))
urls = st.sampled_from(
    ["https://example.org/a?b=1&copy;=2", "http://example.org/(x)_[y]*z*", "/a b", "mailto:a@example.org", "https://пример.рф/"]
)


@st.composite
def spans(draw: st.DrawFn, text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Spans of a text that nest and never cross."""
    end = len(text) if end is None else end
    found: list[Span] = []
    todo = [(start, end)]
    for _ in range(draw(st.integers(0, 4))):
        if not todo:
            break
        low, high = todo.pop()
        first = draw(st.integers(low, high))
        last = draw(st.integers(first, high))
        if first < last:
            kind = draw(st.sampled_from(SpanKind))
            found.append(Span(start=first, end=last, kind=kind, href=draw(urls) if kind is SpanKind.LINK else None))
            todo += draw(st.permutations([(first, last), (last, high)]))
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from(BlockKind))
    if kind is BlockKind.TABLE:
        width = draw(st.integers(1, 3))
        rows = tuple(
            tuple(row) for row in draw(st.lists(st.lists(lines, min_size=width, max_size=width), min_size=1, max_size=3))
        )
        text = "\n".join("\t".join(row) for row in rows)
        return Block(kind=kind, text=text, rows=rows)
    text = draw(texts)
    level = draw(st.integers(1, 6)) if kind in (BlockKind.HEADING, BlockKind.LIST_ITEM) else None
    return Block(
        kind=kind,
        text=text,
        level=level,
        spans=() if kind is BlockKind.CODE else draw(spans(text)),
        url=draw(urls) if kind is BlockKind.EMBED else None,
    )


people = st.builds(Person, name=lines, url=st.none() | urls)
credits_ = st.builds(Credit, text=lines, creators=st.tuples(lines), agencies=st.tuples(lines), notes=st.tuples(lines))
offsets = st.integers(0, 100)
images = st.builds(
    Image,
    url=st.none() | urls,
    caption=st.none() | lines,
    alt=st.none() | lines,
    credit=st.none() | credits_,
    lead=st.booleans(),
    position=st.integers(0, 6),
    width=st.none() | st.integers(1, 5000),
)
cues = st.builds(Cue, kind=st.sampled_from(CueKind), text=st.none() | lines, start=st.none() | offsets, end=st.none() | offsets)
quotes = st.builds(
    Quote,
    text=texts,
    speaker=st.none() | lines,
    block=offsets,
    start=offsets,
    end=offsets,
    kind=st.sampled_from(QuoteKind),
    cue=cues,
    continues=st.booleans(),
)
removals = st.builds(Removal, text=texts, reason=st.sampled_from(RemovalReason), rule=lines, path=st.none() | lines)
zones = st.none() | st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
dates = st.builds(datetime.replace, st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)), tzinfo=zones)


def tuples(elements: st.SearchStrategy[object], most: int = 3) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(elements, max_size=most).map(tuple)


articles = st.builds(
    Article,
    url=st.none() | urls,
    canonical_url=st.none() | urls,
    headline=st.none() | lines,
    description=st.none() | lines,
    section=st.none() | lines,
    authors=tuples(people),
    date_published=st.none() | dates,
    date_modified=st.none() | dates,
    publisher=st.none() | lines,
    language=st.sampled_from((None, "en", "pt-BR", "zh-Hant")),
    keywords=tuples(lines),
    is_accessible_for_free=st.none() | st.booleans(),
    body=tuples(blocks(), 6),
    images=tuples(images),
    quotes=tuples(quotes),
    removals=tuples(removals),
    confidence=st.floats(0, 1),
    warnings=tuples(st.sampled_from(("paywalled", "no_article", "truncated_input"))),
)
