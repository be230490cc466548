"""The shortest way between two actors: over the issues they spoke on and whom they spoke to."""

from collections.abc import Iterable
from typing import Final

from graph.model import Model
from graph.store import GraphStore
from queries.actors import find_actor
from queries.answers import PathStep, Ref
from queries.events import events_by_id

MOST_STEPS: Final = 8


class Tie(Model):
    """An event that joins two nodes of a path."""

    near: Ref
    far: Ref
    event: str


TIES_OF_ACTORS: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
WITH coalesce(p, o) AS a, p
OPTIONAL MATCH (x)-[:KNOWN_AS]->(a)
WITH a, p, collect(x) AS others
UNWIND [a] + others AS w
MATCH (w)-[:MADE]->(e:Event)-[:ABOUT|ADDRESSED_TO]->(met)
OPTIONAL MATCH (met)-[:KNOWN_AS]->(k)
WITH a, p, coalesce(k, met) AS n, e
WITH a, p, n, min(coalesce(e.date, '9999') + e.id) AS first
RETURN {kind: CASE WHEN p IS NULL THEN 'organisation' ELSE 'person' END, id: a.id, name: a.name}
  AS near,
  {kind: CASE WHEN n:Issue THEN 'issue' WHEN n:Person THEN 'person' ELSE 'organisation' END,
    id: n.id, name: n.name} AS far,
  right(first, 16) AS event
ORDER BY a.id, n.name, n.id
"""

TIES_TO_ACTORS: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
WITH coalesce(p, o) AS a, p
OPTIONAL MATCH (x)-[:KNOWN_AS]->(a)
WITH a, p, collect(x) AS others
UNWIND [a] + others AS w
MATCH (w)<-[:ADDRESSED_TO]-(e:Event)<-[:MADE]-(met)
OPTIONAL MATCH (met)-[:KNOWN_AS]->(k)
WITH a, p, coalesce(k, met) AS n, e
WITH a, p, n, min(coalesce(e.date, '9999') + e.id) AS first
RETURN {kind: CASE WHEN p IS NULL THEN 'organisation' ELSE 'person' END, id: a.id, name: a.name}
  AS near,
  {kind: CASE WHEN n:Person THEN 'person' ELSE 'organisation' END, id: n.id, name: n.name} AS far,
  right(first, 16) AS event
ORDER BY a.id, n.name, n.id
"""

TIES_OF_ISSUES: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})
OPTIONAL MATCH (x:Issue)-[:KNOWN_AS]->(i)
WITH i, collect(x) AS others
UNWIND [i] + others AS w
MATCH (w)<-[:ABOUT]-(e:Event)<-[:MADE]-(met)
OPTIONAL MATCH (met)-[:KNOWN_AS]->(k)
WITH i, coalesce(k, met) AS n, e
WITH i, n, min(coalesce(e.date, '9999') + e.id) AS first
RETURN {kind: 'issue', id: i.id, name: i.name} AS near,
  {kind: CASE WHEN n:Person THEN 'person' ELSE 'organisation' END, id: n.id, name: n.name} AS far,
  right(first, 16) AS event
ORDER BY i.id, n.name, n.id
"""


def ties_of(store: GraphStore, nodes: Iterable[Ref]) -> tuple[Tie, ...]:
    """Return what joins these nodes to others, the earliest event for each pair."""
    known = tuple(nodes)
    issues = sorted(node.id for node in known if node.kind == "issue")
    actors = sorted(node.id for node in known if node.kind != "issue")
    rows = [
        *(store.read(TIES_OF_ACTORS, ids=actors) if actors else []),
        *(store.read(TIES_TO_ACTORS, ids=actors) if actors else []),
        *(store.read(TIES_OF_ISSUES, ids=issues) if issues else []),
    ]
    return tuple(Tie.model_validate(row) for row in rows)


def shortest_path(store: GraphStore, left: str, right: str) -> tuple[PathStep, ...]:
    """Return the steps from one actor to another, none where nothing joins them."""
    start, goal = find_actor(store, left), find_actor(store, right)
    arrived: dict[str, Tie | None] = {start.id: None}
    frontier: tuple[Ref, ...] = (start,)
    for _ in range(MOST_STEPS):
        if goal.id in arrived or not frontier:
            break
        reached: list[Ref] = []
        for tie in ties_of(store, frontier):
            if tie.far.id not in arrived:
                arrived[tie.far.id] = tie
                reached.append(tie.far)
        frontier = tuple(reached)
    return _steps(store, arrived, goal) if goal.id in arrived else ()


def _steps(store: GraphStore, arrived: dict[str, Tie | None], goal: Ref) -> tuple[PathStep, ...]:
    """Return the way back from the goal, turned round, with its events."""
    ties: list[Tie] = []
    tie = arrived[goal.id]
    while tie is not None:
        ties.append(tie)
        tie = arrived[tie.near.id]
    events = {event.id: event for event in events_by_id(store, (tie.event for tie in ties))}
    return tuple(
        PathStep(from_node=tie.near, to_node=tie.far, event=events[tie.event])
        for tie in reversed(ties)
    )
