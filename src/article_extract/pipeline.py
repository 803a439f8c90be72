"""The whole way of a page: a plain list of steps, read from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from .draft import DRAFT_FIELDS, Draft, Extractor
from .errors import ConservationError, PipelineError
from .model import Article
from .page import Page

if TYPE_CHECKING:
    from .profiles import SiteProfile

ENTRY_POINTS = "article_extract.extractors"


def default_pipeline(*, check: bool = False, profile: SiteProfile | None = None) -> Pipeline:
    """The steps that :func:`extract` and :func:`extract_text` take a page through.

    ``profile``: what the other pages of the same site have told (:class:`SiteProfile`).
    """
    from .body import LearnedBody
    from .extractors.authors import Authors
    from .extractors.canonical import CanonicalURL
    from .extractors.dates import Dates
    from .extractors.description import Description
    from .extractors.headline import Headline
    from .extractors.images import Images
    from .extractors.keywords import Keywords
    from .extractors.language import Language
    from .extractors.publisher import Publisher
    from .extractors.quotes import Quotes
    from .extractors.section import Section
    from .extractors.statements import ReadStructuredData
    from .removals import Removals

    return Pipeline(
        [
            ReadStructuredData(),  # what the page says to machines, with its sources
            CanonicalURL(),
            Language(),
            Publisher(),
            Headline(),
            Section(),
            Description(),
            Authors(),
            Dates(),
            Keywords(),
            LearnedBody(profile),  # which blocks are the article
            Images(),  # pictures of the article with captions and credits
            Removals(),  # why every other block is not
            Quotes(),  # who said what
        ],
        check=check,
    )


class Pipeline:
    """Steps in order. Immutable; ``replace``, ``before``, ``after`` and ``without`` return new pipelines.

    Order and declarations are checked here, when it is built: every field that a step requires must be provided by an
    earlier one, names must be unique. With ``check=True`` every run also verifies that each step changed only what it
    provides and that every block of the page ended in exactly one place (:class:`ConservationError`).
    """

    __slots__ = ("check", "steps")

    def __init__(self, steps: Iterable[Extractor], *, check: bool = False) -> None:
        self.steps = tuple(steps)
        self.check = check
        _check_declarations(self.steps)

    def __call__(self, page: Page) -> Article:
        """Take a page through all steps."""
        return self.run(page).article()

    def run(self, page: Page) -> Draft:
        """The draft after the last step: the article, and which block of the page went where."""
        page = replace(page, clock=page.clock.again())
        draft = Draft(url=page.url, warnings=("truncated_input",) if page.truncated else ())
        for step in self.steps:
            before, draft = draft, step(page, draft)
            page.clock.check(step.name)
            if self.check:
                _check_step(step, before, draft)
        if self.check:
            check_conservation(page, draft)
        return draft

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the steps, in order."""
        return tuple(step.name for step in self.steps)

    def replace(self, name: str, step: Extractor) -> Pipeline:
        """With another step in the place of the one called ``name``."""
        at = self._index(name)
        return self._with((*self.steps[:at], step, *self.steps[at + 1 :]))

    def before(self, name: str, step: Extractor) -> Pipeline:
        """With a step put in before the one called ``name``."""
        at = self._index(name)
        return self._with((*self.steps[:at], step, *self.steps[at:]))

    def after(self, name: str, step: Extractor) -> Pipeline:
        """With a step put in after the one called ``name``."""
        at = self._index(name) + 1
        return self._with((*self.steps[:at], step, *self.steps[at:]))

    def without(self, name: str) -> Pipeline:
        """Without the step called ``name``."""
        at = self._index(name)
        return self._with((*self.steps[:at], *self.steps[at + 1 :]))

    def checked(self) -> Pipeline:
        """The same steps with ``check=True``."""
        return Pipeline(self.steps, check=True)

    def _with(self, steps: tuple[Extractor, ...]) -> Pipeline:
        return Pipeline(steps, check=self.check)

    def _index(self, name: str) -> int:
        try:
            return self.names.index(name)
        except ValueError:
            raise PipelineError(f"no step is called {name!r}; the steps are {', '.join(self.names)}") from None

    def __repr__(self) -> str:
        return f"Pipeline({' → '.join(self.names)})"


class FirstOf:
    """Several extractors for one field: the first that fills it decides.

    ``name`` defaults to that of the first. An extractor whose result leaves the field empty leaves no other trace either.
    """

    def __init__(self, *extractors: Extractor, field: str, name: str | None = None) -> None:
        if not extractors:
            raise PipelineError("FirstOf needs at least one extractor")
        lacking = [e.name for e in extractors if field not in e.provides]
        if lacking:
            raise PipelineError(f"FirstOf for {field!r}: {', '.join(lacking)} do not provide it")
        self.extractors = extractors
        self.field = field
        self.name = name or extractors[0].name
        self.requires = frozenset[str]().union(*(e.requires for e in extractors))
        self.provides = frozenset[str]().union(*(e.provides for e in extractors))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        for extractor in self.extractors:
            result = extractor(page, draft)
            if getattr(result, self.field):
                return result
        return draft


def installed_extractor(name: str) -> Extractor:
    """An extractor that another package offers under the entry-point group ``article_extract.extractors``.

    Nothing is loaded but the one that is named. The entry point is the extractor or a callable without arguments that
    makes it. Raises :class:`PipelineError` where no such entry point is installed.
    """
    from importlib.metadata import entry_points  # takes as long to load as all of this package

    found = entry_points(group=ENTRY_POINTS)
    if name not in found.names:
        known = ", ".join(sorted(found.names)) or "none"
        raise PipelineError(f"no installed package offers an extractor {name!r} (group {ENTRY_POINTS}; installed: {known})")
    offered = found[name].load()
    made: object = offered if isinstance(offered, Extractor) and not isinstance(offered, type) else offered()
    if not isinstance(made, Extractor):
        raise PipelineError(f"entry point {name!r} gave {made!r}, which is no Extractor (name, requires, provides, __call__)")
    return made


def _check_declarations(steps: tuple[Extractor, ...]) -> None:
    provided: set[str] = {"url"}
    names: set[str] = set()
    for step in steps:
        if not isinstance(step, Extractor):
            raise PipelineError(f"{step!r} is no Extractor: it needs name, requires, provides and __call__")
        unknown = (step.requires | step.provides) - DRAFT_FIELDS
        if unknown:
            raise PipelineError(f"step {step.name!r} names unknown fields: {', '.join(sorted(unknown))}")
        if step.name in names:
            raise PipelineError(f"two steps are called {step.name!r}")
        missing = step.requires - provided
        if missing:
            raise PipelineError(f"step {step.name!r} requires {', '.join(sorted(missing))}, which no earlier step provides")
        names.add(step.name)
        provided |= step.provides


def _check_step(step: Extractor, before: Draft, after: Draft) -> None:
    changed = {
        name
        for name in DRAFT_FIELDS
        if getattr(before, name) is not getattr(after, name) and getattr(before, name) != getattr(after, name)
    }
    if not changed <= step.provides:
        raise PipelineError(f"step {step.name!r} changed {', '.join(sorted(changed - step.provides))}, which it does not provide")


def check_conservation(page: Page, draft: Draft) -> None:
    """Raise :class:`ConservationError` unless every block of the page has exactly one place in the article or its removals."""
    lost = [block for block in page.blocks if block.index not in draft.claims]
    if lost:
        raise ConservationError(f"{len(lost)} blocks of the page are nowhere, first {lost[0]!r}")
    invented = draft.claims.keys() - range(len(page.blocks))
    if invented:
        raise ConservationError(f"claims on blocks that the page does not have: {sorted(invented)[:5]}")
    in_body = [index for source in draft.body_sources for index in source]
    if len(draft.body_sources) != len(draft.body):
        raise ConservationError(f"{len(draft.body)} body blocks but {len(draft.body_sources)} sources")
    claimed = sorted(index for index, name in draft.claims.items() if name == "body")
    if sorted(in_body) != claimed:
        raise ConservationError(
            f"body blocks {sorted(set(in_body) ^ set(claimed))[:5]} are claimed but not used, used twice, or used unclaimed"
        )
    removed = [page.blocks[index].text for index, name in sorted(draft.claims.items()) if name == "removals"]
    if [removal.text for removal in draft.removals] != removed:
        raise ConservationError("removals are not exactly the blocks that were claimed for them, in page order")
