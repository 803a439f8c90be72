"""CommonMark with tables. Read back by a CommonMark parser, every text is what it was: nothing in it turns into markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from ..model import Article, Block, BlockKind, Image, Person, Span, SpanKind
from .emphasis import sound
from .layout import cells, date_text, depths, one_line, pieces, safe_url, weave

# Characters that start markup anywhere in a line. A lone underscore within a word does not; a "!" does before a link only,
# which may be what follows the end of a run of text.
SPECIAL = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,40};)|!\Z")
ENTITY = re.compile(r"&(?=#?\w{1,40};)")
# What starts a block at the start of a line.
LINE_START = re.compile(r"^(?=[#>+=~|-]|:-)|^(\d{1,9})(?=[.)](?:\s|$))")
CLOSING_HASHES = re.compile(r"(?:^|(?<=\s))(?=#+$)")
DELIMITERS = {SpanKind.EMPHASIS: "*", SpanKind.STRONG: "**"}
BACKSLASH = r"\\"
BACKTICKS = re.compile("`+")
# Characters that YAML's double-quoted style must not hold as they are; and "<", for readers that take all for Markdown.
NOT_YAML = re.compile("[<\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def to_markdown(article: Article, *, front_matter: bool = False) -> str:
    """The article as a Markdown text that ends with a newline."""
    parts = [*_header(article), *_body(article)]
    text = "\n\n".join(part for part in parts if part)
    return (_front_matter(article) if front_matter else "") + text + "\n"


def _header(article: Article) -> Iterator[str]:
    if article.headline:
        yield _heading(1, _inline(one_line(article.headline)))
    if article.description:
        yield _emphasised(one_line(article.description))
    byline = [", ".join(map(_person, article.authors))] if article.authors else []
    if article.date_published:
        byline.append(date_text(article.date_published))
    if article.publisher:
        byline.append(_inline(one_line(article.publisher)))
    if byline:
        yield _paragraph(" · ".join(byline))


def _person(person: Person) -> str:
    return _link(_inline(one_line(person.name)), person.url)


def _body(article: Article) -> Iterator[str]:
    for kind, group in groupby(pieces(article), key=lambda piece: piece.kind if isinstance(piece, Block) else None):
        if kind is BlockKind.LIST_ITEM:
            yield _list([piece for piece in group if isinstance(piece, Block)])
        elif kind is BlockKind.BLOCKQUOTE:
            yield _quoted(_paragraph(_marked(piece)) for piece in group if isinstance(piece, Block))
        else:
            yield from (_figure(piece) if isinstance(piece, Image) else _block(piece) for piece in group)


def _block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            level = min(max(block.level or 2, 2), 6)  # the headline is the only first-level heading
            return _heading(level, _marked(block).replace("\\\n", " "))
        case BlockKind.CODE:
            fence = "`" * max(3, _longest_run(block.text) + 1)
            return f"{fence}\n{block.text}\n{fence}"
        case BlockKind.TABLE if block.rows:
            return _table(block)
        case BlockKind.EMBED:
            url = safe_url(block.url)
            return _quoted([_paragraph(_marked(block)), _link(_inline(url), url) if url else ""])
        case _:
            return _paragraph(_marked(block))


def _heading(level: int, text: str) -> str:
    return f"{'#' * level} {CLOSING_HASHES.sub(BACKSLASH, text)}" if text else ""


def _paragraph(text: str) -> str:
    return "\n".join(LINE_START.sub(_escape_line_start, line) for line in text.split("\n"))


def _escape_line_start(found: re.Match[str]) -> str:
    return f"{found[1] or ''}\\"


def _list(items: list[Block]) -> str:
    lines = []
    for block, depth in zip(items, depths(block.level or 1 for block in items), strict=True):
        indent = "  " * depth
        text = _paragraph(_marked(block)).replace("\n", f"\n{indent}  ")
        lines.append(f"{indent}- {text}")
    return "\n".join(lines)


def _quoted(paragraphs: Iterable[str]) -> str:
    lines = "\n\n".join(filter(None, paragraphs)).split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _table(block: Block) -> str:
    """The first row stands as the head, because Markdown has no table without one."""
    rows = [[_cell(text, spans) for text, spans in row] for row in cells(block)]
    width = max(map(len, rows))
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
    lines.insert(1, f"|{' --- |' * width}")
    return "\n".join(lines)


def _cell(text: str, spans: Iterable[Span]) -> str:
    return _inline(text, spans).replace("\\\n", " ").replace("|", "\\|")


def _figure(image: Image) -> str:
    lines = []
    url = safe_url(image.url)
    if url:
        lines.append(f"![{_inline(one_line(image.alt or ''))}]({_destination(url)})")
    caption = [_emphasised(one_line(image.caption))] if image.caption else []
    if image.credit:
        caption.append(f"({_inline(one_line(image.credit.text))})")
    if caption:
        lines.append(" ".join(caption))
    return "\\\n".join(lines)


def _emphasised(text: str) -> str:
    return _inline(text, [Span(start=0, end=len(text), kind=SpanKind.EMPHASIS)])


def _link(text: str, url: str | None) -> str:
    url = safe_url(url)
    return f"[{text}]({_destination(url)})" if url else text


def _destination(url: str) -> str:
    url = ENTITY.sub("&amp;", url)
    return f"<{url}>" if "(" in url or ")" in url else url


def _marked(block: Block) -> str:
    return _inline(block.text, block.spans)


def _inline(text: str, spans: Iterable[Span] = ()) -> str:
    """One or more lines, hard breaks between; line starts are not escaped yet."""
    return _without_last_escape(weave(text, sound(text, spans), _escape, _wrap)).strip()


def _wrap(span: Span, inner: str, text: str) -> str:
    inner = _without_last_escape(inner)
    if span.kind is SpanKind.LINK:
        return _link(inner, span.href)
    if span.kind is SpanKind.CODE:
        fence = "`" * (_longest_run(text) + 1)
        space = " " if text[0] == "`" or text[-1] == "`" else ""
        return f"{fence}{space}{one_line(text)}{space}{fence}"
    mark = DELIMITERS[span.kind]
    return f"{mark}{inner}{mark}"


def _without_last_escape(markup: str) -> str:
    """Without the caution about a "!" that no link follows."""
    return markup.removesuffix("\\!") + "!" if markup.endswith("\\!") else markup


def _longest_run(text: str) -> int:
    return max(map(len, BACKTICKS.findall(text)), default=0)


def _escape(text: str) -> str:
    return SPECIAL.sub(_escape_character, text).replace("\n", "\\\n")


def _escape_character(found: re.Match[str]) -> str:
    return {"<": "&lt;", "&": "&amp;"}.get(found[0], f"\\{found[0]}")


def _front_matter(article: Article) -> str:
    fields = {
        "title": article.headline,
        "description": article.description,
        "authors": [author.name for author in article.authors],
        "date": article.date_published and article.date_published.isoformat(),
        "updated": article.date_modified and article.date_modified.isoformat(),
        "publisher": article.publisher,
        "section": article.section,
        "language": article.language,
        "tags": list(article.keywords),
        "url": article.canonical_url or article.url,
    }
    lines = [f"{name}: {_yaml(value)}" for name, value in fields.items() if value]
    return "\n".join(["---", *lines, "---", "", ""])


def _yaml(value: str | list[str]) -> str:
    """JSON, which is YAML: always quoted, so that ``no``, ``2025`` and ``- x: y`` stay texts."""
    return NOT_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
