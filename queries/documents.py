"""Documents: the facts that one paper tells; its text stands in the archive."""

from typing import Final

from graph.store import GraphStore
from queries.answers import AmountRow, DocumentPage, DocumentRow, DoubtRow, Event, Page, Ref
from queries.cursor import decode, page
from queries.entities import candidates, is_id, unknown
from queries.events import chronological, events_by_id
from queries.handlings import handlings_of_document

DOCUMENT_BY_ID: Final = """
MATCH (d:Document {id: $id})
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
RETURN {kind: 'document', id: d.id, name: coalesce(d.title, d.name)} AS document, d.name AS name,
  coalesce(d.title, d.name) AS title, coalesce(d.kind, 'other') AS kind, d.date AS date,
  d.case_number AS case_number, d.document_number AS document_number,
  d.municipality AS municipality, d.sha256 AS sha256,
  CASE WHEN m IS NULL THEN null ELSE {kind: 'meeting', id: m.id, name: m.name} END AS meeting,
  COLLECT {
    MATCH (a:Attachment)-[:IN]->(d)
    RETURN trim(coalesce(a.label, '') + ' ' + coalesce(a.title, '')) AS shown
    ORDER BY a.start, a.id
  } AS attachments,
  COLLECT {
    MATCH (p:Provision)-[c:CITED_IN]->(d)
    RETURN trim(coalesce(p.law, '') + ' § ' + p.section) AS cited ORDER BY c.start, p.id
  } AS provisions
ORDER BY d.id, m.id
"""

MENTIONED_IN: Final = """
MATCH (d:Document {id: $id})-[:MENTIONS]->(named)
OPTIONAL MATCH (named)-[:KNOWN_AS]->(k)
WITH coalesce(k, named) AS n
WITH DISTINCT n,
  CASE WHEN n:Person THEN 'person' WHEN n:Issue THEN 'issue' ELSE 'organisation' END AS kind
RETURN kind, n.id AS id, n.name AS name
ORDER BY kind, name, id
"""


def mentioned_in(store: GraphStore, key: str) -> tuple[Ref, ...]:
    """Return the people, organisations and issues that a document names."""
    return tuple(Ref.model_validate(row) for row in store.read(MENTIONED_IN, id=key))


EVENTS_IN_DOCUMENT: Final = """
MATCH (e:Event)-[:IN]->(:Document {id: $id})
RETURN e.id AS id
ORDER BY id
"""


def events_in_document(store: GraphStore, key: str) -> tuple[Event, ...]:
    """Return what a document tells, in the order of its text."""
    rows = store.read(EVENTS_IN_DOCUMENT, id=key)
    return chronological(events_by_id(store, [row["id"] for row in rows]))


AMOUNTS_IN_DOCUMENT: Final = """
MATCH (a:Amount)-[:IN]->(d:Document {id: $id})
OPTIONAL MATCH (a)-[:CONCERNS]->(told:Issue)
OPTIONAL MATCH (told)-[:KNOWN_AS]->(known:Issue)
WITH a, d, coalesce(known, told) AS i
RETURN a.value AS value, coalesce(a.currency, 'DKK') AS currency, a.purpose AS purpose,
  a.per AS per, a.kind AS kind,
  CASE WHEN i IS NULL THEN null ELSE {kind: 'issue', id: i.id, name: i.name} END AS issue,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: a.start, end: a.end, quote: a.quote, page: a.page} AS source
ORDER BY a.start, a.id, i.id
"""


def amounts_in_document(store: GraphStore, key: str) -> tuple[AmountRow, ...]:
    """Return the sums that a document tells, in the order of its text."""
    return tuple(AmountRow.model_validate(row) for row in store.read(AMOUNTS_IN_DOCUMENT, id=key))


DOUBTS_IN_DOCUMENT: Final = """
MATCH (x:Doubt)-[:IN]->(d:Document {id: $id})
RETURN x.kind AS kind, coalesce(x.surface, '') AS surface,
  coalesce(x.candidates, []) AS candidates,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: x.start, end: x.end, quote: x.quote, page: x.page} AS source
ORDER BY x.start, x.id
"""


def doubts_in_document(store: GraphStore, key: str) -> tuple[DoubtRow, ...]:
    """Return what a document leaves open, in the order of its text."""
    return tuple(DoubtRow.model_validate(row) for row in store.read(DOUBTS_IN_DOCUMENT, id=key))


def document_page(store: GraphStore, name_or_id: str) -> DocumentPage:
    """Return a document by its id, file name or title, with all its facts."""
    key = name_or_id if is_id(name_or_id) else candidates(store, name_or_id, "document")[0].id
    rows = store.read(DOCUMENT_BY_ID, id=key)
    if not rows:
        raise unknown("document", name_or_id)
    named = mentioned_in(store, key)
    return DocumentPage.model_validate(
        {
            **rows[0],
            "people": [ref for ref in named if ref.kind == "person"],
            "organisations": [ref for ref in named if ref.kind == "organisation"],
            "issues": [ref for ref in named if ref.kind == "issue"],
            "events": events_in_document(store, key),
            "amounts": amounts_in_document(store, key),
            "doubts": doubts_in_document(store, key),
            "handlings": handlings_of_document(store, key),
        }
    )


LIST_DOCUMENTS: Final = """
MATCH (d:Document)
WITH d, coalesce(d.date, '') AS written
WHERE ($id = '' OR written < $date OR (written = $date AND d.id > $id))
  AND ($kind IS NULL OR d.kind = $kind)
WITH d, written ORDER BY written DESC, d.id LIMIT $limit
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
RETURN {kind: 'document', id: d.id, name: coalesce(d.title, d.name)} AS document,
  coalesce(d.title, d.name) AS title, coalesce(d.kind, 'other') AS kind, d.date AS date,
  CASE WHEN m IS NULL THEN null ELSE {kind: 'meeting', id: m.id, name: m.name} END AS meeting
ORDER BY written DESC, d.id
"""


def list_documents(
    store: GraphStore, cursor: str | None = None, limit: int = 50, kind: str | None = None
) -> Page[DocumentRow]:
    """Return the documents, the latest first, a page at a time."""
    date, key = decode(cursor, 2)
    rows = store.read(LIST_DOCUMENTS, date=date, id=key, kind=kind, limit=limit + 1)
    documents = [DocumentRow.model_validate(row) for row in rows]
    return page(documents, limit, lambda row: (row.date or "", row.document.id))
