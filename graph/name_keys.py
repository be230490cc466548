"""The keys of names that could tell something: equal, said alike, one slip apart, shortened.

A key is `told` of a person and `sought` by another, so that two of whom neither could be the other
don't meet: who has a first name alone seeks the whole names, but whole names don't seek each other.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from graph.known_people import KnownPerson
from graph.person_evidence import SUCCEEDS_WITHIN
from graph.spelling import LONG, SWAPPED, letters, parts_of, sound

_YEARS: Final = SUCCEEDS_WITHIN // 365 + 2

Key = tuple[str, ...]


class Keys(NamedTuple):
    """Under which keys somebody is found, and under which others are to be looked for."""

    told: frozenset[Key]
    sought: frozenset[Key]


def keys_of(person: KnownPerson) -> Keys:
    """Return the keys of a person: of the name, and of other names that may be another's own.

    >>> def meet(one: str, other: str) -> bool:
    ...     left, right = (keys_of(KnownPerson(id=name, names=(name,))) for name in (one, other))
    ...     return not left.sought.isdisjoint(right.told)
    >>> meet("Ida Gotfredsen", "Ida Gotfredson"), meet("I. Lind", "Ida Lind")
    (True, True)
    >>> meet("Ida Lind", "Ida Lund"), meet("Bo Lind", "Ida Lind")
    (False, False)
    """
    own = parts_of(person.names[0])
    pairs = {*_whole_names(person)}
    if len(own) == 1 and not own[0].endswith("."):
        pairs |= {*_alone(own[0], person)}
    elif len(own) > 1:
        both = {*_slips(own), *_first_slips(own, person)}
        pairs |= {(key, key) for key in both} | {*_in_seats(own, person), *_shortened(own)}
    return Keys(*map(frozenset, zip(*pairs, strict=True))) if pairs else Keys(*[frozenset()] * 2)


def _whole_names(person: KnownPerson) -> Iterator[tuple[Key, Key]]:
    """Yield first name and last, and each other part for who may have left the last one out."""
    for number, name in enumerate(person.names):
        parts = parts_of(name)
        if len(parts) < 2:
            continue
        first, last = sound(parts[0]), sound(parts[-1])
        yield ("last", first, last), ("last", first, last)
        for part in map(sound, parts[1:-1] if number == 0 else ()):
            yield ("middle", first, part), ("last", first, part)
        yield ("last", first, last), ("middle", first, last)


def _alone(first: str, person: KnownPerson) -> Iterator[tuple[Key, Key]]:
    """Yield the keys of who goes by a first name alone: others of the body, or by another name."""
    for body in person.bodies:
        told: Key = ("alone", sound(first), body)
        yield told, told
        yield told, ("whole", *told[1:])
    if len(person.names) > 1:
        yield ("called", sound(first)), ("any", sound(first))
    yield ("any", sound(first)), ("called", sound(first))


def _in_seats(parts: Sequence[str], person: KnownPerson) -> Iterator[tuple[Key, Key]]:
    """Yield the keys of a whole name whose bearer may go by the first one or take a new surname.

    Whoever takes a seat over under a new surname begins about when the other stops.
    """
    first = sound(parts[0])
    yield ("any", first), ("called", first)
    for body in person.bodies if not parts[0].endswith(".") else ():
        yield ("whole", first, body), ("alone", first, body)
        if not person.dates:
            continue
        since, until = (int(day[:4]) for day in (person.dates[0], person.dates[-1]))
        yield ("since", first, body, f"{since}"), ("until", first, body, f"{since}")
        for year in range(until, until + _YEARS):
            yield ("until", first, body, f"{year}"), ("since", first, body, f"{year}")


def _slips(parts: Sequence[str]) -> Iterator[Key]:
    """Yield keys that two names have in common where one part is the same and one is a slip."""
    first, last = parts[0], parts[-1]
    for each in _misspelt(last):
        yield ("last slip", sound(first), *each)
    for each in _misspelt(first):
        yield ("first slip", sound(last), *each)


def _first_slips(parts: Sequence[str], person: KnownPerson) -> Iterator[Key]:
    """Yield keys of short first names a letter apart; without a seat, that never tells enough."""
    if person.seats or person.listings or person.parties:
        first = letters(parts[0])
        for each in {first, *_less(first)}:
            yield "first letter", sound(parts[-1]), each


def _shortened(parts: Sequence[str]) -> Iterator[tuple[Key, Key]]:
    """Yield keys of a first name that is written short, and of the whole ones it may be."""
    first, last = parts[0], sound(parts[-1])
    for initial in {first[0], sound(first.removesuffix("."))[:1]}:
        told = "short" if first.endswith(".") else "long"
        yield (told, initial, last), ("short", initial, last)
        if told == "short":
            yield (told, initial, last), ("long", initial, last)


def _misspelt(part: str) -> Iterator[tuple[str, str]]:
    """Yield keys that are equal where two letters are swapped or a long part has another letter."""
    said = sound(part)
    for form in {letters(part), said}:
        if len(form) >= SWAPPED:
            yield "swap", "".join(sorted(form))
    if len(said) >= LONG:
        for each in {said, *_less(said)}:
            yield "letter", each


def _less(part: str) -> Iterator[str]:
    """Yield the part without each of its letters."""
    return (part[:at] + part[at + 1 :] for at in range(len(part)))
