"""The site's own names, and what of a title is one of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .compare import squeeze

if TYPE_CHECKING:
    from ..draft import Draft

# Between a headline and what sites put around it. A hyphen counts only with white space on both sides. Each branch begins with
# one character, so that most places of a text are passed by at once.
SEPARATOR = re.compile(
    r"\s\s{0,8}(?:(?:[-–—―*•·:»›«‹~/\\]|::|>|<)\s{1,9}|[|｜ㅣ│¦]{1,2}\s{0,9}|[-–—]\s{0,9}(?=[A-Z][\w.]{1,30}$))"
    r"|[|｜ㅣ│¦]{1,2}\s{0,9}|："
)
MIN_NAME = 3
ARTICLES = frozenset(("the", "der", "die", "das"))


def site_names(draft: Draft, url: str | None) -> frozenset[str]:
    """What the site calls itself, squeezed: publisher, site name, application name, host."""
    structured = draft.structured
    stated = () if structured is None else structured.site_names
    # Some templates put the page's title where the site's name should stand.
    own = draft.publisher if structured is None or draft.publisher != structured.title else None
    return _squeezed((own or "", *stated), host_of(url or draft.canonical_url))


@lru_cache(maxsize=64)
def _squeezed(names: tuple[str, ...], host: str) -> frozenset[str]:
    """Several steps ask for the names of the same page one after the other."""
    labels = host.split(".")[:-1]
    own = [label for label in labels if len(label) > MIN_NAME or label == labels[-1]]
    return frozenset(filter(None, map(squeeze, (*names, host, *own))))


@lru_cache(maxsize=64)
def host_of(url: str | None) -> str:
    """The host of an address without ``www.``; empty where it has none."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


@lru_cache(maxsize=256)
def is_site_name(text: str, names: frozenset[str]) -> bool:
    """Whether a text names the site: one of its names, or a longer or shorter form of one."""
    name = squeeze(text)
    if not name:
        return True
    first, *others = text.split()
    if name in names or (len(others) < 4 and ": " not in text and squeeze(first) in names - ARTICLES):
        return True
    length = len(name)
    for known in names:
        if length >= MIN_NAME and 2 * length > len(known) and known.startswith(name):
            return True
        if len(known) > MIN_NAME and length < len(known) + 12 and (name.startswith(known) or name.endswith(known)):
            return True
    return False


@lru_cache(maxsize=64)
def separators(text: str) -> tuple[tuple[int, int], ...]:
    """Where a title may be cut in two: beginnings and ends of its separators."""
    return tuple([found.span() for found in SEPARATOR.finditer(text)])


@lru_cache(maxsize=64)
def strip_site(text: str, names: frozenset[str]) -> str:
    """A title without the site's name before or behind it: ``Headline | Section | Site`` → ``Headline``."""
    cuts = separators(text)
    if not cuts:
        return text
    end = len(text)
    for at, (left, right) in enumerate(reversed(cuts)):
        if not is_site_name(text[right:end] if at == 0 else text[right:], names):
            continue
        bar = text[left:right].strip() in BARS
        end = left
        # Behind the same kind of bar stand the section and its parents.
        earlier = [c for c in cuts if c[0] < left]
        while bar and earlier and text[earlier[-1][0] : earlier[-1][1]].strip() in BARS:
            end = earlier.pop()[0]
        break
    text = text[:end].strip()
    first = SEPARATOR.search(text)
    if first and is_site_name(text[: first.start()], names):
        text = text[first.end() :].strip()
    return text


BARS = frozenset("| ｜ ㅣ │ ¦ ||".split())
