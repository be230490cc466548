"""What can be settled only when all documents are in: who and what is one, and matters' labels.

`settle` works all of it out anew from the whole graph, so that neither the order of documents nor
the number of loads makes a difference. It writes what differs, and nothing else.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Final, LiteralString, NamedTuple

from graph.evidence import Likeness, Likenesses
from graph.grouping import Joined, Sameness, joined, members
from graph.handled_matters import handled_matters, linked_items
from graph.homes import homes
from graph.identity import is_full_name
from graph.judgement_store import standing_judgements
from graph.judgements import Judgement, Kind, Pair
from graph.keys import code_key
from graph.known_actors import at_home, known_bodies, known_people
from graph.known_issues import is_code
from graph.known_matters import known_issues
from graph.known_papers import KnownPapers, known_papers, matters_named
from graph.known_people import KnownPerson, common_name
from graph.lead_ties import write_leads
from graph.leads import leads
from graph.model import IssueKind
from graph.office_ties import settle_offices
from graph.report import WriteReport
from graph.same_bodies import KnownBody, bodies_alike
from graph.same_people import people_alike
from graph.sameness import matters_alike
from graph.schema import take_turn
from graph.shelf import Lead
from graph.store import GraphStore, Transaction
from graph.successions import not_refused
from graph.ties import write_known_as, write_maybe, write_resubmitted, write_same

Rank = tuple[bool | int | str, ...]

# A second label is taken and given in transactions of their own: the embedded database refuses
# both in one. Whatever is killed in between is put right by the next `settle`.
LABELS: Final[Mapping[IssueKind, tuple[LiteralString, LiteralString]]] = {
    "budget_proposal": (
        "MATCH (n:Issue:BudgetProposal) WHERE n.kind <> 'budget_proposal' REMOVE n:BudgetProposal",
        "MATCH (n:Issue {kind: 'budget_proposal'}) WHERE NOT n:BudgetProposal SET n:BudgetProposal",
    ),
    "key_issue": (
        "MATCH (n:Issue:KeyIssue) WHERE n.kind <> 'key_issue' REMOVE n:KeyIssue",
        "MATCH (n:Issue {kind: 'key_issue'}) WHERE NOT n:KeyIssue SET n:KeyIssue",
    ),
    "topic": (
        "MATCH (n:Issue:Topic) WHERE n.kind <> 'topic' REMOVE n:Topic",
        "MATCH (n:Issue {kind: 'topic'}) WHERE NOT n:Topic SET n:Topic",
    ),
}


def settle(store: GraphStore) -> WriteReport:
    """Join what is one under two names; call it after each load, erasure and judgement."""
    for taken, _ in LABELS.values():
        store.write(taken)
    for _, given in LABELS.values():
        store.write(given)
    return store.transaction(_settle)


def _settle(transaction: Transaction) -> WriteReport:
    take_turn(transaction)
    people = known_people(transaction)
    places = homes(people)
    report = _settle_people(transaction, at_home(people, places))
    report += _settle_bodies(transaction, known_bodies(transaction, places))
    papers = known_papers(transaction)
    found = leads(papers)
    report += write_leads(transaction, found)
    report += _settle_issues(transaction, papers, found)
    return report + settle_offices(transaction)


def _settle_issues(
    transaction: Transaction, papers: KnownPapers, found: tuple[Lead, ...]
) -> WriteReport:
    """Settle matters by code and name, and by the keyed links between the items they are on."""
    issues = {issue.id: issue for issue in known_issues(transaction)}

    def rank(id_: str) -> Rank:
        issue = issues[id_]
        is_bare = is_code(issue.names[0], issue.code)
        return is_bare, -issue.events, issue.code is None, -len(issue.names[0]), id_

    alike = matters_alike(issues.values())
    judgements = standing_judgements(transaction, "issue")
    linked = tuple(linked_items(papers, found))
    items = {item.id for pair in linked for item in (pair.later, pair.earlier)}
    codes = {issue.id: code_key(issue.code) for issue in issues.values() if issue.code}
    named = matters_named(transaction, items)
    handled = handled_matters(linked, named, codes, alike.same)
    one = joined((*alike.same, *handled), judgements, issues, alike.apart, alike.doubts)
    report = _write(transaction, "issue", one, lambda group: min(group, key=rank))
    return report + write_resubmitted(transaction, not_refused(alike.came_back, one, judgements))


def _settle_people(transaction: Transaction, known: Iterable[KnownPerson]) -> WriteReport:
    people = {person.id: person for person in known}

    def head(group: Sequence[str]) -> str:
        """Return the first told of under the name that most papers use, a full one if there is."""
        full = [people[id_] for id_ in group if is_full_name(people[id_].names[0])]
        told = full or [people[id_] for id_ in group]
        name = common_name(told)
        bearers = (person for person in told if person.names[0] == name)
        return min(bearers, key=lambda person: ((person.dates or ("9999",))[0], person.id)).id

    judgements = standing_judgements(transaction, "person")
    alike = people_alike(people.values(), judgements)
    return _settle_actors(transaction, _Actors("person", people, judgements), alike, head)


def _settle_bodies(transaction: Transaction, known: Iterable[KnownBody]) -> WriteReport:
    bodies = {body.id: body for body in known}

    def rank(id_: str) -> Rank:
        body = bodies[id_]
        is_short = body.abbreviation is not None
        return is_short, -len(body.documents), -len(body.names[0]), id_

    judgements = standing_judgements(transaction, "organisation")
    actors = _Actors("organisation", bodies, judgements)
    return _settle_actors(
        transaction, actors, bodies_alike(bodies.values()), lambda group: min(group, key=rank)
    )


class _Actors(NamedTuple):
    """All actors of one kind, and what was judged of them."""

    kind: Kind
    ids: Collection[str]
    judgements: Mapping[Pair, Judgement]


def _settle_actors(
    transaction: Transaction,
    actors: _Actors,
    alike: Likenesses,
    head: Callable[[Sequence[str]], str],
) -> WriteReport:
    """Write who is one, under whose name each group goes, and who waits to be judged."""
    found = joined_by(alike, actors.judgements, actors.ids)
    return _write(transaction, actors.kind, found, head)


def joined_by(
    alike: Likenesses, judgements: Mapping[Pair, Judgement], ids: Collection[str]
) -> Joined:
    """Return who is one, and who waits, by what evidence tells and what was judged."""
    first = [_sameness(each) for each in alike.namesakes]
    sure = [_sameness(each) for each in alike.found if each.weighed.outcome == "same"]
    doubts = [_sameness(each) for each in alike.found if each.weighed.outcome == "queue"]
    return joined(sure, judgements, ids, alike.apart, doubts, first=first)


def _write(
    transaction: Transaction, kind: Kind, found: Joined, head: Callable[[Sequence[str]], str]
) -> WriteReport:
    """Write what is one, what waits, and the one of each group that all of it goes under."""
    heads = {
        id_: known_as
        for group in members(found.same)
        for known_as in [head(group)]
        for id_ in group
        if id_ != known_as
    }
    report = write_same(transaction, kind, found.same)
    report += write_maybe(transaction, kind, found.open)
    return report + write_known_as(transaction, kind, heads)


def _sameness(each: Likeness) -> Sameness:
    weighed = each.weighed
    return Sameness(
        left=each.left,
        right=each.right,
        method=weighed.method,
        score=weighed.score,
        reasons=weighed.reasons,
    )
