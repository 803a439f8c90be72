"""Draws the plots of the documentation; run by the other scripts in an environment that has matplotlib.

python plot.py peers|scale RESULTS.json FILE.svg
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib import pyplot

OURS, THEIRS = "#b3261e", "#4a6785"
mpl.use("svg")
mpl.rcParams.update(
    {"svg.hashsalt": "article_extract", "svg.fonttype": "none", "font.size": 10, "axes.grid": True, "grid.alpha": 0.3}
)


def peers(results: dict[str, dict[str, dict[str, float]]]) -> None:
    """Word F1 of news pages against times a bare parse; both corpora that have whole texts, one beside the other."""
    shown = {corpus: found for corpus, found in results.items() if any("word_f1" in row for row in found.values())}
    figure, axes = pyplot.subplots(1, len(shown), figsize=(5 * len(shown), 4), squeeze=False)
    for axis, (corpus, by_library) in zip(axes[0], shown.items(), strict=True):
        held_out = by_library.get("article_extract, held-out sites")
        for library, found in by_library.items():
            if found is held_out:
                continue
            ours = library == "article_extract"
            accuracy = (held_out if ours and held_out else found)["word_f1"]
            axis.plot(found["parses"], accuracy, "o", color=OURS if ours else THEIRS, markersize=8 if ours else 6)
            label = library + (" (held-out sites)" if ours and held_out else " (seen pages)" if ours else "")
            axis.annotate(label, (found["parses"], accuracy), xytext=(5, 5), textcoords="offset points", fontsize=8)
        axis.set(xscale="log", title=corpus, xlabel="processor time, as a multiple of a bare lxml parse", ylabel="word F1")
        axis.margins(x=0.25, y=0.12)
    figure.tight_layout()


def scale(results: dict[str, Any]) -> None:
    """Seconds and memory against the size of the page."""
    figure, (time, memory) = pyplot.subplots(1, 2, figsize=(10, 4))
    for kind, points in results.items():
        sizes = [point["bytes"] for point in points]
        time.loglog(sizes, [point["seconds"] for point in points], "o-", label=kind)
        memory.loglog(sizes, [point["memory"] for point in points], "o-", label=kind)
    sizes = sorted({point["bytes"] for points in results.values() for point in points})
    memory.loglog(sizes, [12 * size + 60e6 for size in sizes], "--", color="grey", label="12 x the page + 60 MB")
    time.set(xlabel="bytes of the page", ylabel="seconds of processor time")
    memory.set(xlabel="bytes of the page", ylabel="bytes of memory at the peak, above an idle process")
    for axis in (time, memory):
        axis.legend(fontsize=8)
    figure.tight_layout()


if __name__ == "__main__":
    what, source, target = sys.argv[1:]
    {"peers": peers, "scale": scale}[what](json.loads(Path(source).read_text()))
    pyplot.savefig(target, metadata={"Date": None})
