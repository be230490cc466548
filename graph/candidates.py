"""Who is worth comparing with whom: those who share a key made of their names, never all pairs.

Keys are made so that what the table of evidence could call one always shares one of them: a slip
changes the beginning or the end of a name, not both, and an initial keeps the surname.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from graph.judgements import Pair
from graph.known_people import KnownPerson
from graph.spelling import parts_of, sound

EVERYWHERE: Final = "*"
_HEAD: Final = 3


class NameIndex:
    """People by the keys of their names, within their municipality and, where told, beyond it."""

    def __init__(self, people: Iterable[KnownPerson] = ()) -> None:
        self._ids: dict[tuple[str, str], list[str]] = defaultdict(list)
        for person in people:
            self.add(person)

    def add(self, person: KnownPerson) -> None:
        """Make a person one to be found."""
        for scope in {person.scope, EVERYWHERE}:
            for key in name_keys(person):
                self._ids[scope, key].append(person.id)
        for key in _national_keys(person):
            self._ids[EVERYWHERE, key].append(person.id)

    def near(self, person: KnownPerson) -> frozenset[str]:
        """Return who shares a key: of the same municipality, or of none, or of a national body."""
        scopes = {person.scope, ""} if person.scope else {EVERYWHERE}
        found = {
            id_ for scope in scopes for key in name_keys(person) for id_ in self._at(scope, key)
        }
        for key in _national_keys(person):
            found.update(self._at(EVERYWHERE, key))
        return frozenset(found - {person.id})

    def _at(self, scope: str, key: str) -> list[str]:
        return self._ids.get((scope, key), [])


def candidates(new: Iterable[KnownPerson], index: NameIndex) -> tuple[Pair, ...]:
    """Return the pairs worth comparing of new people and those in the index.

    >>> one, other = (KnownPerson(id=name, names=(name,)) for name in ("Ida Bro", "Ida Broh"))
    >>> candidates([one], NameIndex([other, KnownPerson(id="b", names=("Bo Lund",))]))
    (('Ida Bro', 'Ida Broh'),)
    """
    pairs = {tuple(sorted((one.id, other))) for one in new for other in index.near(one)}
    return tuple((left, right) for left, right in sorted(pairs))


def name_keys(person: KnownPerson) -> frozenset[str]:
    """Return the keys under which a person's names are found."""
    keys = (key for name in person.names for key in _keys(parts_of(name), person.bodies))
    return frozenset(keys)


def _keys(parts: tuple[str, ...], bodies: Iterable[str]) -> Iterator[str]:
    if not parts:
        return
    first = sound(parts[0])
    if not parts[0].endswith("."):
        yield from (f"{first}@{body}" for body in bodies)
    if len(parts) < 2:
        return
    last = sound(parts[-1])
    yield f"{first[0]}.{last}"
    yield from (f"{first}&{sound(part)}" for part in parts[1:])
    yield f"{first[:_HEAD]}^{last[:_HEAD]}"
    yield f"{first[:_HEAD]}${last[-_HEAD:]}"
    yield f"{first[-_HEAD:]}^{last[:_HEAD]}"


def _national_keys(person: KnownPerson) -> Iterator[str]:
    """Yield the keys of people of national bodies, whom papers of any municipality name."""
    for name in person.names:
        parts = parts_of(name)
        if len(parts) < 2:
            continue
        for body in person.national_bodies:
            yield f"{sound(parts[-1])}@@{body}"
