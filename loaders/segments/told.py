"""Attendance told in sentences: "Til stede var …", "Afbud fra …", "… deltog i stedet"."""

import re
from dataclasses import dataclass, replace
from typing import Final

from graph.model import Attendance, ParticipantRole
from loaders.segments.labels import RosterLabel
from loaders.segments.names import find_name

_WHO: Final = r"(?P<who>[A-ZÆØÅ][^:]{2,600}?)"
_NAME: Final = r"(?P<who>[A-ZÆØÅ][\w'’-]+(?:\s[\w'’.-]+){0,5}(?:\s\([^()]{1,20}\))?)"
_REST: Final = r"(?P<who>\S.{2,900})"
_SENTENCE: Final = re.compile(r"(?:(?<=\w\w\w)|(?<=\)))\.\s+(?=[A-ZÆØÅ])")
_CAME: Final = r"(?:deltog|deltager|mødte|medvirkede)"
_AWAY: Final = (
    r"(?:havde|har)\s(?:meldt\s)?(?:afbud|forfald|meldt sig syg)|meldte\s(?:afbud|sig syg)|"
    r"var\s(?:fraværende|forhindret|ikke til stede|syg)|er\sfraværende|deltog\sikke|"
    r"kunne\sikke\sdeltage"
)
_FORMS: Final[tuple[tuple[re.Pattern[str], ParticipantRole, Attendance], ...]] = tuple(
    (re.compile(pattern), role, attendance)  # type: ignore[misc]
    for pattern, role, attendance in (
        (
            r"^(?:Til stede|Tilstede|Mødt|Fremmødt|Fremmødte|Deltagerne|Følgende)\s"
            r"(?:var|er|deltog|medlemmer var)\s(?:til stede\s)?(?:følgende:?\s)?" + _REST,
            "member",
            "present",
        ),
        (rf"^(?:I|På)\smødet\s{_CAME}\s{_REST}", "member", "present"),
        (
            r"^(?:Desuden|Derudover|Herudover|Endvidere|Yderligere|Endelig|Også|Som gæst(?:er)?)\s"
            rf"{_CAME}\s(?:også\s|desuden\s)?{_REST}",
            "guest",
            "present",
        ),
        (
            rf"^Fra\s(?P<side>[^.:]{{3,60}}?)\s(?:{_CAME}|var)\s(?:også\s)?{_REST}",
            "member",
            "present",
        ),
        (
            r"^(?:Der\s(?:var|er)\s(?:meldt\s)?)?[Aa]fbud\s(?:er\s|var\s)?(?:modtaget\s)?fra\s"
            + _REST,
            "member",
            "absent",
        ),
        (rf"^(?:Fraværende|Ikke til stede)\s(?:var|er)\s{_REST}", "member", "absent"),
        (
            r"^Alle\s.{0,60}?(?:undtagen|bortset fra|på nær|med undtagelse af)\s" + _REST,
            "member",
            "absent",
        ),
        (rf"^{_WHO}\s(?:{_AWAY})\b", "member", "absent"),
        (rf"^Mødet\s(?:blev|er|var)\sledet\saf\s{_REST}", "chair", "present"),
        (rf"^{_NAME}\s(?:ledede\smødet|var\s(?:ordstyrer|mødeleder|dirigent))", "chair", "present"),
        (
            rf"^(?:Referent(?:en)?\s(?:var|er)|Referatet\s(?:er|blev)\s(?:ført|skrevet)\saf)\s{_REST}",
            "secretary",
            "present",
        ),
        (rf"^{_NAME}\s(?:førte|skrev|tog)\sreferat", "secretary", "present"),
    )
)
_FOR_OTHER: Final = re.compile(
    rf"^(?:Suppleant(?:en)?\s|Stedfortræder(?:en)?\s)?{_NAME}\s{_CAME}\s"
    r"(?:som\s(?:suppleant|stedfortræder|afløser)\sfor|i\sstedet\sfor|for)\s(?P<other>[A-ZÆØÅ].{2,60})"
)
_INSTEAD: Final = re.compile(
    rf"^(?:Suppleant(?:en)?\s|Stedfortræder(?:en)?\s)?{_NAME}\s(?:{_CAME}|var\sindkaldt|er\sindkaldt)\s"
    r"(?:i\sstedet|som\s(?:suppleant|stedfortræder|afløser))\.?$"
)
_IN_PLACE: Final = re.compile(
    rf"^(?:I\sstedet|Som\s(?:suppleant|stedfortræder|afløser)(?:\sfor\s(?P<other>[A-ZÆØÅ].{{2,60}}?))?)\s"
    rf"(?:{_CAME}|var\smødt|er\sindkaldt)\s{_REST}"
)
_BY_WHOM: Final = re.compile(
    rf",?\s(?:for\shvem|i\shvis\ssted|hvor)\s{_NAME}\s(?:{_CAME}|var\sindkaldt)[^,;]*"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A span of names and what its label says about them; `whole` holds one person only."""

    label: RosterLabel
    start: int
    end: int
    whole: bool = False


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences; initials and abbreviations end none.

    >>> sentences("Til stede var Ida W. Holm. Afbud fra Bo.")
    [(0, 25), (27, 40)]
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in _SENTENCE.finditer(text):
        spans.append((start, mark.start()))
        start = mark.end()
    return [*spans, (start, len(text))]


def told_parts(text: str, base: int, absent: str = "") -> list[Part]:
    """Return who a paragraph tells to be there or away; `absent` was named before it.

    >>> [part.label.attendance for part in told_parts("Afbud fra Bo Lind.", 0)]
    ['absent']
    """
    parts: list[Part] = []
    for start, end in sentences(text):
        found = _told(text[start:end], base + start, absent)
        parts += found
        away = [part for part in found if part.label.attendance == "absent"]
        if away:
            absent = text[away[-1].start - base : away[-1].end - base]
    return parts


def _told(text: str, base: int, absent: str) -> list[Part]:
    instead = _instead(text, base, absent)
    if instead:
        return instead
    for pattern, role, attendance in _FORMS:
        match = pattern.match(text)
        if match is None or find_name(match["who"]) is None:
            continue
        side = match["side"] if "side" in match.groupdict() else ""
        if side and re.search(r"forvaltning|administration|kommune", side, re.IGNORECASE):
            role = "official"  # noqa: PLW2901  # the side tells more than the form
        label = RosterLabel(role, attendance, rest=base, side=side or "", name="told")
        return [Part(label, base + match.start("who"), base + match.end("who"))]
    return []


def _instead(text: str, base: int, absent: str) -> list[Part]:
    """Read who came for whom."""
    match = _FOR_OTHER.match(text) or _INSTEAD.match(text) or _IN_PLACE.match(text)
    if match is None or find_name(match["who"]) is None:
        return []
    other = match["other"] if "other" in match.groupdict() else None
    missed = find_name(other or absent)
    label = RosterLabel("member", "present", rest=base, name="told")
    here = replace(label, stands_in=missed.name if missed else "")
    parts = [Part(here, base + match.start("who"), base + match.end("who"))]
    if other:
        away = replace(label, attendance="absent")
        parts.append(Part(away, base + match.start("other"), base + match.end("other")))
    return parts


def stand_ins(plain: str, part: Part) -> list[Part]:
    """Cut "…, for hvem Ida Holm deltog" out of a list of the absent: she was there."""
    if part.label.attendance != "absent":
        return [part]
    text = plain[part.start : part.end]
    match = _BY_WHOM.search(text)
    if match is None:
        return [part]
    missed = find_name(text.rsplit(",", 1)[0] if "," in text[: match.start()] else text)
    here = replace(part.label, attendance="present", stands_in=missed.name if missed else "")
    return [
        Part(part.label, part.start, part.start + match.start()),
        Part(here, part.start + match.start("who"), part.start + match.end("who")),
    ]


_AT_ITEM: Final = r"[^.]{0,60}?\b(?:punkt|pkt\.?)\s(?P<item>\d+)"
_LATE: Final = re.compile(
    rf"{_NAME}\s(?:ankom|kom|mødte|indtrådte|deltog\sfra|kom til)\b{_AT_ITEM}"
)
_LEFT: Final = re.compile(rf"{_NAME}\s(?:forlod|gik|udtrådte|måtte\sgå|deltog\stil)\b{_AT_ITEM}")


def comings_and_goings(text: str) -> list[tuple[str, str, str]]:
    """Return who came late or left early: name, "from_item" or "to_item", number.

    >>> comings_and_goings("Ida Holm (V) forlod mødet efter pkt. 7.")
    [('Ida Holm', 'to_item', '7')]
    """
    found: list[tuple[str, str, str]] = []
    for field, pattern in (("from_item", _LATE), ("to_item", _LEFT)):
        for match in pattern.finditer(text):
            name = find_name(match["who"])
            if name:
                found.append((name.name, field, match["item"]))
    return found
