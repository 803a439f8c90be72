"""What the elements of a page's body state about themselves: microdata and RDFa."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

from .values import clean

if TYPE_CHECKING:
    from lxml.etree import _Element

# Attributes, not elements, are looked for: libxml2 finds them in half the time.
MICRODATA = cast("Callable[[_Element], list[Any]]", etree.XPath("descendant::*/@itemprop"))
RDFA = cast("Callable[[_Element], list[Any]]", etree.XPath("descendant::*/@property"))
# Bounds on hostile pages: values of each kind, and characters of one.
MANY_ITEMS = 300
LONGEST_ITEM = 2000


def read_microdata(body: _Element) -> dict[str, tuple[str, ...]]:
    """Values of ``itemprop`` and RDFa's ``property`` by their local name."""
    found: dict[str, list[str]] = {}
    for attribute in (*MICRODATA(body)[:MANY_ITEMS], *RDFA(body)[:MANY_ITEMS]):
        element = attribute.getparent()
        get = element.get
        text = get("content") or get("datetime") or (get("title") if element.tag == "abbr" else None)
        if text is None:
            text = "".join(islice(element.itertext(), MANY_ITEMS))[:LONGEST_ITEM]
        value = clean(text)
        for name in attribute.split() if value else ():
            found.setdefault(name.rpartition(":")[2], []).append(value)
    return {name: tuple(values) for name, values in found.items()}
