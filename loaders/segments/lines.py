"""From source text to clean lines: markup masked in place, so that every offset stays true."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from graph.model import Block, SourceText, Span

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})\b[^<>\n]{0,300}>")
_BREAKING: Final = frozenset(("p", "li", "ul", "ol", "br", "div", "tr", "h1", "h2", "h3", "h4"))
_INLINE: Final = frozenset(
    ("b", "i", "u", "em", "strong", "span", "a", "font", "td", "th", "table")
)
_ENTITY: Final = re.compile(r"&(?:nbsp|#160|#xa0|ensp|emsp);", re.IGNORECASE)
_EMPHASIS: Final = re.compile(
    r"\*\*|__|(?<![\w_*])[_*](?=[^\s_*])|(?<=[^\s_*])[_*](?![\w_*])|(?m:^[ \t]*>[ \t])"
)
_ESCAPE: Final = re.compile(r"\\(?=[\\`*_{}\[\]()#+.!|-])")
_RULE: Final = re.compile(r"^[\s|:=_*–—-]*$")
_HASHES: Final = re.compile(r"^(#{1,6})\s+")
_BULLET: Final = re.compile(r"^(?:[-–—•·*◦▪●‣+\uf0b7\uf02d\uf0a7]|o(?=\s+[A-ZÆØÅ]))\s*(?=\S)")
_MOST_CELLS: Final = 200  # more is no table that anybody reads
_DASHES: Final = "-–—+*"
_LIST_NUMBER: Final = re.compile(r"\(?(?:\d{1,3}|[a-zæøå])[.)]$")
_GLUED: Final = re.compile(
    r"\s*(?:\d{1,3}[.)]\s)?(?:Eventuelt|Godkendt|Sagsfremstilling|Beslutning|Indstilling|Resume|Referat|Bilag)"
    r"(?=\d{1,3}\.\s{0,3}[A-ZÆØÅ])"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One visible line (or joined paragraph) without markup; `text` has the span's length.

    `gap` tells that an empty line or another block stands before it, `row` numbers the source
    line that table cells were cut from, `cells` are set where the whole line is a table row.
    """

    start: int
    end: int
    text: str
    level: int = 0
    bullet: bool = False
    gap: bool = False
    row: int | None = None
    cells: tuple[Span, ...] = ()
    furniture: bool = False
    block: int = -1
    indent: int = 0
    strong: bool = False


def mask(text: str) -> str:
    """Return the text with tags, emphasis and escapes blanked out, position by position.

    >>> mask("<p><b>Ad 1)</b> Valg</p>").split()
    ['Ad', '1)', 'Valg']
    """
    if "<" in text:
        text = _TAG.sub(_masked_tag, text)
    if "&" in text:
        text = _ENTITY.sub(_blank, text)
    if "\\" in text:
        text = _ESCAPE.sub(" ", text)
    if "*" in text or "_" in text or ">" in text:
        text = _EMPHASIS.sub(_blank, text)
    return text.replace("\r", "\n" if "\n" not in text else " ").replace("\f", "\n")


def lines_of(source: SourceText) -> list[Line]:
    """Return the visible lines of a document in order."""
    plain = mask(source.text)
    blocks = _trusted(source)
    starts = [block.start for block in blocks]
    lines: list[Line] = []
    for start, end, row in _pieces(source.text, plain):
        index = bisect_right(starts, start) - 1
        block = blocks[index] if index >= 0 and blocks[index].end > start else None
        before = lines[-1] if lines else None
        line = _line(plain, start, end, block, index if block else -1)
        if line is None:
            continue
        gap = before is None or source.text.count("\n", before.end, line.start) >= 2
        if before and line.cells and before.cells == line.cells:
            continue
        lines.append(replace(line, gap=gap, row=row if row is not None else line.row))
    return lines


def _trusted(source: SourceText) -> list[Block]:
    """Return the blocks that tell more than the text: of plain text only its furniture."""
    plain = source.media_type in ("text/plain", "message/rfc822")
    blocks = [block for block in source.blocks if not plain or block.kind == "furniture"]
    return sorted(blocks, key=lambda block: (block.start, block.end))


def _masked_tag(match: re.Match[str]) -> str:
    closing, name, width = match[1], match[2].lower(), len(match[0])
    if name not in _BREAKING | _INLINE:
        return match[0]
    if name == "li" and not closing:
        return "\n•" + " " * (width - 2)
    if name in _BREAKING:
        return "\n" + " " * (width - 1)
    return ("\t" + " " * (width - 1)) if name in ("td", "th") else " " * width


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _pieces(text: str, plain: str) -> Iterator[tuple[int, int, int | None]]:
    """Yield line spans of the masked text, with the row they were cut from, if any."""
    for number, (start, end) in enumerate(_split(text, 0, len(text), "\n")):
        inner = list(_split(plain, start, end, "\n"))
        row = number if len(inner) > 1 and "\t" in text[start:end] else None
        for left, right in inner:
            glued = _GLUED.match(plain, left, right)
            if glued:
                yield left, glued.end(), row
            yield glued.end() if glued else left, right, row


def _split(text: str, start: int, end: int, mark: str) -> Iterator[tuple[int, int]]:
    while start <= end:
        found = text.find(mark, start, end)
        stop = found if found >= 0 else end
        if stop > start:
            yield start, stop
        start = stop + 1


def _line(plain: str, start: int, end: int, block: Block | None, index: int) -> Line | None:
    if block and block.kind == "table_row" and block.cells:
        start, end = block.cells[0].start, block.cells[-1].end
    edge = start
    start, end = tight(plain, start, end)
    indent = start - edge
    if start >= end or (end - start < 2000 and _RULE.match(plain[start:end])):
        return None
    level = block.level or 1 if block and block.kind == "heading" else 0
    hashes = _HASHES.match(plain[start : min(end, start + 8)])
    if hashes:
        level, start = level or len(hashes[1]), start + hashes.end()
    bullet, start = _past_bullet(plain, start, end)
    cells = _cells(plain, start, end, block)
    return Line(
        start,
        end,
        plain[start:end],
        level=level,
        bullet=bullet or bool(block and block.kind == "list_item"),
        cells=cells,
        row=start if cells else None,
        furniture=bool(block and block.kind == "furniture"),
        block=index,
        indent=indent,
    )


def _past_bullet(plain: str, start: int, end: int) -> tuple[bool, int]:
    """Step over bullets, also doubled ones; a dash needs a space behind it."""
    bullet = False
    while True:
        mark = _BULLET.match(plain[start : min(end, start + 40)])
        if not mark or (mark[0][0] in _DASHES and mark[0] == mark[0].rstrip()):
            return bullet, start
        bullet, start = True, start + mark.end()


def _cells(plain: str, start: int, end: int, block: Block | None) -> tuple[Span, ...]:
    if block and block.kind == "table_row":
        spans = [(cell.start, cell.end) for cell in block.cells]
    elif plain[start] == "|" or (plain[end - 1] == "|" and plain.count("|", start, end) > 1):
        spans = list(_split(plain, start, end, "|"))
    else:
        spans = list(_split(plain, start, end, "\t"))
    if len(spans) > _MOST_CELLS:
        return ()
    cells = [tight(plain, *span) for span in spans]
    kept = tuple(Span(start=left, end=right) for left, right in cells if right > left)
    if len(kept) == 2 and _LIST_NUMBER.match(plain, kept[0].start, kept[0].end):
        return ()
    return kept if len(kept) > 1 or (block and block.kind == "table_row") else ()


def tight(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without outer white space.

    >>> tight("  Pause ", 0, 8)
    (2, 7)
    """
    while start < end and _is_space(text[start]):
        start += 1
    while end > start and _is_space(text[end - 1]):
        end -= 1
    return start, end


def _is_space(char: str) -> bool:
    return char.isspace() or char in "\u200b\ufeff\u00ad"
