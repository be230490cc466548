"""Our own lists in YAML and JSON as records: sections by kind, or one list of one kind."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from graph.keys import fold
from graph.model import RegisterKind
from loaders.lexicon.registers import HEAD, Field
from loaders.registers.records import (
    Cell,
    Complaint,
    Contents,
    Record,
    Table,
    field_of,
    kind_of,
    section_of,
)
from loaders.registers.tree import Node

Cells = Mapping[Field, tuple[Cell, ...]]

_HEAD_OF: Final = {fold(word): key for key, words in HEAD.items() for word in words}
_NAME_OF: Final[Mapping[RegisterKind, Field]] = {
    "key_issues": "issue",
    "budget_proposals": "proposal",
    "matters": "name",
    "organisations": "name",
}
_SEVERAL: Final[frozenset[Field]] = frozenset({"issue", "proposal"})


def read_listing(root: Node) -> Contents | None:
    """Return the records of a list; nothing where its keys aren't those of a register."""
    sections: dict[str, RegisterKind] = {
        key: kind for key, node in root.entries.items() if (kind := section_of(key)) and node.items
    }
    if sections:
        tables: list[tuple[RegisterKind, Node]] = [
            (kind, root.entries[key]) for key, kind in sections.items()
        ]
        head = {key: node for key, node in root.entries.items() if key not in sections}
        return _contents(_head(head), tables)
    kind = kind_of({field for item in root.items for field in _fields(item)})
    return _contents({}, [(kind, root)]) if kind and root.items else None


def _contents(head: Mapping[str, Cell], sections: list[tuple[RegisterKind, Node]]) -> Contents:
    tables: list[Table] = []
    complaints: list[Complaint] = []
    for kind, section in sections:
        records: list[Record] = []
        for item in section.items:
            found = tuple(_records(kind, item))
            records += found
            if not found:
                why = f"({item.path}) skulle være navne og værdier, fx »navn: …«"
                complaints.append(Complaint(why, item.start, item.end))
        tables.append(Table(kind, tuple(records)))
    return Contents(head, tuple(tables), tuple(complaints))


def _head(entries: Mapping[str, Node]) -> dict[str, Cell]:
    """Return what the register says of itself."""
    return {
        head: Cell(node.text, node.start, node.end, key)
        for key, node in entries.items()
        if (head := _HEAD_OF.get(fold(key))) and node.text
    }


def _fields(item: Node) -> Iterator[Field]:
    for key in item.entries:
        if field := field_of(key):
            yield field


def _records(kind: RegisterKind, item: Node) -> Iterator[Record]:
    """Yield the records of an item: one, or one for each of its terms or matters."""
    if item.text is not None:
        name = _NAME_OF.get(kind)
        cell = Cell(item.text, item.start, item.end, "navn")
        if name:
            yield Record({name: (cell,)}, item.start, item.end, item.path)
        return
    cells = _cells(item)
    terms = [
        term
        for key, node in item.entries.items()
        if field_of(key) in ("terms", "role")
        for term in node.items
    ]
    for term in terms:
        yield Record({**cells, **_cells(term)}, term.start, term.end, term.path)
    for field in _SEVERAL & cells.keys():
        if len(cells[field]) > 1:
            for cell in cells[field]:
                yield Record({**cells, field: (cell,)}, cell.start, cell.end, item.path)
            return
    if cells and not terms:
        yield Record(cells, item.start, item.end, item.path)


def _cells(item: Node) -> Cells:
    found: dict[Field, list[Cell]] = defaultdict(list)
    for key, node in item.entries.items():
        if field := field_of(key):
            told = [node] if node.text is not None else node.items
            for value in told:
                if value.text is not None:
                    cell = Cell(" ".join(value.text.split()), value.start, value.end, key)
                    found[field].append(cell)
    return {field: tuple(cells) for field, cells in found.items()}
