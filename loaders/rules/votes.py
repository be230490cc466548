"""Votes: the motion, who moved it, who stood on which side, and how it ended."""

import re
from collections.abc import Iterator
from typing import Final

from graph.model import Participant, SourceText, Vote, VoteSide
from loaders.lexicon.voting import SETTLED, WHOLE_BUDGET
from loaders.outline import Outline, Section
from loaders.rule import Rule
from loaders.rules.ballot_marks import Choice
from loaders.rules.ballots import Told, awaits_list, outcome_of, sides_of
from loaders.rules.clauses import CODE
from loaders.rules.drafts import Draft, meaning_of
from loaders.rules.scope import Scope
from loaders.rules.units import Unit, units_of
from loaders.rules.vote_tables import table_votes
from loaders.rules.voters import Roll, voters_in

MOTION: Final[Rule[None]] = Rule(
    "vote.motion",
    re.compile(
        r"^(?:Ad\s\d+\.?\s+)?(?P<kind>(?:under)?ændringsforslag|modforslag|mindretalsforslag|ÆF"
        r"|alternativt\sforslag|sideordnet\sforslag|hovedforslag|delforslag|forslag(?=\s(?:nr|\d|[A-H]\b|\()))"
        r"(?:\s*(?:nr\.?\s*)?(?P<number>\d{1,3}[a-z]?\b|(?-i:[A-H])\b(?=\s*[:(])))?"
        r"\s*(?:\((?P<movers>(?:[^()]|\([^()]{0,40}\)){1,300})\)"
        r"|(?:fra|stillet\saf|fremsat\saf|af|v/)\s(?P<by>[^:.\n]{1,120}))?"
        r"\s*(?P<stop>:|\.\s|–\s|\Z)",
        re.IGNORECASE,
    ),
    hits=(
        "Ændringsforslag 2 (Ø): Der oprettes en café.",
        "Ændringsforslag fra V og C: Sagen udsættes.",
        "Underændringsforslag nr. 4 stillet af Ane Lund (B):",
        "Forslag 3: Linjen nedlægges.",
    ),
    misses=("Ændringsforslag 2 blev forkastet.", "Forslaget blev vedtaget."),
)
MOVED: Final[Rule[None]] = Rule(
    "vote.moved",
    re.compile(
        r"^(?P<by>[A-ZÆØÅ][^.:;\n]{0,120}?)\s(?:stillede|stiller|fremsatte|fremsætter|foreslog|foreslår)"
        r"(?:\s(?:følgende|et|som))?(?:\s(?:under)?ændringsforslag|\sforslag|\smodforslag|,?\sat)\b"
    ),
    hits=("Enhedslisten stillede følgende ændringsforslag: …", "V foreslog, at sagen udsættes."),
    misses=("Forslaget blev stillet i maj.",),
)
OPENED: Final[Rule[None]] = Rule(
    "vote.opened",
    re.compile(
        r"^(?:(?:Der\s(?:blev|er|var)\s(?:herefter\s|derefter\s)?(?:stemt|afstemning)|Afstemning"
        r"|Ved\s(?:en\s)?afstemning(?:en)?|Resultat(?:et)?\saf\safstemningen)\som"
        r"(?:\s\w+){1,3}?(?:\s(?:nr\.?\s)?(?P<number>\d{1,3})\b)?"
        r"|Afstemning(?:sresultat)?\s*:)",
        re.IGNORECASE,
    ),
    hits=("Der blev stemt om forslaget:", "Afstemning om ændringsforslag 2:"),
    misses=("Afstemningen er lukket.",),
)
RULES: Final = (MOTION, MOVED, OPENED)
RULE_ID: Final = "vote.record"
VOTING_SECTIONS: Final = frozenset({"decision", "discussion", "body", "tasks"})
BUDGET: Final = re.compile(WHOLE_BUDGET, re.IGNORECASE)
BUDGET_NAME: Final = re.compile(
    r"\bbudget(?:tet)?\s(?:for\s)?20\d\d(?:\s?[-–]\s?20\d\d)?", re.IGNORECASE
)
MEMBERS_MOTION: Final = re.compile(r"^(?:medlemsforslag|forslag fra|initiativsag)[^:]*:?\s*", re.I)
REASON: Final = re.compile(r"\b(?:fordi|idet|da|med den begrundelse|begrunde\w*)\b", re.IGNORECASE)
REMARK: Final = re.compile(
    r"\b(?:protokol\w*|mindretalsudtalelse)\b|^[\"”»„“]|\b(?:ønske[rd]e?|afgav)\b.{0,40}\bbemærkning",
    re.IGNORECASE,
)
IS_SETTLED: Final = re.compile(SETTLED, re.IGNORECASE)
PATIENCE: Final = 6


def votes(
    source: SourceText, outline: Outline, participants: tuple[Participant, ...] = ()
) -> tuple[Vote, ...]:
    """Return every vote that the paper's own body takes, in the order of the text."""
    scope = Scope(source, outline)
    roll = Roll(participants or outline.participants)
    found: list[Vote] = []
    for section in outline.sections:
        if section.kind in VOTING_SECTIONS:
            reader = _Reader(scope, roll, section)
            drafts = [*reader.drafts(), *table_votes(source.text, section, roll)]
            found += [_vote(draft, reader) for draft in drafts]
    return tuple(sorted(found, key=lambda vote: (vote.start, vote.end)))


class _Reader:
    """Reads the sentences of one section into drafts of votes."""

    def __init__(self, scope: Scope, roll: Roll, section: Section) -> None:
        self.scope, self.roll, self.section = scope, roll, section
        self.units = list(units_of(scope.text, section.paragraphs))
        self.draft: Draft | None = None
        self.head: Unit | None = None
        self.done: list[Draft] = []
        self.awaited: Choice | None = None

    def drafts(self) -> list[Draft]:
        """Return the votes of the section."""
        for unit in self.units:
            self._read(unit)
        self._close()
        return self.done

    def _read(self, unit: Unit) -> None:
        if unit.is_quoted or REMARK.search(unit.words):
            self._close()
            return
        if (
            motion := MOTION.search(unit.words)
            or MOVED.search(unit.words)
            or OPENED.search(unit.words)
        ):
            self._open(unit, motion)
            return
        if self._is_listed(unit):
            return
        self.awaited = awaits_list(unit.words)
        told = sides_of(unit.words, self.roll)
        outcome = outcome_of(unit.words)
        if told or self.awaited:
            self._take_sides(unit, told, outcome)
        elif outcome:
            self._take_result(unit, outcome)
        else:
            self._pass(unit)

    def _open(self, unit: Unit, match: re.Match[str]) -> None:
        """Begin a vote at its motion; an opening line inside a motion only goes on with it."""
        told = sides_of(unit.words[match.end() :], self.roll)
        continues = match.re is OPENED.pattern and self.draft is not None and not self.draft.sides
        if not continues:
            head = self._take_head(unit) if match.re is OPENED.pattern else None
            self._close()
            self.draft = self._new(unit, head)
        assert self.draft is not None  # noqa: S101  # opened here or before
        groups = match.groupdict()
        self.draft.motion = self.draft.motion or groups.get("number")
        self.draft.end = unit.end
        if match.re is MOTION.pattern:
            self.draft.is_motion = True
        if movers := groups.get("movers") or groups.get("by"):
            listed = voters_in(movers, 0, len(movers), self.roll)
            self.draft.moved_by = tuple(listed.people or listed.parties)
        for each in told:
            self.draft.add(each)
        if told:
            self.draft.outcome = outcome_of(unit.words[match.end() :])

    def _is_listed(self, unit: Unit) -> bool:
        """Take a line of voters below "For stemte:"."""
        if self.awaited is None or self.draft is None:
            return False
        voters = voters_in(unit.words, 0, len(unit.words), self.roll)
        side = voters.side()
        if voters.end < len(unit.words) or not (side.parties or side.people):
            return False
        listed = VoteSide(parties=side.parties, people=side.people)
        self.draft.add(Told(self.awaited, listed))
        self.draft.end = unit.end
        return True

    def _take_sides(self, unit: Unit, told: list[Told], outcome: str | None) -> None:
        draft = self.draft
        if draft is None or draft.clashes(told):
            if self._only_explains(unit, told):
                return
            subject = next((each.subject for each in told if each.subject), "")
            head = None if meaning_of(subject) else self._take_head(unit)
            self._close()
            draft = self.draft = self._new(unit, head)
        for each in told:
            draft.add(each)
        draft.outcome = draft.outcome or outcome
        draft.end, draft.silent = unit.end, 0

    def _take_result(self, unit: Unit, outcome: str) -> None:
        draft = self.draft
        asked = draft is not None and draft.is_motion and not draft.sides
        if asked and not IS_SETTLED.search(unit.words):
            self._pass(unit)
            return
        if draft is not None and draft.outcome is None and (draft.sides or draft.is_motion):
            draft.outcome, draft.end = outcome, unit.end
            return
        self._close()
        self.head = unit
        if outcome == "adopted_without_vote":
            self.draft = self._new(unit, None)
            self.draft.outcome = outcome

    def _pass(self, unit: Unit) -> None:
        """Go past a sentence that tells no vote: a motion's further text, or something else."""
        draft = self.draft
        if draft is None:
            self.head = unit
            return
        draft.silent += 1
        waiting = draft.outcome is None and (not draft.sides or draft.silent < 2)
        if not waiting or draft.silent > PATIENCE:
            self._close()
            self.head = unit

    def _take_head(self, unit: Unit) -> Unit | None:
        """Return the decision that stands right before a vote, in its paragraph or the last one."""
        head = self.head
        if head is None or self.draft is not None:
            return None
        near = head.paragraph == unit.paragraph
        near = near or (unit.paragraph == head.paragraph + 1 and outcome_of(head.words) is not None)
        return head if near and head.index == unit.index - 1 else None

    def _new(self, unit: Unit, head: Unit | None) -> Draft:
        draft = Draft(start=(head or unit).start, end=unit.end)
        words = f"{head.words if head else ''} {unit.words}"
        draft.codes = tuple(dict.fromkeys(match.group() for match in CODE.finditer(words)))
        draft.outcome = outcome_of(head.words) if head else None
        draft.motion = "budget" if BUDGET.search(words) else None
        return draft

    def _only_explains(self, unit: Unit, told: list[Told]) -> bool:
        """Tell whether the sentence gives the reason of a vote already read."""
        last = self.draft or (self.done[-1] if self.done else None)
        return last is not None and REASON.search(unit.words) is not None and last.clashes(told)

    def _close(self) -> None:
        draft, self.draft, self.head = self.draft, None, None
        if draft is not None and draft.is_vote():
            self.done.append(draft)


def _vote(draft: Draft, reader: _Reader) -> Vote:
    sides = {
        choice: draft.sides.get(choice, VoteSide()) for choice in ("for", "against", "abstained")
    }
    item_text = _item_title(reader)
    return Vote.model_validate(
        {
            "agenda_item": reader.section.item,
            "motion": draft.motion,
            "moved_by": draft.moved_by or _movers(draft, item_text, reader),
            "about": _about(draft, item_text, reader),
            "outcome": draft.settled(reader.roll),
            "rule": RULE_ID,
            **sides,
            **reader.scope.place(draft.start, draft.end),
        }
    )


def _about(draft: Draft, title: str, reader: _Reader) -> tuple[str, ...]:
    """Return what the vote is on: the codes of its motion, else the item's matter."""
    if draft.codes:
        return draft.codes
    if draft.motion == "budget":
        name = BUDGET_NAME.search(title)
        return (name.group()[0].lower() + name.group()[1:],) if name else ()
    if wanted := draft.meaning():
        before = [unit for unit in reader.units if unit.end <= draft.start]
        decided = [unit for unit in before if outcome_of(unit.words) == wanted]
        if decided and (codes := CODE.findall(decided[-1].words)):
            return tuple(dict.fromkeys(codes))
    return (MEMBERS_MOTION.sub("", title),) if title and not draft.is_motion else ()


def _item_title(reader: _Reader) -> str:
    item = reader.section.item
    titles = (
        each.title for each in reader.scope.outline.items if (each.number or each.title) == item
    )
    return next(titles, "")


def _movers(draft: Draft, title: str, reader: _Reader) -> tuple[str, ...]:
    """Return who moved a member's motion: whoever proposes it in the item's own text."""
    if draft.is_motion or not MEMBERS_MOTION.match(title):
        return ()
    for unit in _units_of_item(reader):
        match = MOVED.search(unit.words)
        if match:
            listed = voters_in(match["by"], 0, len(match["by"]), reader.roll)
            return tuple(listed.people or listed.parties)
    return ()


def _units_of_item(reader: _Reader) -> Iterator[Unit]:
    for section in reader.scope.outline.sections:
        if section.item == reader.section.item:
            yield from units_of(reader.scope.text, section.paragraphs)
