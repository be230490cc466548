"""Builds one text from pieces, so that each block is known by where it came to stand."""

import re
from typing import Final, NamedTuple

from graph.model import Block, BlockKind, Span
from loaders.lexicon.furniture import is_furniture_line
from loaders.readers.lines import paragraph_parts, trimmed

# White space of the source that means nothing; no-break spaces stay as they are.
_COLLAPSIBLE: Final = re.compile(r"[ \t\n\r\f\v]+")
_COLLAPSIBLE_BUT_TABS: Final = re.compile(r"[ \n\r\f\v]+")
# A paragraph in bold type of at most this length, without a sentence's end, is a heading that its
# writer drew by hand; it ranks below the marked ones.
_LONGEST_BOLD_HEADING: Final = 120
_BOLD_LEVEL: Final = 5


class Role(NamedTuple):
    """What the text that follows is; `level` of a heading or list item."""

    kind: BlockKind = "paragraph"
    level: int = 0


class Assembler:
    """Takes pieces of text, breaks and cells in order; gives the text and its blocks."""

    def __init__(self, *, tabs_count: bool = False) -> None:
        self._collapsible = _COLLAPSIBLE_BUT_TABS if tabs_count else _COLLAPSIBLE
        self._parts: list[str] = []
        self._length = 0
        self._gap = 0
        self._space = False
        self._start: int | None = None
        self._role = Role()
        self._bold = True
        self._row: list[Span] | None = None
        self._cell_start: int | None = None
        self._row_mark = (0, 0, 0)
        self._blocks: list[Block] = []

    def text(self, piece: str, role: Role, *, bold: bool = False) -> None:
        """Add running text; white space collapses to one space."""
        words = self._collapsible.sub(" ", piece)
        if not words.strip(" "):
            self._space = self._space or bool(words)
            return
        self._open(role, spaced=self._space or words.startswith(" "))
        self._put(words.strip(" "))
        self._bold = self._bold and bold
        self._space = words.endswith(" ")

    def verbatim(self, piece: str, role: Role) -> None:
        """Add text whose white space counts."""
        if piece.strip():
            self._open(role, spaced=False)
            self._put(piece.rstrip("\n"))
        self._space = False

    def line_break(self) -> None:
        """End the line, not the block."""
        self._gap = max(self._gap, 1)

    def boundary(self, gap: int) -> None:
        """End the block; what follows stands `gap` line ends further down."""
        if self._row is not None:
            self.line_break()
            return
        self._close()
        self._gap = max(self._gap, gap)

    def open_row(self) -> None:
        """Begin a table row: one block, its cells parted by tabs."""
        self.boundary(1)
        self._row_mark = (len(self._parts), self._length, self._gap)
        self._row = []

    def open_cell(self) -> None:
        """Begin a cell of the open row."""
        if self._row is None:
            return
        self._end_cell()
        if not self._row:
            self._break_lines()
        else:
            self._put("\t")
        self._gap, self._space = 0, False
        self._cell_start = self._length

    def close_row(self, role: Role) -> None:
        """End the row; one without visible text leaves no trace."""
        self._end_cell()
        cells, self._row = self._row or [], None
        self._gap, self._space = 0, False
        if not any(cell.end > cell.start for cell in cells):
            mark, self._length, self._gap = self._row_mark
            del self._parts[mark:]
        else:
            kind: BlockKind = "furniture" if role.kind == "furniture" else "table_row"
            start, end = cells[0].start, cells[-1].end
            self._blocks.append(Block(start=start, end=end, kind=kind, cells=tuple(cells)))
        self.boundary(1)

    def finish(self) -> tuple[str, tuple[Block, ...]]:
        """Return the text and its blocks, running paragraphs parted at their line ends."""
        self._close()
        text = "".join(self._parts)
        blocks: list[Block] = []
        for block in self._blocks:
            if block.kind == "paragraph":
                blocks.extend(_paragraphs(text, block))
            else:
                blocks.extend(_tightened(text, block))
        return text, tuple(blocks)

    def _open(self, role: Role, *, spaced: bool) -> None:
        """Prepare for visible text: line ends or a space before it, and a block around it."""
        if self._gap:
            self._break_lines()
        elif spaced and not self._at_start():
            self._put(" ")
        if self._row is None and self._start is None:
            self._start, self._role, self._bold = self._length, role, True

    def _at_start(self) -> bool:
        if self._row is not None:
            return self._cell_start == self._length
        return self._start is None

    def _break_lines(self) -> None:
        in_cell = self._cell_start == self._length
        if self._length and not in_cell:
            self._put("\n" * self._gap)
            self._bold = False
        self._gap, self._space = 0, False

    def _put(self, piece: str) -> None:
        self._parts.append(piece)
        self._length += len(piece)

    def _end_cell(self) -> None:
        if self._row is not None and self._cell_start is not None:
            self._row.append(Span(start=self._cell_start, end=self._length))
        self._cell_start = None

    def _close(self) -> None:
        if self._start is not None and self._length > self._start:
            kind, level = self._drawn_role(self._length - self._start)
            self._blocks.append(Block(start=self._start, end=self._length, kind=kind, level=level))
        self._start, self._space = None, False

    def _drawn_role(self, length: int) -> Role:
        """Return the block's role, a heading where a short paragraph is bold throughout."""
        drawn = self._role.kind == "paragraph" and self._bold and length <= _LONGEST_BOLD_HEADING
        if drawn and not self._parts[-1].endswith((".", "!", "?", ";", ",")):
            return Role("heading", _BOLD_LEVEL)
        return self._role


def _paragraphs(text: str, block: Block) -> list[Block]:
    """Return the paragraphs of a running block, page numbers and links to the top marked."""
    found = []
    for part in paragraph_parts(text, block.start, block.end):
        furniture = is_furniture_line(text[part.start : part.end])
        kind: BlockKind = "furniture" if furniture else "paragraph"
        found.append(Block(start=part.start, end=part.end, kind=kind))
    return found


def _tightened(text: str, block: Block) -> list[Block]:
    """Return the block without no-break spaces at its ends, or nothing if that is all it is."""
    span = trimmed(text, block.start, block.end)
    if span.start == span.end:
        return []
    if not block.cells:
        return [block.model_copy(update={"start": span.start, "end": span.end})]
    cells = tuple(trimmed(text, cell.start, cell.end) for cell in block.cells)
    return [block.model_copy(update={"cells": cells})]
