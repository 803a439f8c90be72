"""What is not installed is asked for only by who needs it, and then by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from article_extract.batch import Output, OutputRow, Status, read_pages
from article_extract.batch.errors import MissingPackageError

HEAVY = ("pyarrow", "zstandard", "brotli", "fsspec", "psutil")


def test_importing_the_library_or_the_batch_path_loads_nothing_heavy() -> None:
    program = f"import sys, article_extract, article_extract.batch; print([name for name in {HEAVY} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"


def without(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] in packages]:
        monkeypatch.delitem(sys.modules, name)
    for name in packages:
        monkeypatch.setitem(sys.modules, name, None)


def test_what_a_format_needs_is_named_where_it_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pages.parquet").write_bytes(b"PAR1")
    without(monkeypatch, "pyarrow")
    with pytest.raises(MissingPackageError, match=r"pyarrow is not installed.* pip install 'article-extract\[batch\]'"):
        list(read_pages([tmp_path]))


def test_plain_formats_need_nothing_but_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "pyarrow", "zstandard", "brotli", "fsspec", "fastwarc")
    (tmp_path / "pages.jsonl").write_text('{"html": "<p>One"}\n')
    with Output(tmp_path / "out.jsonl") as output:
        for page in read_pages([tmp_path / "pages.jsonl"]):
            output.write(OutputRow(id=page.id, status=Status.OK, milliseconds=0))
        output.finish()
    assert (tmp_path / "out.jsonl").read_text().count("\n") == 1
