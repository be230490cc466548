"""Which sides of a vote one sentence tells: "For stemte: A og B", "Ø stemte imod", "10 mod 7"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from graph.model import VoteSide
from loaders import triggers
from loaders.lexicon.voting import LIST_OPENERS, OUTCOMES
from loaders.rules.ballot_marks import COUNTED, DISSENT, LIST_FOLLOWS, LIST_PRECEDES, Choice
from loaders.rules.voters import Roll, voters_in

OPENER: Final = re.compile(rf"\b(?:{'|'.join(LIST_OPENERS)})\b|[;:]|\.\s", re.IGNORECASE)
SIDE_WORD: Final = re.compile(
    r"\b(?:imod|mod|for|undlod|blank\w*|stemte|hverken|eller|at stemme)\b", re.IGNORECASE
)
BRACKET: Final = re.compile(r"\s*\((?:[^()]|\([^()]{0,40}\)){1,2000}\)")
OUTCOME: Final = tuple(
    (order, outcome, re.compile(words, re.IGNORECASE))
    for order, (outcome, words) in enumerate(OUTCOMES)
)
ENDINGS: Final = triggers.Choice(OUTCOME, lambda ending: ending[2])
MARKS: Final = triggers.Choice((*LIST_FOLLOWS, *LIST_PRECEDES), lambda rule: rule.pattern)


@dataclass(frozen=True, slots=True)
class Told:
    """One side as one sentence tells it; `subject` is what "for …" was for."""

    choice: Choice
    side: VoteSide
    subject: str = ""
    is_dissent: bool = False


@dataclass(frozen=True, slots=True)
class Marker:
    """A place that says how somebody votes, and whether the voters follow it."""

    start: int
    end: int
    choice: Choice
    list_follows: bool
    subject: str


def outcome_of(sentence: str) -> str | None:
    """Return the outcome that the sentence tells first.

    >>> outcome_of("Forslaget blev forkastet."), outcome_of("Sagen kan ikke anbefales.")
    ('rejected', 'not_recommended')
    """
    found = [
        (match.start(), order, outcome)
        for order, outcome, words in ENDINGS.among(sentence)
        if (match := words.search(sentence))
    ]
    return min(found)[2] if found else None


def sides_of(sentence: str, roll: Roll) -> list[Told]:
    """Return the sides of a vote that one sentence tells; voters nobody names are left out."""
    markers = _markers(sentence)
    counted = COUNTED.search(sentence)
    if counted and not any(marker.list_follows for marker in markers) and _is_vote(counted):
        return _counted(sentence, counted, roll)
    told = [
        told
        for index, marker in enumerate(markers)
        if (told := _told(sentence, markers, index, roll)) is not None
    ]
    return told or list(_against_votes(sentence, roll))


def awaits_list(sentence: str) -> Choice | None:
    """Return the side whose voters stand on the lines that follow: "For stemte:".

    >>> awaits_list("Imod stemte:"), awaits_list("Imod stemte: V")
    ('against', None)
    """
    markers = _markers(sentence)
    if not markers or not markers[-1].list_follows:
        return None
    return None if sentence[markers[-1].end :].strip(" :") else markers[-1].choice


def _markers(sentence: str) -> list[Marker]:
    every = [
        Marker(
            *match.span(), rule.build, rule in LIST_FOLLOWS, match.groupdict().get("object") or ""
        )
        for rule in MARKS.among(sentence)
        for match in rule.pattern.finditer(sentence)
        if rule.build is not None
    ]
    chosen: list[Marker] = []
    for marker in sorted(every, key=lambda marker: (marker.start, -marker.end)):
        if not chosen or marker.start >= chosen[-1].end:
            chosen.append(marker)
    return chosen


def _told(sentence: str, markers: list[Marker], index: int, roll: Roll) -> Told | None:
    """Read the voters of one marker, on whichever side of it they stand."""
    marker = markers[index]
    if marker.list_follows:
        start, end = marker.end, _list_end(sentence, markers, index)
        voters = voters_in(sentence, start, end, roll)
    else:
        start = markers[index - 1].end if index else 0
        openers = list(OPENER.finditer(sentence, start, marker.start))
        if index and markers[index - 1].list_follows and not openers:
            return None
        start = openers[-1].end() if openers else start
        voters = voters_in(sentence, start, marker.start, roll)
        comma = sentence.find(",", start, marker.start)
        if voters.end < marker.start and comma >= 0 and outcome_of(sentence[start:comma]):
            voters = voters_in(sentence, comma, marker.start, roll)  # "Tiltrådt, V stemte imod"
        if voters.end < marker.start:
            return None  # something else than voters stands before the verb
        bracket = BRACKET.match(sentence, marker.end)
        if bracket and not (voters.parties or voters.people):
            count = voters.count
            voters = voters_in(sentence, bracket.start(), bracket.end(), roll)
            voters.count = count or voters.count
    side = voters.side()
    if not (side.parties or side.people or side.count is not None):
        return None
    return Told(marker.choice, side, marker.subject, not marker.list_follows)


def _list_end(sentence: str, markers: list[Marker], index: int) -> int:
    """Return where the list after a marker ends: before the next one's own list."""
    if index + 1 == len(markers):
        return len(sentence)
    following = markers[index + 1]
    if following.list_follows:
        return following.start
    openers = list(OPENER.finditer(sentence, markers[index].end, following.start))
    return openers[-1].start() if openers else following.start


def _is_vote(match: re.Match[str]) -> bool:
    """Tell whether two numbers are votes: the words beside them say so."""
    words = match.group().lower()
    before = match.string[max(0, match.start() - 12) : match.start()].lower()
    if re.search(r"stemme|stemte|medlem", words) or (match["first_word"] and match["second_word"]):
        return True
    sided = re.search(r"\b(?:for|imod|mod)\b", words) is not None
    return sided and re.search(r"\bmed\s\Z|stemme(?:r|rne)?\s\Z", before) is not None


def _counted(sentence: str, match: re.Match[str], roll: Roll) -> list[Told]:
    """Read "10 stemmer (A, B) imod 7 (C)": the side that has its way has the most votes."""
    plain = re.sub(SIDE_WORD, lambda word: " " * len(word.group()), sentence)
    first, second = (
        voters_in(plain, match.start(part), match.end(part), roll).side()
        for part in ("first", "second")
    )
    first_choice: Choice
    if match["first_word"] or match["second_word"]:
        says_for = (match["first_word"] or "").lower() == "for"
        says_for = says_for or (match["second_word"] or "").lower() in {"imod", "mod"}
        first_choice = "for" if says_for else "against"
    else:
        fell = outcome_of(sentence) in {"rejected", "not_recommended"}
        first_won = (first.count or 0) > (second.count or 0)
        first_choice = "for" if first_won != fell else "against"
    told = [Told(first_choice, first), Told("against" if first_choice == "for" else "for", second)]
    if match["third"]:
        third = voters_in(plain, match.start("third"), match.end("third"), roll).side()
        told.append(Told("abstained", third))
    return told


def _against_votes(sentence: str, roll: Roll) -> Iterator[Told]:
    """Read "vedtaget mod V's stemmer"."""
    match = DISSENT.search(sentence)
    if match is None or outcome_of(sentence) is None:
        return
    part = next(name for name in ("counted", "from", "whose") if match[name])
    voters = voters_in(sentence, match.start(part), match.end(part), roll)
    if voters.parties or voters.people or part == "counted":
        yield Told("against", voters.side(), is_dissent=True)
