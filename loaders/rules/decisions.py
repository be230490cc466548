"""What the paper's own body decides, agrees or instructs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import DecisionKind, Span
from loaders.drafts import ActorMention, Mentions
from loaders.outline import Outline, Paragraph, Section
from loaders.rule import Rule
from loaders.rules import verdicts
from loaders.rules.heard import BEFORE_SUBJECT
from loaders.rules.speech import speech_verbs
from loaders.rules.surfaces import bodies_of
from loaders.sentences import sentences

TASK_LABEL = re.compile(
    r"^\**(?:Aftale|Aftalt|Opfølgning|Beslutning|Konklusion|Det "
    r"videre forløb|Videre proces|Handling)\**\s?:\**\s*",
    re.IGNORECASE,
)
ADS = re.compile(r"^(?:[Aa]d|[Aa]t)\.?\s\d+\s?[-.:)]*\s*(?:[-–:]\s*)?")
CONDITION = re.compile(
    r"^(?:Hvis|Såfremt)\b|\b(?:skal|kan|kunne|bør|skulle)\s(?:\w+\s){0,3}(?:godkende|"
    r"tage\sstilling|drøfte|vedtages|godkendes|besluttes)|\bom\sforslaget\s"
)
PASSED = re.compile(
    r"\b(?:sidste\sår|tidligere|dengang|er\sfrigivet|som\sblev|"
    r"der\sblev)\b|\b(?:i|i\sbudget)\s((?:19|20)\d\d)\b"
)
TASK_VERB = re.compile(
    r"^\s(?:\([A-ZÆØÅ]+\)\s)?(?:skriver|bestiller|sender|undersøger|"
    r"kontakter|indkalder|udarbejder|laver|følger|tager|finder|"
    r"arrangerer|inviterer|fremlægger|forelægger|vender|"
    r"koordinerer|samler|booker|ringer|kigger|sørger|deltager|"
    r"aftaler|opdaterer|retter|rykker|stiller|udsender|formulerer|"
    r"videreformidler|melder|skaber|planlægger|formidler|er\stovholder|"
    r"opretter|afklarer)\b"
)
RESPONSIBLE = re.compile(r"\b(?:[Aa]nsvarlig|[Tt]ovholder)\s?:\s*")
DUE = re.compile(
    r"\b(?:senest|inden|med\sfrist|frist|til|i)\s(?:den\s|d\.\s)?(\d{1,2}\.\s?(?:\w+|"
    r"\d{1,2}\.)\s?\d{4}|\w+\s20\d\d|næste\smøde|sommerferien|"
    r"jul|påske|uge\s\d+)"
)
DECIDING = frozenset({"decision", "discussion", "body", "contents", "front", "presentation"})
ASKS_STAFF = re.compile(r"\bbeder\s(?:sekretariatet|forvaltningen)\s")
FORMAL_RESULT = re.compile(
    r"\b(?:referat(?:et)?|dagsorden(?:en)?|punktet|årshjulet|indstillingen|"
    r"forslaget|et\sforslag|budgettet|sagen|"
    r"svaret|(?:under)?ændringsforslag\w*|medlemsforslaget|valget|spørgsmålet)\b[^.]{0,80}"
    r"\b(?:godkend|vedtag|tiltr|udsæt|udskyd|forkast|afvist|nedstemt|"
    r"faldt|bortfald|tages\sop|oversend|udgår|udgik)|"
    r"vedtages\s(?:derfor\s)?i\srådet",
    re.IGNORECASE,
)
PRESENT_TASK = re.compile(
    r"\s(?:skriver|bestiller|indkalder|udarbejder|laver|arrangerer|"
    r"booker|videreformidler|leverer|formulerer|udsender|"
    r"sender|undersøger|kontakter|forelægger|fremlægger|koordinerer|"
    r"regner\spå|opdaterer|planlægger|inviterer|ringer|"
    r"spørger|følger\sop|tager\skontakt|vender\stilbage|er\stovholder)\b(?![^.]*\bgerne\b)"
)
TAKEN_UP = re.compile(
    r"(?:Det|Dem|Dette|Den|Sagen|Opgaven)\s(?:undersøger|fremlægger|"
    r"forelægger|sender|skriver|laver|følger|tager)\s"
)
OWNERS = re.compile(
    r"\b(?:ansvarlig\w*|hvem|tovholder\w*|udføres\saf|opgaveholder)\b", re.IGNORECASE
)
RECEIVES = re.compile(r"\s(?:modtager|får|orienteres|inviteres|holdes|høres)\b")
PAST_SPEECH = re.compile(
    r"\b(?:oplyste|spurgte|foreslog|mente|sagde|fortalte|svarede|"
    r"bemærkede|nævnte|orienterede|påpegede|understregede)\b"
)
PRESENT_SPEECH = re.compile(
    r"\b(?:oplyser|spørger|foreslår|mener|siger|fortæller|svarer|"
    r"bemærker|nævner|orienterer|påpeger|understreger)\b"
)
PUT_OFF = re.compile(r"\((?:udskudt|udsat)\s[^)]*\)$")
ASKED = re.compile(r"\b(?:bede?r|bad|bedt|bedes|anmode[rd]e?|pålægger|opfordre[rd]e?|at)\s")


@dataclass(frozen=True)
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


@dataclass(frozen=True)
class _Clause:
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


def find_decisions(text: str, outline: Outline, mentions: Mentions) -> list[Decided]:
    """Return the decisions of the paper's own body, in the order of the text."""
    found: list[Decided] = []
    for section in outline.sections:
        if section.kind == "tasks" or _is_task_table(text, section):
            found += _tasks(text, section, mentions)
        elif section.kind in DECIDING:
            for paragraph in section.paragraphs:
                clauses = _clauses(text, outline, section, paragraph, mentions)
                found += [d for c in clauses if (d := _decision(c, mentions)) is not None]
    return [d for i, d in enumerate(found) if d not in found[:i]]


def _is_task_table(text: str, section: Section) -> bool:
    """Tell whether a section is a table whose head asks who acts."""
    head = section.header or next(iter(section.paragraphs), None)
    if head is None or head.kind != "table_row" or len(head.cells) < 2:
        return False
    return OWNERS.search(text, head.start, head.end) is not None and len(section.paragraphs) > 0


def _clauses(
    text: str, outline: Outline, section: Section, paragraph: Paragraph, mentions: Mentions
) -> Iterator[_Clause]:
    """Yield the sentences of a paragraph, labels such as "Aftale:" and "Ad 1." left out."""
    task = TASK_LABEL.match(text[paragraph.start : paragraph.end])
    past = len(PAST_SPEECH.findall(text)) > len(PRESENT_SPEECH.findall(text))
    start = paragraph.start + (task.end() if task else 0)
    for index, whole in enumerate(sentences(text, start, paragraph.end)):
        label = ADS.match(text[whole.start : whole.end])
        begin = whole.start + label.end() if label else whole.start
        span = Span(start=begin, end=whole.end) if begin < whole.end else whole
        if not RESPONSIBLE.match(text[span.start : span.end]):
            inside = tuple(mentions.within(span.start, span.end))
            yield _Clause(text, span, outline, section, inside, bool(task), index == 0, past)


def _decision(clause: _Clause, mentions: Mentions) -> Decided | None:
    if CONDITION.search(clause.words) or clause.words.rstrip().endswith("?"):
        return None
    owners = _task_owner(clause)
    if owners and (clause.task or _is_decision(clause.section) or _is_task(clause)):
        told = _told_responsible(clause, mentions)
        return clause.decided("instructed", "decision.task", told or owners)
    if _chair_asks(clause):
        return clause.decided("instructed", "decision.chair", _asked_by_chair(clause))
    if _is_said_by_one(clause):
        return None
    rule = next((r for r in verdicts.RULES if r.pattern.search(clause.words)), None)
    if rule is not None and rule.build is not None and _own(clause, rule):
        return clause.decided(rule.build, rule.id, _responsible(clause, rule.build))
    if rule is None and clause.task and clause.inside and clause.first:
        return clause.decided("agreed", "decision.agreement", ())
    return None


def _is_decision(section: Section) -> bool:
    """Tell whether a section holds what was decided: Beslutning, or the result of a vote."""
    return section.kind == "decision" or section.heading.lower().startswith(
        ("afstemning", "beslut")
    )


def _is_task(clause: _Clause) -> bool:
    """Tell whether a discussion gives a task: in the present tense, in minutes told in the past."""
    if clause.section.kind != "discussion" or clause.outline.meeting is None:
        return False
    if TAKEN_UP.match(clause.words):
        return True
    person = clause.inside[0].kind in {"person", "secretariat"}
    verb = PRESENT_TASK.match(clause.text[clause.inside[0].end : clause.span.end])
    joined = re.search(r"\sog\s[^.]{2,40}\sregner\spå\s", clause.words)
    speech = re.match(
        r"\s(?:spørger|inviterer)\b", clause.text[clause.inside[0].end : clause.span.end]
    )
    return person and bool(verb or joined) and (clause.past or not speech)


def _task_owner(clause: _Clause) -> tuple[str, ...]:
    """Return whom a sentence in the present tense gives a task: "Bo skriver et oplæg"."""
    inside, text, span = clause.inside, clause.text, clause.span
    if inside and TAKEN_UP.fullmatch(text[span.start : inside[0].start]):
        return (inside[0].name or inside[0].surface,)
    if not inside or text[span.start : inside[0].start].strip(" *•-–\t"):
        return ()
    owners = [inside[0]]
    for mention in inside[1:]:
        if re.fullmatch(r",\s|\sog\s", text[owners[-1].end : mention.start]):
            owners.append(mention)
    rest = text[owners[-1].end : span.end]
    if not TASK_VERB.match(rest) and not PRESENT_TASK.match(rest):
        return ()
    return tuple(m.name or m.surface for m in owners)


def _told_responsible(clause: _Clause, mentions: Mentions) -> tuple[str, ...]:
    """Return who an "Ansvarlig: …" right after the sentence names."""
    text, end = clause.text, clause.span.end
    label = RESPONSIBLE.search(text, end, min(len(text), end + 25))
    if label is None:
        return ()
    named = mentions.within(label.end(), min(len(text), label.end() + 80))
    people = [m for m in named if m.kind == "person"][:1] or named[:1]
    return tuple(m.name or m.surface for m in people)


def _is_said_by_one(clause: _Clause) -> bool:
    """Tell whether a sentence is somebody's words: a person or another body says it."""
    text, span = clause.text, clause.span
    for mention in clause.inside:
        if mention.name in bodies_of(clause.outline):
            return False
        if BEFORE_SUBJECT.fullmatch(text[span.start : mention.start]):
            verbs = speech_verbs(text, mention.end, min(span.end, mention.end + 45))
            return bool(verbs) and not ASKS_STAFF.search(clause.words)
    return False


def _chair_asks(clause: _Clause) -> bool:
    """Tell whether the chair tells somebody to act; that is his request and a decision."""
    chairs = {p.name for p in clause.outline.participants if p.role == "chair"}
    if not clause.inside or clause.inside[0].start > clause.span.start + 3:
        return False
    first = clause.inside[0]
    chair = first.name in chairs or first.surface.lower() == "formanden"
    asks = re.match(
        r"\s(?:beder|bad)\s(?:[A-ZÆØÅ]|sekretariatet|forvaltningen)",
        clause.text[first.end : clause.span.end],
    )
    return chair and bool(asks) and clause.section.kind in {"discussion", "decision"}


def _asked_by_chair(clause: _Clause) -> tuple[str, ...]:
    asked = clause.inside[1:2]
    return tuple(m.name or m.surface for m in asked)


def _own(clause: _Clause, rule: Rule[DecisionKind]) -> bool:
    """Tell whether the paper's own body decides here."""
    passed = _is_past(clause)
    if _is_decision(clause.section) or clause.task:
        return not passed or rule.build == "rejected"
    if clause.outline.meeting is None:
        agreed = rule.build == "agreed" and re.search(r"\baftalt\b", clause.words)
        return bool(agreed or re.search(r"\bvedtaget\saf\set\senigt\b", clause.words))
    if clause.section.kind in {"contents", "front", "presentation"}:
        return False
    if rule.build == "instructed":
        return True
    first = clause.inside[0] if clause.inside else None
    subject = (
        first is not None
        and first.name in bodies_of(clause.outline)
        and first.start < clause.span.start + 12
    )
    agreed = rule.build == "agreed" or (
        subject and rule.build in {"approved", "referred", "elected"}
    )
    return not passed and (agreed or _is_result(clause, rule))


def _is_past(clause: _Clause) -> bool:
    """Tell whether a sentence looks back: at an earlier year than the paper's own, or "dengang"."""
    year = (clause.outline.head.date or "0000")[:4]
    return any(m.group(1) is None or m.group(1) < year for m in PASSED.finditer(clause.words))


def _is_result(clause: _Clause, rule: Rule[DecisionKind]) -> bool:
    """Tell whether a sentence of a discussion is its result: a bare verdict, or a formality."""
    bare = len(clause.words) < 120 and clause.first and rule.pattern.match(clause.words)
    return bool(bare or FORMAL_RESULT.search(clause.words) or PUT_OFF.search(clause.words))


def _responsible(clause: _Clause, kind: DecisionKind) -> tuple[str, ...]:
    """Return whom the sentence asks or tells to act."""
    span = clause.span
    others = [m for m in clause.inside if m.name not in bodies_of(clause.outline)]
    asked = ASKED.search(clause.words)
    if kind not in {"instructed", "agreed"} or not others or asked is None:
        return ()
    start, end = span.start + asked.start(), span.start + asked.end()
    bound = [m for m in others if start - 25 <= m.start < end + 25]
    if kind == "agreed":
        bound = [m for m in others if _has_task(clause, m)]
    return tuple(dict.fromkeys(m.name or m.surface for m in bound[:2]))


def _has_task(clause: _Clause, mention: ActorMention) -> bool:
    """Tell whether an agreement gives somebody a task or asks for it."""
    before, after = (
        clause.text[clause.span.start : mention.start],
        clause.text[mention.end : clause.span.end],
    )
    if re.search(r"\bbeder\s$", before):
        return True
    subject = re.search(r"\bat\s(?:[a-zæøå]+\s)?$", before) and re.match(r"\s\w+r\b", after)
    return bool(TASK_VERB.match(after) or subject) and not RECEIVES.match(after)


def _tasks(text: str, section: Section, mentions: Mentions) -> Iterator[Decided]:
    """Yield the tasks of a table or list of agreements: what, who, when."""
    for paragraph in section.paragraphs:
        if paragraph.kind == "table_row" and len(paragraph.cells) >= 2:
            yield from _task_row(text, section, paragraph, mentions)
        elif paragraph.kind != "table_row":
            span = next(iter(sentences(text, paragraph.start, paragraph.end)), None)
            if span is not None and len(text[span.start : span.end].split()) > 2:
                who = mentions.within(span.start, span.end)[:1]
                yield Decided(
                    span.start,
                    span.end,
                    "instructed" if who else "agreed",
                    section,
                    "decision.task_list",
                    tuple(m.name or m.surface for m in who),
                )


def _task_row(text: str, section: Section, row: Paragraph, mentions: Mentions) -> Iterator[Decided]:
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
