"""Events in full: who, what, when, about what, and the words that tell it."""

from collections.abc import Iterable
from typing import Final

from graph.store import GraphStore
from queries.answers import Event

EVENTS_BY_ID: Final = """
UNWIND $ids AS id
MATCH (e:Event {id: id})-[:IN]->(d:Document)
OPTIONAL MATCH (e)-[:UNDER]->(a:AgendaItem)
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
OPTIONAL MATCH (m)-[:HELD_BY]->(held:Organisation)
OPTIONAL MATCH (held)-[:KNOWN_AS]->(known:Organisation)
WITH DISTINCT e, d, a, m, coalesce(known, held) AS body
WITH e, d, a, m,
  CASE WHEN body IS NULL OR NOT e.kind IN ['decision', 'vote'] THEN []
    ELSE [{kind: 'organisation', id: body.id, name: body.name}] END AS bodies,
  COLLECT {
    MATCH (w)-[:MADE]->(e)
    OPTIONAL MATCH (w)-[:KNOWN_AS]->(k)
    WITH DISTINCT coalesce(k, w) AS w
    RETURN {kind: CASE WHEN w:Person THEN 'person' ELSE 'organisation' END, id: w.id, name: w.name}
    ORDER BY w.name, w.id
  } AS makers
OPTIONAL MATCH (holder:Person)-[held:MADE {method: 'office'}]->(e)
OPTIONAL MATCH (told:Document {id: held.because})
WITH e, d, a, m, bodies, makers,
  CASE WHEN told IS NULL THEN null ELSE {
    person: {kind: 'person', id: holder.id, name: holder.name}, score: held.score,
    source: {document_id: told.id, document: told.name, title: coalesce(told.title, told.name),
      date: told.date, start: held.start, end: held.end, quote: held.quote}} END AS by_office
RETURN e.id AS id, e.kind AS kind, e.date AS date, e.told_about AS told_about, by_office,
  CASE WHEN size(makers) = 0 OR (e.kind = 'vote' AND size(bodies) > 0) THEN bodies
    ELSE makers END AS who,
  coalesce(e.who_text, '') AS who_text, coalesce(e.act, '') AS act_or_status,
  coalesce(e.reported, false) AS reported, e.due AS due,
  coalesce(e.named, false) AS named,
  COLLECT {
    MATCH (e)-[:ABOUT]->(told:Issue)
    OPTIONAL MATCH (told)-[:KNOWN_AS]->(known:Issue)
    WITH DISTINCT coalesce(known, told) AS i
    RETURN {kind: 'issue', id: i.id, name: i.name} ORDER BY i.name, i.id
  } AS about,
  COLLECT {
    MATCH (e)-[:RESPONSIBLE]->(r)
    OPTIONAL MATCH (r)-[:KNOWN_AS]->(k)
    WITH DISTINCT coalesce(k, r) AS r
    RETURN {kind: CASE WHEN r:Person THEN 'person' ELSE 'organisation' END, id: r.id, name: r.name}
    ORDER BY r.name, r.id
  } AS responsible,
  coalesce(e.responsible_text, []) AS responsible_text, e.motion AS motion,
  CASE e.kind WHEN 'vote' THEN makers ELSE [] END AS moved_by,
  COLLECT {
    MATCH (b)-[v:VOTED]->(e)
    OPTIONAL MATCH (b)-[:KNOWN_AS]->(k)
    WITH DISTINCT v.choice AS choice, coalesce(k, b) AS b
    RETURN {choice: choice, actor: {
      kind: CASE WHEN b:Person THEN 'person' ELSE 'organisation' END, id: b.id, name: b.name}}
    ORDER BY choice, b.name, b.id
  } AS ballots,
  coalesce(a.number, e.agenda_item) AS agenda_item, a.title AS agenda_title,
  CASE WHEN e.outcome IS NULL THEN null ELSE {outcome: e.outcome, source: {
    document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: e.outcome_start, end: e.outcome_end, quote: e.outcome_quote, page: e.page}} END AS came,
  CASE WHEN m IS NULL THEN null ELSE {kind: 'meeting', id: m.id, name: m.name} END AS meeting,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: e.start, end: e.end, quote: e.quote, page: e.page} AS source
ORDER BY id
"""


def events_by_id(store: GraphStore, ids: Iterable[str]) -> tuple[Event, ...]:
    """Return the events in the order of their ids given."""
    wanted = tuple(dict.fromkeys(ids))
    if not wanted:
        return ()
    rows = store.read(EVENTS_BY_ID, ids=list(wanted))
    found = {row["id"]: Event.model_validate(row) for row in rows}
    return tuple(found[key] for key in wanted if key in found)


def chronological(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events by date, then by place in the text; undated ones last."""
    return tuple(sorted(events, key=moment))


def moment(event: Event) -> tuple[str, str, int, int, int, str, str]:
    """Return where an event stands in a history; a total order.

    Of one sentence, who tells stands before who is told of, and what is said before what it moves.
    """
    source, retold = event.source, event.kind != "statement" or event.reported
    place = (source.start, source.end, int(retold) + int(event.kind != "statement"))
    return event.date or "9999", source.document, *place, event.kind, event.id
