"""Rows on what a register says: people and their terms of office, bodies, parties and matters.

They are keyed as those of papers are, so that a register and a paper tell of the same people. Each
relation carries the register, the row and its line.
"""

from collections import defaultdict
from typing import Any

from graph.identity import Place, home, issue_key, organisation_key, person_key
from graph.keys import fold
from graph.model import RegisteredBody, RegisteredIssue, Row, Term
from graph.rows import Properties, Rows, place_of


def tell_register(rows: Rows) -> None:
    """Keep what each row of the register says."""
    register = rows.extraction.registered
    if register is None:
        return
    twins = _twins(register.terms)
    for term in register.terms:
        _term(rows, term, twins.get(id(term)))
    for body in register.bodies:
        _body(rows, body)
    for issue in register.issues:
        _issue(rows, issue)


def _term(rows: Rows, term: Term, twin: int | None) -> None:
    """Keep an office: of the named body, else of the municipality."""
    place = _place(rows, term)
    person = person_key(term.name, place, _told_apart(term, twin))
    facts = {"name": term.name, "aliases": sorted(term.aliases)}
    rows.tell("Person", person, {**facts, "municipality": place.municipality})
    body = term.organisation or _municipality(place)
    if body is None:
        return
    office = {"role": term.role, "party": term.party, "from": term.since, "to": term.until}
    rows.proved("HOLDS", person, _organisation(rows, body, place), {**office, **_row(term)})


def _told_apart(term: Term, twin: int | None) -> int | str | None:
    """Return what parts namesakes of one register: their number, else the row's municipality."""
    if twin is not None or term.municipality is None:
        return twin
    return Place(municipality=term.municipality, document="").scope


def _body(rows: Rows, body: RegisteredBody) -> None:
    """Keep a body under all its names, and what it belongs to."""
    place = _place(rows, body)
    aliases = {*body.aliases, *filter(None, (body.letter,))}
    facts = {"aliases": sorted(aliases), "kind": body.kind}
    id_ = _organisation(rows, body.name, place, **facts)
    if body.part_of:
        whole = _organisation(rows, body.part_of, place)
        if whole != id_:
            span = {"from": body.since, "to": body.until}
            rows.proved("ORGANISATION_PART_OF", id_, whole, {**span, **_row(body)})


def _issue(rows: Rows, issue: RegisteredIssue) -> None:
    """Keep a matter under its names and code, and who has it on its list."""
    place = _place(rows, issue)
    id_ = issue_key(issue.name, issue.code, place)
    facts = {"aliases": sorted(issue.aliases), "code": issue.code, "kind": issue.kind}
    told = {"name": issue.name, **facts, "municipality": place.municipality}
    rows.tell("Issue", id_, told)
    body = issue.organisation or _municipality(place)
    if body is not None:
        listed = _organisation(rows, body, place)
        rows.proved("LISTED_BY", id_, listed, {"year": issue.year, **_row(issue)})


def _organisation(rows: Rows, name: str, place: Place, **facts: Any) -> str:
    id_ = organisation_key(name, place)
    told = {"name": name, "municipality": home(name, place), **facts}
    rows.tell("Organisation", id_, told)
    return id_


def _place(rows: Rows, row: Row) -> Place:
    municipality = row.municipality or rows.place.municipality
    return Place(municipality=municipality, document=rows.record.id)


def _municipality(place: Place) -> str | None:
    name = place.municipality
    if name is None or fold(name).endswith(" kommune"):
        return name
    return f"{name} Kommune"


def _row(row: Row) -> Properties:
    return {"line": row.line, **place_of(row)}


def _twins(terms: tuple[Term, ...]) -> dict[int, int]:
    """Return for each row of namesakes whom the register numbers the first row of that number."""
    numbers: dict[tuple[str, str | None], dict[str | None, int]] = defaultdict(dict)
    for term in terms:
        numbers[fold(term.name), term.municipality].setdefault(term.number, term.start)
    return {
        id(term): found[term.number]
        for term in terms
        if len(found := numbers[fold(term.name), term.municipality]) > 1 and term.number
    }
