"""The article's pictures, each with its caption and credit."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model import Credit, Image
from .addresses import identity, is_stand_in, largest, names_a_file
from .attributes import stated_words, tooltip_credit
from .belonging import all_foreign, belongs, is_foreign
from .captions import with_words
from .credit_names import parse_credit
from .credit_text import without_ending
from .dumps import CaptionLine, caption_lines, of_article
from .loose import give_loose_credit, loose_credit
from .region import Region
from .shots import Candidate, alternative, candidates, size

if TYPE_CHECKING:
    from ...draft import Draft
    from ...page import Page
    from ..structured import StatedImage

__all__ = ["CaptionLine", "Images", "caption_lines"]


class Images:
    """Fill ``images`` and claim the blocks of their captions and credits."""

    name = "images"
    requires = frozenset({"body"})
    provides = frozenset({"images", "claims", "body", "body_sources"})

    def __call__(self, page: Page, draft: Draft) -> Draft:
        if page.is_dump:
            return _of_dump(draft, caption_lines(page))
        if not draft.body_sources:
            return draft
        region = Region(page, draft)
        stated = _stated(region, draft)
        found = [candidate for candidate in candidates(page, region, stated.keys()) if not all_foreign(candidate)]
        chosen = [candidate for candidate in with_words(region, found) if belongs(region, candidate, stated.keys())]
        if not chosen:
            return _only_stated(draft, region, stated)
        give_loose_credit(region, chosen, stated.keys())
        return _filled(draft, region, chosen, stated)


def _stated(region: Region, draft: Draft) -> dict[str, StatedImage]:
    """The pictures that structured data give to the article, by identity."""
    images = draft.structured.images if draft.structured else ()
    return {identity(url): image for image in reversed(images) if (url := region.absolute(image.url))}


def _of_dump(draft: Draft, lines: tuple[CaptionLine, ...]) -> Draft:
    """The pictures of a dump. Copies of their lines stay unclaimed: the removals list them as duplicates."""
    lines = of_article(lines, [index for source in draft.body_sources for index in source])
    draft = _without(draft, {index for line in lines for index in (*line.blocks, *line.repeats)})
    starts = [min(source) for source in draft.body_sources]
    images = tuple(
        Image(
            url=None,
            caption=line.caption,
            alt=line.alt,
            credit=parse_credit(line.credit, draft.publisher),
            lead=number == 0,
            position=bisect_left(starts, line.block),
        )
        for number, line in enumerate(lines)
    )
    return draft.claim("images", [index for line in lines for index in line.blocks], images=images)


def _without(draft: Draft, blocks: set[int]) -> Draft:
    """A draft whose body does not hold these page blocks; a body block that is made of others too keeps them."""
    taken = {index for source in draft.body_sources if blocks.issuperset(source) for index in source}
    if not taken:
        return draft
    kept = [at for at, source in enumerate(draft.body_sources) if not taken.issuperset(source)]
    return replace(
        draft,
        body=tuple(draft.body[at] for at in kept),
        body_sources=tuple(draft.body_sources[at] for at in kept),
        claims={index: name for index, name in draft.claims.items() if index not in taken},
    )


def _filled(draft: Draft, region: Region, chosen: list[Candidate], stated: dict[str, StatedImage]) -> Draft:
    claimed = {index for candidate in chosen for index in candidate.words.blocks}
    draft = _without(draft, claimed)
    starts = [min(source) for source in draft.body_sources]
    positions = [bisect_left(starts, candidate.shots[0].block) for candidate in chosen]
    urls = [largest(candidate.offers) for candidate in chosen]
    lead = _lead(urls, positions, stated)
    images: list[Image] = []
    for candidate, url, position in zip(chosen, urls, positions, strict=True):
        caption, credit = _caption_and_credit(candidate, stated)
        beside = " | ".join(region.page.blocks[index].text for index in candidate.words.blocks) if credit else ""
        named = parse_credit(credit, draft.publisher, beside)
        images.append(_image(candidate, url, caption, named, position, lead=len(images) == lead))
    return draft.claim("images", sorted(claimed), images=tuple(images))


def _image(candidate: Candidate, url: str, caption: str | None, credit: Credit | None, position: int, *, lead: bool) -> Image:
    width, height = size(candidate.shots[0].element)
    return Image(
        url=url,
        caption=caption,
        alt=next(filter(None, (alternative(shot.element) for shot in candidate.shots)), None),
        credit=credit,
        lead=lead,
        position=position,
        width=width,
        height=height,
    )


def _caption_and_credit(candidate: Candidate, stated: dict[str, StatedImage]) -> tuple[str | None, str | None]:
    """The words beside the picture; what is missing, from attributes, structured data and the tooltip, in this order."""
    caption, credit = candidate.words.caption, candidate.words.credit
    for shot in candidate.shots if caption is None or credit is None else ():
        other_caption, other_credit = stated_words(shot.element)
        caption, credit = caption or other_caption, credit or other_credit
    if credit is None:
        credit = next((stated[key].credit for key in sorted(candidate.keys) if key in stated and stated[key].credit), None)
    credit = credit or next(filter(None, (tooltip_credit(shot.element) for shot in candidate.shots)), None)
    return without_ending(caption, credit) if caption and credit else caption, credit


def _lead(urls: list[str], positions: list[int], stated: dict[str, StatedImage]) -> int | None:
    """Which picture is the lead: the one that the page states, else one at the top of the text."""
    lead = next((at for at, url in enumerate(urls) if identity(url) in stated), None)
    return lead if lead is not None else next((at for at, position in enumerate(positions) if position <= 1), None)


def _only_stated(draft: Draft, region: Region, stated: dict[str, StatedImage]) -> Draft:
    """The lead that the page states, for a page that shows no picture at all, as where a script puts it there."""
    for image in stated.values():
        url = region.absolute(image.url)
        if url and names_a_file(url) and not is_foreign(url) and not is_stand_in(url):
            line = None if image.credit else loose_credit(region, region.spoken_for)
            held, credit = ((line[0],), line[1]) if line else ((), image.credit)
            named = parse_credit(credit, draft.publisher)
            lead = Image(url=url, credit=named, lead=True, width=image.width, height=image.height)
            return _without(draft, set(held)).claim("images", held, images=(lead,))
    return draft.claim("images", (), images=())
