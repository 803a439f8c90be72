"""Which blocks of the page are the article: interchangeable body steps."""

from .learned import LearnedBody
from .trafilatura import TrafilaturaBody

__all__ = ["LearnedBody", "TrafilaturaBody"]
