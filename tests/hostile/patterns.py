"""Every regular expression that the package compiles, found by watching it: run as a program, prints them as JSON.

Watched are the import of every module and the way of every fixture through all steps and writers, so that patterns made
within functions are found too. Of each is told by which methods the source uses it, where that can be seen.
"""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

PACKAGE = "article_extract"
ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src" / PACKAGE).rglob("*.py"))
METHODS = frozenset("match fullmatch search sub subn split findall finditer".split())


@cache
def used(path: str) -> dict[str, set[str]]:
    """By name, the methods that are called on it in a file; "?" where it is handed on, another file's use included."""
    tree = ast.parse(Path(path).read_text(encoding="utf-8"))
    methods: dict[str, set[str]] = {}
    called = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in METHODS:
            methods.setdefault(node.value.id, set()).add(node.attr)
            called.add(node.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node not in called:
            methods.setdefault(node.id, set()).add("?")
    return methods


@cache
def importers() -> dict[tuple[str, str], set[str]]:
    """By module and name that another module imports from it, the files that do; "?" where under another name."""
    files: dict[tuple[str, str], set[str]] = {}
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                module = (node.module or "").split(".")[-1]
                for alias in node.names:
                    files.setdefault((module, alias.name), set()).add("?" if alias.asname else str(source))
    return files


def methods_of(path: str, name: str | None) -> list[str]:
    """The methods by which a pattern is used; all where that cannot be seen."""
    files = importers().get((Path(path).stem, name), set()) if name else {"?"}
    methods = {"?"} if "?" in files else set().union(*(used(file).get(name or "", set()) for file in {path, *files}))
    return sorted(METHODS if "?" in methods or not methods else methods)


@cache
def names(path: str) -> dict[int, str]:
    """By line, the name that a statement gives to what stands there."""
    found = {}
    for node in ast.walk(ast.parse(Path(path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if isinstance(target, ast.Name):
                found.update(dict.fromkeys(range(node.lineno, (node.end_lineno or node.lineno) + 1), target.id))
    return found


def watch(seen: dict[tuple[str, Any, int], list[str]]) -> None:
    """From now on, note what the package compiles."""
    compile_, inner = re._compile, {re.__file__}  # type: ignore[attr-defined]

    def watching(pattern: Any, flags: int) -> Any:
        frame = sys._getframe(1)
        while frame.f_code.co_filename in inner and frame.f_back is not None:
            frame = frame.f_back
        module = frame.f_globals.get("__name__", "")
        if module.split(".")[0] == PACKAGE and not isinstance(pattern, re.Pattern):
            path = frame.f_code.co_filename
            name = names(path).get(frame.f_lineno) if frame.f_code.co_name == "<module>" else None
            seen[module, pattern, int(flags)] = methods_of(path, name)
        return compile_(pattern, flags)

    re._compile = watching  # type: ignore[attr-defined]


def modules() -> Iterator[str]:
    """All modules whose libraries are here."""
    package = importlib.import_module(PACKAGE)
    for module in pkgutil.walk_packages(package.__path__, PACKAGE + "."):
        if not module.name.endswith("__main__"):
            try:
                importlib.import_module(module.name)
            except ModuleNotFoundError as error:
                if (error.name or "").startswith(PACKAGE):
                    raise
            else:
                yield module.name


def main() -> None:
    seen: dict[tuple[str, Any, int], list[str]] = {}
    watch(seen)
    list(modules())
    from article_extract import extract, extract_text

    fixtures = ROOT / "fixtures"
    articles = [extract(path.read_bytes()) for path in sorted(fixtures.glob("*.html"))]
    articles += [extract_text(path.read_text(encoding="utf-8")) for path in sorted(fixtures.rglob("*.txt"))]
    for article in articles:
        article.to_markdown(front_matter=True), article.to_html(), article.to_jsonld()
    rows = [
        {
            "module": module,
            "pattern": p.decode("latin-1") if (raw := isinstance(p, bytes)) else p,
            "bytes": raw,
            "flags": f,
            "methods": m,
        }
        for (module, p, f), m in seen.items()
    ]
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
