"""Header fields: labels and their values, inline, glued, on the next line or lines away."""

import re
from dataclasses import dataclass, replace
from typing import Final

from loaders.lexicon.fields import FIELD_LABELS, GLUED_LABELS, FieldKind
from loaders.segments.dates import find_time, first_date, without_dates
from loaders.segments.labels import roster_label, section_label
from loaders.segments.lines import Line

_NAMES: Final = "|".join(re.escape(name) for name in sorted(FIELD_LABELS, key=len, reverse=True))
_LABEL: Final = re.compile(
    rf"(?:^|(?<=[\s|;·(]))(?P<own>(?:jeres|vores|deres|jf\.)\s)?(?P<label>{_NAMES})"
    r"(?P<sep>\s?\.?\s?:|\.?\s*$|\.?\t|\.?\s{2,}|\.?\s(?=\S))",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(rf"^(?P<label>{GLUED_LABELS})(?=[A-ZÆØÅ][a-zæøå]|\d)")
CODE: Final = re.compile(
    r"(?<![\w./-])(?:\d{2}\.\d{2}[.\w]{0,6}(?:-[A-ZÆØÅ]\d{2}-\d+-\d{2}|\s-\s\d{4}/\d+)"
    r"|[A-ZÆØÅ]{1,5}\s\d{1,5}/\d{2,4}|\d+(?:[-./]\w+)*)(?!\w)"
)
_OUTSIDE: Final = " \t|;,·–"
_WIDE: Final = 12
_BREAKS: Final = "|;·("


@dataclass(frozen=True, slots=True)
class Field:
    """One header field: what it tells, its value's span, the lines of its label and its value."""

    kind: FieldKind
    start: int
    end: int
    text: str
    line: int
    at: int = -1


def find_fields(lines: list[Line]) -> list[Field]:
    """Return every header field of the lines, values joined to their labels."""
    fields: list[Field] = []
    pending: list[tuple[FieldKind, int]] = []
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if index in taken or len(line.text) > 400:
            continue
        here, empty = _fields_of(line, index)
        fields += here
        pending += empty
        after = lines[index + 1] if index + 1 < len(lines) else None
        if pending and not (after and _only_label(after, index + 1)):
            fields += _values_below(lines, pending, index + 1, taken)
            pending = []
    return sorted(fields, key=lambda field: (field.line, field.start))


def _only_label(line: Line, index: int) -> bool:
    roster = roster_label(line)
    if roster and roster.rest >= line.end:
        return True
    here, empty = _fields_of(line, index) if len(line.text) < 60 else ([], [])
    return bool(empty) and not here


def _fields_of(line: Line, index: int) -> tuple[list[Field], list[tuple[FieldKind, int]]]:
    """Return the fields of one line and the labels that have no value on it."""
    marks = [match for match in _LABEL.finditer(line.text) if _is_label(match, line)]
    glued = _GLUED.match(line.text)
    spots = [(match["label"], match.start(), match.end()) for match in marks]
    if glued and not (spots and spots[0][1] == 0):
        spots.insert(0, (glued["label"], 0, glued.end()))
    fields: list[Field] = []
    empty: list[tuple[FieldKind, int]] = []
    for place, (label, _, begin) in enumerate(spots):
        stop = spots[place + 1][1] if place + 1 < len(spots) else len(line.text)
        kind = FIELD_LABELS[" ".join(label.casefold().split())]
        field = _field(line, index, kind, begin, stop)
        if field is None:
            empty.append((kind, index))
        elif field.text:
            fields.append(field)
    return fields, empty


def _is_label(match: re.Match[str], line: Line) -> bool:
    """Tell a label from the same word in a sentence."""
    sep, label = match["sep"], match["label"].casefold()
    rest = line.text[match.end() :].lstrip()
    if ":" in sep:
        return True
    before = line.text[: match.start()].rstrip()
    if match.start() > 0 and not (match["own"] and (not before or before[-1] in _BREAKS)):
        return False
    kind = FIELD_LABELS[" ".join(label.split())]
    if not rest:
        return len(line.text) < 40 and label not in ("slut", "start", "sag", "hvor", "dag")
    return _may_be_value(kind, label, rest, line) or (
        kind in ("place", "body") and (len(sep) > 1 or "\t" in sep) and len(line.text) < 100
    )


def _may_be_value(kind: FieldKind, label: str, rest: str, line: Line) -> bool:
    """Tell whether the words after a label without colon are a value of its kind."""
    if kind == "date":
        return bool(first_date(rest[:40]))
    if kind in ("time", "end"):
        return bool(find_time(rest[:30])) and len(line.text) < 60
    if kind in ("case", "document"):
        word = rest.split(maxsplit=1)[0]
        return _is_code(word) and (label != "sag" or len(word) > 6)
    return False


def _field(line: Line, index: int, kind: FieldKind, begin: int, stop: int) -> Field | None:
    """Return the field, None where no value stands on the line."""
    text = line.text
    while begin < stop and text[begin] in _OUTSIDE:
        begin += 1
    while stop > begin and text[stop - 1] in _OUTSIDE:
        stop -= 1
    if begin >= stop:
        return None
    if kind in ("case", "document"):
        code = CODE.search(text, begin, stop)
        if code is None or code.start() > begin + 3 or not _is_code(code[0]):
            return Field(kind, begin, begin, "", index)
        begin, stop = code.start(), code.end()
    start = line.start + begin
    return Field(kind, start, line.start + stop, text[begin:stop], index)


def _is_code(text: str) -> bool:
    return len(text) >= 4 and sum(char.isdigit() for char in text) >= 3


def _values_below(
    lines: list[Line], pending: list[tuple[FieldKind, int]], first: int, taken: set[int]
) -> list[Field]:
    """Give labels without values the values that stand on the lines below them."""
    fields: list[Field] = []
    wanted = list(pending)
    reach = first + (2 if len(wanted) == 1 else _WIDE)
    for index in range(first, min(len(lines), reach)):
        line = lines[index]
        if not wanted or _is_stop(line):
            break
        label = next((spot for spot in wanted if _fits(spot[0], line.text)), None)
        if label is None:
            continue
        wanted.remove(label)
        field = _field(line, label[1], label[0], 0, len(line.text))
        if field and field.text:
            fields.append(replace(field, at=index))
            taken.add(index)
    return fields


def _is_stop(line: Line) -> bool:
    roster = roster_label(line)
    filled = roster is not None and roster.rest < line.end
    return bool(section_label(line) or filled or len(line.text) > 160)


def _fits(kind: FieldKind, text: str) -> bool:
    if kind in ("date", "sent"):
        return bool(first_date(text))
    if kind in ("time", "end"):
        return bool(find_time(without_dates(text))) and len(text) < 60
    if kind in ("case", "document"):
        code = CODE.match(text)
        return bool(code and _is_code(code[0])) and len(text) < 60
    return not first_date(text) and not find_time(text, bare=False) and not CODE.fullmatch(text)
