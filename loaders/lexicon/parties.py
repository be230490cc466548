"""Danish parties: names, ballot letters, and the letters that newspapers use instead."""

from typing import Final

from graph.lexicon.institutions import PARTIES

# Ballot letters of the parties that stand in many municipalities. Left out: parties that never
# stood in a local election, and local lists, which are told by their form and their letter.
BALLOT_LETTERS: Final[dict[str, str]] = {
    name: party.letter for party in PARTIES for name in (party.name, *party.names, *party.rare)
}
# What newspapers and some minutes write for the ballot letter; "V" and "Ø" are the same in both.
NEWSPAPER_LETTERS: Final[dict[str, str]] = {
    "S": "A", "RV": "B", "R": "B", "K": "C", "KF": "C", "NB": "D", "SF": "F", "LA": "I", "KD": "K",
    "DF": "O", "DD": "Æ", "EL": "Ø", "ALT": "Å", "MOD": "M",
}  # fmt: skip
# One of these in a list shows that the list counts as newspapers do.
NEWSPAPER_SIGNS: Final = frozenset({"SF", "DF", "LA", "RV", "KF", "KD", "NB", "DD", "EL", "ALT"})
# A local list is a capitalised word with one of these endings: "Borgerlisten", "Fælleslisten".
LOCAL_LIST_ENDINGS: Final = ("listen", "liste", "partiet", "gruppen")
