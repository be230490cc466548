"""What people and organisations have in common: what they said, and where they are named."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, Literal

from graph.keys import fold
from graph.store import GraphStore
from queries.answers import ActorOnIssue, Event, MentionRow, PromiseRow, Ref
from queries.entities import candidates, is_id, unknown
from queries.events import chronological, events_by_id
from queries.history import FOR
from queries.issues import events_of_issues, newest_document
from queries.lineage import matters_of
from queries.promises import promises

ActorKind = Literal["person", "organisation"]
ACTOR_KINDS: Final[tuple[ActorKind, ...]] = ("person", "organisation")

ACTORS_BY_ID: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
WITH coalesce(p, o) AS named
WHERE named IS NOT NULL
OPTIONAL MATCH (named)-[:KNOWN_AS]->(k)
WITH DISTINCT coalesce(k, named) AS a
RETURN {kind: CASE WHEN a:Person THEN 'person' ELSE 'organisation' END, id: a.id, name: a.name}
  AS actor
ORDER BY a.id
"""


def actors_by_id(store: GraphStore, ids: Iterable[str]) -> tuple[Ref, ...]:
    """Return the people and organisations with these ids, each under its group's name."""
    rows = store.read(ACTORS_BY_ID, ids=sorted(ids))
    return tuple(Ref.model_validate(row["actor"]) for row in rows)


def find_actor(store: GraphStore, name_or_id: str, *kinds: ActorKind) -> Ref:
    """Return the person or organisation that an id, name, alias or office means."""
    wanted = kinds or ACTOR_KINDS
    if not is_id(name_or_id):
        return candidates(store, name_or_id, *wanted)[0]
    found = [actor for actor in actors_by_id(store, [name_or_id]) if actor.kind in wanted]
    if not found:
        raise unknown(wanted[0], name_or_id)
    return found[0]


NAMESAKES_OF: Final = """
MATCH (n:Person {name: $name})
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k:Person)
WITH DISTINCT coalesce(k, n) AS p
WHERE p.id <> $id
RETURN 'person' AS kind, p.id AS id, p.name AS name
ORDER BY id
"""


def namesakes_of(store: GraphStore, person: Ref) -> tuple[Ref, ...]:
    """Return the other people of that name: who they are is not for us to guess."""
    rows = store.read(NAMESAKES_OF, name=person.name, id=person.id)
    return tuple(Ref.model_validate(row) for row in rows)


EVENTS_BY_ACTOR: Final = """
OPTIONAL MATCH (p:Person {id: $id})
OPTIONAL MATCH (o:Organisation {id: $id})
WITH coalesce(p, o) AS a
OPTIONAL MATCH (x)-[:KNOWN_AS]->(a)
WITH a, collect(x) AS others
UNWIND [a] + others AS w
MATCH (w)-[:MADE]->(e:Event)
RETURN DISTINCT e.id AS id
ORDER BY id
"""


def events_by_actor(store: GraphStore, key: str) -> tuple[Event, ...]:
    """Return what an actor said and did, by date and place in the text."""
    rows = store.read(EVENTS_BY_ACTOR, id=key)
    return chronological(events_by_id(store, [row["id"] for row in rows]))


TASKS_OF_ACTOR: Final = """
OPTIONAL MATCH (p:Person {id: $id})
OPTIONAL MATCH (o:Organisation {id: $id})
WITH coalesce(p, o) AS a
OPTIONAL MATCH (x)-[:KNOWN_AS]->(a)
WITH a, collect(x) AS others
UNWIND [a] + others AS w
MATCH (w)<-[:RESPONSIBLE]-(e:Event)
RETURN DISTINCT e.id AS id
ORDER BY id
"""


def promises_by_actor(
    store: GraphStore, key: str, events: Sequence[Event]
) -> tuple[PromiseRow, ...]:
    """Return what an actor promised or was told to do, with what came of it."""
    tasks = events_by_id(store, [row["id"] for row in store.read(TASKS_OF_ACTOR, id=key)])
    made = [event for event in events if event.act_or_status == "commit"]
    own = chronological({event.id: event for event in (*made, *tasks)}.values())
    matters = matters_of(store, {issue.id for event in own for issue in event.about})
    told = events_of_issues(store, matters)
    rows = promises(own, told, newest_document(store), matters)
    return tuple(row for row in rows if row.who is not None and row.who.id == key)


MENTIONS_OF: Final = """
OPTIONAL MATCH (p:Person {id: $id})
OPTIONAL MATCH (o:Organisation {id: $id})
WITH coalesce(p, o) AS a
OPTIONAL MATCH (x)-[:KNOWN_AS]->(a)
WITH a, collect(x) AS others
UNWIND [a] + others AS w
MATCH (d:Document)-[m:MENTIONS]->(w)
RETURN m.surface AS surface, coalesce(m.method, '') AS method, coalesce(m.score, 1.0) AS score,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: m.start, end: m.end, quote: m.surface} AS source
ORDER BY coalesce(d.date, '9999'), d.name, m.start, m.end, surface, method
"""


def mentions_of(store: GraphStore, key: str) -> tuple[MentionRow, ...]:
    """Return every place that names the actor, and how that was settled."""
    return tuple(MentionRow.model_validate(row) for row in store.read(MENTIONS_OF, id=key))


def also_called(name: str, told: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return all other names of an actor, those that differ in case only once.

    >>> also_called("Ida Lind", [["Ida"], ["IDA LIND", "Ida Bro Lind"]])
    ('Ida', 'Ida Bro Lind')
    """
    others = {fold(other): other for names in told for other in sorted(names, reverse=True)}
    return tuple(others[key] for key in sorted(others) if key != fold(name))


def issues_of(events: Iterable[Event], actor: str) -> tuple[ActorOnIssue, ...]:
    """Return the issues that an actor spoke on, the most spoken on first.

    In each row `actor` is the issue: the same figures seen from the other end.
    """
    acts: defaultdict[Ref, list[str]] = defaultdict(list)
    for event in events:
        if event.kind == "statement" and any(who.id == actor for who in event.who):
            for issue in event.about:
                acts[issue].append(event.act_or_status)
    rows = [
        ActorOnIssue(
            actor=issue,
            statements=len(told),
            support=sum(act in FOR for act in told),
            oppose=told.count("oppose"),
        )
        for issue, told in acts.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.statements, row.actor.name, row.actor.id)))
