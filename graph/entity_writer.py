"""The entities that several documents tell of, kept as all of them together say.

A document's words are replaced on the `TELLS_OF` relations first; then every entity it told of
before or tells of now is worked out anew from all that is told, and goes when nothing is.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, get_args

from graph.entities import EntityLabel, entity_properties
from graph.entity_queries import (
    CREATE_ENTITIES,
    DELETE_ENTITIES,
    DELETE_TOLD,
    READ_DIGESTS,
    READ_FACTS,
    READ_TOLD,
    TELL,
    WRITE_ENTITIES,
)
from graph.model import IssueKind
from graph.report import WriteReport, compare
from graph.rows import Properties, digest
from graph.store import Transaction

ENTITY_LABELS: Final[tuple[EntityLabel, ...]] = get_args(EntityLabel)

Told = Mapping[EntityLabel, Mapping[str, Sequence[Properties]]]


class _Telling(NamedTuple):
    """What a document says of one label's entities, and whether those are to be written anew."""

    document: str
    facts: Mapping[str, Sequence[Properties]]
    anew: bool


def replace_told(
    transaction: Transaction, document: str, told: Told, *, anew: bool = False
) -> WriteReport:
    """Replace what a document says of shared entities, and work those out anew.

    One whose stored digest tells that it is right already is written only when all is `anew`.
    """
    before = {
        label: _ids(transaction.run(READ_TOLD[label], id=document)) for label in ENTITY_LABELS
    }
    transaction.run(DELETE_TOLD, id=document)
    report = WriteReport()
    for label in ENTITY_LABELS:
        facts = told.get(label, {})
        touched = sorted(before[label] | facts.keys())
        if touched:
            report += _merge(transaction, label, touched, _Telling(document, facts, anew))
    return report


def _merge(
    transaction: Transaction,
    label: EntityLabel,
    touched: Sequence[str],
    telling: _Telling,
) -> WriteReport:
    """Tell the facts of one label's entities and bring the entities up to date."""
    found = transaction.run(READ_DIGESTS[label], ids=touched)
    before: dict[str, str | None] = {row["id"]: row["digest"] for row in found}
    document, facts, anew = telling
    _create(transaction, label, [id_ for id_ in touched if id_ not in before], facts)
    rows = [{"id": id_, "facts": _as_text(facts[id_])} for id_ in sorted(facts)]
    if rows:
        transaction.run(TELL[label], id=document, rows=rows)
    entities = _entities(transaction, label, touched)
    after = {id_: str(entity["digest"]) for id_, entity in entities.items()}
    changed = [
        {"id": id_, "properties": entity}
        for id_, entity in entities.items()
        if anew or before.get(id_) != after[id_]
    ]
    if changed:
        transaction.run(WRITE_ENTITIES[label], rows=changed)
    if gone := [id_ for id_ in touched if id_ not in entities]:
        transaction.run(DELETE_ENTITIES[label], ids=gone)
    return compare(before, after)


def _create(
    transaction: Transaction,
    label: EntityLabel,
    ids: Sequence[str],
    facts: Mapping[str, Sequence[Properties]],
) -> None:
    """Make the new entities; an issue needs its second label from the start."""
    if label != "Issue":
        if ids:
            transaction.run(CREATE_ENTITIES[label], rows=[{"id": id_} for id_ in ids])
        return
    by_kind: dict[IssueKind, list[str]] = defaultdict(list)
    for id_ in ids:
        by_kind[entity_properties(label, facts[id_])["kind"]].append(id_)
    for kind, kind_ids in sorted(by_kind.items()):
        transaction.run(CREATE_ENTITIES[kind], rows=[{"id": id_} for id_ in kind_ids])


def _entities(
    transaction: Transaction, label: EntityLabel, ids: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """Return each entity's properties as all documents tell them; of the untold, nothing."""
    told: dict[str, list[Properties]] = defaultdict(list)
    for row in transaction.run(READ_FACTS[label], ids=list(ids)):
        told[row["id"]] += json.loads(row["facts"]) * row["times"]
    entities = {}
    for id_, facts in told.items():
        properties = {"id": id_, **entity_properties(label, facts)}
        entities[id_] = {**properties, "digest": digest(properties)}
    return entities


def _ids(rows: Iterable[Mapping[str, Any]]) -> set[str]:
    return {row["id"] for row in rows}


def _as_text(facts: Sequence[Properties]) -> str:
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)
