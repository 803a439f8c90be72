"""Accuracy and speed of article_extract beside other libraries: the same pages, the same measures, one run.

    python benchmarks/peers.py [LIBRARY ...] [--limit N] [--held-out PREDICTIONS] [--plot FILE.svg]

Each library is installed into an environment of its own and reads the pages in a process of its own. ``--held-out`` adds a
row with the body model trained without the page's site, from what ``training/train_body.py --predictions`` keeps; without
it the figures of article_extract are on pages that its weights have seen. Prints Markdown.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import mean, median
from typing import Any

import environments
from peer import EXTRACTORS

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent.parent / "shared"
CORPORA = {"fundus": None, "wcxb": "article", "segments": None}
"""Corpora and the type of their pages that are read."""
BELOW = 0.5
"""A page with a lower word_f1 counts as lost."""
OURS = "article_extract"
HELD_OUT = "article_extract, held-out sites"
BODY = {"word_f1": ".4f", "exact": ".3f", "shingle_f1": ".4f", "below_half": ".3f", "segment_f1": ".4f"}
METADATA = {"headline": ".3f", "author_f1": ".3f", "published": ".3f"}

sys.path.insert(0, str(SHARED / "bench"))

Row = dict[str, Any]


def rows_of(path: Path) -> list[Row]:
    """The objects of a file of JSON lines. Not ``splitlines``: strings may hold other characters that end lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def gold(corpus: str, limit: int | None) -> list[Row]:
    """The pages with their answers."""
    rows = [row for row in rows_of(SHARED / "corpora" / corpus / "gold.jsonl") if CORPORA[corpus] in (None, row.get("page_type"))]
    return rows[:: max(1, len(rows) // limit)][:limit] if limit else rows


def answers(library: str, corpus: str, ids: list[str], held_out: Path | None, cached: bool) -> list[Row]:
    """What a library says of these pages, from a process of its own or, where ``cached``, from the last run."""
    out = HERE / ".out" / f"{library.replace(', ', '-').replace(' ', '-')}.{corpus}.jsonl"
    out.parent.mkdir(exist_ok=True)
    if cached and out.exists():
        known = {row["id"]: row for row in rows_of(out)}
        if known.keys() >= set(ids):
            return [known[name] for name in ids]
    name = OURS if library == HELD_OUT else library
    call = [
        environments.interpreter(name.partition(",")[0]),
        HERE / "peer.py",
        name,
        SHARED / "corpora" / corpus,
        ",".join(ids),
        out,
    ]
    if library == HELD_OUT and held_out:
        call += ["--held-out", held_out]
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    subprocess.run(call, check=True, env=os.environ | threads, capture_output=True)
    return rows_of(out)


def measures(golden: list[Row], said: list[Row]) -> dict[str, float]:
    """The measures of ``score.py``, and what a page costs: median milliseconds, and times a bare parse of the same page."""
    from score import score

    known = {row["id"] for row in said}
    predictions = {}
    for row in said:
        prediction: Row = {"text": row.get("text") or ""}
        for field, key in (("title", "headline"), ("authors", "authors"), ("date", "published")):
            if any(other.get(field) is not None for other in said):  # a library that gives none is not measured by it
                prediction[key] = row.get(field)
        predictions[row["id"]] = prediction
    found, pages = score([row for row in golden if row["id"] in known], predictions)
    found["below_half"] = mean(page.get("word_f1", 1.0) < BELOW for page in pages)
    found["ms"] = median(row["milliseconds"] for row in said)
    found["parses"] = median(row["milliseconds"] / row["parse"] for row in said)
    found["errors"] = sum("error" in row for row in said)
    return dict(found)


def table(corpus: str, results: dict[str, dict[str, float]], columns: dict[str, str]) -> str:
    """One line a library, the best first."""
    columns = {name: form for name, form in columns.items() if any(name in found for found in results.values())}
    first = next(iter(columns))
    pages = max(found["pages"] for found in results.values())
    lines = [f"| {corpus}, {pages:.0f} pages | {' | '.join(columns)} |", "|---" * (1 + len(columns)) + "|"]
    for library, found in sorted(results.items(), key=lambda item: -item[1].get(first, -1)):
        cells = [format(found[name], form) if name in found else "" for name, form in columns.items()]
        lines.append(f"| {library} | {' | '.join(cells)} |")
    return "\n".join(lines)


def compare(libraries: list[str], given: argparse.Namespace) -> dict[str, dict[str, dict[str, float]]]:
    """Measures by corpus and library. A library that cannot be installed or breaks is told and left out."""
    results: dict[str, dict[str, dict[str, float]]] = {}
    for corpus in given.corpora.split(","):
        golden = gold(corpus, given.limit)
        results[corpus] = {}
        for library in libraries:
            try:
                said = answers(library, corpus, [row["id"] for row in golden], given.held_out, given.cached)
            except subprocess.CalledProcessError as error:
                said_last = (error.stderr or b"").decode(errors="replace").strip().rpartition("\n")[2]
                print(f"{library}: status {error.returncode}, {said_last}", file=sys.stderr)
                continue
            results[corpus][library] = measures(golden, said)
            print(f"{library}, {corpus}: done", file=sys.stderr, flush=True)
    return results


def main() -> None:
    """Print the tables, draw the plot."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("libraries", nargs="*", metavar="LIBRARY", help=", ".join(EXTRACTORS))
    options.add_argument("--corpora", default=",".join(CORPORA))
    options.add_argument("--limit", type=int, help="pages of each corpus")
    options.add_argument("--cached", action="store_true", help="take what the last run kept of these pages")
    options.add_argument("--held-out", type=Path, metavar="PREDICTIONS")
    options.add_argument("--plot", type=Path, metavar="FILE.svg", help="accuracy against time")
    given = options.parse_args()
    if not (SHARED / "corpora").exists():
        sys.exit("the pages are not here: ../shared/corpora")
    libraries = given.libraries or [*EXTRACTORS]
    if given.held_out:
        libraries = [HELD_OUT, *libraries]
    results = compare(libraries, given)
    for columns in (BODY | {"ms": ".1f", "parses": ".1f", "errors": ".0f"}, METADATA):
        for corpus, by_library in results.items():
            if any(name in found for found in by_library.values() for name in columns):
                print("\n" + table(corpus, by_library, columns))
    versions = [f"{name} {environments.version(name)}" for name in environments.REQUIREMENTS if name in libraries]
    print("\n" + ", ".join(versions))
    (HERE / ".out" / "peers.json").write_text(json.dumps(results, indent=1))
    if given.plot:
        points = HERE / ".out" / "peers.json"
        subprocess.run([environments.interpreter("plot"), HERE / "plot.py", "peers", points, given.plot], check=True)


if __name__ == "__main__":
    main()
