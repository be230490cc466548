"""An export into the graph: checked whole first, then written in batches.

While it is written, the graph is marked as unfinished: if the import is killed, every command
refuses that half until it is imported or rebuilt again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import IO, Final, LiteralString

from graph.canonical import Header
from graph.errors import GraphNotEmptyError
from graph.exported import Line, NodeLine, check, read_header, read_lines
from graph.kinds import RELATIONS_BY_NAME, create_nodes, create_relations
from graph.schema import finish_schema, is_unfinished, mark_unfinished, take_turn
from graph.store import GraphStore, Row, Transaction

IS_EMPTY: Final = "MATCH (n) WHERE NOT n:Schema RETURN n.id AS id LIMIT 1"
WIPE: Final = """
MATCH (n) WHERE NOT n:Schema
WITH n LIMIT 5000
DETACH DELETE n
"""

_BATCH: Final = 5000
OnLines = Callable[[int, int], None]


def import_graph(
    store: GraphStore,
    file: IO[bytes],
    *,
    replace: bool = False,
    on_lines: OnLines = lambda _done, _total: None,
) -> Header:
    """Make the graph what the export says; `on_lines` is told how many lines of how many are in.

    Raises:
        InvalidExportError: something in the file is wrong; the graph is as it was.
        GraphNotEmptyError: there is a graph already, and it isn't to be replaced.
    """
    labels = check(iter(file))
    if not (replace or is_unfinished(store) or is_empty(store)):
        raise GraphNotEmptyError(
            "Der er allerede en graf, og en import ville blande de to.",
            "Gem den med sagsspor export, og kør så sagsspor import med --replace.",
        )
    file.seek(0)
    lines = iter(file)
    header = read_header(lines)
    mark_unfinished(store)
    wipe(store)
    done = 0
    for batch in _batches(read_lines(lines)):
        _write(store, batch, labels)
        done += len(batch)
        on_lines(done, header.nodes + header.relations)
    finish_schema(store)
    return header


def is_empty(store: GraphStore) -> bool:
    """Tell whether there is nothing in the graph yet."""
    return not store.read(IS_EMPTY)


def wipe(store: GraphStore) -> None:
    """Take everything out of the graph."""
    while not is_empty(store):
        store.write(WIPE)


def _write(store: GraphStore, batch: Iterable[Line], labels: Mapping[str, LiteralString]) -> None:
    """Write some lines in one transaction, each kind at once."""
    queries: dict[LiteralString, list[Row]] = defaultdict(list)
    for line in batch:
        queries[_query(line, labels)].append(_row(line))

    def work(transaction: Transaction) -> None:
        take_turn(transaction)
        for query, rows in queries.items():
            transaction.run(query, rows=rows)

    store.transaction(work)


def _query(line: Line, labels: Mapping[str, LiteralString]) -> LiteralString:
    """Return the query that creates what the line tells."""
    if isinstance(line, NodeLine):
        return create_nodes(line.kind)
    name = RELATIONS_BY_NAME[line.type]
    return create_relations(labels[line.start], name, labels[line.end])


def _row(line: Line) -> Row:
    if isinstance(line, NodeLine):
        return {"id": line.id, "properties": {**line.properties, "id": line.id}}
    return {"start": line.start, "end": line.end, "properties": line.properties}


def _batches(lines: Iterator[Line]) -> Iterator[list[Line]]:
    while batch := list(islice(lines, _BATCH)):
        yield batch
