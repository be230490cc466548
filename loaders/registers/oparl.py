"""OParl JSON: bodies, organisations, people, memberships and papers (schema.oparl.org)."""

from collections.abc import Iterator, Mapping
from typing import Final

from loaders.registers.records import Contents, Record, Table
from loaders.registers.tree import Node
from loaders.registers.tree_records import by_key, record_of

_SCHEMA: Final = "schema.oparl.org/"
_TYPES: Final = ("Body", "Organization", "Person", "Membership", "Paper")


def is_oparl(root: Node) -> bool:
    """Tell whether an object of OParl stands in the file."""
    return any(_type(node) for node in root.below())


def read_oparl(root: Node) -> Contents:
    """Return the organisations, memberships and papers, wherever they stand in the file."""
    found: dict[str, list[Node]] = {name: [] for name in _TYPES}
    for node in root.below():
        if name := _type(node):
            found[name].append(node)
    bodies = by_key((*found["Organization"], *found["Body"]), "id")
    people = by_key(found["Person"], "id")
    terms = (_membership(node, person, bodies) for node, person in _memberships(found, people))
    tables = (
        Table(
            "organisations", tuple(_organization(node, bodies) for node in found["Organization"])
        ),
        Table("people", tuple(terms)),
        Table("matters", tuple(map(_paper, found["Paper"]))),
    )
    return Contents({}, tuple(table for table in tables if table.records))


def _type(node: Node) -> str:
    """Return which object of OParl the node is."""
    told = node.told("type") or ""
    name = told.rpartition("/")[2]
    return name if _SCHEMA in told and name in _TYPES else ""


def _memberships(
    found: Mapping[str, list[Node]], people: Mapping[str, Node]
) -> Iterator[tuple[Node, Node | None]]:
    """Yield every membership with its person: the one it stands inside, or the one it names."""
    inside: set[tuple[int, int]] = set()
    for person in found["Person"]:
        for node in person.below():
            if _type(node) == "Membership":
                inside.add((node.start, node.end))
                yield node, person
    for node in found["Membership"]:
        if (node.start, node.end) not in inside:
            yield node, people.get(node.told("person") or "")


def _organization(node: Node, bodies: Mapping[str, Node]) -> Record:
    whole = bodies.get(node.told("subOrganizationOf", "body") or "")
    return record_of(
        node,
        (
            ("name", node.get("name")),
            ("aliases", node.get("shortName")),
            ("kind", node.get("classification", "organizationType")),
            ("part_of", whole.get("name") if whole else None),
            ("since", node.get("startDate")),
            ("until", node.get("endDate")),
        ),
    )


def _membership(node: Node, person: Node | None, bodies: Mapping[str, Node]) -> Record:
    body = bodies.get(node.told("organization") or "")
    party = bodies.get(node.told("onBehalfOf") or "")
    return record_of(
        node,
        (
            ("person", person.get("name") if person else None),
            ("number", person.get("id") if person else None),
            ("given", person.get("givenName") if person else None),
            ("family", person.get("familyName") if person else None),
            ("role", node.get("role")),
            ("organisation", body.get("name") if body else None),
            ("party", party.get("name") if party else None),
            ("since", node.get("startDate")),
            ("until", node.get("endDate")),
        ),
    )


def _paper(node: Node) -> Record:
    return record_of(
        node,
        (
            ("name", node.get("name")),
            ("code", node.get("reference")),
            ("year", node.get("date")),
        ),
    )
