"""Issues: one history, whichever code, name, alias or mærkesag one asks by."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from graph.keys import code_key
from graph.store import GraphStore
from queries import history
from queries.answers import AmountRow, Event, IssueHistory, IssueRow, Page, Ref
from queries.cursor import decode, page
from queries.entities import is_id, unknown
from queries.events import chronological, events_by_id
from queries.finding import named_issue
from queries.handlings import handlings_of_issue
from queries.inferred import told_lineage
from queries.lineage import SAME, Family, family
from queries.names import Named, fold
from queries.promises import promises
from queries.registers import lists_of_issues


class Issue(Named):
    """An issue as the graph keeps it."""

    kind: str
    municipality: str | None = None


ISSUES_BY_ID: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})
RETURN i.id AS id, i.name AS name, coalesce(i.aliases, []) AS aliases, i.code AS code,
  coalesce(i.kind, 'topic') AS kind, i.municipality AS municipality
ORDER BY id
"""


def issues_by_id(store: GraphStore, ids: Iterable[str]) -> tuple[Issue, ...]:
    """Return the issues with these ids."""
    rows = store.read(ISSUES_BY_ID, ids=sorted(ids))
    return tuple(Issue.model_validate(row) for row in rows)


EVENTS_OF_ISSUES: Final = """
UNWIND $ids AS issue
MATCH (i:Issue {id: issue})<-[:ABOUT]-(e:Event)
RETURN DISTINCT e.id AS id
ORDER BY id
"""


def events_of_issues(store: GraphStore, ids: Iterable[str]) -> tuple[Event, ...]:
    """Return what is told of the issues, by date and place in the text."""
    rows = store.read(EVENTS_OF_ISSUES, ids=sorted(ids))
    return chronological(events_by_id(store, [row["id"] for row in rows]))


AMOUNTS_OF_ISSUES: Final = """
UNWIND $ids AS issue
MATCH (i:Issue {id: issue})<-[:CONCERNS]-(a:Amount)-[:IN]->(d:Document)
RETURN a.value AS value, coalesce(a.currency, 'DKK') AS currency, a.purpose AS purpose,
  a.per AS per, a.kind AS kind, {kind: 'issue', id: i.id, name: i.name} AS issue,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: a.start, end: a.end, quote: a.quote, page: a.page} AS source
ORDER BY coalesce(d.date, '9999'), d.name, a.start, a.id, i.id
"""


def amounts_of_issues(store: GraphStore, ids: Iterable[str]) -> tuple[AmountRow, ...]:
    """Return the sums that concern the issues, by date and place in the text."""
    rows = store.read(AMOUNTS_OF_ISSUES, ids=sorted(ids))
    return tuple(AmountRow.model_validate(row) for row in rows)


NEWEST_DOCUMENT: Final = """
MATCH (d:Document)
WHERE d.date IS NOT NULL
RETURN d.date AS date
ORDER BY date DESC
LIMIT 1
"""


def newest_document(store: GraphStore) -> str | None:
    """Return the date of the newest paper, which is how late it is as far as we know."""
    rows = store.read(NEWEST_DOCUMENT)
    return str(rows[0]["date"]) if rows else None


def find_issue(store: GraphStore, name_or_code: str) -> Ref:
    """Return the issue with this id, code, name or alias, or raise with the nearest names."""
    if not is_id(name_or_code):
        return named_issue(store, name_or_code)
    found = issues_by_id(store, [name_or_code])
    if not found:
        raise unknown("issue", name_or_code)
    return _ref(found[0])


def issue_history(store: GraphStore, name_or_code: str) -> IssueHistory:
    """Return the whole history of a matter under all its names and codes."""
    relatives = family(store, find_issue(store, name_or_code).id)
    members = issues_by_id(store, relatives.members)
    told = events_of_issues(store, relatives.members)
    events = history.without_doubles(told)
    head = _head(members, relatives, events)
    stands = history.where_it_stands(events)
    return IssueHistory(
        issue=_ref(head),
        kind=_kind(members),
        members=tuple(map(_ref, members)),
        namesakes=namesakes(store, members),
        codes=tuple(sorted({issue.code for issue in members if issue.code})),
        also_called=_also_called(head, members),
        lists=lists_of_issues(store, relatives.members),
        status=stands.act_or_status if stands else None,
        status_since=history.since(stands) if stands else None,
        status_source=stands.source if stands else None,
        first_raised=history.first_raised(events),
        events=events,
        promises=promises(
            told, told, newest_document(store), dict.fromkeys(relatives.members, head.id)
        ),
        lineage=told_lineage(store, relatives.links),
        handlings=handlings_of_issue(store, relatives.members),
        amounts=amounts_of_issues(store, relatives.members),
        actors=history.actors(events),
    )


ISSUES_CALLED: Final = """
MATCH (told:Issue)
WHERE (told.name IN $names OR told.code IN $codes) AND NOT told.id IN $own
OPTIONAL MATCH (told)-[:KNOWN_AS]->(known:Issue)
WITH DISTINCT coalesce(known, told) AS i
RETURN i.id AS id, i.name AS name
ORDER BY id
"""


def namesakes(store: GraphStore, members: Sequence[Issue]) -> tuple[Ref, ...]:
    """Return other issues of the same name or code, as another municipality or year may have."""
    names = sorted({issue.name for issue in members})
    codes = sorted({issue.code for issue in members if issue.code})
    own = sorted(issue.id for issue in members)
    rows = store.read(ISSUES_CALLED, names=names, codes=codes, own=own)
    return tuple(Ref(kind="issue", **row) for row in rows)


LIST_ISSUES: Final = """
MATCH (i:Issue) WHERE NOT (i)-[:KNOWN_AS]->()
OPTIONAL MATCH (other:Issue)-[:KNOWN_AS]->(i)
WITH i, toLower(i.name) AS sorted, [i] + collect(other) AS names
WITH i, sorted, names, [n IN names | n.kind] AS kinds,
  head([n IN names WHERE n.code IS NOT NULL | n.code]) AS code
WITH i, sorted, names, code, CASE WHEN 'budget_proposal' IN kinds THEN 'budget_proposal'
  WHEN 'key_issue' IN kinds THEN 'key_issue' ELSE 'topic' END AS kind
WHERE (sorted > $name OR (sorted = $name AND i.id > $id)) AND ($kind IS NULL OR kind = $kind)
WITH i, sorted, names, code, kind ORDER BY sorted, i.id LIMIT $limit
UNWIND names AS name
OPTIONAL MATCH (name)<-[:ABOUT]-(e:Event)
WITH i, sorted, code, kind, count(DISTINCT e) AS events, max(e.date) AS latest
RETURN {kind: 'issue', id: i.id, name: i.name} AS issue, kind, code,
  i.municipality AS municipality, events, latest
ORDER BY sorted, i.id
"""


def list_issues(
    store: GraphStore, cursor: str | None = None, limit: int = 50, kind: str | None = None
) -> Page[IssueRow]:
    """Return the issues by name, a page at a time."""
    name, key = decode(cursor, 2)
    rows = store.read(LIST_ISSUES, name=name, id=key, kind=kind, limit=limit + 1)
    issues = [IssueRow.model_validate(row) for row in rows]
    return page(issues, limit, lambda row: (row.issue.name.lower(), row.issue.id))


def _head(members: Sequence[Issue], relatives: Family, events: Sequence[Event]) -> Issue:
    """Return the issue that a history goes under: what all the others went into.

    Where more went into it than this history tells, the asked issue keeps its own name.
    """
    own = set(relatives.members)
    steps = [link for link in relatives.links if link.how != SAME]
    gone = {link.from_issue.id for link in steps if link.to_issue.id in own}
    shared = {link.to_issue.id for link in steps if link.from_issue.id not in own}
    passed = relatives.under_other_names(gone | shared)
    ends = [issue for issue in members if issue.id not in passed]
    peers = [issue for issue in members if issue.id in relatives.peers]
    told = Counter(issue.id for event in events for issue in event.about)
    return min(ends or peers, key=lambda issue: (_bare(issue), -told[issue.id], issue.id))


def _bare(issue: Issue) -> bool:
    """Return whether an issue has no name but its code."""
    return issue.code is not None and code_key(issue.name) == code_key(issue.code)


def _kind(members: Sequence[Issue]) -> str:
    """Return the most definite kind: a budget proposal, then a mærkesag, then a topic."""
    kinds = {issue.kind for issue in members}
    return next(kind for kind in ("budget_proposal", "key_issue", "topic") if kind in kinds)


def _also_called(head: Issue, members: Sequence[Issue]) -> tuple[str, ...]:
    """Return every other name, without codes and without names that differ in case only."""
    codes = {code_key(issue.code) for issue in members if issue.code}
    written = {fold(issue.code) for issue in members if issue.code}
    names: dict[str, str] = {}
    for name in sorted((name for issue in members for name in issue.names()), key=_length):
        bare = _without(fold(name), written)
        if bare != fold(head.name) and code_key(name) not in codes:
            names.setdefault(bare, name)
    return tuple(sorted(names.values()))


def _length(name: str) -> tuple[int, str]:
    return len(name), name


def _without(folded: str, codes: Iterable[str]) -> str:
    """Return a folded name without a code at either end.

    >>> _without("bu 7 natskole", {"bu 7"}), _without("natskole bu 7", {"bu 7"})
    ('natskole', 'natskole')
    """
    for code in sorted(codes):
        folded = folded.removeprefix(f"{code} ").removesuffix(f" {code}")
    return folded


def _ref(issue: Named) -> Ref:
    """Return a pointer to the issue."""
    return Ref(kind="issue", id=issue.id, name=issue.name)
