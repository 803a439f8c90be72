"""A file that is one page: ``.html``, ``.htm``, text dumps as ``.txt``; compressed too."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import ProblemError
from ..rows import InputPage
from ..sources import Options, SourceFile
from .common import file_page, open_unpacked, problem, read_bounded


def read(file: SourceFile, options: Options) -> Iterator[InputPage]:
    """The page."""
    if file.name in options.done:
        return
    try:
        stream, _ = open_unpacked(file)
        with stream:
            html = read_bounded(stream, file.name, options)
    except OSError as error:
        yield problem(file.name, ProblemError(f"{file.name}: {error.strerror or error}"))
    except ProblemError as error:
        yield problem(file.name, error)
    else:
        yield file_page(file.name, file.name, html, options)
