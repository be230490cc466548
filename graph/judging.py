"""Judging as a use case: keep or take back a judgement, then draw what follows from it."""

from collections.abc import Iterable
from datetime import UTC, datetime

from graph.judgement_store import judge, undo
from graph.judgements import Judgement, Kind, Pair
from graph.settlement import settle
from graph.store import GraphStore


def decide(store: GraphStore, judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Keep judgements, all or none, and join or part what they are about; return the new ones."""
    made = judge(store, judgements)
    settle(store)
    return made


def take_back(store: GraphStore, kind: Kind, pair: Pair) -> Judgement:
    """Undo the latest judgement on two, and everything that followed from it."""
    taken = undo(store, kind, (min(pair), max(pair)))
    settle(store)
    return taken


def moment() -> str:
    """Return this moment as judgements tell it."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
