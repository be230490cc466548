"""What the graph knows of a matter as evidence of which one it is: names, code and papers' days."""

from functools import cached_property

from graph.keys import code_key
from graph.model import Model
from graph.shapes import Shape, Words, is_vague, shape, words


class KnownIssue(Model):
    """A matter as several papers tell of it, with their days (ISO 8601) and how many events.

    `bodies` are the folded names of those whose meetings took it up, `moves` its changes of status
    by day, and `became` the ids of what papers say it went into. `strand` is set by
    `graph/codes.py`: the same for all that share a code and are one matter, since a municipality
    gives a code out anew in another year. `line` is the same for strands that follow one another
    under other codes (`graph/successions.py`).
    """

    id: str
    names: tuple[str, ...]
    code: str | None = None
    municipality: str | None = None
    dates: tuple[str, ...] = ()
    events: int = 0
    bodies: frozenset[str] = frozenset()
    moves: tuple[tuple[str, str], ...] = ()
    became: frozenset[str] = frozenset()
    strand: str | None = None
    line: str | None = None

    @cached_property
    def phrases(self) -> tuple[Words, ...]:
        """Return the names as words, without articles, and without what says too little."""
        named = [name for name in self.names if not is_code(name, self.code)]
        headed = [name.split(":", maxsplit=1)[0] for name in named if ":" in name]
        phrases = {words(name) for name in (*named, *headed)}
        return tuple(sorted(phrase for phrase in phrases if not is_vague(phrase)))

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Return what its names are made of, where they name a thing that tells enough."""
        made = [shape(phrase, self.municipality) for phrase in self.phrases]
        return tuple(each for each in made if not is_vague(each.thing))

    @cached_property
    def whole(self) -> Shape:
        """Return what its full name is made of."""
        return shape(words(self.names[0]), self.municipality)


def is_code(name: str, code: str | None) -> bool:
    """Tell whether the name is nothing but the code.

    >>> is_code("BU 7", "BU-7"), is_code("BU-7 Natskole", "BU-7"), is_code("Natskole", None)
    (True, False, False)
    """
    return code is not None and code_key(name) == code_key(code)
