"""What the names of elements (``class``, ``id``, ``role``, ``itemprop``) say about pictures and the words beside them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...removals.names import LETTERS

# What stands further behind in a list of class names is layout (characters).
LONGEST = 200
REMEMBERED = 4096  # names whose readings are kept: pages of a site share them
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
NOT_LETTERS = re.compile(r"[^a-zàâäåæçèéêëíìîïñóòôöøúùûüßšž]+")

# Whole words of a name; camel case counts as words.
CREDIT = frozenset(
    "copy rights agency agencies quelle urheber attribution provider license licence kilde fuente fonte firma courtesy owner"
    " distributor zdroj bron zrodlo".split()
)
# In a figure these name the photographer, elsewhere the writer.
AUTHOR = frozenset("author authors auteur autor autore autoria byline creator creators source sources contributor".split())
CONTROL = frozenset(
    "btn counter count icon icons expand zoom enlarge toggle fullscreen share social duration badge label hint tags".split()
)
# What only screen readers say: "Image caption", "Photo credit".
UNSEEN_PARTS = ("offscreen", "visuallyhidden", "sronly", "screenreader")
# What shows and hides a caption.
SWITCH = frozenset(("toggle", "hide", "unhide"))
# Containers of what is not the article.
FOREIGN = frozenset(
    "related recommend recommended recommendation recommendations recommends teaser teasers promo promos newsletter author authors"
    " avatar profile byline logo logos icon icons share sharing social comment comments sponsor sponsors sponsored ad ads adslot"
    " advert adverts advertisement advertising banner sidebar footer nav navigation navbar menu trending popular outbrain taboola"
    " subscribe subscription paywall bio affiliate emoji gravatar signature breadcrumb breadcrumbs playlist podcast podcasts"
    " weather cookie consent zergnet revcontent dianomi recirc recirculation piano pagination contact vcard".split()
)
# The same around a picture with words of its own: pages call such pictures teaser, shareable or promoted now and then.
FOREIGN_TO_CAPTIONED = frozenset(
    "related recommend recommended recommendation recommendations recommends newsletter sponsor sponsors sponsored sidebar footer"
    " comments trending popular outbrain taboola zergnet revcontent dianomi recirc recirculation navigation byline"
    " bio gravatar contact vcard".split()
)
# Parts of names, wherever they stand.
CREDIT_PARTS = tuple("credit crédit copyright photographer photoby fotograf kuvaaja rechteinhaber".split())
PICTURE_CREDIT_PARTS = (
    *(of + what for of in ("bild", "foto") for what in ("nachweis", "autor", "quelle", "rechte")),
    *(of + what for of in ("image", "photo", "img", "picture", "foto") for what in ("source", "author", "owner", "agency")),
)
CAPTION_PARTS = tuple(
    "caption legend description untertitel unterschrift bildtext piefoto piedefoto didascalia onderschrift bildetekst subtitle cutline"
    " imagetext phototext imgtext bijschrift kuvateksti popisek leyenda légende descrizione beschreibung keterangan".split()
)
PICTURE_PARTS = tuple("caption image picture photo media figure foto bild galler slide cutline img thumb zdjec leadart".split())
FOREIGN_PARTS = tuple(
    "mostread mostviewed mostpopular readmore readnext readalso morefrom morestories morenews moreon mehrzum leggianche seealso"
    " productcard taglist linklist storylist articlelist cardlist upnext authorbio authorbox authorinfo authorcard".split()
)
# What holds the number of a card is no credit.
CARDS = ("creditcard", "debitcard")


def _any_of(parts: tuple[str, ...]) -> re.Pattern[str]:
    """A search for any of these, by their first letters. It takes a third of the time of a look for each."""
    starts = sorted({part[0] for part in parts})
    return re.compile("|".join(f"{start}(?:{'|'.join(part[1:] for part in parts if part[0] == start)})" for start in starts))


TELLING = _any_of((*UNSEEN_PARTS, *CREDIT_PARTS, *PICTURE_CREDIT_PARTS, *CAPTION_PARTS, *PICTURE_PARTS, *FOREIGN_PARTS))


class Names(NamedTuple):
    """What an element's names say it is about."""

    credit: bool
    author: bool
    caption: bool
    picture: bool
    control: bool
    foreign: bool
    foreign_to_captioned: bool


def holds_any(text: str, parts: tuple[str, ...]) -> bool:
    """Whether a text holds one of these. A plain loop: an expression that generates them takes twice as long."""
    for part in parts:  # noqa: SIM110
        if part in text:
            return True
    return False


def read_names(names: str) -> Names:
    """The reading of an element's names, as written."""
    names = names[:LONGEST]
    low = names.lower()
    parted = low if low == names else HUMP.sub("-", names).lower()
    words = frozenset(parted.encode().translate(LETTERS).decode().split() if parted.isascii() else NOT_LETTERS.split(parted))
    low = low.replace("_", "").replace("-", "")
    telling = TELLING.search(low) is not None  # as few names are
    picture = telling and holds_any(low, PICTURE_PARTS)
    caption = "desc" in words or (telling and holds_any(low, CAPTION_PARTS))
    compound = telling and holds_any(low, FOREIGN_PARTS)
    credit = _says_credit(low, words, caption=caption, picture=picture) if telling or caption else not words.isdisjoint(CREDIT)
    return Names(
        credit=credit,
        author=not caption and not words.isdisjoint(AUTHOR),
        caption=caption,
        picture=picture,
        control=(telling and holds_any(low, UNSEEN_PARTS))
        or not words.isdisjoint(SWITCH)
        or (not caption and not credit and ("button" in low or not words.isdisjoint(CONTROL))),
        foreign=compound or not words.isdisjoint(FOREIGN),
        foreign_to_captioned=compound or not words.isdisjoint(FOREIGN_TO_CAPTIONED),
    )


def _says_credit(low: str, words: frozenset[str], *, caption: bool, picture: bool) -> bool:
    """A name that says both, ``caption-credit``, is a credit's; ``credit-caption`` is a caption's."""
    if caption:
        return low.rfind("credit") > low.rfind("caption")
    if not words.isdisjoint(CREDIT):
        return True
    if holds_any(low, CREDIT_PARTS):
        return not holds_any(low, CARDS)
    return picture and holds_any(low, PICTURE_CREDIT_PARTS)


NOTHING = Names(*[False] * 7)
_remembered = lru_cache(maxsize=REMEMBERED)(read_names)


class NameBook:
    """The readings of one page's names, each made once."""

    def __init__(self) -> None:
        self._readings: dict[str, Names] = {"": NOTHING}

    def __getitem__(self, names: str) -> Names:
        reading = self._readings.get(names)
        if reading is None:
            reading = self._readings[names] = _remembered(names[:LONGEST])
        return reading
