"""What queries return: frozen rows that carry their own evidence.

Every answer opens its source, so each told thing holds a `Source`: the document, the place in its
archived text and the words that stand there.
"""

from typing import Generic, Literal, TypeVar

from graph.keys import fold
from graph.model import Model

RowT = TypeVar("RowT")
EntityKind = Literal["issue", "person", "organisation", "meeting", "document"]


class Ref(Model):
    """A pointer to an entity: its kind, stable id and the name to show."""

    kind: EntityKind
    id: str
    name: str


class Source(Model):
    """Where something is told: `text[start:end] == quote` in the document's archived text."""

    document_id: str
    document: str
    title: str
    date: str | None = None
    start: int
    end: int
    quote: str
    page: int | None = None


class Ballot(Model):
    """How a person or party voted."""

    actor: Ref
    choice: Literal["for", "against", "abstained"]


class OfficeHolder(Model):
    """Who held the office that a paper names instead of a person, and what tells it."""

    person: Ref
    score: float
    source: Source


class Came(Model):
    """What came of a promise that a paper tells of, in the words right after it."""

    outcome: Literal["kept", "broken"]
    source: Source


class Event(Model):
    """One moment of a history: a statement, decision, vote or status change.

    `named`: a statement's own words name the matter. `who` said, did or decided it: of a vote
    the body that voted, while `moved_by` moved it.
    """

    id: str
    kind: Literal["statement", "decision", "vote", "status_change"]
    date: str | None
    told_about: str | None = None
    who: tuple[Ref, ...] = ()
    who_text: str = ""
    by_office: OfficeHolder | None = None
    act_or_status: str
    named: bool = False
    reported: bool = False
    due: str | None = None
    came: Came | None = None
    about: tuple[Ref, ...] = ()
    responsible: tuple[Ref, ...] = ()
    responsible_text: tuple[str, ...] = ()
    motion: str | None = None
    moved_by: tuple[Ref, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    agenda_item: str | None = None
    agenda_title: str | None = None
    meeting: Ref | None = None
    source: Source

    @property
    def called(self) -> str | None:
        """Return what the paper calls the one who acts, where others know them by another name."""
        if self.by_office or len(self.who) != 1 or self.who[0].kind != "person":
            return None
        words, name = self.who_text.split(), self.who[0].name
        is_full = len(words) > 1 and all(word[0].isupper() for word in (words[0], words[-1]))
        return self.who_text if is_full and fold(self.who_text) != fold(name) else None


class Link(Model):
    """A step of a lineage: `from_issue` became, is part of or is the same as `to_issue`.

    Two names of one matter have the words of both as `quotes`; `is_inferred` where no key and
    nobody's judgement proves it.
    """

    from_issue: Ref
    from_code: str | None = None
    to_issue: Ref
    to_code: str | None = None
    how: str
    method: str = ""
    score: float = 1.0
    source: Source | None = None
    quotes: tuple[Source, ...] = ()
    is_inferred: bool = False


class Handled(Model):
    """One end of a keyed link: a paper, the meeting it records, and the item meant in it."""

    document: Ref | None = None
    meeting: Ref | None = None
    date: str | None = None
    item: str | None = None
    title: str | None = None
    source: Source | None = None


HandlingWay = Literal["earlier", "later", "refers_to", "mentioned_in"]


class Handling(Model):
    """Where a matter was handled too, or what a paper points to, and the key that proves it.

    `here` is the paper that one asks about, `there` the other one; `way` is seen from here.
    """

    way: HandlingWay
    key: Literal[
        "case_number", "document_number", "earlier_handling", "attachment", "hearing", "budget_year"
    ]
    value: str
    here: Handled
    there: Handled


class AmountRow(Model):
    """A sum with what it is for."""

    value: float
    currency: str = "DKK"
    purpose: str | None = None
    per: str | None = None
    kind: str | None = None
    issue: Ref | None = None
    source: Source


class PromiseRow(Model):
    """Who promised or was told to do what, and what became of it as far as later papers tell."""

    kind: Literal["promise", "task"] = "promise"
    event_id: str
    date: str | None = None
    who: Ref | None
    who_text: str = ""
    about: tuple[Ref, ...] = ()
    due: str | None = None
    outcome: Literal["open", "kept", "broken", "overdue", "unknown"] = "unknown"
    outcome_source: Source | None = None
    source: Source


class Listing(Model):
    """Whose list of mærkesager or budget proposals a matter stands on, as a register tells."""

    organisation: Ref
    year: str | None = None
    source: Source


class IssueHistory(Model):
    """One matter under all its names and codes, its events by date and place in the text.

    `members` are the issues whose events these are; `lineage` also tells what they were joined to.
    `namesakes` are other matters of the same name or code, e.g. in another municipality.
    """

    issue: Ref
    kind: str
    members: tuple[Ref, ...] = ()
    namesakes: tuple[Ref, ...] = ()
    codes: tuple[str, ...] = ()
    also_called: tuple[str, ...] = ()
    lists: tuple[Listing, ...] = ()
    status: str | None = None
    status_since: str | None = None
    status_source: Source | None = None
    first_raised: Event | None = None
    events: tuple[Event, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    lineage: tuple[Link, ...] = ()
    handlings: tuple[Handling, ...] = ()
    amounts: tuple[AmountRow, ...] = ()
    actors: tuple["ActorOnIssue", ...] = ()


class ActorOnIssue(Model):
    """How often an actor spoke on an issue, and for or against it."""

    actor: Ref
    statements: int
    support: int = 0
    oppose: int = 0


class Office(Model):
    """A role that papers give a person; `since` and `until` date the first and last of them.

    Where a register tells of a term of office, they are its own: one that goes on has no end.
    """

    role: str
    organisation: Ref | None = None
    party: str | None = None
    since: str | None = None
    until: str | None = None
    is_term: bool = False
    source: Source | None = None


class RegisterRow(Model):
    """A loaded register: what it is about, what it says of itself, and how much it tells."""

    document: Ref
    name: str
    kinds: tuple[str, ...] = ()
    municipality: str | None = None
    date: str | None = None
    publisher: str | None = None
    source: str = ""
    told: int = 0
    wrong_rows: int = 0


class Erasure(Model):
    """What goes with a document: its facts by kind, and who and what only it names."""

    facts: dict[str, int]
    names: tuple[str, ...] = ()
    kept_names: int = 0


class Appearance(Model):
    """A meeting that somebody attended or was absent from."""

    meeting: Ref
    date: str | None
    role: str
    attendance: str
    source: Source


class MentionRow(Model):
    """A place where a name, first name or office points to the entity."""

    surface: str
    method: str
    score: float
    source: Source


class PersonProfile(Model):
    """A person with everything said under name, office or first name."""

    person: Ref
    namesakes: tuple[Ref, ...] = ()
    aliases: tuple[str, ...] = ()
    municipality: str | None = None
    offices: tuple[Office, ...] = ()
    meetings: tuple[Appearance, ...] = ()
    events: tuple[Event, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    issues: tuple[ActorOnIssue, ...] = ()
    mentions: tuple[MentionRow, ...] = ()


class OrganisationProfile(Model):
    """A council, committee, administration, party or company, and what it said and decided."""

    organisation: Ref
    namesakes: tuple[Ref, ...] = ()
    kind: str | None = None
    aliases: tuple[str, ...] = ()
    members: tuple[Ref, ...] = ()
    meetings: tuple[Ref, ...] = ()
    events: tuple[Event, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    issues: tuple[ActorOnIssue, ...] = ()


class AgendaEntry(Model):
    """An agenda item with what happened under it."""

    number: str | None
    title: str
    events: tuple[Event, ...] = ()
    source: Source


class MeetingPage(Model):
    """A meeting: who met, what was on the agenda, what was said and decided."""

    meeting: Ref
    body: Ref | None = None
    date: str | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    participants: tuple["Attendee", ...] = ()
    agenda: tuple[AgendaEntry, ...] = ()
    documents: tuple[Ref, ...] = ()
    handlings: tuple[Handling, ...] = ()


class Attendee(Model):
    """Somebody on a meeting's list of participants."""

    person: Ref
    role: str
    attendance: str
    party: str | None = None
    source: Source


class DocumentPage(Model):
    """A document with its facts; its text comes from the archive."""

    document: Ref
    name: str
    title: str
    kind: str
    date: str | None = None
    case_number: str | None = None
    document_number: str | None = None
    municipality: str | None = None
    sha256: str
    meeting: Ref | None = None
    people: tuple[Ref, ...] = ()
    organisations: tuple[Ref, ...] = ()
    issues: tuple[Ref, ...] = ()
    events: tuple[Event, ...] = ()
    amounts: tuple[AmountRow, ...] = ()
    attachments: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    doubts: tuple["DoubtRow", ...] = ()
    handlings: tuple[Handling, ...] = ()


class DoubtRow(Model):
    """What the document leaves open, with the candidates."""

    kind: str
    surface: str
    candidates: tuple[str, ...] = ()
    source: Source


class Hit(Model):
    """A search hit: an entity by name, or an event or passage by its words."""

    kind: Literal["issue", "person", "organisation", "meeting", "document", "event"]
    id: str
    name: str
    score: float
    event: Event | None = None


class Position(Model):
    """Where an actor stands on an issue, with every word that shows it, by date.

    `changed` tells that both support and opposition were voiced.
    """

    issue: Ref
    stance: Literal["for", "against", "mixed", "none"]
    changed: bool = False
    events: tuple[Event, ...] = ()


class IssueRow(Model):
    """An issue in a list."""

    issue: Ref
    kind: str
    code: str | None = None
    municipality: str | None = None
    events: int
    latest: str | None = None


class ActorRow(Model):
    """A person or organisation in a list; `detail` is a role, a party or a kind."""

    actor: Ref
    detail: str = ""
    municipality: str | None = None
    events: int


class MeetingRow(Model):
    """A meeting in a list."""

    meeting: Ref
    date: str | None = None
    body: Ref | None = None


class DocumentRow(Model):
    """A document in a list."""

    document: Ref
    title: str
    kind: str
    date: str | None = None
    meeting: Ref | None = None


class Page(Model, Generic[RowT]):
    """A slice of an ordered answer; `next_cursor` continues it."""

    rows: tuple[RowT, ...]
    next_cursor: str | None = None


class Node(Model):
    """A person, organisation or issue of the network."""

    id: str
    kind: Literal["person", "organisation", "issue"]
    name: str
    statements: int = 0
    party: str | None = None


class Edge(Model):
    """Two actors joined by the issues they spoke on, or an actor joined to an issue."""

    source: str
    target: str
    weight: int
    agree: int = 0
    disagree: int = 0
    issues: tuple[str, ...] = ()


class Network(Model):
    """The stakeholder network of an issue or a period."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


class PathStep(Model):
    """One step of a path between two actors, with the quote that carries it."""

    from_node: Ref
    to_node: Ref
    event: Event


class BriefLine(Model):
    """One line of an election brief, with its quote and reference."""

    text: str
    event: Event


class BriefSection(Model):
    """A part of an election brief: said, asked, promised, supported, opposed, open ..."""

    heading: str
    lines: tuple[BriefLine, ...]


class Brief(Model):
    """An election brief on a person, a party or a mærkesag."""

    subject: Ref
    sections: tuple[BriefSection, ...]
    allies: tuple[ActorOnIssue, ...] = ()
    opponents: tuple[ActorOnIssue, ...] = ()
