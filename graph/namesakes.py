"""Which people of one full name in one municipality are one, and which are two; pure.

An uncommon name is one person's unless something contradicts; a very common one needs a body, an
office, a party or company as well. Where something contradicts, the surest join first, and whoever
could as well be another of them waits.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from graph.company import Company
from graph.evidence import APART, QUEUE, Likeness, total, weigh
from graph.identity import is_full_name
from graph.judgements import Pair, Verdict
from graph.known_people import KnownPerson, merged
from graph.model import Model
from graph.name_evidence import is_very_common
from graph.person_evidence import contradictions, evidence
from graph.seats import is_exclusive
from graph.spelling import letters, parts_of

CLEARLY: Final = 1.5
"""How much more must speak for one than for another of whom it is known that they are two."""
NEAR: Final = 50
"""With how many units, by date, one of very many is compared."""

Verdicts = Mapping[Pair, Verdict]


class Namesakes(Model):
    """The people of one name: who is one and by what, who may be, and who can't be."""

    groups: tuple[tuple[KnownPerson, ...], ...]
    same: tuple[Likeness, ...] = ()
    doubts: tuple[Likeness, ...] = ()
    apart: tuple[Pair, ...] = ()


def name_in_place(person: KnownPerson) -> tuple[str, ...] | None:
    """Return what namesakes have in common; nothing without a full name or a municipality."""
    if not person.scope or not is_full_name(person.names[0]):
        return None
    return (person.scope, *map(letters, parts_of(person.names[0])))


def namesakes(people: Iterable[KnownPerson], verdicts: Verdicts, company: Company) -> Namesakes:
    """Return who of people of one name in one municipality is one.

    >>> one, other = (KnownPerson(id=n, names=("Ida Bro",), scope="bækby") for n in "ab")
    >>> [len(group) for group in namesakes([one, other], {}, Company([])).groups]
    [2]
    """
    known = sorted(people, key=_moment)
    apart = frozenset(_apart(known))
    judged = {pair: verdict for pair, verdict in verdicts.items() if verdict != "same"}
    if not apart and not judged:
        row = [_likeness(left, right) for left, right in pairwise(known)]
        if all(each.weighed.outcome == "same" for each in row):
            return Namesakes(groups=(tuple(known),), same=tuple(row))
    return _Sorting(known, apart, verdicts, company).result()


def _moment(person: KnownPerson) -> tuple[str, str]:
    return (person.dates or ("9999",))[0], person.id


def _likeness(left: KnownPerson, right: KnownPerson, *more: str) -> Likeness:
    one, other = sorted((left, right), key=lambda person: person.id)
    told = {*(evidence(one, other) - APART), *more}
    return Likeness(left=one.id, right=other.id, weighed=weigh("person", told))


def _apart(people: Sequence[KnownPerson]) -> Iterator[Pair]:
    """Yield who can't be one; only those who share a document or a day, or have a side, may be."""
    shared: dict[object, list[KnownPerson]] = defaultdict(list)
    for person in people:
        days = {one.date for one in person.listings if one.date and one.start and one.is_present}
        sides = ["side"] if any(map(is_exclusive, person.seats)) else []
        for key in (*person.documents, *person.lists, *days, *sides):
            shared[key].append(person)
    pairs = {
        (min(one.id, other.id), max(one.id, other.id)): (one, other)
        for group in shared.values()
        for one, other in combinations(group, 2)
    }
    return (pair for pair, two in pairs.items() if contradictions(*two))


class _Sorting:
    """Namesakes of whom something tells that they may be several, sorted by the surest first."""

    def __init__(
        self,
        people: Sequence[KnownPerson],
        apart: frozenset[Pair],
        verdicts: Verdicts,
        company: Company,
    ) -> None:
        self._company = company
        self._hard = apart
        self._groups: dict[str, list[KnownPerson]] = {person.id: [person] for person in people}
        self._root: dict[str, str] = {person.id: person.id for person in people}
        self._others: dict[str, set[str]] = defaultdict(set)
        self._same: list[Likeness] = []
        self._unsure = {pair for pair, verdict in verdicts.items() if verdict == "unsure"}
        self._weights: dict[str, dict[str, float]] = defaultdict(dict)
        refused = {pair for pair, verdict in verdicts.items() if verdict == "not_same"}
        for pair in (*apart, *refused):
            self._keep_apart(*pair)
        for pair in sorted(pair for pair, verdict in verdicts.items() if verdict == "same"):
            self._join(*pair)

    def result(self) -> Namesakes:
        """Return the namesakes, sorted."""
        self._join_equals()
        units = sorted((merged(group) for group in self._groups.values()), key=_moment)
        self._part_by_party(units)
        pairs = dict(self._weighed(units))
        for (left, right), weighed in pairs.items():
            self._weights[left][right] = self._weights[right][left] = weighed[0]
        for pair in sorted(pairs, key=lambda pair: (-pairs[pair][0], pair)):
            weight, likeness = pairs[pair]
            one, other = (self._root[end] for end in pair)
            is_sure = likeness.weighed.outcome == "same" and not self._is_unsure(one, other)
            if one != other and is_sure and self._may_join(one, other, weight):
                self._same.append(likeness)
                self._join(one, other)
        return Namesakes(
            groups=tuple(tuple(self._groups[root]) for root in sorted(self._groups)),
            same=tuple(self._same),
            doubts=tuple(self._doubts()),
            apart=tuple(sorted(self._hard)),
        )

    def _keep_apart(self, left: str, right: str) -> None:
        self._others[left].add(right)
        self._others[right].add(left)

    def _are_apart(self, one: str, other: str) -> bool:
        return not self._others[one].isdisjoint({person.id for person in self._groups[other]})

    def _is_unsure(self, one: str, other: str) -> bool:
        ends = {
            self._root.get(left, "") + self._root.get(right, "") for left, right in self._unsure
        }
        return one + other in ends or other + one in ends

    def _join(self, left: str, right: str) -> None:
        """Make one group of two, under the first id of both."""
        one, other = sorted((self._root[left], self._root[right]))
        if one == other:
            return
        for person in self._groups[other]:
            self._root[person.id] = one
        self._groups[one] += self._groups.pop(other)
        self._others[one] |= self._others.pop(other, set())
        for far, weight in self._weights.pop(other, {}).items():
            best = max(weight, self._weights[one].get(far, weight))
            self._weights[far].pop(other, None)
            if far != one:
                self._weights[one][far] = self._weights[far][one] = best
        self._weights[one].pop(other, None)

    def _join_equals(self) -> None:
        """Join those of whom just the same is told, unless two of them are known to be two."""
        alike: dict[object, list[KnownPerson]] = defaultdict(list)
        for group in self._groups.values():
            for person in group:
                told = (person.parties, person.bodies, person.national_bodies, person.offices)
                if any(told):
                    alike[told].append(person)
        for people in alike.values():
            ids = {person.id for person in people}
            if any(not self._others[id_].isdisjoint(ids) for id_ in ids):
                continue
            for left, right in pairwise(sorted(people, key=_moment)):
                likeness = _likeness(left, right)
                one, other = self._root[left.id], self._root[right.id]
                is_sure = likeness.weighed.outcome == "same" and not self._is_unsure(one, other)
                if one != other and is_sure and not self._are_apart(one, other):
                    self._same.append(likeness)
                    self._join(one, other)

    def _part_by_party(self, units: Sequence[KnownPerson]) -> None:
        """Keep bearers of a very common name apart whose parties are others."""
        if not is_very_common(units[0].names[0]):
            return
        for left, right in combinations([unit for unit in units if unit.parties], 2):
            if not left.parties & right.parties:
                self._keep_apart(left.id, right.id)

    def _weighed(
        self, units: Sequence[KnownPerson]
    ) -> Iterator[tuple[Pair, tuple[float, Likeness]]]:
        """Yield what the evidence of two units amounts to, where they aren't known to be two."""
        for at, left in enumerate(units):
            for right in units[at + 1 : at + 1 + (NEAR if len(units) > NEAR else len(units))]:
                one, other = self._root[left.id], self._root[right.id]
                if not self._are_apart(one, other):
                    company = ("company",) if self._company.share(left, right) else ()
                    likeness = _likeness(left, right, *company)
                    weight = total("person", likeness.weighed.reasons)
                    yield (one, other), (weight, likeness)

    def _may_join(self, one: str, other: str, weight: float) -> bool:
        """Tell whether neither could as well be a third that is known to be another."""
        return not self._are_apart(one, other) and not self._rivals(one, other, weight)

    def _rivals(self, one: str, other: str, weight: float) -> bool:
        return any(
            told > weight - CLEARLY
            and self._are_apart(far, there)
            and not self._are_apart(far, here)
            for here, there in ((one, other), (other, one))
            for far, told in self._weights[here].items()
            if far != there and told >= QUEUE
        )

    def _doubts(self) -> Iterator[Likeness]:
        """Yield for each group but the greatest the greatest of which it may be part."""
        roots = sorted(self._groups, key=lambda root: (-len(self._groups[root]), root))
        for at, root in enumerate(roots):
            weights = self._weights[root]
            near = [far for far in roots[:at] if weights.get(far, 0) >= QUEUE] or roots[
                : min(at, 1)
            ]
            may_be = [far for far in near if not self._are_apart(root, far)]
            if may_be:
                rivals = ("rivals",) if len(may_be) > 1 else ()
                left, right = (merged(self._groups[end]) for end in (root, may_be[0]))
                likeness = _likeness(left, right, *rivals)
                waits = likeness.weighed.model_copy(update={"outcome": "queue"})
                yield likeness.model_copy(update={"weighed": waits})
