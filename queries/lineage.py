"""The lineage of a matter: what became, is part of, or is the same as what."""

from collections.abc import Iterable
from typing import Final, Literal

from graph.model import Model
from graph.store import GraphStore
from queries.answers import Link

SAME: Final = "same_as"
RESUBMITTED: Final = "resubmitted"
MAX_MEMBERS: Final = 500
Way = Literal["earlier", "later"]

LINKS_OF_ISSUES: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})-[r:BECAME|PART_OF|RESUBMITTED_AS|SAME_AS]-(:Issue)
WITH DISTINCT r, startNode(r) AS left, endNode(r) AS right
OPTIONAL MATCH (d:Document {id: r.document})
RETURN {kind: 'issue', id: left.id, name: left.name} AS from_issue, left.code AS from_code,
  {kind: 'issue', id: right.id, name: right.name} AS to_issue, right.code AS to_code,
  CASE type(r) WHEN 'SAME_AS' THEN 'same_as' WHEN 'PART_OF' THEN 'part_of'
    WHEN 'RESUBMITTED_AS' THEN 'resubmitted'
    ELSE coalesce(r.how, 'became') END AS how,
  coalesce(r.method, '') AS method, coalesce(r.score, 1.0) AS score,
  CASE WHEN d IS NULL THEN null ELSE
    {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
      start: r.start, end: r.end, quote: r.quote, page: r.page} END AS source
ORDER BY left.id, right.id, how, d.id, r.start
"""


def links_of_issues(store: GraphStore, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return the links that begin or end at one of the issues."""
    rows = store.read(LINKS_OF_ISSUES, ids=sorted(ids))
    return tuple(Link.model_validate(row) for row in rows)


class Family(Model):
    """The issues that share one history, and every link that touches one of them.

    `peers` are the members that are the asked issue itself under another name.
    """

    members: tuple[str, ...]
    peers: tuple[str, ...]
    links: tuple[Link, ...]

    def under_other_names(self, ids: Iterable[str]) -> frozenset[str]:
        """Return the issues and all that are the same as one of them."""
        known = set(ids)
        pairs = [(link.from_issue.id, link.to_issue.id) for link in self.links if link.how == SAME]
        while new := {key for pair in pairs if known & set(pair) for key in pair} - known:
            known |= new
        return frozenset(known)


def family(store: GraphStore, start: str) -> Family:
    """Return what the issue came from, is also called and became, with the links.

    Another issue that was merged into the same target is told as a link only: its events aren't
    this issue's.
    """
    ways: dict[str, set[Way]] = {start: {"earlier", "later"}}
    links: dict[tuple[str, ...], Link] = {}
    frontier = {start}
    while frontier and len(ways) <= MAX_MEMBERS:
        found = links_of_issues(store, frontier)
        links.update({_identity(link): link for link in found})
        frontier = _spread(found, ways)
    told = sorted(links.values(), key=_order)
    peers = tuple(sorted(key for key, way in ways.items() if len(way) == 2))
    return Family(members=tuple(sorted(ways)), peers=peers, links=tuple(told))


def matters_of(store: GraphStore, ids: Iterable[str]) -> dict[str, str]:
    """Return the issues joined to these in any way, each with one that stands for its matter."""
    stands = {key: key for key in ids}
    frontier = set(stands)
    while frontier and len(stands) <= MAX_MEMBERS:
        links = links_of_issues(store, frontier)
        ends = {end for link in links for end in (link.from_issue.id, link.to_issue.id)}
        frontier = ends - stands.keys()
        stands.update({key: key for key in frontier})
        for link in links:
            first, second = sorted((stands[link.from_issue.id], stands[link.to_issue.id]))
            stands.update({key: first for key, root in stands.items() if root == second})
    return stands


def _spread(links: Iterable[Link], ways: dict[str, set[Way]]) -> set[str]:
    """Carry the ways along the links and return the issues that got a new one."""
    reached: set[str] = set()
    for link in links:
        left, right = link.from_issue.id, link.to_issue.id
        both: set[Way] = {"earlier", "later"}
        forward: set[Way] = both if link.how == SAME else {"later"}
        backward: set[Way] = both if link.how == SAME else {"earlier"}
        for origin, target, carried in ((left, right, forward), (right, left, backward)):
            new = (ways.get(origin, set()) & carried) - ways.get(target, set())
            if new:
                ways.setdefault(target, set()).update(new)
                reached.add(target)
    return reached


def _identity(link: Link) -> tuple[str, ...]:
    """Return what makes a link one link."""
    place = (link.source.document_id, str(link.source.start)) if link.source else ()
    return link.from_issue.id, link.to_issue.id, link.how, *place


def _order(link: Link) -> tuple[str, ...]:
    """Return where a link stands in a lineage: by date, then by place; a total order."""
    date = (link.source.date if link.source else None) or "9999"
    document = link.source.document if link.source else ""
    start = f"{link.source.start:09}" if link.source else ""
    return date, document, start, *_identity(link)
