"""Where an actor stands: for, against or both, issue by issue, with the words."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Literal

from graph.store import GraphStore
from queries.actors import events_by_actor, find_actor
from queries.answers import Event, Position, Ref
from queries.history import FOR


def positions_of(store: GraphStore, name_or_id: str) -> tuple[Position, ...]:
    """Return an actor's positions, the issue most spoken on first."""
    actor = find_actor(store, name_or_id)
    return positions(events_by_actor(store, actor.id))


def positions(events: Iterable[Event]) -> tuple[Position, ...]:
    """Return the positions that one actor's events show."""
    told: defaultdict[Ref, list[Event]] = defaultdict(list)
    for event in events:
        if event.kind == "statement":
            for issue in event.about:
                told[issue].append(event)
    rows = [_position(issue, spoken) for issue, spoken in told.items()]
    return tuple(sorted(rows, key=lambda row: (-len(row.events), row.issue.name, row.issue.id)))


def _position(issue: Ref, events: list[Event]) -> Position:
    """Return the position on one issue; `changed` where support and opposition both stand."""
    acts = {event.act_or_status for event in events}
    is_for, is_against = bool(acts & FOR), "oppose" in acts
    stance: Literal["for", "against", "mixed", "none"] = "none"
    if is_for and is_against:
        stance = "mixed"
    elif is_for or is_against:
        stance = "for" if is_for else "against"
    return Position(issue=issue, stance=stance, changed=stance == "mixed", events=tuple(events))
