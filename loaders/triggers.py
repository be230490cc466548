"""Trigger words: a pattern is tried only where a word stands that each of its matches holds.

The words are read from the pattern itself, so a rule declares nothing twice; one pass over a text
finds them all (Aho-Corasick), and its cost doesn't grow with the number of patterns.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from importlib import import_module
from typing import Any, Final, Generic, TypeVar

from ahocorasick_rs import AhoCorasick

MOST: Final = 2_000  # alternatives that are followed before a part counts as "anything"
PIECE: Final = 100_000  # characters, about, that are looked through at once
SHORTEST: Final = 2  # letters of a trigger word

Words = frozenset[str]
Parts = Iterable[tuple[Any, Any]]
BEGINNING: Final = re.compile(r"\b\w|(?<=[^\W\d])\d")
CAPITAL: Final = re.compile(r"\b[A-ZÆØÅÄÖÜÉ]")
ItemT = TypeVar("ItemT")
EMPTY: Final[Words] = frozenset({""})


def triggers_of(pattern: re.Pattern[str]) -> Words:
    r"""Return lower-case words of which each match of a pattern holds one; none if there are none.

    >>> sorted(triggers_of(re.compile(r"\b(?:[Bb]lev|er)\s(?:godkendt|vedtaget)\b")))
    ['godkendt', 'vedtaget']
    """
    found = _sequence(_parsed(pattern))[1]
    if _worth(found) < (SHORTEST, -MOST):
        return frozenset()
    shortest: list[str] = []  # a word that holds another tells no more than that one
    for word in sorted(found, key=len):
        if not any(each in word for each in shortest):
            shortest.append(word)
    return frozenset(shortest)


def openings_of(pattern: re.Pattern[str]) -> Words:
    r"""Return the lower-case words with one of which each match of a pattern begins.

    >>> sorted(openings_of(re.compile(r"(?:er|var|viste\s+sig)\s+(?:\w+\s+)?enige?")))
    ['er', 'var', 'viste']
    """
    return _openings(_parsed(pattern))


def _parsed(pattern: re.Pattern[str]) -> Parts:
    """Return the compiler's own reading of a pattern."""
    parts: Parts = import_module("re._parser").parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    return parts


def _openings(parts: Parts) -> Words:
    run = EMPTY
    for operation, argument in parts:
        spelt, _ = _part(str(operation), argument)
        begun = spelt
        if spelt is None and str(operation) == "SUBPATTERN":
            begun = _openings(argument[-1])
        elif spelt is None and str(operation) == "BRANCH":
            begun = frozenset[str]().union(*map(_openings, argument[1]))
        run = frozenset(left + right for left in run for right in begun or EMPTY)
        if spelt is None:
            break
    return run


def _worth(words: Words) -> tuple[int, int]:
    """Return how well words tell where a match can be: long ones best, then few."""
    return min(map(len, words), default=0), -len(words)


def _sequence(parts: Parts) -> tuple[Words | None, Words]:
    """Return all that a sequence can spell (None: too much) and the words that it must hold."""
    best: Words = frozenset()
    run, whole = EMPTY, True
    for operation, argument in parts:
        spelt, needed = _part(str(operation), argument)
        if spelt is not None and len(run) * len(spelt) <= MOST:
            run = frozenset(left + right for left in run for right in spelt)
            continue
        best = max(best, run, needed, key=_worth)
        run, whole = spelt or EMPTY, False
    return run if whole else None, max(best, run, key=_worth)


def _part(operation: str, argument: Any) -> tuple[Words | None, Words]:
    """Return the same for one part of a parsed pattern."""
    spelt: Words | None = None
    needed: Words = frozenset()
    match operation:
        case "LITERAL":
            spelt = frozenset({chr(argument).lower()})
        case "IN":
            spelt = _letters(argument)
        case "SUBPATTERN":
            spelt, needed = _sequence(argument[-1])
        case "BRANCH":
            spelt, needed = _branches([_sequence(branch) for branch in argument[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            spelt, needed = _repeated(*argument)
        case "AT" | "ASSERT" | "ASSERT_NOT":
            spelt = EMPTY
        case _:
            pass  # anything can stand here
    return spelt, needed


def _letters(members: Parts) -> Words | None:
    """Return the letters of a set that lists them one by one."""
    letters = {chr(code).lower() for kind, code in members if str(kind) == "LITERAL"}
    listed = all(str(kind) == "LITERAL" for kind, _ in members)
    return frozenset(letters) if listed else None


def _branches(branches: list[tuple[Words | None, Words]]) -> tuple[Words | None, Words]:
    spelt = [words for words, _ in branches if words is not None]
    needed = [words for _, words in branches]
    whole = frozenset[str]().union(*spelt) if len(spelt) == len(branches) else None
    return whole, frozenset[str]().union(*needed) if all(needed) else frozenset()


def _repeated(least: int, most: Any, inner: Any) -> tuple[Words | None, Words]:
    spelt, needed = _sequence(inner)
    if least == 0:
        return (spelt | EMPTY if spelt and most == 1 else None), frozenset()
    return (spelt if least == most == 1 else None), max(needed, spelt or needed, key=_worth)


class Triggered:
    """A pattern that is tried only at the words before and at its trigger words.

    Its matches are the pattern's own as long as they begin with a word or number, at most `before`
    characters ahead of the trigger; `begins` tells more of how. A pattern without words of its own
    has `sign`, a small pattern of what each match holds.
    """

    def __init__(
        self,
        pattern: str,
        flags: int = 0,
        *,
        before: int = 40,
        begins: re.Pattern[str] = BEGINNING,
        sign: str | None = None,
    ) -> None:
        self.pattern = re.compile(pattern, flags)
        self._before, self._begins = before, begins
        self._sign = re.compile(sign) if sign else None

    @cached_property
    def _words(self) -> AhoCorasick:
        words = triggers_of(self.pattern)
        if not words:
            raise ValueError(f"nothing triggers {self.pattern.pattern!r}")
        return AhoCorasick(sorted(words))

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        r"""Yield the matches inside `text[start:end]` in the order of the text.

        >>> [m.group() for m in Triggered(r"[Pp]unkt \d").finditer("Se punkt 4.")]
        ['punkt 4']
        """
        end, tried = len(text) if end is None else end, start
        for trigger, stop in self._triggers(text, start, end):
            begin = max(tried, trigger - self._before)
            for word in self._begins.finditer(text, begin, stop):
                if word.start() < tried:
                    continue
                match = self.pattern.match(text, word.start(), end)
                tried = word.start() + 1
                if match is not None:
                    tried = match.end()
                    yield match

    def _triggers(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the places of the trigger words, or of the sign."""
        if self._sign is not None:
            yield from (match.span() for match in self._sign.finditer(text, start, end))
            return
        while start < end:
            line_end = text.find("\n", start + PIECE, end)
            piece_end = line_end if line_end >= 0 else end
            inside = folded(text[start:piece_end])
            for _, begin, stop in self._words.find_matches_as_indexes(inside, overlapping=True):
                yield start + begin, start + stop
            start = piece_end

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match inside `text[start:end]`."""
        return next(self.finditer(text, start, end), None)


class Choice(Generic[ItemT]):
    """Things with a pattern each, of which a sentence's words choose those that can match."""

    def __init__(self, items: Iterable[ItemT], pattern: Callable[[ItemT], re.Pattern[str]]) -> None:
        self._items, self._pattern = tuple(items), pattern

    @cached_property
    def _triggers(self) -> tuple[AhoCorasick, list[list[int]], list[int]]:
        """Return the automaton, the items of each of its words, and the items without any."""
        chosen: dict[str, list[int]] = {}
        always: list[int] = []
        for index, item in enumerate(self._items):
            words = triggers_of(self._pattern(item))
            for word in words:
                chosen.setdefault(word, []).append(index)
            if not words:
                always.append(index)
        return AhoCorasick(list(chosen)), list(chosen.values()), always

    def finds(self, words: str) -> bool:
        """Tell whether any of the patterns matches somewhere in the words."""
        return any(self._pattern(item).search(words) for item in self.among(words))

    def among(self, words: str) -> list[ItemT]:
        """Return the things whose pattern can match in the words, in their own order."""
        automaton, chosen, always = self._triggers
        hits = automaton.find_matches_as_indexes(words.lower(), overlapping=True)
        if not hits and not always:
            return []
        indexes = {index for hit in hits for index in chosen[hit[0]]}
        return [self._items[index] for index in sorted(indexes.union(always))]


def folded(text: str) -> str:
    """Return a text in lower case in which every character keeps its place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
