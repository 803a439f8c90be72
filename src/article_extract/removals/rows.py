"""The features by which reasons are told, numbered: a feature's number is its row in the model's table of weights.

Those of one kind stand together, in the order in which the bits that tell them are counted.
"""

from __future__ import annotations

from typing import Final

from ..elements import BLOCKS
from ..model import RemovalReason
from .names import KINDS

SPOKEN: Final = tuple(str(reason) for reason in RemovalReason)
FORMS: Final = (
    *("link", "plain", "mixed", "short", "middle", "long", "very_long", "title", "sentence", "clock", "duration", "price"),
    *("copyright", "many", "heading"),
)
TAGS: Final = tuple(sorted(BLOCKS))
LINKS: Final = (*KINDS, "anchor", "mail", "social", "clip", "deep")
PLACES: Final = ("before", "just_before", "far_before", "after", "just_after", "far_after", "end", "inside")
SHARES: Final = ("titles", "links", "size", "alone", *SPOKEN)

FEATURES: Final = (
    "bias",
    *(f"words.{reason}" for reason in SPOKEN),
    *(f"whole.{reason}" for reason in SPOKEN),
    *(f"opens.{reason}" for reason in SPOKEN),
    *(f"names.{kind}" for kind in KINDS),
    *(f"within.{kind}" for kind in KINDS),
    *(f"form.tag.{tag}" for tag in TAGS),
    *(f"form.{name}" for name in FORMS),
    *(f"link.{name}" for name in LINKS),
    *(f"place.{name}" for name in PLACES),
    *(f"group.{name}" for name in SHARES),
    *(f"company.{name}" for name in SHARES),
    *(f"heading.{reason}" for reason in SPOKEN),
)


def _first(feature: str) -> int:
    return FEATURES.index(feature)


BIAS: Final = 0
WORDS: Final = _first(f"words.{SPOKEN[0]}")
WHOLE: Final = _first(f"whole.{SPOKEN[0]}")
OPENS: Final = _first(f"opens.{SPOKEN[0]}")
NAMES: Final = _first(f"names.{next(iter(KINDS))}")
WITHIN: Final = NAMES + len(KINDS)
FORM: Final = _first(f"form.tag.{TAGS[0]}")
LINK: Final = _first(f"link.{LINKS[0]}")
PLACE: Final = _first(f"place.{PLACES[0]}")
GROUP: Final = _first(f"group.{SHARES[0]}")
COMPANY: Final = _first(f"company.{SHARES[0]}")
HEADING: Final = _first(f"heading.{SPOKEN[0]}")

NUMBER: Final = {reason: number for number, reason in enumerate(SPOKEN)}
TAG_BIT: Final = {tag: 1 << number for number, tag in enumerate(TAGS)}
"""The bits of a tag, among those of the form; the bits of ``FORMS`` come after them all."""
