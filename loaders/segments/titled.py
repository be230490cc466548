"""Agenda items that have titles only: headings of one level, else lines above labels."""

from loaders.lexicon.headings import (
    AGENDA_HEADINGS,
    BREAKS,
    MINUTES_HEADINGS,
    NO_ITEM_HEADINGS,
    SECTION_HEADINGS,
)
from loaders.segments.items import Candidate
from loaders.segments.labels import folded, is_bare_heading, roster_label, section_label
from loaders.segments.lines import Line
from loaders.segments.titles import clean_title


def titled_items(lines: list[Line], first: int, skipped: set[int]) -> list[Candidate]:
    """Return items that have titles only: headings of one level, else lines above labels."""
    heads = [
        (index, line)
        for index, line in enumerate(lines)
        if index >= first and line.level and index not in skipped and _may_title(line)
    ]
    if heads:
        level = _item_level(lines, heads)
        return [_untitled(index, line) for index, line in heads if line.level == level]
    spots = [
        (index, line)
        for index, line in enumerate(lines[:-1])
        if index >= first and index not in skipped and _stands_over_label(lines, index)
    ]
    return [_untitled(index, line) for index, line in spots]


def _may_title(line: Line) -> bool:
    name = folded(line.text)
    listed = name in SECTION_HEADINGS or name in AGENDA_HEADINGS or name in MINUTES_HEADINGS
    if line.furniture or listed or name in NO_ITEM_HEADINGS or name in BREAKS:
        return False
    return not roster_label(line) and not section_label(line) and len(line.text) < 250


def _item_level(lines: list[Line], heads: list[tuple[int, Line]]) -> int:
    """Return the level whose headings stand over labels or text, the highest such."""
    levels = sorted({line.level for _, line in heads})
    for level in levels:
        same = [index for index, line in heads if line.level == level]
        if len(same) > 1 or level == levels[-1]:
            return level
    return levels[0] if levels else 0


def _stands_over_label(lines: list[Line], index: int) -> bool:
    line, after = lines[index], lines[index + 1]
    label = section_label(after)
    if label is None or label.kind in ("attachments", "tasks", "economy", "hearing"):
        return False
    bare = line.gap and is_bare_heading(line) and _may_title(line)
    return bare and not line.furniture and after.text[:1].isupper()


def _untitled(index: int, line: Line) -> Candidate:
    title, case = clean_title(line.text)
    return Candidate("title", "", title, line.start, line.end, index, index, 3.0, line.level, case)


def is_break(title: str) -> bool:
    """Tell whether an item is a pause.

    >>> is_break("Frokostpause")
    True
    """
    return folded(title) in BREAKS
