"""Folketinget's open data (oda.ft.dk): actors and what ties them together, as OData lists."""

from collections.abc import Iterator, Mapping
from typing import Final

from graph.keys import fold
from loaders.registers.records import Complaint, Contents, Record, Table
from loaders.registers.tree import Node
from loaders.registers.tree_records import by_key, record_of

_PERSON: Final = "5"
_PARTY: Final = "4"
_BODIES: Final = frozenset({"3", "4", "8"})
"""Types of actor that are organisations: committees, parties' groups and ministries."""
_ENDS: Final = ("fraaktør", "tilaktør")


def is_oda(root: Node) -> bool:
    """Tell whether the file is a list of actors or of their ties."""
    return any(_is_actor(node) or _is_tie(node) for node in _listed(root))


def read_oda(root: Node) -> Contents:
    """Return the actors that are organisations, and the ties of people to them."""
    nodes = [_folded(node) for value in _listed(root) for node in value.below()]
    actors = by_key((node for node in nodes if _is_actor(node)), "id")
    bodies = tuple(_body(node) for node in actors.values() if node.told("typeid") in _BODIES)
    terms: list[Record] = []
    complaints: list[Complaint] = []
    for node, ends in _ties(nodes, actors):
        unknown = [name for name, actor in ends.items() if actor is None]
        if unknown:
            ids = " og ".join(f"{name}id {node.told(f'{name}id') or '?'}" for name in unknown)
            why = f"({node.path}) {ids} findes ikke i filen; hent med $expand=FraAktør,TilAktør"
            complaints.append(Complaint(why, node.start, node.end))
            continue
        person, body = sorted(
            (actor for actor in ends.values() if actor),
            key=lambda actor: actor.told("typeid") != _PERSON,
        )
        if person.told("typeid") == _PERSON and body.told("typeid") != _PERSON:
            terms.append(_term(node, person, body))
    tables = (Table("organisations", bodies), Table("people", tuple(terms)))
    return Contents({}, tuple(table for table in tables if table.records), tuple(complaints))


def _listed(root: Node) -> tuple[Node, ...]:
    """Return the items of an OData list, as it is written in each of its versions."""
    inner = root.get("value", "d")
    if inner and inner.get("results"):
        inner = inner.get("results")
    return inner.items if inner else ()


def _folded(node: Node) -> Node:
    """Return a mapping with its keys in lower case: "TilAktør" and "tilaktør" are one."""
    entries = {fold(key): entry for key, entry in node.entries.items()}
    return node._replace(value=entries) if entries else node


def _is_actor(node: Node) -> bool:
    return {"typeid", "navn"} <= _folded(node).entries.keys()


def _is_tie(node: Node) -> bool:
    return any(f"{end}id" in _folded(node).entries for end in _ENDS)


def _ties(
    nodes: list[Node], actors: Mapping[str, Node]
) -> Iterator[tuple[Node, Mapping[str, Node | None]]]:
    """Yield each tie with its two ends: given in place, or by their ids."""
    for node in nodes:
        if _is_tie(node):
            given = {end: node.get(end) for end in _ENDS}
            yield (
                node,
                {
                    end: _folded(actor)
                    if actor and actor.entries
                    else actors.get(node.told(f"{end}id") or "")
                    for end, actor in given.items()
                },
            )


def _body(node: Node) -> Record:
    return record_of(
        node,
        (
            ("name", node.get("navn")),
            ("aliases", node.get("gruppenavnkort")),
            ("since", node.get("startdato")),
            ("until", node.get("slutdato")),
        ),
    )


def _term(node: Node, person: Node, body: Node) -> Record:
    role = node.get("aktøraktørrolle")
    is_party = body.told("typeid") == _PARTY
    return record_of(
        node,
        (
            ("person", person.get("navn")),
            ("number", person.get("id")),
            ("role", _folded(role).get("rolle") if role else None),
            ("organisation", body.get("navn")),
            ("party", body.get("navn") if is_party else None),
            ("since", node.get("startdato")),
            ("until", node.get("slutdato")),
        ),
    )
