"""Plain text: the text as it stands, with its headings, lists, tables and paragraphs."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from graph.model import Block, BlockKind, SourceText, Span
from loaders.lexicon.furniture import is_furniture_line
from loaders.readers.lines import (
    Line,
    cells_of,
    continues,
    is_list_item,
    is_numbered_title,
    is_rule_row,
    is_underline,
    markup_level,
    split_lines,
)

# Headings that are written in capitals or stand alone in every kind of municipal paper. The
# segmenter knows many more; these are the ones that need no context.
_KNOWN_HEADINGS: Final = frozenset(
    {
        "referat", "dagsorden", "notat", "indstilling", "beslutning", "baggrund", "resume",
        "resumé", "sagsfremstilling", "økonomi", "høring", "bilag", "deltagere", "afbud",
        "mødedeltagere", "beslutningsprotokol", "dagsorden med referat", "pressemeddelelse",
        "drøftelse", "vurdering", "indholdsfortegnelse", "eventuelt", "høringssvar",
    }
)  # fmt: skip


def read_plain(name: str, text: str) -> SourceText:
    """Return the decoded text with its blocks; form feeds part its pages."""
    pages = page_spans(text)
    blocks = tuple(blocks_of(text, pages))
    return SourceText(name=name, media_type="text/plain", text=text, blocks=blocks, pages=pages)


def page_spans(text: str) -> tuple[Span, ...]:
    r"""Return the pages of a text with form feeds, or none.

    >>> [(page.start, page.end) for page in page_spans("en\fto")]
    [(0, 3), (3, 5)]
    """
    ends = [at + 1 for at, char in enumerate(text) if char == "\f"]
    if not ends:
        return ()
    edges = [0, *ends] if ends[-1] == len(text) else [0, *ends, len(text)]
    return tuple(Span(start=left, end=right) for left, right in pairwise(edges))


def blocks_of(text: str, pages: tuple[Span, ...] = ()) -> Iterator[Block]:
    """Yield the blocks of a plain text in order; every visible character stands in one."""
    numbers = PageNumbers(pages)
    for group in _groups(text):
        for block in _group_blocks(text, group):
            yield block.model_copy(update={"page": numbers.at(block.start)}) if pages else block


class PageNumbers:
    """Finds the page of positions that only grow, in one pass."""

    def __init__(self, pages: tuple[Span, ...]) -> None:
        self._pages = pages
        self._index = 0

    def at(self, position: int) -> int | None:
        """Return the 1-based page of a position not before the last one asked for."""
        while self._index < len(self._pages) and self._pages[self._index].end <= position:
            self._index += 1
        return self._index + 1 if self._index < len(self._pages) else None


def _groups(text: str) -> Iterator[list[Line]]:
    """Yield runs of lines without a blank line or a page break between them."""
    group: list[Line] = []
    for line in split_lines(text):
        if group and (not line.text or "\f" in text[group[-1].end : line.start]):
            yield group
            group = []
        if line.text:
            group.append(line)
    if group:
        yield group


def _group_blocks(text: str, group: list[Line]) -> Iterator[Block]:
    """Yield the blocks of lines that stand together."""
    position = 0
    while position < len(group):
        size, block = _next_block(text, group, position)
        yield block
        position += size


def _next_block(text: str, group: list[Line], position: int) -> tuple[int, Block]:
    """Return how many lines the block that begins here takes, and the block."""
    line = group[position]
    following = group[position + 1] if position + 1 < len(group) else None
    level = markup_level(line.text)
    if level:
        return 1, _block(line, line, "heading", level)
    if is_furniture_line(line.text) or is_underline(line.text) or is_rule_row(line.text):
        return 1, _block(line, line, "furniture")
    if following and is_underline(following.text) and not is_list_item(line.text):
        return 2, _block(line, following, "heading", 1 if "=" in following.text else 2)
    cells = _row_cells(text, line)
    if cells and not is_list_item(line.text):
        return 1, _row(line, cells)
    if _is_known_heading(line.text) or (len(group) == 1 and is_numbered_title(line.text)):
        return 1, _block(line, line, "heading", 2)
    return _running(text, group, position)


def _running(text: str, group: list[Line], position: int) -> tuple[int, Block]:
    """Take the lines of one paragraph or list item."""
    first = last = group[position]
    size = 1
    for line in group[position + 1 :]:
        if not continues(last.text, line.text) or _begins_block(text, line):
            break
        last = line
        size += 1
    if is_list_item(first.text):
        return size, _block(first, last, "list_item", 1 + first.indent // 4)
    return size, _block(first, last, "paragraph")


def _begins_block(text: str, line: Line) -> bool:
    """Tell whether the line can't continue the line before it."""
    return (
        is_list_item(line.text)
        or bool(markup_level(line.text))
        or is_furniture_line(line.text)
        or is_underline(line.text)
        or _is_known_heading(line.text)
        or bool(_row_cells(text, line))
    )


def _row_cells(text: str, line: Line) -> tuple[Span, ...]:
    """Return the cells of a line, with the tabs before and after its visible part."""
    if "\t" not in text[line.start - line.indent : line.end + 1] and "|" not in line.text:
        return ()
    end = line.end
    while end < len(text) and text[end] in " \t\u00a0":
        end += 1
    return cells_of(text, line.start - line.indent, end)


def _is_known_heading(line: str) -> bool:
    """Tell whether the whole line is a heading known by its words, letter-spaced or not."""
    bare = line.rstrip(":").casefold()
    words = bare.replace(" ", "") if bare[1:2] == " " else bare
    return words in _KNOWN_HEADINGS


def _block(first: Line, last: Line, kind: BlockKind, level: int = 0) -> Block:
    return Block(start=first.start, end=last.end, kind=kind, level=level)


def _row(line: Line, cells: tuple[Span, ...]) -> Block:
    start = min(line.start, cells[0].start)
    return Block(start=start, end=max(line.end, cells[-1].end), kind="table_row", cells=cells)
