"""Words in the names of matters."""

from typing import Final

ARTICLES: Final = frozenset({"den", "det", "de", "en", "et"})

PREPOSITIONS: Final = frozenset(
    [
        "af",
        "bag",
        "blandt",
        "efter",
        "for",
        "foran",
        "fra",
        "hos",
        "i",
        "indtil",
        "med",
        "mellem",
        "mod",
        "om",
        "over",
        "på",
        "samt",
        "til",
        "trods",
        "uden",
        "under",
        "ved",
        "vedr",
        "vedrørende",
        "og",
        "eller",
        "som",
        "der",
    ]
)
"""What ends the head of a name: prepositions, conjunctions and relative words. "Ad", "à" and "pr"
are left out: they stand in front of figures, not of places."""

GENERIC: Final = frozenset(
    [
        "aftale",
        "aktivitet",
        "ansøgning",
        "arbejde",
        "beslutning",
        "bevilling",
        "budget",
        "budgetforslag",
        "drøftelse",
        "evaluering",
        "finansiering",
        "forslag",
        "handleplan",
        "henvendelse",
        "høring",
        "høringssvar",
        "indsats",
        "indstilling",
        "initiativ",
        "investering",
        "mærkesag",
        "møde",
        "model",
        "notat",
        "orientering",
        "ordning",
        "politik",
        "projekt",
        "proces",
        "program",
        "pulje",
        "redegørelse",
        "reduktion",
        "sag",
        "samarbejde",
        "spareforslag",
        "strategi",
        "status",
        "støtte",
        "styrkelse",
        "tilbud",
        "tilskud",
        "tiltag",
        "undersøgelse",
        "udvidelse",
        "ændring",
    ]
)
"""Nouns that any matter can be called, in the indefinite: alone they join nothing. Nouns of a
subject (herberg, skole, bro) are left out: there is often one of it in a municipality."""
