"""Rows on what happened: statements, decisions, votes and changes of status, with who and what."""

import re
from collections.abc import Iterable
from typing import Any, Final, Literal

from graph.actors import known_actor, tell_issue
from graph.cast import Ref
from graph.cpr import COVER
from graph.identity import issue_key
from graph.keys import fold, key
from graph.model import Decision, Fact, Issue, Statement, StatusChange, Vote, VoteSide
from graph.papers import agenda_item_of
from graph.rows import Rows, evidence, place_of
from graph.write_queries import RelationName

EventLabel = Literal["Statement", "Decision", "Vote", "StatusChange"]
ActorRelations = tuple[RelationName, RelationName]

MADE: Final[ActorRelations] = ("PERSON_MADE", "ORGANISATION_MADE")
VOTED: Final[ActorRelations] = ("PERSON_VOTED", "ORGANISATION_VOTED")
ADDRESSED: Final[ActorRelations] = ("ADDRESSED_TO_PERSON", "ADDRESSED_TO_ORGANISATION")
RESPONSIBLE: Final[ActorRelations] = ("RESPONSIBLE_PERSON", "RESPONSIBLE_ORGANISATION")

_CODE: Final = re.compile(r"[A-ZÆØÅ]{1,4}[ -]?\d{1,4}[a-z]?")


def tell_events(rows: Rows) -> None:
    """Keep all that happened, kind by kind in the order of the text."""
    for statement in rows.extraction.statements:
        _statement(rows, statement)
    for decision in rows.extraction.decisions:
        _decision(rows, decision)
    for vote in rows.extraction.votes:
        _vote(rows, vote)
    for change in rows.extraction.status_changes:
        _status_change(rows, change)


def issue_id(rows: Rows, text: str, fact: Fact) -> str | None:
    """Return the id of the matter that a fact names; one that nothing lists is told of here."""
    ref = rows.cast.issue(text, fact)
    if ref is not None:
        return ref.id
    if not rows.cast.is_unlisted(text):
        return None  # several bear the name, and nothing tells which is meant
    if COVER in text:
        return None  # somebody's own affair; covered, two of them would look like one
    code = text if _CODE.fullmatch(text) else None
    kind = "budget_proposal" if code else "topic"
    record = Issue(name=text, code=code, kind=kind, **fact.model_dump(include={*place_of(fact)}))
    id_ = issue_key(text, code, rows.place)
    tell_issue(rows, id_, record)
    return id_


def _statement(rows: Rows, fact: Statement) -> None:
    properties: dict[str, object] = {
        "act": fact.act,
        "named": fact.named,
        "reported": fact.reported,
        "due": fact.due,
        "who_text": fact.speaker,
        "method": fact.method,
    }
    if fact.outcome is not None:
        properties |= {
            "outcome": fact.outcome.outcome,
            "outcome_quote": fact.outcome.quote,
            "outcome_start": fact.outcome.start,
            "outcome_end": fact.outcome.end,
        }
    id_ = _event(rows, "Statement", fact, fold(fact.speaker), properties)
    _relate_actors(rows, MADE, [fact.speaker], id_, fact)
    _relate_actors(rows, ADDRESSED, fact.addressed_to, id_, fact)
    _about(rows, id_, fact.about, fact)


def _decision(rows: Rows, fact: Decision) -> None:
    properties = {
        "act": fact.kind,
        "due": fact.due,
        "who_text": fact.body or "",
        "responsible_text": list(fact.responsible),
    }
    id_ = _event(rows, "Decision", fact, fold(fact.body or ""), properties)
    _relate_actors(rows, MADE, [fact.body] if fact.body else [], id_, fact)
    _relate_actors(rows, RESPONSIBLE, fact.responsible, id_, fact)
    _about(rows, id_, fact.about, fact)


def _vote(rows: Rows, fact: Vote) -> None:
    properties = {
        "act": fact.outcome,
        "motion": fact.motion,
        "who_text": ", ".join(fact.moved_by),
        "count_for": fact.in_favour.count,
        "count_against": fact.against.count,
        "count_abstained": fact.abstained.count,
    }
    id_ = _event(rows, "Vote", fact, fold(fact.motion or ""), properties)
    _relate_actors(rows, MADE, fact.moved_by, id_, fact)
    _about(rows, id_, fact.about, fact)
    for choice, side in (
        ("for", fact.in_favour),
        ("against", fact.against),
        ("abstained", fact.abstained),
    ):
        _side(rows, id_, side, choice, fact)


def _side(rows: Rows, id_: str, side: VoteSide, choice: str, fact: Vote) -> None:
    """Keep how each named person and each party voted."""
    people = [rows.cast.person(name, fact) for name in side.people]
    for ref in people:
        if ref is not None:
            _relate_actor(rows, VOTED, ref, id_, {"choice": choice})
    for letter in side.parties:
        party = rows.cast.party(letter, fact)
        if party is not None:
            name = rows.cast.party_name(letter)
            _relate_actor(rows, VOTED, known_actor(rows, party, name), id_, {"choice": choice})


def _status_change(rows: Rows, fact: StatusChange) -> None:
    properties = {"act": fact.status, "told_about": fact.date, "who_text": fact.by or ""}
    id_ = _event(rows, "StatusChange", fact, fold(fact.issue), properties)
    _relate_actors(rows, MADE, [fact.by] if fact.by else [], id_, fact)
    _about(rows, id_, [fact.issue], fact)
    if fact.became:
        before, after = (issue_id(rows, text, fact) for text in (fact.issue, fact.became))
        if before and after and before != after:
            how = {"how": _how(fact), **place_of(fact)}
            rows.proved("BECAME", before, after, how)


def _how(fact: StatusChange) -> str:
    """Return how a matter became another: what is divided went into each of its parts."""
    return "split" if fact.rule == "code_move.divided" else fact.status


def _event(rows: Rows, label: EventLabel, fact: Fact, what: str, properties: dict[str, Any]) -> str:
    """Keep an event with what every kind of event has; return its id."""
    kind = "status_change" if label == "StatusChange" else label.lower()
    id_ = key("event", rows.record.id, kind, fact.start, fact.end, what)
    number = getattr(fact, "agenda_item", None)
    common = {
        "kind": kind,
        "date": rows.date,
        "told_about": None,
        "reported": False,
        "due": None,
        "agenda_item": number,
        "rule": fact.rule,
        "document": rows.record.id,
        **evidence(fact),
    }
    if rows.own(label, id_, {**common, **properties}):
        rows.relate("EVENT_IN", id_, rows.record.id)
        item = agenda_item_of(rows, number, fact)
        if item is not None:
            rows.relate("UNDER", id_, item)
    return id_


def _about(rows: Rows, id_: str, texts: Iterable[str], fact: Fact) -> None:
    for text in texts:
        issue = issue_id(rows, text, fact)
        if issue is not None:
            rows.relate("ABOUT", id_, issue)


def _relate_actors(
    rows: Rows, relations: ActorRelations, texts: Iterable[str], event: str, fact: Fact
) -> None:
    """Relate the event to whom the texts name; what names nobody known stays a text."""
    for text in texts:
        for ref, words in rows.cast.actors(text, fact):
            _relate_actor(rows, relations, known_actor(rows, ref, words), event, {})


def _relate_actor(
    rows: Rows, relations: ActorRelations, ref: Ref, event: str, properties: dict[str, Any]
) -> None:
    name = relations[0] if ref.label == "Person" else relations[1]
    points_at_event = relations in (MADE, VOTED)
    start, end = (ref.id, event) if points_at_event else (event, ref.id)
    rows.relate(name, start, end, properties)
