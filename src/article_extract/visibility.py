"""Which elements a reader does not see: what attributes, styles and the class names of CSS frameworks tell."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# Class names by which the common CSS frameworks hide text from sight but not from screen readers, or altogether.
HIDING_CLASSES = frozenset(
    "a11y-hidden a11y-text assistive-text d-none element-invisible hidden hide-visually is-hidden-visually"
    " is-visually-hidden katex-mathml offscreen screen-reader screen-reader-only screen-reader-text screenreader"
    " screenreader-only screenreader-text show-for-sr show-for-sr-only sr-only srt u-hiddenvisually u-visually-hidden"
    " uk-hidden visually-hidden visuallyhidden vh wp-block-hidden".split()
)
# Beside one of them, these class names show the element again where the screen is large (Bootstrap, Tailwind).
SHOWING_CLASS = re.compile(
    r"(?:^|\s)(?:[a-z]{1,10}-(?:xs|sm|md|lg|xl|xxl)-|(?:xs|sm|md|lg|\dxl|xl\d{0,4}|tablet|laptop|desktop):)"
    r"(?:block|contents|flex|grid|inline|not-sr-only|table|visible)"
)
HIDING_STYLE = re.compile(r"(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.I)

# React streams late parts of a page as <div hidden id="S:1">, to be put where <template id="B:1"> (or P:1) stands.
STREAMED = "S:"
STREAM_PLACES = ("B:", "P:")
STREAMED_PARTS = etree.XPath(f"descendant-or-self::*[@hidden][starts-with(@id, '{STREAMED}')]")

# What opens an accordion's panel stands right before it: a heading, or a box with one. In menus it is a button or a link.
TITLES = frozenset(("dt", "h2", "h3", "h4", "h5", "h6", "summary"))
TITLE_ELEMENTS = 12  # a box with more elements is more than a title
MENUS = frozenset(("aside", "dialog", "footer", "form", "header", "nav"))
MENU_LEVELS = 60
# The roles that WAI-ARIA gives to the panels of accordions and of tabs. Of 67 hidden panels of tabs on the pages of wcxb, the gold
# holds 36; of hidden elements that bear no such sign 24 of 653; on news pages and articles it holds no hidden text.
PANELS = ("region", "tabpanel")


def classes_hide(names: str) -> bool:
    """Whether a ``class`` attribute takes an element out of sight on every screen."""
    return not HIDING_CLASSES.isdisjoint(names.lower().split()) and SHOWING_CLASS.search(names) is None


def style_hides(style: str) -> bool:
    """Whether a ``style`` attribute takes an element out of sight."""
    low = style.lower()  # most styles have neither word: this is a quarter of what the search takes
    return ("none" in low or "hidden" in low) and HIDING_STYLE.search(style) is not None


def attribute_hides(value: str) -> bool:
    """Whether a ``hidden`` attribute means it: ``until-found`` is text that a search on the page opens."""
    return value.lower() != "until-found"


def is_streamed(element: _Element) -> bool:
    """Whether a hidden element is content that a script puts into its place elsewhere."""
    return element.get("id", "").startswith(STREAMED)


def streamed_parts(root: _Element) -> dict[str, _Element]:
    """The streamed parts of a page by their number, in the order of the source."""
    found = cast("list[_Element]", STREAMED_PARTS(root))
    return {element.get("id", "")[len(STREAMED) :]: element for element in found}


def is_panel(element: _Element) -> bool:
    """Whether a hidden element is the closed panel of an accordion or of tabs, which a reader opens by a click on its title."""
    if is_streamed(element) or any(above.tag in MENUS for above in islice(element.iterancestors(), MENU_LEVELS)):
        return False
    if element.get("role") in PANELS:
        return True
    before = element.getprevious()
    while isinstance(before, etree._Comment):
        before = before.getprevious()
    if before is None:
        return False
    inside = cast("Iterator[Any]", islice(before.iter(), TITLE_ELEMENTS))
    if not any(inner.tag in TITLES for inner in inside):
        return False
    return next(islice(before.iter(), TITLE_ELEMENTS, None), None) is None
