"""Which encoding a page has, whatever it says."""

from __future__ import annotations

import codecs
import time

import pytest

from article_extract.decode import decode, to_utf8

TEXTS = {
    "ru": "Вчера вечером в центре города прошёл митинг. «Мы не уйдём», — сказал один из участников. Полиция не вмешивалась.",
    "ja": "政府は火曜日、新しいエネルギー政策の概要を発表した。「これは大きな一歩だ」と大臣は述べた。",
    "zh": "市政府周二公布了新的能源政策概要，目标是提高可再生能源的比例。专家表示，这是迈出的重要一步。",
    "tw": "市政府週二公布了新的能源政策概要，目標是提高可再生能源的比例。專家表示，這是邁出的重要一步。",
    "ko": "정부는 화요일에 새로운 에너지 정책의 개요를 발표했다. 장관은 이것이 큰 진전이라고 말했다.",
    "el": "Η κυβέρνηση παρουσίασε την Τρίτη το νέο σχέδιο για την ενέργεια. Είναι σημαντικό βήμα.",
    "he": "הממשלה הציגה ביום שלישי את התוכנית החדשה לאנרגיה. השר אמר כי מדובר בצעד חשוב.",
    "pl": "Rząd przedstawił we wtorek nowy plan. Minister powiedział, że to ważny krok, choć część ekspertów się nie zgadza.",
    "tr": "Hükümet salı günü yeni planını açıkladı. Bakan bunun önemli bir adım olduğunu söyledi.",
    "fr": "Le gouvernement a présenté mardi son plan. « C’est une étape décisive », a déclaré le ministre, très ému.",
}
LEGACY = [
    ("ru", "windows-1251"),
    ("ru", "koi8-r"),
    ("ru", "iso-8859-5"),
    ("ja", "shift_jis"),
    ("ja", "euc-jp"),
    ("ja", "iso-2022-jp"),
    ("zh", "gb18030"),
    ("tw", "big5"),
    ("ko", "euc-kr"),
    ("el", "windows-1253"),
    ("he", "windows-1255"),
    ("pl", "iso-8859-2"),
    ("pl", "windows-1250"),
    ("tr", "windows-1254"),
    ("fr", "windows-1252"),
]
# Turkish in windows-1254 reads as well-formed Icelandic: nothing in the bytes tells.
TELLING = [case for case in LEGACY if case[0] not in ("tr", "fr")]


def served(language: str, encoding: str, head: str = "") -> tuple[bytes, str]:
    """A page as bytes and as the text that they stand for; what the encoding lacks is written as entities."""
    data = page(TEXTS[language], head).encode(encoding, "xmlcharrefreplace")
    return data, data.decode(encoding)


def page(text: str, head: str = "") -> str:
    paragraphs = f"<p>{text}</p>" * 4
    return f'<html><head>{head}<script>var a = "b";</script></head><body><a href="/">Home</a>{paragraphs}</body></html>'


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_declared_in_the_page(language: str, encoding: str) -> None:
    data, text = served(language, encoding, f'<meta charset="{encoding}">')
    assert decode(data) == text


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_told_by_the_header_alone(language: str, encoding: str) -> None:
    data, text = served(language, encoding)
    assert decode(data, encoding) == text


@pytest.mark.parametrize(("language", "encoding"), TELLING)
@pytest.mark.parametrize("lie", ["", "utf-8", "iso-8859-1"])
def test_found_by_content_where_the_page_says_nothing_or_lies(language: str, encoding: str, lie: str) -> None:
    data, text = served(language, encoding, f'<meta charset="{lie}">' if lie else "")
    assert decode(data) == text


def test_the_western_default_of_a_server_yields_to_what_the_page_says() -> None:
    text = page(TEXTS["pl"], '<meta charset="iso-8859-2">')
    assert decode(text.encode("iso-8859-2"), "ISO-8859-1") == text


@pytest.mark.parametrize("lie", ["iso-8859-1", "windows-1251", "gbk", "shift_jis"])
def test_valid_utf8_is_utf8_whatever_the_page_says(lie: str) -> None:
    text = page(TEXTS["ru"], f'<meta charset="{lie}">')
    assert decode(text.encode(), lie) == text


def test_utf8_is_handed_on_without_a_copy() -> None:
    data = page(TEXTS["ru"]).encode()
    assert to_utf8(data) is data


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides(bom: bytes, encoding: str) -> None:
    text = page(TEXTS["ru"], '<meta charset="windows-1251">')
    assert decode(bom + text.encode(encoding), "windows-1251") == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_byte_order_mark(encoding: str) -> None:
    text = page(TEXTS["ru"])
    assert decode(text.encode(encoding)) == text


def test_stray_windows_bytes_within_utf8() -> None:
    data = page(TEXTS["fr"] * 20).encode() + b"<p>It\x92s \x93fine\x94</p>"
    assert decode(data).endswith("<p>It’s “fine”</p>")


def test_a_character_cut_in_the_middle_spoils_nothing_else() -> None:
    text = page(TEXTS["ru"] * 20)
    assert decode(text.encode() + "я".encode()[:1]).startswith(text)


def test_a_bad_byte_does_not_turn_a_declared_encoding_away() -> None:
    text = page(TEXTS["ja"], '<meta charset="shift_jis">')
    assert TEXTS["ja"] in decode(text.encode("shift_jis") + b"\xfd<p>")


def test_utf8_that_was_encoded_twice() -> None:
    text = page("It’s “fine” – café, Москва")
    assert decode(text.encode().decode("latin-1").encode()) == text


def test_latin_1_means_windows_1252_as_in_browsers() -> None:
    assert decode(b'<meta charset="iso-8859-1"><p>\x93Caf\xe9\x94 \x80 5') == '<meta charset="iso-8859-1"><p>“Café” € 5'


@pytest.mark.parametrize("label", ["zlib", "rot13", "unicode_escape", "idna", "utf-7", "no-such-charset", "\x00", ""])
def test_labels_that_are_no_encoding_are_passed_over(label: str) -> None:
    text = page(TEXTS["fr"])
    assert decode(text.encode(), label) == text
    assert decode(text.encode("cp1252"), label) == text


@pytest.mark.parametrize("data", [b"", b"\xff", b"\xfe\xff\xd8", bytes(range(256)) * 3, b"\x00" * 50, b"\xc0\xaf\xed\xa0\x80"])
def test_never_fails(data: bytes) -> None:
    assert isinstance(decode(data).encode(), bytes)


@pytest.mark.parametrize("piece", [b"<script \x80", b"<\x80", b"a" * 199 + b"\x80", b"<meta ", b"\xc2\x80", b"\xc3\x83\xc2"])
def test_hostile_bytes_take_linear_time(piece: bytes) -> None:
    """Patterns that look back and forth would take minutes here; this takes hundredths of a second of processor time."""
    began = time.process_time()
    to_utf8(piece * (200_000 // len(piece)) + b"\xff")
    assert time.process_time() - began < 10
