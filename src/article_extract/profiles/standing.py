"""From counts to a profile: which places of a template hold the site's own standing text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from .place import bare, container
from .profile import LEAST, Place, Repeated, SiteProfile
from .tally import Count

MOST = 500
"""Places, and texts, that a profile holds: those on the most pages."""
OWN = 0.2
"""A place where no more than this share of the blocks is text of the page's own holds the site's text …"""
COMMON = 0.4
"""… if it is on this share of the pages. A series' introduction, a much quoted law stand on fewer."""
FEW = 2
"""Texts a page at such a place among an article's paragraphs: a prompt is one or two, the standing questions of an interview more."""


def profile_of(
    pages: int, places: Mapping[str, Count], texts: Mapping[str, Count], shown: Mapping[str, tuple[str, str]]
) -> SiteProfile:
    """The profile that these counts give."""
    places = {name: count for name, count in places.items() if name and count.pages >= LEAST}
    texts = {key: count for key, count in texts.items() if key in shown and count.pages >= LEAST}
    standing = _standing(pages, places, texts, shown)
    return SiteProfile(
        pages=pages,
        places={name: Place(pages=count.pages, odds=_mean(count)) for name, count in _commonest(places).items()},
        texts={
            key: Repeated(text=shown[key][1], pages=count.pages, odds=_mean(count), standing=key in standing)
            for key, count in _commonest(texts).items()
        },
    )


def _standing(
    pages: int, places: Mapping[str, Count], texts: Mapping[str, Count], shown: Mapping[str, tuple[str, str]]
) -> set[str]:
    """The texts that are the site's."""
    again: defaultdict[str, int] = defaultdict(int)
    for key, count in texts.items():
        again[shown[key][0]] += count.telling
    own = {name: 1 - again[name] / count.telling if count.telling else 1.0 for name, count in places.items()}
    articles = {container(name) for name, count in places.items() if own[name] > OWN and count.odds > 0}
    theirs = {
        name
        for name, count in places.items()
        if own[name] <= OWN and count.pages >= COMMON * pages and _is_the_sites(name, count, articles)
    }
    return {key for key, count in texts.items() if shown[key][0] in theirs or (not shown[key][0] and _closes(count, pages))}


def _closes(count: Count, pages: int) -> bool:
    """Whether a line of dumps, where only order tells places apart, stands beneath most articles."""
    return count.pages >= COMMON * pages and count.within > count.pages / 2


def _is_the_sites(name: str, count: Count, articles: set[str]) -> bool:
    """Whether what is repeated at a place is no part of the articles: it stands outside of them; or within, dressed unlike
    their paragraphs or in a box, once or twice and not before they begin, where a series has its introduction."""
    inside = container(name) in articles
    if not inside and container(container(name)) not in articles:
        return True
    begun = count.within > count.pages / 2
    return begun and not (inside and (bare(name) or count.telling > FEW * count.pages))


def _commonest(counts: Mapping[str, Count]) -> dict[str, Count]:
    names = sorted(counts, key=lambda name: (-counts[name].pages, name))
    return {name: counts[name] for name in names[:MOST]}


def _mean(count: Count) -> float:
    return round(count.odds / count.pages, 2)
