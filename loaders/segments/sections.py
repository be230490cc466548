"""Sections: which heading, item and kind each paragraph stands under."""

import re
from dataclasses import dataclass
from typing import Final

from graph.model import DocumentKind, Span
from loaders.lexicon.headings import (
    AGENDA_COLUMNS,
    AGENDA_HEADINGS,
    BREAKS,
    MINUTES_HEADINGS,
    SIGNATURE_STARTS,
    TASK_COLUMNS,
)
from loaders.outline import Paragraph, Section, SectionKind
from loaders.segments.items import Candidate
from loaders.segments.labels import ends_sentence, folded, section_label
from loaders.segments.lines import Line
from loaders.segments.rosters import Roster
from loaders.segments.state import State
from loaders.segments.subheadings import (
    NUMBERED_BILAG,
    is_sub_heading,
    names_table,
    owner_of,
)

_NUMBERED: Final = re.compile(r"^(?:\(?\d{1,3}[.)](?:\s+(?=\S)|(?=[A-ZÆØÅ]))|[a-zæøå]\)\s*(?=\S))")
_COPIED: Final = re.compile(r"^(?:Kopi|Cc|CC|Kontakt)\b")
_ON_BEHALF: Final = re.compile(r"^(?:På|på)\s.{2,60}\svegne[.,]?$")
_REFERENT: Final = re.compile(r"^(?:Referent|Ref)\s?\.?\s?:")
_CLOSING: Final = re.compile(
    r"^(?:(?:Referatet|Dagsordenen|Referat)\s(?:er|blev)\sudsendt|"
    r"Mødet\s(?:er\s|blev\s)?(?:sluttede|slut|hævet|afsluttet|sluttet))\b.{0,60}$"
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What earlier steps found, for the walk: items and lists by line, where minutes begin."""

    kind: DocumentKind
    items: dict[int, Candidate]
    rosters: dict[int, Roster]
    heads: frozenset[int]
    numbers: frozenset[int]
    flat: bool
    minutes_from: int
    front: int


def find_sections(lines: list[Line], plan: Plan) -> list[Section]:
    """Walk over the lines once and return the sections."""
    state = State("front")
    index = 0
    while index < len(lines):
        line = lines[index]
        roster = plan.rosters.get(index)
        if roster:
            _take_roster(state, lines, roster)
            index = roster.last + 1
            continue
        if index in plan.items:
            _take_item(state, plan, index)
            index = max(index, plan.items[index].last)
        elif index in plan.heads and index < plan.front and not line.furniture:
            state.add(line.start, line.end, line)
        elif not (line.furniture or index in plan.numbers or _is_late_field(state, index, plan)):
            _take(state, lines, index, plan)
        index += 1
    state.close()
    return state.sections


def _is_late_field(state: State, index: int, plan: Plan) -> bool:
    """Tell whether a header field stands below the title of a memo or letter."""
    return index in plan.heads and state.item is None and index < plan.front + 12


def _take_roster(state: State, lines: list[Line], roster: Roster) -> None:
    line = lines[roster.first]
    before = (state.base, state.item)
    heading = "" if roster.label.name == "told" else line.text[: roster.label.rest - line.start]
    state.open("participants", heading.strip(" :"))
    for part in roster.parts:
        state.add(part.start, part.end, line)
    state.close()
    state.open("front" if before[1] is None else before[0])
    state.item = before[1]


def _take_item(state: State, plan: Plan, index: int) -> None:
    item = plan.items[index]
    state.open(_item_kind(plan, index))
    state.item = item.number or item.title
    state.base = state.kind


def _item_kind(plan: Plan, index: int) -> SectionKind:
    if plan.kind == "agenda" or index < plan.minutes_from:
        return "agenda"
    return "discussion"


def _take(state: State, lines: list[Line], index: int, plan: Plan) -> None:
    """Sort one line: label, heading, signature, table row or paragraph."""
    line = lines[index]
    if 0 < index == plan.minutes_from and _is_part_heading(line, plan):
        state.item, state.base = None, "front"
    label = section_label(line)
    if label and not (state.item is None and _is_part_heading(line, plan)):
        heading = line.text[: label.end - label.start].rstrip(" :")
        kind = _label_kind(label.kind, plan, state)
        before = state.kind
        state.open(kind, heading, Span(start=label.start, end=label.end))
        if _ends_items(state, line, plan, kind) or _ends_titled(line, plan):
            state.item = None
        if label.rest < line.end:
            state.add(label.rest, line.end, line)
            state.passing = before if kind == "tasks" else None
        return
    if _is_signature(line) and (2 * index > len(lines) or not _COPIED.match(line.text)):
        state.open("signature")
        state.item = None
        state.add(line.start, line.end, line)
        return
    early = index < plan.front
    if not (early and not _is_meeting(plan)) and is_sub_heading(
        lines, index, state.kind, early=early
    ):
        _open_heading(state, line, plan)
        return
    _add_text(state, lines, index, plan)


def _ends_items(state: State, line: Line, plan: Plan, kind: SectionKind) -> bool:
    """Tell whether a heading as high as the items' closes the list of items."""
    levels = {item.level for item in plan.items.values()}
    if state.item is None or not line.level or kind not in ("attachments", "tasks"):
        return False
    return line.level < min(levels) + (0 if plan.flat else 1)


def _ends_titled(line: Line, plan: Plan) -> bool:
    """Tell whether a label stands as high as items that have titles only: it is none of them."""
    levels = {item.level for item in plan.items.values() if item.form == "title"}
    return bool(levels and line.level and line.level <= min(levels))


def _is_part_heading(line: Line, plan: Plan) -> bool:
    name = folded(line.text)
    meeting = plan.kind in ("minutes", "agenda", "agenda_and_minutes")
    return meeting and (name in AGENDA_HEADINGS or name in MINUTES_HEADINGS)


def _label_kind(kind: SectionKind, plan: Plan, state: State) -> SectionKind:
    meeting = plan.kind in ("minutes", "agenda", "agenda_and_minutes")
    if meeting or kind in ("attachments", "economy", "hearing", "recommendation", "tasks"):
        if plan.kind == "agenda" and kind in ("contents", "discussion"):
            return "agenda"
        return kind
    return "body" if state.kind != "signature" else "signature"


def _is_signature(line: Line) -> bool:
    text = line.text.casefold()
    if len(text) > 120:
        return False
    return text.startswith(SIGNATURE_STARTS) or bool(
        _ON_BEHALF.match(line.text) or _REFERENT.match(line.text) or _CLOSING.match(line.text)
    )


def _open_heading(state: State, line: Line, plan: Plan) -> None:
    if folded(line.text) in BREAKS:
        state.open("front")
        state.item = None
        return
    owner = owner_of(line.text)
    kind: SectionKind = state.base if state.item is not None else "body"
    inside = state.item is not None and state.kind not in ("attachments", "tasks", "participants")
    if _is_meeting(plan) and state.item is None:
        kind = "agenda" if folded(line.text) in AGENDA_HEADINGS else "front"
    elif inside or names_table(line.text):
        kind = state.kind
    if owner and not (_is_meeting(plan) and state.item):
        kind = "input"
    state.open(kind, line.text.rstrip(" :"), Span(start=line.start, end=line.end))
    state.owner = owner if kind == "input" else None


def _add_text(state: State, lines: list[Line], index: int, plan: Plan) -> None:
    line = lines[index]
    if state.kind != "attachments" and _lists_attachment(line, state):
        state.open("attachments")
    if state.passing and line.gap and not line.bullet:
        state.open(state.passing)
    if state.kind == "attachments" and _ends_list(state, lines, index):
        state.open(state.base if state.item is not None else _text_kind(state, plan))
    if state.kind == "front" and index >= plan.front:
        state.open(_text_kind(state, plan))
    if line.cells and not _is_agenda_row(line):
        _add_row(state, lines, index)
        return
    if state.header:
        state.open(state.kind, state.heading)
    start = line.start
    number = _NUMBERED.match(line.text)
    if number and state.kind != "attachments":
        start += number.end()
    state.add(start, line.end, line, "list_item" if number else "paragraph")


def _text_kind(state: State, plan: Plan) -> SectionKind:
    """Return what running text after the front is, where no item or label tells."""
    if state.item is not None or (plan.items and _is_meeting(plan)):
        return state.base
    return "discussion" if plan.kind in ("minutes", "agenda_and_minutes") else "body"


def _add_row(state: State, lines: list[Line], index: int) -> None:
    """Add a table row; a first row of column names becomes the section's header."""
    line = lines[index]
    before = lines[index - 1] if index else None
    first = not (before and before.cells) and state.kind != "signature"
    if first and _is_header(line):
        if state.paragraphs:
            state.open(state.kind, state.heading)
        if {folded(name) for name in _cell_texts(line)} & TASK_COLUMNS:
            state.kind = "tasks"
        state.header = Paragraph(start=line.start, end=line.end, kind="table_row", cells=line.cells)
        return
    state.add(line.start, line.end, line, "table_row")


def _cell_texts(line: Line) -> list[str]:
    return [line.text[cell.start - line.start : cell.end - line.start] for cell in line.cells]


def _is_header(line: Line) -> bool:
    """Tell whether a row holds column names: known ones, years, or short words only."""
    parts = _cell_texts(line)
    if {folded(part) for part in parts} & (TASK_COLUMNS | AGENDA_COLUMNS):
        return True
    years = sum(
        1 for part in parts if re.fullmatch(r"(?:19|20)\d\d(?:\s?[-–]\s?(?:20)?\d\d)?", part)
    )
    if years >= max(1, len(parts) - 1):
        return True
    return all(len(part.split()) <= 3 and not re.search(r"\d", part) for part in parts)


def _is_meeting(plan: Plan) -> bool:
    return plan.kind in ("minutes", "agenda", "agenda_and_minutes")


def _lists_attachment(line: Line, state: State) -> bool:
    """Tell whether a line without heading is an attachment ("Bilag 2: Kort")."""
    if state.kind in ("front", "recommendation") or not NUMBERED_BILAG.match(line.text):
        return False
    return len(line.text) < 200 and not ends_sentence(line.text)


def _ends_list(state: State, lines: list[Line], index: int) -> bool:
    """Tell whether a line no longer belongs to a list of attachments."""
    line = lines[index]
    if not state.paragraphs:
        return False
    bulleted = state.paragraphs[-1].kind == "list_item"
    if bulleted and not line.bullet and not line.text.casefold().startswith("bilag"):
        return not _NUMBERED.match(line.text) and not re.match(r"\d{1,3}[a-z]?[ :.]", line.text)
    return ends_sentence(line.text) and len(line.text.split()) > 14


def _is_agenda_row(line: Line) -> bool:
    names = {folded(part) for part in line.text.split("\t")}
    return bool(names & AGENDA_COLUMNS) and not names & TASK_COLUMNS
