"""A step that does to its process what bad pages do, where the page's headline says so."""

from __future__ import annotations

import os
import re
import signal
import time

from article_extract import Draft, Page, Pipeline, default_pipeline
from article_extract.batch.rows import InputPage

DEEDS = ("raise", "exit", "quit", "abort", "segv", "kill", "hang", "hang-in-c", "memory", "memory-error", "close", "parent")
DOES = re.compile("POISON ([a-z-]+)$")


class Poison:
    """Does the deed that the page names, and nothing to other pages."""

    name = "poison"
    requires: frozenset[str] = frozenset()
    provides: frozenset[str] = frozenset()

    def __call__(self, page: Page, draft: Draft) -> Draft:
        for block in page.blocks:
            if deed := DOES.match(block.text):
                do(deed[1])
        return draft


def pipeline() -> Pipeline:
    """The default one with the poison in it."""
    return default_pipeline().before("headline", Poison())


def html(n: int, deed: str | None = None) -> bytes:
    """A page of its own for every number."""
    text = "".join(f"<p>Sentence {n}.{i} tells of the rain that is expected in the north from Monday on.</p>" for i in range(6))
    return f"<html><body><h1>{f'POISON {deed}' if deed else f'Rain {n}'}</h1><article>{text}</article></body></html>".encode()


def page(n: int, deed: str | None = None) -> InputPage:
    """The same as what a reader gives."""
    return InputPage(id=f"page-{n}", html=html(n, deed), url=f"https://example.org/{n}", columns={"n": n})


def do(deed: str) -> None:
    if deed == "raise":
        raise RuntimeError("this step does not like the page")
    if deed == "exit":
        raise SystemExit(3)
    if deed == "quit":
        os._exit(3)
    if deed == "abort":
        os.abort()
    if deed == "segv":
        os.kill(os.getpid(), signal.SIGSEGV)
    if deed == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if deed == "hang":
        while True:
            time.sleep(0.01)
    if deed == "hang-in-c":
        sum(range(10**12))  # one call, in which no signal handler and no other thread runs
    if deed == "memory":
        hoard = b"\1" * 200_000_000
        time.sleep(10 + len(hoard) % 2)
    if deed == "memory-error":
        bytearray(2**62)
    if deed == "close":
        os.closerange(3, 100)
    if deed == "parent":
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(10)
