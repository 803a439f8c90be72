"""For mkdocs: the roles of our docstrings (``:class:`Article```), which Markdown does not know, become plain code."""

import re
from typing import Any

ROLE = re.compile(r":(?:class|func|meth|mod):(?=<code>)")


def on_page_content(html: str, **_: Any) -> str:
    """Called by mkdocs for each page."""
    return ROLE.sub("", html)
