"""The forms in which a text ends in a credit, one function each: ``(what stands before, credit)`` or None where it has not that form.

They are those of picture desks everywhere: a label (``Foto: X``, ``写真：X``), an opening phrase (``Photo by X``), a sign (``© X``),
brackets at the end (``(X/Getty)``, ``（X撮影）``), or, without any of them, an agency's name after the last sentence
(``… on Monday. Ann Lee/Reuters``).
"""

from __future__ import annotations

import re

from .credit_names import all_names, is_name, names_someone
from .credit_text import (
    CLOSE,
    DATELINE,
    EDGES,
    MARKS,
    OPEN,
    SIGN,
    YEAR,
    balanced,
    is_label,
    without_closer,
    without_label,
)
from .lexicon import (
    ACRONYM,
    CLOSERS,
    LABEL_ENDINGS,
    LABEL_TAILS,
    LABELS,
    LONGEST_OPENER,
    NO_SPACES,
    OPENER_STARTS,
    OPENERS,
    PROVENANCE,
    SOURCES,
    is_agency,
)
from .names import holds_any

# A credit line longer than this is running text (longest gold credit line of the fundus corpus: 18 words).
MOST_WORDS = 24
MOST_CHARACTERS = 160
MOST_NAMES = 10
MARK_SIGNS = (":", "：", "=", "＝", "…", "...")  # one of them is in all that MARKS finds
SIGNS = ("©", "ⓒ", "℗", "®", "(c)", "（", "pyr")  # of a text in lower case: what SIGN finds holds one of them
BOUNDARY = re.compile(  # it begins with all first characters, which lets the search pass over the rest quickly
    r"[.!?…。！？\n|•·｡＝\s](?:(?<=[.!?…。！？])[\"”’»')\]]{0,2}(?=\s)|(?<=[\n|•·])|(?<=\s)[–—/-]\s|(?<=[。｡＝])|(?<=\s)\s+)"
)
SENTENCE_END = re.compile(r"[.!?…]\s|[。！？]")
SEPARATORS = tuple("|/·•–—-")
# What only a photographer's name would stand beside: "jane@lee.example".
MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}")
TOKEN = re.compile(r"\S+")


def bracketed(text: str) -> tuple[str, str] | None:
    """``… (Picture: X/Y)``, ``… [Photo/X]``, ``… （X撮影）``, ``… (Reuters)``"""
    body = text.rstrip(" .\u3002")
    if not body or body[-1] not in CLOSE:
        return None
    at = body.rfind(OPEN[CLOSE.index(body[-1])])
    if at < 0 or len(body) - at > MOST_CHARACTERS:
        return None
    inside = body[at + 1 : -1].strip()
    for find in (labelled, opened, signed, slashed, closed):
        found = find(inside)
        if found is not None and not found[0].strip(EDGES):
            return (text[:at], without_closer(found[1]))
    ends = _ends_sentence(text[:at].rstrip() or " ")
    account, _, agency = inside.partition("/")
    if (
        all_names(inside)
        or (account and " " not in account.strip() and is_agency(agency.strip()))
        or (len(inside) <= ACRONYM and is_agency(inside.upper()))
        or (ends and text[at - 1 : at].isspace() and is_name(inside))
    ):
        return (text[:at], inside)
    return None


def before_remark(text: str) -> tuple[str, str] | None:
    """``… Foto: X (Archivbild)``: what the picture is belongs to the caption, whatever stands before it."""
    body = text.rstrip(" .\u3002")
    if body[-1:] not in CLOSE or not body:
        return None
    at = body.rfind(OPEN[CLOSE.index(body[-1])])
    remark = body[at + 1 : -1].strip().casefold() if at >= 0 else ""
    if not (is_label(remark) or remark in PROVENANCE):
        return None
    for find in (labelled, opened, signed, trailing):
        found = find(text[:at].rstrip())
        if found is not None and len(found[1]) <= MOST_CHARACTERS:
            return (f"{found[0].rstrip()} {body[at:]}", found[1]) if found[0].strip() else found
    return None


def labelled(text: str) -> tuple[str, str] | None:
    """``Foto: X``, ``사진=X``, ``写真：X``: a label before a mark."""
    if not holds_any(text, MARK_SIGNS):  # most texts hold none, and are searched much faster for these
        return None
    for mark in MARKS.finditer(text):
        before = text[: mark.start()].rstrip().lower()  # "ß" stays one letter
        if before[-2:] not in LABEL_TAILS and before[-1:] not in LABEL_TAILS:
            continue
        if len(before) != len(text[: mark.start()].rstrip()) or not before.endswith(LABEL_ENDINGS):
            continue
        start = _label_start(before)
        if start is None:
            continue
        credit = _finish(text[mark.end() :])
        if credit is not None and (mark[0] not in ("...", "…") or names_someone(credit)):
            return (text[:start], credit)
    return None


def _label_start(before: str) -> int | None:
    """Where the longest label that ends the text begins; it must be a word of its own."""
    for start in range(max(0, len(before) - 40), len(before)):
        if before[start:] in LABELS and (start == 0 or not before[start - 1].isalnum() or NO_SPACES.match(before[start])):
            return start
    return None


def opened(text: str) -> tuple[str, str] | None:
    """``Photo by X``, ``Foto von X``, ``courtesy of X``: an opening phrase at the start or after a sentence."""
    if OPENER_STARTS.isdisjoint(text.casefold().replace("(", " ").replace("[", " ").split()):
        return None
    tokens = list(TOKEN.finditer(text))
    words = [token[0].casefold().strip("([|") for token in tokens]
    for at in range(len(tokens)):
        if at and not _ends_sentence(tokens[at - 1][0]) and tokens[at][0][0] not in OPEN:
            continue
        for size in range(min(LONGEST_OPENER, len(words) - at - 1), 0, -1):
            if " ".join(words[at : at + size]) in OPENERS:
                credit = _finish(text[tokens[at + size].start() :])
                if credit is not None and names_someone(credit):
                    return (text[: tokens[at].start()], credit)
    return None


def signed(text: str) -> tuple[str, str] | None:
    """``© X``, ``(c) X``, ``Copyright X``"""
    signs = list(SIGN.finditer(text)) if holds_any(text.lower(), SIGNS) else ()
    if not signs:
        return None
    sign = signs[-1]
    credit = _finish(text[sign.end() :])
    if credit is None:
        return None
    return (text[: sign.start()], YEAR.sub("", credit))


def slashed(text: str) -> tuple[str, str] | None:
    """``Photo/X``, ``Foto X/Y``, within brackets only."""
    first, _, rest = text.replace("／", "/").partition("/")
    if rest and first.strip().casefold() in LABELS:
        return ("", rest.strip())
    first, dot, rest = text.partition(".")
    if dot and rest and f"{first}.".casefold() in LABELS:
        return ("", rest.strip())
    first, _, rest = text.partition(" ")
    if rest and first.casefold() in LABELS and names_someone(rest):
        return ("", rest.strip())
    return None


def closed(text: str) -> tuple[str, str] | None:
    """``X撮影``, ``X 기자``, ``X / Y nuotr.``: a phrase that ends the credit."""
    body = text.rstrip(" .。」")
    low = body.casefold()
    if not low.endswith(CLOSERS) or len(low) != len(body):
        return None
    closer = next(closer for closer in CLOSERS if low.endswith(closer))
    spaced = not NO_SPACES.search(closer)
    rest = body[: -len(closer)].rstrip()
    at = rest.find(" / ") if spaced and " / " in rest else max(rest.rfind(mark) for mark in "。、＝=（(/|\n")
    start = max(at + (3 if spaced and at >= 0 else 1), rest.rfind(". ") + 2 if ". " in rest and not spaced else 0)
    name = rest[start:].strip(EDGES)
    if not name or len(name) > 60 or len(name.split()) > 8 or not (start or not spaced):
        return None
    if not spaced and (len(name) > 24 or (not start and len(name) > 12)):
        return None
    caption = text[:start].rstrip("、＝=（(/| ")
    return (caption if spaced else _without_separator(caption), name)


def trailing(text: str) -> tuple[str, str] | None:
    """``… on Monday. Ann Lee/Reuters``: an agency, with at most names beside it, after the last sentence or line."""
    for boundary in BOUNDARY.finditer(text[-MOST_CHARACTERS:]):
        start = max(0, len(text) - MOST_CHARACTERS) + boundary.end()
        tail = text[start:].strip(EDGES)
        if tail[:1] in OPEN and tail[-1:] in CLOSE:
            return None
        bare = without_label(tail)
        if bare != tail and len(bare.split()) <= MOST_NAMES and names_someone(bare):
            return (text[: start - len(boundary[0])] + boundary[0].rstrip(), balanced(bare))
        placed = DATELINE.match(tail)
        if placed and not is_agency(tail) and all_names(tail[placed.end() :]):
            tail = tail[placed.end() :]
        mailed = "@" in tail and len(tail.split()) <= MOST_NAMES and MAIL.search(tail) is not None
        if tail and balanced(tail) == tail and (mailed or all_names(tail) or tail.casefold().rstrip(".") in SOURCES):
            before = text[: start - len(boundary[0])] + (boundary[0].rstrip() if boundary[0][0] in ".!?…。！？" else "")
            separated = text[start:].lstrip()[:1] in SEPARATORS
            return (before if separated else _without_separator(before), balanced(tail.rstrip(".")))
    return None


def _without_separator(caption: str) -> str:
    """A caption of one sentence without its full stop, which set the credit apart: ``Three men at sea. Reuters``."""
    body = caption.rstrip()
    rest, _, word = body.rpartition(" ")
    if word.endswith(".") and word.lower() in LABELS:  # "… the bridge, fot. Reuters"
        return rest
    if body.endswith((".", "。")) and not body.endswith("..") and not SENTENCE_END.search(body, 0, len(body) - 1):
        return body[:-1]
    return caption


def _finish(text: str) -> str | None:
    """What follows a label, as a credit; None where it is too long to be one."""
    credit = text.strip(EDGES)
    if credit and credit[0] in '"“«':
        return None
    credit = balanced(credit).strip(EDGES)
    if len(credit) > MOST_CHARACTERS or len(credit.split()) > MOST_WORDS:
        return None
    credit = without_label(credit).rstrip(".。")
    if SIGN.match(credit):
        credit = SIGN.sub("", credit, count=1)
    return credit.strip(EDGES) or None


def _ends_sentence(word: str) -> bool:
    return word[-1] in '.!?…。！？|/·•–—-:;)]”"' or word in ("–", "—", "-")
