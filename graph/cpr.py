"""Civil registration (CPR) numbers: found in any dress, and covered at the same length.

A document's text is covered as it is read, so that no rule, fact, graph or index ever holds one;
only the archive's original bytes do. The check digit is not tested: numbers given out since 2007
need not fit it, and a slip of the pen still tells who is meant.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from graph.model import Span

COVER: Final = "█"

_INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]+")
_MARKUP: Final = r"(?:[*_\\]|&(?:nbsp|shy|\#160|\#173);|</?\w{1,6}>){0,4}"
_SPACE: Final = r"[ \u00a0\u2007\u2009\u202f]"
_DASH: Final = r"[-\u2010-\u2015\u2212]"
# A day and a month that exist, ahead of the two digits of the year.
_DAY_MONTH: Final = (
    r"(?:(?:0[1-9]|[12]\d){0}(?:0[1-9]|1[0-2])|30{0}(?:0[13-9]|1[0-2])|31{0}(?:0[13578]|1[02]))"
)
_DATE: Final = _DAY_MONTH.format("") + r"\d\d"
_PARTED_DATE: Final = _DAY_MONTH.format("[./ -]") + r"[./ -]\d\d"
# What says that the number behind it is another one: a place of production, an account, a phone.
_OTHER_NUMBERS: Final = re.compile(
    r"(?:\b(?:p-?n(?:r|ummer)|produktionsenhed\w*|konto\w*|ean\w*|cvr\w*|tlf|telefon\w*|mobil\w*)"
    r"(?:[-. ]{0,2}n(?:r|ummer))?|\+\d\d)[-.: ]{0,3}$",
    re.IGNORECASE,
)
# The two parts with a dash or a stop between them, the date written at one go or in three parts:
# four digits that nothing else looks like. Left out: digits that a dash makes part of a longer
# number, such as a case number.
_TWO_PARTS: Final = rf"""(?<!\d)(?<!\d[-–])
    (?:{_DATE}{_MARKUP}(?:{_SPACE}?{_DASH}{_MARKUP}[\s\u00a0]?|\.){_MARKUP}
      |{_PARTED_DATE}{_MARKUP}{_DASH}{_MARKUP})
    \d{{4}}(?!\d|[-–]\d)"""
# Ten digits at one go, or with a space before the last four. Left out: digits of a grouped number.
_ONE_RUN: Final = rf"""(?<![^\W_])(?<!\d[-–.])
    {_DATE}{_MARKUP}(?:{_SPACE}|&nbsp;)?{_MARKUP}\d{{4}}(?![^\W_]|[-–.]\d)"""
# Behind the word itself any ten digits, also with a day that a substitute number has (61 to 91).
_LABELLED: Final = r"""(?:\bcpr|personnummer|personnr)[^\d\n]{0,40}
    (?P<said>\d(?:[^\w\n]{0,3}\d){9}(?:\d\d)?(?!\d))"""
_CPR: Final = re.compile(
    rf"{_LABELLED}|(?P<parts>{_TWO_PARTS})|(?P<run>{_ONE_RUN})", re.IGNORECASE | re.VERBOSE
)


def cpr_numbers(text: str) -> Iterator[Span]:
    """Yield where numbers stand that look like CPR numbers.

    >>> text = "Borgeren (010190-1234) søgte i sag 2021-0010190; EAN 5790000000017."
    >>> [text[found.start : found.end] for found in cpr_numbers(text)]
    ['010190-1234']
    """
    hidden = [found.span() for found in _INVISIBLE.finditer(text)]
    visible = _INVISIBLE.sub("", text) if hidden else text
    passed = shift = 0
    for start, end in _visible_numbers(visible):
        edges = []
        for place in (start, end - 1):
            while passed < len(hidden) and hidden[passed][0] - shift <= place:
                shift += hidden[passed][1] - hidden[passed][0]
                passed += 1
            edges.append(place + shift)
        yield Span(start=edges[0], end=edges[1] + 1)


def _visible_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the numbers stand in a text without invisible characters."""
    for found in _CPR.finditer(text):
        group = found.lastgroup or 0
        start, end = found.span(group)
        if group != "run" or not _OTHER_NUMBERS.search(text, max(0, start - 40), start):
            yield start, end


def cover(text: str) -> str:
    """Return the text with the digits of CPR numbers covered; every offset stays true.

    >>> cover("Borgeren (010190-1234) søgte.")
    'Borgeren (██████-████) søgte.'
    """
    return cover_spans(text, cpr_numbers(text))


def cover_spans(text: str, spans: Iterable[Span]) -> str:
    """Return the text with the digits of these places covered."""
    parts: list[str] = []
    position = 0
    for span in spans:
        parts += (text[position : span.start], re.sub(r"\d", COVER, text[span.start : span.end]))
        position = span.end
    return "".join((*parts, text[position:])) if parts else text


def cover_all(content: Any) -> Any:
    """Return JSON content with every text in it covered."""
    if isinstance(content, str):
        return cover(content)
    if isinstance(content, list):
        return [cover_all(item) for item in content]
    if isinstance(content, dict):
        return {key: cover_all(value) for key, value in content.items()}
    return content
