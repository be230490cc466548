"""What stands around a sum: its sentence, its clause, the code it belongs to, what it is for."""

import re
from typing import Final

from loaders.lexicon.units import ABBREVIATED

SENTENCE_WINDOW: Final = 400
CODE: Final = re.compile(r"(?<![\w-])(?!COVID|CO2|UTF)[A-ZÆØÅ]{1,4}-?\d{1,4}[A-Za-z]?(?![\w-])")
STOP: Final = re.compile(
    r"(?<=[^\W\d_])[.!?](?=\s+[\"(»]?[A-ZÆØÅ\d])|(?<=\d)[.!?](?=\s+[\"(»]?[A-ZÆØÅ])"
    r"|[.!?](?=\s*\n\s*\n)|\n\s*\n|\n\s*(?:[-•*–]|\d{1,2}[.)])\s"
)
CLAUSE_STOP: Final = re.compile(r"[,;:]\s|\(|\)|\n\s*[-•*]\s")
PURPOSE: Final = re.compile(
    r"(?:\s(?!til\b)[a-zæøå]+\.?){0,5}?\s(?:til|for at)\s"
    r"(?P<purpose>[^,.;:()\n]{3,90}?)(?=[,.;:()\n]|\s(?:som|der|hvis|når|fordi|i\s20\d\d|fra\s20\d\d)\b|\Z)"
)
PURPOSE_BEFORE: Final = re.compile(
    r"(?P<purpose>[^,.;:()\n]{4,90}?)\spå\s(?:ca\.\s|omkring\s|cirka\s|op til\s|i alt\s)?\Z"
)
VERBS: Final = re.compile(
    r"\b(?:er|var|har|havde|bliver|blev|skal|kan|vil|ville|kunne|må|giver|koster|afsættes|afsatte|"
    r"bruger|får|fik|udgør|oplyste|forventes|foreslår|gennemføres|optages|oprettes|indføres|nedlægges|kommer|svarende|beløbet|udgiften|besparelsen|beløber)\b",
    re.IGNORECASE,
)
BRACKETED: Final = re.compile(
    r"(?<![\w-])[A-ZÆØÅ]{1,4}-?\d{1,4}\s+(?P<purpose>[^,.;:()\n]{3,90}?)\s\(\Z"
)


Bounds = tuple[int, int]
TASK_LABEL = re.compile(
    r"^\**(?:Aftale|Aftalt|Opfølgning|Beslutning|Konklusion|Det "
    r"videre forløb|Videre proces|Handling)\**\s?:\**\s*",
    re.IGNORECASE,
)


def sentence_at(text: str, start: int, end: int) -> Bounds:
    """Return the sentence that holds `text[start:end]`, at most some hundred signs either way."""
    left, right = max(0, start - SENTENCE_WINDOW), min(len(text), end + SENTENCE_WINDOW)
    for match in STOP.finditer(text, left, right):
        if start < match.end() <= end or _is_abbreviated(text, match):
            continue
        if match.start() >= end:
            right = match.end()
            break
        left = match.end()
    return _tight(text, left, right)


def clause_at(text: str, start: int, end: int, sentence: Bounds) -> Bounds:
    """Return the clause that holds `text[start:end]`: the words between commas or brackets.

    >>> text = "Der gives 2 mio. til en ny have, som åbner i maj."
    >>> text[slice(*clause_at(text, 10, 16, (0, 49)))]
    'Der gives 2 mio. til en ny have'
    """
    left, right = sentence
    for match in CLAUSE_STOP.finditer(text, left, start):
        left = match.end()
    following = CLAUSE_STOP.search(text, end, right)
    return _tight(text, left, following.start() if following else right)


def _is_abbreviated(text: str, match: re.Match[str]) -> bool:
    """Tell whether a stop belongs to an abbreviation such as "ca." before the next word."""
    if match.group() != ".":
        return False
    word = re.search(r"[\w.]+\Z", text[max(0, match.start() - 12) : match.start()])
    return word is not None and word.group().lower() in ABBREVIATED


def _tight(text: str, start: int, end: int) -> Bounds:
    while start < end and (text[start].isspace() or text[start] in "-•*"):
        start += 1
    while end > start and (text[end - 1].isspace()):
        end -= 1
    return start, end


def code_near(text: str, start: int, sentence: Bounds) -> str | None:
    """Return the proposal code to which the sentence ties a sum: the last one before it.

    >>> code_near("Forslag XY-12 koster 2 mio. kr.", 21, (0, 31))
    'XY-12'
    """
    before = [match.group() for match in CODE.finditer(text, sentence[0], start)]
    behind = {match.group() for match in CODE.finditer(text, start, sentence[1])}
    if before:
        return before[-1]
    return behind.pop() if len(behind) == 1 else None


def purpose_of(text: str, start: int, end: int, sentence: Bounds, clause: Bounds) -> str | None:
    """Return the words that plainly tell what a sum is for.

    >>> text = "Der gives 2 mio. til en ny have, som åbner i maj."
    >>> purpose_of(text, 10, 16, (0, 49), (0, 31))
    'en ny have'
    """
    behind = PURPOSE.match(text, end, sentence[1])
    if behind is not None and not CODE.fullmatch(behind["purpose"].strip()):
        return behind["purpose"].strip()
    headed = BRACKETED.search(text, sentence[0], start)
    if headed is not None:
        return headed["purpose"]
    before = PURPOSE_BEFORE.match(text, clause[0], start)
    return before["purpose"].strip() if before and not VERBS.search(before["purpose"]) else None
