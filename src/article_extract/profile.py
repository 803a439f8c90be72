"""What several pages of one site tell: texts that repeat, and places of the template that hold no article's text."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .draft import Draft
from .errors import InputError
from .page import Page, PageBlock

VERSION = 1
FEWEST = 5  # pages from which a profile says anything
LEAST = 3  # pages on which a text must stand before it counts as the site's own …
COMMON = 0.4  # … and what share of all; a series' introduction stands on fewer
OWN = 0.2  # share of its pages on which a place may hold text of the page's own, and still be the template's
SHORTEST = 40  # characters; shorter ones head sections of every page (``Description``, ``See also``) and belong to what follows
DEPTH = 3  # containers above a block that make up its place


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteProfile:
    """What repeats over the pages of one site. Made by :meth:`learn`."""

    pages: int
    """How many pages were read; fewer than five say nothing."""
    texts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Texts that stand on most pages: on how many."""
    places: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))
    """Where these stand in the template: on how many pages such a place was seen, and on how many it held other text."""

    @classmethod
    def learn(cls, pages: Iterable[Page]) -> SiteProfile:
        """The profile of pages of one site."""
        seen = [{(place(block), block.text) for block in page.blocks} for page in pages]
        count = Counter(text for pairs in seen for text in {text for _, text in pairs})
        least = max(LEAST, COMMON * len(seen))
        texts = {text: number for text, number in sorted(count.items()) if number >= least}
        held = Counter(where for pairs in seen for where in {where for where, _ in pairs})
        own = Counter(where for pairs in seen for where in {where for where, text in pairs if text not in texts})
        template = sorted({where for pairs in seen for where, text in pairs if text in texts})
        places = {where: (held[where], own[where]) for where in template}
        return cls(pages=len(seen), texts=MappingProxyType(texts), places=MappingProxyType(places))

    def foreign(self, block: PageBlock) -> bool:
        """Whether the block is the site's own text: it repeats, and nothing but such text stands where it stands."""
        if self.pages < FEWEST or len(block.text) < SHORTEST or block.text not in self.texts:
            return False
        held, own = self.places.get(place(block), (0, 0))
        return held >= LEAST and own <= OWN * held

    def save(self, path: str | Path) -> None:
        """Write it as JSON."""
        data = {"version": VERSION, "pages": self.pages, "texts": dict(self.texts), "places": dict(self.places)}
        Path(path).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, path: str | Path) -> SiteProfile:
        """Read what :meth:`save` wrote. Raises :class:`InputError` where the file is none of these."""
        try:
            data: Any = json.loads(Path(path).read_text(encoding="utf-8"))
            if data["version"] != VERSION:
                raise InputError(f"{path}: a site profile of version {data['version']}; this release reads {VERSION}")
            texts = {str(text): int(count) for text, count in data["texts"].items()}
            places = {str(where): (int(count), int(bodies)) for where, (count, bodies) in data["places"].items()}
            return cls(pages=int(data["pages"]), texts=MappingProxyType(texts), places=MappingProxyType(places))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(f"{path}: not a site profile ({error})") from error


@dataclass(frozen=True, slots=True)
class Foreign:
    """The step that takes a site's own repeated text out of the body. Runs between the body and the removals."""

    profile: SiteProfile
    name = "profile"
    requires = frozenset(("body",))
    provides = frozenset(("body", "body_sources", "claims"))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        out = {block.index for block in page.blocks if draft.claims.get(block.index) == "body" and self.profile.foreign(block)}
        kept = [number for number, sources in enumerate(draft.body_sources) if not out.issuperset(sources)]
        if len(kept) == len(draft.body_sources) or not kept:
            return draft
        sources = tuple(draft.body_sources[number] for number in kept)
        left = {index for each in draft.body_sources for index in each} - {index for each in sources for index in each}
        claims = MappingProxyType({index: name for index, name in draft.claims.items() if index not in left})
        body = tuple(draft.body[number] for number in kept)
        return replace(draft, body=body, body_sources=sources, claims=claims)


def place(block: PageBlock) -> str:
    """Where in the template a block stands: the element and names of the containers around it, innermost first."""
    steps = []
    node = block.node
    for _ in range(DEPTH):
        steps.append(f"{node.tag} {node.names}".strip())
        if node.parent is None:
            break
        node = node.parent
    return " < ".join(steps)
