"""Compiles the modules where most of the time goes, when a wheel is built. The source stays plain Python.

mypyc turns the typed modules of ``COMPILED`` into C. Where that cannot be done (no C compiler, say) the wheel holds the same
modules as they are, and the library is slower. ``ARTICLE_EXTRACT_PURE=1`` asks for that; editable installs are always so.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "article_extract"
COMPILED = """
    blocks cutter elements visibility
    body/assemble body/bags body/context body/counts body/decode body/features body/repeats body/tree body/vetoes body/wording
    extractors/authors extractors/byline_classes extractors/byline_people extractors/bylines extractors/canonical extractors/compare
    extractors/dates extractors/datetext extractors/description extractors/headline extractors/jsonld extractors/keywords
    extractors/language extractors/microdata extractors/names extractors/publisher extractors/section extractors/shown_bylines
    extractors/shown_dates extractors/statements extractors/unmarked_bylines extractors/values
    extractors/images/addresses extractors/images/attributes extractors/images/belonging extractors/images/captions
    extractors/images/credit_forms extractors/images/credit_names extractors/images/credit_notes extractors/images/credit_text extractors/images/credits
    extractors/images/frames extractors/images/lexicon extractors/images/loose extractors/images/markup
    extractors/images/names extractors/images/region extractors/images/roles extractors/images/set_apart extractors/images/shots
    extractors/images/words
    quotes/caseless quotes/caseless_names quotes/clauses quotes/cues quotes/decide quotes/focus quotes/languages quotes/marks quotes/name_forms
    quotes/names quotes/nouns quotes/persons quotes/phrases quotes/roles quotes/set_off quotes/spans quotes/speakers quotes/spoken quotes/subjects
    quotes/turns
    removals/address removals/calls removals/classify removals/duplicates removals/embeds removals/evidence removals/form removals/names
    removals/paths removals/phrases removals/rows removals/step
""".split()
COMPILER = ["mypy[mypyc]>=1.13", "setuptools>=77", "lxml-stubs>=0.5", "numpy>=1.26"]  # the last two for their types
MYPY = ["--config-file=", "--ignore-missing-imports", "--follow-imports=silent"]


class CompiledCore(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the compiled modules to the wheel."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What is fetched for a build, unless nothing is to be compiled."""
        return [] if os.environ.get("ARTICLE_EXTRACT_PURE") else COMPILER

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; on failure say so and leave the wheel as it is."""
        if self.target_name != "wheel" or version == "editable" or os.environ.get("ARTICLE_EXTRACT_PURE"):
            return
        self.made = TemporaryDirectory()
        try:
            compile_into(Path(self.made.name), Path(self.root, "src"))
        except (Exception, SystemExit) as error:  # of a compiler that is missing or a step of the build that fails
            print(f"{PACKAGE} is not compiled, and slower: {error!r}", file=sys.stderr, flush=True)
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        found = Path(self.made.name).rglob("*" + suffix())
        build_data["force_include"].update({str(path): str(path.relative_to(self.made.name)) for path in found})

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was made."""
        if hasattr(self, "made"):
            self.made.cleanup()


def suffix() -> str:
    """How the names of compiled modules end here."""
    from importlib.machinery import EXTENSION_SUFFIXES

    return EXTENSION_SUFFIXES[0]


def compile_into(target: Path, source: Path) -> None:
    """Compile the modules of ``COMPILED`` under ``source`` into the folder ``target``."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    before = Path.cwd()
    os.chdir(source)
    try:
        modules = [f"{PACKAGE}/{name}.py" for name in COMPILED]
        cache = f"--cache-dir={target / 'mypy'}"
        extensions = mypycify([*MYPY, cache, *modules], group_name=PACKAGE, target_dir=str(target / "c"), opt_level="3")
        distribution = Distribution({"name": PACKAGE, "ext_modules": extensions})
        build = distribution.get_command_obj("build_ext")
        build.build_lib, build.build_temp = str(target), str(target / "o")  # type: ignore[attr-defined]
        build.ensure_finalized()
        build.run()
    finally:
        os.chdir(before)


if __name__ == "__main__":  # compiles in place, beside the sources: `python hatch_build.py src`
    compile_into(Path(sys.argv[1]).resolve(), Path(__file__).parent / "src")
