"""The words beside a picture: caption and credit, from the blocks around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .credit_names import all_names, reads_as_sentence
from .credit_text import clean_credit, is_label, trim_label
from .credits import credit_alone, split_credit
from .frames import LEVELS, Frames
from .markup import is_named
from .roles import roles
from .set_apart import set_apart
from .shots import Candidate, Shot, alternative
from .words import Words

if TYPE_CHECKING:
    from ...blocks import Node, PageBlock
    from .region import Region

# "3 of 12 |", "1/5": the picture's number in a gallery.
COUNTER = re.compile(r"^\W{0,3}(?:\w{1,8}\s)?\d{1,3}\s?(?:/|\w{1,4})\s?\d{1,3}\s?[|:·–—-]\s*|^\W{0,3}\d{1,3}\s?/\s?\d{1,3}\s+")
# No caption: nothing, or a figure with its unit ("2min", "4:11").
SCRAP = re.compile(r"\W{0,9}|\d{1,3}(?::\d\d)?\s?[^\W\d]{0,4}\W?")
# Words are looked for beside this many copies of a picture.
MOST_SHOTS = 4


def with_words(region: Region, found: list[Candidate]) -> list[Candidate]:
    """The pictures with their words, in the same order; one that two figures show with different captions comes twice."""
    places = {shot.block for picture in found for shot in picture.shots}
    reader = Reader(Frames(region, _inside(found), set_apart(region, places)))
    shown = [candidate for picture in found for candidate in _apart(reader, picture)]
    _share_out(reader, shown)
    return shown


class Reader:
    """Reads the words beside pictures of one page."""

    def __init__(self, frames: Frames) -> None:
        self.names = frames.names
        self.frames = frames
        self._known: dict[tuple[int, int, str | None], Words] = {}

    def read(self, node: Node, block: int, alt: str | None) -> Words:
        """Caption and credit of the picture in ``node`` that stands before ``page.blocks[block]``."""
        place = (node.index, block, alt)
        words = self._known.get(place)
        if words is None:
            words = self._known[place] = self._read(node, block, alt)
        return words

    def _read(self, node: Node, block: int, alt: str | None) -> Words:
        frame = self.frames.around(node)
        if frame is not None:
            return self._words(self.frames.texts(frame), frame, alt)
        after = self.frames.after(block)
        if after:
            return self._words(after, after[0].node, alt)
        words = Words()
        words.nearby = self.frames.nearby(node)
        return words

    def _words(self, blocks: list[PageBlock], frame: Node, alt: str | None) -> Words:
        captions: list[str] = []
        given: list[str] = []
        held: list[int] = []
        captioned = any(block.within("figcaption") for block in blocks)
        for block in blocks:
            text, credit = roles(self.names, block, frame)
            if captioned and text and not block.within("figcaption") and not is_named(self.names, block, frame):
                text, credit = "", credit or credit_alone(text) or ""
                if not credit:
                    continue
            if credit and reads_as_sentence(credit):  # the whole caption in an element that is called copyright
                text, credit = " ".join(filter(None, (text, credit))), ""
            if text and not credit and len(blocks) > 1 and (alone := credit_alone(text)):
                text, credit = "", alone
            held.append(block.index)
            if text and text not in captions:
                captions.append(text)
            if credit and not any(credit in other for other in given):
                given = [*(other for other in given if other not in credit), credit]
        if len(captions) > 1 and alt in captions:  # shown as text, but not as the caption
            captions.remove(alt)
        caption, credit_text = _resolve(captions, given)
        return Words(caption, credit_text, tuple(held), frame)


def _inside(found: list[Candidate]) -> dict[int, set[int]]:
    """For each container's index the candidates inside, as far up as captions are looked for."""
    inside: dict[int, set[int]] = {}
    for number, candidate in enumerate(found):
        for shot in candidate.shots:
            node = shot.node
            for _ in range(LEVELS):
                inside.setdefault(node.index, set()).add(number)
                if node.parent is None:
                    break
                node = node.parent
    return inside


def _share_out(reader: Reader, found: list[Candidate]) -> None:
    """Give each picture its words. Those of a figure with several are the first one's, those after several the last one's."""
    owners: dict[int, Candidate] = {}
    for candidate in found:
        words = _words(reader, candidate)
        owner = next((owners[index] for index in words.blocks if index in owners), None)
        if owner is not None:
            if words.frame is not None and words.frame.tag == "figure":
                continue
            owner.words = Words()
        candidate.words = words
        owners.update(dict.fromkeys(words.blocks, candidate))


def _apart(reader: Reader, candidate: Candidate) -> list[Candidate]:
    """One candidate for each figure that shows the picture with a caption of its own."""
    if not 1 < len(candidate.shots) <= MOST_SHOTS:
        return [candidate]
    apart: dict[str, list[Shot]] = {}
    for shot in candidate.shots:
        words = reader.read(shot.node, shot.block, alternative(shot.element))
        caption = words.caption if words.caption and words.frame is not None and words.frame.tag == "figure" else ""
        known = next((other for other in apart if caption in other or (other and other in caption)), caption)
        apart.setdefault(known, []).append(shot)
    return [Candidate(shots) for shots in apart.values()] if "" not in apart else [candidate]


def _words(reader: Reader, candidate: Candidate) -> Words:
    """The words beside the first of its elements that has any."""
    readings = [reader.read(shot.node, shot.block, alternative(shot.element)) for shot in candidate.shots[:MOST_SHOTS]]
    captioned = (words for words in readings if words.caption)
    credited = (words for words in readings if words.credit)
    return next(captioned, None) or next(credited, readings[0])


def _resolve(captions: list[str], given: list[str]) -> tuple[str | None, str | None]:
    """Caption and credit from the texts in those roles."""
    captions = [
        text for text in (COUNTER.sub("", caption) for caption in captions) if not SCRAP.fullmatch(text) and not is_label(text)
    ]
    if given:
        credit = clean_credit(" / ".join(given))
        caption = " ".join(captions)
        without, again = split_credit(caption) if caption else (None, None)
        if credit is not None and again and (again in credit or credit in again):
            caption = without or ""
        return trim_label(caption) or None, credit
    if not captions:
        return None, None
    if all_names(captions[-1]):
        return " ".join(captions[:-1]) or None, clean_credit(captions[-1])
    without, credit = split_credit(captions[-1])
    if credit is None and (alone := credit_alone(captions[-1])):
        without, credit = None, alone
    return " ".join(filter(None, (*captions[:-1], without))) or None, credit
