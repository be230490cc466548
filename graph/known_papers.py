"""Papers, meetings, items and what points from one to another, as the graph tells of them.

`graph/leads.py` works out from them where each pointer leads; here they are only read.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from graph.identity import Place
from graph.model import DocumentKind, Model
from graph.offices import Proof
from graph.store import Transaction

READ_PAPERS: Final = """
MATCH (d:Document) WHERE d.kind <> 'register' AND d.municipality IS NOT NULL
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
RETURN d.id AS id, d.name AS name, coalesce(d.title, '') AS title, d.kind AS kind, d.date AS date,
  d.case_number AS case_number, d.document_number AS document_number,
  d.municipality AS municipality, m.id AS meeting, coalesce(d.head_fields, []) AS fields,
  coalesce(d.head_starts, []) AS starts, coalesce(d.head_ends, []) AS ends,
  coalesce(d.head_quotes, []) AS quotes
ORDER BY id, meeting
"""

READ_MEETINGS: Final = """
MATCH (d:Document)-[:RECORDS]->(m:Meeting) WHERE d.municipality IS NOT NULL
OPTIONAL MATCH (m)-[:HELD_BY]->(o:Organisation)
OPTIONAL MATCH (o)-[:KNOWN_AS]->(k:Organisation)
WITH DISTINCT m, d.municipality AS municipality, coalesce(k.id, o.id) AS body
RETURN m.id AS id, m.date AS date, municipality, body
ORDER BY id, municipality, body
"""

READ_BODY_NAMES: Final = """
MATCH (o:Organisation)
OPTIONAL MATCH (o)-[:KNOWN_AS]->(k:Organisation)
RETURN o.id AS id, coalesce(k.id, o.id) AS body, o.name AS name, coalesce(o.aliases, []) AS aliases
ORDER BY id
"""

READ_ITEMS: Final = """
MATCH (a:AgendaItem)-[:IN]->(d:Document) WHERE d.municipality IS NOT NULL
RETURN a.id AS id, d.id AS document, a.number AS number, coalesce(a.title, '') AS title,
  a.case_number AS case_number, a.start AS start, a.end AS end, a.quote AS quote
ORDER BY id
"""

READ_POINTERS: Final = """
MATCH (r:Reference)-[:IN]->(d:Document) WHERE d.municipality IS NOT NULL
OPTIONAL MATCH (r)-[:UNDER]->(a:AgendaItem)
RETURN r.id AS id, d.id AS document, a.id AS item, r.kind AS kind, r.body AS body, r.date AS date,
  r.item AS item_number, r.number AS number, r.start AS start, r.end AS end, r.quote AS quote
ORDER BY id
"""

READ_LISTED: Final = """
MATCH (a:Attachment)-[:IN]->(d:Document) WHERE d.municipality IS NOT NULL
RETURN a.id AS id, d.id AS document, coalesce(a.title, '') AS title, a.start AS start,
  a.end AS end, a.quote AS quote
ORDER BY id
"""

READ_PUT_OFF: Final = """
MATCH (e:StatusChange {act: 'postponed'})-[:IN]->(d:Document) WHERE d.municipality IS NOT NULL
RETURN e.id AS id, d.id AS document, e.start AS start, e.end AS end, e.quote AS quote
ORDER BY id
"""

READ_BUDGETS: Final = """
MATCH (d:Document)-[m:MENTIONS]->(i:Issue)
WHERE d.municipality IS NOT NULL AND toLower(i.name) CONTAINS 'budget'
RETURN i.id AS id, d.id AS document, m.start AS start, m.end AS end,
  m.surface AS quote
ORDER BY document, start, id
"""

READ_NAMED: Final = """
UNWIND $ids AS id
MATCH (a:AgendaItem {id: id})-[:IN]->(:Document)-[m:MENTIONS]->(i:Issue)
WHERE m.start >= a.start AND m.start < a.end
RETURN DISTINCT a.id AS item, i.id AS issue
ORDER BY item, issue
"""


class KnownPaper(Model):
    """A paper of a municipality; `places` are where it tells its title, numbers and meeting."""

    id: str
    name: str
    municipality: str
    title: str = ""
    kind: DocumentKind = "other"
    date: str | None = None
    case_number: str | None = None
    document_number: str | None = None
    meeting: str | None = None
    places: Mapping[str, Proof] = {}

    @property
    def scope(self) -> str:
        """Return the municipality as it is compared."""
        return Place(municipality=self.municipality, document="").scope

    def place(self, *fields: str) -> Proof | None:
        """Return where the paper tells the first of the fields that it tells."""
        return next((self.places[field] for field in fields if field in self.places), None)


class KnownMeeting(Model):
    """A meeting, and the body that held it under the name all of its names go by."""

    id: str
    scope: str
    date: str | None = None
    body: str | None = None


class KnownItem(Model):
    """An agenda item in one paper."""

    id: str
    document: str
    number: str | None = None
    title: str = ""
    case_number: str | None = None
    place: Proof


class Pointer(Model):
    """A place where a paper points to a case, a document, an earlier meeting or a hearing."""

    id: str
    document: str
    kind: Literal["earlier_handling", "case", "document", "hearing"]
    item: str | None = None
    body: str | None = None
    date: str | None = None
    item_number: str | None = None
    number: str | None = None
    place: Proof


class Listed(Model):
    """A paper that another one lists as bilag."""

    id: str
    document: str
    title: str
    place: Proof


class PutOff(Model):
    """A place where a paper tells that a matter is put off."""

    id: str
    document: str
    place: Proof


class NamedBudget(Model):
    """A place where a paper names a matter that a budget is part of."""

    id: str
    document: str
    place: Proof


class BodyName(Model):
    """A name of a body, the id it has by that name, and the id under which all its names go."""

    id: str
    body: str
    names: tuple[str, ...]


class KnownPapers(Model):
    """All that `graph/leads.py` needs to know."""

    papers: tuple[KnownPaper, ...] = ()
    meetings: tuple[KnownMeeting, ...] = ()
    items: tuple[KnownItem, ...] = ()
    pointers: tuple[Pointer, ...] = ()
    listed: tuple[Listed, ...] = ()
    put_off: tuple[PutOff, ...] = ()
    budgets: tuple[NamedBudget, ...] = ()
    bodies: tuple[BodyName, ...] = ()


def known_papers(transaction: Transaction) -> KnownPapers:
    """Return the papers of every municipality, with what they hold and point to."""
    return KnownPapers(
        papers=tuple(_paper(row) for row in _first(transaction.run(READ_PAPERS))),
        meetings=tuple(_meeting(row) for row in _first(transaction.run(READ_MEETINGS))),
        items=tuple(KnownItem(**_placed(row)) for row in transaction.run(READ_ITEMS)),
        pointers=tuple(Pointer(**_placed(row)) for row in transaction.run(READ_POINTERS)),
        listed=tuple(Listed(**_placed(row)) for row in transaction.run(READ_LISTED)),
        put_off=tuple(PutOff(**_placed(row)) for row in transaction.run(READ_PUT_OFF)),
        budgets=tuple(NamedBudget(**_placed(row)) for row in transaction.run(READ_BUDGETS)),
        bodies=tuple(
            BodyName(id=row["id"], body=row["body"], names=(row["name"], *row["aliases"]))
            for row in transaction.run(READ_BODY_NAMES)
        ),
    )


def matters_named(transaction: Transaction, items: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the matters that the title of each item names."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in transaction.run(READ_NAMED, ids=sorted(items)):
        found[row["item"]].append(row["issue"])
    return {item: tuple(named) for item, named in found.items()}


def _first(rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return one row of each id: the first in the order of the query."""
    found: dict[str, Mapping[str, Any]] = {}
    for row in rows:
        found.setdefault(row["id"], row)
    return list(found.values())


def _paper(row: Mapping[str, Any]) -> KnownPaper:
    """Return a paper; of two places that tell one field the first counts."""
    told: dict[str, list[Proof]] = defaultdict(list)
    for field, start, end, quote in zip(
        row["fields"], row["starts"], row["ends"], row["quotes"], strict=True
    ):
        told[field].append(Proof(document=row["id"], start=start, end=end, quote=quote))
    columns = {name for name in row if name in KnownPaper.model_fields}
    places = {field: proofs[0] for field, proofs in told.items()}
    return KnownPaper(places=places, **{name: row[name] for name in columns})


def _meeting(row: Mapping[str, Any]) -> KnownMeeting:
    scope = Place(municipality=row["municipality"], document="").scope
    return KnownMeeting(id=row["id"], scope=scope, date=row["date"], body=row["body"])


def _placed(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with its evidence as one value."""
    place = {name: row[name] for name in ("start", "end", "quote")}
    told = {name: value for name, value in row.items() if name not in place}
    return {**told, "place": Proof(document=row["document"], **place)}
