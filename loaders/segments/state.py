"""Where the walk over the lines stands: the open section and what it has gathered."""

from dataclasses import dataclass, field

from graph.model import Span
from loaders.outline import Paragraph, Section, SectionKind
from loaders.segments.lines import Line


@dataclass(slots=True)
class State:
    """Where the walk over the lines stands."""

    kind: SectionKind
    item: str | None = None
    heading: str = ""
    span: Span | None = None
    owner: str | None = None
    header: Paragraph | None = None
    paragraphs: list[Paragraph] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    base: SectionKind = "front"
    passing: SectionKind | None = None  # what goes on after one labelled line ("Aftale: …")

    def close(self) -> None:
        """Store what was gathered as one section."""
        if self.paragraphs or self.header or (self.heading and self.span):
            spans = [span for span in (self.span, self.header, *self.paragraphs) if span]
            self.sections.append(
                Section(
                    kind=self.kind,
                    heading=self.heading,
                    heading_span=self.span,
                    item=self.item,
                    owner=self.owner,
                    header=self.header,
                    paragraphs=tuple(self.paragraphs),
                    start=min(span.start for span in spans),
                    end=max(span.end for span in spans),
                )
            )
        self.paragraphs = []

    def open(self, kind: SectionKind, heading: str = "", span: Span | None = None) -> None:
        """Close the section and begin another under the same item."""
        self.close()
        self.kind, self.heading, self.span, self.owner = kind, heading, span, None
        self.passing = self.header = None

    def add(self, start: int, end: int, line: Line, kind: str = "paragraph") -> None:
        """Add a paragraph."""
        shape = "list_item" if line.bullet else kind
        cells = line.cells if shape == "table_row" else ()
        if start < end:
            self.paragraphs.append(
                Paragraph.model_validate(
                    {"start": start, "end": end, "kind": shape, "cells": cells}
                )
            )
