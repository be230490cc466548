"""A history in the words of the trace contract, as `sagsspor trace --json` prints it."""

from typing import Any

from queries.answers import Event, Handled, Handling, IssueHistory, Link, PromiseRow, Source
from queries.history import since
from queries.lineage import SAME

Json = dict[str, Any]


def as_trace(told: IssueHistory) -> Json:
    """Return the history as the contract has it; what is unknown is null."""
    return {
        "issue": told.issue.name,
        "codes": list(told.codes),
        "also_called": list(told.also_called),
        "status": told.status,
        "status_since": told.status_since,
        "first_raised_by": _first(told.first_raised) if told.first_raised else None,
        "events": [_event(event) for event in told.events],
        "promises": [_promise(promise) for promise in told.promises],
        "lineage": _lineage(told.lineage),
        "same_as": [_same(link) for link in told.lineage if link.how == SAME],
        "handlings": [_handling(one) for one in told.handlings],
    }


def who(event: Event) -> str:
    """Return who acts, by name, and by the paper's name where that is another; else its words."""
    named = " og ".join(actor.name for actor in event.who) or event.who_text
    return f"{named} ({event.called})" if event.called else named


def _first(event: Event) -> Json:
    """Return who raised the matter first."""
    return {
        "who": who(event),
        "date": since(event),
        "document": event.source.document,
        "quote": event.source.quote,
    }


def _event(event: Event) -> Json:
    """Return one event."""
    return {
        "date": event.date,
        "document": event.source.document,
        "kind": event.kind,
        "who": who(event),
        "act_or_status": event.act_or_status,
        "quote": event.source.quote,
        "told_about": event.told_about,
    }


def _promise(promise: PromiseRow) -> Json:
    """Return one promise with its outcome."""
    return {
        "who": promise.who.name if promise.who else promise.who_text,
        "date": promise.date,
        "quote": promise.source.quote,
        "due": promise.due,
        "outcome": promise.outcome,
        "outcome_quote": promise.outcome_source.quote if promise.outcome_source else None,
    }


def _lineage(links: tuple[Link, ...]) -> list[Json]:
    """Return each step once, with the first words that tell it; other names are no step."""
    steps: dict[tuple[str, str, str], Json] = {}
    for link in links:
        origin = link.from_code or link.from_issue.name
        target = link.to_code or link.to_issue.name
        quote = link.source.quote if link.source else None
        step = {"from": origin, "to": target, "how": link.how, "quote": quote}
        if link.how != SAME:
            steps.setdefault((origin, target, link.how), step)
    return list(steps.values())


def _same(link: Link) -> Json:
    """Return another name of the matter: by what they are one, and the words of both."""
    return {
        "name": [link.from_issue.name, link.to_issue.name],
        "method": link.method,
        "score": link.score,
        "inferred": link.is_inferred,
        "quotes": [_words(source) for source in link.quotes],
    }


def _handling(one: Handling) -> Json:
    """Return one link between papers, as the later one tells it."""
    told = {"key": one.key, "value": one.value, "way": one.way}
    return {**told, "from": _handled(one.here), "to": _handled(one.there)}


def _handled(end: Handled) -> Json:
    """Return a paper, and the meeting and item in it."""
    return {
        "date": end.date,
        "document": end.source.document if end.source else None,
        "meeting": end.meeting.name if end.meeting else None,
        "item": end.item,
        "title": end.title,
        "quote": end.source.quote if end.source else None,
    }


def _words(source: Source) -> Json:
    """Return words and where they stand."""
    return {"document": source.document, "date": source.date, "quote": source.quote}
