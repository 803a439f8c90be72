"""Everything that article_extract raises.

    ArticleExtractError
    ├── InputError             what was given cannot hold an article
    │   ├── EmptyInputError
    │   ├── NotHTMLError       .kind says what it is: "PDF", "JPEG image", "JSON" …
    │   ├── InputTooLargeError
    │   └── OutOfTimeError     .step says where
    ├── ArticleJSONError       not the JSON of an Article
    ├── ProfileError           not the file of a site profile
    └── PipelineError          steps that do not fit together
        └── ConservationError  a step lost, doubled or invented a block

All of them pickle, so that they can cross a process boundary.
"""

from __future__ import annotations


class ArticleExtractError(ValueError):
    """The root of the tree: catch this to catch them all."""


class InputError(ArticleExtractError):
    """The input cannot hold an article; the message says what was found and what to give instead."""


class EmptyInputError(InputError):
    """Nothing, or nothing but white space."""


class NotHTMLError(InputError):
    """The input is something else than a web page; ``kind`` names it."""

    def __init__(self, message: str, kind: str = "unknown") -> None:
        super().__init__(message, kind)
        self.message, self.kind = message, kind

    def __str__(self) -> str:
        return self.message


class InputTooLargeError(InputError):
    """The input is over a limit; the message names the limit, its value and how to raise it."""


class OutOfTimeError(InputError):
    """The page took longer than ``Limits.seconds``; ``step`` names the step of the pipeline, or ``decode``, ``parse``, ``cut``."""

    def __init__(self, message: str, step: str = "unknown") -> None:
        super().__init__(message, step)
        self.message, self.step = message, step

    def __str__(self) -> str:
        return self.message


class ArticleJSONError(ArticleExtractError):
    """The JSON does not describe an Article; the message holds the path to what is wrong."""


class ProfileError(ArticleExtractError):
    """The file does not hold a site profile that this release reads; the message names the file and what is wrong."""


class PipelineError(ArticleExtractError):
    """Steps that cannot run in this order or do what they did not declare."""


class ConservationError(PipelineError):
    """A block of the page ended nowhere, or in two places."""
