"""Keyed links between papers as relations `LEADS_TO`, written by difference."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, LiteralString

from graph.kinds import create_relations, delete_relations
from graph.report import WriteReport, compare
from graph.rows import digest
from graph.shelf import EndLabel, Lead, StartLabel
from graph.store import Transaction

Ends = tuple[StartLabel, EndLabel]
Row = dict[str, Any]

ENDS: Final[tuple[Ends, ...]] = (
    ("AgendaItem", "AgendaItem"),
    ("AgendaItem", "Document"),
    ("AgendaItem", "Event"),
    ("Attachment", "Document"),
    ("Document", "AgendaItem"),
    ("Document", "Document"),
    ("Document", "Event"),
    ("Reference", "AgendaItem"),
    ("Reference", "Document"),
    ("Reference", "Meeting"),
)


def _read(start: LiteralString, end: LiteralString) -> LiteralString:
    return (
        "MATCH (a:" + start + ")-[r:LEADS_TO]->(b:" + end + ") "
        "RETURN a.id AS start, b.id AS end, properties(r) AS properties ORDER BY start, end"
    )


READ_LEADS: Final[Mapping[Ends, LiteralString]] = {ends: _read(*ends) for ends in ENDS}
DELETE_LEADS: Final[Mapping[Ends, LiteralString]] = {
    ends: delete_relations(ends[0], "LEADS_TO", ends[1]) for ends in ENDS
}
WRITE_LEADS: Final[Mapping[Ends, LiteralString]] = {
    ends: create_relations(ends[0], "LEADS_TO", ends[1]) for ends in ENDS
}


def write_leads(transaction: Transaction, wanted: Iterable[Lead]) -> WriteReport:
    """Make `LEADS_TO` lead from and to these, and from and to nothing else."""
    known = {_ends(row): row for row in _known(transaction)}
    told = {_ends(row): row for row in map(_row, wanted)}
    stale = [row for ends, row in sorted(known.items()) if told.get(ends) != row]
    new = [row for ends, row in sorted(told.items()) if known.get(ends) != row]
    for queries, rows in ((DELETE_LEADS, stale), (WRITE_LEADS, new)):
        by_labels: dict[Ends, list[Row]] = defaultdict(list)
        for row in rows:
            by_labels[row["labels"]].append(row)
        for labels, each in sorted(by_labels.items()):
            transaction.run(queries[labels], rows=each)
    before = {ends: digest(row) for ends, row in known.items()}
    return compare(before, {ends: digest(row) for ends, row in told.items()})


def _row(lead: Lead) -> Row:
    """Return the relation's ends and properties, the words of the paper led to with `to_`."""
    there = lead.there.model_dump() if lead.there else {}
    properties = {
        "key": lead.key,
        "value": lead.value,
        **lead.place.model_dump(),
        **{f"to_{name}": value for name, value in there.items()},
    }
    labels = (lead.start_label, lead.end_label)
    return {"start": lead.start, "end": lead.end, "labels": labels, "properties": properties}


def _known(transaction: Transaction) -> Iterator[Row]:
    for labels, query in READ_LEADS.items():
        for row in transaction.run(query):
            yield {**row, "labels": labels}


def _ends(row: Row) -> str:
    return f"{row['start']} {row['end']} {row['properties']['key']}"
