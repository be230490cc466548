"""Who is worth comparing with whom: those who share a key made of their names, never all pairs.

Coarse keys say who may be compared at all. They make blocks that grow with the municipality, so
that they only confirm whom the keys of `graph/name_keys.py` find: those whose names are near.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from graph.judgements import Pair
from graph.known_people import KnownPerson
from graph.name_keys import Key, keys_of
from graph.spelling import parts_of, sound

EVERYWHERE: Final = "*"
NATIONAL: Final = "@@"
_HEAD: Final = 3


class NameIndex:
    """People by the keys of their names, within their municipality and, where told, beyond it."""

    def __init__(self, people: Iterable[KnownPerson] = ()) -> None:
        self._blocks: dict[str, dict[Key, list[str]]] = {"": {}}
        self._people: dict[str, KnownPerson] = {}
        for person in people:
            self.add(person)

    def add(self, person: KnownPerson) -> None:
        """Make a person one to be found."""
        self._people[person.id] = person
        everywhere = {EVERYWHERE} & self._blocks.keys()
        self._put(person, {person.scope, *_national_blocks(person), *everywhere})

    def near(self, person: KnownPerson) -> frozenset[str]:
        """Return whose name may be the same, here, where none is told, or in a national body."""
        if not person.scope and EVERYWHERE not in self._blocks:
            for other in self._people.values():
                self._put(other, {EVERYWHERE})
        scopes = {person.scope, ""} if person.scope else {EVERYWHERE}
        blocks = [
            block
            for name in {*scopes, *_national_blocks(person)}
            if (block := self._blocks.get(name))
        ]
        sought = keys_of(person).sought
        found = {id_ for block in blocks for key in sought for id_ in block.get(key, ())}
        found.discard(person.id)
        return frozenset(id_ for id_ in found if may_meet(person, self._people[id_]))

    def _put(self, person: KnownPerson, blocks: Iterable[str]) -> None:
        told = keys_of(person).told
        for name in blocks:
            block = self._blocks.setdefault(name, {})
            for key in told:
                block.setdefault(key, []).append(person.id)


def candidates(new: Iterable[KnownPerson], index: NameIndex) -> tuple[Pair, ...]:
    """Return the pairs worth comparing of new people and those in the index.

    >>> one, other = (KnownPerson(id=name, names=(name,)) for name in ("Ida Bro", "Ida Broe"))
    >>> candidates([one], NameIndex([other, KnownPerson(id="b", names=("Bo Lund",))]))
    ()
    >>> one, other = (KnownPerson(id=name, names=(name,)) for name in ("Jakob Bro", "Jacob Bro"))
    >>> candidates([one], NameIndex([other, KnownPerson(id="b", names=("Bo Lund",))]))
    (('Jacob Bro', 'Jakob Bro'),)
    """
    pairs = {tuple(sorted((one.id, other))) for one in new for other in index.near(one)}
    return tuple((left, right) for left, right in sorted(pairs))


def may_meet(left: KnownPerson, right: KnownPerson) -> bool:
    """Tell whether two are of one municipality, or of none, or of a national body, and near.

    >>> one, other = (KnownPerson(id=name, names=(name,)) for name in ("Ida Bro", "Ida Broh"))
    >>> may_meet(one, other), may_meet(one, KnownPerson(id="b", names=("Bo Lund",)))
    (True, False)
    """
    is_here = not left.scope or not right.scope or left.scope == right.scope
    if is_here and not name_keys(left).isdisjoint(name_keys(right)):
        return True
    return not set(_national_keys(left)).isdisjoint(_national_keys(right))


def name_keys(person: KnownPerson) -> frozenset[str]:
    """Return the coarse keys of a person's names."""
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


def _national_blocks(person: KnownPerson) -> Iterator[str]:
    return (f"{NATIONAL}{body}" for body in person.national_bodies)


def _national_keys(person: KnownPerson) -> Iterator[str]:
    """Yield the keys of people of national bodies, whom papers of any municipality name."""
    for name in person.names:
        parts = parts_of(name)
        if len(parts) < 2:
            continue
        for body in person.national_bodies:
            yield f"{sound(parts[-1])}@@{body}"
