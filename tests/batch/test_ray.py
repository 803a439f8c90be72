"""The same rows from a real Ray, with two workers, as from here; poisoned pages are tried twice and not for ever."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import poison
import pyarrow as pa
import pytest

from article_extract.batch.arrow import Options, extract_batches

ray = pytest.importorskip("ray")
pytest.importorskip("ray.data")

PAGES = int(os.environ.get("PAGES", "60"))
DEEDS = {11: "raise", 33: "abort", 55: "hang"}
OPTIONS = Options(pipeline=poison.pipeline(), timeout=3.0)
pytestmark = pytest.mark.filterwarnings("ignore")  # of Ray's own making


@pytest.fixture(scope="module")
def _cluster() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_DATA_DISABLE_PROGRESS_BARS", "1")
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        environment = {"env_vars": {"PYTHONPATH": str(Path(__file__).parent)}}
        try:
            ray.init(num_cpus=2, include_dashboard=False, runtime_env=environment, log_to_driver=False, configure_logging=False)
        except Exception as error:  # it raises nothing more special; on a machine that is very busy it gives up after 30 s
            pytest.skip(f"Ray does not start: {error}")
        yield
        ray.shutdown()


@pytest.mark.usefixtures("_cluster")
def test_rows_equal_those_of_a_local_run() -> None:
    from article_extract.ray import extract

    rows = [{"n": n, "html": poison.html(n, DEEDS.get(n)), "url": f"https://example.org/{n}"} for n in range(PAGES)]
    table = pa.Table.from_pylist(rows)
    halves = ray.data.from_arrow([table[: PAGES // 2], table[PAGES // 2 :]])
    dataset = extract(halves, options=OPTIONS, batch_size=PAGES // 2)
    made = sorted(dataset.take_all(), key=lambda row: int(row["n"]))
    local = pa.Table.from_batches(extract_batches(table.to_batches(), options=OPTIONS)).to_pylist()
    assert [row["status"] for row in local if row["n"] in DEEDS] == ["crash", "crash", "timeout"]
    assert len(made) == PAGES
    for ours, theirs in zip(local, made, strict=True):
        del ours["milliseconds"], theirs["milliseconds"]
        assert ours == theirs
