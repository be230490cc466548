"""Where a match stands: its section, agenda item and page, and whether it is page furniture."""

from bisect import bisect_right
from typing import TypedDict

from graph.model import SourceText
from loaders.outline import Outline, Section


class Place(TypedDict):
    """The fields that every fact has from its place in the text."""

    start: int
    end: int
    quote: str
    page: int | None


class Scope:
    """One document's text and outline, asked by position."""

    def __init__(self, source: SourceText, outline: Outline) -> None:
        self.text = source.text
        self.outline = outline
        self._source = source
        self._sections = sorted(outline.sections, key=lambda section: section.start)
        self._starts = [section.start for section in self._sections]
        self._furniture = sorted((span.start, span.end) for span in outline.furniture)

    def section_at(self, position: int) -> Section | None:
        """Return the innermost section that holds the position, heading included."""
        index = bisect_right(self._starts, position) - 1
        while index >= 0:
            section = self._sections[index]
            if position < section.end:
                return section
            if section.item is None or index == 0:
                return None
            index -= 1
            if position >= self._sections[index].end:
                return None
        return None

    def item_at(self, position: int) -> str | None:
        """Return the agenda item under which the position stands."""
        section = self.section_at(position)
        if section is not None:
            return section.item
        for item in self.outline.items:
            if any(span.start <= position < span.end for span in item.body):
                return item.number or item.title
        return None

    def is_furniture(self, position: int) -> bool:
        """Tell whether the position stands in a page header or footer."""
        index = bisect_right(self._furniture, (position, len(self.text) + 1)) - 1
        return index >= 0 and self._furniture[index][0] <= position < self._furniture[index][1]

    def place(self, start: int, end: int) -> Place:
        """Return the fields of a fact that quotes `text[start:end]`."""
        return {
            "start": start,
            "end": end,
            "quote": self.text[start:end],
            "page": self._source.page_at(start),
        }
