"""What two people, as papers tell of them, have in common, and what keeps them apart; pure."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import product
from typing import Final

from graph.evidence import APART
from graph.known_people import KnownPerson, Listing, held_by
from graph.lexicon.seats import CHOSEN, EMPLOYED
from graph.name_evidence import is_very_common, name_evidence
from graph.seats import exclude, is_exclusive

SUCCEEDS_WITHIN: Final = 400
LONG_BETWEEN: Final = 12 * 365
ABBREVIATED: Final = 6


def evidence(left: KnownPerson, right: KnownPerson) -> frozenset[str]:
    """Return all that speaks for or against two people being one, as ids of the table."""
    named = name_evidence(left.names[0], right.names[0])
    if not named or "new_surname" in named:
        named = _called_so(left, right) or named  # a paper tells the name they had before
    if not named:
        return named
    seats = {*_seats(left, right), *_places(left, right), *_times(left, right)}
    if "new_surname" not in named:
        seats.discard("successor")
    elif not _takes_over(seats):
        return frozenset()
    if "municipality" in seats:
        named = _in_one_place(named, left.names[0])
    if "full_name" in named and left.documents & right.documents:
        seats = {*seats - {"side_by_side"}, "namesakes"}
    return named | seats | contradictions(left, right)


def contradictions(left: KnownPerson, right: KnownPerson) -> frozenset[str]:
    """Return what makes it impossible that the two are one."""
    found = set()
    if left.lists & right.lists:
        found.add("listed_together")
    if any(_clash(*pair) for pair in _of_one_day(left, right)):
        found.add("two_places")
    named = name_evidence(left.names[0], right.names[0])
    if named & APART:
        found.add("other_middle_name")
    if named & {"full_name", "letters"} and _told_as_two(left, right):
        found.add("told_as_two")
    if ours := [seat for seat in left.seats if is_exclusive(seat)]:
        theirs = [seat for seat in right.seats if is_exclusive(seat)]
        if any(exclude(*pair) for pair in product(ours, theirs)):
            found.add("two_seats")
    return frozenset(found)


def _of_one_day(left: KnownPerson, right: KnownPerson) -> Iterator[tuple[Listing, Listing]]:
    """Yield the meetings of both that were on one day."""
    for day in left.presences.keys() & right.presences.keys():
        yield from product(left.presences[day], right.presences[day])


def _called_so(left: KnownPerson, right: KnownPerson) -> frozenset[str]:
    """Return whether a paper gives the one a name that is the other's."""
    pairs = (*product(left.names[1:], right.names[:1]), *product(left.names[:1], right.names[1:]))
    is_so = any(name_evidence(*pair) & {"full_name", "letters"} for pair in pairs)
    return frozenset({"called_so"} if is_so else ())


def _in_one_place(named: frozenset[str], name: str) -> frozenset[str]:
    """Return what an equal name tells within a municipality, where few or many bear it."""
    if "full_name" in named:
        told = "very_common_name" if is_very_common(name) else "uncommon_name"
        return frozenset({"full_name", told})
    if "letters" in named and is_very_common(name):
        return named | {"common_name"}
    return named


def _told_as_two(left: KnownPerson, right: KnownPerson) -> bool:
    """Tell whether a document gives two of one name each an office, a party or a number."""
    if not left.documents & right.documents:
        return False
    if left.parties and right.parties and not left.parties & right.parties:
        return True
    ours, theirs = ({(s.body, s.office) for s in one.seats} for one in (left, right))
    is_numbered = any(s.is_term for s in left.seats) and any(s.is_term for s in right.seats)
    return is_numbered or bool(ours and theirs and not ours & theirs)


def _seats(left: KnownPerson, right: KnownPerson) -> Iterator[str]:
    """Yield what their bodies, offices and parties tell."""
    is_elsewhere = bool(left.scope and right.scope and left.scope != right.scope)
    if left.bodies & right.bodies and not is_elsewhere:
        yield "body"
    if left.national_bodies & right.national_bodies:
        yield "national_body"
    if left.offices & right.offices:
        yield "office"
    if left.parties and right.parties:
        yield "party" if left.parties & right.parties else "other_party"
    if _series(left) & _series(right) and not is_elsewhere:
        yield "series"
    if {_walk(left), _walk(right)} == {"employed", "chosen"}:
        yield "other_walk"


def _walk(person: KnownPerson) -> str | None:
    """Return whether a person is only told of as employed, or only as chosen."""
    told = {"employed" for seat in person.seats if EMPLOYED.fullmatch(seat.office)}
    told |= {"chosen" for seat in person.seats if CHOSEN.fullmatch(seat.office)}
    told |= {"chosen"} if person.parties else set()
    return told.pop() if len(told) == 1 else None


def _places(left: KnownPerson, right: KnownPerson) -> Iterator[str]:
    """Yield what their municipalities and papers tell."""
    if left.scope and right.scope:
        yield "municipality" if left.scope == right.scope else "other_municipality"
    if left.scope and left.scope == right.scope and (left.by_company or right.by_company):
        yield "company"
    if left.documents & right.documents:
        yield "side_by_side"


def _times(left: KnownPerson, right: KnownPerson) -> Iterator[str]:
    """Yield whether one follows the other at once, or only after many years."""
    if not left.dates or not right.dates:
        return
    earlier, later = sorted((left.dates, right.dates))
    between = (date.fromisoformat(later[0]) - date.fromisoformat(earlier[-1])).days
    if 0 <= between <= SUCCEEDS_WITHIN:
        yield "successor"
    if between > LONG_BETWEEN:
        yield "long_between"


def _takes_over(seats: AbstractSet[str]) -> bool:
    """Tell whether a new surname goes on where the old one stopped, in the same seat."""
    return {"body", "successor"} <= seats and bool({"office", "party"} & seats)


def _series(person: KnownPerson) -> frozenset[str]:
    return frozenset(listing.body for listing in person.listings if listing.body)


def _clash(one: Listing, other: Listing) -> bool:
    """Tell whether somebody present at both meetings would be in two places at one time.

    Two papers may tell of one meeting, the one without its body or with an abbreviation of it.
    """
    if one.meeting == other.meeting or _may_be_one(held_by(one.body), other):
        return False
    if not (one.start and one.end and other.start and other.end):
        return False
    return max(one.start, other.start) < min(one.end, other.end)


def _may_be_one(bodies: Iterable[str], other: Listing) -> bool:
    others = held_by(other.body)
    is_untold = any(len(body) <= ABBREVIATED for body in (*bodies, *others))
    return is_untold or not set(bodies).isdisjoint(others)
