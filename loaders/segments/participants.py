"""Who was there: everybody on the lists, once each."""

import re
from collections.abc import Iterator
from typing import Final

from graph.model import Participant, SourceText
from loaders.lexicon.participants import OFFICE_LABELS
from loaders.segments.entries import (
    Entry,
    Setting,
    is_plausible,
    parse_entry,
    sender,
    split_people,
)
from loaders.segments.labels import RosterLabel
from loaders.segments.rosters import NOBODY, Roster
from loaders.segments.told import Part, stand_ins

_BROKEN: Final = re.compile(r"(?<=[\w)])\n(?=[A-ZÆØÅ])")  # between the lines of one cell
_LETTERS: Final = re.compile(r"\([A-ZÆØÅ]{1,3}\)|\s[A-ZÆØÅ]{2}$")


def participants(
    source: SourceText,
    plain: str,
    rosters: list[Roster],
    moves: list[tuple[str, str, str]],
    *,
    council: bool,
) -> tuple[Participant, ...]:
    """Return everybody on the lists, once each; who is absent is not also present.

    `moves` tells who came late or left early.
    """
    found: dict[str, Participant] = {}
    partial = _partly_absent(plain, rosters)
    for roster in rosters:
        for entry, part, start in _entries(plain, roster, council=council):
            key = entry.name.casefold()
            if (
                entry.attendance == "absent"
                and not roster.front
                and key in partial
                and key in found
            ):
                continue
            person = _participant(source, part.label, entry, start)
            found[key] = _merged(found[key], person) if key in found else person
    for name, field, number in moves:
        key = name.casefold()
        if key in found and found[key].attendance == "present":
            found[key] = found[key].model_copy(update={field: number})
    return tuple(sorted(found.values(), key=lambda person: person.start))


def _entries(plain: str, roster: Roster, *, council: bool) -> Iterator[tuple[Entry, Part, int]]:
    """Yield the entries of a list with the part that holds each and where it begins."""
    for whole in roster.parts:
        for part in stand_ins(plain, whole):
            text = _flat(plain[part.start : part.end])
            if NOBODY.match(text):
                continue
            side, shift = sender(text)
            spans = [(0, len(text))] if part.whole else _cut(text, shift, roster.rows)
            for left, right in spans:
                setting = Setting(part.label.role, part.label.attendance, council)
                entry = parse_entry(text[left:right], setting)
                if entry and is_plausible(entry, text[left:right]):
                    label = part.label.at(side) if side else part.label
                    yield entry, Part(label, part.start, part.end), part.start + left


def _cut(text: str, shift: int, rows: int) -> list[tuple[int, int]]:
    """Cut a running list into entries; a line of its own is one person with organisation."""
    parts = [(left + shift, right + shift) for left, right in split_people(text[shift:])]
    if len(parts) > 1 and (shift or rows <= 1 or _is_running(text, parts)):
        return parts
    return [(shift, len(text))]


def _is_running(text: str, parts: list[tuple[int, int]]) -> bool:
    """Tell a running list from one person with organisation: letters, columns, "og"."""
    pieces = [text[start:end] for start, end in parts]
    letters = sum(1 for piece in pieces if _LETTERS.search(piece))
    columns = "\t" in text or "   " in text
    return letters >= 2 or columns or len(parts) >= 4 or text.count("(") >= 2


def _flat(text: str) -> str:
    text = _BROKEN.sub("\t", text)
    return text.replace("\n", " ").replace("\u00a0", " ").replace("|", "\t")


def _participant(source: SourceText, label: RosterLabel, entry: Entry, base: int) -> Participant:
    start, end = base + entry.start, base + entry.end
    office = entry.office
    if label.name in OFFICE_LABELS and not office:
        office = label.name
    return Participant(
        name=entry.name,
        role=entry.role,
        attendance=entry.attendance,
        party=entry.party,
        office=office,
        organisation=entry.organisation or label.side or None,
        substitute_for=entry.substitute_for or label.stands_in or None,
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
            "substitute_for": first.substitute_for or again.substitute_for,
        }
    )


def _partly_absent(plain: str, rosters: list[Roster]) -> set[str]:
    """Return who is missing under some decisions only, so came late or left early."""
    lists = [
        roster for roster in rosters if not roster.front and roster.label.attendance == "absent"
    ]
    counts: dict[str, int] = {}
    for roster in lists:
        for entry, _, _ in _entries(plain, roster, council=False):
            key = entry.name.casefold()
            counts[key] = counts.get(key, 0) + 1
    return {key for key, count in counts.items() if len(lists) > 1 and count < len(lists)}
