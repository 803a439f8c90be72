"""The command ``article-extract``."""

from __future__ import annotations

import signal


def main() -> None:
    """Entry point of the console script."""
    if hasattr(signal, "SIGPIPE"):  # a reader that has seen enough ends us quietly, as it ends any Unix tool
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    from .command import command

    command()
