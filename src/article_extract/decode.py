"""Bytes to text: which encoding a page really has, whatever it says.

The order of trust follows the HTML standard's encoding sniffing, with one change that real pages ask for: bytes that are
valid UTF-8 are UTF-8 whatever the page declares, because text in another encoding practically never is.
"""

from __future__ import annotations

import codecs
import re

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it starts with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Labels that browsers read as a superset (WHATWG Encoding Standard, "names and labels").
SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}

# Encodings whose text is plain ASCII bytes with escapes: valid UTF-8 proves nothing against them.
ESCAPED = {"iso2022_jp", "iso2022_kr", "hz"}

META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})""", re.I
)
HEAD_BYTES = 4096
# A stray byte in a thousand is a pasted quote mark or a cut multi-byte character, not another encoding.
MAX_STRAY_SHARE = 0.001
DETECTION_BYTES = 200_000


def decode(data: bytes, hint: str | None = None) -> str:
    """The text of a page.

    ``hint`` is the charset of the HTTP header, if known. Never fails: bytes that fit no encoding become U+FFFD.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace")
    declared = [name for name in (_codec(hint), _declared(data)) if name]
    for name in declared:
        if name in ESCAPED:
            return data.decode(name, "replace")
    utf16 = _utf16_without_bom(data)
    if utf16:
        return data.decode(utf16, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if _nearly_utf8(data):
        return _untwine(data)
    for name in declared:
        if name not in ("utf-8", "utf-16", "utf-16-le", "utf-16-be"):
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                continue
    return _guess(data, declared)


def _codec(label: str | None) -> str | None:
    """Python's name for a charset label as browsers read it; None for a label that nobody knows."""
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    return SUPERSETS.get(name, name)


def _declared(data: bytes) -> str | None:
    match = META_CHARSET.search(data[:HEAD_BYTES])
    return _codec(match[1].decode("ascii", "ignore")) if match else None


def _utf16_without_bom(data: bytes) -> str | None:
    """UTF-16 shows itself in markup: every other byte of ``<html`` is zero."""
    head = data[:200]
    if len(head) < 8 or head.count(0) < len(head) // 4:
        return None
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _nearly_utf8(data: bytes) -> bool:
    """UTF-8 with a few stray bytes: multi-byte sequences abound and hardly anything is invalid."""
    stray = data.decode("utf-8", "replace").count("\ufffd")
    multibyte = len(re.findall(rb"[\xc3-\xf4][\x80-\xbf]", data))
    return stray <= max(3, len(data) * MAX_STRAY_SHARE) and multibyte > 4 * stray


def _untwine(data: bytes) -> str:
    """UTF-8 with Windows-1252 bytes pasted in."""
    from bs4.dammit import UnicodeDammit

    return UnicodeDammit.detwingle(data).decode("utf-8", "replace")


def _guess(data: bytes, declared: list[str]) -> str:
    """What the content looks like, when neither UTF-8 nor what the page declares reads it."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:DETECTION_BYTES]).best()
    if best is not None:
        return data.decode(best.encoding, "replace")
    return data.decode(declared[0] if declared else "cp1252", "replace")
