"""segment: one document's text to its head, lists and sections, by layout alone."""

from dataclasses import dataclass

from graph.model import AgendaItem, DocumentHead, DocumentKind, Meeting, SourceText, Span
from loaders.lexicon import kinds
from loaders.lexicon.headings import MINUTES_HEADINGS
from loaders.outline import Outline, Section
from loaders.segments.attachments import find_attachments
from loaders.segments.fields import Field, find_fields
from loaders.segments.furniture import mark_furniture
from loaders.segments.heads import date_in, document_head, find_kind, find_title, paper_date
from loaders.segments.items import Candidate, candidates, numbered_items
from loaders.segments.labels import folded, section_label
from loaders.segments.lines import Line, lines_of, mask
from loaders.segments.meetings import find_meeting
from loaders.segments.names import find_name
from loaders.segments.paragraphs import join_lines
from loaders.segments.participants import participants
from loaders.segments.rosters import Roster, find_rosters
from loaders.segments.sections import Plan, find_sections
from loaders.segments.titled import is_break, titled_items
from loaders.segments.told import comings_and_goings

MEETING_KINDS = ("minutes", "agenda", "agenda_and_minutes")


@dataclass(frozen=True, slots=True)
class _Layout:
    """What the first looks at a document found."""

    source: SourceText
    lines: list[Line]
    fields: list[Field]
    title: Line | None
    kind: DocumentKind
    items: list[Candidate]
    rosters: list[Roster]


def segment(source: SourceText) -> Outline:
    r"""Return the outline of a document; it never raises and is linear in its length.

    >>> text = "Referat af møde i Ældrerådet\n\nDato: 3. maj 2021\n\n1. Valg\n\nIda blev valgt."
    >>> source = SourceText(name="a.txt", media_type="text/plain", text=text, blocks=())
    >>> segment(source).meeting.body
    'Ældrerådet'
    """
    layout = _look(source)
    plain = mask(source.text)
    sections = find_sections(layout.lines, _plan(layout))
    meeting = _meeting(layout)
    council = bool(meeting and meeting.body and meeting.body.casefold() in kinds.COUNCILS)
    moves = [move for line in layout.lines for move in _moves(line)]
    return Outline(
        head=_head(layout, meeting),
        meeting=meeting,
        participants=participants(source, plain, layout.rosters, moves, council=council),
        items=_items(layout),
        attachments=find_attachments(source, plain, sections),
        sections=tuple(_visible(sections)),
        furniture=tuple(
            Span(start=line.start, end=line.end) for line in layout.lines if line.furniture
        ),
    )


def _look(source: SourceText) -> _Layout:
    """Find title, fields, lists and items; which of them count depends on the kind of paper."""
    lines = join_lines(mark_furniture(lines_of(source)), source)
    fields = find_fields(lines)
    first = numbered_items(candidates(lines, set()))
    start = first[0].line if first and first[0].line > 0 else len(lines)
    title = find_title(lines, fields, source, start)
    name = title.text if title else source.title or ""
    named = [item for item in first if not _is_name(item.title)]
    rosters = find_rosters(lines, named[0].line if named else len(lines))
    inside = {index for roster in rosters for index in range(roster.first, roster.last + 1)}
    items = numbered_items(candidates(lines, inside))
    start = lines.index(title) + 1 if title in lines else 0
    titled = [] if items else titled_items(lines, start, inside)
    listed = bool(rosters) and bool(items or titled)
    chosen = items or titled
    kind = find_kind(
        name, lines, listed=listed, spoken=_is_spoken(lines, chosen), media=source.media_type
    )
    if kind not in MEETING_KINDS:
        chosen, rosters = [], []
    return _Layout(source, lines, fields, title, kind, chosen, rosters)


def _is_name(title: str) -> bool:
    found = find_name(title, strict=True)
    return bool(found and found.end >= len(title) - 4)


def _is_spoken(lines: list[Line], items: list[Candidate]) -> bool:
    """Tell whether the items hold minutes: a filled "Referat" or "Beslutning", a second part."""
    if not items:
        return False
    for index in range(items[0].line, len(lines) - 1):
        line, after = lines[index], lines[index + 1]
        label = section_label(line)
        if label and label.kind in ("decision", "discussion"):
            filled = label.rest < line.end or not (section_label(after) or after.furniture)
            if filled and not any(item.line == index + 1 for item in items):
                return True
    second = _second_part(lines, items)
    return second > 0 and folded(lines[second].text) in MINUTES_HEADINGS


def _second_part(lines: list[Line], items: list[Candidate]) -> int:
    """Return the line where the items come again with their minutes, 0 if they don't."""
    seen: set[str] = set()
    for item in items:
        key = item.number or item.title.casefold()
        if key in seen:
            head = item.line - 1
            while (
                head > 0
                and item.line - head < 3
                and folded(lines[head].text) not in MINUTES_HEADINGS
            ):
                head -= 1
            return head if folded(lines[head].text) in MINUTES_HEADINGS else item.line
        seen.add(key)
    return 0


def _plan(layout: _Layout) -> Plan:
    lines, items = layout.lines, layout.items
    heads = {index for field in layout.fields for index in (field.line, field.at)}
    title = _title_line(layout)
    if items:
        front = items[0].line
    elif layout.kind in MEETING_KINDS:
        last = max((roster.last for roster in layout.rosters), default=-1)
        fields = [field.line for field in layout.fields if field.line < 30]
        front = max(title, last, max(fields, default=-1)) + 1
    elif layout.source.media_type == "message/rfc822":
        front = next((at for at, line in enumerate(lines) if at and line.gap), 0)
    else:
        front = title + 1
    return Plan(
        kind=layout.kind,
        items={item.line: item for item in items},
        rosters={roster.first: roster for roster in layout.rosters},
        heads=frozenset(heads | {title}),
        flat=_is_flat(layout),
        numbers=frozenset(_number_lines(layout)),
        minutes_from=_second_part(lines, items),
        front=front,
    )


def _title_line(layout: _Layout) -> int:
    """Return the index of the line that holds the title, -1 where no line does."""
    if layout.title is None:
        return -1
    for index, line in enumerate(layout.lines):
        if line.end > layout.title.start:
            return index
    return -1


def _is_flat(layout: _Layout) -> bool:
    """Tell whether items and their sub-headings stand on one level."""
    levels = {item.level for item in layout.items}
    labels = (line for line in layout.lines if line.level in levels and line.level)
    kinds_there = (label.kind for line in labels if (label := section_label(line)))
    return any(kind in ("decision", "recommendation", "discussion") for kind in kinds_there)


def _number_lines(layout: _Layout) -> set[int]:
    """Return the lines that hold nothing but case and document numbers."""
    spots = {field.line for field in layout.fields if field.kind in ("case", "document")}
    return {index for index in spots if len(layout.lines[index].text) < 120}


def _meeting(layout: _Layout) -> Meeting | None:
    if layout.kind not in MEETING_KINDS:
        return None
    front = layout.items[0].line if layout.items else min(len(layout.lines), 40)
    title = layout.title.text if layout.title else ""
    return find_meeting(layout.source, layout.lines, layout.fields, title, front)


def _head(layout: _Layout, meeting: Meeting | None) -> DocumentHead:
    head = document_head(layout.source, layout.lines, layout.fields, layout.title, layout.kind)
    front = layout.items[0].line if layout.items else len(layout.lines)
    alone = paper_date(layout.lines, layout.fields, front)
    labelled = next((f for f in layout.fields if f.kind == "date" and date_in(f.text)), None)
    date = alone.text if alone else None
    if date is None and meeting:
        date = meeting.date
    if date is None and labelled:
        date = date_in(labelled.text)
    if date is None:
        early = (date_in(line.text) for line in layout.lines[:15] if len(line.text) < 120)
        date = next((iso for iso in early if iso), None)
    return head.model_copy(update={"date": date})


def _moves(line: Line) -> list[tuple[str, str, str]]:
    known = "punkt" in line.text or "pkt" in line.text
    return comings_and_goings(line.text[:2000]) if known else []


def _items(layout: _Layout) -> tuple[AgendaItem, ...]:
    """Join the parts of each item: agenda and minutes tell of the same one."""
    source, lines = layout.source, layout.lines
    ends = [*(lines[item.line].start for item in layout.items), len(source.text)][1:]
    found: dict[str, AgendaItem] = {}
    for item, end in zip(layout.items, ends, strict=False):
        key = item.number or item.title.casefold()
        body = Span(start=lines[item.line].start, end=end)
        if key in found:
            first = found[key]
            case = first.case_number or item.case or _case_below(layout, item)
            bodies = (*first.body, body)
            found[key] = first.model_copy(update={"body": bodies, "case_number": case})
        elif not is_break(item.title) and item.title:
            found[key] = AgendaItem(
                number=item.number or None,
                title=item.title,
                case_number=item.case or _case_below(layout, item),
                body=(body,),
                start=item.start,
                end=item.end,
                quote=source.text[item.start : item.end],
                page=source.page_at(item.start),
                rule=f"item.{item.form}",
            )
    return tuple(found.values())


def _case_below(layout: _Layout, item: Candidate) -> str | None:
    for field in layout.fields:
        if field.kind == "case" and item.last <= field.line <= item.last + 2:
            return field.text
    return None


def _visible(sections: list[Section]) -> list[Section]:
    return [section for section in sections if section.paragraphs or section.heading]
