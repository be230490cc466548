"""Earlier and later handling: which papers, meetings and items took a matter up, by which key.

Each answer shows the words of both papers, as `graph/leads.py` found them.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final, LiteralString

from graph.store import GraphStore
from queries.answers import Handling, HandlingWay

_LED: Final = """
WITH a, r, b
MATCH (d:Document {id: r.document})
OPTIONAL MATCH (d)-[:RECORDS]->(dm:Meeting)
OPTIONAL MATCH (a)-[:UNDER]->(under:AgendaItem)
OPTIONAL MATCH (b)-[:UNDER]->(over:AgendaItem)
OPTIONAL MATCH (b)-[:IN]->(holds:Document)
OPTIONAL MATCH (told:Document {id: r.to_document})
WITH a, r, b, d, dm, CASE WHEN a:AgendaItem THEN a ELSE under END AS ai,
  CASE WHEN b:AgendaItem THEN b ELSE over END AS bi,
  CASE WHEN b:Document THEN b ELSE coalesce(holds, told) END AS t
OPTIONAL MATCH (t)-[:RECORDS]->(tm:Meeting)
WITH a, r, b, d, dm, ai, bi, t, CASE WHEN b:Meeting THEN b ELSE tm END AS bm
RETURN a.id AS start, b.id AS end, r.key AS key, r.value AS value,
  [coalesce(ai.id, d.id), coalesce(bi.id, b.id)] AS ends,
  {document: {kind: 'document', id: d.id, name: coalesce(d.title, d.name)},
    meeting: CASE WHEN dm IS NULL THEN null ELSE {kind: 'meeting', id: dm.id, name: dm.name} END,
    date: coalesce(dm.date, d.date), item: ai.number, title: ai.title,
    source: {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
      start: r.start, end: r.end, quote: r.quote}} AS origin,
  {document: CASE WHEN t IS NULL THEN null
      ELSE {kind: 'document', id: t.id, name: coalesce(t.title, t.name)} END,
    meeting: CASE WHEN bm IS NULL THEN null ELSE {kind: 'meeting', id: bm.id, name: bm.name} END,
    date: coalesce(bm.date, t.date), item: bi.number, title: bi.title,
    source: CASE WHEN t IS NULL OR r.to_quote IS NULL THEN null ELSE
      {document_id: t.id, document: t.name, title: coalesce(t.title, t.name), date: t.date,
        start: r.to_start, end: r.to_end, quote: r.to_quote} END} AS target
ORDER BY start, end, key
"""


def _led(match: LiteralString) -> LiteralString:
    """Return the query on what the pattern finds: `a` leads to `b` by `r`, of each of `$ids`."""
    return "UNWIND $ids AS id MATCH " + match + _LED


FROM_DOCUMENTS: Final[tuple[LiteralString, ...]] = (
    _led("(a:Document {id: id})-[r:LEADS_TO]->(b)"),
    _led("(:Document {id: id})<-[:IN]-(a)-[r:LEADS_TO]->(b)"),
)
TO_DOCUMENTS: Final[tuple[LiteralString, ...]] = (
    _led("(b:Document {id: id})<-[r:LEADS_TO]-(a)"),
    _led("(:Document {id: id})<-[:IN]-(b)<-[r:LEADS_TO]-(a)"),
    _led("(:Document {id: id})-[:RECORDS]->(b:Meeting)<-[r:LEADS_TO]-(a)"),
)
FROM_ITEMS: Final[tuple[LiteralString, ...]] = (
    _led("(a:AgendaItem {id: id})-[r:LEADS_TO]->(b)"),
    _led("(:AgendaItem {id: id})<-[:UNDER]-(a:Reference)-[r:LEADS_TO]->(b)"),
)
TO_MOVES: Final = _led("(:Issue {id: id})<-[:ABOUT]-(b:Event)<-[r:LEADS_TO]-(a)")
TO_ITEMS: Final[tuple[LiteralString, ...]] = (_led("(b:AgendaItem {id: id})<-[r:LEADS_TO]-(a)"),)

TREATED_UNDER: Final = """
UNWIND $ids AS id
MATCH (:Issue {id: id})<-[:ABOUT]-(:Event)-[:UNDER]->(a:AgendaItem)
OPTIONAL MATCH (a)-[:PART_OF]->(m:Meeting)
RETURN DISTINCT a.id AS id, m.id AS meeting
ORDER BY id
"""

TREATED_IN: Final = """
UNWIND $ids AS id
MATCH (:Issue {id: id})<-[:ABOUT]-(:Event)-[:IN]->(d:Document)
WHERE COUNT { (d)<-[:IN]-(:AgendaItem) } < 2
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
RETURN DISTINCT d.id AS id, m.id AS meeting
ORDER BY id
"""

NAMED_BY_ITEMS: Final = """
UNWIND $ids AS id
MATCH (:Issue {id: id})<-[m:MENTIONS]-(:Document)<-[:IN]-(a:AgendaItem)
WHERE m.start >= a.start AND m.start < a.end
RETURN DISTINCT a.id AS id
ORDER BY id
"""

NAMED_BY_TITLES: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})<-[:MENTIONS]-(d:Document)
WHERE COUNT { (d)<-[:IN]-(:AgendaItem) } < 2
  AND (toLower(d.title) CONTAINS toLower(i.name) OR d.title CONTAINS coalesce(i.code, i.name))
RETURN DISTINCT d.id AS id
ORDER BY id
"""

DOCUMENTS_OF_MEETING: Final = """
MATCH (d:Document)-[:RECORDS]->(:Meeting {id: $id})
RETURN d.id AS id
ORDER BY id
"""

BUDGET: Final = "budget_year"
_WAYS: Final[Mapping[str, tuple[HandlingWay, HandlingWay]]] = {
    "case_number": ("earlier", "later"),
    "earlier_handling": ("earlier", "later"),
    BUDGET: ("earlier", "later"),
}
_POINTING: Final[tuple[HandlingWay, HandlingWay]] = ("refers_to", "mentioned_in")


def handlings_of_document(store: GraphStore, key: str) -> tuple[Handling, ...]:
    """Return what a paper leads to and what leads to it, seen from the paper, by date."""
    return _seen_from_documents(store, [key])


def handlings_of_meeting(store: GraphStore, key: str) -> tuple[Handling, ...]:
    """Return what a meeting's papers lead to and what leads to it, by date."""
    papers = store.read(DOCUMENTS_OF_MEETING, id=key)
    return _seen_from_documents(store, [row["id"] for row in papers])


def handlings_of_issue(store: GraphStore, ids: Iterable[str]) -> tuple[Handling, ...]:
    """Return each link between papers that took a matter up, from the later one, by date.

    A paper that treats many matters leads to what is on another one: so both ends are to be on
    this matter, or the title of one of them names it. Where it was put off, that leads to the
    budget it was put off to.
    """
    wanted = sorted(ids)
    under, papers = (store.read(each, ids=wanted) for each in (TREATED_UNDER, TREATED_IN))
    named = {
        row["id"]
        for query in (NAMED_BY_ITEMS, NAMED_BY_TITLES)
        for row in store.read(query, ids=wanted)
    }
    treated = named | {row[name] for row in (*under, *papers) for name in ("id", "meeting")}
    found = {
        **_rows(store, (*FROM_ITEMS, *TO_ITEMS), {*named, *(row["id"] for row in under)}),
        **_rows(store, (*FROM_DOCUMENTS, *TO_DOCUMENTS), {*named, *(row["id"] for row in papers)}),
    }
    told = [
        row
        for row in found.values()
        if row["key"] != BUDGET and _is_on(row["ends"], treated, named)
    ]
    told += _rows(store, [TO_MOVES], wanted).values()
    return _by_date(map(_outward, told))


def _is_on(ends: Iterable[str], treated: AbstractSet[str], named: AbstractSet[str]) -> bool:
    """Tell whether both ends treat the matter, or one bears its name."""
    return set(ends) <= treated or not named.isdisjoint(ends)


def _seen_from_documents(store: GraphStore, ids: Sequence[str]) -> tuple[Handling, ...]:
    outward, inward = _rows(store, FROM_DOCUMENTS, ids), _rows(store, TO_DOCUMENTS, ids)
    told = [_outward(row) for ends, row in outward.items() if ends not in inward]
    return _by_date([*told, *(_inward(row) for ends, row in inward.items() if ends not in outward)])


def _rows(
    store: GraphStore, queries: Iterable[LiteralString], ids: Iterable[str]
) -> dict[tuple[str, str, str], Mapping[str, Any]]:
    """Return the links that the queries find, each once."""
    wanted = sorted(ids)
    if not wanted:
        return {}
    found = (row for query in queries for row in store.read(query, ids=wanted))
    return {(row["start"], row["end"], row["key"]): row for row in found}


def _outward(row: Mapping[str, Any]) -> Handling:
    """Return a link as the paper that tells it sees it."""
    return _handling(row, _WAYS.get(row["key"], _POINTING)[0], row["origin"], row["target"])


def _inward(row: Mapping[str, Any]) -> Handling:
    """Return a link as the paper that it leads to sees it."""
    return _handling(row, _WAYS.get(row["key"], _POINTING)[1], row["target"], row["origin"])


def _handling(row: Mapping[str, Any], way: HandlingWay, here: object, there: object) -> Handling:
    told = {"way": way, "key": row["key"], "value": row["value"], "here": here, "there": there}
    return Handling.model_validate(told)


def _by_date(found: Iterable[Handling]) -> tuple[Handling, ...]:
    return tuple(sorted(found, key=_order))


def _order(one: Handling) -> tuple[str, ...]:
    """Return where a link stands among others: by the days of both ends; a total order."""
    days = (one.here.date or "9999", one.there.date or "9999")
    places = (
        f"{end.source.document} {end.source.start:09}" if end.source else ""
        for end in (one.here, one.there)
    )
    return *days, *places, one.way, one.key, one.value
