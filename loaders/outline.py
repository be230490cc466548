"""What segmentation hands to the rules: the head, the lists and the sections of one document."""

from typing import Literal

from graph.model import (
    AgendaItem,
    Attachment,
    DocumentHead,
    Meeting,
    Model,
    Participant,
    Span,
)

SectionKind = Literal[
    "front",  # letterhead, header fields, addressees
    "participants",
    "agenda",  # a list of contents or an agenda table: tasks, nothing said
    "recommendation",  # Indstilling, Forslag til beslutning
    "presentation",  # Resume, Sagsfremstilling, Baggrund, Vurdering: what the paper tells
    "contents",  # Indhold: what an item is about, before anybody speaks
    "discussion",  # Referat, Drøftelse, or an item's unlabelled text in minutes
    "decision",  # Beslutning
    "hearing",  # Høring: replies told by the paper
    "economy",
    "attachments",
    "tasks",  # Aftaler, Opfølgning: tables or lists of who does what by when
    "input",  # a section headed as somebody's input or reply
    "signature",
    "body",  # running text of a letter, memo, budget note or press release
]


class Paragraph(Span):
    """A paragraph, list item or table row, without furniture; `cells` on table rows only.

    `start` and `end` point at the first and after the last visible character, so that
    `text[start:end]` has no outer white space, bullets or markup.
    """

    kind: Literal["paragraph", "list_item", "table_row"] = "paragraph"
    cells: tuple[Span, ...] = ()


class Section(Span):
    """A run of paragraphs under one (sub-)heading; `item` is the agenda item it stands under.

    `item` is the item's number, or its title where items have no number.
    `owner` is whose input an "input" section is, as the heading writes it.
    `header` is the first row of the table that the paragraphs come from, if any.
    """

    kind: SectionKind
    heading: str = ""
    heading_span: Span | None = None
    item: str | None = None
    owner: str | None = None
    header: Paragraph | None = None
    paragraphs: tuple[Paragraph, ...] = ()


class Outline(Model):
    """The parts of one document; `furniture` spans are page headers and footers."""

    head: DocumentHead
    meeting: Meeting | None = None
    participants: tuple[Participant, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    sections: tuple[Section, ...] = ()
    furniture: tuple[Span, ...] = ()
