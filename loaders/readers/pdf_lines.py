"""The lines of a PDF page with where they stand, how large and whether in bold type."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import pypdfium2

# PDFium puts this where a word is parted at a line's end.
_PARTED_WORD: Final = "\ufffe"
_LINE: Final = re.compile(rf"[^\r\n{_PARTED_WORD}]+{_PARTED_WORD}?")
# White space wider than this many line heights parts columns.
_COLUMN_GAP: Final = 1.2


class PdfLine(NamedTuple):
    """One printed line; measures in points from the page's lower left corner."""

    text: str
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    bold: bool = False

    @property
    def height(self) -> float:
        """The height of the line's type, or 0 where it is unknown."""
        return self.top - self.bottom


def lines_of(page: pypdfium2.PdfTextPage) -> list[PdfLine]:
    """Return the page's visible lines in reading order; tabs part columns."""
    text = page.get_text_range()
    measured = len(text) == page.count_chars()
    found = (_line(page, text, match, measured=measured) for match in _LINE.finditer(text))
    return [line for line in found if line.text]


def _line(
    page: pypdfium2.PdfTextPage, text: str, match: re.Match[str], *, measured: bool
) -> PdfLine:
    start, end = match.span()
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    words = _readable(text[start:end])
    if not words or not measured:
        return PdfLine(words)
    left, bottom, _, top = page.get_charbox(start, loose=True)
    right = page.get_charbox(end - 1, loose=True)[2]
    gaps = set(_column_gaps(page, text, start, end, (top - bottom) * _COLUMN_GAP))
    parted = "".join("\t" if at in gaps else text[at] for at in range(start, end))
    bold = _is_bold(page, start) and _is_bold(page, end - 1)
    return PdfLine(_readable(parted), left, right, top, bottom, bold)


def _readable(words: str) -> str:
    """Return the line with its hyphen written out and without control characters."""
    written = words.replace(_PARTED_WORD, "-").replace("\x02", "-").replace("\x00", "")
    return re.sub(r" *\t[ \t]*", "\t", written).strip()


def _column_gaps(
    page: pypdfium2.PdfTextPage, text: str, start: int, end: int, width: float
) -> Iterator[int]:
    """Yield the spaces that are so wide that they part columns."""
    for at in range(start + 1, end - 1):
        if text[at] == " " and text[at + 1] != " ":
            before = at
            while text[before] == " ":
                before -= 1
            left = page.get_charbox(before, loose=True)[2]
            if page.get_charbox(at + 1, loose=True)[0] - left > width:
                yield at


def _is_bold(page: pypdfium2.PdfTextPage, at: int) -> bool:
    piece = page.get_textobj(at)
    if piece is None:
        return False
    font = piece.get_font()
    name = font.get_base_name().lower()
    return font.get_weight() >= 600 or any(word in name for word in ("bold", "black", "heavy"))
