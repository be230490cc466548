"""Lists what histories miss, invent and get wrong beside the gold, and where the fault lies.

`python -m benchmarks.misses kaernby histories` prints, matter by matter, each gold event that is
missed (`-`), each told one that gold doesn't have (`+`), each wrong actor (`~`), and what is wrong
with the first raiser, the codes, the promises and their outcomes. Behind a missed event stands why:
the graph has it under another matter, or without one, or extraction never told it.
"""

import json
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any, Final

from benchmarks.corpora import Corpus
from benchmarks.histories import graph_of, trace
from queries.answers import Event
from queries.events import events_by_id

Json = dict[str, Any]

EVERY_EVENT: Final = "MATCH (e:Event)-[:IN]->(:Document) RETURN DISTINCT e.id AS id ORDER BY id"


def print_histories(rules: ModuleType, corpus: Corpus) -> None:
    """Print what is wrong with the histories of one corpus, matter by matter."""
    gold = json.loads((corpus.gold / "histories.json").read_text(encoding="utf-8"))["issues"]
    with graph_of(corpus.documents()) as store:
        known = events_by_id(store, [row["id"] for row in store.read(EVERY_EVENT)])
        for issue in gold:
            told = trace(store, issue["issue"])
            print(f"\n## {corpus.name}: {issue['issue']} <- {told.get('issue')}")
            print("\n".join(differences(rules, issue, told, known)))


def differences(rules: ModuleType, gold: Json, told: Json, known: Sequence[Event]) -> Iterator[str]:
    """Yield a line for each difference between a gold history and a told one."""
    yield from _events(rules, gold.get("events") or [], told.get("events") or [], known)
    yield from _first(rules, gold.get("first_raised_by") or {}, told.get("first_raised_by") or {})
    missing = {rules.fold(code) for code in gold.get("codes") or []}
    missing -= {rules.fold(code) for code in told.get("codes") or []}
    if missing:
        yield f"  codes not found: {', '.join(sorted(missing))}"
    yield from _promises(rules, gold.get("promises") or [], told.get("promises") or [])


def _events(
    rules: ModuleType, gold: list[Json], told: list[Json], known: Sequence[Event]
) -> Iterator[str]:
    pairs = _paired(rules, gold, told)
    for i, j in pairs.items():
        if not _same_actor(rules, gold[i].get("who"), told[j].get("who")):
            yield f"  ~ {gold[i].get('who')} <- {told[j].get('who')} | {_line(gold[i])}"
    for i, event in enumerate(gold):
        if i not in pairs:
            yield f"  - {_line(event)}\n      {_why(rules, event, known)}"
    for j, event in enumerate(told):
        if j not in pairs.values():
            yield f"  + {_line(event)}"


def _paired(rules: ModuleType, gold: list[Json], told: list[Json]) -> dict[int, int]:
    """Return which told record stands for which gold one, as the scorer pairs them."""
    return dict(rules.pair(gold, told, lambda a, b: rules.overlap(a["quote"], b.get("quote", ""))))


def _same_actor(rules: ModuleType, left: str | None, right: str | None) -> bool:
    """Tell whether two names count as one actor, as in the shared scorer of histories."""
    one, other = rules.fold(left), rules.fold(right)
    return one == other or bool(one and other and (one in other or other in one))


def _line(record: Json) -> str:
    """Return a record in one line."""
    keys = ("date", "kind", "who", "act_or_status", "outcome", "quote")
    return " | ".join(str(record[key]) for key in keys if record.get(key))


def _why(rules: ModuleType, event: Json, known: Sequence[Event]) -> str:
    """Return where a missed event is: under another matter, without one, or nowhere."""
    near = [
        (other.kind == event["kind"], rules.overlap(event["quote"], other.source.quote), other)
        for other in known
    ]
    found = [each for each in near if each[1] > 0]
    if not found:
        return "not extracted"
    _, _, best = max(found, key=lambda each: each[:2])
    names = ", ".join(ref.name for ref in best.about)
    where = f"under another matter: {names}" if names else "without a matter"
    return f"{where} (as {best.kind} {best.act_or_status})"


def _first(rules: ModuleType, gold: Json, told: Json) -> Iterator[str]:
    same = _same_actor(rules, gold.get("who"), told.get("who"))
    if not same or gold.get("date") != told.get("date"):
        yield f"  first: {_line(gold)}\n      <- {_line(told)}"


def _promises(rules: ModuleType, gold: list[Json], told: list[Json]) -> Iterator[str]:
    pairs = _paired(rules, gold, told)
    for i, promise in enumerate(gold):
        if i not in pairs:
            yield f"  promise - {_line(promise)}"
        elif promise["outcome"] != told[pairs[i]].get("outcome"):
            yield f"  outcome ~ {_line(promise)}"
            yield f"      gold's proof: {promise.get('outcome_quote')}"
            yield f"      <- {_line(told[pairs[i]])}"
            yield f"      told proof: {told[pairs[i]].get('outcome_quote')}"
    for j, promise in enumerate(told):
        if j not in pairs.values():
            yield f"  promise + {_line(promise)}"
