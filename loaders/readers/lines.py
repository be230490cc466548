"""Lines of plain text: where they stand, which belong together, and what kind each one is."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from graph.model import Span
from loaders.lexicon.months import FULL_MONTHS

# A hard-wrapped line is at least this long; a shorter one ends where its writer ended it.
_WRAPPED: Final = 60
_SENTENCE_END: Final = re.compile(r"""[.!?:;…]["'”’»)\]]*(?:</\w+>)*$""")
_BULLET: Final = re.compile(
    r"^(?:[•·▪◦‣∙●○■□–—*+o-]|\(?\d{1,3}[.)]|\(?[a-zæøå][.)])(?=[ \t\u00a0])"
    # a date or "2. behandling" is no list number
    rf"(?!\s+(?:{'|'.join(FULL_MONTHS)}|behandling)\b)"
)
_NUMBERED_TITLE: Final = re.compile(
    r"^(?:\d{1,4}[.)]|(?:ad|pkt\.?|punkt|nr\.?|sag|sag nr\.|§)[ \u00a0]?\d{1,4}\b[.:)]?|[A-E][.)])"
    r"[ \t\u00a0]*(?=[A-ZÆØÅ§\"”»(])",
    re.IGNORECASE,
)
_MARKUP: Final = re.compile(r"^ {0,3}(#{1,6})[ \t\u00a0]+\S")
_UNDERLINE: Final = re.compile(r"^ {0,3}(=|-|_|~){3,}[ \t]*$")
_RULE_ROW: Final = re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$")
# A line with more separators than this is no row that somebody wrote.
_MOST_CELLS: Final = 200
_BAR: Final = re.compile(r"(?<!\\)\|")
_TAB: Final = re.compile(r"\t")


class Line(NamedTuple):
    """A line's visible part; `indent` counts the white space before it."""

    start: int
    end: int
    text: str
    indent: int


def split_lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    r"""Yield every line between two positions, empty ones included; a form feed ends a line too.

    >>> [line.text for line in split_lines("Dato:\n\n  1. juni")]
    ['Dato:', '', '1. juni']
    """
    stop = len(text) if end is None else end
    for match in re.finditer(r"[^\n\f]*(?:[\n\f]|$)", text[start:stop]):
        raw = match.group().rstrip("\n\f")
        if not match.group() and match.start() and raw == "":
            continue
        left = len(raw) - len(raw.lstrip())
        visible = raw.strip()
        begin = start + match.start() + (left if visible else 0)
        yield Line(begin, begin + len(visible), visible, left)


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end)


def continues(line: str, following: str) -> bool:
    """Tell whether a line break between the two lines stands inside a paragraph.

    >>> continues("Rådet foreslår, at", "kommunen svarer."), continues("Afbud:", "Ingen")
    (True, False)
    """
    if _SENTENCE_END.search(line) or (line.isupper() and not following.isupper()):
        return False
    if line.endswith(("-", "\u00ad")) and following[:1].islower():
        return True
    return following[:1].islower() or len(line) >= _WRAPPED


def is_list_item(line: str) -> bool:
    """Tell whether the line begins with a bullet or a list number."""
    return bool(_BULLET.match(line))


def is_numbered_title(line: str) -> bool:
    """Tell whether a line standing alone reads as the title of a numbered item.

    >>> is_numbered_title("3. Natcafé i byen"), is_numbered_title("3. at sagen udsættes.")
    (True, False)
    """
    if len(line) > 160 or line.endswith((".", ";", ",")):
        return False
    match = _NUMBERED_TITLE.match(line)
    return match is not None and not line[match.end() :][:1].islower()


def markup_level(line: str) -> int:
    """Return the level of a heading written with number signs, or 0."""
    match = _MARKUP.match(line)
    return len(match.group(1)) if match else 0


def is_underline(line: str) -> bool:
    """Tell whether the line is drawn, not written."""
    return bool(_UNDERLINE.match(line))


def is_rule_row(line: str) -> bool:
    """Tell whether the line parts a table's header from its body."""
    return bool(_RULE_ROW.match(line))


def cells_of(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the cells of a tab- or pipe-separated line, or none where it is no table row.

    The line goes from its first to its last character, outer tabs included: an empty first cell
    holds its column's place.
    """
    line = text[start:end]
    if line.count("\t") + line.count("|") > _MOST_CELLS:
        return ()
    if line.lstrip().startswith("|") or (0 < line.count("|") == line.count(" | ")):
        bare = trimmed(text, start, end)
        left = bare.start + (text[bare.start] == "|")
        right = bare.end - (text[bare.end - 1] == "|" and bare.end - 1 > left)
        return _cells(text, left, right, _BAR)
    cells = _cells(text, start, end, _TAB) if "\t" in line else ()
    filled = sum(cell.end > cell.start for cell in cells)
    return cells if filled >= 2 or (filled == 1 and len(cells) >= 3) else ()


def _cells(text: str, start: int, end: int, separator: re.Pattern[str]) -> tuple[Span, ...]:
    cells = []
    position = start
    for match in separator.finditer(text, start, end):
        cells.append(trimmed(text, position, match.start()))
        position = match.end()
    cells.append(trimmed(text, position, end))
    return tuple(cells)


def paragraph_parts(text: str, start: int, end: int) -> Iterator[Span]:
    r"""Yield the paragraphs between two positions, parted where a line doesn't go on.

    >>> text = "Fraværende\nKaj Lund (C) og\nen gæst"
    >>> [text[part.start:part.end] for part in paragraph_parts(text, 0, len(text))]
    ['Fraværende', 'Kaj Lund (C) og\nen gæst']
    """
    first: Line | None = None
    last: Line | None = None
    for line in split_lines(text, start, end):
        if not line.text:
            continue
        if first and last and not continues(last.text, line.text):
            yield Span(start=first.start, end=last.end)
            first = None
        first = first or line
        last = line
    if first and last:
        yield Span(start=first.start, end=last.end)
