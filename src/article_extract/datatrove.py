"""Articles from documents of a datatrove pipeline whose text is HTML. Needs ``article-extract[batch]``.

    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import WarcReader
    from article_extract.datatrove import ArticleExtractor

    LocalPipelineExecutor(pipeline=[WarcReader("warcs/"), ArticleExtractor(), …], tasks=8).run()

Unlike datatrove's own extractors it drops nothing unless asked to: a page that hangs or kills its process is a document with
that status and no text.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

import msgspec
from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep
from datatrove.utils.typeshelper import StatHints

from .batch.arrow import Options
from .batch.output.encode import Encoder, encode_row
from .batch.pool import Result
from .batch.rows import InputPage, Status

__all__ = ["ArticleExtractor", "Options"]

FIELDS = ("headline", "authors", "date_published", "language", "publisher", "confidence", "text")


class ArticleExtractor(PipelineStep):  # type: ignore[misc,unused-ignore]
    """Puts the article's text in the place of ``text``; ``metadata["article"]`` has the row: status, error, fields.

    ``options.fields``: what the row has beside ``text``; by default :data:`FIELDS`. ``keep``: the statuses whose documents go on,
    by default all; the others are counted in the step's statistics. ``metadata["url"]`` is the page's address.
    """

    type = "🛢 - EXTRAC"
    name = "📰 article_extract"

    def __init__(self, options: Options | None = None, *, keep: frozenset[str] | None = None) -> None:
        super().__init__()
        self.options = options or Options(fields=FIELDS)
        self.keep = frozenset(Status) if keep is None else keep

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Called by datatrove in each task."""
        waiting = deque[Document]()
        with self.options.pool(self.options.job(extra=("text",))) as pool:
            for result in pool.run(self._pages(data, waiting), ordered=True):
                document = _filled(waiting.popleft(), result)
                self.stat_update(result.row.status.value)
                if result.row.status in self.keep:
                    self.stat_update(StatHints.forwarded)
                    self.update_doc_stats(document)
                    yield document
                else:
                    self.stat_update(StatHints.dropped)

    def _pages(self, data: DocumentsPipeline, waiting: deque[Document]) -> Iterator[InputPage]:
        for document in data or ():
            self.stat_update(StatHints.total)
            waiting.append(document)
            yield InputPage(id=document.id, html=document.text, url=document.metadata.get("url"))


def _filled(document: Document, result: Result) -> Document:
    row: dict[str, Any] = msgspec.json.decode(encode_row(result.row, Encoder()))
    document.text = row.pop("text", None) or ""
    document.metadata["article"] = {name: value for name, value in row.items() if name not in ("id", "url")}
    return document
