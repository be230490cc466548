"""The meeting a paper records: body, date, times, place."""

import re
from typing import Final

from graph.model import FieldEvidence, Meeting, SourceText
from loaders.lexicon import kinds
from loaders.segments.dates import find_time, first_date, without_dates
from loaders.segments.fields import Field
from loaders.segments.lines import Line

_ENDING: Final = re.compile(rf"(?:{kinds.BODY_ENDS})$", re.IGNORECASE)
_MOTION: Final = re.compile(
    r"\b(?:\w*møde(?:t)?|mødet|seminar|workshop|dialogmøde|fællesmøde|temamøde|referat|dagsorden|protokol|"
    r"beslutning|behandling)"
    r"(?:\snr\.?\s\d+)?\s(?:i|for|af|fra|med|hos|over)\s",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\b\w*møde\smellem\s(?P<both>[^|(]{3,160})", re.IGNORECASE)
_STOP: Final = re.compile(
    r"\s(?:den|d\.|kl\.?|(?:på\s)?(?:man|tirs|ons|tors|fre|lør|søn)dag\b|i\s(?=[A-ZÆØÅ]\S*\s(?:Kommune|Rådhus))|"
    r"om\s)|\s[–—|-]\s|[(|:;]|,\s(?:den|d\.|kl|man|tirs|ons|tors|fre|lør|søn|\d)|,?\s\d{1,2}[./-]|\s\d{4}|$",
    re.IGNORECASE,
)
_CLOSED: Final = re.compile(
    r"\b(?:slut\w*|afslutte\w*|hævet|hævede\w*)\b[^\d]{0,30}?(?=kl|\d)", re.IGNORECASE
)
_OPENED: Final = re.compile(
    r"\b(?:start\w*|begynd\w*|påbegynd\w*|åbne\w*|sat)\b[^\d]{0,30}?(?=kl|\d)", re.IGNORECASE
)
_PLACED: Final = re.compile(
    r"^[\s,;|–—.-]*(?:(?:i|I|på|PÅ|hos|HOS|via|ved|VED|Sted:|Mødested:)\s)?(?P<place>[^|]{2,120}?)\s*(?:\||$)"
)
_OWNED: Final = re.compile(
    r"(?P<body>(?:[A-ZÆØÅ][\w-]*-,?\s(?:og\s)?){0,3}[A-ZÆØÅ][\w-]*(?:rådet|udvalget|bestyrelsen|nævnet))s\s"
    r"(?:[a-zæøå]+\s){0,2}(?:møde|dagsorden|referat)"
)
_KIND_WORD: Final = re.compile(
    r"^(?:Referat|Dagsorden|Beslutningsprotokol|Protokol|Beslutningsreferat|Mødereferat)\b(?:\s?[:–-])?\s"
    r"(?=[§A-ZÆØÅ])"
)
_ROOM: Final = re.compile(r"\b\w*(?:lokale|sal|salen|huset|kantinen|centret|skolen|rådhuset)\b")
_HELD_IN: Final = re.compile(
    r"\s?,?\s(?:i|på|hos|via)\s(?P<place>[A-ZÆØÅ][^.;]{2,80}?)(?=\sog\s(?:slut|afslut)|[.;]|$)"
)
_DECIDED: Final = re.compile(r"^(?:Beslutning|Behandling|Protokol)\s(?:i|fra|for|af)\s[A-ZÆØÅ]")
_SENT: Final = re.compile(r"udsendt|frist|næste|godkendt|sidste|offentliggjort", re.IGNORECASE)
_BODY_LIST: Final = re.compile(r"^[A-ZÆØÅ][\w-]*-,\s")
_COMMON: Final = frozenset(("rådet", "udvalget", "bestyrelsen", "råd", "udvalg", "forum", "nævnet"))
_AT: Final = re.compile(r"\si\s[A-ZÆØÅ][\w-]+(?:\s[Kk]ommune)?(?=$|[\s,])")
_JOINERS: Final = frozenset(
    ("og", "for", "i", "af", "på", "stk.", "samt", "med", "til", "den", "om")
)
_FRONT: Final = 40

_Told = tuple[str, str | None, int, int]  # field, value, start, end


def find_meeting(
    source: SourceText, lines: list[Line], fields: list[Field], title: str, front: int
) -> Meeting:
    """Return the meeting with all that labels, sentences and the title tell of it."""
    told: list[_Told] = []
    for field in fields:
        if field.line < max(front, 12) or field.kind == "end":
            told += [(name, value, field.start, field.end) for name, value in _told_by(field)]
    for line in lines[: min(len(lines), max(6, min(front, _FRONT)))]:
        told += [(name, value, line.start, line.end) for name, value in _told_by_line(line.text)]
    for line in lines:
        told += [(name, value, line.start, line.end) for name, value in _closing(line.text)]
    told += _told_by_title(source, lines, title, front)
    return _first_told(source, told)


def _first_told(source: SourceText, told: list[_Told]) -> Meeting:
    """Return the meeting from the first value told of each field, with its evidence."""
    values: dict[str, str] = {}
    evidence: list[FieldEvidence] = []
    for name, value, start, end in told:
        if not value or name in values or (name == "end" and "start" not in values):
            continue
        values[name] = _as_spelled(value, source.text) if name == "body" else value
        quote = source.text[start:end]
        page = source.page_at(start)
        evidence.append(FieldEvidence(field=name, start=start, end=end, quote=quote, page=page))
    return Meeting(
        body=values.get("body"),
        date=values.get("date"),
        start=values.get("start"),
        end=values.get("end"),
        place=values.get("place"),
        evidence=tuple(evidence),
    )


def _told_by(field: Field) -> list[tuple[str, str | None]]:
    found = first_date(field.text)
    clock = find_time(without_dates(field.text))
    told: list[tuple[str, str | None]] = []
    if field.kind in ("date", "time") and found:
        told.append(("date", found.iso))
    if field.kind == "date" and clock:
        told += [("start", clock.begin), ("end", clock.until)]
    if field.kind == "time" and clock:
        told += [("start", clock.begin), ("end", clock.until)]
    if field.kind == "end" and clock:
        told.append(("end", clock.until or clock.begin))
    if field.kind == "place":
        told.append(("place", spelled_place(field.text)))
    if field.kind == "body":
        whole = " ".join(field.text.split())
        told.append(("body", body_in(whole, alone=True) or whole))
    return told


def spelled_place(text: str) -> str:
    """Return a place verbatim, capitals as initial capitals.

    >>> spelled_place("MICROSOFT TEAMS"), spelled_place("Sal B")
    ('Microsoft Teams', 'Sal B')
    """
    flat = " ".join(text.split()).rstrip(".;,")
    if flat.isupper() and len(flat) > 3:
        return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), flat)
    return flat


def _told_by_line(text: str) -> list[tuple[str, str | None]]:
    """Read "Den 27.10.2020 kl. 17:00 i Byrådssalen" and its relatives."""
    found = first_date(text[:300])
    if found is None or len(text) > 300 or "udsendt" in text.casefold():
        return []
    blank = without_dates(text)
    clock = find_time(blank, bare=True)
    told: list[tuple[str, str | None]] = []
    if clock is None:
        return told
    told.append(("date", found.iso))
    told += [("start", clock.begin), ("end", clock.until)]
    rest = text[max(clock.end, found.end) :]
    place = _PLACED.match(rest)
    if place and (re.search(r"[A-ZÆØÅ]", place["place"]) or _ROOM.search(place["place"])):
        told.append(("place", spelled_place(place["place"])))
    return told


def _closing(text: str) -> list[tuple[str, str | None]]:
    """Read "Mødet startede kl. 16 og sluttede kl. 18.30"."""
    if len(text) > 300 or "møde" not in text.casefold():
        return []
    told: list[tuple[str, str | None]] = []
    for name, pattern in (("start", _OPENED), ("end", _CLOSED)):
        match = pattern.search(text)
        clock = find_time(text[match.end() : match.end() + 20], bare=True) if match else None
        if match is None or clock is None:
            continue
        told.append((name, clock.begin))
        place = _HELD_IN.match(text, match.end() + clock.end)
        if place and name == "start":
            told.append(("place", spelled_place(place["place"])))
    return told


def _told_by_title(source: SourceText, lines: list[Line], title: str, front: int) -> list[_Told]:
    """Read body and date from title, letterhead, the format's own title, footers, decisions."""
    told: list[_Told] = []
    head = next((line for line in lines[:_FRONT] if line.text.startswith(title[:60])), None)
    start, end = (head.start, head.end) if head and title else (0, 0)
    told.append(("body", body_in(title), start, end))
    for line in lines[: max(6, min(front, 20))]:
        if len(line.text) < 160 and not line.bullet:
            told.append(("body", body_in(line.text, alone=True), line.start, line.end))
            told.append(
                ("body", body_in(line.text), line.start, line.end) if line.level else told[-1]
            )
    told.append(("body", body_in(source.title or ""), start, end))
    dated = [line for line in lines[: max(6, min(front, 20))] if len(line.text) < 160]
    told += [("date", date_of(line.text), line.start, line.end) for line in dated]
    told.append(("date", date_of(source.title or ""), start, end))
    for line in lines:
        if line.furniture or _DECIDED.match(line.text):
            short = line.text[:200]
            told.append(("body", body_in(short, alone=line.furniture), line.start, line.end))
            told.append(("date", date_of(short), line.start, line.end))
    return told


def date_of(text: str) -> str | None:
    """Return the first date of a text that is not about sending papers out."""
    found = first_date(text)
    return found.iso if found and not _SENT.search(text) else None


def body_in(text: str, *, alone: bool = False) -> str | None:
    """Return the body that a title or letterhead names; `alone` wants nothing else beside it.

    >>> body_in("Referat fra ordinært møde i Ældrerådet den 3. maj 2021")
    'Ældrerådet'
    >>> body_in("Dialogmøde mellem Seniorrådet og Kultur- og Fritidsudvalget")
    'Seniorrådet og Kultur- og Fritidsudvalget'
    """
    text = " ".join(text.split())
    if not alone:
        moved = _body_of_title(text)
        if moved:
            return moved
    if text.isupper():
        text = _joined_low(text)
    text = _KIND_WORD.sub("", text)
    first = re.split(r"\s[-–—|]\s|,\s|\t|\s\(|\s(?=\d)", text, maxsplit=1)[0].strip()
    whole = first if not _BODY_LIST.match(text) else text
    at = _AT.search(whole)
    if at and _is_body(whole[: at.start()]):
        whole = whole[: at.start()]
    if _is_body(whole) and (not alone or _is_rest_plain(text[len(whole) :])):
        return whole
    return None


def _body_of_title(text: str) -> str | None:
    """Read "Referat af møde i X", "Xs møde", "Dialogmøde mellem X og Y"."""
    both = _BETWEEN.search(text)
    if both:
        return _cut(both["both"]) or None
    owned = _OWNED.search(text)
    if owned:
        return owned["body"]
    for match in reversed(list(_MOTION.finditer(text))):
        body = _cut(text[match.end() :])
        if body[:1].isupper() or body[:1] == "§":
            return body if _is_body(body) or len(body.split()) <= 4 else None
    return None


def _joined_low(text: str) -> str:
    """Return a name in capitals with initial capitals, small words small."""
    words = text.lower().split()
    return " ".join(word if word in _JOINERS else _capitalised(word) for word in words)


def _capitalised(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), word, count=1)


def _as_spelled(body: str, text: str) -> str:
    """Return a body's name as the running text spells it, if it is there in other case."""
    match = re.search(re.escape(body), text, re.IGNORECASE)
    while match and match[0].isupper():
        match = re.compile(re.escape(body), re.IGNORECASE).search(text, match.end())
    if match and match[0][0].isupper():
        return match[0]
    return _joined_low(body) if body.isupper() else body


def _is_rest_plain(rest: str) -> bool:
    """Tell whether what follows a body in its line is a town, a date, a page, a kind of paper."""
    if first_date(rest):
        return True
    rest = _AT.sub(" ", rest)
    left = re.sub(
        r"referat|dagsorden|møde\w*|side|nr|kl|den|d\.|af|åben|åbent|beslutningsprotokol|"
        r"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|"
        r"mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|[\d\W_]",
        "",
        rest.casefold(),
    )
    return not left


def _cut(text: str) -> str:
    match = _STOP.search(text)
    return (text[: match.start()] if match else text).strip(" .,:;-–")


def _is_body(text: str) -> bool:
    if not text or len(text) > 120 or not re.match(r"[§A-ZÆØÅ0-9]", text):
        return False
    words = text.split()
    if any(word[0].islower() and word not in _JOINERS for word in words):
        return False
    if re.match(
        r"(?:Udvalget|Rådet|Bestyrelsen|Nævnet|Gruppen|Styregruppen|Arbejdsgruppen)\sfor\s", text
    ):
        return True
    return bool(_ENDING.search(words[-1])) and text.casefold() not in _COMMON
