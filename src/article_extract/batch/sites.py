"""Profiles of many sites: kept on disk, heard by the workers, what they change counted.

A site is what a registry, or a host of many sites such as blogs, has given to one owner: ``bbc.co.uk``, ``someone.github.io``. The
public suffix list tells them; ``tld`` has it with it and asks no network, and is there anyway, by way of trafilatura.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..body import LearnedBody
from ..draft import Draft
from ..errors import PipelineError, ProfileError
from ..page import Page
from ..pipeline import default_pipeline
from ..profiles import SiteProfile
from ..profiles.file import decoded, encoded
from .errors import OutputError
from .worker import Heard, Job, Outcome, Work

FILE = "sites.sqlite"
"""In the folder of the journal: a run that goes on hears the profiles that it began with."""
AT_HAND = 64
"""Profiles that a worker keeps, the last that it used; each is a megabyte at most."""
ELSEWHERE = "other field"
"""In the place of a reason, for a block that is part of the article in another way than as body, such as a caption."""


@lru_cache(maxsize=4096)
def _registered(host: str) -> str:
    from tld import get_fld

    return get_fld(f"//{host}/", fail_silently=True, fix_protocol=False, search_private=True) or host


def site_of(url: str | None) -> str | None:
    """The site of an address: its registered domain, else its host; ``None`` where it has none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:  # such as a bracket that is not closed
        return None
    return _registered(host.rstrip(".")) if host else None


class Sites:
    """Profiles by site, in a file. It pickles; each process opens the file for itself."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()

    def profile(self, url: str | None) -> SiteProfile | None:
        """What was learned of the site of an address, if anything."""
        name = site_of(url)
        return _profile(self.path, name) if name else None

    def counts(self) -> tuple[int, int]:
        """Sites with a profile, and pages that they were learned from."""
        with closing(_connection(self.path)) as file:
            sites, pages = file.execute("SELECT count(*), coalesce(sum(pages), 0) FROM sites").fetchone()
        return sites, pages

    def job(self, job: Job) -> SiteJob:
        """The same job with each page heard beside the others of its site."""
        return profiled(job, self)


def checked(pipeline: Any) -> Any:
    """The pipeline, if its body step hears profiles and has none yet. Raises :class:`PipelineError`."""
    body = next((step for step in pipeline.steps if step.name == LearnedBody.name), None)
    if type(body) is not LearnedBody:
        raise PipelineError("profiles of sites are heard by the default body step, and this pipeline has another one")
    if body.profile is not None:
        raise PipelineError("this pipeline has a profile already: have one site's for all pages, or each site's own")
    return pipeline


def profiled(job: Job, sites: Sites | None = None) -> SiteJob:
    """The same job with each page heard beside the others of its site, by ``sites`` or by the profile that it brings."""
    pipeline = checked(job.pipeline or default_pipeline())
    return SiteJob(sites=sites, pipeline=pipeline, encoder=job.encoder, min_confidence=job.min_confidence, limits=job.limits)


def check_asked(folder: Path, asked: bool) -> None:
    """Raise :class:`OutputError` where an output that was begun with profiles is to be gone on with without them."""
    if (folder / FILE).exists() and not asked:
        raise OutputError("this output was begun with profiles of its sites: go on with them (--profile-sites)")


@dataclass(frozen=True, kw_only=True)
class SiteJob(Job):
    """Hears each page beside the others of its site."""

    sites: Sites | None

    def _outcome(self, work: Work) -> Outcome:
        profile = self._profile(work)
        if profile is None or self.pipeline is None:
            return super()._outcome(work)
        body = _Comparing(profile)
        article = self._article(work, self.pipeline.replace(LearnedBody.name, body))
        reasons = {removal.text: str(removal.reason) for removal in article.removals}
        left_out = Counter(reasons.get(text, ELSEWHERE) for text in body.left_out)
        return self._told(article)._replace(heard=Heard(body.kept, left_out))

    def _profile(self, work: Work) -> SiteProfile | None:
        if work.profile is not None:
            return _brought(work.profile)
        return self.sites.profile(work.url) if self.sites is not None else None


class _Comparing(LearnedBody):
    """The body step that remembers what the page alone would have given. For one page."""

    def __init__(self, profile: SiteProfile) -> None:
        super().__init__(profile)
        self.kept = 0
        self.left_out: list[str] = []

    def __call__(self, page: Page, draft: Draft) -> Draft:
        if not page.blocks or self.profile is None:
            return super().__call__(page, draft)
        probability, heading = self.judged(page, draft)
        alone = _body(self.decided(page, draft, probability, heading))
        heard = self.decided(page, draft, self.profile.revised(page, probability), heading)
        after = _body(heard)
        self.kept = len(after - alone)
        self.left_out = [page.blocks[index].text for index in sorted(alone - after)]
        return heard


def _body(draft: Draft) -> set[int]:
    return {index for index, name in draft.claims.items() if name == LearnedBody.name}


@dataclass(slots=True)
class SiteCounts:
    """What profiles have changed in a run."""

    sites: int
    """That have a profile."""
    learned_from: int
    """Pages that taught something."""
    heard: int = 0
    """Pages of these sites that became articles, or could have."""
    changed: int = 0
    kept: int = 0
    """Blocks that are body only because of other pages."""
    left_out: Counter[str] = field(default_factory=Counter)
    """Blocks that would be body but for other pages, by the reason for which they are left out."""

    def add(self, heard: Heard) -> None:
        """Count a page."""
        self.heard += 1
        self.changed += bool(heard.kept or heard.left_out)
        self.kept += heard.kept
        self.left_out.update(heard.left_out)

    def to_dict(self) -> dict[str, Any]:
        """Ready for ``json.dumps``."""
        return {
            "sites": self.sites,
            "learned_from": self.learned_from,
            "pages_heard": self.heard,
            "pages_changed": self.changed,
            "blocks_kept": self.kept,
            "blocks_left_out": dict(self.left_out.most_common()),
        }

    def __str__(self) -> str:
        reasons = ", ".join(f"{reason} {count:,}" for reason, count in self.left_out.most_common())
        return (
            f"profiles of {self.sites:,} sites, learned from {self.learned_from:,} pages: heard on {self.heard:,} pages, changed "
            f"{self.changed:,}; blocks left out {self.left_out.total():,}{f' ({reasons})' if reasons else ''}, kept {self.kept:,}"
        )


def packed(profile: SiteProfile) -> bytes:
    """A profile as the file has it, and as pages bring it along."""
    return zlib.compress(encoded(profile), 1)


def unpacked(profile: bytes, source: str) -> SiteProfile:
    """What :func:`packed` packed. Raises :class:`ProfileError`, which names ``source``."""
    try:
        return decoded(zlib.decompress(profile), source)
    except zlib.error as error:
        raise ProfileError(f"{source}: not a site profile: {error}") from None


@lru_cache(maxsize=AT_HAND)
def _profile(path: Path, site: str) -> SiteProfile | None:
    row = _opened(path).execute("SELECT profile FROM sites WHERE site = ?", (site,)).fetchone()
    return unpacked(row[0], f"{path}: {site}") if row else None


@lru_cache(maxsize=AT_HAND)
def _brought(profile: bytes) -> SiteProfile:
    return unpacked(profile, "the profile that came with the page")


@lru_cache(maxsize=1)
def _opened(path: Path) -> sqlite3.Connection:
    return _connection(path)


def _connection(path: Path) -> sqlite3.Connection:
    """To the file, which does not change any more: many processes read it without locks."""
    return sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
