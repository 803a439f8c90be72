"""The article's pictures, each with its caption and credit."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model import Image
from .addresses import identity
from .candidates import Candidate, candidates
from .captions import Words, read
from .credits import parse_credit

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
        if page.is_dump:
            return draft
        stated = _stated(page)
        found = candidates(page, draft, frozenset(map(identity, stated)))
        body = frozenset(index for source in draft.body_sources for index in source)
        starts = [min(source) for source in draft.body_sources]
        images: list[Image] = []
        claimed: list[int] = []
        for candidate in found:
            words = read(page, candidate.media, body)
            images.append(_image(candidate, words, bisect_left(starts, candidate.media.block)))
            claimed += [index for index in words.blocks if index not in body]
        return draft.claim("images", claimed, images=_with_lead(images, stated))


def _stated(page: Page) -> list[str]:
    """Addresses that the page states for the article's picture."""
    assert page.root is not None
    found = []
    for element in page.root.iter("meta"):
        if (element.get("property") or element.get("name") or "").lower() in (
            "og:image",
            "og:image:url",
            "twitter:image",
            "twitter:image:src",
        ):
            url = page.absolute(element.get("content"))
            if url:
                found.append(url)
    return found


def _image(candidate: Candidate, words: Words, position: int) -> Image:
    return Image(
        url=candidate.url,
        caption=words.caption,
        alt=candidate.alt,
        credit=parse_credit(words.credit),
        position=position,
        width=candidate.width,
        height=candidate.height,
    )


def _with_lead(images: list[Image], stated: list[str]) -> tuple[Image, ...]:
    keys = set(map(identity, stated))
    lead = next((at for at, image in enumerate(images) if image.url and identity(image.url) in keys), None)
    if lead is None:
        lead = next((at for at, image in enumerate(images) if image.position <= 1), None)
    return tuple(replace(image, lead=True) if at == lead else image for at, image in enumerate(images))
