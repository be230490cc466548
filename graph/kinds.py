"""Every kind of node and relation there is, spelled out, for what treats all of them alike.

Queries are never built from data: what a file names is looked up here, and only words of this
page stand in a query. A new kind of node or relation is added here and in docs/contracts.md.
"""

from collections.abc import Mapping
from typing import Final, LiteralString

LABELS: Final[tuple[LiteralString, ...]] = (
    "Document", "Meeting", "AgendaItem", "Person", "Organisation", "Issue", "Event", "Amount",
    "Provision", "Attachment", "Reference", "Doubt", "Judgement",
)  # fmt: skip
"""The label under which a node's id stands once; each node has exactly one of them."""

SECOND_LABELS: Final[Mapping[LiteralString, LiteralString]] = {
    "Register": "Document",
    "BudgetProposal": "Issue",
    "KeyIssue": "Issue",
    "Topic": "Issue",
    "Statement": "Event",
    "Decision": "Event",
    "Vote": "Event",
    "StatusChange": "Event",
}
"""What some nodes are besides."""

RELATIONS: Final[tuple[LiteralString, ...]] = (
    "ABOUT", "ADDRESSED_TO", "ATTENDED", "BECAME", "CITED_IN", "CONCERNS", "HELD_BY", "HOLDS",
    "IN", "KNOWN_AS", "LEADS_TO", "LISTED_BY", "MADE", "MAYBE_SAME", "MENTIONS", "PART_OF",
    "RECORDS", "REFERS_TO", "RESPONSIBLE", "RESUBMITTED_AS", "SAME_AS", "TELLS_OF", "UNDER",
    "VOTED",
)  # fmt: skip

LABELS_BY_NAME: Final[Mapping[str, LiteralString]] = {label: label for label in LABELS}
RELATIONS_BY_NAME: Final[Mapping[str, LiteralString]] = {name: name for name in RELATIONS}


class NodeKind:
    """The labels of a node as a query spells them; `label` is the one its id stands under."""

    def __init__(self, label: LiteralString, second: LiteralString | None = None) -> None:
        self.label: Final = label
        self.pattern: Final[LiteralString] = label if second is None else label + ":" + second


NODE_KINDS: Final[Mapping[tuple[str, ...], NodeKind]] = {
    **{(label,): NodeKind(label) for label in LABELS},
    **{
        tuple(sorted((label, second))): NodeKind(label, second)
        for second, label in SECOND_LABELS.items()
    },
}
"""Each kind of node by its labels in order of the alphabet."""


def create_nodes(kind: NodeKind) -> LiteralString:
    """Return the query that creates nodes of a kind from `$rows`."""
    return "UNWIND $rows AS row CREATE (n:" + kind.pattern + " {id: row.id}) SET n = row.properties"


def create_relations(
    start: LiteralString, name: LiteralString, end: LiteralString
) -> LiteralString:
    """Return the query that creates relations from `$rows`."""
    return (
        "UNWIND $rows AS row MATCH (a:" + start + " {id: row.start}) "
        "MATCH (b:" + end + " {id: row.end}) CREATE (a)-[r:" + name + "]->(b) "
        "SET r = row.properties"
    )


def delete_relations(
    start: LiteralString, name: LiteralString, end: LiteralString
) -> LiteralString:
    """Return the query that deletes the relations of the keys and ends in `$rows`."""
    return (
        "UNWIND $rows AS row MATCH (:" + start + " {id: row.start})-[r:" + name + "]->"
        "(:" + end + " {id: row.end}) WHERE r.key = row.properties.key DELETE r"
    )
