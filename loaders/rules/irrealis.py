"""Whether a sentence tells a step as done, or as a condition, a wish, a question or a plan."""

import re

# Steps that are told by being said ("kan ikke anbefale"), so that a modal before them is no plan.
SAID_NOW = frozenset({"not_recommended", "recommended"})
IF = re.compile(r"\b(?:hvis|såfremt|medmindre|forudsat|hvorvidt)\b[^.]*$", re.IGNORECASE)
FUTURE = re.compile(
    r"\b(?:skal|kan|bør|vil|kunne|skulle|burde|måtte|må|ville|mangler\sat|venter\spå\sat)\s"
    r"(?:[\w-]+\s){0,4}$",
    re.IGNORECASE,
)
HOPED = re.compile(
    r"\b(?:håb\w*|ønske[rd]?e?|frygte\w*|foreslå\w*|foreslog|forvente\w*|regne[rd]?e?\smed|"
    r"opfordre[rd]?e?|bede?r|bad|kræve[rd]?e?|indstille[rd]?e?|anbefale[rd]?e?|ser\shelst|så\shelst|"
    r"foretrækker|arbejde[rd]?e?\sfor|vigtigt|afgørende|nødvendigt)\b"
    r"(?:(?!\bog\sat\b)[^.;:])*?\bat\s[^.;,]*$|\bfor\sat\s(?:[\w-]+\s){0,5}$|\bgerne\s(?:set|have)\s[^.;,]*$",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:spurgte|spørger|spørge|vides|ved|uklart|usikkert|afklare[rst]?|undersøge[rst]?|tvivl)\b"
    r"[^.;:]*?\bom\s[^.;,]*$",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\bendnu\s(?:[\w-]+\s){0,2}?ikke\b[^,.;]*$|\bikke\s(?:[\w-]+\s){0,2}?endnu\b[^,.;]*$|"
    r"\bafvente[rd]?e?\b[^,.;]*$",
    re.IGNORECASE,
)
BEFORE = re.compile(r"\b(?:inden|før|førend)\s(?:[\w-]+\s){0,4}$", re.IGNORECASE)
DENIED = re.compile(r"\b(?:ikke|aldrig|ingen|hverken)\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)
# Told beside the main event: "efter at huset måtte lukke", "da SU-1 blev vedtaget".
BACKGROUND = re.compile(
    r"\b(?:efter\sat|da|fordi|siden|idet|selvom|selv\som|mens)\s[^,.;]*$", re.IGNORECASE
)
NEGATIVE = frozenset({"rejected", "not_financed", "not_recommended"})


def is_done(words: str, match: re.Match[str], status: str) -> bool:
    """Tell whether the words around a step tell that it was taken.

    >>> def told(words: str) -> bool:
    ...     match = re.search("vedtaget", words)
    ...     return match is not None and is_done(words, match, "adopted")
    >>> told("Planen blev vedtaget."), told("Hun håber, at planen bliver vedtaget.")
    (True, False)
    """
    before = words[: match.start()]
    upto = words[: match.end()]
    if NOT_YET.search(upto) or any(p.search(before) for p in (IF, HOPED, ASKED, BEFORE)):
        return False
    if status not in NEGATIVE and DENIED.search(before):
        return False
    return status in SAID_NOW or FUTURE.search(before) is None


def is_background(words: str, match: re.Match[str]) -> bool:
    """Tell whether a step is told in a clause of time or cause, beside what the sentence says.

    >>> words = "Byen besluttede at videreføre den, efter at huset måtte lukke."
    >>> is_background(words, re.search("måtte lukke", words))
    True
    """
    return BACKGROUND.search(words[: match.start()]) is not None
