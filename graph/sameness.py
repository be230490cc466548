"""Which matters of one municipality are one under two names; pure, whatever the order.

Three kinds of evidence are strong enough by themselves: a name that is the other's code, a name
that differs only in being definite ("Natskolen" and "Natskole"), and a name, a long noun at least,
that heads exactly one other matter's name ("Natskolen" and "Natskole ved havnen"). What could be
two things stays apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import Final

from graph.grouping import Sameness
from graph.identity import Place
from graph.keys import code_key, fold
from graph.lexicon.matters import ARTICLES, GENERIC, PREPOSITIONS
from graph.model import Model

Words = tuple[str, ...]

_SHORTEST: Final = 6
_BUCKET: Final = 4
_WORD: Final = re.compile(r"\w+")
_ACCENTS: Final = str.maketrans("éèêáà", "eeeaa")
_DOUBLED: Final = re.compile(r"([bdfgklmnprst])\1(?:en|et)$")


class KnownIssue(Model):
    """What there is to know of a matter: its names, its code and its municipality."""

    id: str
    names: tuple[str, ...]
    code: str | None = None
    municipality: str | None = None

    @cached_property
    def phrases(self) -> tuple[Words, ...]:
        """Return the names as words, without articles, and without what says too little."""
        phrases = {words(name) for name in self.names if not _is_code(name, self.code)}
        return tuple(sorted(phrase for phrase in phrases if not is_vague(phrase)))


def same_matters(issues: Iterable[KnownIssue]) -> tuple[Sameness, ...]:
    """Return the matters that are one, each pair from the one without a code to the other.

    >>> same_matters([
    ...     KnownIssue(id="1", names=("Natskolen",), municipality="Storby"),
    ...     KnownIssue(id="2", names=("Natskole ved havnen",), code="BU1", municipality="Storby"),
    ... ])
    (Sameness(left='1', right='2', method='head_noun', score=0.8, reasons=()),)
    """
    places: dict[str, list[KnownIssue]] = defaultdict(list)
    for issue in sorted(issues, key=lambda issue: issue.id):
        if issue.municipality:
            places[Place(municipality=issue.municipality, document="").scope].append(issue)
    return tuple(pair for place in sorted(places) for pair in _settled(places[place]))


def words(name: str) -> Words:
    """Return the words of a name as they are compared.

    >>> words("Den nye Café på Torvet")
    ('nye', 'cafe', 'på', 'torvet')
    """
    found = _WORD.findall(fold(name).translate(_ACCENTS))
    return tuple(found[1:] if found and found[0] in ARTICLES else found)


def nucleus(phrase: Words) -> Words:
    """Return what a name is about: its words before the first preposition, the noun last.

    >>> nucleus(("nyt", "herberg", "på", "havnen"))
    ('nyt', 'herberg')
    """
    end = next((at for at, word in enumerate(phrase) if word in PREPOSITIONS), len(phrase))
    return phrase[:end]


def is_definite_of(word: str, base: str) -> bool:
    """Tell whether the word is the definite form of the other.

    >>> is_definite_of("herberget", "herberg"), is_definite_of("broen", "bro")
    (True, True)
    >>> is_definite_of("programmet", "program"), is_definite_of("herberger", "herberg")
    (True, False)
    """
    if len(word) <= len(base):
        return False
    endings = ("n", "t") if base.endswith("e") else ("en", "et")
    return word in {base + ending for ending in endings} or (
        _DOUBLED.sub(r"\1", word) == base and _DOUBLED.search(word) is not None
    )


def is_vague(phrase: Words) -> bool:
    """Tell whether the name is too short or too general to join anything.

    >>> is_vague(("projektet",)), is_vague(("bro",)), is_vague(("natskolen",))
    (True, True, False)
    """
    telling = [word for word in phrase if not _is_generic(word)]
    return sum(map(len, telling)) < _SHORTEST


def _is_code(name: str, code: str | None) -> bool:
    return code is not None and code_key(name) == code_key(code)


def _is_generic(word: str) -> bool:
    return word in PREPOSITIONS or any(
        word == base or is_definite_of(word, base) for base in GENERIC
    )


def _settled(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return the pairs of one municipality, except where they would join two codes."""
    pairs = {(pair.left, pair.right): pair for pair in (*_by_head(issues), *_by_name(issues))}
    codes = {issue.id: code_key(issue.code) for issue in issues if issue.code}
    groups = _groups(pairs)
    for left, right in sorted(pairs):
        found = {codes[member] for member in groups[left] if member in codes}
        if len(found) <= 1:
            yield pairs[left, right]


def _by_name(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return pairs whose whole names agree, or where one is called by the other's code."""
    codes = {code_key(issue.code): issue for issue in issues if issue.code}
    buckets: dict[Words, list[tuple[KnownIssue, Words]]] = defaultdict(list)
    for issue in issues:
        for phrase in issue.phrases:
            buckets[tuple(word[:_BUCKET] for word in phrase)].append((issue, phrase))
        for called_by in issue.names if issue.code is None else ():
            if called := codes.get(code_key(called_by)):
                yield Sameness(left=issue.id, right=called.id, method="code", score=1.0)
    for members in buckets.values():
        for (one, phrase), (other, name) in combinations(members, 2):
            if one.id != other.id and not (one.code and other.code) and _agree(phrase, name):
                left, right = sorted((one, other), key=lambda issue: (bool(issue.code), issue.id))
                yield Sameness(left=left.id, right=right.id, method="name", score=0.9)


def _by_head(issues: Sequence[KnownIssue]) -> Iterator[Sameness]:
    """Return pairs of a short name and the one matter with a code whose name it heads."""
    heads: dict[str, list[tuple[KnownIssue, Words]]] = defaultdict(list)
    for issue in issues:
        for core in sorted({nucleus(phrase) for phrase in issue.phrases} - {()}):
            heads[core[-1][:_BUCKET]].append((issue, core))
    for issue in issues:
        for phrase in issue.phrases if issue.code is None else ():
            near = heads[phrase[-1][:_BUCKET]]
            others = {
                other.id: other
                for other, core in near
                if other.id != issue.id and _heads(phrase, core) and not _twins(issue, other)
            }
            if len(others) == 1 and (only := next(iter(others.values()))).code:
                yield Sameness(left=issue.id, right=only.id, method="head_noun", score=0.8)


def _heads(name: Words, core: Words) -> bool:
    """Tell whether the name is what the other is about: all of it, or its noun alone."""
    if len(name) == 1:
        return len(name[0]) >= _SHORTEST and _is_form(name[0], core[-1])
    return _agree(name, core)


def _twins(one: KnownIssue, other: KnownIssue) -> bool:
    """Tell whether two matters without code bear the same name, so that neither rivals."""
    if one.code or other.code:
        return False
    return any(_agree(left, right) for left in one.phrases for right in other.phrases)


def _agree(left: Words, right: Words) -> bool:
    return len(left) == len(right) and all(map(_is_form, left, right))


def _is_form(one: str, other: str) -> bool:
    return one == other or is_definite_of(one, other) or is_definite_of(other, one)


def _groups(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Return for each matter all that hang together with it."""
    groups: dict[str, set[str]] = {}
    for left, right in pairs:
        joined = groups.get(left, {left}) | groups.get(right, {right})
        groups.update(dict.fromkeys(joined, joined))
    return groups
