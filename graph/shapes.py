"""What the name of a matter is made of: what is to happen, to what thing, and which one of it.

"Styrket skovkørsel for unge under 18 år" asks that a thing (skovkørsel) be strengthened, and says
which of it (unge, 18, år). Two names can mean one matter where the thing is the same and one says
no more than the other on the rest; "skovkørsel for unge" and "skovkørsel for ældre" can't.
"""

import re
from typing import Final

from graph.keys import fold
from graph.lexicon.matters import (
    ARRANGEMENTS,
    ARTICLES,
    CHANGED,
    CHANGES,
    GENERIC,
    PREPOSITIONS,
    SMALL,
)
from graph.model import Model

Words = tuple[str, ...]

_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_WORD: Final = re.compile(r"\w+")
_ACCENTS: Final = str.maketrans("éèêáà", "eeeaa")
_SHORTEST: Final = 6
_ARRANGED: Final = re.compile(rf"(?P<noun>\w{{5,}}?)(?:s|e)?(?:{'|'.join(ARRANGEMENTS)})(?:en|et)?")
_ENDING: Final = re.compile(r"(?:en|et|e)$")
_TWICE: Final = re.compile(r"([bdfgklmnprst])\1$")
_DOUBLED: Final = re.compile(r"([bdfgklmnprst])\1(?:en|et)$")


class Shape(Model):
    """What is to happen ("lukning"), to what ("natskolen"), and which of it ("havnen")."""

    change: str | None
    thing: Words
    rest: Words


def shape(phrase: Words, place: str | None = None) -> Shape:
    """Return what a name is made of; what it says of its own municipality tells nothing.

    >>> shape(("lukning", "af", "natskolen", "ved", "havnen"))
    Shape(change='lukning', thing=('natskolen',), rest=('havnen',))
    >>> shape(("natskole", "i", "bækby", "kommune"), "Bækby").rest
    ()
    """
    core, rest = _parted(phrase)
    change = next((base for base in CHANGES for word in core[-1:] if is_form(word, base)), None)
    if change and rest:
        core, rest = _parted(rest)
    while len(core) > 1 and core[0] in CHANGED | ARTICLES:
        core = core[1:]
    years = tuple(word for word in core if _YEAR.fullmatch(word))
    core = tuple(word for word in core if word not in years)
    rest = (*rest, *years)
    own = {*words(place or ""), *SMALL}
    return Shape(change=change if rest or core else None, thing=core, rest=_telling(rest, own))


def fit(one: Shape, other: Shape) -> bool:
    """Tell whether two names may mean one matter.

    >>> fit(shape(("natskole", "for", "unge")), shape(("natskolen",)))
    True
    >>> fit(shape(("natskole", "for", "unge")), shape(("natskole", "for", "ældre")))
    False
    """
    if one.change and other.change and one.change != other.change:
        return False
    if clash(one, other):
        return False
    return agree(one.thing, other.thing) or _is_same_thing(one, other)


def _is_same_thing(one: Shape, other: Shape) -> bool:
    """Tell whether two nouns are one where both say which one is meant, and the same one.

    >>> asked, given = ("kørsel", "til", "søbo"), ("ny", "kørselsordning", "til", "søbo")
    >>> _is_same_thing(shape(asked), shape(given))
    True
    >>> short, long = ("parkeringen", "på", "torvet"), ("cykelparkering", "på", "torvet")
    >>> _is_same_thing(shape(short), shape(long))
    True
    >>> _is_same_thing(shape(("kørsel", "til", "søbo")), shape(("kørselsordning", "til", "ro")))
    False
    """
    shared = [word for word in one.rest if any(is_form(word, each) for each in other.rest)]
    short, long = sorted((one.thing, other.thing), key=len)
    if not shared or len(short) not in {1, len(long)}:
        return False
    kept = long[-len(short) :]
    if agree(tuple(map(_noun, short)), tuple(map(_noun, kept))):
        return True
    return len(long) == 1 and _is_compound(*sorted((short[0], long[0]), key=len))


def _is_compound(short: str, long: str) -> bool:
    """Tell whether the long noun is a compound that people shorten to the other.

    >>> _is_compound("parkering", "cykelparkeringen"), _is_compound("hal", "svømmehal")
    (True, False)
    """
    return len(bare(short)) >= _SHORTEST and bare(long).endswith(bare(short))


def bare(word: str) -> str:
    """Return the word without what makes it definite, as far as its letters tell.

    >>> bare("stuen") == bare("stue"), bare("bussen") == bare("bus"), bare("parkering")
    (True, True, 'parkering')
    """
    return _TWICE.sub(r"\1", _ENDING.sub("", word))


def _noun(word: str) -> str:
    """Return what a service is made for: "kørselsordningen" is kørsel.

    >>> _noun("kørselsordningen"), _noun("buskort"), _noun("ordningen")
    ('kørsel', 'buskort', 'ordningen')
    """
    found = _ARRANGED.fullmatch(word)
    return found["noun"] if found else word


def clash(one: Shape, other: Shape) -> bool:
    """Tell whether each of two names says which one is meant, and they say different things."""
    left = any(not any(is_form(word, each) for each in other.rest) for word in one.rest)
    right = any(not any(is_form(word, each) for each in one.rest) for word in other.rest)
    return left and right


def words(name: str) -> Words:
    """Return the words of a name as they are compared.

    >>> words("Den nye Café på Torvet")
    ('nye', 'cafe', 'på', 'torvet')
    """
    found = _WORD.findall(fold(name).translate(_ACCENTS))
    return tuple(found[1:] if found and found[0] in ARTICLES else found)


def nucleus(phrase: Words) -> Words:
    """Return what a name is about: its words before the first preposition, the noun last.

    >>> nucleus(("nyt", "herberg", "på", "havnen"))
    ('nyt', 'herberg')
    """
    end = next((at for at, word in enumerate(phrase) if word in PREPOSITIONS), len(phrase))
    return phrase[:end]


def agree(left: Words, right: Words) -> bool:
    """Tell whether two names are word by word the same, definite or not."""
    return len(left) == len(right) and all(map(is_form, left, right))


def is_form(one: str, other: str) -> bool:
    """Tell whether two words are one, or one of them the other's definite form."""
    return one == other or is_definite_of(one, other) or is_definite_of(other, one)


def is_definite_of(word: str, base: str) -> bool:
    """Tell whether the word is the definite form of the other.

    >>> is_definite_of("herberget", "herberg"), is_definite_of("broen", "bro")
    (True, True)
    >>> is_definite_of("programmet", "program"), is_definite_of("herberger", "herberg")
    (True, False)
    """
    if len(word) <= len(base):
        return False
    endings = ("n", "t") if base.endswith("e") else ("en", "et")
    return word in {base + ending for ending in endings} or (
        _DOUBLED.sub(r"\1", word) == base and _DOUBLED.search(word) is not None
    )


def is_vague(phrase: Words) -> bool:
    """Tell whether the name is too short or too general to join anything.

    >>> is_vague(("projektet",)), is_vague(("bro",)), is_vague(("natskolen",))
    (True, True, False)
    """
    telling = [word for word in phrase if not is_generic(word)]
    return sum(map(len, telling)) < _SHORTEST


def is_generic(word: str) -> bool:
    """Tell whether any matter can be called by the word, or it only joins others."""
    return word in PREPOSITIONS or any(
        word == base or is_definite_of(word, base) for base in GENERIC
    )


def _parted(phrase: Words) -> tuple[Words, Words]:
    """Return the words before the first preposition, and those after it."""
    core = nucleus(phrase)
    return core, phrase[len(core) + 1 :]


def _telling(rest: Words, own: set[str]) -> Words:
    """Return the words that say which one is meant."""
    known = PREPOSITIONS | ARTICLES | own
    return tuple(word for word in rest if word not in known and word.removesuffix("s") not in own)
