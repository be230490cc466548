"""Invented papers, cut into paragraphs by hand, so that a rule is tried without segmentation."""

import re

from graph.model import AgendaItem, Block, DocumentHead, Participant, SourceText, Span
from loaders.outline import Outline, Paragraph, Section, SectionKind


def source(text: str) -> SourceText:
    """Return a plain text, each line a block; rules find tabs, pipes and columns themselves."""
    blocks = tuple(
        Block(start=match.start(), end=match.end(), kind="paragraph")
        for match in re.finditer(r"[^\n]+", text)
    )
    return SourceText(name="papir.txt", media_type="text/plain", text=text, blocks=blocks)


def grid(before: str, *rows: tuple[str, ...]) -> SourceText:
    """Return a text that ends in a table whose cells the reader has found."""
    text, blocks = before, [Block(start=0, end=len(before), kind="paragraph")] if before else []
    for row in rows:
        text += "\n"
        start, cells = len(text), []
        for cell in row:
            cells.append(Span(start=len(text), end=len(text) + len(cell)))
            text += cell + "\t"
        text = text[:-1]
        blocks.append(Block(start=start, end=len(text), kind="table_row", cells=tuple(cells)))
    return SourceText(name="papir.html", media_type="text/html", text=text, blocks=tuple(blocks))


def outline(
    text: str,
    kind: SectionKind = "decision",
    item: str | None = None,
    title: str = "",
    participants: tuple[Participant, ...] = (),
) -> Outline:
    """Return an outline with one section that holds every line of the text."""
    paragraphs = tuple(
        Paragraph(start=match.start(), end=match.end()) for match in re.finditer(r"\S[^\n]*", text)
    )
    section = Section(start=0, end=len(text), kind=kind, item=item, paragraphs=paragraphs)
    whole = Span(start=0, end=len(text))
    items = (
        (AgendaItem(number=item, title=title, start=0, end=0, quote="", body=(whole,)),)
        if item
        else ()
    )
    return Outline(head=DocumentHead(), participants=participants, items=items, sections=(section,))


def outline_of_rows(paper: SourceText) -> Outline:
    """Return an outline with one decision section that holds the rows of a table."""
    rows = tuple(
        Paragraph(start=block.start, end=block.end, kind="table_row", cells=block.cells)
        for block in paper.blocks
    )
    section = Section(start=0, end=len(paper.text), kind="decision", item="4", paragraphs=rows)
    return Outline(head=DocumentHead(), sections=(section,))


def member(name: str, party: str | None = None, *, absent: bool = False) -> Participant:
    """Return somebody on the list of participants."""
    return Participant(
        name=name,
        party=party,
        attendance="absent" if absent else "present",
        start=0,
        end=0,
        quote="",
    )
