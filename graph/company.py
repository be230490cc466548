"""Which documents tell of the same people, so that a common name in both may be one's; pure."""

from collections import defaultdict
from collections.abc import Iterable

from graph.homes import ENOUGH, Name, telling
from graph.known_people import KnownPerson


class Company:
    """The uncommon full names that each document tells."""

    def __init__(self, people: Iterable[KnownPerson]) -> None:
        self._names: dict[str, set[Name]] = defaultdict(set)
        for person in people:
            names = telling(person)
            for document in person.documents:
                self._names[document] |= names

    def share(self, left: KnownPerson, right: KnownPerson) -> bool:
        """Tell whether a document of each names several of the same people beside them."""
        own = telling(left) | telling(right)
        return any(
            len((self._names.get(one, set()) & self._names.get(other, set())) - own) >= ENOUGH
            for one in left.documents
            for other in right.documents
            if one != other
        )
