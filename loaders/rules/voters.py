"""Who stands in a list of voters: party letters, people's names and the count."""

import re
from dataclasses import dataclass, field
from typing import Final

from graph.model import Participant, VoteSide
from loaders.lexicon.parties import (
    BALLOT_LETTERS,
    LOCAL_LIST_ENDINGS,
    NEWSPAPER_LETTERS,
    NEWSPAPER_SIGNS,
)
from loaders.lexicon.voting import COUNT_WORDS, FILLERS
from loaders.rule import Rule

WORDS: Final = "|".join(sorted(COUNT_WORDS, key=len, reverse=True))
COUNT: Final[Rule[None]] = Rule(
    "vote.count",
    re.compile(
        rf"(?P<number>\d{{1,3}}(?![\d.,]\d)|\b(?i:{WORDS})\b(?=\s*(?:\(|stemme|medlem|imod|for\b|undlod)))"
        r"(?:\s*(?:af\s(?:de\s)?\d{1,3}\s)?(?:stemmer?|medlem(?:mer)?|mandater)\b)?"
    ),
    hits=("10 stemmer", "fjorten medlemmer", "20 (A og B)", "(3)"),
    misses=("en god idé", "stemmer"),
)
NAME_WORD: Final = r"[A-ZÆØÅÉÖÜ][\w’'-]+"
NAME: Final[Rule[None]] = Rule(
    "vote.name",
    re.compile(
        rf"{NAME_WORD}(?:\s+(?:(?:de|von|van|af|el|la|der)\s+)?(?:{NAME_WORD}|[A-ZÆØÅ]\.)){{0,5}}"
    ),
    hits=("Ane Lund", "Bo van der Berg", "Ida K. Holm"),
    misses=("stemte imod", "A, B og Ø"),
)
PARTY: Final[Rule[None]] = Rule(
    "vote.party",
    re.compile(
        r"(?P<known>"
        + "|".join(sorted(map(re.escape, BALLOT_LETTERS), key=len, reverse=True))
        + rf")(?:s\b|\b)|(?P<local>[A-ZÆØÅ][\wæøå-]*(?:{'|'.join(LOCAL_LIST_ENDINGS)})\b"
        r"(?:\s[A-ZÆØÅ][a-zæøå]+)?)"
    ),
    hits=("Venstre", "Socialistisk Folkeparti", "Borgerlisten", "Fælleslisten Nørby"),
    misses=("Ane Lund", "listen"),
)
LETTER: Final[Rule[None]] = Rule(
    "vote.letter",
    re.compile(
        rf"(?P<letter>[A-ZÆØÅ]|{'|'.join(NEWSPAPER_LETTERS)})(?:['’]?(?:erne|s))?(?![\w.]\w|\w)"
    ),
    hits=("A", "Ø.", "SF", "(V)"),
    misses=("Ane", "a"),
)
RULES: Final = (COUNT, NAME, PARTY, LETTER)
BETWEEN: Final = re.compile(
    rf"[\s,;:()\[\]/&+.•*–-]+|(?:{'|'.join(sorted(FILLERS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
TITLES: Final = re.compile(
    r"^(?:Borgmester|Viceborgmester|Rådmand|Formand|Næstformand|Byrådsmedlem|Udvalgsformand|Liste|"
    r"Gruppen|Gruppe|Partiet|Medlem)\s+"
)
ROLES: Final[dict[str, str]] = {
    "borgmesteren": "borgmester", "formanden": "formand", "næstformanden": "næstformand",
    "viceborgmesteren": "viceborgmester",
}  # fmt: skip


@dataclass
class Voters:
    """A list of voters as far as it is read; `end` is where the list stops."""

    end: int
    parties: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    count: int | None = None
    bare_letters: bool = False
    after_name: bool = False
    newspaper: bool = False
    skips_letter: bool = False

    def side(self) -> VoteSide:
        """Return the list as a side of a vote; names alone are their own count."""
        count = self.count
        if count is None and self.people and not self.bare_letters:
            count = len(self.people)
        return VoteSide(parties=tuple(self.parties), people=tuple(self.people), count=count)


class Roll:
    """The list of participants: whom a name means, who is away, how many seats a letter has."""

    def __init__(self, participants: tuple[Participant, ...]) -> None:
        self._people = participants
        self._letters = {person.party for person in participants if person.party}

    def resolve(self, name: str) -> str | None:
        """Return the full name, or nothing for somebody absent or a word that names nobody."""
        bare = " ".join(TITLES.sub("", name).split()).rstrip(".")
        candidates = [person for person in self._people if _is_called(person, bare)]
        if len(candidates) == 1:
            return candidates[0].name if candidates[0].attendance == "present" else None
        if candidates or len(bare.split()) < 2:
            return None
        return bare.title() if bare.isupper() else bare

    def knows(self, name: str) -> bool:
        """Tell whether a name means exactly one participant, present or away."""
        return sum(_is_called(person, name.rstrip(".")) for person in self._people) == 1

    def letter(self, written: str, newspaper: bool) -> str:
        """Return the ballot letter: the paper's own where the list of participants has it."""
        if written in self._letters or not (newspaper or len(written) > 1):
            return written
        return NEWSPAPER_LETTERS.get(written, written)

    def seats(self, side: VoteSide) -> int | None:
        """Return how many votes a side has, told or counted from those present."""
        if side.count is not None:
            return side.count
        present = [person for person in self._people if person.attendance == "present"]
        held = sum(person.party in side.parties for person in present)
        return held or len(side.people) or None


def _is_called(person: Participant, name: str) -> bool:
    """Tell whether somebody on the list can be meant by a full, short or office name."""
    full, short = person.name.lower().split(), name.lower().split()
    if not short or not full:
        return False
    if len(short) == 1:
        office = ROLES.get(short[0])
        if office is not None:
            said = (person.office or "").lower()
            return said.startswith(office) or (office == "formand" and person.role == "chair")
        return short[0] in {full[0], full[-1]} or short == full
    if len(short) == 2 and len(short[1]) == 1:
        return short[0] == full[0] and full[-1].startswith(short[1])
    return short == full or (short[0] == full[0] and short[-1] == full[-1])


def voters_in(text: str, start: int, end: int, roll: Roll) -> Voters:
    """Read a list of voters from `start` until something else stands there.

    >>> found = voters_in("A, B og Ane Lund (Ø), fordi", 0, 27, Roll(()))
    >>> found.parties, found.people, found.end
    (['A', 'B', 'Ø'], ['Ane Lund'], 22)
    """
    found = Voters(end=start)
    letters = LETTER.pattern.finditer(text, start, end)
    found.newspaper = any(match["letter"] in NEWSPAPER_SIGNS for match in letters)
    while found.end < end:
        between = BETWEEN.match(text, found.end, end)
        if between and not COUNT.pattern.match(text, found.end, end):
            found.end = between.end()
        elif not _take(text, found, end, roll):
            break
    return found


def _take(text: str, found: Voters, end: int, roll: Roll) -> bool:
    """Take one voter or count where the list stands, and tell whether there was one."""
    after_name, found.after_name = found.after_name, False
    if match := COUNT.pattern.match(text, found.end, end):
        said = match["number"].lower()
        found.count = found.count or (int(said) if said.isdigit() else COUNT_WORDS[said])
    elif match := LETTER.pattern.match(text, found.end, end):
        if not found.skips_letter:
            _add(found.parties, roll.letter(match["letter"], found.newspaper))
        found.skips_letter = False
        found.bare_letters |= not after_name
    elif match := PARTY.pattern.match(text, found.end, end):
        _add_party(text, found, match, end)
    elif match := NAME.pattern.match(text, found.end, end):
        if len(match.group().split()) == 1 and not roll.knows(match.group()):
            return False
        found.after_name = True
        name = roll.resolve(match.group())
        found.skips_letter = name is None and roll.knows(match.group())
        if name is not None:
            _add(found.people, name)
    else:
        return False
    found.end = match.end()
    return True


def _add_party(text: str, found: Voters, match: re.Match[str], end: int) -> None:
    """Add a party named by word; its letter in brackets, if any, is read next."""
    found.bare_letters = True
    letter_follows = re.compile(r"\s*\([A-ZÆØÅ]{1,3}\)").match(text, match.end(), end)
    if match["known"]:
        _add(found.parties, BALLOT_LETTERS[match["known"]])
    elif letter_follows is None:
        _add(found.parties, match["local"])


def _add(names: list[str], name: str) -> None:
    if name not in names:
        names.append(name)
