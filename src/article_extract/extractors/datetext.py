"""Dates as machines and people write them: from text to :class:`datetime`, and where in the text they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import lru_cache
from types import MappingProxyType

from . import persian
from .compare import fold
from .data.months import MONTHS as MORE_MONTHS
from .data.months import PERSIAN_LETTERS, PERSIAN_MONTHS, SECOND_WORDS, TEMPLATE_LANGUAGES
from .data.timezones import OFFSETS

# The web is not older; what lies far ahead is an event, an expiry or a copyright, not a publication.
FIRST_YEAR, LAST_YEAR = 1990, 2100
BUDDHIST_ERA = 543
MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# Shorter forms (``Mo``, ``Sun``) are names as well.
SHORT_DAY = 3
DMY, MDY, YMD = "DMY", "MDY", "YMD"


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: ``text[start:end]``."""

    date: datetime
    start: int
    end: int
    ambiguous: bool = False
    """Whether day and month could be swapped."""


def parse_machine(value: str) -> datetime | None:
    """A date written for machines: ISO 8601 in its spellings, RFC 2822, a Unix time. ``None`` for all else."""
    value = value.strip()
    if len(value) > 80 or not value[:1].isalnum():
        return None
    if value.isdecimal():
        return _from_digits(value)
    if value[:4].isdigit():
        date = _from_iso(value)
    elif UNIX_DATE.match(value):
        date = _from_unix(value)
    elif RFC_2822.match(value):
        try:
            date = parsedate_to_datetime(value)
        except (ValueError, IndexError, TypeError):
            return None
    else:
        return None
    return date if date is not None and FIRST_YEAR <= date.year <= LAST_YEAR else None


# What ``date`` and Java print (``Tue Jan 28 15:28:56 CET 2020``), and JavaScript (``Tue Aug 25 2020 00:23:33 GMT+0000``).
UNIX_DATE = re.compile(
    r"^[A-Z][a-z]{2}\s([A-Z][a-z]{2})\s(\d\d?)\s(?:(\d{4})\s)?(\d\d):(\d\d):(\d\d)\s([A-Z]{2,5}(?:[+-]\d{4})?)(?:\s(\d{4}))?"
)


def _from_unix(value: str) -> datetime | None:
    found = UNIX_DATE.match(value)
    assert found
    month, day, early, hour, minute, second, zone, late = found.groups()
    number = ENGLISH.get(month.lower())
    if number is None or not (early or late):
        return None
    return _date(int(early or late), number, int(day), int(hour), int(minute), int(second), zone_of(zone))


RFC_2822 = re.compile(r"^(?:[A-Z][a-z]{2},?\s)?\d{1,2}\s[A-Z][a-z]{2}\s\d{4}\s\d\d:\d\d")
ISO_TAIL = re.compile(
    r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]{1,3}(\d{1,2}):(\d\d)(?::(\d\d?))?(?:[.,]\d{1,9})?\s?(Z|[A-Z]{2,5}|(?:UTC|GMT)?[+-]\d\d?:?\d\d?)?)?"
)


def _from_iso(value: str) -> datetime | None:
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        pass
    found = ISO_TAIL.match(value)
    if not found:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    return _date(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), zone_of(zone))


def _from_digits(value: str) -> datetime | None:
    if len(value) in (10, 13) and value[0] in "123":
        return datetime.fromtimestamp(int(value[:10]), UTC)
    if len(value) in (8, 12, 14) and value[:2] in ("19", "20"):
        month, day, hour, minute, second = (int(value[at : at + 2] or 0) for at in range(4, 14, 2))
        return _date(int(value[:4]), month, day, hour, minute, second)
    return None


def _date(
    year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, zone: tzinfo | None = None
) -> datetime | None:
    if 2500 < year < 2643:
        year -= BUDDHIST_ERA
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return datetime(year, month, day, hour if hour < 24 else 0, minute, min(second, 59), tzinfo=zone)
    except ValueError:
        return None


def zone_of(name: str | None) -> tzinfo | None:
    """The zone of ``Z``, ``+0200``, ``GMT+2`` or a known abbreviation; ``None`` where it tells none."""
    if not name:
        return None
    found = OFFSET.search(name)
    if found:
        sign, hours, minutes = found.groups()
        offset = int(hours) * 60 + int(minutes or 0)
        return timezone(timedelta(minutes=-offset if sign == "-" else offset)) if offset < 24 * 60 else None
    known = OFFSETS.get(name.upper())
    return None if known is None else timezone(timedelta(minutes=known))


OFFSET = re.compile(r"([+-])(\d\d?):?(\d\d)?$")

# The day's number with its ordinal sign; a month's name with at most one short word (of, de, d') around it.
_DAY = r"(?P<day{0}>\d{{1,2}})(?:st|nd|rd|th|er|re|e|º|ª|\.|\))?"
_SECOND = "|".join(SECOND_WORDS)
_NAME = rf"(?P<name{{0}}>[^\W\d_](?:[^\s\d,./()|:;\[\]]|\.(?=[^\W\d_])){{{{1,14}}}}(?:\s(?:{_SECOND}))?)\.?"
# What every month's name with day and year behind it looks like, without steps back: all else is passed by in a tenth of the time.
_ROUGHLY = rf"[^\W\d_][^\s\d,/()|:;\[\]]{{1,15}}+(?:\s(?:{_SECOND})\.?)?\s{{0,3}}+\d{{1,2}}+\D{{1,5}}+\d{{4}}"
_YEAR = r"(?P<year{0}>(?:19|20|25|1[34])\d\d)"
_SMALL = r"(?:[^\W\d_]{1,3}\.?['’\s]\s?)?"
_FROM_DIGIT = "|".join(
    (
        r"(?<![\d./-])(?P<y1>(?:19|20|25|1[34])\d\d)\s?(?:[-/.]|年|년)\s?(?P<m1>\d{1,2})\s?(?:[-/.]|月|월)\s?(?P<d1>\d{1,2})(?![\d])",
        r"(?<![\d./-])(?<!\d:)(?P<a2>\d{1,2})\s?(?P<sep>[./|-])\s?(?P<b2>\d{1,2})\s?(?P=sep)\s?(?P<y2>(?:19|20|25)\d\d|(?<=\d\d[./-]\d\d[./-])\d\d(?![\d:%]))(?![\d/])",
        r"(?<![\d.,:])(?P<d6>\d{1,2})\s{1,3}tháng\s{1,3}(?P<m6>\d{1,2})[\s,]{1,3}(?:năm\s{1,3})?(?P<y6>(?:19|20)\d\d)(?!\d)",
        rf"(?<![\d.,])(?<!\d:){_DAY.format(3)}(?:\s{{1,3}}|[-/]|(?<=\.)){_SMALL}{_NAME.format(3)}(?:\s?/\s?[^\W\d_]{{2,14}})?[\s,/-]{{1,3}}{_SMALL}{_YEAR.format(3)}(?!\d)",
        rf"(?<![\d]){_YEAR.format(5)}\.?\s?(?:m\.|g\.|eko|\s){{0,2}}\s{{0,2}}{_NAME.format(5)}\s{{1,2}}{_DAY.format(5)}(?!\d)",
    )
)
_FROM_NAME = rf"{_NAME.format(4)}\s{{0,3}}{_DAY.format(4)}[\s,]{{1,3}}{_YEAR.format(4)}(?!\d)"
DATE = re.compile(rf"(?=\d)(?:{_FROM_DIGIT})|(?={_ROUGHLY}){_FROM_NAME}")
TIME = re.compile(
    r"(?<![\d.,])(?P<hour>\d{1,2})\s?(?:[:.hH時시点時]|Uhr)\s?(?P<minute>[0-5]\d)(?::[0-5]\d)?분?\s?(?P<half>[aApP]\.?\s?[mM]\b\.?)?"
    r"(?:\s?\(?(?P<zone>Z|(?:UTC|GMT)?\s?[+-]\d\d?:?(?:\d\d)?|[A-ZМСК]{2,4})\b\)?)?"
)
# Decimal digits of the scripts that have their own, to ASCII.
DIGITS = {
    zero + digit: str(digit)
    for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xAE6, 0xBE6, 0xC66, 0xE50, 0x1040, 0xFF10)
    for digit in range(10)
}
OTHER_DIGIT = re.compile("[" + "".join(map(chr, DIGITS)) + "]")
TIME_REACH = 28
# Day and month stand within so many characters of the year.
YEAR = re.compile(r"\d\d(?:\d\d|\s?[./|-]\s?\d\d)")
DATE_REACH = 60
NUMBERS = re.compile(rf"\d\D{{1,{DATE_REACH}}}+\d")
MAX_TEXT = 2000


def find_dates(text: str, language: str | None = None, order: str | None = None) -> Iterator[Found]:
    """The full dates (day, month and year) that a text holds, with their times. Digits of every script count.

    ``language``: of the month names, beside English. ``order``: DMY or MDY for ``03/04/2025``; by default the language's.
    """
    text = text[:MAX_TEXT]
    if not text.isascii() and OTHER_DIGIT.search(text):
        text = text.translate(DIGITS)
    years = list(YEAR.finditer(text))
    if not years:
        return
    # Only around what may be a year, and where another number stands near it: the search for dates is slow.
    start, end = max(0, years[0].start() - DATE_REACH), years[-1].end() + DATE_REACH
    if NUMBERS.search(text, start, end) is None:
        return
    for found in DATE.finditer(text, start, end):
        parts = _parts(found, language, order)
        if parts is None:
            continue
        year, month, day, ambiguous = parts
        if persian.FIRST <= year <= persian.LAST:
            year, month, day = (persian.gregorian(year, month, day) if _is_persian(language) else None) or (0, 0, 0)
        hour, minute, zone, end = _time(text, found.end())
        date = _date(year, month, day, hour, minute, 0, zone)
        if date is not None:
            yield Found(date, found.start(), end, ambiguous)


def _parts(found: re.Match[str], language: str | None, order: str | None) -> tuple[int, int, int, bool] | None:
    group = found.groupdict()
    if group["y1"]:
        return int(group["y1"]), int(group["m1"]), int(group["d1"]), False
    if group["y6"]:
        return int(group["y6"]), int(group["m6"]), int(group["d6"]), False
    if group["y2"]:
        # Nobody writes months first with dots.
        order = DMY if group["sep"] == "." else order or date_order(language)
        return _ordered(int(group["a2"]), int(group["b2"]), group["y2"], order)
    for form in ("3", "4", "5"):
        name = group["name" + form]
        if name:
            month = _persian_month(name) if group["year" + form][:2] in ("13", "14") else _month(name, language)
            return None if month is None else (int(group["year" + form]), month, int(group["day" + form]), False)
    return None


def _ordered(a: int, b: int, year: str, order: str) -> tuple[int, int, int, bool]:
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    if a > 12 or b > 12 or a == b:
        return (number, a, b, False) if b > 12 else (number, b, a, False)
    return (number, a, b, True) if order == MDY else (number, b, a, True)


def _time(text: str, at: int) -> tuple[int, int, tzinfo | None, int]:
    """The time of day close behind a date, and where it ends; midnight where there is none."""
    found = TIME.search(text, at, at + TIME_REACH)
    if not found or DATE.search(text, at, found.start()):
        return 0, 0, None, at
    hour = int(found["hour"])
    half = (found["half"] or "").lower()
    if hour > 23:
        return 0, 0, None, at
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return hour, int(found["minute"]), zone_of((found["zone"] or "").replace(" ", "")), found.end()


@lru_cache(maxsize=256)
def _locale(language: str) -> Mapping[str, object]:
    """dateparser's data on a language: month names, order of day and month. Empty for one that it does not know."""
    from dateparser.languages.loader import default_loader

    for tag in (language, language.partition("-")[0]):
        try:
            return MappingProxyType(dict(default_loader.get_locale(tag).info))
        except (ValueError, KeyError, ImportError):
            continue
    return MappingProxyType({})


@lru_cache(maxsize=256)
def _months(language: str) -> Mapping[str, int]:
    locale = _locale(language)
    names: dict[str, int] = {}
    for number, month in enumerate(MONTHS, 1):
        forms = locale.get(month, ())
        for form in forms if isinstance(forms, list) else ():
            names.setdefault(fold(str(form)).strip("."), number)
    for number, forms in enumerate(MORE_MONTHS.get(language.partition("-")[0], ()), 1):
        for form in forms:
            names.setdefault(fold(form), number)
    return MappingProxyType(names)


def month_number(name: str, language: str | None) -> int | None:
    """1..12 for a month's name in this language or in English; ``None`` for any other word."""
    word = fold(name).strip(".")
    number = ENGLISH.get(word[:3]) if word.isascii() else None
    if number and (MONTHS[number - 1].startswith(word) or word == "sept"):
        return number
    if language is None or language.startswith("en"):
        return None
    months = _months(language)
    # Thai writes its abbreviations with dots inside, which dateparser's table leaves out.
    return months.get(word) or months.get(word.replace(".", ""))


def is_day_or_month(name: str, language: str | None) -> bool:
    """Whether a word is the name of a month or of a day of the week, in this language or in English."""
    return month_number(name, language) is not None or fold(name).strip(".,") in _weekdays(language or "en")


@lru_cache(maxsize=256)
def _weekdays(language: str) -> frozenset[str]:
    locales = (_locale(language), _locale("en"))
    forms = [form for locale in locales for day in WEEKDAYS for form in locale.get(day) or ()]  # type: ignore[attr-defined]
    return frozenset(name for form in forms if len(name := fold(str(form)).strip(".")) > SHORT_DAY)


def _month(name: str, language: str | None) -> int | None:
    """The month that a date names: in the page's language, else in one of those of which templates are left over."""
    number = month_number(name, language)
    if number is None:
        return next((found for other in TEMPLATE_LANGUAGES if (found := month_number(name, other))), None)
    return number


def _is_persian(language: str | None) -> bool:
    return language is not None and language.startswith("fa")


def _persian_month(name: str) -> int | None:
    name = name.translate(PERSIAN_LETTERS)
    return PERSIAN_MONTHS.index(name) + 1 if name in PERSIAN_MONTHS else None


ENGLISH = {month[:3]: number for number, month in enumerate(MONTHS, 1)}


def date_order(language: str | None) -> str:
    """How a language writes ``03/04/2025``: DMY or MDY. English without a country is American, as on most pages that say so."""
    if language is None:
        return DMY
    if language == "en":
        return MDY
    order = _locale(language).get("date_order")
    return MDY if order == MDY else DMY
