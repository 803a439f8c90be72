"""The libraries that are compared, each in a virtual environment of its own, so that none meets another's dependencies."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent / ".environments"
YARDSTICK = "lxml"
"""Installed in every environment: each library's time is told as a multiple of a bare parse in the same process."""

REQUIREMENTS = {
    "trafilatura": ("trafilatura", "lxml_html_clean"),
    "newspaper4k": ("newspaper4k", "lxml_html_clean"),
    "readability-lxml": ("readability-lxml", "lxml_html_clean"),
    "goose3": ("goose3",),
    "jusText": ("jusText", "lxml_html_clean"),
    "boilerpy3": ("boilerpy3",),
    "resiliparse": ("resiliparse",),
    "news-please": ("news-please",),
    "plot": ("matplotlib",),
}


def interpreter(name: str) -> Path:
    """The interpreter of a library's environment, which is made where it is missing; of our own for our own.

    Raises :class:`subprocess.CalledProcessError` where it cannot be installed.
    """
    if name not in REQUIREMENTS:
        return Path(sys.executable)
    folder = ROOT / name
    python = folder / "bin" / "python"
    done = folder / "installed"
    wanted = " ".join((YARDSTICK, *REQUIREMENTS[name]))
    if not done.exists() or done.read_text() != wanted:
        print(f"installing {name} …", file=sys.stderr, flush=True)
        venv.create(folder, clear=True, symlinks=True)
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *wanted.split()], check=True)
        done.write_text(wanted)
    return python


def version(name: str) -> str:
    """The version of a library, as its environment has it."""
    code = f"from importlib.metadata import version; print(version({name!r}))"
    return subprocess.run([interpreter(name), "-c", code], check=True, capture_output=True, text=True).stdout.strip()
