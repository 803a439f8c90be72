"""Feed mutated pages to the library until time is up, and report: ``python fuzz/run.py --seconds 3600``.

What breaks a law is kept in ``fuzz/findings/`` with its traceback. With ``--atheris`` (needs the package atheris) the
choice of pages is guided by the code that they reach, and kept in ``fuzz/corpus/``.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
import traceback
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))
from mutator import mutate, seeds

FOLDER = Path(__file__).parent
FINDINGS = FOLDER / "findings"


def keep(data: bytes, error: BaseException) -> str:
    """Write a finding to disk; its name."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__}-{Path(last.filename).stem}-{last.lineno}"
    FINDINGS.mkdir(exist_ok=True)
    name = f"{place}-{hashlib.sha256(data).hexdigest()[:8]}"
    (FINDINGS / f"{name}.html").write_bytes(data)
    (FINDINGS / f"{name}.txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    return place


def at_random(seconds: float, executions: int, seed: int, corpora: int) -> int:
    """Mutations of the seeds, each a page of its own; the number of distinct places that broke."""
    from laws import check

    pool = seeds(corpora=corpora)
    random, start, done = Random(seed), time.monotonic(), 0
    found: dict[str, int] = {}
    while time.monotonic() - start < seconds and done < executions:
        data = mutate(random, pool)
        done += 1
        try:
            check(data)
        except Exception as error:
            place = keep(data, error)
            found[place] = found.get(place, 0) + 1
            if found[place] == 1:
                print(f"finding: {place}: {str(error)[:200]}", flush=True)
    hours = (time.monotonic() - start) / 3600
    print(f"{done:,} executions in {hours:.2f} h from {len(pool)} seeds (seed {seed}): {len(found)} places broke, {found}")
    return len(found)


def with_atheris(seconds: float, executions: int, seed: int, corpora: int) -> None:
    """libFuzzer's loop over our mutations. Does not return: it says how many pages it took; findings do not end it."""
    import atheris

    with atheris.instrument_imports(include=["article_extract"]):
        from laws import check

    pool = seeds(corpora=corpora)
    for folder in (FOLDER / "corpus", FINDINGS):
        folder.mkdir(exist_ok=True)
    found: set[str] = set()

    def one(data: bytes) -> None:
        try:
            check(data)
        except Exception as error:
            place = keep(data, error)
            if place not in found:
                print(f"finding {len(found) + 1}: {place}: {str(error)[:200]}", flush=True)
            found.add(place)

    def mutated(data: bytes, most: int, number: int) -> bytes:
        random = Random(number)
        return mutate(random, [data, *random.sample(pool, 3)])[:most]

    options = [f"-max_total_time={seconds:.0f}", f"-seed={seed + 1}", "-max_len=120000", "-timeout=60", "-rss_limit_mb=4096"]
    options += [f"-artifact_prefix={FINDINGS}/", "-report_slow_units=60"]
    options += [f"-runs={executions}"] if executions < sys.maxsize else []
    atheris.Setup([sys.argv[0], *options, str(FOLDER / "corpus")], one, custom_mutator=mutated)
    atheris.Fuzz()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--executions", type=int, default=sys.maxsize)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--corpora", type=int, default=200, help="pages of the corpora among the seeds, where they are at hand")
    parser.add_argument("--atheris", action="store_true", help="be guided by the code that is reached")
    options = parser.parse_args()
    if options.atheris:
        with_atheris(options.seconds, options.executions, options.seed, options.corpora)
    sys.exit(at_random(options.seconds, options.executions, options.seed, options.corpora) > 0)


if __name__ == "__main__":
    main()
