"""The library with the body model as it was trained without the page's site, in the place of the released weights."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from article_extract import Draft, Page, default_pipeline, extract
from article_extract.body import LearnedBody


class HeldOutBody(LearnedBody):
    """Decides over kept probabilities; everything after the network is as released."""

    def __init__(self, kept: Mapping[str, tuple[Any, Any]]) -> None:
        super().__init__()
        self.kept = kept
        self.page_id = ""
        """Of the page that comes next."""

    def judged(self, page: Page, draft: Draft) -> tuple[Any, Any]:
        """Raises :class:`LookupError` where a page has no prediction, or one of other blocks: nothing in-sample slips in."""
        body, heading = self.kept[self.page_id]
        if len(body) != len(page.blocks):
            raise LookupError(f"the prediction is of {len(body)} blocks, the page has {len(page.blocks)}: make predictions anew")
        return body, heading


def held_out(predictions: Path, corpus: str, pages: Mapping[str, bytes]) -> Callable[..., Any]:
    """As :func:`article_extract.extract`, for these pages. ``predictions`` as ``training/train_body.py`` keeps them."""
    kept = {page: (body, heading) for name, page, body, heading in pickle.loads(predictions.read_bytes()) if name == corpus}
    body = HeldOutBody(kept)
    pipeline = default_pipeline().replace("body", body)
    ids = {html: page for page, html in pages.items()}

    def run(html: bytes, *, url: str | None) -> Any:
        body.page_id = ids[html]
        return extract(html, url=url, pipeline=pipeline)

    return run
