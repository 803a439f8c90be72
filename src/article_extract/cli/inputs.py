"""What the command line names: a file or standard input, HTML or a text dump."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from ..decode import decode
from ..errors import InputError
from ..page import Page, cut
from ..parse import parse
from ..text_page import cut_text


@dataclass(frozen=True, slots=True)
class Input:
    """One page to read."""

    name: str
    url: str | None = None
    encoding: str | None = None
    dump: bool = False

    def page(self) -> Page:
        """Read and cut it. Raises :class:`InputError`, also where the file cannot be read."""
        try:
            data = sys.stdin.buffer.read() if self.name == "-" else Path(self.name).read_bytes()
        except OSError as error:
            raise InputError(error.strerror) from None
        if self.dump or self.name.lower().endswith(".txt"):
            return cut_text(decode(data, self.encoding), self.url)
        return cut(parse(data, encoding=self.encoding), self.url)

    def __str__(self) -> str:
        return "standard input" if self.name == "-" else self.name
