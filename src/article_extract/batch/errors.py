"""What stops a run before it starts. Once it runs, whatever is wrong with a page is a row.

ArticleExtractError
└── BatchError
    ├── MissingPackageError   the extra is not installed
    ├── SourceError           no such input, or nothing that can be read as one
    │   └── ColumnError       a table without the column that holds the pages
    ├── OutputError           the output is there already, in use, or of another run
    └── PoolError             no worker process can be had
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import ArticleExtractError
from .rows import Status


class BatchError(ArticleExtractError):
    """The root of what the batch path raises."""


class MissingPackageError(BatchError, ImportError):
    """A package that only some inputs and outputs need is not installed; the message says how to install it."""


class SourceError(BatchError):
    """An input that is not there, or that nothing can read."""


class ColumnError(SourceError):
    """A table without the column that holds the pages; the message names the columns that it has."""


class OutputError(BatchError):
    """The output is there already, another run is writing it, or the run that was cut had other settings."""


class PoolError(BatchError):
    """No worker can be had: the job cannot be loaded in a new process, or workers die before they take a page."""


class ProblemError(Exception):
    """What is wrong with one page; never leaves the readers, becomes the ``problem`` of an InputPage."""

    def __init__(self, message: str, status: Status = Status.READ_ERROR) -> None:
        super().__init__(message)
        self.status = status


class DamageError(ProblemError):
    """Compressed data that cannot be unpacked."""

    def __init__(self, message: str) -> None:
        super().__init__(message, Status.DECODE_ERROR)


def need(module: str, extra: str = "batch") -> Any:
    """A module of the extra, imported only now. Raises :class:`MissingPackageError`."""
    try:
        return import_module(module)
    except ImportError as error:
        missing = (error.name or module).partition(".")[0]
        raise MissingPackageError(
            f"{missing} is not installed, which this input or output needs: pip install 'article-extract[{extra}]'"
        ) from None
