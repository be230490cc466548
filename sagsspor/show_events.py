"""Events, promises and sums on a terminal: date, who, what, the words and where they stand."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from queries.answers import AmountRow, Event, PromiseRow, Source
from queries.labels import KINDS, OUTCOMES, label
from sagsspor.trace_json import who

MARGIN: Final = 12
PER: Final = {"year": "om året", "month": "om måneden", "day": "om dagen", "person": "pr. person"}


def heading(text: str) -> Text:
    """Return the heading of a part of an answer."""
    return Text(f"\n{text}", style="bold cyan")


def reference(source: Source) -> str:
    """Return where a quote stands."""
    page = f", s. {source.page}" if source.page else ""
    return f"— {source.document}{page}"


def quoted(source: Source) -> RenderableType:
    """Return the words and where they stand, indented below what they prove."""
    words = Text(f"«{' '.join(source.quote.split())}»")
    place = Text(reference(source), style="dim")
    return Padding(Group(words, place), (0, 0, 0, MARGIN))


def event_lines(events: Iterable[Event]) -> Group:
    """Return events by date, the words of several facts at one place told once."""
    parts: list[RenderableType] = []
    for _, same in groupby(events, key=lambda event: (event.date, event.source)):
        told = list(same)
        for index, event in enumerate(told):
            date = (event.date or "uden dato") if index == 0 else ""
            line = Text(f"{date:<{MARGIN}}", style="green")
            parts.append(line.append(summary(event), style="bold"))
        parts.append(quoted(told[0].source))
    return Group(*parts)


def summary(event: Event) -> str:
    """Return what happened in some words: who, what, and when if told later."""
    actor = _actor(event)
    act = label(event.kind, event.act_or_status)
    lead = f"{KINDS[event.kind].capitalize()}: {act}" if event.kind != "statement" else act
    told = f"{actor} {act}" if event.kind == "statement" and actor else lead
    body = f" ({actor})" if event.kind != "statement" and actor else ""
    later = f", fortalt om {event.told_about}" if event.told_about else ""
    return f"{told}{body}{later}"


def _actor(event: Event) -> str:
    """Return who acts; by an office, both it and its holder, and what tells who that was."""
    held = event.by_office
    if held is None:
        return who(event)
    return f"{event.who_text} ({held.person.name}, ifølge {held.source.document})"


def promise_lines(promises: Iterable[PromiseRow]) -> Group:
    """Return promises and tasks with what became of them."""
    parts: list[RenderableType] = []
    for row in promises:
        actor = row.who.name if row.who else row.who_text or "nogen"
        verb = "lovede" if row.kind == "promise" else "fik opgaven"
        due = f", frist {row.due}" if row.due else ""
        line = Text(f"{row.date or 'uden dato':<{MARGIN}}", style="green")
        line.append(f"{actor} {verb}: {OUTCOMES[row.outcome]}{due}", style="bold")
        parts += [line, quoted(row.source)]
        parts += [quoted(row.outcome_source)] if row.outcome_source else []
    return Group(*parts)


def amount_lines(amounts: Iterable[AmountRow]) -> Group:
    """Return sums with what they are for."""
    parts: list[RenderableType] = []
    for row in amounts:
        line = Text(f"{row.source.date or 'uden dato':<{MARGIN}}", style="green")
        per = f" {PER.get(row.per, row.per)}" if row.per else ""
        purpose = f": {row.purpose}" if row.purpose else ""
        line.append(f"{kroner(row.value, row.currency)}{per}{purpose}", style="bold")
        parts += [line, quoted(row.source)]
    return Group(*parts)


def kroner(value: float, currency: str = "DKK") -> str:
    """Return a sum as Danes write it.

    >>> kroner(1250000), kroner(-300.5)
    ('1.250.000 kr.', '-300,50 kr.')
    """
    digits = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
    plain = digits.translate(str.maketrans(",.", ".,"))
    return f"{plain} kr." if currency == "DKK" else f"{plain} {currency}"
