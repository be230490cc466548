"""A document's archived text as a page shows it: its blocks, with the quoted place marked."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final, Literal

from graph.model import Block, BlockKind, Model, SourceText, Span

Shape = Literal["heading", "paragraph", "list", "table", "furniture"]
SHAPES: Final[dict[BlockKind, Shape]] = {
    "heading": "heading",
    "paragraph": "paragraph",
    "list_item": "list",
    "table_row": "table",
    "furniture": "furniture",
}
_MARKUP: Final = re.compile(r"\s*(?:#{1,6}|>+)\s+")
_BULLET: Final = re.compile(r"\s*[-*•·▪◦●○■–—+]\s+")
_EMPHASIS: Final = re.compile(r"\*{2,3}|(?<!\w)__|__(?!\w)")


class Piece(Model):
    """A run of text, inside the quote or not; `is_first` on the first piece inside it."""

    text: str
    is_marked: bool = False
    is_first: bool = False


class Line(Model):
    """A heading, paragraph, list item or table row; only rows have several cells."""

    cells: tuple[tuple[Piece, ...], ...]
    level: int = 0
    is_bullet: bool = False


class Part(Model):
    """Neighbouring lines of one shape; `page` is set where a new page begins."""

    shape: Shape
    lines: tuple[Line, ...]
    page: int | None = None


def parts(source: SourceText, quote: Span | None) -> tuple[Part, ...]:
    """Return the whole text in order, the quote marked."""
    found: list[Part] = []
    page: int | None = None
    for (shape, number), same in groupby(
        _blocks(source), lambda block: (_shape(block), block.page)
    ):
        lines = tuple(_line(source, block, quote) for block in same)
        found.append(Part(shape=shape, lines=lines, page=number if number != page else None))
        page = number or page
    return tuple(found)


def _shape(block: Block) -> Shape:
    return SHAPES[block.kind]


def _blocks(source: SourceText) -> Iterator[Block]:
    """Yield the blocks in order, and words that no block holds as paragraphs of their own."""
    position, page = 0, None
    for block in sorted(source.blocks, key=lambda block: (block.start, block.end)):
        if block.start >= position:
            yield from _between(source.text, position, block.start, page)
            yield block
            position, page = block.end, block.page
    yield from _between(source.text, position, len(source.text), page)


def _between(text: str, start: int, end: int, page: int | None) -> Iterator[Block]:
    if re.search(r"\w", text[start:end]):
        yield Block(start=start, end=end, kind="paragraph", page=page)


def _line(source: SourceText, block: Block, quote: Span | None) -> Line:
    """Return a block as a line, without the signs that only say what it is."""
    if block.cells:
        cells = tuple(tuple(_pieces(source, cell, quote)) for cell in block.cells)
        return Line(cells=cells)
    sign = _BULLET if block.kind == "list_item" else _MARKUP
    found = sign.match(source.text, block.start, block.end)
    shown = Span(start=found.end() if found else block.start, end=block.end)
    return Line(
        cells=(tuple(_pieces(source, shown, quote)),),
        level=block.level,
        is_bullet=block.kind == "list_item" and found is not None,
    )


def _pieces(source: SourceText, shown: Span, quote: Span | None) -> Iterator[Piece]:
    """Yield the text of a span, parted where the quote begins and ends."""
    if quote is None or quote.end <= shown.start or shown.end <= quote.start:
        yield Piece(text=_plain(source, shown.start, shown.end))
        return
    first, last = max(shown.start, quote.start), min(shown.end, quote.end)
    if shown.start < first:
        yield Piece(text=_plain(source, shown.start, first))
    begins = not source.text[quote.start : first].strip("#>*-•–|_ \t\r\n")
    yield Piece(text=_plain(source, first, last), is_marked=True, is_first=begins)
    if last < shown.end:
        yield Piece(text=_plain(source, last, shown.end))


def _plain(source: SourceText, start: int, end: int) -> str:
    text = source.text[start:end]
    return _EMPHASIS.sub("", text) if source.media_type == "text/markdown" else text
