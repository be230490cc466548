"""How names sound and where two spellings part: letters that are one, slips of the pen, forms."""

import re
import unicodedata
from functools import lru_cache
from typing import Final, Literal

from rapidfuzz.distance import OSA

from graph.keys import fold
from graph.lexicon.names import DEGREES, TITLES

Slip = Literal["letters", "sound", "swap", "letter"]

_PARTS: Final = re.compile(r"[^\W\d_]+\.?")
_FOREIGN: Final = str.maketrans({"ö": "ø", "ä": "æ", "ü": "y"})
_LETTERS: Final = (("aa", "å"), ("ae", "æ"), ("oe", "ø"))
_SOUNDS: Final = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"ch|ck|c(?![eiy])|q"), "k"),
    (re.compile(r"tz|c|z"), "s"),
    (re.compile(r"th"), "t"),
    (re.compile(r"dt\b"), "t"),
    (re.compile(r"w"), "v"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"(?<=[aeiouyæøå])h(?=[^aeiouyæøå]|\b)"), ""),
    (re.compile(r"(?<=[aeiouæøå])y(?=[aeiouæøå])"), "j"),
    (re.compile(r"(?<=[ao])i\b"), "j"),
    (re.compile(r"(.)\1"), r"\1"),
)
"""What is written in several ways and said in one; "d" in "nd" and "v" in "lv" are left out, since
they part names ("Lund" and "Lunn" are two)."""
SWAPPED: Final = 4
LONG: Final = 6


@lru_cache(maxsize=200_000)
def parts_of(name: str) -> tuple[str, ...]:
    """Return the parts of a person's name, an initial with its full stop, in the order of speech.

    >>> parts_of("Karen-Margrethe K. Dall")
    ('karen', 'margrethe', 'k.', 'dall')
    >>> parts_of("Borger Ida Dall"), parts_of("Dall, Ida"), parts_of("Chr. Dall")
    (('ida', 'dall'), ('ida', 'dall'), ('chr.', 'dall'))
    """
    last, comma, first = fold(name).partition(",")
    said = f"{first} {last}" if comma and first.strip() not in DEGREES else last
    parts = _PARTS.findall(said)
    while len(parts) > 2 and parts[0] in TITLES:
        parts = parts[1:]
    return tuple(parts)


@lru_cache(maxsize=200_000)
def letters(part: str) -> str:
    """Return the part with the letters that are only another way of writing the same ones.

    >>> letters("aagaard") == letters("ågård"), letters("andré")
    (True, 'andre')
    """
    plain = "".join(
        mark
        for letter in part.translate(_FOREIGN)
        for mark in ([letter] if letter in "åæø" else unicodedata.normalize("NFD", letter))
        if not unicodedata.combining(mark)
    )
    for written, one in _LETTERS:
        plain = plain.replace(written, one)
    return plain


@lru_cache(maxsize=200_000)
def sound(part: str) -> str:
    """Return how the part is said, as far as Danish names tell it.

    >>> sound("kristoffer") == sound("christopher"), sound("hansen") == sound("jensen")
    (True, False)
    """
    said = letters(part)
    for written, heard in _SOUNDS:
        said = written.sub(heard, said)
    return said


def slip(one: str, other: str) -> Slip | None:
    """Return what parts two spellings of one part of a name, if it is a slip at all.

    >>> slip("kjær", "kjaer"), slip("jakob", "jacob"), slip("nadja", "najda")
    ('letters', 'sound', 'swap')
    >>> slip("gotfredson", "gotfredsen"), slip("berthelsen", "bertelsen"), slip("lund", "lind")
    ('letter', 'sound', None)
    """
    if letters(one) == letters(other):
        return "letters"
    left, right = sound(one), sound(other)
    if left == right:
        return "sound"
    if any(map(_is_swapped, (letters(one), left), (letters(other), right))):
        return "swap"
    is_long = min(len(left), len(right)) >= LONG
    return "letter" if is_long and OSA.distance(left, right, score_cutoff=1) == 1 else None


def _is_swapped(one: str, other: str) -> bool:
    """Tell whether two neighbouring letters have changed places."""
    if len(one) != len(other) or len(one) < SWAPPED or sorted(one) != sorted(other):
        return False
    return OSA.distance(one, other, score_cutoff=1) == 1
