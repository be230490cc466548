"""Full-text search with Danish stemming over names, titles and what was said."""

import math
from collections.abc import Iterable
from typing import Final, Literal, get_args

from graph.store import GraphStore
from queries.answers import EntityKind, Hit, Page
from queries.cursor import Key, decode, encode, unknown_cursor
from queries.entities import NAMES, under_one_name
from queries.events import events_by_id
from queries.lookup import issues_of_code
from queries.lucene import searches
from queries.names import fold, nearest

HitKind = Literal["issue", "person", "organisation", "document", "event"]
INDEXES: Final[dict[HitKind, str]] = {
    "issue": "issue_text",
    "person": "person_text",
    "organisation": "organisation_text",
    "document": "document_text",
    "event": "event_text",
}
MOST_HITS: Final = 500
NAME_WEIGHT: Final = 3.0
EXACT: Final = 100.0

NODES_FOUND: Final = """
CALL db.index.fulltext.queryNodes($index, $terms) YIELD node, score
OPTIONAL MATCH (node)-[:KNOWN_AS]->(k)
WITH coalesce(k, node) AS n, max(score) AS score
RETURN n.id AS id, coalesce(n.title, n.name, '') AS name, score
ORDER BY score DESC, id
LIMIT $limit
"""


def nodes_found(store: GraphStore, kind: HitKind, terms: str) -> tuple[Hit, ...]:
    """Return what the full-text index of a kind finds, the best first."""
    rows = store.read(NODES_FOUND, index=INDEXES[kind], terms=terms, limit=MOST_HITS)
    return tuple(Hit.model_validate({**row, "kind": kind}) for row in rows)


def search(
    store: GraphStore,
    text: str,
    kinds: Iterable[HitKind] = (),
    cursor: str | None = None,
    limit: int = 20,
) -> Page[Hit]:
    """Return what fits the words, names before statements, the best first, a page at a time.

    Every word has to fit; where nothing does, some words, and then words spelt much alike.
    """
    wanted = tuple(kinds) or get_args(HitKind)
    hits = next((found for terms in searches(text) if (found := _hits(store, wanted, terms))), ())
    if "issue" in wanted:
        hits = (*_by_code(store, text), *hits)
    unique = {(hit.kind, hit.id): hit for hit in (_weighed(hit, text) for hit in reversed(hits))}
    ranked = sorted(unique.values(), key=_rank)
    rest = [hit for hit in ranked if _rank(hit) > _after(cursor)]
    shown = rest[:limit]
    following = encode(_key(shown[-1])) if len(rest) > limit and shown else None
    return Page(rows=_with_events(store, shown), next_cursor=following)


def suggest(store: GraphStore, name: str, kind: EntityKind | None = None) -> tuple[str, ...]:
    """Return the names most like what was typed, for "mente du …?"."""
    kinds: tuple[EntityKind, ...] = (kind,) if kind else ("issue", "person", "organisation")
    return nearest(name, (entity for each in kinds for entity in NAMES[each](store)))


def _hits(store: GraphStore, kinds: Iterable[HitKind], terms: str) -> tuple[Hit, ...]:
    """Return what fits the terms among these kinds."""
    return tuple(hit for kind in kinds for hit in nodes_found(store, kind, terms))


def _by_code(store: GraphStore, text: str) -> tuple[Hit, ...]:
    """Return the issues whose code was typed, however it was written."""
    found = set(under_one_name(store, issues_of_code(store, text)).values())
    return tuple(Hit(kind="issue", id=issue.id, name=issue.name, score=EXACT) for issue in found)


def _weighed(hit: Hit, text: str) -> Hit:
    """Return the hit with its score: a name counts more than a mention, the very name most."""
    score = hit.score if hit.kind == "event" else hit.score * NAME_WEIGHT
    exact = EXACT if hit.kind != "event" and fold(hit.name) == fold(text) else 0.0
    return hit.model_copy(update={"score": round(score + exact, 4)})


def _rank(hit: Hit) -> tuple[float, str, str]:
    """Return the order of hits; a total one."""
    return -hit.score, hit.kind, hit.id


def _key(hit: Hit) -> Key:
    """Return the sort key of a hit for a cursor."""
    return repr(-hit.score), hit.kind, hit.id


def _after(cursor: str | None) -> tuple[float, str, str]:
    """Return the order of the last hit shown; without a cursor, one before every hit."""
    if not cursor:
        return -math.inf, "", ""
    score, kind, key = decode(cursor, 3)
    try:
        return float(score), kind, key
    except ValueError as error:
        raise unknown_cursor(cursor) from error


def _with_events(store: GraphStore, hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the hits, those of events with the whole event under its document's title."""
    shown = tuple(hits)
    events = {e.id: e for e in events_by_id(store, (h.id for h in shown if h.kind == "event"))}
    return tuple(
        hit.model_copy(update={"event": event, "name": event.source.title})
        if (event := events.get(hit.id))
        else hit
        for hit in shown
    )
