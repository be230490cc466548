"""Nodes of other people's standards as records: which node says which field."""

from collections.abc import Iterable, Mapping

from loaders.lexicon.registers import Field
from loaders.registers.records import Cell, Record
from loaders.registers.tree import Node

Told = tuple[Field, Node | None]


def record_of(node: Node, told: Iterable[Told]) -> Record:
    """Return the record that stands at a node; its cells may stand elsewhere in the file."""
    cells: dict[Field, tuple[Cell, ...]] = {}
    for field, source in told:
        if source is not None and source.text:
            cell = Cell(" ".join(source.text.split()), source.start, source.end, label_of(source))
            cells[field] = (*cells.get(field, ()), cell)
    return Record(cells, node.start, node.end, node.path)


def label_of(node: Node) -> str:
    """Return the key that a node stands under.

    >>> label_of(Node("Bo", 0, 2, "persons[1].name"))
    'name'
    """
    return node.path.rpartition(".")[2]


def by_key(nodes: Iterable[Node], *keys: str) -> Mapping[str, Node]:
    """Return the nodes by what one of their own keys says; the first of a key is kept."""
    found: dict[str, Node] = {}
    for node in nodes:
        if name := node.told(*keys):
            found.setdefault(name, node)
    return found
