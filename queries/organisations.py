"""Organisations: what councils, administrations, parties and companies said and decided."""

from collections.abc import Iterable
from typing import Final

from graph.identity import Place
from graph.store import GraphStore
from queries.actors import also_called, events_by_actor, find_actor, issues_of, promises_by_actor
from queries.answers import ActorRow, Event, OrganisationProfile, Page, Ref
from queries.cursor import decode, page
from queries.events import chronological, events_by_id

ORGANISATION_BY_ID: Final = """
MATCH (o:Organisation {id: $id})
RETURN [coalesce(o.aliases, [])] + COLLECT {
    MATCH (x:Organisation)-[:KNOWN_AS]->(o)
    RETURN [x.name] + coalesce(x.aliases, []) AS told ORDER BY x.name, x.id
  } AS aliases, o.kind AS kind, o.municipality AS municipality
ORDER BY o.id
"""

MEMBERS_OF: Final = """
MATCH (o:Organisation {id: $id})
OPTIONAL MATCH (x:Organisation)-[:KNOWN_AS]->(o)
WITH o, collect(x) AS others
UNWIND [o] + others AS w
MATCH (n:Person)-[:HOLDS]->(w)
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k:Person)
WITH coalesce(k, n) AS p
RETURN DISTINCT 'person' AS kind, p.id AS id, p.name AS name
ORDER BY name, id
"""


def members_of(store: GraphStore, key: str) -> tuple[Ref, ...]:
    """Return who holds a role in the organisation."""
    return tuple(Ref.model_validate(row) for row in store.read(MEMBERS_OF, id=key))


STANDING_FOR: Final = """
MATCH (n:Person)-[r:HOLDS|ATTENDED]->()
WHERE r.party IN $names
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k:Person)
WITH coalesce(k, n) AS p, n.municipality AS municipality
RETURN DISTINCT 'person' AS kind, p.id AS id, p.name AS name, municipality
ORDER BY name, id, municipality
"""


def standing_for(
    store: GraphStore, names: Iterable[str], municipality: str | None = None
) -> tuple[Ref, ...]:
    """Return the people whose party the papers write by one of these names or letters.

    A local list's letter means another list in each municipality, so that of a list is needed.
    """
    rows = store.read(STANDING_FOR, names=sorted(names))
    told = [(row.pop("municipality"), Ref.model_validate(row)) for row in rows]
    here = _scope(municipality)
    return tuple(dict.fromkeys(who for at, who in told if not here or _scope(at) == here))


def _scope(municipality: str | None) -> str:
    return Place(municipality=municipality, document="").scope if municipality else ""


MEETINGS_OF_BODY: Final = """
MATCH (o:Organisation {id: $id})
OPTIONAL MATCH (x:Organisation)-[:KNOWN_AS]->(o)
WITH o, collect(x) AS others
UNWIND [o] + others AS w
MATCH (w)<-[:HELD_BY]-(m:Meeting)
WITH DISTINCT m
RETURN 'meeting' AS kind, m.id AS id, m.name AS name
ORDER BY coalesce(m.date, '9999'), name, id
"""


def meetings_of_body(store: GraphStore, key: str) -> tuple[Ref, ...]:
    """Return the meetings that the organisation held, by date."""
    return tuple(Ref.model_validate(row) for row in store.read(MEETINGS_OF_BODY, id=key))


DECISIONS_OF_BODY: Final = """
MATCH (o:Organisation {id: $id})
OPTIONAL MATCH (x:Organisation)-[:KNOWN_AS]->(o)
WITH o, collect(x) AS others
UNWIND [o] + others AS w
MATCH (w)<-[:HELD_BY]-(:Meeting)<-[:RECORDS]-(:Document)<-[:IN]-(e:Event)
WHERE e.kind IN ['decision', 'vote']
RETURN DISTINCT e.id AS id
ORDER BY id
"""


def decisions_of_body(store: GraphStore, key: str) -> tuple[Event, ...]:
    """Return what the organisation decided at its meetings."""
    rows = store.read(DECISIONS_OF_BODY, id=key)
    events = events_by_id(store, [row["id"] for row in rows])
    return tuple(event for event in events if any(who.id == key for who in event.who))


def organisation_profile(store: GraphStore, name_or_id: str) -> OrganisationProfile:
    """Return an organisation with its members, meetings, words and decisions."""
    organisation = find_actor(store, name_or_id, "organisation")
    known = store.read(ORGANISATION_BY_ID, id=organisation.id)[0]
    members = members_of(store, organisation.id)
    aliases = also_called(organisation.name, known["aliases"])
    if known["kind"] == "party":
        names = (organisation.name, *aliases)
        party = standing_for(store, names, known["municipality"])
        members = tuple(dict.fromkeys((*members, *party)))
    said = events_by_actor(store, organisation.id)
    decided = decisions_of_body(store, organisation.id)
    return OrganisationProfile(
        organisation=organisation,
        kind=known["kind"],
        aliases=aliases,
        members=members,
        meetings=meetings_of_body(store, organisation.id),
        events=chronological({event.id: event for event in (*said, *decided)}.values()),
        promises=promises_by_actor(store, organisation.id, said),
        issues=issues_of(said, organisation.id),
    )


LIST_ORGANISATIONS: Final = """
MATCH (o:Organisation)
WHERE NOT EXISTS { (o)-[:KNOWN_AS]->(:Organisation) }
WITH o, toLower(o.name) AS sorted
WHERE (sorted > $name OR (sorted = $name AND o.id > $id)) AND ($kind IS NULL OR o.kind = $kind)
WITH o, sorted ORDER BY sorted, o.id LIMIT $limit
RETURN {kind: 'organisation', id: o.id, name: o.name} AS actor,
  o.municipality AS municipality, coalesce(o.kind, '') AS detail,
  COUNT { (o)-[:MADE]->(:Event) } + COUNT { (o)<-[:KNOWN_AS]-(:Organisation)-[:MADE]->(:Event) }
    AS events
ORDER BY sorted, o.id
"""


def list_organisations(
    store: GraphStore, cursor: str | None = None, limit: int = 50, kind: str | None = None
) -> Page[ActorRow]:
    """Return the organisations by name, a page at a time."""
    name, key = decode(cursor, 2)
    rows = store.read(LIST_ORGANISATIONS, name=name, id=key, kind=kind, limit=limit + 1)
    organisations = [ActorRow.model_validate(row) for row in rows]
    return page(organisations, limit, lambda row: (row.actor.name.lower(), row.actor.id))
