"""What follows from all documents and judgements together, as relations written by difference.

`SAME_AS` joins two that are one, `MAYBE_SAME` two that wait to be judged, and `KNOWN_AS` leads
from each person, body or matter of a group to the one under whose name all of them go.
`RESUBMITTED_AS` leads from a proposal to the one as which it came back under another code.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, LiteralString

from graph.grouping import Sameness
from graph.judgements import Kind
from graph.report import WriteReport, compare
from graph.rows import digest
from graph.store import Transaction
from graph.successions import Succession

READ_SAME: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        MATCH (left:Person)-[r:SAME_AS]->(right:Person)
        RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score,
          coalesce(r.reasons, []) AS reasons
        """,
    "organisation": """
        MATCH (left:Organisation)-[r:SAME_AS]->(right:Organisation)
        RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score,
          coalesce(r.reasons, []) AS reasons
        """,
    "issue": """
        MATCH (left:Issue)-[r:SAME_AS]->(right:Issue)
        RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score,
          coalesce(r.reasons, []) AS reasons
        """,
}

DELETE_SAME: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        UNWIND $rows AS row
        MATCH (:Person {id: row.left})-[r:SAME_AS]->(:Person {id: row.right}) DELETE r
        """,
    "organisation": """
        UNWIND $rows AS row
        MATCH (:Organisation {id: row.left})-[r:SAME_AS]->(:Organisation {id: row.right}) DELETE r
        """,
    "issue": """
        UNWIND $rows AS row
        MATCH (:Issue {id: row.left})-[r:SAME_AS]->(:Issue {id: row.right}) DELETE r
        """,
}

WRITE_SAME: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        UNWIND $rows AS row
        MATCH (left:Person {id: row.left}) MATCH (right:Person {id: row.right})
        CREATE (left)-[r:SAME_AS]->(right) SET r = row.properties
        """,
    "organisation": """
        UNWIND $rows AS row
        MATCH (left:Organisation {id: row.left}) MATCH (right:Organisation {id: row.right})
        CREATE (left)-[r:SAME_AS]->(right) SET r = row.properties
        """,
    "issue": """
        UNWIND $rows AS row
        MATCH (left:Issue {id: row.left}) MATCH (right:Issue {id: row.right})
        CREATE (left)-[r:SAME_AS]->(right) SET r = row.properties
        """,
}

READ_MAYBE: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        MATCH (left:Person)-[r:MAYBE_SAME]->(right:Person)
        RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score,
          coalesce(r.reasons, []) AS reasons
        """,
    "organisation": """
        MATCH (left:Organisation)-[r:MAYBE_SAME]->(right:Organisation)
        RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score,
          coalesce(r.reasons, []) AS reasons
        """,
    "issue": """
        MATCH (left:Issue)-[r:MAYBE_SAME]->(right:Issue)
        RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score,
          coalesce(r.reasons, []) AS reasons
        """,
}

DELETE_MAYBE: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        UNWIND $rows AS row
        MATCH (:Person {id: row.left})-[r:MAYBE_SAME]->(:Person {id: row.right}) DELETE r
        """,
    "organisation": """
        UNWIND $rows AS row
        MATCH (:Organisation {id: row.left})-[r:MAYBE_SAME]->(:Organisation {id: row.right})
        DELETE r
        """,
    "issue": """
        UNWIND $rows AS row
        MATCH (:Issue {id: row.left})-[r:MAYBE_SAME]->(:Issue {id: row.right}) DELETE r
        """,
}

WRITE_MAYBE: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        UNWIND $rows AS row
        MATCH (left:Person {id: row.left}) MATCH (right:Person {id: row.right})
        CREATE (left)-[r:MAYBE_SAME]->(right) SET r = row.properties
        """,
    "organisation": """
        UNWIND $rows AS row
        MATCH (left:Organisation {id: row.left}) MATCH (right:Organisation {id: row.right})
        CREATE (left)-[r:MAYBE_SAME]->(right) SET r = row.properties
        """,
    "issue": """
        UNWIND $rows AS row
        MATCH (left:Issue {id: row.left}) MATCH (right:Issue {id: row.right})
        CREATE (left)-[r:MAYBE_SAME]->(right) SET r = row.properties
        """,
}

READ_KNOWN_AS: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        MATCH (left:Person)-[:KNOWN_AS]->(right:Person) RETURN left.id AS left, right.id AS right
        """,
    "organisation": """
        MATCH (left:Organisation)-[:KNOWN_AS]->(right:Organisation)
        RETURN left.id AS left, right.id AS right
        """,
    "issue": """
        MATCH (left:Issue)-[:KNOWN_AS]->(right:Issue) RETURN left.id AS left, right.id AS right
        """,
}

DELETE_KNOWN_AS: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        UNWIND $rows AS row
        MATCH (:Person {id: row.left})-[r:KNOWN_AS]->(:Person {id: row.right}) DELETE r
        """,
    "organisation": """
        UNWIND $rows AS row
        MATCH (:Organisation {id: row.left})-[r:KNOWN_AS]->(:Organisation {id: row.right}) DELETE r
        """,
    "issue": """
        UNWIND $rows AS row
        MATCH (:Issue {id: row.left})-[r:KNOWN_AS]->(:Issue {id: row.right}) DELETE r
        """,
}

WRITE_KNOWN_AS: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        UNWIND $rows AS row
        MATCH (left:Person {id: row.left}) MATCH (right:Person {id: row.right})
        CREATE (left)-[:KNOWN_AS]->(right)
        """,
    "organisation": """
        UNWIND $rows AS row
        MATCH (left:Organisation {id: row.left}) MATCH (right:Organisation {id: row.right})
        CREATE (left)-[:KNOWN_AS]->(right)
        """,
    "issue": """
        UNWIND $rows AS row
        MATCH (left:Issue {id: row.left}) MATCH (right:Issue {id: row.right})
        CREATE (left)-[:KNOWN_AS]->(right)
        """,
}


READ_RESUBMITTED: Final = """
MATCH (left:Issue)-[r:RESUBMITTED_AS]->(right:Issue)
RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score
"""

DELETE_RESUBMITTED: Final = """
UNWIND $rows AS row
MATCH (:Issue {id: row.left})-[r:RESUBMITTED_AS]->(:Issue {id: row.right}) DELETE r
"""

WRITE_RESUBMITTED: Final = """
UNWIND $rows AS row
MATCH (left:Issue {id: row.left}) MATCH (right:Issue {id: row.right})
CREATE (left)-[r:RESUBMITTED_AS]->(right) SET r = row.properties
"""


def write_resubmitted(transaction: Transaction, wanted: Iterable[Succession]) -> WriteReport:
    """Make `RESUBMITTED_AS` hold these pairs and no others."""
    queries = (READ_RESUBMITTED, DELETE_RESUBMITTED, WRITE_RESUBMITTED)
    return _replace(transaction, queries, (each.model_dump() for each in wanted))


def write_same(transaction: Transaction, kind: Kind, wanted: Iterable[Sameness]) -> WriteReport:
    """Make `SAME_AS` hold these pairs and no others."""
    return _replace(
        transaction, (READ_SAME[kind], DELETE_SAME[kind], WRITE_SAME[kind]), map(_row, wanted)
    )


def write_maybe(transaction: Transaction, kind: Kind, wanted: Iterable[Sameness]) -> WriteReport:
    """Make `MAYBE_SAME` hold these pairs and no others."""
    return _replace(
        transaction, (READ_MAYBE[kind], DELETE_MAYBE[kind], WRITE_MAYBE[kind]), map(_row, wanted)
    )


def write_known_as(transaction: Transaction, kind: Kind, heads: Mapping[str, str]) -> WriteReport:
    """Make `KNOWN_AS` lead from each of these to its head, and from nothing else."""
    rows = [{"left": left, "right": right} for left, right in sorted(heads.items())]
    return _replace(
        transaction, (READ_KNOWN_AS[kind], DELETE_KNOWN_AS[kind], WRITE_KNOWN_AS[kind]), rows
    )


def _row(pair: Sameness) -> dict[str, Any]:
    return {**pair.model_dump(), "reasons": list(pair.reasons)}


def _replace(
    transaction: Transaction,
    queries: tuple[LiteralString, LiteralString, LiteralString],
    wanted: Iterable[Mapping[str, Any]],
) -> WriteReport:
    """Write the difference between what is there and what is wanted."""
    read, delete, write = queries
    known = {f"{row['left']} {row['right']}": row for row in transaction.run(read)}
    told = {f"{row['left']} {row['right']}": dict(row) for row in wanted}
    if stale := [known[ends] for ends in sorted(known) if told.get(ends) != known[ends]]:
        transaction.run(delete, rows=stale)
    if new := [told[ends] for ends in sorted(told) if known.get(ends) != told[ends]]:
        rows = [{**row, "properties": _properties(row)} for row in new]
        transaction.run(write, rows=rows)
    before = {ends: digest(row) for ends, row in known.items()}
    return compare(before, {ends: digest(row) for ends, row in told.items()})


def _properties(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in {"left", "right"} and value}
