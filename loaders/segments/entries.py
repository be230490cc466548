"""One entry of a list of participants: name, role, party, organisation, attendance."""

import re
from dataclasses import dataclass
from typing import Final

from graph.model import Attendance, ParticipantRole
from loaders.lexicon.participants import (
    ASSISTANT_PARTS,
    CHAIR_WORDS,
    GUEST_WORDS,
    MAYOR_WORDS,
    OFFICIAL_PARTS,
    SECRETARY_WORDS,
)
from loaders.segments.names import NameFound, find_name, is_organisation, is_party, is_role

_BRACKET: Final = re.compile(r"[(\[]([^()\[\]]{1,120})[)\]]")
_ABSENT: Final = re.compile(
    r"\b(?:afbud|fraværende|ikke til stede|deltog ikke|syg|sygdom|sygemeldt|ferie|forfald)\b",
    re.IGNORECASE,
)
_FOR: Final = re.compile(
    r"\b(?:stedfortræder|suppleant|vikar|substitut|i stedet|deltog|mødte)?\s?\bfor\s(?=[A-ZÆØÅ])",
    re.IGNORECASE,
)
_SUBSTITUTE: Final = re.compile(
    r"\b(?:stedfortræder|suppleant|vikar|substitut|deltog|mødte|i stedet)\b", re.IGNORECASE
)
_FROM: Final = re.compile(
    r"\b(?:fra|ankom|mødte|kom)\b.{0,40}?\b(?:punkt|pkt\.?)\s?(?:nr\.?\s)?(\d+)", re.IGNORECASE
)
_TO: Final = re.compile(
    r"\b(?:til(?:\sog\smed)?|forlod|gik|efter)\b.{0,40}?\b(?:punkt|pkt\.?)\s?(?:nr\.?\s)?(\d+)",
    re.IGNORECASE,
)
_ITEMS: Final = re.compile(
    r"\b(?:punkt(?:erne|er)?|pkt\.?)\s?(?:nr\.?\s)?(\d+)(?:\s?(?:,\s?\d+\s?)*(?:og|-|–|til)\s?(\d+))?",
    re.IGNORECASE,
)
_VIA: Final = re.compile(r"\b(?:v/|v\.|ved|repræsenteret ved)\s?(?=[A-ZÆØÅ])")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a label says about every name below it."""

    role: ParticipantRole
    attendance: Attendance
    council: bool = False
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One parsed entry; `start` and `end` are its place in the parsed text."""

    name: str
    start: int
    end: int
    role: ParticipantRole
    attendance: Attendance
    party: str | None = None
    office: str | None = None
    organisation: str | None = None
    substitute_for: str | None = None
    from_item: str | None = None
    to_item: str | None = None


def parse_entry(text: str, setting: Setting) -> Entry | None:
    """Return who an entry names, None where it names nobody.

    >>> entry = parse_entry("Ida Holm (V), formand", Setting("member", "present"))
    >>> entry.name, entry.party, entry.role
    ('Ida Holm', 'V', 'chair')
    """
    found, shift = _named(text, strict=setting.strict)
    if found is None:
        return None
    rest = text[found.end :] if not shift else text[: shift - 1]
    details = _details(found, rest)
    stands_in = _substitute(rest)
    return Entry(
        name=found.name,
        start=found.start,
        end=found.end,
        role=role_of(f"{found.lead} {', '.join(details['plain'])}", setting),
        attendance="absent" if _ABSENT.search(rest) and not stands_in else setting.attendance,
        party=next(iter(details["party"]), None),
        office=next(iter(details["office"]), None),
        organisation=next(iter(details["organisation"]), None),
        substitute_for=stands_in,
        from_item=_item(_FROM, rest) or _item(_ITEMS, rest),
        to_item=_item(_TO, rest) or _last_item(rest),
    )


def _named(text: str, *, strict: bool) -> tuple[NameFound | None, int]:
    """Find the name, also behind its organisation ("Foreningen X v/ …", "DH: …")."""
    via = _VIA.search(text[:120])
    behind = via.end() if via and is_organisation(text[: via.start()]) else 0
    if not behind:
        return find_name(text, strict=strict), 0
    found = find_name(text[behind:], strict=strict)
    if found is None:
        return find_name(text, strict=strict), 0
    start, end = found.start + behind, found.end + behind
    return NameFound(found.name, start, end, found.lead), behind


def sender(text: str) -> tuple[str, int]:
    """Return the organisation that a line of names begins with, and where the names begin.

    >>> sender("Danske Seniorer: Ida Dal og Bo Lind")
    ('Danske Seniorer', 17)
    """
    colon = text.find(":", 0, 90)
    if colon <= 0 or not _is_sender(text[:colon]):
        return "", 0
    start = colon + 1
    while start < len(text) and text[start] == " ":
        start += 1
    return (text[:colon].strip(), start) if find_name(text[start:]) else ("", 0)


def _is_sender(text: str) -> bool:
    name = find_name(text)
    whole = name is not None and name.end >= len(text.rstrip()) and len(name.name.split()) > 1
    acronym = text.isupper() and len(text) <= 6
    return not whole and (acronym or is_organisation(text))


def _details(found: NameFound, rest: str) -> dict[str, list[str]]:
    """Sort what stands around a name into party, office and organisation."""
    inside = [match[1].strip() for match in _BRACKET.finditer(rest)]
    outside = _BRACKET.sub(",", rest)
    pieces = [piece.strip(" .:;–—-") for piece in re.split(r"[,;:\t]|\s[–—-]\s|\s\|\s", outside)]
    details: dict[str, list[str]] = {"party": [], "office": [], "organisation": [], "plain": []}
    initials = "".join(word[0] for word in re.split(r"[\s-]", found.name) if word).upper()
    for piece in [found.lead.strip(" .)("), *pieces, *inside]:
        if not piece or piece.upper() == initials or len(piece) > 80:
            continue
        details["plain"].append(piece)
        details[_slot(piece)].append(piece)
    return details


def _slot(piece: str) -> str:
    if is_party(piece):
        return "party"
    if _SUBSTITUTE.search(piece) or _ABSENT.search(piece) or re.search(r"\d", piece):
        return "plain"
    if any(is_role(word) for word in piece.split()[:3]):
        return "office"
    return "organisation" if piece[0].isupper() and len(piece) > 1 else "plain"


def role_of(words: str, setting: Setting) -> ParticipantRole:
    """Return the role that the words beside a name give, else the list's own."""
    if setting.role == "guest":
        return "guest"
    parts = [part.strip(".,:()") for part in words.casefold().replace("/", " ").split()]
    told: tuple[tuple[ParticipantRole, bool], ...] = (
        ("secretary", any(part in SECRETARY_WORDS or "referat" in part for part in parts)),
        ("assistant", any(part.startswith(ASSISTANT_PARTS) for part in parts)),
        ("chair", _presides(words.casefold(), parts, setting)),
        ("guest", any(part in GUEST_WORDS for part in parts)),
        ("official", any(end in part for part in parts for end in OFFICIAL_PARTS)),
    )
    for role, holds in told:
        if holds:
            return role
    return setting.role


def _presides(words: str, parts: list[str], setting: Setting) -> bool:
    if any(part in CHAIR_WORDS for part in parts):
        return not re.search(
            r"\b(?:tidligere|fhv|suppleant)\b|formand\s(?:for|i)\s(?!rådet)", words
        )
    mayor = any(part in MAYOR_WORDS for part in parts)
    return mayor and setting.council and not re.search(r"\b(?:tidligere|fhv|vice|\d\.)", words)


def _substitute(rest: str) -> str | None:
    if not _SUBSTITUTE.search(rest):
        return None
    match = _FOR.search(rest)
    found = find_name(rest[match.end() :]) if match else None
    return found.name if found else None


def _item(pattern: re.Pattern[str], rest: str) -> str | None:
    match = pattern.search(rest)
    return match[1] if match else None


def _last_item(rest: str) -> str | None:
    match = _ITEMS.search(rest)
    if match is None or _FROM.search(rest):
        return None
    return match[2] or match[1]


def is_plausible(entry: Entry, text: str) -> bool:
    """Refuse sentences and initials; a lone first name must be the whole entry."""
    rest = text[entry.end :].strip()
    if len(entry.name.split()) == 1:
        initials = entry.name.isupper() and len(entry.name) < 5
        return not initials and (not rest or rest[0] in ":,(-–;") and len(text) < 90
    return True


def split_people(text: str) -> list[tuple[int, int]]:
    """Return the spans of the entries of a running list: "A (V), B, formand, samt C".

    >>> split_people("Ida Dal, formand, og Per Bo")
    [(0, 16), (21, 27)]
    """
    spans: list[tuple[int, int]] = []
    for start, end in _cut(text):
        piece = text[start:end].strip(" ,;")
        found = find_name(piece, strict=True)
        alone = found is None and len(piece.split()) == 1 and "\t" not in text
        single = alone and find_name(piece) is not None
        body = is_organisation(piece[: found.end] if found else piece)
        if spans and (body or not (found or single)):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return [_trimmed(text, *span) for span in spans]


_JOINT: Final = re.compile(
    r"\s*[,;]\s*(?:(?:og|samt)\s)?|\s*\n\s*|(?<!-)\s+(?:og|samt|OG|SAMT|&)\s+|\t+|\s{3,}"
)
_AFTER_LETTERS: Final = re.compile(
    r"(?<=\))\s+(?=[A-ZÆØÅ][a-zæøå])|(?<=\s[A-ZÆØÅ]{2})\s(?=[A-ZÆØÅ][a-zæøå])"
)


def _cut(text: str) -> list[tuple[int, int]]:
    """Cut at commas, "og" and columns, never inside brackets."""
    closed = _BRACKET.sub(lambda match: "(" + "x" * (len(match[0]) - 2) + ")", text)
    marks = [*_JOINT.finditer(closed), *_AFTER_LETTERS.finditer(closed)]
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in sorted(marks, key=lambda match: match.start()):
        if mark.start() >= start:
            spans.append((start, mark.start()))
            start = mark.end()
    spans.append((start, len(text)))
    return [(left, right) for left, right in spans if text[left:right].strip()]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,;.\t":
        start += 1
    while end > start and text[end - 1] in " ,;\t\n":
        end -= 1
    return start, end
