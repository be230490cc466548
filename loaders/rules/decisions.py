"""What the paper's own body decides, agrees or instructs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import DecisionKind, Span
from loaders.drafts import ActorMention, Mentions
from loaders.outline import Outline, Paragraph, Section
from loaders.rule import Rule
from loaders.rules import verdicts
from loaders.rules.clauses import TASK_LABEL
from loaders.rules.heard import BEFORE_SUBJECT
from loaders.rules.irrealis import HOPED
from loaders.rules.speech import speech_verbs
from loaders.rules.surfaces import bodies_of
from loaders.rules.tasks import (
    RESPONSIBLE,
    TASK_VERB,
    Clause,
    Decided,
    is_follow_up,
    is_task,
    is_task_table,
    task_owner,
    task_row,
    told_responsible,
)
from loaders.sentences import sentences
from loaders.triggers import Choice

ADS = re.compile(r"^(?:[Aa]d|[Aa]t)\.?\s\d+\s?[-.:)]*\s*(?:[-–:]\s*)?")
CONDITION = re.compile(
    r"^(?:Hvis|Såfremt)\b|\b(?:skal|kan|kunne|bør|skulle)\s(?:\w+\s){0,3}(?:godkende|"
    r"tage\sstilling|drøfte|vedtages|godkendes|besluttes)|\bom\sforslaget\s|"
    r"^(?:Under)?[Ææ]ndringsforslag\s\w+\s\(|^(?:Spørgsmål|Henvendelser?)\stil\b|"
    r"\bendnu\s(?:\w+\s)?ikke\b|\bikke\sendnu\b"
)
PASSED = re.compile(
    r"\b(?:sidste\sår|tidligere|dengang|sidst|"
    r"(?i:svaret|forslaget|sagen|planen)\s(?:er|var)\s(?:\w+\s)?(?:sendt|oversendt|henvist|udskudt)|"
    r"er\sfrigivet|som\sblev|"
    r"der\sblev)\b|\b(?:i|i\sbudget)\s((?:19|20)\d\d)\b"
)
DECIDING = frozenset({"decision", "discussion", "body", "contents", "front", "presentation"})
ASKS_STAFF = re.compile(r"\bbeder\s(?:sekretariatet|forvaltningen)\s")
FORMAL_RESULT = re.compile(
    r"\b(?:referat(?:et)?|dagsorden(?:en)?|punktet|årshjulet|indstillingen|"
    r"forslaget|et\sforslag|budgettet|sagen|"
    r"\w*(?:svaret|planen|politikken|strategien|notatet|udkastet|regnskabet|aftalen|vedtægterne|"
    r"kommissoriet|standarden)|(?:under)?ændringsforslag\w*|medlemsforslaget|valget|spørgsmålet)\b(?:[^.]|(?<=\d)\.){0,80}"
    r"\b(?:godkend|vedtag|tiltr|udsæt|udsat|udskyd|udskudt|forkast|afvist|nedstemt|"
    r"faldt|bortfald|tages\sop|genoptag|oversend|henvis|sende?[st]|sættes\spå|udgår|udgik)|"
    r"vedtages\s(?:derfor\s)?i\srådet|\bblev\s(?:[\w-]+\s)?(?:gen)?valgt\s(?:til|som)\s",
    re.IGNORECASE,
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
CONCLUDES = re.compile(
    r"\s(?:konkluderede|konkluderer|samlede\sop|samler\sop|opsummerede|opsummerer|sluttede\saf)"
    r"(?:\smed)?(?:,?\sat\s|:\s)(?:[Rr]ådet|[Uu]dvalget|[Dd]er|[Mm]an|[Vv]i)\s"
)
BY_THE_BODY = re.compile(
    r"\b(?:vedtaget|godkendt|tiltrådt)\s(?:enstemmigt\s)?(?:af\set\senigt\s|på\s(?:rådets|udvalgets)\smøde\b)"
)
# An agent or subject that is not the body that meets.
ANOTHERS = re.compile(
    r"\b(?:afvist|afslået|godkendt|vedtaget|tiltrådt|bevilget|forkastet|nedstemt)\saf\s"
    r"(?!(?:et|en|alle|rådet|udvalget|byrådet|mødet|kommunalbestyrelsen)\b)|"
    r"^(?!(?:Rådet|Udvalget|Byrådet|Det|Der|Kommunalbestyrelsen)\b)[A-ZÆØÅ][\w-]+\s(?:har|havde)\s"
    r"(?:besluttet|vedtaget|aftalt|valgt)\b"
)
# Under a decision: "Rådets mærkesager i 2031 er en sti og en bro."
CHOSEN = re.compile(r"\bmærkesag(?:er(?:ne)?|en)?\s(?:(?:i|for)\s20\d\d\s)?(?:er|bliver|blev)\s")
PUT_OFF = re.compile(r"\((?:udskudt|udsat)\s[^)]*\)$")
VERDICTS = Choice(verdicts.RULES, lambda rule: rule.pattern)
ASKS = re.compile(
    r"\b(?:bede?r|bad|bedt|bedes|anmode[rd]e?|pålægger|pålagde|opfordre[rd]e?|påhviler)\s"
)
ASKED = re.compile(r"\b(?:pålægges|overlades|at)\s")


@dataclass(frozen=True)
class _Paper:
    """The document that is read, and whether its minutes are told in the past tense."""

    text: str
    outline: Outline
    mentions: Mentions
    past: bool


def find_decisions(text: str, outline: Outline, mentions: Mentions) -> list[Decided]:
    """Return the decisions of the paper's own body, in the order of the text."""
    past = len(PAST_SPEECH.findall(text)) > len(PRESENT_SPEECH.findall(text))
    paper = _Paper(text, outline, mentions, past)
    found: dict[tuple[int, int], Decided] = {}
    for section in outline.sections:
        for decided in _in_section(paper, section):
            found.setdefault((decided.start, decided.end), decided)
    return list(found.values())


def _in_section(paper: _Paper, section: Section) -> Iterator[Decided]:
    if section.heading.lower().startswith(("ansvarlig", "tovholder")):
        return  # who does it, not what
    if is_follow_up(paper.text, section):
        return  # how earlier tasks went
    if section.kind == "tasks" or is_task_table(paper.text, section):
        yield from _tasks(paper, section)
    elif section.kind in DECIDING:
        for paragraph in section.paragraphs:
            for clause in _clauses(paper, section, paragraph):
                if not CONDITION.search(clause.words) and not clause.words.endswith("?"):
                    decided = _decision(clause, paper.mentions)
                    yield from () if decided is None else (decided,)


def _clauses(paper: _Paper, section: Section, paragraph: Paragraph) -> Iterator[Clause]:
    """Yield the sentences of a paragraph, labels such as "Aftale:" and "Ad 1." left out."""
    text = paper.text
    task = TASK_LABEL.match(text[paragraph.start : paragraph.end])
    start = paragraph.start + (task.end() if task else 0)
    for index, whole in enumerate(sentences(text, start, paragraph.end)):
        label = ADS.match(text[whole.start : whole.end])
        begin = whole.start + label.end() if label else whole.start
        span = Span(start=begin, end=whole.end) if begin < whole.end else whole
        if not RESPONSIBLE.match(text[span.start : span.end]):
            inside = tuple(paper.mentions.within(span.start, span.end))
            yield Clause(
                text, span, paper.outline, section, inside, bool(task), index == 0, paper.past
            )


def _decision(clause: Clause, mentions: Mentions) -> Decided | None:
    owners = task_owner(clause)
    if set(owners) & set(bodies_of(clause.outline)):
        owners = ()  # the body itself: a common course, nobody's task
    if owners and (clause.task or _is_decision(clause.section) or is_task(clause)):
        told = told_responsible(clause, mentions)
        return clause.decided("instructed", "decision.task", told or owners)
    if _chair_asks(clause):
        return clause.decided("instructed", "decision.chair", _asked_by_chair(clause))
    if _concludes(clause):
        return clause.decided("agreed", "decision.concluded", _responsible(clause, "agreed"))
    return None if _is_said_by_one(clause) else _by_rule(clause)


def _concludes(clause: Clause) -> bool:
    """Tell whether the chair sums up what the body does: "Formanden konkluderede, at rådet …"."""
    meets = clause.outline.meeting is not None and clause.section.kind in DECIDING - {"front"}
    match = CONCLUDES.search(clause.words)
    opens = bool(clause.inside) and clause.inside[0].start < clause.span.start + 12
    return meets and opens and match is not None


def _by_rule(clause: Clause) -> Decided | None:
    rule = next((r for r in VERDICTS.among(clause.words) if _says(clause.words, r)), None)
    if rule is not None and rule.build is not None and _own(clause, rule):
        return clause.decided(rule.build, rule.id, _responsible(clause, rule.build))
    if not rule and CHOSEN.search(clause.words) and (clause.task or _is_decision(clause.section)):
        return clause.decided("agreed", "decision.key_issues", ())
    if rule is None and clause.task and clause.inside and clause.first:
        return clause.decided("agreed", "decision.agreement", ())
    return None


def _says(words: str, rule: Rule[DecisionKind]) -> bool:
    """Tell whether a sentence says a verdict, and not what somebody proposes or hopes for."""
    match = rule.pattern.search(words)
    return match is not None and HOPED.search(words[: match.start()]) is None


def _is_decision(section: Section) -> bool:
    """Tell whether a section holds what was decided: Beslutning, or the result of a vote."""
    return section.kind == "decision" or section.heading.lower().startswith(
        ("afstemning", "beslut")
    )


def _is_said_by_one(clause: Clause) -> bool:
    """Tell whether a sentence is somebody's words: a person or another body says it."""
    text, span = clause.text, clause.span
    for mention in clause.inside:
        if mention.name in bodies_of(clause.outline):
            return False
        if BEFORE_SUBJECT.fullmatch(text[span.start : mention.start]):
            verbs = speech_verbs(text, mention.end, min(span.end, mention.end + 45))
            return bool(verbs) and not ASKS_STAFF.search(clause.words)
    return False


def _chair_asks(clause: Clause) -> bool:
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


def _asked_by_chair(clause: Clause) -> tuple[str, ...]:
    asked = clause.inside[1:2]
    return tuple(m.name or m.surface for m in asked)


def _own(clause: Clause, rule: Rule[DecisionKind]) -> bool:
    """Tell whether the paper's own body decides here."""
    passed = _is_past(clause)
    if _is_decision(clause.section) or clause.task:
        return not passed or rule.build == "rejected"
    if clause.outline.meeting is None:
        agreed = rule.build == "agreed" and re.search(r"\baftalt\b", clause.words)
        return bool(agreed or BY_THE_BODY.search(clause.words))
    if clause.section.kind in {"contents", "front", "presentation"}:
        return False
    if rule.build == "instructed":
        return True
    first = clause.inside[0] if clause.inside else None
    opens = first is not None and first.start < clause.span.start + 12
    subject = opens and first is not None and first.name in bodies_of(clause.outline)
    verdict = rule.build == "agreed" or (
        subject and rule.build in {"approved", "referred", "elected", "noted", "rejected"}
    )
    return not passed and not _is_anothers(clause) and (verdict or _is_result(clause, rule))


def _is_anothers(clause: Clause) -> bool:
    """Tell whether a sentence opens with the name of another body, whose act it tells."""
    if ANOTHERS.search(clause.words):
        return True
    first = clause.inside[0] if clause.inside else None
    if first is None or first.start != clause.span.start or first.name in bodies_of(clause.outline):
        return False
    return first.kind == "organisation" and first.method == "name"


def _is_past(clause: Clause) -> bool:
    """Tell whether a sentence looks back: at an earlier year than the paper's own, or "dengang"."""
    year = (clause.outline.head.date or "0000")[:4]
    return any(m.group(1) is None or m.group(1) < year for m in PASSED.finditer(clause.words))


def _is_result(clause: Clause, rule: Rule[DecisionKind]) -> bool:
    """Tell whether a sentence of a discussion is its result: a bare verdict, or a formality."""
    bare = len(clause.words) < 120 and clause.first and rule.pattern.match(clause.words)
    return bool(bare or FORMAL_RESULT.search(clause.words) or PUT_OFF.search(clause.words))


def _responsible(clause: Clause, kind: DecisionKind) -> tuple[str, ...]:
    """Return whom the sentence asks or tells to act."""
    span = clause.span
    others = [m for m in clause.inside if m.name not in bodies_of(clause.outline)]
    asked = ASKS.search(clause.words) or ASKED.search(clause.words)
    if kind not in {"instructed", "agreed"} or not others or asked is None:
        return ()
    start, end = span.start + asked.start(), span.start + asked.end()
    bound = [m for m in others if start - 25 <= m.start < end + 25]
    if kind == "agreed":
        bound = [m for m in others if _has_task(clause, m)]
    return tuple(dict.fromkeys(m.name or m.surface for m in bound))


def _has_task(clause: Clause, mention: ActorMention) -> bool:
    """Tell whether an agreement gives somebody a task or asks for it."""
    before, after = (
        clause.text[clause.span.start : mention.start],
        clause.text[mention.end : clause.span.end],
    )
    if re.search(r"\bbeder\s$", before):
        return True
    subject = re.search(r"\bat\s(?:[a-zæøå]+\s)?$", before) and re.match(r"\s\w+r\b", after)
    return bool(TASK_VERB.match(after) or subject) and not RECEIVES.match(after)


def _tasks(paper: _Paper, section: Section) -> Iterator[Decided]:
    """Yield the tasks of a table or list of agreements: what, who, when."""
    for paragraph in section.paragraphs:
        if paragraph.kind == "table_row" and len(paragraph.cells) >= 2:
            yield from task_row(paper.text, section, paragraph, paper.mentions)
        elif paragraph.kind != "table_row":
            for clause in _clauses(paper, section, paragraph):
                decided = _decision(replace(clause, task=True), paper.mentions)
                if decided is not None:
                    yield decided
                elif clause.first and len(clause.words.split()) > 2:
                    who = tuple(m.name or m.surface for m in clause.inside[:1])
                    yield clause.decided("instructed" if who else "agreed", "decision.list", who)
