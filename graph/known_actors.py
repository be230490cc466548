"""People and bodies as the graph tells of them, read as evidence of who is who."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from graph.identity import Place, definite_body, is_national, party_name
from graph.keys import fold
from graph.known_people import KnownPerson, Listing, Seat
from graph.lexicon.bodies import PARTIES
from graph.same_bodies import KnownBody
from graph.store import Transaction

READ_PEOPLE: Final = """
MATCH (n:Person)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.municipality AS municipality
ORDER BY id
"""

READ_BODIES: Final = """
MATCH (n:Organisation)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases,
  n.municipality AS municipality
ORDER BY id
"""

READ_PEOPLE_TOLD: Final = """
MATCH (d:Document)-[:TELLS_OF]->(n:Person)
RETURN n.id AS id, d.id AS document
ORDER BY id, document
"""

READ_BODIES_TOLD: Final = """
MATCH (d:Document)-[:TELLS_OF]->(n:Organisation)
RETURN n.id AS id, d.id AS document
ORDER BY id, document
"""

READ_SEATS: Final = """
MATCH (n:Person)-[h:HOLDS]->(o:Organisation)
RETURN n.id AS id, o.name AS body, coalesce(h.role, '') AS office, h.party AS party,
  h.date AS date, h.line IS NOT NULL AS is_term, h.from AS since, h.to AS until
ORDER BY id, body, office, party, date, since, until
"""

READ_LISTINGS: Final = """
MATCH (n:Person)-[a:ATTENDED]->(m:Meeting)
OPTIONAL MATCH (m)-[:HELD_BY]->(o:Organisation)
RETURN n.id AS id, m.id AS meeting, a.document AS document, o.name AS body, m.date AS date,
  m.start AS start, m.end AS end, a.attendance AS attendance, a.party AS party
ORDER BY id, meeting, document, body, attendance, party
"""

_OFFICE_OF: Final = re.compile(
    r"(?P<office>\w*(?:formand|forperson|sekretær|leder|medlem)(?:en)?)\s(?:for|i|af)\s(?P<body>\w*"
    r"(?:råd|rådet|udvalg|udvalget|nævn|nævnet|bestyrelse|bestyrelsen))"
)
_DEFINITE: Final = re.compile(
    r"(.*(?:mand|person|chef|leder|mester|direktør|sekretær|konsulent))en"
)
Rows = Mapping[str, Sequence[Mapping[str, Any]]]


def at_home(people: Sequence[KnownPerson], homes: Mapping[str, str]) -> tuple[KnownPerson, ...]:
    """Return the people, those of papers without a municipality where their company is."""
    return tuple(person if person.scope else _at_home(person, homes) for person in people)


def _at_home(person: KnownPerson, homes: Mapping[str, str]) -> KnownPerson:
    told = sorted({homes[document] for document in person.documents if document in homes})
    if len(told) != 1:
        return person
    return person.model_copy(update={"scope": told[0], "by_company": True})


def known_people(transaction: Transaction) -> tuple[KnownPerson, ...]:
    """Return all people with their names, seats, places on lists and papers."""
    told = _by_id(transaction.run(READ_PEOPLE_TOLD))
    seats = _by_id(transaction.run(READ_SEATS))
    listings = _by_id(transaction.run(READ_LISTINGS))
    return tuple(
        KnownPerson(
            id=row["id"],
            names=(row["name"], *(name for name in row["aliases"] if is_name(name))),
            scope=_scope(row["municipality"]),
            parties=_parties((*seats[row["id"]], *listings[row["id"]])),
            seats=tuple(_seat(seat) for seat in seats[row["id"]]),
            listings=tuple(_listing(listing) for listing in listings[row["id"]]),
            documents=frozenset(each["document"] for each in told[row["id"]]),
        )
        for row in transaction.run(READ_PEOPLE)
    )


def known_bodies(transaction: Transaction, homes: Mapping[str, str]) -> tuple[KnownBody, ...]:
    """Return all bodies of a place with their names and papers."""
    told = _by_id(transaction.run(READ_BODIES_TOLD))
    found = []
    for row in transaction.run(READ_BODIES):
        documents = frozenset(each["document"] for each in told[row["id"]])
        if party_name(row["name"]) is not None or is_national(row["name"]):
            continue
        at = {homes[document] for document in documents if document in homes}
        scope = _scope(row["municipality"]) or (min(at) if len(at) == 1 else "")
        names = (row["name"], *row["aliases"])
        found.append(KnownBody(id=row["id"], names=names, scope=scope, documents=documents))
    return tuple(found)


def is_name(text: str) -> bool:
    """Tell whether a paper's other name of a person is a name of several parts, not an office.

    >>> [is_name(text) for text in ("Tage Brinck", "Tage", "den tidligere borgmester", "BM")]
    [True, False, False, False]
    """
    words = text.split()
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()


def _by_id(rows: Sequence[Mapping[str, Any]]) -> defaultdict[str, list[Mapping[str, Any]]]:
    found: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row["id"]].append(row)
    return found


def _scope(municipality: str | None) -> str:
    return Place(municipality=municipality, document="").scope if municipality else ""


def _body(name: str | None) -> str:
    folded = fold(name or "")
    return definite_body(folded) or folded


def _parties(rows: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Return the parties told, a letter and a name of one party as one."""
    told = {row["party"] for row in rows if row["party"]}
    return frozenset(fold(party_of(party)) for party in told)


def party_of(text: str) -> str:
    """Return the party's name by its letter or by its other names; a local list stays as it is.

    >>> party_of("F") == party_of("SF")
    True
    """
    return PARTIES.get(text.strip(" ()").upper()) or party_name(text) or text


def _seat(row: Mapping[str, Any]) -> Seat:
    office, of = office_of(row["office"])
    name = of or row["body"]
    folded = _body(name)
    is_party = party_name(name) is not None
    return Seat(
        body="" if is_party else folded,
        office=office,
        date=row["date"],
        is_national=not is_party and is_national(name) and not folded.endswith(" kommune"),
        party=fold(party_of(row["party"] or "")),
        is_term=row["is_term"],
        since=row["since"],
        until=row["until"],
    )


def office_of(text: str) -> tuple[str, str | None]:
    """Return an office without its ending, and the body that its own words tell.

    >>> office_of("Formanden for Ungerådet"), office_of("skolechefen"), office_of("formand")
    (('formand', 'ungerådet'), ('skolechef', None), ('formand', None))
    """
    found = _OFFICE_OF.fullmatch(fold(text))
    office, body = (found["office"], found["body"]) if found else (fold(text), None)
    return _DEFINITE.sub(r"\1", office), body


def _listing(row: Mapping[str, Any]) -> Listing:
    told = {field: row[field] for field in ("meeting", "document", "date", "start", "end")}
    return Listing(body=_body(row["body"]), is_present=row["attendance"] == "present", **told)
