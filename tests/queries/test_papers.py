"""Meetings and documents with their facts, and what moved last."""

import pytest

from graph.errors import NotFoundError
from graph.store import GraphStore
from queries.documents import document_page, list_documents
from queries.meetings import list_meetings, meeting_page
from queries.timeline import latest_movements


def test_a_meeting_has_participants_and_an_agenda_with_what_happened(havrum: GraphStore) -> None:
    page = meeting_page(havrum, "Udsatterådet 2022-02-10")
    assert page.body is not None
    assert (page.body.name, page.date) == ("Udsatterådet", "2022-02-10")
    assert [(one.person.name, one.role, one.party) for one in page.participants] == [
        ("Asta Lund", "chair", None),
        ("Bo Krag", "member", "V"),
        ("Ib Holt", "official", None),
    ]
    acts = [
        (item.number, item.title, [event.act_or_status for event in item.events])
        for item in page.agenda
    ]
    assert acts == [
        ("1", "Natbus", ["propose", "raised", "oppose", "commit"]),
        ("2", "Aftencafé", ["propose", "instructed"]),
    ]
    assert [document.name for document in page.documents] == ["2022-02-10_udsatteraadet"]


def test_a_document_has_its_facts(havrum: GraphStore) -> None:
    page = document_page(havrum, "2022-05-20_budgetnotat.txt")
    assert document_page(havrum, page.document.id) == page
    assert [event.act_or_status for event in page.events] == ["proposed", "propose", "oppose"]
    assert [issue.name for issue in page.issues] == ["Natbus til havnen"]
    assert [body.name for body in page.organisations] == ["Havrum Taxa", "Velfærdsforvaltningen"]
    assert [(row.value, row.issue and row.issue.name) for row in page.amounts] == [
        (1_200_000, "Natbus til havnen")
    ]


def test_a_vote_tells_the_body_the_mover_and_each_ballot(havrum: GraphStore) -> None:
    events = document_page(havrum, "2022-09-05_socialudvalget.txt").events
    (vote,) = [event for event in events if event.kind == "vote"]
    assert [actor.name for actor in (*vote.who, *vote.moved_by)] == ["Socialudvalget", "Bo Krag"]
    assert [(ballot.choice, ballot.actor.name) for ballot in vote.ballots] == [
        ("against", "Cilla Eng"),
        ("for", "Bo Krag"),
    ]


@pytest.mark.parametrize("ask", [meeting_page, document_page])
@pytest.mark.parametrize("key", ["0123456789abcdef", "månelanding"])
def test_unknown_papers_are_refused(havrum: GraphStore, ask: type, key: str) -> None:
    with pytest.raises(NotFoundError):
        ask(havrum, key)


def test_papers_are_listed_the_latest_first(havrum: GraphStore) -> None:
    first = list_documents(havrum, limit=2)
    assert [row.document.name for row in first.rows] == [
        "2024-03-07_udsatteraadet",
        "2023-10-09_byraadet",
    ]
    rest = list_documents(havrum, cursor=first.next_cursor)
    assert (*first.rows, *rest.rows) == list_documents(havrum).rows
    meetings = list_meetings(havrum, limit=4)
    more = list_meetings(havrum, cursor=meetings.next_cursor)
    dates = [row.date for row in (*meetings.rows, *more.rows)]
    assert dates == ["2024-03-07", "2023-10-09", "2023-09-04", "2022-09-05", "2022-02-10"]


def test_the_latest_movements_come_first(havrum: GraphStore) -> None:
    moved = latest_movements(havrum, 3)
    assert [event.act_or_status for event in moved] == ["implemented", "adopted", "merged"]
