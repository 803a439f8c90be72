"""Bytes to text: which encoding a page really has, whatever it says.

The order of trust follows the HTML standard's encoding sniffing, with two changes that real pages ask for: bytes that are
valid UTF-8 are UTF-8 whatever the page declares, because text in another encoding practically never is; and what the page
declares is believed only where its text then looks like text.
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

# The encodings of the WHATWG Encoding Standard, by Python's names. Python knows "charsets" that are none, such as zlib.
ENCODINGS = frozenset(
    "utf-8 cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14"
    " iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256"
    " cp1257 cp1258 gb18030 big5hkscs euc_jp iso2022_jp cp932 cp949 iso2022_kr johab".split()
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
    "cp950": "big5hkscs",
    "euc_jis_2004": "euc_jp",
    "euc_jisx0213": "euc_jp",
    "shift_jis_2004": "cp932",
    "shift_jisx0213": "cp932",
}
# Encodings whose text is plain ASCII bytes with escapes.
ESCAPED = frozenset(("iso2022_jp", "iso2022_kr"))
ESCAPE = b"\x1b"
JAPANESE_ESCAPE = b"\x1b$B"

META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})""", re.I
)
HEAD_BYTES = 4096
# A stray byte in a thousand is a pasted quote mark or a cut multi-byte character, not another encoding; so are more of them
# where there are eight times as many multi-byte characters.
MAX_STRAY_SHARE = 0.001
STRAY, HARDLY_STRAY = 4, 8
MULTIBYTE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")
WESTERN = frozenset(("cp1252", "iso8859-15"))
OTHER_LATIN = ["cp1250", "iso8859_2", "cp1254", "cp1257"]
BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
LATIN_RUN = 3
MAX_RUN_SHARE = 0.4
SIGN_IN_WORD = re.compile(rb"[A-Za-z][\xa1-\xa9\xac\xae-\xb3\xb5\xb6\xb8\xb9\xbc-\xbf][a-z]")
MAX_SIGN_SHARE = 0.05

# UTF-8 that was once more encoded: its bytes 80..9F became control characters, which no page holds on purpose.
CONTROL = re.compile(rb"\xc2[\x80-\x9f]")
LATIN_LEAD, FIRST_SIGN = b"\xc2", b"\xa0"
FEW_SIGNS = 500  # looked at one by one, for a look for one byte is ten times as fast as one for a pattern
TWICE_ENCODED = re.compile("[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}")

DETECTION_BYTES = 100_000
MARKUP = re.compile(rb"<[^<>]{0,2000}>|[ -~\s]{200,}")  # tags, and scripts as long runs of ASCII


def decode(data: bytes, hint: str | None = None) -> str:
    """The text of a page.

    ``hint`` is the charset of the HTTP header, if known. Never fails: bytes that fit no encoding become U+FFFD.
    """
    return to_utf8(data, hint).decode("utf-8", "replace")


def to_utf8(data: bytes, hint: str | None = None) -> bytes:
    """The bytes of a page in UTF-8: the same object where they are so already."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            data = data[len(bom) :]
            return data if encoding == "utf-8" else _recode(data, encoding)
    wide = _utf16_without_bom(data)
    if wide:
        return _recode(data, wide)
    if data.isascii():
        return _recode(data, _escaped(data, hint)) if ESCAPE in data else data
    if _is_utf8(data):
        return _undouble(data) if _holds_controls(data) else data
    if _nearly_utf8(data):
        return _untwine(data)
    declared = [name for name in (_codec(hint), _declared(data)) if name]
    # The Western one of two is what a server says of every page; nobody writes another by chance.
    for name in sorted(declared, key=WESTERN.__contains__):
        if _reads_well(data, name):
            return _recode(data, name)
    return _recode(data, _guess(data, declared))


def _escaped(data: bytes, hint: str | None) -> str:
    """The encoding of plain ASCII bytes with escapes in them."""
    for name in (_codec(hint), _declared(data)):
        if name in ESCAPED:
            return name
    return "iso2022_jp" if JAPANESE_ESCAPE in data else "utf-8"


def _recode(data: bytes, encoding: str) -> bytes:
    return data.decode(encoding, "replace").encode("utf-8", "replace")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _holds_controls(data: bytes) -> bool:
    """Whether UTF-8 holds one of the control characters U+0080 to U+009F."""
    at = -2
    for _ in range(FEW_SIGNS):
        at = data.find(LATIN_LEAD, at + 2)
        if at < 0 or data[at + 1 : at + 2] < FIRST_SIGN:
            return at >= 0
    return CONTROL.search(data, at + 2) is not None


def _codec(label: str | None) -> str | None:
    """Python's name for a charset label as browsers read it; None for a label that they do not know."""
    try:
        name = codecs.lookup((label or "").strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    name = SUPERSETS.get(name, name)
    return name if name in ENCODINGS else None


def _declared(data: bytes) -> str | None:
    match = META_CHARSET.search(data[:HEAD_BYTES])
    return _codec(match[1].decode("ascii", "ignore")) if match else None


def _utf16_without_bom(data: bytes) -> str | None:
    """UTF-16 shows itself in markup: every other byte of ``<html`` is zero, and those between are not."""
    head = data[:200]
    if len(head) < 8 or head.count(0) < len(head) // 4:
        return None
    low, high = head[1::2].count(0), head[::2].count(0)
    if 2 * min(low, high) > max(low, high):
        return None
    return "utf-16-le" if low > high else "utf-16-be"


def _nearly_utf8(data: bytes) -> bool:
    """UTF-8 with a few stray bytes: multi-byte sequences abound and hardly anything is invalid."""
    stray = data.decode("utf-8", "replace").count("\ufffd")
    times = STRAY if stray <= max(3, len(data) * MAX_STRAY_SHARE) else HARDLY_STRAY
    return sum(1 for _ in MULTIBYTE.finditer(data)) > times * stray


def _stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("article_extract.stray", _stray)


def _untwine(data: bytes) -> bytes:
    """UTF-8 with Windows-1252 bytes pasted in."""
    return data.decode("utf-8", "article_extract.stray").encode()


def _undouble(data: bytes) -> bytes:
    """UTF-8 that was read as Latin-1 and encoded again, in whole or in part."""
    text = data.decode("utf-8")
    return TWICE_ENCODED.sub(_once_encoded, text).encode()


def _once_encoded(found: re.Match[str]) -> str:
    try:
        return found[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _reads_well(data: bytes, encoding: str) -> bool:
    """Whether hardly any byte is invalid, and letters beyond ASCII stand as they do in such text."""
    if encoding == "utf-8":
        return False
    if data.decode(encoding, "replace").count("\ufffd") > max(3, len(data) * MAX_STRAY_SHARE):
        return False
    return encoding not in WESTERN or (_is_latin(data) and _is_western(data))


def _is_latin(data: bytes) -> bool:
    """Whether letters beyond ASCII stand alone or in pairs between others, as in Latin script with one byte a letter."""
    runs = [len(run) for run in BEYOND_ASCII.findall(data)]
    return sum(length for length in runs if length >= LATIN_RUN) <= MAX_RUN_SHARE * sum(runs)


def _is_western(data: bytes) -> bool:
    """Whether words do not hold what windows-1252 has as signs: they do in Polish, which has letters there."""
    signs = sum(1 for _ in SIGN_IN_WORD.finditer(data))
    return signs <= MAX_SIGN_SHARE * sum(map(len, BEYOND_ASCII.findall(data)))


def _guess(data: bytes, declared: list[str]) -> str:
    """What the content looks like, when neither UTF-8 nor what the page declares reads it."""
    latin = _is_latin(data)
    if latin and _is_western(data):
        return "cp1252"
    from charset_normalizer import from_bytes

    text = b" ".join(MARKUP.split(data[: 10 * DETECTION_BYTES]))[:DETECTION_BYTES]
    best = from_bytes(text, cp_isolation=OTHER_LATIN if latin else None).best()
    name = _codec(best.encoding) if best is not None else None
    return name or next((name for name in declared if name != "utf-8"), "cp1252")
