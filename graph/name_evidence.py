"""What two people's names alone tell of their being one; nothing where they share too little."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from graph.keys import fold
from graph.lexicon.names import COMMON_FIRST_NAMES, COMMON_SURNAMES, MOST_COMMON_SURNAMES
from graph.spelling import letters, parts_of, slip, sound

NOTHING: Final[frozenset[str]] = frozenset()
TELLING: Final = frozenset({"letters", "middle_initial", "new_surname", "first_name"})
"""Where a common surname takes nothing away: the rest of the name tells, or it isn't the same."""
PARTIAL: Final = frozenset(
    {"initial", "short_first_name", "first_name", "last_name_left_out", "middle_name"}
)
"""Where the shorter name may be more than one person's."""


@lru_cache(maxsize=200_000)
def name_evidence(left: str, right: str) -> frozenset[str]:
    """Return what the two names have in common, as ids of the table of evidence.

    >>> sorted(name_evidence("Tage Bro Lind", "Tage Lind"))
    ['middle_name']
    >>> sorted(name_evidence("Jacob Lind", "Jakob Lind")), name_evidence("Bo Lind", "Bo Lund")
    (['spelling'], frozenset({'new_surname'}))
    >>> sorted(name_evidence("Kr. Lind", "Christian Lind")), name_evidence("Chr. Lind", "Carl Lind")
    (['short_first_name'], frozenset())
    >>> name_evidence("Bodil Lind", "Ida Lind")
    frozenset()
    """
    one, other = sorted((parts_of(left), parts_of(right)), key=lambda parts: (len(parts), parts))
    if not one or not other:
        return NOTHING
    found = _single(one, other) if len(one) == 1 else _named(one, other)
    if found == "full_name" and fold(left) != fold(right):
        found = "letters"  # a hyphen more or less
    shared = one if found == "last_name_left_out" else other
    if not found or found in TELLING or shared[-1] not in COMMON_SURNAMES:
        return frozenset(found.split())
    return frozenset({*found.split(), "common_name"})


def is_very_common(name: str) -> bool:
    """Tell whether hundreds bear exactly this name: two parts, and each of the commonest.

    >>> [is_very_common(name) for name in ("Jens Hansen", "Bodil Hansen", "Jens Bro Hansen")]
    [True, False, False]
    """
    parts = parts_of(name)
    return len(parts) == 2 and parts[0] in COMMON_FIRST_NAMES and parts[1] in MOST_COMMON_SURNAMES


def _single(one: Sequence[str], other: Sequence[str]) -> str:
    """Return what a first name alone has in common with a name."""
    if one[0].endswith(".") or other[0].endswith("."):
        return ""
    return "first_name" if slip(one[0], other[0]) in {"letters", "sound"} else ""


def _named(one: Sequence[str], other: Sequence[str]) -> str:
    """Return what two names of several parts have in common; the second is as long or longer."""
    if any(parts[0].endswith(".") for parts in (one, other)):
        return _by_initial(one, other)
    first, last = slip(one[0], other[0]), slip(one[-1], other[-1])
    if first == "letters" and last == "letters":
        return _by_middle(one, other)
    if first and last:
        return _by_slips(one, other, first, last)
    if first in {"letters", "sound"}:
        return _by_first(one, other)
    is_near = OSA.distance(letters(one[0]), letters(other[0])) == 1
    return "first_slip" if last == "letters" and is_near and len(one) == len(other) else ""


def _by_initial(one: Sequence[str], other: Sequence[str]) -> str:
    is_short = one[0].endswith(".") or len(one) == len(other)  # else the longer one has more
    if slip(one[-1], other[-1]) != "letters" or not is_short or not _fit(one[1:-1], other[1:-1]):
        return ""
    begun, whole = sorted((one[0], other[0]), key=lambda part: (not part.endswith("."), len(part)))
    if len(begun) <= len("x."):
        return "initial" if begun[0] == whole[0] else ""
    if not sound(whole.removesuffix(".")).startswith(sound(begun.removesuffix("."))):
        return ""
    return "short_first_name" if begun != whole else _by_middle(one, other)


def _by_middle(one: Sequence[str], other: Sequence[str]) -> str:
    """Return what the middle names tell of two with the same first and last name."""
    short, long = one[1:-1], other[1:-1]
    if one == other:
        return "full_name"
    if [letters(part) for part in short] == [letters(part) for part in long]:
        return "letters"
    if _fit(short, long) or _fit(long, short):
        return "middle_initial" if len(short) == len(long) else "middle_name"
    slips = [slip(*pair) for pair in zip(short, long, strict=False)]
    if len(short) == len(long) and None not in slips:
        return "slip" if {"swap", "letter"} & set(slips) else "spelling"
    return "other_middle_name"


def _by_slips(one: Sequence[str], other: Sequence[str], first: str, last: str) -> str:
    """Return what two names have in common of which a part is spelt in another way."""
    if not (_fit(one[1:-1], other[1:-1]) or _fit(other[1:-1], one[1:-1])):
        return ""
    slips = {first, last} - {"letters"}
    if len(one) != len(other):
        return "slip" if slips == {"sound"} else ""
    if slips == {"sound"}:
        return "spelling"
    if len({first, last} & {"swap", "letter"}) == 1 and first != last:
        return "swap" if "swap" in slips else "slip"
    return ""


def _by_first(one: Sequence[str], other: Sequence[str]) -> str:
    """Return what two names have in common that begin alike and end in different surnames."""
    if len(one) < len(other) and _alike(one, other[: len(one)]):
        return "last_name_left_out"
    if len(one) > 2 and len(other) > 2 and _alike(one[:2], other[:2]):
        return "new_surname double_first_name"
    return "new_surname"


def _fit(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether the parts are among the others in their order, an initial for a whole one."""
    rest = iter(long)
    return all(any(_agree(part, each) for each in rest) for part in short)


def _agree(part: str, other: str) -> bool:
    if part.endswith(".") or other.endswith("."):
        return part[0] == other[0]
    return letters(part) == letters(other)


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    return all(letters(left) == letters(right) for left, right in zip(one, other, strict=True))
