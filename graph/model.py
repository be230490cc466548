"""Frozen facts and spans: the contract between loaders, graph, queries and API.

The shapes follow Sagsspor's extraction contract; names follow Popolo (people, votes) and OParl
(meetings, agenda items, papers). Offsets are half-open code-point positions in the archived text.
"""

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

DocumentKind = Literal[
    "minutes",
    "agenda",
    "agenda_and_minutes",
    "memo",
    "letter",
    "budget_proposal",
    "press_release",
    "register",
    "other",
]
ParticipantRole = Literal["member", "chair", "secretary", "official", "guest", "assistant"]
Attendance = Literal["present", "absent"]
IssueKind = Literal["budget_proposal", "key_issue", "topic"]
Act = Literal["propose", "ask", "point_out", "oppose", "support", "inform", "request", "commit"]
DecisionKind = Literal[
    "approved", "rejected", "noted", "instructed", "agreed", "referred", "postponed", "elected"
]
Status = Literal[
    "raised",
    "proposed",
    "requested_note",
    "recommended",
    "not_recommended",
    "sent_to_hearing",
    "referred",
    "postponed",
    "negotiated",
    "adopted",
    "partly_adopted",
    "rejected",
    "withdrawn",
    "not_financed",
    "merged",
    "implemented",
    "extended",
    "discontinued",
]
RegisterKind = Literal[
    "people", "candidates", "organisations", "parties", "budget_proposals", "key_issues", "matters"
]
WRONG_ROW: Final = "register_row"
"""The kind of doubt that tells of a register's row which can't be used, and why."""
BlockKind = Literal["heading", "paragraph", "list_item", "table_row", "furniture"]


NO_NAMES: Final[set[str]] = set()


class Model(BaseModel):
    """A frozen value that refuses keys it doesn't know.

    It forgets which of its fields were given: nobody asks, and a set of names for each of a large
    paper's values takes more memory than the values do.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    def model_post_init(self, _context: object, /) -> None:
        """Forget which fields were given."""
        object.__setattr__(self, "__pydantic_fields_set__", NO_NAMES)


class Span(Model):
    """A half-open range of code points, `text[start:end]`."""

    start: int
    end: int


class Block(Span):
    """A piece of the source's layout; `cells` are set on table rows only."""

    kind: BlockKind
    level: int = 0
    page: int | None = None
    cells: tuple[Span, ...] = ()


class SourceText(Model):
    """One document's archived text; it never changes, so every offset stays true.

    `pages` are the spans of its pages (empty where the format has none), `title` is what the
    format itself calls the document (HTML title, DOCX property, mail subject), if anything.
    `covered` are the places whose digits are covered because they read as CPR numbers.
    """

    name: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Span, ...] = ()
    title: str | None = None
    covered: tuple[Span, ...] = ()

    def page_at(self, position: int) -> int | None:
        """Return the 1-based page that holds the position, if the source has pages."""
        for number, page in enumerate(self.pages, start=1):
            if page.start <= position < page.end:
                return number
        return None


class Quote(Span):
    """Verbatim source text: `text[start:end] == quote`. Every fact carries one."""

    quote: str
    page: int | None = None


class Fact(Quote):
    """What one rule found at one place of one document."""

    rule: str = ""


class FieldEvidence(Quote):
    """The place that tells one field of a head record."""

    field: str


class DocumentRecord(Model):
    """What the archive knows of a loaded document; `id` stays when its source changes.

    `id` is `graph.keys.document_key` of the bytes first loaded from `source`; `version` counts the
    different contents that were loaded from there, from 1. `home` is the municipality of a paper
    that names none, as the other papers in the graph tell it (`graph/home_of_papers.py`).
    """

    id: str
    name: str
    source: str
    sha256: str
    media_type: str = ""
    version: int = 1
    home: str | None = None


class DocumentHead(Model):
    """The paper itself; dates are ISO 8601 (`YYYY-MM-DD`)."""

    title: str = ""
    kind: DocumentKind = "other"
    date: str | None = None
    case_number: str | None = None
    document_number: str | None = None
    municipality: str | None = None
    evidence: tuple[FieldEvidence, ...] = ()


class Meeting(Model):
    """The meeting that the paper records; times are `HH:MM`."""

    body: str | None = None
    date: str | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    evidence: tuple[FieldEvidence, ...] = ()


class Participant(Fact):
    """Somebody on the list of participants."""

    name: str
    role: ParticipantRole = "member"
    attendance: Attendance = "present"
    party: str | None = None
    office: str | None = None
    organisation: str | None = None
    substitute_for: str | None = None
    from_item: str | None = None
    to_item: str | None = None


class AgendaItem(Fact):
    """A numbered (or only titled) point of the agenda; `body` spans all that stands under it."""

    number: str | None = None
    title: str
    case_number: str | None = None
    body: tuple[Span, ...] = ()


class Attachment(Fact):
    """A paper listed as bilag."""

    label: str | None = None
    title: str
    agenda_item: str | None = None


class Mention(Quote):
    """A place that names a person, organisation or issue, and how that was settled."""

    method: str
    score: float = 1.0


class Person(Fact):
    """A natural person under the fullest name that the document gives."""

    name: str
    aliases: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    party: str | None = None
    mentions: tuple[Mention, ...] = ()


class Organisation(Fact):
    """A named council, committee, administration, authority, association, company or party."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    mentions: tuple[Mention, ...] = ()


class Issue(Fact):
    """A budget proposal (with code), a mærkesag or another matter that somebody raises."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: IssueKind = "topic"
    code: str | None = None
    mentions: tuple[Mention, ...] = ()


class PromiseOutcome(Quote):
    """What came of a promise, by the sentence after it: "Det er ikke sket."."""

    outcome: Literal["kept", "broken"]


class Statement(Fact):
    """One sentence that somebody says; `about` and `addressed_to` hold canonical names.

    `named` tells that the sentence itself names what it is about; else it stands under it.
    """

    speaker: str
    act: Act
    agenda_item: str | None = None
    about: tuple[str, ...] = ()
    addressed_to: tuple[str, ...] = ()
    named: bool = False
    reported: bool = False
    due: str | None = None
    outcome: PromiseOutcome | None = None
    method: str = ""


class Decision(Fact):
    """What the paper's own body decides, agrees or instructs."""

    kind: DecisionKind | None = None
    agenda_item: str | None = None
    body: str | None = None
    responsible: tuple[str, ...] = ()
    due: str | None = None
    about: tuple[str, ...] = ()


class VoteSide(Model):
    """One side of a vote: party letters, people's names and the count, as far as told."""

    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    count: int | None = None


class Vote(Fact):
    """A vote and its outcome."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    agenda_item: str | None = None
    motion: str | None = None
    moved_by: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    outcome: str | None = None
    in_favour: VoteSide = Field(default=VoteSide(), alias="for")
    against: VoteSide = VoteSide()
    abstained: VoteSide = VoteSide()


class StatusChange(Fact):
    """A sentence or clause that moves an issue; `issue` and `became` hold its code or name."""

    issue: str
    status: Status
    became: str | None = None
    by: str | None = None
    date: str | None = None
    agenda_item: str | None = None


class Amount(Fact):
    """A sum in whole kroner; a saving written with a minus is negative."""

    value: float
    currency: str = "DKK"
    issue: str | None = None
    purpose: str | None = None
    per: str | None = None
    years: tuple[str, ...] = ()
    kind: str | None = None
    agenda_item: str | None = None


class Provision(Fact):
    """A section of a law that the document cites."""

    law: str | None = None
    section: str
    agenda_item: str | None = None


class Reference(Fact):
    """A pointer to earlier handling, a case, a document or a hearing."""

    kind: Literal["earlier_handling", "case", "document", "hearing"]
    body: str | None = None
    date: str | None = None
    item: str | None = None
    number: str | None = None


class Doubt(Fact):
    """What stayed open, with its candidates: doubt is kept, not guessed."""

    kind: str
    surface: str = ""
    candidates: tuple[str, ...] = ()


class Row(Fact):
    """A row of a register; `quote` is its text and `line` counts from 1 in the archived text.

    `municipality` is the row's own, else the register's; `since` and `until` are ISO 8601 days.
    """

    line: int
    name: str
    aliases: tuple[str, ...] = ()
    municipality: str | None = None
    since: str | None = None
    until: str | None = None


class Term(Row):
    """Who held which office, for which party, from when to when; `number` tells namesakes apart."""

    role: str = ""
    organisation: str | None = None
    party: str | None = None
    number: str | None = None


class RegisteredBody(Row):
    """An organisation with its abbreviations and what it belongs to; a party has a `letter`."""

    kind: str | None = None
    part_of: str | None = None
    letter: str | None = None


class RegisteredIssue(Row):
    """A budget proposal, or a mærkesag of a council in a year."""

    kind: IssueKind = "topic"
    code: str | None = None
    organisation: str | None = None
    year: str | None = None


class Register(Model):
    """What a register says, row by row; `publisher` is where its own head says it is from."""

    kinds: tuple[RegisterKind, ...] = ()
    publisher: str | None = None
    terms: tuple[Term, ...] = ()
    bodies: tuple[RegisteredBody, ...] = ()
    issues: tuple[RegisteredIssue, ...] = ()


class Extraction(Model):
    """All that one document says, in the order of its text; only registers have `registered`."""

    document: DocumentHead = DocumentHead()
    meeting: Meeting | None = None
    participants: tuple[Participant, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    issues: tuple[Issue, ...] = ()
    statements: tuple[Statement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    votes: tuple[Vote, ...] = ()
    status_changes: tuple[StatusChange, ...] = ()
    amounts: tuple[Amount, ...] = ()
    provisions: tuple[Provision, ...] = ()
    references: tuple[Reference, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    registered: Register | None = None

    def facts(self) -> tuple[Fact, ...]:
        """Return every fact of the document, of whichever kind."""
        rows = self.registered or Register()
        return (
            *self.participants,
            *self.agenda_items,
            *self.attachments,
            *self.people,
            *self.organisations,
            *self.issues,
            *self.statements,
            *self.decisions,
            *self.votes,
            *self.status_changes,
            *self.amounts,
            *self.provisions,
            *self.references,
            *self.doubts,
            *rows.terms,
            *rows.bodies,
            *rows.issues,
        )
