"""Which organisations are the same wherever they are named, told by their form.

All others (Byrådet, Udsatterådet, Socialforvaltningen, a shelter, a local branch) are another one
in each municipality.
"""

import re
from typing import Final

from graph.keys import fold
from graph.lexicon.institutions import INSTITUTIONS
from graph.lexicon.institutions import PARTIES as ALL_PARTIES

PARTIES: Final = {party.letter: party.name for party in ALL_PARTIES if party.keeps_letter}
"""Letters of the parties that stand for the Folketing. Local lists are left out: a letter means
another list in each municipality and each election. D and G have changed hands, so they are too."""

PARTY_NAMES: Final = {
    fold(name): party.name
    for party in ALL_PARTIES
    for name in (party.name, *party.names, *party.rare)
}
"""What the parties are called in papers. Two letters (DF, LA) are left out: they mean other things
as often, and the paper's own abbreviations reach here as aliases."""

NATIONAL_NAMES: Final = {
    fold(name): body.name
    for body in INSTITUTIONS
    if not body.has_branches
    for name in (body.name, *body.names)
}
"""Bodies of the whole country, each name with the one it goes under. "Kommunen", "rådet" and other
common nouns are left out: they mean a body of the place. So are associations with branches."""

KINDS: Final = {fold(name): body.kind for body in INSTITUTIONS for name in (body.name, *body.names)}
"""Which kind of body bears a name that the built-in register knows."""

NATIONAL_FORMS: Final = (
    re.compile(r"region \w+"),
    re.compile(r".*minist(?:eriet|erium)(?: for .*)?"),
    re.compile(r".*(?<!be)styrelsen?(?: for .*)?"),
    re.compile(r".*\bkommune"),
    re.compile(r"(?:københavns|aarhus|aalborg|roskilde|syddansk|danmarks tekniske) universitet"),
    re.compile(r"(?:landsforeningen|landsorganisationen|det nationale|den nationale|statens)\b.*"),
    re.compile(r"(?:dansk|danske|danmarks)\b.*"),
    re.compile(r".*\bdanmark"),
    re.compile(r".*(?:\ba/s|\baps|\bp/s)"),
)
"""Forms of name that tell a body of the whole country; "Bestyrelsen" is the board of some place."""

LOCAL_FORMS: Final = (
    re.compile(r".*\b(?:lokal)?afdeling(?:en)?\b.*"),
    re.compile(r".*\b(?:i|på) [\wæøå]+"),
)
"""Forms that tell a local branch, even of a body of the whole country."""

BODY_ENDINGS: Final = {"råd": "et", "udvalg": "et", "bestyrelse": "n", "forvaltning": "en"}
"""Kinds of body that a municipality has one of by each name, with their definite endings. "Center"
and "enhed" are left out: a town often has several, told apart by the town's part they are in."""

SECRETARIAT: Final = frozenset({"sekretariatet", "sekretariat"})
"""A body's own secretariat, named by the common noun alone."""
