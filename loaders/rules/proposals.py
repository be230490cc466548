"""Budget proposals by their code: "AB-12 Ny bro ved havnen"."""

import re
from collections import Counter
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
CALLED = re.compile(
    r"(?:\s[A-Z](?:\sog\s[A-Z])?)?,?\s(?:der|som)\s(?:hedder|omhandler|"
    r"handler\som|drejer\ssig\som|kaldes|gælder)\s"
    r"[\"“”»]?([\wæøåÆØÅ][^,.\"“”«\n]{5,110})"
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
    r"hvor|idet|samt\s[A-ZÆØÅ]+-?\d|videre|på\s(?:sit|et)\smøde|"
    r"(?!(?:fælles|deres|alles)\b)[a-zæøå]+(?:[^aeiouyæøå]es|ede|edes))(?!\w)|"
    r"\s(?:i\s(?:to|tre|flere)\sforslag|erstatter|afløser|samler)\b|"
    r"\s(?:lagt\s|skrevet\s|samlet\s|slået\s)?(?:ind\si|i|til|under|sammen\smed|sammen\si)\s"
    r"(?:(?:det|den|et|ét|nye|nyt|samlet|fælles|forslag|forslaget)\s)*(?=[A-ZÆØÅ]{1,4}[ -]?\d)|"
    r",|\sog\s(?=[A-ZÆØÅ]{1,4}[ "
    r"-]?\d)|\s\d[\d.]*\s?(?:kr|mio|tkr)|\s-?\d|\sSide\s)"
)

_MOST_TITLES = 100


@dataclass
class Matter:
    """An issue while the document is being understood.

    `section` is the part of the paper that is about it, `runs` where the talk is; `is_part` tells
    that the talk under another matter brought it up.
    """

    name: str
    kind: IssueKind
    span: Span
    code: str | None = None
    forms: list[str] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)
    item: str | None = None
    section: tuple[int, int] | None = None
    runs: list[tuple[int, int]] = field(default_factory=list)
    is_part: bool = False

    def __post_init__(self) -> None:
        """Give the name an initial capital, as on a list of matters."""
        self.name = self.name[:1].upper() + self.name[1:]

    @property
    def key(self) -> str:
        """How records refer to the issue: by its code, or else by name."""
        return self.code or self.name

    def add_form(self, form: str) -> None:
        """Keep another name of the same matter."""
        if form and form.lower() != self.name.lower() and form not in self.forms:
            self.forms.append(form)


def coded_proposals(text: str) -> Iterator[Matter]:
    """Yield proposals with a code, under the longest title that the text joins to it.

    A code counts when it is announced ("budgetforslag AB-12"), has a title, or belongs to a series
    of which the text names others.
    """
    found: dict[str, list[re.Match[str]]] = {}
    for match in CODE.finditer(text):
        found.setdefault(match.group(1), []).append(match)
    titled = {c: [t for m in ms if (t := _title(text, m)) is not None] for c, ms in found.items()}
    announced = {c for c, ms in found.items() if any(_is_announced(text, m) for m in ms)}
    series = Counter(_prefix(code) for code in found if _is_series(code))
    sure = {_form(code) for code in found if code in announced or titled[code]}
    for code, matches in found.items():
        if _prefix(code) in NOT_CODES or code in NOT_CODES:
            continue
        known = bool(titled[code]) and (len(matches) > 1 or _is_series(code))
        if code in announced or known or _form(code) in sure or series[_prefix(code)] > 1:
            yield _proposal(code, matches, titled[code])


def _is_announced(text: str, match: re.Match[str]) -> bool:
    return BEFORE_CODE.search(text, max(0, match.start() - 40), match.start()) is not None


def _prefix(code: str) -> str:
    return re.sub(r"[ -]?\d+$", "", code)


def _form(code: str) -> str:
    """Return the shape of a code of a series, else its letters."""
    letters = re.sub(r"[A-ZÆØÅ]", "A", code) if re.match(r"[A-ZÆØÅ]{2,}-", code) else code
    return re.sub(r"\d+", "#", letters)


def _is_series(code: str) -> bool:
    """Tell whether a code has two letters or a hyphen, which plan numbers rarely have."""
    return bool(re.match(r"[A-ZÆØÅ]{2,}|[A-ZÆØÅ]-", code))


def _proposal(code: str, matches: list[re.Match[str]], titles: list[Span]) -> Matter:
    first = matches[0]
    text = first.string
    name, span = code, Span(start=first.start(1), end=first.end(1))
    if titles:
        best = _shared_title(text, titles[:_MOST_TITLES])
        name, span = text[best.start : best.end], Span(start=best.start, end=best.end)
    matter = Matter(" ".join(name.split()), "budget_proposal", span, code)
    for title in titles[1:_MOST_TITLES]:
        matter.add_form(" ".join(text[title.start : title.end].split()))
    return matter


def _shared_title(text: str, titles: list[Span]) -> Span:
    """Return the title that most of the others begin with, the first of such."""
    names = Counter(text[title.start : title.end] for title in titles)
    shared = {
        name: sum(count for other, count in names.items() if other.startswith(name))
        for name in names
    }
    return max(titles, key=lambda title: shared[text[title.start : title.end]])


def _title(text: str, match: re.Match[str]) -> Span | None:
    """Return the title that follows a code: "AB-12 Ny bro ved havnen"."""
    called = CALLED.match(text, match.end())
    if called is not None:
        return Span(start=called.start(1), end=called.start(1) + len(called.group(1).rstrip()))
    found = TITLE_AFTER.match(text, match.end())
    if found is None or text[match.end() : found.start(1)].count("\n"):
        return None
    end = TITLE_END.search(text, found.start(1), found.end(1))
    stop = end.start() if end else found.end(1)
    title = text[found.start(1) : stop].rstrip(" ,–-*")
    first = title.split()[0] if title.split() else ""
    if len(title) < 5 or len(first) < 2 or first in {"Det", "Den", "Der", "I", "På"}:
        return None
    if title.isupper() and len(title) < 6:
        return None
    return Span(start=found.start(1), end=found.start(1) + len(title))
