"""The list of modules that a wheel holds compiled."""

from __future__ import annotations

import re

from conftest import ROOT


def test_modules_to_compile_are_there() -> None:
    listed = re.search(r'COMPILED = """(.*?)"""', (ROOT / "hatch_build.py").read_text(encoding="utf-8"), re.S)
    assert listed is not None
    names = listed[1].split()
    assert names
    assert [name for name in names if not (ROOT / "src" / "article_extract" / f"{name}.py").is_file()] == []
