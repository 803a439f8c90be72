"""Every regular expression of the package takes time linear in its text: measured with texts made against it."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from types import FrameType
from typing import Any

import pytest

from article_extract import cutter

SHORT, LONG = 8_000, 100_000
ENOUGH = 0.008
"""Seconds: what is done with ``SHORT`` characters in less is not quadratic; the cheapest such loop takes three times that."""
FOURFOLD = 8.0
"""Four times the text may take so many times as long: 4 for linear time, 16 for quadratic."""
TWOFOLD = 3.0
"""Twice the text may take so many times as long: 2 for linear time, 4 for quadratic."""
FLOOR = 0.05
"""Seconds: longer texts done in less are linear whatever the ratio says; the cheapest quadratic loop takes 0.3."""
SLOWEST = 2
"""Texts against a pattern that are looked at more closely, where any takes long."""
PATIENCE = 1.5
"""Seconds of the processor for one text; the engine looks at its clock in some loops only."""
GENERIC = (" ", "a", "1", "A b ", '"', "\\", "<a ", "(", ",", "\n", "é", "東")
MOST_FAMILIES = 30
SAMPLES = {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "1", "CATEGORY_WORD": "a"}
SAMPLES |= {"CATEGORY_NOT_SPACE": "a", "CATEGORY_NOT_DIGIT": "a", "CATEGORY_NOT_WORD": "-"}


@dataclass(frozen=True)
class Known:
    """A pattern and the methods by which it is used."""

    module: str
    pattern: re.Pattern[Any]
    methods: tuple[str, ...]


def found() -> list[Known]:
    finder = Path(__file__).with_name("patterns.py")
    output = subprocess.run([sys.executable, finder], capture_output=True, text=True, check=True).stdout
    known = []
    for row in json.loads(output):
        pattern = row["pattern"].encode("latin-1") if row["bytes"] else row["pattern"]
        known.append(Known(row["module"], re.compile(pattern, row["flags"]), tuple(row["methods"])))
    return known


def sample(tree: Any) -> str:
    """A text that the parsed pattern matches, or nearly so; repeats as short as they may be, but once at least."""
    return "".join(_sample(op, argument) for op, argument in tree)


def _sample(op: Any, argument: Any) -> str:
    match str(op):
        case "LITERAL":
            return chr(int(argument))
        case "NOT_LITERAL":
            return "b" if argument == ord("a") else "a"
        case "ANY":
            return "a"
        case "IN":
            return _member(argument)
        case "BRANCH":
            return sample(argument[1][0])
        case "SUBPATTERN":
            return sample(argument[3])
        case "ATOMIC_GROUP":
            return sample(argument)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return sample(argument[2]) * max(1, min(int(argument[0]), 5))
        case _:
            return ""


def _member(members: Any) -> str:
    """A character of a class."""
    if str(members[0][0]) == "NEGATE":
        texts = [_member([member]) for member in members[1:]]
        return next(character for character in "a 1-é" if character not in texts)
    op, argument = members[0]
    if str(op) == "RANGE":
        return chr(argument[0])
    return SAMPLES.get(str(argument), "a") if str(op) == "CATEGORY" else chr(argument)


def attacks(tree: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """For each repeat of a pattern: what leads up to it, and what it repeats."""
    for op, argument in tree:
        match str(op):
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                yield before, sample(argument[2])
                yield from attacks(argument[2], before)
            case "SUBPATTERN":
                yield from attacks(argument[3], before)
            case "ATOMIC_GROUP":
                yield from attacks(argument, before)
            case "BRANCH":
                for branch in argument[1][:6]:
                    yield before, sample(branch)
                    yield from attacks(branch, before)
            case "ASSERT" | "ASSERT_NOT":
                yield from attacks(argument[1], before)
        before += _sample(op, argument)


def families(pattern: re.Pattern[Any]) -> list[tuple[str, str]]:
    """Starts and units of hostile texts: a repeat that goes on and on, and all up to it again and again."""
    source = pattern.pattern.decode("latin-1") if isinstance(pattern.pattern, bytes) else pattern.pattern
    tree = _parser.parse(source, pattern.flags & ~(0 if isinstance(pattern.pattern, str) else re.UNICODE))
    made = dict.fromkeys(("", unit) for unit in (*GENERIC, sample(tree)))
    for before, unit in attacks(tree):
        made |= dict.fromkeys(((before, unit), ("", before + unit)))
        if len(made) > MOST_FAMILIES:
            break
    return [(before, unit) for before, unit in made if unit]


def _stop(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def seconds(pattern: re.Pattern[Any], method: str, text: str | bytes) -> float:
    """Time of the processor that the pattern takes for all that it finds in a text."""
    call = getattr(pattern, method)
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    start = time.process_time()
    try:
        if method in ("sub", "subn"):
            call(text[:0], text)
        elif method == "finditer":
            for _ in call(text):
                pass
        else:
            call(text)
    except TimeoutError:
        return PATIENCE
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - start


def text(pattern: re.Pattern[Any], start: str, unit: str, length: int) -> str | bytes:
    made = start + unit * (length // len(unit)) + "\x01"
    return made.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else made


def is_linear(pattern: re.Pattern[Any], method: str, start: str, unit: str, length: int, growth: float, times: int) -> bool:
    def taken(length: int) -> float:
        return seconds(pattern, method, text(pattern, start, unit, length))

    for _ in range(2):  # once more: a busy machine slows one of two measurements
        much = taken(times * length)
        if much < FLOOR or much < min(PATIENCE, growth * taken(length)):
            return True
    return False


def by_time(pattern: re.Pattern[Any], method: str) -> list[tuple[float, tuple[str, str]]]:
    """The texts against a pattern, those that take longest first."""
    made = ((seconds(pattern, method, text(pattern, *family, SHORT)), family) for family in families(pattern))
    return sorted(made, reverse=True)


def representative(methods: tuple[str, ...]) -> list[str]:
    """One method that goes over the whole text, where any does; else those that look at its start only."""
    order = "sub finditer findall split search".split()
    anywhere = [method for method in order if method in methods]
    return anywhere[:1] or sorted({"match", "fullmatch"} & {*methods})


def superlinear(known: Known) -> list[str]:
    """What is slow of a pattern: the texts that take long when short; where none does, the slowest at full length."""
    slow = []
    for method in representative(known.methods):
        texts = by_time(known.pattern, method)
        checks = [(family, SHORT, FOURFOLD, 4) for taken, family in texts[:SLOWEST] if taken > ENOUGH]
        for family, length, growth, times in checks or [(texts[0][1], LONG, TWOFOLD, 2)]:
            if not is_linear(known.pattern, method, *family, length, growth, times):
                slow.append(f"{known.module}: {known.pattern.pattern!r}.{method}({family[0]!r} + {family[1]!r} * n)")
                break
    return slow


@pytest.mark.parametrize(("pattern", "unit"), [(r"\s+$", " "), (r"<!--.*?-->", "<!--a")])
def test_what_is_not_linear_is_noticed(pattern: str, unit: str) -> None:
    compiled = re.compile(pattern, re.S)
    assert ("", unit) in families(compiled)
    assert not is_linear(compiled, "search", "", unit, SHORT // 4, FOURFOLD, 4)


@pytest.mark.skipif(
    not cutter.__file__.endswith(".py"), reason="compiled modules cannot be watched; their patterns are the source's"
)
def test_patterns_take_linear_time() -> None:
    patterns = found()
    assert len(patterns) > 200
    modules = {known.module for known in patterns}
    assert {"article_extract.decode", "article_extract.quotes.spans", "article_extract.writers.layout"} <= modules
    assert [slow for known in patterns for slow in superlinear(known)] == []
