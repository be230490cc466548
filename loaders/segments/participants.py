"""Who was there: the lists of participants in all their forms."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from graph.model import Participant, SourceText
from loaders.lexicon.fields import FIELD_LABELS
from loaders.lexicon.participants import OFFICE_LABELS
from loaders.segments.dates import is_only_date
from loaders.segments.entries import Entry, Setting, parse_entry, split_people
from loaders.segments.labels import (
    RosterLabel,
    ends_sentence,
    folded,
    roster_label,
    section_label,
)
from loaders.segments.lines import Line
from loaders.segments.names import find_name

_NUMBERED: Final = re.compile(
    r"^(?:(?:Ad|Pkt|Punkt|Sag|Nr)\b\.?\s?(?:nr\.?\s?)?\d|\d{1,4}[.)]\s?\S)"
)
_NOBODY: Final = re.compile(r"^(?:ingen|intet|nej|-|–|alle)\b", re.IGNORECASE)
_LOOSE: Final = re.compile(r"[,;&]$|\b(?:og|samt)$", re.IGNORECASE)
_MAX_ENTRY: Final = 160


@dataclass(frozen=True, slots=True)
class Roster:
    """A run of lines under one label: `first` is the label's line, `last` the last entry's."""

    first: int
    last: int
    label: RosterLabel
    spans: tuple[tuple[int, int], ...]
    front: bool


def find_rosters(lines: list[Line], front: int) -> list[Roster]:
    """Return every list of people; after line `front` only absence and sub-lists count."""
    rosters: list[Roster] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        label = None if line.furniture else roster_label(line)
        if label is None or not _may_open(label, line, index < front):
            index += 1
            continue
        roster = _roster(lines, index, label, index < front)
        rosters.append(roster)
        index = roster.last + 1
    return rosters


def _may_open(label: RosterLabel, line: Line, front: bool) -> bool:
    """After the front, only absence is listed; offices there are speakers."""
    rest = line.end - label.rest
    if front:
        return rest < 1500
    if label.attendance == "absent":
        return rest < 300
    return label.name in ("referent", "ref", "ordstyrer") and 0 < rest < 60


def _roster(lines: list[Line], first: int, label: RosterLabel, front: bool) -> Roster:
    line = lines[first]
    spans = [(label.rest, line.end)] if label.rest < line.end else []
    inline = bool(spans)
    last = first
    for index in range(first + 1, min(len(lines), first + 400)):
        after = lines[index]
        if after.furniture or is_only_date(after.text):
            continue
        if not _belongs(
            after, lines[last], inline, front=front, single=label.name in OFFICE_LABELS
        ):
            break
        if _is_entry(after):
            spans.append((after.start, after.end))
            last = index
        elif after.gap:
            break
    return Roster(first, last, label, tuple(spans), front)


def _belongs(line: Line, before: Line, inline: bool, *, front: bool, single: bool) -> bool:
    """Tell whether a line goes on with the list above it."""
    if line.level or section_label(line) or roster_label(line) or _is_field(line):
        return False
    if len(line.text) > 1500 or (_NUMBERED.match(line.text) and not _is_numbered_name(line)):
        return False
    open_end = bool(_LOOSE.search(before.text[-5:]))
    if inline or single:
        return open_end or (not line.gap and line.bullet)
    return front or not line.gap or line.bullet


def _is_numbered_name(line: Line) -> bool:
    found = find_name(line.text, strict=True)
    if found is None:
        return False
    rest = line.text[found.end :]
    return not rest.strip() or rest.lstrip()[0] in ",(:;-–"


def _is_field(line: Line) -> bool:
    head = re.split(r"[:\t]|\s{2,}", line.text, maxsplit=1)[0]
    return folded(head) in FIELD_LABELS


def _is_entry(line: Line) -> bool:
    """Tell whether a line can be an entry: it names somebody and is no sentence."""
    text = line.text
    if _NOBODY.match(text):
        return True
    if ends_sentence(text) and len(text.split()) > 12 and text.count(",") < 2:
        return False
    return any(find_name(text[start:end]) for start, end in split_people(text[:_MAX_ENTRY]))


def participants(
    source: SourceText, plain: str, rosters: list[Roster], *, council: bool
) -> tuple[Participant, ...]:
    """Return everybody on the lists, once each; who is absent is not also present."""
    found: dict[str, Participant] = {}
    partial = _partly_absent(plain, rosters)
    for roster in rosters:
        for entry, start in _entries(plain, roster, council=council):
            key = entry.name.casefold()
            if (
                entry.attendance == "absent"
                and not roster.front
                and key in partial
                and key in found
            ):
                continue
            person = _participant(source, roster, entry, start)
            found[key] = _merged(found[key], person) if key in found else person
    return tuple(sorted(found.values(), key=lambda person: person.start))


def _entries(plain: str, roster: Roster, *, council: bool) -> Iterator[tuple[Entry, int]]:
    rows = len(roster.spans)
    setting = Setting(roster.label.role, roster.label.attendance, council)
    for start, end in roster.spans:
        text = _flat(plain[start:end])
        if _NOBODY.match(text):
            continue
        parts = split_people(text)
        many = len(parts) > 1 and (rows == 1 or _is_running(text, parts))
        for left, right in parts if many else [(0, len(text))]:
            entry = parse_entry(text[left:right], replace(setting, strict=False))
            if entry and _is_plausible(entry, text[left:right], roster):
                yield entry, start + left


def _is_running(text: str, parts: list[tuple[int, int]]) -> bool:
    """Tell a running list from one person with organisation: letters, columns, "og"."""
    pieces = [text[start:end] for start, end in parts]
    letters = sum(1 for piece in pieces if re.search(r"\([A-ZÆØÅ]{1,3}\)|\s[A-ZÆØÅ]{2}$", piece))
    columns = "\t" in text or "   " in text
    return letters >= 2 or columns or len(parts) >= 4 or text.count("(") >= 2


def _is_plausible(entry: Entry, text: str, roster: Roster) -> bool:
    """Refuse sentences and initials; a lone first name must be the whole entry."""
    rest = text[entry.end :].strip()
    if len(entry.name.split()) == 1:
        initials = entry.name.isupper() and len(entry.name) < 5
        return not initials and (not rest or rest[0] in ":,(-–;") and len(text) < 90
    return bool(roster.spans)


def _flat(text: str) -> str:
    return text.replace("\n", " ").replace("\u00a0", " ").replace("|", "\t")


def _participant(source: SourceText, roster: Roster, entry: Entry, base: int) -> Participant:
    start, end = base + entry.start, base + entry.end
    office = entry.office
    if roster.label.name in OFFICE_LABELS and not office:
        office = roster.label.name
    return Participant(
        name=entry.name,
        role=entry.role,
        attendance=entry.attendance,
        party=entry.party,
        office=office,
        organisation=entry.organisation or roster.label.side or None,
        substitute_for=entry.substitute_for,
        from_item=entry.from_item,
        to_item=entry.to_item,
        start=start,
        end=end,
        quote=source.text[start:end],
        page=source.page_at(start),
        rule="participant.roster",
    )


def _merged(first: Participant, again: Participant) -> Participant:
    """Join two entries of one person: absence wins, a special role beats "member"."""
    absent = "absent" in (first.attendance, again.attendance)
    role = again.role if first.role in ("member", "official") else first.role
    if again.role == "member":
        role = first.role
    return first.model_copy(
        update={
            "attendance": "absent" if absent else "present",
            "role": role,
            "party": first.party or again.party,
            "office": first.office or again.office,
            "organisation": first.organisation or again.organisation,
        }
    )


def _partly_absent(plain: str, rosters: list[Roster]) -> set[str]:
    """Return who is missing under some decisions only, so came late or left early."""
    lists = [
        roster for roster in rosters if not roster.front and roster.label.attendance == "absent"
    ]
    counts: dict[str, int] = {}
    for roster in lists:
        for entry, _ in _entries(plain, roster, council=False):
            key = entry.name.casefold()
            counts[key] = counts.get(key, 0) + 1
    return {key for key, count in counts.items() if len(lists) > 1 and count < len(lists)}
