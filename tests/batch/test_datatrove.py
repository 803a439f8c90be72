"""In a real datatrove pipeline with two workers: every document comes through, poisoned or not."""

from __future__ import annotations

import json
import os
from pathlib import Path

import poison
import pytest

from article_extract import extract
from article_extract.batch.arrow import Options

pytest.importorskip("datatrove")
pytestmark = pytest.mark.filterwarnings("ignore")  # of datatrove's own making

PAGES = int(os.environ.get("PAGES", "40"))
DEEDS = {11: "raise", 23: "abort", 35: "hang"}


def test_every_document_comes_through_with_its_status(tmp_path: Path) -> None:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from article_extract.datatrove import ArticleExtractor

    (tmp_path / "in").mkdir()
    for part in range(2):
        rows = [
            {"id": str(n), "text": poison.html(n, DEEDS.get(n)).decode(), "metadata": {"url": f"https://example.org/{n}"}}
            for n in range(part, PAGES, 2)
        ]
        (tmp_path / f"in/{part}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    step = ArticleExtractor(Options(fields=("headline",), pipeline=poison.pipeline(), timeout=3.0))
    pipeline = [JsonlReader(str(tmp_path / "in")), step, JsonlWriter(str(tmp_path / "out"), compression=None)]
    LocalPipelineExecutor(pipeline=pipeline, tasks=2, workers=2, logging_dir=str(tmp_path / "logs")).run()
    lines = [line for path in (tmp_path / "out").glob("*.jsonl") for line in path.read_text(encoding="utf-8").splitlines()]
    documents = {int(document["id"]): document for document in map(json.loads, lines)}
    assert len(lines) == len(documents) == PAGES
    for n, document in documents.items():
        deed = DEEDS.get(n)
        article = document["metadata"]["article"]
        assert article["status"] == {None: "ok", "raise": "crash", "abort": "crash", "hang": "timeout"}[deed]
        assert document.get("text", "") == ("" if deed else extract(poison.html(n)).text)  # the writer leaves out what is empty
        assert article.get("headline") == (None if deed else f"Rain {n}")
