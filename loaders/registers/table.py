"""Comma, semicolon or tab separated text as records, with the place of every cell."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from graph.keys import fold
from loaders.lexicon.registers import HEAD, Field
from loaders.registers.records import (
    Cell,
    Complaint,
    Contents,
    Record,
    Table,
    fields_of,
    kind_of,
)

_DELIMITERS: Final = (";", "\t", ",", "|")
_QUOTED: Final = re.compile(r'[ \u00a0]*"((?:[^"]|"")*)"[ \u00a0]*')
_COMMENT: Final = re.compile(r"[#%]\s*(?P<key>[^:=\n]+?)\s*[:=]\s*(?P<value>[^\n]*?)\s*$")
_HEAD_OF: Final = {fold(word): key for key, words in HEAD.items() for word in words}


class Line(NamedTuple):
    """A row as it stands: its cells' spans, and whether every quotation mark is closed."""

    spans: tuple[tuple[int, int], ...]
    whole: bool = True

    @property
    def start(self) -> int:
        """Return where the row begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Return where the row ends."""
        return self.spans[-1][1]


def read_table(text: str) -> Contents | None:
    """Return the records of a table; nothing where its columns aren't those of a register."""
    head, start = _head(text)
    delimiter = delimiter_of(text, start)
    lines = [line for line in rows_of(text, start, delimiter) if not _is_blank(text, line)]
    if not lines:
        return None
    headers = [_value(text, span) for span in lines[0].spans]
    fields = fields_of(headers)
    kind = kind_of(field for field in fields if field)
    if kind is None:
        return None
    records: list[Record] = []
    complaints: list[Complaint] = []
    for line in lines[1:]:
        wrong = _wrong(text, line, headers)
        if wrong:
            complaints.append(Complaint(wrong, line.start, line.end))
        else:
            records.append(_record(text, line, headers, fields))
    return Contents(head, (Table(kind, tuple(records)),), tuple(complaints))


def delimiter_of(text: str, start: int = 0) -> str:
    r"""Return what parts the cells of the first row.

    >>> delimiter_of("navn;parti\nBo, Ask;A"), delimiter_of('"navn, parti"\tfra')
    (';', '\t')
    """
    first = re.sub(r'"[^"]*"', "", text[start:].split("\n", 1)[0])
    counts = Counter(char for char in first if char in _DELIMITERS)
    return max(_DELIMITERS, key=lambda char: (counts[char], -_DELIMITERS.index(char)))


def rows_of(text: str, start: int, delimiter: str) -> Iterator[Line]:
    """Yield the rows from a position on; a quoted cell may run over several lines."""
    spans: list[tuple[int, int]] = []
    whole, position = True, start
    plain = re.compile(rf"[^{re.escape(delimiter)}\n]*")
    while position <= len(text):
        quoted = _QUOTED.match(text, position)
        is_cell = quoted and text[quoted.end() : quoted.end() + 1] in ("", "\n", delimiter)
        found = quoted if quoted and is_cell else plain.match(text, position)
        end = found.end() if found else position
        if not is_cell and text[position:end].lstrip().startswith('"'):
            whole = False
        spans.append((position, end))
        position = end + 1
        if text[end : end + 1] != delimiter:
            yield Line(tuple(spans), whole)
            spans, whole = [], True


def _head(text: str) -> tuple[dict[str, Cell], int]:
    """Return what comments above the table say of it, and where the table begins."""
    head: dict[str, Cell] = {}
    position = 0
    while position < len(text):
        line = text[position:].split("\n", 1)[0]
        if line.strip() and not line.lstrip().startswith(("#", "%")) and line[:4] != "sep=":
            break
        found = _COMMENT.match(line.strip("\ufeff"))
        key = _HEAD_OF.get(fold(found["key"])) if found else None
        if found and key:
            start = position + found.start("value")
            head[key] = Cell(found["value"], start, start + len(found["value"]), found["key"])
        position += len(line) + 1
    return head, min(position, len(text))


def _record(
    text: str, line: Line, headers: Sequence[str], fields: Sequence[Field | None]
) -> Record:
    cells: dict[Field, list[Cell]] = defaultdict(list)
    for header, field, span in zip(headers, fields, line.spans, strict=False):
        if field:
            cells[field].append(Cell(_value(text, span), *span, header))
    return Record({field: tuple(found) for field, found in cells.items()}, line.start, line.end)


def _value(text: str, span: tuple[int, int]) -> str:
    """Return what a cell says: without quotation marks and the blanks around it."""
    raw = text[slice(*span)].strip()
    quoted = _QUOTED.fullmatch(raw)
    plain = quoted[1].replace('""', '"') if quoted else raw
    return " ".join(plain.split())


def _is_blank(text: str, line: Line) -> bool:
    return not any(_value(text, span) for span in line.spans)


def _wrong(text: str, line: Line, headers: Sequence[str]) -> str:
    if not line.whole:
        return "et citationstegn bliver ikke lukket, eller der står tekst efter det"
    if any(_value(text, span) for span in line.spans[len(headers) :]):
        return f"rækken har {len(line.spans)} felter, men overskriften har {len(headers)}"
    return ""
