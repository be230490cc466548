"""Which organisations are the same wherever they are named, told by their form.

All others (Byrådet, Udsatterådet, Socialforvaltningen, a shelter, a local branch) are another one
in each municipality.
"""

import re
from typing import Final

PARTIES: Final = {
    "A": "Socialdemokratiet",
    "B": "Radikale Venstre",
    "C": "Det Konservative Folkeparti",
    "F": "Socialistisk Folkeparti",
    "H": "Borgernes Parti",
    "I": "Liberal Alliance",
    "K": "Kristendemokraterne",
    "M": "Moderaterne",
    "O": "Dansk Folkeparti",
    "V": "Venstre",
    "Æ": "Danmarksdemokraterne",
    "Ø": "Enhedslisten",
    "Å": "Alternativet",
}
"""Letters of the parties that stand for the Folketing. Local lists are left out: a letter means
another list in each municipality and each election. D and G have changed hands, so they are too."""

PARTY_NAMES: Final = {
    "socialdemokratiet": "Socialdemokratiet",
    "socialdemokraterne": "Socialdemokratiet",
    "radikale venstre": "Radikale Venstre",
    "det radikale venstre": "Radikale Venstre",
    "de radikale": "Radikale Venstre",
    "det konservative folkeparti": "Det Konservative Folkeparti",
    "konservative": "Det Konservative Folkeparti",
    "de konservative": "Det Konservative Folkeparti",
    "konservative folkeparti": "Det Konservative Folkeparti",
    "nye borgerlige": "Nye Borgerlige",
    "sf": "Socialistisk Folkeparti",
    "socialistisk folkeparti": "Socialistisk Folkeparti",
    "sf - socialistisk folkeparti": "Socialistisk Folkeparti",
    "borgernes parti": "Borgernes Parti",
    "liberal alliance": "Liberal Alliance",
    "kristendemokraterne": "Kristendemokraterne",
    "moderaterne": "Moderaterne",
    "dansk folkeparti": "Dansk Folkeparti",
    "venstre": "Venstre",
    "venstre, danmarks liberale parti": "Venstre",
    "danmarksdemokraterne": "Danmarksdemokraterne",
    "enhedslisten": "Enhedslisten",
    "enhedslisten - de rød-grønne": "Enhedslisten",
    "alternativet": "Alternativet",
}
"""What the parties are called in papers. Two letters (DF, LA) are left out: they mean other things
as often, and the paper's own abbreviations reach here as aliases."""

NATIONAL_NAMES: Final = frozenset(
    {
        "folketinget",
        "regeringen",
        "ankestyrelsen",
        "kl",
        "kommunernes landsforening",
        "danske regioner",
        "rigsrevisionen",
        "folketingets ombudsmand",
        "ombudsmanden",
        "højesteret",
        "rigspolitiet",
        "kommunekontaktrådet",
        "danmarks statistik",
        "vive",
        "eu",
        "fn",
    }
)
"""Bodies of the whole country whose form does not tell. "Kommunen", "rådet" and other common nouns
are left out: they mean a body of the place. So are associations: most have local branches."""

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
