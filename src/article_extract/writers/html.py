"""Clean, semantic HTML5 of the article alone: every text escaped, no script, no style, no address that runs code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from ..model import Article, Block, BlockKind, Image, Person, Span, SpanKind
from .layout import cells, date_text, depths, pieces, safe_url, weave

TAGS = {SpanKind.EMPHASIS: "em", SpanKind.STRONG: "strong", SpanKind.CODE: "code"}


def to_html(article: Article) -> str:
    """A whole document."""
    language = f' lang="{escape(article.language)}"' if article.language else ""
    canonical = safe_url(article.canonical_url or article.url)
    head = ['<meta charset="utf-8">', f"<title>{escape(article.headline or '')}</title>"]
    if canonical:
        head.append(f'<link rel="canonical" href="{escape(canonical)}">')
    if article.description:
        head.append(f'<meta name="description" content="{escape(article.description)}">')
    lines = [
        "<!DOCTYPE html>",
        f"<html{language}>",
        "<head>",
        *head,
        "</head>",
        "<body>",
        fragment(article),
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def fragment(article: Article) -> str:
    """The ``<article>`` element, to put into a page."""
    language = f' lang="{escape(article.language)}"' if article.language else ""
    return "\n".join([f"<article{language}>", *_header(article), *_body(article), "</article>"])


def _header(article: Article) -> Iterator[str]:
    lines = []
    if article.section:
        lines.append(f'<p class="section">{escape(article.section)}</p>')
    if article.headline:
        lines.append(f"<h1>{_text(article.headline)}</h1>")
    if article.description:
        lines.append(f'<p class="description">{_text(article.description)}</p>')
    byline = [", ".join(map(_person, article.authors))] if article.authors else []
    if article.date_published:
        date = article.date_published
        byline.append(f'<time datetime="{date.isoformat()}">{date_text(date)}</time>')
    if article.publisher:
        byline.append(escape(article.publisher))
    if byline:
        lines.append(f'<p class="byline">{" · ".join(byline)}</p>')
    if lines:
        yield from ("<header>", *lines, "</header>")


def _person(person: Person) -> str:
    url = safe_url(person.url)
    name = escape(person.name)
    return f'<a rel="author" href="{escape(url)}">{name}</a>' if url else name


def _body(article: Article) -> Iterator[str]:
    for kind, group in groupby(pieces(article), key=lambda piece: piece.kind if isinstance(piece, Block) else None):
        if kind is BlockKind.LIST_ITEM:
            yield _list(piece for piece in group if isinstance(piece, Block))
        elif kind is BlockKind.BLOCKQUOTE:
            quoted = "\n".join(f"<p>{_marked(piece)}</p>" for piece in group if isinstance(piece, Block))
            yield f"<blockquote>\n{quoted}\n</blockquote>"
        else:
            yield from (_figure(piece) if isinstance(piece, Image) else _block(piece) for piece in group)


def _block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            tag = f"h{min(max(block.level or 2, 2), 6)}"  # the headline is the only h1
            return f"<{tag}>{_marked(block)}</{tag}>"
        case BlockKind.CODE:
            return f"<pre><code>{escape(block.text)}</code></pre>"
        case BlockKind.TABLE if block.rows:
            return _table(block)
        case BlockKind.EMBED:
            return _embed(block)
        case _:
            return f"<p>{_marked(block)}</p>"


def _list(items: Iterable[Block]) -> str:
    blocks = list(items)
    html: list[str] = []
    depth = -1
    for block, level in zip(blocks, depths(block.level or 1 for block in blocks), strict=True):
        if level > depth:
            html.append("<ul>\n" if not html else "\n<ul>\n")
        else:
            html.append("</li>\n" + "</ul>\n</li>\n" * (depth - level))
        html.append(f"<li>{_marked(block)}")
        depth = level
    html.append("</li>\n" + "</ul>\n</li>\n" * depth + "</ul>")
    return "".join(html)


def _table(block: Block) -> str:
    rows = ("".join(f"<td>{_inline(text, spans)}</td>" for text, spans in row) for row in cells(block))
    return "<table>\n" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "\n</table>"


def _embed(block: Block) -> str:
    url = safe_url(block.url)
    lines = ["<blockquote>", f"<p>{_marked(block)}</p>"]
    if url:
        lines.append(f'<p><a href="{escape(url)}">{escape(url)}</a></p>')
    return "\n".join([*lines, "</blockquote>"])


def _figure(image: Image) -> str:
    lines = ["<figure>"]
    url = safe_url(image.url)
    if url:
        sizes = {"width": image.width, "height": image.height}
        size = "".join(f' {name}="{value}"' for name, value in sizes.items() if value is not None)
        lines.append(f'<img src="{escape(url)}" alt="{escape(image.alt or "")}"{size}>')
    caption = [_text(image.caption)] if image.caption else []
    if image.credit:
        caption.append(f"<small>{escape(image.credit.text)}</small>")
    if caption:
        lines.append(f"<figcaption>{' '.join(caption)}</figcaption>")
    return "\n".join([*lines, "</figure>"])


def _marked(block: Block) -> str:
    return _inline(block.text, block.spans)


def _inline(text: str, spans: Iterable[Span]) -> str:
    return weave(text, spans, _text, _wrap)


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")


def _wrap(span: Span, inner: str, _: str) -> str:
    if span.kind is SpanKind.LINK:
        url = safe_url(span.href)
        return f'<a href="{escape(url)}">{inner}</a>' if url else inner
    tag = TAGS[span.kind]
    return f"<{tag}>{inner}</{tag}>"
