"""Which people are one under two names, which may be, and which can't; pure, whatever the order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import combinations, product
from typing import Final

from graph.candidates import NameIndex, candidates
from graph.evidence import APART, Weighed, weigh
from graph.judgements import Pair
from graph.known_people import KnownPerson, Listing
from graph.model import Model
from graph.name_evidence import PARTIAL, name_evidence
from graph.spelling import parts_of

SUCCEEDS_WITHIN: Final = 400
LONG_BETWEEN: Final = 12 * 365
UNCHECKED: Final = 200


class Likeness(Model):
    """Two entities and what their evidence amounts to."""

    left: str
    right: str
    weighed: Weighed

    @property
    def pair(self) -> Pair:
        """Return the two."""
        return self.left, self.right


class Likenesses(Model):
    """All that evidence tells of some entities: what is alike, and what can't be one."""

    found: tuple[Likeness, ...]
    apart: tuple[Pair, ...]


def people_alike(people: Iterable[KnownPerson]) -> Likenesses:
    """Return who is one, who may be, and which of those near one another can't be one."""
    known = {person.id: person for person in people}
    pairs = candidates(known.values(), NameIndex(known.values()))
    seen = {pair: evidence(known[pair[0]], known[pair[1]]) for pair in pairs}
    weighed = {pair: weigh("person", ids) for pair, ids in seen.items() if ids}
    rivals = _rivals(known, weighed)
    for pair in rivals:
        weighed[pair] = weigh("person", {*seen[pair], "rivals"})
    found = [pair for pair in sorted(weighed) if weighed[pair].outcome != "different"]
    apart = sorted(pair for pair in _near(found) if contradictions(*(known[end] for end in pair)))
    return Likenesses(
        found=tuple(Likeness(left=pair[0], right=pair[1], weighed=weighed[pair]) for pair in found),
        apart=tuple(apart),
    )


def evidence(left: KnownPerson, right: KnownPerson) -> frozenset[str]:
    """Return all that speaks for or against two people being one, as ids of the table."""
    named = name_evidence(left.names[0], right.names[0]) or _called_so(left, right)
    if not named:
        return named
    seats = {*_seats(left, right), *_places(left, right), *_times(left, right)}
    if "new_surname" not in named:
        seats.discard("successor")
    elif not _takes_over(seats):
        return frozenset()
    return named | seats | contradictions(left, right)


def _called_so(left: KnownPerson, right: KnownPerson) -> frozenset[str]:
    """Return whether a paper gives the one a name that is the other's."""
    pairs = (*product(left.names[1:], right.names[:1]), *product(left.names[:1], right.names[1:]))
    is_so = any(name_evidence(*pair) & {"full_name", "letters"} for pair in pairs)
    return frozenset({"called_so"} if is_so else ())


def contradictions(left: KnownPerson, right: KnownPerson) -> frozenset[str]:
    """Return what makes it impossible that the two are one."""
    found = set()
    if left.meetings & right.meetings:
        found.add("listed_together")
    if any(_clash(*pair) for pair in product(left.listings, right.listings)):
        found.add("two_places")
    if name_evidence(left.names[0], right.names[0]) & APART:
        found.add("other_middle_name")
    return frozenset(found)


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
    """Tell whether somebody present at both meetings would be in two places at one time."""
    if one.meeting == other.meeting or one.date is None or one.date != other.date:
        return False
    if not (one.is_present and other.is_present):
        return False
    if not (one.start and one.end and other.start and other.end):
        return False
    return max(one.start, other.start) < min(one.end, other.end)


def _rivals(known: Mapping[str, KnownPerson], weighed: Mapping[Pair, Weighed]) -> set[Pair]:
    """Return the pairs in which a shorter name could as well be somebody else's."""
    partners: dict[str, set[str]] = defaultdict(set)
    for pair, each in weighed.items():
        if each.outcome != "different" and (shorter := _shorter(known, pair, each)):
            partners[shorter].add(pair[1] if shorter == pair[0] else pair[0])
    found: set[Pair] = set()
    for shorter, others in partners.items():
        one = all(
            (both := weighed.get(pair)) is not None and both.outcome == "same"
            for pair in combinations(sorted(others), 2)
        )
        if not one:
            found |= {(min(shorter, other), max(shorter, other)) for other in others}
    return found


def _shorter(known: Mapping[str, KnownPerson], pair: Pair, each: Weighed) -> str | None:
    """Return whose name tells less, where a part of the name is all that two share."""
    left, right = (known[end] for end in pair)
    if "full_name" in each.reasons:
        return next((one.id for one in (left, right) if not one.scope), None)
    if not PARTIAL.intersection(each.reasons):
        return None
    return min((left, right), key=lambda one: (_told(one), one.id)).id


def _told(person: KnownPerson) -> int:
    """Return how many letters the fullest name has, an initial counting as none."""
    return max(sum(len(p) for p in parts_of(n) if not p.endswith(".")) for n in person.names)


def _near(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield all pairs that could become one over others, unless far too many hang together."""
    groups: dict[str, set[str]] = {}
    for left, right in pairs:
        joined = groups.get(left, {left}) | groups.get(right, {right})
        groups.update(dict.fromkeys(joined, joined))
    for group in {id(group): group for group in groups.values()}.values():
        if len(group) <= UNCHECKED:
            yield from combinations(sorted(group), 2)
