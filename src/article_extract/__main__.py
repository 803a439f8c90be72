"""``python -m article_extract`` is the command ``article-extract``."""

from .cli import main

main()
