"""Printed lines to blocks: paragraphs, headings, lists, table rows and page furniture."""

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from graph.model import Block, BlockKind, Span
from loaders.lexicon.furniture import is_furniture_line
from loaders.readers.joined import Part
from loaders.readers.lines import cells_of, continues, is_list_item
from loaders.readers.pdf_lines import PdfLine

# Page headers and footers stand among this many lines at a page's top and bottom.
_EDGE: Final = 3
_DIGITS: Final = re.compile(r"\d+")
_SENTENCE_END: Final = re.compile(r"[.!?:;,]$")
_LONGEST_HEADING: Final = 160


class Layout(NamedTuple):
    """What is usual in the document: its right margin, line step and type height."""

    right: float
    step: float
    height: float


def layout_of(pages: list[list[PdfLine]]) -> Layout:
    """Measure the document; zeros where its lines have no measures."""
    lines = [line for page in pages for line in page if line.height > 0]
    if not lines:
        return Layout(0.0, 0.0, 0.0)
    # by characters, so that many short headings don't count as much as the running text
    height = median(line.height for line in lines for _ in range(1 + len(line.text) // 20))
    right = max(line.right for line in lines)
    steps = [
        first.top - second.top
        for page in pages
        for first, second in pairwise(page)
        if first.top > second.top and _is_full(first, second, right)
    ]
    return Layout(right, median(steps) if steps else height * 1.25, height)


def repeated_lines(pages: list[list[PdfLine]]) -> frozenset[str]:
    """Return the lines, digits evened out, that stand at the edge of at least half the pages."""
    counted: Counter[str] = Counter()
    for page in pages:
        edge = page[:_EDGE] + page[_EDGE:][-_EDGE:]
        counted.update({evened(line.text) for line in edge})
    least = max(2, (len(pages) + 1) // 2)
    return frozenset(line for line, count in counted.items() if count >= least)


def evened(line: str) -> str:
    """Return the line with its numbers evened out.

    >>> evened("Byrådet 4. maj, side 12")
    'byrådet #. maj, side #'
    """
    return _DIGITS.sub("#", line).casefold().strip()


def page_part(lines: list[PdfLine], layout: Layout, repeated: frozenset[str]) -> Part:
    """Return the text of a page, a blank line where the print has one, and its blocks."""
    kinds: list[BlockKind] = [_kind(line, layout) for line in lines]
    for at in {*range(_EDGE), *range(len(lines) - _EDGE, len(lines))} & {*range(len(lines))}:
        if evened(lines[at].text) in repeated:
            kinds[at] = "furniture"
    text = ""
    blocks: list[Block] = []
    for at, line in enumerate(lines):
        if at and kinds[at] == kinds[at - 1] and _goes_on(lines[at - 1], line, kinds[at], layout):
            text += "\n" + line.text
            blocks[-1] = blocks[-1].model_copy(update={"end": len(text)})
            continue
        if at:
            text += "\n" if _is_close(lines[at - 1], line, layout) else "\n\n"
        blocks.append(_block(line, len(text), kinds[at], layout))
        text += line.text
    return Part(text, tuple(blocks))


def _kind(line: PdfLine, layout: Layout) -> BlockKind:
    """Return what a line is by its own look."""
    if is_furniture_line(line.text):
        return "furniture"
    if is_list_item(line.text) and not _looks_like_heading(line, layout):
        return "list_item"
    if "\t" in line.text and cells_of(line.text, 0, len(line.text)):
        return "table_row"
    return "heading" if _looks_like_heading(line, layout) else "paragraph"


def _looks_like_heading(line: PdfLine, layout: Layout) -> bool:
    if len(line.text) > _LONGEST_HEADING or _SENTENCE_END.search(line.text):
        return False
    larger = layout.height > 0 and line.height > layout.height * 1.12
    return larger or line.bold


def _goes_on(first: PdfLine, second: PdfLine, kind: BlockKind, layout: Layout) -> bool:
    """Tell whether a line of the same kind belongs to the block of the line before it."""
    if kind in ("furniture", "table_row") or is_list_item(second.text):
        return False
    if not layout.step or not first.height or not second.height:
        return continues(first.text, second.text)
    if not _is_close(first, second, layout) or abs(first.height - second.height) > 1:
        return False
    if _SENTENCE_END.search(first.text) and second.left > first.left + layout.height * 0.8:
        return False  # an indented first line
    full = _is_full(first, second, layout.right)
    return full or (second.text[:1].islower() and not _SENTENCE_END.search(first.text))


def _is_full(first: PdfLine, second: PdfLine, right: float) -> bool:
    """Tell whether the second line's first word had no room on the first line."""
    letter = (first.right - first.left) / max(len(first.text), 1)
    word = second.text.split(maxsplit=1)[0]
    return first.right + letter * (len(word) + 1) > right - letter


def _is_close(first: PdfLine, second: PdfLine, layout: Layout) -> bool:
    """Tell whether the second line follows the first without extra space."""
    return 0 < first.top - second.top <= layout.step * 1.3 if layout.step else True


def _block(line: PdfLine, start: int, kind: BlockKind, layout: Layout) -> Block:
    level = 1 if kind == "list_item" else 0
    if kind == "heading":
        level = 1 if line.height > layout.height * 1.4 else 2 if line.height > layout.height else 3
    cells = cells_of(line.text, 0, len(line.text)) if kind == "table_row" else ()
    spans = tuple(Span(start=cell.start + start, end=cell.end + start) for cell in cells)
    end = start + len(line.text)
    return Block(start=start, end=end, kind=kind, level=level, cells=spans)
