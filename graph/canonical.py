"""The graph as JSON Lines: the same graph gives the same bytes, on every database.

    {"nodes":2,"relations":1,"sagsspor":"graph","schema_version":1}
    {"id":"1f…","labels":["Event","Statement"],"properties":{"act":"propose","quote":"…"}}
    {"id":"9c…","labels":["Person"],"properties":{"name":"Karla Højmark"}}
    {"end":"1f…","properties":{},"start":"9c…","type":"MADE"}

First a header, then every node, then every relation, each kind in the order of its bytes. What a
database keeps to itself (its own ids, the order of labels, the schema's books) is not in it.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Literal, LiteralString

from graph.model import Model
from graph.schema import take_turn
from graph.sorted_lines import SortedLines
from graph.store import GraphStore, Row, Transaction
from graph.version import SCHEMA_VERSION

NODES: Final = """
MATCH (n) WHERE NOT n:Schema
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
"""

RELATIONS: Final = """
MATCH (a)-[r]->(b)
RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties
"""


class Header(Model):
    """The first line of an export: what the file is, and how many lines follow."""

    sagsspor: Literal["graph"] = "graph"
    schema_version: int = SCHEMA_VERSION
    nodes: int
    relations: int

    def line(self) -> bytes:
        r"""Return the header as it is written.

        >>> Header(schema_version=1, nodes=2, relations=1).line()
        b'{"nodes":2,"relations":1,"sagsspor":"graph","schema_version":1}'
        """
        return as_line(self.model_dump())


def as_line(value: Mapping[str, Any]) -> bytes:
    r"""Return a value as one line of JSON, its keys in order.

    >>> as_line({"name": "Søndag", "id": 1}).decode()
    '{"id":1,"name":"Søndag"}'
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def node_line(row: Row) -> bytes:
    """Return a node as a line."""
    properties = {key: value for key, value in _told(row["properties"]).items() if key != "id"}
    return as_line({"id": row["id"], "labels": sorted(row["labels"]), "properties": properties})


def relation_line(row: Row) -> bytes:
    """Return a relation as a line."""
    return as_line({**row, "properties": _told(row["properties"])})


def canonical_lines(store: GraphStore, folder: Path | None = None) -> Iterator[bytes]:
    """Yield the lines of the graph as it is at this moment, in bounded memory.

    Nobody writes documents while it is read; its lines are sorted in files of the folder.
    """
    with SortedLines(folder) as nodes, SortedLines(folder) as relations:
        store.transaction(lambda transaction: _read(transaction, nodes, relations))
        yield Header(nodes=len(nodes), relations=len(relations)).line()
        yield from nodes
        yield from relations


def _read(transaction: Transaction, nodes: SortedLines, relations: SortedLines) -> None:
    take_turn(transaction)
    _fill(transaction, nodes, NODES, node_line)
    _fill(transaction, relations, RELATIONS, relation_line)


def _fill(
    transaction: Transaction,
    lines: SortedLines,
    query: LiteralString,
    line_of: Callable[[Row], bytes],
) -> None:
    """Read all rows as lines; a transaction that is tried again starts from nothing."""
    lines.clear()
    for row in transaction.stream(query):
        lines.add(line_of(row))


def _told(properties: Mapping[str, Any]) -> dict[str, Any]:
    """Return the properties that have a value."""
    return {key: value for key, value in properties.items() if value is not None}
