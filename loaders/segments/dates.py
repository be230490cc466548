"""Dates and times of day in every form that Danish minutes use."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from loaders.lexicon.months import MONTHS, WEEKDAYS

_MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
_WORDED: Final = rf"(?P<d1>\d{{1,2}})\s?\.?\s?(?P<m1>{_MONTH})\b\.?,?\s{{0,3}}(?P<y1>\d{{4}})(?!\d)"
_ISO: Final = r"(?P<y2>\d{4})-(?P<m2>\d{2})-(?P<d2>\d{2})(?![\d-])"
_DIGITS: Final = (
    r"(?P<d3>\d{1,2})(?P<sep>\s?[./-]\s?)(?P<m3>\d{1,2})\s?[./ -]\s?"
    r"(?P<y3>\d{4}|\d{2})(?![\d/-]|[.,]\d)"
)
_ENGLISH: Final = rf"(?P<m4>{_MONTH})\s(?P<d4>\d{{1,2}}),\s(?P<y4>\d{{4}})(?!\d)"
_DATE: Final = re.compile(
    rf"(?<![\w/-])(?<!\d\.)(?:{_WORDED}|{_ISO}|{_DIGITS})|\b{_ENGLISH}", re.IGNORECASE
)
_CLOCK: Final = r"(?P<{0}>[01]?\d|2[0-4])(?:\s?[.:]\s?(?P<{1}>[0-5]\d)(?::\d\d)?)?"
_RANGE: Final = re.compile(
    r"(?:\b(?:kl|klokken)\b\s?[.:]?\s{0,3})?(?<![\d.,:/-])"
    + _CLOCK.format("h1", "n1")
    + r"\s{0,3}(?:-|–|—|til)\s{0,3}(?:(?:kl|klokken)\b\s?[.:]?\s{0,3})?"
    + _CLOCK.format("h2", "n2")
    + r"(?![\d/:-])",
    re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"\b(?:kl|klokken)\b\s?[.:]?\s{0,3}" + _CLOCK.format("h1", "n1") + r"(?![\d/])", re.IGNORECASE
)
_BARE_TIME: Final = re.compile(
    r"(?<![\d.,:/-])(?P<h1>[01]?\d|2[0-4])[.:](?P<n1>[0-5]\d)(?::\d\d)?(?![\d/]|[.:]\d)"
)
_ALONE: Final = re.compile(
    rf"^\W*(?:(?:{'|'.join(WEEKDAYS)})\W{{0,3}})?(?:den|d)?\b[.\s]{{0,3}}\W*$|^\W*$", re.IGNORECASE
)


class DateFound(NamedTuple):
    """A date and its place in the searched text."""

    iso: str
    start: int
    end: int


class TimeFound(NamedTuple):
    """One or two times of day and their place in the searched text."""

    begin: str
    until: str | None
    start: int
    end: int


def find_dates(text: str) -> Iterator[DateFound]:
    """Yield every complete date of the text.

    >>> [found.iso for found in find_dates("Mandag d. 15.3. 2021 og den 2. maj 2022")]
    ['2021-03-15', '2022-05-02']
    """
    for match in _DATE.finditer(text):
        iso = _iso(match)
        if iso:
            yield DateFound(iso, match.start(), match.end())


def first_date(text: str) -> DateFound | None:
    """Return the first complete date of the text, if any."""
    return next(find_dates(text), None)


def is_only_date(text: str) -> DateFound | None:
    """Return the date if the text is nothing but a date, with or without its weekday.

    >>> is_only_date("Torsdag den 3. juni 2021").iso
    '2021-06-03'
    """
    if len(text) > 60:
        return None
    found = first_date(text)
    if found and _ALONE.match(text[: found.start]) and not re.search(r"\w", text[found.end :]):
        return found
    return None


def find_time(text: str, *, bare: bool = True) -> TimeFound | None:
    """Return the first time of day or span of time; `bare` accepts times without "kl.".

    >>> find_time("kl. 16.00-18.10")[:2]
    ('16:00', '18:10')
    """
    for match in _RANGE.finditer(text):
        alone = bare and match[0].strip() == text.strip(" .")
        if alone or match["n1"] or match["n2"] or match[0].lower().startswith("kl"):
            return TimeFound(
                _clock(match["h1"], match["n1"]),
                _clock(match["h2"], match["n2"]),
                match.start(),
                match.end(),
            )
    single = _TIME.search(text) or (_BARE_TIME.search(text) if bare else None)
    if single is None:
        return None
    return TimeFound(_clock(single["h1"], single["n1"]), None, single.start(), single.end())


def without_dates(text: str) -> str:
    """Return the text with its dates blanked out, so that their digits are no times."""
    out = list(text)
    for found in find_dates(text):
        out[found.start : found.end] = " " * (found.end - found.start)
    return "".join(out)


def _clock(hour: str, minute: str | None) -> str:
    return f"{int(hour):02d}:{minute or '00'}"


def _iso(match: re.Match[str]) -> str | None:
    for number in "1234":
        if match[f"d{number}"]:
            return _valid(match[f"y{number}"], match[f"m{number}"], match[f"d{number}"])
    return None


def _valid(year: str, month: str, day: str) -> str | None:
    months = MONTHS.get(month.lower(), 0)
    number = int(month) if month.isdigit() else months
    full = int(year) + (2000 if len(year) == 2 else 0)
    if not 1900 <= full <= 2100:
        return None
    try:
        return date(full, number, int(day)).isoformat()
    except ValueError:
        return None
