"""Registers: the files of people, offices, organisations and matters that the graph is told by."""

from typing import Final

from graph.errors import NotFoundError
from graph.store import GraphStore
from queries.answers import RegisterRow

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
