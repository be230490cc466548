"""How a matter moved: a sentence or clause that tells a step of its way."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Span, Status
from loaders.dates import find_dates
from loaders.drafts import Mentions
from loaders.outline import Outline, Section
from loaders.rule import Rule
from loaders.rules import moves
from loaders.rules.irrealis import is_background, is_done
from loaders.rules.movers import mover_of
from loaders.rules.proposals import Matter
from loaders.rules.statements import Said
from loaders.rules.surfaces import bodies_of
from loaders.rules.tasks import Decided
from loaders.rules.topics import Topics
from loaders.sentences import sentences

OTHER_PROPOSAL = re.compile(r"\bforslag(?:et|ene)?\s(?:om|fra)\b")
DEFINITE = re.compile(r"[A-ZÆØÅ][a-zæøå-]{4,}(?:en|et|erne|ne|s)\s")
VERDICT = re.compile(
    r"(?:Vedtaget|Godkendt|Tiltrådt|Bevilget|Forkastet|Afvist|Taget|Udsat|Enstemmigt|Oversendt)\b|"
    r"[\w-]*(?:rådet|udvalget|repræsentationen|bestyrelsen)\b|(?:Det|Den)\s"
)
ITEM = re.compile(r"\b[Pp]unkt\s(\d+\w?)\b")
BODY_RECOMMENDS = re.compile(
    r"(?:[\wæøåÆØÅ-]+(?:\sog)?\s)*?[\wæøåÆØÅ-]+(?:udvalget|rådet)\s"
    r"(?:anbefalede|tilsluttede\ssig|tiltrådte)\b"
)
POINTS_BACK = re.compile(
    r"\b(?:punktet|budgettet|indstillingen|forsøget|aftalen|standarden|kvalitetsstandarden|sagen|forslaget|ønsket|ordningen|emnet|planen|projektet|notatet|beslutningen)\b",
    re.IGNORECASE,
)
# What stands alone and moves no matter: a motion before its vote, an item put off, a later point.
MOTION = re.compile(r"(?:Under)?[Ææ]ndringsforslag\s(\w+)\b")
MOTION_TEXT = re.compile(r"(?:Under)?[Ææ]ndringsforslag\s\w+\s(?:\(|stillet\saf)[^)]*\)?\s?:")
NO_MOVE = re.compile(
    r"Et\s(?:(?:under)?ændrings)?forslag\b|(?:Ad|At)\.?\s[2-9]|(?:Svaret|Bemærkningerne|Referatet|Dagsordenen|Høringssvaret)\s|"
    r".*\((?:udskudt|udsat)\stil\spunkt\s"
)
MERGING = re.compile(r"\bindgår\b|\blægges\sind\b")
JUST_MOVED = re.compile(r"\b(?:foreslog|foreslår|stillede\sforslag)\b")
BECAME = re.compile(
    r"\b(?:blevet\stil|ind\si|lagt\si|indgår\s(?:\w+\s)?i|som|"
    r"nummeret|under|erstattet\saf|sammen\smed)\s(?:\w+\s){0,4}?$"
)
TELLING = frozenset(
    {
        "discussion",
        "decision",
        "presentation",
        "body",
        "input",
        "hearing",
        "economy",
        "contents",
        "tasks",
    }
)
BACK = re.compile(
    r"(?:Forslaget|Notatet|Det|Den|Ordningen|Sagen|Ændringsforslag|Punktet|Dengang|Godkendt|"
    r"Vedtaget|Indstillingen|[\w ]+(?:\([A-ZÆØÅ]+\)\s)?trak)\b"
)
AHEAD = re.compile(
    r"\b(?:til|senest|inden|frist|budget|efter|siden|for)\s(?:den\s|d\.\s|budget\s)?$",
    re.IGNORECASE,
)
TASKS_ONLY = re.compile(r"\b(?:skal|bør)\s(?:drøfte|godkende|tage\sstilling)", re.IGNORECASE)


@dataclass(frozen=True)
class Moved:
    """A status change before its actors are named."""

    span: Span
    matter: Matter
    status: Status
    rule: str
    item: str | None
    became: Matter | None = None
    by: str | None = None
    date: str | None = None


Told = tuple[list[Said], list[Decided]]  # what was said and what was decided


def find_status_changes(
    text: str, outline: Outline, mentions: Mentions, topics: Topics, told: Told
) -> list[Moved]:
    """Return the moves of the document's matters, one for each issue and sentence at most."""
    tracker = _Tracker(text, outline, mentions, topics, told)
    return [move for section in outline.sections for move in tracker.section(section)]


class _Tracker:
    """Reads the sections in order and keeps which matter was told of last."""

    def __init__(
        self, text: str, outline: Outline, mentions: Mentions, topics: Topics, told: Told
    ) -> None:
        self.text, self.outline, self.mentions, self.topics = text, outline, mentions, topics
        said, decided = told
        self.decided = sorted((d.start, d.end) for d in decided)
        self.before = ""
        self.speakers = {(s.start, s.end): s.speaker for s in reversed(said)}

    def section(self, section: Section) -> Iterator[Moved]:
        """Yield the moves that a section tells."""
        if section.kind not in TELLING:
            return
        for paragraph in section.paragraphs:
            last: list[Matter] = []
            for span in sentences(self.text, paragraph.start, paragraph.end):
                named = self.topics.named(span.start, span.end)
                self.before = self.text[paragraph.start : span.start]
                yield from self._sentence(section, span, named, last)
                last = named or last

    def _sentence(
        self, section: Section, span: Span, named: list[Matter], last: list[Matter]
    ) -> Iterator[Moved]:
        rule = self._move(span)
        if rule is None or rule.build is None:
            return
        if rule.build == "merged":
            yield from self._merged(section, span, named, rule)
            return
        for matter in self._moved(section, span, named or self._of_motion(span), last, rule):
            yield Moved(
                span,
                matter,
                rule.build,
                rule.id,
                section.item,
                None,
                self._by(span, rule.build),
                self._date(span),
            )

    def _move(self, span: Span) -> Rule[Status] | None:
        """Return the rule of the furthest step that a sentence tells as done."""
        words = self.text[span.start : span.end]
        if TASKS_ONLY.search(words) or words.rstrip().endswith("?"):
            return None
        if MOTION_TEXT.match(words) and not MERGING.search(words):
            return None
        told = list(self._told(span, words))
        main = [rule for rule, match in told if not is_background(words, match)]
        return next(iter(main or [rule for rule, _ in told]), None)

    def _told(self, span: Span, words: str) -> Iterator[tuple[Rule[Status], re.Match[str]]]:
        """Yield each step that a sentence tells as done, furthest on first."""
        for rule in moves.RULES:
            for match in rule.pattern.finditer(words):
                bodies_only = rule.build == "recommended" or "fraråd" in match.group().lower()
                if is_done(words, match, str(rule.build)) and (
                    not bodies_only or self._recommends(span, words)
                ):
                    yield rule, match

    def _recommends(self, span: Span, words: str) -> bool:
        """Tell whether a body, not its administration, recommends."""
        return (
            self._decides(span)
            or BODY_RECOMMENDS.match(words) is not None
            or "med fordel kan" in words
        )

    def _of_motion(self, span: Span) -> list[Matter]:
        """Return what "Ændringsforslag 2" was on, from where it was moved."""
        motion = MOTION.match(self.text, span.start, span.end)
        start = self.text.rfind(f"{motion.group()} (", 0, span.start) if motion else -1
        if motion is None or start < 0:
            return []
        end = self.text.find("\n", start, start + 600)
        end = end if end > 0 else min(span.start, start + 300)
        return [] if "udgår" in self.text[start:end] else self.topics.named(start, end)[:1]

    def _moved(
        self,
        section: Section,
        span: Span,
        named: list[Matter],
        last: list[Matter],
        rule: Rule[Status],
    ) -> list[Matter]:
        """Return the matters that the sentence moves: named, just told of, or the item's own."""
        coded = [m for m in named if m.code]
        if len(coded) > 1 and re.search(r"\sog\s", self.text[span.start : span.end]):
            return coded
        if named:
            return coded[:1] or named[:1]
        numbered = ITEM.search(self.text, span.start, span.end)
        if numbered is not None and rule.build == "raised":
            of_item = self.topics.of_item(numbered.group(1))
            return [of_item] if of_item else []
        if last and self._points_back(span) and BACK.match(self.text, span.start, span.end):
            return last[:1]
        return self._own(section, span) if rule.build != "postponed" or last else []

    def _decides(self, span: Span) -> bool:
        """Tell whether the paper's own body decides in a sentence."""
        first = bisect_left(self.decided, (span.start, 0))
        return first < len(self.decided) and self.decided[first][1] <= span.end

    def _points_back(self, span: Span) -> bool:
        """Tell whether a sentence that names no matter can be about the section's or item's own."""
        words = self.text[span.start : span.end]
        if NO_MOVE.match(words) or MOTION.match(words) or OTHER_PROPOSAL.search(words):
            return False
        other = DEFINITE.match(words)
        if other is not None and not POINTS_BACK.search(words) and not VERDICT.match(words):
            return False
        return not (words.startswith("Forslaget") and JUST_MOVED.search(self.before))

    def _own(self, section: Section, span: Span) -> list[Matter]:
        """Return the section's or item's matter, where the sentence decides or points at it."""
        decided = self._decides(span)
        pointing = POINTS_BACK.search(self.text, span.start, span.end)
        loose = section.kind in {"discussion", "input"} and not decided and not pointing
        loose = loose and self.topics.in_run(span.start) is None
        if loose or not self._points_back(span):
            return []
        own = self.topics.of_section(span.start) or self.topics.of_item(section.item)
        if own is None and section.kind in {"body", "presentation"}:
            own = self.topics.the_only()
        return [own] if own else []

    def _merged(
        self, section: Section, span: Span, named: list[Matter], rule: Rule[Status]
    ) -> Iterator[Moved]:
        """Yield the matters that went into another, which stands after "ind i", "som", "til"."""
        coded = [m for m in named if m.code]
        target = next((m for m in coded if self._is_target(m, span)), None)
        for matter in coded:
            if target is not None and matter is not target:
                yield Moved(
                    span, matter, "merged", rule.id, section.item, target, None, self._date(span)
                )

    def _is_target(self, matter: Matter, span: Span) -> bool:
        places = [p for p in matter.mentions if span.start <= p.start < span.end]
        return any(BECAME.search(self.text[span.start : p.start]) for p in places)

    def _by(self, span: Span, status: Status) -> str | None:
        """Return who moved the matter: the subject of the move, or the body that decides it."""
        speaker = self.speakers.get((span.start, span.end))
        if speaker is not None and status in {"raised", "proposed", "withdrawn"}:
            return speaker
        inside = self.mentions.within(span.start, span.end)
        mover = mover_of(self.text, span, inside)
        if mover is not None:
            return mover
        bodies = bodies_of(self.outline)
        return bodies[0] if len(bodies) == 1 and self._decides(span) else None

    def _date(self, span: Span) -> str | None:
        """Return when it happened, where the sentence tells it of the past."""
        paper = self.outline.head.date
        for start, _, iso in find_dates(self.text[span.start : span.end]):
            before = self.text[span.start : span.start + start]
            past = paper is None or iso <= paper
            if iso[:4].isdigit() and past and not AHEAD.search(before):
                return iso
        return None
