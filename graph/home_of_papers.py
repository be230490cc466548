"""Which municipality a paper is from that doesn't name one: the one whose people it names.

Minutes of a committee often name nobody but its members; `graph/homes.py` weighs their names. Where
they tell nothing, a budget proposal does by its code and title, if one municipality alone has it.
Only what papers say themselves is evidence, so neither the order of loading nor what was settled
before can matter.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from graph.homes import homes
from graph.identity import Place
from graph.keys import code_key
from graph.known_people import KnownPerson
from graph.shapes import Words, words
from graph.store import GraphStore

UNTOLD: Final = """
MATCH (d:Document) WHERE d.municipality IS NULL OR d.home IS NOT NULL
RETURN d.id AS document, d.home AS home
ORDER BY document
"""

PEOPLE: Final = """
MATCH (d:Document)-[:TELLS_OF]->(p:Person)
RETURN d.id AS document, CASE WHEN d.home IS NULL THEN d.municipality ELSE null END AS told,
  collect(DISTINCT p.name) AS names
ORDER BY document
"""

PROPOSALS: Final = """
MATCH (d:Document)-[t:TELLS_OF]->(i:Issue) WHERE i.code IS NOT NULL
RETURN d.id AS document, CASE WHEN d.home IS NULL THEN d.municipality ELSE null END AS told,
  t.facts AS facts
ORDER BY document, i.id
"""

TITLE: Final = 3
"""A title of so many words, beside its code, isn't two municipalities' by chance."""


def homes_to_change(store: GraphStore) -> dict[str, str | None]:
    """Return the documents whose home isn't what the whole graph says, with what it says."""
    untold = {row["document"]: row["home"] for row in store.read(UNTOLD)}
    if not untold:
        return {}
    rows = store.read(PEOPLE)
    places = _places(rows)
    found = homes(person for row in rows for person in _people(row))
    proposed = _homes_of_proposals(store.read(PROPOSALS))
    now = {
        document: places.get(found.get(document, "")) or places.get(proposed.get(document, ""))
        for document in untold
    }
    return {document: home for document, home in now.items() if home != untold[document]}


def _homes_of_proposals(rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return for each paper the scope that alone has one of its proposals, by code and title."""
    scopes: defaultdict[tuple[str, Words], set[str]] = defaultdict(set)
    papers: defaultdict[str, set[tuple[str, Words]]] = defaultdict(set)
    for row in rows:
        for proposal in _proposals(json.loads(row["facts"])):
            papers[row["document"]].add(proposal)
            if row["told"]:
                scopes[proposal].add(_scope(row["told"]))
    found = {
        document: {scope for proposal in own for scope in scopes.get(proposal, ())}
        for document, own in papers.items()
    }
    return {document: min(places) for document, places in found.items() if len(places) == 1}


def _proposals(facts: Iterable[Mapping[str, Any]]) -> Iterable[tuple[str, Words]]:
    """Return the proposals that a paper calls by code and title."""
    for told in facts:
        for name in (told["name"], *told.get("aliases", ())):
            title = words(name)
            if told.get("code") and len(title) >= TITLE:
                yield code_key(told["code"]), title


def _people(row: Mapping[str, Any]) -> Iterable[KnownPerson]:
    """Return the people whom one paper tells of."""
    scope = _scope(row["told"]) if row["told"] else ""
    papers = frozenset({row["document"]})
    for name in row["names"]:
        yield KnownPerson(id=name, names=(name,), scope=scope, documents=papers)


def _places(rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return the municipalities that papers name, by scope, each under one spelling."""
    told = sorted({row["told"] for row in rows if row["told"]}, key=lambda name: (len(name), name))
    return {_scope(name): name for name in told}


def _scope(municipality: str) -> str:
    return Place(municipality=municipality, document="").scope
