"""Days in the cells of a register: from the first day they can mean, to the last."""

import calendar
import re
from collections.abc import Callable
from datetime import date
from typing import Final

from loaders.lexicon.months import MONTHS

# Whole days, as offices and programs write them; times of day behind them say nothing here.
_DAYS: Final = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)(?:[T ]\d\d?:\d\d.*)?"),
    re.compile(r"(?:den )?(?P<day>\d\d?)[-./ ] ?(?P<month>\d\d?)[-./ ] ?(?P<year>\d{4})"),
    re.compile(r"(?:den )?(?P<day>\d\d?)\.? (?P<name>[a-zæøå]+)\.? (?P<year>\d{4})", re.IGNORECASE),
)
_MONTHS: Final = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)"),
    re.compile(r"(?P<month>\d\d?)[-./](?P<year>\d{4})"),
    re.compile(r"(?P<name>[a-zæøå]+)\.? (?P<year>\d{4})", re.IGNORECASE),
)
_YEAR: Final = re.compile(r"(?P<year>\d{4})")


def first_day(text: str) -> str | None:
    """Return the first day that a cell can mean, if it is a date at all.

    >>> first_day("1.1.2022"), first_day("2022"), first_day("31-02-2022"), first_day("maj 2023")
    ('2022-01-01', '2022-01-01', None, '2023-05-01')
    """
    return _told(text, lambda _year, _month: 1, 1)


def last_day(text: str) -> str | None:
    """Return the last day that a cell can mean.

    >>> last_day("31. december 2025"), last_day("2025"), last_day("2024-02")
    ('2025-12-31', '2025-12-31', '2024-02-29')
    """
    return _told(text, lambda year, month: calendar.monthrange(year, month)[1], 12)


def _told(text: str, day_of: Callable[[int, int], int], month_of_year: int) -> str | None:
    plain = " ".join(text.split())
    for form in (*_DAYS, *_MONTHS, _YEAR):
        found = form.fullmatch(plain)
        if found:
            told = found.groupdict()
            month = MONTHS.get(told["name"].lower()) if "name" in told else told.get("month")
            if month is None and "name" in told:
                return None
            return _iso(int(told["year"]), int(month or month_of_year), told.get("day"), day_of)
    return None


def _iso(year: int, month: int, day: str | None, day_of: Callable[[int, int], int]) -> str | None:
    try:
        return date(year, month, int(day) if day else day_of(year, month)).isoformat()
    except (ValueError, calendar.IllegalMonthError):
        return None
