"""Which matters of one municipality are one under two names; pure, whatever the order.

Strong enough by themselves are a name that is the other's code, a name that differs only in being
definite ("Natskolen" and "Natskole"), and a name made of the same thing that says no more of it
than the other does ("Natskolen" and "Nedlæggelse af natskole ved havnen"), where nothing else
could be meant. What could be two things stays apart, and names that clash wait to be judged.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import Final

from graph.grouping import Sameness
from graph.identity import Place
from graph.keys import code_key
from graph.lexicon.matters import GENERIC, PREPOSITIONS, SERVICES
from graph.model import Model
from graph.shapes import Shape, Words, agree, clash, fit, is_definite_of, is_form, shape, words

_SHORTEST: Final = 6
_BUCKET: Final = 4
_BY_SHORT_NAME: Final = "short_name"


class KnownIssue(Model):
    """What there is to know of a matter: its names, its code and its municipality."""

    id: str
    names: tuple[str, ...]
    code: str | None = None
    municipality: str | None = None

    @cached_property
    def phrases(self) -> tuple[Words, ...]:
        """Return the names as words, without articles, and without what says too little."""
        named = [name for name in self.names if not _is_code(name, self.code)]
        headed = [name.split(":", maxsplit=1)[0] for name in named if ":" in name]
        phrases = {words(name) for name in (*named, *headed)}
        return tuple(sorted(phrase for phrase in phrases if not is_vague(phrase)))

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Return what its names are made of, where they name a thing that tells enough."""
        made = [shape(phrase, self.municipality) for phrase in self.phrases]
        return tuple(each for each in made if not is_vague(each.thing))

    @cached_property
    def whole(self) -> Shape:
        """Return what its full name is made of."""
        return shape(words(self.names[0]), self.municipality)


def same_matters(issues: Iterable[KnownIssue]) -> tuple[Sameness, ...]:
    """Return the matters that are one, each pair from the one without a code to the other.

    >>> same_matters([
    ...     KnownIssue(id="1", names=("Natskolen",), municipality="Storby"),
    ...     KnownIssue(id="2", names=("Natskole ved havnen",), code="BU1", municipality="Storby"),
    ... ])
    (Sameness(left='1', right='2', method='head_noun', score=0.8, reasons=()),)
    """
    return tuple(pair for place in _places(issues) for pair in _settled(place))


def doubtful_matters(issues: Iterable[KnownIssue]) -> tuple[Sameness, ...]:
    """Return the matters that go under one short name, but whose full names say different things.

    >>> doubtful_matters([
    ...     KnownIssue(id="1", names=("Elevator på torvet", "elevatoren"), municipality="Storby"),
    ...     KnownIssue(id="2", names=("Elevator i hallen", "elevatoren"), municipality="Storby"),
    ... ])
    (Sameness(left='1', right='2', method='short_name', score=0.5, reasons=()),)
    """
    pairs = (pair for place in _places(issues) for pair in _by_name(place))
    found = {_ends(pair): pair for pair in pairs if pair.method == _BY_SHORT_NAME}
    return tuple(pair for _, pair in sorted(found.items()))


def is_vague(phrase: Words) -> bool:
    """Tell whether the name is too short or too general to join anything.

    >>> is_vague(("projektet",)), is_vague(("bro",)), is_vague(("natskolen",))
    (True, True, False)
    """
    telling = [word for word in phrase if not _is_generic(word)]
    return sum(map(len, telling)) < _SHORTEST


def _places(issues: Iterable[KnownIssue]) -> Iterator[Sequence[KnownIssue]]:
    """Yield the matters of each municipality."""
    places: dict[str, list[KnownIssue]] = defaultdict(list)
    for issue in sorted(issues, key=lambda issue: issue.id):
        if issue.municipality:
            places[Place(municipality=issue.municipality, document="").scope].append(issue)
    for place in sorted(places):
        yield places[place]


def _is_code(name: str, code: str | None) -> bool:
    return code is not None and code_key(name) == code_key(code)


def _is_generic(word: str) -> bool:
    return word in PREPOSITIONS or any(
        word == base or is_definite_of(word, base) for base in GENERIC
    )


def _settled(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return the pairs of one municipality, except where they would join two codes."""
    named = [pair for pair in _by_name(issues) if pair.method != _BY_SHORT_NAME]
    apart = {pair.ends for pair in doubtful_matters(issues)}
    pairs = {(pair.left, pair.right): pair for pair in (*_by_shape(issues), *named)}
    pairs = {ends: pair for ends, pair in pairs.items() if pair.ends not in apart}
    codes = {issue.id: code_key(issue.code) for issue in issues if issue.code}
    groups = _groups(pairs)
    for left, right in sorted(pairs):
        found = {codes[member] for member in groups[left] if member in codes}
        if len(found) <= 1:
            yield pairs[left, right]


def _by_name(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return pairs whose names agree, or where one is called by the other's code."""
    codes = {code_key(issue.code): issue for issue in issues if issue.code}
    buckets: dict[Words, list[tuple[KnownIssue, Words]]] = defaultdict(list)
    for issue in issues:
        for phrase in issue.phrases:
            buckets[tuple(word[:_BUCKET] for word in phrase)].append((issue, phrase))
        for called_by in issue.names if issue.code is None else ():
            if called := codes.get(code_key(called_by)):
                yield Sameness(left=issue.id, right=called.id, method="code", score=1.0)
    for members in buckets.values():
        for (one, phrase), (other, name) in combinations(members, 2):
            if one.id != other.id and not (one.code and other.code) and agree(phrase, name):
                is_clash = agree(one.whole.thing, other.whole.thing) and _clash(one, other)
                yield _pair(one, other, *((_BY_SHORT_NAME, 0.5) if is_clash else ("name", 0.9)))


def _clash(one: KnownIssue, other: KnownIssue) -> bool:
    return clash(one.whole, other.whole)


def _by_shape(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return pairs whose names are made of the same thing, where no two others could be meant."""
    things: dict[str, dict[str, KnownIssue]] = defaultdict(dict)
    for issue in issues:
        for each in issue.shapes:
            things[each.thing[-1][:_BUCKET]][issue.id] = issue
    for issue in issues:
        near = {
            id_: other
            for each in issue.shapes
            for id_, other in things[each.thing[-1][:_BUCKET]].items()
        }
        others = [other for id_, other in sorted(near.items()) if _fitting(issue, other)]
        if issue.code is None and _are_one(others):
            for other in others:
                if method := _proof(issue, other):
                    yield _pair(issue, other, method, 0.8 if other.code else 0.7)


def _fitting(one: KnownIssue, other: KnownIssue) -> bool:
    """Tell whether two matters may be one by what their names are made of."""
    if one.id == other.id or (one.code and other.code):
        return False
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
    if len({code_key(other.code) for other in others if other.code}) > 1:
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


def _ends(pair: Sameness) -> tuple[str, str]:
    return pair.ends


def _groups(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Return for each matter all that hang together with it."""
    groups: dict[str, set[str]] = {}
    for left, right in pairs:
        joined = groups.get(left, {left}) | groups.get(right, {right})
        groups.update(dict.fromkeys(joined, joined))
    return groups
