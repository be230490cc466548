"""Comparing names as people type them: case, punctuation, inflection and small slips."""

import re
from collections.abc import Iterable
from typing import Final

import snowballstemmer
from rapidfuzz import fuzz, process

from graph.keys import code_key
from graph.model import Model

NEAR: Final = 62.0
WORD: Final = re.compile(r"\w+")
STEMMER: Final = snowballstemmer.stemmer("danish")


class Named(Model):
    """An entity with all it is called; `code` is a budget proposal's code."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    code: str | None = None

    def names(self) -> tuple[str, ...]:
        """Return the name and its aliases.

        >>> Named(id="1", name="Natbus", aliases=("natbussen",)).names()
        ('Natbus', 'natbussen')
        """
        return (self.name, *self.aliases)


def fold(text: str) -> str:
    """Return the text without case and punctuation.

    >>> fold("Udvalget for  Børn, Unge")
    'udvalget for børn unge'
    """
    return " ".join(WORD.findall(text.casefold()))


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words, so that inflected forms agree.

    >>> stems("Natbusserne") == stems("natbusser")
    True
    """
    return tuple(STEMMER.stemWords(WORD.findall(text.casefold())))


def closeness(text: str, entity: Named) -> int | None:
    """Return how the text names the entity, 0 the closest, or None where it doesn't.

    0 its code or id, 1 a name, 2 an inflected name, 3 code and more, 4 some words of a name.

    >>> closeness("BF07", Named(id="1", name="Natbus", code="BF-07"))
    0
    >>> closeness("natbussen", Named(id="1", name="Natbus"))
    2
    >>> closeness("lufthavn", Named(id="1", name="Natbus")) is None
    True
    """
    folded = fold(text)
    if text == entity.id or (entity.code and code_key(text) == code_key(entity.code)):
        return 0
    if folded in map(fold, entity.names()):
        return 1
    wanted = stems(text)
    named = [stems(name) for name in entity.names()]
    if wanted in named:
        return 2
    if entity.code and folded.startswith(fold(entity.code) + " "):
        return 3
    return 4 if wanted and any(set(wanted) <= set(words) for words in named) else None


def closest(text: str, entities: Iterable[Named]) -> tuple[int | None, tuple[Named, ...]]:
    """Return the best closeness and the entities that the text names that closely."""
    ranked = [(closeness(text, entity), entity) for entity in entities]
    best = min((rank for rank, _ in ranked if rank is not None), default=None)
    return best, tuple(entity for rank, entity in ranked if rank is not None and rank == best)


def nearest(text: str, entities: Iterable[Named], limit: int = 5) -> tuple[str, ...]:
    """Return the names most like the text, at most one for each entity.

    >>> nearest("Nabtus", [Named(id="1", name="Natbus"), Named(id="2", name="Svømmehal")])
    ('Natbus',)
    """
    shown = {
        (spelling, entity.id): _shown(entity, spelling)
        for entity in entities
        for spelling in (*entity.names(), *([entity.code] if entity.code else []))
    }
    spellings = {key: fold(key[0]) for key in shown}
    found = process.extract(
        fold(text), spellings, scorer=fuzz.WRatio, score_cutoff=NEAR, limit=limit * 4
    )
    ranked = sorted(found, key=lambda hit: (-hit[1], shown[hit[2]], hit[2]))
    names = [shown[key] for _, _, key in ranked]
    return tuple({fold(name): name for name in reversed(names)}.values())[::-1][:limit]


def _shown(entity: Named, spelling: str) -> str:
    """Return what to suggest: the code with its name, else the name."""
    return f"{entity.code} {entity.name}" if entity.code == spelling else entity.name
