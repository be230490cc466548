"""Sums of money in running text: "1,4 mio. kr.", "590 tkr.", "kr. 1.200", "en halv million"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from loaders.lexicon.units import COUNTED, FRACTIONS, NUMBER_WORDS, SCALES
from loaders.rule import Rule

INT: Final = r"(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,3}(?:[ \u00a0]\d{3}){1,4}|\d{1,12})(?!\d)"
HALF: Final = r"(?:\d{1,3}\s?)?[½¼¾]|(?:\d{1,3}\s)?1/2"
NUM: Final = rf"(?:{HALF}|{INT}(?:,\d{{1,3}}(?!\d))?|\d{{1,4}}\.\d{{1,2}}(?!\d))"
KR: Final = r"(?:kr\b\.?|kroner\b|dkk\b)"
SCALE: Final = (
    r"(?:mia|mio|mill|milliard(?:er)?|million(?:er)?|tkr|t\.\s?kr|kkr"
    rf"|(?:hundrede\s)?tusinde?(?=\s{KR}))\b"
)
WORDS: Final = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))

SUFFIXED: Final[Rule[None]] = Rule(
    "amount.number_first",
    re.compile(
        r"(?<![\w.,/§])(?P<minus>[-\u2212–](?=\d)|minus\s)?"
        rf"(?:(?:mellem|fra)\s(?P<from>{NUM})\s(?:og|til)\s|(?P<low>{NUM})\s?[-–]\s?)?"
        rf"(?P<number>{NUM})\s?"
        rf"(?:(?P<scale>{SCALE})\.?(?:\s?(?P<kr>{KR}))?|(?P<plain>{KR}|,[-–](?!\d)))",
        re.IGNORECASE,
    ),
    hits=("1,7 mio. kr. om året", "26,1 mio.kr", "50.000 kr.", "590 tkr.", "-1 mio.", "½ mio."),
    misses=("40 borgere", "kl. 16.30", "2023-2026", "½%", "12 kreditter"),
)
PREFIXED: Final[Rule[None]] = Rule(
    "amount.unit_first",
    re.compile(
        rf"(?<![\w½])(?<!\d\s)(?<!\.\s)(?:kr\.?|dkk)\s?(?P<minus>[-\u2212–](?=\d))?(?P<number>{NUM})"
        rf"(?:\s?(?P<scale>{SCALE})\.?)?(?:,[-–])?(?![\w-])",
        re.IGNORECASE,
    ),
    hits=("kr. 1.200", "DKK 5 mio.", "kr 1.200,-"),
    misses=("5 mio. kr. 2022", "krav 12"),
)
SPELLED: Final[Rule[None]] = Rule(
    "amount.in_words",
    re.compile(
        rf"\b(?P<words>{WORDS})\s(?P<scale>milliard(?:er)?|million(?:er)?|mio\.?"
        r"|(?:hundrede\s)?tusinde?)\s(?:kroner|kr\b\.?)",
        re.IGNORECASE,
    ),
    hits=("en halv million kroner", "halvanden million kr.", "to millioner kroner"),
    misses=("en million borgere", "to tusind skridt"),
)
RULES: Final = (SUFFIXED, PREFIXED, SPELLED)
OTHER: Final = re.compile(rf"\s*(?:{'|'.join(map(re.escape, COUNTED))})", re.IGNORECASE)
YEARLIKE: Final = re.compile(r"(?:19|20)\d\d")
UNIT_BEFORE: Final = re.compile(r"(?:\bhele|\bi|\bbeløb|[(|\t\n]|\A|\n\s*tabel[^\n]*)\s*\Z", re.I)
UNIT_BEHIND: Final = re.compile(
    r"\s*(?:[)|\t\n]|\Z|,?\s\(?(?:20\d\d[- ]?)?p/?l\b|i\s20\d\d-)", re.I
)


@dataclass(frozen=True, slots=True)
class Money:
    """A sum at its place; `says_kroner` is false for "5,5 mio." without a currency."""

    start: int
    end: int
    value: float
    rule: str
    says_kroner: bool = True


def money_in(text: str) -> Iterator[Money]:
    """Yield each sum that names its own unit, in the order of the text.

    >>> [money.value for money in money_in("Det koster 1,7 mio. kr. om året og 590 tkr. én gang.")]
    [1700000.0, 590000.0]
    """
    matches = [
        (match.start(), rule, match) for rule in RULES for match in rule.pattern.finditer(text)
    ]
    taken = 0
    for start, rule, match in sorted(matches, key=lambda found: found[0]):
        if start >= taken and _is_money(match):
            taken = match.end()
            yield from _sums(rule.id, match)


def _sums(rule: str, match: re.Match[str]) -> Iterator[Money]:
    """Yield one sum, or the two ends of a range."""
    groups = match.groupdict()
    scale = _scale(groups.get("scale"))
    low = groups.get("from") or groups.get("low")
    starts_with_year = bool(low and YEARLIKE.fullmatch(low))
    start = match.start("number") if starts_with_year else match.start()
    says = rule != SUFFIXED.id or bool(
        groups["plain"] or groups["kr"] or "k" in (groups["scale"] or "").lower()
    )
    numbers = [groups.get("words") or groups["number"] or ""]
    if low and not starts_with_year:
        numbers.insert(0, low)
    for number in numbers:
        value = number_of(number) * scale * (-1 if groups.get("minus") else 1)
        yield Money(start, match.end(), round(value, 2), rule, says)


def _scale(word: str | None) -> int:
    folded = re.sub(r"[.\s]", "", (word or "").lower())
    return SCALES[folded] if folded else 1


def number_of(words: str) -> float:
    """Return the value of a Danish number.

    >>> number_of("1.120"), number_of("1,4"), number_of("2 ½"), number_of("1.5"), number_of("to")
    (1120.0, 1.4, 2.5, 1.5, 2.0)
    """
    folded = " ".join(words.lower().split())
    if folded in NUMBER_WORDS:
        return float(NUMBER_WORDS[folded])
    for sign, part in FRACTIONS.items():
        if folded.endswith(sign):
            whole = folded.removesuffix(sign).strip()
            return float(whole or 0) + part
    if re.fullmatch(r"\d{1,4}\.\d{1,2}", folded):
        return float(folded)
    return float(re.sub(r"[.\s]", "", folded).replace(",", "."))


def _is_money(match: re.Match[str]) -> bool:
    """Tell whether a match is a sum, and no count ("5 mio. borgere"), unit or year."""
    text, groups = match.string, match.groupdict()
    if match.re is PREFIXED.pattern:
        return not YEARLIKE.fullmatch(groups["number"] or "")
    if match.re is SUFFIXED.pattern and not (groups["kr"] or groups["plain"]):
        return OTHER.match(text, match.end(), match.end() + 20) is None
    return not _is_unit(match)


def _is_unit(match: re.Match[str]) -> bool:
    """Tell whether "1.000 kr." is the unit of a table, and no sum."""
    groups = match.groupdict()
    if (groups.get("number") or "").replace(".", "") != "1000" or not groups.get("plain"):
        return False
    before = match.string[max(0, match.start() - 80) : match.start()]
    behind = match.string[match.end() : match.end() + 16]
    return bool(UNIT_BEHIND.match(behind) and UNIT_BEFORE.search(before)) or bool(
        re.search(
            r"(?:\bhele|\bbeløb(?:ene)?\s(?:er\s)?i|\bangivet i|(?:\A|\n)\s*tabel[^\n]*)\s\Z",
            before,
            re.I,
        )
    )
