"""The article's pictures, each with its caption and credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Image

if TYPE_CHECKING:
    from ...draft import Draft
    from ...page import Page

__all__ = ["Images"]


class Images:
    """Fill ``images`` and claim the blocks of their captions and credits."""

    name = "images"
    requires = frozenset({"body"})
    provides = frozenset({"images", "claims", "body", "body_sources"})

    def __call__(self, page: Page, draft: Draft) -> Draft:
        found: list[Image] = []
        claimed: list[int] = []
        for media in page.media:
            figure = next((node for node in media.node.ancestors() if node.tag == "figure"), None)
            url = page.absolute(media.element.get("src")) if media.tag == "img" else None
            if figure is None or url is None:
                continue
            blocks = page.blocks[figure.start : figure.end]
            caption = " ".join(block.text for block in blocks) or None
            claimed += [block.index for block in blocks]
            found.append(Image(url=url, caption=caption, alt=media.element.get("alt") or None, lead=not found))
        return draft.claim("images", claimed, images=tuple(found))
