"""Who wrote the article: people and bylined organisations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..model import Person
from .bylines import MAX_CHARS, bare, introduced, is_team, split_names
from .compare import fold, squeeze, words
from .data.bylines import ACCOUNTS
from .jsonld import parse_json
from .names import is_site_name, site_names
from .shown_bylines import ACCOUNT_LINK, explicit_authors, shown_authors
from .values import text_of

if TYPE_CHECKING:
    from ..draft import Draft
    from ..page import Page

AUTHOR_METAS = (
    "citation_author author article:author_name parsely-author sailthru.author dc.creator dcterms.creator dc:creator"
    " dc.contributor.author byl byline cxenseparse:author mediator_author authors rbauthors shareaholic:article_author_name"
    " article:author og:article:author"
).split()
ADDRESS = re.compile(r"https?:|www\.|@|/")
MOST_IN_TEXT = 3
MACHINES = re.compile(r"[-_\d]")
LABELS = re.compile(r"[^\W\d_]: ")
NO_LETTERS = re.compile(r"[\W\d_]+")
LETTER = re.compile(r"[^\W\d_]")
# As libraries write a name: ``Roe, Jane`` or ``Roe, Jane T.``
LAST_FIRST = re.compile(r"^([^\W\d_][\w'’-]{1,30}), ([^\W\d_][\w'’-]{0,30}(?: [^\W\d_]\.?)?)$")
# What content systems call their users: ``jane-roe``, ``jane.roe``.
SLUG = re.compile(r"^[a-z0-9]+(?:[-._][a-z0-9]+)*$")


class Authors:
    """People that the page states (JSON-LD, meta, microdata), else those of the shown byline, else an organisation."""

    name = "authors"
    requires = frozenset(("structured", "publisher", "canonical_url", "headline", "language"))
    provides = frozenset(("authors",))

    def __call__(self, page: Page, draft: Draft) -> Draft:
        site = site_names(draft, page.url)
        stated: list[Person] = []
        for source in _stated(page, draft):
            source = [person for person in source if not _is_machines(person.name, page)]
            stated = stated or source
            people = [person for person in source if not is_site_name(person.name, site) and not SLUG.match(person.name)]
            if people:
                shown = explicit_authors(page, draft)
                writers = [person for person in shown if not is_site_name(person.name, site)]
                return draft.but(authors=_once(_borne_out(people, writers or shown)))
        shown = shown_authors(page, draft)
        people = [person for person in shown if not is_site_name(person.name, site)]
        if stated and not any(" " in person.name or not person.name.isascii() or person.url for person in people):
            people = stated
        return draft.but(authors=_once(people or shown))


def _is_machines(name: str, page: Page) -> bool:
    """Whether this is the name of an account that was made for a machine and that no reader sees: ``jroe-x7k2``, ``site_admin``."""
    if SLUG.match(name) is None or MACHINES.search(name) is None:
        return False
    return ACCOUNTS.intersection(NO_LETTERS.split(name)) != frozenset() or not any(name in block.text for block in page.blocks)


def _borne_out(stated: list[Person], shown: list[Person]) -> list[Person]:
    """The stated people, but those of an explicit byline where one is stated and it names quite another, or others as well.

    Whoever put the page online is often stated as its author, or the first of several.
    """
    if len(stated) != 1 or not shown:
        return stated
    known = set(words(stated[0].name))
    if all(known.isdisjoint(words(person.name)) for person in shown):
        return shown
    if " " not in stated[0].name and " " in shown[0].name and known < set(words(shown[0].name)):
        return shown
    named = len(shown) > 1 and known <= set(words(shown[0].name)) and (len(shown) > 2 or _is_person(shown[1].name))
    return [replace(stated[0], url=stated[0].url or shown[0].url), *shown[1:]] if named else stated


def _is_person(name: str) -> bool:
    """Whether a second name is more likely a person's than that of the first one's employer."""
    words = name.split()
    return 2 <= len(words) <= 3 and not is_team(words) and fold(words[0]) != "the" and not any(map(str.isupper, words))


def _stated(page: Page, draft: Draft) -> Iterator[list[Person]]:
    """The authors that the page states for machines, by source: JSON-LD, then each meta tag, then microdata."""
    structured, language = draft.structured, draft.language
    if structured is None:
        return
    site = site_names(draft, page.url)
    yield [
        Person(name=name, url=page.absolute(_url(value)))
        for value in structured.values("author") or structured.values("creator")
        if not ACCOUNT_LINK.search(str(value.get("url") or value.get("@id")) if isinstance(value, dict) else "")
        for name in _names(_name(value), language, site)
    ]
    meta = structured.meta
    for key in AUTHOR_METAS:
        if key in meta:
            yield [Person(name=name) for value in meta[key] for name in _names(value, language, site)]
    # More are those of several articles, or of comments.
    in_text = structured.microdata.get("author", ())
    if 0 < len(in_text) <= MOST_IN_TEXT and max(map(len, in_text)) <= MAX_CHARS:
        yield [Person(name=name) for value in in_text for name in split_names(value, language) if " " in name]


def _name(value: Any) -> str | None:
    """The name of a JSON-LD author: a string, or an object with a name or its parts."""
    if isinstance(value, str) and value.startswith("{"):  # an object written as a string
        value = parse_json(value)
    name = text_of(value)
    if name is None and isinstance(value, dict):
        parts = [text_of(value.get(key)) for key in ("givenName", "additionalName", "familyName")]
        name = " ".join(filter(None, parts)) or text_of(value.get("byline"))
    return name


def _url(value: Any) -> str | None:
    url = value.get("url") if isinstance(value, dict) else None
    if isinstance(url, list):
        url = url[0] if url else None
    return url if isinstance(url, str) else None


def _names(text: str | None, language: str | None, site: frozenset[str]) -> list[str]:
    """The names in a statement: its parts that are names, else the whole where it is no address, or the site's name."""
    if not text or len(text) > 500:
        return []
    if squeeze(text) in site and "@" not in text:
        return [bare(text)]
    swapped = LAST_FIRST.match(text)
    if swapped:
        return [f"{swapped[2]} {swapped[1]}"]
    text = introduced(text, language) or text
    names = [name for name in split_names(text, language) if fold(name) not in ACCOUNTS]
    if names and (len(names) == 1 or any(" " in name or not name.isascii() for name in names)):
        if " " in names[0] or len(text.split()) < 4:
            return names
        return [] if len(LABELS.findall(text)) > 1 else [text]  # ``content: House, design: Max Foe``
    text = bare(text)
    if fold(text) in ACCOUNTS:
        return []
    return [text] if LETTER.search(text) and not ADDRESS.search(text) else []


def _once(people: Iterable[Person]) -> tuple[Person, ...]:
    """Each author once: a slug gives way to the name, a person without an address to the same with one."""
    found: dict[str, Person] = {}
    for person in people:
        key = squeeze(person.name)
        known = found.get(key)
        if known is None:
            found[key] = person
        elif SLUG.match(known.name) and not SLUG.match(person.name):
            found[key] = replace(person, url=known.url or person.url)
        elif known.url is None and person.url is not None:
            found[key] = replace(known, url=person.url)
    # Read from behind and sorted, a last name stands right before a name that ends with it.
    behind = sorted(key[::-1] for key in found)
    last_names = {key[::-1] for key, name in pairwise(behind) if name.startswith(key)}
    return tuple(person for key, person in found.items() if " " in person.name or key not in last_names)
