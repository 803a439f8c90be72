"""What the command line names: a file or standard input, HTML or a text dump."""

from __future__ import annotations

import re
import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from ..batch.errors import ProblemError
from ..batch.unpack import unpacked
from ..decode import decode
from ..errors import InputError
from ..limits import Limits
from ..page import Page, cut
from ..parse import parse
from ..text_page import cut_text

PACKED = re.compile(r"\.(?:gz|zst|xz|bz2)$")


@dataclass(frozen=True, slots=True)
class Input:
    """One page to read."""

    name: str
    url: str | None = None
    encoding: str | None = None
    dump: bool = False

    def page(self) -> Page:
        """Read and cut it. Raises :class:`InputError`, also where the file cannot be read."""
        data = self.data()
        if self.is_dump:
            return cut_text(decode(data, self.encoding), self.url)
        return cut(parse(data, encoding=self.encoding), self.url)

    @property
    def is_dump(self) -> bool:
        """Whether it is a page flattened to text."""
        return self.dump or PACKED.sub("", self.name.lower()).endswith(".txt")

    def data(self) -> bytes:
        """The file, unpacked where it is compressed: of one that is too large no more than shows it to be so.

        Raises :class:`InputError` where it cannot be read.
        """
        try:
            with nullcontext(sys.stdin.buffer) if self.name == "-" else Path(self.name).open("rb") as stream:
                return unpacked(stream, str(self))[0].read(Limits().bytes + 1)
        except OSError as error:
            raise InputError(error.strerror) from None
        except ProblemError as error:
            raise InputError(str(error)) from None

    def __str__(self) -> str:
        return "standard input" if self.name == "-" else self.name
