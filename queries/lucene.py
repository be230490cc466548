"""What people type, in the syntax of the full-text indexes; nothing typed is syntax itself."""

import re
from collections.abc import Iterator
from typing import Final

from queries.names import fold

# A phrase in quotation marks, a code with its hyphen, or a word.
TERM: Final = re.compile(r'[“”»«"](?P<phrase>[^“”»«"]+)[“”»«"]|(?P<word>\w+(?:-\w+)*)')
CODE: Final = re.compile(r"([^\W\d_]{1,4})[- ]?(\d+[a-zæøå]?)", re.IGNORECASE)
# Shorter words are often fillers: they may fit, but needn't.
FILLER: Final = 3


def searches(text: str) -> Iterator[str]:
    """Yield the same search ever more leniently: all words, some words, words spelt alike.

    >>> list(searches("natbus til byen"))[0]
    '+(natbus^2 natbus*) til +(byen^2 byen*)'
    >>> list(searches('"ny natbus"'))[0]
    '+"ny natbus"'
    >>> list(searches("!?"))
    []
    """
    phrases, words = _terms(text)
    if not phrases and not words:
        return
    quoted = [f'"{phrase}"' for phrase in phrases]
    is_alone = not phrases and len(words) == 1
    every = [_required(word, is_alone=is_alone) for word in words]
    yield " ".join([*(f"+{phrase}" for phrase in quoted), *every])
    yield " ".join([*quoted, *(f"{word}^2 {word}*" for word in words)])
    alike = [f"{word}~" for word in words if len(word) > FILLER]
    if alike:
        yield " ".join(alike)


def codes(text: str) -> tuple[str, ...]:
    """Return the ways to write a proposal's code, if the text is one.

    >>> codes("bf 7")
    ('BF7', 'BF-7', 'BF 7')
    >>> codes("Natbus")
    ()
    """
    match = CODE.fullmatch(text.strip())
    if match is None:
        return ()
    letters, digits = match[1].upper(), match[2]
    return f"{letters}{digits}", f"{letters}-{digits}", f"{letters} {digits}"


def _required(word: str, *, is_alone: bool) -> str:
    """Return a word that has to fit, itself or as a beginning."""
    if is_alone:
        return f"({word}^2 {word}*)"
    return f"+({word}^2 {word}*)" if len(word) > FILLER else word


def _terms(text: str) -> tuple[list[str], list[str]]:
    """Return the phrases and the words of a search, without any syntax."""
    phrases: list[str] = []
    words: list[str] = []
    for match in TERM.finditer(text):
        plain = fold(match["phrase"] or match["word"])
        if plain:
            (phrases if " " in plain else words).append(plain)
    return phrases, words
