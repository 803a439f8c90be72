"""Train the body model: features, cross-validation by site, the table of measures, the weights.

    python training/train_body.py                  # all of it; writes src/article_extract/body/body.npz
    python training/train_body.py --cached         # the same with the features of the last run

Seeded: two runs on one machine give the same weights.
"""

from __future__ import annotations

import argparse
import pickle
import time
import zlib
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np

from article_extract.body.forest import Floats
from dataset import Example, load
from first_look import FirstLook
from measures import Prediction, against_marks, calibrated, reliability, table
from second_look import SecondLook

WEIGHTS = Path(__file__).resolve().parent.parent / "src" / "article_extract" / "body" / "body.npz"
CACHE = Path(__file__).resolve().parent / "cache" / "examples.pickle"
LOOKS = CACHE.with_name("first_looks.pickle")
FOLDS = 5
JOBS = 2
LONGEST_PAGE = 2500
"""Blocks; longer pages are left out of training (1 % of them), not of validation."""


def fold_of(site: str) -> int:
    """The fold in which a site is held out; the same in every run."""
    return zlib.crc32(site.encode()) % FOLDS


@lru_cache(maxsize=1)
def examples_of_corpora() -> list[Example]:
    """The corpora as examples, as the cache holds them."""
    examples: list[Example] = pickle.loads(CACHE.read_bytes())
    return examples


def first_look(fold: int) -> tuple[list[Floats], dict[str, np.ndarray]]:
    """A network that has not seen the sites of a fold: what it makes of them, and its weights. Fold ``FOLDS`` is empty."""
    examples = examples_of_corpora()
    look = FirstLook([e for e in examples if fold_of(e.site) != fold and len(e.texts) <= LONGEST_PAGE], seed=fold)
    return look([e for e in examples if fold_of(e.site) == fold]), look.arrays()


def second_looks(examples: list[Example], judged: list[Floats]) -> list[Prediction]:
    """What the whole model makes of the pages of sites that it has not seen."""
    held_out = []
    for fold in range(FOLDS):
        look = SecondLook(*_unless(fold, examples, judged))
        held_out += [look(e, by) for e, by in zip(examples, judged, strict=True) if fold_of(e.site) == fold]
        print(f"second look, fold {fold + 1}/{FOLDS}", flush=True)
    return held_out


def _unless(fold: int, examples: list[Example], judged: list[Floats]) -> tuple[list[Example], list[Floats]]:
    pairs = zip(examples, judged, strict=True)
    known = [(e, by) for e, by in pairs if fold_of(e.site) != fold and len(e.texts) <= LONGEST_PAGE]
    return [e for e, _ in known], [by for _, by in known]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cached", action="store_true", help="take the features of the last run")
    options.add_argument("--second", action="store_true", help="with --cached: take the first looks of the last run too")
    options.add_argument("--predictions", type=Path, help="where to keep the predictions on held-out sites")
    given = options.parse_args()
    began = time.monotonic()
    if given.second and not given.cached:
        options.error("--second needs --cached: first looks are of the features that they saw")
    if not (given.cached and CACHE.exists()):
        CACHE.parent.mkdir(exist_ok=True)
        CACHE.write_bytes(pickle.dumps(load()))
    if not (given.second and LOOKS.exists()):
        with ProcessPoolExecutor(JOBS) as pool:
            LOOKS.write_bytes(pickle.dumps(list(pool.map(first_look, range(FOLDS + 1)))))
    *by_fold, (_, network) = pickle.loads(LOOKS.read_bytes())
    examples = examples_of_corpora()
    print(f"{len(examples)} pages, {sum(len(e.texts) for e in examples)} blocks, {len({e.site for e in examples})} sites")
    rest = [iter(judged) for judged, _ in by_fold]
    judged = [next(rest[fold_of(e.site)]) for e in examples]
    print(
        "first look\n" + table([Prediction(e, by, np.zeros_like(by)) for e, by in zip(examples, judged, strict=True)]), flush=True
    )
    held_out = second_looks(examples, judged)
    print("both\n" + table(held_out))
    print("marked articles of wcxb\n" + against_marks(held_out))
    print(reliability(held_out), flush=True)
    if given.predictions:
        given.predictions.write_bytes(pickle.dumps([(p.example.corpus, p.example.id, p.body, p.heading) for p in held_out]))
    final = SecondLook(*_unless(FOLDS, examples, judged))
    np.savez_compressed(WEIGHTS, allow_pickle=False, calibration=calibrated(held_out), **network, **final.arrays())
    print(f"wrote {WEIGHTS.name}: {WEIGHTS.stat().st_size / 1e6:.2f} MB in {(time.monotonic() - began) / 60:.0f} minutes")


if __name__ == "__main__":
    main()
