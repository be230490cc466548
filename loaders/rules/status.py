"""How a matter moved: a sentence or clause that tells a step of its way."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import Span, Status
from loaders.drafts import Mentions
from loaders.outline import Outline, Section
from loaders.rule import Rule
from loaders.rules import moves
from loaders.rules.code_moves import moved_matters
from loaders.rules.irrealis import is_background, is_done
from loaders.rules.movers import mover_of, told_mover
from loaders.rules.pointing import Pointing, Step
from loaders.rules.proposals import Matter
from loaders.rules.statements import Said
from loaders.rules.step_dates import told_date
from loaders.rules.surfaces import bodies_of
from loaders.rules.tasks import Decided
from loaders.rules.topics import Topics
from loaders.sentences import sentences
from loaders.triggers import Choice

BODY = re.compile(
    r"(?:råd|udvalg|nævn|bestyrelse|repræsentation)(?:et|en)?$|^Rådet\sfor\b", re.IGNORECASE
)
ADVICE = re.compile(
    r"anbefale(?!s\b|t\b)|anbefaler|anbefalede|tilslutte|støtte|fraråde[rd]|indstiller",
    re.IGNORECASE,
)
DECIDING_NOW = re.compile(r"vedtages|bevilges|godkendes|tiltrædes", re.IGNORECASE)
IN_DEAL = re.compile(r"\bmed\si\s(?:aftalen|forliget)")
NEAR = re.compile(r"\s(?:\([A-ZÆØÅ]+\)\s)?(?:[\w-]+\s){0,3}")
# A motion before its vote moves nothing yet.
MOTION_TEXT = re.compile(r"(?:Under)?[Ææ]ndringsforslag\s\w+\s(?:\(|stillet\saf)[^)]*\)?\s?:")
MERGING = re.compile(r"\bindgår\b|\blægges\sind\b")
MEMBERS = re.compile(r"\bforslag\s(?:fra|af)\b|^Medlemsforslag\b|\binitiativret", re.IGNORECASE)
PROPOSES = re.compile(r"\b(?:foreslår|foreslog|stiller\sforslag|stillede\sforslag)\b")
ONWARD: frozenset[Status] = frozenset(
    {"partly_adopted", "adopted", "rejected", "withdrawn", "not_financed"}
)
BECAME = re.compile(
    r"\b(?:blevet\stil|del\saf|omdøbt\stil|ind\si|lagt\si|indgår\s(?:\w+\s)?i|som|"
    r"nummeret|under|erstattet\saf|sammen\smed)\s(?:\w+\s){0,4}?$|\bsammen\si\s[^.]{0,40}$"
)
MOVES = Choice(moves.RULES, lambda rule: rule.pattern)
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
# What the paper's own body does where its decision names nobody.
RESULTS: frozenset[Status] = frozenset(
    {
        "adopted",
        "partly_adopted",
        "rejected",
        "not_financed",
        "recommended",
        "not_recommended",
        "referred",
        "sent_to_hearing",
        "postponed",
        "merged",
        "requested_note",
    }
)
TASKS_ONLY = re.compile(r"\b(?:skal|bør)\s(?:drøfte|godkende|tage\sstilling)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
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
        self.pointing = Pointing(text, topics)
        said, decided = told
        self.decided = sorted((d.start, d.end) for d in decided)
        self.proposed: set[str | None] = set()
        self.speakers = {(s.start, s.end): s.speaker for s in reversed(said)}

    def section(self, section: Section) -> Iterator[Moved]:
        """Yield the moves that a section tells."""
        if section.kind not in TELLING:
            return
        for paragraph in section.paragraphs:
            last: list[Matter] = []
            for span in sentences(self.text, paragraph.start, paragraph.end):
                named = self.topics.named(span.start, span.end)
                before = self.text[paragraph.start : span.start]
                steps = self._steps(span)
                known = moved_matters(self.text[span.start : span.end], named, last)
                between = self._between_codes(section, span, known, steps)
                if between:
                    yield from between
                    steps = []
                elif not steps:
                    yield from self._proposed(section, span)
                for rule, at in steps[:1]:
                    step = Step(
                        section,
                        span,
                        at,
                        rule,
                        self._decides(span),
                        tuple(last),
                        before,
                        self._by_actor(span),
                    )
                    yield from self._moves(step, named, steps)
                last = named or last

    def _between_codes(
        self,
        section: Section,
        span: Span,
        known: list[tuple[Matter, Matter, str]],
        steps: list[tuple[Status, int]],
    ) -> list[Moved]:
        """Return what went into what, where a sentence tells it by codes, and what came of that."""
        if not self._tells(self.text[span.start : span.end]):
            return []
        step = Step(section, span, span.start, "merged", self._decides(span))
        found = [
            replace(self._move(step, one, "merged", other), rule=rule) for one, other, rule in known
        ]
        targets = list({other.key: other for _, other, _ in known}.values())
        told = [p.start for target in targets for p in target.mentions if p.end <= span.end]
        later: list[Status] = [s for s, at in steps if at > max(told, default=0) and s in ONWARD]
        if len(targets) == 1 and later:
            found.append(self._move(step, targets[0], later[0]))
        return found

    def _by_actor(self, span: Span) -> bool:
        """Tell whether a sentence opens with an actor."""
        return any(m.start == span.start for m in self.mentions.within(span.start, span.end))

    def _moves(
        self, step: Step, named: list[Matter], steps: list[tuple[Status, int]]
    ) -> Iterator[Moved]:
        """Yield what a step moves; what went into another may move on under its new name."""
        if step.status != "merged":
            for matter in self.pointing.moved(step):
                yield self._move(step, matter, step.status)
            return
        target = None
        for matter, target in self._merged(step, named):
            yield self._move(step, matter, "merged", target)
        later: list[Status] = [s for s, at in steps if at > step.at and s in ONWARD]
        if target is not None and later:
            yield self._move(step, target, later[0])

    def _move(
        self, step: Step, matter: Matter, status: Status, became: Matter | None = None
    ) -> Moved:
        span, by = step.span, None if became else self._by(step.span, status)
        if by is None and step.section.kind == "decision" and status in RESULTS:
            by = self._own_body(span)
        item, date = step.section.item, told_date(self.text, self.outline, step)
        return Moved(span, matter, status, f"status.{status}", item, became, by, date)

    def _proposed(self, section: Section, span: Span) -> Iterator[Moved]:
        """Yield the proposal of an item headed "Forslag fra Bo Vang: …", where he makes it."""
        titles = (i.title for i in self.outline.items if (i.number or i.title) == section.item)
        own = self.topics.of_item(section.item)
        match = PROPOSES.search(self.text, span.start, span.end)
        if own is None or match is None or section.item in self.proposed:
            return
        if (
            any(MEMBERS.search(title) for title in titles)
            and (span.start, span.end) in self.speakers
        ):
            self.proposed.add(section.item)
            by = self.speakers[span.start, span.end]
            yield Moved(span, own, "proposed", "status.proposed", section.item, None, by)

    def _steps(self, span: Span) -> list[tuple[Status, int]]:
        """Return the steps that a sentence tells as done, furthest on first, and where."""
        words = self.text[span.start : span.end]
        if not self._tells(words):
            return []
        told = list(self._told(span, words))
        main = [step for step in told if not is_background(words, step[1])] or told
        return [(rule.build, span.start + match.start()) for rule, match in main if rule.build]

    @staticmethod
    def _tells(words: str) -> bool:
        """Tell whether a sentence is no question, task or motion."""
        if TASKS_ONLY.search(words) or words.rstrip().endswith("?"):
            return False
        return not MOTION_TEXT.match(words) or MERGING.search(words) is not None

    def _told(self, span: Span, words: str) -> Iterator[tuple[Rule[Status], re.Match[str]]]:
        """Yield each step that a sentence tells as done, furthest on first."""
        for rule in MOVES.among(words):
            for match in rule.pattern.finditer(words):
                if is_done(words, match, str(rule.build)) and self._can_be(span, match):
                    yield rule, match

    def _can_be(self, span: Span, match: re.Match[str]) -> bool:
        """Tell whether whoever the sentence is about can take the step."""
        if IN_DEAL.search(match.group()) and self._by_actor(span):
            return False  # a party that is not in the deal
        if DECIDING_NOW.fullmatch(match.group()) and not self._decides(span):
            return False  # a plan, unless the paper's own body says so
        if not ADVICE.search(match.group()):
            return True
        return self._recommends(span, match)

    def _recommends(self, span: Span, match: re.Match[str]) -> bool:
        """Tell whether a body, not its administration, recommends."""
        if self._decides(span) or "med fordel" in match.group():
            return True
        if match.group().startswith("støtte") and self.outline.meeting is None:
            return False  # in its own letter a body takes a stand, and moves nothing
        at = span.start + match.start()
        return any(
            BODY.search(m.name or m.surface) and NEAR.fullmatch(self.text, m.end, at)
            for m in self.mentions.within(span.start, at)
        )

    def _decides(self, span: Span) -> bool:
        """Tell whether the paper's own body decides in a sentence."""
        first = bisect_left(self.decided, (span.start, 0))
        return first < len(self.decided) and self.decided[first][1] <= span.end

    def _merged(self, step: Step, named: list[Matter]) -> Iterator[tuple[Matter, Matter]]:
        """Yield the matters that went into another, which stands after "ind i", "som", "til"."""
        coded = [m for m in named if m.code]
        target = next((m for m in coded if self._is_target(m, step.span)), None)
        if target is not None and len(coded) == 1:
            coded = [m for m in (self.pointing.told_of(step),) if m is not None]
        for matter in coded:
            if target is not None and matter is not target:
                yield matter, target

    def _is_target(self, matter: Matter, span: Span) -> bool:
        places = [p for p in matter.mentions if span.start <= p.start < span.end]
        return any(BECAME.search(self.text[span.start : p.start]) for p in places)

    def _by(self, span: Span, status: Status) -> str | None:
        """Return who moved the matter: the subject of the move, or the body that decides it."""
        inside = self.mentions.within(span.start, span.end)
        told = told_mover(self.text, span, inside)
        if told is not None:
            return told
        speaker = self.speakers.get((span.start, span.end))
        if speaker is not None and status in {"raised", "proposed", "withdrawn"}:
            return speaker
        mover = mover_of(self.text, span, inside)
        if mover is not None:
            return mover
        bodies = bodies_of(self.outline)
        return bodies[0] if len(bodies) == 1 and self._decides(span) else None

    def _own_body(self, span: Span) -> str | None:
        """Return the body that meets, which decides where a decision names nobody."""
        bodies = bodies_of(self.outline)
        is_named = any(m.name for m in self.mentions.within(span.start, span.end))
        return bodies[0] if len(bodies) == 1 and not is_named else None
