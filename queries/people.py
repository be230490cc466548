"""People: everything said under name, office or first name, and where they sat."""

from typing import Final

from graph.store import GraphStore
from queries.actors import (
    also_called,
    events_by_actor,
    find_actor,
    issues_of,
    mentions_of,
    namesakes_of,
    promises_by_actor,
)
from queries.answers import ActorRow, Appearance, Office, Page, PersonProfile
from queries.cursor import decode, page

PERSON_BY_ID: Final = """
MATCH (p:Person {id: $id})
RETURN [coalesce(p.aliases, [])] + COLLECT {
    MATCH (x:Person)-[:KNOWN_AS]->(p)
    RETURN [x.name] + coalesce(x.aliases, []) AS told ORDER BY x.name, x.id
  } AS aliases,
  coalesce(p.municipality, head(COLLECT {
    MATCH (x:Person)-[:KNOWN_AS]->(p) WHERE x.municipality IS NOT NULL
    RETURN x.municipality AS told ORDER BY told LIMIT 1
  })) AS municipality
ORDER BY p.id
"""

OFFICES_OF_PERSON: Final = """
MATCH (p:Person {id: $id})
OPTIONAL MATCH (x:Person)-[:KNOWN_AS]->(p)
WITH p, collect(x) AS others
UNWIND [p] + others AS w
MATCH (w)-[h:HOLDS]->(held:Organisation)
OPTIONAL MATCH (held)-[:KNOWN_AS]->(k:Organisation)
WITH h, coalesce(k, held) AS o
OPTIONAL MATCH (d:Document {id: h.document})
RETURN coalesce(h.role, '') AS role, h.party AS party, coalesce(h.date, d.date) AS date,
  h.line AS line, h.from AS since, h.to AS until,
  {kind: 'organisation', id: o.id, name: o.name} AS organisation,
  CASE WHEN d IS NULL THEN null ELSE
    {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
      start: h.start, end: h.end, quote: h.quote, page: h.page} END AS source
ORDER BY coalesce(since, date, '9999'), role, o.name, o.id, d.name, h.start
"""


def offices_of_person(store: GraphStore, key: str) -> tuple[Office, ...]:
    """Return the roles that papers and registers give a person.

    A register tells of a term itself; of papers the first and the last that name the role.
    """
    offices: dict[tuple[object, ...], Office] = {}
    for row in store.read(OFFICES_OF_PERSON, id=key):
        date, line = row.pop("date"), row.pop("line")
        if line is not None:
            term = Office.model_validate({**row, "is_term": True})
            offices.setdefault((term.role, term.party, term.organisation, term.since), term)
            continue
        told = Office.model_validate({**row, "since": date, "until": date})
        same = (told.role, told.party, told.organisation)
        first = offices.setdefault(same, told)
        offices[same] = first.model_copy(update={"until": date or first.until})
    return tuple(offices.values())


MEETINGS_OF_PERSON: Final = """
MATCH (p:Person {id: $id})
OPTIONAL MATCH (x:Person)-[:KNOWN_AS]->(p)
WITH p, collect(x) AS others
UNWIND [p] + others AS w
MATCH (w)-[a:ATTENDED]->(m:Meeting)
MATCH (d:Document {id: a.document})
RETURN {kind: 'meeting', id: m.id, name: m.name} AS meeting, m.date AS date,
  coalesce(a.role, 'member') AS role, coalesce(a.attendance, 'present') AS attendance,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: a.start, end: a.end, quote: a.quote, page: a.page} AS source
ORDER BY coalesce(m.date, '9999'), m.name, m.id, d.name, a.start
"""


def meetings_of_person(store: GraphStore, key: str) -> tuple[Appearance, ...]:
    """Return the meetings that a person attended or was absent from, by date."""
    return tuple(Appearance.model_validate(row) for row in store.read(MEETINGS_OF_PERSON, id=key))


def person_profile(store: GraphStore, name_or_id: str) -> PersonProfile:
    """Return a person with all that the papers tell; another of the same name is a namesake."""
    person = find_actor(store, name_or_id, "person")
    known = store.read(PERSON_BY_ID, id=person.id)[0]
    events = events_by_actor(store, person.id)
    return PersonProfile(
        person=person,
        namesakes=namesakes_of(store, person),
        aliases=also_called(person.name, known["aliases"]),
        municipality=known["municipality"],
        offices=offices_of_person(store, person.id),
        meetings=meetings_of_person(store, person.id),
        events=events,
        promises=promises_by_actor(store, person.id, events),
        issues=issues_of(events, person.id),
        mentions=mentions_of(store, person.id),
    )


LIST_PEOPLE: Final = """
MATCH (p:Person)
WHERE NOT EXISTS { (p)-[:KNOWN_AS]->(:Person) }
WITH p, toLower(p.name) AS sorted
WHERE sorted > $name OR (sorted = $name AND p.id > $id)
WITH p, sorted ORDER BY sorted, p.id LIMIT $limit
OPTIONAL MATCH (x:Person)-[:KNOWN_AS]->(p)
WITH p, sorted, [p] + collect(x) AS all
RETURN {kind: 'person', id: p.id, name: p.name} AS actor,
  coalesce(p.municipality, head(COLLECT {
    UNWIND all AS w WITH w WHERE w.municipality IS NOT NULL
    RETURN w.municipality AS told ORDER BY told LIMIT 1
  })) AS municipality,
  coalesce(head(COLLECT {
    UNWIND all AS w
    MATCH (w)-[h:HOLDS]->(:Organisation) WHERE h.role IS NOT NULL AND h.role <> ''
    RETURN h.role AS role ORDER BY coalesce(h.from, h.date, '') DESC, role LIMIT 1
  }), '') AS detail,
  COUNT { (p)-[:MADE]->(:Event) } + COUNT { (p)<-[:KNOWN_AS]-(:Person)-[:MADE]->(:Event) } AS events
ORDER BY sorted, p.id
"""


def list_people(store: GraphStore, cursor: str | None = None, limit: int = 50) -> Page[ActorRow]:
    """Return the people by name with their latest office, a page at a time."""
    name, key = decode(cursor, 2)
    rows = store.read(LIST_PEOPLE, name=name, id=key, limit=limit + 1)
    people = [ActorRow.model_validate(row) for row in rows]
    return page(people, limit, lambda row: (row.actor.name.lower(), row.actor.id))
