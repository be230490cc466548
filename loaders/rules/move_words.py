"""How the verbs of a move look in a sentence: passive, active, negated, or as what is decided."""

import re
from collections.abc import Iterable

from graph.model import Status
from loaders.lexicon.moves import INFINITIVES, PAPERWORK, PARTICIPLES, PAST
from loaders.rule import Rule

LITTLE = r"(?:(?!(?:ikke|endnu|aldrig|gerne|for|at|om|under|ved)\b)[\w-]+\s){0,3}?"
NOT = r"(?:ikke|aldrig)\s(?:[\w-]+\s){0,2}?"
IS = r"\b(?:er|var|blev|bliver|blevet|været|har|havde|fået)\s"
CODE = r"[A-ZÆØÅ]{1,4}[ -]?\d{1,3}"
SUBJECT = rf"(?:\b[\wæøå-]*(?:forslag(?:et|ene)?|indstillingen|planen|ønsket|sagen)|{CODE})\s"
NO_PAPER = rf"(?!\s(?:[\w-]+\s)?(?:{'|'.join(PAPERWORK)})\b)"
NO_AT = r"(?!\s(?:[\w-]+\s){0,2}at\b)"
DECIDED = (
    r"\b(?:beslutte(?:r|de|t)|vedtog|vedtaget|enige?t?\som|enighed\som)\s(?:[\w-]+\s){0,2}?at\s"
)
BUDGET = r"(?:[\w-]*budget(?:tet)?|[\w-]*(?:aftalen|forliget))"
MONEY = (
    r"(?:[\d.,½]+\s?(?:mio|mia|mill|tkr|t\.kr|kr)|(?:[\w-]+\s){0,2}?(?:penge|midler|beløb|krone))"
)


def word_forms(words: Iterable[str]) -> str:
    """Return the alternatives of a word list, longest first."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in ordered)


def passive(status: Status) -> str:
    """Return the pattern of "blev vedtaget", "er nu sat i gang", "har fået afvist"."""
    return rf"{IS}{LITTLE}(?:og\s)?(?:{word_forms(PARTICIPLES[status])})\b"


def active(status: Status) -> str:
    """Return the pattern of "Byrådet vedtog", papers and what they decide to do left out."""
    return rf"\b(?:{word_forms(PAST[status])})\b{NO_AT}{NO_PAPER}"


def decided_to(status: Status) -> str:
    """Return the pattern of "besluttede at nedlægge"."""
    return rf"{DECIDED}(?:{word_forms(INFINITIVES[status])})\b{NO_PAPER}"


def move_rule(
    name: Status, patterns: tuple[str, ...], hits: tuple[str, ...], misses: tuple[str, ...]
) -> Rule[Status]:
    """Return the rule of a status; each pattern stands for one form that its words take."""
    pattern = re.compile("|".join(patterns), re.IGNORECASE)
    return Rule(f"status.{name}", pattern, hits, misses, name)
