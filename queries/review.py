"""What waits to be judged: two names that may be one, side by side with their own words."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, LiteralString

from graph.evidence import reason
from graph.judgement_store import kind_of, read_judgements
from graph.judgements import Judgement, Kind, Pair, standing
from graph.model import Model
from graph.store import GraphStore
from queries.answers import Ref, Source
from queries.entities import is_id, unknown

MOST_QUOTES: Final = 3


class Waiting(Model):
    """Two names that may be one, and what speaks for it."""

    kind: Kind
    left: str
    right: str
    method: str
    score: float
    reasons: tuple[str, ...] = ()

    @property
    def pair(self) -> Pair:
        """Return the two in the order of their ids."""
        return (self.left, self.right) if self.left < self.right else (self.right, self.left)


class Candidate(Model):
    """One of the two: what papers call it, which offices they tell, and their own words."""

    entity: Ref
    also_called: tuple[str, ...] = ()
    municipality: str | None = None
    offices: tuple[str, ...] = ()
    quotes: tuple[Source, ...] = ()


class Ground(Model):
    """A reason in plain words; a weight below 0 speaks against."""

    text: str
    weight: float


class ReviewCase(Model):
    """Two candidates side by side, the reasons, and what somebody unsure said before."""

    kind: Kind
    left: Candidate
    right: Candidate
    score: float
    reasons: tuple[Ground, ...] = ()
    judgement: Judgement | None = None

    @property
    def pair(self) -> Pair:
        """Return the ids of the two."""
        return self.left.entity.id, self.right.entity.id


WAITING: Final = """
MATCH (left)-[r:MAYBE_SAME]->(right)
WITH left, r, right,
  CASE WHEN left:Person THEN 'person' WHEN left:Issue THEN 'issue' ELSE 'organisation' END AS kind
WHERE $kind IS NULL OR kind = $kind
RETURN kind, left.id AS left, right.id AS right, r.method AS method, r.score AS score,
  coalesce(r.reasons, []) AS reasons
ORDER BY score DESC, left, right
"""


def waiting(store: GraphStore, kind: Kind | None = None) -> tuple[Waiting, ...]:
    """Return the pairs that wait, the surest first; those somebody is unsure of come last."""
    rows = [Waiting.model_validate(row) for row in store.read(WAITING, kind=kind)]
    judged = standing(read_judgements(store))
    return tuple(sorted(rows, key=lambda row: row.pair in judged))


CANDIDATES: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
OPTIONAL MATCH (i:Issue {id: id})
WITH id, coalesce(p, o, i) AS n
WHERE n IS NOT NULL
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k)
WITH id, n, coalesce(k, n) AS head
OPTIONAL MATCH (x)-[:KNOWN_AS]->(head)
WITH id, n, head, collect(x) AS others
WITH id, n, [head] + others AS all
RETURN id, CASE WHEN n:Person THEN 'person' WHEN n:Issue THEN 'issue' ELSE 'organisation' END
    AS kind,
  n.name AS name, coalesce(n.aliases, []) AS also_called, n.municipality AS municipality,
  COLLECT {
    UNWIND all AS w
    MATCH (w)-[h:HOLDS]->(b:Organisation)
    RETURN DISTINCT trim(coalesce(h.role, '') + ' ' + b.name) AS office ORDER BY office
  } AS offices
ORDER BY id
"""

QUOTES_OF_LISTS: Final = """
UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k)
WITH id, coalesce(k, n) AS head
OPTIONAL MATCH (x)-[:KNOWN_AS]->(head)
WITH id, head, collect(x) AS others
WITH id, [head] + others AS all
UNWIND all AS w
MATCH (w)-[r:HOLDS|ATTENDED]->()
MATCH (d:Document {id: r.document})
RETURN id, {document_id: d.id, document: d.name, title: coalesce(d.title, d.name),
  date: d.date, start: r.start, end: r.end, quote: r.quote} AS source
ORDER BY id, d.date, d.name, r.start, r.end
"""

QUOTES_OF_EVENTS: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
OPTIONAL MATCH (i:Issue {id: id})
WITH id, coalesce(p, o, i) AS n
WHERE n IS NOT NULL
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k)
WITH id, coalesce(k, n) AS head
OPTIONAL MATCH (x)-[:KNOWN_AS]->(head)
WITH id, head, collect(x) AS others
WITH id, [head] + others AS all
UNWIND all AS w
MATCH (w)-[:MADE|ABOUT]-(e:Event)-[:IN]->(d:Document)
RETURN id, {document_id: d.id, document: d.name, title: coalesce(d.title, d.name),
  date: d.date, start: e.start, end: e.end, quote: e.quote, page: e.page} AS source
ORDER BY id, d.date, d.name, e.start, e.end
"""

QUOTES_OF_MENTIONS: Final = """
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (o:Organisation {id: id})
OPTIONAL MATCH (i:Issue {id: id})
WITH id, coalesce(p, o, i) AS n
WHERE n IS NOT NULL
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k)
WITH id, coalesce(k, n) AS head
OPTIONAL MATCH (x)-[:KNOWN_AS]->(head)
WITH id, head, collect(x) AS others
WITH id, [head] + others AS all
UNWIND all AS w
MATCH (w)<-[m:MENTIONS]-(d:Document)
RETURN id, {document_id: d.id, document: d.name, title: coalesce(d.title, d.name),
  date: d.date, start: m.start, end: m.end, quote: m.surface} AS source
ORDER BY id, d.date, d.name, m.start, m.end
"""


def candidates_of(store: GraphStore, ids: Iterable[str]) -> dict[str, Candidate]:
    """Return entities as the papers tell of all who are one with them, with some of their words."""
    wanted = sorted(set(ids))
    quotes: defaultdict[str, list[Source]] = defaultdict(list)
    for row in store.read(QUOTES_OF_LISTS, ids=wanted):
        quotes[row["id"]].append(Source.model_validate(row["source"]))
    for row in store.read(QUOTES_OF_EVENTS, ids=wanted):
        quotes[row["id"]].append(Source.model_validate(row["source"]))
    if bare := [id_ for id_ in wanted if not quotes[id_]]:
        for row in store.read(QUOTES_OF_MENTIONS, ids=bare):
            quotes[row["id"]].append(Source.model_validate(row["source"]))
    rows = store.read(CANDIDATES, ids=wanted)
    return {row["id"]: _candidate(row, quotes[row["id"]]) for row in rows}


def review_queue(
    store: GraphStore, kind: Kind | None = None, limit: int = 50
) -> tuple[ReviewCase, ...]:
    """Return what waits to be judged, the surest first, with quotes and reasons in Danish."""
    return review_cases(store, waiting(store, kind)[:limit])


def review_cases(store: GraphStore, rows: Sequence[Waiting]) -> tuple[ReviewCase, ...]:
    """Return the pairs in full."""
    judged = standing(read_judgements(store))
    known = candidates_of(store, (end for row in rows for end in row.pair))
    return tuple(
        ReviewCase(
            kind=row.kind,
            left=known[row.pair[0]],
            right=known[row.pair[1]],
            score=row.score,
            reasons=tuple(_grounds(row)),
            judgement=judged.get(row.pair),
        )
        for row in rows
    )


ENTITIES_CALLED: Final[Mapping[Kind, LiteralString]] = {
    "person": """
        MATCH (n:Person {name: $name})
        OPTIONAL MATCH (n)-[:KNOWN_AS]->(k)
        WITH coalesce(k.id, n.id) AS head, min(n.id) AS id
        RETURN id ORDER BY id
        """,
    "organisation": "MATCH (n:Organisation {name: $name}) RETURN n.id AS id ORDER BY id",
    "issue": "MATCH (n:Issue {name: $name}) RETURN n.id AS id ORDER BY id",
}


def judged_pair(store: GraphStore, left: str, right: str) -> tuple[Kind, Pair]:
    """Return the two entities that ids or whole names mean, and of which kind they are."""
    ends = [_named(store, text) for text in (left, right)]
    kinds = kind_of(store, [end for found in ends for end in found])
    pairs: list[tuple[Kind, Pair]] = [
        (kinds[one], (one, other))
        for one in ends[0]
        for other in ends[1]
        if one != other and kinds.get(one) == kinds.get(other) and one in kinds
    ]
    if len(pairs) != 1:
        asked = left if not set(ends[0]) & kinds.keys() else right
        raise unknown("person", asked, tuple(sorted({*ends[0], *ends[1]} & kinds.keys())))
    return pairs[0]


BEARERS: Final = """
UNWIND $names AS name
MATCH (n:Person {name: name})
RETURN name, n.id AS id
ORDER BY name, id
"""


def judgement_between(store: GraphStore, left: str, right: str) -> tuple[Kind, Pair]:
    """Return the two entities that ids or names mean and whom somebody has judged.

    A person has an id in each document; the judgement is about one of them.
    """
    ids = {left: {left}, right: {right}}
    for row in store.read(BEARERS, names=sorted(ids)):
        ids[row["name"]].add(row["id"])
    judged: list[tuple[Kind, Pair]] = [
        (one.kind, pair)
        for pair, one in standing(read_judgements(store)).items()
        if any(a in ids[left] and b in ids[right] for a, b in (pair, pair[::-1]))
    ]
    return judged[0] if len(judged) == 1 else judged_pair(store, left, right)


def _named(store: GraphStore, text: str) -> tuple[str, ...]:
    if is_id(text):
        return (text,)
    found = (store.read(query, name=text) for query in ENTITIES_CALLED.values())
    return tuple(row["id"] for rows in found for row in rows)


def _candidate(row: dict[str, Any], quotes: Iterable[Source]) -> Candidate:
    told = sorted(quotes, key=lambda one: (one.date or "9999", one.document, one.start, one.end))
    by_place = {(one.document_id, one.start): one for one in told}
    entity = Ref(kind=row.pop("kind"), id=row.pop("id"), name=row.pop("name"))
    shown = tuple(by_place.values())[:MOST_QUOTES]
    return Candidate.model_validate({**row, "entity": entity, "quotes": shown})


def _grounds(row: Waiting) -> Iterable[Ground]:
    for id_ in row.reasons or (row.method,):
        if (told := reason(row.kind, id_)) is not None:
            yield Ground(text=told.text, weight=told.weight)
