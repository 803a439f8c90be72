"""A moment stated in UTC, in the time zone in which the page shows it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta, timezone

MIDNIGHT = time()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
QUARTER = timedelta(minutes=15)
MAX_WEST, MAX_EAST = timedelta(hours=11), timedelta(hours=13)
# Of a day alone the zone is guessed; farther from UTC than this fewer people live than templates err.
DAY_WEST, DAY_EAST = 8, 10


def in_shown_zone(moment: datetime, shown: Iterable[datetime]) -> datetime:
    """A moment stated in UTC, in the zone that one of the dates shown tells.

    The zone is that of a shown date of the same moment, or the difference between the stated and the shown time where
    that is whole quarters of an hour. Where only the day before or behind is shown, it is the nearest zone in which it
    was that day. The moment itself never changes.
    """
    stated = moment.replace(second=0, microsecond=0)
    naive = stated.replace(tzinfo=None)
    for one in shown:
        date = one.replace(second=0, microsecond=0)
        if date.utcoffset() is not None:
            if date == stated and date.utcoffset():
                return moment.astimezone(date.tzinfo)
        elif date.time() == MIDNIGHT:
            offset = _offset_of_day(naive, date)
            if offset is not None:
                return moment.astimezone(timezone(offset))
        else:
            offset = date - naive
            if offset and offset % QUARTER == timedelta(0) and -MAX_WEST <= offset <= MAX_EAST:
                return moment.astimezone(timezone(offset))
    return moment


def _offset_of_day(stated: datetime, day: datetime) -> timedelta | None:
    """The least offset in whole hours that puts a moment into a day; ``None`` where no inhabited zone does."""
    if stated < day:
        hours = -((stated - day) // HOUR)
        return hours * HOUR if hours <= DAY_EAST else None
    hours = (stated - day - DAY) // HOUR + 1
    return -hours * HOUR if 0 < hours <= DAY_WEST else None
