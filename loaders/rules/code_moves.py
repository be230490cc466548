"""Which proposals of a sentence went into which, where it names them by their codes.

"AB-1 og AB-2 er lagt ind i AB-7", "AB-3 er delt i AB-8 og AB-9", "AB-4 vender tilbage som AB-10":
what stands between the last code that moved and the first that it moved into tells the way. What
fits none of these forms is left to `loaders/rules/status.py`.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

from loaders.rule import Rule
from loaders.rules.irrealis import is_done
from loaders.rules.proposals import CODE, Matter

# What may stand between a form and the code: "det nye forslag", "ét samlet forslag:".
FILLER: Final = (
    r"(?:\s(?:det|den|et|ét|de|nye|nyt|samlede|samlet|fælles|to|tre|flere|forslag|forslaget|forslagene|"
    r"budgetforslag|budgetforslaget|nummer|nummeret|koden|under|som))*\s?:?\s?[\"»“]?$"
)
PUT: Final = (
    r"\b(?:lagt|lægges|lagde|skrevet|skrives|skrev|slået|slås|samlet|samles|sammenlagt|sammenlægges|"
    r"sammenskrevet|sammenskrives|indarbejdet|indarbejdes|indgår|indgik|optaget|optages)\b"
)

INTO: Final[Rule[str]] = Rule(
    "code_move.into",
    re.compile(rf"(?:{PUT}[^.;]*?)?\s(?:ind\si|i|til|under){FILLER}"),
    hits=(
        " er lagt ind i ",
        " samles i det nye forslag ",
        " indgår i ",
        " til ét samlet forslag: ",
    ),
    misses=(" blev vedtaget sammen med ", " støttes af udvalget, og "),
)
DIVIDED: Final[Rule[str]] = Rule(
    "code_move.divided",
    re.compile(
        r"(?:\b(?:del(?:t|es|te)|opdel(?:t|es|te|er)|deler|splitt(?:et|es|ede))\b[^.;]*?\si"
        r"|\si\s(?:to|tre|fire|flere)\s(?:forslag|dele))" + FILLER
    ),
    hits=(" er delt i ", " opdeles i to forslag: ", " blev delt op i ", " i to forslag: "),
    misses=(" er en del af ", " blev delt ud til "),
)
TURNED: Final[Rule[str]] = Rule(
    "code_move.turned",
    re.compile(
        r"\b(?:(?:blevet|bliver|blev)\s(?:\w+\s){0,2}?til"
        r"|(?:vend|kom)\w*\s(?:\w+\s){0,3}?(?:tilbage|igen)\s(?:\w+\s){0,3}?"
        r"(?:som|under|med|i)"
        r"|(?:videreført|videreføres|fortsætter|fortsat|genfremsat|genfremsættes|genindmeldt|"
        r"genindmeldes|fremsat\sigen|stillet\sigen)\s(?:\w+\s){0,2}?som"
        r"|omdøb(?:t|es)\stil|hedder\s(?:nu|i\sår)|(?:har|fik|fået)\s(?:nu\s|i\sår\s)?(?:fået\s)?nummeret"
        r"|(?:erstattet|erstattes|afløst|afløses)\saf)" + FILLER
    ),
    hits=(
        " er blevet til ",
        " vender nu tilbage som ",
        " kom igen under nummeret ",
        " er erstattet af ",
        " hedder nu ",
    ),
    misses=(" blev til sidst vedtaget sammen med ", " vender tilbage i maj, og "),
)
CAME_OF: Final[Rule[str]] = Rule(
    "code_move.came_of",
    re.compile(
        r"(?:\b(?:erstatter|afløser|sammenskriver|er\sdet\ssamme(?:\sforslag)?\ssom|er\s(?:nu\s)?en\s"
        rf"(?:videreførelse|sammenskrivning|sammenlægning)\saf){FILLER}"
        r"|\((?:det\s)?(?:tidligere|før|hed|sidste\sårs)\s$)"
    ),
    hits=(" erstatter ", " er det samme som ", " er en sammenskrivning af ", " (tidligere "),
    misses=(" er bedre end ", " (se "),
)
RULES: Final = (DIVIDED, TURNED, CAME_OF, INTO)

NOT: Final = re.compile(r"\b(?:ikke|aldrig|heller)\b")
PRONOUN: Final = re.compile(
    r"(?:(?:Det|Den|Forslaget|Sagen)|(?P<many>De|Begge(?:\sforslag)?|Forslagene))\s"
)
LIST: Final = re.compile(r"(?:,|\sog|,\sog|\ssamt|\ssamt\smed|\ssammen\smed|\smed)\s$")
WITH: Final = re.compile(rf"[^.;]*\s(?:sammen\s)?med{FILLER}")
INDEED: Final = re.compile(PUT)


class Step(NamedTuple):
    """A code that went into another, by their places among the codes, and the rule that tells."""

    source: int
    target: int
    rule: str


def code_moves(words: str) -> tuple[Step, ...]:
    """Return which codes of a sentence went into which; none where it tells no such thing as done.

    >>> [step[:2] for step in code_moves("AB-1 Bro og AB-2 Sti er lagt ind i AB-7 Veje.")]
    [(0, 2), (1, 2)]
    >>> [step[:2] for step in code_moves("AB-3 Haller er delt i AB-8 Gulv og AB-9 Lys.")]
    [(0, 1), (0, 2)]
    >>> code_moves("Det foreslås, at AB-1 lægges ind i AB-7.")
    ()
    """
    codes = list(CODE.finditer(words))
    for at in range(1, len(codes)):
        found = _form(words, codes, at)
        if found is not None:
            return found
    return ()


def moved_matters(
    words: str, named: Iterable[Matter], last: Sequence[Matter] = ()
) -> list[tuple[Matter, Matter, str]]:
    """Return the proposals of a sentence that went into another, with that one and the rule.

    `last` are those of the sentence before, which "Det" or "De" stands for.
    """
    of_code = {matter.code: matter for matter in named if matter.code}
    codes = [of_code.get(match.group(1)) for match in CODE.finditer(words)]
    if not codes:
        return []
    if (found := _stood_for(words)) and len(codes) == 1 and codes[0]:
        before = [matter for matter in last if matter.code and matter is not codes[0]]
        is_clear = len(before) == 1 or (before and found == "many")
        return [(one, codes[0], TURNED.id) for one in before] if is_clear else []
    steps = [(codes[step.source], codes[step.target], step.rule) for step in code_moves(words)]
    return [(one, other, rule) for one, other, rule in steps if one and other and one is not other]


def _stood_for(words: str) -> Literal["one", "many"] | None:
    """Tell for how many a pronoun stands that is said to have gone into the code of the sentence.

    >>> _stood_for("Det er vendt tilbage som AB-9 Bro."), _stood_for("De er lagt ind i AB-9.")
    ('one', 'many')
    >>> _stood_for("Det er ikke blevet til AB-9.") is None
    True
    """
    opened, code = PRONOUN.match(words), CODE.search(words)
    if opened is None or code is None:
        return None
    gap = words[opened.end() - 1 : code.start()]
    turned = TURNED.search(gap) or (INTO.search(gap) if INDEED.search(gap) else None)
    if turned is None or NOT.search(gap):
        return None
    whole = re.compile(re.escape(turned.group())).search(words)
    is_told = whole is not None and is_done(words, whole, "merged")
    return ("many" if opened["many"] else "one") if is_told else None


def _form(words: str, codes: Sequence[re.Match[str]], at: int) -> tuple[Step, ...] | None:
    """Return the steps over the gap before a code, if one of the forms stands there."""
    gap = words[codes[at - 1].end() : codes[at].start()]
    first = _first(words, codes, at - 1)
    for rule in RULES:
        match = rule.pattern.search(gap)
        if match is None:
            continue
        if rule is INTO and not _is_put(words, codes, first, at):
            continue
        whole = re.compile(re.escape(match.group())).search(words, codes[at - 1].end())
        if whole is None or NOT.search(match.group()) or not is_done(words, whole, "merged"):
            return ()
        before, behind = range(first, at), range(at, _last(words, codes, at) + 1)
        if rule is DIVIDED:
            return tuple(Step(at - 1, target, rule.id) for target in behind)
        if rule is CAME_OF:
            return tuple(Step(source, at - 1, rule.id) for source in behind)
        return tuple(Step(source, at, rule.id) for source in before)
    return None


def _is_put(words: str, codes: Sequence[re.Match[str]], first: int, at: int) -> bool:
    """Tell whether "i" or "til" belongs to a verb of putting one thing into another."""
    return INDEED.search(words, codes[first].end(), codes[at].start()) is not None


def _first(words: str, codes: Sequence[re.Match[str]], last: int) -> int:
    """Return the first code of the list that ends with this one: "AB-1, AB-2 sammen med AB-3"."""
    at = last
    while at > 0:
        gap = words[codes[at - 1].end() : codes[at].start()]
        if not (LIST.search(gap) or WITH.fullmatch(gap)):
            break
        at -= 1
    return at


def _last(words: str, codes: Sequence[re.Match[str]], first: int) -> int:
    """Return the last code of the list that begins with this one."""
    at = first
    while at + 1 < len(codes) and LIST.search(words[codes[at].end() : codes[at + 1].start()]):
        at += 1
    return at
