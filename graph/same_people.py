"""Which people are one under two names, which may be, and which can't; pure, whatever the order.

First the bearers of one name in one municipality are sorted (`graph/namesakes.py`), then those of
names that are near are weighed, each group of namesakes as one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import Final

from graph.candidates import NameIndex, candidates
from graph.company import Company
from graph.evidence import Likeness, Likenesses, Weighed, total, weigh
from graph.grouping import groups_of
from graph.judgements import Judgement, Pair, Verdict
from graph.known_people import KnownPerson, merged
from graph.name_evidence import PARTIAL
from graph.namesakes import CLEARLY, Namesakes, name_in_place, namesakes
from graph.person_evidence import contradictions, evidence
from graph.spelling import parts_of

UNCHECKED: Final = 200
NOTHING_JUDGED: Final[Mapping[Pair, Judgement]] = MappingProxyType({})

Weights = dict[Pair, Weighed]


def people_alike(
    people: Iterable[KnownPerson], judgements: Mapping[Pair, Judgement] = NOTHING_JUDGED
) -> Likenesses:
    """Return who is one, who may be, and which of those near one another can't be one.

    Judgements count here already, since a group of namesakes is weighed as one from there on.
    """
    found = _Found(tuple(people), {pair: one.verdict for pair, one in judgements.items()})
    weighed = found.weighed()
    alike = [pair for pair in sorted(weighed) if weighed[pair].outcome != "different"]
    apart = sorted(
        pair for pair in _near(alike) if contradictions(*(found.groups[end] for end in pair))
    )
    likely = (Likeness(left=p[0], right=p[1], weighed=weighed[p]) for p in alike)
    return Likenesses(
        found=tuple(map(found.parked, (*found.doubts(), *likely))),
        apart=(*(pair for one in found.names for pair in one.apart), *apart),
        namesakes=tuple(each for one in found.names for each in one.same),
    )


class _Found:
    """Namesakes sorted, and each group of them as one person."""

    def __init__(self, people: Sequence[KnownPerson], verdicts: Mapping[Pair, Verdict]) -> None:
        self.names: Final = tuple(_namesakes(people, verdicts))
        self.groups: Final[dict[str, KnownPerson]] = {}
        self._head: Final[dict[str, str]] = {}
        self._split: Final[dict[str, int]] = {}
        for number, one in enumerate(self.names):
            for group in one.groups:
                head = merged(group)
                self.groups[head.id] = head
                self._head.update({person.id: head.id for person in group})
                if len(one.groups) > 1:
                    self._split[head.id] = number
        judged = [
            (self._between(pair), pair, verdict)
            for pair, verdict in sorted(verdicts.items())
            if self._head.keys() >= set(pair)
        ]
        self._refused = {ends for ends, _, verdict in judged if verdict == "not_same"}
        self._unsure = {ends: pair for ends, pair, verdict in judged if verdict == "unsure"}

    def weighed(self) -> Weights:
        """Return what the evidence of all groups that are near by name amounts to."""
        known = self.groups
        pairs = candidates(known.values(), NameIndex(known.values()))
        seen = {
            pair: ids
            for pair in pairs
            if not self._are_namesakes(pair) and pair not in self._refused
            if (ids := evidence(known[pair[0]], known[pair[1]]))
        }
        weighed = {pair: weigh("person", ids) for pair, ids in seen.items()}
        for pair in (*_rivals(known, weighed), *self._rivals_of_one_name(weighed)):
            weighed[pair] = weigh("person", {*seen[pair], "rivals"})
        return weighed

    def doubts(self) -> Iterator[Likeness]:
        """Yield the namesakes who may be one."""
        return (doubt for one in self.names for doubt in one.doubts)

    def parked(self, found: Likeness) -> Likeness:
        """Return the likeness between the two that somebody is unsure of, if somebody is."""
        left, right = self._unsure.get(self._between(found.pair), found.pair)
        return found.model_copy(update={"left": left, "right": right})

    def _between(self, pair: Pair) -> Pair:
        left, right = sorted(self._head[end] for end in pair)
        return left, right

    def _are_namesakes(self, pair: Pair) -> bool:
        left, right = (self._split.get(end) for end in pair)
        return left is not None and left == right

    def _rivals_of_one_name(self, weighed: Weights) -> Iterator[Pair]:
        """Yield the pairs of one who could as well be another bearer of the same name."""
        near: dict[tuple[str, int], list[Pair]] = defaultdict(list)
        for pair, each in weighed.items():
            for end, other in (pair, pair[::-1]):
                if other in self._split and each.outcome != "different":
                    near[end, self._split[other]].append(pair)
        for pairs in near.values():
            weights = {pair: total("person", weighed[pair].reasons) for pair in pairs}
            first, second = (*sorted(weights.values(), reverse=True), 0.0)[:2]
            is_clear = first - second >= CLEARLY
            yield from (pair for pair in pairs if not is_clear or weights[pair] < first)


def _namesakes(
    people: Sequence[KnownPerson], verdicts: Mapping[Pair, Verdict]
) -> Iterator[Namesakes]:
    """Yield the people, those of one name in one municipality together."""
    company = Company(people)
    bearers: dict[tuple[str, ...], list[KnownPerson]] = defaultdict(list)
    for person in people:
        bearers[name_in_place(person) or (person.id,)].append(person)
    name_of = {person.id: name for name, group in bearers.items() for person in group}
    judged: dict[tuple[str, ...], dict[Pair, Verdict]] = defaultdict(dict)
    for pair, verdict in verdicts.items():
        left, right = (name_of.get(end) for end in pair)
        if left is not None and left == right:
            judged[left][pair] = verdict
    for name, group in sorted(bearers.items()):
        if len(group) == 1:
            yield Namesakes(groups=(tuple(group),))
        else:
            yield namesakes(group, judged.get(name, {}), company)


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
    for group in groups_of(pairs):
        if len(group) <= UNCHECKED:
            yield from combinations(group, 2)
