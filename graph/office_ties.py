"""Statements by an office and the person who held it, as relations written by difference.

`(Person)-[:MADE {method: 'office'}]->(Event)` is derived anew by each settlement and names the
places it follows from; what a paper itself tells of who spoke has no `method`.
"""

from collections.abc import Mapping
from typing import Any, Final

from graph.identity import Place
from graph.offices import Attribution, Holding, OfficeEvent, Proof, attributions
from graph.report import WriteReport, compare
from graph.rows import digest
from graph.store import Transaction

METHOD: Final = "office"

READ_EVENTS: Final = """
MATCH (e:Event)-[:IN]->(d:Document)
WHERE e.kind IN ['statement', 'status_change'] AND e.who_text <> '' AND d.municipality IS NOT NULL
  AND COUNT { MATCH (e)<-[r:MADE]-() WHERE r.method IS NULL } = 0
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
OPTIONAL MATCH (m)-[:HELD_BY]->(o:Organisation)
OPTIONAL MATCH (o)-[:KNOWN_AS]->(known:Organisation)
RETURN e.id AS id, e.who_text AS who, e.date AS date, coalesce(e.told_about, '') AS told_about,
  coalesce(e.reported, false) AS reported, d.municipality AS municipality,
  m.id AS meeting, coalesce(known.id, o.id) AS body
ORDER BY id
"""

READ_HOLDINGS: Final = """
MATCH (p:Person)-[h:HOLDS]->(o:Organisation)
WHERE h.role <> ''
OPTIONAL MATCH (p)-[:KNOWN_AS]->(person:Person)
OPTIONAL MATCH (o)-[:KNOWN_AS]->(body:Organisation)
OPTIONAL MATCH (d:Document {id: h.document})
RETURN coalesce(person.id, p.id) AS person, h.role AS role, p.municipality AS municipality,
  coalesce(body.id, o.id) AS body, o.name AS body_name, h.line IS NOT NULL AS is_term,
  h.from AS since, h.to AS until, h.date AS date, d.date AS told,
  h.document AS document, h.start AS start, h.end AS end, h.quote AS quote
ORDER BY document, start, end, person, role, body, since, until
"""

READ_CHAIRS: Final = """
MATCH (p:Person)-[a:ATTENDED {role: 'chair'}]->(m:Meeting)-[:HELD_BY]->(o:Organisation)
OPTIONAL MATCH (p)-[:KNOWN_AS]->(person:Person)
OPTIONAL MATCH (o)-[:KNOWN_AS]->(body:Organisation)
RETURN coalesce(person.id, p.id) AS person, p.municipality AS municipality,
  coalesce(body.id, o.id) AS body, o.name AS body_name, m.id AS meeting, m.date AS date,
  a.document AS document, a.start AS start, a.end AS end, a.quote AS quote
ORDER BY document, start, end, person, body, meeting
"""

READ_MADE: Final = """
MATCH (p:Person)-[r:MADE {method: 'office'}]->(e:Event)
RETURN p.id AS person, e.id AS event, r.score AS score, r.proofs AS proofs,
  r.because AS because, r.start AS start, r.end AS end, r.quote AS quote
ORDER BY event, person
"""

DELETE_MADE: Final = """
UNWIND $rows AS row
MATCH (:Person {id: row.person})-[r:MADE {method: 'office'}]->(:Event {id: row.event})
DELETE r
"""

WRITE_MADE: Final = """
UNWIND $rows AS row
MATCH (p:Person {id: row.person}) MATCH (e:Event {id: row.event})
CREATE (p)-[r:MADE]->(e) SET r = row.properties
"""


def settle_offices(transaction: Transaction) -> WriteReport:
    """Make what offices said be made by those who held them, and by nobody else."""
    events = (_event(row) for row in transaction.run(READ_EVENTS))
    held = [_holding(row) for row in transaction.run(READ_HOLDINGS)]
    chairs = [_chair(row) for row in transaction.run(READ_CHAIRS)]
    told = attributions((event for event in events if event), filter(None, (*held, *chairs)))
    wanted = {each.event: _row(each) for each in told}
    known = {row["event"]: dict(row) for row in transaction.run(READ_MADE)}
    if stale := [row for event, row in sorted(known.items()) if wanted.get(event) != row]:
        transaction.run(DELETE_MADE, rows=stale)
    if new := [row for event, row in sorted(wanted.items()) if known.get(event) != row]:
        transaction.run(WRITE_MADE, rows=[{**row, "properties": _properties(row)} for row in new])
    return compare(_digests(known), _digests(wanted))


def _event(row: Mapping[str, Any]) -> OfficeEvent | None:
    """Return an event on the day it is about; of a day that isn't told in full nothing is known."""
    day = row["told_about"] or (None if row["reported"] else row["date"])
    if not day or len(day) != len("2022-01-31"):
        return None
    told = {field: row[field] for field in ("id", "who", "body", "meeting")}
    return OfficeEvent(date=day, scope=_scope(row), **told)


def _holding(row: Mapping[str, Any]) -> Holding | None:
    """Return an office as it is told; a term without an end holds at least till it was told."""
    if not row["municipality"]:
        return None
    fields = ("person", "role", "body", "body_name", "is_term", "since", "date")
    told = {field: row[field] for field in fields}
    until = row["until"] or (row["told"] if row["is_term"] else None)
    return Holding(scope=_scope(row), until=until, proof=_proof(row), **told)


def _chair(row: Mapping[str, Any]) -> Holding | None:
    if not row["municipality"]:
        return None
    told = {field: row[field] for field in ("person", "body", "body_name", "date", "meeting")}
    return Holding(role="formand", scope=_scope(row), proof=_proof(row), **told)


def _scope(row: Mapping[str, Any]) -> str:
    return Place(municipality=row["municipality"], document="").scope


def _proof(row: Mapping[str, Any]) -> Proof:
    return Proof(**{field: row[field] for field in ("document", "start", "end", "quote")})


def _row(told: Attribution) -> dict[str, Any]:
    """Return the relation's ends and properties; the first proof is the one that is shown."""
    first = told.proofs[0]
    return {
        "person": told.person,
        "event": told.event,
        "score": told.score,
        "proofs": [f"{proof.document}:{proof.start}:{proof.end}" for proof in told.proofs],
        "because": first.document,
        "start": first.start,
        "end": first.end,
        "quote": first.quote,
    }


def _properties(row: Mapping[str, Any]) -> dict[str, Any]:
    told = {name: value for name, value in row.items() if name not in {"person", "event"}}
    return {**told, "method": METHOD}


def _digests(rows: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    return {event: digest(row) for event, row in rows.items()}
