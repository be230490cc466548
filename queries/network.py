"""The stakeholder network: people and organisations joined by the issues they spoke on."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Final, Literal

from graph.model import Model
from graph.store import GraphStore
from queries.answers import Edge, Network, Node
from queries.history import FOR
from queries.issues import find_issue
from queries.lineage import family

MOST_ACTORS: Final = 150


class Contact(Model):
    """An actor who performed an act on an issue a number of times."""

    kind: Literal["person", "organisation"]
    actor: str
    name: str
    issue: str
    issue_name: str
    act: str
    times: int


CONTACTS: Final = """
MATCH (n)-[:MADE]->(e:Statement)-[:ABOUT]->(i:Issue)
WHERE ($since IS NULL OR e.date >= $since) AND ($until IS NULL OR e.date <= $until)
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k)
OPTIONAL MATCH (i)-[:KNOWN_AS]->(head:Issue)
WITH DISTINCT coalesce(k, n) AS w, e, coalesce(head, i) AS i
RETURN CASE WHEN w:Person THEN 'person' ELSE 'organisation' END AS kind, w.id AS actor,
  w.name AS name, i.id AS issue, i.name AS issue_name, e.act AS act, count(e) AS times
ORDER BY actor, issue, act
"""


def contacts(store: GraphStore, since: str | None, until: str | None) -> tuple[Contact, ...]:
    """Return who spoke on which issue, how and how often, within a period."""
    rows = store.read(CONTACTS, since=since, until=until)
    return tuple(Contact.model_validate(row) for row in rows)


CONTACTS_ON_ISSUES: Final = """
UNWIND $issues AS id
MATCH (asked:Issue {id: id})
OPTIONAL MATCH (asked)-[:KNOWN_AS]->(head:Issue)
WITH DISTINCT coalesce(head, asked) AS i
OPTIONAL MATCH (other:Issue)-[:KNOWN_AS]->(i)
WITH i, [i] + collect(other) AS names
UNWIND names AS name
MATCH (name)<-[:ABOUT]-(e:Statement)<-[:MADE]-(n)
WHERE ($since IS NULL OR e.date >= $since) AND ($until IS NULL OR e.date <= $until)
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k)
WITH DISTINCT coalesce(k, n) AS w, e, i
RETURN CASE WHEN w:Person THEN 'person' ELSE 'organisation' END AS kind, w.id AS actor,
  w.name AS name, i.id AS issue, i.name AS issue_name, e.act AS act, count(e) AS times
ORDER BY actor, issue, act
"""


def contacts_on_issues(
    store: GraphStore, issues: Iterable[str], since: str | None, until: str | None
) -> tuple[Contact, ...]:
    """Return who spoke on these issues, how and how often, within a period."""
    rows = store.read(CONTACTS_ON_ISSUES, issues=sorted(issues), since=since, until=until)
    return tuple(Contact.model_validate(row) for row in rows)


def stakeholder_network(
    store: GraphStore,
    issue: str | None = None,
    since: str | None = None,
    until: str | None = None,
    *,
    with_issues: bool = False,
) -> Network:
    """Return who spoke on the same issues, of one matter or all, within a period.

    Two actors agree on an issue where both are for it or both against, else disagree. With
    `with_issues` each issue is a node of its own, joined to those who spoke on it.
    """
    if issue is None:
        return network(contacts(store, since, until), {}, with_issues=with_issues)
    start = find_issue(store, issue)
    members = family(store, start.id).members
    same = dict.fromkeys(members, start.id)
    found = contacts_on_issues(store, members, since, until)
    return network(found, same, with_issues=with_issues)


def network(found: Iterable[Contact], same: Mapping[str, str], *, with_issues: bool) -> Network:
    """Return the network of these contacts; `same` tells which issues are one matter."""
    stances: defaultdict[str, defaultdict[str, Counter[str]]] = defaultdict(
        lambda: defaultdict(Counter)
    )
    nodes: dict[str, Node] = {}
    names: dict[str, str] = {}
    for contact in found:
        matter = same.get(contact.issue, contact.issue)
        if contact.issue == matter or matter not in names:
            names[matter] = contact.issue_name
        stances[matter][contact.actor][contact.act] += contact.times
        node = nodes.get(contact.actor) or Node(
            id=contact.actor, kind=contact.kind, name=contact.name
        )
        told = node.statements + contact.times
        nodes[contact.actor] = node.model_copy(update={"statements": told})
    busiest = sorted(nodes.values(), key=lambda node: (-node.statements, node.name, node.id))
    shown = {node.id: node for node in busiest[:MOST_ACTORS]}
    return _drawn(shown, stances, names, with_issues=with_issues)


def _drawn(
    shown: Mapping[str, Node],
    stances: Mapping[str, Mapping[str, Counter[str]]],
    names: Mapping[str, str],
    *,
    with_issues: bool,
) -> Network:
    """Return nodes and edges in a fixed order."""
    edges: dict[tuple[str, str], Edge] = {}
    matters: dict[str, Node] = {}
    for matter in sorted(stances):
        spoke = {actor: acts for actor, acts in sorted(stances[matter].items()) if actor in shown}
        if with_issues and spoke:
            told = sum(sum(acts.values()) for acts in spoke.values())
            matters[matter] = Node(id=matter, kind="issue", name=names[matter], statements=told)
            edges.update(
                {(actor, matter): _spoke_on(actor, matter, acts) for actor, acts in spoke.items()}
            )
            continue
        for left, right in combinations(spoke, 2):
            joint = _joint(left, right, spoke, names[matter])
            edges[left, right] = _together(edges.get((left, right)), joint)
    return Network(
        nodes=(*shown.values(), *matters.values()), edges=tuple(edges[key] for key in sorted(edges))
    )


def _spoke_on(actor: str, matter: str, acts: Counter[str]) -> Edge:
    """Return the edge from an actor to an issue: agree for, disagree against."""
    return Edge(
        source=actor,
        target=matter,
        weight=sum(acts.values()),
        agree=sum(acts[act] for act in FOR),
        disagree=acts["oppose"],
    )


def _joint(left: str, right: str, spoke: Mapping[str, Counter[str]], matter: str) -> Edge:
    """Return the edge that one issue makes between two actors."""
    ours, theirs = _stance(spoke[left]), _stance(spoke[right])
    both = bool(ours and theirs)
    return Edge(
        source=left,
        target=right,
        weight=1,
        agree=int(both and ours == theirs),
        disagree=int(both and ours != theirs),
        issues=(matter,),
    )


def _stance(acts: Counter[str]) -> int:
    """Return 1 for, -1 against, 0 for neither or as much of both."""
    balance = sum(acts[act] for act in FOR) - acts["oppose"]
    return (balance > 0) - (balance < 0)


def _together(edge: Edge | None, more: Edge) -> Edge:
    """Return the edge with another issue added."""
    if edge is None:
        return more
    return edge.model_copy(
        update={
            "weight": edge.weight + 1,
            "agree": edge.agree + more.agree,
            "disagree": edge.disagree + more.disagree,
            "issues": (*edge.issues, *more.issues),
        }
    )
