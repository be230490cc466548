"""Which sides of a vote one sentence tells: "For stemte: A og B", "Ø stemte imod", "10 mod 7"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from graph.model import VoteSide
from loaders.lexicon.voting import COUNT_WORDS, LIST_OPENERS, OUTCOMES
from loaders.rule import Rule
from loaders.rules.voters import Roll, voters_in

Choice = Literal["for", "against", "abstained"]

FOR_THEN_LIST: Final[Rule[Choice]] = Rule(
    "vote.for_then_list",
    re.compile(
        r"\bfor(?:\s(?P<object>(?:[\wæøå-]+\s){0,4}?[\wæøå-]+))?\s(?:stemte|stemmer)\b(?!\s(?:for|imod|mod)\b)\s*:?"
        r"|\bstem(?:te|mer)\sfor(?:\s[a-zæøå]+){0,2}\s*:|(?:^|(?<=[\s;.]))(?:for|ja)\s*:",
        re.IGNORECASE,
    ),
    hits=(
        "For stemte: A og B",
        "For udsættelsen stemte Ane Lund (A)",
        "For: 20 (A)",
        "Stemte for: A",
    ),
    misses=("Der blev stemt for åbne døre", "A stemte for"),
    build="for",
)
AGAINST_THEN_LIST: Final[Rule[Choice]] = Rule(
    "vote.against_then_list",
    re.compile(
        r"\bi?mod(?:\s(?P<object>(?:[\wæøå-]+\s){0,3}?[\wæøå-]+))?\s(?:stemte|stemmer)\b(?!\s(?:for|imod|mod)\b)\s*:?"
        r"|\bstem(?:te|mer)\si?mod(?:\s[a-zæøå]+){0,2}\s*:|(?:^|(?<=[\s;.]))(?:i?mod|nej)\s*:",
        re.IGNORECASE,
    ),
    hits=("Imod stemte: V", "imod forslaget stemte Bo Holm (V)", "Imod: 6 (V)", "Stemte imod: V"),
    misses=("V stemte imod", "Mod nord"),
    build="against",
)
ABSTAINED_THEN_LIST: Final[Rule[Choice]] = Rule(
    "vote.abstained_then_list",
    re.compile(
        r"\bundlod(?:\sat\sstemme|\sat\safgive\sstemme)?\s*:|\bhverken\sfor\seller\simod(?:\sstemte)?\s*:?"
        r"|\bblankt?(?:e\sstemmer)?(?:\sstemte)?\s*:|\bafstod\s*:",
        re.IGNORECASE,
    ),
    hits=("Undlod: C", "Følgende undlod at stemme: Ø", "Hverken for eller imod: B"),
    misses=("C undlod at stemme",),
    build="abstained",
)
LIST_THEN_FOR: Final[Rule[Choice]] = Rule(
    "vote.list_then_for",
    re.compile(r"\b(?:stemte|stemmer|stemt)\s(?:for|ja)\b(?!\s*:)", re.IGNORECASE),
    hits=("A og B stemte for",),
    misses=("For stemte: A",),
    build="for",
)
LIST_THEN_AGAINST: Final[Rule[Choice]] = Rule(
    "vote.list_then_against",
    re.compile(r"\b(?:stemte|stemmer|stemt)\s(?:i?mod|nej)\b(?!\s*:)", re.IGNORECASE),
    hits=("Ø stemte imod", "Ane Lund (Ø) stemte nej"),
    misses=("Imod stemte: A",),
    build="against",
)
LIST_THEN_ABSTAINED: Final[Rule[Choice]] = Rule(
    "vote.list_then_abstained",
    re.compile(
        r"\b(?:undlod|undlader)\b(?:\sat\s(?:afgive\s)?stemme)?(?!\s*:|\sat)"
        r"|\bafstod\sfra\sat\sstemme|\bstemte\s(?:blankt|hverken\sfor\seller\si?mod)",
        re.IGNORECASE,
    ),
    hits=("C undlod at stemme", "To medlemmer stemte blankt", "2 undlod"),
    misses=("Undlod at stemme: C", "undlod at svare"),
    build="abstained",
)
VERB_FIRST_FOR: Final[Rule[Choice]] = Rule(
    "vote.verb_first_for",
    re.compile(r"\bstemte(?=\s[A-ZÆØÅ][^.;:\n]{0,200}?\sfor(?:\s\w+)?\s*(?:[.,;]|\Z))"),
    hits=("Dog stemte A og F for.",),
    misses=("A og F stemte for.", "Imod stemte: V"),
    build="for",
)
VERB_FIRST_AGAINST: Final[Rule[Choice]] = Rule(
    "vote.verb_first_against",
    re.compile(r"\bstemte(?=\s[A-ZÆØÅ][^.;:\n]{0,200}?\si?mod\b(?!\sstem))"),
    hits=("Godkendt, dog stemte V imod.",),
    misses=("V stemte imod.", "For stemte A, imod stemte V"),
    build="against",
)
VERB_FIRST_ABSTAINED: Final[Rule[Choice]] = Rule(
    "vote.verb_first_abstained",
    re.compile(r"\bundlod(?=\s[A-ZÆØÅ][^.;:\n]{0,200}?\sat\sstemme\b)"),
    hits=("Desuden undlod C at stemme.",),
    misses=("C undlod at stemme.",),
    build="abstained",
)
NUMBER: Final = r"\d{1,3}|" + "|".join(sorted(COUNT_WORDS, key=len, reverse=True))
VOTES: Final = r"(?:\s(?:stemmer?|medlemmer|medlem|stemte))?"
NAMED: Final = r"(?:\s?\((?:[^()]|\([^()]{0,40}\)){1,2000}\))?"
SAID: Final = r"(?:\s(?P<{0}>for|imod|mod)\b(?!\s(?:{1})\b))?"
COUNTED: Final[Rule[None]] = Rule(
    "vote.counted",
    re.compile(
        rf"\b(?P<first>(?:{NUMBER}){VOTES}{NAMED}{SAID.format('first_word', NUMBER)}"
        rf"(?:\s(?:forslaget|indstillingen))?{NAMED})\s?"
        r"(?:(?:,|og|,\sog|mod|imod|mens|,\smens|[-–])\s?)(?:og\s)?"
        rf"(?P<second>(?:{NUMBER})\b{VOTES}{NAMED}{SAID.format('second_word', NUMBER)}{NAMED})"
        rf"(?:(?:,|\sog|,\sog|,\smens|\.)\s(?P<third>(?:{NUMBER})\b{VOTES}{NAMED}\s"
        rf"(?:undlod|blank\w*|stemte\sblankt|hverken\sfor)(?:\sat\sstemme)?{NAMED}))?",
        re.IGNORECASE,
    ),
    hits=(
        "forkastet med 10 stemmer (A, B) imod 7 (C)",
        "godkendt med 14 stemmer mod 7",
        "12 stemmer for og 5 imod",
    ),
    misses=("A og B stemte for", "med 10 stemmer"),
)
DISSENT: Final[Rule[Choice]] = Rule(
    "vote.against_their_votes",
    re.compile(
        rf"\bi?mod\s(?:(?P<counted>(?:{NUMBER})\sstemmer?{NAMED})|stemmerne\sfra\s(?P<from>[^.;\n]{{1,200}})"
        r"|(?P<whose>[A-ZÆØÅ][^.;\n]{0,80}?)['’]?s?\sstemmer?\b)"
    ),
    hits=("Godkendt mod 2 stemmer (Ø)", "Vedtaget mod V's stemmer", "mod stemmerne fra V og O"),
    misses=("mod forventning", "10 mod 7"),
    build="against",
)
LIST_FOLLOWS: Final = (
    FOR_THEN_LIST,
    AGAINST_THEN_LIST,
    ABSTAINED_THEN_LIST,
    VERB_FIRST_FOR,
    VERB_FIRST_AGAINST,
    VERB_FIRST_ABSTAINED,
)
LIST_PRECEDES: Final = (LIST_THEN_FOR, LIST_THEN_AGAINST, LIST_THEN_ABSTAINED)
RULES: Final = (*LIST_FOLLOWS, *LIST_PRECEDES, COUNTED, DISSENT)
OPENER: Final = re.compile(rf"\b(?:{'|'.join(LIST_OPENERS)})\b|[;:]|\.\s", re.IGNORECASE)
SIDE_WORD: Final = re.compile(
    r"\b(?:imod|mod|for|undlod|blank\w*|stemte|hverken|eller|at stemme)\b", re.IGNORECASE
)
BRACKET: Final = re.compile(r"\s*\((?:[^()]|\([^()]{0,40}\)){1,2000}\)")
OUTCOME: Final = tuple((outcome, re.compile(words, re.IGNORECASE)) for outcome, words in OUTCOMES)


@dataclass(frozen=True)
class Told:
    """One side as one sentence tells it; `subject` is what "for …" was for."""

    choice: Choice
    side: VoteSide
    subject: str = ""
    is_dissent: bool = False


@dataclass(frozen=True)
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
        for order, (outcome, words) in enumerate(OUTCOME)
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
        for rule in (*LIST_FOLLOWS, *LIST_PRECEDES)
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
    before = match.string[max(0, match.start() - 4) : match.start()].lower()
    return bool(re.search(r"stemme|stemte|medlem", words)) or (
        before.strip() == "med" and bool(re.search(r"\b(?:for|imod|mod)\b", words))
    )


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
