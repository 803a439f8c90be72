"""Web archives (MHTML, RFC 2557), as browsers save pages: the page is the first part of a mail that is HTML."""

from __future__ import annotations

import re

from .errors import NotHTMLError

HEADER_BYTES = 4096
FIRST_LINE = re.compile(rb"[A-Za-z][\w-]{1,60}:[ \t]")
RELATED = re.compile(rb"^Content-Type:\s{0,9}multipart/(?:related|mixed|alternative)\b", re.I | re.M)
BOUNDARY = re.compile(rb"\bboundary=(?:\"([^\"\r\n]{1,100})\"|([^\s;\"]{1,100}))", re.I)
HTML = re.compile(rb"^Content-Type:\s{0,9}(?:text/html|application/xhtml\+xml)\b", re.I | re.M)
BLANK_LINE = re.compile(rb"\r?\n\r?\n")
MOST_PARTS = 100


def is_mhtml(data: bytes) -> bool:
    """Whether a file is a mail of several parts."""
    head = data[:HEADER_BYTES]
    return FIRST_LINE.match(head) is not None and RELATED.search(head) is not None


def html_part(data: bytes) -> tuple[bytes, str | None]:
    """The page in a web archive, and the charset that its header gives. Raises :class:`NotHTMLError` where there is none."""
    boundary = BOUNDARY.search(data[:HEADER_BYTES])
    if boundary:
        mark = b"--" + (boundary[1] or boundary[2])
        at = data.find(mark)
        for _ in range(MOST_PARTS):
            end = data.find(mark, at + len(mark)) if at >= 0 else -1
            part = data[at + len(mark) : end if end >= 0 else len(data)].lstrip()
            head_end = BLANK_LINE.search(part[:HEADER_BYTES])
            if head_end and HTML.search(part[: head_end.start()]):
                from email import message_from_bytes

                message = message_from_bytes(part)
                content = message.get_payload(decode=True)
                if isinstance(content, bytes):
                    return content, message.get_content_charset()
            if end < 0:
                break
            at = end
    raise NotHTMLError("input is a web archive (MHTML) without an HTML part", "MHTML")
