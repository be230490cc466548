"""Popolo JSON: persons, organizations, posts and memberships (popoloproject.com)."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from loaders.registers.records import Complaint, Contents, Record, Table
from loaders.registers.tree import Node
from loaders.registers.tree_records import by_key, record_of

_LISTS: Final = ("persons", "organizations", "memberships", "posts")


class _Popolo(NamedTuple):
    """Who and what the file's own ids stand for."""

    persons: Mapping[str, Node]
    organizations: Mapping[str, Node]
    posts: Mapping[str, Node]


def is_popolo(root: Node) -> bool:
    """Tell whether the file holds lists of Popolo."""
    return any(root.entries[name].items for name in _LISTS if name in root.entries)


def read_popolo(root: Node) -> Contents:
    """Return the organisations and the memberships, each with the names behind its ids."""
    lists = {name: root.entries[name].items if name in root.entries else () for name in _LISTS}
    known = _Popolo(*(by_key(lists[name], "id") for name in ("persons", "organizations", "posts")))
    bodies = tuple(_organization(node, known) for node in lists["organizations"])
    terms: list[Record] = []
    complaints: list[Complaint] = []
    for node, person in _memberships(lists["persons"], lists["memberships"]):
        made = _membership(node, person, known)
        if isinstance(made, Record):
            terms.append(made)
        else:
            complaints.append(made)
    tables = (Table("organisations", bodies), Table("people", tuple(terms)))
    return Contents({}, tuple(table for table in tables if table.records), tuple(complaints))


def _memberships(
    persons: tuple[Node, ...], memberships: tuple[Node, ...]
) -> Iterator[tuple[Node, Node | None]]:
    """Yield every membership, with the person whom it stands inside, if it does."""
    for person in persons:
        inside = person.get("memberships")
        for node in inside.items if inside else ():
            yield node, person
    for node in memberships:
        yield node, None


def _organization(node: Node, known: _Popolo) -> Record:
    parent = known.organizations.get(node.told("parent_id") or "") or node.get("parent")
    return record_of(
        node,
        (
            ("name", node.get("name")),
            ("kind", node.get("classification")),
            ("part_of", parent.get("name") if parent else None),
            ("aliases", node.get("abbreviation")),
            ("since", node.get("founding_date")),
            ("until", node.get("dissolution_date")),
            *(("aliases", name) for name in _other_names(node)),
        ),
    )


def _membership(node: Node, person: Node | None, known: _Popolo) -> Record | Complaint:
    """Return the membership as a record, or which of its ids the file doesn't hold."""
    found = {}
    for field, nodes in (
        ("person", known.persons),
        ("organization", known.organizations),
        ("post", known.posts),
        ("on_behalf_of", known.organizations),
    ):
        id_ = node.told(f"{field}_id")
        if id_ and id_ not in nodes:
            why = f"({node.path}) »{field}_id«: »{id_}« findes ikke i filen"
            return Complaint(why, node.start, node.end)
        found[field] = nodes.get(id_ or "") or node.get(field)
    who, post, party = found["person"] or person, found["post"], found["on_behalf_of"]
    body = found["organization"] or _of_post(post, known)
    return record_of(
        node,
        (
            ("person", who.get("name") if who else None),
            ("number", who.get("id") if who else None),
            ("role", node.get("role") or node.get("label") or (post and post.get("role", "label"))),
            ("organisation", body.get("name") if body else None),
            ("party", party.get("name") if party else None),
            ("since", node.get("start_date")),
            ("until", node.get("end_date")),
            *(("aliases", name) for name in _other_names(who)),
        ),
    )


def _of_post(post: Node | None, known: _Popolo) -> Node | None:
    return known.organizations.get(post.told("organization_id") or "") if post else None


def _other_names(node: Node | None) -> Iterator[Node]:
    others = node.get("other_names") if node else None
    for other in others.items if others else ():
        if name := other.get("name"):
            yield name
