"""The papers of all municipalities put in order: what stands in which, who met when; pure."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Final, Literal, TypeVar

from graph.case_numbers import folded_number
from graph.identity import Place, definite_body, organisation_key
from graph.keys import fold
from graph.known_papers import KnownItem, KnownMeeting, KnownPaper, KnownPapers
from graph.lexicon.body_words import COMMON_NOUNS
from graph.model import Model
from graph.offices import Proof

ThingT = TypeVar("ThingT")
KeyT = TypeVar("KeyT", bound=Hashable)
LeadKey = Literal[
    "case_number", "document_number", "earlier_handling", "attachment", "hearing", "budget_year"
]
StartLabel = Literal["Reference", "Attachment", "AgendaItem", "Document"]
EndLabel = Literal["AgendaItem", "Document", "Event", "Meeting"]

_FINAL_FIRST: Final = {"minutes": 0, "agenda_and_minutes": 1, "agenda": 2}
_INDEFINITE: Final = re.compile(r"(?:en|et|n|t)$")


class Lead(Model):
    """Where something leads, by which key of which value, and the words in both papers."""

    start: str
    start_label: StartLabel
    end: str
    end_label: EndLabel
    key: LeadKey
    value: str
    place: Proof
    there: Proof | None = None


class Shelf:
    """What is known of the papers, looked up by what is asked for."""

    def __init__(self, known: KnownPapers) -> None:
        self.known: Final = known
        self.papers: Final = {paper.id: paper for paper in known.papers}
        self.meetings: Final = {meeting.id: meeting for meeting in known.meetings}
        self.items: Final = {item.id: item for item in known.items}
        self.items_in: Final = _grouped(known.items, lambda item: item.document)
        self.pointers_in: Final = _grouped(known.pointers, lambda each: each.document)
        self._papers_at: Final = _grouped(known.papers, lambda paper: paper.meeting or "")
        self._meetings_on: Final = _grouped(
            known.meetings, lambda meeting: (meeting.scope, meeting.date)
        )
        self._bodies: Final = {body.id: body.body for body in known.bodies}
        self._names: Final[dict[str, set[str]]] = defaultdict(set)
        for body in known.bodies:
            self._names[body.body] |= {form for name in body.names for form in _forms(name)}

    def date_of(self, paper: KnownPaper) -> str | None:
        """Return the day of the paper's meeting, else its own."""
        meeting = self.meetings.get(paper.meeting or "")
        return (meeting.date if meeting else None) or paper.date

    def body_of(self, paper: KnownPaper) -> str | None:
        """Return the body whose meeting the paper records."""
        meeting = self.meetings.get(paper.meeting or "")
        return meeting.body if meeting else None

    def is_body(self, body: str | None, name: str, paper: KnownPaper) -> bool:
        """Tell whether a paper means the body by the name."""
        folded = fold(name)
        if body is None:
            return False
        if folded in COMMON_NOUNS:
            kind = _INDEFINITE.sub("", folded)
            return body == self.body_of(paper) and any(kind in own for own in self._names[body])
        place = Place(municipality=paper.municipality, document=paper.id)
        id_ = organisation_key(name, place)
        return body == self._bodies.get(id_, id_) or bool(_forms(name) & self._names[body])

    def meetings_on(self, paper: KnownPaper, date: str, name: str | None) -> list[KnownMeeting]:
        """Return the other meetings of the day that a paper may mean, by the body's name or not."""
        own = self.body_of(paper)
        return [
            meeting
            for meeting in self._meetings_on.get((paper.scope, date), ())
            if meeting.id != paper.meeting
            and meeting.body is not None
            and (self.is_body(meeting.body, name, paper) if name else meeting.body == own)
        ]

    def papers_of(self, meeting: str) -> list[KnownPaper]:
        """Return the papers that record the meeting, its minutes before its agenda."""
        found = self._papers_at.get(meeting, ())
        return sorted(found, key=lambda each: (_FINAL_FIRST.get(each.kind, 3), each.name, each.id))

    def items_at(self, meeting: str) -> list[KnownItem]:
        """Return the meeting's items, those of its minutes before those of its agenda."""
        return [item for each in self.papers_of(meeting) for item in self.items_in.get(each.id, ())]

    def number_place(self, paper: KnownPaper, item: KnownItem | None, number: str) -> Proof | None:
        """Return where the paper tells a folded case number, of an item or as its own."""
        told = [
            pointer.place
            for pointer in self.pointers_in.get(paper.id, ())
            if pointer.number
            and folded_number(pointer.number) == number
            and (item is None or pointer.item == item.id)
        ]
        if item is not None:
            return min(told, key=_start, default=item.place)
        return paper.place("case_number") or min(told, key=_start, default=paper.place("title"))


def _grouped(
    things: Iterable[ThingT], key_of: Callable[[ThingT], KeyT]
) -> dict[KeyT, list[ThingT]]:
    found: dict[KeyT, list[ThingT]] = defaultdict(list)
    for thing in things:
        found[key_of(thing)].append(thing)
    return dict(found)


def _forms(name: str) -> frozenset[str]:
    """Return a body's name as it stands and in the definite; what means any body is none."""
    folded = fold(name)
    forms = {folded, definite_body(folded) or folded}
    return frozenset(forms - COMMON_NOUNS)


def _start(place: Proof) -> int:
    return place.start
