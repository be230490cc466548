"""Judgements in the graph: made, undone and read; each refers to entities by their lasting ids.

They belong to no document, so that they survive a reload and a rebuild. Call
`graph.settlement.settle` afterwards: it draws what follows from them.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from graph.errors import NotFoundError
from graph.judgements import Judgement, Kind, Pair, check, standing
from graph.schema import take_turn
from graph.store import GraphStore, Transaction

READ_JUDGEMENTS: Final = """
MATCH (n:Judgement)
RETURN n.kind AS kind, n.left AS left, n.right AS right, n.verdict AS verdict, n.who AS who,
  n.at AS at, n.why AS why
ORDER BY n.at, n.id
"""

WRITE_JUDGEMENTS: Final = """
UNWIND $rows AS row MERGE (n:Judgement {id: row.id}) SET n = row
"""

DELETE_JUDGEMENT: Final = "MATCH (n:Judgement {id: $id}) DELETE n"

READ_KINDS: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
OPTIONAL MATCH (i:Issue {id: id})
WITH id, p, o, coalesce(p, o, i) AS n
WHERE n IS NOT NULL
RETURN id AS id, n.name AS name,
  CASE WHEN p IS NOT NULL THEN 'person' WHEN o IS NOT NULL THEN 'organisation' ELSE 'issue' END
  AS kind
ORDER BY id
"""


def judge(store: GraphStore, judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Keep new judgements, all or none; return those that were not standing already.

    Raises:
        ContradictoryJudgementError: one can't stand with the others; it tells the chain.
    """
    wanted = sorted(judgements, key=lambda one: one.moment)
    return store.transaction(lambda transaction: _judge(transaction, wanted))


def undo(store: GraphStore, kind: Kind, pair: Pair) -> Judgement:
    """Take away the latest judgement on a pair; the one before it, if any, counts again."""
    return store.transaction(lambda transaction: _undo(transaction, kind, pair))


def read_judgements(store: GraphStore) -> tuple[Judgement, ...]:
    """Return every judgement, undone ones apart, by time."""
    return tuple(map(Judgement.model_validate, store.read(READ_JUDGEMENTS)))


def standing_judgements(transaction: Transaction, kind: Kind) -> dict[Pair, Judgement]:
    """Return the judgements that count for entities of one kind."""
    return standing(one for one in _read(transaction) if one.kind == kind)


def kind_of(store: GraphStore, ids: Iterable[str]) -> dict[str, Kind]:
    """Return which kind of entity each id is, of those that exist."""
    return {row["id"]: row["kind"] for row in store.read(READ_KINDS, ids=sorted(ids))}


def _judge(transaction: Transaction, wanted: Iterable[Judgement]) -> tuple[Judgement, ...]:
    take_turn(transaction)
    known = list(_read(transaction))
    kept: list[Judgement] = []
    for new in wanted:
        alike = [one for one in known if one.kind == new.kind]
        before = standing(alike).get(new.pair)
        if new in known or (before and before.verdict == new.verdict):
            continue
        check(new, alike, _names(transaction, (*alike, new)))
        known.append(new)
        kept.append(new)
    if kept:
        rows = [{**one.model_dump(), "id": one.id} for one in kept]
        transaction.run(WRITE_JUDGEMENTS, rows=rows)
    return tuple(kept)


def _undo(transaction: Transaction, kind: Kind, pair: Pair) -> Judgement:
    take_turn(transaction)
    alike = [one for one in _read(transaction) if one.kind == kind]
    latest = standing(alike).get(pair)
    if latest is None:
        raise NotFoundError("Der er ingen afgørelse om de to at fortryde.")
    rest = [one for one in alike if one != latest]
    if (earlier := standing(rest).get(pair)) is not None:
        check(earlier, rest, _names(transaction, alike))
    transaction.run(DELETE_JUDGEMENT, id=latest.id)
    return latest


def _read(transaction: Transaction) -> tuple[Judgement, ...]:
    return tuple(map(Judgement.model_validate, transaction.run(READ_JUDGEMENTS)))


def _names(transaction: Transaction, judgements: Iterable[Judgement]) -> Mapping[str, str]:
    """Return what the judged entities are called now."""
    ids = sorted({end for one in judgements for end in one.pair})
    return {row["id"]: row["name"] for row in transaction.run(READ_KINDS, ids=ids)}
