"""Why each block outside the article is not part of it."""

from __future__ import annotations

from .step import Removals

__all__ = ["Removals"]
