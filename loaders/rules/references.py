"""What a paper points to: earlier handling, cases, documents and hearings."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from graph.model import Reference, SourceText
from loaders.dates import find_dates
from loaders.outline import Outline
from loaders.rule import Rule
from loaders.rules.scope import Scope

WORD: Final = r"[A-ZÆØÅ][\wæøå]*"
BODY: Final = (
    rf"(?:{WORD}-?,?\s(?:og\s)?){{0,3}}{WORD}?(?:-\sog\s{WORD})?(?:udvalget|udvalg|rådet|råd|bestyrelsen"
    r"|repræsentationen|nævnet|forum|forummet|direktionen)s?(?:\sfor\s[a-zæøå][\wæøå]*(?:\sog\s[a-zæøå]+)?)?"
)
NUMBER: Final = r"(?P<number>\d[\w.]*(?:[-/]\w+)+(?:\s-\s\d{4}/\d+)?|\d{2,4}/\d{2,7})"

HANDLED: Final[Rule[None]] = Rule(
    "reference.earlier_handling",
    re.compile(
        rf"(?:(?P<body>{BODY})(?:s\smøde|s\sbeslutning|s\sbehandling)?(?:\sbesluttede|\sbehandlede"
        r"|\sgodkendte|\sdrøftede|\svedtog|\sudsatte)?(?:\ssagen|\sforslaget)?"
        rf"|(?:møde[t]?|beslutning(?:en)?|behandling(?:en)?|referat(?:et)?)\s(?:i|af|fra|på\smødet)\s(?P<where>{BODY})"
        r"|(?P<bare>møde[t]?|beslutning(?:en)?|referat(?:et)?))"
        r",?\s(?:på\s(?:sit\s)?møde[t]?\s)?(?:den\s|af\s|d\.\s?|fra\s)?\Z"
    ),
    hits=(
        "Teknikudvalget, ",
        "Byrådet besluttede på mødet den ",
        "jf. referatet fra mødet d. ",
        "jf. beslutning i Økonomiudvalget den ",
    ),
    misses=("Budgettet træder i kraft den ",),
)
ITEM: Final[Rule[None]] = Rule(
    "reference.item",
    re.compile(
        r",?\s\(?(?:under\s)?(?:pkt\.?|punkt|sag(?:\snr\.?)?)\s*(?P<item>\d{1,4}[a-z]?)\b\)?"
    ),
    hits=(", pkt. 65", " (punkt 3)", ", sag nr. 112"),
    misses=(" punktum", ", side 3"),
)
CASE: Final[Rule[None]] = Rule(
    "reference.case",
    re.compile(
        r"\b(?:(?:acadre\s)?sags?(?:nr|nummer|id|snr)|sag|j\.?\s?nr|journalnr|journalnummer)\b\.?\s*:?\s*"
        + NUMBER,
        re.IGNORECASE,
    ),
    hits=(
        "Sagsnr.: 12.34.56-A00-7-21",
        "J.nr. 419/2002",
        "Sag 306-2014-5450",
        "Sagsnummer\n2019-0327",
    ),
    misses=("Sag nr. 112", "sag 5"),
)
DOCUMENT: Final[Rule[None]] = Rule(
    "reference.document",
    re.compile(rf"\bdok(?:ument)?\.?\s?(?:nr|nummer)?\b\.?\s*:?\s*{NUMBER}", re.IGNORECASE),
    hits=("Dok.nr.: 97710-21", "Dokumentnummer 2019-0327865-3", "Dok. 306-2015-1"),
    misses=("Dokumentet er vedlagt", "dok. 5"),
)
HEARING: Final[Rule[None]] = Rule(
    "reference.hearing",
    re.compile(
        rf"\b(?:i\shøring(?:\s(?:i|hos|ved)\s(?P<where>{BODY}))?"
        rf"|[Hh]øringssvar(?:et|ene)?\sfra\s(?P<who>{BODY}(?:\sog\s{BODY})?)"
        r"|[Hh]øringsfrist(?:en)?)"
    ),
    hits=("er i høring i Seniorrådet", "Høringssvar fra Handicaprådet", "høringsfristen er"),
    misses=("en høring om støj", "Høring"),
)
RULES: Final = (HANDLED, ITEM, CASE, DOCUMENT, HEARING)
DEADLINE: Final = re.compile(r"[^.\n]{0,40}\bfrist(?:en)?\b[^.\n]{0,24}?\s\Z")
REACH: Final = 120


def references(source: SourceText, outline: Outline) -> tuple[Reference, ...]:
    """Return what the document points to, in the order of its text."""
    scope = Scope(source, outline)
    dates = find_dates(source.text, outline.head.date)
    found = [
        *_handled(scope, dates),
        *_numbered(scope, CASE, "case"),
        *_numbered(scope, DOCUMENT, "document"),
        *_hearings(scope, dates),
    ]
    return tuple(sorted(found, key=lambda reference: (reference.start, reference.end)))


def _handled(scope: Scope, dates: list[tuple[int, int, str]]) -> Iterator[Reference]:
    """Yield each mention of an earlier meeting of some body, with date and item."""
    meeting = scope.outline.meeting
    today = (meeting.date if meeting else None) or scope.outline.head.date or "9999"
    for start, end, iso in dates:
        if not scope.text[start:end].strip()[-1].isdigit():
            continue  # "i går" points to no meeting
        if len(iso) != 10 or iso >= today or scope.is_furniture(start):
            continue
        floor = max(scope.text.rfind("\n", 0, start) + 1, start - REACH)
        before = HANDLED.search(scope.text[floor:start])
        lead = re.match(r"(?:(?:den|d\.)\s?)?", scope.text[start:end])
        if before is None or lead is None:
            continue
        item = ITEM.pattern.match(scope.text, end)
        body = before["body"] or before["where"]
        yield Reference(
            kind="earlier_handling",
            body=_base(body),
            date=iso,
            item=item["item"] if item else None,
            rule=HANDLED.id,
            **scope.place(floor + before.start(), item.end() if item else end),
        )


def _numbered(scope: Scope, rule: Rule[None], kind: str) -> Iterator[Reference]:
    """Yield each numbered case or document once."""
    told: set[str] = set()
    for match in rule.pattern.finditer(scope.text):
        number = match["number"].rstrip(".-/")
        if number in told or scope.is_furniture(match.start()):
            continue
        told.add(number)
        end = match.start("number") + len(number)
        place = scope.place(match.start(), end)
        yield Reference.model_validate({"kind": kind, "number": number, "rule": rule.id, **place})


def _hearings(scope: Scope, dates: list[tuple[int, int, str]]) -> Iterator[Reference]:
    """Yield each hearing, with the body that answers and the deadline if it is told."""
    starts = [start for start, _, _ in dates]
    for match in HEARING.pattern.finditer(scope.text):
        if scope.is_furniture(match.start()):
            continue
        end, due = match.end(), None
        following = bisect_left(starts, match.end())
        if following < len(dates) and dates[following][0] - match.end() < REACH:
            start, stop, iso = dates[following]
            if DEADLINE.match(scope.text[match.start() : start]):
                end, due = stop, iso
        yield Reference(
            kind="hearing",
            body=_base(match["where"] or match["who"]),
            date=due,
            rule=HEARING.id,
            **scope.place(match.start(), end),
        )


def _base(body: str | None) -> str | None:
    """Return a body's name without the genitive: "Byrådets" is "Byrådet".

    >>> _base("Socialudvalgets"), _base(None)
    ('Socialudvalget', None)
    """
    return re.sub(r"(?<=[a-zæøå])s\Z", "", " ".join(body.split())) if body else None
