"""Tables of figures: their rows, columns and the unit in which their bare numbers are given."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from graph.model import Block, SourceText, Span
from loaders.lexicon.units import NOT_MONEY
from loaders.rule import Rule

UNIT: Final[Rule[None]] = Rule(
    "amount.table_unit",
    re.compile(
        r"(?:(?<![\d½]\s)(?<![\w½.])(?P<scale>mia|mio|mill|tkr|t\.\s?kr|kkr|millioner|tusinde?)\b\.?"
        r"(?:\s?(?:kr\b\.?|kroner|dkk)|(?=\s*(?:\)|\n|$|[|\t]))|(?<=tkr)\.?|(?<=tkr\.)|(?<=t\.kr)\.?)"
        r"|(?:(?:^|[(,:;|–-]\s*|\b(?:i|hele|beløb|pr\.)\s)(?P<thousand>1[.\s]?000)\s?(?:kr\b\.?|kroner))"
        r"|(?:^|[(,:;|]\s*|\bi\s(?:hele\s)?)(?P<one>kr\b\.?|kroner|dkk)(?=\s*(?:\)|\n|$|[|\t,])))",
        re.IGNORECASE,
    ),
    hits=(
        "Tabel 2. Udgifter, 1.000 kr. (2024-pl)",
        "Hele 1000 kroner",
        "Beløb i mio. kr.",
        "Udgift (kr.)",
        "tkr.",
    ),
    misses=("Prisen er 5 mio. kr. om året.", "Det koster 1.000 kr. at deltage."),
)
NUMBER_CELL: Final[Rule[None]] = Rule(
    "amount.number_cell",
    re.compile(
        r"^(?P<minus>[-\u2212–]\s?)?"
        r"(?P<number>\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,9})"
        r"(?P<decimals>,\d{1,3})?\s?(?:kr\.?)?[*)]{0,2}$",
        re.IGNORECASE,
    ),
    hits=("1.120", "-1,1", "\u2212250", "1 280", "0", "12*"),
    misses=("2023-2025", "12 pladser", "1.5.2021", "-"),
)
RULES: Final = (UNIT, NUMBER_CELL)
YEARS: Final = re.compile(
    r"^\D{0,24}(?P<first>(?:19|20)\d\d)(?:\s?[-–/]\s?(?P<last>(?:19|20)?\d\d))?(?:[\s-]?pl)?\W*$"
)
ELSEWHERE: Final = re.compile(
    r"\bbeløb(?:ene)?\s(?:\w+\s){0,4}i\s(?:hele\s)?(?:1[.\s]?000|mio\.?|tusinde?)\s?(?:kr|kroner)",
    re.IGNORECASE,
)
UNFIT: Final = re.compile(NOT_MONEY, re.IGNORECASE)
SPLIT: Final = re.compile(r"\t+| {2,}|\s*\|\s*")
WORD: Final = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Column:
    """What the head of a column says: its unit, its years, and whether it holds money at all."""

    scale: int | None = None
    years: tuple[str, ...] = ()
    is_money: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One row with its cells; `label` is its first cell's text."""

    start: int
    end: int
    cells: tuple[Span, ...]
    label: str

    @property
    def opening(self) -> int:
        """Return where the first cell that holds anything begins."""
        return next((cell.start for cell in self.cells if cell.end > cell.start), self.start)


@dataclass
class Table:
    """Rows in a run, the unit that caption or head give, and the columns by their place."""

    rows: list[Row] = field(default_factory=list)
    heads: list[Row] = field(default_factory=list)
    scale: int | None = None
    columns: tuple[Column, ...] = ()

    def column(self, row: Row, index: int) -> Column:
        """Return the head of a cell, counted from the right where a row has lost cells."""
        if len(row.cells) != len(self.columns):
            index += len(self.columns) - len(row.cells)
        return self.columns[index] if 0 <= index < len(self.columns) else Column()


def unit_in(text: str) -> int | None:
    """Return the scale that a caption or a head names.

    >>> unit_in("Tabel 1. Udgifter i 1.000 kr."), unit_in("Mio. kr."), unit_in("Forslag")
    (1000, 1000000, None)
    """
    match = UNIT.search(text)
    if match is None:
        return None
    if match["one"]:
        return 1
    word = (match["scale"] or "t").lower()
    return 1_000_000_000 if word == "mia" else 1_000_000 if word.startswith("mi") else 1_000


def years_in(head: str) -> tuple[str, ...]:
    """Return the years of a column's head: "2023-2025" are three."""
    match = YEARS.match(head)
    if match is None:
        return ()
    first, last = int(match["first"]), match["last"] or match["first"]
    until = int(last) if len(last) == 4 else int(str(first)[:2] + last)
    return tuple(str(year) for year in range(first, min(until, first + 10) + 1))


def tables(source: SourceText) -> list[Table]:
    """Return the tables of a document that can hold amounts."""
    found: list[Table] = []
    before: list[str] = []
    general = 1 if not (match := ELSEWHERE.search(source.text)) else unit_in(match.group())
    for run in _runs(source):
        if isinstance(run, str):
            if found and len(before) == 0 and found[-1].scale is None:
                found[-1].scale = unit_in(run) if len(run) < 100 else None
            before = [*before[-2:], run]
            continue
        found.append(_table(source.text, run, before))
        if found[-1].scale is None and general != 1:
            found[-1].scale = general
        before = []
    return found


def _table(text: str, rows: list[Row], before: list[str]) -> Table:
    """Settle what caption and head say of the rows under them."""
    captions = [unit_in(line) for line in reversed(before) if len(line) < 200]
    scale = next((unit for unit in captions if unit is not None), None)
    table = Table(rows, scale=scale)
    heads: list[str] = []
    while table.rows and len(table.heads) < 2 and _is_head(text, table.rows[0]):
        cells = [text[cell.start : cell.end] for cell in table.rows[0].cells]
        same = len(heads) == len(cells)
        heads = [f"{a} {b}" for a, b in zip(heads, cells, strict=True)] if same else cells
        table.heads.append(table.rows[0])
        table.rows = table.rows[1:]
    if heads:
        table.columns = tuple(_column(head) for head in heads)
        table.scale = unit_in(heads[0]) or scale
    return table


def _column(head: str) -> Column:
    unit = unit_in(head)
    return Column(unit, years_in(head), unit is not None or UNFIT.search(head) is None)


def _is_head(text: str, row: Row) -> bool:
    cells = [text[cell.start : cell.end] for cell in row.cells]
    filled = [cell for cell in cells if cell.strip(" -:|")]
    return all(
        YEARS.match(cell) or unit_in(cell) or not any(char.isdigit() for char in cell)
        for cell in filled
    )


def _runs(source: SourceText) -> Iterator[str | list[Row]]:
    """Yield lines of text, and rows in unbroken runs."""
    rows: list[Row] = []
    in_figures = False
    for line, row in _lines(source, source.blocks):
        figures = row if row is None or row.cells else _flat_row(source.text, row)
        if figures is not None and (row is None or row.cells or in_figures):
            rows.append(figures)
            continue
        if rows:
            yield rows
            rows = []
        in_figures = unit_in(line) is not None or (in_figures and len(line) < 60)
        yield line
    if rows:
        yield rows


def _lines(source: SourceText, blocks: Iterable[Block]) -> Iterator[tuple[str, Row | None]]:
    """Yield each line with its row: that of the reader, else its cells parted by tabs or pipes."""
    for block in blocks:
        if block.kind == "furniture":
            continue
        if block.kind == "table_row" and block.cells:
            first = block.cells[0]
            label = source.text[first.start : first.end]
            yield (
                source.text[block.start : block.end],
                Row(block.start, block.end, block.cells, label),
            )
            continue
        for match in re.finditer(r"[^\n]+", source.text[block.start : block.end]):
            start = block.start + match.start()
            if match.group().strip(" \t|:+-"):
                yield match.group(), _row(source.text, start, start + len(match.group()))


def _row(text: str, start: int, end: int) -> Row:
    """Return a line as a row; without separators it has no cells yet."""
    cells: list[Span] = []
    position = start
    for match in SPLIT.finditer(text, start, end):
        cells.append(Span(start=position, end=match.start()))
        position = match.end()
    cells.append(Span(start=position, end=end))
    filled = [cell for cell in cells if cell.end > cell.start]
    numbers = [cell for cell in filled if any(c.isdigit() for c in text[cell.start : cell.end])]
    parted = "\t" in text[start:end] or "|" in text[start:end]
    if len(filled) < 2 or not numbers or not (parted or _are_figures(text, filled[1:])):
        return Row(start, end, (), "")
    return Row(filled[0].start, end, tuple(filled), text[filled[0].start : filled[0].end])


def _are_figures(text: str, cells: list[Span]) -> bool:
    """Tell whether cells that only spaces part are numbers, years or units."""
    words = [text[cell.start : cell.end] for cell in cells]
    return all(NUMBER_CELL.search(word) or YEARS.match(word) or unit_in(word) for word in words)


def _flat_row(text: str, row: Row) -> Row | None:
    """Return a row whose columns a converter has pressed into one line: label, then numbers."""
    words = list(WORD.finditer(text, row.start, row.end))
    split = len(words)
    while split > 0 and NUMBER_CELL.pattern.match(words[split - 1].group()):
        split -= 1
    if split == len(words) or (split == 0 and not all(YEARS.match(w.group()) for w in words)):
        return None
    numbers = [Span(start=word.start(), end=word.end()) for word in words[split:]]
    if split == 0:
        return Row(row.start, row.end, tuple(numbers), "")
    label = Span(start=words[0].start(), end=words[split - 1].end())
    return Row(label.start, row.end, (label, *numbers), text[label.start : label.end])
