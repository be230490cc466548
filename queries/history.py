"""What a history tells, derived from its events alone: pure functions, no store."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from graph.model import Status
from queries.answers import ActorOnIssue, Event, Ref
from queries.events import moment

# How far on a status is; of two on one day, the one furthest on counts. "merged" stands first,
# since what a matter went into tells more about it on the same day.
PROGRESS: Final[tuple[Status, ...]] = (
    "merged",
    "raised",
    "proposed",
    "requested_note",
    "sent_to_hearing",
    "referred",
    "postponed",
    "not_recommended",
    "recommended",
    "negotiated",
    "withdrawn",
    "not_financed",
    "rejected",
    "partly_adopted",
    "adopted",
    "extended",
    "implemented",
    "discontinued",
)
RANK: Final[Mapping[str, int]] = {status: rank for rank, status in enumerate(PROGRESS)}
RAISING: Final = frozenset({"raised", "proposed"})
# A body that orders a note on a matter has taken it up by then.
TAKING_UP: Final = frozenset({"requested_note"})
# The sentences of a vote that count: "For stemte: A (12).", "Imod: B.", "Ida Vang undlod."
COUNT: Final = re.compile(
    r"\b(?:stemte|stemmer|undlod)\b|^(?:For|Imod|Mod|Undlod)\b[^:\n]{0,40}:", re.IGNORECASE
)
SENTENCE: Final = re.compile(r"\S(?:[^.!?\n]|[.!?](?!\s))*[.!?]?")
FOR: Final = frozenset({"support", "propose"})


def happened(event: Event) -> str:
    """Return when what an event tells happened, as far as told, as text that sorts by time.

    A year or month alone stands at its end, for nothing proves it earlier.
    """
    date = event.date or "9999-99-99"
    if not event.told_about:
        return date
    return min(event.told_about + "-99-99"[len(event.told_about) - 4 :], date)


def told_later(event: Event) -> bool:
    """Return whether an event tells of something before its own paper's date."""
    return happened(event) < (event.date or "9999-99-99")


def first_raised(events: Iterable[Event]) -> Event | None:
    """Return who brought the matter up first: the earliest day, then the plainest act on it.

    A later paper's word about an earlier time counts only when nothing that early is told.
    """
    named = [event for event in events if event.who and _brings_up(event) is not None]
    return min(named, key=_raising_order, default=None)


def _raising_order(event: Event) -> tuple[object, ...]:
    """Return the order in which events may count as the first."""
    return happened(event), told_later(event), _brings_up(event), moment(event)


def _brings_up(event: Event) -> int | None:
    """Return how plainly an event brings a matter up, 0 the plainest, or None if it doesn't.

    Where nobody is told to have raised it, whoever speaks of it first did.
    """
    if event.kind == "status_change":
        return 0 if event.act_or_status in RAISING else _takes_up(event)
    return 1 if event.kind == "statement" else None


def _takes_up(event: Event) -> int | None:
    """Return 1 where a body took a matter up that a later paper tells of, or None."""
    return 1 if event.act_or_status in TAKING_UP and told_later(event) else None


def where_it_stands(events: Iterable[Event]) -> Event | None:
    """Return the status change that tells where the matter stands now, and since when.

    The same status told again changes nothing, nor does an earlier one retold of a matter that
    was adopted or carried out since.
    """
    changes = [event for event in events if event.kind == "status_change" and event.date]
    stands: Event | None = None
    told: set[str] = set()
    for change in sorted(changes, key=_status_order):
        if stands is None or not _retold(change, stands, told):
            stands = change
        told.add(change.act_or_status)
    return stands


def _retold(change: Event, stands: Event, told: set[str]) -> bool:
    """Return whether a status is only told again."""
    status, now = change.act_or_status, stands.act_or_status
    is_settled = RANK.get(now, -1) >= RANK["adopted"]
    is_behind = RANK.get(status, -1) < RANK.get(now, -1)
    return status == now or (is_settled and is_behind and status in told)


def _status_order(event: Event) -> tuple[object, ...]:
    """Return the order of status changes: by day, then the one furthest on."""
    return happened(event), RANK.get(event.act_or_status, -1), moment(event)


def since(event: Event) -> str | None:
    """Return the day of a status as the papers tell it: a date, or a month or year alone."""
    return event.told_about if told_later(event) else event.date


def without_doubles(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events without those whose words already stand as a status change.

    These are decisions, and votes in which nobody is counted. A status change that names nobody is
    then the decision's body's. Of a vote that counts, the counting words are quoted.
    """
    moves = [event for event in events if event.kind == "status_change"]
    decided = [event for event in events if event.kind == "decision"]
    counted = {event.id: as_counted(event) for event in events if event.kind == "vote"}
    silent = [event for event in events if event.kind == "vote" and counted[event.id] is None]
    told = (*moves, *decided)
    doubles = {event.id for event in decided if any(_overlap(event, move) for move in moves)}
    doubles |= {event.id for event in silent if any(_overlap(event, other) for other in told)}
    kept = [counted.get(event.id) or event for event in events if event.id not in doubles]
    return with_movers([_with_body(event, decided) for event in kept])


def with_movers(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events, a status that is told again with whom the first telling names.

    "AB-1 blev forkastet i 2023" is the council's where its own minutes of 2023 tell it.
    """
    moves = [event for event in events if event.kind in {"status_change", "vote"} and event.who]
    return tuple(_with_mover(event, moves) for event in events)


def _with_mover(event: Event, moves: Iterable[Event]) -> Event:
    """Return a status change of an earlier time with its only mover, where it names nobody."""
    nameless = event.kind == "status_change" and not (event.who or event.who_text)
    if not nameless or not event.told_about or not told_later(event):
        return event
    movers = {
        move.who
        for move in moves
        if move.act_or_status == event.act_or_status
        and happened(move).startswith(event.told_about)
        and move.source.document_id != event.source.document_id
    }
    return event.model_copy(update={"who": movers.pop()}) if len(movers) == 1 else event


def as_counted(vote: Event) -> Event | None:
    """Return a vote with the words that count it as its quote, or None where none do."""
    quote = vote.source.quote
    counting = [each for each in SENTENCE.finditer(quote) if COUNT.search(each.group())]
    if not counting:
        return None
    first, end = counting[0].start(), counting[-1].end()
    start = vote.source.start + first
    place = {"start": start, "end": start + end - first, "quote": quote[first:end]}
    return vote.model_copy(update={"source": vote.source.model_copy(update=place)})


def _with_body(event: Event, decided: Iterable[Event]) -> Event:
    """Return a status change with its decision's body where it names nobody."""
    if event.kind != "status_change" or event.who or event.who_text:
        return event
    who = next((decision.who for decision in decided if _overlap(decision, event)), ())
    return event.model_copy(update={"who": who})


def _overlap(left: Event, right: Event) -> bool:
    """Return whether two events are told by the same words."""
    return (
        left.source.document_id == right.source.document_id
        and left.source.start < right.source.end
        and right.source.start < left.source.end
    )


def actors(events: Iterable[Event]) -> tuple[ActorOnIssue, ...]:
    """Return who spoke, how often, and for or against; the most active first."""
    acts: defaultdict[Ref, Counter[str]] = defaultdict(Counter)
    for event in events:
        if event.kind == "statement":
            for actor in event.who:
                acts[actor][event.act_or_status] += 1
    rows = [_actor(actor, counts) for actor, counts in acts.items()]
    return tuple(sorted(rows, key=lambda row: (-row.statements, row.actor.name, row.actor.id)))


def _actor(actor: Ref, counts: Mapping[str, int]) -> ActorOnIssue:
    """Return one actor's share; who proposes a thing is for it."""
    return ActorOnIssue(
        actor=actor,
        statements=sum(counts.values()),
        support=sum(counts[act] for act in FOR if act in counts),
        oppose=counts.get("oppose", 0),
    )
