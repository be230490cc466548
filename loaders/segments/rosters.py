"""Where people are listed: labels with names below or behind them, and sentences that tell it."""

import re
from dataclasses import dataclass
from typing import Final

from loaders.lexicon.fields import FIELD_LABELS
from loaders.lexicon.headings import AGENDA_HEADINGS, MINUTES_HEADINGS
from loaders.lexicon.participants import OFFICE_LABELS
from loaders.segments.dates import is_only_date
from loaders.segments.entries import Setting, is_plausible, parse_entry, sender, split_people
from loaders.segments.labels import (
    RosterLabel,
    ends_sentence,
    folded,
    roster_label,
    section_label,
    without_number,
)
from loaders.segments.lines import Line
from loaders.segments.names import find_name
from loaders.segments.told import Part, sentences, told_parts

_NUMBERED: Final = re.compile(
    r"^(?:(?:Ad|Pkt|Punkt|Sag|Nr)\b\.?\s?(?:nr\.?\s?)?\d|\d{1,4}[.)]\s?\S)"
)
NOBODY: Final = re.compile(r"^(?:ingen|intet|nej|-|–|alle)\b", re.IGNORECASE)
_LOOSE: Final = re.compile(r"[,;&]$|\b(?:og|samt)$", re.IGNORECASE)
_JOINED: Final = re.compile(r"(?:og|samt)\s[A-ZÆØÅ]")
_COLUMN: Final = 4  # names below a label's value stand in its column
_NAME_COLUMNS: Final = frozenset(("navn", "navne", "medlem", "medlemmer", "deltager", "deltagere"))
_MOST_LABELS: Final = 8
_MAX_ENTRY: Final = 160


@dataclass(frozen=True, slots=True)
class Roster:
    """A run of lines that list people: `first` is the label's line, `last` the last entry's.

    `rows` counts the lines of names below the label; `front` tells that it stands before the items.
    """

    first: int
    last: int
    label: RosterLabel
    parts: tuple[Part, ...]
    rows: int
    front: bool


def find_rosters(lines: list[Line], front: int) -> list[Roster]:
    """Return every list of people; after line `front` only absence and minute takers count."""
    rosters: list[Roster] = []
    index = 0
    while index < len(lines):
        together = _labels_first(lines, index) if index < front else []
        if together:
            rosters += together
            index = together[-1].last + 1
            continue
        roster = None if lines[index].furniture else _roster_at(lines, index, front)
        if roster:
            rosters.append(roster)
            index = roster.last
        index += 1
    return rosters


def _labels_first(lines: list[Line], first: int) -> list[Roster]:
    """Read labels that stand together, with the lists they name together below them."""
    labels: list[RosterLabel] = []
    index = first
    if first and roster_label(lines[first - 1]):
        return []
    while index < min(len(lines), first + _MOST_LABELS):
        label = roster_label(lines[index])
        if label is None or label.rest < lines[index].end:
            break
        labels.append(label)
        index += 1
    if len(labels) < 2:
        return []
    lists = [at for at in range(index, min(len(lines), index + 10)) if _is_list(lines[at])]
    pairs = zip(labels, lists[: len(labels)], strict=False)
    return [
        Roster(at, at, label, (Part(label, lines[at].start, lines[at].end),), 1, front=True)
        for label, at in pairs
    ]


def _is_list(line: Line) -> bool:
    """Tell whether a line is nothing but full names."""
    if line.furniture or line.level or _NUMBERED.match(line.text) or _is_field(line):
        return False
    pieces = [line.text[left:right] for left, right in split_people(line.text[:_MAX_ENTRY])]
    names = [find_name(piece, strict=True) for piece in pieces]
    return all(
        name and name.end >= len(piece) - 6 for name, piece in zip(names, pieces, strict=True)
    )


def _roster_at(lines: list[Line], index: int, front: int) -> Roster | None:
    line = lines[index]
    label = roster_label(line)
    if label and _may_open(label, line, index < front):
        return _roster(lines, index, label, index < front)
    before = lines[index - 1] if index else None
    heading = without_number(before) if before and not before.furniture else None
    if heading and not (roster_label(line) or section_label(line)):
        head = roster_label(heading)
        if head and head.attendance == "absent" and head.rest == heading.end:
            below = RosterLabel(head.role, head.attendance, rest=line.start, name=head.name)
            return _roster(lines, index, below, front=True)
    if index >= front or len(line.text) > 1500 or line.bullet or line.cells:
        return None
    parts = told_parts(line.text, line.start)
    return Roster(index, index, parts[0].label, tuple(parts), 0, front=True) if parts else None


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
    parts = _inline(line, label) if label.rest < line.end else []
    inline = bool(parts)
    last, rows = first, int(inline)
    column: int | None = None
    for index in range(first + 1, min(len(lines), first + 400)):
        after = lines[index]
        if after.furniture or is_only_date(after.text):
            continue
        single = label.name in OFFICE_LABELS
        if not _belongs(after, lines[last], inline, front=front, single=single):
            break
        below = lines[index + 1] if index + 1 < len(lines) else None
        if after.gap and below and section_label(below):
            break
        if after.cells and column is None and not rows:
            column = _name_column(after)
        if _is_entry(after):
            parts.append(_row_part(label, after, column))
            rows += 0 if _goes_on(lines[last], after) else 1
            last = index
        elif after.gap and not after.cells:
            break
    return Roster(first, last, label, tuple(parts), rows, front)


def _name_column(line: Line) -> int | None:
    """Return which column of a table holds the names, if its first row tells."""
    names = [
        folded(line.text[cell.start - line.start : cell.end - line.start]) for cell in line.cells
    ]
    return next((place for place, name in enumerate(names) if name in _NAME_COLUMNS), None)


def _row_part(label: RosterLabel, line: Line, column: int | None) -> Part:
    if column is None or column >= len(line.cells):
        return Part(label, line.start, line.end)
    return Part(label, line.cells[column].start, line.end, whole=True)


def _inline(line: Line, label: RosterLabel) -> list[Part]:
    """Return what stands behind a label; further sentences tell for themselves."""
    text = line.text[label.rest - line.start :]
    spans = sentences(text)
    parts = [Part(label, label.rest + spans[0][0], label.rest + spans[0][1])]
    if len(spans) > 1:
        rest = label.rest + spans[1][0]
        absent = text[: spans[0][1]] if label.attendance == "absent" else ""
        parts += told_parts(line.text[rest - line.start :], rest, absent)
    return parts


def entry_in(text: str) -> bool:
    """Tell whether a piece of text names somebody as lists do."""
    entry = parse_entry(text, Setting("member", "present"))
    return entry is not None and is_plausible(entry, text)


def _goes_on(before: Line, line: Line) -> bool:
    """Tell whether a running list is broken over two lines."""
    return bool(_LOOSE.search(before.text[-5:]) or _JOINED.match(line.text))


def _belongs(line: Line, before: Line, inline: bool, *, front: bool, single: bool) -> bool:
    """Tell whether a line goes on with the list above it."""
    if line.level or section_label(line) or roster_label(line) or _is_field(line):
        return False
    if folded(line.text) in AGENDA_HEADINGS or folded(line.text) in MINUTES_HEADINGS:
        return False
    if len(line.text) > 1500 or (_NUMBERED.match(line.text) and not _is_numbered_name(line)):
        return False
    open_end = _goes_on(before, line)
    if inline or single:
        return open_end or (not line.gap and (line.bullet or line.indent >= _COLUMN))
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
    if NOBODY.match(text):
        return True
    if ends_sentence(text) and len(text.split()) > 12 and text.count(",") < 2:
        return False
    text = text[:_MAX_ENTRY].replace("|", "\t")
    shift = sender(text)[1]
    return any(entry_in(text[shift:][left:right]) for left, right in split_people(text[shift:]))
