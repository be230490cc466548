"""A vote as it is being read: its sides so far, its outcome, and what its numbers say."""

import re
from dataclasses import dataclass, field

from graph.model import VoteSide
from loaders.lexicon.voting import OBJECTS
from loaders.rules.ballot_marks import Choice
from loaders.rules.ballots import Told
from loaders.rules.voters import Roll


@dataclass
class Draft:
    """A vote as it is being read, from its motion or decision to its result."""

    start: int
    end: int
    motion: str | None = None
    moved_by: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    is_motion: bool = False
    outcome: str | None = None
    sides: dict[Choice, VoteSide] = field(default_factory=dict)
    subject: str = ""
    has_dissent: bool = False
    silent: int = 0

    def add(self, told: Told) -> None:
        """Take one side; a count told first and the names told later are one side."""
        have = self.sides.get(told.choice, VoteSide())
        count = told.side.count if have.count is None else have.count
        self.sides[told.choice] = VoteSide(
            parties=(*have.parties, *(p for p in told.side.parties if p not in have.parties)),
            people=(*have.people, *(p for p in told.side.people if p not in have.people)),
            count=count,
        )
        self.subject = self.subject or told.subject
        self.has_dissent |= told.is_dissent

    def is_vote(self) -> bool:
        """Tell whether somebody has voted, or a motion has its result."""
        settled = self.is_motion and self.outcome is not None
        return bool(self.sides) or settled or self.outcome == "adopted_without_vote"

    def clashes(self, told: list[Told]) -> bool:
        """Tell whether these sides belong to another vote: the draft has such voters already."""
        return any(
            (have := self.sides.get(each.choice)) is not None and bool(have.parties or have.people)
            for each in told
        )

    def meaning(self) -> str | None:
        """Return what the adoption means where the text says "for udsættelsen stemte"."""
        return meaning_of(self.subject)

    def settled(self, roll: Roll) -> str | None:
        """Return the outcome told, else the one that the numbers give."""
        meant = self.meaning()
        if self.outcome and meant is None:
            return self.outcome
        in_favour = roll.seats(self.sides.get("for", VoteSide()))
        against = roll.seats(self.sides.get("against", VoteSide()))
        if in_favour is None or against is None:
            return self.outcome or meant or ("adopted" if self.has_dissent else None)
        return (meant or "adopted") if in_favour > against else "rejected"


def meaning_of(subject: str) -> str | None:
    """Return the outcome that a vote on this would bring: "udsættelsen" is put off.

    >>> meaning_of("udsættelsen"), meaning_of("forslaget")
    ('postponed', None)
    """
    found = (what for words, what in OBJECTS if re.search(words, subject, re.IGNORECASE))
    return next(found, None)
