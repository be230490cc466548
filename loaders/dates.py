"""Danish dates in running text, as ISO 8601 as far as they are told: day, month or year."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from loaders.lexicon.months import (
    FULL_MONTHS,
    MONTHS,
    RELATIVE_DAYS,
    RELATIVE_MONTHS,
    RELATIVE_YEARS,
    SEASON_STARTS,
    SEASONS,
    WEEKDAYS,
    YEARS_AGO,
)
from loaders.triggers import Triggered


@dataclass(frozen=True)
class Clock:
    """The paper's own date; `ahead` reads "i juni" as the next June instead of the last one."""

    today: date | None
    ahead: bool = False


FoundDate = tuple[int, int, str]
Reading = Callable[[re.Match[str], Clock], str | None]


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


SPACE: Final = r"[ \t\u00a0]"
WEEKDAY: Final = rf"(?:\b(?:{_any(WEEKDAYS)}),?{SPACE}+)?"
LEAD: Final = WEEKDAY + rf"(?:\b(?:den|d\.|d){SPACE}*|(?<![\d.,:/-])(?-i:(?<![A-Z])))"
DAY: Final = r"(?P<day>0?[1-9]|[12]\d|3[01])"
MONTH: Final = r"(?P<month>1[0-2]|0?[1-9])"
NAME: Final = rf"(?P<name>{_any(MONTHS)})"
YEAR: Final = r"(?P<year>(?:19|20)\d{2})"
SHORT: Final = r"(?P<year>(?:19|20)\d{2}|\d{2})"
STOP: Final = r"(?![\d/]|-\w|[.,]\d)"
NUMBERS: Final = rf"\d[./-]{SPACE}?\d"
BEFORE_MONTH: Final = (
    r"\b(?:i|inden|til|fra|siden|omkring|ultimo|primo|medio|senest|først i|sidst i|midt i)"
)


def _day(match: re.Match[str], clock: Clock) -> str | None:
    month = MONTHS[match["name"].lower()] if "name" in match.groupdict() else int(match["month"])
    year = int(match["year"])
    return _iso(year + 2000 if year < 100 else year, month, int(match["day"]))


def _day_of_no_year(match: re.Match[str], clock: Clock) -> str | None:
    month = MONTHS[match["name"].lower()] if "name" in match.groupdict() else int(match["month"])
    if clock.today is None:
        return None
    near = _iso(clock.today.year, month, int(match["day"]))
    return near and f"{_year_of(month, int(match['day']), clock)}{near[4:]}"


def _month(match: re.Match[str], _clock: Clock) -> str | None:
    return f"{match['year']}-{MONTHS[match['name'].lower()]:02d}"


def _month_of_no_year(match: re.Match[str], clock: Clock) -> str | None:
    month = MONTHS[match["name"].lower()]
    return f"{_year_of(month, 1, clock)}-{month:02d}" if clock.today else None


def _year(match: re.Match[str], _clock: Clock) -> str | None:
    return match["year"]


def _week(match: re.Match[str], clock: Clock) -> str | None:
    year = match["year"] or (str(clock.today.year) if clock.today else None)
    if year is None or not 1 <= int(match["week"]) <= 52:
        return None
    return date.fromisocalendar(int(year), int(match["week"]), 4).isoformat()[:7]


def _season(match: re.Match[str], clock: Clock) -> str | None:
    if clock.today is None:
        return None
    words = match["season"].lower()
    start = next((month for word, month in SEASON_STARTS.items() if words.startswith(word)), 1)
    if match["which"].lower() in {"sidste", "forrige"}:
        return str(clock.today.year - (start <= clock.today.month + 1))
    return str(_year_of(start, 1, clock))


def _relative(match: re.Match[str], clock: Clock) -> str | None:
    if clock.today is None:
        return None
    words = re.sub(r"\s+", " ", match["words"].lower())
    if words in RELATIVE_DAYS:
        return (clock.today + timedelta(days=RELATIVE_DAYS[words])).isoformat()
    if words in RELATIVE_MONTHS:
        return _months_from(clock.today, RELATIVE_MONTHS[words])
    return str(clock.today.year + RELATIVE_YEARS[words])


def _years_ago(match: re.Match[str], clock: Clock) -> str | None:
    if clock.today is None:
        return None
    words = match["count"].lower()
    months = YEARS_AGO[words] if words in YEARS_AGO else 12 * int(words)
    return _months_from(clock.today, -months)[:4]


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _year_of(month: int, day: int, clock: Clock) -> int:
    """Return the year of the nearest such day that is over (or, looking ahead, to come)."""
    assert clock.today is not None  # noqa: S101  # the callers have asked
    here = (month, day) <= (clock.today.month, clock.today.day)
    if clock.ahead:
        return clock.today.year + (1 if here and month != clock.today.month else 0)
    return clock.today.year - (0 if here else 1)


def _months_from(start: date, months: int) -> str:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return f"{year:04d}-{month + 1:02d}"


def _form(pattern: str, sign: str | None = None, *, before: int = 30) -> Triggered:
    return Triggered(pattern, re.IGNORECASE, before=before, sign=sign)


# In this order: a place that one form has read is not read again by a later one.
FORMS: Final[tuple[tuple[Triggered, Reading], ...]] = (
    (_form(rf"{LEAD}{DAY}\\?\.?{SPACE}*{NAME}\.?,?{SPACE}*{YEAR}{STOP}"), _day),
    (_form(rf"\b{NAME}{SPACE}+{DAY},{SPACE}*{YEAR}{STOP}", before=4), _day),
    (_form(rf"\b{YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])", before=0), _day),
    (
        _form(rf"{LEAD}{DAY}(?P<sep>[./-]){SPACE}?{MONTH}(?P=sep){SPACE}?{SHORT}{STOP}", NUMBERS),
        _day,
    ),
    (_form(rf"{LEAD}{DAY}/{MONTH}{SPACE}+{YEAR}{STOP}", NUMBERS), _day),
    (
        _form(rf"\b(?:den|d\.|d){SPACE}*{DAY}/{MONTH}{SPACE}?[-–]{SPACE}?{SHORT}{STOP}", NUMBERS),
        _day,
    ),
    (_form(rf"{LEAD}{DAY}\.{SPACE}*{NAME}\b"), _day_of_no_year),
    (_form(rf"\b(?:den|d\.){SPACE}*{DAY}[./]{SPACE}?{MONTH}\b{STOP}", NUMBERS), _day_of_no_year),
    (_form(rf"\b(?:(?:primo|medio|ultimo){SPACE}+)?{NAME}\.?,?{SPACE}+{YEAR}{STOP}"), _month),
    (_form(rf"\buge{SPACE}+(?P<week>\d\d?)(?:(?:,|{SPACE}+i)?{SPACE}+{YEAR})?{STOP}"), _week),
    (
        _form(
            rf"{BEFORE_MONTH}{SPACE}+(?P<name>{_any(FULL_MONTHS)})\b(?!{SPACE}+(?:sidste|næste)\b)"
        ),
        _month_of_no_year,
    ),
    (
        _form(rf"\b(?:{_any(SEASONS)})s?(?:{SPACE}+i)?{SPACE}+{YEAR}(?:/\d\d(?:\d\d)?)?{STOP}"),
        _year,
    ),
    (
        _form(
            rf"\b(?P<which>i|siden|sidste|forrige|her i){SPACE}+"
            r"(?P<season>(?:forår|sommer|efterår|vinter)(?:en|et)?)\b"
        ),
        _season,
    ),
    (
        _form(
            rf"\bfor{SPACE}+(?:ca\.{SPACE}+|godt{SPACE}+|snart{SPACE}+)?"
            rf"(?P<count>{_any(YEARS_AGO)}|\d\d?){SPACE}+år{SPACE}+siden\b"
        ),
        _years_ago,
    ),
    (
        _form(
            rf"\b(?P<words>{_any(RELATIVE_DAYS | RELATIVE_MONTHS | RELATIVE_YEARS)})\b".replace(
                r"\ ", rf"{SPACE}+"
            ),
            before=15,
        ),
        _relative,
    ),
    (
        _form(
            r"(?<!budget )(?<!budgettet )(?<!budgetår )"
            rf"(?<![\w.,:/#–-]){YEAR}(?![\w/]|[-–]\w|[.,:]\d)",
            before=0,
        ),
        _year,
    ),
)


def find_dates(text: str, reference: str | None = None, ahead: bool = False) -> list[FoundDate]:
    """Return every date of the text in order, as `(start, end, iso)`.

    `reference` is the paper's own date: without it, "sidste år" and "den 3. maj" say nothing.

    >>> find_dates("Mødet d. 4.3. 2021 blev flyttet til maj 2021.")
    [(6, 18, '2021-03-04'), (36, 44, '2021-05')]
    >>> find_dates("Det blev lovet sidste år.", reference="2022-09-02")
    [(15, 24, '2021')]
    """
    today = date.fromisoformat(reference) if reference and len(reference) == 10 else None
    clock = Clock(today, ahead)
    taken = bytearray(len(text))
    found: list[FoundDate] = []
    for pattern, reading in FORMS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            iso = reading(match, clock)
            if iso is not None:
                found.append((start, end, iso))
                taken[start:end] = b"\1" * (end - start)
    return sorted(found)


def first_date(text: str, reference: str | None = None) -> str | None:
    """Return the first date of the text that tells at least its year."""
    return next(_isos(text, reference), None)


def _isos(text: str, reference: str | None) -> Iterator[str]:
    yield from (iso for _, _, iso in find_dates(text, reference))
