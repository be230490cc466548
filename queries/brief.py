"""The election brief: what an actor or a mærkesag has to show, every line with its words."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from graph.store import GraphStore
from queries.actors import actors_by_id, events_by_actor, promises_by_actor
from queries.answers import (
    ActorOnIssue,
    Brief,
    BriefLine,
    BriefSection,
    Event,
    IssueHistory,
    PromiseRow,
    Ref,
)
from queries.entities import candidates, is_id
from queries.events import chronological, events_by_id
from queries.issues import find_issue, issue_history
from queries.labels import OUTCOMES, label
from queries.network import contacts_on_issues, network
from queries.organisations import organisation_profile

# The parts of a brief and the acts that stand in them.
PARTS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("Foreslog", frozenset({"propose"})),
    ("Spurgte og bad om", frozenset({"ask", "request"})),
    ("Lovede", frozenset({"commit"})),
    ("Støttede", frozenset({"support"})),
    ("Var imod", frozenset({"oppose"})),
    ("Sagde i øvrigt", frozenset({"point_out", "inform"})),
)
MOVED: Final = "Sådan flyttede sagen sig"
DECIDED: Final = "Besluttede"
OPEN: Final = "Udestår"
UNSETTLED: Final = frozenset({"open", "overdue", "unknown"})


def election_brief(store: GraphStore, subject: str) -> Brief:
    """Return the brief on a person, a party or another organisation, or an issue."""
    found = _subject(store, subject)
    if found.kind == "issue":
        return _on_issue(store, issue_history(store, found.id))
    return _on_actor(store, found)


def _subject(store: GraphStore, text: str) -> Ref:
    """Return what the brief is on."""
    if not is_id(text):
        return candidates(store, text, "issue", "person", "organisation")[0]
    return next(iter(actors_by_id(store, [text])), None) or find_issue(store, text)


def _on_issue(store: GraphStore, told: IssueHistory) -> Brief:
    """Return the brief on an issue: who is for it and who against, by their own words."""
    moves = [event for event in told.events if event.kind in {"status_change", "vote"}]
    sections = [
        BriefSection(heading=MOVED, lines=tuple(map(_line, moves))),
        *_spoken(told.events),
        BriefSection(heading=OPEN, lines=_unsettled(store, told.promises)),
    ]
    return Brief(
        subject=told.issue,
        sections=_filled(sections),
        allies=tuple(row for row in told.actors if row.support > row.oppose),
        opponents=tuple(row for row in told.actors if row.oppose > row.support),
    )


def _on_actor(store: GraphStore, actor: Ref) -> Brief:
    """Return the brief on a person, or on an organisation and those who stand for it."""
    speakers = (actor, *_standing_for(store, actor))
    told = [event for who in speakers for event in events_by_actor(store, who.id)]
    events = chronological({event.id: event for event in told}.values())
    promised = [row for who in speakers for row in promises_by_actor(store, who.id, events)]
    decided = [event for event in events if event.kind in {"decision", "vote"}]
    sections = [
        *_spoken(events),
        BriefSection(heading=DECIDED, lines=tuple(map(_line, decided))),
        BriefSection(heading=OPEN, lines=_unsettled(store, promised)),
    ]
    allies, opponents = _others(store, speakers, events)
    return Brief(subject=actor, sections=_filled(sections), allies=allies, opponents=opponents)


def _standing_for(store: GraphStore, actor: Ref) -> tuple[Ref, ...]:
    """Return a party's members, whose words are the party's too; nobody for other actors."""
    if actor.kind != "organisation":
        return ()
    profile = organisation_profile(store, actor.id)
    return profile.members if profile.kind == "party" else ()


def _spoken(events: Sequence[Event]) -> list[BriefSection]:
    """Return the statements, part by part."""
    said = [event for event in events if event.kind == "statement"]
    return [
        BriefSection(
            heading=heading,
            lines=tuple(_line(event) for event in said if event.act_or_status in acts),
        )
        for heading, acts in PARTS
    ]


def _filled(sections: Iterable[BriefSection]) -> tuple[BriefSection, ...]:
    """Return the sections that have something to tell."""
    return tuple(section for section in sections if section.lines)


def _line(event: Event) -> BriefLine:
    """Return a line that tells an event."""
    who = " og ".join(actor.name for actor in event.who) or event.who_text
    about = ", ".join(issue.name for issue in event.about)
    told = " ".join(part for part in (who, label(event.kind, event.act_or_status)) if part)
    return BriefLine(text=f"{told}: {about}" if about else told, event=event)


def _unsettled(store: GraphStore, rows: Iterable[PromiseRow]) -> tuple[BriefLine, ...]:
    """Return the promises and tasks that no paper tells the end of."""
    left = [row for row in rows if row.outcome in UNSETTLED]
    events = {event.id: event for event in events_by_id(store, (row.event_id for row in left))}
    return tuple(
        BriefLine(text=_promise(row), event=events[row.event_id])
        for row in sorted(left, key=lambda row: (row.date or "9999", row.event_id, row.who_text))
    )


def _promise(row: PromiseRow) -> str:
    """Return what to say of a promise: who, and how it stands."""
    who = row.who.name if row.who else row.who_text
    due = f", frist {row.due}" if row.due else ""
    return f"{who}: {OUTCOMES[row.outcome]}{due}"


def _others(
    store: GraphStore, speakers: Sequence[Ref], events: Sequence[Event]
) -> tuple[tuple[ActorOnIssue, ...], tuple[ActorOnIssue, ...]]:
    """Return who agrees and who disagrees with the speakers on the issues they spoke on."""
    issues = {issue.id for event in events for issue in event.about}
    drawn = network(contacts_on_issues(store, issues, None, None), {}, with_issues=False)
    own = {speaker.id for speaker in speakers}
    agree: Counter[str] = Counter()
    disagree: Counter[str] = Counter()
    for edge in drawn.edges:
        ends = {edge.source, edge.target}
        if len(ends & own) == 1:
            (other,) = ends - own
            agree[other] += edge.agree
            disagree[other] += edge.disagree
    rows = [
        ActorOnIssue(
            actor=Ref(
                kind="person" if node.kind == "person" else "organisation",
                id=node.id,
                name=node.name,
            ),
            statements=node.statements,
            support=agree[node.id],
            oppose=disagree[node.id],
        )
        for node in drawn.nodes
        if node.id not in own
    ]
    return _by(rows, lambda row: row.support), _by(rows, lambda row: row.oppose)


def _by(
    rows: Iterable[ActorOnIssue], times: Callable[[ActorOnIssue], int]
) -> tuple[ActorOnIssue, ...]:
    """Return the rows in which it happened, the most often first."""
    some = [row for row in rows if times(row)]
    return tuple(sorted(some, key=lambda row: (-times(row), row.actor.name, row.actor.id)))
