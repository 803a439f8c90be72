"""The Persian calendar: from ``2 تیر 1399`` to 22 June 2020."""

from __future__ import annotations

from datetime import date, timedelta

# Years of the Persian calendar that may be dates of web pages: 1990 to 2070.
FIRST, LAST = 1369, 1449
# 1 Farvardin 1400.
ANCHOR_YEAR, ANCHOR = 1400, date(2021, 3, 21)
CYCLE = 33
LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))


def gregorian(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """Year, month and day of the Gregorian calendar; ``None`` for a day that there is none of.

    Leap years by the cycle of 33 years, which is the observed calendar from 1178 to 1633.
    """
    if not (FIRST <= year <= LAST and 1 <= month <= 12 and 1 <= day <= _length(year, month)):
        return None
    years = range(ANCHOR_YEAR, year) if year >= ANCHOR_YEAR else range(year, ANCHOR_YEAR)
    days = sum(365 + _is_leap(one) for one in years)
    of_year = sum(_length(year, one) for one in range(1, month)) + day - 1
    found = ANCHOR + timedelta(days=(days if year >= ANCHOR_YEAR else -days) + of_year)
    return found.year, found.month, found.day


def _is_leap(year: int) -> bool:
    return year % CYCLE in LEAP


def _length(year: int, month: int) -> int:
    return 31 if month <= 6 else 30 if month < 12 else 29 + _is_leap(year)
