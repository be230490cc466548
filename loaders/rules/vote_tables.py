"""Votes that stand in tables: a row for each motion, or a row for each voter."""

import re
from collections.abc import Iterator
from typing import Final

from graph.model import VoteSide
from loaders.lexicon.voting import CHOICE_HEADS, CHOICE_WORDS
from loaders.outline import Paragraph, Section
from loaders.rules.ballot_marks import Choice
from loaders.rules.ballots import Told, outcome_of
from loaders.rules.clauses import CODE
from loaders.rules.drafts import Draft
from loaders.rules.voters import Roll, voters_in

NUMBER: Final = re.compile(r"\b(\d{1,3}[a-z]?)\b")


def table_votes(text: str, section: Section, roll: Roll) -> Iterator[Draft]:
    """Yield the votes of a section's tables."""
    heads: list[Choice | None] | None = None
    poll: Draft | None = None
    for row in section.paragraphs:
        words = [text[cell.start : cell.end].strip() for cell in row.cells]
        found: list[Choice | None] = [CHOICE_HEADS.get(word.lower()) for word in words]
        if len({choice for choice in found if choice}) >= 2:
            heads = found
        elif heads is not None and len(words) == len(heads):
            yield from _motion(row, words, heads, roll)
        else:
            heads = None
            told = _ballot(words, roll)
            if told is None:
                yield from _polled(poll)
                poll = None
                continue
            poll = poll or Draft(start=row.start, end=row.end)
            poll.add(told)
            poll.end = row.end
    yield from _polled(poll)


def _motion(
    row: Paragraph, words: list[str], heads: list[Choice | None], roll: Roll
) -> Iterator[Draft]:
    """Yield the vote of one row: its motion, its sides by column, its result."""
    draft = Draft(start=row.start, end=row.end, is_motion=True)
    for cell, choice in zip(words, heads, strict=True):
        if choice is None:
            draft.outcome = outcome_of(cell) or draft.outcome
            continue
        side = voters_in(cell, 0, len(cell), roll).side()
        if side.parties or side.people or side.count:
            draft.add(Told(choice, side))
    number = NUMBER.search(words[0])
    draft.motion = number.group(1) if number else None
    draft.codes = tuple(dict.fromkeys(CODE.findall(words[0])))
    if draft.sides:
        yield draft


def _ballot(words: list[str], roll: Roll) -> Told | None:
    """Read one voter's row: "Ane Lund | A | Imod"."""
    choices: list[Choice] = [
        CHOICE_WORDS[word.lower()] for word in words if word.lower() in CHOICE_WORDS
    ]
    if len(choices) != 1:
        return None
    line = ", ".join(word for word in words if word.lower() not in CHOICE_WORDS)
    side = voters_in(line, 0, len(line), roll).side()
    named = VoteSide(parties=side.parties, people=side.people)
    return Told(choices[0], named) if side.people else None


def _polled(poll: Draft | None) -> Iterator[Draft]:
    if poll is None or sum(len(side.people) for side in poll.sides.values()) < 2:
        return
    for choice, side in poll.sides.items():
        poll.sides[choice] = side.model_copy(update={"count": len(side.people)})
    yield poll
