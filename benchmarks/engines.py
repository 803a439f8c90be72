"""What engines add: rows a second of Spark, Ray and datatrove, beside the same run without an engine.

    .venv/bin/python benchmarks/engines.py [PAGES] [ENGINE…]      # default 2,000; all; needs ../shared/corpora and the extra dev

Real pages, as ``batch.py`` repeats them, from Parquet to Parquet (datatrove writes JSON lines) with two workers. An engine has been
started, and has taken a few pages, before the clock runs. A core is the least that each takes: Spark and Ray have processes
of their own beside the workers.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from article_extract.batch import Options, Output, read_pages
from article_extract.batch.run import run
from batch import repeated, sample, write_parquet

WORKERS = 2
FEW = 8
OPTIONS = Options(timeout=60.0)
TESTS = Path(__file__).resolve().parents[1] / "tests" / "batch"

Work = Callable[[Path, Path], None]


def alone() -> Work:
    """No engine."""

    def work(source: Path, target: Path) -> None:
        with Output(target, format="parquet") as output:
            run(read_pages([source]), output, jobs=WORKERS, timeout=60.0)

    return work


def spark() -> Work:
    """A partition for each worker: there are as many files."""
    sys.path.insert(0, str(TESTS))
    from java import java_home
    from pyspark.sql import SparkSession

    from article_extract.spark import extract

    if "JAVA_HOME" not in os.environ:
        os.environ["JAVA_HOME"] = str(java_home(Path(tempfile.mkdtemp())))
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    builder: Any = SparkSession.builder
    settings = {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1", "spark.log.level": "ERROR"}
    session = builder.master(f"local[{WORKERS}]").config(map=settings).getOrCreate()

    def work(source: Path, target: Path) -> None:
        extract(session.read.parquet(str(source)), options=OPTIONS).write.parquet(str(target))

    return work


def ray() -> Work:
    """As many tasks at a time."""
    import ray as engine

    from article_extract.ray import extract

    engine.init(num_cpus=WORKERS, include_dashboard=False, log_to_driver=False)

    def work(source: Path, target: Path) -> None:
        pages = engine.data.read_parquet(str(source), override_num_blocks=WORKERS)
        extract(pages, options=OPTIONS, concurrency=WORKERS).write_parquet(str(target))

    return work


def datatrove() -> Work:
    """A task for each half of the pages."""
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import ParquetReader
    from datatrove.pipeline.writers import JsonlWriter

    from article_extract.datatrove import ArticleExtractor

    def work(source: Path, target: Path) -> None:
        steps = [
            ParquetReader(str(source), text_key="html", id_key="url"),
            ArticleExtractor(OPTIONS),
            JsonlWriter(str(target)),
        ]
        LocalPipelineExecutor(pipeline=steps, tasks=WORKERS, workers=WORKERS, logging_dir=f"{target}-logs").run()

    return work


ENGINES: dict[str, Callable[[], Work]] = {"no engine": alone, "spark": spark, "ray": ray, "datatrove": datatrove}


def rate(work: Work, folder: Path, name: str, number: int) -> float:
    """Rows a second, once it runs."""
    pages = sample()
    for kind, given in (("few", FEW), ("all", number)):
        source = folder / f"{name}-{kind}"
        source.mkdir()
        half = given // WORKERS
        every = list(repeated(pages, given))
        for part in range(WORKERS):
            write_parquet(iter(every[part * half : (part + 1) * half]), source / f"{part}.parquet")
        began = time.perf_counter()
        work(source, folder / f"{name}-{kind}-out")
    return half * WORKERS / (time.perf_counter() - began)


def main() -> None:
    """Print the table."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    print("| engine | rows a second | of a run without |\n|---|---|---|")
    plain = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for name in dict.fromkeys(["no engine", *(sys.argv[2:] or ENGINES)]):
            found = rate(ENGINES[name](), Path(folder), name.replace(" ", "-"), number)
            plain = plain or found
            print(f"| {name} | {found:.1f} | {found / plain:.0%} |", flush=True)


if __name__ == "__main__":
    main()
