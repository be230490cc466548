"""Which sections of which laws the document cites: "servicelovens § 110" and its many kin."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from graph.model import Provision, SourceText
from loaders.lexicon.laws import (
    ABBREVIATIONS,
    BYLAWS,
    SERVICE_ACT_NOUNS,
    SERVICE_ACT_SECTIONS,
    SYNONYMS,
    TITLES,
)
from loaders.outline import Outline
from loaders.rule import Rule
from loaders.rules.scope import Scope

SHORT: Final = "|".join(ABBREVIATIONS)
BYLAW: Final = "|".join(word.removesuffix("n").removesuffix("r") for word in BYLAWS)
TITLE: Final = "|".join(re.escape(title) for title in sorted(TITLES, key=len, reverse=True))
NUMBER: Final = r"\d{1,3}(?:\s?[a-hj-z](?!\w|\.\w))?"
ITEM: Final = rf"{NUMBER}(?:\s?(?:[-–]|til)\s?\d{{1,3}}(?:\s?[a-hj-z](?!\w|\.\w))?)?(?!\d)"
DETAIL: Final = (
    r"(?:,?\s*(?:stk|nr|litra)\.?\s*\d{1,2}(?:\s?(?:[-–]|og)\s?\d{1,2}\b(?!\s*\.\s*pkt))?"
    r"|,?\s*\d{1,2}\.\s*pkt\.?)"
)
COMMITTEE: Final = r"17\s?(?:[.,]\s?\d|,?\s?stk\.?\s*4)"

LAW: Final[Rule[None]] = Rule(
    "provision.law",
    re.compile(
        rf"\b(?:(?P<compound>[a-zæøå]{{2,40}}love?n)s?|(?P<bylaw>(?:{BYLAW})[nr]?)(?:e?s)?"
        rf"|lov\s+om\s+(?:(?P<title>{TITLE})|(?P<other>[a-zæøå]+(?:\s[a-zæøå]+){{0,7}}?)(?=s?\s*[§(,.]))"
        rf"|(?P<child>barnets\s+lov)s?|(?P<short>(?-i:{SHORT}))(?=s?\s*§|\)))\b",
        re.IGNORECASE,
    ),
    hits=(
        "Støtten følger servicelovens § 97.",
        "efter lov om social service",
        "SEL §§ 107 og 108",
        "barnets lovs § 32",
    ),
    misses=("Han fik lov til at gå.", "Centeret SEL har åbent.", "Lovende takter."),
)
CITED: Final[Rule[None]] = Rule(
    "provision.section",
    re.compile(
        r"(?P<sign>§\s?§|§|\bparagraf(?:ferne|fer|fen)?\b|(?<=loven)s\s(?=\d{1,3}\s?[a-z]?,\s?stk\.)"
        r"|(?<=ordenen)s\s(?=\d{1,3},\s?stk\.))"
        rf"\s*(?P<first>{ITEM})",
        re.IGNORECASE,
    ),
    hits=(
        "servicelovens § 110",
        "§§ 95-98",
        "paragraf 108-boform",
        "sundhedslovens §134 a",
        "forretningsordenens 11, stk. 3",
    ),
    misses=("Afsnit 110", "§ i loven", "servicelovens 4 kapitler"),
)
NEXT: Final[Rule[None]] = Rule(
    "provision.next_section",
    re.compile(
        rf"{DETAIL}*\s?-?(?P<joint>\s?,\s?(?:og\s|samt\s)?|\s(?:og|samt|eller)\s|\s?/\s?)"
        rf"(?P<sign>§§?\s*)?(?P<item>{ITEM})"
        r"(?![.,]\d|\.?\s?(?:%|pct|kr|mio|tkr|stk|pkt|år|dage|uger|[a-zæøå]*personer|borgere))",
        re.IGNORECASE,
    ),
    hits=(" og 108", ", stk. 2, og § 3", ", 86 og 87"),
    misses=(" og 25 borgere", ", stk. 2", " og 40 pct."),
)
LAW_BEHIND: Final[Rule[None]] = Rule(
    "provision.law_behind",
    re.compile(
        rf"{DETAIL}*(?:-\w+)?\s*,?\s*(?:i|efter|jf\.?|\()?\s*(?:den\s)?"
        rf"(?=(?:{LAW.pattern.pattern})|(?P<abbreviation>(?-i:{SHORT}))\b)",
        re.IGNORECASE,
    ),
    hits=(" i serviceloven", ", stk. 2, i lov om social service", " SEL"),
    misses=(" i øvrigt",),
)
COMMITTEE_NAME: Final[Rule[None]] = Rule(
    "provision.committee",
    re.compile(rf"§\s?{COMMITTEE}", re.IGNORECASE),
    hits=("et § 17,4-udvalg", "udvalget (§17, stk. 4)", "§17.4 udvalg"),
    misses=("§ 17, stk. 2", "§ 174"),
)
RULES: Final = (LAW, CITED, NEXT, LAW_BEHIND, COMMITTEE_NAME)
BRIDGE: Final = re.compile(r"s?[\s,]*(?:\([A-ZÆØÅ]{2,5}\))?[\s,]*\Z")
NOUN: Final = re.compile(rf"\s?-\s?(?:{'|'.join(SERVICE_ACT_NOUNS)})", re.IGNORECASE)


@dataclass(frozen=True)
class NamedLaw:
    """A place that names a law."""

    start: int
    end: int
    name: str


class Laws:
    """All places that name a law, asked by position."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._named = [_named(match) for match in LAW.pattern.finditer(text)]
        self._starts = [law.start for law in self._named]

    def beside(self, start: int, end: int) -> tuple[int, str] | None:
        """Return the law that stands right before or right behind a citation, with its start."""
        index = bisect_right(self._starts, start) - 1
        if index >= 0:
            law = self._named[index]
            if start - law.end < 24 and BRIDGE.match(self._text[law.end : start]):
                return law.start, law.name
        behind = LAW_BEHIND.pattern.match(self._text, end, min(len(self._text), end + 120))
        if behind is None:
            return None
        if behind["abbreviation"]:
            return start, ABBREVIATIONS[behind["abbreviation"]]
        following = LAW.pattern.match(self._text, behind.end())
        return (start, _named(following).name) if following else None

    def before(self, start: int, limit: int) -> str | None:
        """Return the last law named between `limit` and `start`."""
        index = bisect_right(self._starts, start) - 1
        return self._named[index].name if index >= 0 and self._starts[index] >= limit else None

    def only(self) -> str | None:
        """Return the document's law where it names exactly one."""
        names = {law.name for law in self._named if law.name not in BYLAWS}
        return names.pop() if len(names) == 1 else None


def _named(match: re.Match[str]) -> NamedLaw:
    start, end = match.span()
    if match["short"]:
        name = ABBREVIATIONS[match["short"]]
    elif match["title"] or match["other"]:
        title = " ".join((match["title"] or match["other"]).lower().split())
        name = TITLES.get(title, f"lov om {title}")
    elif match["child"]:
        name = "barnets lov"
    else:
        word = (match["compound"] or match["bylaw"]).lower()
        name = next((law for law in BYLAWS if law.startswith(word)), SYNONYMS.get(word, word))
    return NamedLaw(start, end, name)


def provisions(source: SourceText, outline: Outline) -> tuple[Provision, ...]:
    """Return each cited section once, with its law where the text settles it."""
    scope = Scope(source, outline)
    laws = Laws(source.text)
    found: dict[tuple[str | None, str], Provision] = {}
    match = CITED.search(source.text)
    while match:
        items = list(_items(match))
        for provision in _cited(match, items, laws, scope):
            found.setdefault((provision.law, provision.section), provision)
        match = CITED.search(source.text, items[-1][1])
    settled = {section for law, section in found if law}
    return tuple(
        provision
        for (law, section), provision in found.items()
        if law is not None or section not in settled
    )


def _cited(
    match: re.Match[str], items: list[tuple[int, int]], laws: Laws, scope: Scope
) -> Iterator[Provision]:
    """Yield the sections that one section sign introduces: "§§ 85, 86 og 107-110"."""
    beside = laws.beside(match.start(), items[-1][1])
    if scope.is_furniture(match.start()) or (beside is None and _names_committee(match)):
        return
    opening = match.start()
    law: str | None
    if beside is not None:
        opening, law = beside
    else:
        law = _nearest(match, laws, scope)
    for start, end in items:
        section = _section(scope.text[start:end])
        yield Provision(
            law=law,
            section=section,
            rule=CITED.id,
            agenda_item=scope.item_at(match.start()),
            **scope.place(opening, end),
        )


def _items(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield where each number of a list of sections stands."""
    yield match.span("first")
    further = NEXT.pattern.match(match.string, match.end())
    several = match["sign"].count("§") > 1 or match["sign"].lower() != "§"
    while further:
        if not (several or further["sign"] or _stands_alone(further)):
            return
        yield further.span("item")
        further = NEXT.pattern.match(match.string, further.end())


def _stands_alone(match: re.Match[str]) -> bool:
    """Tell whether a number after "§ 109 og" is a section too, and no count of something."""
    behind = match.string[match.end() : match.end() + 8]
    return (
        re.match(r"-\w|\s(?:i|og|efter|om|samt|er|kan|skal|gives)\b|[.;)]|,\s|\s*$", behind)
        is not None
    )


def _names_committee(match: re.Match[str]) -> bool:
    return COMMITTEE_NAME.pattern.match(match.string, match.start()) is not None


def _nearest(match: re.Match[str], laws: Laws, scope: Scope) -> str | None:
    """Return the law of a section that stands without one."""
    noun = NOUN.match(match.string, match.end())
    if noun and int(re.findall(r"\d+", match["first"])[0]) in SERVICE_ACT_SECTIONS:
        return "serviceloven"
    section = scope.section_at(match.start())
    limit = section.start if section else max(0, match.string.rfind("\n\n", 0, match.start()))
    return laws.before(match.start(), limit) or laws.only()


def _section(words: str) -> str:
    """Return a section's number in one form: "134a" and "134 a" are one.

    >>> _section("134a"), _section("85 – 87"), _section("85 til 99")
    ('134 a', '85-87', '85-99')
    """
    joined = re.sub(r"\s*(?:[-–]|\btil\b)\s*", "-", words.strip())
    return re.sub(r"(\d)\s*([a-z])", r"\1 \2", joined.lower())
