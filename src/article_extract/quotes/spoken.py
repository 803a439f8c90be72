"""A quotation with its speaker, and what later quotations tell of earlier ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Block, BlockKind, Cue, CueKind
from .spans import Span

NO_CUE = Cue(kind=CueKind.NONE)


@dataclass(slots=True)
class Spoken:
    """A quotation with what is known of its speaker."""

    span: Span
    speaker: str | None = None
    cue: Cue = NO_CUE


def look_ahead(spoken: Sequence[Spoken], body: Sequence[Block]) -> None:
    """Quotations without a source, and those of headings, share the speaker of the one that they announce."""
    for number, item in enumerate(spoken):
        heading = body[item.span.block].kind is BlockKind.HEADING
        own = item.cue.kind not in (CueKind.NONE, CueKind.RUNNING)
        if own or not (heading or item.speaker is None):
            continue
        later = [s for s in spoken[number + 1 : number + 9] if body[s.span.block].kind is not BlockKind.HEADING and s.speaker]
        wanted = {w.lower() for w in item.span.words}
        same = [s for s in later if wanted and len(wanted & {w.lower() for w in s.span.words}) * 2 > len(wanted)]
        near = [s for s in later if s.span.block - item.span.block <= (4 if heading else 1)]
        chosen = (same or near)[:1]
        if chosen:
            item.speaker, item.cue = chosen[0].speaker, Cue(kind=CueKind.RUNNING)
