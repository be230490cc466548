"""What the graph knows of a person as evidence of who it is: names, seats, lists and papers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from graph.identity import definite_body
from graph.lexicon.names import GENERIC_OFFICES
from graph.model import Model


class Seat(Model):
    """An office in a body, told on a day or, in a register, for a term; bodies by folded names."""

    body: str
    office: str = ""
    date: str | None = None
    is_national: bool = False
    party: str = ""
    is_term: bool = False
    since: str | None = None
    until: str | None = None


class Listing(Model):
    """A place on a document's list of who was at a meeting."""

    meeting: str
    document: str = ""
    body: str = ""
    date: str | None = None
    start: str | None = None
    end: str | None = None
    is_present: bool = True


class KnownPerson(Model):
    """A person as several papers tell of them; `scope` is empty where no municipality is told.

    `by_company` tells that the municipality is that of the others whom the same paper names.
    """

    id: str
    names: tuple[str, ...]
    scope: str = ""
    by_company: bool = False
    parties: frozenset[str] = frozenset()
    seats: tuple[Seat, ...] = ()
    listings: tuple[Listing, ...] = ()
    documents: frozenset[str] = frozenset()

    @cached_property
    def bodies(self) -> frozenset[str]:
        """Return the bodies of the place that the person sat in or worked for."""
        seats = {seat.body for seat in self.seats if not seat.is_national}
        named = seats | {each for one in self.listings for each in held_by(one.body)}
        return frozenset(body for body in named if body and not body.endswith(" kommune"))

    @cached_property
    def national_bodies(self) -> frozenset[str]:
        """Return the bodies of the whole country."""
        return frozenset(seat.body for seat in self.seats if seat.is_national)

    @cached_property
    def offices(self) -> frozenset[tuple[str, str]]:
        """Return the offices that one body has one of."""
        told = {(seat.body, seat.office) for seat in self.seats}
        return frozenset(pair for pair in told if pair[1] not in GENERIC_OFFICES)

    @cached_property
    def lists(self) -> frozenset[tuple[str, str]]:
        """Return the lists on which the person stands: of which meeting, in which document."""
        return frozenset((listing.meeting, listing.document) for listing in self.listings)

    @cached_property
    def presences(self) -> dict[str, list[Listing]]:
        """Return on which days the person was at which meetings."""
        found: dict[str, list[Listing]] = {}
        for listing in self.listings:
            if listing.date is not None and listing.is_present:
                found.setdefault(listing.date, []).append(listing)
        return found

    @cached_property
    def dates(self) -> tuple[str, ...]:
        """Return the days, told in full, on which the person is told of, in order."""
        seats = {seat.date for seat in self.seats if seat.date}
        told = seats | {listing.date for listing in self.listings if listing.date}
        return tuple(sorted(day for day in told if len(day) == len("2024-01-31")))


def merged(people: Sequence[KnownPerson]) -> KnownPerson:
    """Return what is known of people who are one, under the first id and the commonest name.

    >>> one, other = (KnownPerson(id=n, names=("Ida Bro",), documents={n}) for n in "ab")
    >>> sorted(merged([other, one]).documents), merged([other, one]).id
    (['a', 'b'], 'a')
    """
    if len(people) == 1:
        return people[0]
    one = min(people, key=lambda person: person.id)
    name = common_name(people)
    others = {other for person in people for other in person.names} - {name}
    return KnownPerson(
        id=one.id,
        names=(name, *sorted(others)),
        scope=one.scope,
        by_company=all(person.by_company for person in people),
        parties=frozenset().union(*(person.parties for person in people)),
        seats=tuple(seat for person in people for seat in person.seats),
        listings=tuple(listing for person in people for listing in person.listings),
        documents=frozenset().union(*(person.documents for person in people)),
    )


def common_name(people: Iterable[KnownPerson]) -> str:
    """Return the name most of them go by; of equals the longest, then the first in the alphabet."""
    counts = Counter(person.names[0] for person in people)
    return min(counts, key=lambda name: (-counts[name], -len(name), name))


def held_by(body: str) -> tuple[str, ...]:
    """Return the bodies of a meeting; two that met together are both.

    >>> held_by("udsatterådet og social- og sundhedsudvalget")
    ('udsatterådet', 'social- og sundhedsudvalget')
    >>> held_by("social- og sundhedsudvalget")
    ('social- og sundhedsudvalget',)
    """
    words = body.split(" ")
    for at, word in enumerate(words):
        halves = " ".join(words[:at]), " ".join(words[at + 1 :])
        if word == "og" and all(map(definite_body, halves)):
            return halves
    return (body,)
