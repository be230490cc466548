"""Judgements as the lines that nomenklatura's resolver writes and reads.

A line is a JSON array: target, source, judgement, score, user, timestamp. Ids are written with
their kind ("person:0a1b…"), and what somebody gave as the reason stands seventh, where
nomenklatura doesn't look. Its canonical ids ("NK-…", "Q42") are read as the cluster they name.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, get_args

from graph.errors import JudgementFileError
from graph.judgements import Judgement, Kind, Verdict

VERDICTS: Final[Mapping[Verdict, str]] = {
    "same": "positive",
    "not_same": "negative",
    "unsure": "unsure",
}
_READ: Final[Mapping[str, Verdict | None]] = {
    **{line: verdict for verdict, line in VERDICTS.items()},
    "no_judgement": None,
}
_CANONICAL: Final = re.compile(r"NK-.+|Q[1-9]\d*")
_KINDS: Final[Mapping[str, Kind]] = {kind: kind for kind in get_args(Kind)}

Edge = tuple[int, str, str, Verdict, str, str, str]


def as_lines(judgements: Iterable[Judgement]) -> str:
    """Return the judgements by time, one a line.

    >>> told = {"verdict": "same", "who": "Ida", "at": "2030-01-02T10:00:00Z"}
    >>> print(as_lines([Judgement(kind="issue", left="a1", right="b2", **told)]))
    ["issue:b2", "issue:a1", "positive", null, "Ida", "2030-01-02T10:00:00Z"]
    <BLANKLINE>
    """
    lines = []
    for one in sorted(judgements, key=lambda one: one.moment):
        ends = [f"{one.kind}:{end}" for end in (one.right, one.left)]
        row = [*ends, VERDICTS[one.verdict], None, one.who, one.at]
        lines.append(json.dumps(row + [one.why] * bool(one.why), ensure_ascii=False) + "\n")
    return "".join(lines)


def from_lines(text: str, kinds: Mapping[str, Kind]) -> tuple[Judgement, ...]:
    """Return the judgements of a file; `kinds` tells of ids that are written without theirs.

    Lines without a judgement are nomenklatura's own suggestions, and are left out.
    """
    edges = list(_without_canonical(_edges(text)))
    return tuple(_judgement(edge, kinds) for edge in edges)


def bare_ids(text: str) -> frozenset[str]:
    """Return the ids of a file that are written without their kind."""
    ends = {end for edge in _edges(text) for end in edge[1:3]}
    return frozenset(end for end in ends if not _CANONICAL.fullmatch(end) and ":" not in end)


def _edges(text: str) -> Iterator[Edge]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise _wrong(number, "er ikke en JSON-liste") from error
        edge = _edge(number, row)
        if edge is not None:
            yield edge


def _edge(number: int, row: Any) -> Edge | None:
    if not isinstance(row, list) or len(row) < 6:
        raise _wrong(number, "skal være en liste med mindst seks felter")
    target, source, verdict, _, who, at = row[:6]
    if not all(isinstance(end, str) and end for end in (target, source)) or target == source:
        raise _wrong(number, "skal begynde med to forskellige id'er")
    if verdict not in _READ:
        raise _wrong(number, f"har en ukendt afgørelse ({json.dumps(verdict)})")
    known = _READ[verdict]
    why = str(row[6]) if len(row) > 6 and row[6] else ""
    return None if known is None else (number, target, source, known, who or "", at or "", why)


def _without_canonical(edges: Iterable[Edge]) -> Iterator[Edge]:
    """Yield the edges between entities: a canonical id stands for its first member."""
    all_edges = list(edges)
    first = _first_members(edge[1:3] for edge in all_edges if edge[3] == "same")
    for number, target, source, verdict, who, at, why in all_edges:
        left, right = (first.get(end, end) for end in (target, source))
        if left != right and not any(map(_CANONICAL.fullmatch, (left, right))):
            yield number, left, right, verdict, who, at, why


def _first_members(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each canonical id the first entity that is joined to it, or to its like."""
    first: dict[str, str] = {}
    ties = [tie for left, right in pairs for tie in ((left, right), (right, left))]
    ties = [tie for tie in ties if _CANONICAL.fullmatch(tie[0])]
    changed = True
    while changed:
        before = dict(first)
        for canonical, other in ties:
            named = first.get(other) if _CANONICAL.fullmatch(other) else other
            if named is not None:
                first[canonical] = min(named, first.get(canonical, named))
        changed = first != before
    return first


def _judgement(edge: Edge, kinds: Mapping[str, Kind]) -> Judgement:
    number, target, source, verdict, who, at, why = edge
    (kind, left), (other, right) = (_parted(number, end, kinds) for end in (target, source))
    if kind != other:
        raise _wrong(number, "sammenligner to ting af hver sin slags")
    return Judgement(kind=kind, left=left, right=right, verdict=verdict, who=who, at=at, why=why)


def _parted(number: int, end: str, kinds: Mapping[str, Kind]) -> tuple[Kind, str]:
    prefix, _, rest = end.partition(":")
    kind = _KINDS.get(prefix)
    if rest and kind:
        return kind, rest
    if end in kinds:
        return kinds[end], end
    raise _wrong(number, f"nævner et id, som grafen ikke kender ({end})")


def _wrong(number: int, what: str) -> JudgementFileError:
    return JudgementFileError(f"Linje {number} {what}.", "Ret filen, og prøv igen.")
