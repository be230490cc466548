"""All that is named, and which of it a typed name means."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from graph.errors import NotFoundError
from graph.store import GraphStore
from queries.answers import EntityKind, Ref
from queries.lookup import named_alike
from queries.names import Named, closest, nearest

LOOSE: Final = 4
ID: Final = re.compile(r"[0-9a-f]{16}")
NONE_OF: Final[Mapping[EntityKind, str]] = {
    "issue": "ingen sag",
    "person": "ingen person",
    "organisation": "ingen organisation",
    "meeting": "intet møde",
    "document": "intet dokument",
}

ISSUE_NAMES: Final = """
MATCH (n:Issue)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, n.code AS code
ORDER BY id
"""


def issue_names(store: GraphStore) -> tuple[Named, ...]:
    """Return what every issue is called."""
    return tuple(Named.model_validate(row) for row in store.read(ISSUE_NAMES))


PERSON_NAMES: Final = """
MATCH (n:Person)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases
ORDER BY id
"""


def person_names(store: GraphStore) -> tuple[Named, ...]:
    """Return what every person is called."""
    return tuple(Named.model_validate(row) for row in store.read(PERSON_NAMES))


ORGANISATION_NAMES: Final = """
MATCH (n:Organisation)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases
ORDER BY id
"""


def organisation_names(store: GraphStore) -> tuple[Named, ...]:
    """Return what every organisation is called."""
    return tuple(Named.model_validate(row) for row in store.read(ORGANISATION_NAMES))


MEETING_NAMES: Final = """
MATCH (n:Meeting)
RETURN n.id AS id, n.name AS name
ORDER BY id
"""


def meeting_names(store: GraphStore) -> tuple[Named, ...]:
    """Return what every meeting is called."""
    return tuple(Named.model_validate(row) for row in store.read(MEETING_NAMES))


DOCUMENT_NAMES: Final = """
MATCH (n:Document)
RETURN n.id AS id, n.name AS name,
  [title IN [n.title] WHERE title IS NOT NULL AND title <> ''] AS aliases
ORDER BY id
"""


def document_names(store: GraphStore) -> tuple[Named, ...]:
    """Return the file name and title of every document."""
    return tuple(Named.model_validate(row) for row in store.read(DOCUMENT_NAMES))


NAMES: Final[Mapping[EntityKind, Callable[[GraphStore], tuple[Named, ...]]]] = {
    "issue": issue_names,
    "person": person_names,
    "organisation": organisation_names,
    "meeting": meeting_names,
    "document": document_names,
}

TIMES_TOLD: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (i:Issue {id: id})
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
RETURN id AS id, COUNT { (i)<-[:ABOUT]-(:Event) } + COUNT { (p)-[:MADE]->(:Event) }
  + COUNT { (o)-[:MADE]->(:Event) } + COUNT { (p)<-[:KNOWN_AS]-(:Person)-[:MADE]->(:Event) }
  + COUNT { (o)<-[:KNOWN_AS]-(:Organisation)-[:MADE]->(:Event) }
  + COUNT { (i)<-[:KNOWN_AS]-(:Issue)<-[:ABOUT]-(:Event) } AS told
ORDER BY id
"""


def times_told(store: GraphStore, ids: Iterable[str]) -> dict[str, int]:
    """Return how many events each issue, person or organisation has under all of its names."""
    return {row["id"]: row["told"] for row in store.read(TIMES_TOLD, ids=sorted(ids))}


GROUP_NAMES: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})-[:KNOWN_AS]->(person:Person)
OPTIONAL MATCH (o:Organisation {id: id})-[:KNOWN_AS]->(body:Organisation)
OPTIONAL MATCH (i:Issue {id: id})-[:KNOWN_AS]->(issue:Issue)
WITH id, coalesce(person, body, issue) AS n
WHERE n IS NOT NULL
RETURN id AS of, n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, n.code AS code
ORDER BY of, id
"""


def under_one_name(store: GraphStore, found: Iterable[Named]) -> dict[str, Named]:
    """Return for each entity, by its id, the one under whose name its group goes."""
    own = {entity.id: entity for entity in found}
    rows = store.read(GROUP_NAMES, ids=sorted(own))
    return own | {row.pop("of"): Named.model_validate(row) for row in rows}


def is_id(text: str) -> bool:
    """Return whether the text is a node's id rather than a name.

    >>> is_id("00ff00ff00ff00ff"), is_id("Natbus")
    (True, False)
    """
    return ID.fullmatch(text) is not None


def candidates(store: GraphStore, text: str, *kinds: EntityKind) -> tuple[Ref, ...]:
    """Return what the text names among these kinds, the most told first.

    Words that fit several names only in part leave it open: then that is the error.
    """
    kind_of: dict[Named, EntityKind] = {
        entity: kind for kind in kinds for entity in named_alike(store, kind, text)
    }
    rank, found = closest(text, kind_of)
    if not found:
        kind_of = {entity: kind for kind in kinds for entity in NAMES[kind](store)}
        rank, found = closest(text, kind_of)
    if not found:
        raise unknown(kinds[0], text, nearest(text, kind_of))
    heads = under_one_name(store, found)
    kind_of = {heads[entity.id]: kind_of[entity] for entity in found}
    found = tuple(kind_of)
    names = tuple(dict.fromkeys(entity.name for entity in found))
    if rank == LOOSE and len(names) > 1:
        raise unknown(kinds[0], text, names[:5])
    told = times_told(store, (entity.id for entity in found)) if len(found) > 1 else {}
    ranked = sorted(
        found,
        key=lambda entity: (-told.get(entity.id, 0), kinds.index(kind_of[entity]), entity.id),
    )
    return tuple(Ref(kind=kind_of[entity], id=entity.id, name=entity.name) for entity in ranked)


def unknown(kind: EntityKind, text: str, suggestions: tuple[str, ...] = ()) -> NotFoundError:
    """Return the error for a name that nothing bears."""
    return NotFoundError(f"Der er {NONE_OF[kind]} ved navn «{text}».", suggestions)
