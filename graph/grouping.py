"""Which pairs may join, when "same" goes on from one to the next; pure, whatever the order.

What people judged comes first and stands; then the surest pair joins its two groups, unless
something in one of them is known to be another than something in the other.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from graph.judgements import Judgement, Pair
from graph.model import Model

BY_JUDGEMENT: Final = "judgement"


class Sameness(Model):
    """Two entities that are one, how that was seen, and how sure it is."""

    left: str
    right: str
    method: str
    score: float
    reasons: tuple[str, ...] = ()

    @property
    def ends(self) -> Pair:
        """Return the two in the order of their ids."""
        return (self.left, self.right) if self.left < self.right else (self.right, self.left)


class Joined(Model):
    """The pairs that are one, and those that somebody has to judge."""

    same: tuple[Sameness, ...]
    open: tuple[Sameness, ...]


def joined(  # noqa: PLR0913 - each is another kind of what is known
    pairs: Iterable[Sameness],
    judgements: Mapping[Pair, Judgement],
    ids: Collection[str],
    apart: Iterable[Pair] = (),
    doubts: Iterable[Sameness] = (),
    *,
    first: Iterable[Sameness] = (),
) -> Joined:
    """Return what is one among the ids, by judgement and then by the surest evidence.

    What is to join `first` does so before all that is surer.

    >>> one = Sameness(left="a", right="b", method="name", score=0.9)
    >>> [len(kept) for _, kept in joined([one], {}, "ab", apart=[("a", "b")])]
    [0, 1]
    """
    judged = Groups()
    groups = Groups(apart)
    for pair, one in sorted(judgements.items()):
        for each in (judged, groups) if one.verdict == "not_same" else ():
            each.keep_apart(pair)
    same = [pair for pair, one in sorted(judgements.items()) if one.verdict == "same"]
    for pair in same:
        judged.join(pair)
        groups.join(pair)
    kept = _judged(same, groups, ids)
    waiting = []
    for found in (*sorted(first, key=_rank), *sorted(pairs, key=_rank)):
        verdict = judgements[found.ends].verdict if found.ends in judgements else None
        if verdict != "unsure" and groups.may_join(found.ends):
            groups.join(found.ends)
            kept.setdefault(found.ends, found)
        elif judged.may_join(found.ends):
            waiting.append(found)
    waiting += [found for found in doubts if groups.may_join(found.ends)]
    doubted = {found.ends: found for found in waiting if not groups.are_one(found.ends)}
    return Joined(
        same=tuple(kept[ends] for ends in sorted(kept)),
        open=tuple(doubted[ends] for ends in sorted(doubted)),
    )


def members(same: Iterable[Sameness]) -> tuple[tuple[str, ...], ...]:
    """Return the groups that hang together, each in the order of its ids.

    >>> one, other = (Sameness(left="b", right=r, method="name", score=1.0) for r in "ca")
    >>> members([one, other])
    (('a', 'b', 'c'),)
    """
    return groups_of(found.ends for found in same)


def groups_of(pairs: Iterable[Pair]) -> tuple[tuple[str, ...], ...]:
    """Return the ends of the pairs, those that hang together as one, in the order of their ids.

    >>> groups_of([("a", "b"), ("d", "e"), ("b", "c")])
    (('a', 'b', 'c'), ('d', 'e'))
    """
    groups = Groups()
    ends = set()
    for pair in pairs:
        groups.join(pair)
        ends |= set(pair)
    told: dict[str, list[str]] = defaultdict(list)
    for end in sorted(ends):
        told[groups.root(end)].append(end)
    return tuple(tuple(told[root]) for root in sorted(told))


def _rank(found: Sameness) -> tuple[float, Pair, str]:
    return -found.score, found.ends, found.method


def _judged(same: Iterable[Pair], groups: "Groups", ids: Collection[str]) -> dict[Pair, Sameness]:
    """Return what people joined, also where the one in between is in no document any more."""
    known = set(ids)
    kept = [pair for pair in same if known.issuperset(pair)]
    tied = Groups()
    for pair in kept:
        tied.join(pair)
    first: dict[str, str] = {}
    for end in sorted({end for pair in same for end in pair} & known):
        here = first.setdefault(groups.root(end), end)
        if tied.root(here) != tied.root(end):
            tied.join((here, end))
            kept.append((here, end))
    return {
        (left, right): Sameness(left=left, right=right, method=BY_JUDGEMENT, score=1.0)
        for left, right in kept
    }


class Groups:
    """Groups that grow together, each with whom it is known to be apart from."""

    def __init__(self, apart: Iterable[Pair] = ()) -> None:
        self._above: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        self._others: dict[str, set[str]] = defaultdict(set)
        for pair in apart:
            self.keep_apart(pair)

    def root(self, id_: str) -> str:
        """Return the one that stands for the group."""
        passed = []
        while (above := self._above.get(id_, id_)) != id_:
            passed.append(id_)
            id_ = above
        self._above.update(dict.fromkeys(passed, id_))
        return id_

    def keep_apart(self, pair: Pair) -> None:
        """Note that two are not one, before anything is joined."""
        for one, other in (pair, pair[::-1]):
            self._others[one].add(other)

    def may_join(self, pair: Pair) -> bool:
        """Tell whether nothing in one group is known to be another than something in the other."""
        one, other = map(self.root, pair)
        return one == other or self._others[one].isdisjoint(self._members.get(other, {other}))

    def are_one(self, pair: Pair) -> bool:
        """Tell whether both are in one group already."""
        return self.root(pair[0]) == self.root(pair[1])

    def join(self, pair: Pair) -> None:
        """Make one group of two, under the first id of both."""
        one, other = sorted(map(self.root, pair))
        if one != other:
            self._above[other] = one
            members = (self._members.pop(each, {each}) for each in (one, other))
            self._members[one] = _poured(*members)
            self._others[one] = _poured(*(self._others.pop(each, set()) for each in (one, other)))


def _poured(one: set[str], other: set[str]) -> set[str]:
    """Return all of both, the fewer poured into the more, so that a large group costs no more."""
    few, many = sorted((one, other), key=len)
    many |= few
    return many
