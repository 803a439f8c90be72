"""An article for the terminal, as a rich renderable: in colour where there is colour, as readable where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from ..model import Article, Block, BlockKind, Image, Quote, Removal, Span, SpanKind
from .layout import cells, date_text, depths, pieces, safe_url

STYLES = {SpanKind.EMPHASIS: "italic", SpanKind.STRONG: "bold", SpanKind.CODE: "cyan", SpanKind.LINK: "underline"}
LABEL = "bold cyan"
ASIDE = "dim"
EXAMPLES = 2
"""How many removed texts are shown for each reason."""
EXAMPLE_LENGTH = 60


def render(article: Article) -> RenderableType:
    """Headline, byline, body with its pictures, then the quotations and what was left out."""
    header = list(_header(article))
    sections = [*([Group(*header)] if header else []), *_body(article)]
    if article.quotes:
        sections.append(_section("Quotes", map(_quote, article.quotes)))
    if article.removals:
        sections.append(_section("Left out", [_removals(article.removals)]))
    sections.append(_footer(article))
    return Group(*_spaced(sections))


def _spaced(sections: Iterable[RenderableType]) -> Iterator[RenderableType]:
    for index, section in enumerate(sections):
        if index:
            yield Text()
        yield section


def _header(article: Article) -> Iterator[RenderableType]:
    if article.section:
        yield Text(article.section, style=LABEL)
    if article.headline:
        yield Text(article.headline, style="bold")
    if article.description:
        yield Text(article.description, style="italic")
    dates = [date_text(article.date_published)] if article.date_published else []
    if article.date_modified and article.date_modified != article.date_published:
        dates.append(f"modified {date_text(article.date_modified)}")
    authors = ", ".join(author.name for author in article.authors)
    byline = [*filter(None, (authors, *dates, article.publisher))]
    if byline:
        yield Text(" · ".join(byline), style=ASIDE)


def _body(article: Article) -> Iterator[RenderableType]:
    for kind, group in groupby(pieces(article), key=lambda piece: piece.kind if isinstance(piece, Block) else None):
        if kind is BlockKind.LIST_ITEM:
            items = [piece for piece in group if isinstance(piece, Block)]
            levels = depths(item.level or 1 for item in items)
            yield Group(*(_item(item, depth) for item, depth in zip(items, levels, strict=True)))
        else:
            yield from (_image(piece) if isinstance(piece, Image) else _block(piece) for piece in group)


def _block(block: Block) -> RenderableType:
    match block.kind:
        case BlockKind.HEADING:
            return Text(block.text, style="bold underline")
        case BlockKind.BLOCKQUOTE | BlockKind.EMBED:
            quoted = _marked(block.text, block.spans, "italic")
            return Padding(Group(quoted, _address(block.url)) if block.url else quoted, (0, 0, 0, 4), expand=False)
        case BlockKind.CODE:
            return Padding(Text(block.text, style="cyan", overflow="fold"), (0, 0, 0, 4), expand=False)
        case BlockKind.TABLE if block.rows:
            return _table(block)
        case _:
            return _marked(block.text, block.spans)


def _item(block: Block, depth: int) -> RenderableType:
    return Padding(_indented(_marked(block.text, block.spans), "•"), (0, 0, 0, 2 * depth), expand=False)


def _table(block: Block) -> RenderableType:
    rows = cells(block)
    grid = Table(show_header=False, show_edge=False, pad_edge=False)
    for _ in range(max(map(len, rows))):
        grid.add_column()
    for row in rows:
        grid.add_row(*(_marked(text, spans) for text, spans in row))
    return grid


def _image(image: Image) -> RenderableType:
    text = Text.assemble(("Lead picture  " if image.lead else "Picture  ", LABEL), image.caption or image.alt or "")
    if image.credit:
        text.append(f" ({image.credit.text})", style=ASIDE)
    return Group(text, _address(image.url)) if image.url else text


def _address(url: str) -> Text:
    """Folded where it is too long, never cut."""
    return Text(url, style=_link_style(url, ASIDE), overflow="fold")


def _quote(quote: Quote) -> RenderableType:
    text = Text(f"“{quote.text}”")
    if quote.speaker:
        text.append(f" — {quote.speaker}", style="bold")
    return _indented(text, "•")


def _removals(removals: Iterable[Removal]) -> RenderableType:
    """One line for each reason, the commonest first: how many, and what the first ones said."""
    grouped: dict[str, list[str]] = {}
    for removal in removals:
        grouped.setdefault(removal.reason, []).append(removal.text)
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style=LABEL)
    grid.add_column(justify="right")
    grid.add_column(style=ASIDE, ratio=1)
    for reason, texts in sorted(grouped.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        examples = " · ".join(_short(text) for text in texts[:EXAMPLES])
        grid.add_row(str(reason), str(len(texts)), Text(examples + (" · …" if len(texts) > EXAMPLES else "")))
    return grid


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= EXAMPLE_LENGTH else line[: EXAMPLE_LENGTH - 1].rstrip() + "…"


def _footer(article: Article) -> RenderableType:
    address = article.canonical_url or article.url
    rows = {
        "Language": article.language,
        "Keywords": ", ".join(article.keywords),
        "Address": _address(address) if address else None,
        "Confidence": f"{article.confidence:.2f}",
        "Warnings": ", ".join(article.warnings),
    }
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style=LABEL)
    grid.add_column(ratio=1)
    for label, value in rows.items():
        if value:
            grid.add_row(label, value)
    return grid


def _section(title: str, rows: Iterable[RenderableType]) -> RenderableType:
    return Group(Text(title, style=LABEL), *rows)


def _indented(text: Text, label: str, style: str = "") -> RenderableType:
    """Text that hangs on a label to its left."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(style=style, no_wrap=True)
    grid.add_column(ratio=1)
    grid.add_row(label, text)
    return grid


def _marked(text: str, spans: Iterable[Span], style: str = "") -> Text:
    marked = Text(text, style=style)
    for span in spans:
        marked.stylize(
            _link_style(span.href, "underline") if span.kind is SpanKind.LINK else STYLES[span.kind], span.start, span.end
        )
    return marked


def _link_style(url: str | None, style: str) -> Style:
    return Style.parse(style) + Style(link=safe_url(url))
