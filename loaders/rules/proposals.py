"""Budget proposals by their code: "AB-12 Ny bro ved havnen"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.model import IssueKind, Span
from loaders.lexicon.issues import NOT_CODES

CODE = re.compile(r"(?<![\w.§/-])([A-ZÆØÅ]{1,4}[ -]?\d{1,3})(?![\w/]|-\w|[.,]\d)")
PROPOSAL_WORD = (
    r"(?:[Bb]udget|[Bb]udgetønske|[Ss]pare|[Bb]esparelses|[Dd]rifts|"
    r"[Ii]nvesterings|[Aa]nlægs|[Oo]mstillings|[Ee]ffektiviserings|"
    r"[Uu]dvidelses)?(?:forslag|notat|ønske)(?:et|ene)?"
)
BEFORE_CODE = re.compile(rf"\b{PROPOSAL_WORD}\s+(?:nr\.\s*)?$")
TITLE_AFTER = re.compile(r"\s*[:–-]?\s*[\"»“”]?([A-ZÆØÅ][^\n\t|:;()\"«»“”<.]{3,110})")
TITLE_END = re.compile(
    r"(?:,?\s(?:retter|blev|bliver|er|har|havde|som|der|udspringer|"
    r"udsættes|udsat|indgår|optages|oprettes|gennemføres|gøres|"
    r"kan|skal|vil|udgår|vendte|sendes|oversendes|til\s(?:budget|"
    r"budgettet)|"
    r"i\shøring|på\sbaggrund|med\s(?:en|et|\d)|koster|giver|støttes|"
    r"forkastes|vedtages|godkendes|anbefales|blive|består|omfatter|"
    r"hvor|idet|samt\s[A-ZÆØÅ]+-?\d)|,|\sog\s(?=[A-ZÆØÅ]{1,4}[ "
    r"-]?\d)|\s\d[\d.]*\s?(?:kr|mio|tkr)|\s-?\d|\sSide\s)"
)


@dataclass
class Matter:
    """An issue while the document is being understood."""

    name: str
    kind: IssueKind
    span: Span
    code: str | None = None
    forms: list[str] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)
    item: str | None = None
    section: tuple[int, int] | None = None

    @property
    def key(self) -> str:
        """How records refer to the issue: by its code, or else by name."""
        return self.code or self.name

    def add_form(self, form: str) -> None:
        """Keep another name of the same matter."""
        if form and form.lower() != self.name.lower() and form not in self.forms:
            self.forms.append(form)


def coded_proposals(text: str) -> Iterator[Matter]:
    """Yield proposals with a code, under the longest title that the text joins to it."""
    found: dict[str, list[re.Match[str]]] = {}
    for match in CODE.finditer(text):
        found.setdefault(match.group(1), []).append(match)
    series = {re.sub(r"[ -]?\d+$", "", code) for code in found if _titled(text, found[code])}
    forms = {re.sub(r"\d+", "#", code) for code in found if _titled(text, found[code])}
    for code, matches in found.items():
        prefix = re.sub(r"[ -]?\d+$", "", code)
        if prefix in NOT_CODES or code in NOT_CODES:
            continue
        titles = [t for m in matches if (t := _title(text, m)) is not None]
        announced = any(
            BEFORE_CODE.search(text, max(0, m.start() - 40), m.start()) for m in matches
        )
        same_form = prefix in series and re.sub(r"\d+", "#", code) in {
            re.sub(r"\d+", "#", c) for c in forms
        }
        if (titles and (announced or len(matches) > 1 or _plural(code))) or announced or same_form:
            yield _proposal(code, matches, titles)


def _plural(code: str) -> bool:
    """Tell whether a code has two letters or a hyphen, which plan numbers rarely have."""
    return bool(re.match(r"[A-ZÆØÅ]{2,}|[A-ZÆØÅ]-", code))


def _proposal(code: str, matches: list[re.Match[str]], titles: list[Span]) -> Matter:
    first = matches[0]
    text = first.string
    name, span = code, Span(start=first.start(1), end=first.end(1))
    if titles:
        best = titles[0]
        name, span = text[best.start : best.end], Span(start=best.start, end=best.end)
    matter = Matter(" ".join(name.split()), "budget_proposal", span, code)
    for title in titles[1:]:
        matter.add_form(" ".join(text[title.start : title.end].split()))
    return matter


def _titled(text: str, matches: list[re.Match[str]]) -> bool:
    return any(
        _title(text, m) is not None or BEFORE_CODE.search(text, max(0, m.start() - 40), m.start())
        for m in matches
    )


def _title(text: str, match: re.Match[str]) -> Span | None:
    """Return the title that follows a code: "AB-12 Ny bro ved havnen"."""
    found = TITLE_AFTER.match(text, match.end())
    if found is None or text[match.end() : found.start(1)].count("\n"):
        return None
    end = TITLE_END.search(text, found.start(1), found.end(1))
    stop = end.start() if end else found.end(1)
    title = text[found.start(1) : stop].rstrip(" ,–-*")
    if (
        len(title) < 4
        or (title.isupper() and len(title) < 6)
        or title.split()[0] in {"Det", "Den", "Der", "I", "På"}
    ):
        return None
    return Span(start=found.start(1), end=found.start(1) + len(title))
