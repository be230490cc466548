"""Danish parties: names, ballot letters, and the letters that newspapers use instead."""

from typing import Final

# Ballot letters of the parties that stand in many municipalities. Left out: parties that never
# stood in a local election, and local lists, which are told by their form and their letter.
BALLOT_LETTERS: Final[dict[str, str]] = {
    "Socialdemokratiet": "A", "Socialdemokraterne": "A", "Socialdemokratiets gruppe": "A",
    "Radikale Venstre": "B", "Det Radikale Venstre": "B", "De Radikale": "B", "Radikale": "B",
    "Det Konservative Folkeparti": "C", "Konservative Folkeparti": "C", "De Konservative": "C",
    "Konservative": "C",
    "Nye Borgerlige": "D",
    "Socialistisk Folkeparti": "F", "SF": "F",
    "Borgernes Parti": "H",
    "Liberal Alliance": "I",
    "Kristendemokraterne": "K", "Kristeligt Folkeparti": "K",
    "Moderaterne": "M",
    "Dansk Folkeparti": "O",
    "Stram Kurs": "P",
    "Frie Grønne": "Q",
    "Slesvigsk Parti": "S",
    "Venstre": "V",
    "Danmarksdemokraterne": "Æ",
    "Enhedslisten": "Ø",
    "Alternativet": "Å",
}  # fmt: skip
# What newspapers and some minutes write for the ballot letter; "V" and "Ø" are the same in both.
NEWSPAPER_LETTERS: Final[dict[str, str]] = {
    "S": "A", "RV": "B", "R": "B", "K": "C", "KF": "C", "NB": "D", "SF": "F", "LA": "I", "KD": "K",
    "DF": "O", "DD": "Æ", "EL": "Ø", "ALT": "Å", "MOD": "M",
}  # fmt: skip
# One of these in a list shows that the list counts as newspapers do.
NEWSPAPER_SIGNS: Final = frozenset({"SF", "DF", "LA", "RV", "KF", "KD", "NB", "DD", "EL", "ALT"})
# A local list is a capitalised word with one of these endings: "Borgerlisten", "Fælleslisten".
LOCAL_LIST_ENDINGS: Final = ("listen", "liste", "partiet", "gruppen")
