"""The marks of our own that the models learn from: whole, of known labels, and without a word of the pages."""

from __future__ import annotations

import json
import re
import sys

import pytest

from article_extract import RemovalReason
from article_extract.page import cut
from article_extract.parse import parse
from conftest import ROOT, corpus_page, needs_corpora

sys.path.insert(0, str(ROOT / "training"))
marks = pytest.importorskip("marks")

LABELS = {*map(str, RemovalReason), *marks.IN_BODY, "unsure"}


def test_marks_hold_labels_and_digests_alone() -> None:
    for line in marks.MARKS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert row.keys() <= {"corpus", "id", "like", "whole", "marks"}
        assert {label for label, _ in row["marks"]} <= LABELS
        assert all(re.fullmatch(r"[0-9a-f]{8}( [0-9a-f]{8})*", run) for _, run in row["marks"])


def test_no_page_is_marked_twice() -> None:
    pages = [(own.corpus, own.id) for own in marks.marked_pages()]
    assert len(pages) == len(set(pages)) > 1200


def test_labels_find_their_blocks_again() -> None:
    """In order where a text stands twice; white space, punctuation and case may have changed."""
    texts = ["Menu", "Share", "Ferry runs again.", "Share", "Late news", "Bridge closed!"]
    marked = [("Ferry runs again", "body"), ("Share", "share"), ("bridge  closed", "related")]
    found = marks.align([(marks.digest(text), label) for text, label in marked], [marks.digest(text) for text in texts])
    assert found == {2: "body", 3: "share", 5: "related"}


@needs_corpora
def test_marked_pages_are_cut_as_they_were_marked() -> None:
    """What of a body is not found again would be learned as no body."""
    wanted = found = 0
    for own in [own for own in marks.marked_pages() if own.whole][::40]:
        texts = [block.text for block in cut(parse(corpus_page(own.corpus, own.id))).blocks]
        wanted += sum(label in marks.IN_BODY for _, label in own.marks)
        found += sum(label in marks.IN_BODY for label in own.labels(texts).values())
    assert found > 0.99 * wanted
