"""The command ``article-extract``."""

from __future__ import annotations

import signal
import sys
from importlib import import_module

COMMANDS = {
    "batch": "pages by the million: folders, archives, WARC, tables; several processes",
    "learn": "what the pages of one site have in common, for --profile",
}
"""Commands beside the one for files, each in the module of its name, as ``command``. A file that is called so is ``./batch``."""


def main() -> None:
    """Entry point of the console script."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name in COMMANDS:
        import_module(f".{name}", __name__).command(args=sys.argv[2:], prog_name=f"article-extract {name}")
        return
    if hasattr(signal, "SIGPIPE"):  # a reader that has seen enough ends us quietly, as it ends any Unix tool
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    from .command import command

    command()
