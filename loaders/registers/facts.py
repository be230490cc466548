"""Records to the rows of a register; a record that can't be used is told of, and left out."""

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeVar

from graph.cpr import COVER
from graph.identity import is_full_name
from graph.model import (
    IssueKind,
    Register,
    RegisteredBody,
    RegisteredIssue,
    RegisterKind,
    Row,
    Term,
)
from loaders.lexicon.registers import ORGANISATION_KINDS, Field
from loaders.registers.days import first_day, last_day
from loaders.registers.records import Cell, Complaint, Contents, Lines, Record

RowT = TypeVar("RowT", bound=Row)

_LONGEST_NAME: Final = 200
_BETWEEN_NAMES: Final = re.compile(r"\s*[,;|]\s*")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_ISSUE_KINDS: Final[dict[RegisterKind, IssueKind]] = {
    "budget_proposals": "budget_proposal",
    "key_issues": "key_issue",
    "matters": "topic",
}
_HOW_TO_DATE: Final = "er ikke en dato; skriv fx 2022-01-31, 31.01.2022 eller 31. januar 2022"


class Understood(NamedTuple):
    """What a register says, and what in it can't be used."""

    register: Register
    complaints: tuple[Complaint, ...]


class _Unusable(NamedTuple):
    """Why a record can't be used."""

    why: str


def understand(text: str, contents: Contents) -> Understood:
    """Return the rows of all tables; wrong records are complained of in the order of the text."""
    lines = Lines(text)
    rows: list[Row] = []
    complaints = [_placed(lines, "", complaint) for complaint in contents.complaints]
    for table in contents.tables:
        for record in table.records:
            made = _row(text, lines, table.kind, record)
            if isinstance(made, _Unusable):
                told = Complaint(made.why, record.start, record.end)
                complaints.append(_placed(lines, record.path, told))
            else:
                rows.append(made)
    publisher = contents.head.get("publisher")
    register = Register(
        kinds=tuple(dict.fromkeys(table.kind for table in contents.tables)),
        publisher=publisher.text if publisher else None,
        terms=_of(Term, rows),
        bodies=_of(RegisteredBody, rows),
        issues=_of(RegisteredIssue, rows),
    )
    return Understood(register, tuple(sorted(complaints, key=lambda told: (told.start, told.end))))


def _of(kind: type[RowT], rows: list[Row]) -> tuple[RowT, ...]:
    return tuple(row for row in rows if isinstance(row, kind))


def _placed(lines: Lines, path: str, complaint: Complaint) -> Complaint:
    """Return the complaint with its line, and its path in a file that has them."""
    where = f"linje {lines.at(complaint.start)}" + (f" ({path})" if path else "")
    return complaint._replace(message=f"{where}: {complaint.message}.")


def _row(text: str, lines: Lines, kind: RegisterKind, record: Record) -> Row | _Unusable:
    """Return the record as a row, or why it can't be one."""
    wrong = next(_wrong_cells(record), None)
    if wrong:
        return _Unusable(wrong)
    common = {
        "start": record.start,
        "end": record.end,
        "quote": text[record.start : record.end],
        "line": lines.at(record.start),
        "aliases": _names(record, "aliases"),
        "municipality": record.text("municipality"),
        "since": _day(record.cell("since")),
        "until": _last_day(record.cell("until")),
        "rule": f"register.{kind}",
    }
    match kind:
        case "people" | "candidates":
            return _term(kind, record, common)
        case "organisations" | "parties":
            return _body(kind, record, common)
        case "budget_proposals" | "key_issues" | "matters":
            return _issue(kind, record, common)


def _term(kind: RegisterKind, record: Record, common: dict[str, Any]) -> Term | _Unusable:
    name = record.text("person", "name") or " ".join(
        filter(None, (record.text("given"), record.text("family")))
    )
    if not name:
        return _Unusable("navnet mangler")
    if not is_full_name(name):
        return _Unusable(f"»{name}« er ikke et helt navn; skriv både for- og efternavn")
    role = record.text("role", "title") or ""
    if kind == "candidates":
        election = record.text("election")
        role = f"kandidat til {_small(election)}" if election else "kandidat"
    return Term(
        name=name,
        role=role,
        organisation=record.text("organisation"),
        party=record.text("letter", "party"),
        number=record.text("number"),
        **common,
    )


def _body(kind: RegisterKind, record: Record, common: dict[str, Any]) -> Row | _Unusable:
    fields: tuple[Field, ...] = ("name", "party" if kind == "parties" else "organisation", "title")
    name = record.text(*fields)
    if not name:
        return _Unusable("navnet mangler")
    told = record.text("kind")
    is_party = kind == "parties"
    return RegisteredBody(
        name=name,
        kind="party" if is_party else ORGANISATION_KINDS.get((told or "").casefold()),
        part_of=record.text("part_of"),
        letter=record.text("letter") if is_party else None,
        **common,
    )


def _issue(kind: RegisterKind, record: Record, common: dict[str, Any]) -> Row | _Unusable:
    name = record.text("issue", "proposal", "name", "title")
    code = record.text("code", "number") if kind == "budget_proposals" else record.text("code")
    if not (name or code):
        return _Unusable("navnet mangler")
    year = _YEAR.search(record.text("year") or "")
    return RegisteredIssue(
        name=name or str(code),
        kind=_ISSUE_KINDS[kind],
        code=code,
        organisation=record.text("organisation"),
        year=year[0] if year else None,
        **common,
    )


def _wrong_cells(record: Record) -> Iterator[str]:
    """Yield what is wrong with the cells, each with the column it stands in."""
    for field, cells in record.cells.items():
        for cell in cells:
            if field != "cpr" and COVER in cell.text:
                yield f"kolonnen »{cell.label}« indeholder et CPR-nummer"
            elif len(cell.text) > _LONGEST_NAME:
                yield f"kolonnen »{cell.label}«: teksten er for lang til et navn"
    yield from _wrong_dates(record.cell("since"), record.cell("until"))
    year = record.cell("year")
    if year and not _YEAR.search(year.text):
        yield f"kolonnen »{year.label}«: »{year.text}« er ikke et årstal"


def _wrong_dates(since: Cell | None, until: Cell | None) -> Iterator[str]:
    for told in filter(None, (since, until)):
        if first_day(told.text) is None:
            yield f"kolonnen »{told.label}«: »{told.text}« {_HOW_TO_DATE}"
    if since and until and (_day(since) or "") > (_last_day(until) or "9999"):
        yield f"slutter ({until.text}), før den begynder ({since.text})"


def _day(cell: Cell | None) -> str | None:
    return first_day(cell.text) if cell else None


def _last_day(cell: Cell | None) -> str | None:
    return last_day(cell.text) if cell else None


def _names(record: Record, field: Field) -> tuple[str, ...]:
    """Return the names in the cells of a field; one cell may hold several."""
    cells = record.cells.get(field, ())
    told = (name for cell in cells for name in _BETWEEN_NAMES.split(cell.text))
    return tuple(dict.fromkeys(name for name in told if name.strip("-– ")))


def _small(text: str) -> str:
    """Return an election as it stands in a sentence: "kommunalvalget 2025".

    >>> _small("Kommunalvalg 2025"), _small("FV26")
    ('kommunalvalget 2025', 'FV26')
    """
    plain = re.sub(r"^(\w+valg)(?=\s|$)", r"\1et", text)
    return plain[:1].lower() + plain[1:] if plain[1:2].islower() else plain
