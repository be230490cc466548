"""Departments, institutions, companies, papers and local branches by how their names are built."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from loaders.lexicon.institutions import (
    ACTED,
    ACTS,
    ADMINISTRATIVE_FIELDS,
    ASSOCIATIONS,
    COMPANY_FORMS,
    INSTITUTION_ENDINGS,
    NEWSPAPERS,
    NO_INSTITUTIONS,
    SERVICE_ENDINGS,
    TOWN_BODIES,
)
from loaders.lexicon.words import SENTENCE_OPENERS
from loaders.rule import Rule
from loaders.rules.names import CAPITAL
from loaders.rules.speech import STRONG

SPACE = r"[ \u00a0]"
FIELD = rf"(?:{'|'.join(sorted(ADMINISTRATIVE_FIELDS, key=len, reverse=True))})(?![\w-])"
FIELDS = rf"{FIELD}(?:,{SPACE}{FIELD})*{SPACE}og{SPACE}{FIELD}"
INSTITUTION = rf"(?:Visitationen|[A-ZÆØÅ][a-zæøå]+(?:{'|'.join(INSTITUTION_ENDINGS)}))"
DOES = (
    rf"(?=\s(?:(?:{STRONG}|{'|'.join(ACTS)})\b(?!s)|"
    rf"(?:har|havde|vil|ville)\s(?:\w+\s)?(?:{STRONG}|{'|'.join(ACTED)})\b|"
    r"vil\s(?:gerne|ikke|selv|også)\b))"
)
BRANCH = r"(?:[Ll]okalafdeling|[Ll]okalforening|[Ll]okalkomité|[Aa]fdeling)"

RULES: Final = (
    Rule(
        "organisation.fields",
        re.compile(
            rf"(?<![\w-])(?<!\d\.\s)(?<!\d\s)(?<!\w\s[-–]\s)(?:Udvalget{SPACE}for{SPACE})?{FIELDS}"
        ),
        build="name",
        hits=(
            "Teknik og Klima vurderer prisen.",
            "By, Land og Kultur",
            "Udvalget for Børn og Unge",
        ),
        misses=(
            "Teknik og økonomi fylder.",
            "Sol og Vand",
            "4. Kultur og Fritid",
            "Social- og Plan",
        ),
    ),
    Rule(
        "organisation.administration",
        re.compile(
            rf"(?<![\w-])(?:Teknisk|Social|Administrativ|Økonomisk){SPACE}"
            r"(?:Forvaltning|Afdeling|Service|Sekretariat|Administration)(?![\w-])"
        ),
        build="name",
        hits=("Teknisk Forvaltning vurderer prisen.", "Svar fra Social Service"),
        misses=("en teknisk forvaltning", "Teknisk Service-aftale"),
    ),
    Rule(
        "organisation.institution_acts",
        re.compile(rf"(?<![\w-]){INSTITUTION}{DOES}"),
        build="institution",
        hits=("Krisecentret oplyser, at", "Birkefonden har bevilget", "Hjemmeplejen vil gerne"),
        misses=("Krisecentret er lukket", "krisecentret oplyser", "Kulturhuset har nyt tag"),
    ),
    Rule(
        "organisation.service",
        re.compile(rf"(?<=[a-zæøå,]\s)[A-ZÆØÅ][a-zæøå]+(?:{'|'.join(SERVICE_ENDINGS)})(?![\w-])"),
        build="institution",
        hits=("svar fra Hjemmeplejen", "ansat i Visitationstjenesten"),
        misses=("svar fra hjemmeplejen", "Hjemmeplejen er her.", "i Plejen"),
    ),
    Rule(
        "organisation.public_desk",
        re.compile(rf"(?<![\w-])Borgerservice(?![\w-])(?:(?<=(?:fra|hos)\s.{{13}})|{DOES})"),
        build="name",
        hits=("Borgerservice oplyser, at", "et brev fra Borgerservice"),
        misses=("Borgerservice er lukket", "borgerservice oplyser"),
    ),
    Rule(
        "organisation.company",
        re.compile(
            rf"(?<![\w-])(?:{CAPITAL}|[A-ZÆØÅ]{{2,}})"
            rf"(?:{SPACE}(?:(?:og|&){SPACE})?(?:{CAPITAL}|[A-ZÆØÅ]{{2,}})){{0,3}}{SPACE}"
            rf"(?:{'|'.join(map(re.escape, COMPANY_FORMS))})(?![\w/])"
        ),
        build="name",
        hits=("Holm Anlæg A/S har budt.", "Lind og Bro ApS graver.", "Nordvand A.m.b.a."),
        misses=("et A/S", "det lokale ApS"),
    ),
    Rule(
        "organisation.newspaper",
        re.compile(
            rf"(?<![\w-])(?:{CAPITAL})(?:{SPACE}(?:{CAPITAL}))?{SPACE}"
            rf"(?:{'|'.join(NEWSPAPERS)})(?![\w-])"
        ),
        build="name",
        hits=("Nordby Folkeblad skrev om sagen.", "i Nordby Avis"),
        misses=("Den lokale avis", "Avis og radio"),
    ),
    Rule(
        "organisation.of_town",
        re.compile(
            rf"(?<![\w-])(?:{CAPITAL}){SPACE}(?:Almene{SPACE})?[A-ZÆØÅ](?:[a-zæøå]*(?:"
            rf"{'|'.join(TOWN_BODIES)})|(?:{'|'.join(w[1:] for w in TOWN_BODIES)}))(?=s?(?![\w-]))"
        ),
        build="name",
        hits=("Nordby Roklub søger.", "Nordby Almene Boligselskab", "Nordby Forsyning graver."),
        misses=("Nordby roklub", "Roklub og kor"),
    ),
    Rule(
        "organisation.branch",
        re.compile(
            rf"(?<![\w-])(?:{'|'.join(ASSOCIATIONS)})"
            rf"(?:(?:{SPACE}{BRANCH})?{SPACE}(?:{CAPITAL}))?(?![\w-])"
        ),
        build="branch",
        hits=("SIND Nordby spørger.", "Ældre Sagen Lokalafdeling Nordby", "FOA er imod."),
        misses=("sind og skind", "Ældre borgere"),
    ),
)


def institutions(
    text: str, people: AbstractSet[str] = frozenset()
) -> Iterator[tuple[int, int, str]]:
    """Yield place and name of each body that its name's form tells, people's names apart."""
    for rule in RULES:
        for match in rule.pattern.finditer(text):
            found = _named(match, rule.build or "", people)
            if found is not None:
                yield found


def _named(
    match: re.Match[str], kind: str, people: AbstractSet[str]
) -> tuple[int, int, str] | None:
    start, name = match.start(), match.group().replace("\u00a0", " ")
    low = name.lower()
    if kind == "institution":
        return None if low in NO_INSTITUTIONS else (start, match.end(), name)
    if kind == "branch":
        return _branch(start, name, people)
    while name and name.split()[0].lower() in SENTENCE_OPENERS:
        first, _, rest = name.partition(" ")
        start, name = start + len(first) + 1, rest
    return (start, match.end(), name) if " " in name or name == match.group() else None


def _branch(start: int, name: str, people: AbstractSet[str]) -> tuple[int, int, str]:
    """Return a branch, or the association alone where a person's name follows it."""
    own = max((a for a in ASSOCIATIONS if name.startswith(a)), key=len)
    last = name.rsplit(" ", 1)[-1]
    if name != own and (last in people or last.lower() in SENTENCE_OPENERS):
        name = own
    return start, start + len(name), name
