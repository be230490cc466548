"""What people mean by a short noun in the definite: "banen" where one matter is about a bane; pure.

They mean what the same body took up before. It is inferred, and only where all matters of the
municipality that are about such a thing are one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from graph.grouping import Groups, Sameness
from graph.judgements import Pair
from graph.known_issues import KnownIssue
from graph.lexicon.matters import COMMON_NOUNS
from graph.shapes import bare, is_generic, shape, words

BY_SHORT_NOUN: Final = "short_noun"
SCORE: Final = 0.65
_SHORTEST: Final = 3
_DEFINITE: Final = ("en", "et")


def short_names(issues: Sequence[KnownIssue], same: Iterable[Pair] = ()) -> Iterator[Sameness]:
    """Yield the matters that go by a short noun alone, each with the one that it means.

    `same` are the pairs that are one by what else is known.

    >>> long = KnownIssue(id="1", names=("Skøjtebane i parken",), bodies={"ungerådet"},
    ...     dates=("2031-05-01",))
    >>> short = KnownIssue(id="2", names=("Banen",), bodies={"ungerådet"}, dates=("2032-05-01",))
    >>> [(pair.left, pair.right) for pair in short_names([long, short])]
    [('2', '1')]
    """
    ending: dict[str, list[KnownIssue]] = defaultdict(list)
    groups = Groups()
    for pair in same:
        groups.join(pair)
    short = {issue.id: noun for issue in issues if (noun := _noun(issue))}
    for issue in issues:
        for noun in {thing for thing in _things(issue) if issue.id not in short}:
            for at in range(len(noun) - _SHORTEST + 1):
                ending[noun[at:]].append(issue)
    for issue in issues:
        meant = ending.get(short.get(issue.id, ""), [])
        if not meant or not _are_one(meant, groups):
            continue
        first = min(meant, key=lambda other: (other.dates[:1], other.id))
        if _goes_on(issue, [other for other in issues if groups.are_one((first.id, other.id))]):
            yield Sameness(left=issue.id, right=first.id, method=BY_SHORT_NOUN, score=SCORE)


def _noun(issue: KnownIssue) -> str | None:
    """Return the noun, bare, of a matter that is never called anything but that noun."""
    phrases = {words(name) for name in issue.names}
    nouns = {bare(phrase[0]) for phrase in phrases if len(phrase) == 1}
    if issue.code or len(nouns) != 1 or any(len(phrase) != 1 for phrase in phrases):
        return None
    (noun,) = nouns
    told = words(issue.names[0])[0]
    is_silent = noun in COMMON_NOUNS or is_generic(told) or len(noun) < _SHORTEST
    return noun if told.endswith(_DEFINITE) and not is_silent else None


def _things(issue: KnownIssue) -> Iterator[str]:
    """Yield the nouns, bare, of what a matter's names are about."""
    for name in issue.names:
        if thing := shape(words(name), issue.municipality).thing:
            yield bare(thing[-1])


def _are_one(others: Sequence[KnownIssue], groups: Groups) -> bool:
    """Tell whether all that could be meant is known to be one matter."""
    first, *rest = others
    return all(
        groups.are_one((first.id, other.id)) or (first.line and first.line == other.line)
        for other in rest
    )


def _goes_on(issue: KnownIssue, meant: Sequence[KnownIssue]) -> bool:
    """Tell whether a body of those that took the matter up before speaks of it by its noun."""
    days = [other.dates[0] for other in meant if other.dates]
    bodies = {body for other in meant for body in other.bodies}
    is_later = bool(issue.dates and days) and issue.dates[0] > min(days)
    return is_later and bool(issue.bodies & bodies)
