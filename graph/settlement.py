"""What can be settled only when all documents are in: who and what is one, and matters' labels.

`settle` works all of it out anew from the whole graph, so that neither the order of documents nor
the number of loads makes a difference. It writes what differs, and nothing else.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final, LiteralString, NamedTuple

from graph.evidence import Likeness, Likenesses
from graph.grouping import Sameness, joined, members
from graph.homes import homes
from graph.identity import is_full_name
from graph.judgement_store import standing_judgements
from graph.judgements import Judgement, Kind, Pair
from graph.known_actors import at_home, known_bodies, known_people
from graph.known_people import KnownPerson, common_name
from graph.model import IssueKind
from graph.office_ties import settle_offices
from graph.report import WriteReport
from graph.same_bodies import KnownBody, bodies_alike
from graph.same_people import people_alike
from graph.sameness import KnownIssue, doubtful_matters, same_matters
from graph.schema import take_turn
from graph.store import GraphStore, Transaction
from graph.ties import write_known_as, write_maybe, write_same

READ_ISSUES: Final = """
MATCH (n:Issue)
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.code AS code,
  n.municipality AS municipality
ORDER BY id
"""

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
    report = _settle_issues(transaction) + _settle_people(transaction, at_home(people, places))
    report += _settle_bodies(transaction, known_bodies(transaction, places))
    return report + settle_offices(transaction)


def _settle_issues(transaction: Transaction) -> WriteReport:
    issues = [_known(row) for row in transaction.run(READ_ISSUES)]
    judgements = standing_judgements(transaction, "issue")
    ids = [issue.id for issue in issues]
    doubts = doubtful_matters(issues)
    found = joined(same_matters(issues), judgements, ids, doubts=doubts)
    report = write_same(transaction, "issue", found.same)
    return report + write_maybe(transaction, "issue", found.open)


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

    def rank(id_: str) -> tuple[bool, int, int, str]:
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
    first = [_sameness(each) for each in alike.namesakes]
    sure = [_sameness(each) for each in alike.found if each.weighed.outcome == "same"]
    doubts = [_sameness(each) for each in alike.found if each.weighed.outcome == "queue"]
    kind, ids, judgements = actors
    found = joined(sure, judgements, ids, alike.apart, doubts, first=first)
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


def _known(row: Mapping[str, Any]) -> KnownIssue:
    names = (row["name"], *row["aliases"])
    told = {field: row[field] for field in ("id", "code", "municipality")}
    return KnownIssue(names=names, **told)
