"""Which proposals came back in a later year under another code; inferred, and pure.

A proposal that was put off, refused or not paid for comes back with the same title. No paper may
say so; then only title and time do, and the link is marked as inferred and can be judged away.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final

from graph.codes import say_the_same
from graph.grouping import Groups, Joined
from graph.judgements import Judgement, Pair
from graph.known_issues import KnownIssue
from graph.model import Model
from graph.shapes import fit

STOPPED: Final = frozenset(
    {"postponed", "not_financed", "rejected", "withdrawn", "not_recommended", "discontinued"}
)
DONE: Final = frozenset({"adopted", "partly_adopted", "implemented", "extended"})
NEXT_BUDGET: Final = 150
"""Days at least between the first papers of two proposals that aren't of one budget."""
GIVEN_UP: Final = 4 * 365
"""Days after which the same title is a new idea rather than the old proposal."""


class Succession(Model):
    """A proposal that came back as another, how that was seen and how sure it is."""

    left: str
    right: str
    method: str = "title"
    score: float


class _Strand(Model):
    """All that bears one code and is one matter."""

    id: str
    members: tuple[KnownIssue, ...]

    @cached_property
    def begins(self) -> str:
        """Return the day of its first paper, if any is dated."""
        return min((issue.dates[0] for issue in self.members if issue.dates), default="")

    def stands(self, day: str) -> str | None:
        """Return the last change of status before a day."""
        moves = sorted(move for issue in self.members for move in issue.moves if move[0] < day)
        return moves[-1][1] if moves else None


def successions(issues: Iterable[KnownIssue]) -> tuple[Succession, ...]:
    """Return which proposals of one municipality came back as which, the nearest before each.

    >>> told = [("1", "BU-7", "2031-05-01"), ("2", "BU-9", "2033-05-01")]
    >>> successions(
    ...     KnownIssue(id=id_, names=("Natskole",), code=code, strand=id_, dates=(day,))
    ...     for id_, code, day in told
    ... )
    (Succession(left='1', right='2', method='title', score=0.6),)
    """
    strands = _strands(issues)
    found = []
    for later in strands:
        earlier = [each for each in strands if _came_back(each, later)]
        first = sorted(earlier, key=lambda each: (each.begins, each.id))
        if len(first) > 1 and first[-1].begins == first[-2].begins:
            continue
        for each in first[-1:]:
            score = 0.8 if each.stands(later.begins) in STOPPED else 0.6
            left, right = _ends(each, later)
            found.append(Succession(left=left.id, right=right.id, score=score))
    return tuple(found)


def not_refused(
    found: Iterable[Succession], joined: Joined, judgements: Mapping[Pair, Judgement]
) -> tuple[Succession, ...]:
    """Return the successions of matters that nobody judged to be two, nor names made one."""
    groups = Groups()
    for pair in joined.same:
        groups.join(pair.ends)
    refused = {
        frozenset(map(groups.root, pair))
        for pair, one in judgements.items()
        if one.verdict == "not_same"
    }
    return tuple(
        each
        for each in found
        if len(ends := frozenset(map(groups.root, (each.left, each.right)))) > 1
        and ends not in refused
    )


def with_lines(issues: Sequence[KnownIssue], found: Iterable[Succession]) -> tuple[KnownIssue, ...]:
    """Return the matters, on one line the strands of one title that follow one another."""
    by_id = {issue.id: issue for issue in issues}
    strands = {strand.id: strand for strand in _strands(issues)}
    groups = Groups()
    for issue in issues:
        for later in sorted(issue.became & by_id.keys()):
            ends = issue.strand, by_id[later].strand
            if ends[0] and ends[1] and _say_the_same(strands[ends[0]], strands[ends[1]]):
                groups.join((ends[0], ends[1]))
    for each in found:
        ends = by_id[each.left].strand, by_id[each.right].strand
        if ends[0] and ends[1]:
            groups.join((ends[0], ends[1]))
    return tuple(
        issue.model_copy(update={"line": groups.root(issue.strand)}) if issue.strand else issue
        for issue in issues
    )


def _strands(issues: Iterable[KnownIssue]) -> tuple[_Strand, ...]:
    members: dict[str, list[KnownIssue]] = defaultdict(list)
    for issue in issues:
        if issue.strand and issue.code:
            members[issue.strand].append(issue)
    return tuple(_Strand(id=id_, members=tuple(each)) for id_, each in sorted(members.items()))


def _came_back(one: _Strand, other: _Strand) -> bool:
    """Tell whether the first may have come back as the other."""
    if not one.begins or not other.begins or one.id == other.id:
        return False
    between = (date.fromisoformat(other.begins) - date.fromisoformat(one.begins)).days
    if not NEXT_BUDGET <= between <= GIVEN_UP or one.stands(other.begins) in DONE:
        return False
    own = {issue.id for issue in one.members}
    if any(issue.became - own for issue in one.members):
        return False  # papers say what it became
    return any(_one_title(*pair) for pair in _titled(one, other))


def _titled(one: _Strand, other: _Strand) -> Iterable[tuple[KnownIssue, KnownIssue]]:
    return ((left, right) for left in one.members for right in other.members)


def _one_title(one: KnownIssue, other: KnownIssue) -> bool:
    return any(fit(left, right) for left in one.shapes for right in other.shapes)


def _say_the_same(one: _Strand, other: _Strand) -> bool:
    return any(say_the_same(*pair) for pair in _titled(one, other))


def _ends(one: _Strand, other: _Strand) -> tuple[KnownIssue, KnownIssue]:
    """Return two titles that agree, of the earliest papers."""
    pairs = (pair for pair in _titled(one, other) if _one_title(*pair))
    return min(pairs, key=lambda pair: [(issue.dates[:1], issue.id) for issue in pair])
