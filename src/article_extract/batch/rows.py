"""What the batch path takes in and gives out: every :class:`InputPage` becomes exactly one :class:`OutputRow`.

Reading: ``readers.read_pages(sources, *, html_column=None, url_column=None, done=(), …) -> Iterator[InputPage]``. It streams, and
a page that cannot be read is a page with a ``problem``, never an exception. ``done`` holds ids that are passed over (``--resume``).

Writing: ``output.Output(path, *, fields=None, resume=False, overwrite=False, part_rows=…, partition_by=(), …)`` with

    encoder            picklable, ``Article -> bytes``: workers call it and send these bytes, not the Article, to the writer
                       (measured on 40 news pages: a sixth of the time that pickling an Article takes both ways)
    done_ids()         what a cut run has finished: ``id in done``, ``len(done)``; for ``read_pages(done=…)``
    write(row)         takes a row; it is safe only when its part is
    flush_part()       makes everything written so far safe (also done by itself every ``part_rows`` rows)
    finish()           the last part; joins the parts where the output is one file

A part is rows that become visible together: they are written under a temporary name, then their ids and file names go to a
journal (one rename: from here on they count as done), then the files are moved to their names. A run that is killed between the
two is put right when the next one opens the output. So every id is either in the journal and in the output, or in neither.

``OUT/`` (no suffix) is a folder of parts, ``part-00000.jsonl.zst``, beside its journal ``_batch/``. ``OUT.jsonl.gz`` (a suffix) is
one file: its parts lie in ``OUT.jsonl.gz.partial/`` until ``finish`` joins them and moves the file to its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..model import Article


class Status(StrEnum):
    """What became of a page."""

    OK = "ok"
    NOT_ARTICLE = "not_article"
    """A page that holds no article; the row has what was found, with a confidence near 0."""
    EMPTY = "empty"
    NOT_HTML = "not_html"
    DECODE_ERROR = "decode_error"
    """The bytes of the page could not be unpacked: a damaged content encoding, zip member, table cell."""
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    OOM = "oom"
    """It needed more memory than a page may."""
    CRASH = "crash"
    """A step raised, or the process died."""
    READ_ERROR = "read_error"
    """The input could not be read: a missing file, a broken archive, a line that is no JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputPage:
    """A page to extract, or the record of one that could not be read."""

    id: str
    """Stable from run to run and unique in an input: ``path``, ``path#member``, ``path#row``, ``path#offset``."""
    html: bytes | str | None
    """The page; ``None`` where there is a ``problem``."""
    url: str | None = None
    encoding: str | None = None
    """The charset that the HTTP header gave."""
    dump: bool = False
    """Whether it is a page flattened to lines of text, for ``extract_text`` (bytes are to be decoded first)."""
    profile: bytes | None = None
    """What is known of its site, as :func:`~article_extract.batch.sites.packed` has it, where the page brings that along."""
    columns: Mapping[str, object] = field(default_factory=dict)
    """What else the input says about the page, to be passed through. Stays in the parent: it need not go to workers."""
    problem: str | None = None
    """Why the page could not be read, and where."""
    problem_status: Status | None = None
    """The status of its row; set exactly where ``problem`` is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputRow:
    """What became of an :class:`InputPage`."""

    id: str
    url: str | None = None
    status: Status
    error: str | None = None
    """What went wrong; ``None`` for ``ok`` and ``not_article``."""
    milliseconds: float
    """Time that the extraction took; 0 where there was none."""
    article: Article | bytes | None = None
    """The article, or what ``Output.encoder`` made of it in the worker."""
    columns: Mapping[str, object] = field(default_factory=dict)
    """As the :class:`InputPage` had them."""
