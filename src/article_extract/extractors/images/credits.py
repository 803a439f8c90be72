"""Credit lines: where in a caption the credit begins, and whether a text is nothing else."""

from __future__ import annotations

from .credit_forms import (
    MOST_CHARACTERS,
    MOST_NAMES,
    SEPARATORS,
    before_remark,
    bracketed,
    closed,
    labelled,
    opened,
    signed,
    slashed,
    trailing,
)
from .credit_names import all_names, names_someone, reads_as_sentence
from .credit_text import CLOSE, EDGES, OPEN, SIGN, WINDOW, balanced, trim_label, without_brackets
from .lexicon import LABELS, PICTURE_LABELS, PROVENANCE


def split_credit(text: str) -> tuple[str | None, str | None]:
    """A caption's text as ``(caption, credit)``, the credit without its label. Each is None where there is none."""
    head, tail = text[:-WINDOW], text[-WINDOW:]
    for find in (before_remark, labelled, opened, signed, trailing, bracketed, closed):
        found = find(tail)
        if found is not None:
            caption, credit = found
            return (_trim_caption(head + caption), credit)
    return (_trim_caption(text), None)


def picture_credit(text: str) -> tuple[str | None, str | None]:
    """As :func:`split_credit`, but only where the credit is a picture's beyond doubt: among lines of running text.

    A bracket with an agency alone may end a dispatch (``… he said. (Reuters)``), ``Source:`` may give that of a fact.
    """
    body = text.rstrip(" .\u3002")
    if not body:
        return None, None
    if body[-1] in CLOSE:
        at = body.rfind(OPEN[CLOSE.index(body[-1])])
        inside = body[at + 1 : -1].strip() if at >= 0 else ""
        for find in (labelled, opened, slashed):
            found = find(inside)
            if found is not None and not found[0].strip(EDGES) and _of_pictures(inside):
                return _trim_caption(text[:at]), found[1]
        return None, None
    for find in (labelled, opened):
        found = find(text)
        if found is not None and _of_pictures(text[len(found[0]) :]) and len(found[1].split()) <= MOST_NAMES:
            return _trim_caption(found[0]), found[1]
    return None, None


def is_credit_line(text: str) -> bool:
    """Whether a line of its own after a picture is its credit, whatever the markup calls it: ``Foto: X``, ``© X``."""
    if len(text) > MOST_CHARACTERS:
        return False
    caption, credit = picture_credit(text)
    return (credit is not None and not caption) or (SIGN.match(text) is not None and credit_alone(text) is not None)


def _of_pictures(text: str) -> bool:
    """Whether the label that begins the text names pictures."""
    low = text.strip(EDGES + OPEN).casefold()
    return low.startswith(PICTURE_LABELS)


def credit_alone(text: str) -> str | None:
    """The credit, where a text is nothing else: it begins with a label or sign, or names an agency and nothing more."""
    if len(text) > MOST_CHARACTERS or reads_as_sentence(text):
        return None
    if all_names(text):
        return balanced(text.strip(EDGES))
    inside = without_brackets(text.strip(EDGES))
    label, _, rest = inside.partition(" ")
    if rest.startswith(SEPARATORS) and label.casefold() in LABELS and names_someone(name := rest.strip(EDGES)):
        return name
    for find in (labelled, opened, signed):
        found = find(inside)
        if found is not None and not found[0].strip(EDGES):
            return found[1]
    return None


def credit_beside(caption: str, text: str) -> str | None:
    """The credit, where the markup sets a text apart from the caption before it: then names alone are enough."""
    alone = credit_alone(text)
    if alone is not None:
        return alone
    name = without_brackets(text.strip(EDGES)).rstrip(".")
    if not name or len(name.split()) > 8 or len(name) > 80:
        return None
    if name.casefold() in PROVENANCE:
        return None if text.strip().startswith("(") else name
    if not caption or caption[-1] in '.!?。…”"»)|/' or text.strip()[:1] in OPEN:
        return name if names_someone(name) and not name[0].islower() else None
    return None


def _trim_caption(text: str) -> str | None:
    return trim_label(text.strip().rstrip(EDGES + OPEN).strip()) or None
