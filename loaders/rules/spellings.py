"""One name spelled twice: "Ida Vestbo" and "Ida Vestboe" are one person."""

from collections import Counter

from rapidfuzz.distance import OSA

from loaders.drafts import Draft


def join_spellings(people: list[Draft], counts: Counter[str], text: str) -> list[Draft]:
    """Make one of names that differ by a letter or two in one word.

    The listed or more frequent spelling wins; two people who are both listed stay two.
    """
    kept: list[Draft] = []
    for draft in sorted(people, key=lambda d: (not d.listed, -counts[fold(d.name)], d.span.start)):
        twin = next(
            (k for k in kept if not (k.listed and draft.listed) and _misspelt(k.name, draft.name)),
            None,
        )
        if twin is None:
            kept.append(draft)
        else:
            twin.add_form(draft.name)
            twin.role, twin.party = twin.role or draft.role, twin.party or draft.party
    return sorted(kept, key=lambda d: d.span.start)


def _misspelt(left: str, right: str) -> bool:
    """Tell whether two full names are one, spelled twice.

    >>> _misspelt("Ida Vestbo", "Ida Vestboe"), _misspelt("Ida Vang", "Ida Vind")
    (True, False)
    """
    a, b = left.lower().split(), right.lower().split()
    if len(a) != len(b):
        return len(a) > 1 and len(b) > 1 and _subset(a, b)
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(different) != 1:
        return False
    x, y = different[0]
    return min(len(x), len(y)) >= 4 and OSA.distance(x, y) <= 1


def _subset(a: list[str], b: list[str]) -> bool:
    """Tell whether one name is the other without a middle name, or only its first two."""
    short, long = sorted((a, b), key=len)
    return short[0] == long[0] and (short[-1] == long[-1] or short == long[: len(short)])


def fold(name: str) -> str:
    """Return a name in small letters with single spaces."""
    return " ".join(name.lower().split())
