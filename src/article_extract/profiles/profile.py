"""What a site's pages tell of each other, as plain data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from ..body.network import Floats
    from ..page import Page

VERSION: Final = 1
FEWEST = 5
"""Pages from which a profile says anything."""
LEAST = 3
"""Pages on which a text stands that counts as repeated."""
MOST_ODDS = 4.0
"""Log-odds beyond which a page's opinion of a block counts no more: one page that is very sure is still one page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What was seen at one place of the template."""

    pages: int
    """On how many pages it was."""
    odds: float
    """Log-odds that what stands there is body, as the pages themselves judged it, -4 to 4; their mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A text that stands at the same place of several pages."""

    text: str
    """Its beginning, for the reader."""
    pages: int
    odds: float
    standing: bool = False
    """Whether it is the site's text and not an article's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteProfile:
    """What the pages of one site tell of each other. Made by :meth:`learn` or a :class:`ProfileLearner`."""

    pages: int = 0
    """How many pages were believed; fewer than five say nothing."""
    places: dict[str, Place] = field(default_factory=dict)
    """By place: the element and those around it with their class names, the innermost first, as in ``p < div.story < article``."""
    texts: dict[str, Repeated] = field(default_factory=dict)
    """By a hash of place and text."""
    version: Literal[1] = VERSION
    """Of the file's format."""

    @classmethod
    def learn(cls, pages: Iterable[Any]) -> SiteProfile:
        """The profile of pages of one site, each a :class:`Page` or what :func:`extract` takes.

        Raises :class:`InputError` at a page that :func:`extract` would refuse.
        """
        from .learner import ProfileLearner

        learner = ProfileLearner()
        for page in pages:
            learner.add(page)
        return learner.profile()

    def revised(self, page: Page, probability: Floats) -> Floats:
        """For each block how likely it is body, after the other pages of the site have been heard."""
        from .hearing import revised

        return revised(self, page, probability) if self.pages >= FEWEST else probability

    def save(self, path: str | Path) -> None:
        """Write it as JSON."""
        from .file import encoded

        Path(path).write_bytes(encoded(self))

    @classmethod
    def load(cls, path: str | Path) -> SiteProfile:
        """Read what :meth:`save` wrote. Raises :class:`ProfileError` where the file holds something else, :class:`OSError`
        where it cannot be read."""
        from .file import decoded

        return decoded(Path(path).read_bytes(), str(path))
