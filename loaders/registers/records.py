"""What every form of register is made of: records with named cells, each at its place."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from graph.keys import fold
from graph.model import RegisterKind
from loaders.lexicon.registers import FIELDS, NOTHING, SECTIONS, Field

_FIELD_OF: Final[Mapping[str, Field]] = {
    fold(word): field for field, words in FIELDS.items() for word in words
}
_SECTION_OF: Final[Mapping[str, RegisterKind]] = {
    fold(word): kind for kind, words in SECTIONS.items() for word in words
}
_ISSUES: Final[Mapping[RegisterKind, Field]] = {
    "key_issues": "issue",
    "budget_proposals": "proposal",
}
_OF_PEOPLE: Final[frozenset[Field]] = frozenset(
    {"person", "given", "family", "party", "role", "organisation", "since", "until", "terms"}
)

_OF_BODIES: Final[frozenset[Field]] = frozenset({"aliases", "part_of", "kind"})
_OF_SOMEBODY: Final[frozenset[Field]] = frozenset({"party", "role", "terms"})


class Cell(NamedTuple):
    """A value at its place; `label` is how the file itself calls the column or key."""

    text: str
    start: int
    end: int
    label: str


class Record(NamedTuple):
    """One row: its cells by field, and where it stands in the text."""

    cells: Mapping[Field, tuple[Cell, ...]]
    start: int
    end: int
    path: str = ""

    def cell(self, *fields: Field) -> Cell | None:
        """Return the first of these fields that says something."""
        for field in fields:
            for cell in self.cells.get(field, ()):
                if cell.text.casefold() not in NOTHING:
                    return cell
        return None

    def text(self, *fields: Field) -> str | None:
        """Return what the first of these fields says."""
        cell = self.cell(*fields)
        return cell.text if cell else None


class Table(NamedTuple):
    """Records of one kind."""

    kind: RegisterKind
    records: tuple[Record, ...]


class Complaint(NamedTuple):
    """Why a place of a register says nothing that can be used, in Danish."""

    message: str
    start: int
    end: int


class Contents(NamedTuple):
    """All of a register: what its head says of it, its tables, and what is wrong in its form."""

    head: Mapping[str, Cell]
    tables: tuple[Table, ...]
    complaints: tuple[Complaint, ...] = ()


class Lines:
    """Positions of a text as line numbers, from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]

    def at(self, position: int) -> int:
        """Return the line that holds the position."""
        return bisect_right(self._starts, position)


def field_of(header: str) -> Field | None:
    """Return the field that a column or key names.

    >>> field_of("Partibogstav"), field_of("start_date"), field_of("bemærkning")
    ('letter', 'since', None)
    """
    return _FIELD_OF.get(fold(header)) or _FIELD_OF.get(fold(header.replace("_", " ")))


def section_of(name: str) -> RegisterKind | None:
    """Return the kind of register that a key of a file names.

    >>> section_of("Mærkesager"), section_of("bilag")
    ('key_issues', None)
    """
    return _SECTION_OF.get(fold(name))


def kind_of(fields: Iterable[Field]) -> RegisterKind | None:
    """Return what a table is about, by its columns alone.

    >>> kind_of(("name", "party", "since")), kind_of(("party", "letter")), kind_of(("name",))
    ('people', 'parties', None)
    >>> kind_of(("code", "name", "year")), kind_of(("organisation", "aliases"))
    ('budget_proposals', 'organisations')
    """
    found = set(fields)
    for kind, field in _ISSUES.items():
        if field in found:
            return kind
    named_person = found & {"person", "given"}
    if "election" in found and ("name" in found or named_person):
        return "candidates"
    if "code" in found and found & {"name", "title"} and not found & {"role", "party"}:
        return "budget_proposals"
    return _people_or_bodies(found, bool(named_person))


def _people_or_bodies(found: set[Field], named_person: bool) -> RegisterKind | None:
    if "letter" in found and not named_person and not found & {"role", "organisation", "since"}:
        return "parties" if found & {"name", "party"} else None
    if found & _OF_BODIES and not named_person and not found & _OF_SOMEBODY:
        return "organisations" if found & {"name", "organisation"} else None
    if named_person or ("name" in found and found & (_OF_PEOPLE - {"organisation"})):
        return "people" if found & (_OF_PEOPLE | {"title", "letter"}) - {"given"} else None
    return "people" if {"name", "organisation"} <= found else None


def fields_of(headers: Sequence[str]) -> tuple[Field | None, ...]:
    """Return the field of each column; a column that says nothing of use has none."""
    return tuple(field_of(header) for header in headers)
