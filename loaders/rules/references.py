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
CAPITALS: Final = r"[A-ZÆØÅ][\wæøå-]*(?:,?\s(?:og\s)?[A-ZÆØÅ][\wæøå-]*)*"
BODY: Final = (
    rf"(?:{WORD}-?,?\s(?:og\s)?){{0,3}}\b\w*(?:-\sog\s{WORD})?"
    r"(?:[Uu]dvalget|[Uu]dvalg|[Rr]ådet|[Rr]åd|[Bb]estyrelsen|repræsentationen|[Nn]ævnet|[Ff]orummet"
    r"|[Ff]orum|[Dd]irektionen)(?=s?\b)s?"
    rf"(?:\sfor\s(?:[a-zæøå][\wæøå]*(?:\sog\s[a-zæøå]+)?|{CAPITALS}))?"
)
NUMBER: Final = r"(?P<number>\d[\w.]*(?:[-/]\w+)+(?:\s-\s\d{4}/\d+)?|\d{2,4}/\d{2,7})"
TREATED: Final = "|".join(
    (
        *("behandlede", "drøftede", "besluttede", "godkendte", "vedtog", "tiltrådte", "afviste"),
        *("anbefalede", "indstillede", "udsatte", "udskød", "bestilte", "sendte", "rejste", "bad"),
        *("foreslog", "frarådede", "støttede", "forkastede", "bevilgede", "afsatte", "nedsatte"),
        *("tilsluttede sig", "fik forelagt", "blev orienteret", "blev præsenteret", "tog"),
    )
)
"""What a body does at a meeting. "Mødtes" and "holdt" are left out: they tell of no matter."""
TREATED_BY: Final = (
    "behandlet|drøftet|besluttet|godkendt|vedtaget|tiltrådt|afvist|anbefalet|udsat|forelagt|rejst"
    "|forkastet|bestilt|møde[t]?|beslutning(?:en)?|behandling(?:en)?|referat(?:et)?"
)

HANDLED: Final[Rule[None]] = Rule(
    "reference.earlier_handling",
    re.compile(
        rf"(?:\b(?:{TREATED_BY})\s(?:i|af|fra|på\smødet\si)\s(?P<where>{BODY})"
        rf"|(?P<body>{BODY})(?:s\smøde|s\sbeslutning|s\sbehandling)?"
        rf"(?:\s(?:{TREATED})(?:\s[^\s.,;:()]+){{0,6}}?)?"
        r"|(?P<bare>møde[t]?|beslutning(?:en)?|referat(?:et)?))"
        r",?\s(?:på\s(?:sit\s|et\s(?:ekstraordinært\s)?)?møde[t]?\s)?"
        r"(?:(?:den|af|d\.|fra|i\smødet(?:\sden|\sd\.)?)\s?)?\Z"
    ),
    hits=(
        "Teknikudvalget, ",
        "Byrådet besluttede på mødet den ",
        "Byrådet sendte forslaget videre den ",
        "jf. referatet fra mødet d. ",
        "jf. beslutning i Økonomiudvalget den ",
        "behandlet i Rådet for Udsatte Borgere d. ",
        "Byrådets møde ",
    ),
    misses=("Budgettet træder i kraft den ", "Rådet besøger herberget. Bussen kører den "),
)
FROM_ITEM: Final[Rule[None]] = Rule(
    "reference.item_before",
    re.compile(
        r"\b(?:pkt\.?|punkt|sag(?:\snr\.?)?)\s*(?P<item>\d{1,4}[a-z]?)\s(?:fra|i|på|under|af)\s\Z"
    ),
    hits=("opfølgning på sag nr. 12 fra ", "jf. pkt. 5 på "),
    misses=("sag nr. 12, som ", "12 punkter fra "),
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
        r"\b(?:(?:acadre\s)?sags?-?(?:nr|nummer|id|snr)|sag|j\.?\s?nr|journalnr|journalnummer)\b\.?\s*:?\s*"
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
RULES: Final = (HANDLED, FROM_ITEM, ITEM, CASE, DOCUMENT, HEARING)
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
        begin = floor + before.start()
        item = ITEM.pattern.match(scope.text, end)
        led = None if item else FROM_ITEM.pattern.search(scope.text[floor:begin])
        told = item or led
        yield Reference(
            kind="earlier_handling",
            body=_base(before["body"] or before["where"]),
            date=iso,
            item=told["item"] if told else None,
            rule=HANDLED.id,
            **scope.place(floor + led.start() if led else begin, item.end() if item else end),
        )


def _numbered(scope: Scope, rule: Rule[None], kind: str) -> Iterator[Reference]:
    """Yield each numbered case or document once under each agenda item."""
    told: set[tuple[str, str | None]] = set()
    for match in rule.pattern.finditer(scope.text):
        number = match["number"].rstrip(".-/")
        under = (number, scope.item_at(match.start()))
        if under in told or scope.is_furniture(match.start()):
            continue
        told.add(under)
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
