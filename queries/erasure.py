"""What would go if a document were erased, and what others keep."""

from typing import Final

from graph.store import GraphStore
from queries.answers import Erasure
from queries.names import Named

NAMED_DOCUMENTS: Final = """
MATCH (d:Document)
RETURN d.id AS id, d.name AS name, [coalesce(d.title, d.name), d.source] AS aliases
ORDER BY name, id
"""


def named_documents(store: GraphStore) -> tuple[Named, ...]:
    """Return every document under its file name, with title and source as its other names."""
    return tuple(Named.model_validate(row) for row in store.read(NAMED_DOCUMENTS))


OWN_FACTS: Final = """
MATCH (:Document {id: $id})<-[:IN]-(n)
WITH CASE WHEN n:Statement THEN 'statements' WHEN n:Decision THEN 'decisions'
    WHEN n:Vote THEN 'votes' WHEN n:StatusChange THEN 'status_changes'
    WHEN n:AgendaItem THEN 'agenda_items' WHEN n:Amount THEN 'amounts'
    WHEN n:Attachment THEN 'attachments'
    WHEN n:Reference THEN 'references' ELSE 'doubts' END AS kind
RETURN kind AS kind, count(*) AS count
ORDER BY kind
"""

TOLD_OF: Final = """
MATCH (:Document {id: $id})-[:TELLS_OF]->(n)
WITH DISTINCT n
RETURN coalesce(n.name, n.law + ' § ' + n.section, n.section) AS name,
  COUNT { (n)<-[:TELLS_OF]-() }
  + COUNT { MATCH (n)-[:KNOWN_AS]-(x:Person) WHERE x.name = n.name }
  + COUNT { MATCH (n)-[:KNOWN_AS]->()<-[:KNOWN_AS]-(x:Person) WHERE x.name = n.name } > 1
    AS is_shared
ORDER BY name, n.id
"""


def erasure_of(store: GraphStore, document_id: str) -> Erasure:
    """Return the facts that only this document tells, and the names that no other one knows."""
    told = store.read(TOLD_OF, id=document_id)
    counts = {row["kind"]: row["count"] for row in store.read(OWN_FACTS, id=document_id)}
    alone = tuple(row["name"] for row in told if not row["is_shared"])
    return Erasure(facts=counts, names=alone, kept_names=len(told) - len(alone))
