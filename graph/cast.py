"""Inside one document: the person, body or matter that a fact names.

A fact's names are the canonical names of the Extraction. Where two records share a name, the one
mentioned in the fact itself, else the one last mentioned under the same agenda item, is meant; when
that doesn't settle it, nobody is.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from graph.identity import (
    Place,
    issue_key,
    organisation_key,
    party_name,
    person_key,
    secretariat_key,
)
from graph.keys import code_key, fold
from graph.lexicon.bodies import PARTIES, SECRETARIAT
from graph.model import Extraction, Fact, Issue, Organisation, Person, Span

Named = Person | Organisation | Issue

_JOINTS: Final = (" og ", " samt ", ", ", "; ")


@dataclass(frozen=True)
class Ref:
    """A node that a fact points to."""

    label: Literal["Person", "Organisation", "Issue"]
    id: str


@dataclass(frozen=True)
class Member:
    """An entity of the document with the record that tells of it and the places that name it."""

    ref: Ref
    record: Person | Organisation | Issue
    places: tuple[int, ...]


class Cast:
    """Everybody and everything that a document names, found by name, alias or code."""

    def __init__(self, place: Place, extraction: Extraction) -> None:
        self.place: Final = place
        self._items = [item.body or (item,) for item in extraction.agenda_items]
        self._body = extraction.meeting.body if extraction.meeting else None
        self._people = _members(_keyed_people(extraction.people, place))
        self._organisations = _members(
            (organisation_key(record.name, place), record) for record in extraction.organisations
        )
        self._issues = _members(
            (issue_key(record.name, record.code, place), record) for record in extraction.issues
        )
        self._actors = _Index((*self._people, *self._organisations))
        self._matters = _Index(self._issues)

    @property
    def people(self) -> Sequence[Member]:
        """Return the people that the document lists."""
        return self._people

    @property
    def organisations(self) -> Sequence[Member]:
        """Return the bodies that the document lists."""
        return self._organisations

    @property
    def issues(self) -> Sequence[Member]:
        """Return the matters that the document lists."""
        return self._issues

    def actors(self, text: str, fact: Span) -> tuple[tuple[Ref, str], ...]:
        """Return whom the text names, each with its words: one, or several joined by "og"."""
        whole = self.actor(text, fact)
        if whole is not None:
            return ((whole, text),)
        joined = text
        for joint in _JOINTS:
            joined = joined.replace(joint, "\n")
        parts = [part.strip() for part in joined.split("\n") if part.strip()]
        known = [(ref, part) for part in parts if (ref := self.actor(part, fact)) is not None]
        return tuple(known) if len(known) == len(parts) > 1 else ()

    def actor(self, text: str, fact: Span) -> Ref | None:
        """Return the one person or body that the text names."""
        found = self._one(self._actors.named(text), fact)
        if found is None and fold(text) in SECRETARIAT:
            return Ref(label="Organisation", id=secretariat_key(self._body, self.place))
        if found is None and self._body and fold(text) == fold(self._body):
            return Ref(label="Organisation", id=organisation_key(self._body, self.place))
        return found

    def person(self, name: str, fact: Span) -> Ref | None:
        """Return the one person of this name."""
        people = [member for member in self._actors.named(name) if member.ref.label == "Person"]
        return self._one(people, fact)

    def party(self, letter: str, fact: Span) -> Ref | None:
        """Return the party of a letter or name: the paper's own, else one known to the country."""
        found = self.actor(letter, fact)
        if found is not None:
            return found if found.label == "Organisation" else None
        name = self.party_name(letter)
        if party_name(name) is None:
            return None
        return Ref(label="Organisation", id=organisation_key(name, self.place))

    @staticmethod
    def party_name(letter: str) -> str:
        """Return the name of the party with this letter; a name stays as it is."""
        return PARTIES.get(letter.strip(" ()").upper(), letter)

    def issue(self, text: str, fact: Span) -> Ref | None:
        """Return the one matter that the text names by name, alias or code."""
        return self._one(self._matters.named(text), fact)

    def is_unlisted(self, text: str) -> bool:
        """Tell whether no matter of the document bears the name, so that it names another one."""
        return not self._matters.named(text)

    def _one(self, candidates: Sequence[Member], fact: Span) -> Ref | None:
        """Return the only candidate, else the one that the fact's surroundings tell."""
        refs = {member.ref for member in candidates}
        if len(refs) < 2:
            return next(iter(refs), None)
        inside = _between(candidates, fact.start, fact.end)
        if inside:
            return next(iter(inside)) if len(inside) == 1 else None
        item = next((body for body in self._items if _holds(body, fact.start)), ())
        before = _between(candidates, min((span.start for span in item), default=0), fact.start)
        return next(iter(before)) if item and len(before) == 1 else None


class _Index:
    """Members by folded name or code; a canonical name goes before an alias."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._codes: dict[str, list[Member]] = defaultdict(list)
        self._names: dict[str, list[Member]] = defaultdict(list)
        self._aliases: dict[str, list[Member]] = defaultdict(list)
        for member in members:
            self._names[fold(member.record.name)].append(member)
            if isinstance(member.record, Issue) and member.record.code:
                self._codes[code_key(member.record.code)].append(member)
            for alias in member.record.aliases:
                self._aliases[fold(alias)].append(member)

    def named(self, text: str) -> Sequence[Member]:
        """Return who or what bears the name."""
        if code := self._codes.get(code_key(text)):
            return code
        folded = fold(text)
        return self._names.get(folded) or self._aliases.get(folded, [])


def _keyed_people(people: Sequence[Person], place: Place) -> Iterable[tuple[str, Person]]:
    """Return each person with its id; namesakes inside the document are told apart."""
    count: dict[str, int] = defaultdict(int)
    for record in people:
        count[fold(record.name)] += 1
    for record in people:
        twin = record.start if count[fold(record.name)] > 1 else None
        yield person_key(record.name, place, twin), record


def _members(keyed: Iterable[tuple[str, Named]]) -> tuple[Member, ...]:
    return tuple(
        Member(
            ref=Ref(label=_label(record), id=key),
            record=record,
            places=tuple({record.start, *(mention.start for mention in record.mentions)}),
        )
        for key, record in keyed
    )


def _label(record: Named) -> Literal["Person", "Organisation", "Issue"]:
    match record:
        case Person():
            return "Person"
        case Organisation():
            return "Organisation"
        case Issue():
            return "Issue"


def _between(members: Iterable[Member], start: int, end: int) -> set[Ref]:
    return {member.ref for member in members if any(start <= at < end for at in member.places)}


def _holds(spans: Iterable[Span | Fact], position: int) -> bool:
    return any(span.start <= position < span.end for span in spans)
