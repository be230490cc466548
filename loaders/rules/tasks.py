"""Tasks: who does what by when, in sentences and in tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import DecisionKind, Span
from loaders.drafts import ActorMention, Mentions
from loaders.lexicon.tasks import TASKS
from loaders.outline import Outline, Paragraph, Section

TAKES_ON = r"tager\s(?:det|den|sagen|punktet|emnet|spørgsmålet)\s(?:\w+\s){0,2}(?:op|med|videre)"
ROSTER = "|".join((TAKES_ON, *(re.escape(verb).replace(r"\ ", r"\s") for verb in TASKS)))
TASK_VERB = re.compile(
    rf"^\s(?:\([A-ZÆØÅ]+\)\s)?(?:{ROSTER}|følger|tager|finder|vender|samler|kigger|deltager|"
    r"aftaler|retter|stiller|melder|skaber|formidler)\b"
)
RESPONSIBLE = re.compile(r"\b(?:[Aa]nsvarlig|[Tt]ovholder)\s?:\s*")
DUE = re.compile(
    r"\b(?:senest|inden|med\sfrist|frist|til|i)\s(?:den\s|d\.\s)?(\d{1,2}\.\s?(?:\w+|"
    r"\d{1,2}\.)\s?\d{4}|\w+\s20\d\d|næste\smøde|sommerferien|"
    r"jul|påske|uge\s\d+)"
)
PRESENT_TASK = re.compile(rf"\s(?:\([A-ZÆØÅ]+\)\s)?(?:sammen\s)?(?:{ROSTER})\b(?![^.]*\bgerne\b)")
STAFF = re.compile(r"forvaltning|sekretariat|administration|^Cente?r|^Stab", re.IGNORECASE)
# Under "Aftale:" whatever a person does is a task, unless it is being, having or wanting.
ANY_TASK = re.compile(
    r"\s(?!(?:er|har|får|modtager|kommer|ønsker|mener|siger|håber|foreslår|spørger|orienteres|"
    r"inviteres|høres|holdes|bliver|genvælges)\b)[a-zæøå]+(?:[^s]er|[åø]r)\b"
)
TAKEN_UP = re.compile(
    r"(?:Det|Dem|Dette|Den|Sagen|Opgaven)\s(?:undersøger|fremlægger|"
    r"forelægger|sender|skriver|laver|følger|tager)\s"
)
RESULTS = re.compile(r"\b(?:status|resultat|udført|afsluttet)\b", re.IGNORECASE)
AND = re.compile(r"(?:\s\([A-ZÆØÅ]+\))?(?:,\s|,?\sog\s|\ssamt\s)")
OWNERS = re.compile(
    r"\b(?:ansvarlig\w*|hvem|tovholder\w*|udføres\saf|opgaveholder)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision before its issues are known."""

    start: int
    end: int
    kind: DecisionKind
    section: Section
    rule: str
    responsible: tuple[str, ...] = ()
    due: str | None = None

    @property
    def item(self) -> str | None:
        """The agenda item that it was decided under."""
        return self.section.item


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence that may decide something: where it stands and who is named in it."""

    text: str
    span: Span
    outline: Outline
    section: Section
    inside: tuple[ActorMention, ...]
    task: bool
    first: bool
    past: bool = False

    @property
    def words(self) -> str:
        """The sentence itself."""
        return self.text[self.span.start : self.span.end]

    def decided(self, kind: DecisionKind, rule: str, responsible: tuple[str, ...]) -> Decided:
        """Return the decision with its deadline, as far as told."""
        due = DUE.search(self.words)
        return Decided(
            self.span.start,
            self.span.end,
            kind,
            self.section,
            rule,
            responsible,
            due.group(1) if due else None,
        )


def is_task_table(text: str, section: Section) -> bool:
    """Tell whether a section is a table whose head asks who acts."""
    head = section.header or next(iter(section.paragraphs), None)
    if head is None or head.kind != "table_row" or len(head.cells) < 2:
        return False
    told = text[head.start : head.end]
    return OWNERS.search(told) is not None and not RESULTS.search(told) and bool(section.paragraphs)


def is_follow_up(text: str, section: Section) -> bool:
    """Tell whether a section looks back on tasks: its table has a column for how they went."""
    head = section.header or next((p for p in section.paragraphs if p.kind == "table_row"), None)
    return head is not None and RESULTS.search(text, head.start, head.end) is not None


def is_task(clause: Clause) -> bool:
    """Tell whether a discussion gives a task: in the present tense, in minutes told in the past."""
    if clause.section.kind != "discussion" or clause.outline.meeting is None:
        return False
    if TAKEN_UP.match(clause.words):
        return True
    owners = _owners(clause)
    rest = clause.text[owners[-1].end : clause.span.end] if owners else ""
    able = [m.kind in {"person", "secretariat"} or STAFF.search(m.surface) for m in owners]
    joined = re.search(r"\sog\s[^.]{2,40}\sregner\spå\s", clause.words)
    speech = re.match(r"\s(?:spørger|inviterer)\b", rest)
    task = PRESENT_TASK.match(rest) or joined
    return bool(owners and all(able) and task) and (clause.past or not speech)


def _owners(clause: Clause) -> list[ActorMention]:
    """Return the actors who open a sentence, joined by commas and "og"."""
    inside, text = clause.inside, clause.text
    if not inside or text[clause.span.start : inside[0].start].strip(" *•-–\t"):
        return []
    owners = [inside[0]]
    for mention in inside[1:]:
        if AND.fullmatch(text[owners[-1].end : mention.start]):
            owners.append(mention)
    return owners


def _in_later_clauses(clause: Clause, first: ActorMention) -> list[ActorMention]:
    """Return whom a later clause gives a task: "…, og Bo sender tegningerne"."""
    text, found = clause.text, []
    for mention in clause.inside:
        before = text[clause.span.start : mention.start]
        rest = text[mention.end : clause.span.end]
        joined = re.search(r"(?:\sog|\smens)\s$", before) and TASK_VERB.match(rest)
        acts = re.search(r",\s(?:og|som)\s$", before) and ANY_TASK.match(rest)
        if mention.start > first.end and mention.kind == "person" and (joined or acts):
            found.append(mention)
    return found


def task_owner(clause: Clause) -> tuple[str, ...]:
    """Return whom a sentence in the present tense gives a task: "Bo skriver et oplæg"."""
    inside, text, span = clause.inside, clause.text, clause.span
    if inside and TAKEN_UP.fullmatch(text[span.start : inside[0].start]):
        return (inside[0].name or inside[0].surface,)
    owners = _owners(clause)
    if not owners:
        return ()
    rest = text[owners[-1].end : span.end]
    agreed = clause.task and inside[0].kind == "person" and ANY_TASK.match(rest)
    if not TASK_VERB.match(rest) and not PRESENT_TASK.match(rest) and not agreed:
        return ()
    owners += _in_later_clauses(clause, owners[-1])
    return tuple(dict.fromkeys(m.name or m.surface for m in owners))


def told_responsible(clause: Clause, mentions: Mentions) -> tuple[str, ...]:
    """Return who an "Ansvarlig: …" right after the sentence names."""
    text, end = clause.text, clause.span.end
    label = RESPONSIBLE.search(text, end, min(len(text), end + 25))
    if label is None:
        return ()
    named = mentions.within(label.end(), min(len(text), label.end() + 80))
    people = [m for m in named if m.kind == "person"][:1] or named[:1]
    return tuple(m.name or m.surface for m in people)


def task_row(text: str, section: Section, row: Paragraph, mentions: Mentions) -> Iterator[Decided]:
    """Yield the task of a table row: what, who and when."""
    cells = list(row.cells)
    first = text[cells[0].start : cells[0].end]
    if re.fullmatch(
        r"\W*(?:Aftale|Opgave|Handling|Hvad|Emne|Aktivitet|Opfølgning|Punkt|Nr\.?|Tid|Sag)\w*\W*",
        first,
        re.IGNORECASE,
    ) or not first.strip(" :-|"):
        return
    if re.fullmatch(r"\W*\d+\W*", first) and len(cells) > 2:
        cells = cells[1:]
    who = [m for c in cells[1:] for m in mentions.within(c.start, c.end)]
    task = cells[0]
    due = next(
        (
            text[c.start : c.end].strip()
            for c in cells[2:]
            if re.search(r"\d", text[c.start : c.end])
        ),
        None,
    )
    if task.end - task.start > 8:
        yield Decided(
            task.start,
            task.end,
            "instructed",
            section,
            "decision.task_table",
            tuple(dict.fromkeys(m.name or m.surface for m in who)),
            due,
        )
