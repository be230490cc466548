"""What people have judged to be the same or not, and whether their judgements can stand together.

A judgement is never changed: a later one on the same pair goes before it, and undoing takes the
latest away, so that the earlier one counts again. "Unsure" parks a pair and binds nobody.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from pydantic import model_validator

from graph.errors import ContradictoryJudgementError
from graph.keys import key
from graph.model import Model

Kind = Literal["person", "organisation", "issue"]
Verdict = Literal["same", "not_same", "unsure"]
Pair = tuple[str, str]

SIGNS: Final[Mapping[Verdict, str]] = {"same": "er", "not_same": "er ikke", "unsure": "er måske"}


class Judgement(Model):
    """Who judged two entities the same, not the same or unsure, when and why; `left < right`.

    >>> told = {"verdict": "same", "who": "Ida", "at": "2030-01-02T10:00:00Z"}
    >>> Judgement(kind="person", left="b", right="a", **told).pair
    ('a', 'b')
    """

    kind: Kind
    left: str
    right: str
    verdict: Verdict
    who: str
    at: str
    why: str = ""

    @model_validator(mode="before")
    @classmethod
    def _ordered(cls, told: dict[str, Any]) -> dict[str, Any]:
        """Put the two in the order of their ids, however they are named."""
        left, right = sorted((told["left"], told["right"]))
        return {**told, "left": left, "right": right}

    @property
    def id(self) -> str:
        """Return the key of the judgement; the same one told twice is one."""
        return key("judgement", self.kind, *self.pair, self.verdict, self.who, self.at)

    @property
    def pair(self) -> Pair:
        """Return the two entities."""
        return self.left, self.right

    @property
    def moment(self) -> tuple[str, str]:
        """Return where the judgement stands among others; a total order."""
        return self.at, self.id


def standing(judgements: Iterable[Judgement]) -> dict[Pair, Judgement]:
    """Return the judgement that counts for each pair: the latest."""
    return {one.pair: one for one in sorted(judgements, key=lambda one: one.moment)}


def check(new: Judgement, known: Iterable[Judgement], names: Mapping[str, str]) -> None:
    """Refuse a judgement that those standing contradict, and show the chain that proves it."""
    others = standing(known)
    others.pop(new.pair, None)
    chain = contradiction(new, list(others.values()))
    if new.left == new.right:
        raise ContradictoryJudgementError("De to er allerede én og samme.")
    if chain:
        left, right = (names.get(end, end) for end in new.pair)
        wanted = "én" if new.verdict == "same" else "to"
        raise ContradictoryJudgementError(
            f"«{left}» og «{right}» kan ikke være {wanted}, for {told(chain, new.left, names)}.",
            "Fortryd en af de afgørelser først, hvis den er forkert.",
        )


def contradiction(new: Judgement, others: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Return the chain of judgements, from end to end, that a new one would contradict."""
    same = [one for one in others if one.verdict == "same"]
    match new.verdict:
        case "unsure":
            return ()
        case "not_same":
            return _chain(new.left, new.right, same) or ()
        case "same":
            for apart in sorted(others, key=lambda one: one.moment):
                for near, far in (apart.pair, apart.pair[::-1]):
                    before = _chain(new.left, near, same)
                    after = _chain(far, new.right, same)
                    if apart.verdict == "not_same" and None not in (before, after):
                        return (*(before or ()), apart, *(after or ()))
            return ()


def told(chain: Iterable[Judgement], start: str, names: Mapping[str, str]) -> str:
    """Return a chain in Danish: who is whom, judged by whom and when."""
    steps, here = [], start
    for one in chain:
        there = one.right if here == one.left else one.left
        left, right = (names.get(end, end) for end in (here, there))
        steps.append(f"«{left}» {SIGNS[one.verdict]} «{right}» ({one.who}, {one.at[:10]})")
        here = there
    return ", og ".join(steps)


def _chain(start: str, goal: str, same: Iterable[Judgement]) -> tuple[Judgement, ...] | None:
    """Return the shortest way from one entity to another over "same"; none where there is none."""
    ties: dict[str, list[Judgement]] = defaultdict(list)
    for one in sorted(same, key=lambda one: one.moment):
        for end in one.pair:
            ties[end].append(one)
    ways: dict[str, tuple[Judgement, ...]] = {start: ()}
    frontier = deque([start])
    while frontier and goal not in ways:
        here = frontier.popleft()
        for one in ties[here]:
            there = one.right if here == one.left else one.left
            if there not in ways:
                ways[there] = (*ways[here], one)
                frontier.append(there)
    return ways.get(goal)
