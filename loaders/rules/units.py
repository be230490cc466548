"""Sentences as a record of votes cuts them: lines, full stops, and letters with a stop."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from loaders.lexicon.units import ABBREVIATED
from loaders.outline import Paragraph

STOP: Final = re.compile(r"[.!?][\"”»)]*(?=\s|\Z)|\n")
NEXT: Final = re.compile(r"[\s\"”»„“(•*–-]*([\w½]+)")
LAST: Final = re.compile(r"([\w.’']+)\Z")
NAME_AND_INITIAL: Final = re.compile(r"\b(?!Liste\b|Gruppe|Parti)[A-ZÆØÅ][a-zæøå]+\s[A-ZÆØÅ]\Z")
LINE_OPENERS: Final = re.compile(
    r"\s*(?:for|imod|mod|undlod|ja|nej|følgende|ændringsforslag|underændringsforslag|forslag|"
    r"resultat|stemte|hverken|blank)\w*\b",
    re.IGNORECASE,
)
QUOTES: Final = re.compile(r"[\"”“„»«]")
LONG_LINE: Final = 60


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence or line: its place, its words, and whether it stands inside a quotation."""

    start: int
    end: int
    words: str
    paragraph: int
    index: int
    is_quoted: bool = False


def units_of(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[Unit]:
    """Yield the sentences of the paragraphs in order."""
    index, open_quotes = 0, 0
    for number, paragraph in enumerate(paragraphs):
        if len(paragraph.cells) > 2:
            continue  # tables of votes are read by column
        start = paragraph.start
        for end in [*_ends(text, paragraph), paragraph.end]:
            left, right = _tight(text, start, end)
            if right > left:
                words = text[left:right]
                yield Unit(left, right, words, number, index, open_quotes % 2 == 1)
                open_quotes += len(QUOTES.findall(words))
                index += 1
            start = end
        open_quotes = 0


def _ends(text: str, paragraph: Paragraph) -> Iterator[int]:
    begin = paragraph.start
    for match in STOP.finditer(text, paragraph.start, paragraph.end):
        closes = _line_closes if match.group() == "\n" else _stop_closes
        if match.end() < paragraph.end and closes(text, begin, match, paragraph.end):
            begin = match.end()
            yield begin


def _stop_closes(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    """Tell whether a stop ends the sentence: after "og Ø." it does, after "Ane B." it doesn't."""
    following = NEXT.match(text, match.end(), end)
    if following is None or match.group()[0] != ".":
        return True
    if following.group(1)[0].islower():
        return False
    last = LAST.search(text[max(begin, match.start() - 40) : match.start()])
    if last is None or last.group(1).lower() in ABBREVIATED:
        return last is None
    initial = NAME_AND_INITIAL.search(text[max(begin, match.start() - 40) : match.start()])
    return initial is None or LINE_OPENERS.match(text, match.end(), end) is not None


def _line_closes(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    """Tell whether a line end parts two sentences, and isn't a wrapped line."""
    line = text[max(begin, match.start() - 400) : match.start()].rstrip()
    following = NEXT.match(text, match.end(), end)
    if not line or following is None:
        return False
    if line.count("(") > line.count(")") or re.search(r"(?:,|\bog|\bsamt|\()\Z", line):
        return False
    if following.group(1)[0].islower():
        return False
    if line[-1] in ".:!?" or LINE_OPENERS.match(text, match.end(), end):
        return True
    return len(line) - line.rfind("\n") - 1 < LONG_LINE


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in "•*–-"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
