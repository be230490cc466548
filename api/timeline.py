"""Events as a reader follows them: by year and occasion, told once where one place tells twice."""

from collections.abc import Iterable
from itertools import groupby

from graph.model import Model
from queries.answers import Event, Ref, Source


class Entry(Model):
    """What one place of a document tells: its words, and every event in them."""

    source: Source
    events: tuple[Event, ...]


class Occasion(Model):
    """A meeting, or a paper without one, with what it tells; `place` is its page."""

    date: str | None
    place: Ref
    title: str
    entries: tuple[Entry, ...]


class Year(Model):
    """A year of a history; `year` is empty where papers have no date."""

    year: str
    occasions: tuple[Occasion, ...]


def years(events: Iterable[Event]) -> tuple[Year, ...]:
    """Return events, which stand in order, by year and occasion."""
    occasions = [_occasion(list(told)) for _, told in groupby(events, _same_occasion)]
    return tuple(
        Year(year=year, occasions=tuple(within))
        for year, within in groupby(occasions, lambda occasion: (occasion.date or "")[:4])
    )


def entries(events: Iterable[Event]) -> tuple[Entry, ...]:
    """Return events with those of one place together, under the longest of their quotes."""
    found: list[Entry] = []
    for event in events:
        if found and _overlap(found[-1].source, event.source):
            longest = max(found[-1].source, event.source, key=lambda place: len(place.quote))
            found[-1] = Entry(source=longest, events=(*found[-1].events, event))
        else:
            found.append(Entry(source=event.source, events=(event,)))
    return tuple(found)


def _same_occasion(event: Event) -> tuple[str, str]:
    return event.date or "", event.meeting.id if event.meeting else event.source.document_id


def _occasion(events: list[Event]) -> Occasion:
    first = events[0]
    place = first.meeting or _paper(first.source)
    title = place.name.removesuffix(first.date or "").rstrip()  # the date stands beside it
    return Occasion(date=first.date, place=place, title=title, entries=entries(events))


def _overlap(left: Source, right: Source) -> bool:
    same = left.document_id == right.document_id
    return same and left.start < right.end and right.start < left.end


def _paper(source: Source) -> Ref:
    return Ref(kind="document", id=source.document_id, name=source.title or source.document)
