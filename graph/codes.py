"""Which matters of one code are one: a municipality gives its codes out anew every year; pure.

Titles that speak of the same thing make one matter, and so does a bare code where one matter of
that code alone is near in time. Titles that share nothing are two matters, even in one year: two
committees may number alike. What is neither waits to be judged.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from typing import Final, Literal

from graph.grouping import Groups, Sameness
from graph.judgements import Pair
from graph.keys import code_key
from graph.known_issues import KnownIssue
from graph.lexicon.matters import CHANGED, CHANGES, PREPOSITIONS, SMALL
from graph.model import Model
from graph.shapes import Words, bare, clash, is_form, is_generic

BY_CODE: Final = "code"
BY_TIME: Final = "code_in_time"
ONE_BUDGET: Final = 250
"""Days within which papers speak of the same budget: from the first notes in spring to its end."""
NEAR: Final = 400
"""Days from a paper that only tells a code to the nearest that titles it, where two could be."""
CLEARLY: Final = 365
"""Days by which the next matter of the code has to be further away."""
REMEMBERED: Final = 5 * 365
"""Days for which papers still speak of a proposal by its code alone."""
_COMPOUND: Final = 4
_SILENT: Final = frozenset({*CHANGED, *CHANGES, *PREPOSITIONS, *SMALL})

Verdict = Literal["same", "doubt", "apart"]


class Strands(Model):
    """The matters with their strands, and what follows of who shares one."""

    issues: tuple[KnownIssue, ...]
    same: tuple[Sameness, ...]
    doubts: tuple[Sameness, ...]
    apart: tuple[Pair, ...]


def strands(issues: Iterable[KnownIssue]) -> Strands:
    """Return the matters of one municipality, those of one code and matter on one strand.

    >>> told = [("Natskole", "2031-05-01"), ("Natskolen", "2035-05-01"), ("Lift", "2035-05-01")]
    >>> found = strands(KnownIssue(id=n, names=(n + "en til havnen",), code="BU-7", dates=(day,))
    ...     for n, day in told)
    >>> [(pair.left, pair.right) for pair in found.same]
    [('Natskole', 'Natskolen')]
    """
    known = sorted(issues, key=lambda issue: issue.id)
    bearers: dict[str, list[KnownIssue]] = defaultdict(list)
    for issue in known:
        if issue.code:
            bearers[code_key(issue.code)].append(issue)
    for issue in known:
        for name in issue.names if issue.code is None else ():
            if (code := code_key(name)) in bearers:
                bearers[code].append(issue)
    kin = _kin(known)
    found = [_Bearers(members, kin) for _, members in sorted(bearers.items())]
    on = {id_: strand for each in found for id_, strand in each.strands()}
    return Strands(
        issues=tuple(issue.model_copy(update={"strand": on.get(issue.id)}) for issue in known),
        same=tuple(pair for each in found for pair in each.same),
        doubts=tuple(pair for each in found for pair in each.doubts),
        apart=tuple(pair for each in found for pair in each.apart),
    )


class _Bearers:
    """All matters of a municipality that bear one code."""

    def __init__(
        self, members: Sequence[KnownIssue], kin: Mapping[str, Sequence[KnownIssue]]
    ) -> None:
        self._kin = kin
        self.same: list[Sameness] = []
        self.doubts: list[Sameness] = []
        self.apart: list[Pair] = []
        self._coded = [issue for issue in members if issue.code]
        titled = [issue for issue in members if issue.code and issue.phrases]
        self._groups = self._join_titled(titled)
        if titled:
            self._join_bare(titled, [issue for issue in members if issue not in titled])
        else:
            self._join_in_time(members)

    def strands(self) -> Iterator[tuple[str, str]]:
        """Yield each matter that has the code, with what stands for all that are one with it."""
        for issue in self._coded:
            yield issue.id, self._groups.root(issue.id)

    def _join_titled(self, titled: Sequence[KnownIssue]) -> Groups:
        """Join titles that speak of one thing, those nearest in time first."""
        weighed = {pair: _alike(*pair) for pair in combinations(titled, 2)}
        for (one, other), (verdict, _) in weighed.items():
            if verdict == "apart":
                self.apart.append((one.id, other.id))
        groups = Groups(self.apart)
        for one, other in sorted(weighed, key=lambda pair: (days_between(*pair) or 0, _ids(pair))):
            verdict, reasons = weighed[one, other]
            if verdict == "same" and groups.may_join(_ids((one, other))):
                groups.join(_ids((one, other)))
                self.same.append(_pair(one, other, 0.97, reasons))
        for (one, other), (verdict, reasons) in weighed.items():
            ends = _ids((one, other))
            if verdict != "apart" and groups.may_join(ends) and not groups.are_one(ends):
                self.doubts.append(_pair(one, other, 0.5, reasons))
        return groups

    def _join_bare(self, titled: Sequence[KnownIssue], bare: Iterable[KnownIssue]) -> None:
        """Join papers that tell the code alone to the matter of that code that they can mean."""
        of_strand: dict[str, list[KnownIssue]] = defaultdict(list)
        for issue in titled:
            of_strand[self._groups.root(issue.id)].append(issue)
        for issue in bare:
            nearest = [
                min(ones, key=lambda o: (_away(issue, o), o.id)) for ones in of_strand.values()
            ]
            meant, reasons = self._meant(
                issue, sorted(nearest, key=lambda o: (_away(issue, o), o.id))
            )
            if meant:
                self._groups.join(_ids((issue, meant)))
                self.same.append(_pair(issue, meant, 0.95, reasons))
            else:
                self.doubts += [_pair(issue, other, 0.5, reasons) for other in nearest]

    def _join_in_time(self, bare: Sequence[KnownIssue]) -> None:
        """Join papers of which none titles the code, as long as they follow one another."""
        in_turn = sorted(bare, key=lambda issue: (issue.dates[:1] or ("9999",), issue.id))
        for one, other in pairwise(in_turn):
            days = days_between(one, other)
            if days is not None and days <= NEAR:
                self._groups.join(_ids((one, other)))
                self.same.append(_pair(one, other, 0.95, ("same_code", "code_alone")))
            else:
                self.doubts.append(
                    _pair(one, other, 0.5, ("same_code", "code_alone", "far_between"))
                )

    def _meant(
        self, issue: KnownIssue, nearest: Sequence[KnownIssue]
    ) -> tuple[KnownIssue | None, tuple[str, ...]]:
        """Return which matter of the code is meant, the nearest in time of each given in order."""
        for reason, told in (("titles_alike", (issue,)), ("same_path", self._kin[issue.id])):
            alike = [o for o in nearest if any(say_the_same(each, o) for each in told)]
            if len(alike) == 1:
                return alike[0], ("same_code", reason)
        first = nearest[0]
        away = _away(issue, first)
        if len(nearest) == 1:
            if away > REMEMBERED:
                return None, ("same_code", "code_alone", "far_between")
            return first, ("same_code", "code_alone")
        is_dated = all(days_between(issue, other) is not None for other in nearest)
        is_clear = is_dated and away <= NEAR and _away(issue, nearest[1]) - away >= CLEARLY
        reasons = ("same_code", "code_alone", "nearest_of_code" if is_clear else "several_of_code")
        return (first if is_clear else None), reasons


def _kin(issues: Iterable[KnownIssue]) -> Mapping[str, Sequence[KnownIssue]]:
    """Return for each matter what papers say that it went into, or that went into it."""
    by_id = {issue.id: issue for issue in issues}
    kin: dict[str, list[KnownIssue]] = defaultdict(list)
    for issue in by_id.values():
        for later in sorted(issue.became & by_id.keys()):
            kin[issue.id].append(by_id[later])
            kin[later].append(issue)
    return kin


def _alike(one: KnownIssue, other: KnownIssue) -> tuple[Verdict, tuple[str, ...]]:
    """Tell whether two titles of one code are of one matter, and why."""
    days = days_between(one, other)
    is_near = days is not None and days <= ONE_BUDGET
    in_time = ("one_budget",) if is_near else ("far_between",) if days else ()
    if say_the_same(one, other):
        return "same", ("same_code", "titles_alike")
    if _of_one_thing(one, other):
        return ("same" if is_near else "doubt"), ("same_code", "titles_of_one_thing", *in_time)
    if is_near or days is None:
        return "doubt", ("same_code", "titles_differ", *in_time)
    return "apart", ()


def say_the_same(one: KnownIssue, other: KnownIssue) -> bool:
    """Tell whether one title says no more than the other, or nothing else of the same thing."""
    for left in one.phrases:
        for right in other.phrases:
            short, long = sorted((_telling(left), _telling(right)), key=len)
            if short and all(any(_is_kin(word, each) for each in long) for word in short):
                return True
    return any(
        _is_kin(left.thing[-1], right.thing[-1]) and not clash(left, right)
        for left in one.shapes
        for right in other.shapes
    )


def _of_one_thing(one: KnownIssue, other: KnownIssue) -> bool:
    return any(
        _is_kin(left.thing[-1], right.thing[-1]) for left in one.shapes for right in other.shapes
    )


def _telling(phrase: Words) -> Words:
    """Return the words that say what a proposal is about."""
    return tuple(word for word in phrase if word not in _SILENT and not is_generic(word))


def _is_kin(one: str, other: str) -> bool:
    """Tell whether two words are forms of one, or one is the end or beginning of the other.

    >>> _is_kin("stuen", "stue"), _is_kin("varmestuen", "natvarmestue"), _is_kin("bad", "badeland")
    (True, True, False)
    """
    if is_form(one, other):
        return True
    short, long = sorted((bare(one), bare(other)), key=len)
    return len(short) >= _COMPOUND and (long.startswith(short) or long.endswith(short))


def _away(issue: KnownIssue, other: KnownIssue) -> int:
    """Return how far a paper is from what it may mean; before it was titled counts double."""
    days = days_between(issue, other)
    if days is None:
        return 0
    return days if issue.dates[0] > other.dates[0] else 2 * days


def days_between(one: KnownIssue, other: KnownIssue) -> int | None:
    """Return the days between the papers of two matters: 0 where their times meet."""
    if not one.dates or not other.dates:
        return None
    later, earlier = max(one.dates[0], other.dates[0]), min(one.dates[-1], other.dates[-1])
    return max(0, (date.fromisoformat(later) - date.fromisoformat(earlier)).days)


def _ids(pair: tuple[KnownIssue, KnownIssue]) -> Pair:
    one, other = sorted(issue.id for issue in pair)
    return one, other


def _pair(one: KnownIssue, other: KnownIssue, score: float, reasons: tuple[str, ...]) -> Sameness:
    left, right = sorted((one, other), key=lambda issue: (bool(issue.code), issue.id))
    method = BY_TIME if {"nearest_of_code", "titles_of_one_thing"} & set(reasons) else BY_CODE
    return Sameness(left=left.id, right=right.id, method=method, score=score, reasons=reasons)
