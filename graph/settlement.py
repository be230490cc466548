"""What can be settled only when all documents are in: matters under two names, and their labels.

`settle` works all of it out anew from the whole graph, so that neither the order of documents nor
the number of loads makes a difference. It writes what differs, and nothing else.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, LiteralString

from graph.grouping import Sameness, joined
from graph.judgement_store import standing_judgements
from graph.model import IssueKind
from graph.report import WriteReport, compare
from graph.rows import digest
from graph.sameness import KnownIssue, same_matters
from graph.schema import take_turn
from graph.store import GraphStore, Transaction

READ_ISSUES: Final = """
MATCH (n:Issue)
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.code AS code,
  n.municipality AS municipality
ORDER BY id
"""

READ_SAME: Final = """
MATCH (left:Issue)-[r:SAME_AS]->(right:Issue)
RETURN left.id AS left, right.id AS right, r.method AS method, r.score AS score
ORDER BY left, right
"""

DELETE_SAME: Final = """
UNWIND $rows AS row
MATCH (:Issue {id: row.left})-[r:SAME_AS]->(:Issue {id: row.right})
DELETE r
"""

WRITE_SAME: Final = """
UNWIND $rows AS row
MATCH (left:Issue {id: row.left}) MATCH (right:Issue {id: row.right})
CREATE (left)-[:SAME_AS {method: row.method, score: row.score}]->(right)
"""

# A second label is taken and given in transactions of their own: the embedded database refuses
# both in one. Whatever is killed in between is put right by the next `settle`.
LABELS: Final[Mapping[IssueKind, tuple[LiteralString, LiteralString]]] = {
    "budget_proposal": (
        "MATCH (n:Issue:BudgetProposal) WHERE n.kind <> 'budget_proposal' REMOVE n:BudgetProposal",
        "MATCH (n:Issue {kind: 'budget_proposal'}) WHERE NOT n:BudgetProposal SET n:BudgetProposal",
    ),
    "key_issue": (
        "MATCH (n:Issue:KeyIssue) WHERE n.kind <> 'key_issue' REMOVE n:KeyIssue",
        "MATCH (n:Issue {kind: 'key_issue'}) WHERE NOT n:KeyIssue SET n:KeyIssue",
    ),
    "topic": (
        "MATCH (n:Issue:Topic) WHERE n.kind <> 'topic' REMOVE n:Topic",
        "MATCH (n:Issue {kind: 'topic'}) WHERE NOT n:Topic SET n:Topic",
    ),
}


def settle(store: GraphStore) -> WriteReport:
    """Join the matters that are one under two names; call it after each load or erasure."""
    for taken, _ in LABELS.values():
        store.write(taken)
    for _, given in LABELS.values():
        store.write(given)
    return store.transaction(_settle_issues)


def _settle_issues(transaction: Transaction) -> WriteReport:
    take_turn(transaction)
    issues = [_known(row) for row in transaction.run(READ_ISSUES)]
    judgements = standing_judgements(transaction, "issue")
    found = joined(same_matters(issues), judgements, [issue.id for issue in issues])
    wanted = _by_ends(found.same)
    known = _by_ends(map(Sameness.model_validate, transaction.run(READ_SAME)))
    if stale := _rows(known, wanted):
        transaction.run(DELETE_SAME, rows=stale)
    if new := _rows(wanted, known):
        transaction.run(WRITE_SAME, rows=new)
    return compare(_digests(known), _digests(wanted))


def _known(row: Mapping[str, Any]) -> KnownIssue:
    names = (row["name"], *row["aliases"])
    told = {field: row[field] for field in ("id", "code", "municipality")}
    return KnownIssue(names=names, **told)


def _by_ends(pairs: Iterable[Sameness]) -> dict[str, Sameness]:
    return {f"{pair.left} {pair.right}": pair for pair in pairs}


def _rows(pairs: Mapping[str, Sameness], other: Mapping[str, Sameness]) -> list[dict[str, Any]]:
    """Return the pairs that the other doesn't hold in the same words."""
    return [pair.model_dump() for ends, pair in sorted(pairs.items()) if other.get(ends) != pair]


def _digests(pairs: Mapping[str, Sameness]) -> dict[str, str]:
    return {ends: digest(pair.model_dump()) for ends, pair in pairs.items()}
