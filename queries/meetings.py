"""Meetings: who met, what was on the agenda, what was said and decided under each item."""

from typing import Final

from graph.store import GraphStore
from queries.answers import AgendaEntry, Attendee, MeetingPage, MeetingRow, Page
from queries.cursor import decode, page
from queries.entities import candidates, is_id, unknown
from queries.events import chronological, events_by_id
from queries.handlings import handlings_of_meeting

MEETING_BY_ID: Final = """
MATCH (m:Meeting {id: $id})
OPTIONAL MATCH (m)-[:HELD_BY]->(held:Organisation)
OPTIONAL MATCH (held)-[:KNOWN_AS]->(k:Organisation)
WITH DISTINCT m, coalesce(k, held) AS o
RETURN {kind: 'meeting', id: m.id, name: m.name} AS meeting, m.date AS date, m.start AS start,
  m.end AS end, m.place AS place,
  CASE WHEN o IS NULL THEN null ELSE {kind: 'organisation', id: o.id, name: o.name} END AS body,
  COLLECT {
    MATCH (d:Document)-[:RECORDS]->(m)
    RETURN {kind: 'document', id: d.id, name: coalesce(d.title, d.name)} ORDER BY d.name, d.id
  } AS documents
ORDER BY m.id, o.id
"""

ATTENDEES: Final = """
MATCH (n:Person)-[a:ATTENDED]->(m:Meeting {id: $id})
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k:Person)
WITH a, coalesce(k, n) AS p
MATCH (d:Document {id: a.document})
RETURN {kind: 'person', id: p.id, name: p.name} AS person, coalesce(a.role, 'member') AS role,
  coalesce(a.attendance, 'present') AS attendance, a.party AS party,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: a.start, end: a.end, quote: a.quote, page: a.page} AS source
ORDER BY d.name, a.start, p.name, p.id
"""


def attendees(store: GraphStore, key: str) -> tuple[Attendee, ...]:
    """Return who is on the meeting's list, in its order."""
    return tuple(Attendee.model_validate(row) for row in store.read(ATTENDEES, id=key))


AGENDA: Final = """
MATCH (a:AgendaItem)-[:PART_OF]->(:Meeting {id: $id})
MATCH (a)-[:IN]->(d:Document)
RETURN a.number AS number, coalesce(a.title, '') AS title,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: a.start, end: a.end, quote: a.quote, page: a.page} AS source,
  COLLECT { MATCH (e:Event)-[:UNDER]->(a) RETURN e.id AS id ORDER BY e.start, id } AS events
ORDER BY d.name, coalesce(a.position, 0), a.start, a.id
"""


def agenda(store: GraphStore, key: str) -> tuple[AgendaEntry, ...]:
    """Return the agenda items in their order, each with what happened under it."""
    rows = store.read(AGENDA, id=key)
    told = {
        event.id: event for event in events_by_id(store, (e for r in rows for e in r["events"]))
    }
    return tuple(
        AgendaEntry.model_validate(
            {**row, "events": chronological(told[event] for event in row["events"])}
        )
        for row in rows
    )


def meeting_page(store: GraphStore, name_or_id: str) -> MeetingPage:
    """Return a meeting by its id or its name ("Socialudvalget 2022-03-14")."""
    key = name_or_id if is_id(name_or_id) else candidates(store, name_or_id, "meeting")[0].id
    rows = store.read(MEETING_BY_ID, id=key)
    if not rows:
        raise unknown("meeting", name_or_id)
    return MeetingPage.model_validate(
        {
            **rows[0],
            "participants": attendees(store, key),
            "agenda": agenda(store, key),
            "handlings": handlings_of_meeting(store, key),
        }
    )


LIST_MEETINGS: Final = """
MATCH (m:Meeting)
WITH m, coalesce(m.date, '') AS held
WHERE $id = '' OR held < $date OR (held = $date AND m.id > $id)
WITH m, held ORDER BY held DESC, m.id LIMIT $limit
OPTIONAL MATCH (m)-[:HELD_BY]->(body:Organisation)
OPTIONAL MATCH (body)-[:KNOWN_AS]->(k:Organisation)
WITH DISTINCT m, held, coalesce(k, body) AS o
RETURN {kind: 'meeting', id: m.id, name: m.name} AS meeting, m.date AS date,
  CASE WHEN o IS NULL THEN null ELSE {kind: 'organisation', id: o.id, name: o.name} END AS body
ORDER BY held DESC, m.id
"""


def list_meetings(
    store: GraphStore, cursor: str | None = None, limit: int = 50
) -> Page[MeetingRow]:
    """Return the meetings, the latest first, a page at a time."""
    date, key = decode(cursor, 2)
    rows = store.read(LIST_MEETINGS, date=date, id=key, limit=limit + 1)
    meetings = [MeetingRow.model_validate(row) for row in rows]
    return page(meetings, limit, lambda row: (row.date or "", row.meeting.id))
