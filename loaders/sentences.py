"""Danish sentences inside a paragraph, each with its span."""

import re
from collections.abc import Iterator

from graph.model import Span
from loaders.lexicon.abbreviations import ABBREVIATIONS, CLOSING

# Nobody says that much without a stop: what is longer is a table, a list or no text at all.
LONGEST = 3000
END = re.compile(r"[.!?…]+[\"”’»«)\]]*(?=\s|$|[A-ZÆØÅ])")
LAST_WORD = re.compile(r"([\w½]+(?:\.\w+)*)$")
DAY = re.compile(r"\d\.?\s$")
NEXT_WORD = re.compile(r"\s*[\"”»«„“(\[*_–•-]*\s*(\w+|█+)")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield the sentences of `text[start:end]`, tight at both ends.

    >>> text = "Kl. 12 spurgte Ane, hvad det koster. Bo svarede ca. 2 mio. kr. Det er dyrt!"
    >>> [text[s.start:s.end] for s in sentences(text)][1]
    'Bo svarede ca. 2 mio. kr.'
    """
    end = len(text) if end is None else end
    begin = start
    for match in END.finditer(text, start, end):
        if match.end() >= end or _closes(text, begin, match, end):
            yield from _tight(text, begin, match.end())
            begin = match.end()
    yield from _tight(text, begin, end)


def _closes(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    """Tell whether a stop ends the sentence that begins at `begin`."""
    following = NEXT_WORD.match(text, match.end(), end)
    if following is None:
        return True
    word = following.group(1)
    lower = word[0].islower()
    if text[match.end() : match.end() + 1].strip():  # no space: "mødet.Derefter" or "2.1"
        return (
            len(match.group()) == 1 and word[0].isupper() and not text[match.start() - 1].isupper()
        )
    if match.group()[0] != ".":
        return not (lower and match.group()[-1] not in "?…") or text[match.end()] == "\n"
    return not lower and not _is_abbreviation(text, begin, match, word)


def _is_abbreviation(text: str, begin: int, match: re.Match[str], word: str) -> bool:
    """Tell whether the stop belongs to an abbreviation, an ordinal or an initial."""
    before = LAST_WORD.search(text, max(begin, match.start() - 24), match.start())
    if before is None:
        return False
    last = before.group(1)
    if last.isdigit():
        return word[0].isdigit() or _opens_list(text, begin, before)
    if len(last) == 1:
        return (last.isupper() and word[0].isupper()) or (last.islower() and last in ABBREVIATIONS)
    folded = last.lower()
    if folded == "jul" and not DAY.search(text, begin, before.start()):
        return False  # "inden jul." ends a sentence, "3. jul." is a day
    if folded in CLOSING:
        return word[0].isdigit()
    return folded in ABBREVIATIONS


def _opens_list(text: str, begin: int, number: re.Match[str]) -> bool:
    """Tell whether a number with a stop is a list number: it stands first in the sentence."""
    return not text[begin : number.start()].strip()


def _tight(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and (text[start].isspace() or text[start] in "*_•"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end <= start + LONGEST:
        yield Span(start=start, end=end)
