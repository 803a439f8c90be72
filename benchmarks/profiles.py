"""What site profiles change: every page of a site without and with the profile of the others, and of all.

    python benchmarks/profiles.py [--held-out PREDICTIONS] [--kinds found,alike,moved,made] [--dumps] [--each]

``--held-out``: predictions of sites not trained on, as ``training/train_body.py --predictions`` keeps them; they take the
place of the released weights on the corpora's own pages, which these have seen.
"""

from __future__ import annotations

import argparse
import pickle
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any
from unittest import mock

import profile_sites
from profile_sites import CORPORA, Case, Site

from article_extract import Draft, Page, ProfileLearner, SiteProfile
from article_extract.body import LearnedBody
from article_extract.profiles import learner
from article_extract.text_page import cut_text

sys.path.insert(0, str(CORPORA.parent / "bench"))
import score

CHANGED = 0.005
"""Change of a page's word_f1 from which it counts as helped or hurt."""


@dataclass
class Result:
    """One page, by one way."""

    f1: float
    exact: bool
    clean: list[bool]
    kept: list[bool]


def measured(case: Case, draft: Draft) -> Result:
    texts = [block.text for block in draft.body]
    text = "\n\n".join(texts)
    if "text" in case.gold:
        f1 = score.bag_prf(score.words(text), score.words(case.gold["text"]))[2]
        exact = score.words(text) == score.words(case.gold["text"])
    else:
        flat = re.sub(r"\s+", " ", text)
        wanted, unwanted = ([re.sub(r"\s+", " ", s).strip() for s in case.gold.get(key) or []] for key in ("with", "without"))
        right, wrong = sum(s in flat for s in wanted), sum(s in flat for s in unwanted)
        f1, exact = score.prf(right, right + wrong, len(wanted))[2], False
    return Result(f1, exact, [out not in texts for out in case.out], [stay in texts for stay in case.stay])


def flattened(sites: Iterable[Site]) -> Iterator[Site]:
    """The same sites as text dumps."""
    for site in sites:
        for case in site.cases:
            case.page = cut_text("\n".join(block.text for block in case.page.blocks), case.page.url)
        yield site


Judge = Callable[[Page, Draft], tuple[Any, Any]]


class Judged:
    """Every page is judged once: what the single page tells does not depend on profiles."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.of: dict[int, tuple[Any, Any, Draft, Draft]] = {}

    def __call__(self, page: Page) -> tuple[Any, Any, Draft, Draft]:
        if id(page) not in self.of:
            draft = Draft(url=page.url)
            for step in learner._before_body():
                draft = step(page, draft)
            probability, heading = self.judge(page, draft)
            self.of[id(page)] = probability, heading, draft, LearnedBody().decided(page, draft, probability, heading)
        return self.of[id(page)]

    def with_profile(self, page: Page, profile: SiteProfile) -> Draft:
        probability, heading, draft, _ = self(page)
        return LearnedBody().decided(page, draft, profile.revised(page, probability), heading)

    def for_learner(self, page: Page) -> tuple[Any, Draft]:
        probability, _, _, decided = self(page)
        return probability, decided


Row = tuple[Site, Case, Result, Result | None, Result]


def rows(sites: Iterable[Site], judge: Judge) -> Iterator[Row]:
    """For each page: without a profile, with that of the site's other pages (None where these are fewer than five), with that of all."""
    for site in sites:
        judged = Judged(judge)
        with mock.patch.object(learner, "_judged", judged.for_learner):
            lessons = [learner.lesson_of(case.page) for case in site.cases]
        whole = learned(lessons)
        for number, case in enumerate(site.cases):
            others = lessons[:number] + lessons[number + 1 :]
            beside = judged.with_profile(case.page, learned(others)) if len(others) >= 5 else None
            yield (
                site,
                case,
                measured(case, judged(case.page)[3]),
                measured(case, beside) if beside is not None else None,
                measured(case, judged.with_profile(case.page, whole)),
            )


def learned(lessons: Iterable[learner.Lesson | None]) -> SiteProfile:
    """The profile of the pages that taught these."""
    site = ProfileLearner()
    for lesson in lessons:
        if lesson is not None:
            site.hear(lesson)
    return site.profile()


def table(name: str, found: list[Row]) -> str:
    """Three lines: alone, with the others, with all."""
    lines = []
    for way, column in (("alone", 2), ("others", 3), ("all", 4)):
        pairs = [(row[2], row[column]) for row in found if row[column] is not None]
        if not pairs:
            continue
        after = [b for _, b in pairs]
        change = [b.f1 - a.f1 for a, b in pairs]
        cells = [
            f"{name:10s} {way:7s} pages {len(pairs):4d}  word_f1 {mean(r.f1 for r in after):.4f}  exact {mean(r.exact for r in after):.3f}"
        ]
        for label, values in (("clean", [ok for r in after for ok in r.clean]), ("kept", [ok for r in after for ok in r.kept])):
            cells.append(f"{label} {mean(values):.3f}" if values else f"{label}   -  ")
        if way != "alone":
            cells.append(
                f"helped {sum(c > CHANGED for c in change)} hurt {sum(c < -CHANGED for c in change)} worst {min(change):+.3f}"
            )
        lines.append("  ".join(cells))
    return "\n".join(lines)


class HeldOut:
    """What networks that had not seen a page's site made of it."""

    def __init__(self, path: Path) -> None:
        self.kept = {f"{corpus}:{name}": (body, heading) for corpus, name, body, heading in pickle.loads(path.read_bytes())}

    def judged(self, page: Page, draft: Draft) -> tuple[Any, Any]:
        body, heading = self.kept.get(page.url or "", ((), ()))
        return (body, heading) if len(body) == len(page.blocks) else LearnedBody().judged(page, draft)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--held-out", type=Path, metavar="PREDICTIONS")
    options.add_argument("--each", action="store_true", help="a table for each site")
    options.add_argument("--dumps", action="store_true", help="the pages flattened to lines of text")
    options.add_argument("--kinds", default="found,alike,moved,made")
    given = options.parse_args()
    kinds = given.kinds.split(",")
    flat = flattened if given.dumps else iter
    results: dict[str, list[Row]] = defaultdict(list)
    judge = LearnedBody().judged
    seen = HeldOut(given.held_out).judged if given.held_out else judge
    for kind in {"found", "alike"} & set(kinds):
        for row in rows(flat(getattr(profile_sites, kind)()), seen):
            results[row[0].kind].append(row)
    told = profile_sites.stories() if {"made", "moved"} & set(kinds) else {}
    for kind in {"made", "moved"} & set(kinds):
        results[kind] += rows(flat(getattr(profile_sites, kind)(told)), judge)
    for kind, found in sorted(results.items()):
        print(table(kind, found))
        if given.each:
            each: dict[str, list[Row]] = defaultdict(list)
            for row in found:
                each[row[0].name].append(row)
            for name, own in each.items():
                print(table("  " + name, own))


if __name__ == "__main__":
    main()
