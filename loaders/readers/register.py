"""Files that may hold a register: their text, shown as a table or line by line."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from graph.model import Block, SourceText, Span
from loaders.registers.records import field_of
from loaders.registers.table import Line, delimiter_of, rows_of

_SEPARATED: Final = "text/csv"
_LINE: Final = re.compile(r"[^\n]*\S[^\n]*")


def read_register(name: str, text: str, media_type: str) -> SourceText:
    """Return the text of a register with a block for each of its rows or lines."""
    if media_type != _SEPARATED:
        return SourceText(name=name, media_type=media_type, text=text, blocks=tuple(_lines(text)))
    start = next(
        (line.start() for line in _LINE.finditer(text) if line[0].strip()[0] not in "#%"), 0
    )
    rows = [
        row
        for row in rows_of(text, start, delimiter_of(text, start))
        if text[row.start : row.end].strip()
    ]
    return SourceText(
        name=name,
        media_type=media_type,
        text=text,
        blocks=(*_lines(text[:start]), *map(_block, rows)),
        covered=tuple(_cpr_cells(text, rows)),
    )


def _block(row: Line) -> Block:
    cells = tuple(Span(start=left, end=right) for left, right in row.spans)
    return Block(start=row.start, end=row.end, kind="table_row", cells=cells)


def _cpr_cells(text: str, rows: Sequence[Line]) -> Iterator[Span]:
    """Yield the cells of a column of CPR numbers, whatever stands in them."""
    for column, span in enumerate(rows[0].spans if rows else ()):
        if field_of(text[slice(*span)].strip(' "')) == "cpr":
            for row in rows[1:]:
                if len(row.spans) > column and re.search(r"\d", text[slice(*row.spans[column])]):
                    start, end = row.spans[column]
                    yield Span(start=start, end=end)


def _lines(text: str) -> Iterator[Block]:
    for line in _LINE.finditer(text):
        yield Block(start=line.start(), end=line.end(), kind="paragraph")
