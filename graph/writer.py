"""One document into the graph or out of it: one transaction, all or nothing.

What a document says goes as a whole and comes as a whole, so that a reload leaves nothing behind.
New and changed are told by stored digests: the same paper twice changes nothing.
"""

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from graph.actors import tell_entities, tell_meeting, tell_offices, tell_participants
from graph.entity_writer import replace_told
from graph.events import issue_id, tell_events
from graph.model import DocumentRecord, Extraction
from graph.papers import (
    tell_agenda,
    tell_amounts,
    tell_attachments,
    tell_doubts,
    tell_provisions,
    tell_references,
)
from graph.registers import tell_register
from graph.report import WriteReport, compare
from graph.rows import Properties, Rows, digest
from graph.schema import take_turn
from graph.store import GraphStore, Transaction
from graph.write_queries import (
    COUNT_NODES,
    DELETE_DOCUMENT,
    DELETE_OWNED,
    DELETE_PROVED,
    READ_DOCUMENT,
    READ_OWNED,
    READ_RECORDS,
    WRITE_DOCUMENT,
    WRITE_OWNED,
    WRITE_REGISTER,
    WRITE_RELATIONS,
)

_BATCH: Final = 1000
ItemT = TypeVar("ItemT")


def write_document(
    store: GraphStore, record: DocumentRecord, extraction: Extraction, *, anew: bool = False
) -> WriteReport:
    """Make the graph say of this document what the Extraction says, and nothing else.

    What the graph says already is left alone, unless it is to be written `anew`, whatever became of
    it. Call `graph.settlement.settle` after the last document of a load.
    """
    rows = document_rows(record, extraction)
    return store.transaction(lambda transaction: _write(transaction, rows, anew=anew))


def erase_document(store: GraphStore, document_id: str) -> WriteReport:
    """Take out the document, all that it says, and every entity that no other one tells of."""
    return store.transaction(lambda transaction: _erase(transaction, document_id))


def loaded_documents(store: GraphStore) -> tuple[DocumentRecord, ...]:
    """Return the records of all loaded documents, by name and id."""
    return tuple(DocumentRecord.model_validate(row) for row in store.read(READ_RECORDS))


def document_rows(record: DocumentRecord, extraction: Extraction) -> Rows:
    """Return all that is to be written for the document; pure."""
    rows = Rows(record, extraction)
    tell_entities(rows)
    meeting = tell_meeting(rows)
    tell_participants(rows, meeting)
    tell_offices(rows)
    tell_agenda(rows, meeting)
    tell_events(rows)
    tell_attachments(rows)
    tell_amounts(rows, issue_id)
    tell_provisions(rows)
    tell_references(rows)
    tell_doubts(rows)
    tell_register(rows)
    return rows


def _write(transaction: Transaction, rows: Rows, *, anew: bool) -> WriteReport:
    take_turn(transaction)
    document = rows.record.id
    before = _known(transaction, document)
    after = {document: rows.digest()}
    if before == after and not anew:
        nodes = transaction.run(COUNT_NODES, id=document)
        return WriteReport(unchanged=nodes[0]["nodes"])
    owned_before = _take_out(transaction, document)
    properties = {**rows.document(), "digest": rows.digest()}
    node = WRITE_REGISTER if rows.extraction.registered else WRITE_DOCUMENT
    transaction.run(node, id=document, properties=properties)
    report = compare(before, after) + replace_told(transaction, document, rows.told, anew=anew)
    report += compare(owned_before, _write_owned(transaction, rows))
    for name, relations in rows.relations.items():
        for batch in _batches(list(relations.values())):
            transaction.run(WRITE_RELATIONS[name], rows=batch)
    return report


def _erase(transaction: Transaction, document: str) -> WriteReport:
    take_turn(transaction)
    before = _known(transaction, document)
    before |= _take_out(transaction, document)
    report = compare(before, {}) + replace_told(transaction, document, {})
    transaction.run(DELETE_DOCUMENT, id=document)
    return report


def _known(transaction: Transaction, document: str) -> dict[str, str]:
    """Return the digest of the document as it is in the graph, if it is."""
    return {row["id"]: row["digest"] for row in transaction.run(READ_DOCUMENT, id=document)}


def _take_out(transaction: Transaction, document: str) -> dict[str, str]:
    """Delete the document's own nodes and every relation it proves; return those nodes' digests."""
    owned = {row["id"]: row["digest"] for row in transaction.run(READ_OWNED, id=document)}
    for query in (*DELETE_PROVED, DELETE_OWNED):
        transaction.run(query, id=document)
    return owned


def _write_owned(transaction: Transaction, rows: Rows) -> dict[str, str]:
    """Write the document's own nodes; return their digests."""
    digests = {}
    for label, nodes in rows.owned.items():
        told = [_with_digest(properties) for properties in nodes.values()]
        digests.update({properties["id"]: properties["digest"] for properties in told})
        written = [{"id": properties["id"], "properties": properties} for properties in told]
        for batch in _batches(written):
            transaction.run(WRITE_OWNED[label], rows=batch)
    return digests


def _with_digest(properties: Properties) -> Properties:
    return {**properties, "digest": digest(properties)}


def _batches(rows: Sequence[ItemT]) -> Iterator[Sequence[ItemT]]:
    for start in range(0, len(rows), _BATCH):
        yield rows[start : start + _BATCH]
