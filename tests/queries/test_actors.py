"""People and organisations: what they said, hold, promised and where they stand."""

import pytest

from graph.errors import NotFoundError
from graph.store import GraphStore
from queries.actors import find_actor
from queries.organisations import list_organisations, organisation_profile
from queries.people import list_people, person_profile
from queries.positions import positions_of


def test_a_profile_holds_all_that_a_person_said(havrum: GraphStore) -> None:
    asta = person_profile(havrum, "asta lund")
    assert [(event.date, event.act_or_status) for event in asta.events] == [
        ("2022-02-10", "propose"),
        ("2022-02-10", "raised"),
        ("2024-03-07", "implemented"),
        ("2024-03-07", "point_out"),
    ]
    assert [
        (office.role, office.organisation and office.organisation.name) for office in asta.offices
    ] == [("formand", "Udsatterådet")]
    assert [(one.date, one.role, one.attendance) for one in asta.meetings] == [
        ("2022-02-10", "chair", "present")
    ]
    assert {(mention.surface, mention.method) for mention in asta.mentions} == {
        ("Asta Lund", "name")
    }


def test_people_of_one_name_stay_apart(havrum: GraphStore) -> None:
    asta = person_profile(havrum, "Asta Lund")
    (other,) = asta.namesakes
    assert person_profile(havrum, other.id).municipality == "Skovby Kommune"
    milles = person_profile(havrum, "Mille")
    assert [ref.name for ref in milles.namesakes] == ["Mille"]


def test_promises_and_tasks_follow_the_person(havrum: GraphStore) -> None:
    promises = person_profile(havrum, "Ib Holt").promises
    assert [(row.kind, row.outcome, row.about[0].name) for row in promises] == [
        ("promise", "broken", "Natbus til havnen"),
        ("task", "open", "Aftencafé"),
    ]


def test_positions_tell_for_and_against_issue_by_issue(havrum: GraphStore) -> None:
    assert [(row.issue.name, row.stance) for row in positions_of(havrum, "Bo Krag")] == [
        ("Aftencafé", "for"),
        ("Natbus til havnen", "against"),
    ]


def test_an_organisation_has_members_meetings_and_decisions(havrum: GraphStore) -> None:
    council = organisation_profile(havrum, "udsatterådet")
    assert [member.name for member in council.members] == ["Asta Lund"]
    assert [meeting.name for meeting in council.meetings] == [
        "Udsatterådet 2022-02-10",
        "Udsatterådet 2024-03-07",
    ]
    assert [event.act_or_status for event in council.events] == ["instructed"]


def test_a_party_has_those_who_stand_for_it(havrum: GraphStore) -> None:
    party = organisation_profile(havrum, "Venstre")
    assert [member.name for member in party.members] == ["Bo Krag"]


@pytest.mark.parametrize(
    ("asked", "kind"), [("Bo Krag", "person"), ("krag", "person"), ("Havrum Taxa", "organisation")]
)
def test_a_name_finds_a_person_or_an_organisation(
    havrum: GraphStore, asked: str, kind: str
) -> None:
    assert find_actor(havrum, asked).kind == kind


@pytest.mark.parametrize(("asked", "suggested"), [("Astrid Lund", "Asta Lund"), ("0" * 16, None)])
def test_an_unknown_name_is_refused_with_the_nearest(
    havrum: GraphStore, asked: str, suggested: str | None
) -> None:
    with pytest.raises(NotFoundError) as refused:
        person_profile(havrum, asked)
    assert next(iter(refused.value.suggestions), None) == suggested


def test_people_and_organisations_are_listed_page_by_page(havrum: GraphStore) -> None:
    first = list_people(havrum, limit=3)
    rest = list_people(havrum, cursor=first.next_cursor)
    people = [row.actor.name for row in (*first.rows, *rest.rows)]
    assert people == [row.actor.name for row in list_people(havrum).rows]
    assert people[0] == "Asta Lund"
    first_bodies = list_organisations(havrum, limit=1)
    bodies = (*first_bodies.rows, *list_organisations(havrum, first_bodies.next_cursor).rows)
    assert bodies == list_organisations(havrum).rows
    assert [row.actor.name for row in list_organisations(havrum, kind="party").rows] == ["Venstre"]
