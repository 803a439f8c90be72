"""Pages that are written to be costly: each is read, or refused, within bounds of time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from measure import DUMPS, PAGES, SECONDS

# Beside the page itself; what holds most is a page of a million paragraphs, of which it reads 20,000.
MEMORY, TIMES_ITS_BYTES = 250_000_000, 25
NAMES = [*PAGES, *DUMPS]
GROUPS = 6


@pytest.mark.parametrize("names", [NAMES[start::GROUPS] for start in range(GROUPS)], ids=lambda names: str(names[0]))
def test_cost_is_bounded(names: list[str]) -> None:
    """None dies, by the processor's time or otherwise; each keeps the article that stands before the flood."""
    program = [sys.executable, str(Path(__file__).with_name("measure.py")), *names]
    output = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    found = [json.loads(line) for line in output.splitlines()]
    assert [one["name"] for one in found] == names
    assert [one for one in found if one["error"]] == []
    assert [one for one in found if one["seconds"] > SECONDS / 2] == []
    assert [one for one in found if one["memory"] > MEMORY + TIMES_ITS_BYTES * one["bytes"]] == []
    assert [one for one in found if one["headline"] != "Harbour closed" and one["name"] in STORIES] == []


STORIES = [name for name in PAGES if name != "a script of 3 MB"]
