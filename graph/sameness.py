"""Which matters of one municipality are one under two names; pure, whatever the order.

Those of one code come first (`graph/codes.py`). Strong enough by themselves are also a name that
differs only in being definite ("Natskolen" and "Natskole"), and a name made of the same thing that
says no more of it than the other does ("Natskolen" and "Nedlæggelse af natskole ved havnen"), where
nothing else could be meant. What could be two things stays apart, and names that clash wait to be
judged.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from graph.codes import strands
from graph.grouping import Sameness
from graph.identity import Place
from graph.judgements import Pair
from graph.known_issues import KnownIssue
from graph.lexicon.matters import SERVICES
from graph.model import Model
from graph.shapes import Shape, Words, agree, bare, clash, fit, is_form
from graph.short_names import short_names
from graph.successions import Succession, successions, with_lines

_SHORTEST: Final = 6
_BUCKET: Final = 4
_BY_SHORT_NAME: Final = "short_name"


class Matters(Model):
    """Which matters are one, which may be, and which of one code are two for certain."""

    same: tuple[Sameness, ...] = ()
    doubts: tuple[Sameness, ...] = ()
    apart: tuple[Pair, ...] = ()
    came_back: tuple[Succession, ...] = ()


def matters_alike(issues: Iterable[KnownIssue]) -> Matters:
    """Return which matters are one, and which may be.

    >>> found = matters_alike([
    ...     KnownIssue(id="1", names=("Natskolen",), municipality="Storby"),
    ...     KnownIssue(id="2", names=("Natskole ved havnen",), code="BU1", municipality="Storby"),
    ...     KnownIssue(id="3", names=("Elevator på torvet", "elevatoren"), municipality="Storby"),
    ...     KnownIssue(id="4", names=("Elevator i hallen", "elevatoren"), municipality="Storby"),
    ... ])
    >>> [(pair.left, pair.right, pair.method) for pair in (*found.same, *found.doubts)]
    [('1', '2', 'head_noun'), ('3', '4', 'short_name')]
    """
    found = [_of_place(place) for place in _places(issues)]
    return Matters(
        same=tuple(pair for each in found for pair in each.same),
        doubts=tuple(pair for each in found for pair in each.doubts),
        apart=tuple(pair for each in found for pair in each.apart),
        came_back=tuple(pair for each in found for pair in each.came_back),
    )


def _of_place(issues: Sequence[KnownIssue]) -> Matters:
    """Return the matters of one municipality."""
    coded = strands(issues)
    came_back = successions(coded.issues)
    known = with_lines(coded.issues, came_back)
    unclear = tuple(_doubtful(known))
    return Matters(
        same=(*coded.same, *_settled(known, unclear, coded.same)),
        doubts=(*coded.doubts, *unclear),
        apart=coded.apart,
        came_back=came_back,
    )


def _doubtful(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Yield the matters that go under one short name, but whose full names say different things."""
    pairs = (pair for pair in _by_name(issues) if pair.method == _BY_SHORT_NAME)
    found = {pair.ends: pair for pair in pairs}
    yield from (pair for _, pair in sorted(found.items()))


def _places(issues: Iterable[KnownIssue]) -> Iterator[Sequence[KnownIssue]]:
    """Yield the matters of each municipality."""
    places: dict[str, list[KnownIssue]] = defaultdict(list)
    for issue in sorted(issues, key=lambda issue: issue.id):
        if issue.municipality:
            places[Place(municipality=issue.municipality, document="").scope].append(issue)
    for place in sorted(places):
        yield places[place]


def _settled(
    issues: Sequence[KnownIssue], unclear: Iterable[Sameness], coded: Sequence[Sameness]
) -> Iterator[Sameness]:
    """Yield the pairs that names join, except where they would join two lines of codes."""
    named = [pair for pair in _by_name(issues) if pair.method != _BY_SHORT_NAME]
    apart = {pair.ends for pair in unclear}
    pairs = {(pair.left, pair.right): pair for pair in (*_by_shape(issues), *named)}
    pairs = {ends: pair for ends, pair in pairs.items() if pair.ends not in apart}
    known = (pair.ends for pair in (*pairs.values(), *coded))
    pairs = {(pair.left, pair.right): pair for pair in short_names(issues, known)} | pairs
    on = {issue.id: issue.line for issue in issues if issue.line}
    groups = _groups((*pairs, *((pair.left, pair.right) for pair in coded)))
    for left, right in sorted(pairs):
        if len({on[member] for member in groups[left] if member in on}) <= 1:
            yield pairs[left, right]


def _by_name(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return pairs whose names agree."""
    buckets: dict[Words, list[tuple[KnownIssue, Words]]] = defaultdict(list)
    for issue in issues:
        for phrase in issue.phrases:
            buckets[tuple(word[:_BUCKET] for word in phrase)].append((issue, phrase))
    for members in buckets.values():
        for (one, phrase), (other, name) in combinations(members, 2):
            if one.id != other.id and not _of_two_codes(one, other) and agree(phrase, name):
                is_clash = agree(one.whole.thing, other.whole.thing) and _clash(one, other)
                yield _pair(one, other, *((_BY_SHORT_NAME, 0.5) if is_clash else ("name", 0.9)))


def _of_two_codes(one: KnownIssue, other: KnownIssue) -> bool:
    """Tell whether both have a code: `graph/codes.py` has told of those all there is to tell."""
    return one.strand is not None and other.strand is not None


def _clash(one: KnownIssue, other: KnownIssue) -> bool:
    return clash(one.whole, other.whole)


def _by_shape(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return pairs whose names are made of the same thing, where no two others could be meant."""
    things: dict[str, dict[str, KnownIssue]] = defaultdict(dict)
    for issue in issues:
        for end in _ends(issue):
            things[end][issue.id] = issue
    others = {issue.id: _others(issue, things) for issue in issues if issue.code is None}
    clear = {id_ for id_, fitting in others.items() if _are_one(fitting)}
    for issue in issues:
        for other in others[issue.id] if issue.id in clear else ():
            is_clear = other.code is not None or other.id in clear
            if is_clear and (method := _proof(issue, other)):
                yield _pair(issue, other, method, 0.8 if other.code else 0.7)


def _others(
    issue: KnownIssue, things: Mapping[str, Mapping[str, KnownIssue]]
) -> tuple[KnownIssue, ...]:
    """Return all that could be meant by a matter's names."""
    near = {id_: other for end in _ends(issue) for id_, other in things[end].items()}
    return tuple(other for _, other in sorted(near.items()) if _fitting(issue, other))


def _ends(issue: KnownIssue) -> frozenset[str]:
    """Return how the nouns begin and end that name the thing: what fits shares one of them."""
    nouns = [each.thing[-1] for each in issue.shapes]
    return frozenset(
        end for noun in nouns for end in (f"{noun[:_BUCKET]}-", f"-{bare(noun)[-_SHORTEST:]}")
    )


def _fitting(one: KnownIssue, other: KnownIssue) -> bool:
    """Tell whether two matters may be one by what their names are made of."""
    if one.id == other.id:
        return False
    if _of_two_codes(one, other):
        return one.line == other.line
    if agree(one.whole.thing, other.whole.thing) and _clash(one, other):
        return False
    return any(fit(*both) or _headed(*both) for both in _both(one, other))


def _both(one: KnownIssue, other: KnownIssue) -> Iterator[tuple[Shape, Shape]]:
    for left in one.shapes:
        for right in other.shapes:
            yield left, right


def _headed(one: Shape, other: Shape) -> bool:
    """Tell whether one is a noun alone that the other's thing ends with: "Ny natskole"."""
    short, long = sorted((one, other), key=lambda each: len(each.thing))
    return (
        len(short.thing) == 1
        and len(long.thing) > 1
        and not (short.rest or short.change)
        and len(short.thing[0]) >= _SHORTEST
        and is_form(short.thing[0], long.thing[-1])
    )


def _are_one(others: Sequence[KnownIssue]) -> bool:
    """Tell whether all that could be meant may be one matter, of one code at most."""
    if len({other.line for other in others if other.line}) > 1:
        return False
    return all(_fitting(one, other) or _twins(one, other) for one, other in combinations(others, 2))


def _twins(one: KnownIssue, other: KnownIssue) -> bool:
    """Tell whether two matters bear the same name."""
    return any(agree(left, right) for left in one.phrases for right in other.phrases)


def _proof(one: KnownIssue, other: KnownIssue) -> str | None:
    """Return what joins two fitting names: a code's title, a shared rest, or a single service."""
    if other.code:
        return "head_noun"
    for left, right in _both(one, other):
        if fit(left, right) and left.rest and right.rest:
            return "title"
        if (fit(left, right) or _headed(left, right)) and _is_service(left) and _is_service(right):
            return "service"
    return None


def _is_service(made: Shape) -> bool:
    """Tell whether the thing is a service, of which a municipality has one under that name."""
    return (
        any(
            is_form(made.thing[-1][-len(end) :], end)
            or made.thing[-1].endswith((f"{end}en", f"{end}et"))
            for end in SERVICES
        )
        and len(made.thing[-1]) >= _SHORTEST + 2
    )


def _pair(one: KnownIssue, other: KnownIssue, method: str, score: float) -> Sameness:
    left, right = sorted((one, other), key=lambda issue: (bool(issue.code), issue.id))
    return Sameness(left=left.id, right=right.id, method=method, score=score)


def _groups(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Return for each matter all that hang together with it."""
    groups: dict[str, set[str]] = {}
    for left, right in pairs:
        joined = groups.get(left, {left}) | groups.get(right, {right})
        groups.update(dict.fromkeys(joined, joined))
    return groups
