"""Names looked up in the indexes, so that a page doesn't read every name there is."""

from collections.abc import Mapping
from typing import Final

from graph.store import GraphStore
from queries.answers import EntityKind
from queries.lucene import codes, searches
from queries.names import Named

INDEXES: Final[Mapping[EntityKind, str]] = {
    "issue": "issue_text",
    "person": "person_text",
    "organisation": "organisation_text",
}
MOST: Final = 200

NAMED_ALIKE: Final = """
CALL db.index.fulltext.queryNodes($index, $terms) YIELD node, score
OPTIONAL MATCH (node)-[:KNOWN_AS]->(k)
WITH coalesce(k.id, node.id) AS head, node.name AS name, coalesce(node.aliases, []) AS aliases,
  node.code AS code, max(score) AS score, min(node.id) AS id
RETURN id, name, aliases, code
ORDER BY score DESC, id
LIMIT $limit
"""

ISSUES_OF_CODE: Final = """
MATCH (i:Issue)
WHERE i.code IN $codes
RETURN i.id AS id, i.name AS name, coalesce(i.aliases, []) AS aliases, i.code AS code
ORDER BY id
"""


def issues_of_code(store: GraphStore, text: str) -> tuple[Named, ...]:
    """Return the issues that bear a code, in whichever way it is written."""
    written = codes(text)
    rows = store.read(ISSUES_OF_CODE, codes=list(written)) if written else []
    return tuple(Named.model_validate(row) for row in rows)


def named_alike(store: GraphStore, kind: EntityKind, text: str) -> tuple[Named, ...]:
    """Return the entities whose names hold all the words; none where they may not be all."""
    terms = next(searches(text), None)
    if kind not in INDEXES or terms is None:
        return ()
    by_code = issues_of_code(store, text) if kind == "issue" else ()
    rows = store.read(NAMED_ALIKE, index=INDEXES[kind], terms=terms, limit=MOST)
    found = (Named.model_validate(row) for row in rows if len(rows) < MOST)
    return tuple(dict.fromkeys((*by_code, *found)))
