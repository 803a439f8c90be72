"""A page gives the same bytes whatever came before it, and wherever and when it is read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from conftest import CORPORA


@cache
def digests(*arguments: str, **changes: str) -> dict[str, str]:
    """What a process of its own finds, under a changed environment."""
    program = [
        sys.executable,
        str(Path(__file__).with_name("digests.py")),
        *arguments,
        *(["corpora"] if CORPORA.is_dir() else []),
    ]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC", **changes}
    output = subprocess.run(program, env=environment, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    found: dict[str, str] = json.loads(output)
    assert len(found) > 15
    return found


@pytest.mark.parametrize(
    ("arguments", "changes"),
    [
        (("reversed",), {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C"}),
        (("threads",), {"PYTHONHASHSEED": "4242", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "1"}),
    ],
    ids=["other order, hash seed, time zone, locale", "several threads"],
)
def test_the_same_bytes(arguments: tuple[str, ...], changes: dict[str, str]) -> None:
    here, there = digests(), digests(*arguments, **changes)
    assert {page for page in here if here[page] != there[page]} == set()
