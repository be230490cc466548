"""Which municipality a paper belongs to that names none: that of the people it tells of; pure.

Several uncommon full names in common don't meet by chance. Papers that name no municipality and
share people among themselves belong together, wherever that is.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import combinations
from typing import Final

from graph.known_people import KnownPerson
from graph.lexicon.names import COMMON_SURNAMES
from graph.spelling import letters, parts_of

ENOUGH: Final = 3
AHEAD: Final = 2

Name = tuple[str, ...]


def homes(people: Iterable[KnownPerson]) -> dict[str, str]:
    """Return for each paper without a municipality the scope that its people tell, if they do.

    >>> names = ("Ida Bro", "Tage Lind", "Bo Kvist")
    >>> told = [KnownPerson(id=f"{n}1", names=(n,), scope="bækby") for n in names]
    >>> untold = [KnownPerson(id=f"{n}2", names=(n,), documents=frozenset({"d"})) for n in names]
    >>> homes([*told, *untold])
    {'d': 'bækby'}
    """
    scopes: dict[str, set[Name]] = defaultdict(set)
    papers: dict[str, set[Name]] = defaultdict(set)
    for person in people:
        for name in telling(person):
            for document in () if person.scope else person.documents:
                papers[document].add(name)
            if person.scope:
                scopes[person.scope].add(name)
    found: dict[str, str] = {}
    while new := _homes(papers, scopes, found):
        found |= new
        for document, scope in new.items():
            scopes[scope] |= papers[document]
    return found | _together({doc: names for doc, names in papers.items() if doc not in found})


def _homes(
    papers: Mapping[str, AbstractSet[Name]],
    scopes: Mapping[str, AbstractSet[Name]],
    known: Mapping[str, str],
) -> dict[str, str]:
    """Return the papers whose people are clearly of one municipality."""
    homes_of: dict[Name, list[str]] = defaultdict(list)
    for scope, names in scopes.items():
        for name in names:
            homes_of[name].append(scope)
    found = {}
    for document in papers.keys() - known.keys():
        shared = Counter(scope for name in papers[document] for scope in homes_of.get(name, ()))
        ranked = sorted(shared.items(), key=lambda each: (-each[1], each[0]))
        rest = ranked[1][1] if len(ranked) > 1 else 0
        if ranked and ranked[0][1] >= max(ENOUGH, AHEAD * rest):
            found[document] = ranked[0][0]
    return found


def _together(papers: Mapping[str, AbstractSet[Name]]) -> dict[str, str]:
    """Return a scope of their own for papers that share people among themselves."""
    naming: dict[Name, list[str]] = defaultdict(list)
    for document in sorted(papers):
        for name in papers[document]:
            naming[name].append(document)
    shared = Counter(pair for docs in naming.values() for pair in combinations(docs, 2))
    groups: dict[str, set[str]] = {}
    for (one, other), times in shared.items():
        if times >= ENOUGH:
            joined = groups.get(one, {one}) | groups.get(other, {other})
            groups.update(dict.fromkeys(joined, joined))
    return {document: f"together:{min(group)}" for document, group in groups.items()}


def telling(person: KnownPerson) -> frozenset[Name]:
    """Return the person's full names that few others bear."""
    parted = (parts_of(name) for name in person.names)
    return frozenset(
        tuple(map(letters, parts))
        for parts in parted
        if len(parts) > 1 and parts[-1] not in COMMON_SURNAMES and not parts[0].endswith(".")
    )
