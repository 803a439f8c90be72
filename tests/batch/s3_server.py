"""A server of S3 in a thread of this process, empty but for one bucket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.request import Request, urlopen

import fsspec
from moto.server import ThreadedMotoServer


@contextmanager
def served() -> Iterator[dict[str, Any]]:
    """What fsspec needs to reach it. The servers of one process share what they store: each begins empty."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    options = {"key": "test", "secret": "test", "endpoint_url": f"http://{host}:{port}", "skip_instance_cache": True}
    try:
        urlopen(Request(f"http://{host}:{port}/moto-api/reset", method="POST")).close()
        fsspec.filesystem("s3", **options).mkdir("bucket")
        yield options
    finally:
        server.stop()
