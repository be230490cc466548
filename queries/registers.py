"""Registers: the files of people, offices, organisations and matters that the graph is told by."""

from collections.abc import Iterable
from typing import Final

from graph.errors import NotFoundError
from graph.store import GraphStore
from queries.answers import Listing, RegisterRow

LIST_REGISTERS: Final = """
MATCH (d:Register)
RETURN {kind: 'document', id: d.id, name: coalesce(d.title, d.name)} AS document,
  d.name AS name, coalesce(d.registers, []) AS kinds, d.municipality AS municipality,
  d.date AS date, d.publisher AS publisher, d.source AS source,
  COUNT { (d)-[:TELLS_OF]->() } AS told,
  COUNT { (d)<-[:IN]-(:Doubt) } AS wrong_rows
ORDER BY name, d.id
"""


def list_registers(store: GraphStore) -> tuple[RegisterRow, ...]:
    """Return the loaded registers by name, with how much they tell and how many rows are wrong."""
    return tuple(RegisterRow.model_validate(row) for row in store.read(LIST_REGISTERS))


def find_register(store: GraphStore, name_or_id: str) -> RegisterRow:
    """Return the one loaded register of this name or id."""
    known = list_registers(store)
    wanted = name_or_id.casefold()
    found = [
        row
        for row in known
        if row.document.id == name_or_id or wanted in {row.name.casefold(), row.document.name}
    ]
    if len(found) == 1:
        return found[0]
    names = tuple(row.name if not found else row.document.id for row in found or known)
    what = "flere registre" if found else "intet register"
    raise NotFoundError(f"Der er {what}, der hedder »{name_or_id}«.", names)


LISTS_OF_ISSUES: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})-[r:LISTED_BY]->(o:Organisation)
MATCH (d:Document {id: r.document})
OPTIONAL MATCH (o)-[:KNOWN_AS]->(k:Organisation)
WITH r, d, coalesce(k, o) AS body
RETURN {kind: 'organisation', id: body.id, name: body.name} AS organisation, r.year AS year,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: r.start, end: r.end, quote: r.quote} AS source
ORDER BY coalesce(year, '9999'), body.name, body.id, d.name, r.start
"""


def lists_of_issues(store: GraphStore, ids: Iterable[str]) -> tuple[Listing, ...]:
    """Return whose lists of mærkesager or budget proposals the issues stand on, by year."""
    rows = store.read(LISTS_OF_ISSUES, ids=sorted(ids))
    return tuple(Listing.model_validate(row) for row in rows)
