"""Words by language that tell of speech, one module a family; ``TABLES`` has all of them.

Adding a language is adding an entry to a module here: no code knows any of them.
"""

from __future__ import annotations

from typing import Any

from . import african, east_asian, european, germanic, romance, slavic, south_asian, turkic, west_asian

TABLES: dict[str, dict[str, Any]] = {
    **germanic.TABLES,
    **romance.TABLES,
    **slavic.TABLES,
    **european.TABLES,
    **turkic.TABLES,
    **west_asian.TABLES,
    **south_asian.TABLES,
    **east_asian.TABLES,
    **african.TABLES,
}
